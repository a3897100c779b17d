// The database of the tests, where nobody has made its files yet.
import assert from 'node:assert/strict';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { openDatabase } from './database.mjs';

test('two runs may begin on a fresh tree at the same time', async (t) => {
  const tree = await mkdtemp(join(tmpdir(), 'recur-tree-'));
  t.after(() => rm(tree, { recursive: true, force: true }));
  const template = join(tree, 'wordpress', 'mariadb');
  const opened = await Promise.allSettled([openDatabase(template), openDatabase(template)]);
  t.after(() => Promise.all(opened.map(({ value }) => value?.close())));
  assert.deepEqual(opened.map(({ reason }) => reason), [undefined, undefined]);
  await Promise.all(opened.map(({ value }) => value.create('shop')));
  assert.deepEqual(await readdir(join(tree, 'wordpress')), ['mariadb']);
});
