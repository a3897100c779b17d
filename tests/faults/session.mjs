/** Whom a request is about: its externalId. An answer names it: it is told from any other. */
export const nonceOf = (given) => given.externalId ?? given.external_id ?? 'nobody';

/** What a good answer carries: a portal session, or to a GET what that customer has. */
export const answerTo = (method, given) => (method === 'GET' ? entitlements(nonceOf(given)) : session(nonceOf(given)));

function entitlements(nonce) {
	return {
		customer: { id: `cus_${nonce}`, email: null, name: null, external_id: nonce },
		subscription: null,
		entitlements: [{ product: 'pro-plan', product_id: 'prod_1', status: 'active', source: 'subscription', source_id: 'sub_1',
			granted_at: new Date().toISOString(), expires_at: null }],
	};
}

function session(nonce) {
	const now = Date.now();
	return {
		id: `portal_sess_${nonce}`,
		object: 'portal.session',
		url: `https://portal.example.com/s/link_of_${nonce}`,
		customerId: 'cus_fault',
		returnUrl: null,
		status: 'active',
		expiresAt: new Date(now + 3_600_000).toISOString(),
		accessedAt: null,
		createdAt: new Date(now).toISOString(),
	};
}
