// What the site's owner sees: settings, Site Health, profiles, the editor, and PHP without the extension.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriousProblems } from '../browser/accessibility.mjs';
import { screenshot } from '../browser/launch.mjs';
import { secretKey } from './site.mjs';
import { button, signedIn } from './people.mjs';

const settingsPath = '/wp-admin/options-general.php?page=recur-portal';

/** Switches the plugin on the way a site's owner does: by uploading its zip. */
export async function installPlugin(world) {
  const page = await signedIn(world, 'owner', { path: '/wp-admin/plugin-install.php?tab=upload' });
  await page.locator('#pluginzip').setInputFiles(await world.site.pluginArchive());
  await page.locator('#install-plugin-submit').click();
  await page.getByRole('link', { name: '啟用外掛' }).click();
  await page.waitForURL(/\/wp-admin\/plugins\.php\?/);
  await page.context().close();
}

export function ownerTests(world) {
  const inForce = async (page) => {
    await page.goto(world.site.url + settingsPath);
    return page.locator('.form-table tr').first().innerText();
  };

  test('the settings page shows which key is in force, masked, and keeps the settings', async () => {
    const page = await signedIn(world, 'owner', { path: settingsPath });
    const key = await page.locator('.form-table tr').first().innerText();
    assert.match(key, /sk_test_… 測試金鑰/);
    assert.match(key, /來源：recur\.secret_key_file \(php\.ini\)/);
    assert.ok(!(await page.content()).includes(secretKey));
    assert.deepEqual(await seriousProblems(page, '#wpbody-content .wrap'), []);

    await page.getByLabel('方案與價格頁面').fill('https://shop.example/plans');
    await screenshot(page, 'wordpress-settings', { fullPage: true });
    await page.getByLabel('客戶入口網站的語言').selectOption('en');
    await page.getByLabel('電子郵件地址').check();
    await page.getByLabel('其他來源網域').fill('https://WWW.shop.example\nhttps://shop.example/path\n');
    await page.locator('#submit').click();
    world.settingsWereSaved();
    await page.getByText('「https://shop.example/path」不是有效的來源網域').waitFor();
    assert.deepEqual(await world.site.php('return get_option("recur_portal_settings");'), {
      locale: 'en',
      pricing_url: 'https://shop.example/plans',
      use_customer_id: true,
      use_external_id: true,
      use_email: true,
      return_origins: ['https://www.shop.example'],
    });
    assert.ok(await page.getByLabel('電子郵件地址').isChecked());
    await page.context().close();
  });

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

  test('Site Health tells of the extension, the key, the CA file and the API', async () => {
    const page = await signedIn(world, 'owner', { path: '/wp-admin/site-health.php' });
    await page.locator('.site-health-view-passed').click();
    for (const headline of ['已載入 Recur 的 PHP 擴充功能', '已設定 Recur 的 Secret Key', '可以驗證 Recur 的憑證', '可以連線到 Recur 的 API']) {
      await page.locator('#health-check-issues-good').getByRole('heading', { name: headline }).waitFor();
    }
    const panel = page.locator('#health-check-issues-good h4', { hasText: '可以連線到 Recur 的 API' });
    await panel.getByRole('button').click();
    const details = page.locator('#health-check-accordion-block-recur_portal_api');
    assert.match(await details.innerText(), /接受這組金鑰。 往返時間：[\d.,]+ 毫秒/);
    await panel.scrollIntoViewIfNeeded();
    await screenshot(page, 'wordpress-site-health');
    await page.context().close();
  });

  test('Site Health tells what is wrong', async () => {
    const page = await signedIn(world, 'owner', { path: settingsPath });
    const health = async () => {
      await page.goto(`${world.site.url}/wp-admin/site-health.php`);
      return page.locator('#health-check-issues-critical');
    };
    await world.site.configure(`define('RECUR_SECRET_KEY', 'sk_test_of_nobody');`);
    await (await health()).getByRole('heading', { name: '目前無法開啟客戶入口網站' }).waitFor();
    assert.match(await page.locator('#health-check-accordion-block-recur_portal_api').textContent(), /拒絕這組金鑰.*unauthorized/);
    await world.site.configure(`define('RECUR_SECRET_KEY', 'pk_test_wrong_kind');`);
    await (await health()).getByRole('heading', { name: '沒有可用的 Recur Secret Key' }).waitFor();
    await world.site.configure('');
    await world.api.down();
    try {
      await (await health()).getByRole('heading', { name: '目前無法開啟客戶入口網站' }).waitFor();
      assert.match(await page.locator('#health-check-accordion-block-recur_portal_api').textContent(), /無法連線到 API.*connect_failed/);
    } finally {
      await world.api.up();
    }
    await page.context().close();
  });

  test('only who may edit users says which customer a user is', async () => {
    const id = await world.site.php('return get_user_by("login", "new")->ID;');
    const owner = await signedIn(world, 'owner', { path: `/wp-admin/user-edit.php?user_id=${id}` });
    await owner.getByLabel('Recur 客戶 ID').fill('cus_456');
    await owner.locator('#submit').click();
    await owner.waitForURL(/updated=1|user-edit/);
    assert.equal(await world.site.php(`return get_user_meta(${id}, 'recur_customer_id', true);`), 'cus_456');

    const page = await signedIn(world, 'new', { path: '/wp-admin/profile.php' });
    assert.equal(await page.getByLabel('Recur 客戶 ID').count(), 0);
    await page.locator('#your-profile').evaluate((form) => {
      form.insertAdjacentHTML('beforeend', '<input type="hidden" name="recur_customer_id" value="cus_123">');
    });
    await page.locator('#submit').click();
    await page.waitForURL(/updated=|profile\.php/);
    assert.equal(await world.site.php(`return get_user_meta(${id}, 'recur_customer_id', true);`), 'cus_456');
    await world.site.php(`return delete_user_meta(${id}, 'recur_customer_id');`);
    await owner.context().close();
    await page.context().close();
  });

  test('the editor shows the block as a button whose text can be written', async () => {
    const id = await world.site.php('return get_page_by_path("account")->ID;');
    const page = await signedIn(world, 'owner', { path: `/wp-admin/post.php?post=${id}&action=edit` });
    const close = page.getByRole('button', { name: /關閉|Close/ }).first();
    const block = page.locator('[data-type="recur/portal-button"]');
    await block.waitFor();
    if (await page.locator('.components-modal__frame').count()) await close.click();
    await block.locator('.recur-portal__button').click();
    await page.keyboard.type('我的訂閱');
    assert.equal(
      await page.evaluate(() => window.wp.data.select('core/block-editor').getBlocks().at(-1).attributes.label),
      '我的訂閱',
    );
    assert.equal(await page.evaluate(() => window.wp.blocks.getBlockType('recur/portal-button').title), 'Recur 客戶入口網站');
    await screenshot(page, 'wordpress-editor');
    await page.context().close();
  });

  test('without the extension the owner is told the line that installs it, and visitors see nothing broken', async () => {
    await world.site.startPhpWithoutExtension();
    try {
      const owner = await signedIn(world, 'owner', { path: '/wp-admin/plugins.php' });
      const notice = owner.locator('.notice-error', { hasText: '擴充功能「recur」' });
      assert.match(await notice.innerText(), /pie install/);
      await screenshot(owner, 'wordpress-without-extension');
      await owner.goto(`${world.site.url}/wp-admin/site-health.php`);
      await owner.locator('#health-check-issues-critical').getByRole('heading', { name: '缺少 Recur 的 PHP 擴充功能' }).waitFor();
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

/** Last of all: the plugin goes, and its settings with it. */
export function uninstallTests(world) {
  test('PHP had nothing to complain about in the plugin', async () => {
    const log = (await world.site.log()).split('\n');
    assert.deepEqual(log.filter((line) => !line.includes('Recur Portal: no session: ')), []);
  });

  test('deleting the plugin deletes its settings', async () => {
    const page = await signedIn(world, 'owner', { path: '/wp-admin/plugins.php' });
    const row = page.locator('tr[data-slug="recur-portal"], tr[data-plugin="recur-portal/recur-portal.php"]').first();
    await row.locator('.deactivate a').click();
    page.on('dialog', (dialog) => dialog.accept());
    await row.locator('.delete a').click();
    await page.locator('tr.deleted, tr.plugin-deleted-tr').first().waitFor({ state: 'attached' });
    assert.equal(await world.site.php('return get_option("recur_portal_settings", null);'), null);
    await page.context().close();
  });
}
