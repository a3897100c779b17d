/** The session that a good answer carries. Its ID names the caller's externalId: an answer is told from any other. */
export function session(body) {
	const nonce = body.externalId ?? body.external_id ?? 'nobody';
	const now = Date.now();
	return {
		id: `portal_sess_${nonce}`,
		object: 'portal.session',
		url: `https://portal.example.com/s/link_of_${nonce}`,
		customerId: 'cus_fault',
		returnUrl: body.return_url ?? body.returnUrl ?? null,
		status: 'active',
		expiresAt: new Date(now + 3_600_000).toISOString(),
		accessedAt: null,
		createdAt: new Date(now).toISOString(),
	};
}
