#include "unit.h"
#include "expect.h"
#include "core/call/options.h"
#include "core/resources/portal_sessions_create.h"
#include "core/url/url.h"

#include <stdlib.h>
#include <string.h>

static void each_option_is_found_by_every_spelling(void **state)
{
	(void)state;
	static const struct {
		const char *name;
		recur_portal_option option;
	} rows[] = {
		{"customer", RECUR_PORTAL_OPTION_CUSTOMER},           {"externalId", RECUR_PORTAL_OPTION_EXTERNAL_ID},
		{"external_id", RECUR_PORTAL_OPTION_EXTERNAL_ID},     {"email", RECUR_PORTAL_OPTION_EMAIL},
		{"returnUrl", RECUR_PORTAL_OPTION_RETURN_URL},        {"return_url", RECUR_PORTAL_OPTION_RETURN_URL},
		{"configuration", RECUR_PORTAL_OPTION_CONFIGURATION}, {"locale", RECUR_PORTAL_OPTION_LOCALE},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		assert_int_equal(recur_option_find(&recur_portal_sessions_create, recur_str_from(rows[i].name)),
						 rows[i].option);
	}
	static const char *const others[] = {"", "Customer", "customer_id", "customerId", "returnurl"};
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		assert_int_equal(recur_option_find(&recur_portal_sessions_create, recur_str_from(others[i])),
						 RECUR_PORTAL_OPTION_COUNT);
	}
	assert_int_equal(recur_option_find(&recur_portal_sessions_create, RECUR_STR("email\0")), RECUR_PORTAL_OPTION_COUNT);
	assert_int_equal(recur_option_find(&recur_portal_sessions_create, RECUR_STR_NONE), RECUR_PORTAL_OPTION_COUNT);
}

static void options_are_named_as_in_php(void **state)
{
	(void)state;
	assert_string_equal(recur_portal_sessions_create.fields[RECUR_PORTAL_OPTION_CUSTOMER].name, "customer");
	assert_string_equal(recur_portal_sessions_create.fields[RECUR_PORTAL_OPTION_EXTERNAL_ID].name, "externalId");
	assert_string_equal(recur_portal_sessions_create.fields[RECUR_PORTAL_OPTION_EMAIL].name, "email");
	assert_string_equal(recur_portal_sessions_create.fields[RECUR_PORTAL_OPTION_RETURN_URL].name, "returnUrl");
	assert_string_equal(recur_portal_sessions_create.fields[RECUR_PORTAL_OPTION_CONFIGURATION].name, "configuration");
	assert_string_equal(recur_portal_sessions_create.fields[RECUR_PORTAL_OPTION_LOCALE].name, "locale");
}

static void a_slip_of_the_keyboard_finds_the_option_in_camel_case(void **state)
{
	(void)state;
	assert_string_equal(recur_option_nearest(&recur_portal_sessions_create, RECUR_STR("retrunUrl")), "returnUrl");
	assert_string_equal(recur_option_nearest(&recur_portal_sessions_create, RECUR_STR("retrun_url")), "returnUrl");
	assert_string_equal(recur_option_nearest(&recur_portal_sessions_create, RECUR_STR("external_Id")), "externalId");
	assert_string_equal(recur_option_nearest(&recur_portal_sessions_create, RECUR_STR("customerId")), "customer");
	assert_string_equal(recur_option_nearest(&recur_portal_sessions_create, RECUR_STR("customer_id")), "customer");
	assert_string_equal(recur_option_nearest(&recur_portal_sessions_create, RECUR_STR("configuration_id")),
						"configuration");
	assert_string_equal(recur_option_nearest(&recur_portal_sessions_create, RECUR_STR("mail")), "email");
	assert_null(recur_option_nearest(&recur_portal_sessions_create, RECUR_STR("subscription")));
	assert_null(recur_option_nearest(&recur_portal_sessions_create, RECUR_STR("")));
}

static recur_options options_with(recur_portal_option option, recur_str value)
{
	recur_options options = {{RECUR_STR_NONE}};
	options.values[RECUR_PORTAL_OPTION_CUSTOMER] = RECUR_STR("cus_1");
	options.values[option] = value;
	return options;
}

static void expect_good(recur_portal_option option, recur_str value)
{
	recur_error error;
	recur_error_init(&error);
	recur_options options = options_with(option, value);
	if (!recur_options_check(&recur_portal_sessions_create, &options, &error)) {
		fail_msg("refused: %s", error.message);
	}
	assert_int_equal(error.kind, RECUR_ERROR_NONE);
	assert_int_equal(error.status, 0);
}

static recur_error expect_refused(const recur_options *options, const char *code)
{
	recur_error error;
	recur_error_init(&error);
	assert_false(recur_options_check(&recur_portal_sessions_create, options, &error));
	expect_error(&error, RECUR_ERROR_INVALID_REQUEST, code);
	assert_int_equal(error.status, 400);
	assert_string_equal(error.type, "invalid_request_error");
	assert_int_equal(error.attempts, 0);
	assert_int_equal(error.retry_after, -1);
	return error;
}

static void any_one_identifier_will_do(void **state)
{
	(void)state;
	for (recur_portal_option option = RECUR_PORTAL_OPTION_CUSTOMER; option <= RECUR_PORTAL_OPTION_EMAIL; option++) {
		recur_options options = {{RECUR_STR_NONE}};
		recur_error error;
		recur_error_init(&error);
		options.values[option] = RECUR_STR("1");
		assert_true(recur_options_check(&recur_portal_sessions_create, &options, &error));
	}
}

static void without_an_identifier_it_says_which_there_are(void **state)
{
	(void)state;
	recur_options options = {{RECUR_STR_NONE}};
	recur_error error = expect_refused(&options, "missing_customer_identifier");
	expect_says(error.message, "customer, externalId or email");
	for (recur_portal_option option = 0; option < RECUR_PORTAL_OPTION_COUNT; option++) {
		options.values[option] = RECUR_STR("");
	}
	options.values[RECUR_PORTAL_OPTION_LOCALE] = RECUR_STR("en");
	options.values[RECUR_PORTAL_OPTION_RETURN_URL] = RECUR_STR("https://example.com/");
	expect_refused(&options, "missing_customer_identifier");
}

static void a_missing_identifier_is_reported_before_other_faults(void **state)
{
	(void)state;
	recur_options options = {{RECUR_STR_NONE}};
	options.values[RECUR_PORTAL_OPTION_RETURN_URL] = RECUR_STR("/account");
	expect_refused(&options, "missing_customer_identifier");
}

static void each_option_is_utf8_without_controls(void **state)
{
	(void)state;
	static const struct {
		recur_str value;
		const char *says;
	} bad[] = {
		{{"a\xff", 2}, "UTF-8"},
		{{"\xed\xa0\x80", 3}, "UTF-8"},
		{{"a\0b", 3}, "control character"},
		{{"a\r\nb", 4}, "control character"},
		{{"a\x7f", 2}, "control character"},
		{{"\xc2\x85", 2}, "control character"},
	};
	for (recur_portal_option option = 0; option < RECUR_PORTAL_OPTION_COUNT; option++) {
		for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
			recur_options options = options_with(option, bad[i].value);
			recur_error error = expect_refused(&options, "invalid_option");
			expect_says(error.message, recur_portal_sessions_create.fields[option].name);
			expect_says(error.message, bad[i].says);
		}
	}
	expect_good(RECUR_PORTAL_OPTION_EXTERNAL_ID, RECUR_STR("\xe5\xb8\xb3\xe6\x88\xb6 1"));
}

static void the_first_bad_option_in_wire_order_is_named(void **state)
{
	(void)state;
	recur_options options = options_with(RECUR_PORTAL_OPTION_LOCALE, RECUR_STR("\xff"));
	options.values[RECUR_PORTAL_OPTION_EMAIL] = RECUR_STR("\xff");
	recur_error error = expect_refused(&options, "invalid_option");
	expect_says(error.message, "email");
}

static void an_option_has_2048_bytes_at_most(void **state)
{
	(void)state;
	char text[RECUR_URL_MAX + 1];
	memset(text, 'x', sizeof text);
	memcpy(text, "https://example.com/", 20);
	for (recur_portal_option option = 0; option < RECUR_PORTAL_OPTION_COUNT; option++) {
		expect_good(option, (recur_str){text, RECUR_URL_MAX});
		recur_options options = options_with(option, (recur_str){text, RECUR_URL_MAX + 1});
		recur_error error = expect_refused(&options, "invalid_option");
		expect_says(error.message, recur_portal_sessions_create.fields[option].name);
		expect_says(error.message, "2049 bytes long");
		expect_says(error.message, "at most 2048 bytes");
	}
}

static void a_return_url_is_absolute_http_or_https(void **state)
{
	(void)state;
	expect_good(RECUR_PORTAL_OPTION_RETURN_URL, RECUR_STR("https://example.com/account?tab=1#x"));
	expect_good(RECUR_PORTAL_OPTION_RETURN_URL, RECUR_STR("http://localhost:8080"));
	static const char *const bad[] = {"/account",
									  "account",
									  "//example.com/a",
									  "javascript:alert(1)",
									  "https:/example.com",
									  "https://",
									  "ftp://example.com/",
									  "https://user:password@example.com/",
									  "https:\\\\example.com",
									  "https://a b/"};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		recur_options options = options_with(RECUR_PORTAL_OPTION_RETURN_URL, recur_str_from(bad[i]));
		recur_error error = expect_refused(&options, "invalid_return_url");
		expect_says(error.message, "returnUrl");
		expect_says(error.message, "absolute http or https URL");
		expect_says_not(error.message, "password@");
	}
}

static void what_an_address_or_locale_looks_like_is_the_apis_to_say(void **state)
{
	(void)state;
	expect_good(RECUR_PORTAL_OPTION_EMAIL, RECUR_STR("not an address"));
	expect_good(RECUR_PORTAL_OPTION_LOCALE, RECUR_STR("klingon"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(each_option_is_found_by_every_spelling),
		UNIT(options_are_named_as_in_php),
		UNIT(a_slip_of_the_keyboard_finds_the_option_in_camel_case),
		UNIT(any_one_identifier_will_do),
		UNIT(without_an_identifier_it_says_which_there_are),
		UNIT(a_missing_identifier_is_reported_before_other_faults),
		UNIT(each_option_is_utf8_without_controls),
		UNIT(the_first_bad_option_in_wire_order_is_named),
		UNIT(an_option_has_2048_bytes_at_most),
		UNIT(a_return_url_is_absolute_http_or_https),
		UNIT(what_an_address_or_locale_looks_like_is_the_apis_to_say),
	};
	return cmocka_run_group_tests_name("options", tests, NULL, NULL);
}
