#include "unit.h"
#include "ask.h"
#include "expect.h"

#include <cJSON.h>
#include <string.h>

#define WHOLE                                                                                                          \
	"{\"id\":\"portal_sess_1\",\"object\":\"portal.session\",\"url\":\"https://portal.example/s/hunter2\","            \
	"\"customerId\":\"cus_1\",\"returnUrl\":\"https://example.com/\",\"status\":\"active\","                           \
	"\"expiresAt\":\"2023-11-14T23:13:20.000Z\",\"accessedAt\":null,\"createdAt\":\"2023-11-14T22:13:20.000Z\"}"

#define START "{\"id\":\"portal_sess_1\",\"url\":\"https://portal.example/s/hunter2\""

static void expect_fields(const recur_portal_session *session,
						  const char *const fields[RECUR_PORTAL_SESSION_FIELD_COUNT])
{
	for (recur_portal_session_field field = 0; field < RECUR_PORTAL_SESSION_FIELD_COUNT; field++) {
		expect_text(session->fields[field], fields[field]);
	}
}

static void a_whole_session_is_read(void **state)
{
	(void)state;
	static const char *const fields[] = {
		"portal_sess_1",           "portal.session", "https://portal.example/s/hunter2", "cus_1",
		"https://example.com/",    "active",         "2023-11-14T23:13:20.000Z",         NULL,
		"2023-11-14T22:13:20.000Z"};
	for (int status = 200; status <= 201; status++) {
		ask ask;
		ask_init(&ask, status, WHOLE);
		ask_expect_session(&ask);
		expect_fields(&ask.session, fields);
		assert_int_equal(ask.result.error.status, status);
		ask_release(&ask);
	}
}

static void snake_case_is_read_alike(void **state)
{
	(void)state;
	static const char *const fields[] = {"portal_sess_1",
										 "portal.session",
										 "https://portal.example/s/hunter2",
										 "cus_1",
										 "https://example.com/",
										 "paused",
										 "e",
										 "a",
										 "c"};
	ask ask;
	ask_init(&ask, 200,
			 START ",\"customer_id\":\"cus_1\",\"return_url\":\"https://example.com/\",\"status\":\"paused\","
				   "\"expires_at\":\"e\",\"accessed_at\":\"a\",\"created_at\":\"c\"}");
	ask_expect_session(&ask);
	expect_fields(&ask.session, fields);
	ask_release(&ask);
}

static void fields_outlive_the_body(void **state)
{
	(void)state;
	ask ask;
	ask_init(&ask, 200, WHOLE);
	ask_expect_session(&ask);
	recur_response_clear(&ask.response);
	expect_text(ask.session.fields[RECUR_PORTAL_SESSION_ID], "portal_sess_1");
	ask_release(&ask);
}

static void expect_customer(const char *members, const char *customer)
{
	char body[512] = START;
	strcat(body, members);
	ask ask;
	ask_init(&ask, 200, body);
	ask_expect_session(&ask);
	expect_text(ask.session.fields[RECUR_PORTAL_SESSION_CUSTOMER], customer);
	ask_release(&ask);
}

static void a_customer_is_read_from_any_of_its_forms(void **state)
{
	(void)state;
	expect_customer("}", NULL);
	expect_customer(",\"customer\":\"cus_1\"}", "cus_1");
	expect_customer(",\"customer\":{\"email\":\"x\",\"id\":\"cus_1\"}}", "cus_1");
	expect_customer(",\"customer\":{\"id\":null}}", NULL);
	expect_customer(",\"customer\":{}}", NULL);
	expect_customer(",\"customer\":null,\"customerId\":\"cus_1\"}", "cus_1");
	expect_customer(",\"customerId\":\"cus_1\",\"customer_id\":\"cus_1\",\"customer\":{\"id\":\"cus_1\"}}", "cus_1");
	expect_customer(",\"customer\\u0049d\":\"cus_1\"}", "cus_1");
}

static void what_is_not_known_is_passed_over(void **state)
{
	(void)state;
	ask ask;
	ask_init(&ask, 200,
			 START ",\"livemode\":true,\"x\":[1,{\"id\":2}],\"x\":1,\"URL\":1,\"Id\":1,\"\":{},\"object\":null,"
				   "\"status\":null,\"url2\":3}");
	ask_expect_session(&ask);
	expect_text(ask.session.fields[RECUR_PORTAL_SESSION_OBJECT], "portal.session");
	expect_text(ask.session.fields[RECUR_PORTAL_SESSION_STATUS], NULL);
	ask_release(&ask);
}

static void expect_no_session(int status, const char *body, const char *code, const char *says)
{
	ask ask;
	ask_init(&ask, status, body);
	ask_expect_error(&ask, RECUR_ERROR_INVALID_RESPONSE, code);
	expect_says(ask.result.error.message, says);
	expect_nowhere(&ask.result.error, "hunter2");
	assert_string_equal(ask.result.error.type, "");
	ask_release(&ask);
}

static void what_is_no_json_is_no_session(void **state)
{
	(void)state;
	static const char *const bad[] = {NULL,
									  "",
									  "<html>",
									  "{",
									  START,
									  WHOLE "x",
									  "\xef\xbb\xbf" WHOLE,
									  "{\"id\":01}",
									  "{'id':1}",
									  "{\"id\":\"a\nb\"}",
									  "{\"id\":\"\xff\"}",
									  "\x1f\x8b"};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		expect_no_session(200, bad[i], "invalid_json", "not JSON (status 200)");
	}
}

static void other_json_is_no_session(void **state)
{
	(void)state;
	static const char *const others[] = {"null", "[]", "1", "\"x\"", "true", "[" WHOLE "]"};
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		expect_no_session(200, others[i], "unexpected_response", "not an object");
	}
	expect_no_session(200, "{}", "unexpected_response", "has no id");
	expect_no_session(200, "{\"data\":" WHOLE "}", "unexpected_response", "has no id");
	expect_no_session(200, "{\"id\":null,\"url\":\"https://a/\"}", "unexpected_response", "has no id");
	expect_no_session(200, "{\"id\":\"1\",\"url\":null}", "unexpected_response", "has no url");
	expect_no_session(200, START ",\"object\":\"customer\"}", "unexpected_response", "another object");
	expect_no_session(200, "{\"id\":\"1\",\"url\":\"http://portal.example/hunter2\"}", "unsafe_url", "withheld");
}

static void a_field_of_another_type_makes_it_no_session(void **state)
{
	(void)state;
	static const char *const names[] = {"id",         "object",      "url",       "customerId", "customer_id",
										"returnUrl",  "return_url",  "status",    "expiresAt",  "expires_at",
										"accessedAt", "accessed_at", "createdAt", "created_at", "customer"};
	static const char *const values[] = {"1", "true", "[]", "[\"x\"]", "{}", "{\"id\":\"x\"}"};
	for (size_t n = 0; n < sizeof names / sizeof *names; n++) {
		/* A customer may be an object. */
		size_t count = strcmp(names[n], "customer") == 0 ? 4 : 6;
		for (size_t v = 0; v < count; v++) {
			char body[128] = "{\"";
			strcat(strcat(strcat(strcat(body, names[n]), "\":"), values[v]), "}");
			expect_no_session(200, body, "unexpected_response", names[n]);
		}
	}
	expect_no_session(200, START ",\"customer\":{\"id\":1}}", "unexpected_response", "customer.id is not a string");
}

static void a_field_that_is_there_twice_makes_it_no_session(void **state)
{
	(void)state;
	expect_no_session(200, START ",\"id\":\"portal_sess_1\"}", "unexpected_response", "id is there twice");
	expect_no_session(200, START ",\"\\u0075rl\":\"https://b/\"}", "unexpected_response", "url is there twice");
	expect_no_session(200, START ",\"status\":null,\"status\":\"active\"}", "unexpected_response", "status is there");
	expect_no_session(200, START ",\"customer\":{\"id\":\"a\",\"id\":\"a\"}}", "unexpected_response", "customer.id is");
}

static void spellings_that_contradict_each_other_make_it_no_session(void **state)
{
	(void)state;
	static const char *const pairs[] = {
		"\"customerId\":\"a\",\"customer_id\":\"b\"", "\"customer_id\":\"a\",\"customer\":{\"id\":\"b\"}",
		"\"returnUrl\":\"a\",\"return_url\":\"b\"",   "\"expiresAt\":\"a\",\"expires_at\":\"\"",
		"\"accessedAt\":\"a\",\"accessed_at\":\"A\"", "\"createdAt\":\"a\",\"created_at\":\"b\"",
	};
	for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
		char body[256] = START ",";
		expect_no_session(200, strcat(strcat(body, pairs[i]), "}"), "unexpected_response", "contradicts");
	}
}

static void somebody_elses_session_is_withheld(void **state)
{
	(void)state;
	static const char *const others[] = {"\"customerId\":\"cus_2\"", "\"customer_id\":\"CUS_1\"", "\"customer\":\"\"",
										 "\"customer\":{\"id\":\"cus_11\"}"};
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		char body[256] = START ",";
		ask ask;
		ask_init(&ask, 200, strcat(strcat(body, others[i]), "}"));
		ask_option(&ask, RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
		ask_expect_error(&ask, RECUR_ERROR_INVALID_RESPONSE, "customer_mismatch");
		expect_nowhere(&ask.result.error, "hunter2");
		ask_release(&ask);
	}
}

static void the_right_or_no_customer_is_no_mismatch(void **state)
{
	(void)state;
	static const char *const bodies[] = {WHOLE, START "}", START ",\"customer\":null}"};
	for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
		ask ask;
		ask_init(&ask, 200, bodies[i]);
		ask_option(&ask, RECUR_PORTAL_OPTION_CUSTOMER, "cus_1");
		ask_option(&ask, RECUR_PORTAL_OPTION_EXTERNAL_ID, "42");
		ask_expect_session(&ask);
		ask_release(&ask);
	}
}

static void other_statuses_below_400_are_no_answer(void **state)
{
	(void)state;
	static const int others[] = {0, 100, 199, 202, 204, 206, 299, 600, 999};
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		expect_no_session(others[i], WHOLE, "unexpected_response", "base URL");
	}
	static const int redirects[] = {300, 301, 302, 303, 304, 307, 308, 399};
	for (size_t i = 0; i < sizeof redirects / sizeof *redirects; i++) {
		expect_no_session(redirects[i], WHOLE, "unexpected_redirect", "redirect");
	}
}

static void each_failure_on_the_wire_has_its_kind(void **state)
{
	(void)state;
	static const struct {
		recur_transfer_result result;
		recur_error_kind kind;
		const char *code;
	} rows[] = {
		{RECUR_TRANSFER_DNS_FAILED, RECUR_ERROR_CONNECTION, "dns_failed"},
		{RECUR_TRANSFER_CONNECT_FAILED, RECUR_ERROR_CONNECTION, "connect_failed"},
		{RECUR_TRANSFER_TLS_FAILED, RECUR_ERROR_TLS, "tls_failed"},
		{RECUR_TRANSFER_TIMEOUT, RECUR_ERROR_TIMEOUT, "timeout"},
		{RECUR_TRANSFER_LOST, RECUR_ERROR_CONNECTION, "connection_lost"},
		{RECUR_TRANSFER_TOO_LARGE, RECUR_ERROR_INVALID_RESPONSE, "response_too_large"},
		{RECUR_TRANSFER_NOT_HTTP, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response"},
		{RECUR_TRANSFER_BAD_CA_FILE, RECUR_ERROR_CONFIGURATION, "invalid_setting"},
		{RECUR_TRANSFER_UNSUPPORTED, RECUR_ERROR_CONFIGURATION, "invalid_setting"},
		{RECUR_TRANSFER_NO_MEMORY, RECUR_ERROR_NO_MEMORY, "out_of_memory"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		ask ask;
		ask_init(&ask, 0, NULL);
		ask.response.result = rows[i].result;
		ask_expect_error(&ask, rows[i].kind, rows[i].code);
		expect_says_not(ask.result.error.message, "()");
		strcpy(ask.response.failure_text, "the library's words\n with " ASK_KEY);
		ask_expect_error(&ask, rows[i].kind, rows[i].code);
		if (rows[i].kind != RECUR_ERROR_NO_MEMORY) {
			expect_says(ask.result.error.message, "(the library's words  with sk_…)");
		}
		assert_int_equal(ask.result.error.retry_after, -1);
		ask_release(&ask);
	}
}

static void a_bad_ca_file_is_named_as_the_setting(void **state)
{
	(void)state;
	ask ask;
	ask_init(&ask, 0, NULL);
	ask.response.result = RECUR_TRANSFER_BAD_CA_FILE;
	ask_expect_error(&ask, RECUR_ERROR_CONFIGURATION, "invalid_setting");
	expect_says(ask.result.error.message, "recur.ca_file");
	ask_release(&ask);
}

static void a_failure_keeps_the_status_that_came_and_not_the_body(void **state)
{
	(void)state;
	ask ask;
	ask_init(&ask, 200, WHOLE);
	ask.response.result = RECUR_TRANSFER_LOST;
	ask_expect_error(&ask, RECUR_ERROR_CONNECTION, "connection_lost");
	expect_nowhere(&ask.result.error, "hunter2");
	ask_release(&ask);
}

static void the_request_id_is_kept_with_session_and_error(void **state)
{
	(void)state;
	static const int statuses[] = {200, 302, 500};
	for (size_t i = 0; i < 3; i++) {
		ask ask;
		ask_init(&ask, statuses[i], WHOLE);
		strcpy(ask.response.request_id, "req_1\t" ASK_KEY);
		recur_result_read(&ask.result, &ask.response, &ask.context);
		assert_string_equal(ask.result.error.request_id, "req_1sk_...");
		ask_release(&ask);
	}
}

static void an_earlier_error_is_forgotten(void **state)
{
	(void)state;
	ask ask;
	ask_init(&ask, 429, "{\"error\":{\"type\":\"api_error\",\"details\":{}}}");
	strcpy(ask.response.retry_after, "2");
	strcpy(ask.response.request_id, "req_1");
	ask_expect_error(&ask, RECUR_ERROR_RATE_LIMIT, "rate_limited");
	recur_response_clear(&ask.response);
	assert_string_equal(ask.response.request_id, "");
	assert_string_equal(ask.response.retry_after, "");
	ask.response.result = RECUR_TRANSFER_TIMEOUT;
	ask_expect_error(&ask, RECUR_ERROR_TIMEOUT, "timeout");
	assert_string_equal(ask.result.error.type, "");
	assert_string_equal(ask.result.error.request_id, "");
	assert_null(ask.result.error.details);
	assert_int_equal(ask.result.error.retry_after, -1);
	ask_release(&ask);
}

static bool read_session(void)
{
	ask ask;
	memset(&ask, 0, sizeof ask);
	recur_response_init(&ask.response);
	recur_error_init(&ask.result.error);
	ask.context = (recur_call_context){&recur_portal_sessions_create, &ask.options, false, RECUR_STR(ASK_KEY), ASK_NOW};
	ask.response.status = 200;
	strcpy(ask.response.request_id, ASK_KEY);
	bool read = recur_buffer_append(&ask.response.body, WHOLE, sizeof WHOLE - 1) == RECUR_BUFFER_OK;
	if (read && !recur_result_read(&ask.result, &ask.response, &ask.context)) {
		expect_error(&ask.result.error, RECUR_ERROR_NO_MEMORY, "out_of_memory");
		assert_null(ask.result.value);
		read = false;
	}
	ask_release(&ask);
	return read;
}

static void no_memory_keeps_the_link(void **state)
{
	(void)state;
	cJSON_Hooks hooks = {allocator_malloc, allocator_free};
	cJSON_InitHooks(&hooks);
	allocator_add_secret("hunter2");
	assert_true(read_session());
	cJSON_InitHooks(NULL);
}

static void memory_may_run_out(void **state)
{
	(void)state;
	cJSON_Hooks hooks = {allocator_malloc, allocator_free};
	cJSON_InitHooks(&hooks);
	expect_survives_each_failed_allocation(read_session);
	cJSON_InitHooks(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(a_whole_session_is_read),
		UNIT(snake_case_is_read_alike),
		UNIT(fields_outlive_the_body),
		UNIT(a_customer_is_read_from_any_of_its_forms),
		UNIT(what_is_not_known_is_passed_over),
		UNIT(what_is_no_json_is_no_session),
		UNIT(other_json_is_no_session),
		UNIT(a_field_of_another_type_makes_it_no_session),
		UNIT(a_field_that_is_there_twice_makes_it_no_session),
		UNIT(spellings_that_contradict_each_other_make_it_no_session),
		UNIT(somebody_elses_session_is_withheld),
		UNIT(the_right_or_no_customer_is_no_mismatch),
		UNIT(other_statuses_below_400_are_no_answer),
		UNIT(each_failure_on_the_wire_has_its_kind),
		UNIT(a_bad_ca_file_is_named_as_the_setting),
		UNIT(a_failure_keeps_the_status_that_came_and_not_the_body),
		UNIT(the_request_id_is_kept_with_session_and_error),
		UNIT(an_earlier_error_is_forgotten),
		UNIT(no_memory_keeps_the_link),
		UNIT(memory_may_run_out),
	};
	return cmocka_run_group_tests_name("answer", tests, NULL, NULL);
}
