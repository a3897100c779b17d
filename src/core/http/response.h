#ifndef RECUR_CORE_HTTP_RESPONSE_H
#define RECUR_CORE_HTTP_RESPONSE_H

#include "core/base/buffer.h"
#include "core/error/error.h"

#include <stdbool.h>
#include <stdint.h>

/* The largest body that any response may have, in bytes. */
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

/* Of a resent request libcurl counts the total from the first one on. *first_try_us is how long after the start the
 * second one was begun, and becomes how long the first was tried: the difference is what the new connection took. */
void recur_timing_leave_out_first(recur_timing *timing, int64_t *first_try_us);

#endif
