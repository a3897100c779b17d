import { Recur } from 'recur-tw/server';

/** How a call ends with the vendor's SDK: its session, or its error's own fields. */
export async function callVendor({ secretKey, baseUrl, create }) {
	try {
		const recur = new Recur(secretKey, { baseUrl });
		return { session: JSON.parse(JSON.stringify(await recur.portal.sessions.create(create))) };
	} catch (error) {
		const { name, type, code, statusCode, message } = error;
		return { error: { name, type, code, statusCode, message } };
	}
}
