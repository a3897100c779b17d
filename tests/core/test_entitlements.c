#include "unit.h"
#include "expect.h"
#include "core/call/result.h"
#include "core/resources/entitlements_list.h"

#include <stdio.h>
#include <string.h>

#define NOW 1700000000 /* 2023-11-14T22:13:20Z */
#define CUSTOMER "\"customer\":{\"id\":\"cus_1\"}"
#define ONE(fields) "{" CUSTOMER ",\"entitlements\":[{\"product\":\"pro\"" fields "}]}"

typedef struct asked {
	recur_options options;
	recur_response response;
	recur_result result;
} asked;

static bool ask(asked *asked, const char *product, int status, const char *body)
{
	const recur_call_context context = {&recur_entitlements_check, &asked->options, false, RECUR_STR("sk_test_x"), NOW};
	memset(asked, 0, sizeof(*asked));
	recur_response_init(&asked->response);
	recur_error_init(&asked->result.error);
	asked->options.values[RECUR_CUSTOMER_FIELD_EMAIL] = RECUR_STR("person@example.com");
	asked->options.values[RECUR_ENTITLEMENTS_OPTION_PRODUCT] = recur_str_from(product);
	asked->response.status = status;
	return recur_buffer_append(&asked->response.body, body, strlen(body)) == RECUR_BUFFER_OK &&
		   recur_result_read(&asked->result, &asked->response, &context);
}

static void end(asked *asked)
{
	recur_response_release(&asked->response);
	recur_result_release(&asked->result);
}

static void expect_answer(const char *product, const char *body, bool allowed, const char *reason)
{
	asked asked;
	if (!ask(&asked, product, 200, body)) {
		fail_msg("%s: %s", body, asked.result.error.message);
	}
	const recur_entitlement_check *check = asked.result.value;
	assert_int_equal(check->allowed, allowed);
	expect_text(recur_str_from(check->reason), reason);
	end(&asked);
}

static void expect_no_answer(const char *body)
{
	asked asked;
	if (ask(&asked, "pro", 200, body)) {
		fail_msg("taken: %s", body);
	}
	expect_error(&asked.result.error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response");
	end(&asked);
}

static void an_entitlement_gives_access_until_it_expires(void **state)
{
	(void)state;
	expect_answer("pro", ONE(""), true, NULL);
	expect_answer("pro", ONE(",\"expires_at\":null"), true, NULL);
	expect_answer("pro", ONE(",\"expires_at\":\"2023-11-14T22:13:21Z\""), true, NULL);
	expect_answer("pro", ONE(",\"expires_at\":\"2023-11-14T22:13:20Z\""), false, "expired");
	expect_answer("pro", ONE(",\"expiresAt\":\"2023-11-15T06:13:20+08:00\""), false, "expired");
	expect_answer("pro", ONE(",\"expires_at\":\"some day\""), false, "expired");
	expect_answer("pro", ONE(",\"expires_at\":\"\""), false, "expired");
}

static void a_status_that_says_that_it_is_over_is_believed_in_either_case(void **state)
{
	(void)state;
	expect_answer("pro", ONE(",\"status\":\"PAST_DUE\""), true, NULL);
	expect_answer("pro", ONE(",\"status\":\"EXPIRED\""), false, "expired");
	expect_answer("pro", ONE(",\"status\":\"revoked\",\"expires_at\":\"2030-01-01T00:00:00Z\""), false, "expired");
}

static void a_product_is_asked_for_by_slug_or_id_and_to_the_letter(void **state)
{
	(void)state;
	expect_answer("prod_1", ONE(",\"product_id\":\"prod_1\""), true, NULL);
	expect_answer("Pro", ONE(",\"product_id\":\"prod_1\""), false, "no_entitlement");
	/* A slug comes before an ID that reads the same. */
	expect_answer("pro",
				  "{" CUSTOMER ",\"entitlements\":[{\"product\":\"x\",\"product_id\":\"pro\"},"
				  "{\"product\":\"pro\",\"expires_at\":\"2000-01-01T00:00:00Z\"}]}",
				  false, "expired");
	/* Of several the first that gives access counts. */
	expect_answer("pro",
				  "{" CUSTOMER ",\"entitlements\":[{\"product\":\"pro\",\"expires_at\":\"2000-01-01T00:00:00Z\"},"
				  "{\"product\":\"pro\"}]}",
				  true, NULL);
}

static void nobody_has_nothing(void **state)
{
	(void)state;
	expect_answer("pro", "{\"customer\":null,\"subscription\":null,\"entitlements\":[]}", false, "no_customer");
	expect_answer("pro", "{\"entitlements\":[]}", false, "no_customer");
	expect_no_answer("{\"customer\":null,\"entitlements\":[{\"product\":\"pro\"}]}");
	expect_no_answer("{\"customer\":null,\"subscription\":{\"id\":\"sub_1\"},\"entitlements\":[]}");
	asked asked;
	assert_true(ask(&asked, "pro", 404, "{\"error\":{\"code\":\"resource_not_found\",\"message\":\"No\"}}"));
	assert_string_equal(((recur_entitlement_check *)asked.result.value)->reason, "no_customer");
	assert_int_equal(asked.result.error.kind, RECUR_ERROR_NONE);
	assert_int_equal(asked.result.error.status, 404);
	end(&asked);
	assert_false(ask(&asked, "pro", 404, "<h1>Not Found</h1>"));
	end(&asked);
}

static void what_is_not_documented_is_no_answer(void **state)
{
	(void)state;
	static const char *const bodies[] = {
		"[]",
		"\"pro\"",
		"{" CUSTOMER "}",
		"{" CUSTOMER ",\"entitlements\":null}",
		"{" CUSTOMER ",\"entitlements\":{}}",
		"{" CUSTOMER ",\"entitlements\":[],\"entitlements\":[]}",
		"{" CUSTOMER ",\"entitlements\":[\"pro\"]}",
		"{" CUSTOMER ",\"entitlements\":[null]}",
		"{" CUSTOMER ",\"entitlements\":[{}]}",
		"{" CUSTOMER ",\"entitlements\":[{\"product\":\"\"}]}",
		"{" CUSTOMER ",\"entitlements\":[{\"product\":{\"slug\":\"pro\"}}]}",
		ONE(",\"product\":\"free\""),
		ONE(",\"expires_at\":1700000001"),
		ONE(",\"expires_at\":null,\"expires_at\":null"),
		ONE(",\"expires_at\":\"2030-01-01T00:00:00Z\",\"expiresAt\":\"2000-01-01T00:00:00Z\""),
		"{\"customer\":\"cus_1\",\"entitlements\":[]}",
		"{\"customer\":{},\"entitlements\":[]}",
		"{\"customer\":{\"id\":\"a\",\"id\":\"b\"},\"entitlements\":[]}",
		"{" CUSTOMER "," CUSTOMER ",\"entitlements\":[]}",
		"{" CUSTOMER ",\"subscription\":{},\"entitlements\":[]}",
		"{" CUSTOMER ",\"subscription\":[],\"entitlements\":[]}",
		"{" CUSTOMER ",\"subscription\":{\"id\":\"s\",\"product\":\"pro\"},\"entitlements\":[]}",
	};
	for (size_t i = 0; i < sizeof(bodies) / sizeof(*bodies); i++) {
		expect_no_answer(bodies[i]);
	}
}

static void the_subscription_is_one_to_the_product_asked_about(void **state)
{
	(void)state;
	static const struct {
		const char *product;
		const char *names;
		bool is_to_product;
	} rows[] = {
		{"pro", "\"slug\":\"pro\"", true},    {"pro", "\"id\":\"prod_1\"", true},
		{"prod_1", "\"slug\":\"pro\"", true}, {"pro", "\"id\":\"prod_2\",\"slug\":\"team\"", false},
		{"pro", "\"name\":\"pro\"", false},   {"pro", "\"id\":\"\"", false},
		{"other", "\"slug\":\"pro\"", false},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		char body[512];
		asked asked;
		snprintf(body, sizeof(body),
				 "{" CUSTOMER ",\"subscription\":{\"id\":\"sub_1\",\"product\":{%s}},\"entitlements\":[{\"product\":"
				 "\"pro\",\"product_id\":\"prod_1\"}]}",
				 rows[i].names);
		assert_true(ask(&asked, rows[i].product, 200, body));
		assert_int_equal(((recur_entitlement_check *)asked.result.value)->subscription_is_to_product,
						 rows[i].is_to_product);
		end(&asked);
	}
}

static bool read_one(void)
{
	asked asked;
	const bool read = ask(&asked, "pro", 200, ONE(",\"source_id\":\"sub_1\""));
	if (!read && asked.result.error.kind != RECUR_ERROR_NONE) {
		expect_error(&asked.result.error, RECUR_ERROR_NO_MEMORY, "out_of_memory");
	}
	end(&asked);
	return read;
}

static void memory_may_run_out(void **state)
{
	(void)state;
	expect_survives_each_failed_allocation(read_one);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(an_entitlement_gives_access_until_it_expires),
		UNIT(a_status_that_says_that_it_is_over_is_believed_in_either_case),
		UNIT(a_product_is_asked_for_by_slug_or_id_and_to_the_letter),
		UNIT(nobody_has_nothing),
		UNIT(what_is_not_documented_is_no_answer),
		UNIT(the_subscription_is_one_to_the_product_asked_about),
		UNIT(memory_may_run_out),
	};
	return cmocka_run_group_tests_name("entitlements", tests, NULL, NULL);
}
