// What people do on the site, whoever they are.
import { follow, loaded } from '../browser/follow.mjs';
import { newVisitor } from '../browser/launch.mjs';

/** Fills in WordPress's sign-in page, which the visitor is on. That page's own script moves the focus a moment after it has
 * loaded, in the middle of what a quick visitor writes: this one waits for it. */
export async function fillInSignIn(page, login) {
  await page.waitForURL(/\/wp-login\.php/);
  if ((await page.locator('body.no-js').count()) === 0) await page.locator('#user_login:focus').waitFor();
  await page.locator('#user_login').fill(login);
  await page.locator('#user_pass').fill('password');
  await follow(page, page.locator('#wp-submit'), (url) => !url.pathname.endsWith('/wp-login.php'));
}

const cookies = new Map();

/** A visitor who has signed in, at some time before, and sees the account page (or another).
 * `init` runs in each of their pages before anything else does. */
export async function signedIn({ browser, site }, login, { path = '/account/', init, ...options } = {}) {
  const page = await newVisitor(browser, options);
  const who = `${login} ${site.url}`;
  if (!cookies.has(who)) {
    const form = { log: login, pwd: 'password' };
    await page.request.post(`${site.url}/wp-login.php`, { form, maxRedirects: 0 });
    cookies.set(who, await page.context().cookies());
  }
  await page.context().addCookies(cookies.get(who));
  if (init) await page.addInitScript(init);
  await visit(page, site.url + path);
  return page;
}

/** Goes to a page, where what is clicked next finds its scripts listening. */
export async function visit(page, url) {
  await page.goto(url);
  await loaded(page);
}

export const button = (page) => page.locator('.recur-portal__button');
export const message = (page) => page.locator('.recur-portal__message');

/** On the portal's own page; and its link back. */
export const atPortal = async (page) => {
  await page.getByRole('heading', { level: 1, name: /訂閱與帳單|Subscription/ }).waitFor();
  await page.waitForLoadState();
};
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
