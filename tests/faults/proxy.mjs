import http from 'node:http';
import net from 'node:net';

/** What the proxy does with a CONNECT request. */
const behaviours = {
	'tunnels': (request, socket) => {
		const [host, port] = request.url.split(':');
		const target = net.connect(Number(port), host, () => {
			socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
			socket.pipe(target).pipe(socket);
		});
		target.on('error', () => socket.destroy());
		socket.on('close', () => target.destroy());
	},
	'answers': (request, socket, text) => socket.end(text),
	'closes': (request, socket) => socket.destroy(),
	'resets': (request, socket) => socket.resetAndDestroy(),
	'says nothing': () => {},
	'tunnels to nowhere': (request, socket) => {
		socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
		socket.resume();
	},
};

/** A proxy on a loopback port that does one of the above, and keeps the headers of every request that it saw. */
export async function openProxy([name, ...args]) {
	const seen = [];
	const sockets = new Set();
	const server = http.createServer((request, response) => {
		seen.push(request.headers);
		response.writeHead(502).end();
	});
	server.on('connection', (socket) => sockets.add(socket));
	server.on('connect', (request, socket) => {
		seen.push(request.headers);
		socket.on('error', () => {});
		behaviours[name](request, socket, ...args);
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		url: `http://user:swordfish@127.0.0.1:${server.address().port}`,
		seen,
		close: () => {
			sockets.forEach((socket) => socket.destroy());
			return new Promise((resolve) => server.close(resolve));
		},
	};
}
