// The Laravel application behind nginx and php-fpm on loopback, with a database and a log of its own.
import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort, start, until } from '../browser/process.mjs';

const run = promisify(execFile);
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
// scripts/laravel has another application, on another PHP.
const application = process.env.RECUR_LARAVEL ?? join(root, '.build', 'laravel', 'app');
const extension = process.env.RECUR_EXTENSION ?? join(root, '.build', 'dev', 'modules', 'recur.so');
const php = process.env.RECUR_PHP ?? 'php';
const phpFpm = async () => process.env.RECUR_PHP_FPM ?? `/usr/sbin/php-fpm${await phpVersion()}`;

const fpmConfiguration = (workspace, environment) => `
[global]
daemonize = no
error_log = ${workspace}/fpm.log
[site]
user = ${userInfo().username}
listen = ${workspace}/fpm.sock
pm = static
pm.max_children = 4
catch_workers_output = yes
${Object.entries(environment).map(([name, value]) => `env[${name}] = "${value}"`).join('\n')}
`;

const nginxConfiguration = (workspace, port) => `
daemon off;
pid ${workspace}/nginx.pid;
user ${userInfo().username};
worker_processes 1;
error_log ${workspace}/nginx.log;
events { worker_connections 128; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${workspace}/body;
  proxy_temp_path ${workspace}/proxy;
  fastcgi_temp_path ${workspace}/fastcgi;
  uwsgi_temp_path ${workspace}/uwsgi;
  scgi_temp_path ${workspace}/scgi;
  # A browser with this cookie sends nothing of where its requests come from.
  map $cookie_old_browser $sec_fetch_site { default $http_sec_fetch_site; yes ""; }
  server {
    listen 127.0.0.1:${port};
    root ${application}/public;
    location / { try_files $uri /index.php?$query_string; }
    location = /index.php {
      include /etc/nginx/fastcgi_params;
      fastcgi_param HTTP_HOST $host:$server_port;
      fastcgi_param HTTP_SEC_FETCH_SITE $sec_fetch_site;
      fastcgi_param SCRIPT_FILENAME $document_root/index.php;
      fastcgi_pass unix:${workspace}/fpm.sock;
    }
  }
}
`;

const phpVersion = async () =>
  (await run(php, ['-r', 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;'])).stdout;

/**
 * Starts the site with `api` (a URL) as Recur's API and people in its database; `close()` ends it.
 *
 * `settings` is the environment beside the site's own.
 */
export async function openSite(api, settings = {}) {
  const workspace = await mkdtemp(join(tmpdir(), 'recur-laravel-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const environment = {
    APP_ENV: 'local',
    APP_DEBUG: 'true',
    APP_KEY: `base64:${Buffer.from('a key for this test only, no more').subarray(0, 32).toString('base64')}`,
    APP_URL: url,
    // Signing in needs no slow hash here.
    BCRYPT_ROUNDS: '4',
    CACHE_STORE: 'database',
    DB_CONNECTION: 'sqlite',
    DB_DATABASE: join(workspace, 'database.sqlite'),
    LOG_CHANNEL: 'stderr',
    RECUR_BASE_URL: api,
    RECUR_PRICING: 'pricing',
    RECUR_ROUTE_PER_MINUTE: '60',
    RECUR_SECRET_KEY: 'sk_test_stand_in',
    RECUR_TIMEOUT: '5',
    RECUR_WEBHOOK_SECRET: 'whsec_stand_in',
    SESSION_DRIVER: 'database',
    SHOP_JOURNAL: join(workspace, 'journal'),
    ...settings,
  };
  await writeFile(environment.DB_DATABASE, '');
  const artisanWith = (changes, ...args) => run(php, ['-d', `extension=${extension}`, 'artisan', ...args], {
    cwd: application,
    env: { ...process.env, ...environment, ...changes },
  });
  const artisan = (...args) => artisanWith({}, ...args);
  await artisan('migrate', '--seed', '--force');
  const asNew = `${environment.DB_DATABASE}.new`;
  await copyFile(environment.DB_DATABASE, asNew);

  await writeFile(join(workspace, 'fpm.conf'), fpmConfiguration(workspace, environment));
  await writeFile(join(workspace, 'nginx.conf'), nginxConfiguration(workspace, port));
  const fpm = start(await phpFpm(), [
    '--allow-to-run-as-root', '--nodaemonize', '--fpm-config', join(workspace, 'fpm.conf'), '-d', `extension=${extension}`,
  ]);
  const nginx = start('nginx', ['-c', join(workspace, 'nginx.conf')]);
  const close = async () => {
    await Promise.all([nginx, fpm].map((server) => (server.isRunning() ? server.stop() : null)));
    await rm(workspace, { recursive: true, force: true });
  };
  try {
    await until(async () => (await fetch(`${url}/pricing`)).ok, 'the site answers');
  } catch (error) {
    await close();
    throw new Error(`${nginx.output()}${fpm.output()}`, { cause: error });
  }
  return {
    url,
    artisan,
    /** The same with another environment for the command. */
    artisanWith,
    close,
    /** The file that the application writes its events down in. */
    journal: environment.SHOP_JOURNAL,
    /** Empties database, cache and journal to what they were at the start. */
    reset: async () => {
      await copyFile(asNew, environment.DB_DATABASE);
      await rm(environment.SHOP_JOURNAL, { recursive: true, force: true });
    },
    /** What the application has logged. */
    log: async () => fpm.output() + await readFile(join(workspace, 'fpm.log'), 'utf8').catch(() => ''),
  };
}
