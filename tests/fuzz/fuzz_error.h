#ifndef RECUR_TESTS_FUZZ_ERROR_H
#define RECUR_TESTS_FUZZ_ERROR_H

#include "core/error/error.h"
#include "fuzz.h"
#include "core/base/text.h"
#include "core/url/url.h"

#include <stdbool.h>

/* Takes the text up to the next `separator`, or all that is left; the separator is dropped. */
static inline recur_str fuzz_take(recur_str *rest, char separator)
{
	recur_str taken = {rest->data, 0};
	while (taken.length < rest->length && taken.data[taken.length] != separator) {
		taken.length++;
	}
	size_t dropped = taken.length < rest->length ? taken.length + 1 : taken.length;
	rest->data += dropped;
	rest->length -= dropped;
	return taken;
}

static inline bool fuzz_contains(recur_str text, const char *bytes)
{
	size_t length = strlen(bytes);
	for (size_t at = 0; at + length <= text.length; at++) {
		if (memcmp(text.data + at, bytes, length) == 0) {
			return true;
		}
	}
	return false;
}

static inline void fuzz_check_string(const char *text, size_t size, const char *secret)
{
	FUZZ_HOLDS(memchr(text, '\0', size) != NULL);
	recur_str view = recur_str_from(text);
	FUZZ_HOLDS(recur_text_is_utf8(view));
	FUZZ_HOLDS(!recur_text_has_control(view));
	FUZZ_HOLDS(!fuzz_contains(view, secret));
}

/* The error is one: kind, code and message are there, and every string of it is clean UTF-8 without `secret`. */
static inline void fuzz_check_error(const recur_error *error, const char *secret)
{
	FUZZ_HOLDS(error->kind != RECUR_ERROR_NONE);
	FUZZ_HOLDS(error->code[0] != '\0');
	FUZZ_HOLDS(error->message[0] != '\0');
	FUZZ_HOLDS(error->retry_after >= -1);
	FUZZ_HOLDS((error->details == NULL) == (error->details_length == 0));
	fuzz_check_string(error->code, sizeof error->code, secret);
	fuzz_check_string(error->type, sizeof error->type, secret);
	fuzz_check_string(error->request_id, sizeof error->request_id, secret);
	fuzz_check_string(error->message, sizeof error->message, secret);
	fuzz_check_string(error->doc_url, sizeof error->doc_url, secret);
	FUZZ_HOLDS(error->doc_url[0] == '\0' || recur_url_link_fault(recur_str_from(error->doc_url), false) == NULL);
}

#endif
