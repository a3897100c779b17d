// The button's script steps back where it can't do its work, and the plain form does it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newVisitor } from '../browser/launch.mjs';
import { message, people, portalButton, signIn } from './people.mjs';
import { useWorld } from './world.mjs';

let standIn, site, browser;
useWorld((world) => ({ standIn, site, browser } = world));

const missing = {
  'AbortSignal.timeout': () => delete AbortSignal.timeout,
  'AbortSignal': () => delete window.AbortSignal,
  'fetch': () => delete window.fetch,
  'Element.replaceChildren': () => delete Element.prototype.replaceChildren,
};
for (const [name, remove] of Object.entries(missing)) {
  test(`a browser without ${name} sends the plain form`, async () => {
    const page = await newVisitor(browser);
    await page.addInitScript(remove);
    await signIn(page, site, people.customer);
    const clicked = page.waitForRequest(`${site.url}/recur/portal`);
    await portalButton(page).click();
    assert.ok((await clicked).isNavigationRequest());
    await page.waitForURL(`${standIn.url}/portal/**`);
    assert.equal((await standIn.requests()).length, 1);
  });
}

test('a view of the application’s own without the place for messages sends the plain form', async () => {
  const page = await newVisitor(browser);
  await signIn(page, site, people.customer);
  await message(page).evaluate((element) => element.remove());
  await portalButton(page).click();
  await page.waitForURL(`${standIn.url}/portal/**`);
});

const strangers = {
  'a firewall that refuses fetch': { status: 403, contentType: 'text/html', body: '<title>Blocked</title>' },
  'a middleware that asks for the password first': { status: 423, json: { message: 'Password confirmation required.' } },
  'a page in place of JSON': { status: 200, contentType: 'text/html', body: '<title>Welcome</title>' },
  'JSON that is no object': { status: 404, contentType: 'application/json', body: '"no"' },
};
for (const [name, answer] of Object.entries(strangers)) {
  test(`the plain form is sent after ${name}`, async () => {
    const page = await newVisitor(browser);
    await signIn(page, site, people.customer);
    await page.route(`${site.url}/recur/portal`, (route) =>
      (route.request().isNavigationRequest() ? route.continue() : route.fulfill(answer)));
    await portalButton(page).click();
    await page.waitForURL(`${standIn.url}/portal/**`);
    assert.equal((await standIn.requests()).length, 1);
  });
}

test('a page with an address longer than the API takes has a button that works, and is come back to', async () => {
  const page = await newVisitor(browser);
  await signIn(page, site, people.customer);
  await page.goto(`${site.url}/account?filter=${'x'.repeat(2100)}`);
  await portalButton(page).click();
  await page.waitForURL(`${standIn.url}/portal/**`);
  await page.getByRole('link', { name: /返回/ }).click();
  await page.waitForURL(`${site.url}/account`);
});

for (const [policy, leads] of [['the portal’s origin', true], ['this site alone', false]]) {
  test(`form-action with ${policy} ${leads ? 'lets' : 'keeps'} the plain form ${leads ? 'through' : 'here'}`, async () => {
    const page = await newVisitor(browser, { javaScript: false });
    await page.route(`${site.url}/account`, async (route) => {
      const response = await route.fetch();
      const sources = leads ? `'self' ${standIn.url}` : "'self'";
      await route.fulfill({
        response,
        headers: { ...response.headers(), 'content-security-policy': `form-action ${sources}` },
      });
    });
    await signIn(page, site, people.customer);
    await page.goto(`${site.url}/account`);
    const refused = page.waitForEvent('console', (line) => line.text().includes('form-action')).catch(() => null);
    await portalButton(page).click();
    if (leads) {
      await page.waitForURL(`${standIn.url}/portal/**`);
    } else {
      assert.ok(await refused);
      assert.equal(page.url(), `${site.url}/account`);
    }
  });
}
