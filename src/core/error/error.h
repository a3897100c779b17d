#ifndef RECUR_CORE_ERROR_ERROR_H
#define RECUR_CORE_ERROR_ERROR_H

#include "core/base/memory.h"

#include <stdbool.h>
#include <stdint.h>

/* Why a call failed. Each kind is one exception class of the PHP surface. */
typedef enum recur_error_kind {
	RECUR_ERROR_NONE,
	RECUR_ERROR_CONFIGURATION,
	RECUR_ERROR_API,
	RECUR_ERROR_AUTHENTICATION,
	RECUR_ERROR_PERMISSION,
	RECUR_ERROR_INVALID_REQUEST,
	RECUR_ERROR_CUSTOMER_NOT_FOUND,
	RECUR_ERROR_MISSING_RETURN_URL,
	RECUR_ERROR_RATE_LIMIT,
	RECUR_ERROR_SERVER,
	RECUR_ERROR_CONNECTION,
	RECUR_ERROR_TIMEOUT,
	RECUR_ERROR_TLS,
	RECUR_ERROR_INVALID_RESPONSE,
	RECUR_ERROR_WEBHOOK_SIGNATURE,
	RECUR_ERROR_INVALID_WEBHOOK,
	RECUR_ERROR_NO_MEMORY /* never an exception: PHP's own fatal error */
} recur_error_kind;

#define RECUR_ERROR_CODE_MAX 128
#define RECUR_ERROR_MESSAGE_MAX 1024
/* The code of a refusal for which the API gave none. */
#define RECUR_ERROR_CODE_NOT_GIVEN "request_failed"
#define RECUR_ERROR_DOC_URL_MAX 512

/* One failed call. Strings are NUL-terminated valid UTF-8 without control characters, and never hold the secret key or
 * a portal link. */
typedef struct recur_error {
	recur_error_kind kind;
	char code[RECUR_ERROR_CODE_MAX];       /* the API's, or one of ours */
	char type[RECUR_ERROR_CODE_MAX];       /* the API's; "" where there is none */
	char request_id[RECUR_ERROR_CODE_MAX]; /* "" where there is none */
	char message[RECUR_ERROR_MESSAGE_MAX];
	char doc_url[RECUR_ERROR_DOC_URL_MAX]; /* a page about the code, an absolute https URL; "" where there is none */
	char *details;                         /* the API's `details` as JSON text, owned; NULL where there is none */
	size_t details_length;
	int status;              /* HTTP status, 0 where nothing was answered */
	unsigned attempts;       /* requests begun */
	int32_t retry_after;     /* seconds, -1 where the API did not say */
	bool of_another_request; /* the response belonged to another request: its connection is not used again */
} recur_error;

/* No error; owns nothing. */
void recur_error_init(recur_error *error);

/* Releases what it owns and makes it no error again. */
void recur_error_release(recur_error *error);

/* Makes it no error again, but keeps status, request id and attempts. */
void recur_error_forgive(recur_error *error);

/* Moves `from` into `to`, releasing what `to` had; `from` is no error afterwards. */
void recur_error_move(recur_error *to, recur_error *from);

/* Sets kind, code and message, keeping status, request id and attempts; type, doc_url, details and retry_after, which
 * belong to one answer of the API, are forgotten. Arguments may point into `error`. The formatted message is cleaned
 * with recur_text_clean. Returns false, so that a check can end in `return recur_error_set(…)`. */
#if defined(__GNUC__)
__attribute__((cold)) /* keeps what leads here out of the way of calls that go well */
#endif
#if defined(__MINGW32__)
__attribute__((format(gnu_printf, 4, 5))) /* of today's C library there; "printf" is that of 1998, without %zu */
#elif defined(__GNUC__)
__attribute__((format(printf, 4, 5)))
#endif
bool recur_error_set(recur_error *error, recur_error_kind kind, const char *code, const char *format, ...);

/* Sets RECUR_ERROR_NO_MEMORY with the code out_of_memory. Returns false. */
bool recur_error_set_no_memory(recur_error *error);

/* What isRetryable() says: a failure that another attempt may mend. Connection failures but TLS, and the statuses 408,
 * 421, 425, 429, 500, 502 to 504 and 520 to 530 (wire.md, "Errors"). `status` as in recur_error. */
bool recur_error_kind_is_retryable(recur_error_kind kind, int status);

#endif
