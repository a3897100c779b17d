import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeCertificates } from './certificates.mjs';
import { closedPort, openFilteredPort, openTrap } from './places.mjs';
import { openProxy } from './proxy.mjs';
import { FaultServer } from './server.mjs';
import { batches, defaults, table } from './table.mjs';
import { faultsOf, faultsOfOne } from './verdict.mjs';
import { Worker } from './worker.mjs';

const extension = process.env.RECUR_EXTENSION;
const folder = process.env.RECUR_FAULTS_FOLDER;
const secretKey = 'sk_test_of_the_fault_table_0123456789';
const preload = join(folder, 'resolver.so');

mkdirSync(folder, { recursive: true });
execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', preload, fileURLToPath(new URL('resolver.c', import.meta.url)), '-ldl']);
const certificates = makeCertificates(join(folder, 'certificates'));
const filtered = await openFilteredPort();
const trap = await openTrap();
let calls = 0;
/** A POST and a GET: what is called, for one customer and for many. */
const endpoints = [
	{ name: 'portal.sessions.create', one: 'create', many: 'createMany' },
	{ name: 'entitlements.list', one: 'list', many: 'listMany' },
];

after(() => {
	filtered.close();
	trap.close();
});

/** The call that a row makes, to its server or wherever the row says. */
async function callFor(row, server, proxy) {
	const scheme = server.transport === 'plain' ? 'http' : 'https';
	const places = {
		refused: async () => `${scheme}://127.0.0.1:${await closedPort()}`,
		filtered: async () => `${scheme}://127.0.0.1:${filtered.port}`,
	};
	const baseUrl = row.to === undefined
		? server.url
		: await (places[row.to]?.() ?? `https://${row.to}:${server.port}`);
	return { secretKey, options: { ...optionsFor(server), ...row.with, baseUrl, ...(proxy && { proxy: proxy.url }) } };
}

function optionsFor(server) {
	const secure = server.transport === 'plain' ? {} : { caFile: certificates.caFile };
	return { ...defaults, ...secure, fieldCase: 'camel', baseUrl: server.url };
}

/**
 * A call that must bring its answer, at the first attempt: only a connection that the server closed after a good answer
 * may have been kept, and cost another.
 */
async function callWell(worker, endpoint, server, mayBeClosed = false) {
	server.behave();
	const nonce = `good-${++calls}`;
	const outcome = await worker.call({ secretKey, options: optionsFor(server), [endpoint.one]: { externalId: nonce } });
	assert.equal(outcome.answersTo, nonce, `a good call, of which the server saw ${server.taken}: ${JSON.stringify(outcome)}`);
	const needless = outcome.exchanges.slice(0, -1).filter(({ connectionReused }) => !(mayBeClosed && connectionReused));
	assert.deepEqual(needless, [], 'a good call needs one attempt');
	return outcome;
}

const show = (faults, outcome) => [...faults].map((fault) => `${fault}; got ${JSON.stringify(outcome)}`);

/** Nothing but the server that was called has seen the key. */
function assertKeptSecret(server, proxy) {
	assert.equal(trap.connections, 0, 'a redirect was followed');
	server.requests.forEach(({ headers }) => assert.equal(headers.authorization, `Bearer ${secretKey}`));
	proxy?.seen.forEach((headers) => assert.ok(!JSON.stringify(headers).includes(secretKey), 'the proxy saw the key'));
}

async function tryRow(worker, endpoint, row, transport, isWarm) {
	const server = await new FaultServer(transport, certificates, trap).listen();
	const proxy = row.proxy && await openProxy(row.proxy);
	try {
		if (isWarm) {
			await callWell(worker, endpoint, server);
		}
		const onRequest = row.fault !== undefined && !FaultServer.actsOnConnections(row.fault[0]);
		if (!onRequest || row.dropped) {
			await server.drop();
		}
		server.behave(row.fault);
		const nonce = `fault-${++calls}`;
		const call = { ...await callFor(row, server, proxy), [endpoint.one]: { externalId: nonce } };
		row.asleep && worker.sleep(row.asleep);
		const outcome = await worker.call(call);
		const taken = row.fault && server.taken;
		assert.deepEqual(show(faultsOf(outcome, row, { nonce, secretKey, taken, kept: isWarm && onRequest && !row.dropped }), outcome), []);
		assertKeptSecret(server, proxy);
		const { exchanges } = await callWell(worker, endpoint, server, row.ends[0] === 'session');
		if (onRequest && /Connection|Timeout/.test(row.ends[0])) {
			assert.equal(exchanges[0].connectionReused, false, 'a connection that failed was used again');
		}
	} finally {
		await server.close();
		await proxy?.close();
	}
}

async function tryBatch(worker, endpoint, row, transport, isWarm) {
	const server = await new FaultServer(transport, certificates, trap).listen();
	try {
		if (isWarm) {
			await callWell(worker, endpoint, server);
		}
		server.behave(row.fault);
		const batch = ++calls;
		const keys = Array.from({ length: row.calls }, (_, index) => `${index % 3 === 1 ? 'bad' : 'well'}-${batch}-${index}`);
		const { many, seconds } = await worker.call({
			...await callFor(row, server),
			[endpoint.many]: Object.fromEntries(keys.map((key) => [key, { externalId: key }])),
			concurrency: 6,
		});
		assert.deepEqual(Object.keys(many), keys);
		const faults = keys.flatMap((key) => show(faultsOfOne(many[key],
			{ ends: key.startsWith('bad') ? row.bad : row.others ?? ['session'], nonce: key, secretKey }), many[key]));
		assert.deepEqual(faults, []);
		assert.ok(seconds < row.within, `it took ${seconds} s`);
		await callWell(worker, endpoint, server, true);
	} finally {
		await server.close();
	}
}

function describeRows(subject, endpoint, rows, tryOne) {
	describe(subject, { concurrency: 1 }, () => {
		let worker;
		before(() => {
			worker = new Worker({ extension, preload });
		});
		after(async () => {
			assert.deepEqual(await worker.end(), { status: 0, signal: null, said: '' }, 'the worker ends well');
		});
		for (const row of rows) {
			for (const transport of row.on) {
				for (const connection of row.connections ?? ['new', 'kept']) {
					const name = `${row.name} (${transport}, ${connection} connection)`;
					it(name, { timeout: 20_000 }, () => tryOne(worker, endpoint, row, transport, connection === 'kept'));
				}
			}
		}
	});
}

describe('faults on the wire', () => {
	for (const endpoint of endpoints) {
		describe(endpoint.name, { concurrency: 6 }, () => {
			for (const [subject, rows] of Object.entries(table)) {
				describeRows(subject, endpoint, rows.map((row) => ({ ...row, ...row[endpoint.one] })), tryRow);
			}
			describeRows('many at once', endpoint, batches.map((row) => ({ ...row, ...row[endpoint.one] })), tryBatch);
		});
	}
});
