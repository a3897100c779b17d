#include "unit.h"
#include "expect.h"
#include "core/json/json.h"
#include "core/call/request.h"

#include <string.h>

static recur_options all_options(void)
{
	recur_options options = {{RECUR_STR_NONE}};
	options.values[RECUR_OPTION_CUSTOMER] = RECUR_STR("cus_1");
	options.values[RECUR_OPTION_EXTERNAL_ID] = RECUR_STR("42");
	options.values[RECUR_OPTION_EMAIL] = RECUR_STR("person@example.com");
	options.values[RECUR_OPTION_RETURN_URL] = RECUR_STR("https://example.com");
	options.values[RECUR_OPTION_CONFIGURATION] = RECUR_STR("conf_1");
	options.values[RECUR_OPTION_LOCALE] = RECUR_STR("zh-TW");
	return options;
}

static void expect_body(const recur_options *options, recur_spelling spelling, const char *json)
{
	size_t length = 0;
	char *body = recur_request_body(options, spelling, &length);
	assert_non_null(body);
	assert_string_equal(body, json);
	assert_int_equal(length, strlen(json));
	recur_json_text_free(body, length);
}

static void camel_case_is_as_the_sdk_sends_it(void **state)
{
	(void)state;
	recur_options options = all_options();
	expect_body(&options, RECUR_SPELLING_CAMEL,
				"{\"customerId\":\"cus_1\",\"externalId\":\"42\",\"email\":\"person@example.com\","
				"\"returnUrl\":\"https://example.com\",\"configurationId\":\"conf_1\",\"locale\":\"zh-TW\"}");
}

static void snake_case_is_as_the_guide_shows_it(void **state)
{
	(void)state;
	recur_options options = all_options();
	expect_body(&options, RECUR_SPELLING_SNAKE,
				"{\"customer_id\":\"cus_1\",\"external_id\":\"42\",\"email\":\"person@example.com\","
				"\"return_url\":\"https://example.com\",\"configuration_id\":\"conf_1\",\"locale\":\"zh-TW\"}");
}

static void only_what_was_given_is_sent(void **state)
{
	(void)state;
	recur_options options = {{RECUR_STR_NONE}};
	options.values[RECUR_OPTION_CUSTOMER] = RECUR_STR("");
	options.values[RECUR_OPTION_EMAIL] = (recur_str){"person@example.com and what follows", 18};
	options.values[RECUR_OPTION_LOCALE] = RECUR_STR("");
	expect_body(&options, RECUR_SPELLING_CAMEL, "{\"email\":\"person@example.com\"}");
	expect_body(&options, RECUR_SPELLING_SNAKE, "{\"email\":\"person@example.com\"}");
}

static void text_is_escaped_as_json_wants_it(void **state)
{
	(void)state;
	recur_options options = {{RECUR_STR_NONE}};
	options.values[RECUR_OPTION_EXTERNAL_ID] = RECUR_STR("a\"b\\c\xe5\xb8\xb3");
	expect_body(&options, RECUR_SPELLING_CAMEL, "{\"externalId\":\"a\\\"b\\\\c\xe5\xb8\xb3\"}");
}

static void unchecked_options_that_are_too_long_are_not_sent(void **state)
{
	(void)state;
	recur_options options = all_options();
	options.values[RECUR_OPTION_EMAIL].length = (size_t)-1;
	size_t length = 0;
	assert_null(recur_request_body(&options, RECUR_SPELLING_CAMEL, &length));
}

static bool make_body(void)
{
	recur_options options = all_options();
	size_t length = 0;
	char *body = recur_request_body(&options, RECUR_SPELLING_CAMEL, &length);
	if (body != NULL) {
		recur_json_text_free(body, length);
	}
	return body != NULL;
}

static void an_address_is_wiped_and_memory_may_run_out(void **state)
{
	(void)state;
	allocator_add_secret("person@example.com");
	expect_survives_each_failed_allocation(make_body);
}

static void the_header_holds_the_key_where_it_fits(void **state)
{
	(void)state;
	char line[34];
	memset(line, 'x', sizeof line);
	assert_true(recur_request_authorization(line, sizeof line, RECUR_STR("sk_test_abc")));
	assert_string_equal(line, "Authorization: Bearer sk_test_abc");
	assert_false(recur_request_authorization(line, sizeof line - 1, RECUR_STR("sk_test_abc")));
	assert_string_equal(line, "");
	assert_false(recur_request_authorization(line, sizeof line, RECUR_STR_NONE));
	assert_false(recur_request_authorization(line, 0, RECUR_STR("sk_test_abc")));
	assert_false(recur_request_authorization(line, sizeof line, (recur_str){"sk_", (size_t)-1}));
}

static void the_longest_key_fits(void **state)
{
	(void)state;
	char key[512];
	char line[RECUR_AUTHORIZATION_MAX];
	memset(key, 'k', sizeof key);
	assert_true(recur_request_authorization(line, sizeof line, (recur_str){key, sizeof key}));
	assert_int_equal(strlen(line), strlen("Authorization: Bearer ") + 512);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(camel_case_is_as_the_sdk_sends_it),
		UNIT(snake_case_is_as_the_guide_shows_it),
		UNIT(only_what_was_given_is_sent),
		UNIT(text_is_escaped_as_json_wants_it),
		UNIT(unchecked_options_that_are_too_long_are_not_sent),
		UNIT(an_address_is_wiped_and_memory_may_run_out),
		UNIT(the_header_holds_the_key_where_it_fits),
		UNIT(the_longest_key_fits),
	};
	return cmocka_run_group_tests_name("request", tests, NULL, NULL);
}
