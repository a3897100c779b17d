#ifndef RECUR_TESTS_ASK_H
#define RECUR_TESTS_ASK_H

#include "core/call/result.h"
#include "core/resources/portal_sessions_create.h"

/* Answers made by hand to portal.sessions.create, read by recur_result_read. */

#define ASK_KEY "sk_live_0123456789abcdef"
#define ASK_NOW 1700000000 /* 2023-11-14T22:13:20Z */

typedef struct ask {
	recur_options options;
	recur_call_context context;
	recur_response response;
	recur_result result;
	recur_portal_session session; /* of the result, once it was expected */
} ask;

/* A question by e-mail address that is answered with this status and body (NULL: none). */
void ask_init(ask *ask, int status, const char *body);
void ask_release(ask *ask);

/* Sets an option of the question. */
void ask_option(ask *ask, recur_portal_option option, const char *value);

/* Reads the answer and asserts that it is a session, and that the error is none. */
void ask_expect_session(ask *ask);

/* Reads the answer and asserts that it is this error, that the session is empty, and that nothing repeats the key. */
void ask_expect_error(ask *ask, recur_error_kind kind, const char *code);

#endif
