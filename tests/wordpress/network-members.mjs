// Blocks, linking and privacy on two sites of a network with two accounts at Recur, in turn inside one request.
import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { beforeEach, test } from 'node:test';
import { begin } from './entitlements.mjs';
import { event } from './webhooks.mjs';

/** `two` gives the ID of the second site. */
export function networkMemberTests(world, two) {
  /** What PHP gives on each of the sites, one after the other. mei is customer cus_123 on the first, cus_456 on the second. */
  const inTurn = (sites, php) =>
    world.site.phpInNetwork(`${begin}
      define('RECUR_SECRET_KEYS', array(1 => 'sk_test_stand_in', ${two()} => 'sk_test_stand_in_2'));
      define('RECUR_WEBHOOK_SECRETS', array(1 => 'whsec_one', ${two()} => 'whsec_two'));
      $mei = $user('mei');
      return array_map(static function ($site) use ($mei) {
        switch_to_blog($site);
        try {
          ${php}
        } finally {
          restore_current_blog();
        }
      }, json_decode('${JSON.stringify(sites)}'));`);
  const customers = (login) =>
    inTurn([1, two()], `return Recur\\WordPress\\Customer_Id::of(get_user_by('login', '${login}')->ID);`);

  beforeEach(() =>
    world.site.phpInNetwork(`
      get_user_by('login', 'jun') || wp_insert_user(array('user_login' => 'jun', 'user_pass' => 'password', 'user_email' => 'jun@shop.example'));
      foreach (array('mei' => array('cus_123', 'cus_456'), 'jun' => array('', '')) as $login => $customers) {
        $user = get_user_by('login', $login)->ID;
        foreach (array(1, ${two()}) as $at => $site) {
          add_user_to_blog($site, $user, 'subscriber');
          switch_to_blog($site);
          Recur\\WordPress\\Upgrade::run();
          delete_transient('recur_entitlements_' . $user);
          Recur\\WordPress\\Customer_Id::store($user, $customers[$at]);
          update_option('recur_settings', array('products' => $at ? array('team-plan' => 'Two') : array('pro-plan' => 'One')));
          restore_current_blog();
        }
      }
      return true;`));

  test('blocks show who has what on each site, by the site’s own key, and sell there what is not theirs', async () => {
    const pages = await inTurn([1, two(), 1], `
      wp_set_current_user($mei->ID);
      return do_blocks('<!-- wp:recur/plan /--><!-- wp:recur/members {"product":"pro-plan"} -->for pro<!-- /wp:recur/members -->'
        . '<!-- wp:recur/members {"product":"team-plan"} -->for team<!-- /wp:recur/members --><!-- wp:recur/subscribe {"product":"pro-plan"} /-->');`);
    const seen = pages.map((page) => ({
      plan: /recur-plan__name">([^<]*)/.exec(page)?.[1],
      read: ['for pro', 'for team'].filter((text) => page.includes(text)),
      has: /You have ([^.<]*)/.exec(page)?.[1],
      sold: [...page.matchAll(/name="product" value="([^"]*)"/g)].map(([, product]) => product),
      forms: [...new Set([...page.matchAll(/<form[^>]* action="([^"]*)"/g)].map(([, action]) => new URL(action).pathname))],
    }));
    const one = { plan: 'Pro 方案', read: ['for pro'], has: 'One', sold: ['team-plan'], forms: ['/wp-admin/admin-post.php'] };
    const other = { plan: '團隊方案', read: ['for team'], has: undefined, sold: ['pro-plan', 'pro-plan'], forms: ['/two/wp-admin/admin-post.php'] };
    assert.deepEqual(seen, [one, other, one]);
    const { requests } = await world.api.control('GET', 'requests');
    const key = ({ headers }) => new Headers(headers).get('authorization');
    assert.deepEqual(requests.map(key), ['Bearer sk_test_stand_in', 'Bearer sk_test_stand_in_2']);
  });

  test('an event links the user on the site that it is delivered to, and only with that site’s secret', async () => {
    const id = await world.site.phpInNetwork(`return get_user_by('login', 'jun')->ID;`);
    const body = event('order.paid', { customer: { id: 'cus_jun', external_id: String(id) } }, 'evt_of_site_two');
    const signature = createHmac('sha256', 'whsec_two').update(body).digest('base64');
    const statuses = await inTurn([1, two(), 1], `
      $request = new WP_REST_Request('POST', '/recur/v1/webhook');
      $request->set_body(base64_decode('${Buffer.from(body).toString('base64')}'));
      $request->set_header('X-Recur-Signature', '${signature}');
      return rest_do_request($request)->get_status();`);
    assert.deepEqual(statuses, [401, 200, 401]);
    assert.deepEqual(await customers('jun'), ['', 'cus_jun']);
  });

  test('who is linked by the command is linked on that site, and only who belongs to it', async () => {
    await world.api.control('POST', 'customers', { id: 'cus_jun', externalId: null, email: 'jun@shop.example', name: 'Jun' });
    await world.site.phpInNetwork(`return remove_user_from_blog(get_user_by('login', 'jun')->ID, 1);`);
    const run = (url) => world.site.wp(['recur', 'link', '--yes', `--url=${url}`, '--exec=define("RECUR_TEST_NETWORK", "installed");']);
    const one = await run('http://127.0.0.1/');
    assert.equal(one.status, 0, one.printed);
    assert.deepEqual(await customers('jun'), ['', ''], one.printed);
    const other = await run('http://127.0.0.1/two/');
    assert.equal(other.status, 0, other.printed);
    assert.deepEqual(await customers('jun'), ['', 'cus_jun'], other.printed);
  });

  test('each site exports and erases its own', async () => {
    const exported = (sites, erase) => inTurn(sites, `
      if (get_current_blog_id() === ${erase}) apply_filters('wp_privacy_personal_data_erasers', array())['recur']['callback']('mei@shop.example', 1);
      $export = apply_filters('wp_privacy_personal_data_exporters', array())['recur']['callback'];
      return $export('mei@shop.example', 1)['data'][0]['data'][0]['value'] ?? '';`);
    assert.deepEqual(await exported([1, two(), 1], 0), ['cus_123', 'cus_456', 'cus_123']);
    assert.deepEqual(await exported([1, two(), 1], two()), ['cus_123', '', 'cus_123']);
    assert.deepEqual(await customers('mei'), ['cus_123', '']);
  });
}
