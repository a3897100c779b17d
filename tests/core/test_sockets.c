/* fcntl and sockets are not C11. */
#define _GNU_SOURCE
#include "core/http/sockets.h"
#include "unit.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

static int open_one(recur_sockets *sockets)
{
	const intptr_t opened = recur_sockets_open(sockets, AF_INET, SOCK_STREAM, 0);

	assert_true(opened >= 0);
	return (int)opened;
}

static int is_open(int descriptor)
{
	return fcntl(descriptor, F_GETFD) >= 0;
}

static void a_socket_is_closed_on_exec(void **state)
{
	recur_sockets sockets = {0};
	const int opened = open_one(&sockets);

	(void)state;
	assert_true(fcntl(opened, F_GETFD) & FD_CLOEXEC);
	recur_sockets_close(&sockets, opened);
	assert_false(is_open(opened));
	recur_sockets_release(&sockets);
}

static void all_that_are_open_are_closed(void **state)
{
	recur_sockets sockets = {0};
	int opened[20];

	(void)state;
	for (size_t i = 0; i < 20; i++) {
		opened[i] = open_one(&sockets);
	}
	recur_sockets_close(&sockets, opened[7]);
	recur_sockets_close_all(&sockets);
	for (size_t i = 0; i < 20; i++) {
		assert_false(is_open(opened[i]));
	}
}

static void a_number_that_is_somebody_else_s_by_now_is_left_alone(void **state)
{
	recur_sockets sockets = {0};
	const int opened = open_one(&sockets);
	int others[2];

	(void)state;
	close(opened);
	assert_int_equal(socketpair(AF_UNIX, SOCK_STREAM, 0, others), 0);
	assert_int_equal(others[0], opened);
	recur_sockets_close_all(&sockets);
	assert_true(is_open(others[0]));
	close(others[0]);
	close(others[1]);
}

static void a_file_that_has_the_number_by_now_is_left_alone(void **state)
{
	recur_sockets sockets = {0};
	const int opened = open_one(&sockets);

	(void)state;
	close(opened);
	assert_int_equal(open("/dev/null", O_RDONLY), opened);
	recur_sockets_close_all(&sockets);
	assert_true(is_open(opened));
	close(opened);
}

static void a_number_that_is_given_out_again_is_noted_once(void **state)
{
	recur_sockets sockets = {0};

	(void)state;
	for (int i = 0; i < 100; i++) {
		close(open_one(&sockets));
	}
	assert_int_equal(sockets.count, 1);
	recur_sockets_release(&sockets);
}

static void releasing_the_list_closes_nothing(void **state)
{
	recur_sockets sockets = {0};
	const int opened = open_one(&sockets);

	(void)state;
	recur_sockets_release(&sockets);
	assert_true(is_open(opened));
	close(opened);
}

static void without_memory_no_socket_stays_open(void **state)
{
	recur_sockets sockets = {0};
	const int next = dup(0);

	(void)state;
	close(next);
	allocator_fail_at(1, false);
	assert_int_equal(recur_sockets_open(&sockets, AF_INET, SOCK_STREAM, 0), -1);
	assert_false(is_open(next));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(a_socket_is_closed_on_exec),
		UNIT(all_that_are_open_are_closed),
		UNIT(a_number_that_is_somebody_else_s_by_now_is_left_alone),
		UNIT(a_file_that_has_the_number_by_now_is_left_alone),
		UNIT(a_number_that_is_given_out_again_is_noted_once),
		UNIT(releasing_the_list_closes_nothing),
		UNIT(without_memory_no_socket_stays_open),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
