// The settings page: the state of the connection, what it keeps, and what it refuses without losing it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriousProblems } from '../browser/accessibility.mjs';
import { follow } from '../browser/follow.mjs';
import { screenshot } from '../browser/launch.mjs';
import { atPortal, button, settingsPath, signedIn } from './people.mjs';
import { newest, secretKey } from './site.mjs';
import { deliver, event, withSecret } from './webhooks.mjs';

export function settingsTests(world) {
  const saved = () => world.site.php('return get_option("recur_settings");');
  const save = async (page) => {
    await follow(page, page.locator('#submit'));
    await page.locator('#setting-error-settings_updated, #setting-error-recur_pricing_url').first().waitFor();
    world.settingsWereSaved();
  };

  test('the page shows which key is in force, masked, and keeps the settings', async (t) => {
    await world.site.configure(withSecret());
    t.after(() => world.site.configure(''));
    await world.site.php(`global $wpdb; $wpdb->query('DELETE FROM wp_recur_events'); return delete_option('recur_webhook_refused');`);
    for (const type of ['order.paid', 'subscription.cancelled']) await deliver(world.site, event(type, { customer: { id: 'cus_123' } }));
    const page = await signedIn(world, 'owner', { path: settingsPath });
    const key = await page.locator('.form-table tr').first().innerText();
    assert.match(key, /sk_test_… 測試金鑰/);
    assert.match(key, /來源：recur\.secret_key_file \(php\.ini\)/);
    assert.ok(!(await page.content()).includes(secretKey));
    assert.deepEqual(await seriousProblems(page, '#wpbody-content .wrap'), []);

    await page.getByLabel('方案與價格頁面').selectOption({ label: '方案與價格' });
    await screenshot(page, world.wordpress === newest ? 'wordpress-newest-settings' : 'wordpress-settings', { fullPage: true });
    await page.getByLabel('客戶入口網站的語言').selectOption('en');
    await page.getByLabel('電子郵件地址').check();
    await page.getByLabel('外部 ID 的前置字串').fill('shop-');
    await page.getByLabel('產品').fill('pro-plan Pro 方案\nteam-plan\n');
    await page.getByLabel('其他來源網域').fill('https://WWW.shop.example\n');
    await save(page);
    assert.deepEqual(await saved(), {
      locale: 'en',
      pricing_page: await world.site.php('return get_page_by_path("pricing")->ID;'),
      pricing_url: `${world.site.url}/pricing/`,
      use_customer_id: true,
      use_external_id: true,
      external_id_prefix: 'shop-',
      use_email: true,
      return_origins: ['https://www.shop.example'],
      fresh_seconds: 60,
      hold_seconds: 3600,
      products: { 'pro-plan': 'Pro 方案', 'team-plan': 'team-plan' },
    });
    assert.equal(await page.getByLabel('產品').inputValue(), 'pro-plan Pro 方案\nteam-plan');
    assert.ok(await page.getByLabel('電子郵件地址').isChecked());
  });

  test('beside user IDs and e-mail addresses stands what may go wrong with them', async () => {
    const page = await signedIn(world, 'owner', { path: settingsPath });
    for (const [label, risk] of [['WordPress 使用者 ID', /風險.*使用者 7/], ['電子郵件地址', /風險/]]) {
      const described = await page.getByLabel(label).getAttribute('aria-describedby');
      assert.match(await page.locator(`#${described}`).innerText(), risk);
    }
  });

  test('the pricing page may be a page, or a path; a page that is not published is none', async () => {
    const pricing = await world.site.php('return get_page_by_path("pricing")->ID;');
    const draft = await world.site.php(`return wp_insert_post(array('post_type' => 'page', 'post_status' => 'draft', 'post_title' => 'Draft'));`);
    for (const settings of [{ pricing_page: pricing }, { pricing_url: '/pricing/' }, { pricing_page: draft, pricing_url: '/pricing/' }]) {
      await world.changeSettings(settings);
      const page = await signedIn(world, 'new');
      await button(page).click();
      await page.waitForURL(`${world.site.url}/pricing/`);
    }
  });

  test('what is refused stays in its field, beside the reason; what was in force stays so', async () => {
    await world.changeSettings({ pricing_url: '/plans/', external_id_prefix: 'shop-', return_origins: ['https://www.shop.example'] });
    const before = await saved();
    const page = await signedIn(world, 'owner', { path: settingsPath });
    const written = {
      pricing_url: ['或其他網址', 'shop.example/plans', '「shop.example/plans」既不是 /pricing/ 這樣的路徑'],
      external_id_prefix: ['外部 ID 的前置字串', 'my shop', '「my shop」不能作為前置字串'],
      return_origins: ['其他來源網域', 'https://www.shop.example\nhttps://shop.example/path', '「https://shop.example/path」不是有效的來源網域'],
    };
    for (const [label, text] of Object.values(written)) await page.getByLabel(label).fill(text);
    await page.getByLabel('電子郵件地址').check();
    await save(page);
    for (const [label, text, reason] of Object.values(written)) {
      const field = page.getByLabel(label);
      assert.equal(await field.inputValue(), text);
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
      assert.ok((await page.locator(`#${await field.getAttribute('aria-describedby')} .recur-refused`).innerText()).includes(reason));
    }
    assert.deepEqual(await saved(), { ...(await saved()), ...before, use_email: true });
    await screenshot(page, 'wordpress-settings-refused', { fullPage: true });

    await page.goto(world.site.url + settingsPath);
    assert.equal(await page.getByLabel('或其他網址').inputValue(), '/plans/');
    assert.equal(await page.locator('.recur-refused').count(), 0);
  });

  test('a path to another host is no pricing page', async () => {
    const refused = await world.site.php(`
      require_once ABSPATH . 'wp-admin/includes/template.php';
      $form = new Recur\\WordPress\\Settings_Form(new Recur\\WordPress\\Settings());
      foreach (array('//evil.example/', '/\\\\evil.example', 'javascript:alert(1)', 'https://u:p@shop.example/', 'plans') as $address)
        $kept[$address] = $form->sanitize(array('pricing_url' => $address))['pricing_url'];
      return $kept;`);
    for (const kept of Object.values(refused)) assert.equal(kept, `${world.site.url}/pricing/`);
  });

  test('the page says whether the connection works, and when Recur was last seen', async () => {
    await world.site.php(`return delete_option('recur_last_seen');`);
    await world.api.down();
    const page = await signedIn(world, 'owner', { path: settingsPath });
    const state = page.locator('#recur-connection');
    try {
      assert.match(await state.innerText(), /✓ 已載入 Recur 的 PHP 擴充功能\s+版本 \d/);
      assert.match(await state.innerText(), /✗ 無法連線到 Recur 的 API\s.*connect_failed/s);
      assert.match(await state.innerText(), /Recur 尚未回應過這個網站/);
      await screenshot(page, 'wordpress-settings-api-down');
    } finally {
      await world.api.up();
    }
    await page.reload();
    assert.match(await state.innerText(), /✓ 已設定 Recur 的 Secret Key\s.*測試金鑰/s);
    assert.match(await state.innerText(), /✓ 可以連線到 Recur 的 API\s.*毫秒/s);
    assert.match(await state.innerText(), /Recur 最近一次回應：.*20\d\d.*前）/);
    assert.deepEqual(await seriousProblems(page, '#wpbody-content .wrap'), []);
  });

  test('a customer’s press of the button counts as seen, at most once a minute', async () => {
    await world.site.php(`return update_option('recur_last_seen', 1000);`);
    const seen = () => world.site.php(`return (int) get_option('recur_last_seen');`);
    const page = await signedIn(world, 'mei', { javaScript: false });
    await button(page).click();
    await atPortal(page);
    const first = await seen();
    assert.ok(Math.abs(Date.now() / 1000 - first) < 600);
    await world.site.php(`return update_option('recur_last_seen', ${first} - 30);`);
    await page.goto(`${world.site.url}/account/`);
    await button(page).click();
    await atPortal(page);
    assert.ok((await seen()) === first - 30 || (await seen()) >= first + 30);
  });
}
