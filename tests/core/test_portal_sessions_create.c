#include "unit.h"
#include "expect.h"
#include "core/resources/expiry.h"
#include "core/resources/portal_sessions_create.h"

#include <string.h>

#define NOW 1700000000 /* 2023-11-14T22:13:20Z */

static recur_portal_session good_session(void)
{
	recur_portal_session session = {.return_url_is_null = false};
	session.fields[RECUR_PORTAL_SESSION_ID] = RECUR_STR("portal_sess_1");
	session.fields[RECUR_PORTAL_SESSION_URL] = RECUR_STR("https://portal.example/s/hunter2");
	return session;
}

static recur_error expect_refused(recur_portal_session session, bool api_on_loopback, const char *code)
{
	recur_error error;
	recur_error_init(&error);
	error.status = 200;
	assert_false(recur_portal_session_check(&session, api_on_loopback, &error));
	expect_error(&error, RECUR_ERROR_INVALID_RESPONSE, code);
	assert_int_equal(error.status, 200);
	expect_nowhere(&error, "hunter2");
	return error;
}

static void fields_are_named_as_in_php(void **state)
{
	(void)state;
	static const char *const names[RECUR_PORTAL_SESSION_FIELD_COUNT] = {
		"id", "object", "url", "customer", "returnUrl", "status", "expiresAt", "accessedAt", "createdAt"};
	for (recur_portal_session_field field = 0; field < RECUR_PORTAL_SESSION_FIELD_COUNT; field++) {
		assert_string_equal(recur_portal_session_field_name(field), names[field]);
	}
	assert_string_equal(recur_portal_session_field_name(RECUR_PORTAL_SESSION_FIELD_COUNT), "");
}

static void id_and_url_are_enough(void **state)
{
	(void)state;
	recur_portal_session session = good_session();
	recur_error error;
	recur_error_init(&error);
	assert_true(recur_portal_session_check(&session, false, &error));
	expect_text(session.fields[RECUR_PORTAL_SESSION_OBJECT], "portal.session");
	expect_text(session.fields[RECUR_PORTAL_SESSION_CUSTOMER], NULL);
}

static void without_id_or_url_it_is_no_session(void **state)
{
	(void)state;
	static const recur_portal_session_field needed[] = {RECUR_PORTAL_SESSION_ID, RECUR_PORTAL_SESSION_URL};
	for (size_t i = 0; i < 2; i++) {
		recur_portal_session session = good_session();
		session.fields[needed[i]] = RECUR_STR_NONE;
		recur_error error = expect_refused(session, false, "unexpected_response");
		expect_says(error.message, i == 0 ? "has no id" : "has no url");
		session.fields[needed[i]] = RECUR_STR("");
		expect_refused(session, false, "unexpected_response");
	}
}

static void another_object_is_no_session(void **state)
{
	(void)state;
	recur_portal_session session = good_session();
	session.fields[RECUR_PORTAL_SESSION_OBJECT] = RECUR_STR("checkout.session");
	expect_refused(session, false, "unexpected_response");
	session.fields[RECUR_PORTAL_SESSION_OBJECT] = RECUR_STR("");
	expect_refused(session, false, "unexpected_response");
}

static void each_field_is_utf8(void **state)
{
	(void)state;
	for (recur_portal_session_field field = 0; field < RECUR_PORTAL_SESSION_FIELD_COUNT; field++) {
		recur_portal_session session = good_session();
		session.fields[field] = RECUR_STR("a\xff");
		expect_refused(session, false, "unexpected_response");
	}
}

static void an_unsafe_url_is_withheld(void **state)
{
	(void)state;
	static const char *const bad[] = {"javascript:hunter2",
									  "data:text/html,hunter2",
									  "//host/hunter2",
									  "https:/host/hunter2",
									  "https://user:hunter2@host/",
									  "https:\\\\host\\hunter2",
									  "https://host/hunter2\nx",
									  "https://host/hunter2 x",
									  "https://host/\xe2\x80\xae"
									  "hunter2",
									  "http://host/hunter2",
									  "/hunter2"};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		recur_portal_session session = good_session();
		session.fields[RECUR_PORTAL_SESSION_URL] = recur_str_from(bad[i]);
		recur_error error = expect_refused(session, false, "unsafe_url");
		expect_says(error.message, "because it ");
	}
}

static void plain_http_is_safe_only_where_the_api_is_local(void **state)
{
	(void)state;
	recur_portal_session session = good_session();
	recur_error error;
	recur_error_init(&error);
	session.fields[RECUR_PORTAL_SESSION_URL] = RECUR_STR("http://127.0.0.1:8080/hunter2");
	assert_true(recur_portal_session_check(&session, true, &error));
	expect_refused(session, false, "unsafe_url");
}

static void a_session_expires_when_its_time_has_come(void **state)
{
	(void)state;
	static const struct {
		const char *status;
		const char *expires_at;
		int64_t left;
	} rows[] = {
		{"active", "2023-11-14T22:13:21Z", 1},
		{"active", "2023-11-14T22:13:20Z", 0},
		{"active", "2023-11-14T22:13:19.999Z", 0},
		{"active", "2023-11-14T23:13:20.000Z", 3600},
		{"active", "2023-11-15T07:13:20+08:00", 3600},
		{NULL, "2023-11-14T22:13:30Z", 10},
		{"paused", "2023-11-14T22:13:30Z", 10},
		{"active", NULL, -1},
		{"active", "", -1},
		{"active", "in an hour", -1},
		{NULL, NULL, -1},
		{"expired", "2030-01-01T00:00:00Z", 0},
		{"expired", NULL, 0},
		{"expired", "nonsense", 0},
		{"revoked", "2030-01-01T00:00:00Z", 0},
		{"revoked", NULL, 0},
		{"EXPIRED", "2023-11-14T22:13:30Z", 0},
		{"Revoked", NULL, 0},
		{"active, not expired", "2023-11-14T22:13:30Z", 10},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		recur_str status = recur_str_from(rows[i].status);
		recur_str expires_at = recur_str_from(rows[i].expires_at);
		assert_int_equal(recur_expiry_seconds_left(status, expires_at, NOW), rows[i].left);
		assert_int_equal(recur_expiry_is_over(status, expires_at, NOW), rows[i].left == 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(fields_are_named_as_in_php),
		UNIT(id_and_url_are_enough),
		UNIT(without_id_or_url_it_is_no_session),
		UNIT(another_object_is_no_session),
		UNIT(each_field_is_utf8),
		UNIT(an_unsafe_url_is_withheld),
		UNIT(plain_http_is_safe_only_where_the_api_is_local),
		UNIT(a_session_expires_when_its_time_has_come),
	};
	return cmocka_run_group_tests_name("session", tests, NULL, NULL);
}
