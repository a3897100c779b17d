// The example account page in a real browser, against the stand-in for the API.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { seriousProblems } from './accessibility.mjs';
import { useAccountSite } from './account-world.mjs';
import { follow, holdBack } from './follow.mjs';
import { newVisitor, screenshot } from './launch.mjs';

const failed = '無法開啟帳戶管理頁面，請稍後再試';

let api;
let example;
let site;
let opened;

useAccountSite((world) => {
  ({ api, example, opened } = world);
  site = example.url;
});

const button = (page) => page.locator('form[data-portal-form] button');
const alert = (page) => page.locator('form[data-portal-form] [role=alert]');
const atPortal = async (page) => {
  await page.getByRole('heading', { level: 1, name: /訂閱與帳單|Subscription/ }).waitFor();
  await page.waitForLoadState();
};

async function signedIn(email = 'customer@example.com', options = {}) {
  const page = await newVisitor(opened.browser, options);
  await example.signIn(page, email);
  return page;
}

/** The bodies of the requests for a portal session. */
const sessions = async () => (await api.control('GET', 'requests')).requests
  .filter(({ method, path }) => method === 'POST' && path === '/v1/portal/sessions')
  .map(({ body }) => JSON.parse(body));

/** The endpoint that fetch asks, as a program. */
const post = (page, headers = {}) => page.request.post(`${site}/api/portal`, { data: {}, headers });

test('a visitor who is not signed in gets the sign-in page, a program 401', async () => {
  const page = await newVisitor(opened.browser);
  await page.goto(`${site}/account`);
  assert.equal(page.url(), `${site}/sign-in`);
  assert.deepEqual(await seriousProblems(page), []);
  await screenshot(page, 'account-sign-in');
  assert.equal((await post(page)).status(), 401);
  const form = await page.request.post(`${site}/portal`, { maxRedirects: 0 });
  assert.deepEqual([form.status(), form.headers().location], [303, '/sign-in']);
  assert.deepEqual(await sessions(), []);
});

for (const javaScript of [true, false]) {
  describe(javaScript ? 'with JavaScript' : 'without JavaScript', () => {
    const name = (of) => `account${of}${javaScript ? '' : '-without-javascript'}`;

    test('to the portal and back', async () => {
      const page = await signedIn(undefined, { javaScript });
      assert.deepEqual(await sessions(), [], 'drawing the page makes no session');
      await screenshot(page, name(''));
      await button(page).click();
      await atPortal(page);
      await screenshot(page, name('-portal'));
      assert.deepEqual(await sessions(), [{ external_id: 'user_123', return_url: `${site}/account`, locale: 'zh-TW' }]);
      await follow(page, page.locator('a.back'), `${site}/account`);
      await button(page).click();
      await atPortal(page);
    });

    test('the browser’s own way back leaves a button that works', async () => {
      const page = await signedIn(undefined, { javaScript });
      await button(page).click();
      await atPortal(page);
      await page.goBack();
      await button(page).click();
      await atPortal(page);
    });

    test('somebody whom Recur does not know is shown the way to the prices', async () => {
      const page = await signedIn('unknown@example.com', { javaScript });
      await page.getByText('您目前沒有訂閱').waitFor();
      await follow(page, page.getByRole('link', { name: '查看方案' }), `${site}/pricing`);
      await page.getByRole('heading', { level: 1, name: '選擇方案' }).waitFor();
    });

    test('who is gone at Recur since the page was drawn goes to the pricing page', async () => {
      const page = await signedIn(undefined, { javaScript });
      await api.answerNext({ status: 404, json: { error: { code: 'customer_not_found', message: 'Customer not found.' } } });
      await button(page).click();
      await page.waitForURL(`${site}/pricing`);
      await page.getByText('找不到您的訂閱').waitFor();
    });

    test('an outage is said, and over once it is over', async () => {
      const page = await signedIn(undefined, { javaScript });
      await api.down();
      await button(page).click();
      await alert(page).getByText(failed, { exact: true }).waitFor();
      await screenshot(page, name('-error'));
      await api.up();
      await button(page).click();
      await atPortal(page);
    });

    test('a double click makes one session', async () => {
      const page = await signedIn(undefined, { javaScript });
      await button(page).dblclick();
      await atPortal(page);
      assert.equal((await sessions()).length, 1);
    });

    test('in English', async () => {
      const page = await signedIn(undefined, { javaScript, locale: 'en-US' });
      await button(page).and(page.getByRole('button', { name: 'Manage subscription' })).click();
      await atPortal(page);
      assert.equal(await page.locator('html').getAttribute('lang'), 'en');
      assert.equal((await sessions())[0].locale, 'en');
    });

    test('on a phone', async () => {
      const page = await signedIn(undefined, { javaScript, phone: true });
      const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      assert.ok(content <= screen, `the page is ${content} wide on a screen of ${screen}`);
      await screenshot(page, name('-phone'));
      await button(page).tap();
      await atPortal(page);
    });

    test('by keyboard alone', async () => {
      for (const key of ['Enter', 'Space']) {
        const page = await signedIn(undefined, { javaScript });
        for (let presses = 0; presses < 20 && !(await button(page).evaluate((it) => it === document.activeElement)); presses++) {
          await page.keyboard.press('Tab');
        }
        await page.keyboard.press(key);
        await atPortal(page);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.waitForURL(`${site}/account`);
      }
    });

    test('a stale CSRF token makes no session; the page drawn anew has a button that works', async () => {
      const page = await signedIn(undefined, { javaScript });
      const html = (await (await page.request.get(`${site}/account`)).text()).replaceAll(
        /name="csrf_token" value="[^"]+"/g,
        'name="csrf_token" value="stale"',
      );
      await page.route('**/account', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }), { times: 1 });
      await page.goto(`${site}/account`);
      await button(page).click();
      await page.getByText(javaScript ? failed : '頁面已過期').waitFor();
      assert.deepEqual(await sessions(), []);
      await page.goto(`${site}/account`);
      await button(page).click();
      await atPortal(page);
    });
  });
}

test('the button says that it is loading', async () => {
  const page = await signedIn();
  const { width } = await button(page).boundingBox();
  await api.answerNext({ status: 400, json: { error: { code: 'odd', message: 'Odd' } } });
  const answer = await holdBack(page, '**/api/portal');
  await button(page).click();
  await page.getByRole('button', { name: '載入中...' }).waitFor();
  assert.equal((await button(page).boundingBox()).width, width, 'the button keeps its width');
  answer();
  await page.getByRole('alert').getByText(failed).waitFor();
  assert.equal(await button(page).textContent(), '管理訂閱');
});

test('cookies alone, without the CSRF token, make no session', async () => {
  const page = await signedIn();
  assert.equal((await post(page)).status(), 403);
  assert.equal((await post(page, { 'X-CSRF-Token': 'stale' })).status(), 403);
  assert.deepEqual(await sessions(), []);
});

test('answers and pages are not stored', async () => {
  const page = await signedIn();
  const token = await page.locator('[name=csrf_token]').first().inputValue();
  const json = await post(page, { 'X-CSRF-Token': token });
  assert.deepEqual(Object.keys(await json.json()), ['url']);
  assert.match(json.headers()['cache-control'], /\bno-store\b/);
  const form = await page.request.post(`${site}/portal`, { form: { csrf_token: token, click: 'c' }, maxRedirects: 0 });
  assert.equal(form.status(), 303);
  assert.match(form.headers()['cache-control'], /\bno-store\b/);
});

test('a customer without a subscription is shown the plans in place of the button', async () => {
  const page = await signedIn('no-subscription@example.com');
  assert.equal(await button(page).count(), 0);
  await follow(page, page.getByRole('link', { name: '查看方案' }), `${site}/pricing`);
  assert.deepEqual(await seriousProblems(page), []);
});

test('every page has a title of its own', async () => {
  const page = await signedIn();
  const titles = [];
  for (const path of ['account', 'pricing', 'members', 'nothing']) {
    await page.goto(`${site}/${path}`);
    titles.push(await page.title());
    assert.equal(titles.at(-1), `${await page.locator('h1').textContent()} – 範例網站`);
  }
  assert.equal(new Set(titles).size, titles.length);
});

test('plan, badge, date and button stand in one row, and below each other on a phone', async () => {
  const middle = ({ y, height }) => y + height / 2;
  for (const phone of [false, true]) {
    const page = await signedIn(undefined, { phone });
    const [plan, until, control] = await Promise.all(['.plan', '.until', '.portal button']
      .map((part) => page.locator(`.card ${part}`).boundingBox()));
    assert.equal(control.x > plan.x + plan.width && middle(control) < until.y + until.height, !phone);
    assert.ok(middle(control) > plan.y);
  }
});

test('axe-core finds nothing serious in dark colours, with every badge and error', async () => {
  for (const email of ['customer@example.com', 'yearly@example.com', 'past-due@example.com', 'unknown@example.com']) {
    const page = await newVisitor(opened.browser);
    await page.emulateMedia({ colorScheme: 'dark' });
    await example.signIn(page, email);
    assert.deepEqual(await seriousProblems(page), []);
    await screenshot(page, `account-dark-${email.split('@')[0]}`);
    await page.goto(`${site}/pricing`);
    assert.deepEqual(await seriousProblems(page), []);
  }
});

test('axe-core finds nothing serious on the account page, with its error, and on the portal', async () => {
  const page = await signedIn();
  assert.deepEqual(await seriousProblems(page), []);
  await api.answerNext({ status: 400, json: { error: { code: 'odd', message: 'Odd' } } });
  await button(page).click();
  await alert(page).getByText(failed).waitFor();
  assert.deepEqual(await seriousProblems(page), []);
  await button(page).click();
  await atPortal(page);
  assert.deepEqual(await seriousProblems(page), []);
});
