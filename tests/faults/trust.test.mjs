import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeCertificates } from './certificates.mjs';
import { FaultServer } from './server.mjs';
import { Worker } from './worker.mjs';

const folder = join(process.env.RECUR_FAULTS_FOLDER, 'trust');
const system = join(folder, 'system');
const skip = process.getuid() === 0 ? false : 'only root can lay another directory over the system’s';

/** Starts a command that sees `system` where the system's CA directory is, and nobody else does. */
const withSystemDirectory = ['unshare', '-m', 'sh', '-c', `mount --bind '${system}' /etc/ssl/certs && exec "$@"`, 'sh'];

/** OpenSSL's configuration for a machine that still speaks to old servers. */
const lax = `openssl_conf = all
[all]
ssl_conf = ssl
[ssl]
system_default = lax
[lax]
MinProtocol = TLSv1
CipherString = DEFAULT@SECLEVEL=0
`;

describe('a configured CA file replaces every other trust source', { skip }, () => {
	let certificates;
	let worker;
	let server;

	before(async () => {
		certificates = makeCertificates(join(folder, 'certificates'));
		mkdirSync(system, { recursive: true });
		copyFileSync(certificates.strangerFile, join(system, 'stranger.pem'));
		copyFileSync(certificates.strangerFile, join(system, 'ca-certificates.crt'));
		execFileSync('openssl', ['rehash', system], { stdio: 'pipe' });
		worker = new Worker({ extension: process.env.RECUR_EXTENSION, through: withSystemDirectory });
		server = await new FaultServer('tls', certificates).listen();
	});

	after(async () => {
		await worker.end();
		await server.close();
	});

	const call = (certificate, options) => {
		server.behave([['handshake', certificate]]);
		return worker.call({ secretKey: 'sk_test_of_the_trust_test', create: { externalId: 'trust' },
			options: { baseUrl: server.url, maxRetries: 0, ...options } });
	};

	it('without one, the system’s own is trusted', async () => {
		assert.equal((await call('unknown CA', {})).session?.id, 'portal_sess_trust');
	});

	it('with one, a server known to the system alone is refused', async () => {
		const { class: name, errorCode } = await call('unknown CA', { caFile: certificates.caFile });
		assert.deepEqual([name, errorCode], ['Recur\\Exception\\TlsException', 'tls_failed']);
	});

	it('with one, the server that it vouches for is trusted', async () => {
		assert.equal((await call('good', { caFile: certificates.caFile })).session?.id, 'portal_sess_trust');
	});

	it('a connection that the system vouched for serves no call with a CA file', async () => {
		await server.drop();
		assert.ok((await call('unknown CA', {})).session);
		assert.equal((await call('unknown CA', { caFile: certificates.caFile })).errorCode, 'tls_failed');
		assert.ok((await call('unknown CA', {})).session);
	});
});

describe('an OpenSSL that still speaks to old servers', () => {
	for (const [version, ends] of [['TLSv1.1', 'tls_failed'], ['TLSv1.2', undefined]]) {
		it(`a server that offers ${version}: ${ends ?? 'a session'}`, async () => {
			const certificates = makeCertificates(join(folder, 'lax'));
			const file = join(folder, 'lax', 'openssl.cnf');
			writeFileSync(file, lax);
			const worker = new Worker({ extension: process.env.RECUR_EXTENSION, environment: { OPENSSL_CONF: file } });
			const server = await new FaultServer('tls', certificates).listen();
			server.behave([['handshake', { minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' }]]);
			try {
				const outcome = await worker.call({ secretKey: 'sk_test_of_the_trust_test', create: { externalId: 'trust' },
					options: { baseUrl: server.url, maxRetries: 0, caFile: certificates.caFile } });
				assert.equal(outcome.errorCode, ends);
			} finally {
				await worker.end();
				await server.close();
			}
		});
	}
});
