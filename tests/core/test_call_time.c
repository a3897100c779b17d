/* When an attempt is over, and what comes of one that was not sent. */
#include "unit.h"
#include "core/call/call.h"
#include "core/resources/portal_sessions_create.h"

#include <string.h>

#define SECOND 1000000
#define URL "https://portal.example/s/1"

static recur_settings settings;
static recur_spellings spellings;
static uint64_t randomness = 7;
static recur_transfer transfer;
static recur_call call;

static recur_call_rules rules_at(int64_t now_us)
{
	recur_call_rules rules = {&recur_portal_sessions_create, &settings, &spellings, &randomness, false, false, 0, 0};

	rules.now_us = now_us;
	return rules;
}

static void open_call(recur_portal_option option, const char *value)
{
	const recur_call_rules rules = rules_at(0);
	recur_options options;

	memset(&options, 0, sizeof(options));
	options.values[option] = recur_str_from(value);
	assert_true(recur_call_open(&call, 3, &options, &rules));
}

static int set_up(void **state)
{
	allocator_setup(state);
	memset(&call, 0, sizeof(call));
	memset(&transfer, 0, sizeof(transfer));
	recur_call_close(&call);
	recur_settings_init(&settings);
	settings.secret_key = RECUR_STR("sk_test_call");
	recur_spellings_init(&spellings);
	recur_response_init(&transfer.response);
	return 0;
}

static int tear_down(void **state)
{
	recur_call_release(&call);
	recur_spellings_release(&spellings);
	recur_response_release(&transfer.response);
	return allocator_teardown(state);
}

/* The outcome of one attempt, `now_us` after the call was opened. */
static void answered_at(int64_t now_us, recur_transfer_result wire, int status, const char *body)
{
	const recur_call_rules rules = rules_at(now_us);

	recur_response_clear(&transfer.response);
	transfer.response.result = wire;
	transfer.response.status = status;
	transfer.response.http_version = "1.1";
	recur_buffer_append(&transfer.response.body, body, strlen(body));
	transfer.requests = wire == RECUR_TRANSFER_CONNECT_FAILED ? 0 : 1;
	call.transfer = &transfer;
	call.phase = RECUR_CALL_IN_FLIGHT;
	assert_true(recur_call_read(&call, &rules));
	assert_true(recur_call_decide(&call, &rules));
	call.transfer = NULL;
}

/* Sends an attempt at 0 and lets it end with nothing sent. */
static void ended_unsent(recur_transfer_result wire, bool unsent)
{
	recur_response_clear(&transfer.response);
	transfer.response.result = wire;
	transfer.requests = 0;
	transfer.unsent = unsent;
	recur_call_sent(&call, &transfer, 0, 3 * SECOND);
}

static void a_connection_that_was_not_usable_costs_nothing(void **state)
{
	(void)state;
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	ended_unsent(RECUR_TRANSFER_TIMEOUT, true);
	assert_true(recur_call_was_not_sent(&call, SECOND));
	assert_int_equal(call.phase, RECUR_CALL_DUE);
	assert_int_equal(call.due_us, SECOND);
	assert_int_equal(call.attempts, 0);
	assert_true(recur_call_attempt(&call, &recur_portal_sessions_create, &settings, SECOND).fresh_connection);
}

static void a_library_that_gives_up_connecting_too_early_connects_again(void **state)
{
	(void)state;
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	ended_unsent(RECUR_TRANSFER_TIMEOUT, false);
	/* Two seconds were somebody else's. */
	recur_call_prolong(&call, 2 * SECOND);
	assert_int_equal(recur_call_attempt_end_us(&call), 5 * SECOND);
	assert_true(recur_call_was_not_sent(&call, 4 * SECOND));
	assert_int_equal(call.phase, RECUR_CALL_DUE);
	ended_unsent(RECUR_TRANSFER_TIMEOUT, false);
	assert_false(recur_call_was_not_sent(&call, 3 * SECOND));
	ended_unsent(RECUR_TRANSFER_CONNECT_FAILED, false);
	assert_false(recur_call_was_not_sent(&call, SECOND));
}

static void an_attempt_ends_by_connecting_and_once_connected_by_the_call(void **state)
{
	(void)state;
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	ended_unsent(RECUR_TRANSFER_DONE, false);
	assert_int_equal(recur_call_attempt_end_us(&call), 3 * SECOND);
	transfer.requests = 1;
	assert_int_equal(recur_call_attempt_end_us(&call), 10 * SECOND);
}

static void a_call_that_is_given_up_tells_what_it_met_or_that_it_was_not_sent(void **state)
{
	(void)state;
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	recur_call_give_up(&call);
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
	assert_int_equal(call.result.error.kind, RECUR_ERROR_TIMEOUT);
	assert_int_equal(call.result.error.attempts, 0);
	recur_call_close(&call);
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	answered_at(SECOND, RECUR_TRANSFER_DONE, 503, "{}");
	recur_call_give_up(&call);
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
	assert_int_equal(call.result.error.status, 503);
	assert_int_equal(call.result.error.attempts, 1);
}

#define CALL_TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CALL_TEST(a_connection_that_was_not_usable_costs_nothing),
		CALL_TEST(a_library_that_gives_up_connecting_too_early_connects_again),
		CALL_TEST(an_attempt_ends_by_connecting_and_once_connected_by_the_call),
		CALL_TEST(a_call_that_is_given_up_tells_what_it_met_or_that_it_was_not_sent),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
