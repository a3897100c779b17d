// Webhooks: what is verified, what is done once, and what is answered. Nothing here needs a browser.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';

const secret = 'whsec_of_the_tests';
const sign = (body, key = secret) => createHmac('sha256', key).update(body).digest('base64');

/** Posts a body to the site's endpoint as Recur does; `signature` null sends none. */
export async function deliver(site, body, { signature = sign(body), path = '/wp-json/recur/v1/webhook' } = {}) {
  const headers = { 'Content-Type': 'application/json' };
  if (signature !== null) headers['X-Recur-Signature'] = signature;
  const response = await fetch(site.url + path, { method: 'POST', body, headers, redirect: 'manual' });
  return { status: response.status, code: (await response.json().catch(() => null))?.code };
}

let count = 0;
export const event = (type, data, id = `evt_${++count}`) =>
  JSON.stringify({ id, type, timestamp: '2026-01-31T08:00:00.000Z', data });

/** The constant with the secret, and handlers, as a site's own code would add them. */
export const withSecret = (value = `'${secret}'`) => `define('RECUR_WEBHOOK_SECRET', ${value});`;
export const on = (hook, php, arguments_ = 2) =>
  `$GLOBALS['wp_filter']['${hook}'][10][] = array('function' => ${php}, 'accepted_args' => ${arguments_});`;

export function webhookTests(world) {
  let folder, told, listen;
  const runs = async () => (await readFile(told, 'utf8')).split('\n').filter((line) => line !== '');
  const row = (id) =>
    world.site.php(`global $wpdb; return $wpdb->get_row("SELECT * FROM wp_recur_events WHERE event_key = SHA2('${id}', 256)");`);
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'recur-told-'));
    told = join(folder, 'told');
    listen = on('recur_webhook', `static fn ($e) => file_put_contents('${told}', "$e->type\\n", FILE_APPEND)`);
  });
  beforeEach(async () => {
    await writeFile(told, '', { mode: 0o666 });
    await world.site.configure(withSecret() + listen);
  });
  after(async () => {
    await world.site.configure('');
    await rm(folder, { recursive: true, force: true });
  });

  test('a blank secret verifies nothing, least of all what is signed with it', async () => {
    const body = event('order.paid', {});
    for (const blank of [`''`, `' '`, 'null', 'false', 'array()', `array('')`, '7']) {
      await world.site.configure(withSecret(blank) + listen);
      for (const key of ['', ' ', '7']) {
        assert.deepEqual(await deliver(world.site, body, { signature: sign(body, key) }), { status: 500, code: 'recur_webhook_secret' }, blank);
      }
    }
    assert.deepEqual(await runs(), []);
    assert.match(await world.site.log(), /webhook refused: class=Recur\\Exception\\ConfigurationException errorCode=missing_webhook_secret/);
  });

  test('without any secret nothing is accepted', async () => {
    await world.site.configure(listen);
    assert.equal((await deliver(world.site, event('order.paid', {}))).status, 500);
    assert.deepEqual(await runs(), []);
  });

  test('no signature, or an odd one, is 401 and nothing is done', async () => {
    const body = event('order.paid', {});
    const odd = [null, '', '=', 'é', `${sign(body)},${sign(body)}`, 'a'.repeat(4000), sign(body, 'other'), sign(`${body} `), sign(body).slice(1)];
    for (const signature of odd) {
      assert.deepEqual(await deliver(world.site, body, { signature }), { status: 401, code: 'recur_webhook_signature' });
    }
    assert.equal((await deliver(world.site, 'not JSON', { signature: 'forged' })).status, 401);
    assert.deepEqual(await runs(), []);
  });

  test('signed, but not an event, is 400', async () => {
    for (const body of ['not JSON', '[]', '{"id":"evt_a"}', '{"id":"","type":"order.paid","data":{}}']) {
      assert.deepEqual(await deliver(world.site, body), { status: 400, code: 'recur_webhook_invalid' });
    }
    assert.deepEqual(await runs(), []);
  });

  test('the bytes count, not what they decode to', async () => {
    const body = `{ "id":"evt_raw", "type":"customer.updated",\r\n "data":{"url":"a\\/b","line":"\u2028","face":"\u{1f600}","half":1.0,"q":"it's \\"so\\""} }\n`;
    assert.equal((await deliver(world.site, body)).status, 200);
    assert.equal((await deliver(world.site, JSON.stringify(JSON.parse(body)), { signature: sign(body) })).status, 401);
    assert.deepEqual(await runs(), ['customer.updated']);
  });

  test('every listener hears an event once, and the one of its type after that of all', async () => {
    const write = (word) => `static fn () => file_put_contents('${told}', "${word}\\n", FILE_APPEND)`;
    await world.site.configure(withSecret() + listen + on('recur_webhook_order.paid', write('of its type')) + on('recur_webhook_order.created', write('of another')));
    assert.equal((await deliver(world.site, event('order.paid', {}))).status, 200);
    assert.deepEqual(await runs(), ['order.paid', 'of its type']);
  });

  test('a type that nobody knows is accepted', async () => {
    assert.equal((await deliver(world.site, event('galaxy.collided', { odd: [] }))).status, 200);
  });

  test('of twenty deliveries at once one is worked on, and none is accepted before it is done', async () => {
    const slow = on('recur_webhook', `static function () { while (!is_file('${folder}/go')) usleep(10000); file_put_contents('${told}', "ran\\n", FILE_APPEND); }`);
    await world.site.configure(withSecret() + slow);
    const body = event('order.paid', {});
    const first = Array.from({ length: 20 }, () => deliver(world.site, body));
    const early = await Promise.race(first);
    assert.deepEqual(early, { status: 503, code: 'recur_webhook_busy' });
    await writeFile(join(folder, 'go'), '');
    const statuses = (await Promise.all(first)).map(({ status }) => status);
    assert.ok(statuses.includes(200) && statuses.every((status) => status === 200 || status === 503), statuses.join());
    assert.equal((await deliver(world.site, body)).status, 200);
    assert.deepEqual(await runs(), ['ran']);
  });

  for (const [what, php] of [
    ['throws', `throw new RuntimeException('${secret}')`],
    ['runs into an error', 'nothing_of_this_name()'],
    ['ends PHP', 'exit'],
    ['dies', `wp_die('no')`],
  ]) {
    test(`a handler that ${what} is 500, and the next delivery is worked on at once`, async () => {
      const body = event('order.paid', {}, `evt_${what}`);
      await world.site.configure(withSecret() + on('recur_webhook', `static function () { ${php}; }`));
      const before = await world.site.log();
      assert.equal((await deliver(world.site, body)).status, 500);
      assert.ok(!(await world.site.log()).slice(before.length).includes(secret));
      assert.equal((await row(`evt_${what}`)).state, 'failed');
      await world.site.configure(withSecret() + listen);
      assert.equal((await deliver(world.site, body)).status, 200);
      assert.equal((await deliver(world.site, body)).status, 200);
      assert.deepEqual(await runs(), ['order.paid']);
      assert.deepEqual([(await row(`evt_${what}`)).state, (await row(`evt_${what}`)).attempts], ['done', '2']);
    });
  }

  test('what a killed process left runs out, and not before', async () => {
    const claim = (age) => world.site.php(`
      (new Recur\\WordPress\\Event_Table())->claim('evt_left', 'order.paid');
      global $wpdb;
      return $wpdb->query("UPDATE wp_recur_events SET changed_at = " . (time() - ${age}) . " WHERE event_id = 'evt_left'");`);
    await claim(200);
    assert.equal((await deliver(world.site, event('order.paid', {}, 'evt_left'))).status, 503);
    await world.site.php(`global $wpdb; return $wpdb->query("UPDATE wp_recur_events SET changed_at = changed_at - 200 WHERE event_id = 'evt_left'");`);
    assert.equal((await deliver(world.site, event('order.paid', {}, 'evt_left'))).status, 200);
    assert.deepEqual(await runs(), ['order.paid']);
  });

  test('a year later the same event is still the same; its details are gone', async () => {
    const body = event('order.paid', {}, 'evt_old');
    await deliver(world.site, body);
    await world.site.php(`global $wpdb; return $wpdb->query("UPDATE wp_recur_events SET changed_at = changed_at - 31536000 WHERE event_id = 'evt_old'");`);
    await deliver(world.site, event('customer.updated', {}));
    assert.deepEqual([(await row('evt_old')).event_id, (await row('evt_old')).event_type], ['', '']);
    assert.equal((await deliver(world.site, body)).status, 200);
    assert.deepEqual(await runs(), ['order.paid', 'customer.updated']);
  });

  test('IDs that differ in letter case, an accent or a space at the end are different events', async () => {
    for (const id of ['evt_x', 'evt_X', 'evt_x ', 'évt_x', `evt_${'x'.repeat(300)}a`, `evt_${'x'.repeat(300)}b`]) {
      assert.equal((await deliver(world.site, event('order.paid', {}, id))).status, 200);
    }
    assert.equal((await runs()).length, 6);
  });

  test('a table that is gone is made again', async () => {
    await world.site.php('global $wpdb; return $wpdb->query("DROP TABLE wp_recur_events");');
    assert.equal((await deliver(world.site, event('order.paid', {}))).status, 200);
    assert.deepEqual(await runs(), ['order.paid']);
  });

  test('the address works with a slash at its end, without pretty addresses, and where REST is closed to visitors', async () => {
    for (const path of ['/wp-json/recur/v1/webhook/', '/?rest_route=/recur/v1/webhook', '/index.php?rest_route=/recur/v1/webhook/']) {
      assert.equal((await deliver(world.site, event('order.paid', {}), { path })).status, 200, path);
    }
    const closed = `static fn () => new WP_Error('closed', 'Closed.', array('status' => 401))`;
    for (const hook of ['rest_authentication_errors', 'rest_pre_dispatch']) {
      await world.site.configure(withSecret() + listen + on(hook, closed));
      assert.equal((await deliver(world.site, event('order.paid', {}))).status, 200, hook);
      assert.equal((await fetch(`${world.site.url}/wp-json/wp/v2/posts`)).status, 401, hook);
    }
    assert.equal((await runs()).length, 5);
  });

  test('while a secret is replaced both count, and then the new one alone', async () => {
    await world.site.configure(withSecret(`array('whsec_new', '${secret}')`));
    const body = event('order.paid', {});
    assert.deepEqual(await Promise.all([secret, 'whsec_new'].map(async (key) => (await deliver(world.site, event('order.paid', { key }), {})).status)), [200, 200]);
    assert.equal((await deliver(world.site, body, { signature: sign(body, 'whsec_new') })).status, 200);
    await world.site.configure(withSecret(`'whsec_new'`));
    assert.equal((await deliver(world.site, body)).status, 401);
  });

  test('the settings page says where to send events, where the secret is from, and what came of the last', async () => {
    await deliver(world.site, event('order.paid', { customer: { id: 'cus_stranger', external_id: null } }, 'evt_shown'));
    await deliver(world.site, event('order.paid', {}), { signature: 'forged' });
    const shown = () => world.site.php(`
      load_textdomain('recur', WP_PLUGIN_DIR . '/recur/languages/recur-zh_TW.mo');
      ob_start();
      (new Recur\\WordPress\\Webhook_Panel(new Recur\\WordPress\\Webhook_Secret(), new Recur\\WordPress\\Event_Table()))->show();
      return ob_get_clean();`);
    const html = await shown();
    assert.ok(html.includes(`value="${world.site.url}/wp-json/recur/v1/webhook"`));
    assert.match(html, /RECUR_WEBHOOK_SECRET \(wp-config\.php\)/);
    assert.match(html, /<code>order\.paid<\/code><br><small>evt_shown<\/small>/);
    assert.match(html, /不屬於本網站的任何使用者/);
    assert.match(html, /最近一次拒收/);
    assert.ok(!html.includes(secret));
    await world.site.configure('');
    assert.match(await shown(), /notice-error/);
  });
}
