// Steps that lead to another page, and requests that a test keeps waiting.

/** Until the page has loaded and its scripts listen, those too that wait for jQuery: a click before that is another click. */
export async function loaded(page) {
  await page.waitForLoadState();
  await page.evaluate(() => window.jQuery && new Promise((resolve) => window.jQuery(() => resolve())));
}

/** Clicks what leads to another page (or does what `step` says), and waits until that one has loaded; `url` as in waitForURL(). */
export async function follow(page, step, url) {
  const arrived = page.waitForNavigation({ url });
  await Promise.all([arrived, typeof step === 'function' ? step() : step.click()]);
  await loaded(page);
}

/** Holds the page's requests to `pattern` back until somebody calls the function that this gives. */
export async function holdBack(page, pattern) {
  let release;
  const released = new Promise((resolve) => (release = resolve));
  await page.route(pattern, (route) => released.then(() => route.continue()));
  return release;
}
