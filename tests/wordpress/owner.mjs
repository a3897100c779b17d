// What the site's owner sees: the key, profiles, and PHP without the extension.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { follow } from '../browser/follow.mjs';
import { screenshot } from '../browser/launch.mjs';
import { secretKey } from './site.mjs';
import { button, settingsPath, signedIn, visit } from './people.mjs';

/** Switches the plugin on the way a site's owner does: by uploading its zip. */
export async function installPlugin(world) {
  const page = await signedIn(world, 'owner', { path: '/wp-admin/plugin-install.php?tab=upload' });
  await page.locator('#pluginzip').setInputFiles(await world.site.pluginArchive());
  await follow(page, page.locator('#install-plugin-submit'), /action=upload-plugin/);
  await follow(page, page.locator('a.button-primary[href*="action=activate"], a.activate-now'), /\/wp-admin\/plugins\.php\?/);
  await page.context().close();
}

export function ownerTests(world) {
  const inForce = async (page) => {
    await page.goto(world.site.url + settingsPath);
    return page.locator('.form-table tr').first().innerText();
  };

  test('wp-config.php comes before php.ini; every wrong kind of key is called so', async () => {
    const page = await signedIn(world, 'owner', { path: settingsPath });
    const table = [
      ['sk_live_abcdefgh1234', /sk_live_…1234 正式金鑰/],
      ['pk_test_abcdefgh1234', /pk_test_…1234 這是 Publishable Key/],
      ['abcdefgh12345678', /不是 Recur 的 Secret Key/],
    ];
    for (const [key, shown] of table) {
      await world.site.configure(`define('RECUR_SECRET_KEY', '${key}');`);
      const text = await inForce(page);
      assert.match(text, shown);
      assert.match(text, /來源：RECUR_SECRET_KEY \(wp-config\.php\)/);
      assert.ok(!(await page.content()).includes(key));
    }
    await world.site.configure('');
    await page.context().close();
  });

  test('a key file that is not there is said so, and nothing else takes its place', async () => {
    await world.site.startPhpWithoutKeyFile();
    try {
      const page = await signedIn(world, 'owner', { path: settingsPath });
      const key = await page.locator('.form-table tr').first().innerText();
      assert.match(key, /這個檔案是空的，或無法讀取/);
      assert.match(key, /來源：recur\.secret_key_file \(php\.ini\)/);
      await page.context().close();
      const customer = await signedIn(world, 'mei');
      const before = await world.site.log();
      await button(customer).click();
      await customer.getByRole('alert').getByText('無法開啟').waitFor();
      assert.match((await world.site.log()).slice(before.length), /ConfigurationException errorCode=invalid_setting statusCode=0 requestId=-/);
      await customer.context().close();
    } finally {
      await world.site.startPhp();
    }
  });

  test('a key file counts as the extension reads it, open_basedir included', async () => {
    const rows = await world.site.php(String.raw`
      $file = ini_get('recur.secret_key_file');
      $kept = file_get_contents($file);
      $key = new Recur\WordPress\Secret_Key();
      $row = static function () use ($key) {
        try {
          (new Recur\WordPress\Clients($key))->make()->portal->sessions->create(array('customer' => 'cus_none', 'returnUrl' => home_url()));
        } catch (Recur\Exception\RecurException $met) {
        }
        return array($key->is_usable(), !$met instanceof Recur\Exception\ConfigurationException);
      };
      $rows = array();
      foreach (array("sk_test_stand_in", "\t\f sk_test_stand_in \v\r\n", "\0sk_test_stand_in", "", " \n", "pk_test_x", "sk_test_a b",
          str_repeat(' ', 5000) . 'sk_test_stand_in') as $content) {
        file_put_contents($file, $content);
        $rows[] = $row();
      }
      file_put_contents($file, $kept);
      ini_set('open_basedir', ABSPATH);
      $rows[] = $row();
      $rows[] = array(error_get_last() !== null, false);
      return $rows;`);
    assert.deepEqual(rows.map(([plugin]) => plugin), [true, true, false, false, false, false, false, false, true, false]);
    for (const [plugin, extension] of rows) assert.equal(plugin, extension);
  });

  test('the key from wp-config.php is the one that the API gets', async () => {
    await world.site.configure(`define('RECUR_SECRET_KEY', 'sk_test_of_nobody');`);
    try {
      const page = await signedIn(world, 'mei');
      const before = await world.site.log();
      await button(page).click();
      await page.getByRole('alert').getByText('無法開啟').waitFor();
      assert.match((await world.site.log()).slice(before.length), /AuthenticationException errorCode=unauthorized statusCode=401/);
      await page.context().close();
    } finally {
      await world.site.configure('');
    }
  });

  test('no key is in the database', async () => {
    const found = await world.site.php(`global $wpdb; $found = array();
      foreach ($wpdb->get_col('SHOW TABLES') as $table)
        foreach ($wpdb->get_results("SELECT * FROM $table", ARRAY_A) as $row)
          if (str_contains(serialize($row), '${secretKey}')) $found[] = $table;
      return $found;`);
    assert.deepEqual(found, []);
  });

  test('only who may edit users says which customer a user is', async () => {
    const id = await world.site.php('return get_user_by("login", "new")->ID;');
    const owner = await signedIn(world, 'owner', { path: `/wp-admin/user-edit.php?user_id=${id}` });
    await owner.getByLabel('Recur 客戶 ID').fill('cus_456');
    await follow(owner, owner.locator('#submit'));
    assert.equal(await world.site.php(`return get_user_meta(${id}, 'recur_customer_id', true);`), 'cus_456');

    const page = await signedIn(world, 'new', { path: '/wp-admin/profile.php' });
    assert.equal(await page.getByLabel('Recur 客戶 ID').count(), 0);
    await page.locator('#your-profile').evaluate((form) => {
      form.insertAdjacentHTML('beforeend', '<input type="hidden" name="recur_customer_id" value="cus_123">');
    });
    await follow(page, page.locator('#submit'));
    assert.equal(await world.site.php(`return get_user_meta(${id}, 'recur_customer_id', true);`), 'cus_456');
    await world.site.php(`return delete_user_meta(${id}, 'recur_customer_id');`);
    await owner.context().close();
    await page.context().close();
  });
}

export function missingExtensionTests(world) {
  test('without the extension the owner is told the line that installs it, and visitors see nothing broken', async () => {
    await world.site.startPhpWithoutExtension();
    try {
      const owner = await signedIn(world, 'owner', { path: '/wp-admin/plugins.php' });
      const notice = owner.locator('.notice-error', { hasText: '擴充功能「recur」' });
      assert.match(await notice.innerText(), /sudo pie repository:add path "\$PWD"\s+sudo pie install 'recur\/recur:\*@dev'/);
      await screenshot(owner, 'wordpress-without-extension');
      await visit(owner, `${world.site.url}/wp-admin/site-health.php`);
      await owner.locator('#health-check-issues-critical').getByRole('heading', { name: '缺少 Recur 的 PHP 擴充功能' }).waitFor();
      assert.match(await owner.locator('#health-check-accordion-block-recur_extension').innerText(), /pie repository:add/);
      await visit(owner, world.site.url + settingsPath);
      assert.match(await owner.locator('#recur-connection').innerText(), /✗ 缺少 Recur 的 PHP 擴充功能[^✓✗]*pie repository:add[^✓✗]*$/);
      const page = await signedIn(world, 'mei');
      await page.getByText('管理您的訂閱').waitFor();
      assert.equal(await page.locator('.recur-portal').count(), 0);
      await page.goto(`${world.site.url}/shortcode/`);
      assert.ok(!(await page.content()).includes('[recur_portal'));
      assert.equal((await page.request.post(`${world.site.url}/wp-json/recur/v1/portal-session`)).status(), 401);
      await owner.context().close();
      await page.context().close();
    } finally {
      await world.site.startPhp();
    }
  });
}
