#include "unit.h"
#include "core/json/json.h"
#include "core/json/json_text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void assert_member(const char *text, const char *name, const char *expected, unsigned times)
{
	size_t length = strlen(text);
	char *copy = malloc(length);
	assert_non_null(copy);
	memcpy(copy, text, length);
	assert_true(recur_json_text_check(copy, length));
	unsigned count = 99;
	recur_str value = recur_json_text_member((recur_str){copy, length}, name, &count);
	if (!recur_str_equal(value, recur_str_from(expected)) || count != times) {
		fail_msg("%s of %s: %.*s, %u times", name, text, (int)value.length, value.data == NULL ? "" : value.data,
				 count);
	}
	free(copy);
}

static void the_bytes_of_a_value_are_found(void **state)
{
	(void)state;
	assert_member("{\"a\":1}", "a", "1", 1);
	assert_member("{\"a\":-1.50E+1,\"b\":2}", "a", "-1.50E+1", 1);
	assert_member(" { \"a\" : true , \"b\" : null } ", "a", "true", 1);
	assert_member(" { \"a\" : true , \"b\" : null } ", "b", "null", 1);
	assert_member("{\"a\":\"x\\\"}\",\"b\":2}", "a", "\"x\\\"}\"", 1);
	assert_member("{\"a\":\"\\\\\",\"b\":2}", "b", "2", 1);
	assert_member("{\"a\": {\"b\": [1, \"]}\", {}]} ,\"b\":2}", "a", "{\"b\": [1, \"]}\", {}]}", 1);
	assert_member("{\"a\": {\"b\": [1, \"]}\", {}]} ,\"b\":2}", "b", "2", 1);
	assert_member("{\"a\":[[],[[]]],\"b\":{}}", "a", "[[],[[]]]", 1);
	assert_member("{\"a\":[[],[[]]],\"b\":{}}", "b", "{}", 1);
	assert_member("{\"error\":{\"details\":[\"訂閱\"]}}", "error", "{\"details\":[\"訂閱\"]}", 1);
}

static void only_members_of_the_object_itself_count(void **state)
{
	(void)state;
	assert_member("{\"a\":{\"b\":1}}", "b", NULL, 0);
	assert_member("{\"a\":\"b\"}", "b", NULL, 0);
	assert_member("{}", "a", NULL, 0);
	assert_member("[{\"a\":1}]", "a", NULL, 0);
	assert_member("[\"a\",1]", "a", NULL, 0);
	assert_member("\"a\"", "a", NULL, 0);
	assert_member("null", "a", NULL, 0);
}

static void the_first_of_equal_names_is_taken(void **state)
{
	(void)state;
	assert_member("{\"a\":1,\"b\":2,\"a\":3}", "a", "1", 2);
	assert_member("{\"a\":1,\"\\u0061\":2,\"a\":3}", "a", "1", 3);
	recur_str text = RECUR_STR("{\"a\":1,\"a\":2}");
	assert_true(recur_str_equal(recur_json_text_member(text, "a", NULL), RECUR_STR("1")));
}

static void names_are_compared_decoded_and_exactly(void **state)
{
	(void)state;
	assert_member("{\"\":1}", "", "1", 1);
	assert_member("{\"A\":1}", "a", NULL, 0);
	assert_member("{\"ab\":1}", "a", NULL, 0);
	assert_member("{\"a\":1}", "ab", NULL, 0);
	assert_member("{\"a\":1}", "", NULL, 0);
	assert_member("{\"\\u0064etails\":1}", "details", "1", 1);
	assert_member("{\"detail\\u0073\":1}", "details", "1", 1);
	assert_member("{\"a\\\"b\\\\c\\/d\":1}", "a\"b\\c/d", "1", 1);
	assert_member("{\"\\b\\f\\n\\r\\t\":1}", "\b\f\n\r\t", "1", 1);
	assert_member("{\"\\u00fc\":1}", "ü", "1", 1);
	assert_member("{\"\\u8A02\":1}", "訂", "1", 1);
	assert_member("{\"訂\":1}", "訂", "1", 1);
	assert_member("{\"x\\uD83D\\uDE00y\":1}", "x\xF0\x9F\x98\x80y", "1", 1);
	assert_member("{\"a\\u0000b\":1}", "a", NULL, 0);
	assert_member("{\"a\\u0000b\":1}",
				  "a\xEF\xBF\xBD"
				  "b",
				  "1", 1);
}

static void an_unchecked_text_is_not_read_past_its_end(void **state)
{
	(void)state;
	static const char text[] = "{\"a\\ud83d\\ude00\":[\"\\\"\",{\"b\":1}],\"a\\u0041\":\"x\\\"\"}";
	for (size_t length = 0; length < sizeof text; length++) {
		char *copy = malloc(length > 0 ? length : 1);
		assert_non_null(copy);
		memcpy(copy, text, length);
		static const char *const names[] = {"aA", "a\xF0\x9F\x98\x80"};
		for (size_t i = 0; i < 2; i++) {
			recur_str value = recur_json_text_member((recur_str){copy, length}, names[i], NULL);
			assert_true(value.data == NULL || value.data + value.length <= copy + length);
		}
		free(copy);
	}
	assert_null(recur_json_text_member(RECUR_STR_NONE, "a", NULL).data);
}

static void a_hundred_thousand_members_are_read(void **state)
{
	(void)state;
	const size_t count = 100000;
	char *text = malloc(count * 16 + 2);
	assert_non_null(text);
	size_t length = 0;
	for (size_t i = 0; i < count; i++) {
		length += (size_t)snprintf(text + length, 17, "%c\"m%zu\":%zu", i == 0 ? '{' : ',', i, i % 10);
	}
	text[length++] = '}';
	assert_true(recur_json_text_check(text, length));
	recur_json *value = recur_json_parse(text, length);
	assert_non_null(value);
	assert_int_equal(recur_json_kind_of(recur_json_member(value, "m99999")), RECUR_JSON_OTHER);
	assert_null(recur_json_member(value, "m100000"));
	recur_json_free(value);
	recur_str last = recur_json_text_member((recur_str){text, length}, "m99999", NULL);
	assert_true(recur_str_equal(last, RECUR_STR("9")));
	free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(the_bytes_of_a_value_are_found),
		UNIT(only_members_of_the_object_itself_count),
		UNIT(the_first_of_equal_names_is_taken),
		UNIT(names_are_compared_decoded_and_exactly),
		UNIT(an_unchecked_text_is_not_read_past_its_end),
		UNIT(a_hundred_thousand_members_are_read),
	};
	return cmocka_run_group_tests_name("json text member", tests, NULL, NULL);
}
