#include "core/call/rate_limit.h"

#include "core/call/retry.h"

#include <stddef.h>

void recur_rate_limit_init(recur_rate_limit *limit)
{
	limit->paused_until_us = 0;
	limit->fruitless = 0;
	recur_error_init(&limit->verdict);
}

void recur_rate_limit_release(recur_rate_limit *limit)
{
	recur_error_release(&limit->verdict);
}

/* All but the details, which have one owner. */
static void repeat(recur_error *to, const recur_error *from)
{
	recur_error_release(to);
	*to = *from;
	to->details = NULL;
	to->details_length = 0;
}

static void pause_or_give_up(recur_rate_limit *limit, recur_call *call, int64_t now_us, uint32_t random)
{
	const recur_error *error = &call->result.error;
	const int64_t wait_us = recur_retry_pause_us(error, limit->fruitless, random);

	if (wait_us < 0 || limit->fruitless >= RECUR_RATE_LIMIT_FRUITLESS_MAX) {
		repeat(&limit->verdict, error);
		return;
	}
	if (call->postponed >= RECUR_RATE_LIMIT_FRUITLESS_MAX) {
		return;
	}
	if (limit->paused_until_us <= now_us) {
		limit->fruitless++;
	}
	if (limit->paused_until_us < now_us + wait_us) {
		limit->paused_until_us = now_us + wait_us;
	}
	recur_call_postpone(call, now_us, limit->paused_until_us);
}

void recur_rate_limit_apply(recur_rate_limit *limit, recur_call *call, int64_t now_us, uint32_t random)
{
	if (call->phase != RECUR_CALL_SETTLED) {
		return;
	}
	if (call->result.ok) {
		limit->fruitless = 0;
	} else if (call->result.error.kind == RECUR_ERROR_RATE_LIMIT) {
		pause_or_give_up(limit, call, now_us, random);
	}
}

bool recur_rate_limit_reject(const recur_rate_limit *limit, recur_call *call)
{
	if (limit->verdict.kind == RECUR_ERROR_NONE) {
		return false;
	}
	if (recur_call_settle_doubted(call)) {
		return true;
	}
	repeat(&call->result.error, &limit->verdict);
	call->result.error.attempts = call->attempts;
	call->phase = RECUR_CALL_SETTLED;
	return true;
}

void recur_rate_limit_start_clock(const recur_rate_limit *limit, recur_call *call, int64_t timeout_us, int64_t now_us)
{
	if (call->attempts == 0) {
		call->deadline_us = now_us + timeout_us;
	} else if (limit->paused_until_us > call->due_us) {
		call->deadline_us += limit->paused_until_us - call->due_us;
	}
}
