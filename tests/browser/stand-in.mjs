// The stand-in for the API, as a test uses it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort, start, until } from './process.mjs';

const serve = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'stand-in', 'serve');

/** Starts a stand-in of the test's own; `close()` ends it. `down()` and `up()` are an outage on the same address. */
export async function openStandIn() {
  const state = await mkdtemp(join(tmpdir(), 'recur-stand-in-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  let server;

  const up = async () => {
    server = start(serve, ['--port', String(port), '--workers', '4', '--state', state]);
    await until(() => server.output().includes(url) || !server.isRunning(), 'the stand-in serves');
    if (!server.isRunning()) throw new Error(`the stand-in ended: ${server.output()}`);
  };
  const down = () => server.stop();
  const control = async (method, path, body) => {
    const response = await fetch(`${url}/_stand-in/${path}`, { method, body: body && JSON.stringify(body) });
    if (!response.ok) throw new Error(`${method} ${path}: ${await response.text()}`);
    return response.headers.get('content-type')?.includes('json') ? response.json() : null;
  };

  await up();
  return {
    url,
    up,
    down,
    control,
    reset: () => control('POST', 'reset'),
    answerNext: (...answers) => control('POST', 'answers', answers),
    /** The bodies of the requests with one that arrived since the last reset, oldest first. */
    requests: async () => (await control('GET', 'requests')).requests.flatMap(({ body }) => (body ? [JSON.parse(body)] : [])),
    /** How often it was asked what somebody has access to. */
    entitlementsAsked: async () => (await control('GET', 'requests')).requests
      .filter(({ path }) => path.endsWith('/customers/entitlements')).length,
    /** Until the site has answered 2xx to the newest event of this type. */
    delivered: (type) => until(async () => {
      const { deliveries } = await control('GET', 'deliveries');
      return deliveries.filter((it) => it.type === type).at(-1)?.status === 'delivered';
    }, `${type} is delivered`),
    close: async () => {
      if (server.isRunning()) await server.stop();
      await rm(state, { recursive: true, force: true });
    },
  };
}
