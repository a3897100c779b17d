#include "unit.h"
#include "core/error/error.h"
#include "expect.h"

#include <string.h>

static void give_details(recur_error *error, const char *json)
{
	error->details = recur_copy(recur_str_from(json));
	error->details_length = strlen(json);
}

static void a_new_error_is_none(void **state)
{
	(void)state;
	recur_error error;
	memset(&error, 0xff, sizeof error);
	recur_error_init(&error);
	assert_int_equal(error.kind, RECUR_ERROR_NONE);
	assert_string_equal(error.message, "");
	assert_int_equal(error.status, 0);
	assert_int_equal(error.retry_after, -1);
	assert_null(error.details);
	recur_error_release(&error);
}

static void setting_formats_and_returns_false(void **state)
{
	(void)state;
	recur_error error;
	recur_error_init(&error);
	assert_false(recur_error_set(&error, RECUR_ERROR_TIMEOUT, "timeout", "It took %d seconds, %s.", 10, "too long"));
	expect_error(&error, RECUR_ERROR_TIMEOUT, "timeout");
	assert_string_equal(error.message, "It took 10 seconds, too long.");
}

static void setting_keeps_status_request_id_and_attempts(void **state)
{
	(void)state;
	recur_error error;
	recur_error_init(&error);
	error.status = 404;
	error.attempts = 3;
	strcpy(error.request_id, "req_1");
	recur_error_set(&error, RECUR_ERROR_API, "x", "Some text.");
	assert_int_equal(error.status, 404);
	assert_int_equal(error.attempts, 3);
	assert_string_equal(error.request_id, "req_1");
}

static void setting_forgets_what_belongs_to_an_earlier_answer(void **state)
{
	(void)state;
	recur_error error;
	recur_error_init(&error);
	give_details(&error, "{\"a\":1}");
	strcpy(error.type, "api_error");
	strcpy(error.doc_url, "https://docs.example/");
	error.retry_after = 7;
	recur_error_set(&error, RECUR_ERROR_TIMEOUT, "timeout", "Some text.");
	assert_null(error.details);
	assert_int_equal(error.details_length, 0);
	assert_string_equal(error.type, "");
	assert_string_equal(error.doc_url, "");
	assert_int_equal(error.retry_after, -1);
}

static void arguments_may_lie_in_the_error_itself(void **state)
{
	(void)state;
	recur_error error;
	recur_error_init(&error);
	recur_error_set(&error, RECUR_ERROR_API, "first", "The first text.");
	give_details(&error, "{}");
	recur_error_set(&error, RECUR_ERROR_SERVER, error.code, "Again: %s %s", error.details, error.message);
	assert_string_equal(error.code, "first");
	assert_string_equal(error.message, "Again: {} The first text.");
}

static void a_message_is_clean_and_cut_at_a_character(void **state)
{
	(void)state;
	recur_error error;
	recur_error_init(&error);
	recur_error_set(&error, RECUR_ERROR_API, "x\ny",
					"a\nb\x7f"
					"c\xff");
	assert_string_equal(error.message, "a b c\xef\xbf\xbd");
	assert_string_equal(error.code, "x y");
	char longer[8 * RECUR_ERROR_MESSAGE_MAX];
	for (size_t i = 0; i + 3 < sizeof longer; i += 3) {
		memcpy(longer + i, "\xe5\xb8\xb3", 4);
	}
	recur_error_set(&error, RECUR_ERROR_API, longer, "x%s", longer);
	assert_in_range(strlen(error.message), RECUR_ERROR_MESSAGE_MAX - 8, RECUR_ERROR_MESSAGE_MAX - 1);
	assert_string_equal(error.message + strlen(error.message) - 3, "\xe2\x80\xa6");
	assert_memory_equal(error.message + strlen(error.message) - 6, "\xe5\xb8\xb3", 3);
	assert_in_range(strlen(error.code), RECUR_ERROR_CODE_MAX - 8, RECUR_ERROR_CODE_MAX - 1);
}

static void moving_takes_everything_and_leaves_nothing(void **state)
{
	(void)state;
	recur_error from;
	recur_error to;
	recur_error_init(&from);
	recur_error_init(&to);
	give_details(&to, "{\"old\":1}");
	recur_error_set(&from, RECUR_ERROR_RATE_LIMIT, "rate_limited", "Slow down.");
	give_details(&from, "{\"new\":1}");
	from.retry_after = 9;
	recur_error_move(&to, &from);
	expect_error(&to, RECUR_ERROR_RATE_LIMIT, "rate_limited");
	assert_string_equal(to.details, "{\"new\":1}");
	assert_int_equal(to.retry_after, 9);
	assert_int_equal(from.kind, RECUR_ERROR_NONE);
	assert_null(from.details);
	recur_error_move(&to, &to);
	assert_string_equal(to.details, "{\"new\":1}");
	recur_error_release(&to);
	assert_int_equal(to.kind, RECUR_ERROR_NONE);
	assert_null(to.details);
}

static void details_are_wiped(void **state)
{
	(void)state;
	allocator_add_secret("person@example.com");
	recur_error error;
	recur_error_init(&error);
	give_details(&error, "{\"email\":\"person@example.com\"}");
	recur_error_release(&error);
}

static void what_may_be_tried_again(void **state)
{
	(void)state;
	assert_true(recur_error_kind_is_retryable(RECUR_ERROR_CONNECTION, 0));
	assert_true(recur_error_kind_is_retryable(RECUR_ERROR_TIMEOUT, 0));
	assert_false(recur_error_kind_is_retryable(RECUR_ERROR_TLS, 0));
	assert_true(recur_error_kind_is_retryable(RECUR_ERROR_RATE_LIMIT, 429));
	assert_true(recur_error_kind_is_retryable(RECUR_ERROR_API, 429));
	static const int again[] = {500, 502, 503, 504, 520, 521, 525, 530};
	for (size_t i = 0; i < sizeof again / sizeof *again; i++) {
		assert_true(recur_error_kind_is_retryable(RECUR_ERROR_SERVER, again[i]));
	}
	static const int final[] = {501, 505, 519, 531, 599};
	for (size_t i = 0; i < sizeof final / sizeof *final; i++) {
		assert_false(recur_error_kind_is_retryable(RECUR_ERROR_SERVER, final[i]));
	}
	static const int transient[] = {408, 421, 425};
	for (size_t i = 0; i < sizeof transient / sizeof *transient; i++) {
		assert_true(recur_error_kind_is_retryable(RECUR_ERROR_INVALID_REQUEST, transient[i]));
	}
	assert_false(recur_error_kind_is_retryable(RECUR_ERROR_INVALID_REQUEST, 400));
	assert_false(recur_error_kind_is_retryable(RECUR_ERROR_INVALID_REQUEST, 409));
	assert_false(recur_error_kind_is_retryable(RECUR_ERROR_INVALID_REQUEST, 426));
	assert_false(recur_error_kind_is_retryable(RECUR_ERROR_AUTHENTICATION, 401));
	assert_false(recur_error_kind_is_retryable(RECUR_ERROR_CUSTOMER_NOT_FOUND, 404));
	assert_false(recur_error_kind_is_retryable(RECUR_ERROR_INVALID_RESPONSE, 200));
	assert_false(recur_error_kind_is_retryable(RECUR_ERROR_CONFIGURATION, 0));
	assert_false(recur_error_kind_is_retryable(RECUR_ERROR_NO_MEMORY, 0));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(a_new_error_is_none),
		UNIT(setting_formats_and_returns_false),
		UNIT(setting_keeps_status_request_id_and_attempts),
		UNIT(setting_forgets_what_belongs_to_an_earlier_answer),
		UNIT(arguments_may_lie_in_the_error_itself),
		UNIT(a_message_is_clean_and_cut_at_a_character),
		UNIT(moving_takes_everything_and_leaves_nothing),
		UNIT(details_are_wiped),
		UNIT(what_may_be_tried_again),
	};
	return cmocka_run_group_tests_name("error", tests, NULL, NULL);
}
