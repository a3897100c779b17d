import { Recur } from 'recur-tw/server';

const whose = ({ customer, externalId, email }) => ({ id: customer, externalId, email });

const methods = {
	create: async (recur, options) => ({ session: await recur.portal.sessions.create(options) }),
	list: async (recur, options) => ({ list: await recur.entitlements.list({ customer: whose(options) }) }),
	check: async (recur, { product, ...options }) => ({ check: await recur.entitlements.check({ product, customer: whose(options) }) }),
};

/** How a call ends with the vendor's SDK: what it brings, or its error's own fields. */
export async function callVendor({ secretKey, baseUrl, ...call }) {
	const method = Object.keys(methods).find((name) => call[name]);
	try {
		const outcome = await methods[method](new Recur(secretKey, { baseUrl }), call[method]);
		return JSON.parse(JSON.stringify(outcome));
	} catch (error) {
		const { name, type, code, statusCode, message } = error;
		return { error: { name, type, code, statusCode, message } };
	}
}
