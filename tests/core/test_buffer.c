#include "unit.h"
#include "core/base/buffer.h"

#include <string.h>

static void a_new_buffer_holds_nothing(void **state)
{
	(void)state;
	recur_buffer buffer;
	recur_buffer_init(&buffer, 10);
	assert_int_equal(buffer.length, 0);
	assert_int_equal(allocator_asked(), 0);
	assert_int_equal(recur_buffer_append(&buffer, NULL, 0), RECUR_BUFFER_OK);
	recur_buffer_release(&buffer);
}

static void pieces_join(void **state)
{
	(void)state;
	recur_buffer buffer;
	recur_buffer_init(&buffer, 100);
	assert_int_equal(recur_buffer_append(&buffer, "abc", 3), RECUR_BUFFER_OK);
	assert_int_equal(recur_buffer_append(&buffer, "\0def", 4), RECUR_BUFFER_OK);
	assert_int_equal(buffer.length, 7);
	assert_memory_equal(buffer.data, "abc\0def", 8);
	recur_buffer_release(&buffer);
}

static void the_limit_is_reached_and_not_passed(void **state)
{
	(void)state;
	recur_buffer buffer;
	recur_buffer_init(&buffer, 5);
	assert_int_equal(recur_buffer_append(&buffer, "abcdef", 6), RECUR_BUFFER_FULL);
	assert_int_equal(buffer.length, 0);
	assert_int_equal(recur_buffer_append(&buffer, "abcd", 4), RECUR_BUFFER_OK);
	assert_int_equal(recur_buffer_append(&buffer, "ef", 2), RECUR_BUFFER_FULL);
	assert_int_equal(recur_buffer_append(&buffer, "", SIZE_MAX), RECUR_BUFFER_FULL);
	assert_string_equal(buffer.data, "abcd");
	assert_int_equal(recur_buffer_append(&buffer, "e", 1), RECUR_BUFFER_OK);
	assert_string_equal(buffer.data, "abcde");
	recur_buffer_release(&buffer);
}

static void a_large_content_grows_whole(void **state)
{
	(void)state;
	recur_buffer buffer;
	recur_buffer_init(&buffer, 256 * 1024);
	for (size_t i = 0; i < 256 * 1024; i++) {
		char byte = (char)(i % 251);
		assert_int_equal(recur_buffer_append(&buffer, &byte, 1), RECUR_BUFFER_OK);
	}
	assert_int_equal(recur_buffer_append(&buffer, "x", 1), RECUR_BUFFER_FULL);
	assert_int_equal(buffer.length, 256 * 1024);
	for (size_t i = 0; i < buffer.length; i++) {
		assert_int_equal(buffer.data[i], (char)(i % 251));
	}
	assert_in_range(allocator_asked(), 1, 12);
	recur_buffer_release(&buffer);
}

static void it_can_append_a_part_of_itself(void **state)
{
	(void)state;
	recur_buffer buffer;
	recur_buffer_init(&buffer, 1 << 20);
	assert_int_equal(recur_buffer_append(&buffer, "ab", 2), RECUR_BUFFER_OK);
	for (int i = 0; i < 14; i++) {
		assert_int_equal(recur_buffer_append(&buffer, buffer.data, buffer.length), RECUR_BUFFER_OK);
	}
	for (size_t i = 0; i < buffer.length; i++) {
		assert_int_equal(buffer.data[i], "ab"[i % 2]);
	}
	recur_buffer_release(&buffer);
}

static void without_memory_nothing_changes(void **state)
{
	(void)state;
	char large[4096];
	memset(large, 'x', sizeof large);
	recur_buffer buffer;
	recur_buffer_init(&buffer, 10000);
	assert_int_equal(recur_buffer_append(&buffer, "abc", 3), RECUR_BUFFER_OK);
	allocator_fail_at(1, false);
	assert_int_equal(recur_buffer_append(&buffer, large, sizeof large), RECUR_BUFFER_NO_MEMORY);
	assert_string_equal(buffer.data, "abc");
	assert_int_equal(recur_buffer_append(&buffer, large, sizeof large), RECUR_BUFFER_OK);
	assert_int_equal(buffer.length, 4099);
	recur_buffer_release(&buffer);
}

static void growing_and_releasing_leave_no_secret(void **state)
{
	(void)state;
	allocator_add_secret("sk_test_0123456789");
	char large[4096];
	memset(large, 'x', sizeof large);
	recur_buffer buffer;
	recur_buffer_init(&buffer, 100000);
	assert_int_equal(recur_buffer_append(&buffer, "sk_test_0123456789", 18), RECUR_BUFFER_OK);
	for (int i = 0; i < 8; i++) {
		assert_int_equal(recur_buffer_append(&buffer, large, sizeof large), RECUR_BUFFER_OK);
	}
	recur_buffer_release(&buffer);
}

static void clearing_wipes_and_keeps_the_memory(void **state)
{
	(void)state;
	static const char zeros[18];
	recur_buffer buffer;
	recur_buffer_init(&buffer, 100);
	recur_buffer_clear(&buffer);
	assert_int_equal(recur_buffer_append(&buffer, "sk_test_0123456789", 18), RECUR_BUFFER_OK);
	recur_buffer_clear(&buffer);
	assert_int_equal(buffer.length, 0);
	assert_memory_equal(buffer.data, zeros, sizeof zeros);
	size_t asked = allocator_asked();
	assert_int_equal(recur_buffer_append(&buffer, "abc", 3), RECUR_BUFFER_OK);
	assert_string_equal(buffer.data, "abc");
	assert_int_equal(allocator_asked(), asked);
	recur_buffer_release(&buffer);
}

static void a_released_buffer_works_again(void **state)
{
	(void)state;
	recur_buffer buffer;
	recur_buffer_init(&buffer, 3);
	assert_int_equal(recur_buffer_append(&buffer, "abc", 3), RECUR_BUFFER_OK);
	recur_buffer_release(&buffer);
	recur_buffer_release(&buffer);
	assert_int_equal(recur_buffer_append(&buffer, "xyz", 3), RECUR_BUFFER_OK);
	assert_int_equal(recur_buffer_append(&buffer, "!", 1), RECUR_BUFFER_FULL);
	assert_string_equal(buffer.data, "xyz");
	recur_buffer_release(&buffer);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(a_new_buffer_holds_nothing),
		UNIT(pieces_join),
		UNIT(the_limit_is_reached_and_not_passed),
		UNIT(a_large_content_grows_whole),
		UNIT(it_can_append_a_part_of_itself),
		UNIT(without_memory_nothing_changes),
		UNIT(growing_and_releasing_leave_no_secret),
		UNIT(clearing_wipes_and_keeps_the_memory),
		UNIT(a_released_buffer_works_again),
	};
	return cmocka_run_group_tests_name("buffer", tests, NULL, NULL);
}
