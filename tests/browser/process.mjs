// Servers that a test starts: they end with the test, however that ends.
import { spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { once } from 'node:events';

/**
 * Starts a program. The kernel ends it when the test's process ends; `stop()` ends it before that and waits for it. What
 * it says on standard output and error is kept, the last 64 KiB of it, for `output()`. One that makes processes of its own
 * and leaves them behind is a `group`, which ends as a whole.
 */
export function start(command, args, { env = process.env, cwd, group = false } = {}) {
  const child = spawn('setpriv', ['--pdeathsig', 'TERM', '--', command, ...args], {
    env,
    cwd,
    detached: group,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'exit');
  const isRunning = () => child.exitCode === null && child.signalCode === null;
  const end = () => (group && isRunning() ? process.kill(-child.pid, 'SIGTERM') : child.kill('SIGTERM'));
  if (group) process.once('exit', end);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      said = (said + text).slice(-65536);
    });
  }
  return {
    child,
    output: () => said,
    isRunning,
    stop: async () => {
      end();
      await ended;
      // A grandchild that is slow to end would keep them open, and the test's process with them.
      child.stdout.destroy();
      child.stderr.destroy();
    },
  };
}

/** Waits, a minute at most, until `condition` (which may be async, and may throw meanwhile) gives something true. */
export async function until(condition, what, seconds = 60) {
  const end = Date.now() + seconds * 1000;
  let last;
  for (;;) {
    try {
      const value = await condition();
      if (value) return value;
    } catch (error) {
      last = error;
    }
    if (Date.now() > end) throw new Error(`waited ${seconds} s in vain: ${what}`, { cause: last });
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/**
 * A port of 127.0.0.1 that nothing listens on. It is none of those that the kernel lends to whoever connects: so nobody gets
 * it by chance before the server starts, or while an outage is played.
 */
export async function freePort() {
  for (let tries = 0; ; tries++) {
    const port = 20_000 + randomInt(12_000);
    const server = createServer().listen(port, '127.0.0.1');
    try {
      await once(server, 'listening');
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || tries === 100) throw error;
      continue;
    }
    server.close();
    await once(server, 'close');
    return port;
  }
}
