#include "unit.h"
#include "expect.h"
#include "core/call/options.h"
#include "core/call/result.h"
#include "core/resources/checkout_sessions_create.h"

#include <stdio.h>
#include <string.h>

#define SESSION(more) "{\"id\":\"cs_1\",\"url\":\"https://checkout.example/hunter2\"" more "}"

typedef struct asked {
	recur_options options;
	recur_response response;
	recur_result result;
} asked;

static bool ask(asked *asked, int status, const char *body)
{
	const recur_call_context context = {&recur_checkout_sessions_create, &asked->options, false, RECUR_STR("sk_test_x"),
										1700000000};
	memset(asked, 0, sizeof(*asked));
	recur_response_init(&asked->response);
	recur_error_init(&asked->result.error);
	asked->response.status = status;
	return recur_buffer_append(&asked->response.body, body, strlen(body)) == RECUR_BUFFER_OK &&
		   recur_result_read(&asked->result, &asked->response, &context);
}

static void end(asked *asked)
{
	recur_response_release(&asked->response);
	recur_result_release(&asked->result);
}

static void expect_session(int status, const char *body, const char *session_status, const char *expires_at)
{
	asked asked;
	if (!ask(&asked, status, body)) {
		fail_msg("%s: %s", body, asked.result.error.message);
	}
	const recur_checkout_session *session = asked.result.value;
	expect_text(session->fields[RECUR_CHECKOUT_SESSION_ID], "cs_1");
	expect_text(session->fields[RECUR_CHECKOUT_SESSION_URL], "https://checkout.example/hunter2");
	expect_text(session->fields[RECUR_CHECKOUT_SESSION_STATUS], session_status);
	expect_text(session->fields[RECUR_CHECKOUT_SESSION_EXPIRES_AT], expires_at);
	end(&asked);
}

static void expect_refused(const char *body, const char *code)
{
	asked asked;
	if (ask(&asked, 201, body)) {
		fail_msg("taken: %s", body);
	}
	expect_error(&asked.result.error, RECUR_ERROR_INVALID_RESPONSE, code);
	expect_nowhere(&asked.result.error, "hunter2");
	end(&asked);
}

static void id_and_url_are_enough(void **state)
{
	(void)state;
	expect_session(200, SESSION(""), NULL, NULL);
	expect_session(201, SESSION(",\"status\":null,\"expires_at\":null"), NULL, NULL);
}

static void both_spellings_are_read(void **state)
{
	(void)state;
	expect_session(201, SESSION(",\"status\":\"open\",\"expires_at\":\"2030-01-01T00:00:00Z\""), "open",
				   "2030-01-01T00:00:00Z");
	expect_session(201, SESSION(",\"expiresAt\":\"2030\",\"expires_at\":\"2030\""), NULL, "2030");
	expect_refused(SESSION(",\"expiresAt\":\"2031\",\"expires_at\":\"2030\""), "unexpected_response");
}

static void what_is_not_documented_is_no_session(void **state)
{
	(void)state;
	static const char *const bodies[] = {
		"[]",
		"\"cs_1\"",
		"null",
		"{}",
		"{\"session\":" SESSION("") "}",
		"{\"id\":\"cs_1\"}",
		"{\"id\":\"cs_1\",\"url\":null}",
		"{\"id\":\"cs_1\",\"url\":\"\"}",
		"{\"url\":\"https://checkout.example/hunter2\"}",
		"{\"id\":\"\",\"url\":\"https://checkout.example/hunter2\"}",
		"{\"id\":1,\"url\":\"https://checkout.example/hunter2\"}",
		"{\"id\":\"cs_1\",\"url\":[\"https://checkout.example/hunter2\"]}",
		SESSION(",\"id\":\"cs_1\""),
		SESSION(",\"url\":\"https://checkout.example/hunter2\""),
		SESSION(",\"status\":true"),
		SESSION(",\"status\":{\"id\":\"open\"}"),
		SESSION(",\"expires_at\":1893456000"),
	};
	for (size_t i = 0; i < sizeof(bodies) / sizeof(*bodies); i++) {
		expect_refused(bodies[i], "unexpected_response");
	}
}

/* As a member of the answer that nobody reads: what JSON does not allow is refused there, too, and what it allows is
 * passed over. */
static void members_of_any_kind(void **state)
{
	(void)state;
	static const char *const good[] = {
		"[]",
		"{}",
		"-0",
		"1E+2",
		"123456789012345678901234567890",
		"\"\\uD834\\uDD1E\"",
		"[[[{\"a\":[null]}]]]",
		"{\"id\":\"x\",\"id\":\"y\"}",
	};
	static const char *const bad[] = {
		"[1,]",     "{\"a\":1,}",       "01",   "1.",  ".5",      "+1",        "0x1",
		"NaN",      "Infinity",         "True", "'a'", "\"\\x\"", "\"\\u12\"", "\"a\tb\"",
		"\"\xff\"", "\"\xed\xa0\x80\"", "[",    "nul", "/**/1",   "1 2",
	};
	char body[256];
	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
		snprintf(body, sizeof(body), SESSION(",\"more\":%s"), good[i]);
		expect_session(201, body, NULL, NULL);
	}
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		snprintf(body, sizeof(body), SESSION(",\"more\":%s"), bad[i]);
		expect_refused(body, "invalid_json");
	}
}

static void an_unsafe_url_is_withheld(void **state)
{
	(void)state;
	static const char *const urls[] = {
		"javascript:hunter2",
		"http://checkout.example/hunter2",
		"//checkout.example/hunter2",
		"https://user:hunter2@checkout.example/",
		"https://checkout.example/hunter2\\u000a",
		"https:///hunter2",
	};
	char body[256];
	for (size_t i = 0; i < sizeof(urls) / sizeof(*urls); i++) {
		snprintf(body, sizeof(body), "{\"id\":\"cs_1\",\"url\":\"%s\"}", urls[i]);
		expect_refused(body, "unsafe_url");
	}
}

static void a_refusal_says_what_to_do(void **state)
{
	(void)state;
	asked asked;
	assert_false(ask(&asked, 409, "{\"error\":{\"code\":\"conflict\",\"message\":\"Already subscribed\"}}"));
	expect_error(&asked.result.error, RECUR_ERROR_INVALID_REQUEST, "conflict");
	expect_says(asked.result.error.message, "lead them to the portal");
	end(&asked);
	assert_false(ask(&asked, 404, "{\"error\":{\"code\":\"resource_not_found\",\"message\":\"No such product\"}}"));
	expect_error(&asked.result.error, RECUR_ERROR_INVALID_REQUEST, "resource_not_found");
	expect_says(asked.result.error.message, "check the product");
	end(&asked);
}

static recur_options good_options(void)
{
	recur_options options = {.values = {{NULL, 0}}};
	options.values[RECUR_CHECKOUT_OPTION_PRODUCT_ID] = RECUR_STR("prod_1");
	options.values[RECUR_CHECKOUT_OPTION_SUCCESS_URL] = RECUR_STR("https://shop.example/{CHECKOUT_SESSION_ID}");
	options.values[RECUR_CHECKOUT_OPTION_CANCEL_URL] = RECUR_STR("https://shop.example/");
	return options;
}

static void expect_not_sent(recur_options options, const char *code, const char *words)
{
	recur_error error;
	recur_error_init(&error);
	assert_false(recur_options_check(&recur_checkout_sessions_create, &options, &error));
	expect_error(&error, RECUR_ERROR_INVALID_REQUEST, code);
	expect_says(error.message, words);
	recur_error_release(&error);
}

static void one_product_and_two_urls_are_needed(void **state)
{
	(void)state;
	recur_error error;
	recur_error_init(&error);
	recur_options options = good_options();
	assert_true(recur_options_check(&recur_checkout_sessions_create, &options, &error));
	options.values[RECUR_CHECKOUT_OPTION_PRODUCT_SLUG] = RECUR_STR("pro");
	expect_not_sent(options, "invalid_option", "not both");
	options.values[RECUR_CHECKOUT_OPTION_PRODUCT_ID] = RECUR_STR_NONE;
	assert_true(recur_options_check(&recur_checkout_sessions_create, &options, &error));
	options.values[RECUR_CHECKOUT_OPTION_PRODUCT_SLUG] = RECUR_STR("");
	expect_not_sent(options, "missing_product", "productId or productSlug");
	options = good_options();
	options.values[RECUR_CHECKOUT_OPTION_SUCCESS_URL] = RECUR_STR_NONE;
	expect_not_sent(options, "invalid_url", "successUrl");
	options = good_options();
	options.values[RECUR_CHECKOUT_OPTION_CANCEL_URL] = RECUR_STR("/prices");
	expect_not_sent(options, "invalid_url", "cancelUrl");
	recur_error_release(&error);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(id_and_url_are_enough),
		UNIT(both_spellings_are_read),
		UNIT(what_is_not_documented_is_no_session),
		UNIT(members_of_any_kind),
		UNIT(an_unsafe_url_is_withheld),
		UNIT(a_refusal_says_what_to_do),
		UNIT(one_product_and_two_urls_are_needed),
	};
	return cmocka_run_group_tests_name("checkout_sessions_create", tests, NULL, NULL);
}
