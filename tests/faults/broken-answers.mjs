/** How a connection ends after what was written to it. */
const endings = {
	/** A proper end: with a TLS goodbye where it is TLS. */
	'ends': ({ socket }) => socket.end(),
	/** The TCP connection ends, without a TLS goodbye. */
	'is cut': ({ tcp }) => tcp.end(),
	'resets': ({ tcp }) => tcp.resetAndDestroy(),
	'stays': () => {},
};

/** What is written to when an answer is not to be HTTP's own: the connection itself. */
function wire({ request, server }) {
	const { socket } = request;
	return { socket, tcp: server.tcp(socket) };
}

function filled(text, { session }) {
	const body = JSON.stringify(session);
	return text.replace('{session}', body).replace('{length}', body.length)
		.replace('{hex}', body.length.toString(16));
}

/** Answers that break HTTP's rules, or never come to their end. Texts may hold {session}, {length} and {hex} of it. */
export const brokenAnswers = {
	/** Writes a text as it is, then ends in the given way. */
	'raw': {
		answer: (exchange, text, ending) => {
			const connection = wire(exchange);
			if (text === '') {
				endings[ending](connection);
			} else {
				connection.socket.write(Buffer.from(filled(text, exchange)), () => endings[ending](connection));
			}
		},
	},
	/** Writes `head` at once and `rest` one byte every `ms` milliseconds. */
	'drips': {
		answer: (exchange, head, rest, ms) => {
			const { socket } = wire(exchange);
			const bytes = filled(rest, exchange);
			let sent = 0;
			socket.write(filled(head, exchange));
			const timer = setInterval(() => socket.write(bytes[sent++ % bytes.length]), ms);
			socket.once('close', () => clearInterval(timer));
		},
	},
	/** Writes `head`, then `part` again and again for as long as somebody takes it. */
	'floods': {
		answer: (exchange, head, part, times = 400) => {
			const { socket } = wire(exchange);
			const parts = Buffer.from(part.repeat(times));
			const more = () => {
				while (!socket.destroyed && socket.write(parts));
			};
			socket.on('drain', more);
			socket.write(head);
			more();
		},
	},
	/** Keeps a good answer open for one more: the next connection's first bytes find it closed. */
	'answers and closes': {
		answer: (exchange) => {
			exchange.response.on('finish', () => exchange.server.tcp(exchange.request.socket).end());
			exchange.run(['good']);
		},
	},
};
