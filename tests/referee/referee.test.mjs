import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { StandIn } from './stand-in.mjs';
import { callVendor } from './vendor.mjs';

const read = (file) => JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8'));
const calls = read('calls.json');
const differences = read('differences.json');
const headersOnPurpose = new Set(differences.headers.map(({ name }) => name));

let standIn;
let php;
let answers;

before(async () => {
	standIn = await StandIn.start();
	php = spawn('php', ['-n', '-d', `extension=${process.env.RECUR_EXTENSION}`, '-d', 'display_errors=stderr',
		fileURLToPath(new URL('extension.php', import.meta.url))], { stdio: ['pipe', 'pipe', 'inherit'] });
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

/** Makes one call with one of the two, and returns how it ended and what arrived at the stand-in. */
async function run(row, make) {
	await standIn.prepare(row);
	const call = { secretKey: row.secretKey ?? 'sk_test_stand_in', baseUrl: standIn.url + (row.path ?? ''), create: row.create };
	return { ...await make(call), requests: await standIn.requests() };
}

/** A header means the same in any case of its name; those that differ on purpose are left out. */
const compared = (headers) =>
	Object.fromEntries(Object.entries(headers).filter(([name]) => !headersOnPurpose.has(name)));

const given = (body) => Object.fromEntries(Object.entries(body).filter(([, value]) => value !== '' && value !== null));

/** A session's fields, with those that are new in every session cut to what they have in common. */
function comparable(session) {
	const fields = ['id', 'object', 'url', 'customer', 'returnUrl', 'status', 'expiresAt', 'accessedAt', 'createdAt'];
	const all = Object.fromEntries(fields.map((field) => [field, session[field] ?? null]));
	const issued = all.createdAt && Date.parse(all.expiresAt) - Date.parse(all.createdAt);
	const isNew = all.url.startsWith(standIn.url);
	return isNew
		? { ...all, id: all.id.replace(/\w{6,}$/, '…'), url: new URL(all.url).pathname.replace(/[^/]+$/, '…'), createdAt: null, expiresAt: issued }
		: all;
}

function assertSameRequest(ours, theirs) {
	assert.equal(ours.method, theirs.method);
	assert.equal(ours.path, theirs.path);
	assert.equal(ours.query, theirs.query);
	assert.deepEqual(compared(ours.headers), compared(theirs.headers));
	assert.deepEqual(ours.body, given(theirs.body));
}

function assertSameError(ours, theirs) {
	assert.equal(theirs.name, 'RecurAPIError');
	assert.equal(ours.type, theirs.type);
	assert.equal(ours.errorCode, theirs.code);
	assert.equal(ours.statusCode, theirs.statusCode);
}

describe('the same as the vendor’s SDK', () => {
	for (const row of calls) {
		it(row.name, async () => {
			const vendor = await run(row, callVendor);
			const extension = await run(row, callExtension);
			assert.equal(extension.requests.length, vendor.requests.length);
			extension.requests.forEach((request, index) => assertSameRequest(request, vendor.requests[index]));
			assert.deepEqual(Object.keys(extension)[0], Object.keys(vendor)[0], JSON.stringify([extension, vendor]));
			if (vendor.session) {
				assert.deepEqual(comparable(extension.session), comparable(vendor.session));
				return;
			}
			assertSameError(extension.error, vendor.error);
			if (vendor.requests.length) {
				assert.ok(extension.error.message.includes(vendor.error.message), extension.error.message);
			}
		});
	}
});

/** Checks one side against what its column of the table says. */
function assertEnds({ session, error, requests }, { requests: count, session: brings, fields, body, says, ...expected }) {
	assert.equal(requests.length, count, 'requests');
	if (brings ?? false) {
		assert.ok(session, JSON.stringify(error));
	} else if (Object.keys(expected).length) {
		assert.ok(error, 'it brought a session');
	}
	for (const [property, value] of Object.entries(expected)) {
		assert.equal(error[property], value, property);
	}
	for (const [field, value] of Object.entries(fields ?? {})) {
		assert.equal(session[field] ?? null, value, field);
	}
	body && assert.deepEqual(requests[0].body, body);
	says && assert.ok(error.message.includes(says), error.message);
}

describe('different on purpose', () => {
	for (const { name, call, vendor, extension } of differences.calls) {
		it(name, async () => {
			assertEnds(await run(call, callVendor), vendor);
			assertEnds(await run(call, callExtension), extension);
		});
	}
});
