#include "unit.h"
#include "json_accepts.h"
#include "core/json/json_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))

/* `count` times `open`, `middle`, `count` times `close`. */
static char *nest(const char *open, const char *middle, const char *close, size_t count, size_t *length)
{
	size_t open_length = strlen(open);
	*length = count * (open_length + strlen(close)) + strlen(middle);
	char *text = malloc(*length + 1);
	assert_non_null(text);
	char *at = text;
	for (size_t i = 0; i < count; i++, at += open_length) {
		memcpy(at, open, open_length);
	}
	at += snprintf(at, strlen(middle) + 1, "%s", middle);
	for (size_t i = 0; i < count; i++, at += strlen(close)) {
		memcpy(at, close, strlen(close));
	}
	return text;
}

static void nesting_is_bounded(void **state)
{
	(void)state;
	static const struct {
		const char *open, *middle, *close;
		size_t count;
		bool accepted;
	} rows[] = {
		{"[", "", "]", RECUR_JSON_DEPTH, true},
		{"[", "", "]", RECUR_JSON_DEPTH + 1, false},
		{"[", "1", "]", RECUR_JSON_DEPTH, true},
		{"{\"a\":", "1", "}", RECUR_JSON_DEPTH, true},
		{"{\"a\":", "1", "}", RECUR_JSON_DEPTH + 1, false},
		{"[{\"a\":", "1", "}]", RECUR_JSON_DEPTH / 2, true},
		{"[{\"a\":", "[]", "}]", RECUR_JSON_DEPTH / 2, false},
		{"[", "", "]", 10000, false},
		{"[", "", "", 100000, false},
		{"{\"a\":", "", "", 100000, false},
	};
	for (size_t i = 0; i < COUNT(rows); i++) {
		size_t length;
		char *text = nest(rows[i].open, rows[i].middle, rows[i].close, rows[i].count, &length);
		if (json_accepts((recur_str){text, length}) != rows[i].accepted) {
			fail_msg("%zu times %s%s%s", rows[i].count, rows[i].open, rows[i].middle, rows[i].close);
		}
		free(text);
	}
}

static void many_shallow_values_are_no_depth(void **state)
{
	(void)state;
	size_t length;
	char *text = nest("[],", "[[0]]", "", 10000, &length);
	char *array = malloc(length + 2);
	assert_non_null(array);
	array[0] = '[';
	memcpy(array + 1, text, length);
	array[length + 1] = ']';
	assert_true(json_accepts((recur_str){array, length + 2}));
	free(array);
	free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(nesting_is_bounded),
		UNIT(many_shallow_values_are_no_depth),
	};
	return cmocka_run_group_tests_name("json text depth", tests, NULL, NULL);
}
