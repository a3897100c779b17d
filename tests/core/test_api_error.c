#include "unit.h"
#include "ask.h"
#include "expect.h"

#include <cJSON.h>
#include <string.h>

#define NESTED(code) "{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"" code "\",\"message\":\"Some words\"}}"
#define HTML "<html><body>502 Bad Gateway</body></html>"

static recur_error read_error(int status, const char *body, recur_error_kind kind, const char *code)
{
	ask ask;
	ask_init(&ask, status, body);
	ask_expect_error(&ask, kind, code);
	recur_error error;
	recur_error_init(&error);
	recur_error_move(&error, &ask.result.error);
	ask_release(&ask);
	return error;
}

static void expect_read(int status, const char *body, recur_error_kind kind, const char *code)
{
	recur_error error = read_error(status, body, kind, code);
	recur_error_release(&error);
}

/* The default code of every status that has no kind of its own. */
static void a_status_alone_decides_whatever_the_body_is(void **state)
{
	(void)state;
	static const struct {
		int status;
		recur_error_kind kind;
		const char *code;
	} rows[] = {
		{400, RECUR_ERROR_INVALID_REQUEST, "request_failed"},
		{401, RECUR_ERROR_AUTHENTICATION, "authentication_failed"},
		{403, RECUR_ERROR_PERMISSION, "permission_denied"},
		{404, RECUR_ERROR_INVALID_REQUEST, "not_found"},
		{405, RECUR_ERROR_INVALID_REQUEST, "request_failed"},
		{407, RECUR_ERROR_INVALID_REQUEST, "request_failed"},
		{422, RECUR_ERROR_INVALID_REQUEST, "request_failed"},
		{429, RECUR_ERROR_RATE_LIMIT, "rate_limited"},
		{499, RECUR_ERROR_INVALID_REQUEST, "request_failed"},
		{500, RECUR_ERROR_SERVER, "server_error"},
		{502, RECUR_ERROR_SERVER, "server_error"},
		{503, RECUR_ERROR_SERVER, "server_error"},
		{599, RECUR_ERROR_SERVER, "server_error"},
	};
	static const char *const bodies[] = {NULL,
										 "",
										 " \r\n",
										 "{}",
										 "[]",
										 "null",
										 "\"text\"",
										 "12",
										 "{\"error\":null}",
										 "{\"error\":12}",
										 "{\"error\":[]}",
										 "{\"error\":{}}",
										 "{\"error\":{\"code\":404,\"type\":true,\"message\":[],\"details\":null}}",
										 "{\"code\":\"\",\"type\":\"\",\"message\":\"\"}"};
	for (size_t r = 0; r < sizeof rows / sizeof *rows; r++) {
		for (size_t b = 0; b < sizeof bodies / sizeof *bodies; b++) {
			recur_error error = read_error(rows[r].status, bodies[b], rows[r].kind, rows[r].code);
			assert_string_equal(error.type, "");
			assert_null(error.details);
			expect_says_not(error.message, "\"\"");
		}
	}
}

static const char *const no_json[] = {HTML, "{\"error\":", "\xff\xfe", "Forbidden",
									  "{\"error\":{}} "
									  "{}"};

static void a_page_maps_by_its_status_too(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof no_json / sizeof *no_json; i++) {
		expect_read(400, no_json[i], RECUR_ERROR_INVALID_REQUEST, "request_failed");
		expect_read(402, no_json[i], RECUR_ERROR_INVALID_REQUEST, "request_failed");
		expect_read(404, no_json[i], RECUR_ERROR_INVALID_REQUEST, "not_found");
		expect_read(429, no_json[i], RECUR_ERROR_RATE_LIMIT, "rate_limited");
		expect_read(502, no_json[i], RECUR_ERROR_SERVER, "server_error");
	}
}

static void a_refusal_that_is_no_json_comes_from_something_in_between(void **state)
{
	(void)state;
	static const int statuses[] = {401, 403, 407};
	for (size_t s = 0; s < sizeof statuses / sizeof *statuses; s++) {
		for (size_t i = 0; i < sizeof no_json / sizeof *no_json; i++) {
			recur_error error =
				read_error(statuses[s], no_json[i], RECUR_ERROR_INVALID_RESPONSE, "unexpected_response");
			expect_says(error.message, "not the Recur API but something before it");
			expect_says_not(error.message, "key");
			assert_false(recur_error_kind_is_retryable(error.kind, error.status));
		}
	}
}

static void the_nested_object_is_read(void **state)
{
	(void)state;
	recur_error error =
		read_error(422,
				   "{\"error\":{\"type\":\"invalid_request_error\",\"code\":\"bad_locale\",\"message\":\"No such "
				   "locale\",\"details\":{\"param\": \"locale\"}},\"code\":\"outer\",\"message\":\"outer\"}",
				   RECUR_ERROR_INVALID_REQUEST, "bad_locale");
	assert_string_equal(error.type, "invalid_request_error");
	assert_string_equal(error.details, "{\"param\": \"locale\"}");
	assert_int_equal(error.details_length, strlen(error.details));
	expect_says(error.message, "(status 422, \"No such locale\")");
	recur_error_release(&error);
}

static void the_same_four_fields_are_read_at_the_top(void **state)
{
	(void)state;
	recur_error error = read_error(
		400, "{\"type\":\"api_error\",\"code\":\"bad_locale\",\"message\":\"No such locale\",\"details\":[1]}",
		RECUR_ERROR_INVALID_REQUEST, "bad_locale");
	assert_string_equal(error.type, "api_error");
	assert_string_equal(error.details, "[1]");
	expect_says(error.message, "\"No such locale\"");
	recur_error_release(&error);
}

static void a_bare_text_is_the_message(void **state)
{
	(void)state;
	recur_error error =
		read_error(400, "{\"error\":\"No such locale\"}", RECUR_ERROR_INVALID_REQUEST, "request_failed");
	expect_says(error.message, "\"No such locale\"");
	assert_string_equal(error.type, "");
	error = read_error(400, "{\"error\":\"Bad Request\",\"message\":\"No such locale\",\"code\":\"x\"}",
					   RECUR_ERROR_INVALID_REQUEST, "x");
	expect_says(error.message, "\"No such locale\"");
}

static void of_a_member_that_is_there_twice_the_first_counts(void **state)
{
	(void)state;
	recur_error error = read_error(400, "{\"error\":{\"code\":\"a\",\"code\":\"b\",\"details\":1,\"details\":2}}",
								   RECUR_ERROR_INVALID_REQUEST, "a");
	assert_string_equal(error.details, "1");
	recur_error_release(&error);
}

static void status_comes_before_code(void **state)
{
	(void)state;
	expect_read(401, NESTED("customer_not_found"), RECUR_ERROR_AUTHENTICATION, "customer_not_found");
	expect_read(403, NESTED("missing_return_url"), RECUR_ERROR_PERMISSION, "missing_return_url");
	expect_read(429, NESTED("customer_not_found"), RECUR_ERROR_RATE_LIMIT, "customer_not_found");
	expect_read(500, NESTED("missing_return_url"), RECUR_ERROR_SERVER, "missing_return_url");
}

static void codes_with_a_kind_of_their_own(void **state)
{
	(void)state;
	expect_read(400, NESTED("missing_return_url"), RECUR_ERROR_MISSING_RETURN_URL, "missing_return_url");
	expect_read(422, "{\"code\":\"missing_return_url\"}", RECUR_ERROR_MISSING_RETURN_URL, "missing_return_url");
	expect_read(400, NESTED("customer_not_found"), RECUR_ERROR_CUSTOMER_NOT_FOUND, "customer_not_found");
	expect_read(404, "{\"code\":\"customer_not_found\"}", RECUR_ERROR_CUSTOMER_NOT_FOUND, "customer_not_found");
	expect_read(400, NESTED("missing_customer_identifier"), RECUR_ERROR_INVALID_REQUEST, "missing_customer_identifier");
}

static void a_404_with_an_error_object_is_an_unknown_customer(void **state)
{
	(void)state;
	expect_read(404, NESTED("resource_not_found"), RECUR_ERROR_CUSTOMER_NOT_FOUND, "resource_not_found");
	expect_read(404, NESTED("missing_return_url"), RECUR_ERROR_CUSTOMER_NOT_FOUND, "missing_return_url");
	expect_read(404, "{\"error\":{\"code\":\"x\"}}", RECUR_ERROR_CUSTOMER_NOT_FOUND, "x");
	recur_error error = read_error(404, "{\"error\":{\"type\":\"invalid_request_error\"}}",
								   RECUR_ERROR_CUSTOMER_NOT_FOUND, "customer_not_found");
	assert_string_equal(error.type, "invalid_request_error");
}

static void any_other_404_is_a_mistake_in_the_set_up(void **state)
{
	(void)state;
	static const char *const others[] = {"{\"error\":\"Not Found\"}", "{\"error\":{\"message\":\"no customer\"}}",
										 "{\"error\":{\"code\":404}}", "{\"message\":\"Not Found\"}", HTML};
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		recur_error error = read_error(404, others[i], RECUR_ERROR_INVALID_REQUEST, "not_found");
		expect_says(error.message, "check the base URL");
	}
	expect_read(404, "{\"code\":\"no_route\",\"type\":\"x\"}", RECUR_ERROR_INVALID_REQUEST, "no_route");
}

static void expect_with_configuration(const char *body, recur_error_kind kind, const char *code)
{
	ask ask;
	ask_init(&ask, 404, body);
	ask_option(&ask, RECUR_PORTAL_OPTION_CONFIGURATION, "conf_1");
	ask_expect_error(&ask, kind, code);
	if (kind == RECUR_ERROR_INVALID_REQUEST) {
		expect_says(ask.result.error.message, "configuration");
	}
	ask_release(&ask);
}

static void with_a_configuration_a_404_may_mean_that(void **state)
{
	(void)state;
	expect_with_configuration(NESTED("resource_not_found"), RECUR_ERROR_INVALID_REQUEST, "resource_not_found");
	expect_with_configuration("{\"error\":{\"type\":\"x\"}}", RECUR_ERROR_INVALID_REQUEST, "not_found");
	expect_with_configuration("{\"error\":{\"code\":\"x\",\"message\":\"Customer Portal configuration not found\"}}",
							  RECUR_ERROR_INVALID_REQUEST, "x");
	expect_with_configuration("{\"error\":{\"code\":\"customer_portal_unknown\",\"message\":\"customerPortal\"}}",
							  RECUR_ERROR_INVALID_REQUEST, "customer_portal_unknown");
	expect_with_configuration(NESTED("customer_not_found"), RECUR_ERROR_CUSTOMER_NOT_FOUND, "customer_not_found");
	expect_with_configuration(NESTED("no_such_CUSTOMER"), RECUR_ERROR_CUSTOMER_NOT_FOUND, "no_such_CUSTOMER");
	expect_with_configuration("{\"error\":{\"code\":\"x\",\"message\":\"No such Customer\"}}",
							  RECUR_ERROR_CUSTOMER_NOT_FOUND, "x");
	expect_with_configuration("{\"error\":{\"code\":\"x\",\"message\":\"Customer Portal: customer unknown\"}}",
							  RECUR_ERROR_CUSTOMER_NOT_FOUND, "x");
	expect_with_configuration("{\"error\":\"customer\"}", RECUR_ERROR_INVALID_REQUEST, "not_found");
}

static void retry_after_is_read_from_any_error(void **state)
{
	(void)state;
	static const struct {
		int status;
		const char *header;
		int32_t seconds;
	} rows[] = {
		{429, "", -1}, {429, "2", 2}, {503, "120", 120}, {429, "Tue, 14 Nov 2023 22:14:20 GMT", 60}, {429, "soon", -1},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		ask ask;
		ask_init(&ask, rows[i].status, NULL);
		strcpy(ask.response.retry_after, rows[i].header);
		recur_result_read(&ask.result, &ask.response, &ask.context);
		assert_int_equal(ask.result.error.retry_after, rows[i].seconds);
		ask_release(&ask);
	}
}

static void each_kind_says_what_to_do(void **state)
{
	(void)state;
	static const struct {
		int status;
		const char *body;
		const char *says;
	} rows[] = {
		{400, NULL, "check the options."},
		{400, NESTED("x"), "correct what it names."},
		{400, NESTED("missing_return_url"), "pass returnUrl, or set a default return URL"},
		{401, NESTED("x"), "does not accept the secret key (status 401, \"Some words\"): check"},
		{401, NULL, "does not accept the secret key (status 401): check"},
		{403, NULL, "what this key is allowed to do."},
		{408, NULL, "did not take the request this time (status 408): try again later."},
		{404, NESTED("x"), "Recur knows no such customer (status 404, \"Some words\")"},
		{429, NULL, "rate limit is reached (status 429): try again later."},
		{502, HTML, "The Recur API failed (status 502): try again later."},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		ask ask;
		ask_init(&ask, rows[i].status, rows[i].body);
		recur_result_read(&ask.result, &ask.response, &ask.context);
		expect_says(ask.result.error.message, rows[i].says);
		ask_release(&ask);
	}
}

static void no_text_repeats_the_key_or_a_link(void **state)
{
	(void)state;
	recur_error error = read_error(
		400,
		"{\"error\":{\"type\":\"t " ASK_KEY "\",\"code\":\"c https:\\/\\/portal.example\\/s\\/hunter2\","
		"\"message\":\"bad key \\u0073k_live_0123456789abcdef, see https://portal.example/s/hunter2\","
		"\"details\":{\"" ASK_KEY "\":\"https:\\/\\/portal.example\\/s\\/hunter2\",\"n\":[\"" ASK_KEY "\"]}}}",
		RECUR_ERROR_INVALID_REQUEST, "c https://portal.example/…");
	expect_nowhere(&error, "hunter2");
	expect_nowhere(&error, "0123456789");
	assert_string_equal(error.type, "t sk_…");
	expect_says(error.message, "bad key sk_…, see https://portal.example/…");
	assert_string_equal(error.details, "{\"sk_…\":\"https://portal.example/…\",\"n\":[\"sk_…\"]}");
	recur_error_release(&error);
}

static void texts_are_cleaned_and_cut(void **state)
{
	(void)state;
	char body[20000] = "{\"error\":{\"code\":\"";
	memset(body + strlen(body), 'c', 4000);
	strcat(body, "\",\"type\":\"a\\nb\",\"message\":\"m\\u0000\\r\\n\\u202e");
	memset(body + strlen(body), 'm', 4000);
	strcat(body, "\"}}");
	ask ask;
	ask_init(&ask, 400, body);
	assert_false(recur_result_read(&ask.result, &ask.response, &ask.context));
	assert_int_equal(strlen(ask.result.error.code), RECUR_ERROR_CODE_MAX - 1);
	assert_string_equal(ask.result.error.type, "a b");
	expect_says(ask.result.error.message, "\"m\xef\xbf\xbd   mmm");
	expect_says(ask.result.error.message, "mmm…\"): correct what it names.");
	assert_in_range(strlen(ask.result.error.message), 400, 700);
	ask_release(&ask);
}

static bool read_one(void)
{
	static const char body[] = "{\"error\":{\"type\":\"t\",\"code\":\"c\",\"message\":\"" ASK_KEY
							   "\",\"details\":{\"a\":\"https:\\/\\/portal.example\\/hunter2\"}}}";
	ask ask;
	memset(&ask, 0, sizeof ask);
	recur_response_init(&ask.response);
	recur_error_init(&ask.result.error);
	ask.context = (recur_call_context){&recur_portal_sessions_create, &ask.options, false, RECUR_STR(ASK_KEY), ASK_NOW};
	ask.response.status = 400;
	bool read = recur_buffer_append(&ask.response.body, body, sizeof body - 1) == RECUR_BUFFER_OK;
	if (read) {
		assert_false(recur_result_read(&ask.result, &ask.response, &ask.context));
		read = ask.result.error.kind != RECUR_ERROR_NO_MEMORY;
		expect_error(&ask.result.error, read ? RECUR_ERROR_INVALID_REQUEST : RECUR_ERROR_NO_MEMORY,
					 read ? "c" : "out_of_memory");
		assert_int_equal(ask.result.error.details != NULL, read);
	}
	ask_release(&ask);
	return read;
}

static void no_memory_keeps_a_secret(void **state)
{
	(void)state;
	cJSON_Hooks hooks = {allocator_malloc, allocator_free};
	cJSON_InitHooks(&hooks);
	allocator_add_secret(ASK_KEY);
	allocator_add_secret("hunter2");
	assert_true(read_one());
	cJSON_InitHooks(NULL);
}

static void memory_may_run_out(void **state)
{
	(void)state;
	cJSON_Hooks hooks = {allocator_malloc, allocator_free};
	cJSON_InitHooks(&hooks);
	expect_survives_each_failed_allocation(read_one);
	cJSON_InitHooks(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(a_status_alone_decides_whatever_the_body_is),
		UNIT(a_page_maps_by_its_status_too),
		UNIT(a_refusal_that_is_no_json_comes_from_something_in_between),
		UNIT(the_nested_object_is_read),
		UNIT(the_same_four_fields_are_read_at_the_top),
		UNIT(a_bare_text_is_the_message),
		UNIT(of_a_member_that_is_there_twice_the_first_counts),
		UNIT(status_comes_before_code),
		UNIT(codes_with_a_kind_of_their_own),
		UNIT(a_404_with_an_error_object_is_an_unknown_customer),
		UNIT(any_other_404_is_a_mistake_in_the_set_up),
		UNIT(with_a_configuration_a_404_may_mean_that),
		UNIT(retry_after_is_read_from_any_error),
		UNIT(each_kind_says_what_to_do),
		UNIT(no_text_repeats_the_key_or_a_link),
		UNIT(texts_are_cleaned_and_cut),
		UNIT(no_memory_keeps_a_secret),
		UNIT(memory_may_run_out),
	};
	return cmocka_run_group_tests_name("api_error", tests, NULL, NULL);
}
