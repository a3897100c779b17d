// From the account page to the portal and back, and to the pricing page where there is no customer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { holdBack } from '../browser/follow.mjs';
import { newVisitor, screenshot } from '../browser/launch.mjs';
import { people, portalButton, signIn } from './people.mjs';
import { useWorld } from './world.mjs';

let standIn, site, browser;
useWorld((world) => ({ standIn, site, browser } = world));

const visitor = async (email, options = {}) => {
  const page = await newVisitor(browser, options);
  await signIn(page, site, email);
  return page;
};

test('a visitor who is not signed in gets the sign-in page, and fetch gets 401', async () => {
  const page = await newVisitor(browser);
  await page.goto(`${site.url}/account`);
  assert.equal(page.url(), `${site.url}/login`);

  const token = await page.locator('[name=_token]').inputValue();
  const response = await page.request.post(`${site.url}/recur/portal`, {
    headers: { Accept: 'application/json', 'X-CSRF-TOKEN': token },
  });
  assert.equal(response.status(), 401);
  assert.deepEqual(await standIn.requests(), []);
});

for (const javaScript of [true, false]) {
  const how = javaScript ? 'with JavaScript' : 'without JavaScript';

  test(`a customer goes to the portal and comes back, ${how}`, async () => {
    const page = await visitor(people.customer, { javaScript });
    if (javaScript) await screenshot(page, 'laravel-account');
    await portalButton(page).click();
    await page.waitForURL(`${standIn.url}/portal/**`);
    assert.match(await page.locator('body').innerText(), /Pro 方案/);
    if (javaScript) await screenshot(page, 'laravel-portal');

    await page.getByRole('link', { name: /返回/ }).click();
    await page.waitForURL(`${site.url}/account`);
    assert.deepEqual(await standIn.requests(), [{
      customer_id: 'cus_123', external_id: '1', return_url: `${site.url}/account`, locale: 'zh-TW',
    }]);
  });

  test(`who is no customer is sent to the pricing page, ${how}`, async () => {
    const page = await visitor(people.withoutSubscription, { javaScript });
    await portalButton(page).click();
    await page.waitForURL(`${site.url}/pricing`);
  });
}

test('a customer known by a verified address only reaches their own portal', async () => {
  const page = await visitor(people.verified);
  await portalButton(page).click();
  await page.waitForURL(`${standIn.url}/portal/**`);
  assert.match(await page.locator('body').innerText(), /團隊方案/);
});

test('an address that was never verified opens nobody’s portal', async () => {
  const page = await visitor(people.unverified);
  await portalButton(page).click();
  await page.waitForURL(`${site.url}/pricing`);
  assert.ok((await standIn.requests()).every((body) => !('email' in body)));
});

test('a double click makes one session', async () => {
  const page = await visitor(people.customer);
  await portalButton(page).dblclick();
  await page.waitForURL(`${standIn.url}/portal/**`);
  assert.equal((await standIn.requests()).length, 1);
});

test('while the session is made the button says so', async () => {
  const page = await visitor(people.customer);
  const answer = await holdBack(page, `${site.url}/recur/portal`);
  await portalButton(page).click();
  assert.equal(await portalButton(page).innerText(), '載入中...');
  assert.equal(await portalButton(page).getAttribute('aria-disabled'), 'true');
  answer();
  await page.waitForURL(`${standIn.url}/portal/**`);
});

test('after the browser’s own way back the button works again, with a new link', async () => {
  const page = await visitor(people.customer);
  await portalButton(page).click();
  await page.waitForURL(`${standIn.url}/portal/**`);
  const used = page.url();
  await page.goBack();
  await page.waitForURL(`${site.url}/account`);
  assert.equal(await portalButton(page).innerText(), '管理訂閱');
  await portalButton(page).click();
  await page.waitForURL(`${standIn.url}/portal/**`);
  assert.notEqual(page.url(), used);
});

test('an answer with a link is stored nowhere', async () => {
  const page = await visitor(people.customer);
  const token = await page.locator('form[data-recur-portal] [name=_token]').inputValue();
  const response = await page.request.post(`${site.url}/recur/portal`, {
    headers: { Accept: 'application/json', 'X-CSRF-TOKEN': token },
  });
  assert.match((await response.json()).url, new RegExp(`^${standIn.url}/portal/`));
  assert.match(response.headers()['cache-control'], /no-store/);
});
