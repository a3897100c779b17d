// With Inertia's own client: a visit that the server answers with another origin.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { newVisitor, openBrowser } from '../browser/launch.mjs';
import { openStandIn } from '../browser/stand-in.mjs';
import { people, signIn } from './people.mjs';
import { openSite } from './site.mjs';

let chromium, standIn, site;

before(async () => {
  standIn = await openStandIn();
  [site, chromium] = await Promise.all([openSite(standIn.url), openBrowser()]);
});
after(async () => {
  await chromium?.close();
  await site?.close();
  await standIn?.close();
});

for (const [name, path] of [['the package’s route', '/recur/portal'], ['redirectToRecurPortal()', '/account/billing']]) {
  test(`a visit to ${name} goes to the portal`, async () => {
    const page = await newVisitor(chromium.browser);
    await signIn(page, site, people.customer, '/account/spa');
    const answered = page.waitForResponse(`${site.url}${path}`);
    await page.locator(`button[data-path="${path}"]`).click();
    assert.equal((await answered).status(), 409);
    await page.waitForURL(`${standIn.url}/portal/**`);
    await page.getByRole('link', { name: /返回/ }).click();
    await page.waitForURL(`${site.url}/account**`);
  });
}
