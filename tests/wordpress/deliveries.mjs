// Events as Recur delivers them: twice, backwards, forged, and while the site's own handler fails; and what people see of it.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { until } from '../browser/process.mjs';
import { settingsPath, signedIn } from './people.mjs';
import { on, withSecret } from './webhooks.mjs';

export function deliveryTests(world) {
  let folder, told, handler, id;
  const done = async () => (await readFile(told, 'utf8')).split('\n').filter((line) => line !== '');
  const deliveries = async () => (await world.api.control('GET', 'deliveries')).deliveries;
  const delivered = (count) =>
    until(async () => {
      const all = await deliveries();
      return all.length === count && all.every(({ status }) => status === 'delivered') && all;
    }, `${count} deliveries are accepted`);
  const buy = () => world.api.control('POST', 'purchases', { product: 'pro-plan', email: 'new@shop.example', externalId: String(id) });
  const plan = async (page) => {
    await page.goto(`${world.site.url}/delivered/`);
    return page.locator('.recur-plan').innerText();
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'recur-told-'));
    told = join(folder, 'told');
    // It fails for as long as there is a file of that name.
    handler = on('recur_webhook', `static function ($e) {
      if (is_file('${folder}/broken')) throw new RuntimeException('broken');
      file_put_contents('${told}', "$e->id\\n", FILE_APPEND);
    }`);
    id = await world.site.php(`
      wp_insert_post(array('post_type' => 'page', 'post_status' => 'publish', 'post_name' => 'delivered', 'post_title' => '方案', 'post_content' => '[recur_plan]'));
      return get_user_by('login', 'new')->ID;`);
  });
  beforeEach(async () => {
    await writeFile(told, '', { mode: 0o666 });
    await world.site.configure(withSecret() + handler);
    await world.site.php(`delete_transient('recur_entitlements_${id}'); return delete_user_meta(${id}, 'recur_customer_id');`);
    await world.api.control('POST', 'webhook', {
      url: `${world.site.url}/wp-json/recur/v1/webhook`, secret: 'whsec_of_the_tests', atOnce: 4, retrySeconds: Array(20).fill(1),
    });
  });
  after(async () => {
    await world.site.php(`delete_transient('recur_entitlements_${id}'); return delete_user_meta(${id}, 'recur_customer_id');`);
    await world.site.configure('');
    await rm(folder, { recursive: true, force: true });
  });

  test('what comes twice, at the same moment and backwards, is done once, and the plan is what Recur says it is', async () => {
    await buy();
    await world.api.control('POST', 'subscriptions', { customer: String(id), action: 'cancel' });
    const events = (await delivered((await deliveries()).length)).map(({ event }) => event);
    assert.ok(events.length >= 5, events.join());
    const page = await signedIn(world, 'new', { path: '/pricing/' });
    assert.match(await plan(page), /Pro 方案 已取消/);
    await world.api.control('POST', 'deliveries', { events: [...events].reverse(), copies: 2 });
    await delivered(events.length * 3);
    assert.deepEqual((await done()).sort(), events.sort());
    assert.match(await plan(page), /Pro 方案 已取消/);
  });

  test('of events in the wrong order none is believed: the plan is what Recur says it is', async () => {
    await buy();
    await delivered((await deliveries()).length);
    await world.api.control('DELETE', 'deliveries');
    await writeFile(told, '');
    await world.api.control('POST', 'webhook', { paused: true, atOnce: 1 });
    await world.api.control('POST', 'subscriptions', { customer: String(id), action: 'cancel' });
    const page = await signedIn(world, 'new', { path: '/pricing/' });
    assert.match(await plan(page), /Pro 方案 已取消/);
    await world.api.control('POST', 'subscriptions', { customer: String(id), action: 'reactivate' });
    const backwards = (await deliveries()).reverse();
    await world.api.control('DELETE', 'deliveries');
    for (const { body } of backwards) await world.api.control('POST', 'deliveries', { body });
    await world.api.control('POST', 'webhook', { paused: false });
    await delivered(backwards.length);
    assert.deepEqual(await done(), backwards.map(({ event }) => event));
    assert.match(await plan(page), /Pro 方案 使用中/);
  });

  test('what somebody else signed is refused, changes nothing, and the owner sees that', async () => {
    await world.api.control('POST', 'webhook', { retrySeconds: [] });
    await world.changeSettings({ fresh_seconds: 3600 });
    await world.site.php("return delete_transient('recur_entitlements_' . get_user_by('login', 'mei')->ID);");
    const page = await signedIn(world, 'mei', { path: '/delivered/' });
    const asked = async () => (await world.api.control('GET', 'requests')).requests.length;
    const before = await asked();
    const forged = { type: 'subscription.expired', data: { customer: { id: 'cus_123' } } };
    await world.api.control('POST', 'deliveries', { ...forged, secret: 'whsec_forged' });
    await world.api.control('POST', 'deliveries', { ...forged, signature: null });
    const attempts = await until(async () => {
      const all = (await deliveries()).flatMap((delivery) => delivery.attempts);
      return all.length === 2 && all;
    }, 'both came');
    assert.deepEqual(attempts.map(({ status }) => status), [401, 401]);
    assert.deepEqual(await done(), []);
    assert.match(await plan(page), /Pro 方案 使用中/);
    assert.equal(await asked(), before, 'what is known of the customer is still good');
    const owner = await signedIn(world, 'owner', { path: settingsPath });
    await owner.locator('#recur-webhooks').getByText(/最近一次拒收.*401/).waitFor();
  });

  test('while a handler fails Recur sends the event again, and once it works the event is done once', async () => {
    await writeFile(join(folder, 'broken'), '');
    await world.api.control('POST', 'deliveries', { type: 'order.paid', data: { customer: { id: 'cus_9', external_id: String(id) } } });
    const attempts = async () => (await deliveries())[0].attempts.map(({ status }) => status);
    await until(async () => (await attempts()).length >= 2, 'it was sent again');
    assert.deepEqual([...new Set(await attempts())], [500]);
    const owner = await signedIn(world, 'owner', { path: settingsPath });
    const row = owner.locator('#recur-webhooks tbody tr').first();
    await row.getByText('失敗：Recur 會再次傳送').waitFor();
    await rm(join(folder, 'broken'));
    const [{ event }] = await delivered(1);
    assert.deepEqual(await done(), [event]);
    await owner.reload();
    await row.getByText(/完成.*嘗試次數：\d/).waitFor();
  });
}
