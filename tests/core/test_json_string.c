#include "unit.h"
#include "expect.h"
#include "core/json/json_string.h"

#include <string.h>

static void expect_decoded(recur_str quoted, const char *bytes, size_t length)
{
	recur_buffer out;
	recur_buffer_init(&out, 100);
	assert_int_equal(recur_json_string_decode(&out, quoted), RECUR_BUFFER_OK);
	assert_int_equal(out.length, length);
	assert_memory_equal(out.data, bytes, length);
	recur_buffer_release(&out);
}

static void a_string_ends_at_its_quotation_mark(void **state)
{
	(void)state;
	assert_int_equal(recur_json_string_end(RECUR_STR("\"ab\",1"), 1), 3);
	assert_int_equal(recur_json_string_end(RECUR_STR("\"\""), 1), 1);
	assert_int_equal(recur_json_string_end(RECUR_STR("\"a\\\"b\\\\\""), 1), 7);
	assert_int_equal(recur_json_string_end(RECUR_STR("\"ab"), 1), 3);
	assert_int_equal(recur_json_string_end(RECUR_STR("\"ab\\"), 1), 4);
}

static void every_escape_becomes_what_it_stands_for(void **state)
{
	(void)state;
	expect_decoded(RECUR_STR("\\\"\\\\\\/\\b\\f\\n\\r\\t"), "\"\\/\b\f\n\r\t", 8);
	expect_decoded(RECUR_STR("\\u0073\\u006B\\u005f"), "sk_", 3);
	expect_decoded(RECUR_STR("\\u00e9\\u5E33\\ud83d\\uDE00."), "\xc3\xa9\xe5\xb8\xb3\xf0\x9f\x98\x80.", 10);
	expect_decoded(RECUR_STR("\\u0000\\ufffd"), "\0\xef\xbf\xbd", 4);
	expect_decoded(RECUR_STR("\xe5\xb8\xb3 plain"), "\xe5\xb8\xb3 plain", 9);
	/* Cut short, as only an unchecked text is: something, and nothing read behind the end. */
	expect_decoded(RECUR_STR("\\"), "\\", 1);
	expect_decoded(RECUR_STR("\\u12"), "\0", 1);
}

static void what_json_wants_escaped_is(void **state)
{
	(void)state;
	recur_buffer out;
	recur_buffer_init(&out, 100);
	assert_int_equal(recur_json_string_encode(&out, RECUR_STR("a\"\\/\n\x1f\0\xe5\xb8\xb3")), RECUR_BUFFER_OK);
	assert_string_equal(out.data, "a\\\"\\\\/\\u000a\\u001f\\u0000\xe5\xb8\xb3");
	recur_buffer_release(&out);
}

static void a_full_buffer_is_reported(void **state)
{
	(void)state;
	recur_buffer out;
	recur_buffer_init(&out, 3);
	assert_int_equal(recur_json_string_decode(&out, RECUR_STR("abcd")), RECUR_BUFFER_FULL);
	recur_buffer_clear(&out);
	assert_int_equal(recur_json_string_encode(&out, RECUR_STR("a\"b")), RECUR_BUFFER_FULL);
	recur_buffer_release(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(a_string_ends_at_its_quotation_mark),
		UNIT(every_escape_becomes_what_it_stands_for),
		UNIT(what_json_wants_escaped_is),
		UNIT(a_full_buffer_is_reported),
	};
	return cmocka_run_group_tests_name("json_string", tests, NULL, NULL);
}
