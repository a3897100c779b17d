import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import net from 'node:net';
import { behaviours } from './behaviours.mjs';
import { answerTo } from './session.mjs';

const patient = { keepAliveTimeout: 0, requestTimeout: 0, headersTimeout: 0 };

/**
 * A server on a loopback port that answers well until it is told to misbehave.
 *
 * `transport` is 'plain', 'tls' or 'h2' (HTTP/2 over TLS). What it does is a list of steps `[behaviour, ...arguments]`:
 * the first request (or connection, where that is where the behaviour acts) meets the first, and so on; the last one
 * holds for all that follow. Without steps it answers every request with what was asked for.
 */
export class FaultServer {
	#steps = [];
	#taken = 0;
	#shaken = 0;
	#closing = false;
	#open = new Map();
	#protocols = new Map();
	#requests = [];

	constructor(transport, certificates, trap) {
		this.transport = transport;
		this.certificates = certificates;
		this.trap = trap;
		this.listener = net.createServer({ noDelay: true }, (tcp) => this.#connected(tcp));
	}

	async listen() {
		await new Promise((resolve) => this.listener.listen(0, '127.0.0.1', resolve));
		this.port = this.listener.address().port;
		this.url = `${this.transport === 'plain' ? 'http' : 'https'}://127.0.0.1:${this.port}`;
		return this;
	}

	/** From now on, these steps. Connections stay as they are. */
	behave(steps = []) {
		this.#steps = steps;
		this.#taken = 0;
		this.#shaken = 0;
		this.#requests = [];
	}

	/** How often it was asked since behave(): by a request, or by a connection that did not come so far. */
	get taken() {
		return Math.max(this.#taken, this.#shaken);
	}

	/** The requests since behave(), each with method, url, headers and body (a GET's query). */
	get requests() {
		return this.#requests;
	}

	/** True where the steps begin before any request: such a fault is not met on a kept connection. */
	static actsOnConnections([name]) {
		return !behaviours[name].answer;
	}

	/** Ends every connection and waits until they are gone, as an idle server does. */
	async drop() {
		await Promise.all([...this.#open.values()].map((tcp) => new Promise((resolve) => {
			tcp.once('close', resolve);
			tcp.destroy();
		})));
	}

	async close() {
		this.#closing = true;
		const closed = new Promise((resolve) => this.listener.close(resolve));
		await this.drop();
		await closed;
	}

	/** The TCP socket under a connection: what can be reset, or ended without a TLS goodbye. */
	tcp(socket) {
		return this.#open.get(socket.remotePort);
	}

	/** Speaks the protocol on a connection, with the TLS settings named (or given). */
	serve(tcp, secure = 'good') {
		this.#protocol(secure).emit('connection', tcp);
	}

	#step() {
		return this.#steps[Math.min(this.#taken, this.#steps.length - 1)];
	}

	#connected(tcp) {
		const { remotePort } = tcp;
		this.#open.set(remotePort, tcp);
		tcp.on('close', () => this.#open.delete(remotePort));
		tcp.on('error', () => {});
		if (this.#closing) {
			tcp.destroy();
			return;
		}
		const step = this.#step();
		if (step === undefined || !FaultServer.actsOnConnections(step)) {
			this.serve(tcp);
			return;
		}
		const [name, ...args] = step;
		if (behaviours[name].secure) {
			this.#shaken++;
			this.serve(tcp, ...args);
			return;
		}
		this.#taken++;
		behaviours[name].accept(tcp, this, ...args);
	}

	#protocol(secure) {
		const id = JSON.stringify(secure);
		if (!this.#protocols.has(id)) {
			this.#protocols.set(id, this.#make(typeof secure === 'string' ? { certificate: secure } : secure));
		}
		return this.#protocols.get(id);
	}

	#make({ certificate = 'good', ...settings }) {
		const secure = { ...this.certificates.servers[certificate], ...settings };
		if (this.transport === 'plain') {
			return http.createServer(patient, (...of) => this.#requested(...of));
		}
		const server = this.transport === 'h2'
			? http2.createSecureServer(secure)
			: https.createServer({ ...patient, ...secure });
		server.on('request', (...of) => this.#requested(...of));
		server.on('sessionError', () => {});
		server.on('tlsClientError', () => {});
		return server;
	}

	#requested(request, response) {
		const parts = [];
		request.on('error', () => {});
		response.on('error', () => {});
		request.socket.on('error', () => {});
		request.on('data', (part) => parts.push(part));
		request.on('end', () => this.#answer(request, response, Buffer.concat(parts).toString()));
	}

	#answer(request, response, text) {
		const { method, url, headers } = request;
		const body = method === 'GET' ? Object.fromEntries(new URL(url, this.url).searchParams) : JSON.parse(text);
		const step = this.#step();
		this.#taken++;
		this.#requests.push({ method, url, headers, body });
		const exchange = { request, response, body, server: this, session: answerTo(method, body), trap: this.trap };
		exchange.run = ([name, ...args]) => (behaviours[name].answer ?? behaviours.good.answer)(exchange, ...args);
		exchange.run(step ?? ['good']);
	}
}
