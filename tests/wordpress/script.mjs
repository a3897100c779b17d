// The button's script: what it does better than the form alone, and what it leaves to the form.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriousProblems } from '../browser/accessibility.mjs';
import { holdBack } from '../browser/follow.mjs';
import { screenshot } from '../browser/launch.mjs';
import { atPortal, button, message, signedIn } from './people.mjs';

const failed = '無法開啟帳戶管理頁面，請稍後再試';

export function scriptTests(world) {
  test('a double click makes one session', async () => {
    const page = await signedIn(world, 'mei');
    await button(page).dblclick();
    await atPortal(page);
    assert.equal((await world.asked()).length, 1);
    await page.context().close();
  });

  test('without JavaScript a double click ends on the portal, too', async () => {
    const page = await signedIn(world, 'mei', { javaScript: false });
    await button(page).dblclick();
    await atPortal(page);
    await page.context().close();
  });

  test('the button says that it is loading, and keeps the focus after an error', async () => {
    const page = await signedIn(world, 'mei');
    await world.api.answerNext({ status: 400, json: { error: { code: 'odd', message: 'Odd' } } });
    const answer = await holdBack(page, '**/portal-session');
    await button(page).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '載入中...' }).waitFor();
    assert.equal(await button(page).getAttribute('aria-busy'), 'true');
    await screenshot(page, 'wordpress-loading');
    answer();
    await page.getByRole('alert').getByText(failed).waitFor();
    assert.equal(await button(page).getAttribute('aria-busy'), 'false');
    assert.ok(await button(page).evaluate((it) => it === document.activeElement));
    assert.deepEqual(await seriousProblems(page, world.looked), []);
    await page.context().close();
  });

  test('a stale nonce is renewed unseen', async () => {
    const page = await signedIn(world, 'mei');
    await page.locator('.recur-portal__form').evaluate((form) => (form.dataset.nonce = '0123456789'));
    await button(page).click();
    await atPortal(page);
    assert.equal((await world.asked()).length, 1);
    await page.context().close();
  });

  test('without JavaScript a stale nonce leads back to a button that works', async () => {
    const page = await signedIn(world, 'mei', { javaScript: false });
    const html = (await (await page.request.get(`${world.site.url}/account/`)).text()).replace(
      /name="_wpnonce" value="[0-9a-f]+"/,
      'name="_wpnonce" value="0123456789"',
    );
    await page.route('**/account/', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }), { times: 1 });
    await page.goto(`${world.site.url}/account/`);
    await button(page).click();
    await message(page).getByText('這個頁面開啟太久了，請再按一次按鈕。').waitFor();
    await screenshot(page, 'wordpress-stale-nonce');
    assert.deepEqual(await world.asked(), []);
    await button(page).click();
    await atPortal(page);
    assert.equal((await world.asked())[0].returnUrl, `${world.site.url}/account/`);
    await page.context().close();
  });

  test('axe-core finds nothing serious on the account page and on the portal', async () => {
    const page = await signedIn(world, 'mei');
    assert.deepEqual(await seriousProblems(page, world.looked), []);
    await button(page).click();
    await atPortal(page);
    assert.deepEqual(await seriousProblems(page), []);
    await page.context().close();
  });

  test('the shortcode shows the same button, with a text of its own', async () => {
    const page = await signedIn(world, 'mei', { path: '/shortcode/' });
    assert.equal(await button(page).textContent(), '前往訂閱管理');
    await button(page).click();
    await atPortal(page);
    assert.equal((await world.asked())[0].returnUrl, `${world.site.url}/shortcode/`);
    await page.context().close();
  });

  for (const [what, remove] of [
    ['fetch', () => delete window.fetch],
    ['a list that can be gone through', () => delete NodeList.prototype.forEach],
    ['the attributes that the page’s HTML had', () => new MutationObserver((_, observer) => {
      const form = document.querySelector('.recur-portal__form');
      if (form) delete form.dataset.endpoint, observer.disconnect();
    }).observe(document, { childList: true, subtree: true })],
  ]) {
    test(`without ${what} the form works by itself`, async () => {
      const page = await signedIn(world, 'mei', { init: remove });
      await button(page).click();
      await atPortal(page);
      assert.equal((await world.asked()).length, 1);
    });
  }

  for (const [status, code] of [[401, 'rest_not_logged_in'], [403, 'rest_forbidden'], [404, 'rest_no_route'], [405, 'rest_disabled']]) {
    test(`where another plugin answers REST with ${status}, the form takes over`, async () => {
      await world.site.configure(
        `$GLOBALS['wp_filter']['rest_authentication_errors'][200]['t'] = array(
           'function' => static fn () => new WP_Error('${code}', 'Closed', array('status' => ${status})), 'accepted_args' => 0);`,
      );
      try {
        const page = await signedIn(world, 'mei');
        const answered = page.waitForResponse((response) => response.url().includes('portal-session'));
        await button(page).click();
        assert.equal((await answered).status(), status);
        await atPortal(page);
      } finally {
        await world.site.configure('');
      }
    });
  }

  test('where something in between answers with a page, the form takes over', async () => {
    for (const status of [200, 403]) {
      const page = await signedIn(world, 'mei');
      await page.route('**/portal-session', (route) => route.fulfill({ status, contentType: 'text/html', body: '<h1>Just a moment</h1>' }));
      await button(page).click();
      await atPortal(page);
    }
  });

  test('where a fresh nonce cannot be had, the form takes over', async () => {
    const page = await signedIn(world, 'mei');
    await page.route('**/admin-ajax.php?action=rest-nonce', (route) => route.fulfill({ status: 403, body: 'Forbidden' }));
    await page.locator('.recur-portal__form').evaluate((form) => (form.dataset.nonce = '0123456789'));
    await button(page).click();
    await atPortal(page);
  });

  test('a failure of the server is said on the page, whoever answers it', async () => {
    const page = await signedIn(world, 'mei');
    await page.route('**/portal-session', (route) => route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad gateway</h1>' }));
    await button(page).click();
    await message(page).getByText(failed).waitFor();
    await page.unroute('**/portal-session');
    await page.route('**/portal-session', (route) => route.abort());
    await button(page).click();
    await message(page).getByText(failed).waitFor();
    assert.equal(await button(page).getAttribute('aria-busy'), 'false');
  });
}
