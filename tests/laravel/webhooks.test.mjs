// Webhooks at the application behind nginx and php-fpm: twice, at once, out of order, forged, and while a listener fails.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { mkdir, readFile, rmdir } from 'node:fs/promises';
import { test } from 'node:test';
import { newVisitor } from '../browser/launch.mjs';
import { until } from '../browser/process.mjs';
import { people, plan, signIn } from './people.mjs';
import { useWorld } from './world.mjs';

let standIn, site, browser;
// So long that nothing is asked anew for its age alone.
useWorld((world) => ({ standIn, site, browser } = world), { RECUR_ENTITLEMENTS_FRESH: '600' });

const subscribe = () => standIn.control('POST', 'purchases', { product: 'pro-plan', externalId: '4', email: people.withoutSubscription });
const deliveries = async () => (await standIn.control('GET', 'deliveries')).deliveries;
/** Until nothing is under way any more. */
const settled = () => until(async () => (await deliveries()).every(({ status }) => status !== 'pending'), 'all is delivered');
const journal = async () => (await readFile(site.journal, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '')
  .map((line) => line.split(' ')[1]);
const sign = (body, secret = 'whsec_stand_in') => createHmac('sha256', secret).update(body).digest('base64');
const deliver = async (body, signature = sign(body)) => (await fetch(`${site.url}/recur/webhook`, {
  method: 'POST',
  body,
  headers: signature === null ? {} : { 'X-Recur-Signature': signature },
  signal: AbortSignal.timeout(60_000),
})).status;
const account = async () => {
  const page = await newVisitor(browser);
  await signIn(page, site, people.withoutSubscription);
  return page;
};

const body = JSON.stringify({ id: 'evt_1', type: 'order.paid', data: { customer: { id: 'cus_new', external_id: '4' } } });

test('the newest first, and then all of it three times at once: each is worked on once, and the page says what is true', async () => {
  const page = await account();
  const url = `${site.url}/recur/webhook`;
  await standIn.control('POST', 'webhook', { url: null });
  await subscribe();
  await standIn.control('POST', 'subscriptions', { customer: '4', action: 'cancel' });
  const events = (await deliveries()).map(({ event }) => event).reverse();
  await standIn.control('POST', 'webhook', { url });
  await standIn.control('POST', 'deliveries', { events });
  await settled();
  assert.deepEqual(await journal(), [
    'subscription.cancelled', 'subscription.activated', 'subscription.created', 'order.paid', 'checkout.completed',
  ]);
  await standIn.control('POST', 'webhook', { atOnce: 3 });
  await standIn.control('POST', 'deliveries', { events, copies: 3 });
  await settled();
  assert.equal((await journal()).length, 5);
  await page.reload();
  assert.match(await plan(page).innerText(), /^Pro 方案\s+已取消/);
  assert.equal((await page.goto(`${site.url}/members`)).status(), 200);
});

test('a forged event is 401 and changes nothing', async () => {
  const page = await account();
  const asked = await standIn.entitlementsAsked();
  for (const signature of [null, '', sign(body, 'whsec_forged'), sign(`${body} `)]) {
    assert.equal(await deliver(body, signature), 401);
  }
  await page.reload();
  assert.equal(await standIn.entitlementsAsked(), asked);
  assert.deepEqual(await journal(), []);
  assert.equal(await deliver(body), 200);
  await page.reload();
  assert.ok(await standIn.entitlementsAsked() > asked);
});

test('while a listener fails the event is delivered again, until it is done', async () => {
  const page = await account();
  await mkdir(site.journal);
  await standIn.control('POST', 'webhook', { retrySeconds: Array(20).fill(1) });
  await subscribe();
  const [first] = await until(async () => {
    const made = await deliveries();
    return made[0]?.attempts.length > 1 && made;
  }, 'it is delivered again');
  assert.deepEqual([...new Set(first.attempts.map(({ status }) => status))], [500]);
  await page.reload();
  assert.match(await plan(page).innerText(), /^Pro 方案/);
  await rmdir(site.journal);
  await settled();
  assert.deepEqual((await journal()).sort(), ['checkout.completed', 'order.paid', 'subscription.activated', 'subscription.created']);
  assert.doesNotMatch(await site.log(), /whsec_stand_in/);
});

test('of twenty deliveries at once one is worked on, and none is accepted before that is done', async () => {
  // The listener's file is a pipe that nobody reads yet: it waits there.
  execFileSync('mkfifo', [site.journal]);
  const all = Array.from({ length: 20 }, () => deliver(body));
  assert.equal(await Promise.race(all), 503);
  const [written, statuses] = await Promise.all([readFile(site.journal, 'utf8'), Promise.all(all)]);
  assert.equal(written, 'evt_1 order.paid\n');
  assert.deepEqual([...new Set(statuses)].sort(), [200, 503]);
  // Nobody reads any more: a listener would wait for ever.
  assert.equal(await deliver(body), 200);
});
