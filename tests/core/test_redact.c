#include "unit.h"
#include "expect.h"
#include "core/error/redact.h"

#include <string.h>

#define KEY RECUR_STR("sk_live_0123456789")

static void expect_shown(const char *text, const char *shown)
{
	char out[256];
	memset(out, 'x', sizeof out);
	assert_true(recur_redact_text(out, sizeof out, recur_str_from(text), KEY));
	assert_string_equal(out, shown);
}

static void the_key_becomes_a_placeholder(void **state)
{
	(void)state;
	expect_shown("no key", "no key");
	expect_shown("", "");
	expect_shown(NULL, "");
	expect_shown("sk_live_0123456789", "sk_…");
	expect_shown("bad key sk_live_0123456789!", "bad key sk_…!");
	expect_shown("sk_live_0123456789sk_live_0123456789", "sk_…sk_…");
	expect_shown("sk_sk_live_0123456789live_0123456789", "sk_sk_…live_0123456789");
	expect_shown("another key sk_live_012", "another key sk_live_012");
	expect_shown("keys start with sk_live_", "keys start with sk_live_");
}

static void a_key_that_was_cut_short_goes_too(void **state)
{
	(void)state;
	expect_shown("bad key sk_live_0123", "bad key sk_…");
	expect_shown("bad key sk_live_012345678", "bad key sk_…");
	expect_shown("bad key sk_live_0123 is not", "bad key sk_live_0123 is not");
}

static void a_url_is_cut_to_its_origin(void **state)
{
	(void)state;
	expect_shown("see https://recur.example", "see https://recur.example");
	expect_shown("open https://portal.example/s/abc?token=1#x now", "open https://portal.example/… now");
	expect_shown("\"HTTPS://Portal.example:8443/s\"", "\"HTTPS://Portal.example:8443/…\"");
	expect_shown("<http://a/b>,http://c?d", "<http://a/…>,http://c/…");
	expect_shown("(https://a/b,c)d http://", "(https://a/… http://");
	expect_shown("https://user:secret@host/x", "https://host/…");
	expect_shown("https://a@b@host", "https://host");
	expect_shown("https://a\\b@c", "https://a/…");
	expect_shown("連結 https://portal.example/s/abc。", "連結 https://portal.example/…。");
	expect_shown("全形 https://portal.example/s/abc，請", "全形 https://portal.example/…，請");
	expect_shown("https://帳戶.example/s/帳/abc", "https://帳戶.example/…");
	expect_shown("https://a\xe2\x80\xae/abc", "https://a /…");
	expect_shown("https://[::1]:80/x", "https://[::1]:80/…");
}

static void a_key_in_a_url_goes_with_all_that_follows(void **state)
{
	(void)state;
	expect_shown("https://a/sk_live_0123456789/token", "https://a/…");
	expect_shown("https://sk_live_0123456789.example/token", "https://sk_….example/…");
	expect_shown("https://sk_live_0123456789@a/token", "https://a/…");
}

static void nothing_is_joined_into_a_key(void **state)
{
	(void)state;
	char out[64];
	assert_true(recur_redact_text(out, sizeof out, RECUR_STR("https://x@a/b"), RECUR_STR("https://a")));
	assert_string_equal(out, "sk_…/…");
}

static void text_is_cleaned_and_cut(void **state)
{
	(void)state;
	expect_shown("a\nb\xff", "a b\xef\xbf\xbd");
	char out[16];
	assert_true(recur_redact_text(out, sizeof out, RECUR_STR("0123456789 0123456789"), KEY));
	assert_string_equal(out, "0123456789 0…");
	char large[10000];
	memset(large, 'x', sizeof large);
	char shown[RECUR_REDACT_MAX];
	assert_true(recur_redact_text(shown, sizeof shown, (recur_str){large, sizeof large}, KEY));
	assert_int_equal(strlen(shown), RECUR_REDACT_MAX - 1);
}

static void no_key_means_only_urls(void **state)
{
	(void)state;
	char out[64];
	assert_true(recur_redact_text(out, sizeof out, RECUR_STR("sk_ https://a/b"), RECUR_STR_NONE));
	assert_string_equal(out, "sk_ https://a/…");
	assert_true(recur_redact_request_id(out, sizeof out, RECUR_STR("sk_test"), RECUR_STR_NONE));
	assert_string_equal(out, "sk_test");
}

static void expect_request_id(const char *text, const char *shown)
{
	char out[32];
	memset(out, 'x', sizeof out);
	assert_true(recur_redact_request_id(out, sizeof out, recur_str_from(text), KEY));
	assert_string_equal(out, shown);
}

static void a_request_id_is_printable_ascii(void **state)
{
	(void)state;
	expect_request_id("req_1-A~", "req_1-A~");
	assert_int_equal(allocator_asked(), 0);
	expect_request_id("", "");
	expect_request_id("a b\tc\x7f\xc3\xa9", "abc");
	expect_request_id("0123456789012345678901234567890123456789", "0123456789012345678901234567890");
	expect_request_id("x-sk_live_0123456789-y", "x-sk_...-y");
	expect_request_id("sk_live_ 0123456789", "sk_...");
	expect_request_id("sk_sk_live_0123456789live_01", "sk_sk_...live_01");
	expect_request_id("https://a/b", "https://a/...");
	expect_request_id("012345678901234567sk_live_0123456789", "012345678901234567sk_...");
}

static void expect_json(const char *json, const char *shown)
{
	recur_buffer out;
	recur_buffer_init(&out, 1000);
	assert_int_equal(recur_redact_json(&out, recur_str_from(json), KEY), RECUR_BUFFER_OK);
	assert_string_equal(out.data, shown);
	recur_buffer_release(&out);
}

static void json_keeps_its_meaning(void **state)
{
	(void)state;
	static const char *const kept[] = {
		"1.50e+3", "null", "[]", "[ 1, true ]", "\"\"", "{\"a\":\"\",\"b\":[{}]}", "\"\xe5\xb8\xb3\""};
	for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) {
		expect_json(kept[i], kept[i]);
	}
	expect_json("{\"a\\\"\":\"b\\\\c\\n\"}", "{\"a\\\"\":\"b\\\\c\\u000a\"}");
	expect_json("\"\\ud83d\\ude00\"", "\"\xf0\x9f\x98\x80\"");
}

static void json_strings_and_names_lose_their_secrets(void **state)
{
	(void)state;
	expect_json("{\"key\":\"sk_live_0123456789\",\"n\":1}", "{\"key\":\"sk_…\",\"n\":1}");
	expect_json("{\"sk_live_0123456789\":[\"a sk_live_0123456789\"]}", "{\"sk_…\":[\"a sk_…\"]}");
	expect_json("[\"\\u0073k_live_012345678\\u0039\"]", "[\"sk_…\"]");
	expect_json("[\"https://portal.example/s/abc\",\"x\"]", "[\"https://portal.example/…\",\"x\"]");
	expect_json("[\"https:\\/\\/portal.example\\/s\\/abc\"]", "[\"https://portal.example/…\"]");
	expect_json("[\"\\u0068ttps:\\/\\/portal.example\\/s\\/abc \\\"x\\\"\"]",
				"[\"https://portal.example/… \\\"x\\\"\"]");
}

static void a_key_with_a_quotation_mark_is_found_in_json(void **state)
{
	(void)state;
	recur_buffer out;
	recur_buffer_init(&out, 1000);
	assert_int_equal(recur_redact_json(&out, RECUR_STR("[\"sk_\\\"\\\\x\"]"), RECUR_STR("sk_\"\\x")), RECUR_BUFFER_OK);
	assert_string_equal(out.data, "[\"sk_…\"]");
	recur_buffer_release(&out);
}

static void json_that_does_not_fit_is_reported(void **state)
{
	(void)state;
	recur_buffer out;
	recur_buffer_init(&out, 5);
	assert_int_equal(recur_redact_json(&out, RECUR_STR("[\"abc\"]"), KEY), RECUR_BUFFER_FULL);
	recur_buffer_release(&out);
}

static bool redact_text(void)
{
	char out[64] = "x";
	bool redacted = recur_redact_text(out, sizeof out, RECUR_STR("a sk_live_0123456789 https://a/b"), KEY);
	assert_string_equal(out, redacted ? "a sk_… https://a/…" : "");
	return redacted;
}

static bool redact_request_id(void)
{
	char out[64] = "x";
	bool redacted = recur_redact_request_id(out, sizeof out, RECUR_STR("sk_live_0123456789"), KEY);
	assert_string_equal(out, redacted ? "sk_..." : "");
	return redacted;
}

static bool redact_json(void)
{
	recur_buffer out;
	recur_buffer_init(&out, 1000);
	recur_buffer_status status =
		recur_redact_json(&out, RECUR_STR("[\"\\u0073k_live_0123456789\", \"b\", \"https://a/b\"]"), KEY);
	assert_true(status == RECUR_BUFFER_OK || status == RECUR_BUFFER_NO_MEMORY);
	recur_buffer_release(&out);
	return status == RECUR_BUFFER_OK;
}

static void memory_may_run_out_and_nothing_keeps_the_key(void **state)
{
	(void)state;
	allocator_add_secret("sk_live_0123456789");
	expect_survives_each_failed_allocation(redact_text);
	expect_survives_each_failed_allocation(redact_request_id);
	expect_survives_each_failed_allocation(redact_json);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(the_key_becomes_a_placeholder),
		UNIT(a_key_that_was_cut_short_goes_too),
		UNIT(a_url_is_cut_to_its_origin),
		UNIT(a_key_in_a_url_goes_with_all_that_follows),
		UNIT(nothing_is_joined_into_a_key),
		UNIT(text_is_cleaned_and_cut),
		UNIT(no_key_means_only_urls),
		UNIT(a_request_id_is_printable_ascii),
		UNIT(json_keeps_its_meaning),
		UNIT(json_strings_and_names_lose_their_secrets),
		UNIT(a_key_with_a_quotation_mark_is_found_in_json),
		UNIT(json_that_does_not_fit_is_reported),
		UNIT(memory_may_run_out_and_nothing_keeps_the_key),
	};
	return cmocka_run_group_tests_name("redact", tests, NULL, NULL);
}
