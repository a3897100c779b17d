#include "unit.h"
#include "core/call/retry.h"

#include <stdint.h>

#define SECOND 1000000

static recur_error error_of(recur_error_kind kind, int status, int32_t retry_after)
{
	recur_error error;

	recur_error_init(&error);
	error.kind = kind;
	error.status = status;
	error.retry_after = retry_after;
	return error;
}

static void the_backoff_doubles_from_a_fifth_of_a_second_up_to_two_seconds(void **state)
{
	static const int64_t ceilings[] = {200000, 400000, 800000, 1600000, 2000000, 2000000};

	(void)state;
	for (unsigned retry = 0; retry < 6; retry++) {
		assert_int_equal(recur_retry_backoff_us(retry, UINT32_MAX), ceilings[retry]);
	}
	assert_int_equal(recur_retry_backoff_us(UINT32_MAX, UINT32_MAX), 2000000);
}

static void the_jitter_is_full(void **state)
{
	(void)state;
	assert_int_equal(recur_retry_backoff_us(3, 0), 0);
	assert_in_range(recur_retry_backoff_us(3, UINT32_MAX / 2), 799000, 801000);
}

static void a_failure_that_may_mend_is_tried_again_until_the_retries_are_used_up(void **state)
{
	const recur_error error = error_of(RECUR_ERROR_SERVER, 503, -1);
	int64_t wait_us;

	(void)state;
	assert_true(recur_retry_wait_us(&error, 0, 2, 10 * SECOND, UINT32_MAX, &wait_us));
	assert_int_equal(wait_us, 200000);
	assert_true(recur_retry_wait_us(&error, 1, 2, 10 * SECOND, UINT32_MAX, &wait_us));
	assert_int_equal(wait_us, 400000);
	assert_false(recur_retry_wait_us(&error, 2, 2, 10 * SECOND, UINT32_MAX, &wait_us));
	assert_false(recur_retry_wait_us(&error, 0, 0, 10 * SECOND, UINT32_MAX, &wait_us));
}

static void what_another_attempt_cannot_mend_is_final(void **state)
{
	static const recur_error_kind kinds[] = {RECUR_ERROR_TLS, RECUR_ERROR_AUTHENTICATION, RECUR_ERROR_INVALID_REQUEST,
											 RECUR_ERROR_CUSTOMER_NOT_FOUND, RECUR_ERROR_INVALID_RESPONSE};
	int64_t wait_us;

	(void)state;
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		const recur_error error = error_of(kinds[i], 400, -1);

		assert_false(recur_retry_wait_us(&error, 0, 2, 10 * SECOND, 0, &wait_us));
	}
}

static void a_wait_that_does_not_fit_is_not_begun(void **state)
{
	const recur_error error = error_of(RECUR_ERROR_CONNECTION, 0, -1);
	int64_t wait_us;

	(void)state;
	assert_false(recur_retry_wait_us(&error, 0, 2, 200000, UINT32_MAX, &wait_us));
	assert_true(recur_retry_wait_us(&error, 0, 2, 200001, UINT32_MAX, &wait_us));
	assert_false(recur_retry_wait_us(&error, 0, 2, 0, 0, &wait_us));
}

static void retry_after_is_obeyed_up_to_two_seconds(void **state)
{
	const recur_error one = error_of(RECUR_ERROR_RATE_LIMIT, 429, 1);
	const recur_error two = error_of(RECUR_ERROR_SERVER, 503, 2);
	const recur_error three = error_of(RECUR_ERROR_RATE_LIMIT, 429, 3);
	const recur_error at_once = error_of(RECUR_ERROR_RATE_LIMIT, 429, 0);
	int64_t wait_us;

	(void)state;
	assert_true(recur_retry_wait_us(&one, 0, 2, 10 * SECOND, 0, &wait_us));
	assert_int_equal(wait_us, SECOND);
	assert_false(recur_retry_wait_us(&one, 0, 2, SECOND, 0, &wait_us));
	assert_true(recur_retry_wait_us(&two, 0, 2, 10 * SECOND, 0, &wait_us));
	assert_int_equal(wait_us, 2 * SECOND);
	assert_false(recur_retry_wait_us(&three, 0, 2, 10 * SECOND, 0, &wait_us));
	assert_true(recur_retry_wait_us(&at_once, 0, 2, 10 * SECOND, UINT32_MAX, &wait_us));
	assert_int_equal(wait_us, 0);
}

static void a_batch_waits_for_a_rate_limit_up_to_five_minutes(void **state)
{
	const recur_error short_one = error_of(RECUR_ERROR_RATE_LIMIT, 429, 60);
	const recur_error longest = error_of(RECUR_ERROR_RATE_LIMIT, 429, 300);
	const recur_error too_long = error_of(RECUR_ERROR_RATE_LIMIT, 429, 301);
	const recur_error silent = error_of(RECUR_ERROR_RATE_LIMIT, 429, -1);

	(void)state;
	assert_int_equal(recur_retry_pause_us(&short_one, 0, 0), 60 * (int64_t)SECOND);
	assert_int_equal(recur_retry_pause_us(&longest, 0, 0), 300 * (int64_t)SECOND);
	assert_int_equal(recur_retry_pause_us(&too_long, 0, 0), -1);
	assert_int_equal(recur_retry_pause_us(&silent, 1, UINT32_MAX), 400000);
}

static void what_is_left_never_goes_below_nothing(void **state)
{
	(void)state;
	assert_int_equal(recur_retry_left_us(10, 4), 6);
	assert_int_equal(recur_retry_left_us(10, 10), 0);
	assert_int_equal(recur_retry_left_us(10, 11), 0);
}

static void the_random_numbers_differ(void **state)
{
	uint64_t seed = 1;
	uint64_t other = 2;
	const uint32_t first = recur_retry_random(&seed);

	(void)state;
	assert_int_not_equal(recur_retry_random(&seed), recur_retry_random(&other));
	for (int i = 0; i < 1000; i++) {
		assert_true(seed != 0);
		recur_retry_random(&seed);
	}
	assert_int_not_equal(first, recur_retry_random(&seed));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(the_backoff_doubles_from_a_fifth_of_a_second_up_to_two_seconds),
		UNIT(the_jitter_is_full),
		UNIT(a_failure_that_may_mend_is_tried_again_until_the_retries_are_used_up),
		UNIT(what_another_attempt_cannot_mend_is_final),
		UNIT(a_wait_that_does_not_fit_is_not_begun),
		UNIT(retry_after_is_obeyed_up_to_two_seconds),
		UNIT(a_batch_waits_for_a_rate_limit_up_to_five_minutes),
		UNIT(what_is_left_never_goes_below_nothing),
		UNIT(the_random_numbers_differ),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
