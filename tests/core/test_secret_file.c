#define _POSIX_C_SOURCE 200809L
#include "unit.h"
#include "expect.h"
#include "core/settings/secret_file.h"

#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

#define NAME "The setting recur.secret_key_file"

static char folder[] = "/tmp/recur-secret-XXXXXX";
static char path[sizeof folder + 8];

static int make_folder(void **state)
{
	(void)state;
	snprintf(path, sizeof path, "%s/key", mkdtemp(folder) == NULL ? "" : folder);
	return path[0] == '/' && path[1] == 't' ? 0 : -1;
}

static int remove_folder(void **state)
{
	(void)state;
	unlink(path);
	return rmdir(folder);
}

static void write_file(const char *bytes, size_t length)
{
	FILE *file = fopen(path, "wb");
	assert_non_null(file);
	assert_int_equal(fwrite(bytes, 1, length, file), length);
	assert_int_equal(fclose(file), 0);
}

static void expect_key(const char *bytes, size_t length, const char *wanted)
{
	char *key = NULL;
	size_t key_length = 0;
	recur_error error;
	recur_error_init(&error);
	write_file(bytes, length);
	if (!recur_secret_file_read(RECUR_SECRET_KEY, path, NAME, &key, &key_length, &error)) {
		fail_msg("%s", error.message);
	}
	assert_int_equal(key_length, strlen(wanted));
	assert_string_equal(key, wanted);
	recur_free_wiped(key, key_length + 1);
}

static recur_error expect_refused(const char *of, const char *code)
{
	char *key = path;
	size_t length = 1;
	recur_error error;
	recur_error_init(&error);
	assert_false(recur_secret_file_read(RECUR_SECRET_KEY, of, NAME, &key, &length, &error));
	expect_error(&error, RECUR_ERROR_CONFIGURATION, code);
	expect_says(error.message, NAME);
	expect_says(error.message, of);
	assert_null(key);
	assert_int_equal(length, 0);
	return error;
}

static void the_key_is_read_without_the_space_around_it(void **state)
{
	(void)state;
	expect_key("sk_test_1", 9, "sk_test_1");
	expect_key("sk_test_1\n", 10, "sk_test_1");
	expect_key("\r\n \t\v\fsk_test_1 \t\r\n\n", 20, "sk_test_1");
}

static void what_is_inside_the_key_is_kept_for_the_keys_own_check(void **state)
{
	(void)state;
	char *key = NULL;
	size_t length = 0;
	recur_error error;
	recur_error_init(&error);
	write_file("sk_\0test 1\n", 11);
	assert_true(recur_secret_file_read(RECUR_SECRET_KEY, path, NAME, &key, &length, &error));
	assert_int_equal(length, 10);
	assert_memory_equal(key, "sk_\0test 1", 11);
	recur_free_wiped(key, length + 1);
}

static void an_empty_file_holds_no_key(void **state)
{
	(void)state;
	write_file("", 0);
	expect_refused(path, "missing_secret_key");
	write_file(" \n\t\r\n", 5);
	recur_error error = expect_refused(path, "missing_secret_key");
	expect_says(error.message, "is empty");
}

static void a_file_is_read_up_to_its_bound(void **state)
{
	(void)state;
	char bytes[RECUR_SECRET_FILE_MAX + 1];
	memset(bytes, 'k', sizeof bytes);
	char wanted[RECUR_SECRET_FILE_MAX + 1];
	memset(wanted, 'k', sizeof wanted);
	wanted[RECUR_SECRET_FILE_MAX] = '\0';
	expect_key(bytes, RECUR_SECRET_FILE_MAX, wanted);
	write_file(bytes, sizeof bytes);
	recur_error error = expect_refused(path, "invalid_setting");
	expect_says(error.message, "too long");
	expect_says_not(error.message, "kkkk");
}

static void a_file_that_is_not_there_says_so(void **state)
{
	(void)state;
	expect_says(expect_refused("/nonexistent/key", "invalid_setting").message, "does not exist");
	write_file("x", 1);
	char below[sizeof path + 8];
	snprintf(below, sizeof below, "%s/below", path);
	expect_says(expect_refused(below, "invalid_setting").message, "does not exist");
	expect_says(expect_refused("", "invalid_setting").message, "does not exist");
}

static void what_is_no_regular_file_is_not_waited_for(void **state)
{
	(void)state;
	unlink(path);
	assert_int_equal(mkfifo(path, 0600), 0);
	alarm(5);
	expect_says(expect_refused(path, "invalid_setting").message, "not a regular file");
	alarm(0);
	unlink(path);
	expect_says(expect_refused(folder, "invalid_setting").message, "not a regular file");
	expect_says(expect_refused("/dev/zero", "invalid_setting").message, "not a regular file");
}

static void a_socket_and_what_cannot_be_read_say_so(void **state)
{
	(void)state;
	struct sockaddr_un address = {.sun_family = AF_UNIX};
	unlink(path);
	snprintf(address.sun_path, sizeof address.sun_path, "%s", path);
	int listener = socket(AF_UNIX, SOCK_STREAM, 0);
	assert_int_equal(bind(listener, (const struct sockaddr *)&address, sizeof address), 0);
	expect_says(expect_refused(path, "invalid_setting").message, "not a regular file");
	close(listener);
	unlink(path);
	char too_long[300];
	memset(too_long, 'x', sizeof too_long - 1);
	too_long[sizeof too_long - 1] = 0;
	expect_says(expect_refused(too_long, "invalid_setting").message, "cannot be read");
	expect_says(expect_refused("/proc/self/mem", "invalid_setting").message, "cannot be read");
}

static void a_file_that_may_not_be_read_says_so(void **state)
{
	(void)state;
	write_file("sk_test_1", 9);
	assert_int_equal(chmod(path, 0), 0);
	/* Root may read everything, so another user tries. */
	pid_t child = fork();
	if (child == 0) {
		char *key = NULL;
		size_t length = 0;
		recur_error error;
		recur_error_init(&error);
		bool dropped = geteuid() != 0 || (chmod(folder, 0755) == 0 && setgid(65534) == 0 && setuid(65534) == 0);
		bool read = recur_secret_file_read(RECUR_SECRET_KEY, path, NAME, &key, &length, &error);
		_exit(dropped && !read && strstr(error.message, "may not be read by the user") != NULL ? 0 : 1);
	}
	int status = -1;
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_true(WIFEXITED(status));
	assert_int_equal(WEXITSTATUS(status), 0);
	chmod(path, 0600);
}

static void no_descriptor_stays_open(void **state)
{
	(void)state;
	write_file("sk_test_1", 9);
	int before = dup(0);
	close(before);
	for (int i = 0; i < 3; i++) {
		expect_key("sk_test_1", 9, "sk_test_1");
		expect_refused(folder, "invalid_setting");
	}
	int after = dup(0);
	close(after);
	assert_int_equal(after, before);
}

static void without_memory_it_says_so(void **state)
{
	(void)state;
	char *key = NULL;
	size_t length = 0;
	recur_error error;
	recur_error_init(&error);
	write_file("sk_test_1", 9);
	allocator_fail_at(1, true);
	assert_false(recur_secret_file_read(RECUR_SECRET_KEY, path, NAME, &key, &length, &error));
	expect_error(&error, RECUR_ERROR_NO_MEMORY, "out_of_memory");
	assert_null(key);
}

static void a_file_of_webhook_secrets_is_named_as_one(void **state)
{
	(void)state;
	char *secret = NULL;
	size_t length = 0;
	recur_error error;
	recur_error_init(&error);
	write_file("\nwhsec_new\nwhsec_old\n", 21);
	assert_true(recur_secret_file_read(RECUR_SECRET_WEBHOOK, path, NAME, &secret, &length, &error));
	assert_string_equal(secret, "whsec_new\nwhsec_old");
	assert_int_equal(length, 19);
	recur_free_wiped(secret, length + 1);
	write_file(" \n", 2);
	assert_false(recur_secret_file_read(RECUR_SECRET_WEBHOOK, path, NAME, &secret, &length, &error));
	expect_error(&error, RECUR_ERROR_CONFIGURATION, "missing_webhook_secret");
	expect_says(error.message, "webhook secret");
	unlink(path);
	assert_false(recur_secret_file_read(RECUR_SECRET_WEBHOOK, path, NAME, &secret, &length, &error));
	expect_error(&error, RECUR_ERROR_CONFIGURATION, "invalid_setting");
	expect_says(error.message, "webhook secret");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(the_key_is_read_without_the_space_around_it),
		UNIT(what_is_inside_the_key_is_kept_for_the_keys_own_check),
		UNIT(an_empty_file_holds_no_key),
		UNIT(a_file_is_read_up_to_its_bound),
		UNIT(a_file_that_is_not_there_says_so),
		UNIT(what_is_no_regular_file_is_not_waited_for),
		UNIT(a_socket_and_what_cannot_be_read_say_so),
		UNIT(a_file_that_may_not_be_read_says_so),
		UNIT(no_descriptor_stays_open),
		UNIT(without_memory_it_says_so),
		UNIT(a_file_of_webhook_secrets_is_named_as_one),
	};
	return cmocka_run_group_tests_name("secret_file", tests, make_folder, remove_folder);
}
