#include "unit.h"
#include "expect.h"
#include "core/json/json.h"
#include "core/call/request.h"
#include "core/resources/portal_sessions_create.h"

#include <string.h>

static recur_options all_options(void)
{
	recur_options options = {{RECUR_STR_NONE}};
	options.values[RECUR_PORTAL_OPTION_CUSTOMER] = RECUR_STR("cus_1");
	options.values[RECUR_PORTAL_OPTION_EXTERNAL_ID] = RECUR_STR("42");
	options.values[RECUR_PORTAL_OPTION_EMAIL] = RECUR_STR("person@example.com");
	options.values[RECUR_PORTAL_OPTION_RETURN_URL] = RECUR_STR("https://example.com");
	options.values[RECUR_PORTAL_OPTION_CONFIGURATION] = RECUR_STR("conf_1");
	options.values[RECUR_PORTAL_OPTION_LOCALE] = RECUR_STR("zh-TW");
	return options;
}

static void expect_body(const recur_options *options, recur_spelling spelling, const char *json)
{
	recur_request request = {.path = NULL};
	assert_true(recur_request_write(&request, &recur_portal_sessions_create, options, spelling));
	assert_string_equal(request.path, "/v1/portal/sessions");
	assert_string_equal(request.body, json);
	assert_int_equal(request.body_length, strlen(json));
	assert_int_equal(request.spelling, spelling);
	recur_request_release(&request);
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
	options.values[RECUR_PORTAL_OPTION_CUSTOMER] = RECUR_STR("");
	options.values[RECUR_PORTAL_OPTION_EMAIL] = (recur_str){"person@example.com and what follows", 18};
	options.values[RECUR_PORTAL_OPTION_LOCALE] = RECUR_STR("");
	expect_body(&options, RECUR_SPELLING_CAMEL, "{\"email\":\"person@example.com\"}");
	expect_body(&options, RECUR_SPELLING_SNAKE, "{\"email\":\"person@example.com\"}");
}

static void text_is_escaped_as_json_wants_it(void **state)
{
	(void)state;
	recur_options options = {{RECUR_STR_NONE}};
	options.values[RECUR_PORTAL_OPTION_EXTERNAL_ID] = RECUR_STR("a\"b\\c\xe5\xb8\xb3");
	expect_body(&options, RECUR_SPELLING_CAMEL, "{\"externalId\":\"a\\\"b\\\\c\xe5\xb8\xb3\"}");
}

static void unchecked_options_that_are_too_long_are_not_sent(void **state)
{
	(void)state;
	recur_options options = all_options();
	options.values[RECUR_PORTAL_OPTION_EMAIL].length = (size_t)-1;
	recur_request request = {.path = NULL};
	assert_false(recur_request_write(&request, &recur_portal_sessions_create, &options, RECUR_SPELLING_CAMEL));
	recur_request_release(&request);
}

static bool make_body(void)
{
	recur_options options = all_options();
	recur_request request = {.path = NULL};
	const bool written = recur_request_write(&request, &recur_portal_sessions_create, &options, RECUR_SPELLING_CAMEL);
	recur_request_release(&request);
	return written;
}

static void an_address_is_wiped_and_memory_may_run_out(void **state)
{
	(void)state;
	allocator_add_secret("person@example.com");
	expect_survives_each_failed_allocation(make_body);
}

/* What a GET looks like: a value in the path, the others in the query. */

enum { THING_ID, THING_EMAIL, THING_EXTERNAL_ID, THING_COUNT };

static const recur_field thing_fields[] = {
	[THING_ID] = {.name = "id", .place = RECUR_FIELD_IN_PATH},
	[THING_EMAIL] = {.name = "email", .snake_case = "email", .camel_case = "email"},
	[THING_EXTERNAL_ID] = {.name = "externalId", .snake_case = "external_id", .camel_case = "externalId"},
};

static const recur_operation get_thing = {
	.method = RECUR_GET, .path = "/v1/things/{id}/parts", .fields = thing_fields, .field_count = THING_COUNT};

static void expect_path(const recur_options *options, const char *path)
{
	for (recur_spelling spelling = RECUR_SPELLING_CAMEL; spelling <= RECUR_SPELLING_SNAKE; spelling++) {
		recur_request request = {.path = NULL};
		assert_true(recur_request_write(&request, &get_thing, options, spelling));
		assert_string_equal(request.path, path);
		assert_null(request.body);
		recur_request_release(&request);
		assert_null(request.path);
	}
}

static void a_get_has_its_values_in_path_and_query(void **state)
{
	(void)state;
	recur_options options = {{RECUR_STR_NONE}};
	options.values[THING_ID] = RECUR_STR("th_1");
	expect_path(&options, "/v1/things/th_1/parts");
	options.values[THING_EXTERNAL_ID] = RECUR_STR("42");
	expect_path(&options, "/v1/things/th_1/parts?external_id=42");
	options.values[THING_EMAIL] = RECUR_STR("person@example.com");
	expect_path(&options, "/v1/things/th_1/parts?email=person%40example.com&external_id=42");
}

static void values_are_encoded_as_rfc_3986_has_it(void **state)
{
	(void)state;
	recur_options options = {{RECUR_STR_NONE}};
	options.values[THING_ID] = RECUR_STR("../a b?c#d%e{id}");
	options.values[THING_EMAIL] = RECUR_STR("a+b&c=d@example.com");
	options.values[THING_EXTERNAL_ID] = RECUR_STR("~-._\xe5\xb8\xb3");
	expect_path(&options, "/v1/things/..%2Fa%20b%3Fc%23d%25e%7Bid%7D/parts"
						  "?email=a%2Bb%26c%3Dd%40example.com&external_id=~-._%E5%B8%B3");
}

static bool make_path(void)
{
	recur_options options = {{RECUR_STR_NONE}};
	options.values[THING_ID] = RECUR_STR("th_1");
	options.values[THING_EMAIL] = RECUR_STR("someone");
	recur_request request = {.path = NULL};
	const bool written = recur_request_write(&request, &get_thing, &options, RECUR_SPELLING_SNAKE);
	recur_request_release(&request);
	return written;
}

static void an_address_in_a_query_is_wiped_and_memory_may_run_out(void **state)
{
	(void)state;
	allocator_add_secret("someone");
	expect_survives_each_failed_allocation(make_path);
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
		UNIT(a_get_has_its_values_in_path_and_query),
		UNIT(values_are_encoded_as_rfc_3986_has_it),
		UNIT(an_address_in_a_query_is_wiped_and_memory_may_run_out),
	};
	return cmocka_run_group_tests_name("request", tests, NULL, NULL);
}
