#include "unit.h"
#include "core/http/request_headers.h"

#include <curl/curl.h>
#include <string.h>

static void the_header_holds_the_key_where_it_fits(void **state)
{
	(void)state;
	char line[34];
	memset(line, 'x', sizeof line);
	assert_true(recur_authorization_write(line, sizeof line, RECUR_STR("sk_test_abc")));
	assert_string_equal(line, "Authorization: Bearer sk_test_abc");
	assert_false(recur_authorization_write(line, sizeof line - 1, RECUR_STR("sk_test_abc")));
	assert_string_equal(line, "");
	assert_false(recur_authorization_write(line, sizeof line, RECUR_STR_NONE));
	assert_false(recur_authorization_write(line, 0, RECUR_STR("sk_test_abc")));
	assert_false(recur_authorization_write(line, sizeof line, (recur_str){"sk_", (size_t)-1}));
}

static void the_longest_key_fits(void **state)
{
	(void)state;
	char key[512];
	char line[RECUR_AUTHORIZATION_MAX];
	memset(key, 'k', sizeof key);
	assert_true(recur_authorization_write(line, sizeof line, (recur_str){key, sizeof key}));
	assert_int_equal(strlen(line), strlen("Authorization: Bearer ") + 512);
}

static bool has_line(const struct curl_slist *list, const char *line)
{
	while (list && strcmp(list->data, line) != 0) {
		list = list->next;
	}
	return list;
}

static void only_a_request_with_a_body_says_what_is_in_it(void **state)
{
	(void)state;
	char agent[] = "User-Agent: recur-php/1";
	char version[] = "X-Recur-SDK-Version: 1";
	recur_request_headers *headers = recur_request_headers_new(agent, version);
	assert_non_null(headers);
	assert_true(recur_request_headers_set_key(headers, RECUR_STR("sk_test_abc")));
	for (int with_body = 0; with_body <= 1; with_body++) {
		const struct curl_slist *list = recur_request_headers_list(headers, with_body);
		assert_int_equal(has_line(list, "Content-Type: application/json"), with_body);
		assert_true(has_line(list, "Accept: application/json"));
		assert_true(has_line(list, agent));
		assert_true(has_line(list, version));
		assert_true(has_line(list, "Authorization: Bearer sk_test_abc"));
	}
	recur_request_headers_wipe_key(headers);
	assert_false(has_line(recur_request_headers_list(headers, true), "Authorization: Bearer sk_test_abc"));
	recur_request_headers_free(headers);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(the_header_holds_the_key_where_it_fits),
		UNIT(the_longest_key_fits),
		UNIT(only_a_request_with_a_body_says_what_is_in_it),
	};
	return cmocka_run_group_tests_name("request_headers", tests, NULL, NULL);
}
