#include "unit.h"
#include "expect.h"
#include "core/call/spelling.h"

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

static recur_options options_of(recur_option option)
{
	recur_options options = {{RECUR_STR_NONE}};
	options.values[option] = RECUR_STR("x");
	return options;
}

static bool doubted(recur_field_case mode, recur_option sent, int status, const char *code)
{
	recur_options options = options_of(sent);
	recur_error error = error_of(RECUR_ERROR_INVALID_REQUEST, status, code);
	return recur_spelling_is_doubted(mode, &options, &error);
}

static void a_mode_decides_and_auto_begins_in_camel_case(void **state)
{
	(void)state;
	recur_spellings spellings;
	recur_spellings_init(&spellings);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_AUTO, API), RECUR_SPELLING_CAMEL);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_CAMEL, API), RECUR_SPELLING_CAMEL);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_SNAKE, API), RECUR_SPELLING_SNAKE);
	recur_spellings_release(&spellings);
}

static void what_was_learnt_holds_for_auto_and_that_base_url_alone(void **state)
{
	(void)state;
	recur_spellings spellings;
	recur_spellings_init(&spellings);
	recur_spellings_learn(&spellings, API, RECUR_SPELLING_SNAKE);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_AUTO, API), RECUR_SPELLING_SNAKE);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_CAMEL, API), RECUR_SPELLING_CAMEL);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_AUTO, RECUR_STR("https://api.recur.tw/v")),
					 RECUR_SPELLING_CAMEL);
	recur_spellings_learn(&spellings, API, RECUR_SPELLING_CAMEL);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_AUTO, API), RECUR_SPELLING_CAMEL);
	assert_int_equal(spellings.count, 1);
	recur_spellings_release(&spellings);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_AUTO, API), RECUR_SPELLING_CAMEL);
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
		recur_spellings_learn(&spellings, numbered(text, i), RECUR_SPELLING_SNAKE);
	}
	for (int i = 0; i < RECUR_SPELLINGS_MAX + 3; i++) {
		assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_AUTO, numbered(text, i)),
						 i < 3 ? RECUR_SPELLING_CAMEL : RECUR_SPELLING_SNAKE);
	}
	assert_int_equal(allocator_held(), RECUR_SPELLINGS_MAX);
	recur_spellings_release(&spellings);
}

static void without_memory_nothing_is_learnt(void **state)
{
	(void)state;
	recur_spellings spellings;
	recur_spellings_init(&spellings);
	recur_spellings_learn(&spellings, RECUR_STR("https://a.example"), RECUR_SPELLING_SNAKE);
	allocator_fail_at(1, true);
	recur_spellings_learn(&spellings, API, RECUR_SPELLING_SNAKE);
	recur_spellings_learn(&spellings, RECUR_STR("https://a.example"), RECUR_SPELLING_SNAKE);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_AUTO, API), RECUR_SPELLING_CAMEL);
	assert_int_equal(recur_spelling_first(&spellings, RECUR_FIELD_CASE_AUTO, RECUR_STR("https://a.example")),
					 RECUR_SPELLING_SNAKE);
	recur_spellings_release(&spellings);
}

static void a_missing_field_that_was_sent_casts_doubt(void **state)
{
	(void)state;
	const recur_field_case mode = RECUR_FIELD_CASE_AUTO;
	assert_true(doubted(mode, RECUR_OPTION_CUSTOMER, 400, "missing_customer_identifier"));
	assert_true(doubted(mode, RECUR_OPTION_EXTERNAL_ID, 400, "missing_customer_identifier"));
	assert_true(doubted(mode, RECUR_OPTION_RETURN_URL, 400, "missing_return_url"));
}

static void a_field_that_was_not_sent_casts_none(void **state)
{
	(void)state;
	const recur_field_case mode = RECUR_FIELD_CASE_AUTO;
	assert_false(doubted(mode, RECUR_OPTION_CUSTOMER, 400, "missing_return_url"));
	assert_false(doubted(mode, RECUR_OPTION_RETURN_URL, 400, "missing_customer_identifier"));
	/* Spelt alike in both, so the other spelling would say the same. */
	assert_false(doubted(mode, RECUR_OPTION_EMAIL, 400, "missing_customer_identifier"));
}

static void other_failures_and_fixed_modes_cast_none(void **state)
{
	(void)state;
	assert_false(doubted(RECUR_FIELD_CASE_CAMEL, RECUR_OPTION_CUSTOMER, 400, "missing_customer_identifier"));
	assert_false(doubted(RECUR_FIELD_CASE_SNAKE, RECUR_OPTION_RETURN_URL, 400, "missing_return_url"));
	assert_false(doubted(RECUR_FIELD_CASE_AUTO, RECUR_OPTION_CUSTOMER, 422, "missing_customer_identifier"));
	assert_false(doubted(RECUR_FIELD_CASE_AUTO, RECUR_OPTION_CUSTOMER, 400, "invalid_customer"));
	assert_false(doubted(RECUR_FIELD_CASE_AUTO, RECUR_OPTION_CUSTOMER, 404, "customer_not_found"));
}

static void any_other_second_answer_decides(void **state)
{
	(void)state;
	recur_error none;
	recur_error_init(&none);
	none.status = 200;
	assert_true(recur_spelling_is_decided(NULL));
	assert_true(recur_spelling_is_decided(&none));
	recur_error unknown = error_of(RECUR_ERROR_CUSTOMER_NOT_FOUND, 404, "customer_not_found");
	assert_true(recur_spelling_is_decided(&unknown));
	recur_error mismatch = error_of(RECUR_ERROR_INVALID_RESPONSE, 200, "customer_mismatch");
	assert_true(recur_spelling_is_decided(&mismatch));
}

static void a_second_missing_field_or_silence_decides_nothing(void **state)
{
	(void)state;
	recur_error identifier = error_of(RECUR_ERROR_INVALID_REQUEST, 400, "missing_customer_identifier");
	assert_false(recur_spelling_is_decided(&identifier));
	recur_error return_url = error_of(RECUR_ERROR_MISSING_RETURN_URL, 400, "missing_return_url");
	assert_false(recur_spelling_is_decided(&return_url));
	static const recur_error_kind silent[] = {RECUR_ERROR_CONNECTION, RECUR_ERROR_TIMEOUT, RECUR_ERROR_TLS,
											  RECUR_ERROR_CONFIGURATION, RECUR_ERROR_NO_MEMORY};
	for (size_t i = 0; i < sizeof silent / sizeof *silent; i++) {
		recur_error error = error_of(silent[i], silent[i] == RECUR_ERROR_CONNECTION ? 200 : 0, "timeout");
		assert_false(recur_spelling_is_decided(&error));
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
		UNIT(a_mode_decides_and_auto_begins_in_camel_case),
		UNIT(what_was_learnt_holds_for_auto_and_that_base_url_alone),
		UNIT(only_the_oldest_is_forgotten),
		UNIT(without_memory_nothing_is_learnt),
		UNIT(a_missing_field_that_was_sent_casts_doubt),
		UNIT(a_field_that_was_not_sent_casts_none),
		UNIT(other_failures_and_fixed_modes_cast_none),
		UNIT(any_other_second_answer_decides),
		UNIT(a_second_missing_field_or_silence_decides_nothing),
		UNIT(the_other_spelling_is_the_other),
	};
	return cmocka_run_group_tests_name("spelling", tests, NULL, NULL);
}
