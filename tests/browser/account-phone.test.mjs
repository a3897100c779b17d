// A subscription's life on a phone, in both languages: prices, checkout, plan, cancelled.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { seriousProblems } from './accessibility.mjs';
import { useAccountSite } from './account-world.mjs';
import { follow } from './follow.mjs';
import { newVisitor, screenshot } from './launch.mjs';

const words = {
  'zh-TW': {
    none: '您目前沒有訂閱', plan: 'Pro 方案', subscribe: '訂閱', pay: /付款/, has: '您目前的訂閱：Pro 方案',
    manage: '管理訂閱', cancel: '取消訂閱', resume: '恢復訂閱', cancelled: '已取消',
  },
  en: {
    none: 'You have no subscription', plan: 'Pro plan', subscribe: 'Subscribe', pay: /^Pay /, has: 'Your subscription: Pro',
    manage: 'Manage subscription', cancel: 'Cancel subscription', resume: 'Keep subscription', cancelled: 'Canceled',
  },
};

let api;
let example;
let opened;

useAccountSite((world) => ({ api, example, opened } = world), { webhooks: true });

for (const [locale, say] of Object.entries(words)) {
  test(`subscribe, see the plan and cancel, on a phone in ${locale}`, async () => {
    const page = await newVisitor(opened.browser, { phone: true, locale });
    const card = page.locator('section.card');
    const button = (name) => page.getByRole('button', { name, exact: true });
    const look = async (name) => {
      const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
      assert.ok(content <= screen, `${name} is ${content} wide on a screen of ${screen}`);
      assert.deepEqual(await seriousProblems(page), []);
      await screenshot(page, `account-phone-${locale}-${name}`, { fullPage: true });
    };
    await example.signIn(page, 'unknown@example.com');
    await card.getByText(say.none).waitFor();
    await look('none');
    await page.goto(`${example.url}/pricing`);
    await look('prices');
    await follow(page, page.locator('section.card', { hasText: say.plan }).getByRole('button', { name: say.subscribe }));
    await follow(page, page.getByRole('button', { name: say.pay }), `${example.url}/account`);
    await card.getByText(say.has).waitFor();
    await look('subscribed');
    await follow(page, button(say.manage));
    await follow(page, button(say.cancel));
    await button(say.resume).waitFor();
    await page.goto(`${example.url}/account`);
    await card.getByText(say.cancelled, { exact: true }).waitFor();
    await look('cancelled');
    await page.context().close();
  });
}
