// The artisan commands against the stand-in.
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, test } from 'node:test';
import { openStandIn } from '../browser/stand-in.mjs';
import { openSite } from './site.mjs';

let standIn, site, folder;

before(async () => {
  standIn = await openStandIn();
  site = await openSite(standIn.url);
  folder = await mkdtemp(join(tmpdir(), 'recur-links-'));
});
after(async () => {
  await site?.close();
  await standIn?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => standIn.reset());

/** Exit status and standard output of an artisan command. */
const artisan = (...args) => site.artisan(...args).then(
  ({ stdout }) => ({ status: 0, stdout }),
  ({ code, stdout }) => ({ status: code, stdout }),
);

test('recur:doctor finds all well and creates no session', async () => {
  const { status, stdout } = await artisan('recur:doctor');
  assert.equal(status, 0, stdout);
  assert.match(stdout, /✓ API +reachable, and the key is accepted/);
  assert.match(stdout, /✓ Round trip +\d+ ms .*HTTP\/1\.1/);
  assert.match((await standIn.requests())[0].external_id, /^recur-doctor-/);
});

test('recur:doctor says that the key is refused', async () => {
  await standIn.answerNext({
    status: 401,
    json: { error: { type: 'authentication_error', code: 'invalid_api_key', message: 'Unknown key.' } },
  });
  const { status, stdout } = await artisan('recur:doctor');
  assert.equal(status, 1);
  assert.match(stdout, /✗ API +reachable, but the key is refused: .*Unknown key/);
});

test('recur:doctor says that the API is down', async () => {
  await standIn.down();
  try {
    const { status, stdout } = await artisan('recur:doctor');
    assert.equal(status, 1);
    assert.match(stdout, /✗ API +connect_failed/);
  } finally {
    await standIn.up();
  }
});

test('recur:portal-links writes a link for each customer that the API knows', async () => {
  const file = join(folder, 'links.csv');
  const { status, stdout } = await artisan('recur:portal-links', file, '--return-url=account');
  assert.equal(status, 1);
  assert.match(stdout, /2 links are in .*links\.csv/);
  assert.match(stdout, /2 without a link: resource_not_found/);
  const rows = (await readFile(file, 'utf8')).trim().split('\n').map((line) => line.split(','));
  const links = rows.filter(([, , url]) => url?.startsWith(`${standIn.url}/portal/`));
  assert.deepEqual(links.map(([key, customer]) => [key, customer]).sort(), [['1', 'cus_123'], ['2', 'cus_456']]);
});
