// One MariaDB for all the sites of a run, each with a database of its own.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { start, until } from '../browser/process.mjs';

const shared = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '.build', 'wordpress', 'mariadb');
const execute = promisify(execFile);
const isMade = (template) => existsSync(join(template, 'mysql'));

/** A server that starts removes what temporary tables it finds, and takes those of another that runs for left behind. */
const ownTemporaryFiles = (folder) => [`--tmpdir=${folder}`];

/** An empty MariaDB's files are made once and copied for each run. Two runs may begin at the same time: each makes the
 * files where nobody else sees them, and the first that has them puts them in their place. */
async function copyTemplate(template, target) {
  if (!isMade(template)) {
    await mkdir(dirname(template), { recursive: true });
    const folder = await mkdtemp(`${template}-`);
    const own = join(folder, 'data');
    try {
      const options = ['--no-defaults', `--datadir=${own}`, ...ownTemporaryFiles(folder), '--skip-test-db', '--auth-root-authentication-method=normal'];
      await execute('mariadb-install-db', [...options, `--user=${userInfo().username}`]);
      await rename(own, template).catch((error) => {
        if (!isMade(template)) throw error;
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  await cp(template, target, { recursive: true });
}

/** Starts MariaDB; `create(name)` makes a database, `close()` ends and removes it all. */
export async function openDatabase(template = shared) {
  const run = await mkdtemp(join(tmpdir(), 'recur-mariadb-'));
  const socket = join(run, 'mariadb.sock');
  let server;
  const close = async () => {
    await server?.stop();
    await rm(run, { recursive: true, force: true });
  };
  try {
    await copyTemplate(template, join(run, 'data'));
    server = start('/usr/sbin/mariadbd', [
      '--no-defaults',
      `--user=${userInfo().username}`,
      `--datadir=${join(run, 'data')}`,
      `--socket=${socket}`,
      ...ownTemporaryFiles(run),
      '--skip-networking',
      '--skip-grant-tables',
      '--innodb-flush-log-at-trx-commit=0',
    ]);
    await until(() => server.output().includes('ready for connections') || !server.isRunning(), 'MariaDB serves');
    if (!server.isRunning()) throw new Error(server.output());
  } catch (error) {
    await close();
    throw error;
  }
  return {
    socket,
    create: (name) => execute('mariadb', ['--no-defaults', `--socket=${socket}`, '-e', `CREATE DATABASE ${name}`]),
    close,
  };
}
