import { constants } from 'node:http2';

/** The HTTP/2 stream of an exchange, once it has begun its answer where `status` says so. */
function streamOf({ response }, status, options = {}) {
	const { stream } = response;
	stream.on('error', () => {});
	if (status) {
		stream.respond({ ':status': status, 'content-type': 'application/json' }, options);
	}
	return stream;
}

/** What only HTTP/2 can do wrong. Error codes go by their names in RFC 9113. */
export const streams = {
	/** GOAWAY instead of an answer; `last` is the highest stream ID that it claims to have seen. */
	'goaway': {
		answer: (exchange, code, last) => {
			const { session } = streamOf(exchange);
			session.goaway(constants[`NGHTTP2_${code}`], last);
			session.destroy();
		},
	},
	/** GOAWAY, then a good answer to what was already asked. */
	'goaway, then answers': {
		answer: (exchange) => {
			streamOf(exchange).session.goaway(constants.NGHTTP2_NO_ERROR);
			exchange.run(['good']);
		},
	},
	/** An interim answer, then a good one. */
	'stream says first': {
		answer: (exchange, status) => {
			streamOf(exchange).additionalHeaders({ ':status': status });
			exchange.run(['good']);
		},
	},
	/** RST_STREAM before the answer, or after its headers and `part` of its body. */
	'stream reset': {
		answer: (exchange, code, status, part) => {
			/* Waiting for trailers keeps the stream's end from being sent before the reset. */
			const stream = streamOf(exchange, status, { waitForTrailers: true });
			const reset = () => stream.close(constants[`NGHTTP2_${code}`]);
			part ? stream.write(part, reset) : setImmediate(reset);
		},
	},
	/** Nothing more after the headers (where there is a status) and `part`. */
	'stream stalls': {
		answer: (exchange, status, part) => {
			const stream = streamOf(exchange, status);
			part && stream.write(part);
		},
	},
	/** The stream ends after `part` of the body. */
	'stream ends early': { answer: (exchange, status, part) => streamOf(exchange, status).end(part) },
	/** A body that claims more bytes than it has. */
	'stream shorter than its length': {
		answer: ({ response }) => {
			response.stream.on('error', () => {});
			response.stream.respond({ ':status': 201, 'content-length': 5000 });
			response.stream.end('{"id":"portal_sess_1"');
		},
	},
	/** A body without end. */
	'stream floods': {
		answer: (exchange) => {
			const stream = streamOf(exchange, 201);
			const more = () => {
				while (!stream.destroyed && stream.write('x'.repeat(16384)));
			};
			stream.on('drain', more);
			more();
		},
	},
	/** Every HTTP/2 connection's end at once, without a word. */
	'connection dies': { answer: ({ request, server }) => server.tcp(request.socket).destroy() },
	/** Bytes that are no HTTP/2 frame, in the middle of the connection. */
	'connection turns to noise': {
		answer: ({ request, server }) => server.tcp(request.socket).end(Buffer.alloc(200, 0x5a)),
	},
};
