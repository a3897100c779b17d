// A customer's way from the account page to the portal and back, with and without JavaScript.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { seriousProblems } from '../browser/accessibility.mjs';
import { follow } from '../browser/follow.mjs';
import { newVisitor, screenshot } from '../browser/launch.mjs';
import { atPortal, button, fillInSignIn, message, signedIn, wayBack } from './people.mjs';
import { newest } from './site.mjs';

const failed = '無法開啟帳戶管理頁面，請稍後再試';

export function customerTests(world) {
  test('a visitor who is not signed in is led to sign in, and back to the button', async () => {
    const page = await newVisitor(world.browser);
    await page.goto(`${world.site.url}/account/`);
    assert.equal(await button(page).count(), 0);
    assert.deepEqual(await seriousProblems(page, world.looked), []);
    await follow(page, page.getByRole('link', { name: '請先登入以管理訂閱' }));
    await fillInSignIn(page, 'mei');
    assert.equal(page.url(), `${world.site.url}/account/`);
    assert.equal(await button(page).textContent(), '管理訂閱');
    await page.context().close();
  });

  for (const javaScript of [true, false]) {
    describe(javaScript ? 'with JavaScript' : 'without JavaScript', () => {
      essentials(world, javaScript);
      details(world, javaScript);
    });
  }
}

/** What shows whether the button works at all. */
export function essentialCustomerTests(world) {
  for (const javaScript of [true, false]) {
    describe(javaScript ? 'with JavaScript' : 'without JavaScript', () => essentials(world, javaScript));
  }
}

function names(world, javaScript) {
  const prefix = world.wordpress === newest ? 'wordpress-newest' : 'wordpress';
  return (of) => `${prefix}-${of}${javaScript ? '' : '-without-javascript'}`;
}

function essentials(world, javaScript) {
  const name = names(world, javaScript);

  test('to the portal and back', async () => {
    const page = await signedIn(world, 'mei', { javaScript });
    assert.deepEqual(await world.asked(), [], 'drawing the page asks for nothing');
    await screenshot(page, name('account'));
    await button(page).click();
    await atPortal(page);
    await screenshot(page, name('portal'));
    const id = await world.site.php('return get_user_by("login", "mei")->ID;');
    assert.deepEqual(await world.asked(), [
      { customerId: 'cus_123', externalId: String(id), returnUrl: `${world.site.url}/account/`, locale: 'zh-TW' },
    ]);

    await follow(page, wayBack(page), `${world.site.url}/account/`);
    await button(page).click();
    await atPortal(page);
    assert.equal((await world.asked()).length, 2, 'each press makes a session of its own');
    await page.context().close();
  });

  test('an unknown customer goes to the pricing page', async () => {
    const page = await signedIn(world, 'new', { javaScript });
    await button(page).click();
    await page.waitForURL(`${world.site.url}/pricing/`);
    assert.deepEqual((await world.asked()).map(({ customerId, email }) => [customerId, email]), [[undefined, undefined]]);
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
      /^\[[^\]\n]+\] Recur: no portal session: class=Recur\\Exception\\ConnectionException errorCode=connect_failed statusCode=0 requestId=-$/,
    );

    await world.api.up();
    await button(page).click();
    await atPortal(page);
    await page.context().close();
  });
}

function details(world, javaScript) {
  const name = names(world, javaScript);

  test('the browser’s own way back leaves a button that works', async () => {
    const page = await signedIn(world, 'mei', { javaScript });
    await button(page).click();
    await atPortal(page);
    await page.goBack();
    assert.equal(await button(page).textContent(), '管理訂閱');
    await button(page).click();
    await atPortal(page);
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
    const asked = await world.asked();
    assert.equal(asked.at(-1).email, 'yearly@example.com');
    assert.equal(asked.at(-1).externalId, undefined);
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
    assert.deepEqual(await world.asked(), []);
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
      await atPortal(page);
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      assert.equal((await world.asked()).at(-1).locale, 'en');
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
    await atPortal(page);
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
      await atPortal(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(`${world.site.url}/account/`);
      await page.context().close();
    }
  });

  test('a page whose address is too long for the API is led back to without its query', async () => {
    const page = await signedIn(world, 'mei', { javaScript, path: `/account/?filter=${'x'.repeat(2048)}` });
    await button(page).click();
    await atPortal(page);
    assert.equal((await world.asked())[0].returnUrl, `${world.site.url}/account/`);
  });

  test('a user whom nothing ties to a customer goes to the pricing page, and Recur is not asked', async () => {
    await world.changeSettings({ pricing_url: '/pricing/', use_external_id: false });
    const page = await signedIn(world, 'new', { javaScript });
    await button(page).click();
    await page.waitForURL(`${world.site.url}/pricing/`);
    assert.deepEqual(await world.asked(), []);
  });
}
