#include "unit.h"
#include "expect.h"
#include "core/settings/settings.h"

#include <string.h>

static void a_key_is_taken_as_it_is(void **state)
{
	(void)state;
	char longest[513];
	memset(longest, 'x', sizeof longest);
	memcpy(longest, "sk_live_", 8);
	recur_str keys[] = {RECUR_STR("sk_test_abc"), RECUR_STR("sk_live_\"\\~!"), RECUR_STR("sk_x"), {longest, 512}};
	for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
		recur_settings settings;
		recur_error error;
		recur_settings_init(&settings);
		recur_error_init(&error);
		assert_true(recur_settings_set_key(&settings, keys[i], &error));
		assert_true(recur_str_equal(settings.secret_key, keys[i]));
	}
}

static void what_is_no_secret_key_is_refused_and_not_repeated(void **state)
{
	(void)state;
	char too_long[514];
	memset(too_long, 'x', sizeof too_long);
	memcpy(too_long, "sk_live_hunter2", 15);
	static const char *const codes[] = {"missing_secret_key", "publishable_key", "invalid_secret_key"};
	const struct {
		recur_str key;
		int code;
	} rows[] = {
		{RECUR_STR_NONE, 0},
		{RECUR_STR(""), 0},
		{RECUR_STR("pk_live_hunter2"), 1},
		{RECUR_STR("pk_"), 1},
		{RECUR_STR("hunter2"), 2},
		{RECUR_STR("SK_live_hunter2"), 2},
		{RECUR_STR("sk"), 2},
		{RECUR_STR("sk_"), 2},
		{RECUR_STR(" sk_live_hunter2"), 2},
		{RECUR_STR("sk_live_hunter2\n"), 2},
		{RECUR_STR("sk_live_\r\nX-Evil: hunter2"), 2},
		{RECUR_STR("sk_live_hunter2 "), 2},
		{RECUR_STR("sk_live_\0hunter2"), 2},
		{RECUR_STR("sk_live_hunter2\xc3\xa9"), 2},
		{RECUR_STR("sk_live_hunter2\x7f"), 2},
		{{too_long, 513}, 2},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		recur_settings settings;
		recur_error error;
		recur_settings_init(&settings);
		recur_error_init(&error);
		assert_false(recur_settings_set_key(&settings, rows[i].key, &error));
		expect_error(&error, RECUR_ERROR_CONFIGURATION, codes[rows[i].code]);
		expect_nowhere(&error, "hunter2");
		expect_text(settings.secret_key, NULL);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(a_key_is_taken_as_it_is),
		UNIT(what_is_no_secret_key_is_refused_and_not_repeated),
	};
	return cmocka_run_group_tests_name("settings_key", tests, NULL, NULL);
}
