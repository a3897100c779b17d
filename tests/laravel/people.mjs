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
  await page.locator('[name=email]').fill(email);
  await page.locator('[name=password]').fill('secret');
  await page.locator('button.primary').click();
  await page.waitForURL(`${site.url}${path}`);
}

export const portalButton = (page) => page.locator('form[data-recur-portal] button');
export const message = (page) => page.locator('[data-recur-message]');
