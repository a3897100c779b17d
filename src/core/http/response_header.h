#ifndef RECUR_CORE_HTTP_RESPONSE_HEADER_H
#define RECUR_CORE_HTTP_RESPONSE_HEADER_H

#include "core/http/response.h"
#include "core/base/memory.h"

/* Takes from one header line, status lines included, what an answer keeps: the request id (x-request-id, else
 * request-id, else cf-ray) and Retry-After. A status line forgets what an interim answer before it said. */
void recur_response_read_header(recur_response *response, recur_str line);

#endif
