#ifndef RECUR_CORE_CALL_RESULT_H
#define RECUR_CORE_CALL_RESULT_H

#include "core/call/operation.h"
#include "core/http/response.h"

/* How one call ended: a value of its operation, or an error. */
typedef struct recur_result {
	bool ok;
	void *value;       /* where ok: what the operation's decoder made */
	recur_error error; /* where not */

	const recur_operation *operation; /* whose value it is */
	recur_json *body;                 /* what the value's views point into */
	void *memory;                     /* for values: kept between calls */
	size_t memory_size;
} recur_result;

/* Reads a response. True with a value (its views live as long as it) and no error, false with `error` set. Either way
 * `error` has the status and the cleaned request id; `attempts` is left as it is.
 *
 * 200 and 201: the value (the operation's decoder), else RECUR_ERROR_INVALID_RESPONSE with invalid_json or what the
 * decoder says. 3xx: unexpected_redirect. Any other below 400: unexpected_response.
 *
 * 401, 403 and 407 with a body that is not JSON come from something before the API: RECUR_ERROR_INVALID_RESPONSE with
 * unexpected_response.
 *
 * Other 4xx and 5xx, by status, whatever the body is: 401 authentication, 403 permission, 429 rate limit, 5xx server;
 * of the other 4xx, customer_not_found and missing_return_url (by code) have kinds of their own, the rest is an invalid
 * request, unless the operation reads more out of it. The body, where it is JSON, is read as {"error": {…}}, as the
 * same fields at the top level, or as
 * {"error": "text"}; of a member that is there twice the first counts, and what is no string where one belongs is left
 * out. `type` is the API's, "" where it gave none. `code` is the API's; where it gave none it is
 *   authentication_failed   401        customer_not_found   where the kind says so
 *   permission_denied       403        not_found            any other 404
 *   rate_limited            429        request_failed       any other 4xx
 *   server_error            5xx
 * `details` is the API's as JSON text; the secret key and the paths of URLs are taken out of it as out of all its texts
 * (redact.h). `doc_url` is the API's where it is an absolute https URL of less than RECUR_ERROR_DOC_URL_MAX bytes.
 *
 * Failures on the wire: dns_failed, connect_failed, tls_failed, timeout, connection_lost; response_too_large and
 * unexpected_response (not HTTP) as RECUR_ERROR_INVALID_RESPONSE; invalid_setting as RECUR_ERROR_CONFIGURATION for a CA
 * file that cannot be used, and for an option that this libcurl does not take. */
bool recur_result_read(recur_result *result, recur_response *response, const recur_call_context *context);

/* Moves `from`, its memory included, to `to`, whose own is cleared; `from` is neither value nor error afterwards. */
void recur_result_move(recur_result *to, recur_result *from);

/* No value and no error; keeps the memory for the next value. */
void recur_result_clear(recur_result *result);

/* The same, and owns nothing. */
void recur_result_release(recur_result *result);

#endif
