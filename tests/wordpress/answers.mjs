// What the two endpoints answer to a program: statuses, headers, and what they refuse.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromPage, signedIn } from './people.mjs';

const assertNotStored = (response) => assert.match(response.headers()['cache-control'], /\bno-store\b/);

export function answerTests(world) {
  const post = (page, { endpoint, nonce }, data) =>
    page.request.post(endpoint, { data, headers: nonce ? { 'X-WP-Nonce': nonce } : {} });

  test('the REST route answers {"url"} that no cache may keep', async () => {
    const page = await signedIn(world, 'mei');
    const response = await post(page, await fromPage(page), { returnUrl: `${world.site.url}/account/` });
    assert.equal(response.status(), 200);
    assert.deepEqual(Object.keys(await response.json()), ['url']);
    assertNotStored(response);
    await page.context().close();
  });

  test('the form answers 303 that no cache may keep', async () => {
    const page = await signedIn(world, 'mei');
    const { action, formNonce } = await fromPage(page);
    const form = { action: 'recur_portal', _wpnonce: formNonce, return_url: `${world.site.url}/account/` };
    const response = await page.request.post(action, { form, maxRedirects: 0 });
    assert.equal(response.status(), 303);
    assert.ok(response.headers().location.startsWith(`${world.api.url}/`));
    assertNotStored(response);
    await page.context().close();
  });

  test('without a sign-in the REST route answers 401 and the form leads to the sign-in page', async () => {
    const page = await signedIn(world, 'mei');
    const { endpoint, action } = await fromPage(page);
    await page.context().clearCookies();
    const rest = await post(page, { endpoint }, {});
    assert.equal(rest.status(), 401);
    assert.equal((await rest.json()).code, 'recur_portal_signed_out');
    assertNotStored(rest);
    const form = await page.request.post(action, { form: { action: 'recur_portal' }, maxRedirects: 0 });
    assert.equal(form.status(), 303);
    assert.match(form.headers().location, /\/wp-login\.php\?/);
    assert.deepEqual(await world.asked(), []);
    await page.context().close();
  });

  test('cookies alone, without the nonce, make no session', async () => {
    const page = await signedIn(world, 'mei');
    const { endpoint, action } = await fromPage(page);
    assert.equal((await post(page, { endpoint }, {})).status(), 401);
    assert.equal((await post(page, { endpoint, nonce: '0123456789' }, {})).status(), 403);
    const form = await page.request.post(action, { form: { action: 'recur_portal' }, maxRedirects: 0 });
    assert.match(form.headers().location, /recur_portal=expired/);
    assert.deepEqual(await world.asked(), []);
    await page.context().close();
  });

  test('the request cannot say who the customer is', async () => {
    const page = await signedIn(world, 'new');
    const claims = { customer: 'cus_123', customerId: 'cus_123', externalId: 'user_123', email: 'customer@example.com', user: 1 };
    const response = await post(page, await fromPage(page), claims);
    assert.equal(response.status(), 404);
    assert.equal((await response.json()).code, 'recur_portal_unknown');
    const id = await world.site.php('return get_user_by("login", "new")->ID;');
    assert.deepEqual((await world.asked()).map(({ customerId, externalId, email }) => [customerId, externalId, email]), [
      [undefined, String(id), undefined],
    ]);
    await page.context().close();
  });

  test('the portal leads back to this site, or to an origin in the settings, and nowhere else', async () => {
    await world.changeSettings({ return_origins: ['https://www.shop.example'] });
    const page = await signedIn(world, 'mei');
    const form = await fromPage(page);
    const home = `${world.site.url}/`;
    const table = [
      [`${world.site.url}/account/?tab=1#here`, `${world.site.url}/account/?tab=1#here`],
      ['https://www.shop.example/account', 'https://www.shop.example/account'],
      ['https://WWW.shop.example:443/account', 'https://WWW.shop.example:443/account'],
      ['https://evil.example/', home],
      ['http://www.shop.example/account', home],
      ['https://www.shop.example:8443/', home],
      ['https://www.shop.example.evil.example/', home],
      ['https://www.shop.example@evil.example/', home],
      ['https://evil.example\\@www.shop.example/', home],
      ['//evil.example/', home],
      ['javascript:alert(1)', home],
      ['/account/', home],
      ['', home],
    ];
    for (const [returnUrl] of table) {
      assert.equal((await post(page, form, { returnUrl })).status(), 200, returnUrl);
    }
    assert.deepEqual((await world.asked()).map(({ returnUrl }) => returnUrl), table.map(([, sent]) => sent));
    await page.context().close();
  });
}
