#ifndef RECUR_CORE_CALL_RATE_LIMIT_H
#define RECUR_CORE_CALL_RATE_LIMIT_H

#include "core/call/call.h"
#include "core/error/error.h"

#include <stdbool.h>
#include <stdint.h>

/* How a batch obeys the API's rate limit. One 429 pauses all of its calls; what was in flight meanwhile and meets the
 * limit too shares that pause. Pure: the caller brings the clock and the randomness. */
typedef struct recur_rate_limit {
	int64_t paused_until_us;
	unsigned fruitless; /* pauses without one success in between */
	recur_error
		verdict; /* a limit that is not worth waiting for, which every row not yet sent is told; else no error */
} recur_rate_limit;

/* So many fruitless pauses, and waiting does not mend it. */
#define RECUR_RATE_LIMIT_FRUITLESS_MAX 10

void recur_rate_limit_init(recur_rate_limit *limit);
void recur_rate_limit_release(recur_rate_limit *limit);

/* Takes note of a settled call. One that met the limit is postponed to the end of the pause, or stays settled where
 * the wait would be too long (RECUR_RETRY_BATCH_CAP_US) or has been in vain. */
void recur_rate_limit_apply(recur_rate_limit *limit, recur_call *call, int64_t now_us, uint32_t random);

/* True where there is a verdict: the call is settled with it, unsent. */
bool recur_rate_limit_reject(const recur_rate_limit *limit, recur_call *call);

/* A call's clock runs from its own first attempt, and stands still while the batch pauses. Asked as an attempt begins.
 */
void recur_rate_limit_start_clock(const recur_rate_limit *limit, recur_call *call, int64_t timeout_us, int64_t now_us);

#endif
