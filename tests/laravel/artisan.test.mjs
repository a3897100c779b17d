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

/** Exit status and standard output of an artisan command, with an environment of its own. */
const artisanWith = (environment, ...args) => site.artisanWith(environment, ...args).then(
  ({ stdout }) => ({ status: 0, stdout }),
  ({ code, stdout }) => ({ status: code, stdout }),
);
const artisan = (...args) => artisanWith({}, ...args);

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

test('recur:doctor asks for the pricing page of the running site', async () => {
  const there = await artisan('recur:doctor');
  assert.match(there.stdout, new RegExp(`✓ Pricing page +${site.url}/pricing$`, 'm'));

  const missing = await artisanWith({ RECUR_PRICING: '/no-such-page' }, 'recur:doctor');
  assert.equal(missing.status, 1);
  assert.match(missing.stdout, new RegExp(`✗ Pricing page +${site.url}/no-such-page answers 404$`, 'm'));
});

test('recur:doctor does not blame the key for a challenge of a CDN', async () => {
  await standIn.answerNext({
    status: 403,
    headers: { 'Content-Type': 'text/html' },
    body: '<!DOCTYPE html><title>Just a moment…</title>',
  });
  const { status, stdout } = await artisan('recur:doctor');
  assert.equal(status, 1);
  assert.match(stdout, /✗ API +not what answers; this says nothing of the key/);
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

test('recur:portal-links makes links in the set-up that the documentation shows, and says what another one misses', async () => {
  const file = join(folder, 'documented.csv');
  const documented = await artisanWith({ RECUR_RETURN_URL: '/account' }, 'recur:portal-links', file, '--id=1');
  assert.equal(documented.status, 0, documented.stdout);
  assert.deepEqual((await standIn.requests()).map((body) => body.return_url), [`${site.url}/account`]);

  const without = await artisan('recur:portal-links', file, '--id=1', '--force');
  assert.equal(without.status, 1);
  assert.match(without.stdout, /1 without a link: missing_return_url; give --return-url, or set recur\.return_url/);
  assert.match((await artisan('recur:doctor')).stdout, /! Return URL .*recur:portal-links and jobs have no page/);
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
