#ifndef RECUR_CORE_HTTP_REQUEST_HEADERS_H
#define RECUR_CORE_HTTP_REQUEST_HEADERS_H

#include "core/base/memory.h"

#include <stdbool.h>

/* The headers of a request, in the list that libcurl reads them from. It is in memory of our own, because it holds the
 * key, which is to be wiped. */
typedef struct recur_request_headers recur_request_headers;

/* The headers that do not change, as whole lines that outlive the list; NULL where memory has run out. */
recur_request_headers *recur_request_headers_new(char *user_agent_header, char *sdk_version_header);
void recur_request_headers_free(recur_request_headers *headers);

/* The list for libcurl, a struct curl_slist: all, or all but what describes a body. */
void *recur_request_headers_list(recur_request_headers *headers, bool with_body);

/* Puts the key in. False where it does not fit. */
bool recur_request_headers_set_key(recur_request_headers *headers, recur_str secret_key);
void recur_request_headers_wipe_key(recur_request_headers *headers);

/* Room for "Authorization: Bearer ", the longest key (512 bytes) and a NUL. */
#define RECUR_AUTHORIZATION_MAX 544

/* Writes the header line with the key, without a line end, NUL-terminated. False, and an empty line, where it does not
 * fit. The caller wipes it. */
bool recur_authorization_write(char *line, size_t size, recur_str secret_key);

#endif
