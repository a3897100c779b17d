#include "core/error/error.h"
#include "core/base/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* More than a message holds, so that what is cut is cut by recur_text_clean, at a character. */
#define FORMATTED_MAX (4 * RECUR_ERROR_MESSAGE_MAX)

void recur_error_init(recur_error *error)
{
	error->kind = RECUR_ERROR_NONE;
	/* Every call passes here several times: only what says that a string is empty is written. */
	error->code[0] = '\0';
	error->type[0] = '\0';
	error->request_id[0] = '\0';
	error->message[0] = '\0';
	error->doc_url[0] = '\0';
	error->details = NULL;
	error->details_length = 0;
	error->of_another_request = false;
	error->status = 0;
	error->attempts = 0;
	error->retry_after = -1;
}

void recur_error_release(recur_error *error)
{
	if (error->details) {
		recur_free_wiped(error->details, error->details_length + 1);
	}
	recur_error_init(error);
}

void recur_error_forgive(recur_error *error)
{
	recur_error kept;
	recur_error_init(&kept);
	kept.status = error->status;
	kept.attempts = error->attempts;
	memcpy(kept.request_id, error->request_id, sizeof(kept.request_id));
	recur_error_release(error);
	*error = kept;
}

void recur_error_move(recur_error *to, recur_error *from)
{
	if (to == from) {
		return;
	}
	recur_error_release(to);
	*to = *from;
	recur_error_init(from);
}

bool recur_error_set(recur_error *error, recur_error_kind kind, const char *code, const char *format, ...)
{
	recur_error next = {.kind = kind, .status = error->status, .attempts = error->attempts, .retry_after = -1};
	char formatted[FORMATTED_MAX];
	va_list arguments;
	va_start(arguments, format);
	int length = vsnprintf(formatted, sizeof(formatted), format, arguments);
	va_end(arguments);
	if (length < 0) {
		formatted[0] = '\0';
	}
	recur_text_clean(next.message, sizeof(next.message), recur_str_from(formatted));
	recur_text_clean(next.code, sizeof(next.code), recur_str_from(code));
	memcpy(next.request_id, error->request_id, sizeof(next.request_id));
	recur_error_release(error);
	*error = next;
	return false;
}

bool recur_error_set_no_memory(recur_error *error)
{
	return recur_error_set(error, RECUR_ERROR_NO_MEMORY, "out_of_memory", "Memory has run out.");
}

/* What a server, or a CDN in front of it, says of a state that passes. */
static bool is_transient(int status)
{
	switch (status) {
	case 408:
	case 421:
	case 425:
	case 429:
	case 500:
	case 502:
	case 503:
	case 504:
		return true;
	default:
		return status >= 520 && status <= 530;
	}
}

bool recur_error_kind_is_retryable(recur_error_kind kind, int status)
{
	switch (kind) {
	case RECUR_ERROR_CONNECTION:
	case RECUR_ERROR_TIMEOUT:
	case RECUR_ERROR_RATE_LIMIT:
		return true;
	case RECUR_ERROR_API:
	case RECUR_ERROR_INVALID_REQUEST:
	case RECUR_ERROR_SERVER:
		return is_transient(status);
	default:
		return false;
	}
}
