// examples/account under PHP's own server, with the extension, as a test uses it.
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, start, until } from './process.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const extension = join(root, '.build', 'dev', 'modules', 'recur.so');

/** Starts the example against a stand-in, in so many processes; `forget()` empties its database, `close()` ends it. */
export async function openAccountSite(api, { workers = 1 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'recur-account-'));
  const database = join(folder, 'site.sqlite');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const group = workers > 1;
  const server = start('php', ['-d', `extension=${extension}`, '-S', `127.0.0.1:${port}`, '-t', join(root, 'examples/account/public')], {
    group,
    env: {
      ...process.env,
      RECUR_BASE_URL: api.url,
      RECUR_SECRET_KEY: 'sk_test_stand_in',
      RECUR_WEBHOOK_SECRET: 'whsec_stand_in',
      APP_DATABASE: database,
      ...(group ? { PHP_CLI_SERVER_WORKERS: String(workers) } : {}),
    },
  });
  await until(() => fetch(`${url}/sign-in`).then((response) => response.ok), 'the example answers');
  return {
    url,
    output: server.output,
    /** Runs SQL on its database. */
    sql: (statements) => execFileSync('php', ['-r', '(new PDO("sqlite:$argv[1]"))->exec($argv[2]);', '--', database, statements]),
    /** Runs PHP with its database and its claims of events; what that prints, as JSON. */
    php: (code) => JSON.parse(execFileSync('php', ['-r', `
      foreach (['database', 'webhooks/claims'] as $part) require "$argv[1]/$part.php";
      ${code}`, '--', join(root, 'examples/account/src')], { env: { ...process.env, APP_DATABASE: database } })),
    forget: () => rm(database, { force: true }),
    signIn: async (page, email = 'customer@example.com') => {
      await page.goto(`${url}/sign-in`);
      await page.getByLabel('Email').fill(email);
      await page.locator('#password').fill('demo');
      await page.locator('main form button').click();
      await page.waitForURL(`${url}/account`);
    },
    close: async () => {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
