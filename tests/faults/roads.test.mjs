import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import https from 'node:https';
import net from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { makeCertificates } from './certificates.mjs';
import { FaultServer } from './server.mjs';
import { Worker } from './worker.mjs';

const folder = join(process.env.RECUR_FAULTS_FOLDER, 'roads');
const system = join(folder, 'system');

/** Who parses the CA certificates, and what phpinfo() says of it. Both must trust the same. */
const roads = [
	['a store of the extension’s own', { 'recur.share_ca_store': 1 }, 'parsed once a process'],
	['libcurl’s store', { 'recur.share_ca_store': 0 }, 'parsed by libcurl: recur.share_ca_store is off'],
];

const refused = ['expired', 'not yet valid', 'wrong host', 'self-signed', 'unknown CA', 'missing intermediate',
	'issued by a server', 'name constraints'];

/** Starts a command that sees `system` where the system's CA directory is, and nobody else does. */
const withSystemDirectory = ['unshare', '-m', 'sh', '-c', `mount --bind '${system}' /etc/ssl/certs && exec "$@"`, 'sh'];

const replace = (file, by) => {
	copyFileSync(by, `${file}.new`);
	renameSync(`${file}.new`, file);
};

/** A proxy that itself is reached over TLS, with the certificate of that name. */
async function openTlsProxy({ servers }, certificate) {
	const sockets = new Set();
	const proxy = https.createServer(servers[certificate]);
	proxy.on('connection', (socket) => sockets.add(socket));
	proxy.on('tlsClientError', () => {});
	proxy.on('connect', (request, socket) => {
		const [host, port] = request.url.split(':');
		const target = net.connect(Number(port), host, () => {
			socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
			socket.pipe(target).pipe(socket);
		});
		target.on('error', () => socket.destroy());
		socket.on('error', () => target.destroy());
	});
	await new Promise((resolve) => proxy.listen(0, '127.0.0.1', resolve));
	return {
		url: `https://127.0.0.1:${proxy.address().port}`,
		close: () => {
			sockets.forEach((socket) => socket.destroy());
			return new Promise((resolve) => proxy.close(resolve));
		},
	};
}

for (const [road, settings, described] of roads) {
	describe(`trust, by ${road}`, () => {
		const extension = process.env.RECUR_EXTENSION;
		let certificates;
		let worker;
		let server;

		before(async () => {
			certificates = makeCertificates(join(folder, 'certificates'));
			worker = new Worker({ extension, settings });
			server = await new FaultServer('tls', certificates).listen();
		});

		after(async () => {
			await worker.end();
			await server.close();
		});

		/** The error's code, or undefined for a session. */
		const call = async (certificate, options = {}, by = worker) => {
			await server.drop();
			server.behave([['handshake', certificate]]);
			const outcome = await by.call({ secretKey: 'sk_test_of_the_trust_test', create: { externalId: 'trust' },
				options: { baseUrl: server.url, maxRetries: 0, caFile: certificates.caFile, ...options } });
			assert.equal(outcome.session === undefined, outcome.errorCode !== undefined);
			return outcome.errorCode;
		};

		it('phpinfo() says which it is', () => {
			const given = Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
			const said = execFileSync('php', ['-n', '-d', `extension=${extension}`, ...given, '--ri', 'recur'], { encoding: 'utf8' });
			assert.match(said, new RegExp(`^CA certificates => ${described}$`, 'm'));
		});

		for (const certificate of refused) {
			it(`${certificate}: refused`, async () => assert.equal(await call(certificate), 'tls_failed'));
		}
		it('a good one, and one with its intermediate: trusted', async () => {
			assert.equal(await call('good'), undefined);
			assert.equal(await call('whole chain'), undefined);
		});
		it('each authority of a file that holds several', async () => {
			const file = join(folder, 'several.pem');
			writeFileSync(file, [certificates.strangerFile, certificates.caFile].map((one) => readFileSync(one, 'utf8')).join(''));
			assert.equal(await call('good', { caFile: file }), undefined);
			assert.equal(await call('unknown CA', { caFile: file }), undefined);
		});
		it('a CA file that holds an intermediate authority only: trusted, as libcurl does', async () => {
			assert.equal(await call('missing intermediate', { caFile: certificates.intermediateFile }), undefined);
			assert.equal(await call('good', { caFile: certificates.intermediateFile }), 'tls_failed');
		});
		it('a file that is replaced, withdrawn, brought back', async () => {
			const file = join(folder, 'changing.pem');
			const until = async (expected) => {
				for (let last, end = Date.now() + 10_000; Date.now() < end;) {
					last = await call('good', { caFile: file });
					if (last === expected) return;
				}
				assert.fail(`never ${expected}`);
			};
			replace(file, certificates.caFile);
			assert.equal(await call('good', { caFile: file }), undefined);
			replace(file, certificates.strangerFile);
			await until('tls_failed');
			replace(file, certificates.caFile);
			assert.equal(await call('good', { caFile: file }), undefined, 'after a failure it is looked at at once');
			rmSync(file);
			await until('invalid_setting');
			replace(file, certificates.caFile);
			assert.equal(await call('good', { caFile: file }), undefined);
		});
		it('a file that holds no certificate, or a damaged one, is no CA file', async () => {
			const file = join(folder, 'no-certificate.pem');
			for (const content of ['', 'nothing\n', '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n']) {
				writeFileSync(file, content);
				assert.equal(await call('good', { caFile: file }), 'invalid_setting', content);
			}
		});
		for (const [certificate, ends] of [['good', undefined], ['unknown CA', 'tls_failed'], ['wrong host', 'tls_failed']]) {
			it(`a proxy over TLS with a certificate that is ${certificate}: ${ends ?? 'a session'}`, async () => {
				const proxy = await openTlsProxy(certificates, certificate);
				try {
					assert.equal(await call('good', { proxy: proxy.url }), ends);
				} finally {
					await proxy.close();
				}
			});
		}
		it('a server behind a good proxy over TLS is verified, too', async () => {
			const proxy = await openTlsProxy(certificates, 'good');
			try {
				// Through a proxy over TLS, libcurl 7 tells a refused certificate from a lost connection by nothing.
				assert.match(await call('unknown CA', { proxy: proxy.url }), /^(tls_failed|connection_lost)$/);
			} finally {
				await proxy.close();
			}
		});
		it('without a CA file the system’s own is trusted, with one it is not', async () => {
			mkdirSync(system, { recursive: true });
			copyFileSync(certificates.strangerFile, join(system, 'ca-certificates.crt'));
			const here = new Worker({ extension, settings, through: withSystemDirectory });
			try {
				assert.equal(await call('unknown CA', { caFile: '' }, here), undefined);
				assert.equal(await call('good', { caFile: '' }, here), 'tls_failed');
				assert.equal(await call('unknown CA', {}, here), 'tls_failed');
			} finally {
				await here.end();
			}
		});
	});
}
