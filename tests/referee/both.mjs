// The same call through the vendor's SDK and through the extension, against one stand-in.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before } from 'node:test';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { StandIn } from './stand-in.mjs';
import { callVendor } from './vendor.mjs';

export const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));

const differences = read('differences.json');

/** Starts both sides for the tests of a file: `vendor(row)` and `extension(row)` make a row's call, `url()` is the stand-in's. */
export function bothSides() {
	let standIn;
	let php;
	let answers;

	before(async () => {
		standIn = await StandIn.start();
		php = spawn('php', ['-n', '-d', `extension=${process.env.RECUR_EXTENSION}`, '-d', 'display_errors=stderr',
			'-d', 'default_socket_timeout=-1', fileURLToPath(new URL('extension.php', import.meta.url))],
		{ stdio: ['pipe', 'pipe', 'inherit'] });
		answers = createInterface({ input: php.stdout })[Symbol.asyncIterator]();
	});

	after(async () => {
		php.stdin.end();
		await standIn.stop();
	});

	async function callExtension(call) {
		php.stdin.write(`${JSON.stringify(call)}\n`);
		const { value, done } = await answers.next();
		assert.ok(!done, 'PHP ended');
		return JSON.parse(value);
	}

	/** How it ended and what arrived at the stand-in. */
	async function run({ secretKey = 'sk_test_stand_in', path = '', create, list, check, ...row }, make) {
		await standIn.prepare(row);
		const outcome = await make({ secretKey, baseUrl: standIn.url + path, create, list, check });
		return { ...outcome, requests: await standIn.requests() };
	}

	return {
		vendor: (row) => run(row, callVendor),
		extension: (row) => run(row, callExtension),
		url: () => standIn.url,
	};
}

/** A header means the same in any case of its name; those that differ on purpose are left out. */
function compared({ method, headers }) {
	const onPurpose = differences.headers.filter(({ only }) => (only ?? method) === method).map(({ name }) => name);
	return Object.fromEntries(Object.entries(headers).filter(([name]) => !onPurpose.includes(name)));
}

const given = (body) => body && Object.fromEntries(Object.entries(body).filter(([, value]) => value !== '' && value !== null));

/** What a query says, however it is written and in whatever order. */
const meaning = (query) => [...new URLSearchParams(query ?? '')].sort();

export function assertSameRequests(ours, theirs) {
	assert.equal(ours.length, theirs.length);
	ours.forEach((request, index) => {
		const other = theirs[index];
		assert.equal(request.method, other.method);
		assert.equal(request.path, other.path);
		assert.deepEqual(meaning(request.query), meaning(other.query));
		assert.deepEqual(compared(request), compared(other));
		assert.deepEqual(request.body, given(other.body));
	});
}

export function assertSameError(ours, theirs, wasSent) {
	assert.equal(theirs.name, 'RecurAPIError');
	assert.equal(ours.type, theirs.type);
	assert.equal(ours.errorCode, theirs.code);
	assert.equal(ours.statusCode, theirs.statusCode);
	if (wasSent) {
		assert.ok(ours.message.includes(theirs.message), ours.message);
	}
}
