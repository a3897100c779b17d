// What a visitor may see while the API is down, and how often it is asked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriousProblems } from '../browser/accessibility.mjs';
import { newVisitor, screenshot } from '../browser/launch.mjs';
import { people, plan, signIn, subscribeButton } from './people.mjs';
import { useWorld } from './world.mjs';

let standIn, site, browser;
useWorld((world) => ({ standIn, site, browser } = world));

for (const javaScript of [true, false]) {
  test(`known subscribers stay in, strangers stay out, and the pages work, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
    const [known, stranger] = [await newVisitor(browser, { javaScript }), await newVisitor(browser, { javaScript })];
    const look = async (page, name) => {
      if (!javaScript) return;
      assert.deepEqual(await seriousProblems(page), []);
      await screenshot(page, `laravel-down-${name}`);
    };
    await signIn(known, site, people.customer);
    await standIn.down();
    try {
      assert.equal((await known.goto(`${site.url}/members`)).status(), 200);
      await signIn(stranger, site, people.withoutSubscription);
      assert.equal(await plan(stranger).innerText(), '目前無法顯示您的方案，請稍後再試');
      await look(stranger, 'account');
      const refused = await stranger.goto(`${site.url}/members`);
      assert.equal(refused.status(), 503);
      assert.match(refused.headers()['cache-control'], /no-store/);
      await stranger.getByRole('alert').getByText('暫時無法確認您的訂閱').waitFor();
      assert.ok(!(await stranger.content()).includes('祕密配方'));
      await look(stranger, 'members');
      await stranger.goto(`${site.url}/pricing`);
      await subscribeButton(stranger, 1).click();
      const said = stranger.locator('[data-recur-message]').filter({ hasText: '無法開啟結帳頁面' });
      await said.waitFor();
      assert.equal(await said.count(), 1, 'beside the button that was pressed, and there alone');
      assert.ok(await stranger.locator('section').nth(1).locator(said).isVisible());
      await look(stranger, 'checkout');
    } finally {
      await standIn.up();
    }
    await subscribeButton(stranger, 1).click();
    await stranger.waitForURL(`${standIn.url}/checkout/**`);
  });
}

test('of fifty pages that a stranger opens at once one asks the API', async () => {
  const page = await newVisitor(browser);
  await signIn(page, site, people.withoutSubscription, '/account/spa');
  assert.equal(await standIn.entitlementsAsked(), 0);
  await standIn.answerNext({ match: '/entitlements', delayMs: 500, times: 50 });
  const answers = await Promise.all(Array.from({ length: 50 }, () => page.request.get(`${site.url}/members`, { timeout: 60_000, maxRedirects: 0 })));
  assert.deepEqual([...new Set(answers.map((answer) => answer.status()))], [303]);
  assert.equal(await standIn.entitlementsAsked(), 1);
});
