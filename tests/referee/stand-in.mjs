import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** The project's stand-in for the API, on a free loopback port. */
export class StandIn {
	static async start() {
		const serve = fileURLToPath(new URL('../../stand-in/serve', import.meta.url));
		const standIn = new StandIn();
		standIn.process = spawn(serve, { stdio: ['ignore', 'pipe', 'inherit'] });
		[standIn.url] = await once(createInterface({ input: standIn.process.stdout }), 'line');
		return standIn;
	}

	async stop() {
		const ended = once(this.process, 'exit');
		this.process.kill('SIGTERM');
		await ended;
	}

	/** As at the start, then with these settings and with this as the next answer to the API's caller. */
	async prepare({ settings = {}, answer }) {
		await this.#control('POST', 'reset', {});
		await this.#control('POST', 'settings', { customerField: 'customerId', answerCase: 'camel', errorForm: 'typed', ...settings });
		if (answer) {
			await this.#control('POST', 'answers', answer);
		}
	}

	/** The requests to the API since prepare(), with their headers by name in lower case and their body parsed, null where there is none. */
	async requests() {
		const { requests } = await this.#control('GET', 'requests');
		return requests.map(({ method, path, query, headers, body }) => ({
			method,
			path,
			query,
			headers: Object.fromEntries(headers.map(([name, value]) => [name.toLowerCase(), value])),
			body: body === '' ? null : JSON.parse(body),
		}));
	}

	async #control(method, what, body) {
		const response = await fetch(`${this.url}/_stand-in/${what}`,
			{ method, body: body && JSON.stringify(body), headers: { 'content-type': 'application/json' } });
		if (!response.ok) {
			throw new Error(`the stand-in answered ${response.status} to ${what}: ${await response.text()}`);
		}
		const text = await response.text();
		return text === '' ? null : JSON.parse(text);
	}
}
