#ifndef RECUR_CORE_CALL_REQUEST_H
#define RECUR_CORE_CALL_REQUEST_H

#include "core/call/options.h"
#include "core/call/spelling.h"

#include <stdbool.h>
#include <stddef.h>

/* What goes out: the body and the header that holds the key. */

/* Where sessions are created, below the base URL. */
#define RECUR_REQUEST_PATH "/v1/portal/sessions"

/* The JSON body for checked options: only what was given, in the order of the wire, in that spelling. NUL-terminated,
 * *length its length; NULL where memory has run out. Released with recur_json_text_free: it may hold an e-mail address.
 */
char *recur_request_body(const recur_options *options, recur_spelling spelling, size_t *length);

/* Room for "Authorization: Bearer ", the longest key (512 bytes) and a NUL. */
#define RECUR_AUTHORIZATION_MAX 544

/* Writes the header line with the key, without a line end, NUL-terminated. False, and an empty line, where it does not
 * fit. The caller wipes it. */
bool recur_request_authorization(char *line, size_t size, recur_str secret_key);

#endif
