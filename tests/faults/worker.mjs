import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const script = fileURLToPath(new URL('worker.php', import.meta.url));

/**
 * A PHP process with the extension loaded and `settings` of php.ini, which makes one call after another; started by
 * `through`, where given.
 */
export class Worker {
	constructor({ extension, preload = '', through = [], environment = {}, settings = {} }) {
		const given = Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
		const [command, ...args] = [...through, 'php', '-n', '-d', `extension=${extension}`, ...given, '-d', 'display_errors=stderr',
			'-d', 'default_socket_timeout=-1', script];
		const env = { PATH: process.env.PATH, LD_PRELOAD: preload, ...environment };
		this.process = spawn(command, args, { env, stdio: ['pipe', 'pipe', 'pipe'] });
		this.said = '';
		this.process.stderr.on('data', (part) => (this.said += part));
		this.lines = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
		this.ended = once(this.process, 'close');
	}

	/** Makes a call and returns how it ended. A worker that dies of it is an error. */
	async call(call) {
		this.process.stdin.write(`${JSON.stringify(call)}\n`);
		const { value, done } = await this.lines.next();
		if (done) {
			const [status, signal] = await this.ended;
			throw new Error(`the worker ended (${signal ?? `status ${status}`}): ${this.said}`);
		}
		return JSON.parse(value);
	}

	/** Stops the process `from` so many milliseconds from now on, and lets it go on `to` so many from now. */
	sleep([from, to]) {
		setTimeout(() => this.process.kill('SIGSTOP'), from);
		setTimeout(() => this.process.kill('SIGCONT'), to);
	}

	/** Lets the worker end and returns its exit status, its signal and what it wrote to standard error. */
	async end() {
		this.process.stdin.end();
		const [status, signal] = await this.ended;
		return { status, signal, said: this.said };
	}
}
