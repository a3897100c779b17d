#include "core/call/api_error.h"
#include "core/http/response_header.h"
#include "core/json/json.h"
#include "core/json/json_text.h"
#include "core/error/redact.h"
#include "core/base/text.h"
#include "core/url/url.h"

#include <stdio.h>
#include <string.h>

/* As much of the API's message as ours repeats. */
#define SAID_MAX 480
/* Room for details whose placeholders are longer than what they replace. */
#define DETAILS_MAX ((size_t)2 * RECUR_RESPONSE_BODY_MAX)

/* What the body says, redacted; empty strings where it says nothing. */
typedef struct api_error {
	bool nested;  /* in an object under "error" */
	bool foreign; /* there is a body, and it is not JSON */
	char code[RECUR_ERROR_CODE_MAX];
	char type[RECUR_ERROR_CODE_MAX];
	char message[SAID_MAX];
	char doc_url[RECUR_ERROR_DOC_URL_MAX];
	char *details; /* owned */
	size_t details_length;
} api_error;

static bool read_text(const recur_json *object, const char *name, char *out, size_t size, recur_str key)
{
	return recur_redact_text(out, size, recur_json_text_of(recur_json_member(object, name)), key);
}

/* Unlike other texts it is shown whole, so it is left out where it is not what it should be. */
static void read_doc_url(api_error *said, const recur_json *object, recur_str key)
{
	static const char *const names[] = {"doc_url", "docUrl"};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		recur_str url = recur_json_text_of(recur_json_member(object, names[i]));
		if (url.length > 0 && url.length < sizeof(said->doc_url) && !recur_url_portal_fault(url, false) &&
			!recur_redact_holds_key(url, key)) {
			memcpy(said->doc_url, url.data, url.length);
			said->doc_url[url.length] = '\0';
			return;
		}
	}
}

/* False where memory has run out. */
static bool read_details(api_error *said, recur_str object, recur_str key)
{
	recur_str details = recur_json_text_member(object, "details", NULL);
	if (!details.data || recur_str_equal(details, RECUR_STR("null"))) {
		return true;
	}
	recur_buffer redacted;
	recur_buffer_init(&redacted, DETAILS_MAX);
	recur_buffer_status status = recur_redact_json(&redacted, details, key);
	if (status == RECUR_BUFFER_OK) {
		said->details = recur_copy((recur_str){redacted.data, redacted.length});
		said->details_length = redacted.length;
	}
	recur_buffer_release(&redacted);
	return status == RECUR_BUFFER_FULL || said->details;
}

/* False where memory has run out. */
static bool read_object(api_error *said, const recur_json *root, recur_str text, recur_str key)
{
	const recur_json *error = recur_json_member(root, "error");
	said->nested = recur_json_kind_of(error) == RECUR_JSON_OBJECT;
	const recur_json *object = said->nested ? error : root;
	if (!read_text(object, "code", said->code, sizeof(said->code), key) ||
		!read_text(object, "type", said->type, sizeof(said->type), key) ||
		!read_text(object, "message", said->message, sizeof(said->message), key)) {
		return false;
	}
	if (said->message[0] == '\0' && !read_text(root, "error", said->message, sizeof(said->message), key)) {
		return false;
	}
	read_doc_url(said, object, key);
	return read_details(said, said->nested ? recur_json_text_member(text, "error", NULL) : text, key);
}

static bool is_blank(const recur_buffer *body)
{
	size_t at = 0;
	while (at < body->length && memchr(" \t\r\n", body->data[at], 4)) {
		at++;
	}
	return at == body->length;
}

/* False where memory has run out. A body that is not a JSON object says nothing. */
static bool read_body(api_error *said, recur_buffer *body, recur_str key)
{
	if (is_blank(body)) {
		return true;
	}
	if (!recur_json_text_check(body->data, body->length)) {
		said->foreign = true;
		return true;
	}
	recur_json *root = recur_json_parse(body->data, body->length);
	if (!root) {
		return false;
	}
	bool read = recur_json_kind_of(root) != RECUR_JSON_OBJECT ||
				read_object(said, root, (recur_str){body->data, body->length}, key);
	recur_json_free(root);
	return read;
}

/* True where the text speaks of a customer, other than in the name of the Customer Portal. */
static bool mentions_customer(const char *text)
{
	static const recur_str word = {"customer", 8};
	static const recur_str portal = {"portal", 6};
	for (recur_str rest = recur_str_from(text); rest.length >= word.length; rest.data++, rest.length--) {
		if (!recur_text_equal_ignoring_case((recur_str){rest.data, word.length}, word)) {
			continue;
		}
		recur_str after = {rest.data + word.length, rest.length - word.length};
		if (after.length > 0 && strchr(" _-", *after.data)) {
			after.data++;
			after.length--;
		}
		if (after.length < portal.length ||
			!recur_text_equal_ignoring_case((recur_str){after.data, portal.length}, portal)) {
			return true;
		}
	}
	return false;
}

static bool customer_is_unknown(int status, const api_error *said, const recur_options *options)
{
	if (strcmp(said->code, "customer_not_found") == 0) {
		return true;
	}
	if (status != 404 || !said->nested || (said->code[0] == '\0' && said->type[0] == '\0')) {
		return false;
	}
	return !recur_options_have(options, RECUR_OPTION_CONFIGURATION) || mentions_customer(said->code) ||
		   mentions_customer(said->message);
}

/* A CDN's challenge, a firewall's page, a proxy that wants a password: nobody's key is at fault. */
static bool came_from_in_between(int status, const api_error *said)
{
	return said->foreign && (status == 401 || status == 403 || status == 407);
}

static void write_in_between(recur_error *error)
{
	recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
					"What answered is not the Recur API but something before it, such as a CDN, a firewall or a proxy "
					"(status %d, not JSON): check what is in between, and the base URL.",
					error->status);
}

static recur_error_kind kind_of(int status, const api_error *said, const recur_options *options)
{
	if (status >= 500) {
		return RECUR_ERROR_SERVER;
	}
	switch (status) {
	case 401:
		return RECUR_ERROR_AUTHENTICATION;
	case 403:
		return RECUR_ERROR_PERMISSION;
	case 429:
		return RECUR_ERROR_RATE_LIMIT;
	default:
		break;
	}
	if (customer_is_unknown(status, said, options)) {
		return RECUR_ERROR_CUSTOMER_NOT_FOUND;
	}
	return strcmp(said->code, "missing_return_url") == 0 ? RECUR_ERROR_MISSING_RETURN_URL : RECUR_ERROR_INVALID_REQUEST;
}

static const char *default_code(recur_error_kind kind, int status)
{
	switch (kind) {
	case RECUR_ERROR_AUTHENTICATION:
		return "authentication_failed";
	case RECUR_ERROR_PERMISSION:
		return "permission_denied";
	case RECUR_ERROR_RATE_LIMIT:
		return "rate_limited";
	case RECUR_ERROR_SERVER:
		return "server_error";
	case RECUR_ERROR_CUSTOMER_NOT_FOUND:
		return "customer_not_found";
	default:
		return status == 404 ? "not_found" : RECUR_ERROR_CODE_NOT_GIVEN;
	}
}

typedef struct words {
	const char *what;
	const char *advice;
} words;

static words words_for(recur_error_kind kind, int status, const api_error *said, const recur_options *options)
{
	switch (kind) {
	case RECUR_ERROR_AUTHENTICATION:
		return (words){"The Recur API does not accept the secret key",
					   "check that it is current and of the environment that is meant (sk_test_ or sk_live_)"};
	case RECUR_ERROR_PERMISSION:
		return (words){"The secret key may not create portal sessions",
					   "check in the Recur dashboard what this key is allowed to do"};
	case RECUR_ERROR_CUSTOMER_NOT_FOUND:
		return (words){"Recur knows no such customer",
					   "check the identifier, and send a visitor who never subscribed to the pricing page"};
	case RECUR_ERROR_MISSING_RETURN_URL:
		return (words){
			"The portal has no URL to send the customer back to",
			"pass returnUrl, or set a default return URL in the Recur dashboard (Settings, Customer Portal)"};
	case RECUR_ERROR_RATE_LIMIT:
		return (words){"The Recur API's rate limit is reached", "try again later"};
	case RECUR_ERROR_SERVER:
		return (words){"The Recur API failed", "try again later"};
	default:
		break;
	}
	if (recur_error_kind_is_retryable(kind, status)) {
		return (words){"The Recur API did not take the request this time", "try again later"};
	}
	if (status == 404) {
		return (words){"The Recur API has nothing there", recur_options_have(options, RECUR_OPTION_CONFIGURATION)
															  ? "check the option configuration and the base URL"
															  : "check the base URL"};
	}
	return (words){"The Recur API refused the request",
				   said->message[0] == '\0' ? "check the options" : "correct what it names"};
}

static void write_error(recur_error *error, recur_error_kind kind, const api_error *said, const recur_options *options)
{
	words say = words_for(kind, error->status, said, options);
	const char *code = said->code[0] == '\0' ? default_code(kind, error->status) : said->code;
	if (said->message[0] == '\0') {
		recur_error_set(error, kind, code, "%s (status %d): %s.", say.what, error->status, say.advice);
	} else {
		recur_error_set(error, kind, code, "%s (status %d, \"%s\"): %s.", say.what, error->status, said->message,
						say.advice);
	}
	memcpy(error->type, said->type, sizeof(error->type));
	memcpy(error->doc_url, said->doc_url, sizeof(error->doc_url));
}

void recur_api_error_read(recur_response *response, const recur_question *question, recur_error *error)
{
	api_error said = {.nested = false};
	if (!read_body(&said, &response->body, question->secret_key)) {
		recur_error_set_no_memory(error);
	} else if (came_from_in_between(error->status, &said)) {
		write_in_between(error);
	} else {
		write_error(error, kind_of(error->status, &said, question->options), &said, question->options);
		error->retry_after = recur_response_retry_after(response, question->now);
		error->details = said.details;
		error->details_length = said.details_length;
		said.details = NULL;
	}
	recur_free_wiped(said.details, said.details ? said.details_length + 1 : 0);
	recur_wipe(&said, sizeof(said));
}
