// What a user has access to: how often Recur is asked, and what holds where it does not answer.
import assert from 'node:assert/strict';
import { after, before, beforeEach, test } from 'node:test';
import { deliver, event, withSecret } from './webhooks.mjs';

/** The questions about entitlements that arrived since the last reset: their queries. */
export const questions = async (api) =>
  (await api.control('GET', 'requests')).requests
    .filter(({ path }) => path.endsWith('/entitlements'))
    .map(({ query }) => Object.fromEntries(new URLSearchParams(query)));

/** PHP in which `$plugin()` is what a request begins with, and `$user( 'mei' )` a user. */
export const begin = `
  $settings = new Recur\\WordPress\\Settings();
  $key = new Recur\\WordPress\\Secret_Key();
  $plugin = static fn () => new Recur\\WordPress\\Entitlements(
    $settings, $key, new Recur\\WordPress\\Clients($key), new Recur\\WordPress\\Identifiers($settings), new Recur\\WordPress\\Entitlement_Cache());
  $user = static fn ($login) => get_user_by('login', $login);`;

export function entitlementTests(world) {
  const run = (php) => world.site.php(begin + php);
  /** What is kept of mei becomes so many seconds older. */
  const age = (seconds) => run(`
    $name = 'recur_entitlements_' . $user('mei')->ID;
    $entry = get_transient($name);
    $entry['asked_at'] -= ${seconds};
    return set_transient($name, $entry, 3600);`);
  const isMember = (login = 'mei', product = 'pro-plan') => run(`return $plugin()->allows($user('${login}'), '${product}');`);
  before(() => world.site.configure(withSecret()));
  beforeEach(() => run(`
    foreach (get_users() as $user) delete_transient('recur_entitlements_' . $user->ID);
    return update_user_meta(get_user_by('login', 'mei')->ID, 'recur_customer_id', 'cus_123');`));
  after(() => world.site.configure(''));

  test('while the answer is fresh Recur is not asked again, also about who has nothing', async () => {
    const answers = await run(`return array(
      $plugin()->allows($user('mei'), 'pro-plan'), $plugin()->allows($user('mei'), 'prod_pro'), $plugin()->allows($user('mei'), 'team-plan'),
      $plugin()->allows($user('new'), 'pro-plan'), $plugin()->allows($user('new'), 'pro-plan'), $plugin()->allows($user('mei'), ''));`);
    assert.deepEqual(answers, [true, true, false, false, false, false]);
    assert.equal((await questions(world.api)).length, 2);
    await age(61);
    assert.equal(await isMember(), true);
    assert.equal((await questions(world.api)).length, 3);
  });

  test('in one process each user gets their own answer', async () => {
    const answers = await run(`
      $one = $plugin();
      return array_map(static fn ($login) => $one->allows($user($login), 'pro-plan'), array('new', 'mei', 'jun', 'mei', 'new'));`);
    assert.deepEqual(answers, [false, true, false, true, false]);
  });

  test('nobody gets in by an address alone, unless the settings say so', async () => {
    assert.equal(await isMember('jun', 'team-plan'), false);
    assert.deepEqual((await questions(world.api)).map((query) => Object.keys(query)), [['external_id']]);
    await world.changeSettings({ use_external_id: false, use_email: true });
    assert.equal(await isMember('jun', 'team-plan'), true);
    assert.deepEqual((await questions(world.api))[1], { email: 'yearly@example.com' });
  });

  test('a webhook, or a visit to the portal, makes the next question go to Recur', async () => {
    await isMember();
    await world.api.control('POST', 'subscriptions', { customer: 'cus_123', action: 'revoke' });
    assert.equal(await isMember(), true);
    assert.equal((await deliver(world.site, event('refund.succeeded', { customer: { id: 'cus_123' } }))).status, 200);
    assert.equal(await isMember(), false);
    assert.equal((await questions(world.api)).length, 2);
    await run(`
      return (new Recur\\WordPress\\Portal($settings, new Recur\\WordPress\\Clients($key), new Recur\\WordPress\\Identifiers($settings),
        new Recur\\WordPress\\Last_Seen(), new Recur\\WordPress\\Entitlement_Cache()))->open($user('mei'), home_url('/'))->kind;`);
    await isMember();
    assert.equal((await questions(world.api)).length, 3);
  });

  test('a late event changes nothing but that Recur is asked', async () => {
    await isMember();
    await deliver(world.site, event('subscription.cancelled', { customer: { id: 'cus_123' }, status: 'cancelled' }));
    assert.equal(await isMember(), true);
  });

  test('a read that began before a webhook and ended after it is fresh to nobody', async () => {
    const answers = await run(`
      add_filter('recur_client_options', static fn () => array('onExchange' => static function () use ($plugin, $user) {
        $plugin()->forget($user('mei')->ID);
      }));
      $answers = array($plugin()->allows($user('mei'), 'pro-plan'));
      remove_all_filters('recur_client_options');
      $answers[] = $plugin()->allows($user('mei'), 'pro-plan');
      $answers[] = $plugin()->allows($user('mei'), 'pro-plan');
      return $answers;`);
    assert.deepEqual(answers, [true, true, true]);
    assert.equal((await questions(world.api)).length, 2);
  });

  test('of two requests at the same time one asks', async () => {
    await world.api.answerNext({ match: '/entitlements', delayMs: 1500 });
    assert.deepEqual(await Promise.all([isMember(), isMember()]), [true, true]);
    assert.equal((await questions(world.api)).length, 1);
  });

  test('in an outage the last yes holds for an hour, also after an event; nobody else gets in, and no error is kept', async () => {
    const down = () => world.api.answerNext({ match: '/entitlements', status: 500, json: {}, times: 50 });
    await isMember();
    await age(3000);
    await deliver(world.site, event('invoice.paid', { customer: { id: 'cus_123' } }));
    await down();
    assert.deepEqual(await run(`$one = $plugin(); return array($one->allows($user('mei'), 'pro-plan'), $one->allows($user('mei'), 'team-plan'), $one->allows($user('new'), 'pro-plan'));`), [true, false, false]);
    await age(601);
    assert.equal(await isMember(), false);
    await world.api.control('DELETE', 'answers');
    assert.equal(await isMember(), true);
    await world.changeSettings({ hold_seconds: 0 });
    await age(61);
    await down();
    assert.equal(await isMember(), false);
  });

  test('an outage is one question a request, whatever it needs to know', async () => {
    await world.api.answerNext({ match: '/entitlements', status: 401, json: {}, times: 50 });
    await run(`$one = $plugin(); return array($one->allows($user('mei'), 'pro-plan'), $one->allows($user('mei'), 'team-plan'));`);
    assert.equal((await questions(world.api)).length, 1);
  });

  test('an entitlement that ends ends, however fresh the answer and whatever the time zone', async () => {
    await isMember();
    const answers = await run(`
      $name = 'recur_entitlements_' . $user('mei')->ID;
      $answers = array();
      foreach (array(-2, 60) as $left) {
        foreach (array('UTC', 'Asia/Taipei', 'America/Los_Angeles') as $zone) {
          update_option('timezone_string', $zone);
          $entry = get_transient($name);
          $entry['answer']['entitlements'][0]['expiresAt'] = gmdate('Y-m-d\\TH:i:s.000\\Z', time() + $left);
          set_transient($name, $entry, 3600);
          $answers[] = $plugin()->allows($user('mei'), 'pro-plan');
        }
      }
      update_option('timezone_string', 'Asia/Taipei');
      return $answers;`);
    assert.deepEqual(answers, [false, false, false, true, true, true]);
    assert.equal((await questions(world.api)).length, 1);
  });

  test('another customer, key or setting is another question', async () => {
    await isMember();
    await run(`return update_user_meta($user('mei')->ID, 'recur_customer_id', 'cus_000');`);
    assert.equal(await isMember(), false);
    assert.equal((await questions(world.api)).length, 2);
  });

  test('nothing is kept where every page would load it', async () => {
    await isMember();
    const loaded = await world.site.php('return array_values(preg_grep("/recur_ent/", array_keys(wp_load_alloptions())));');
    assert.deepEqual(loaded, []);
  });
}
