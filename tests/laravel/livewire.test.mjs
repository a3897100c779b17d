// With Livewire: its actions, the buttons in a component that is drawn anew, and a gate around it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newVisitor } from '../browser/launch.mjs';
import { people, plan, portalButton, signIn, subscribeButton } from './people.mjs';
import { useWorld } from './world.mjs';

let standIn, site, browser;
useWorld((world) => ({ standIn, site, browser } = world));

const visit = async (email, path = '/account/livewire') => {
  const page = await newVisitor(browser);
  await signIn(page, site, email, path);
  await page.waitForFunction(() => window.Livewire?.all().length > 0);
  return page;
};
const press = (page, name) => page.getByRole('button', { name, exact: true }).click();
const redraw = async (page, time = 2) => {
  await press(page, 'redraw');
  await page.locator('[data-drawn]').filter({ hasText: String(time) }).waitFor();
};

test('an action that returns redirectToRecurPortal() leads there and back', async () => {
  const page = await visit(people.customer);
  await press(page, 'portal');
  await page.waitForURL(`${standIn.url}/portal/**`);
  await page.getByRole('link', { name: /返回/ }).click();
  await page.waitForURL(`${site.url}/account/livewire`);
});

test('an action that returns recurCheckout() leads there, and back as a subscriber', async () => {
  const page = await visit(people.withoutSubscription);
  await press(page, 'subscribe');
  await page.waitForURL(`${standIn.url}/checkout/**`);
  await page.getByRole('button', { name: /付款/ }).click();
  await page.waitForURL(`${site.url}/account/livewire?recur_checkout=done`);
  assert.match(await plan(page).innerText(), /^Pro 方案/);
});

test('in a component that was drawn anew the buttons work, and lead back to its page', async () => {
  const page = await visit(people.withoutSubscription);
  await redraw(page);
  await standIn.answerNext({ match: '/checkout', status: 500, times: 3 });
  await subscribeButton(page).click();
  await page.locator('[data-recur-message]').filter({ hasText: '無法開啟結帳頁面' }).waitFor();
  await redraw(page, 3);
  await subscribeButton(page).click();
  await page.waitForURL(`${standIn.url}/checkout/**`);
  await page.getByRole('button', { name: /付款/ }).click();
  await page.waitForURL(`${site.url}/account/livewire?recur_checkout=done`);
  await page.waitForFunction(() => window.Livewire?.all().length > 0);
  await redraw(page);
  assert.match(await plan(page).innerText(), /^Pro 方案/);
  await portalButton(page).click();
  await page.waitForURL(`${standIn.url}/portal/**`);
  await page.getByRole('link', { name: /返回/ }).click();
  await page.waitForURL(`${site.url}/account/livewire**`);
});

test('@entitled in a component that is drawn anew says what is so now', async () => {
  const page = await visit(people.customer);
  await page.getByRole('link', { name: '前往會員專區' }).waitFor();
  assert.equal(await subscribeButton(page).count(), 0);
  await standIn.control('POST', 'subscriptions', { customer: 'cus_123', action: 'revoke' });
  await standIn.delivered('subscription.revoked');
  await redraw(page);
  assert.equal(await page.getByRole('link', { name: '前往會員專區' }).count(), 0);
  await subscribeButton(page).click();
  await page.waitForURL(`${standIn.url}/checkout/**`);
});

test('a component on a members’ page answers nobody whose membership has ended since it was drawn', async () => {
  const [page, other] = [await visit(people.customer, '/members/livewire'), await visit(people.customer, '/members/livewire')];
  await press(other, 'open');
  await other.getByText('祕密配方').waitFor();
  await standIn.control('POST', 'subscriptions', { customer: 'cus_123', action: 'revoke' });
  await standIn.delivered('subscription.revoked');
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await press(page, 'open');
  assert.equal((await answered).status(), 403);
  assert.ok(!(await (await answered).text()).includes('祕密配方'));
  await page.reload();
  assert.equal(page.url(), `${site.url}/pricing`);
});
