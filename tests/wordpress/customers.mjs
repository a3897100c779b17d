// A customer's way from the account page to the portal and back, with and without JavaScript.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { seriousProblems } from '../browser/accessibility.mjs';
import { newVisitor, screenshot } from '../browser/launch.mjs';
import { button, fillInSignIn, message, portalHeading, signedIn, wayBack } from './people.mjs';

const failed = '無法開啟帳戶管理頁面，請稍後再試';

export function customerTests(world) {
  test('a visitor who is not signed in is led to sign in, and back to the button', async () => {
    const page = await newVisitor(world.browser);
    await page.goto(`${world.site.url}/account/`);
    assert.equal(await button(page).count(), 0);
    assert.deepEqual(await seriousProblems(page, world.looked), []);
    await page.getByRole('link', { name: '請先登入以管理訂閱' }).click();
    await fillInSignIn(page, 'mei');
    assert.equal(page.url(), `${world.site.url}/account/`);
    assert.equal(await button(page).textContent(), '管理訂閱');
    await page.context().close();
  });

  for (const javaScript of [true, false]) {
    describe(javaScript ? 'with JavaScript' : 'without JavaScript', () => withOrWithout(world, javaScript));
  }
  withJavaScript(world);
}

function withOrWithout(world, javaScript) {
  const name = (of) => `wordpress-${of}${javaScript ? '' : '-without-javascript'}`;

  test('to the portal and back', async () => {
    const page = await signedIn(world, 'mei', { javaScript });
    assert.deepEqual(await world.api.requests(), [], 'drawing the page asks for nothing');
    await screenshot(page, name('account'));
    await button(page).click();
    await portalHeading(page).waitFor();
    await screenshot(page, name('portal'));
    const id = await world.site.php('return get_user_by("login", "mei")->ID;');
    assert.deepEqual(await world.api.requests(), [
      { customer_id: 'cus_123', external_id: String(id), return_url: `${world.site.url}/account/`, locale: 'zh-TW' },
    ]);

    await wayBack(page).click();
    await page.waitForURL(`${world.site.url}/account/`);
    await button(page).click();
    await portalHeading(page).waitFor();
    assert.equal((await world.api.requests()).length, 2, 'each press makes a session of its own');
    await page.context().close();
  });

  test('the browser’s own way back leaves a button that works', async () => {
    const page = await signedIn(world, 'mei', { javaScript });
    await button(page).click();
    await portalHeading(page).waitFor();
    await page.goBack();
    assert.equal(await button(page).textContent(), '管理訂閱');
    await button(page).click();
    await portalHeading(page).waitFor();
    await page.context().close();
  });

  test('an unknown customer goes to the pricing page', async () => {
    const page = await signedIn(world, 'new', { javaScript });
    await button(page).click();
    await page.waitForURL(`${world.site.url}/pricing/`);
    assert.deepEqual((await world.api.requests()).map((body) => [body.customer_id, body.email]), [[undefined, undefined]]);
    await page.context().close();
  });

  test('an unknown customer is told so where there is no pricing page', async () => {
    await world.changeSettings({ pricing_url: '' });
    const page = await signedIn(world, 'new', { javaScript });
    await button(page).click();
    await message(page).getByText('您目前沒有訂閱').waitFor();
    await page.context().close();
  });

  test('the e-mail address finds a customer only where the settings allow it', async () => {
    const page = await signedIn(world, 'jun', { javaScript });
    await button(page).click();
    await page.waitForURL(`${world.site.url}/pricing/`);
    await world.api.reset();
    await world.changeSettings({ use_email: true });
    await page.goto(`${world.site.url}/account/`);
    await button(page).click();
    await page.getByText('yearly@example.com').waitFor();
    const asked = await world.api.requests();
    assert.equal(asked.at(-1).email, 'yearly@example.com');
    assert.equal(asked.at(-1).external_id, undefined);
    await page.context().close();
  });

  test('an outage is said, logged in one line, and over once it is over', async () => {
    const page = await signedIn(world, 'mei', { javaScript });
    const before = await world.site.log();
    await world.api.down();
    await button(page).click();
    await message(page).getByText(failed, { exact: true }).waitFor();
    await screenshot(page, name('error'));
    assert.equal(await button(page).textContent(), '管理訂閱');

    const logged = (await world.site.log()).slice(before.length).trim();
    assert.match(
      logged,
      /^\[[^\]\n]+\] Recur Portal: no session: class=Recur\\Exception\\ConnectionException errorCode=connect_failed statusCode=0 requestId=-$/,
    );

    await world.api.up();
    await button(page).click();
    await portalHeading(page).waitFor();
    await page.context().close();
  });

  test('what the API refuses is logged with its request id', async () => {
    const page = await signedIn(world, 'mei', { javaScript });
    const before = await world.site.log();
    await world.api.answerNext({
      status: 401,
      headers: { 'x-request-id': 'req_seen' },
      json: { error: { type: 'authentication_error', code: 'invalid_api_key', message: 'No such key' } },
    });
    await button(page).click();
    await message(page).getByText(failed, { exact: true }).waitFor();
    const logged = (await world.site.log()).slice(before.length);
    assert.match(logged, /class=Recur\\Exception\\AuthenticationException errorCode=invalid_api_key statusCode=401 requestId=req_seen$/);
    await page.context().close();
  });

  test('a sign-in that has ended since leads to the sign-in page', async () => {
    const page = await signedIn(world, 'mei', { javaScript });
    await page.context().clearCookies();
    await button(page).click();
    await page.waitForURL(/\/wp-login\.php\?/);
    await fillInSignIn(page, 'mei');
    assert.equal(page.url(), `${world.site.url}/account/`);
    assert.deepEqual(await world.api.requests(), []);
    await page.context().close();
  });

  test('in English on an English site, the portal too', async () => {
    await world.site.php('return update_option("WPLANG", "");');
    try {
      const page = await signedIn(world, 'mei', { javaScript, locale: 'en-US' });
      assert.equal(await button(page).textContent(), 'Manage subscription');
      await world.api.answerNext({ status: 500, json: {}, times: 3 });
      await button(page).click();
      await message(page).getByText('We could not open the account management page. Please try again later.', { exact: true }).waitFor();
      await world.api.reset();
      await button(page).click();
      await portalHeading(page).waitFor();
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      assert.equal((await world.api.requests()).at(-1).locale, 'en');
      await page.context().close();
    } finally {
      await world.site.php('return update_option("WPLANG", "zh_TW");');
    }
  });

  test('on a phone', async () => {
    const page = await signedIn(world, 'mei', { javaScript, phone: true });
    const { width, height } = await button(page).boundingBox();
    assert.ok(width >= 44 && height >= 44, `the button is ${width} by ${height}`);
    await screenshot(page, name('phone'));
    await button(page).tap();
    await portalHeading(page).waitFor();
    await screenshot(page, name('portal-phone'));
    await page.context().close();
  });

  test('by keyboard alone', async () => {
    for (const key of ['Enter', 'Space']) {
      const page = await signedIn(world, 'mei', { javaScript });
      for (let presses = 0; presses < 40 && !(await button(page).evaluate((it) => it === document.activeElement)); presses++) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press(key);
      await portalHeading(page).waitFor();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${world.site.url}/account/`);
      await page.context().close();
    }
  });
}

function withJavaScript(world) {
  test('a double click makes one session', async () => {
    const page = await signedIn(world, 'mei');
    await button(page).dblclick();
    await portalHeading(page).waitFor();
    assert.equal((await world.api.requests()).length, 1);
    await page.context().close();
  });

  test('without JavaScript a double click ends on the portal, too', async () => {
    const page = await signedIn(world, 'mei', { javaScript: false });
    await button(page).dblclick();
    await portalHeading(page).waitFor();
    await page.context().close();
  });

  test('the button says that it is loading, and keeps the focus after an error', async () => {
    const page = await signedIn(world, 'mei');
    await world.api.answerNext({ status: 400, delayMs: 700, json: { error: { code: 'odd', message: 'Odd' } } });
    await button(page).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '載入中...' }).waitFor();
    assert.equal(await button(page).getAttribute('aria-busy'), 'true');
    await screenshot(page, 'wordpress-loading');
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
    await portalHeading(page).waitFor();
    assert.equal((await world.api.requests()).length, 1);
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
    assert.deepEqual(await world.api.requests(), []);
    await button(page).click();
    await portalHeading(page).waitFor();
    assert.equal((await world.api.requests())[0].return_url, `${world.site.url}/account/`);
    await page.context().close();
  });

  test('axe-core finds nothing serious on the account page and on the portal', async () => {
    const page = await signedIn(world, 'mei');
    assert.deepEqual(await seriousProblems(page, world.looked), []);
    await button(page).click();
    await portalHeading(page).waitFor();
    assert.deepEqual(await seriousProblems(page), []);
    await page.context().close();
  });

  test('the shortcode shows the same button, with a text of its own', async () => {
    const page = await signedIn(world, 'mei', { path: '/shortcode/' });
    assert.equal(await button(page).textContent(), '前往訂閱管理');
    await button(page).click();
    await portalHeading(page).waitFor();
    assert.equal((await world.api.requests())[0].return_url, `${world.site.url}/shortcode/`);
    await page.context().close();
  });
}
