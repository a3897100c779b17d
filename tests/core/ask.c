#include "ask.h"
#include "expect.h"
#include "unit.h"

#include <string.h>

void ask_init(ask *ask, int status, const char *body)
{
	memset(ask, 0, sizeof *ask);
	recur_response_init(&ask->response);
	recur_error_init(&ask->error);
	ask->error.attempts = 7;
	ask_option(ask, RECUR_OPTION_EMAIL, "person@example.com");
	ask->question = (recur_question){&ask->options, false, RECUR_STR(ASK_KEY), ASK_NOW};
	ask->response.status = status;
	recur_str text = recur_str_from(body);
	assert_int_equal(recur_buffer_append(&ask->response.body, text.data, text.length), RECUR_BUFFER_OK);
}

void ask_release(ask *ask)
{
	recur_response_release(&ask->response);
	recur_session_release(&ask->session);
	recur_error_release(&ask->error);
}

void ask_option(ask *ask, recur_option option, const char *value)
{
	ask->options.values[option] = recur_str_from(value);
}

void ask_expect_session(ask *ask)
{
	if (!recur_response_read(&ask->response, &ask->question, &ask->session, &ask->error)) {
		fail_msg("%s: %s", ask->error.code, ask->error.message);
	}
	assert_int_equal(ask->error.kind, RECUR_ERROR_NONE);
	assert_int_equal(ask->error.attempts, 7);
}

void ask_expect_error(ask *ask, recur_error_kind kind, const char *code)
{
	assert_false(recur_response_read(&ask->response, &ask->question, &ask->session, &ask->error));
	expect_error(&ask->error, kind, code);
	assert_int_equal(ask->error.attempts, 7);
	assert_int_equal(ask->error.status, ask->response.status);
	assert_null(ask->session.owner);
	for (recur_session_field field = 0; field < RECUR_SESSION_FIELD_COUNT; field++) {
		expect_text(ask->session.fields[field], NULL);
	}
	expect_nowhere(&ask->error, ASK_KEY);
}
