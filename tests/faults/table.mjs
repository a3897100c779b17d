/**
 * Every fault on the wire: how the server misbehaves, and what the call must come to. A row has
 *
 * - `name`;
 * - `on`: the transports that it is tried on: plain, tls, h2 (HTTP/2 over TLS);
 * - `fault`: the server's steps (see FaultServer and behaviours.mjs), or `to`: another place that is called instead,
 *   or `proxy`: what a proxy in between does (see proxy.mjs);
 * - `with`: options of Recur\Client over those in `defaults`;
 * - `ends`: the exception class, the errorCode (or those of which one must come) and, where it is certain, the status;
 *   or that a session comes, or to a GET whatever was asked for; `nobody`: that it is about no customer;
 * - `attempts`: how many it takes, [from, to] where either will do. Of a fault on a kept connection that broke off the
 *   exchange, the resend that php-api counts may come on top;
 * - `seconds`: [from, to], where the default of 0 to 4 s for all attempts together does not say enough;
 * - `more`: further properties of the exception;
 * - `connections`: where only new or only kept connections are meant;
 * - `dropped`: the server ends the kept connection while it is idle;
 * - `list`: what is otherwise where the entitlements are asked for, by GET;
 * - `asleep`: from when to when (in ms) the calling process gets no time, as on a machine that is suspended.
 *
 * Each row is run on a new connection and on one kept from a good call, and is followed by a good call of the same worker.
 */

export const defaults = { timeout: 6, connectTimeout: 3, maxRetries: 1 };

const session = ['session'];
const nobody = ['nobody'];
const dns = ['ConnectionException', 'dns_failed', 0];
const refused = ['ConnectionException', 'connect_failed', 0];
const lost = ['ConnectionException', 'connection_lost'];
/** Whether a reset meets the connection's making or its first use is the kernel's to say. */
const refusedOrLost = ['ConnectionException', ['connect_failed', 'connection_lost'], 0];
const late = ['TimeoutException', 'timeout'];
const tls = ['TlsException', 'tls_failed', 0];
const json = (status = 201) => ['InvalidResponseException', 'invalid_json', status];
const unexpected = (status) => ['InvalidResponseException', 'unexpected_response', status];
const redirect = (status) => ['InvalidResponseException', 'unexpected_redirect', status];
const large = ['InvalidResponseException', 'response_too_large'];

const http1 = ['plain', 'tls'];
const anyHttp = ['plain', 'tls', 'h2'];
const created = 'HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n';
const whole = `${created}Content-Length: {length}\r\n\r\n{session}`;
const raw = (text, ending) => [['raw', text, ending]];
const hurried = { timeout: 0.6 };
const once = { maxRetries: 0 };
const lateBy = [0.5, 2];
const lateTwice = [0.5, 4];

const resolving = [
	{ name: 'the name does not resolve', to: 'nothing.invalid', ends: dns, attempts: 2 },
	{ name: 'the name server is busy', to: 'busy.invalid', ends: dns, attempts: 2 },
	{ name: 'the resolver hangs, past the connect timeout', to: 'silent.invalid', with: { connectTimeout: 0.3 }, ends: late,
		attempts: 2, seconds: lateTwice },
	{ name: 'the resolver hangs, past the timeout', to: 'silent.invalid', with: hurried, ends: late, attempts: 1,
		seconds: lateBy },
	{ name: 'the resolver is slow', to: 'slow.invalid', ends: session, attempts: 1, seconds: [0.25, 3] },
	{ name: 'the first of two addresses refuses', to: 'several.invalid', ends: session, attempts: 1 },
].map((row) => ({ on: ['tls'], ...row }));

const connecting = [
	{ name: 'refused', to: 'refused', ends: refused, attempts: 2 },
	{ name: 'a filtered port', to: 'filtered', with: { connectTimeout: 0.3 }, ends: late, attempts: 2, seconds: lateTwice },
	{ name: 'a filtered port, past the timeout', to: 'filtered', with: hurried, ends: late, attempts: 1, seconds: lateBy },
	{ name: 'closes at once', fault: [['closes at once']], ends: lost, attempts: 2 },
	{ name: 'resets at once', fault: [['resets at once']], ends: refusedOrLost, attempts: 2 },
	{ name: 'closes once it has heard', fault: [['closes once it has heard']], ends: lost, attempts: 2 },
	{ name: 'resets once it has heard', fault: [['resets once it has heard']], ends: lost, attempts: 2 },
	{ name: 'resets at once, then answers', fault: [['resets at once'], ['good']], ends: session, attempts: 2 },
	{ name: 'ends a kept connection while it is idle', dropped: true, fault: [['good']], ends: session, attempts: [1, 2] },
	{ name: 'resets a kept connection as it is used, no retries', connections: ['kept'], with: once, ends: session, attempts: 2,
		fault: [['raw', '', 'resets'], ['good']] },
	{ name: 'ends a kept connection as it is used, no retries', connections: ['kept'], with: once, ends: session, attempts: 2,
		fault: [['raw', '', 'ends'], ['good']] },
].map((row) => ({ on: http1, ...row })).concat([
	{ name: 'accepts and says nothing', on: ['plain'], fault: [['says nothing']], with: hurried, ends: late, attempts: 1,
		seconds: lateBy },
	{ name: 'accepts and says nothing', on: ['tls'], fault: [['says nothing']], with: { connectTimeout: 0.3 }, ends: late,
		attempts: 2, seconds: lateTwice },
]);

const certificates = ['expired', 'not yet valid', 'wrong host', 'self-signed', 'unknown CA', 'missing intermediate',
	'issued by a server'].map((name) => ({ name: `certificate: ${name}`, on: ['tls', 'h2'], fault: [['handshake', name]],
	ends: tls, attempts: 1, more: { retryable: false } }));

const securing = [
	{ name: 'TLS 1.1 only', fault: [['handshake', { minVersion: 'TLSv1.1', maxVersion: 'TLSv1.1',
		ciphers: 'DEFAULT@SECLEVEL=0' }]], ends: tls, attempts: 1 },
	{ name: 'TLS 1.2 only', fault: [['handshake', { maxVersion: 'TLSv1.2' }]], ends: session, attempts: 1 },
	{ name: 'a client certificate demanded, TLS 1.2', fault: [['handshake', { maxVersion: 'TLSv1.2', requestCert: true }]],
		ends: tls, attempts: 1 },
	{ name: 'a client certificate demanded, TLS 1.3', fault: [['handshake', { minVersion: 'TLSv1.3', requestCert: true }]],
		ends: tls, attempts: 1 },
	{ name: 'a client certificate asked for, but not needed', fault: [['handshake', { requestCert: true,
		rejectUnauthorized: false }]], ends: session, attempts: 1 },
	{ name: 'no common cipher', fault: [['speaks another protocol', '\x15\x03\x03\x00\x02\x02\x28']], ends: tls, attempts: 1 },
	{ name: 'the name is not one of its own', fault: [['speaks another protocol', '\x15\x03\x03\x00\x02\x02\x70']], ends: tls,
		attempts: 1 },
	{ name: 'plain HTTP behind https', fault: [['speaks another protocol', 'HTTP/1.1 400 Bad Request\r\n\r\n']], ends: tls,
		attempts: 1 },
	{ name: 'SSH behind https', fault: [['greets', 'SSH-2.0-OpenSSH_9.2p1\r\n']], ends: tls, attempts: 1 },
	...[1, 60, 200].map((bytes) => ({ name: `the connection ends ${bytes} bytes into the handshake`,
		fault: [['is cut inside the handshake', bytes]], ends: lost, attempts: 2 })),
	/* A kept connection's session is resumed, in a shorter handshake. */
	{ name: 'the connection ends inside the certificate', connections: ['new'], fault: [['is cut inside the handshake', 600]],
		ends: lost, attempts: 2 },
	{ name: 'reset inside the handshake', fault: [['is reset inside the handshake', 200]], ends: lost, attempts: 2 },
	{ name: 'cut inside the handshake, then well', fault: [['is cut inside the handshake', 200], ['good']], ends: session,
		attempts: 2 },
	{ name: 'the handshake stalls', fault: [['stalls inside the handshake', 200]], with: { connectTimeout: 0.3 }, ends: late,
		attempts: 2, seconds: lateTwice },
	{ name: 'noise between the records', fault: [['connection turns to noise']], ends: lost, attempts: 2 },
].map((row) => ({ on: ['tls'], ...row }));

const headers = [
	{ name: 'closes without an answer', fault: raw('', 'ends'), ends: lost, attempts: 2 },
	{ name: 'resets before the headers', fault: raw('', 'resets'), ends: lost, attempts: 2 },
	{ name: 'resets before the headers, then answers', fault: [['raw', '', 'resets'], ['good']], ends: session, attempts: 2 },
	{ name: 'closes inside the status line', fault: raw('HTTP/1.', 'ends'), ends: lost, attempts: 2 },
	{ name: 'closes inside the headers', fault: raw('HTTP/1.1 201 Created\r\nContent-Le', 'ends'), ends: lost, attempts: 2 },
	{ name: 'resets inside the headers', fault: raw('HTTP/1.1 201 Created\r\nContent-Le', 'resets'), ends: lost, attempts: 2 },
	{ name: 'answers nothing', fault: raw('', 'stays'), with: hurried, ends: late, attempts: 1, seconds: lateBy },
	{ name: 'the headers drip', fault: [['drips', '', 'HTTP/1.1 201 Created\r\n', 1000]], with: hurried, ends: late,
		attempts: 1, seconds: lateBy },
	{ name: 'the headers drip fast', fault: [['drips', 'HTTP/1.1 201 Created\r\n', 'X-Drip: 1\r\n', 5]], with: hurried, ends: late,
		attempts: 1, seconds: lateBy },
	{ name: 'headers without end', fault: [['floods', 'HTTP/1.1 201 Created\r\n', 'X-More: of the same\r\n']], ends: large,
		attempts: 1 },
	{ name: 'one header of 1 MiB', fault: raw(`${created}X-Large: ${'x'.repeat(1 << 20)}\r\n\r\n`, 'ends'), ends: large,
		attempts: 1 },
	{ name: 'a header line without end', fault: [['floods', 'HTTP/1.1 201 Created\r\nX-Large: ', 'x'.repeat(99)]], ends: large,
		attempts: 1 },
	{ name: '10,000 headers', fault: raw(`${created}${'X-Many: of them\r\n'.repeat(10000)}\r\n`, 'ends'), ends: large,
		attempts: 1 },
	{ name: 'not HTTP at all', fault: raw('SSH-2.0-OpenSSH_9.2p1\r\n', 'stays'), ends: unexpected(0), attempts: 1 },
	{ name: 'noise', fault: raw('\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n', 'ends'), ends: unexpected(0), attempts: 1 },
	{ name: 'HTTP/0.9', fault: raw('{session}', 'ends'), ends: unexpected(0), attempts: 1 },
	{ name: 'HTTP/9.9', fault: raw('HTTP/9.9 201 Created\r\n\r\n{session}', 'ends'), ends: unexpected(0), attempts: 1 },
	{ name: 'a status line without a status', fault: raw('HTTP/1.1 Created\r\n\r\n{session}', 'ends'), ends: unexpected(0),
		attempts: 1 },
	{ name: 'HTTP/1.0', fault: raw('HTTP/1.0 201 Created\r\n\r\n{session}', 'ends'), ends: session, attempts: 1 },
	{ name: 'lines that end in LF alone', fault: raw(whole.replaceAll('\r', ''), 'ends'), ends: session, attempts: 1 },
	{ name: 'a header without a colon', fault: raw(`HTTP/1.1 201 Created\r\nnonsense\r\nContent-Length: {length}\r\n\r\n{session}`,
		'stays'), ends: unexpected(), attempts: 1 },
	{ name: 'a NUL in a header', fault: raw(`HTTP/1.1 201 Created\r\nX-Nul: a\0b\r\nContent-Length: {length}\r\n\r\n{session}`,
		'stays'), ends: unexpected(), attempts: 1 },
	{ name: '100 Continue first', fault: [['interim', '100 Continue']], ends: session, attempts: 1 },
	{ name: '102 and 103 first', fault: [['interim', '102 Processing', '103 Early Hints\r\nLink: </a.css>']], ends: session,
		attempts: 1 },
	{ name: 'a Retry-After and a request ID that are not the answer\'s', fault: [['interim',
		'103 Early Hints\r\nRetry-After: 3600\r\nX-Request-Id: req_interim']], ends: session, attempts: 1 },
	{ name: '100 Continue and the end', fault: raw('HTTP/1.1 100 Continue\r\n\r\n', 'ends'), ends: lost, attempts: 2 },
	{ name: '100 Continue and nothing more', fault: raw('HTTP/1.1 100 Continue\r\n\r\n', 'stays'), with: hurried, ends: late,
		attempts: 1, seconds: lateBy },
	{ name: '100 Continue without end', fault: [['floods', '', 'HTTP/1.1 100 Continue\r\n\r\n']], ends: large, attempts: 1 },
	{ name: '101 Switching Protocols', fault: raw('HTTP/1.1 101 Switching Protocols\r\nUpgrade: smoke\r\n\r\n', 'ends'),
		ends: unexpected(101), attempts: 1 },
	{ name: '101 Switching Protocols, and silence', fault: raw('HTTP/1.1 101 Switching Protocols\r\nUpgrade: smoke\r\n\r\n',
		'stays'), ends: unexpected(101), attempts: 1 },
].map((row) => ({ on: http1, ...row }));

const bodies = [
	{ name: 'closes after the headers', fault: raw(`${created}Content-Length: 300\r\n\r\n`, 'ends'), ends: lost, attempts: 2 },
	{ name: 'resets after the headers', fault: raw(`${created}Content-Length: 300\r\n\r\n`, 'resets'), ends: lost,
		attempts: 2 },
	{ name: 'a body shorter than its length', fault: raw(`${created}Content-Length: 9000\r\n\r\n{session}`, 'ends'), ends: lost,
		attempts: 2 },
	{ name: 'resets inside the body', fault: raw(`${created}Content-Length: 9000\r\n\r\n{session}`, 'resets'), ends: lost,
		attempts: 2 },
	{ name: 'a body longer than its length', fault: raw(`${whole}{"id":"portal_sess_of_another"}`, 'stays'), ends: session,
		attempts: 1 },
	{ name: 'a second answer that nobody asked for', fault: raw(`${whole}${created}Content-Length: 2\r\n\r\n{}`, 'stays'),
		ends: session, attempts: 1 },
	{ name: 'the body drips', fault: [['drips', `${created}Content-Length: 300\r\n\r\n`, '{', 1000]], with: hurried, ends: late,
		attempts: 1, seconds: lateBy },
	{ name: 'the body drips fast', fault: [['drips', `${created}Content-Length: 300\r\n\r\n`, ' ', 5]], with: hurried,
		ends: late, attempts: 1, seconds: lateBy },
	{ name: 'a chunk cut short', fault: raw(`${created}Transfer-Encoding: chunked\r\n\r\nfff\r\n{session}`, 'ends'), ends: lost,
		attempts: 2 },
	{ name: 'chunks without the last', fault: raw(`${created}Transfer-Encoding: chunked\r\n\r\n{hex}\r\n{session}\r\n`, 'ends'),
		ends: lost, attempts: 2 },
	{ name: 'a broken chunk', fault: raw(`${created}Transfer-Encoding: chunked\r\n\r\nzz\r\n{session}\r\n0\r\n\r\n`, 'ends'),
		ends: lost, attempts: 2 },
	{ name: 'a chunk of more bytes than there are numbers', ends: lost, attempts: 2,
		fault: raw(`${created}Transfer-Encoding: chunked\r\n\r\n${'f'.repeat(20)}\r\n{session}\r\n0\r\n\r\n`, 'ends') },
	{ name: 'chunks and a length', ends: session, attempts: 1,
		fault: raw(`${created}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n{hex}\r\n{session}\r\n0\r\n\r\n`, 'ends') },
	{ name: 'chunks with extensions and trailers', ends: session, attempts: 1,
		fault: raw(`${created}Transfer-Encoding: chunked\r\n\r\n{hex};a=b\r\n{session}\r\n0\r\nX-Trailer: 1\r\n\r\n`, 'ends') },
	{ name: 'a body without end', fault: [['floods', `${created}Connection: close\r\n\r\n`, ' '.repeat(99)]], ends: large,
		attempts: 1 },
	{ name: 'chunks without end', fault: [['floods', `${created}Transfer-Encoding: chunked\r\n\r\n`, '10\r\n0123456789abcdef\r\n']],
		ends: large, attempts: 1 },
	{ name: 'a length of 1 TB and nothing more', fault: raw(`${created}Content-Length: 1000000000000\r\n\r\n`, 'stays'),
		ends: large, attempts: 1 },
	{ name: 'a length that is no number', fault: raw(`${created}Content-Length: many\r\n\r\n{session}`, 'ends'),
		ends: unexpected(), attempts: 1 },
	{ name: 'a length below zero', fault: raw(`${created}Content-Length: -1\r\n\r\n{session}`, 'ends'), ends: unexpected(),
		attempts: 1 },
	{ name: 'exactly 256 KiB', fault: [['sized', 256 * 1024]], ends: session, attempts: 1 },
	{ name: '256 KiB and one byte', fault: [['sized', 256 * 1024 + 1]], ends: large, attempts: 1 },
	{ name: 'compressed, not asked for', fault: [['compressed', 'gzip', 'session']], ends: json(), attempts: 1 },
	{ name: 'deflated, not asked for', fault: [['compressed', 'deflate', 'session']], ends: json(), attempts: 1 },
	{ name: 'brotli, not asked for', fault: [['compressed', 'br', 'session']], ends: json(), attempts: 1 },
	{ name: 'a decompression bomb', fault: [['compressed', 'gzip', 'bomb']], ends: json(), attempts: 1 },
	/* libcurl 8 takes no transfer encoding that was not asked for, and misses the end of a TLS stream. */
	{ name: 'a bomb in the transfer encoding', fault: [['compressed', 'gzip', 'bomb', 'transfer-encoding']],
		ends: ['InvalidResponseException', ['response_too_large', 'unexpected_response']], attempts: 1 },
	{ name: 'a body that ends with the connection, and too early', ends: [null, ['invalid_json', 'connection_lost'], 201],
		attempts: [1, 2],
		fault: raw(`${created}Connection: close\r\n\r\n{"id":"portal_sess_1"`, 'is cut') },
].map((row) => ({ on: http1, ...row }));

const redirects = [
	...[301, 302, 303, 307, 308].map((status) => ({ name: `${status} to another host`,
		fault: [['status', status, { location: 'https://127.0.0.1:{trap}/v1/portal/sessions' }]], ends: redirect(status) })),
	{ name: 'to http:', fault: [['status', 307, { location: 'http://127.0.0.1:{trap}/' }]], ends: redirect(307) },
	{ name: 'to a file: URL', fault: [['status', 302, { location: 'file:///etc/hostname' }]], ends: redirect(302) },
	{ name: 'to itself', fault: [['status', 308, { location: '{self}/v1/portal/sessions' }]], ends: redirect(308) },
	{ name: 'to a host with credentials', fault: [['status', 302, { location: 'http://u:p@127.0.0.1:{trap}/' }]],
		ends: redirect(302) },
	{ name: 'without a Location', fault: [['status', 302]], ends: redirect(302) },
	{ name: '300', fault: [['status', 300, { location: '/elsewhere' }]], ends: redirect(300) },
	{ name: 'with a session in its body', fault: [['session', 302, { location: '/elsewhere' }]], ends: redirect(302) },
	{ name: 'Refresh and Alt-Svc', fault: [['session', 201, { refresh: '0; url=/elsewhere', 'alt-svc': 'h2=":1"; ma=86400' }]],
		ends: session },
].map((row) => ({ on: anyHttp, attempts: 1, ...row }));

const errorPage = '<html><body><h1>502 Bad Gateway</h1></body></html>';
const statuses = [
	{ name: '200', fault: [['session', 200]], ends: session },
	{ name: '202', fault: [['session', 202]], ends: unexpected(202) },
	{ name: '204', fault: [['status', 204]], ends: unexpected(204) },
	{ name: '205', fault: [['status', 205]], ends: unexpected(205) },
	{ name: '206', fault: [['session', 206, { 'content-range': 'bytes 0-99/999' }]], ends: unexpected(206) },
	{ name: '201 without a body', fault: [['status', 201]], ends: json() },
	{ name: '201 with an HTML page', fault: [['status', 201, { 'content-type': 'text/html' }, '<html></html>']], ends: json() },
	{ name: 'a session under another Content-Type', fault: [['session', 201, { 'content-type': 'text/html; charset=big5' }]],
		ends: session },
	{ name: '304', fault: [['status', 304]], ends: redirect(304) },
	{ name: '401 with WWW-Authenticate', ends: ['AuthenticationException', 'invalid_api_key', 401],
		fault: [['error', 401, 'invalid_api_key', { 'www-authenticate': 'Basic realm="api", Digest realm="api", nonce="1", NTLM' }]] },
	{ name: '403', fault: [['error', 403, 'forbidden']], ends: ['PermissionException', 'forbidden', 403] },
	...[401, 403, 407].map((status) => ({ name: `${status} with an HTML page`, ends: unexpected(status),
		fault: [['status', status, { 'content-type': 'text/html' }, '<html><title>Just a moment...</title></html>']] })),
	{ name: '407 from the API itself', ends: ['InvalidRequestException', 'proxy_auth', 407],
		fault: [['error', 407, 'proxy_auth', { 'proxy-authenticate': 'Basic realm="proxy"' }]] },
	{ name: '404 with an error object', fault: [['error', 404, 'not_found']],
		ends: ['CustomerNotFoundException', 'not_found', 404], list: { ends: nobody } },
	{ name: '404 with an HTML page', fault: [['status', 404, { 'content-type': 'text/html' }, errorPage]],
		ends: ['InvalidRequestException', null, 404] },
	{ name: '417', fault: [['error', 417, 'expectation']], ends: ['InvalidRequestException', 'expectation', 417] },
	{ name: '500', fault: [['error', 500, 'api_error']], ends: ['ServerException', 'api_error', 500], attempts: 2 },
	{ name: '501', fault: [['error', 501, 'api_error']], ends: ['ServerException', 'api_error', 501] },
	{ name: '502 with an HTML page', fault: [['status', 502, { 'content-type': 'text/html' }, errorPage]],
		ends: ['ServerException', null, 502], attempts: 2 },
	{ name: '504', fault: [['error', 504, 'api_error']], ends: ['ServerException', 'api_error', 504], attempts: 2 },
	{ name: '599', fault: [['error', 599, 'api_error']], ends: ['ServerException', 'api_error', 599] },
	{ name: '503, then a session', fault: [['error', 503, 'api_error'], ['good']], ends: session, attempts: 2 },
	{ name: '503 with Retry-After: 1', fault: [['error', 503, 'api_error', { 'retry-after': '1' }], ['good']], ends: session,
		attempts: 2, seconds: [0.95, 4] },
	{ name: '503 with Retry-After: 3600', fault: [['error', 503, 'api_error', { 'retry-after': '3600' }]],
		ends: ['ServerException', 'api_error', 503], more: { retryAfter: 3600 } },
	{ name: '500 with a request ID', fault: [['error', 500, 'api_error', { 'x-request-id': 'req_1', 'cf-ray': 'ray' }]], with: once,
		ends: ['ServerException', 'api_error', 500], more: { requestId: 'req_1' } },
	{ name: '500 with a request ID of 5,000 bytes', fault: [['error', 500, 'api_error', { 'x-request-id': 'i'.repeat(5000) }]],
		with: once, ends: ['ServerException', 'api_error', 500] },
	{ name: '503 without retries', fault: [['error', 503, 'api_error']], with: once, ends: ['ServerException', 'api_error', 503] },
	{ name: '503 at every attempt', fault: [['error', 503, 'api_error']], with: { maxRetries: 3 },
		ends: ['ServerException', 'api_error', 503], attempts: 4, seconds: [0, 5] },
	{ name: 'an answer after the timeout', fault: [['late', 3000]], with: hurried, ends: late, seconds: lateBy },
	{ name: 'an answer just in time', fault: [['late', 300]], with: { timeout: 3 }, ends: session, seconds: [0.25, 3] },
].map((row) => ({ on: anyHttp, attempts: 1, ...row }));

const limited = (retryAfter) => [['error', 429, 'rate_limited', { 'retry-after': retryAfter }]];
const limits = [
	{ name: 'without Retry-After', fault: [['error', 429, 'rate_limited']], attempts: 2, more: { retryAfter: null } },
	{ name: '1', fault: limited('1'), attempts: 2, seconds: [0.95, 4], more: { retryAfter: 1 } },
	{ name: '0', fault: limited('0'), attempts: 2, more: { retryAfter: 0 } },
	{ name: '1, then a session', fault: [...limited('1'), ['good']], ends: session, attempts: 2, seconds: [0.95, 4] },
	{ name: '2, which is more than is left', fault: limited('2'), with: { timeout: 1 }, more: { retryAfter: 2 } },
	{ name: '3600', fault: limited('3600'), more: { retryAfter: 3600 } },
	{ name: 'a number with zeros in front', fault: limited('0003600'), more: { retryAfter: 3600 } },
	{ name: 'more than any number holds', fault: limited('9'.repeat(40)), more: { retryable: true } },
	{ name: 'below zero', fault: limited('-1'), attempts: 2, more: { retryAfter: null } },
	{ name: 'a fraction', fault: limited('0.5'), attempts: 2, more: { retryAfter: null } },
	{ name: 'a word', fault: limited('soon'), attempts: 2, more: { retryAfter: null } },
	{ name: 'empty', fault: limited(''), attempts: 2, more: { retryAfter: null } },
	{ name: 'hexadecimal', fault: limited('0x10'), attempts: 2, more: { retryAfter: null } },
	{ name: 'a number and a unit', fault: limited('3600s'), attempts: 2, more: { retryAfter: null } },
	{ name: 'very long', fault: limited('1'.repeat(5000)), more: { retryable: true } },
	{ name: 'a date in an hour', fault: [['rate limit until', 3600]], more: { retryable: true } },
	{ name: 'a date long past', fault: limited('Sun, 06 Nov 1994 08:49:37 GMT'), attempts: 2, more: { retryAfter: 0 } },
	{ name: 'a date that is none', fault: limited('Sun, 99 Nov 2094 08:49:37 GMT'), attempts: 2, more: { retryAfter: null } },
	{ name: 'a date in the year 9999', fault: limited('Fri, 31 Dec 9999 23:59:59 GMT'), more: { retryable: true } },
].map((row) => ({ on: ['plain'], attempts: 1, ends: ['RateLimitException', 'rate_limited', 429], ...row }));

const streams = [
	{ name: 'GOAWAY without an error, nothing seen', fault: [['goaway', 'NO_ERROR', 0]], ends: lost, attempts: [2, 3] },
	{ name: 'GOAWAY after the request was seen', fault: [['goaway', 'NO_ERROR', 1]], ends: lost, attempts: [2, 3] },
	{ name: 'GOAWAY: enhance your calm', fault: [['goaway', 'ENHANCE_YOUR_CALM', 0]], ends: lost, attempts: [2, 3] },
	{ name: 'GOAWAY, then a session elsewhere', fault: [['goaway', 'NO_ERROR', 0], ['good']], ends: session, attempts: 2 },
	{ name: 'GOAWAY, then the answer', fault: [['goaway, then answers']], ends: session, attempts: 1 },
	{ name: 'RST_STREAM: internal error', fault: [['stream reset', 'INTERNAL_ERROR']], ends: lost, attempts: 2 },
	{ name: 'RST_STREAM: cancel', fault: [['stream reset', 'CANCEL']], ends: lost, attempts: 2 },
	{ name: 'RST_STREAM: refused, then a session', fault: [['stream reset', 'REFUSED_STREAM'], ['good']], ends: session,
		attempts: 2 },
	{ name: 'RST_STREAM: refused for ever', fault: [['stream reset', 'REFUSED_STREAM']], ends: lost, attempts: 4 },
	{ name: 'RST_STREAM inside the body', fault: [['stream reset', 'INTERNAL_ERROR', 201, '{"id":']], ends: lost, attempts: 2 },
	{ name: 'RST_STREAM without an error inside the body', fault: [['stream reset', 'NO_ERROR', 201, '{"id":']],
		ends: json(), attempts: 1 },
	{ name: 'a stream that stalls', fault: [['stream stalls']], with: hurried, ends: late, attempts: 1, seconds: lateBy },
	{ name: 'a stream that stalls while the process sleeps', connections: ['kept'], fault: [['stream stalls']], with: hurried, asleep: [200, 1000],
		ends: late, attempts: 1, seconds: [0.9, 2] },
	{ name: 'a stream that stalls after its headers', fault: [['stream stalls', 201, '']], with: hurried, ends: late,
		attempts: 1, seconds: lateBy },
	{ name: 'a stream that stalls inside its body', fault: [['stream stalls', 201, '{"id":']], with: hurried, ends: late,
		attempts: 1, seconds: lateBy },
	{ name: '103 first', fault: [['stream says first', 103]], ends: session, attempts: 1 },
	{ name: '100,000 bytes of headers', fault: [['status', 201, { 'x-large': 'x'.repeat(100_000) }]], ends: [null, ['response_too_large',
		'connection_lost']], attempts: [1, 2] },
	{ name: 'a stream that ends early', fault: [['stream ends early', 201, '{"id":']], ends: json(), attempts: 1 },
	{ name: 'a stream shorter than its length', fault: [['stream shorter than its length']], ends: lost, attempts: 2 },
	{ name: 'a stream without end', fault: [['stream floods']], ends: large, attempts: 1 },
	{ name: 'the connection dies', fault: [['connection dies']], ends: lost, attempts: 2 },
	{ name: 'noise between the records', fault: [['connection turns to noise']], ends: lost, attempts: 2 },
].map((row) => ({ on: ['h2'], ...row }));

const proxied = (text) => ['answers', `HTTP/1.1 ${text}\r\n\r\n`];
const proxies = [
	{ name: 'tunnels', proxy: ['tunnels'], ends: session, attempts: 1 },
	{ name: 'closes', proxy: ['closes'], ends: lost, attempts: 2 },
	{ name: 'resets', proxy: ['resets'], ends: lost, attempts: 2 },
	{ name: 'says nothing', proxy: ['says nothing'], with: { connectTimeout: 0.3 }, ends: late, attempts: 2,
		seconds: lateTwice },
	{ name: 'leads nowhere', proxy: ['tunnels to nowhere'], with: { connectTimeout: 0.3 }, ends: late, attempts: 2,
		seconds: lateTwice },
	{ name: '407', proxy: proxied('407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm="p"'), ends: refused,
		attempts: 2 },
	{ name: '502', proxy: proxied('502 Bad Gateway'), ends: refused, attempts: 2 },
	{ name: 'a redirect', proxy: proxied('302 Found\r\nLocation: https://127.0.0.1:1/'), ends: refused, attempts: 2 },
	{ name: 'not HTTP', proxy: ['answers', 'SSH-2.0-OpenSSH_9.2p1\r\n'], ends: refusedOrLost,
		attempts: 2 },
].map((row) => ({ on: ['tls'], ...row }));

/** The whole table, by what the rows are about. */
export const table = {
	'name resolution': resolving,
	'connection': connecting,
	'TLS certificate': certificates,
	'TLS': securing,
	'HTTP headers': headers,
	'HTTP body': bodies,
	'HTTP redirect': redirects,
	'HTTP status': statuses,
	'Retry-After': limits,
	'HTTP/2': streams,
	'proxy': proxies,
};

/** What becomes of the calls of one batch whose externalId begins with `bad` (each third), and of the others. */
export const batches = [
	{ name: 'one stream at a time', on: ['h2'], fault: [['handshake', { settings: { maxConcurrentStreams: 1 } }]], bad: session },
	{ name: 'some connections are reset', on: http1, fault: [['only for', 'bad', ['raw', '', 'resets']]], bad: lost },
	{ name: 'some streams are reset', on: ['h2'], fault: [['only for', 'bad', ['stream reset', 'INTERNAL_ERROR']]], bad: lost },
	{ name: 'some streams are reset, no retries', on: ['h2'], with: once, bad: lost,
		fault: [['only for', 'bad', ['stream reset', 'INTERNAL_ERROR'], ['late', 300]]] },
	{ name: 'some answers are too large, no retries', on: anyHttp, with: once, bad: large,
		fault: [['only for', 'bad', ['sized', 400_000]]] },
	{ name: 'some answers never come, no retries', on: ['h2'], with: { timeout: 2, maxRetries: 0 }, bad: late, within: 8,
		fault: [['only for', 'bad', ['late', 9000], ['late', 1000]]] },
	{ name: 'some answers are too large', on: anyHttp, fault: [['only for', 'bad', ['sized', 400_000]]], bad: large },
	{ name: 'some answers never come', on: anyHttp, fault: [['only for', 'bad', ['late', 9000]]], with: { timeout: 2 }, bad: late,
		within: 8 },
	{ name: 'some customers are unknown', on: anyHttp, fault: [['only for', 'bad', ['error', 404, 'not_found']]],
		bad: ['CustomerNotFoundException', 'not_found', 404], list: { bad: nobody } },
	{ name: 'some are redirected', on: anyHttp, bad: redirect(307),
		fault: [['only for', 'bad', ['status', 307, { location: 'https://127.0.0.1:{trap}/' }]]] },
	{ name: 'some answers are followed by more than was asked for', on: http1, bad: session,
		fault: [['only for', 'bad', ['raw', `${whole}${created}Content-Length: 2\r\n\r\n{}`, 'stays']]] },
	{ name: 'GOAWAY in between, then well', on: ['h2'], fault: [['good'], ['goaway', 'NO_ERROR', 0], ['good']], bad: session },
	{ name: 'the server closes after each answer', on: http1, fault: [['answers and closes']], bad: session },
	{ name: 'the first is rate limited for a second', on: anyHttp, fault: [...limited('1'), ['good']], bad: session },
	{ name: 'the server fails for all', on: anyHttp, fault: [['error', 503, 'api_error']], with: once,
		bad: ['ServerException', 'api_error', 503], others: ['ServerException', 'api_error', 503] },
	{ name: 'nothing listens', on: http1, to: 'refused', bad: refused, others: refused },
].map((row) => ({ calls: 12, within: 5, ...row }));
