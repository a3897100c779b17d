// Site Health: each check, whose fault a failure is, and that a failing check is seen without opening anything.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { screenshot } from '../browser/launch.mjs';
import { signedIn, visit } from './people.mjs';
import { newest } from './site.mjs';

export function healthTests(world) {
  const name = (of) => (world.wordpress === newest ? `wordpress-newest-${of}` : `wordpress-${of}`);

  test('it tells of the extension, the key, the CA file and the API', async () => {
    const page = await signedIn(world, 'owner', { path: '/wp-admin/site-health.php' });
    await page.locator('.site-health-view-passed').click();
    for (const headline of ['已載入 Recur 的 PHP 擴充功能', '已設定 Recur 的 Secret Key', '可以驗證 Recur 的憑證', '可以連線到 Recur 的 API']) {
      await page.locator('#health-check-issues-good').getByRole('heading', { name: headline }).waitFor();
    }
    const panel = page.locator('#health-check-issues-good button', { hasText: '可以連線到 Recur 的 API' });
    await panel.click();
    const details = page.locator('#health-check-accordion-block-recur_api');
    assert.match(await details.innerText(), /接受這組金鑰。 往返時間：[\d.,]+ 毫秒/);
    await panel.scrollIntoViewIfNeeded();
    await screenshot(page, name('site-health'));
  });

  /** What stands open under a failing check. */
  const failing = async (page, headline) => {
    await visit(page, `${world.site.url}/wp-admin/site-health.php`);
    const list = page.locator('#health-check-issues-critical');
    const button = list.getByRole('button', { name: headline });
    await button.waitFor();
    const panel = page.locator(`#${await button.getAttribute('aria-controls')}`);
    await panel.waitFor({ state: 'visible' });
    assert.equal(await button.getAttribute('aria-expanded'), 'true');
    return panel.innerText();
  };

  test('it tells what is wrong, in the open', async () => {
    const page = await signedIn(world, 'owner', { path: '/wp-admin/' });
    await world.site.configure(`define('RECUR_SECRET_KEY', 'sk_test_of_nobody');`);
    assert.match(await failing(page, 'Recur 的 API 拒絕這組 Secret Key'), /unauthorized/);
    await screenshot(page, name('site-health-failing'), { fullPage: true });
    await page.getByRole('button', { name: 'Recur 的 API 拒絕這組 Secret Key' }).click();
    await page.locator('#health-check-accordion-block-recur_api').waitFor({ state: 'hidden' });

    await world.site.configure(`define('RECUR_SECRET_KEY', 'pk_test_wrong_kind');`);
    assert.match(await failing(page, '沒有可用的 Recur Secret Key'), /Publishable Key/);
    await world.site.configure(`define('RECUR_SECRET_KEYS', array(1 => getenv('NOT_SET')));`);
    assert.match(await failing(page, '沒有可用的 Recur Secret Key'), /RECUR_SECRET_KEYS\[1\].*找不到金鑰/);
    await world.site.configure(`$GLOBALS['wp_filter']['recur_client_options'][10]['t'] = array(
      'function' => static fn () => array('timout' => 3), 'accepted_args' => 1);`);
    assert.match(await failing(page, '這個網站自己的程式碼使客戶入口網站無法開啟'), /ValueError/);
    await world.site.configure('');

    await world.api.down();
    try {
      assert.match(await failing(page, '無法連線到 Recur 的 API'), /connect_failed/);
    } finally {
      await world.api.up();
    }
  });

  for (const status of [401, 403, 407]) {
    test(`an HTML page with ${status} is not called the key’s fault`, async () => {
      const page = await signedIn(world, 'owner', { path: '/wp-admin/' });
      await world.api.answerNext({ status, headers: { 'content-type': 'text/html' }, body: '<h1>Just a moment…</h1>', times: 3 });
      const text = await failing(page, '回應的不是 Recur 的 API');
      assert.match(text, /Proxy、防火牆.*unexpected_response/s);
      assert.ok(!text.includes('拒絕'));
    });
  }
}
