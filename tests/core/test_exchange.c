#include "unit.h"
#include "core/call/exchange.h"

#include <string.h>

static void an_exchange_tells_of_the_answer_in_milliseconds(void **state)
{
	recur_response response;
	recur_observation seen;

	(void)state;
	recur_response_init(&response);
	response.status = 201;
	response.http_version = "2";
	response.connection_reused = true;
	response.timing = (recur_timing){100, 2500, 30000, 40000, 41000};
	memcpy(response.request_id, "req_1", 6);
	recur_observe(&seen, "portal.sessions.create", &response, NULL, 3, 3, 0);
	memset(&response, 0xAA, sizeof(response));
	assert_int_equal(seen.last.attempt, 3);
	assert_int_equal(seen.last.status, 201);
	assert_null(seen.last.error_code);
	assert_string_equal(seen.last.request_id, "req_1");
	assert_true(seen.last.dns_ms == 0.1 && seen.last.connect_ms == 2.5 && seen.last.tls_ms == 30.0);
	assert_true(seen.last.first_byte_ms == 40.0 && seen.last.total_ms == 41.0);
}

static void a_failed_one_names_its_code(void **state)
{
	recur_response response;
	recur_observation seen;
	recur_error error;

	(void)state;
	recur_response_init(&response);
	recur_error_init(&error);
	recur_error_set(&error, RECUR_ERROR_SERVER, "server_error", "Down");
	recur_observe(&seen, "portal.sessions.create", &response, &error, 1, 1, 0);
	recur_error_release(&error);
	assert_string_equal(seen.last.error_code, "server_error");
	assert_null(seen.last.request_id);
}

static void a_dead_connection_got_no_answer(void **state)
{
	const recur_exchange dead = recur_exchange_over_dead_connection("portal.sessions.create", 1, 1500);

	(void)state;
	assert_int_equal(dead.status, 0);
	assert_string_equal(dead.error_code, "connection_lost");
	assert_string_equal(dead.http_version, "");
	assert_true(dead.connection_reused);
	assert_true(dead.total_ms == 1.5);
}

static void the_time_of_a_resent_request_leaves_out_the_first(void **state)
{
	recur_timing timing = {10, 200, 1000, 5000, 9000};
	int64_t first_us = 4000;

	(void)state;
	recur_timing_leave_out_first(&timing, &first_us);
	assert_int_equal(first_us, 3000);
	assert_int_equal(timing.total_us, 6000);
}

static void times_never_go_below_nothing(void **state)
{
	recur_timing timing = {10, 200, 1000, 0, 500};
	int64_t first_us = 900;

	(void)state;
	recur_timing_leave_out_first(&timing, &first_us);
	assert_int_equal(first_us, 0);
	assert_int_equal(timing.total_us, 500);
	first_us = 90000;
	recur_timing_leave_out_first(&timing, &first_us);
	assert_int_equal(timing.total_us, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(an_exchange_tells_of_the_answer_in_milliseconds),
		UNIT(a_failed_one_names_its_code),
		UNIT(a_dead_connection_got_no_answer),
		UNIT(the_time_of_a_resent_request_leaves_out_the_first),
		UNIT(times_never_go_below_nothing),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
