#include "unit.h"
#include "expect.h"
#include "core/settings/settings.h"

#include <locale.h>
#include <math.h>
#include <string.h>

static bool set(recur_settings *settings, recur_setting setting, const char *value, recur_error *error)
{
	return recur_settings_set(settings, setting, recur_str_from(value), RECUR_SOURCE_PHP_INI, error);
}

/* Tries one value on fresh settings. Refusal leaves the settings as they were. */
static recur_error expect_refused(recur_setting setting, const char *value, const char *code)
{
	recur_settings settings;
	recur_settings before;
	recur_error error;
	memset(&settings, 0, sizeof settings);
	recur_settings_init(&settings);
	memcpy(&before, &settings, sizeof before);
	recur_error_init(&error);
	if (set(&settings, setting, value, &error)) {
		fail_msg("%s took \"%s\"", recur_setting_name(setting), value);
	}
	assert_memory_equal(&settings, &before, sizeof before);
	expect_error(&error, RECUR_ERROR_CONFIGURATION, code);
	assert_int_equal(error.status, 0);
	return error;
}

static recur_settings expect_taken(recur_setting setting, const char *value)
{
	recur_settings settings;
	recur_error error;
	recur_settings_init(&settings);
	recur_error_init(&error);
	if (!set(&settings, setting, value, &error)) {
		fail_msg("%s refused \"%s\": %s", recur_setting_name(setting), value, error.message);
	}
	assert_int_equal(error.kind, RECUR_ERROR_NONE);
	return settings;
}

static void the_defaults_are_those_of_php_ini(void **state)
{
	(void)state;
	recur_settings settings;
	recur_settings_init(&settings);
	expect_text(settings.base_url, "https://api.recur.tw");
	assert_int_equal(settings.timeout_us, 10000000);
	assert_int_equal(settings.connect_timeout_us, 3000000);
	assert_int_equal(settings.max_retries, 2);
	assert_int_equal(settings.field_case, RECUR_FIELD_CASE_AUTO);
	expect_text(settings.secret_key, NULL);
	expect_text(settings.ca_file, NULL);
	expect_text(settings.proxy, NULL);
}

static void settings_are_found_by_their_client_option(void **state)
{
	(void)state;
	static const char *const options[RECUR_SETTING_COUNT] = {"baseUrl", "timeout", "connectTimeout", "maxRetries",
															 "caFile",  "proxy",   "fieldCase"};
	for (recur_setting setting = 0; setting < RECUR_SETTING_COUNT; setting++) {
		assert_string_equal(recur_setting_name(setting), options[setting]);
		assert_int_equal(recur_setting_find(recur_str_from(options[setting])), setting);
	}
	assert_int_equal(recur_setting_find(RECUR_STR("base_url")), RECUR_SETTING_COUNT);
	assert_int_equal(recur_setting_find(RECUR_STR("")), RECUR_SETTING_COUNT);
	assert_int_equal(recur_setting_find(RECUR_STR_NONE), RECUR_SETTING_COUNT);
	assert_string_equal(recur_setting_name(RECUR_SETTING_COUNT), "");
	recur_settings settings;
	recur_error error;
	recur_settings_init(&settings);
	recur_error_init(&error);
	assert_false(set(&settings, RECUR_SETTING_COUNT, "1", &error));
	expect_error(&error, RECUR_ERROR_CONFIGURATION, "invalid_setting");
}

static void an_empty_value_keeps_the_default(void **state)
{
	(void)state;
	for (recur_setting setting = 0; setting < RECUR_SETTING_COUNT; setting++) {
		recur_settings settings = expect_taken(setting, "");
		recur_settings defaults;
		recur_settings_init(&defaults);
		assert_int_equal(settings.timeout_us, defaults.timeout_us);
		assert_int_equal(settings.max_retries, defaults.max_retries);
		expect_text(settings.base_url, defaults.base_url.data);
		expect_taken(setting, NULL);
	}
}

static void timeouts_are_seconds_and_may_be_fractional(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		int64_t microseconds;
	} rows[] = {
		{"10", 10000000},
		{"0.05", 50000},
		{".5", 500000},
		{"300", 300000000},
		{"300.0", 300000000},
		{"2.5", 2500000},
		{"007", 7000000},
		{"1.0000001", 1000000},
		{"0.0500001", 50000},
		{"299.999999", 299999999},
		{"300.0000000", 300000000},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		assert_int_equal(expect_taken(RECUR_SETTING_TIMEOUT, rows[i].text).timeout_us, rows[i].microseconds);
		assert_int_equal(expect_taken(RECUR_SETTING_CONNECT_TIMEOUT, rows[i].text).connect_timeout_us,
						 rows[i].microseconds);
	}
	assert_int_equal(expect_taken(RECUR_SETTING_TIMEOUT, "7").connect_timeout_us, 3000000);
	assert_int_equal(expect_taken(RECUR_SETTING_CONNECT_TIMEOUT, "7").timeout_us, 10000000);
}

static void other_texts_are_no_timeouts(void **state)
{
	(void)state;
	static const char *const bad[] = {
		"0",   "0.0499999",    "300.0000001", "301", "99999999999999999999999999",
		"-1",  "+1",           "1e1",         "1.",  ".",
		" 10", "10 ",          "10\n",        "1,5", "0x10",
		"10s", "ten",          "inf",         "nan", "1.5.1",
		"on",  "\xef\xbc\x91",
	};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		recur_error error = expect_refused(RECUR_SETTING_TIMEOUT, bad[i], "invalid_setting");
		expect_says(error.message, "recur.timeout");
		expect_says(error.message, "0.05 to 300");
		error = expect_refused(RECUR_SETTING_CONNECT_TIMEOUT, bad[i], "invalid_setting");
		expect_says(error.message, "recur.connect_timeout");
	}
	recur_error error = expect_refused(RECUR_SETTING_TIMEOUT, "ten\x01", "invalid_setting");
	expect_says(error.message, "\"ten \"");
}

static void a_locale_with_a_decimal_comma_changes_nothing(void **state)
{
	(void)state;
	static const char *const names[] = {"de_DE.UTF-8", "fr_FR.UTF-8", "C.UTF-8"};
	for (size_t i = 0; i < 3 && setlocale(LC_ALL, names[i]) == NULL; i++) {
	}
	assert_int_equal(expect_taken(RECUR_SETTING_TIMEOUT, "2.5").timeout_us, 2500000);
	expect_refused(RECUR_SETTING_TIMEOUT, "2,5", "invalid_setting");
	recur_settings settings;
	recur_error error;
	recur_settings_init(&settings);
	recur_error_init(&error);
	assert_false(recur_settings_set_number(&settings, RECUR_SETTING_TIMEOUT, 1000.25, RECUR_SOURCE_CLIENT, &error));
	expect_says(error.message, "given was 1000.25.");
	setlocale(LC_ALL, "C");
}

static void retries_are_a_whole_number_to_ten(void **state)
{
	(void)state;
	assert_int_equal(expect_taken(RECUR_SETTING_MAX_RETRIES, "0").max_retries, 0);
	assert_int_equal(expect_taken(RECUR_SETTING_MAX_RETRIES, "10").max_retries, 10);
	static const char *const bad[] = {"11", "-1", "1.5", "2.0", "two", "4294967296", "18446744073709551617"};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		recur_error error = expect_refused(RECUR_SETTING_MAX_RETRIES, bad[i], "invalid_setting");
		expect_says(error.message, "recur.max_retries must be a whole number from 0 to 10");
		expect_says(error.message, bad[i]);
	}
}

static void numbers_are_checked_like_texts(void **state)
{
	(void)state;
	recur_settings settings;
	recur_error error;
	recur_settings_init(&settings);
	recur_error_init(&error);
	assert_true(recur_settings_set_number(&settings, RECUR_SETTING_TIMEOUT, 0.05, RECUR_SOURCE_CLIENT, &error));
	assert_int_equal(settings.timeout_us, 50000);
	assert_true(recur_settings_set_number(&settings, RECUR_SETTING_CONNECT_TIMEOUT, 1.25, RECUR_SOURCE_CLIENT, &error));
	assert_int_equal(settings.connect_timeout_us, 1250000);
	assert_true(recur_settings_set_number(&settings, RECUR_SETTING_MAX_RETRIES, 10, RECUR_SOURCE_CLIENT, &error));
	assert_int_equal(settings.max_retries, 10);
	static const struct {
		recur_setting setting;
		double value;
		const char *says;
	} bad[] = {
		{RECUR_SETTING_TIMEOUT, 0, "given was 0."},
		{RECUR_SETTING_TIMEOUT, 0.049999, "given was 0.049999."},
		{RECUR_SETTING_TIMEOUT, -0.5, "given was -0.5."},
		{RECUR_SETTING_TIMEOUT, 300.5, "given was 300.5."},
		{RECUR_SETTING_TIMEOUT, 1e300, "given was over a million."},
		{RECUR_SETTING_TIMEOUT, -1e300, "given was minus over a million."},
		{RECUR_SETTING_TIMEOUT, (double)INFINITY, "given was over a million."},
		{RECUR_SETTING_TIMEOUT, (double)NAN, "given was NAN."},
		{RECUR_SETTING_MAX_RETRIES, 11, "from 0 to 10; given was 11."},
		{RECUR_SETTING_MAX_RETRIES, -1, "given was -1."},
		{RECUR_SETTING_MAX_RETRIES, 1.5, "given was 1.5."},
		{RECUR_SETTING_BASE_URL, 1, "option baseUrl must be text"},
		{RECUR_SETTING_FIELD_CASE, 1, "option fieldCase must be text"},
	};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		assert_false(recur_settings_set_number(&settings, bad[i].setting, bad[i].value, RECUR_SOURCE_CLIENT, &error));
		expect_error(&error, RECUR_ERROR_CONFIGURATION, "invalid_setting");
		expect_says(error.message, bad[i].says);
	}
	assert_int_equal(settings.timeout_us, 50000);
	assert_int_equal(settings.max_retries, 10);
}

static void a_base_url_loses_its_trailing_slashes(void **state)
{
	(void)state;
	expect_text(expect_taken(RECUR_SETTING_BASE_URL, "https://api.example.com").base_url, "https://api.example.com");
	expect_text(expect_taken(RECUR_SETTING_BASE_URL, "https://api.example.com/").base_url, "https://api.example.com");
	expect_text(expect_taken(RECUR_SETTING_BASE_URL, "https://example.com/recur//").base_url,
				"https://example.com/recur");
	expect_text(expect_taken(RECUR_SETTING_BASE_URL, "http://127.0.0.1:8080").base_url, "http://127.0.0.1:8080");
}

static void other_base_urls_are_refused_by_name(void **state)
{
	(void)state;
	static const char *const bad[] = {"api.recur.tw",
									  "http://api.recur.tw",
									  "ftp://api.recur.tw",
									  "https://user:hunter2@api.recur.tw",
									  "https://api.recur.tw?hunter2=1",
									  "https://api.recur.tw/#x",
									  "https://",
									  "nonsense",
									  "https://api.recur.tw/\n",
									  "sk_live_hunter2"};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		recur_error error = expect_refused(RECUR_SETTING_BASE_URL, bad[i], "invalid_base_url");
		expect_says(error.message, "The setting recur.base_url cannot be used because it ");
		expect_says_not(error.message, "sk_live");
		expect_says_not(error.message, "user:hunter2");
	}
	recur_error error = expect_refused(RECUR_SETTING_BASE_URL, "http://api.recur.tw", "invalid_base_url");
	expect_says(error.message, "given was \"http://api.recur.tw\"");
}

static void a_setting_is_named_as_its_user_wrote_it(void **state)
{
	(void)state;
	static const struct {
		recur_setting_source source;
		const char *says;
	} rows[] = {
		{RECUR_SOURCE_PHP_INI, "The setting recur.base_url cannot"},
		{RECUR_SOURCE_CLIENT, "The Recur\\Client option baseUrl cannot"},
		{RECUR_SOURCE_ENVIRONMENT, "The environment variable RECUR_BASE_URL cannot"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		recur_settings settings;
		recur_error error;
		recur_settings_init(&settings);
		recur_error_init(&error);
		assert_false(recur_settings_set(&settings, RECUR_SETTING_BASE_URL, RECUR_STR("x"), rows[i].source, &error));
		expect_says(error.message, rows[i].says);
	}
}

static void field_case_is_one_of_three(void **state)
{
	(void)state;
	assert_int_equal(expect_taken(RECUR_SETTING_FIELD_CASE, "auto").field_case, RECUR_FIELD_CASE_AUTO);
	assert_int_equal(expect_taken(RECUR_SETTING_FIELD_CASE, "camel").field_case, RECUR_FIELD_CASE_CAMEL);
	assert_int_equal(expect_taken(RECUR_SETTING_FIELD_CASE, "snake").field_case, RECUR_FIELD_CASE_SNAKE);
	recur_error error = expect_refused(RECUR_SETTING_FIELD_CASE, "Snake", "invalid_setting");
	expect_says(error.message, "recur.field_case must be auto, camel or snake; given was \"Snake\".");
}

static void a_ca_file_is_a_path(void **state)
{
	(void)state;
	expect_text(expect_taken(RECUR_SETTING_CA_FILE, "/etc/ssl/\xff.pem").ca_file, "/etc/ssl/\xff.pem");
	recur_error error = expect_refused(RECUR_SETTING_CA_FILE, "/etc/ssl\n", "invalid_setting");
	expect_says(error.message, "recur.ca_file");
	char path[4098];
	memset(path, 'x', sizeof path);
	path[4097] = '\0';
	error = expect_refused(RECUR_SETTING_CA_FILE, path, "invalid_setting");
	expect_says(error.message, "too long");
	path[4096] = '\0';
	expect_taken(RECUR_SETTING_CA_FILE, path);
}

static void a_proxy_is_taken_and_its_password_never_repeated(void **state)
{
	(void)state;
	expect_text(expect_taken(RECUR_SETTING_PROXY, "http://user:hunter2@proxy.example:3128").proxy,
				"http://user:hunter2@proxy.example:3128");
	expect_taken(RECUR_SETTING_PROXY, "proxy.example:3128");
	expect_taken(RECUR_SETTING_PROXY, "socks5h://127.0.0.1:1080");
	static const char *const bad[] = {"gopher://user:hunter2@proxy.example", "http://user:hunter2@", "hunter2 x",
									  "http://user:hunter2@proxy.example:99999"};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		recur_error error = expect_refused(RECUR_SETTING_PROXY, bad[i], "invalid_setting");
		expect_says(error.message, "recur.proxy");
		expect_nowhere(&error, "hunter2");
	}
}

static bool check_together(const char *base_url, const char *proxy, recur_error *error)
{
	recur_settings settings;
	recur_settings_init(&settings);
	recur_error_init(error);
	assert_true(set(&settings, RECUR_SETTING_BASE_URL, base_url, error));
	assert_true(set(&settings, RECUR_SETTING_PROXY, proxy, error));
	return recur_settings_check(&settings, error);
}

static void plain_http_goes_through_no_proxy_on_another_machine(void **state)
{
	(void)state;
	recur_error error;
	assert_true(check_together("http://127.0.0.1:8080", "", &error));
	assert_true(check_together("http://127.0.0.1:8080", "http://127.0.0.1:3128", &error));
	assert_true(check_together("http://127.0.0.1:8080", "localhost:3128", &error));
	assert_true(check_together("https://api.recur.tw", "http://user:hunter2@proxy.example:3128", &error));
	assert_true(check_together("https://127.0.0.1:8443", "proxy.example:3128", &error));
	assert_false(check_together("http://127.0.0.1:8080", "http://user:hunter2@proxy.example:3128", &error));
	expect_error(&error, RECUR_ERROR_CONFIGURATION, "invalid_setting");
	expect_says(error.message, "recur.proxy");
	expect_nowhere(&error, "hunter2");
	assert_false(check_together("http://localhost", "proxy.example", &error));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(the_defaults_are_those_of_php_ini),
		UNIT(settings_are_found_by_their_client_option),
		UNIT(an_empty_value_keeps_the_default),
		UNIT(timeouts_are_seconds_and_may_be_fractional),
		UNIT(other_texts_are_no_timeouts),
		UNIT(a_locale_with_a_decimal_comma_changes_nothing),
		UNIT(retries_are_a_whole_number_to_ten),
		UNIT(numbers_are_checked_like_texts),
		UNIT(a_base_url_loses_its_trailing_slashes),
		UNIT(other_base_urls_are_refused_by_name),
		UNIT(a_setting_is_named_as_its_user_wrote_it),
		UNIT(field_case_is_one_of_three),
		UNIT(a_ca_file_is_a_path),
		UNIT(a_proxy_is_taken_and_its_password_never_repeated),
		UNIT(plain_http_goes_through_no_proxy_on_another_machine),
	};
	return cmocka_run_group_tests_name("settings", tests, NULL, NULL);
}
