import zlib from 'node:zlib';
import { nonceOf } from './session.mjs';

const json = { 'content-type': 'application/json' };

const compressors = {
	gzip: zlib.gzipSync,
	deflate: zlib.deflateSync,
	br: (bytes) => zlib.brotliCompressSync(bytes, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 1 } }),
};

const bombs = {};
const bomb = (encoding) => (bombs[encoding] ??= compressors[encoding](Buffer.alloc(64 * 1024 * 1024, ' ')));

/** Puts the addresses that exist only at run time into a header's value. */
const filled = (value, { trap, server }) =>
	value.replace('{trap}', trap.port).replace('{self}', server.url);

function headersOf(headers, exchange) {
	return Object.fromEntries(Object.entries(headers).map(([name, value]) =>
		[name, typeof value === 'string' ? filled(value, exchange) : value]));
}

/** Seconds from now as an HTTP date. */
const httpDate = (seconds) => new Date(Date.now() + seconds * 1000).toUTCString();

/** Answers that are well-formed HTTP, whatever they say. */
export const wholeAnswers = {
	'good': {
		answer: ({ response, session }) => response.writeHead(201, json).end(JSON.stringify(session)),
	},
	/** The session under another status or with further headers. */
	'session': {
		answer: ({ response, session }, status, headers = {}) =>
			response.writeHead(status, { ...json, ...headers }).end(JSON.stringify(session)),
	},
	/** Interim answers, as status lines with further headers where there are any, then the good one. */
	'interim': {
		answer: (exchange, ...heads) => {
			heads.forEach((head) => exchange.request.socket.write(`HTTP/1.1 ${head}\r\n\r\n`));
			exchange.run(['good']);
		},
	},
	/** The good answer after so many milliseconds. */
	'late': { answer: (exchange, ms) => setTimeout(wholeAnswers.good.answer, ms, exchange) },
	/** The session, padded to exactly `size` bytes. */
	'sized': {
		answer: ({ response, session }, size) => {
			const bare = JSON.stringify({ ...session, padding: '' }).length;
			const body = JSON.stringify({ ...session, padding: 'x'.repeat(size - bare) });
			response.writeHead(201, { ...json, 'content-length': body.length }).end(body);
		},
	},
	/** Any status, headers and body. */
	'status': {
		answer: (exchange, status, headers = {}, body = '') =>
			exchange.response.writeHead(status, headersOf(headers, exchange)).end(body),
	},
	/** An error object of the API. */
	'error': {
		answer: (exchange, status, code, headers = {}) =>
			exchange.response.writeHead(status, { ...json, ...headersOf(headers, exchange) }).end(
				JSON.stringify({ error: { type: 'api_error', code, message: `It says ${code}.` } })),
	},
	/** 429 with Retry-After as a date so many seconds away. */
	'rate limit until': {
		answer: (exchange, seconds) =>
			wholeAnswers.error.answer(exchange, 429, 'rate_limited', { 'retry-after': httpDate(seconds) }),
	},
	/** The session (or 64 MiB of spaces) compressed, though nobody asked for that; `header` says where it is declared. */
	'compressed': {
		answer: ({ response, session }, encoding, what, header = 'content-encoding') => {
			const body = what === 'bomb' ? bomb(encoding) : compressors[encoding](JSON.stringify(session));
			if (header === 'transfer-encoding') {
				response.socket.write(`HTTP/1.1 201 Created\r\nTransfer-Encoding: ${encoding}\r\n` +
					'Connection: close\r\n\r\n');
				response.socket.end(body);
				return;
			}
			response.writeHead(201, { ...json, [header]: encoding, 'content-length': body.length }).end(body);
		},
	},
	/** One step for the calls whose externalId contains `part`, another one (a good answer) for all others. */
	'only for': {
		answer: (exchange, part, step, other = ['good']) => exchange.run(nonceOf(exchange.body).includes(part) ? step : other),
	},
};
