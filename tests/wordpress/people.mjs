// What people do on the site, whoever they are.
import { newVisitor } from '../browser/launch.mjs';

const isSignedIn = (url) => !url.pathname.endsWith('/wp-login.php');

/**
 * Fills in WordPress's sign-in page, which the visitor already sees. That page's own script moves the focus a moment
 * after it is there and may swallow what a quick visitor does before: who is still there then tries again.
 */
export async function fillInSignIn(page, login) {
  for (const timeout of [5_000, 10_000, 15_000]) {
    await page.locator('#user_login').fill(login);
    await page.locator('#user_pass').fill('password');
    await page.locator('#wp-submit').click();
    try {
      return await page.waitForURL(isSignedIn, { timeout, waitUntil: 'commit' });
    } catch (error) {
      if (timeout === 15_000 || isSignedIn(new URL(page.url()))) {
        throw error;
      }
    }
  }
}

const cookies = new Map();

/** A visitor who has signed in, at some time before, and sees the account page (or another).
 * `init` runs in each of their pages before anything else does. */
export async function signedIn({ browser, site }, login, { path = '/account/', init, ...options } = {}) {
  const page = await newVisitor(browser, options);
  const who = `${login} ${site.url}`;
  if (!cookies.has(who)) {
    await page.goto(`${site.url}/wp-login.php`);
    await fillInSignIn(page, login);
    cookies.set(who, await page.context().cookies());
  }
  await page.context().addCookies(cookies.get(who));
  if (init) await page.addInitScript(init);
  await page.goto(site.url + path);
  return page;
}

export const button = (page) => page.locator('.recur-portal__button');
export const message = (page) => page.locator('.recur-portal__message');

/** The portal's own page, and its link back. */
export const portalHeading = (page) => page.getByRole('heading', { level: 1, name: /訂閱與帳單|Subscription/ });
export const wayBack = (page) => page.locator('a.back');

/** What the page's own form and script would send. */
export async function fromPage(page) {
  const form = page.locator('.recur-portal__form');
  return {
    nonce: await form.getAttribute('data-nonce'),
    endpoint: await form.getAttribute('data-endpoint'),
    action: await form.getAttribute('action'),
    formNonce: await form.locator('[name=_wpnonce]').inputValue(),
  };
}

export const settingsPath = '/wp-admin/options-general.php?page=recur';
