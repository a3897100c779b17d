// Who a signed-in user is to Recur: the settings, the site's own filter, and what neither may lose.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { button, fromPage, message, signedIn } from './people.mjs';

const failed = '無法開啟帳戶管理頁面，請稍後再試';

export function identifierTests(world) {
  /** Runs `run` while PHP code is the filter of the site. */
  const withFilter = async (php, run) => {
    await world.site.configure(
      `$GLOBALS['wp_filter']['recur_portal_identifiers'][10]['t'] = array('function' => ${php}, 'accepted_args' => 2);`,
    );
    try {
      return await run();
    } finally {
      await world.site.configure('');
    }
  };

  test('a filter of the site’s own says how its users are identified', async () => {
    await withFilter(`static fn () => array('externalId' => 'user_456')`, async () => {
      const page = await signedIn(world, 'new');
      await button(page).click();
      await page.getByText('yearly@example.com').waitFor();
    });
  });

  test('the API’s priority decides, not the order in which the filter names them', async () => {
    await withFilter(`static fn () => array('email' => 'yearly@example.com', 'customer' => 'cus_none')`, async () => {
      const page = await signedIn(world, 'new');
      await button(page).click();
      await page.getByText('yearly@example.com').waitFor();
      assert.deepEqual((await world.asked()).map(({ customerId, email }) => [customerId, email]), [
        ['cus_none', 'yearly@example.com'],
        [undefined, 'yearly@example.com'],
      ]);
    });
  });

  test('a filter that names nobody is somebody without a subscription', async () => {
    for (const nobody of [`array()`, `array('customer' => '', 'externalId' => null, 'email' => ' ')`]) {
      await withFilter(`static fn () => ${nobody}`, async () => {
        const page = await signedIn(world, 'mei');
        await button(page).click();
        await page.waitForURL(`${world.site.url}/pricing/`);
      });
    }
    assert.deepEqual(await world.asked(), []);
  });

  test('what can be text is taken as it is', async () => {
    const taken = await world.site.php(`
      enum Plan: string { case Pro = 'pro-7'; }
      $uuid = new class { public function __toString(): string { return 'uuid-7'; } };
      $user = get_user_by('login', 'new');
      $taken = array();
      foreach (array(7, ' 7 ', $uuid, Plan::Pro) as $id) {
        foreach (array('externalId', 'external_id') as $name) {
          $filter = static fn () => array('email' => 'weak@example.com', $name => $id);
          add_filter('recur_portal_identifiers', $filter);
          $taken[] = (new Recur\\WordPress\\Identifiers(new Recur\\WordPress\\Settings()))->of($user);
          remove_filter('recur_portal_identifiers', $filter);
        }
      }
      return $taken;`);
    const ids = ['7', '7', '7', '7', 'uuid-7', 'uuid-7', 'pro-7', 'pro-7'];
    assert.deepEqual(taken, ids.map((externalId) => ({ externalId, email: 'weak@example.com' })));
    assert.ok(taken.every((identifiers) => Object.keys(identifiers)[0] === 'externalId'));
  });

  const table = [
    [`array('externalId' => new stdClass(), 'email' => 'yearly@example.com')`, 'externalId as stdClass in place of text'],
    [`array('externalId' => array(7), 'email' => 'yearly@example.com')`, 'externalId as array in place of text'],
    [`array('externalId' => true, 'email' => 'yearly@example.com')`, 'externalId as bool in place of text'],
    [`array('customerID' => 'cus_1', 'email' => 'yearly@example.com')`, 'an identifier that is none of customer, externalId, email'],
    [`array('user_456')`, 'an identifier that is none of customer, externalId, email'],
    [`array('external_id' => '7', 'externalId' => '8')`, 'externalId in two spellings'],
    [`'user_456'`, 'string in place of an array'],
    [`null`, 'null in place of an array'],
    [`new WP_Error('no', 'secret@example.com')`, 'WP_Error in place of an array'],
  ];
  for (const [php, complaint] of table) {
    test(`a filter that gives ${php} leaves the call to no weaker identifier`, async () => {
      await withFilter(`static fn () => ${php}`, async () => {
        const page = await signedIn(world, 'mei');
        const before = await world.site.log();
        const response = await page.request.post((await fromPage(page)).endpoint, {
          data: {},
          headers: { 'X-WP-Nonce': (await fromPage(page)).nonce },
        });
        assert.deepEqual([response.status(), (await response.json()).code], [503, 'recur_portal_failed']);
        const logged = (await world.site.log()).slice(before.length).trim();
        assert.ok(logged.endsWith(`class=Recur\\WordPress\\Misuse The filter recur_portal_identifiers gave ${complaint}.`), logged);
        assert.deepEqual(await world.asked(), []);
      });
    });
  }

  test('what a user has is used, or the press fails: never less than it', async () => {
    const met = await world.site.php(String.raw`
      update_option('recur_settings', array('use_email' => true));
      $user = get_user_by('login', 'new');
      $user->user_email = '小美@例子.tw';
      $identifiers = new Recur\WordPress\Identifiers(new Recur\WordPress\Settings());
      $met = array($identifiers->of($user)['email']);
      update_user_meta($user->ID, 'recur_customer_id', array('cus_123'));
      try {
        $identifiers->of($user);
      } catch (Recur\WordPress\Misuse $misuse) {
        $met[] = str_replace((string) $user->ID, 'ID', $misuse->getMessage());
      }
      delete_user_meta($user->ID, 'recur_customer_id');
      return $met;`);
    world.settingsWereSaved();
    assert.deepEqual(met, ['小美@例子.tw', 'The user meta recur_customer_id of user ID is array in place of text.']);
  });

  test('a prefix tells this site’s user IDs from another’s', async () => {
    await world.changeSettings({ external_id_prefix: 'shop-' });
    const page = await signedIn(world, 'new');
    await button(page).click();
    await message(page).getByText('您目前沒有訂閱').waitFor();
    const id = await world.site.php('return get_user_by("login", "new")->ID;');
    assert.deepEqual((await world.asked()).map(({ externalId }) => externalId), [`shop-${id}`]);
  });

  test('the portal’s language is one that it has, or left to it', async () => {
    const table = {
      zh_TW: 'zh-TW', 'zh-TW': 'zh-TW', zh_Hant_TW: 'zh-TW', 'zh-Hant-TW': 'zh-TW', zh_Hant: 'zh-TW', 'zh_TW.UTF-8': 'zh-TW',
      en: 'en', en_US: 'en', en_GB: 'en', 'en-AU': 'en',
      zh_CN: null, zh_HK: null, zh_Hans: null, ja: null, de_DE: null, english: null, enm: null,
    };
    const chosen = await world.site.php(`
      $settings = new Recur\\WordPress\\Settings();
      $user = get_user_by('login', 'new');
      $chosen = array();
      foreach (json_decode('${JSON.stringify(Object.keys(table))}') as $locale) {
        update_user_meta($user->ID, 'locale', $locale);
        $chosen[$locale] = $settings->portal_locale(new WP_User($user->ID));
      }
      return $chosen;`);
    assert.deepEqual(chosen, table);

    await world.site.php(`return update_user_meta(get_user_by('login', 'new')->ID, 'locale', 'ja');`);
    const page = await signedIn(world, 'new');
    await button(page).click();
    await page.waitForURL(`${world.site.url}/pricing/`);
    assert.deepEqual((await world.asked()).map((asked) => 'locale' in asked), [false]);
    await world.site.php(`return delete_user_meta(get_user_by('login', 'new')->ID, 'locale');`);
  });
}
