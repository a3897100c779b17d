// For everybody: in both languages, on a phone, by keyboard, and with a screen reader.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriousProblems } from '../browser/accessibility.mjs';
import { newVisitor, screenshot } from '../browser/launch.mjs';
import { message, people, portalButton, signIn } from './people.mjs';
import { useWorld } from './world.mjs';

let standIn, site, browser;
useWorld((world) => ({ standIn, site, browser } = world));

for (const [locale, label, plan] of [['zh-TW', '管理訂閱', 'Pro 方案'], ['en', 'Manage subscription', 'Pro plan']]) {
  test(`button and portal speak the visitor’s language: ${locale}`, async () => {
    const page = await newVisitor(browser, { locale });
    await signIn(page, site, people.customer);
    assert.equal(await portalButton(page).innerText(), label);
    if (locale === 'en') await screenshot(page, 'laravel-account-en');
    await portalButton(page).click();
    await page.waitForURL(`${standIn.url}/portal/**`);
    assert.match(await page.locator('body').innerText(), new RegExp(plan));
  });

  test(`axe-core finds nothing serious: ${locale}`, async () => {
    const page = await newVisitor(browser, { locale });
    await signIn(page, site, people.customer);
    assert.deepEqual(await seriousProblems(page), []);
    await standIn.answerNext({ status: 500, times: 3 });
    await portalButton(page).click();
    await message(page).filter({ hasText: /./ }).waitFor();
    assert.deepEqual(await seriousProblems(page), []);
  });
}

test('on a phone the button can be hit and nothing sticks out', async () => {
  const page = await newVisitor(browser, { phone: true });
  await signIn(page, site, people.customer);
  const { width, height } = await portalButton(page).boundingBox();
  assert.ok(height >= 44 && width >= 44, `${width} × ${height}`);
  const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  assert.ok(content <= screen, `${content} > ${screen}`);
  await screenshot(page, 'laravel-account-phone');
  await portalButton(page).tap();
  await page.waitForURL(`${standIn.url}/portal/**`);
});

test('by keyboard alone: to the portal, and after a failure the focus is still on the button', async () => {
  const page = await newVisitor(browser);
  await signIn(page, site, people.customer);
  await tabTo(page, portalButton(page));
  await standIn.answerNext({ status: 500, times: 3 });
  await page.keyboard.press('Enter');
  await message(page).filter({ hasText: /./ }).waitFor();
  assert.ok(await portalButton(page).evaluate((button) => button === document.activeElement));
  await page.keyboard.press('Space');
  await page.waitForURL(`${standIn.url}/portal/**`);
});

test('the error is announced: it appears in a live region that was there before', async () => {
  const page = await newVisitor(browser);
  await signIn(page, site, people.customer);
  assert.equal(await message(page).getAttribute('aria-live'), 'polite');
  assert.equal(await message(page).innerText(), '');
  await standIn.answerNext({ status: 500, times: 3 });
  await portalButton(page).click();
  await page.getByRole('status').filter({ hasText: '無法開啟' }).waitFor();
});

async function tabTo(page, target) {
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  assert.fail('the keyboard does not reach it');
}
