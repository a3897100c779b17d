#include "core/call/result.h"

#include "core/call/api_error.h"
#include "core/error/redact.h"
#include "core/json/json_text.h"

#include <string.h>

typedef struct wire_failure {
	recur_error_kind kind;
	const char *code;
	const char *what;
	const char *advice;
} wire_failure;

static const wire_failure wire_failures[] = {
	[RECUR_TRANSFER_DNS_FAILED] = {RECUR_ERROR_CONNECTION, "dns_failed",
								   "The host name of the Recur API could not be resolved",
								   "check the base URL and this machine's DNS"},
	[RECUR_TRANSFER_CONNECT_FAILED] = {RECUR_ERROR_CONNECTION, "connect_failed",
									   "No connection to the Recur API could be made",
									   "check the base URL, the firewall, and the proxy where there is one"},
	[RECUR_TRANSFER_TLS_FAILED] =
		{RECUR_ERROR_TLS, "tls_failed", "No trusted TLS connection to the Recur API could be made",
		 "check this machine's clock, its CA certificates, and recur.ca_file where it is set"},
	[RECUR_TRANSFER_TIMEOUT] = {RECUR_ERROR_TIMEOUT, "timeout", "The Recur API did not answer in time",
								"try again, or raise recur.timeout or recur.connect_timeout"},
	[RECUR_TRANSFER_LOST] = {RECUR_ERROR_CONNECTION, "connection_lost",
							 "The connection to the Recur API was lost before a whole answer had come", "try again"},
	[RECUR_TRANSFER_TOO_LARGE] = {RECUR_ERROR_INVALID_RESPONSE, "response_too_large",
								  "The answer is far larger than any to this call can be and was not kept",
								  "check that the base URL is the Recur API's"},
	[RECUR_TRANSFER_NOT_HTTP] = {RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
								 "What answered does not speak HTTP as the Recur API does",
								 "check that the base URL is the Recur API's"},
	[RECUR_TRANSFER_UNSUPPORTED] = {RECUR_ERROR_CONFIGURATION, "invalid_setting",
									"The libcurl of this machine does not take an option that the extension needs",
									"install a libcurl that was built with it"},
	[RECUR_TRANSFER_BAD_CA_FILE] = {RECUR_ERROR_CONFIGURATION, "invalid_setting",
									"The setting recur.ca_file does not lead to a readable file of CA certificates",
									"check it, or curl.cainfo and openssl.cafile where it is empty"},
};

static bool read_wire_failure(const recur_response *response, const recur_call_context *context, recur_error *error)
{
	if (response->result == RECUR_TRANSFER_NO_MEMORY) {
		return recur_error_set_no_memory(error);
	}
	const wire_failure *failure = &wire_failures[response->result];
	char text[sizeof(response->failure_text)];
	if (!recur_redact_text(text, sizeof(text), recur_str_from(response->failure_text), context->secret_key)) {
		return recur_error_set_no_memory(error);
	}
	if (text[0] == '\0') {
		return recur_error_set(error, failure->kind, failure->code, "%s: %s.", failure->what, failure->advice);
	}
	return recur_error_set(error, failure->kind, failure->code, "%s (%s): %s.", failure->what, text, failure->advice);
}

static bool refuse(recur_error *error, const char *code, const char *what)
{
	return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, code,
						   "%s (status %d): check that the base URL is the Recur API's.", what, error->status);
}

/* False where memory has run out. */
static bool take_memory(recur_result *result, const recur_operation *operation)
{
	if (result->memory_size < operation->value_size) {
		recur_free(result->memory);
		result->memory_size = 0;
		result->memory = recur_alloc(operation->value_size);
		if (!result->memory) {
			return false;
		}
		result->memory_size = operation->value_size;
	}
	memset(result->memory, 0, operation->value_size);
	result->operation = operation;
	result->value = result->memory;
	return true;
}

static void clear_value(recur_result *result)
{
	if (result->value && result->operation->release) {
		result->operation->release(result->value);
	}
	recur_json_free(result->body);
	result->value = NULL;
	result->body = NULL;
	result->ok = false;
}

static bool read_value(recur_result *result, recur_response *response, const recur_call_context *context)
{
	if (response->body.length == 0 || !recur_json_text_check(response->body.data, response->body.length)) {
		return refuse(&result->error, "invalid_json", "The answer is not JSON");
	}
	result->body = recur_json_parse(response->body.data, response->body.length);
	if (!result->body || !take_memory(result, context->operation)) {
		return recur_error_set_no_memory(&result->error);
	}
	return context->operation->decode(result->value, result->body, context, &result->error);
}

/* Where no such customer is no error, it is a value. */
static bool read_unknown_customer(recur_result *result, const recur_call_context *context)
{
	if (!context->operation->unknown_customer) {
		return false;
	}
	if (!take_memory(result, context->operation)) {
		return recur_error_set_no_memory(&result->error);
	}
	context->operation->unknown_customer(result->value);
	recur_error_forgive(&result->error);
	return true;
}

static bool read(recur_result *result, recur_response *response, const recur_call_context *context)
{
	recur_error *error = &result->error;
	const bool redacted = recur_redact_request_id(error->request_id, sizeof(error->request_id),
												  recur_str_from(response->request_id), context->secret_key);
	/* Who watches exchanges gets it from the response. */
	memcpy(response->request_id, error->request_id, sizeof(response->request_id));
	if (!redacted) {
		return recur_error_set_no_memory(error);
	}
	if (response->result != RECUR_TRANSFER_DONE) {
		return read_wire_failure(response, context, error);
	}
	if (response->status == 200 || response->status == 201) {
		return read_value(result, response, context);
	}
	if (response->status >= 400 && response->status <= 599) {
		recur_api_error_read(response, context, error);
		return error->kind == RECUR_ERROR_CUSTOMER_NOT_FOUND && read_unknown_customer(result, context);
	}
	if (response->status >= 300 && response->status <= 399) {
		return refuse(error, "unexpected_redirect", "The answer is a redirect, which is never followed");
	}
	return refuse(error, "unexpected_response", "The answer is not the documented one");
}

bool recur_result_read(recur_result *result, recur_response *response, const recur_call_context *context)
{
	const unsigned attempts = result->error.attempts;
	clear_value(result);
	recur_error_release(&result->error);
	result->error.attempts = attempts;
	result->error.status = response->status;
	const bool ok = read(result, response, context);
	if (!ok) {
		clear_value(result);
	}
	result->ok = ok;
	return ok;
}

void recur_result_clear(recur_result *result)
{
	clear_value(result);
	recur_error_release(&result->error);
}

void recur_result_move(recur_result *to, recur_result *from)
{
	void *const memory = to->memory;
	const size_t memory_size = to->memory_size;

	recur_result_clear(to);
	to->ok = from->ok;
	to->value = from->value;
	to->operation = from->operation;
	to->body = from->body;
	to->memory = from->memory;
	to->memory_size = from->memory_size;
	recur_error_move(&to->error, &from->error);
	from->ok = false;
	from->value = NULL;
	from->body = NULL;
	from->memory = memory;
	from->memory_size = memory_size;
}

void recur_result_release(recur_result *result)
{
	recur_result_clear(result);
	recur_free(result->memory);
	result->memory = NULL;
	result->memory_size = 0;
}
