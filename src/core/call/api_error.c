#include "core/call/api_error.h"
#include "core/http/response_header.h"
#include "core/json/json.h"
#include "core/json/json_text.h"
#include "core/error/redact.h"
#include "core/base/text.h"
#include "core/url/url.h"

#include <stdio.h>
#include <string.h>

/* Room for details whose placeholders are longer than what they replace. */
#define DETAILS_MAX ((size_t)2 * RECUR_RESPONSE_BODY_MAX)

static bool read_text(const recur_json *object, const char *name, char *out, size_t size, recur_str key)
{
	return recur_redact_text(out, size, recur_json_text_of(recur_json_member(object, name)), key);
}

/* Unlike other texts it is shown whole, so it is left out where it is not what it should be. */
static void read_doc_url(recur_api_error *said, const recur_json *object, recur_str key)
{
	static const char *const names[] = {"doc_url", "docUrl"};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		recur_str url = recur_json_text_of(recur_json_member(object, names[i]));
		if (url.length > 0 && url.length < sizeof(said->doc_url) && !recur_url_link_fault(url, false) &&
			!recur_redact_holds_key(url, key)) {
			memcpy(said->doc_url, url.data, url.length);
			said->doc_url[url.length] = '\0';
			return;
		}
	}
}

/* False where memory has run out. */
static bool read_details(recur_api_error *said, recur_str object, recur_str key)
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
static bool read_object(recur_api_error *said, const recur_json *root, recur_str text, recur_str key)
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
static bool read_body(recur_api_error *said, recur_buffer *body, recur_str key)
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

bool recur_api_error_mentions_customer(const recur_api_error *said)
{
	return mentions_customer(said->code) || mentions_customer(said->message);
}

bool recur_api_error_names_nothing(const recur_api_error *said)
{
	return said->status == 404 && said->nested && (said->code[0] != '\0' || said->type[0] != '\0');
}

/* A CDN's challenge, a firewall's page, a proxy that wants a password: nobody's key is at fault. */
static bool came_from_in_between(const recur_api_error *said)
{
	return said->foreign && (said->status == 401 || said->status == 403 || said->status == 407);
}

static void write_in_between(recur_error *error)
{
	recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
					"What answered is not the Recur API but something before it, such as a CDN, a firewall or a proxy "
					"(status %d, not JSON): check what is in between, and the base URL.",
					error->status);
}

static recur_error_kind kind_of(const recur_api_error *said)
{
	if (said->status >= 500) {
		return RECUR_ERROR_SERVER;
	}
	switch (said->status) {
	case 401:
		return RECUR_ERROR_AUTHENTICATION;
	case 403:
		return RECUR_ERROR_PERMISSION;
	case 429:
		return RECUR_ERROR_RATE_LIMIT;
	default:
		break;
	}
	if (strcmp(said->code, "customer_not_found") == 0) {
		return RECUR_ERROR_CUSTOMER_NOT_FOUND;
	}
	return strcmp(said->code, "missing_return_url") == 0 ? RECUR_ERROR_MISSING_RETURN_URL : RECUR_ERROR_INVALID_REQUEST;
}

/* What is left open by the rules for all is the operation's to read. */
static recur_api_error_meaning meaning_of(const recur_api_error *said, const recur_call_context *context)
{
	recur_api_error_meaning meaning = {kind_of(said), NULL};
	const bool open = meaning.kind == RECUR_ERROR_INVALID_REQUEST || meaning.kind == RECUR_ERROR_MISSING_RETURN_URL;
	if (open && context->operation->api_error) {
		const recur_api_error_meaning own = context->operation->api_error(said, context->options);
		meaning.kind = own.kind == RECUR_ERROR_NONE ? meaning.kind : own.kind;
		meaning.advice = own.advice;
	}
	return meaning;
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

static words words_for(recur_error_kind kind, const recur_api_error *said, const char *advice)
{
	const int status = said->status;
	switch (kind) {
	case RECUR_ERROR_AUTHENTICATION:
		return (words){"The Recur API does not accept the secret key",
					   "check that it is current and of the environment that is meant (sk_test_ or sk_live_)"};
	case RECUR_ERROR_PERMISSION:
		return (words){"The secret key may not ", "check in the Recur dashboard what this key is allowed to do"};
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
		return (words){"The Recur API has nothing there", advice ? advice : "check the base URL"};
	}
	if (advice) {
		return (words){"The Recur API refused the request", advice};
	}
	return (words){"The Recur API refused the request",
				   said->message[0] == '\0' ? "check the options" : "correct what it names"};
}

static void write_error(recur_error *error, recur_api_error_meaning meaning, const recur_api_error *said,
						const char *purpose)
{
	const recur_error_kind kind = meaning.kind;
	words say = words_for(kind, said, meaning.advice);
	purpose = kind == RECUR_ERROR_PERMISSION ? purpose : "";
	const char *code = said->code[0] == '\0' ? default_code(kind, error->status) : said->code;
	if (said->message[0] == '\0') {
		recur_error_set(error, kind, code, "%s%s (status %d): %s.", say.what, purpose, error->status, say.advice);
	} else {
		recur_error_set(error, kind, code, "%s%s (status %d, \"%s\"): %s.", say.what, purpose, error->status,
						said->message, say.advice);
	}
	memcpy(error->type, said->type, sizeof(error->type));
	memcpy(error->doc_url, said->doc_url, sizeof(error->doc_url));
}

void recur_api_error_read(recur_response *response, const recur_call_context *context, recur_error *error)
{
	recur_api_error said = {.status = error->status};
	if (!read_body(&said, &response->body, context->secret_key)) {
		recur_error_set_no_memory(error);
	} else if (came_from_in_between(&said)) {
		write_in_between(error);
	} else {
		write_error(error, meaning_of(&said, context), &said, context->operation->purpose);
		error->retry_after = recur_response_retry_after(response, context->now);
		error->details = said.details;
		error->details_length = said.details_length;
		said.details = NULL;
	}
	recur_free_wiped(said.details, said.details ? said.details_length + 1 : 0);
	recur_wipe(&said, sizeof(said));
}
