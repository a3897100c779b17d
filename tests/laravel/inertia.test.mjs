// With Inertia's own client: visits that the server answers with another origin, a gate, and a failure.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newVisitor } from '../browser/launch.mjs';
import { people, signIn } from './people.mjs';
import { useWorld } from './world.mjs';

let standIn, site, browser;
useWorld((world) => ({ standIn, site, browser } = world));

const visit = async (email) => {
  const page = await newVisitor(browser);
  await signIn(page, site, email, '/account/spa');
  await page.locator('[data-component=Account]').waitFor({ state: 'attached' });
  return page;
};
const press = (page, path) => page.locator(`button[data-path="${path}"]`).click();

for (const [name, path] of [['the package’s route', '/recur/portal'], ['redirectToRecurPortal()', '/account/billing']]) {
  test(`a visit to ${name} goes to the portal`, async () => {
    const page = await visit(people.customer);
    const answered = page.waitForResponse(`${site.url}${path}`);
    await press(page, path);
    assert.equal((await answered).status(), 409);
    await page.waitForURL(`${standIn.url}/portal/**`);
    await page.getByRole('link', { name: /返回/ }).click();
    await page.waitForURL(`${site.url}/account**`);
  });
}

test('a member gets the members’ page, without leaving this one', async () => {
  const page = await visit(people.customer);
  await page.evaluate(() => (window.isTheSame = true));
  await press(page, '/members/spa');
  await page.locator('[data-component=Members]').filter({ hasText: '祕密配方' }).waitFor();
  assert.equal(page.url(), `${site.url}/members/spa`);
  assert.ok(await page.evaluate(() => window.isTheSame));
});

test('everybody else gets the pricing page, though that is none of Inertia’s', async () => {
  const page = await visit(people.withoutSubscription);
  await press(page, '/members/spa');
  await page.waitForURL(`${site.url}/pricing`);
  await page.getByRole('heading', { name: '方案', exact: true }).waitFor();
});

test('a failure is among the page’s errors', async () => {
  const page = await visit(people.customer);
  await standIn.answerNext({ match: '/portal', status: 500, times: 3 });
  await press(page, '/recur/portal');
  await page.locator('[data-component=Account]').filter({ hasText: '無法開啟帳戶管理頁面' }).waitFor();
});
