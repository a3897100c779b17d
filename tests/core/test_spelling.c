#include "unit.h"
#include "expect.h"
#include "core/call/spelling.h"
#include "core/resources/portal_sessions_create.h"

#include <stdio.h>
#include <string.h>

#define API RECUR_STR("https://api.recur.tw")

static recur_error error_of(recur_error_kind kind, int status, const char *code)
{
	recur_error error;
	recur_error_init(&error);
	error.status = status;
	recur_error_set(&error, kind, code, "Some text.");
	return error;
}

static recur_options options_of(recur_portal_option option)
{
	recur_options options = {{RECUR_STR_NONE}};
	options.values[option] = RECUR_STR("x");
	return options;
}

static recur_doubt doubt(recur_portal_option sent, int status, const char *code)
{
	recur_portal_session session = {.return_url_is_null = false};
	recur_options options = options_of(sent);
	recur_error error = error_of(RECUR_ERROR_INVALID_REQUEST, status, code);
	return recur_spelling_doubt(&recur_portal_sessions_create, &options, &session, &error);
}

static void a_mode_decides_and_auto_begins_in_snake_case(void **state)
{
	(void)state;
	recur_spellings spellings;
	recur_spellings_init(&spellings);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_AUTO, API), RECUR_SPELLING_SNAKE);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_CAMEL, API), RECUR_SPELLING_CAMEL);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_SNAKE, API), RECUR_SPELLING_SNAKE);
	recur_spellings_release(&spellings);
}

static void what_was_learnt_holds_for_auto_and_that_base_url_alone(void **state)
{
	(void)state;
	recur_spellings spellings;
	recur_spellings_init(&spellings);
	recur_spellings_learn(&spellings, API, RECUR_SPELLING_CAMEL);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_AUTO, API), RECUR_SPELLING_CAMEL);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_CAMEL, API), RECUR_SPELLING_CAMEL);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_AUTO, RECUR_STR("https://api.recur.tw/v")),
					 RECUR_SPELLING_SNAKE);
	recur_spellings_learn(&spellings, API, RECUR_SPELLING_SNAKE);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_AUTO, API), RECUR_SPELLING_SNAKE);
	assert_int_equal(spellings.count, 1);
	recur_spellings_release(&spellings);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_AUTO, API), RECUR_SPELLING_SNAKE);
}

static recur_str numbered(char text[32], int number)
{
	snprintf(text, 32, "https://%d.example", number);
	return recur_str_from(text);
}

static void only_the_oldest_is_forgotten(void **state)
{
	(void)state;
	char text[32];
	recur_spellings spellings;
	recur_spellings_init(&spellings);
	for (int i = 0; i < RECUR_SPELLINGS_MAX + 3; i++) {
		recur_spellings_learn(&spellings, numbered(text, i), RECUR_SPELLING_CAMEL);
	}
	for (int i = 0; i < RECUR_SPELLINGS_MAX + 3; i++) {
		assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_AUTO, numbered(text, i)),
						 i < 3 ? RECUR_SPELLING_SNAKE : RECUR_SPELLING_CAMEL);
	}
	assert_int_equal(allocator_held(), RECUR_SPELLINGS_MAX);
	recur_spellings_release(&spellings);
}

static void without_memory_nothing_is_learnt(void **state)
{
	(void)state;
	recur_spellings spellings;
	recur_spellings_init(&spellings);
	recur_spellings_learn(&spellings, RECUR_STR("https://a.example"), RECUR_SPELLING_CAMEL);
	allocator_fail_at(1, true);
	recur_spellings_learn(&spellings, API, RECUR_SPELLING_CAMEL);
	recur_spellings_learn(&spellings, RECUR_STR("https://a.example"), RECUR_SPELLING_CAMEL);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_AUTO, API), RECUR_SPELLING_SNAKE);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_AUTO, RECUR_STR("https://a.example")),
					 RECUR_SPELLING_CAMEL);
	recur_spellings_release(&spellings);
}

static void a_doubt_is_settled_alone_and_for_that_base_url(void **state)
{
	(void)state;
	recur_spellings spellings;
	recur_spellings_init(&spellings);
	const recur_field_case mode = RECUR_FIELD_CASE_AUTO;
	assert_true(recur_spelling_is_open(&spellings, mode, API, &recur_portal_sessions_create,
									   RECUR_DOUBT_MISSING(RECUR_PORTAL_OPTION_CUSTOMER)));
	assert_false(recur_spelling_is_open(&spellings, mode, API, &recur_portal_sessions_create, RECUR_DOUBT_NONE));
	assert_false(recur_spelling_is_open(&spellings, RECUR_FIELD_CASE_CAMEL, API, &recur_portal_sessions_create,
										RECUR_DOUBT_MISSING(RECUR_PORTAL_OPTION_CUSTOMER)));
	assert_false(recur_spelling_is_open(&spellings, RECUR_FIELD_CASE_SNAKE, API, &recur_portal_sessions_create,
										RECUR_DOUBT_MISSING(RECUR_PORTAL_OPTION_CUSTOMER)));
	recur_spellings_settle(&spellings, API, &recur_portal_sessions_create,
						   RECUR_DOUBT_MISSING(RECUR_PORTAL_OPTION_CUSTOMER));
	assert_false(recur_spelling_is_open(&spellings, mode, API, &recur_portal_sessions_create,
										RECUR_DOUBT_MISSING(RECUR_PORTAL_OPTION_CUSTOMER)));
	assert_true(recur_spelling_is_open(&spellings, mode, API, &recur_portal_sessions_create,
									   RECUR_DOUBT_UNREAD(RECUR_PORTAL_OPTION_RETURN_URL)));
	assert_true(recur_spelling_is_open(&spellings, mode, RECUR_STR("https://a.example"), &recur_portal_sessions_create,
									   RECUR_DOUBT_MISSING(RECUR_PORTAL_OPTION_CUSTOMER)));
	assert_int_equal(recur_spelling_first(&spellings, mode, API), RECUR_SPELLING_SNAKE);
	recur_spellings_learn(&spellings, API, RECUR_SPELLING_CAMEL);
	recur_spellings_settle(&spellings, API, &recur_portal_sessions_create,
						   RECUR_DOUBT_MISSING(RECUR_PORTAL_OPTION_RETURN_URL));
	assert_int_equal(recur_spelling_first(&spellings, mode, API), RECUR_SPELLING_CAMEL);
	assert_false(recur_spelling_is_open(&spellings, mode, API, &recur_portal_sessions_create,
										RECUR_DOUBT_MISSING(RECUR_PORTAL_OPTION_CUSTOMER)));
	recur_spellings_release(&spellings);
}

static void a_missing_field_that_was_sent_casts_doubt(void **state)
{
	(void)state;
	assert_int_equal(doubt(RECUR_PORTAL_OPTION_CUSTOMER, 400, "missing_customer_identifier"),
					 RECUR_DOUBT_MISSING(RECUR_PORTAL_OPTION_CUSTOMER));
	assert_int_equal(doubt(RECUR_PORTAL_OPTION_EXTERNAL_ID, 400, "missing_customer_identifier"),
					 RECUR_DOUBT_MISSING(RECUR_PORTAL_OPTION_CUSTOMER));
	assert_int_equal(doubt(RECUR_PORTAL_OPTION_RETURN_URL, 400, "missing_return_url"),
					 RECUR_DOUBT_MISSING(RECUR_PORTAL_OPTION_RETURN_URL));
}

static void other_refusals_and_fields_that_were_not_sent_cast_none(void **state)
{
	(void)state;
	assert_int_equal(doubt(RECUR_PORTAL_OPTION_CUSTOMER, 400, "missing_return_url"), RECUR_DOUBT_NONE);
	assert_int_equal(doubt(RECUR_PORTAL_OPTION_RETURN_URL, 400, "missing_customer_identifier"), RECUR_DOUBT_NONE);
	/* Spelt alike in both, so the other spelling would say the same. */
	assert_int_equal(doubt(RECUR_PORTAL_OPTION_EMAIL, 400, "missing_customer_identifier"), RECUR_DOUBT_NONE);
	assert_int_equal(doubt(RECUR_PORTAL_OPTION_CUSTOMER, 422, "missing_customer_identifier"), RECUR_DOUBT_NONE);
	assert_int_equal(doubt(RECUR_PORTAL_OPTION_CUSTOMER, 400, "invalid_customer"), RECUR_DOUBT_NONE);
	assert_int_equal(doubt(RECUR_PORTAL_OPTION_CUSTOMER, 404, "customer_not_found"), RECUR_DOUBT_NONE);
}

static recur_doubt doubt_of_session(recur_portal_option sent, const char *return_url, bool is_null)
{
	recur_error none;
	recur_error_init(&none);
	recur_portal_session session = {.return_url_is_null = false};
	session.fields[RECUR_PORTAL_SESSION_RETURN_URL] = return_url ? recur_str_from(return_url) : RECUR_STR_NONE;
	session.return_url_is_null = is_null;
	recur_options options = options_of(sent);
	return recur_spelling_doubt(&recur_portal_sessions_create, &options, &session, &none);
}

static void a_session_that_leads_elsewhere_casts_doubt(void **state)
{
	(void)state;
	assert_int_equal(doubt_of_session(RECUR_PORTAL_OPTION_RETURN_URL, "y", false),
					 RECUR_DOUBT_UNREAD(RECUR_PORTAL_OPTION_RETURN_URL));
	assert_int_equal(doubt_of_session(RECUR_PORTAL_OPTION_RETURN_URL, NULL, true),
					 RECUR_DOUBT_UNREAD(RECUR_PORTAL_OPTION_RETURN_URL));
	assert_int_equal(doubt_of_session(RECUR_PORTAL_OPTION_RETURN_URL, "x", false), RECUR_DOUBT_NONE);
	assert_int_equal(doubt_of_session(RECUR_PORTAL_OPTION_RETURN_URL, "x", true), RECUR_DOUBT_NONE);
	assert_int_equal(doubt_of_session(RECUR_PORTAL_OPTION_RETURN_URL, NULL, false), RECUR_DOUBT_NONE);
	assert_int_equal(doubt_of_session(RECUR_PORTAL_OPTION_CUSTOMER, "y", false), RECUR_DOUBT_NONE);
	assert_int_equal(doubt_of_session(RECUR_PORTAL_OPTION_CUSTOMER, NULL, true), RECUR_DOUBT_NONE);
}

static void what_judges_a_field_was_read(void **state)
{
	(void)state;
	static const struct {
		recur_error_kind kind;
		int status;
		const char *code;
		bool read;
	} rows[] = {
		{RECUR_ERROR_CUSTOMER_NOT_FOUND, 404, "customer_not_found", true},
		{RECUR_ERROR_MISSING_RETURN_URL, 400, "missing_return_url", true},
		{RECUR_ERROR_INVALID_REQUEST, 400, "bad_request", true},
		{RECUR_ERROR_INVALID_REQUEST, 409, "conflict", true},
		{RECUR_ERROR_INVALID_REQUEST, 422, "bad_locale", true},
		{RECUR_ERROR_INVALID_REQUEST, 400, RECUR_ERROR_CODE_NOT_GIVEN, false},
		{RECUR_ERROR_INVALID_REQUEST, 402, "payment_required", false},
		{RECUR_ERROR_INVALID_REQUEST, 404, "not_found", false},
		{RECUR_ERROR_INVALID_REQUEST, 408, "timeout", false},
		{RECUR_ERROR_AUTHENTICATION, 401, "unauthorized", false},
		{RECUR_ERROR_PERMISSION, 403, "forbidden", false},
		{RECUR_ERROR_RATE_LIMIT, 429, "rate_limited", false},
		{RECUR_ERROR_SERVER, 503, "server_error", false},
		{RECUR_ERROR_INVALID_RESPONSE, 200, "customer_mismatch", false},
		{RECUR_ERROR_INVALID_RESPONSE, 403, "unexpected_response", false},
		{RECUR_ERROR_TIMEOUT, 0, "timeout", false},
		{RECUR_ERROR_CONNECTION, 200, "connection_lost", false},
	};
	recur_error none;
	recur_error_init(&none);
	assert_true(recur_spelling_was_read(&none));
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		recur_error error = error_of(rows[i].kind, rows[i].status, rows[i].code);
		assert_int_equal(recur_spelling_was_read(&error), rows[i].read);
	}
}

static void the_other_spelling_is_the_other(void **state)
{
	(void)state;
	assert_int_equal(recur_spelling_other(RECUR_SPELLING_CAMEL), RECUR_SPELLING_SNAKE);
	assert_int_equal(recur_spelling_other(RECUR_SPELLING_SNAKE), RECUR_SPELLING_CAMEL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(a_mode_decides_and_auto_begins_in_snake_case),
		UNIT(what_was_learnt_holds_for_auto_and_that_base_url_alone),
		UNIT(only_the_oldest_is_forgotten),
		UNIT(without_memory_nothing_is_learnt),
		UNIT(a_doubt_is_settled_alone_and_for_that_base_url),
		UNIT(a_missing_field_that_was_sent_casts_doubt),
		UNIT(other_refusals_and_fields_that_were_not_sent_cast_none),
		UNIT(a_session_that_leads_elsewhere_casts_doubt),
		UNIT(what_judges_a_field_was_read),
		UNIT(the_other_spelling_is_the_other),
	};
	return cmocka_run_group_tests_name("spelling", tests, NULL, NULL);
}
