// Code of the site's own that hooks in and fails: no customer loses a link for it, and the log says where to look.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { atPortal, button, message, signedIn } from './people.mjs';

const hook = (name, php) =>
  `$GLOBALS['wp_filter']['${name}'][10]['t'] = array('function' => ${php}, 'accepted_args' => 4);`;
const throwing = `static function () { throw new RuntimeException('sk_live_in_a_message'); }`;

export function hookTests(world) {
  const withCode = async (php, run) => {
    const before = await world.site.log();
    await world.site.configure(php);
    try {
      await run(async () => (await world.site.log()).slice(before.length));
    } finally {
      await world.site.configure('');
    }
  };

  for (const name of ['recur_portal_identifiers', 'recur_client_options']) {
    test(`${name} that throws is a failure, logged with its place and without its message`, () =>
      withCode(hook(name, throwing), async (logged) => {
        const page = await signedIn(world, 'mei');
        await button(page).click();
        await message(page).getByText('無法開啟').waitFor();
        assert.match(await logged(), /no portal session: class=RuntimeException at=\S*wp-config-extra\.php:\d+$/m);
        assert.ok(!(await logged()).includes('sk_live'));
        assert.deepEqual(await world.asked(), []);
      }));
  }

  for (const [what, php] of [
    ['throws', throwing],
    ['gives nothing', `static fn () => ''`],
  ]) {
    test(`a filter of redirects that ${what} does not cost the customer the link`, () =>
      withCode(hook('wp_redirect', `static fn ($url) => str_starts_with($url, '${world.api.url}') ? (${php})($url) : $url`), async () => {
        const page = await signedIn(world, 'mei', { javaScript: false });
        await button(page).click();
        await atPortal(page);
        assert.equal((await world.asked()).length, 1);
      }));
  }

  test('a hook on options, or a listener of exchanges, that throws does not cost the customer the link', async () => {
    await world.site.php(`return delete_option('recur_last_seen');`);
    const code =
      hook('add_option', `static function ($name) { if ($name === 'recur_last_seen') throw new RuntimeException(); }`) +
      hook('recur_client_options', `static fn () => array('onExchange' => ${throwing})`);
    await withCode(code, async (logged) => {
      const page = await signedIn(world, 'mei');
      await button(page).click();
      await atPortal(page);
      assert.match(await logged(), /time of the last answer not kept: class=RuntimeException/);
      assert.match(await logged(), /onExchange of recur_client_options failed: class=RuntimeException/);
    });
  });

  test('options of the client are the site’s to say, and a mistake in them is called so', async () => {
    await withCode(hook('recur_client_options', `static fn () => array('baseUrl' => 'http://127.0.0.1:9')`), async (logged) => {
      const page = await signedIn(world, 'mei');
      await button(page).click();
      await message(page).getByText('無法開啟').waitFor();
      assert.match(await logged(), /errorCode=connect_failed/);
    });
    await withCode(hook('recur_client_options', `static fn () => 'timeout'`), async (logged) => {
      const page = await signedIn(world, 'mei');
      await button(page).click();
      await message(page).getByText('無法開啟').waitFor();
      assert.match(await logged(), /Misuse The filter recur_client_options gave string in place of an array of options\./);
    });
  });
}
