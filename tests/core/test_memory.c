#include "unit.h"
#include "core/base/memory.h"

#include <string.h>

static void views_compare_by_bytes(void **state)
{
	(void)state;
	assert_true(recur_str_equal(RECUR_STR("a\0b"), RECUR_STR("a\0b")));
	assert_false(recur_str_equal(RECUR_STR("a\0b"), RECUR_STR("a\0c")));
	assert_false(recur_str_equal(RECUR_STR("a"), RECUR_STR("ab")));
	assert_true(recur_str_equal(RECUR_STR(""), recur_str_from("")));
}

static void no_value_equals_only_no_value(void **state)
{
	(void)state;
	assert_true(recur_str_equal(RECUR_STR_NONE, recur_str_from(NULL)));
	assert_false(recur_str_equal(RECUR_STR_NONE, RECUR_STR("")));
	assert_false(recur_str_equal(RECUR_STR(""), RECUR_STR_NONE));
}

static void memory_comes_zeroed(void **state)
{
	(void)state;
	static const char zeros[64];
	char *block = recur_alloc(sizeof zeros);
	assert_memory_equal(block, zeros, sizeof zeros);
	recur_free(block);
}

static void nothing_is_something(void **state)
{
	(void)state;
	void *block = recur_alloc(0);
	assert_non_null(block);
	recur_free(block);
	block = recur_alloc_array(0, 8);
	assert_non_null(block);
	recur_free(block);
}

static void a_size_that_overflows_is_refused(void **state)
{
	(void)state;
	assert_null(recur_alloc_array(SIZE_MAX / 2, 3));
	assert_null(recur_copy((recur_str){"", SIZE_MAX}));
}

static void a_copy_ends_with_nul(void **state)
{
	(void)state;
	char *copy = recur_copy((recur_str){"abcdef", 3});
	assert_string_equal(copy, "abc");
	recur_free(copy);
	copy = recur_copy(RECUR_STR_NONE);
	assert_string_equal(copy, "");
	recur_free(copy);
}

static void a_copy_fails_without_memory(void **state)
{
	(void)state;
	allocator_fail_at(1, false);
	assert_null(recur_copy(RECUR_STR("abc")));
}

static void wiping_reaches_every_byte(void **state)
{
	(void)state;
	char text[] = "sk_test_0123456789";
	static const char zeros[sizeof text];
	recur_wipe(text, sizeof text);
	assert_memory_equal(text, zeros, sizeof text);
	recur_wipe(NULL, 8);
	recur_free_wiped(NULL, 8);
}

static void a_wiped_block_is_released_empty(void **state)
{
	(void)state;
	allocator_add_secret("sk_test_0123456789");
	char *copy = recur_copy(RECUR_STR("sk_test_0123456789"));
	recur_free_wiped(copy, sizeof "sk_test_0123456789");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(views_compare_by_bytes),
		UNIT(no_value_equals_only_no_value),
		UNIT(memory_comes_zeroed),
		UNIT(nothing_is_something),
		UNIT(a_size_that_overflows_is_refused),
		UNIT(a_copy_ends_with_nul),
		UNIT(a_copy_fails_without_memory),
		UNIT(wiping_reaches_every_byte),
		UNIT(a_wiped_block_is_released_empty),
	};
	return cmocka_run_group_tests_name("memory", tests, NULL, NULL);
}
