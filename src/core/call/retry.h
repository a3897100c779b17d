#ifndef RECUR_CORE_CALL_RETRY_H
#define RECUR_CORE_CALL_RETRY_H

#include "core/error/error.h"

#include <stdbool.h>
#include <stdint.h>

/* When to try again. Pure arithmetic on microseconds: the caller brings the clock and the randomness. */

#define RECUR_RETRY_BASE_US 200000
#define RECUR_RETRY_CAP_US 2000000
/* A batch waits this long for a rate limit, and not longer. */
#define RECUR_RETRY_BATCH_CAP_US 300000000

/* The wait before retry number `retry` (0 is the first): 0.2 s · 2ⁿ, at most 2 s, with full jitter. `random` is uniform
 * over all 32 bits. */
int64_t recur_retry_backoff_us(unsigned retry, uint32_t random);

/* Decides for a call on its own. False where the failure is final: not of a kind that another attempt may mend, no
 * retries left, or the wait (Retry-After where the API gave one, else the backoff) does not fit into `left_us` or, for
 * Retry-After, into two seconds, because a web worker must not sleep under a rate limit. */
bool recur_retry_wait_us(const recur_error *error, unsigned retry, unsigned max_retries, int64_t left_us,
						 uint32_t random, int64_t *wait_us);

/* How long a batch pauses for this rate limit, -1 where it is longer than a batch waits. */
int64_t recur_retry_pause_us(const recur_error *error, unsigned pause, uint32_t random);

/* The microseconds from `now_us` to `deadline_us`, 0 once it has passed. */
int64_t recur_retry_left_us(int64_t deadline_us, int64_t now_us);

/* The next number of a small generator, good enough to spread retries and for nothing else. `state` is not 0. */
uint32_t recur_retry_random(uint64_t *state);

#endif
