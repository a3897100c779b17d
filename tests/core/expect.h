#ifndef RECUR_TESTS_EXPECT_H
#define RECUR_TESTS_EXPECT_H

#include "core/error/error.h"
#include "core/base/memory.h"

/* What several tests assert of errors and texts. A failed one ends the running test through cmocka. */

/* Kind and code are these, and the message is there and ends as a sentence does. */
void expect_error(const recur_error *error, recur_error_kind kind, const char *code);

/* The text holds these words, or does not. */
void expect_says(const char *text, const char *words);
void expect_says_not(const char *text, const char *words);

/* The view holds exactly this text; NULL: there is no value. */
void expect_text(recur_str actual, const char *text);

/* Nothing that the error holds has these bytes in it. */
void expect_nowhere(const recur_error *error, const char *bytes);

/* Calls `attempt` with the first, the second, … allocation failing, until it does without a failed one. `attempt`
 * returns true where it has succeeded, releases what it made, and asserts what it leaves where it has not. */
void expect_survives_each_failed_allocation(bool (*attempt)(void));

#endif
