// A subscription's life on the example site, against the stand-in: prices, checkout, webhook, plan, cancelled, over.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { beforeEach, describe, test } from 'node:test';
import { seriousProblems } from './accessibility.mjs';
import { useAccountSite } from './account-world.mjs';
import { follow } from './follow.mjs';
import { newVisitor, screenshot } from './launch.mjs';
import { until } from './process.mjs';

const secretWords = '只有訂閱者看得到';
const unknown = '目前無法確認您的訂閱，請稍後再試。';

let api;
let example;
let site;
let opened;

useAccountSite((world) => {
  ({ api, example, opened } = world);
  site = example.url;
}, { webhooks: true });

const visitor = (options) => newVisitor(opened.browser, options);
const card = (page) => page.locator('section.card');
/** Until the site has answered 2xx to the newest event of this type. */
const delivered = (type) => until(async () => {
  const { deliveries } = await api.control('GET', 'deliveries');
  return deliveries.filter((it) => it.type === type).at(-1)?.status === 'delivered';
}, `${type} is delivered`);
const entitlementRequests = async () => (await api.control('GET', 'requests')).requests
  .filter(({ path }) => path === '/v1/customers/entitlements').length;
const deliver = (body, signature) => fetch(`${site}/webhook.php`, {
  method: 'POST',
  body,
  headers: signature === null ? {} : { 'X-Recur-Signature': signature },
});
const sign = (body, secret = 'whsec_stand_in') => createHmac('sha256', secret).update(body).digest('base64');

for (const javaScript of [true, false]) {
  describe(javaScript ? 'with JavaScript' : 'without JavaScript', () => {
    const look = async (page, name) => {
      if (!javaScript) return;
      assert.deepEqual(await seriousProblems(page), []);
      await screenshot(page, `account-life-${name}`, { fullPage: true });
    };
    const gate = async (page, status) => {
      assert.equal((await page.goto(`${site}/members`)).status(), status);
      assert.equal((await page.content()).includes(secretWords), status === 200);
    };

    test('subscribe, read, cancel, and let it end', async () => {
      const page = await visitor({ javaScript });
      await page.goto(`${site}/pricing`);
      await follow(page, page.getByRole('button', { name: '訂閱' }).first(), `${site}/sign-in`);
      await page.getByText('請先登入').waitFor();
      await example.signIn(page, 'unknown@example.com');
      await card(page).getByText('您目前沒有訂閱').waitFor();
      await look(page, '1-none');
      await gate(page, 403);
      await look(page, '2-members-only');

      await follow(page, page.getByRole('link', { name: '查看方案' }), `${site}/pricing`);
      await look(page, '3-prices');
      await follow(page, page.locator('section.card', { hasText: 'Pro 方案' }).getByRole('button', { name: '訂閱' }));
      await follow(page, page.getByRole('button', { name: /付款/ }), `${site}/account`);
      await page.getByText('付款完成').waitFor();
      await card(page).getByText('您目前的訂閱：Pro 方案').waitFor();
      await card(page).getByText('使用中').waitFor();
      await card(page).getByText(/將於 \d{4} 年 \d+ 月 \d+ 日 續訂/).waitFor();
      await look(page, '4-subscribed');
      await delivered('subscription.activated');
      const { deliveries } = await api.control('GET', 'deliveries');
      assert.deepEqual(JSON.parse(deliveries.find((it) => it.type === 'order.paid').body).data.metadata, {
        plan: 'pro-plan', page: 'pricing', language: 'zh-TW',
      });
      await gate(page, 200);
      await look(page, '5-members');

      await page.goto(`${site}/account`);
      await follow(page, page.getByRole('button', { name: '管理訂閱' }));
      await follow(page, page.getByRole('button', { name: '取消訂閱' }));
      await page.getByRole('button', { name: '恢復訂閱' }).waitFor();
      await delivered('subscription.cancelled');
      await follow(page, page.locator('a.back'), `${site}/account`);
      await card(page).getByText('已取消').waitFor();
      await card(page).getByText(/可使用到 \d{4} 年/).waitFor();
      await look(page, '6-cancelled');
      await gate(page, 200);

      await api.control('POST', 'clock', { advanceSeconds: 40 * 86400 });
      await delivered('subscription.expired');
      await gate(page, 403);
      await page.goto(`${site}/account`);
      await card(page).getByText('您目前沒有訂閱').waitFor();
      await page.context().close();
    });

    test('while the API is down, who was let in stays in, and nobody else gets in', async () => {
      const [known, stranger] = [await visitor({ javaScript }), await visitor({ javaScript })];
      await example.signIn(known);
      await example.signIn(stranger, 'yearly@example.com');
      await example.forget();
      await known.goto(`${site}/account`);
      await api.down();
      try {
        await gate(known, 200);
        await gate(stranger, 503);
        await stranger.getByRole('alert').getByText(unknown).waitFor();
        assert.equal((await stranger.goto(`${site}/account`)).status(), 503);
        await stranger.getByRole('alert').getByText(unknown).waitFor();
        assert.equal(await stranger.getByText('您目前沒有訂閱').count(), 0);
        await look(stranger, 'api-down');
        await stranger.goto(`${site}/pricing`);
        await follow(stranger, stranger.getByRole('button', { name: '訂閱' }).first());
        await stranger.getByRole('alert').getByText('無法開啟結帳頁面').waitFor();
        await look(stranger, 'checkout-failed');
      } finally {
        await api.up();
      }
      await stranger.goto(`${site}/account`);
      await card(stranger).getByText('您目前的訂閱：團隊方案').waitFor();
    });
  });
}

test('a plan that changes shows at once where a webhook says so, and costs no request where none does', async () => {
  const page = await visitor();
  await example.signIn(page);
  const asked = await entitlementRequests();
  await page.reload();
  await page.goto(`${site}/members`);
  assert.equal(await entitlementRequests(), asked);
  await api.control('POST', 'subscriptions', { customer: 'user_123', action: 'cancel' });
  await delivered('subscription.cancelled');
  await page.goto(`${site}/account`);
  await card(page).getByText('已取消').waitFor();
});

test('a webhook without a user ID of the site finds the user by the customer ID', async () => {
  const page = await visitor();
  await example.signIn(page);
  const asked = await entitlementRequests();
  const body = JSON.stringify({ id: 'evt_by_customer', type: 'invoice.paid', data: { customer_id: 'cus_123' } });
  assert.equal((await deliver(body, sign(body))).status, 204);
  await page.reload();
  assert.equal(await entitlementRequests(), asked + 1);
});

test('a past-due subscription: still in, and told what to do', async () => {
  const page = await visitor();
  await example.signIn(page, 'past-due@example.com');
  await card(page).getByText('付款逾期').waitFor();
  await card(page).getByText('最近一次付款失敗').waitFor();
  assert.deepEqual(await seriousProblems(page), []);
  await screenshot(page, 'account-life-past-due');
  assert.equal((await page.goto(`${site}/members`)).status(), 200);
});

test('who has a plan is sent to manage it, not to pay again', async () => {
  const page = await visitor();
  await example.signIn(page);
  await page.goto(`${site}/pricing`);
  await page.locator('section.card', { hasText: '團隊方案' }).getByRole('button', { name: '訂閱' }).click();
  await page.waitForURL(`${site}/account`);
  await page.getByRole('status').getByText('您已經有訂閱了').waitFor();
  const { requests } = await api.control('GET', 'requests');
  assert.deepEqual(requests.filter(({ method }) => method === 'POST'), []);
});

test('the page after a checkout believes no visit', async () => {
  const page = await visitor();
  await example.signIn(page, 'unknown@example.com');
  await page.goto(`${site}/welcome`);
  await page.getByRole('heading', { name: '正在確認您的付款' }).waitFor();
  assert.equal(await page.getByRole('button', { name: '訂閱' }).count(), 0);
  assert.deepEqual(await seriousProblems(page), []);
  await api.control('POST', 'purchases', { product: 'pro-plan', externalId: 'user_new', email: 'unknown@example.com' });
  // The page asks again by itself.
  await page.waitForURL(`${site}/account`);
  await card(page).getByText('您目前的訂閱：Pro 方案').waitFor();
});

test('a webhook is answered 2xx only where Recur signed it and it is an event', async () => {
  const page = await visitor();
  await example.signIn(page);
  const asked = await entitlementRequests();
  const body = JSON.stringify({ id: 'evt_1', type: 'order.paid', data: { customer: { id: 'cus_123', external_id: 'user_123' } } });
  assert.equal((await deliver(body, sign(body, 'whsec_forged'))).status, 401);
  assert.equal((await deliver(`${body} `, sign(body))).status, 401);
  assert.equal((await deliver(body, null)).status, 401);
  assert.equal((await deliver('{}', sign('{}'))).status, 400);
  assert.equal((await fetch(`${site}/webhook.php`)).status, 405);
  await page.reload();
  assert.equal(await entitlementRequests(), asked, 'a forged event changes nothing');
});

test('an event that comes twice is done once', async () => {
  const page = await visitor();
  await example.signIn(page);
  const body = JSON.stringify({ id: 'evt_twice', type: 'order.paid', data: { customer: { id: 'cus_123', external_id: 'user_123' } } });
  assert.equal((await deliver(body, sign(body))).status, 204);
  await page.reload();
  const asked = await entitlementRequests();
  assert.equal((await deliver(body, sign(body))).status, 204);
  await page.reload();
  assert.equal(await entitlementRequests(), asked);
});

describe('an event is done before it is answered with 2xx', () => {
  const body = JSON.stringify({ id: 'evt_work', type: 'order.paid', data: { customer: { id: 'cus_123', external_id: 'user_123' } } });
  const claimed = (secondsAgo) => example.sql(`INSERT INTO events (id, claimed) VALUES ('evt_work', ${Math.floor(Date.now() / 1000) - secondsAgo})`);

  beforeEach(async () => example.signIn(await visitor()));

  test('another process is at it', async () => {
    claimed(0);
    assert.equal((await deliver(body, sign(body))).status, 503);
  });

  test('a process that was at it is gone', async () => {
    claimed(120);
    assert.equal((await deliver(body, sign(body))).status, 204);
  });

  test('a process that was only slow does not end the claim of the next one', () => {
    const said = example.php(`
      $slow = Account\\claim_event('evt_work');
      Account\\database()->exec('UPDATE events SET claimed = claimed - 120');
      $next = Account\\claim_event('evt_work');
      Account\\release_event($slow);
      Account\\finish_event($slow);
      echo json_encode([is_string($next), Account\\claim_event('evt_work'), Account\\event_is_done('evt_work')]);`);
    assert.deepEqual(said, [true, null, false]);
  });

  test('the work fails, and is done when the event comes again', async () => {
    example.sql("CREATE TRIGGER full BEFORE INSERT ON known BEGIN SELECT RAISE(ABORT, 'the disk is full'); END");
    assert.equal((await deliver(body, sign(body))).status, 500);
    example.sql('DROP TRIGGER full');
    const page = await visitor();
    await example.signIn(page);
    const asked = await entitlementRequests();
    assert.equal((await deliver(body, sign(body))).status, 204);
    await page.reload();
    assert.equal(await entitlementRequests(), asked + 1);
  });
});

test('an answer from before a webhook does not replace what the webhook said', async () => {
  const page = await visitor();
  await example.signIn(page);
  const asked = await entitlementRequests();
  // A webhook that came while an answer was under way.
  example.sql(`UPDATE known SET list = NULL, asked = ${Date.now() / 1000 + 600}`);
  await page.reload();
  await page.reload();
  assert.equal(await entitlementRequests(), asked + 2);
});
