// Blocks and shortcodes: who sees what, how one subscribes, and where the text of members never is.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';
import { seriousProblems } from '../browser/accessibility.mjs';
import { follow } from '../browser/follow.mjs';
import { newVisitor, screenshot } from '../browser/launch.mjs';
import { until } from '../browser/process.mjs';
import { atPortal, fillInSignIn, signedIn } from './people.mjs';
import { newest } from './site.mjs';
import { withSecret } from './webhooks.mjs';

const secretText = '山頂上的祕密配方';
/** As JSON of PHP's has it. */
const escaped = secretText.replace(/./g, (it) => `\\u${it.charCodeAt(0).toString(16).padStart(4, '0')}`);
const inside = `<!-- wp:paragraph --><p>${secretText}</p><!-- /wp:paragraph -->`;
const wall = (content = inside, attributes = '{"product":"pro-plan"}') => `<!-- wp:recur/members ${attributes} -->${content}<!-- /wp:recur/members -->`;
const group = (content) => `<!-- wp:group --><div class="wp-block-group">${content}</div><!-- /wp:group -->`;

export function memberTests(world) {
  const settings = () => ({ pricing_url: `${world.site.url}/pricing/`, products: { 'pro-plan': 'Pro 方案', 'team-plan': '團隊方案' } });
  /** What the menu calls a page. */
  const titles = { members: '會員專區', plan: '我的方案', plans: '所有方案', visitors: '訪客訂閱', codes: '短代碼' };
  /** A page or post with this content; its ID. Content is handed on without passing through a quoted string. */
  const publish = (name, content, type = 'page') =>
    world.site.php(`
      kses_remove_filters();
      $there = get_page_by_path('${name}', OBJECT, '${type}');
      return wp_insert_post(wp_slash(array('ID' => $there ? $there->ID : 0, 'post_type' => '${type}', 'post_status' => 'publish', 'post_name' => '${name}',
        'post_title' => '${titles[name] ?? name}', 'post_content' => base64_decode('${Buffer.from(content).toString('base64')}'))));`);
  const forget = () => world.site.php(`
    foreach (get_users() as $user) {
      foreach (array('recur_entitlements_', 'recur_checkout_begun_') as $name) delete_transient($name . $user->ID);
    }
    global $wpdb;
    $wpdb->query("DELETE FROM wp_options WHERE option_name LIKE '%transient%recur\\_checkout\\_%'");
    delete_metadata('user', 0, 'recur_customer_id', '', true);
    return update_user_meta(get_user_by('login', 'mei')->ID, 'recur_customer_id', 'cus_123');`);
  const button = (page) => page.locator('.recur-subscribe__button');
  const name = (of) => (world.wordpress === newest ? `wordpress-newest-${of}` : `wordpress-${of}`);
  const calls = async (path) => (await world.api.control('GET', 'requests')).requests.filter((request) => request.path.endsWith(path));

  before(async () => {
    await world.site.configure(withSecret());
    await publish('members', `<!-- wp:recur/plan /-->${group(wall())}`);
    await publish('plan', '<!-- wp:recur/plan /-->');
    await publish('plans', '<!-- wp:recur/subscribe {"product":"pro-plan","label":"訂閱 Pro"} /--><!-- wp:recur/subscribe {"product":"team-plan","label":"訂閱團隊"} /-->');
    await publish('visitors', '<!-- wp:recur/subscribe {"product":"pro-plan","visitors":true} /-->');
    await publish('codes', `[recur_plan][recur_members product="pro-plan" text="只給會員" label="加入"]${secretText}[/recur_members]`);
  });
  beforeEach(async () => {
    await world.changeSettings(settings());
    await forget();
  });
  after(async () => {
    await forget();
    await world.site.configure('');
  });

  for (const javaScript of [true, false]) {
    test(`a fresh visitor becomes a subscriber, cancels, and is out once the period is over, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      await world.api.control('POST', 'webhook', { url: `${world.site.url}/wp-json/recur/v1/webhook`, secret: 'whsec_of_the_tests', retrySeconds: [1, 1, 1, 1, 1, 1, 1, 1] });
      const page = await newVisitor(world.browser, { javaScript });
      await page.goto(`${world.site.url}/members/`);
      assert.ok(!(await page.content()).includes(secretText));
      if (javaScript) {
        assert.deepEqual(await seriousProblems(page, world.looked), []);
        await screenshot(page, name('members-visitor'));
      }
      await follow(page, page.getByRole('link', { name: '請先登入以訂閱' }));
      await fillInSignIn(page, 'new');
      assert.ok(!(await page.content()).includes(secretText));
      if (javaScript) assert.deepEqual(await seriousProblems(page, world.looked), []);
      await screenshot(page, name(`members-wall${javaScript ? '' : '-without-javascript'}`));
      await follow(page, button(page));
      await page.getByRole('heading', { level: 1, name: /結帳/ }).waitFor();
      await page.getByLabel(/電子郵件/).fill('new@shop.example');
      await page.locator('button.main').click();
      await page.waitForURL(/recur_subscribe=done/);
      await until(async () => {
        if (!javaScript) await page.reload();
        return (await page.content()).includes(secretText);
      }, 'the page opens');
      if (javaScript) assert.deepEqual(await seriousProblems(page, world.looked), []);
      await screenshot(page, name(`members-member${javaScript ? '' : '-without-javascript'}`));
      assert.match(await page.locator('.recur-plan').innerText(), /Pro 方案 使用中 下次續訂日/);
      const id = await world.site.php('return get_user_by("login", "new")->ID;');
      const customer = await until(() => world.site.php(`return Recur\\WordPress\\Customer_Id::of(${id});`), 'the webhook links');
      assert.match(customer, /^cus_/);

      await world.api.control('POST', 'subscriptions', { customer, action: 'cancel' });
      await until(async () => {
        await page.goto(`${world.site.url}/members/`);
        return (await page.locator('.recur-plan').innerText()).includes('已取消');
      }, 'the cancellation is shown');
      assert.ok((await page.content()).includes(secretText), 'until the end of the period it is open');
      await screenshot(page, name(`members-cancelled${javaScript ? '' : '-without-javascript'}`));
      await world.api.control('POST', 'clock', { advanceSeconds: 40 * 86400 });
      await until(async () => {
        await page.goto(`${world.site.url}/members/`);
        return !(await page.content()).includes(secretText);
      }, 'it is over');
      await button(page).waitFor();
      await world.api.control('POST', 'clock', { offsetSeconds: 0 });
    });
  }

  test('in English, on a phone, by keyboard', async () => {
    await world.site.php('return update_option("WPLANG", "");');
    try {
      const page = await signedIn(world, 'new', { path: '/members/', locale: 'en-US', phone: true });
      assert.equal(await page.locator('.recur-members__text').innerText(), 'This part is for members.');
      assert.match(await page.locator('.recur-plan').innerText(), /You have no subscription yet/);
      const { width, height } = await button(page).boundingBox();
      assert.ok(width >= 44 && height >= 44, `the button is ${width} by ${height}`);
      assert.deepEqual(await seriousProblems(page, world.looked), []);
      await screenshot(page, name('members-phone'));
      for (let presses = 0; presses < 60 && !(await button(page).evaluate((it) => it === document.activeElement)); presses++) {
        await page.keyboard.press('Tab');
      }
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Checkout' }).waitFor();
    } finally {
      await world.site.php('return update_option("WPLANG", "zh_TW");');
    }
  });

  test('a warm cache asks nothing, and a page with all blocks asks once', async () => {
    const page = await signedIn(world, 'mei', { path: '/members/' });
    assert.ok((await page.content()).includes(secretText));
    await page.reload();
    assert.equal((await calls('/entitlements')).length, 1);
  });

  test('checkout carries the user’s ID with the prefix, no address, and leads back to the page', async () => {
    await world.changeSettings({ ...settings(), external_id_prefix: 'shop-' });
    const page = await signedIn(world, 'new', { path: '/plans/' });
    await follow(page, button(page).nth(1));
    await page.getByRole('heading', { level: 1, name: /結帳/ }).waitFor();
    const id = await world.site.php('return get_user_by("login", "new")->ID;');
    const [{ body }] = await calls('/checkout/sessions');
    assert.deepEqual(JSON.parse(body), {
      product_slug: 'team-plan',
      success_url: `${world.site.url}/plans/?recur_subscribe=done`,
      cancel_url: `${world.site.url}/plans/`,
      external_customer_id: `shop-${id}`,
    });
  });

  test('a visitor may subscribe without an account where the page says so', async () => {
    const page = await newVisitor(world.browser);
    await page.goto(`${world.site.url}/visitors/`);
    await follow(page, button(page));
    await page.getByLabel(/電子郵件/).fill('stranger@shop.example');
    await follow(page, page.locator('button.main'), /recur_subscribe=done/);
    await page.getByText('謝謝您，正在確認您的付款。').waitFor();
    assert.equal(await button(page).count(), 0);
    assert.equal(JSON.parse((await calls('/checkout/sessions'))[0].body).external_customer_id, undefined);
  });

  /** What the page's own form would send. */
  const form = (page, nth = 0) =>
    page.locator('.recur-subscribe__form').nth(nth).evaluate((it) => ({ action: it.getAttribute('action'), fields: Object.fromEntries(new FormData(it)) }));

  test('of two presses at once, on two pages, both lead to one checkout; who has the product is led to the portal', async () => {
    const page = await signedIn(world, 'new', { path: '/plans/' });
    const { action, fields } = await form(page);
    const pages = [fields.return_url, `${world.site.url}/`];
    const answers = await Promise.all(pages.map((url) => page.request.post(action, { form: { ...fields, return_url: url }, maxRedirects: 0 })));
    const [one, two] = answers.map((answer) => answer.headers().location);
    assert.equal(one, two);
    assert.ok(one.startsWith(`${world.api.url}/checkout/`));
    assert.match(answers[0].headers()['cache-control'], /\bno-store\b/);
    const id = await world.site.php('return get_user_by("login", "new")->ID;');
    await world.api.control('POST', 'purchases', { product: 'pro-plan', email: 'new@shop.example', externalId: String(id) });
    await button(page).first().click();
    await atPortal(page);
  });

  test('a conflict at Recur leads to the portal, or says so', async () => {
    const page = await signedIn(world, 'new', { path: '/plans/' });
    await world.api.answerNext({ match: '/checkout', status: 409, json: { error: { code: 'conflict', message: 'Has it' } } });
    await button(page).first().click();
    await page.getByRole('alert').first().getByText('您已經擁有這項產品。').waitFor();
  });

  test('forged forms make no checkout: another product, no nonce, another site to come back to', async () => {
    const page = await signedIn(world, 'new', { path: '/plans/' });
    const { action, fields } = await form(page);
    const post = async (change) => (await page.request.post(action, { form: { ...fields, ...change }, maxRedirects: 0 })).headers().location;
    for (const change of [{ product: 'basic-plan' }, { offer: 'x' }, { offer: '' }, { _wpnonce: '' }, { _wpnonce: '0123456789' }]) {
      assert.match(await post(change), /recur_subscribe=expired/);
    }
    assert.deepEqual(await calls('/checkout/sessions'), []);
    assert.ok((await post({ return_url: 'https://evil.example/' })).startsWith(world.api.url));
    assert.equal(JSON.parse((await calls('/checkout/sessions'))[0].body).cancel_url, `${world.site.url}/`);
  });

  test('the address that a checkout leads back to gives nothing by itself', async () => {
    const page = await signedIn(world, 'new', { path: '/members/?recur_subscribe=done&session=cs_1' });
    assert.ok(!(await page.content()).includes(secretText));
    await button(page).waitFor();
  });

  test('back before Recur knows: the page says so, shows no second button, and asks again now and then', async () => {
    const page = await signedIn(world, 'new', { path: '/plans/', javaScript: false });
    await follow(page, button(page).first());
    await page.getByRole('heading', { level: 1, name: /結帳/ }).waitFor();
    await page.goto(`${world.site.url}/plans/?recur_subscribe=done`);
    await page.getByText('正在確認您的付款，請稍候。').first().waitFor();
    assert.equal(await button(page).count(), 0);
    const before = (await calls('/entitlements')).length;
    // Once in four seconds, which may be little more than three, however long the five take.
    const begun = Date.now();
    for (let times = 0; times < 5; times++) await page.reload();
    const most = 2 + (Date.now() - begun) / 3000;
    assert.ok((await calls('/entitlements')).length - before <= most);
    const id = await world.site.php('return get_user_by("login", "new")->ID;');
    await world.api.control('POST', 'purchases', { product: 'pro-plan', email: 'new@shop.example', externalId: String(id) });
    await until(async () => {
      await follow(page, page.getByRole('link', { name: '重新查看' }).first());
      return (await page.getByText('您已擁有「Pro 方案」。').count()) > 0;
    }, 'the purchase is seen');
    assert.equal(await button(page).innerText(), '訂閱團隊', 'the other plan is for sale again');
  });

  test('in an outage who is known stays in, a stranger is out without being asked to pay again, and the page works', async () => {
    const mei = await signedIn(world, 'mei', { path: '/members/' });
    await world.site.php(`$name = 'recur_entitlements_' . get_user_by('login', 'mei')->ID; $entry = get_transient($name); $entry['asked_at'] -= 100; return set_transient($name, $entry, 3600);`);
    await world.api.down();
    try {
      await mei.reload();
      assert.ok((await mei.content()).includes(secretText));
      const stranger = await signedIn(world, 'jun', { path: '/members/' });
      await stranger.locator('.recur-members').getByText('目前無法查詢您的訂閱').waitFor();
      assert.equal(await button(stranger).count(), 0);
      await stranger.goto(`${world.site.url}/plans/`);
      await button(stranger).first().click();
      await stranger.getByRole('alert').first().getByText('無法開啟結帳頁面').waitFor();
    } finally {
      await world.api.up();
    }
  });

  test('past due: the plan says what to do, and access goes on', async () => {
    await world.site.php(`return update_user_meta(get_user_by('login', 'mei')->ID, 'recur_customer_id', 'cus_789');`);
    const page = await signedIn(world, 'mei', { path: '/members/' });
    assert.match(await page.locator('.recur-plan').innerText(), /付款失敗[^]*請更新付款方式/);
    assert.ok((await page.content()).includes(secretText));
    await screenshot(page, name('members-past-due'));
  });

  test('shortcodes do the same', async () => {
    const visitor = await signedIn(world, 'new', { path: '/codes/' });
    assert.equal(await visitor.locator('.recur-members__text').innerText(), '只給會員');
    assert.equal(await button(visitor).innerText(), '加入');
    assert.ok(!(await visitor.content()).includes(secretText));
    const member = await signedIn(world, 'mei', { path: '/codes/' });
    assert.ok((await member.content()).includes(secretText));
  });

  describe('the text of members', () => {
    before(async () => {
      // A theme that sends the page's head before it draws the page, as those without blocks do.
      await world.site.php(String.raw`
        $folder = WP_CONTENT_DIR . '/themes/classic';
        is_dir($folder) || mkdir($folder);
        file_put_contents("$folder/style.css", "/*\nTheme Name: Classic\n*/");
        return file_put_contents("$folder/index.php", '<!DOCTYPE html><html><head><?php wp_head(); ?></head><body><?php @ob_flush(); flush();
          while (have_posts()) { the_post(); the_content(); } wp_footer(); ?></body></html>');`);
      const pattern = await publish('pattern', wall(), 'wp_block');
      await publish('post-block', `<!-- wp:paragraph --><p>序</p><!-- /wp:paragraph -->${group(group(wall()))}`, 'post');
      await publish('post-code', `序 [recur_members product="pro-plan"]${secretText}[/recur_members]`, 'post');
      await publish('post-pattern', `<!-- wp:block {"ref":${pattern}} /-->`, 'post');
      await publish('post-pages', wall(`${inside}<!--nextpage-->${inside}`), 'post');
      await publish('post-more', `${wall(`<!-- wp:more --><!--more--><!-- /wp:more -->${inside}`)}`, 'post');
    });

    const places = ['/', '/?s=post', '/feed/', '/feed/rss/', '/feed/atom/', '/feed/rdf/', '/?feed=rss2&s=post', '/post-block/feed/', '/category/uncategorized/',
      ...['post-block', 'post-code', 'post-pattern', 'post-pages', 'post-more'].flatMap((post) => [`/${post}/`, `/${post}/2/`, `/${post}/embed/`]),
      '/wp-json/wp/v2/posts?per_page=50', '/wp-json/wp/v2/posts?search=post', '/wp-json/wp/v2/posts?slug=post-block', '/wp-json/wp/v2/pages?per_page=50', '/wp-json/wp/v2/blocks', '/wp-json/wp/v2/search?search=post'];

    test('is nowhere for visitors: pages, archives, search, feeds, embeds, REST, patterns, the second page of a post', async () => {
      for (const place of places) {
        const response = await fetch(world.site.url + place);
        const text = await response.text();
        assert.ok(!text.includes(secretText) && !text.includes(escaped), place);
      }
    });

    test('is on the pages of a post for a member, and for nobody in a feed or in REST', async () => {
      const page = await signedIn(world, 'mei', { path: '/post-block/' });
      for (const post of ['post-block', 'post-code', 'post-pattern', 'post-pages', 'post-more']) {
        assert.ok((await (await page.request.get(`${world.site.url}/${post}/`)).text()).includes(secretText), post);
      }
      for (const place of ['/feed/', '/feed/atom/', '/post-block/embed/', '/wp-json/wp/v2/posts?per_page=50&_fields=content']) {
        assert.ok(!(await (await page.request.get(world.site.url + place)).text()).includes(secretText), place);
      }
    });

    test('is kept by no cache, and neither is the wall', async () => {
      const echo = `$GLOBALS['wp_filter']['wp_footer'][10][] = array('function' => static function () { echo '<!-- kept: ', defined('DONOTCACHEPAGE') && DONOTCACHEPAGE ? 'no' : 'yes', ' -->'; }, 'accepted_args' => 0);`;
      await world.site.configure(withSecret() + echo);
      const mei = await signedIn(world, 'mei', { path: '/pricing/' });
      for (const theme of [world.wordpress.theme, 'classic']) {
        await world.site.php(`return switch_theme('${theme}');`);
        for (const context of [mei.context(), (await newVisitor(world.browser)).context()]) {
          for (const path of ['/members/', '/plans/', '/post-pattern/', '/codes/']) {
            const response = await context.request.get(world.site.url + path);
            assert.match(response.headers()['cache-control'] ?? '', /no-store/, `${theme} ${path}`);
            assert.match(await response.text(), /kept: no/, `${theme} ${path}`);
          }
        }
        assert.match(await (await fetch(`${world.site.url}/pricing/`)).text(), /kept: yes/);
      }
      await world.site.php(`return switch_theme('${world.wordpress.theme}');`);
      await world.site.configure(withSecret());
    });

    test('is seen by who may edit the post, in the editor’s REST too', async () => {
      const owner = await signedIn(world, 'owner', { path: '/members/' });
      assert.ok((await owner.content()).includes(secretText));
    });
  });
}
