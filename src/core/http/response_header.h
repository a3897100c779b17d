#ifndef RECUR_CORE_HTTP_RESPONSE_HEADER_H
#define RECUR_CORE_HTTP_RESPONSE_HEADER_H

#include "core/http/response.h"
#include "core/base/memory.h"

/* Takes from one header line, status lines included, what an answer keeps: the request id (x-request-id, else
 * request-id, else cf-ray), Retry-After and Date. A status line forgets what an interim answer before it said. */
void recur_response_read_header(recur_response *response, recur_str line);

/* What the headers say of Retry-After, in seconds; -1 where nothing. A date is counted from the answer's own Date where
 * it has one, else from `now`: the two clocks need not agree. */
int32_t recur_response_retry_after(const recur_response *response, int64_t now);

#endif
