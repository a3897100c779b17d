#include "core/http/response.h"
#include "core/call/api_error.h"
#include "core/json/json.h"
#include "core/json/json_text.h"
#include "core/error/redact.h"
#include "core/resources/session_json.h"

#include <stdio.h>
#include <string.h>

void recur_response_init(recur_response *response)
{
	*response = (recur_response){.result = RECUR_TRANSFER_DONE, .http_version = ""};
	recur_buffer_init(&response->body, RECUR_RESPONSE_BODY_MAX);
}

void recur_response_clear(recur_response *response)
{
	recur_buffer_clear(&response->body);
	recur_buffer body = response->body;
	recur_response_init(response);
	response->body = body;
}

void recur_response_release(recur_response *response)
{
	recur_buffer_release(&response->body);
	recur_response_init(response);
}

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
								  "The answer is far larger than a portal session and was not kept",
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

static bool read_wire_failure(const recur_response *response, const recur_question *question, recur_error *error)
{
	if (response->result == RECUR_TRANSFER_NO_MEMORY) {
		return recur_error_set_no_memory(error);
	}
	const wire_failure *failure = &wire_failures[response->result];
	char text[sizeof(response->failure_text)];
	if (!recur_redact_text(text, sizeof(text), recur_str_from(response->failure_text), question->secret_key)) {
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

/* A link to somebody else's billing page is never handed out. */
static bool check_customer(const recur_session *session, const recur_question *question, recur_error *error)
{
	recur_str answered = session->fields[RECUR_SESSION_CUSTOMER];
	if (!recur_options_have(question->options, RECUR_OPTION_CUSTOMER) || !answered.data ||
		recur_str_equal(answered, question->options->values[RECUR_OPTION_CUSTOMER])) {
		return true;
	}
	char shown[64];
	if (!recur_redact_text(shown, sizeof(shown), answered, question->secret_key)) {
		return recur_error_set_no_memory(error);
	}
	return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "customer_mismatch",
						   "The session is for customer \"%s\", not for the one that was asked for, so its link is "
						   "withheld: check the option customer, and report this to Recur.",
						   shown);
}

static bool read_session(recur_response *response, const recur_question *question, recur_session *session,
						 recur_error *error)
{
	if (response->body.length == 0 || !recur_json_text_check(response->body.data, response->body.length)) {
		return refuse(error, "invalid_json", "The answer is not JSON");
	}
	recur_json *root = recur_json_parse(response->body.data, response->body.length);
	if (!root) {
		return recur_error_set_no_memory(error);
	}
	bool good = recur_session_from_json(session, root, error);
	session->owner = root;
	if (good && recur_session_check(session, question->api_on_loopback, error) &&
		check_customer(session, question, error)) {
		return true;
	}
	recur_session_release(session);
	return false;
}

static void begin(const recur_response *response, recur_error *error)
{
	unsigned attempts = error->attempts;
	recur_error_release(error);
	error->attempts = attempts;
	error->status = response->status;
}

bool recur_response_read(recur_response *response, const recur_question *question, recur_session *session,
						 recur_error *error)
{
	*session = (recur_session){.owner = NULL};
	begin(response, error);
	bool redacted = recur_redact_request_id(error->request_id, sizeof(error->request_id),
											recur_str_from(response->request_id), question->secret_key);
	/* Who watches exchanges gets it from the answer. */
	memcpy(response->request_id, error->request_id, sizeof(response->request_id));
	if (!redacted) {
		return recur_error_set_no_memory(error);
	}
	if (response->result != RECUR_TRANSFER_DONE) {
		return read_wire_failure(response, question, error);
	}
	if (response->status == 200 || response->status == 201) {
		return read_session(response, question, session, error);
	}
	if (response->status >= 400 && response->status <= 599) {
		recur_api_error_read(response, question, error);
		return false;
	}
	if (response->status >= 300 && response->status <= 399) {
		return refuse(error, "unexpected_redirect", "The answer is a redirect, which is never followed");
	}
	return refuse(error, "unexpected_response", "The answer is not the documented one");
}
