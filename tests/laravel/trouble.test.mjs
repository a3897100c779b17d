// When something is wrong: the customer is told on the page, and the button works again.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newVisitor, screenshot } from '../browser/launch.mjs';
import { message, people, portalButton, signIn } from './people.mjs';
import { useWorld } from './world.mjs';

let standIn, site, browser;
useWorld((world) => ({ standIn, site, browser } = world));

const failed = '無法開啟帳戶管理頁面，請稍後再試';

for (const javaScript of [true, false]) {
  const how = javaScript ? 'with JavaScript' : 'without JavaScript';

  test(`while the API is down the page says so, and then the button works again, ${how}`, async () => {
    const page = await newVisitor(browser, { javaScript });
    await signIn(page, site, people.customer);
    await standIn.down();
    try {
      await portalButton(page).click();
      await message(page).filter({ hasText: failed }).waitFor();
      if (javaScript) await screenshot(page, 'laravel-failed');
      assert.equal(await portalButton(page).innerText(), '管理訂閱');
    } finally {
      await standIn.up();
    }
    await portalButton(page).click();
    await page.waitForURL(`${standIn.url}/portal/**`);
  });

  test(`a stale token leads to a fresh page that works, ${how}`, async () => {
    const page = await newVisitor(browser, { javaScript });
    await signIn(page, site, people.customer);
    // From Laravel 13 on no token is asked for where the browser says that the request is from the same site.
    await page.context().addCookies([{ name: 'old_browser', value: 'yes', url: site.url }]);
    await staleToken(page, site, javaScript);
    await message(page).filter({ hasText: '頁面開啟太久已失效' }).waitFor();
    assert.deepEqual(await standIn.requests(), []);
    await portalButton(page).click();
    await page.waitForURL(`${standIn.url}/portal/**`);
  });

  test(`who was signed out meanwhile signs in and is back on the page, ${how}`, async () => {
    const page = await newVisitor(browser, { javaScript });
    await signIn(page, site, people.customer);
    await page.context().clearCookies();
    await portalButton(page).click();
    await page.waitForURL(`${site.url}/login`);
    await page.locator('[name=email]').fill(people.customer);
    await page.locator('[name=password]').fill('secret');
    await page.locator('button.primary').click();
    await page.waitForURL(`${site.url}/account`);
  });
}

test('a failure is one line in the log, without key and link', async () => {
  const page = await newVisitor(browser);
  await signIn(page, site, people.customer);
  await standIn.answerNext({
    status: 400,
    headers: { 'x-request-id': 'req_for_the_log' },
    json: { error: { type: 'invalid_request_error', code: 'portal_disabled', message: 'No portal here.' } },
  });
  await portalButton(page).click();
  await message(page).filter({ hasText: failed }).waitFor();
  const lines = (await site.log()).split('\n').filter((line) => line.includes('req_for_the_log'));
  assert.equal(lines.length, 1);
  assert.match(lines[0], /InvalidRequestException.*portal_disabled.*400/);
  assert.doesNotMatch(await site.log(), /sk_test_stand_in/);
});

/** Another tab's sign-in has replaced the token since the page was drawn; the visitor has the button pressed. */
async function staleToken(page, { url }, javaScript) {
  if (javaScript) {
    await page.locator('form[data-recur-portal] [name=_token]').evaluate((input) => {
      input.value = 'stale';
    });
    await portalButton(page).click();
    return;
  }
  const tab = await page.context().newPage();
  await tab.goto(`${url}/account`);
  await tab.locator('form[action$="/logout"] button').click();
  await tab.locator('[name=email]').fill(people.customer);
  await tab.locator('[name=password]').fill('secret');
  await tab.locator('button.primary').click();
  await tab.waitForURL(`${url}/account`);
  await portalButton(page).click();
}
