#ifndef RECUR_CORE_CALL_CALL_H
#define RECUR_CORE_CALL_CALL_H

#include "core/call/request.h"
#include "core/call/result.h"
#include "core/call/spelling.h"
#include "core/http/transfer.h"
#include "core/settings/settings.h"

#include <stdbool.h>
#include <stdint.h>

/* One call of an operation, over all its attempts. Knows what each answer leads to; sends and waits for nothing. */

typedef enum recur_call_phase {
	RECUR_CALL_NONE,      /* nothing to do */
	RECUR_CALL_DUE,       /* the next attempt begins at `due_us` */
	RECUR_CALL_IN_FLIGHT, /* its transfer is on the way */
	RECUR_CALL_SETTLED    /* the result is there */
} recur_call_phase;

typedef struct recur_call {
	recur_call_phase phase;
	size_t row;
	recur_options options; /* views into `bytes` */
	char *bytes;
	size_t byte_count;
	recur_request request;
	recur_doubt doubt;    /* why the other spelling is being tried; 0 where it is not */
	recur_result doubted; /* the answer that led to it */
	bool fresh;           /* not over a kept connection */
	unsigned attempts;
	unsigned retries;   /* attempts made because one failed */
	unsigned postponed; /* attempts made because of a rate limit that the batch waited for */
	int64_t deadline_us;
	int64_t due_us;
	int64_t connect_end_us; /* of the attempt: until then its request must have been sent */
	recur_transfer *transfer;
	recur_result result;
} recur_call;

/* What decides beside the answer itself. */
typedef struct recur_call_rules {
	const recur_operation *operation;
	const recur_settings *settings;
	recur_spellings *spellings;
	uint64_t *random;
	bool api_on_loopback;
	bool rate_limit_is_awaited; /* by the batch, for all of its calls: a 429 is left to the caller */
	int64_t now_us;
	int64_t now_s;
} recur_call_rules;

/* Opens a call in an unused place: due at once, or settled with what is wrong with its options. The clock of its
 * timeout starts. False where memory has run out. */
bool recur_call_open(recur_call *call, size_t row, const recur_options *options, const recur_call_rules *rules);

/* Settles a call that is due with what its last attempt met, or, unsent, with a timeout: nothing more is begun. */
void recur_call_give_up(recur_call *call);

/* Nothing is begun after the deadline: true where it has passed while the call was due, which settles the call with
 * what its last attempt met. */
bool recur_call_expire(recur_call *call, int64_t now_us);

/* True where a value was doubted, which settles the call with it: better than an answer that will not come. */
bool recur_call_settle_doubted(recur_call *call);

/* The attempt to be sent now: not timed and not multiplexed, which is the sender's to say. */
recur_attempt recur_call_attempt(const recur_call *call, const recur_operation *operation,
								 const recur_settings *settings, int64_t now_us);

/* Takes the transfer of the attempt that has just been sent, and starts its clock. */
void recur_call_sent(recur_call *call, recur_transfer *transfer, int64_t now_us, int64_t connect_timeout_us);

/* When the time of the attempt in flight is over: that of connecting, and once it is connected that of the call. */
int64_t recur_call_attempt_end_us(const recur_call *call);

/* True where the transfer ended with nothing sent and time left, and the call is due again at once: the kept connection
 * was not usable any more, or the library gave up connecting, which does not know of time that is not the call's own.
 */
bool recur_call_was_not_sent(recur_call *call, int64_t now_us);

/* Reads the concluded transfer's answer into the result. False where memory has run out. */
bool recur_call_read(recur_call *call, const recur_call_rules *rules);

/* Decides what the result just read leads to: the call is settled, or due again. A rate limit that the batch awaits
 * leaves it settled, for recur_call_postpone to take back. False where memory has run out. */
bool recur_call_decide(recur_call *call, const recur_call_rules *rules);

/* Takes a settled call back, to be sent again at `due_us` with what was left of its timeout at `now_us`. What it met
 * stays its last word until then. */
void recur_call_postpone(recur_call *call, int64_t now_us, int64_t due_us);

/* Lets an open call pass over time that was not its own, such as that of a callback for another one. */
void recur_call_prolong(recur_call *call, int64_t by_us);

/* Releases all but the transfer, which is its connections', and the memory for the next value; the place can be used
 * again. */
void recur_call_close(recur_call *call);

/* Releases what a closed call has kept. */
void recur_call_release(recur_call *call);

#endif
