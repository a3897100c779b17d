import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeCertificates } from './certificates.mjs';
import { FaultServer } from './server.mjs';
import { Worker } from './worker.mjs';

const folder = join(process.env.RECUR_FAULTS_FOLDER, 'kept');
const preload = join(folder, 'resolver.so');
/** What the resolver takes for the name that is called, less what a clock may be wrong by. */
const resolving = 250;

describe('what is kept beside the connection', () => {
	let certificates;
	let worker;
	let server;

	before(async () => {
		certificates = makeCertificates(join(folder, 'certificates'));
		mkdirSync(folder, { recursive: true });
		execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', preload, fileURLToPath(new URL('resolver.c', import.meta.url)), '-ldl']);
		worker = new Worker({ extension: process.env.RECUR_EXTENSION, preload });
		server = await new FaultServer('tls', certificates).listen();
		server.behave();
	});

	after(async () => {
		await worker.end();
		await server.close();
	});

	const call = async () => {
		const { exchanges } = await worker.call({ secretKey: 'sk_test_of_what_is_kept', create: { externalId: 'kept' },
			options: { baseUrl: `https://slow.invalid:${server.port}`, caFile: certificates.caFile, maxRetries: 0 } });
		return exchanges.at(-1);
	};

	it('a new connection resolves no name again', async () => {
		const first = await call();
		await server.drop();
		const second = await call();
		assert.deepEqual([first.connectionReused, first.dnsMs >= resolving], [false, true]);
		assert.deepEqual([second.connectionReused, second.dnsMs < resolving], [false, true]);
	});
});
