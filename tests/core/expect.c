#include "expect.h"
#include "unit.h"

#include <string.h>

void expect_error(const recur_error *error, recur_error_kind kind, const char *code)
{
	if (error->kind != kind || strcmp(error->code, code) != 0) {
		print_error("kind %d, code %s: %s\n", (int)error->kind, error->code, error->message);
	}
	assert_int_equal(error->kind, kind);
	assert_string_equal(error->code, code);
	size_t length = strlen(error->message);
	assert_in_range(length, 10, RECUR_ERROR_MESSAGE_MAX - 1);
	assert_int_equal(error->message[length - 1], '.');
}

void expect_says(const char *text, const char *words)
{
	if (strstr(text, words) == NULL) {
		fail_msg("\"%s\" is not in: %s", words, text);
	}
}

void expect_says_not(const char *text, const char *words)
{
	if (strstr(text, words) != NULL) {
		fail_msg("\"%s\" is in: %s", words, text);
	}
}

void expect_text(recur_str actual, const char *text)
{
	if (text == NULL) {
		assert_null(actual.data);
		return;
	}
	assert_non_null(actual.data);
	if (!recur_str_equal(actual, recur_str_from(text))) {
		fail_msg("\"%.*s\" is not \"%s\"", (int)actual.length, actual.data, text);
	}
}

static bool holds(const char *bytes, size_t size, const char *wanted)
{
	size_t length = strlen(wanted);
	for (size_t at = 0; at + length <= size; at++) {
		if (memcmp(bytes + at, wanted, length) == 0) {
			return true;
		}
	}
	return false;
}

void expect_nowhere(const recur_error *error, const char *bytes)
{
	if (holds((const char *)error, sizeof *error, bytes) ||
		(error->details != NULL && holds(error->details, error->details_length, bytes))) {
		fail_msg("\"%s\" is in: %s, %s, %s, %s, %s", bytes, error->code, error->type, error->request_id, error->message,
				 error->details == NULL ? "" : error->details);
	}
}

void expect_survives_each_failed_allocation(bool (*attempt)(void))
{
	size_t held = allocator_held();
	for (size_t nth = 1; nth < 1000; nth++) {
		allocator_fail_at(nth, false);
		bool succeeded = attempt();
		bool failed_one = allocator_asked() >= nth;
		allocator_fail_at(0, false);
		assert_int_equal(allocator_held(), held);
		assert_int_equal(succeeded, !failed_one);
		if (!failed_one) {
			assert_in_range(nth, 2, 1000);
			return;
		}
	}
	fail_msg("1,000 allocations and no end");
}
