// A real WordPress for the tests: Debian's package behind nginx and php-fpm, on MariaDB, with the extension loaded.
// RECUR_WORDPRESS names a folder with another version of WordPress to run instead.
import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort, start, until } from '../browser/process.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
const cache = join(root, '.build', 'wordpress');
const packaged = process.env.RECUR_WORDPRESS ?? '/usr/share/wordpress';
const plugin = join(root, 'integrations', 'wordpress', 'recur-portal');
const extension = join(root, '.build', 'dev', 'modules', 'recur.so');
const execute = promisify(execFile);

export const secretKey = 'sk_test_stand_in';

/** An empty MariaDB's files are made once and copied for each run. */
async function startDatabase(run) {
  const template = join(cache, 'mariadb');
  if (!existsSync(join(template, 'mysql'))) {
    await rm(template, { recursive: true, force: true });
    const options = ['--no-defaults', `--datadir=${template}`, '--skip-test-db', '--auth-root-authentication-method=normal'];
    await execute('mariadb-install-db', [...options, `--user=${userInfo().username}`]);
  }
  await cp(template, join(run, 'mariadb'), { recursive: true });
  return start('/usr/sbin/mariadbd', [
    '--no-defaults',
    `--user=${userInfo().username}`,
    `--datadir=${join(run, 'mariadb')}`,
    `--socket=${join(run, 'mariadb.sock')}`,
    '--skip-networking',
    '--skip-grant-tables',
    '--innodb-flush-log-at-trx-commit=0',
  ]);
}

async function createDatabase(server, run) {
  await until(() => server.output().includes('ready for connections') || !server.isRunning(), 'MariaDB serves');
  if (!server.isRunning()) throw new Error(server.output());
  await execute('mariadb', ['--no-defaults', `--socket=${join(run, 'mariadb.sock')}`, '-e', 'CREATE DATABASE wordpress']);
}

async function configuration(name, target, values) {
  const text = await readFile(join(here, 'conf', name), 'utf8');
  await writeFile(target, text.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]));
  return target;
}

function phpVersion() {
  return execute('php', ['-r', 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;']).then(({ stdout }) => stdout);
}

/** Installs and starts WordPress in Traditional Chinese, without the plugin. `close()` ends and removes it all. */
export async function openSite(api) {
  const run = await mkdtemp(join(tmpdir(), 'recur-wordpress-'));
  const site = join(run, 'site');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const values = { run, site, port, url, user: userInfo().username };
  const withExtension = ['-d', `extension=${extension}`, '-d', `recur.base_url=${api.url}`];
  const withKey = ['-d', `recur.secret_key_file=${join(run, 'secret-key')}`];
  const phpFpm = `/usr/sbin/php-fpm${await phpVersion()}`;
  const servers = {};

  /** (Re)starts php-fpm, with the settings given. */
  const startPhp = async (options = [...withExtension, ...withKey]) => {
    await servers.fpm?.stop();
    const pool = await configuration('fpm.conf', join(run, 'fpm.conf'), values);
    servers.fpm = start(phpFpm, ['-R', ...options, '-y', pool]);
    await until(() => existsSync(join(run, 'fpm.sock')) || !servers.fpm.isRunning(), 'php-fpm listens');
    if (!servers.fpm.isRunning()) throw new Error(servers.fpm.output());
  };
  const startAll = async () => {
    await writeFile(join(run, 'secret-key'), `${secretKey}\n`, { mode: 0o600 });
    await cp(packaged, site, { recursive: true, dereference: true });
    await configuration('wp-config.inc.php', join(site, 'wp-config.php'), values);
    servers.database = await startDatabase(run);
    await createDatabase(servers.database, run);
    await execute('php', [...withExtension, join(here, 'install.inc.php'), site]);
    await startPhp();
    const nginx = await configuration('nginx.conf', join(run, 'nginx.conf'), values);
    // Only root may choose whom nginx's workers run as; the files are ours alone.
    const asUser = process.getuid() === 0 ? ['-g', `user ${values.user};`] : [];
    servers.nginx = start('nginx', ['-c', nginx, '-e', join(run, 'nginx-error.log'), ...asUser]);
    await until(() => fetch(`${url}/wp-login.php`).then((response) => response.ok), 'WordPress answers');
  };
  const close = async () => {
    for (const server of [servers.nginx, servers.fpm, servers.database]) await server?.stop();
    await rm(run, { recursive: true, force: true });
  };
  try {
    await startAll();
  } catch (error) {
    await close();
    throw error;
  }

  return {
    url,
    startPhp,
    startPhpWithoutExtension: () => startPhp([]),
    startPhpWithoutKeyFile: () => startPhp([...withExtension, '-d', `recur.secret_key_file=${join(run, 'nothing-here')}`]),
    /** Makes the zip that a site's owner uploads. */
    pluginArchive: async () => {
      const archive = join(run, 'recur-portal.zip');
      await rm(archive, { force: true });
      await execute('zip', ['-qr', archive, 'recur-portal'], { cwd: dirname(plugin) });
      return archive;
    },
    /** Lines of PHP for wp-config.php; '' for none. */
    configure: (php) => writeFile(join(run, 'wp-config-extra.php'), `<?php\n${php}\n`),
    /** What PHP logged by the plugin, or about it; WordPress's own notices are left out. */
    log: async () => {
      const log = await readFile(join(run, 'php-error.log'), 'utf8').catch(() => '');
      return log.split('\n').filter((line) => /Recur|plugins\/recur-portal/.test(line)).join('\n');
    },
    /** Runs PHP inside WordPress; what it returns comes back. */
    php: (code) => runPhp([...withExtension, join(here, 'run.inc.php'), site], code),
    close,
  };
}

async function runPhp(args, code) {
  const child = spawn('php', args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(code);
  let printed = '';
  for await (const chunk of child.stdout) printed += chunk;
  return JSON.parse(printed);
}
