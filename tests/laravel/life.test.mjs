// A subscription's life in the application, against the stand-in: prices, checkout, webhook, plan, cancelled, over.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { seriousProblems } from '../browser/accessibility.mjs';
import { newVisitor, screenshot } from '../browser/launch.mjs';
import { fillInSignIn, people, plan, portalButton, subscribeButton } from './people.mjs';
import { useWorld } from './world.mjs';

let standIn, site, browser;
useWorld((world) => ({ standIn, site, browser } = world));

const words = {
  'zh-TW': {
    secret: '祕密配方', members: '前往會員專區', none: '您目前沒有訂閱', confirming: '正在確認您的付款', unsure: '付款確認中', pay: /付款/, back: /返回/,
    active: /^Pro 方案\s+使用中\s+至 \d{4}年\d+月\d+日$/, cancelled: /^Pro 方案\s+已取消\s+至 \d{4}年/,
    cancel: '取消訂閱', reactivate: '恢復訂閱',
  },
  en: {
    secret: 'the recipe', members: 'To the members’ page', none: 'You have no subscription yet.',
    confirming: 'Your payment is being confirmed', unsure: 'Payment being confirmed', pay: /pay/i, back: /back/i,
    active: /^Pro 方案\s+active\s+until \w+ \d+, \d{4}$/,
    cancelled: /^Pro 方案\s+cancelled\s+until \w+ \d+, \d{4}$/,
    cancel: 'Cancel subscription', reactivate: 'Keep subscription',
  },
};
const click = (page, target) => target.click();
const tap = (page, target) => target.tap();
/** Goes from one thing to the next until the target has the focus. */
async function key(page, target) {
  await target.waitFor();
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return page.keyboard.press('Enter');
  }
  return assert.fail('the keyboard does not reach it');
}

const walks = {
  'with JavaScript': { press: click, looks: ['light', 'dark'] },
  'without JavaScript': { options: { javaScript: false }, press: click },
  'in English on a phone': { options: { locale: 'en', phone: true }, press: tap, looks: ['light'] },
  'by keyboard alone': { press: key },
};
for (const [how, { options = {}, press, looks = [] }] of Object.entries(walks)) {
  const text = words[options.locale ?? 'zh-TW'];
  const look = async (page, name) => {
    for (const colorScheme of looks) {
      await page.emulateMedia({ colorScheme });
      assert.deepEqual(await seriousProblems(page), []);
      const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      assert.ok(content <= screen, `${content} > ${screen}`);
      await screenshot(page, `laravel-life-${options.phone ? 'phone' : colorScheme}-${name}`);
    }
    await page.emulateMedia({ colorScheme: 'light' });
  };
  /** Presses what leads to the page of this address, and waits until that is there with its scripts. */
  const go = async (page, target, url) => {
    await press(page, target);
    await page.waitForURL(url);
  };

  test(`subscribe, read, cancel, and let it end: ${how}`, async () => {
    const page = await newVisitor(browser, options);
    const outside = async () => {
      await page.goto(`${site.url}/members`);
      assert.equal(page.url(), `${site.url}/pricing`);
      assert.equal((await page.content()).includes(text.secret), false);
    };

    await page.goto(`${site.url}/pricing`);
    await look(page, '1-prices');
    await go(page, subscribeButton(page), `${site.url}/login`);
    await fillInSignIn(page, people.withoutSubscription, press);
    await page.waitForURL(`${site.url}/pricing`);
    await outside();

    // The API itself is behind for a while, and the webhooks are still under way.
    await standIn.control('POST', 'webhook', { paused: true });
    await standIn.answerNext({ match: '/entitlements', status: 200, json: { customer: null, subscription: null, entitlements: [] }, times: 99 });
    await go(page, subscribeButton(page), `${standIn.url}/checkout/**`);
    await go(page, page.getByRole('button', { name: text.pay }), `${site.url}/account?recur_checkout=done`);
    await page.getByRole('status').filter({ hasText: text.confirming }).waitFor();
    assert.equal(await subscribeButton(page).count(), 0);
    assert.equal(await plan(page).innerText(), text.unsure);
    await look(page, '2-confirming');
    await outside();

    await standIn.control('DELETE', 'answers');
    await standIn.control('POST', 'webhook', { paused: false });
    await standIn.delivered('subscription.activated');
    await page.goto(`${site.url}/account?recur_checkout=done`);
    assert.match(await plan(page).innerText(), text.active);
    assert.equal(await page.getByText(text.confirming).count(), 0);
    await look(page, '3-subscribed');
    const answered = page.waitForResponse(`${site.url}/members`);
    await go(page, page.getByRole('link', { name: text.members }), `${site.url}/members`);
    assert.match((await answered).headers()['cache-control'], /no-store/);
    await page.getByText(text.secret).waitFor();
    await look(page, '4-members');

    await page.goto(`${site.url}/account`);
    await go(page, portalButton(page), `${standIn.url}/portal/**`);
    await press(page, page.getByRole('button', { name: text.cancel }));
    await page.getByRole('button', { name: text.reactivate }).waitFor();
    await standIn.delivered('subscription.cancelled');
    await go(page, page.getByRole('link', { name: text.back }), `${site.url}/account`);
    assert.match(await plan(page).innerText(), text.cancelled);
    await look(page, '5-cancelled');
    assert.equal((await page.goto(`${site.url}/members`)).status(), 200);
    await page.getByText(text.secret).waitFor();

    await standIn.control('POST', 'clock', { advanceSeconds: 40 * 86400 });
    await standIn.delivered('subscription.expired');
    await outside();
    await page.goto(`${site.url}/account`);
    assert.equal(await plan(page).innerText(), text.none);
    // Those of the stand-in's other customers, whom the clock has moved on, too.
    const events = (await readFile(site.journal, 'utf8')).trim().split('\n').map((line) => line.split(' '));
    assert.deepEqual(events.slice(0, 5).map(([, type]) => type), [
      'checkout.completed', 'order.paid', 'subscription.created', 'subscription.activated', 'subscription.cancelled',
    ]);
    assert.equal(new Set(events.map(([id]) => id)).size, events.length);
  });
}
