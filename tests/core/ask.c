#include "ask.h"
#include "expect.h"
#include "unit.h"

#include <string.h>

void ask_init(ask *ask, int status, const char *body)
{
	memset(ask, 0, sizeof *ask);
	recur_response_init(&ask->response);
	recur_error_init(&ask->result.error);
	ask->result.error.attempts = 7;
	ask_option(ask, RECUR_PORTAL_OPTION_EMAIL, "person@example.com");
	ask->context =
		(recur_call_context){&recur_portal_sessions_create, &ask->options, false, RECUR_STR(ASK_KEY), ASK_NOW};
	ask->response.status = status;
	recur_str text = recur_str_from(body);
	assert_int_equal(recur_buffer_append(&ask->response.body, text.data, text.length), RECUR_BUFFER_OK);
}

void ask_release(ask *ask)
{
	recur_response_release(&ask->response);
	recur_result_release(&ask->result);
}

void ask_option(ask *ask, recur_portal_option option, const char *value)
{
	ask->options.values[option] = recur_str_from(value);
}

void ask_expect_session(ask *ask)
{
	if (!recur_result_read(&ask->result, &ask->response, &ask->context)) {
		fail_msg("%s: %s", ask->result.error.code, ask->result.error.message);
	}
	ask->session = *(recur_portal_session *)ask->result.value;
	assert_int_equal(ask->result.error.kind, RECUR_ERROR_NONE);
	assert_int_equal(ask->result.error.attempts, 7);
}

void ask_expect_error(ask *ask, recur_error_kind kind, const char *code)
{
	assert_false(recur_result_read(&ask->result, &ask->response, &ask->context));
	expect_error(&ask->result.error, kind, code);
	assert_int_equal(ask->result.error.attempts, 7);
	assert_int_equal(ask->result.error.status, ask->response.status);
	assert_null(ask->result.value);
	assert_null(ask->result.body);
	expect_nowhere(&ask->result.error, ASK_KEY);
}
