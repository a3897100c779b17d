#ifndef RECUR_CORE_HTTP_RESPONSE_H
#define RECUR_CORE_HTTP_RESPONSE_H

#include "core/base/buffer.h"
#include "core/error/error.h"
#include "core/call/options.h"
#include "core/resources/session.h"

#include <stdbool.h>
#include <stdint.h>

/* The largest body that is kept, in bytes. */
#define RECUR_RESPONSE_BODY_MAX (256 * 1024)
/* The longest header section that is read, in bytes. */
#define RECUR_RESPONSE_HEADERS_MAX (64 * 1024)

/* How far one attempt came on the wire. */
typedef enum recur_transfer_result {
	RECUR_TRANSFER_DONE, /* a whole HTTP answer */
	RECUR_TRANSFER_DNS_FAILED,
	RECUR_TRANSFER_CONNECT_FAILED,
	RECUR_TRANSFER_TLS_FAILED,
	RECUR_TRANSFER_TIMEOUT,
	RECUR_TRANSFER_LOST,
	RECUR_TRANSFER_TOO_LARGE,
	RECUR_TRANSFER_NOT_HTTP,
	RECUR_TRANSFER_BAD_CA_FILE,
	RECUR_TRANSFER_UNSUPPORTED, /* this libcurl cannot do what is needed; nothing was begun */
	RECUR_TRANSFER_NO_MEMORY
} recur_transfer_result;

/* When things happened, in microseconds since the attempt began; 0 where they did not. */
typedef struct recur_timing {
	int64_t dns_us;
	int64_t connect_us;
	int64_t tls_us;
	int64_t first_byte_us;
	int64_t total_us;
} recur_timing;

/* What one attempt brought, independent of the library that made it. */
typedef struct recur_response {
	recur_transfer_result result;
	int status; /* 0 where no status line came */
	recur_buffer body;
	char request_id[RECUR_ERROR_CODE_MAX];
	int request_id_rank;      /* 3 for x-request-id, 2 for request-id, 1 for cf-ray, 0 for none */
	char retry_after[64];     /* the header's text, "" where there was none */
	char date[64];            /* likewise */
	char failure_text[256];   /* the library's own words for a failure on the wire */
	const char *http_version; /* "1.1", "2", "3"; "" where nothing was answered */
	bool connection_reused;
	recur_timing timing;
} recur_response;

void recur_response_init(recur_response *response);

/* Forgets one attempt (its body is wiped) and keeps the memory for the next. */
void recur_response_clear(recur_response *response);
void recur_response_release(recur_response *response);

/* What was asked, as far as it decides what the answer means. */
typedef struct recur_question {
	const recur_options *options;
	bool api_on_loopback;
	recur_str secret_key; /* so that no message repeats it */
	int64_t now;          /* seconds since the epoch, for Retry-After as a date */
} recur_question;

/* Reads an answer. True with `session` filled (its views live as long as it) and `error` no error, false with `error`
 * set. Either way `error` has the status and the cleaned request id; `attempts` is left as it is.
 *
 * 200 and 201: the session (recur_session_from_json, recur_session_check), else RECUR_ERROR_INVALID_RESPONSE with
 * invalid_json, unexpected_response, unsafe_url, or customer_mismatch where `customer` was asked for and the session
 * names another. 3xx: unexpected_redirect. Any other below 400: unexpected_response.
 *
 * 401, 403 and 407 with a body that is not JSON come from something before the API: RECUR_ERROR_INVALID_RESPONSE with
 * unexpected_response.
 *
 * Other 4xx and 5xx, by status, whatever the body is: 401 authentication, 403 permission, 429 rate limit, 5xx server;
 * of the other 4xx, customer_not_found (by code, or 404 with a nested error object as wire.md says; the words "Customer
 * Portal" in a message name no customer) and missing_return_url (by code) have kinds of their own, the rest is an
 * invalid request. The body, where it is JSON, is read as {"error": {…}}, as the same fields at the top level, or as
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
bool recur_response_read(recur_response *response, const recur_question *question, recur_session *session,
						 recur_error *error);

#endif
