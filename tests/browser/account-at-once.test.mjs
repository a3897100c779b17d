// The example site in several processes, asked for the same thing by many at the same moment.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { after, before, beforeEach, test } from 'node:test';
import { openAccountSite } from './account-site.mjs';
import { until } from './process.mjs';
import { openStandIn } from './stand-in.mjs';

let api, example;

before(async () => {
  api = await openStandIn();
  example = await openAccountSite(api, { workers: 8 });
});
after(async () => {
  await example?.close();
  await api?.close();
});
beforeEach(async () => {
  await api.reset();
  await example.forget();
});

const times = (count, request) => Promise.all(Array.from({ length: count }, request));
const cookieOf = (response) => response.headers.getSetCookie()[0].split(';')[0];

/** A session of its own for the user, as a second browser has one. */
async function signIn(email) {
  const form = await fetch(`${example.url}/sign-in`);
  const token = /name="csrf_token" value="([^"]+)"/.exec(await form.text())[1];
  const answer = await fetch(`${example.url}/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ csrf_token: token, email, password: 'demo' }),
    headers: { Cookie: cookieOf(form) },
  });
  assert.equal(answer.status, 303);
  return cookieOf(answer);
}

test('of twenty copies of an event at once one is worked on, and none is answered 2xx before that is done', async () => {
  // Of nobody here, which the handler says: once, if it has run once.
  const body = JSON.stringify({ id: 'evt_copies', type: 'order.paid', data: { customer: { id: 'cus_elsewhere' } } });
  const signature = createHmac('sha256', 'whsec_stand_in').update(body).digest('base64');
  const deliver = async () => (await fetch(`${example.url}/webhook.php`, {
    method: 'POST', body, headers: { 'X-Recur-Signature': signature },
  })).status;
  const statuses = await times(20, deliver);
  assert.ok(statuses.includes(204), String(statuses));
  assert.deepEqual(statuses.filter((status) => status !== 204 && status !== 503), []);
  assert.equal(await deliver(), 204);
  const handled = () => example.output().match(/order\.paid of no user here/g)?.length ?? 0;
  await until(() => handled() > 0, 'the handler has said so');
  assert.equal(handled(), 1);
});

test('many page views at once of somebody of whom nothing is known ask the API a few times, not once each', async () => {
  const browsers = await times(6, () => signIn('unknown@example.com'));
  await example.forget();
  const before = await api.entitlementsAsked();
  const statuses = await times(48, async (_, at) => (
    await fetch(`${example.url}/account`, { headers: { Cookie: browsers[at % browsers.length] } })
  ).status);
  assert.deepEqual([...new Set(statuses)], [200]);
  const asked = await api.entitlementsAsked() - before;
  assert.ok(asked >= 1 && asked <= browsers.length, `asked ${asked} times`);
});
