// The people in the application's database, and what they do on its pages.
export const people = {
  customer: 'ming@example.com',
  verified: 'yearly@example.com',
  unverified: 'past-due@example.com',
  withoutSubscription: 'visitor@example.com',
};

/** Signs in and waits for the page that follows. */
export async function signIn(page, site, email, path = '/account') {
  await page.goto(`${site.url}${path}`);
  await fillInSignIn(page, email);
  await page.waitForURL(`${site.url}${path}`);
}

/** On the page that asks for it. */
export async function fillInSignIn(page, email, press = (_, button) => button.click()) {
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill('secret');
  await press(page, page.locator('button.primary'));
}

export const portalForm = (page) => page.locator('form[action$="/recur/portal"]');
export const portalButton = (page) => portalForm(page).locator('button');
export const subscribeButton = (page, number = 0) => page.locator('form[action$="/recur/checkout"] button').nth(number);
export const message = (page) => portalForm(page).locator('[data-recur-message]');
export const plan = (page) => page.locator('[data-recur-plan]');
