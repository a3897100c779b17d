#ifndef RECUR_CORE_CALL_REQUEST_H
#define RECUR_CORE_CALL_REQUEST_H

#include "core/call/operation.h"
#include "core/call/spelling.h"

/* What is sent: where to, and the body. Both may hold an e-mail address. */
typedef struct recur_request {
	const char *path;  /* below the base URL, with the query */
	char *filled_path; /* the same where values stand in it; else NULL */
	size_t filled_path_length;
	char *body; /* NULL for a GET */
	size_t body_length;
	recur_spelling spelling; /* of the names in the body */
} recur_request;

/* Writes the request for checked options in that spelling, only what was given, in the order of the wire; what was in
 * `request` (all zero at first) is released. Values in a path or query are percent-encoded as RFC 3986 has it; names in
 * a query are snake_case. False where memory has run out. */
bool recur_request_write(recur_request *request, const recur_operation *operation, const recur_options *options,
						 recur_spelling spelling);

/* Wipes and releases everything; all zero again. */
void recur_request_release(recur_request *request);

#endif
