import net from 'node:net';

/** Calls `then` with what the client sends first (its TLS hello, or its request). */
const onceHeard = (tcp, then) => tcp.once('data', then);

/** Runs the real handshake but passes on only the first `limit` bytes of the server's side of it, then calls `then`. */
function passOn(tcp, server, limit, then) {
	const inner = net.createServer((end) => server.serve(end));
	inner.listen(0, '127.0.0.1', () => {
		const backend = net.connect(inner.address().port, '127.0.0.1');
		let left = limit;
		tcp.pipe(backend);
		backend.on('error', () => {});
		backend.on('data', (part) => {
			if (left <= 0) {
				return;
			}
			const passed = part.subarray(0, left);
			left -= passed.length;
			tcp.write(passed, () => left <= 0 && then());
		});
		tcp.on('close', () => {
			backend.destroy();
			inner.close();
		});
	});
}

/** What goes wrong before a request is read. */
export const connections = {
	'says nothing': { accept: (tcp) => tcp.resume() },
	'closes at once': { accept: (tcp) => tcp.destroy() },
	'resets at once': { accept: (tcp) => tcp.resetAndDestroy() },
	'closes once it has heard': { accept: (tcp) => onceHeard(tcp, () => tcp.end()) },
	'resets once it has heard': { accept: (tcp) => onceHeard(tcp, () => tcp.resetAndDestroy()) },
	/** Answers the first bytes with `bytes`, whatever they were, and closes. */
	'speaks another protocol': {
		accept: (tcp, server, bytes) => onceHeard(tcp, () => tcp.end(Buffer.from(bytes, 'latin1'))),
	},
	/** Speaks first, as mail and SSH servers do, and stays. */
	'greets': {
		accept: (tcp, server, text) => {
			tcp.resume();
			tcp.write(text);
		},
	},
	'is cut inside the handshake': { accept: (tcp, server, bytes) => passOn(tcp, server, bytes, () => tcp.end()) },
	'is reset inside the handshake': {
		accept: (tcp, server, bytes) => passOn(tcp, server, bytes, () => tcp.resetAndDestroy()),
	},
	'stalls inside the handshake': { accept: (tcp, server, bytes) => passOn(tcp, server, bytes, () => {}) },
	/** The handshake with the named certificate, or with other TLS settings of Node's. */
	'handshake': { secure: true },
};
