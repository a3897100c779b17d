#ifndef RECUR_CORE_CALL_API_ERROR_H
#define RECUR_CORE_CALL_API_ERROR_H

#include "core/http/response.h"

/* Reads an answer with a 4xx or 5xx status into `error`, by the rules that response.h states: kind, code, type,
 * message, doc_url, details and retry_after. Status, request id and attempts are kept. RECUR_ERROR_NO_MEMORY where
 * memory has run out. The answer's body may be changed in place. */
void recur_api_error_read(recur_response *response, const recur_question *question, recur_error *error);

#endif
