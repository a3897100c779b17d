// Opens Debian's Chromium for the browser tests, and people ("visitors") in it. The one that never has a window opens a visitor's
// pages in a quarter of the time.
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, devices } from 'playwright-core';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

// Chromium looks up its vendor's hosts unless told not to; the tests stay on this machine.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
];

/** Starts the browser; `close()` ends it. */
export async function openBrowser() {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium-headless-shell';
  const browser = await chromium.launch({ executablePath, args: flags });
  return { browser, close: () => browser.close() };
}

/**
 * A person with cookies of their own: `javaScript: false` for one who has it switched off, `phone: true` for a
 * phone-sized touch screen, `locale` for what the browser says in Accept-Language. Returns a page; its context is
 * `page.context()`.
 */
export async function newVisitor(browser, { javaScript = true, phone = false, locale = 'zh-TW' } = {}) {
  const context = await browser.newContext({
    ...(phone ? devices['iPhone 13 Mini'] : { viewport: { width: 1280, height: 800 } }),
    defaultBrowserType: undefined,
    javaScriptEnabled: javaScript,
    locale,
    timezoneId: 'Asia/Taipei',
  });
  context.setDefaultTimeout(60_000);
  return context.newPage();
}

/** Saves what the page shows as .build/screenshots/NAME.png; with `fullPage: true` also what one has to scroll to. */
export async function screenshot(page, name, { fullPage = false } = {}) {
  const file = join(root, '.build', 'screenshots', `${name}.png`);
  await mkdir(dirname(file), { recursive: true });
  await page.waitForLoadState();
  await page.screenshot({ path: file, animations: 'disabled', fullPage });
}
