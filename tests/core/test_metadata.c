#include "unit.h"
#include "expect.h"
#include "core/call/metadata.h"

#include <stdio.h>
#include <string.h>

static void expect_json(recur_metadata *metadata, const char *json)
{
	assert_null(recur_metadata_end(metadata));
	assert_false(metadata->no_memory);
	assert_int_equal(metadata->json.length, strlen(json));
	assert_memory_equal(metadata->json.data, json, strlen(json));
	recur_metadata_release(metadata);
}

static void members_come_in_their_order(void **state)
{
	(void)state;
	recur_metadata metadata;
	recur_metadata_begin(&metadata);
	assert_null(recur_metadata_add(&metadata, RECUR_STR("b"), RECUR_STR("two"), false));
	assert_null(recur_metadata_add(&metadata, RECUR_STR("a"), RECUR_STR("-1.5e3"), true));
	assert_null(recur_metadata_add(&metadata, RECUR_STR("c"), RECUR_STR("true"), true));
	assert_null(recur_metadata_add(&metadata, RECUR_STR(""), RECUR_STR(""), false));
	expect_json(&metadata, "{\"b\":\"two\",\"a\":-1.5e3,\"c\":true,\"\":\"\"}");
}

static void nothing_is_an_empty_object(void **state)
{
	(void)state;
	recur_metadata metadata;
	recur_metadata_begin(&metadata);
	expect_json(&metadata, "{}");
}

static void names_and_texts_are_escaped(void **state)
{
	(void)state;
	recur_metadata metadata;
	recur_metadata_begin(&metadata);
	assert_null(recur_metadata_add(&metadata, RECUR_STR("\"}"), RECUR_STR("\\\",\"admin\":true"), false));
	expect_json(&metadata, "{\"\\\"}\":\"\\\\\\\",\\\"admin\\\":true\"}");
}

static void names_and_texts_have_500_bytes_of_utf8(void **state)
{
	(void)state;
	char long_text[501];
	memset(long_text, 'x', sizeof(long_text));
	const recur_str fits = {long_text, 500};
	const recur_str too_long = {long_text, 501};
	recur_metadata metadata;
	recur_metadata_begin(&metadata);
	assert_null(recur_metadata_add(&metadata, fits, fits, false));
	expect_says(recur_metadata_add(&metadata, RECUR_STR("a"), too_long, false), "longer than 500 bytes");
	expect_says(recur_metadata_add(&metadata, too_long, RECUR_STR("a"), false), "name of more than 500 bytes");
	expect_says(recur_metadata_add(&metadata, RECUR_STR("a"), RECUR_STR("\xff"), false), "not valid UTF-8");
	expect_says(recur_metadata_add(&metadata, RECUR_STR("\xff"), RECUR_STR("a"), false), "not in UTF-8");
	assert_int_equal(metadata.members, 1);
	recur_metadata_release(&metadata);
}

static const char *add_numbered(recur_metadata *metadata, int count)
{
	for (int i = 0; i < count; i++) {
		char name[16];
		snprintf(name, sizeof(name), "n%d", i);
		assert_null(recur_metadata_add(metadata, recur_str_from(name), RECUR_STR("1"), true));
	}
	return recur_metadata_end(metadata);
}

static void fifty_members_and_no_more(void **state)
{
	(void)state;
	recur_metadata metadata;
	recur_metadata_begin(&metadata);
	assert_null(add_numbered(&metadata, 50));
	recur_metadata_release(&metadata);
	recur_metadata_begin(&metadata);
	expect_says(add_numbered(&metadata, 51), "more than 50 members");
	recur_metadata_release(&metadata);
}

/* Each byte takes the most that it can: as control characters do. */
static void the_largest_metadata_fits(void **state)
{
	(void)state;
	char text[500];
	memset(text, 1, sizeof(text));
	recur_metadata metadata;
	recur_metadata_begin(&metadata);
	for (int i = 0; i < 50; i++) {
		assert_null(recur_metadata_add(&metadata, (recur_str){text, 500}, (recur_str){text, 500}, false));
	}
	assert_null(recur_metadata_end(&metadata));
	assert_false(metadata.no_memory);
	recur_metadata_release(&metadata);
}

static bool attempt(void)
{
	recur_metadata metadata;
	recur_metadata_begin(&metadata);
	recur_metadata_add(&metadata, RECUR_STR("a"), RECUR_STR("\"quoted\""), false);
	recur_metadata_end(&metadata);
	const bool whole = !metadata.no_memory;
	recur_metadata_release(&metadata);
	return whole;
}

static void a_failed_allocation_is_told(void **state)
{
	(void)state;
	expect_survives_each_failed_allocation(attempt);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(members_come_in_their_order), UNIT(nothing_is_an_empty_object),
		UNIT(names_and_texts_are_escaped), UNIT(names_and_texts_have_500_bytes_of_utf8),
		UNIT(fifty_members_and_no_more),   UNIT(the_largest_metadata_fits),
		UNIT(a_failed_allocation_is_told),
	};
	return cmocka_run_group_tests_name("metadata", tests, NULL, NULL);
}
