// A real WordPress for the tests, behind nginx and php-fpm, on MariaDB, with the extension loaded.
import { execFile, spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { freePort, start, until } from '../browser/process.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '..', '..');
export const pluginFolder = join(root, 'integrations', 'wordpress', 'recur');
const extension = join(root, '.build', 'dev', 'modules', 'recur.so');
const wpCli = join(root, '.build', 'wordpress', 'wp-cli', 'vendor', 'wp-cli', 'wp-cli', 'php', 'boot-fs.php');
const execute = promisify(execFile);

/** The WordPress of Debian 12, the oldest that the plugin supports, and that of Debian testing. */
export const oldest = { name: 'oldest', folder: '/usr/share/wordpress', theme: 'twentytwentythree' };
export const newest = {
  name: 'newest',
  folder: join(root, '.build', 'wordpress', 'newest', 'usr', 'share', 'wordpress'),
  theme: 'twentytwentyfive',
};

export const secretKey = 'sk_test_stand_in';

async function configuration(name, target, values) {
  const text = await readFile(join(here, 'conf', name), 'utf8');
  await writeFile(target, text.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key]));
  return target;
}

function phpVersion() {
  return execute('php', ['-r', 'echo PHP_MAJOR_VERSION, ".", PHP_MINOR_VERSION;']).then(({ stdout }) => stdout);
}

/** Installs and starts a WordPress in Traditional Chinese, without the plugin. `close()` ends and removes it all. */
export async function openSite(api, database, { name, folder, theme }) {
  const run = await mkdtemp(join(tmpdir(), 'recur-wordpress-'));
  const site = join(run, 'site');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const values = { run, site, port, url, database: name, socket: database.socket, user: userInfo().username };
  const withExtension = ['-d', `extension=${extension}`, '-d', `recur.base_url=${api.url}`];
  const withKey = ['-d', `recur.secret_key_file=${join(run, 'secret-key')}`];
  const phpFpm = `/usr/sbin/php-fpm${await phpVersion()}`;
  // What the command line compiles of WordPress is kept for the next time.
  const withCache = ['-d', 'opcache.enable_cli=1', '-d', 'opcache.file_cache_only=1', '-d', `opcache.file_cache=${join(run, 'opcache')}`];
  const php = (options, file, ...args) => [...withCache, ...withExtension, ...options, file, ...args];
  const servers = {};

  /** (Re)starts php-fpm, with the settings given. */
  const startPhp = async (options = [...withExtension, ...withKey]) => {
    await servers.fpm?.stop();
    const pool = await configuration('fpm.conf', join(run, 'fpm.conf'), values);
    servers.fpm = start(phpFpm, ['-R', ...options, '-y', pool]);
    await until(() => !servers.fpm.isRunning() || listens(join(run, 'fpm.sock')), 'php-fpm listens');
    if (!servers.fpm.isRunning()) throw new Error(servers.fpm.output());
  };
  const startAll = async () => {
    await writeFile(join(run, 'secret-key'), `${secretKey}\n`, { mode: 0o600 });
    await mkdir(join(run, 'opcache'));
    await cp(folder, site, { recursive: true, dereference: true });
    if (name !== oldest.name) {
      // Debian testing has no package of translations: what is the same text as before is in Chinese.
      await cp(join(oldest.folder, 'wp-content/languages'), join(site, 'wp-content/languages'), { recursive: true, dereference: true });
    }
    await configuration('wp-config.inc.php', join(site, 'wp-config.php'), values);
    await database.create(name);
    await execute('php', php([], join(here, 'install.inc.php'), site, theme));
    await startPhp();
    const nginx = await configuration('nginx.conf', join(run, 'nginx.conf'), values);
    // Only root may choose whom nginx's workers run as; the files are ours alone.
    const asUser = process.getuid() === 0 ? ['-g', `user ${values.user};`] : [];
    servers.nginx = start('nginx', ['-c', nginx, '-e', join(run, 'nginx-error.log'), ...asUser]);
    await until(() => fetch(`${url}/wp-login.php`).then((response) => response.ok), 'WordPress answers');
  };
  const close = async () => {
    for (const server of [servers.nginx, servers.fpm]) await server?.stop();
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
      const archive = join(run, 'recur.zip');
      await rm(archive, { force: true });
      await execute('zip', ['-qr', archive, 'recur'], { cwd: dirname(pluginFolder) });
      return archive;
    },
    /** Lines of PHP for wp-config.php; '' for none. No request meets half of them. */
    configure: async (php) => {
      await writeFile(join(run, 'wp-config-extra.new'), `<?php\n${php}\n`);
      await rename(join(run, 'wp-config-extra.new'), join(run, 'wp-config-extra.php'));
    },
    /** What PHP logged: all of it, and what is by the plugin or about it. */
    wholeLog: () => readFile(join(run, 'php-error.log'), 'utf8').catch(() => ''),
    log: async () => {
      const log = await readFile(join(run, 'php-error.log'), 'utf8').catch(() => '');
      return log.split('\n').filter((line) => /Recur|plugins\/recur\//.test(line)).join('\n');
    },
    /** Runs PHP inside WordPress, or inside the network of sites on the same files; what it returns comes back. */
    php: (code) => runPhp(php(withKey, join(here, 'run.inc.php'), site), code),
    phpInNetwork: (code) => runPhp(php(withKey, join(here, 'run.inc.php'), site, 'network'), code),
    /** Runs `wp ARGUMENT…` with what the administrator types; gives its exit status and all that it printed. */
    wp: (args, typed = '') => runToEnd('php', php(withKey, wpCli, `--path=${site}`, '--allow-root', ...args), typed),
    installNetwork: () => execute('php', php([], join(here, 'network.inc.php'), site)),
    close,
  };
}

async function listens(socket) {
  const connection = createConnection(socket);
  await once(connection, 'connect');
  connection.destroy();
  return true;
}

async function runToEnd(command, args, typed) {
  const child = spawn(command, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (printed += text));
  child.stdin.on('error', () => {}).end(typed);
  const [status] = await once(child, 'close');
  return { status, printed };
}

async function runPhp(args, code) {
  const child = spawn('php', args, { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(code);
  let printed = '';
  for await (const chunk of child.stdout) printed += chunk;
  return JSON.parse(printed);
}
