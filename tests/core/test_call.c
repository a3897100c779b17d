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

#define SESSION "{\"id\":\"portal_sess_1\",\"object\":\"portal.session\",\"url\":\"" URL "\"}"
#define MISSING                                                                                                        \
	"{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"missing_customer_identifier\",\"message\":\"No\"}}"
#define UNKNOWN "{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"not_found\",\"message\":\"No customer\"}}"

static void a_session_settles_the_call(void **state)
{
	(void)state;
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	answered_at(SECOND, RECUR_TRANSFER_DONE, 201, SESSION);
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
	assert_true(call.result.ok);
	assert_int_equal(call.row, 3);
	assert_int_equal(call.attempts, 1);
}

static void options_that_cannot_be_sent_settle_it_at_once(void **state)
{
	(void)state;
	open_call(RECUR_PORTAL_OPTION_LOCALE, "en");
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
	assert_string_equal(call.result.error.code, "missing_customer_identifier");
	assert_int_equal(call.result.error.attempts, 0);
}

static void a_failure_that_may_mend_is_due_again_within_the_deadline(void **state)
{
	(void)state;
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	answered_at(SECOND, RECUR_TRANSFER_DONE, 503, "{}");
	assert_int_equal(call.phase, RECUR_CALL_DUE);
	assert_in_range(call.due_us, SECOND, SECOND + 200000);
	answered_at(2 * SECOND, RECUR_TRANSFER_CONNECT_FAILED, 0, "");
	assert_int_equal(call.phase, RECUR_CALL_DUE);
	answered_at(3 * SECOND, RECUR_TRANSFER_DONE, 500, "{}");
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
	assert_int_equal(call.attempts, 3);
	assert_int_equal(call.result.error.attempts, 3);
	assert_int_equal(call.result.error.status, 500);
}

static void nothing_is_begun_after_the_deadline(void **state)
{
	(void)state;
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	answered_at(10 * SECOND, RECUR_TRANSFER_DONE, 503, "{}");
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
	assert_int_equal(call.result.error.status, 503);
}

static void a_deadline_that_passes_meanwhile_leaves_the_last_failure(void **state)
{
	(void)state;
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	assert_false(recur_call_expire(&call, 0));
	answered_at(SECOND, RECUR_TRANSFER_DONE, 503, "{}");
	assert_false(recur_call_expire(&call, 9 * SECOND));
	assert_int_equal(call.phase, RECUR_CALL_DUE);
	assert_true(recur_call_expire(&call, 10 * SECOND));
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
	assert_int_equal(call.result.error.status, 503);
	assert_int_equal(call.result.error.attempts, 1);
}

static void a_doubted_answer_is_the_last_word_where_no_time_is_left(void **state)
{
	(void)state;
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	answered_at(SECOND, RECUR_TRANSFER_DONE, 400, MISSING);
	assert_true(recur_call_expire(&call, 10 * SECOND));
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
	assert_string_equal(call.result.error.code, "missing_customer_identifier");
	assert_int_equal(call.result.error.attempts, 1);
}

static void an_attempt_connects_within_its_own_limit_and_what_is_left(void **state)
{
	recur_attempt attempt;

	(void)state;
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	attempt = recur_call_attempt(&call, &recur_portal_sessions_create, &settings, 4 * SECOND);
	assert_int_equal(attempt.connect_timeout_us, 3 * SECOND);
	attempt = recur_call_attempt(&call, &recur_portal_sessions_create, &settings, 9 * SECOND);
	assert_int_equal(attempt.connect_timeout_us, SECOND);
}

static void time_that_is_not_its_own_moves_the_deadline_of_an_open_call(void **state)
{
	(void)state;
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	recur_call_prolong(&call, 5 * SECOND);
	assert_int_equal(call.deadline_us, 15 * SECOND);
	answered_at(14 * SECOND, RECUR_TRANSFER_DONE, 201, SESSION);
	recur_call_prolong(&call, 5 * SECOND);
	assert_int_equal(call.deadline_us, 15 * SECOND);
}

static void a_dead_kept_connection_costs_no_retry_and_is_not_used_twice(void **state)
{
	(void)state;
	settings.max_retries = 0;
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	transfer.response.connection_reused = true;
	recur_response_clear(&transfer.response);
	{
		const recur_call_rules rules = rules_at(SECOND);

		transfer.response.result = RECUR_TRANSFER_LOST;
		transfer.response.connection_reused = true;
		transfer.requests = 1;
		call.transfer = &transfer;
		assert_true(recur_call_read(&call, &rules));
		assert_true(recur_call_decide(&call, &rules));
	}
	assert_int_equal(call.phase, RECUR_CALL_DUE);
	assert_int_equal(call.due_us, SECOND);
	assert_true(recur_call_attempt(&call, &recur_portal_sessions_create, &settings, SECOND).fresh_connection);
	answered_at(2 * SECOND, RECUR_TRANSFER_LOST, 0, "");
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
	assert_int_equal(call.attempts, 2);
}

static void a_resend_by_the_library_counts_as_an_attempt(void **state)
{
	const recur_call_rules rules = rules_at(SECOND);

	(void)state;
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	transfer.response.result = RECUR_TRANSFER_DONE;
	transfer.response.status = 200;
	transfer.requests = 2;
	recur_buffer_append(&transfer.response.body, SESSION, strlen(SESSION));
	call.transfer = &transfer;
	assert_true(recur_call_read(&call, &rules));
	assert_int_equal(call.attempts, 2);
}

static void the_other_spelling_is_tried_once_and_learnt(void **state)
{
	(void)state;
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	assert_non_null(strstr(call.request.body, "customer_id"));
	answered_at(SECOND, RECUR_TRANSFER_DONE, 400, MISSING);
	assert_int_equal(call.phase, RECUR_CALL_DUE);
	assert_int_equal(call.due_us, SECOND);
	assert_int_equal(call.retries, 0);
	assert_non_null(strstr(call.request.body, "customerId"));
	answered_at(2 * SECOND, RECUR_TRANSFER_DONE, 404, UNKNOWN);
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
	assert_int_equal(call.result.error.kind, RECUR_ERROR_CUSTOMER_NOT_FOUND);
	assert_int_equal(call.result.error.attempts, 2);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_AUTO, settings.base_url), RECUR_SPELLING_CAMEL);
}

static recur_spelling first_spelling(void)
{
	return recur_spelling_first(&spellings, RECUR_FIELD_CASE_AUTO, settings.base_url);
}

static void a_field_that_is_missed_in_both_spellings_is_not_doubted_again(void **state)
{
	(void)state;
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	answered_at(SECOND, RECUR_TRANSFER_DONE, 400, MISSING);
	answered_at(2 * SECOND, RECUR_TRANSFER_DONE, 400, MISSING);
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
	assert_string_equal(call.result.error.code, "missing_customer_identifier");
	assert_int_equal(call.result.error.attempts, 2);
	assert_int_equal(first_spelling(), RECUR_SPELLING_SNAKE);
	recur_call_close(&call);
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	answered_at(SECOND, RECUR_TRANSFER_DONE, 400, MISSING);
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
	assert_int_equal(call.attempts, 1);
}

#define ASKED "https://shop.example/account"
#define SESSION_TO(id, return_url) "{\"id\":\"" id "\",\"url\":\"" URL "\",\"returnUrl\":\"" return_url "\"}"

/* A session came that leads back to somewhere else, and the other spelling is due. */
static void doubt_a_session(void)
{
	const recur_call_rules rules = rules_at(0);
	recur_options options = {{RECUR_STR_NONE}};
	options.values[RECUR_PORTAL_OPTION_EMAIL] = RECUR_STR("someone@example.com");
	options.values[RECUR_PORTAL_OPTION_RETURN_URL] = RECUR_STR(ASKED);
	assert_true(recur_call_open(&call, 3, &options, &rules));
	answered_at(SECOND, RECUR_TRANSFER_DONE, 201, SESSION_TO("first", "https://shop.example/"));
	assert_int_equal(call.phase, RECUR_CALL_DUE);
	assert_int_equal(call.due_us, SECOND);
	assert_non_null(strstr(call.request.body, "returnUrl"));
}

static void expect_session(const char *id)
{
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
	assert_true(call.result.ok);
	assert_int_equal(call.result.error.kind, RECUR_ERROR_NONE);
	assert_true(recur_str_equal(((recur_portal_session *)call.result.value)->fields[RECUR_PORTAL_SESSION_ID],
								recur_str_from(id)));
}

static void a_session_that_leads_elsewhere_is_asked_for_in_the_other_spelling(void **state)
{
	(void)state;
	doubt_a_session();
	answered_at(2 * SECOND, RECUR_TRANSFER_DONE, 201, SESSION_TO("second", ASKED));
	expect_session("second");
	assert_int_equal(call.attempts, 2);
	assert_int_equal(first_spelling(), RECUR_SPELLING_CAMEL);
}

static void where_no_second_answer_comes_the_session_in_hand_is_given(void **state)
{
	(void)state;
	settings.max_retries = 0;
	doubt_a_session();
	answered_at(10 * SECOND, RECUR_TRANSFER_TIMEOUT, 0, "");
	expect_session("first");
	recur_call_close(&call);
	doubt_a_session();
	assert_true(recur_call_expire(&call, 10 * SECOND));
	expect_session("first");
	recur_call_close(&call);
	doubt_a_session();
	assert_true(recur_call_settle_doubted(&call));
	expect_session("first");
	assert_int_equal(first_spelling(), RECUR_SPELLING_SNAKE);
}

static void a_refusal_of_what_was_accepted_is_no_better(void **state)
{
	(void)state;
	doubt_a_session();
	answered_at(2 * SECOND, RECUR_TRANSFER_DONE, 400,
				"{\"error\":{\"code\":\"invalid_request\",\"message\":\"Unrecognized key: returnUrl\"}}");
	expect_session("first");
	assert_int_equal(first_spelling(), RECUR_SPELLING_SNAKE);
}

static void nothing_is_doubted_in_a_mode_that_is_given(void **state)
{
	(void)state;
	settings.field_case = RECUR_FIELD_CASE_CAMEL;
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	answered_at(SECOND, RECUR_TRANSFER_DONE, 400, MISSING);
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
	assert_int_equal(call.attempts, 1);
}

static void a_rate_limit_that_the_batch_awaits_is_left_to_it(void **state)
{
	recur_call_rules rules = rules_at(SECOND);

	(void)state;
	rules.rate_limit_is_awaited = true;
	open_call(RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
	transfer.response.result = RECUR_TRANSFER_DONE;
	transfer.response.status = 429;
	strcat(transfer.response.retry_after, "1");
	transfer.requests = 1;
	call.transfer = &transfer;
	assert_true(recur_call_read(&call, &rules));
	assert_true(recur_call_decide(&call, &rules));
	assert_int_equal(call.phase, RECUR_CALL_SETTLED);
	assert_int_equal(call.result.error.kind, RECUR_ERROR_RATE_LIMIT);
	recur_call_postpone(&call, SECOND, 5 * SECOND);
	assert_int_equal(call.phase, RECUR_CALL_DUE);
	assert_int_equal(call.deadline_us, 14 * SECOND);
}

static void what_was_given_is_wiped_when_the_call_closes(void **state)
{
	(void)state;
	allocator_add_secret("someone@example.com");
	open_call(RECUR_PORTAL_OPTION_EMAIL, "someone@example.com");
	answered_at(SECOND, RECUR_TRANSFER_DONE, 201, SESSION);
	recur_call_close(&call);
	assert_int_equal(call.phase, RECUR_CALL_NONE);
}

#define CALL_TEST(function) cmocka_unit_test_setup_teardown(function, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CALL_TEST(a_session_settles_the_call),
		CALL_TEST(options_that_cannot_be_sent_settle_it_at_once),
		CALL_TEST(a_failure_that_may_mend_is_due_again_within_the_deadline),
		CALL_TEST(nothing_is_begun_after_the_deadline),
		CALL_TEST(a_deadline_that_passes_meanwhile_leaves_the_last_failure),
		CALL_TEST(a_doubted_answer_is_the_last_word_where_no_time_is_left),
		CALL_TEST(an_attempt_connects_within_its_own_limit_and_what_is_left),
		CALL_TEST(time_that_is_not_its_own_moves_the_deadline_of_an_open_call),
		CALL_TEST(a_dead_kept_connection_costs_no_retry_and_is_not_used_twice),
		CALL_TEST(a_resend_by_the_library_counts_as_an_attempt),
		CALL_TEST(the_other_spelling_is_tried_once_and_learnt),
		CALL_TEST(a_field_that_is_missed_in_both_spellings_is_not_doubted_again),
		CALL_TEST(a_session_that_leads_elsewhere_is_asked_for_in_the_other_spelling),
		CALL_TEST(where_no_second_answer_comes_the_session_in_hand_is_given),
		CALL_TEST(a_refusal_of_what_was_accepted_is_no_better),
		CALL_TEST(nothing_is_doubted_in_a_mode_that_is_given),
		CALL_TEST(a_rate_limit_that_the_batch_awaits_is_left_to_it),
		CALL_TEST(what_was_given_is_wiped_when_the_call_closes),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
