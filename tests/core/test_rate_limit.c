#include "unit.h"
#include "core/call/rate_limit.h"

#include <string.h>

#define SECOND 1000000
#define TIMEOUT (10 * SECOND)

static recur_call sent_call(int64_t deadline_us)
{
	recur_call call;

	memset(&call, 0, sizeof(call));
	recur_error_init(&call.result.error);
	recur_error_init(&call.doubted.error);
	call.attempts = 1;
	call.deadline_us = deadline_us;
	call.phase = RECUR_CALL_SETTLED;
	return call;
}

static recur_call limited_call(int64_t deadline_us, int32_t retry_after)
{
	recur_call call = sent_call(deadline_us);

	recur_error_set(&call.result.error, RECUR_ERROR_RATE_LIMIT, "rate_limited", "Slow down");
	call.result.error.status = 429;
	call.result.error.retry_after = retry_after;
	return call;
}

static void met(recur_rate_limit *limit, recur_call *call, int64_t now_us)
{
	recur_rate_limit_apply(limit, call, now_us, 0);
}

static void one_429_pauses_the_batch_and_is_sent_again_after_it(void **state)
{
	recur_rate_limit limit;
	recur_call call = limited_call(TIMEOUT, 5);

	(void)state;
	recur_rate_limit_init(&limit);
	met(&limit, &call, SECOND);
	assert_int_equal(limit.paused_until_us, 6 * SECOND);
	assert_int_equal(call.phase, RECUR_CALL_DUE);
	assert_int_equal(call.due_us, 6 * SECOND);
	assert_int_equal(call.result.error.kind, RECUR_ERROR_RATE_LIMIT);
}

static void the_pause_counts_against_nobodys_timeout(void **state)
{
	recur_rate_limit limit;
	recur_call call = limited_call(TIMEOUT, 60);
	recur_call waiting = sent_call(TIMEOUT);
	recur_call unsent = sent_call(0);

	(void)state;
	waiting.phase = RECUR_CALL_DUE;
	waiting.due_us = 2 * SECOND;
	unsent.attempts = 0;
	recur_rate_limit_init(&limit);
	met(&limit, &call, SECOND);
	recur_rate_limit_start_clock(&limit, &call, TIMEOUT, 61 * SECOND);
	assert_int_equal(call.deadline_us, 60 * (int64_t)SECOND + TIMEOUT);
	recur_rate_limit_start_clock(&limit, &waiting, TIMEOUT, 61 * SECOND);
	assert_int_equal(waiting.deadline_us, 59 * (int64_t)SECOND + TIMEOUT);
	recur_rate_limit_start_clock(&limit, &unsent, TIMEOUT, 61 * SECOND);
	assert_int_equal(unsent.deadline_us, 61 * (int64_t)SECOND + TIMEOUT);
}

static void calls_that_meet_the_limit_together_share_one_pause(void **state)
{
	recur_rate_limit limit;
	recur_call first = limited_call(TIMEOUT, 5);
	recur_call second = limited_call(TIMEOUT, 7);

	(void)state;
	recur_rate_limit_init(&limit);
	met(&limit, &first, SECOND);
	met(&limit, &second, 2 * SECOND);
	assert_int_equal(limit.fruitless, 1);
	assert_int_equal(limit.paused_until_us, 9 * SECOND);
	recur_rate_limit_start_clock(&limit, &first, TIMEOUT, 9 * SECOND);
	assert_int_equal(first.deadline_us, TIMEOUT + 8 * SECOND);
}

static void a_wait_of_hours_ends_the_batch_instead(void **state)
{
	recur_rate_limit limit;
	recur_call call = limited_call(TIMEOUT, 7200);
	recur_call next = sent_call(TIMEOUT);

	(void)state;
	recur_rate_limit_init(&limit);
	next.attempts = 0;
	next.phase = RECUR_CALL_DUE;
	assert_false(recur_rate_limit_reject(&limit, &next));
	met(&limit, &call, SECOND);
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
	assert_true(recur_rate_limit_reject(&limit, &next));
	assert_int_equal(next.phase, RECUR_CALL_SETTLED);
	assert_int_equal(next.result.error.kind, RECUR_ERROR_RATE_LIMIT);
	assert_int_equal(next.result.error.retry_after, 7200);
	assert_int_equal(next.result.error.attempts, 0);
	assert_string_equal(next.result.error.message, "Slow down");
	recur_rate_limit_release(&limit);
}

static void pauses_in_vain_end_the_batch(void **state)
{
	recur_rate_limit limit;
	recur_call call;
	int64_t now_us = 0;

	(void)state;
	recur_rate_limit_init(&limit);
	for (int i = 0; i < RECUR_RATE_LIMIT_FRUITLESS_MAX; i++) {
		call = limited_call(TIMEOUT, 1);
		met(&limit, &call, now_us);
		assert_int_equal(call.phase, RECUR_CALL_DUE);
		now_us += SECOND;
	}
	call = limited_call(TIMEOUT, 1);
	met(&limit, &call, now_us);
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
	assert_int_equal(limit.verdict.kind, RECUR_ERROR_RATE_LIMIT);
}

static void a_session_shows_that_waiting_helps(void **state)
{
	recur_rate_limit limit;
	recur_call call = limited_call(TIMEOUT, 1);
	recur_call done = sent_call(TIMEOUT);

	(void)state;
	recur_rate_limit_init(&limit);
	met(&limit, &call, 0);
	done.result.ok = true;
	met(&limit, &done, SECOND);
	assert_int_equal(limit.fruitless, 0);
}

static void one_call_alone_is_not_postponed_for_ever(void **state)
{
	recur_rate_limit limit;
	recur_call call = limited_call(TIMEOUT, 1);

	(void)state;
	recur_rate_limit_init(&limit);
	call.postponed = RECUR_RATE_LIMIT_FRUITLESS_MAX;
	met(&limit, &call, 0);
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
	assert_int_equal(limit.verdict.kind, RECUR_ERROR_NONE);
}

static void other_failures_pause_nothing(void **state)
{
	recur_rate_limit limit;
	recur_call call = sent_call(TIMEOUT);

	(void)state;
	recur_rate_limit_init(&limit);
	recur_error_set(&call.result.error, RECUR_ERROR_SERVER, "down", "Down");
	call.result.error.retry_after = 5;
	met(&limit, &call, 0);
	assert_int_equal(limit.paused_until_us, 0);
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(one_429_pauses_the_batch_and_is_sent_again_after_it),
		UNIT(the_pause_counts_against_nobodys_timeout),
		UNIT(calls_that_meet_the_limit_together_share_one_pause),
		UNIT(a_wait_of_hours_ends_the_batch_instead),
		UNIT(pauses_in_vain_end_the_batch),
		UNIT(a_session_shows_that_waiting_helps),
		UNIT(one_call_alone_is_not_postponed_for_ever),
		UNIT(other_failures_pause_nothing),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
