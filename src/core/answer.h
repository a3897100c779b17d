#ifndef RECUR_CORE_ANSWER_H
#define RECUR_CORE_ANSWER_H

#include "buffer.h"
#include "error.h"
#include "options.h"
#include "session.h"

#include <stdbool.h>
#include <stdint.h>

/* The largest body that is kept, in bytes. */
#define RECUR_ANSWER_BODY_MAX (256 * 1024)
/* The longest header section that is read, in bytes. */
#define RECUR_ANSWER_HEADERS_MAX (64 * 1024)

/* How far one attempt came on the wire. */
typedef enum recur_wire {
	RECUR_WIRE_ANSWERED, /* a whole HTTP answer */
	RECUR_WIRE_DNS_FAILED,
	RECUR_WIRE_CONNECT_FAILED,
	RECUR_WIRE_TLS_FAILED,
	RECUR_WIRE_TIMEOUT,
	RECUR_WIRE_LOST,
	RECUR_WIRE_TOO_LARGE,
	RECUR_WIRE_NOT_HTTP,
	RECUR_WIRE_BAD_CA_FILE,
	RECUR_WIRE_NO_MEMORY
} recur_wire;

/* When things happened, in microseconds since the attempt began; 0 where they did not. */
typedef struct recur_timing {
	int64_t dns_us;
	int64_t connect_us;
	int64_t tls_us;
	int64_t first_byte_us;
	int64_t total_us;
} recur_timing;

/* What one attempt brought, independent of the library that made it. */
typedef struct recur_answer {
	recur_wire wire;
	int status; /* 0 where no status line came */
	recur_buffer body;
	char request_id[RECUR_ERROR_CODE_MAX];
	int request_id_rank;      /* 3 for x-request-id, 2 for request-id, 1 for cf-ray, 0 for none */
	char retry_after[64];     /* the header's text, "" where there was none */
	char wire_text[256];      /* the library's own words for a failure on the wire */
	const char *http_version; /* "1.1", "2", "3"; "" where nothing was answered */
	bool connection_reused;
	recur_timing timing;
} recur_answer;

void recur_answer_init(recur_answer *answer);

/* Forgets one attempt (its body is wiped) and keeps the memory for the next. */
void recur_answer_clear(recur_answer *answer);
void recur_answer_release(recur_answer *answer);

/* What was asked, as far as it decides what the answer means. */
typedef struct recur_question {
	const recur_options *options;
	bool api_on_loopback;
	recur_str secret_key; /* so that no message repeats it */
	int64_t now;          /* seconds since the epoch, for Retry-After as a date */
} recur_question;

/* Reads an answer. True with `session` filled (its views live as long as it), or false with `error` set: kind, code,
 * type, message, details, status, request id and retry_after; `attempts` is left as it is. */
bool recur_answer_read(recur_answer *answer, const recur_question *question, recur_session *session,
					   recur_error *error);

#endif
