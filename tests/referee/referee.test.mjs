import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { assertSameError, assertSameRequests, bothSides, read } from './both.mjs';

const sides = bothSides();

/** A session's fields, with those that are new in every session cut to what they have in common. */
function comparable(session) {
	const fields = ['id', 'object', 'url', 'customer', 'returnUrl', 'status', 'expiresAt', 'accessedAt', 'createdAt'];
	const all = Object.fromEntries(fields.map((field) => [field, session[field] ?? null]));
	const issued = all.createdAt && Date.parse(all.expiresAt) - Date.parse(all.createdAt);
	const isNew = all.url.startsWith(sides.url());
	return isNew
		? { ...all, id: all.id.replace(/\w{6,}$/, '…'), url: new URL(all.url).pathname.replace(/[^/]+$/, '…'), createdAt: null, expiresAt: issued }
		: all;
}

/** The entitlements' fields that both have. */
const entitlements = ({ entitlements: entries }) => entries.map(({ product, productId, status, subscriptionId }) =>
	({ product, productId: productId ?? null, status: status ?? null, subscriptionId: subscriptionId ?? null }));

/** Whether a customer may, and by which subscription; the extension names the product by three fields. */
function decision({ allowed, subscription: found }) {
	const { id, status, product } = found ?? {};
	return { allowed, ...(found && {
		id,
		status: status ?? null,
		product: product?.id ?? found.productId ?? null,
		slug: product?.slug ?? found.productSlug ?? null,
		named: product?.name ?? found.productName ?? null,
	}) };
}

/** The stand-in counts a period from when it was prepared, which is a moment later for the second side. */
function assertSamePeriod(ours, theirs) {
	const [one, other] = [ours, theirs].map((check) => Date.parse(check?.subscription?.currentPeriodEnd ?? 0));
	assert.ok(Math.abs(one - other) < 60_000, `${one} and ${other}`);
}

const asked = { session: comparable, list: entitlements, check: decision };

describe('the same as the vendor’s SDK', () => {
	for (const row of [...read('calls.json'), ...read('entitlements.json')]) {
		it(row.name, async () => {
			const vendor = await sides.vendor(row);
			const extension = await sides.extension(row);
			assertSameRequests(extension.requests, vendor.requests);
			const [[kind, theirs]] = Object.entries(vendor);
			assert.equal(Object.keys(extension)[0], kind, JSON.stringify([extension, vendor]));
			if (kind === 'error') {
				assertSameError(extension.error, theirs, vendor.requests.length > 0);
			} else {
				assert.deepEqual(asked[kind](extension[kind]), asked[kind](theirs));
				assertSamePeriod(extension.check, vendor.check);
			}
		});
	}
});

/** Checks one side against what its column of the table says. */
function assertEnds({ error, requests, ...outcome }, { requests: count, session: brings, fields, body, says, ...expected }) {
	const value = outcome.session ?? outcome.list ?? outcome.check;
	assert.equal(requests.length, count, 'requests');
	if (brings ?? fields !== undefined) {
		assert.ok(value, JSON.stringify(error));
	} else if (Object.keys(expected).length) {
		assert.ok(error, `it brought ${JSON.stringify(value)}`);
	}
	for (const [property, wanted] of Object.entries(expected)) {
		assert.equal(error[property], wanted, property);
	}
	for (const [field, wanted] of Object.entries(fields ?? {})) {
		assert.deepEqual(value[field] ?? null, wanted, field);
	}
	body && assert.deepEqual(requests[0].body, body);
	says && assert.ok(error.message.includes(says), error.message);
}

describe('different on purpose', () => {
	for (const { name, call, vendor, extension } of read('differences.json').calls) {
		it(name, async () => {
			assertEnds(await sides.vendor(call), vendor);
			assertEnds(await sides.extension(call), extension);
		});
	}
});
