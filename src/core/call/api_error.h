#ifndef RECUR_CORE_CALL_API_ERROR_H
#define RECUR_CORE_CALL_API_ERROR_H

#include "core/call/operation.h"
#include "core/http/response.h"

/* As much of the API's message as ours repeats. */
#define RECUR_API_ERROR_SAID_MAX 480

/* What the body of an error says, redacted; empty strings where it says nothing. */
typedef struct recur_api_error {
	int status;
	bool nested;  /* in an object under "error" */
	bool foreign; /* there is a body, and it is not JSON */
	char code[RECUR_ERROR_CODE_MAX];
	char type[RECUR_ERROR_CODE_MAX];
	char message[RECUR_API_ERROR_SAID_MAX];
	char doc_url[RECUR_ERROR_DOC_URL_MAX];
	char *details; /* owned */
	size_t details_length;
} recur_api_error;

/* Reads a response with a 4xx or 5xx status into `error`, by the rules that result.h states: kind, code, type,
 * message, doc_url, details and retry_after. Status, request id and attempts are kept. RECUR_ERROR_NO_MEMORY where
 * memory has run out. The response's body may be changed in place. */
void recur_api_error_read(recur_response *response, const recur_call_context *context, recur_error *error);

/* What an operation may ask of an error in its own reading of it: whether it is of the kind that the API answers with
 * where it has no such customer, a 404 with the nested error object and a code or a type. Anything else with that
 * status comes from elsewhere: a proxy, a wrong base URL. */
bool recur_api_error_names_nothing(const recur_api_error *said);

/* True where the error speaks of a customer, other than in the name of the Customer Portal. */
bool recur_api_error_mentions_customer(const recur_api_error *said);

#endif
