#include "unit.h"
#include "core/json/json.h"
#include "core/json/json_text.h"

#include <stdio.h>
#include <string.h>
#include <cJSON.h>

static recur_json *parse(const char *text)
{
	recur_json *value = recur_json_parse(text, strlen(text));
	assert_non_null(value);
	return value;
}

static void kinds_are_told_apart(void **state)
{
	(void)state;
	recur_json *value = parse("{\"s\":\"x\",\"o\":{},\"a\":[],\"n\":null,\"t\":true,\"i\":1}");
	assert_int_equal(recur_json_kind_of(value), RECUR_JSON_OBJECT);
	assert_int_equal(recur_json_kind_of(recur_json_member(value, "s")), RECUR_JSON_STRING);
	assert_int_equal(recur_json_kind_of(recur_json_member(value, "o")), RECUR_JSON_OBJECT);
	assert_int_equal(recur_json_kind_of(recur_json_member(value, "a")), RECUR_JSON_ARRAY);
	assert_int_equal(recur_json_kind_of(recur_json_member(value, "n")), RECUR_JSON_NULL);
	assert_int_equal(recur_json_kind_of(recur_json_member(value, "t")), RECUR_JSON_OTHER);
	assert_int_equal(recur_json_kind_of(recur_json_member(value, "i")), RECUR_JSON_OTHER);
	assert_int_equal(recur_json_kind_of(recur_json_member(value, "x")), RECUR_JSON_ABSENT);
	recur_json_free(value);
	recur_json_free(NULL);
}

static void members_are_found_by_exact_name(void **state)
{
	(void)state;
	recur_json *value = parse("{\"URL\":\"1\",\"url\":\"2\",\"url\":\"3\"}");
	assert_true(recur_str_equal(recur_json_text_of(recur_json_member(value, "url")), RECUR_STR("2")));
	assert_null(recur_json_member(value, "Url"));
	recur_json_free(value);
	value = parse("[\"url\"]");
	assert_null(recur_json_member(value, "url"));
	recur_json_free(value);
	assert_null(recur_json_member(NULL, "url"));
}

static void members_come_in_their_order(void **state)
{
	(void)state;
	recur_json *value = parse("{\"b\":1,\"\\u8a02\":[2],\"\":3}");
	const recur_json *member = recur_json_first(value);
	assert_true(recur_str_equal(recur_json_name(member), RECUR_STR("b")));
	member = recur_json_next(member);
	assert_true(recur_str_equal(recur_json_name(member), RECUR_STR("訂")));
	const recur_json *element = recur_json_first(member);
	assert_int_equal(recur_json_kind_of(element), RECUR_JSON_OTHER);
	assert_null(recur_json_next(element));
	member = recur_json_next(member);
	assert_true(recur_str_equal(recur_json_name(member), RECUR_STR("")));
	assert_null(recur_json_next(member));
	recur_json_free(value);
	value = parse("{}");
	assert_null(recur_json_first(value));
	recur_json_free(value);
	assert_null(recur_json_first(NULL));
}

static void only_strings_have_a_text(void **state)
{
	(void)state;
	recur_json *value = parse("{\"s\":\"a\\u8a02\\ud83d\\ude00\",\"e\":\"\",\"i\":1,\"n\":null}");
	recur_str text = recur_json_text_of(recur_json_member(value, "s"));
	assert_true(recur_str_equal(text, RECUR_STR("a訂\xF0\x9F\x98\x80")));
	assert_true(recur_str_equal(recur_json_text_of(recur_json_member(value, "e")), RECUR_STR("")));
	assert_null(recur_json_text_of(recur_json_member(value, "i")).data);
	assert_null(recur_json_text_of(recur_json_member(value, "n")).data);
	assert_null(recur_json_text_of(NULL).data);
	recur_json_free(value);
}

static void a_text_needs_no_nul_behind_it(void **state)
{
	(void)state;
	char text[] = {'{', '"', 'a', '"', ':', '1', '2', '}'};
	recur_json *value = recur_json_parse(text, sizeof text);
	assert_non_null(value);
	recur_json_free(value);
}

static void strings_make_an_object(void **state)
{
	(void)state;
	static const char *const names[] = {"customerId", "externalId", "email", "locale"};
	static const char *const values[] = {"cus_1", NULL, "a\"b\\c\n\x01@x.tw", "訂/閱"};
	size_t length;
	char *text = recur_json_object_of(names, values, NULL, 4, &length);
	assert_string_equal(text,
						"{\"customerId\":\"cus_1\",\"email\":\"a\\\"b\\\\c\\n\\u0001@x.tw\",\"locale\":\"訂/閱\"}");
	assert_int_equal(length, strlen(text));
	assert_true(recur_json_text_check(text, length));
	recur_json_text_free(text, length);
	text = recur_json_object_of(names, values, NULL, 0, &length);
	assert_string_equal(text, "{}");
	recur_json_text_free(text, length);
	recur_json_text_free(NULL, 0);
}

static void long_values_fit_however_they_are_escaped(void **state)
{
	(void)state;
	enum { COUNT = 6, LENGTH = 2048 };
	static char value[LENGTH + 1];
	const char *names[COUNT];
	const char *values[COUNT];
	for (int byte = 1; byte < 0x80; byte++) {
		memset(value, byte, LENGTH);
		for (int i = 0; i < COUNT; i++) {
			names[i] = "configurationId";
			values[i] = value;
		}
		size_t length;
		char *text = recur_json_object_of(names, values, NULL, COUNT, &length);
		assert_non_null(text);
		assert_true(recur_json_text_check(text, length));
		recur_json_text_free(text, length);
	}
}

static void released_text_and_values_are_wiped(void **state)
{
	(void)state;
	static const char *const names[] = {"email"};
	static const char *const values[] = {"someone@example.tw"};
	cJSON_Hooks hooks = {allocator_malloc, allocator_free};
	cJSON_InitHooks(&hooks);
	allocator_add_secret("someone@example.tw");
	allocator_add_secret("https://portal.example/s/secret");
	size_t length;
	char *text = recur_json_object_of(names, values, NULL, 1, &length);
	recur_json_text_free(text, length);
	recur_json_free(parse("{\"a\":[{\"url\":\"https://portal.example/s/secret\"}]}"));
	cJSON_InitHooks(NULL);
}

static void each_allocation_may_fail(void **state)
{
	(void)state;
	static const char *const names[] = {"email", "locale"};
	static const char *const values[] = {"someone@example.tw", "zh-TW"};
	cJSON_Hooks hooks = {allocator_malloc, allocator_free};
	cJSON_InitHooks(&hooks);
	size_t failures = 0;
	for (size_t nth = 1;; nth++) {
		size_t length;
		allocator_fail_at(nth, false);
		recur_json *value = recur_json_parse("{\"a\":[\"b\",{\"c\":1}]}", 19);
		recur_json_free(value);
		char *text = recur_json_object_of(names, values, NULL, 2, &length);
		recur_json_text_free(text, text == NULL ? 0 : length);
		failures += value == NULL || text == NULL;
		assert_int_equal(allocator_held(), 0);
		if (value != NULL && text != NULL) {
			break;
		}
	}
	cJSON_InitHooks(NULL);
	assert_in_range(failures, 8, 20);
}

static void the_version_is_that_of_the_library(void **state)
{
	(void)state;
	char expected[32];
	snprintf(expected, sizeof expected, "%d.%d.%d", CJSON_VERSION_MAJOR, CJSON_VERSION_MINOR, CJSON_VERSION_PATCH);
	assert_string_equal(recur_json_library_version(), expected);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(kinds_are_told_apart),
		UNIT(members_are_found_by_exact_name),
		UNIT(members_come_in_their_order),
		UNIT(only_strings_have_a_text),
		UNIT(a_text_needs_no_nul_behind_it),
		UNIT(strings_make_an_object),
		UNIT(long_values_fit_however_they_are_escaped),
		UNIT(released_text_and_values_are_wiped),
		UNIT(each_allocation_may_fail),
		UNIT(the_version_is_that_of_the_library),
	};
	return cmocka_run_group_tests_name("json", tests, NULL, NULL);
}
