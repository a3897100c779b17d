import { spawn } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { fileURLToPath } from 'node:url';

/** A loopback port where nothing listens. */
export async function closedPort() {
	const server = net.createServer();
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address();
	await new Promise((resolve) => server.close(resolve));
	return port;
}

/** A loopback port whose connections are never completed. */
export async function openFilteredPort() {
	/* What node calls a pipe is a socket, from which PHP reads for a minute and no longer. */
	const holder = spawn('php', ['-n', '-d', 'default_socket_timeout=-1', fileURLToPath(new URL('filtered.php', import.meta.url))],
		{ stdio: ['pipe', 'pipe', 'inherit'] });
	const [line] = await once(holder.stdout, 'data');
	return { port: Number(line), close: () => holder.stdin.end() };
}

/** A loopback port that nobody is supposed to connect to, and that counts who does. */
export async function openTrap() {
	const trap = { connections: 0 };
	const server = net.createServer((socket) => {
		trap.connections++;
		socket.destroy();
	});
	await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
	trap.port = server.address().port;
	trap.close = () => server.close();
	return trap;
}
