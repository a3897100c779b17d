// The life of a subscription as one walks it in a browser: checkout, portal, and the stand-in's dashboard.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import { once } from 'node:events';
import { after, before, beforeEach, describe, test } from 'node:test';
import { seriousProblems } from './accessibility.mjs';
import { follow } from './follow.mjs';
import { newVisitor, openBrowser, screenshot } from './launch.mjs';
import { until } from './process.mjs';
import { openStandIn } from './stand-in.mjs';

let api;
let opened;
let site;
let shop;
let events;

before(async () => {
  api = await openStandIn();
  opened = await openBrowser();
  // The application: an endpoint for webhooks, and a page to come back to.
  site = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (text) => { body += text; }).on('end', () => {
      if (request.method === 'POST') {
        const signature = createHmac('sha256', 'whsec_stand_in').update(body).digest('base64');
        assert.equal(request.headers['x-recur-signature'], signature);
        events.push(JSON.parse(body).type);
        response.writeHead(204).end();
      } else {
        response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><html lang="en"><title>Shop</title><h1>Shop</h1>');
      }
    });
  }).listen(0, '127.0.0.1');
  await once(site, 'listening');
  shop = `http://127.0.0.1:${site.address().port}`;
});

after(async () => {
  await opened?.close();
  site?.close();
  await api?.close();
});

beforeEach(async () => {
  await api.reset();
  await api.control('POST', 'webhook', { url: `${shop}/hooks` });
  events = [];
});

async function call(path, body) {
  const headers = { authorization: 'Bearer sk_test_stand_in', 'content-type': 'application/json' };
  const response = await fetch(`${api.url}/v1/${path}`, { method: body ? 'POST' : 'GET', headers, body: body && JSON.stringify(body) });
  return response.json();
}

const checkout = (more = {}) => call('checkout/sessions', {
  product_slug: 'pro-plan', success_url: `${shop}/ok`, cancel_url: `${shop}/prices`, external_customer_id: 'shop-7', ...more,
});
const access = async () => (await call('customers/entitlements?external_id=shop-7')).entitlements
  .map(({ product, status }) => `${product} ${status}`).join();

const words = {
  'zh-TW': {
    email: '電子郵件', pay: '付款 NT$399', cancel: '取消訂閱', reactivate: '恢復訂閱', card: '更換信用卡', plan: '方案', change: '變更方案',
    past: '把時間調到該日之後', deliveries: /發送記錄/, again: '重新發送', delivered: '已送達',
  },
  en: {
    email: 'E-mail', pay: 'Pay NT$399', cancel: 'Cancel subscription', reactivate: 'Keep subscription', card: 'Use another card',
    plan: 'Plan', change: 'Change plan', past: 'Move the clock past that', deliveries: /Deliveries/, again: 'Deliver again', delivered: 'Delivered',
  },
};

for (const [locale, word] of Object.entries(words)) {
  for (const javaScript of [true, false]) {
    describe(`${locale}, ${javaScript ? 'with' : 'without'} JavaScript`, () => {
      // axe-core runs in the page.
      const look = async (page, name) => {
        if (javaScript) assert.deepEqual(await seriousProblems(page), []);
        if (javaScript) await screenshot(page, `stand-in-${name}-${locale}`, { fullPage: true });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true, 'no scrolling sideways');
      };

      test('subscribe, change plan, cancel, and let it end', async () => {
        const page = await newVisitor(opened.browser, { locale, javaScript });
        await page.goto((await checkout()).url);
        await look(page, 'checkout');
        await page.getByLabel(word.email).fill('walker@example.com');
        await follow(page, page.getByRole('button', { name: word.pay }), `${shop}/ok`);
        assert.equal(await access(), 'pro-plan active');
        await until(() => events.length === 4, 'four events');
        assert.deepEqual(events, ['checkout.completed', 'order.paid', 'subscription.created', 'subscription.activated']);

        const session = await call('portal/sessions', { external_id: 'shop-7', return_url: `${shop}/account`, locale });
        await page.goto(session.url);
        await look(page, 'portal');
        await follow(page, page.getByRole('button', { name: word.card }));
        await page.getByRole('status').waitFor();
        await page.getByLabel(word.plan).selectOption('prod_basic');
        await follow(page, page.getByRole('button', { name: word.change }));
        await follow(page, page.getByRole('button', { name: word.cancel }));
        await page.getByRole('button', { name: word.reactivate }).waitFor();
        await look(page, 'portal-cancelled');
        assert.equal(await access(), 'pro-plan canceled');
        await follow(page, page.locator('a.back'), `${shop}/account`);

        await page.goto(api.url);
        await look(page, 'dashboard');
        await follow(page, page.getByRole('row', { name: /walker@example\.com/ }).getByRole('button', { name: word.past }));
        await until(async () => (await access()) === '', 'access has ended');
        await until(() => events.includes('subscription.expired'), 'the end is told');
        await follow(page, page.getByRole('link', { name: word.deliveries }));
        await until(async () => {
          await page.reload();
          return await page.getByRole('cell', { name: word.delivered, exact: true }).count() === events.length;
        }, 'all delivered');
        await look(page, 'deliveries');
        const before = events.length;
        await page.getByRole('button', { name: word.again }).first().click();
        await until(() => events.length === before + 1, 'delivered once more');
        await page.context().close();
      });
    });
  }
}

test('on a phone nothing is wider than the screen, and a known address is filled in', async () => {
  const page = await newVisitor(opened.browser, { phone: true });
  await page.goto((await checkout({ customer_email: 'phone@example.com' })).url);
  assert.equal(await page.getByLabel('電子郵件').inputValue(), 'phone@example.com');
  for (const path of ['', '/dashboard', '/dashboard/deliveries']) {
    if (path !== '') await page.goto(api.url + path);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), true, path);
    assert.deepEqual(await seriousProblems(page), []);
    await screenshot(page, `stand-in-phone${path.replaceAll('/', '-')}`);
  }
  await page.context().close();
});

test('in dark colours too, axe-core has nothing to say', async () => {
  const page = await newVisitor(opened.browser);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto((await checkout()).url);
  assert.deepEqual(await seriousProblems(page), []);
  await page.goto(`${api.url}/dashboard`);
  assert.deepEqual(await seriousProblems(page), []);
  await screenshot(page, 'stand-in-dashboard-dark', { fullPage: true });
  await page.context().close();
});
