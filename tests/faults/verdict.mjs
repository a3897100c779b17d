/** Errors that another attempt may mend: what isRetryable() has to say by errorCode, or by status code. */
const retryableCodes = new Set(['dns_failed', 'connect_failed', 'connection_lost', 'timeout']);
const retryableStatuses = new Set([429, 500, 502, 503, 504]);

const within = (value, [from, to]) => value >= from && value <= to;
const range = (value) => (Array.isArray(value) ? value : [value, value]);

/** What is wrong with the exception, whatever row it belongs to. */
function* faultsOfException(outcome, secretKey) {
	if (!outcome.class.startsWith('Recur\\Exception\\')) {
		yield `it is a ${outcome.class}: ${outcome.message}`;
		return;
	}
	if (outcome.errorCode === '' || outcome.message === '') {
		yield 'it has no code or no message';
	}
	if (/[\p{Cc}]/u.test(outcome.message)) {
		yield `control characters in the message ${JSON.stringify(outcome.message)}`;
	}
	if (outcome.message.length > 1024) {
		yield `a message of ${outcome.message.length} characters`;
	}
	if ([secretKey, 'link_of_', 'swordfish'].some((secret) => JSON.stringify(outcome).includes(secret))) {
		yield 'it holds the secret key, a portal link or the proxy\'s password';
	}
	if (outcome.requestId?.length > 128) {
		yield `a request ID of ${outcome.requestId.length} characters`;
	}
	const retryable = retryableCodes.has(outcome.errorCode) || retryableStatuses.has(outcome.statusCode);
	if (outcome.retryable !== retryable && !outcome.class.endsWith('InvalidResponseException')) {
		yield `isRetryable() is ${outcome.retryable}`;
	}
}

function* faultsOfEnd(outcome, [name, code, status], nonce) {
	if (name === 'session') {
		if (outcome.answersTo !== nonce) {
			yield 'it brought no answer, or that of another call';
		}
		return;
	}
	if (name === 'nobody') {
		if (outcome.answersTo !== '') {
			yield 'expected an answer that names no customer';
		}
		return;
	}
	const codes = [code ?? outcome.errorCode].flat();
	const expected = name === null ? outcome.class : `Recur\\Exception\\${name}`;
	if (outcome.class !== expected || !codes.includes(outcome.errorCode)) {
		yield `expected ${name} (${code})`;
	}
	if (status !== undefined && outcome.statusCode !== status) {
		yield `expected status ${status}`;
	}
}

/** What is wrong with how one call of a batch ended. */
export function* faultsOfOne(outcome, { ends, nonce, secretKey }) {
	yield* faultsOfEnd(outcome, ends, nonce);
	if (outcome.class) {
		yield* faultsOfException(outcome, secretKey);
	}
}

/** What is wrong with how a call ended: nothing, where the row's promise was kept. */
export function* faultsOf(outcome, row, { nonce, secretKey, kept, taken }) {
	yield* faultsOfOne(outcome, { ends: row.ends, nonce, secretKey });
	const { exchanges } = outcome;
	const attempts = outcome.attempts ?? exchanges.at(-1)?.attempt;
	const [fewest, most] = range(row.attempts);
	if (!within(attempts, [fewest, most + (kept ? 1 : 0)])) {
		yield `${attempts} attempts, expected ${row.attempts}`;
	}
	if (taken !== undefined && taken !== attempts) {
		yield `${attempts} attempts, but the server was asked ${taken} times`;
	}
	if (exchanges.length > attempts || exchanges.length === 0) {
		yield `${exchanges.length} exchanges were reported`;
	}
	const last = exchanges.at(-1);
	if (last && (last.errorCode ?? undefined) !== outcome.errorCode) {
		yield `the last exchange says ${last.errorCode}`;
	}
	if (kept && !exchanges[0]?.connectionReused) {
		yield 'the kept connection was not used';
	}
	if (!within(outcome.seconds, row.seconds ?? [0, 4])) {
		yield `it took ${outcome.seconds.toFixed(2)} s`;
	}
	if (outcome.grownKiB > 8192) {
		yield `the process grew by ${outcome.grownKiB} KiB`;
	}
	for (const [property, value] of Object.entries(row.more ?? {})) {
		if (outcome[property] !== value) {
			yield `${property} is ${JSON.stringify(outcome[property])}, expected ${JSON.stringify(value)}`;
		}
	}
}
