// Two sites of one network with two accounts at Recur: nothing of one reaches the other, also right after switch_to_blog().
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { begin, questions } from './entitlements.mjs';
import { networkMemberTests } from './network-members.mjs';

export function networkTests(world) {
  let two;
  before(async () => {
    await world.site.installNetwork();
    two = await world.site.phpInNetwork(`
      activate_plugin('recur/recur.php', '', true);
      wp_insert_user(array('user_login' => 'mei', 'user_pass' => 'password', 'user_email' => 'mei@shop.example'));
      return wp_insert_site(array('domain' => '127.0.0.1', 'path' => '/two/', 'network_id' => 1, 'user_id' => 1));`);
  });

  /** Presses mei's button on the sites in turn, inside one request of PHP. */
  const press = (setUp, sites) =>
    world.site.phpInNetwork(`
      $mei = get_user_by('login', 'mei');
      $settings = new Recur\\WordPress\\Settings();
      $clients = new Recur\\WordPress\\Clients(new Recur\\WordPress\\Secret_Key());
      $portal = new Recur\\WordPress\\Portal(
        $settings, $clients, new Recur\\WordPress\\Identifiers($settings), new Recur\\WordPress\\Last_Seen(),
        new Recur\\WordPress\\Entitlement_Cache());
      ${setUp}
      $outcomes = array();
      foreach (json_decode('${JSON.stringify(sites)}') as $site) {
        switch_to_blog($site);
        $outcomes[] = $portal->open($mei, home_url('/account/'))->kind;
        restore_current_blog();
      }
      return $outcomes;`);

  test('each site has its own key', async () => {
    const keys = `define('RECUR_SECRET_KEYS', array(1 => 'sk_test_of_nobody', ${two} => 'sk_test_stand_in_2'));`;
    assert.deepEqual(await press(keys, [1, two, 1]), ['failed', 'unknown', 'failed']);
  });

  test('a site whose own key is empty gets no other site’s', async () => {
    const keys = `define('RECUR_SECRET_KEYS', array(${two} => getenv('NOT_SET')));`;
    assert.deepEqual(await press(keys, [1, two, 1]), ['unknown', 'failed', 'unknown']);
    assert.equal((await world.asked()).length, 2);
  });

  test('each site has its own settings, customer IDs, options of the client, and address', async () => {
    const setUp = `
      update_user_meta($mei->ID, 'recur_customer_id', 'cus_123');
      update_option('recur_settings', array('external_id_prefix' => 'one-', 'locale' => 'en'));
      switch_to_blog(${two});
      Recur\\WordPress\\Customer_Id::store($mei->ID, 'cus_456');
      update_option('recur_settings', array('external_id_prefix' => 'two-', 'locale' => 'zh-TW'));
      restore_current_blog();
      $asked = array();
      add_filter('recur_client_options', static function ($options, $site) use (&$asked) { $asked[] = $site; return $options; }, 10, 2);`;
    assert.deepEqual(await press(setUp, [1, two, 1]), ['opened', 'opened', 'opened']);
    const seen = (await world.asked()).map(({ customerId, externalId, locale, returnUrl }) => [
      customerId, externalId.replace(/\d+$/, ''), locale, new URL(returnUrl).pathname,
    ]);
    const one = ['cus_123', 'one-', 'en', '/account/'];
    assert.deepEqual(seen, [one, ['cus_456', 'two-', 'zh-TW', '/two/account/'], one]);
  });

  test('a customer ID that one site takes away from a user stays on the other', async () => {
    const left = await world.site.phpInNetwork(`
      $mei = get_user_by('login', 'mei')->ID;
      update_user_meta($mei, 'recur_customer_id', 'cus_123');
      switch_to_blog(${two});
      Recur\\WordPress\\Customer_Id::store($mei, '');
      $left = array(Recur\\WordPress\\Customer_Id::of($mei));
      restore_current_blog();
      return array_merge($left, array(Recur\\WordPress\\Customer_Id::of($mei)));`);
    assert.deepEqual(left, ['', 'cus_123']);
  });

  test('what is known of a user’s entitlements on one site is not the other’s', async () => {
    const answers = await world.site.phpInNetwork(`${begin}
      $mei = $user('mei');
      update_user_meta($mei->ID, 'recur_customer_id', 'cus_123');
      switch_to_blog(${two});
      Recur\\WordPress\\Customer_Id::store($mei->ID, 'cus_456');
      restore_current_blog();
      $one = $plugin();
      $answers = array();
      foreach (array(1, ${two}, 1, ${two}) as $site) {
        switch_to_blog($site);
        $answers[] = array($one->allows($mei, 'pro-plan'), $plugin()->allows($mei, 'team-plan'));
        restore_current_blog();
      }
      (new Recur\\WordPress\\Entitlement_Cache())->forget($mei->ID);
      switch_to_blog(${two});
      $plugin()->allows($mei, 'pro-plan');
      return $answers;`);
    assert.deepEqual(answers, [[true, false], [false, true], [true, false], [false, true]]);
    assert.deepEqual((await questions(world.api)).map(({ customer_id }) => customer_id), ['cus_123', 'cus_456']);
  });

  test('each site has its own events and its own webhook secret', async () => {
    const sites = await world.site.phpInNetwork(`
      define('RECUR_WEBHOOK_SECRETS', array(1 => 'whsec_one', ${two} => ''));
      define('RECUR_WEBHOOK_SECRET', 'whsec_shared');
      $seen = array();
      foreach (array(1, ${two}, 1) as $site) {
        switch_to_blog($site);
        Recur\\WordPress\\Upgrade::run();
        $seen[] = array(
          (new Recur\\WordPress\\Webhook_Secret())->for_verify(),
          (new Recur\\WordPress\\Webhook_Secret())->is_usable(),
          (new Recur\\WordPress\\Event_Table())->claim('evt_network', 'order.paid')[0],
        );
        restore_current_blog();
      }
      return $seen;`);
    assert.deepEqual(sites, [['whsec_one', true, 'claimed'], ['', false, 'claimed'], ['whsec_one', true, 'busy']]);
  });

  test('a site that nobody visited since version 0.1.0 has its settings right after switch_to_blog()', async () => {
    const prefix = await world.site.phpInNetwork(`
      switch_to_blog(${two});
      delete_option('recur_settings');
      delete_option('recur_version');
      update_option('recur_portal_settings', array('pricing_url' => 'https://two.example/plans'));
      restore_current_blog();
      switch_to_blog(${two});
      return (new Recur\\WordPress\\Settings())->pricing_url();`);
    assert.equal(prefix, 'https://two.example/plans');
  });

  describe('members', () => networkMemberTests(world, () => two));
}
