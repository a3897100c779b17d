#ifndef RECUR_TESTS_ASK_H
#define RECUR_TESTS_ASK_H

#include "core/http/response.h"

/* Answers made by hand, read by recur_response_read. */

#define ASK_KEY "sk_live_0123456789abcdef"
#define ASK_NOW 1700000000 /* 2023-11-14T22:13:20Z */

typedef struct ask {
	recur_options options;
	recur_question question;
	recur_response response;
	recur_session session;
	recur_error error;
} ask;

/* A question by e-mail address that is answered with this status and body (NULL: none). */
void ask_init(ask *ask, int status, const char *body);
void ask_release(ask *ask);

/* Sets an option of the question. */
void ask_option(ask *ask, recur_option option, const char *value);

/* Reads the answer and asserts that it is a session, and that the error is none. */
void ask_expect_session(ask *ask);

/* Reads the answer and asserts that it is this error, that the session is empty, and that nothing repeats the key. */
void ask_expect_error(ask *ask, recur_error_kind kind, const char *code);

#endif
