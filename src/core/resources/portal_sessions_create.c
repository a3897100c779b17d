#include "core/resources/portal_sessions_create.h"

#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/call/api_error.h"
#include "core/call/options.h"
#include "core/error/redact.h"
#include "core/url/url.h"

#define OBJECT "portal.session"
#define RESPONSE_MAX ((size_t)256 * 1024)

/* --- the session --- */

static const char *const names[RECUR_PORTAL_SESSION_FIELD_COUNT] = {
	[RECUR_PORTAL_SESSION_ID] = "id",
	[RECUR_PORTAL_SESSION_OBJECT] = "object",
	[RECUR_PORTAL_SESSION_URL] = "url",
	[RECUR_PORTAL_SESSION_CUSTOMER] = "customer",
	[RECUR_PORTAL_SESSION_RETURN_URL] = "returnUrl",
	[RECUR_PORTAL_SESSION_STATUS] = "status",
	[RECUR_PORTAL_SESSION_EXPIRES_AT] = "expiresAt",
	[RECUR_PORTAL_SESSION_ACCESSED_AT] = "accessedAt",
	[RECUR_PORTAL_SESSION_CREATED_AT] = "createdAt",
};

const char *recur_portal_session_field_name(recur_portal_session_field field)
{
	return field < RECUR_PORTAL_SESSION_FIELD_COUNT ? names[field] : "";
}

static bool check_given(const recur_portal_session *session, recur_portal_session_field field, recur_error *error)
{
	if (session->fields[field].data && session->fields[field].length > 0) {
		return true;
	}
	return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
						   "The portal session has no %s, so it is not the documented answer.", names[field]);
}

static bool check_encoding(const recur_portal_session *session, recur_error *error)
{
	for (recur_portal_session_field field = 0; field < RECUR_PORTAL_SESSION_FIELD_COUNT; field++) {
		if (session->fields[field].data && !recur_text_is_utf8(session->fields[field])) {
			return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
								   "The portal session's %s is not valid UTF-8.", names[field]);
		}
	}
	return true;
}

bool recur_portal_session_check(recur_portal_session *session, bool api_on_loopback, recur_error *error)
{
	recur_str *object = &session->fields[RECUR_PORTAL_SESSION_OBJECT];
	if (!object->data) {
		*object = RECUR_STR(OBJECT);
	}
	if (!recur_str_equal(*object, RECUR_STR(OBJECT))) {
		return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
							   "The answer is another object than a " OBJECT ".");
	}
	if (!check_given(session, RECUR_PORTAL_SESSION_ID, error) ||
		!check_given(session, RECUR_PORTAL_SESSION_URL, error) || !check_encoding(session, error)) {
		return false;
	}
	const char *fault = recur_url_link_fault(session->fields[RECUR_PORTAL_SESSION_URL], api_on_loopback);
	if (fault) {
		return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unsafe_url",
							   "The portal session's URL is not safe to send a customer to, because it %s: it is "
							   "withheld.",
							   fault);
	}
	return true;
}

bool recur_portal_session_is_expired(recur_str status, recur_str expires_at, int64_t now)
{
	return recur_portal_session_seconds_left(status, expires_at, now) == 0;
}

int64_t recur_portal_session_seconds_left(recur_str status, recur_str expires_at, int64_t now)
{
	int64_t expiry;
	if (recur_str_equal(status, RECUR_STR("expired")) || recur_str_equal(status, RECUR_STR("revoked"))) {
		return 0;
	}
	if (!expires_at.data || !recur_timestamp_parse_iso8601(expires_at, &expiry)) {
		return -1;
	}
	return expiry > now ? expiry - now : 0;
}

/* --- the response --- */

static const struct {
	recur_str name;
	recur_portal_session_field field;
} spellings[] = {
	{{"id", 2}, RECUR_PORTAL_SESSION_ID},
	{{"object", 6}, RECUR_PORTAL_SESSION_OBJECT},
	{{"url", 3}, RECUR_PORTAL_SESSION_URL},
	{{"customerId", 10}, RECUR_PORTAL_SESSION_CUSTOMER},
	{{"customer_id", 11}, RECUR_PORTAL_SESSION_CUSTOMER},
	{{"customer", 8}, RECUR_PORTAL_SESSION_CUSTOMER},
	{{"returnUrl", 9}, RECUR_PORTAL_SESSION_RETURN_URL},
	{{"return_url", 10}, RECUR_PORTAL_SESSION_RETURN_URL},
	{{"status", 6}, RECUR_PORTAL_SESSION_STATUS},
	{{"expiresAt", 9}, RECUR_PORTAL_SESSION_EXPIRES_AT},
	{{"expires_at", 10}, RECUR_PORTAL_SESSION_EXPIRES_AT},
	{{"accessedAt", 10}, RECUR_PORTAL_SESSION_ACCESSED_AT},
	{{"accessed_at", 11}, RECUR_PORTAL_SESSION_ACCESSED_AT},
	{{"createdAt", 9}, RECUR_PORTAL_SESSION_CREATED_AT},
	{{"created_at", 10}, RECUR_PORTAL_SESSION_CREATED_AT},
};

#define SPELLING_COUNT (sizeof(spellings) / sizeof(*spellings))

static bool unexpected(recur_error *error, recur_str name, const char *what)
{
	return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
						   "The answer is not the documented portal session: its %.*s %s.", (int)name.length, name.data,
						   what);
}

/* Members come in about the order of the table, so the search begins behind the one found last. */
static size_t spelling_of(recur_str name, size_t last)
{
	for (size_t steps = 0, i = last; steps < SPELLING_COUNT; steps++) {
		i = i + 1 < SPELLING_COUNT ? i + 1 : 0;
		/* Most differ in length: a comparison is worth a call only where they do not. */
		if (spellings[i].name.length == name.length && recur_str_equal(spellings[i].name, name)) {
			return i;
		}
	}
	return SPELLING_COUNT;
}

/* The customer's ID, where the API sends the customer as an object. An absent view where it has none. */
static bool read_customer(const recur_json *customer, recur_str *id, recur_error *error)
{
	*id = RECUR_STR_NONE;
	bool seen = false;
	for (const recur_json *member = recur_json_first(customer); member; member = recur_json_next(member)) {
		if (!recur_str_equal(recur_json_name(member), RECUR_STR("id"))) {
			continue;
		}
		recur_json_kind kind = recur_json_kind_of(member);
		if (seen || (kind != RECUR_JSON_STRING && kind != RECUR_JSON_NULL)) {
			return unexpected(error, RECUR_STR("customer.id"), seen ? "is there twice" : "is not a string");
		}
		seen = true;
		*id = recur_json_text_of(member);
	}
	return true;
}

static bool read_member(const recur_json *member, size_t spelling, recur_str *text, recur_error *error)
{
	recur_str name = spellings[spelling].name;
	switch (recur_json_kind_of(member)) {
	case RECUR_JSON_NULL:
		*text = RECUR_STR_NONE;
		return true;
	case RECUR_JSON_STRING:
		*text = recur_json_text_of(member);
		return true;
	case RECUR_JSON_OBJECT:
		if (recur_str_equal(name, RECUR_STR("customer"))) {
			return read_customer(member, text, error);
		}
		break;
	default:
		break;
	}
	return unexpected(error, name, "is not a string");
}

static bool read_members(recur_portal_session *session, const recur_json *object, recur_error *error)
{
	bool seen[SPELLING_COUNT] = {false};
	size_t last = SPELLING_COUNT - 1;
	for (const recur_json *member = recur_json_first(object); member; member = recur_json_next(member)) {
		size_t spelling = spelling_of(recur_json_name(member), last);
		if (spelling == SPELLING_COUNT) {
			continue;
		}
		if (seen[spelling]) {
			return unexpected(error, spellings[spelling].name, "is there twice");
		}
		seen[spelling] = true;
		last = spelling;
		recur_str text;
		if (!read_member(member, spelling, &text, error)) {
			return false;
		}
		recur_str *field = &session->fields[spellings[spelling].field];
		if (field->data && text.data && !recur_str_equal(*field, text)) {
			return unexpected(error, spellings[spelling].name, "contradicts another spelling of the same field");
		}
		if (text.data) {
			*field = text;
		} else if (spellings[spelling].field == RECUR_PORTAL_SESSION_RETURN_URL) {
			session->return_url_is_null = true;
		}
	}
	return true;
}

bool recur_portal_session_from_json(recur_portal_session *session, const recur_json *object, recur_error *error)
{
	if (recur_json_kind_of(object) != RECUR_JSON_OBJECT) {
		return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
							   "The answer is JSON but not an object, so it is not a portal session.");
	}
	return read_members(session, object, error);
}

/* A link to somebody else's billing page is never handed out. */
static bool check_customer(const recur_portal_session *session, const recur_call_context *context, recur_error *error)
{
	recur_str answered = session->fields[RECUR_PORTAL_SESSION_CUSTOMER];
	if (!recur_options_have(context->options, RECUR_PORTAL_OPTION_CUSTOMER) || !answered.data ||
		recur_str_equal(answered, context->options->values[RECUR_PORTAL_OPTION_CUSTOMER])) {
		return true;
	}
	char shown[64];
	if (!recur_redact_text(shown, sizeof(shown), answered, context->secret_key)) {
		return recur_error_set_no_memory(error);
	}
	return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "customer_mismatch",
						   "The session is for customer \"%s\", not for the one that was asked for, so its link is "
						   "withheld: check the option customer, and report this to Recur.",
						   shown);
}

static bool decode(void *value, const recur_json *body, const recur_call_context *context, recur_error *error)
{
	recur_portal_session *session = value;
	return recur_portal_session_from_json(session, body, error) &&
		   recur_portal_session_check(session, context->api_on_loopback, error) &&
		   check_customer(session, context, error);
}

/* An API that does not know the name of a field may pass over it in silence. A session that is silent about its return
 * URL tells nothing. */
static size_t unread_field(const void *value, const recur_options *sent)
{
	const recur_portal_session *session = value;
	const recur_str answered = session->fields[RECUR_PORTAL_SESSION_RETURN_URL];
	if (!recur_options_have(sent, RECUR_PORTAL_OPTION_RETURN_URL) || (!answered.data && !session->return_url_is_null) ||
		(answered.data && recur_str_equal(answered, sent->values[RECUR_PORTAL_OPTION_RETURN_URL]))) {
		return RECUR_PORTAL_OPTION_COUNT;
	}
	return RECUR_PORTAL_OPTION_RETURN_URL;
}

/* The API answers with a 404 where it does not know the customer, but also where it does not know the configuration. */
static recur_api_error_meaning read_api_error(const recur_api_error *said, const recur_options *options)
{
	const bool configured = recur_options_have(options, RECUR_PORTAL_OPTION_CONFIGURATION);
	if (recur_api_error_names_nothing(said) && (!configured || recur_api_error_mentions_customer(said))) {
		return (recur_api_error_meaning){RECUR_ERROR_CUSTOMER_NOT_FOUND, NULL};
	}
	return (recur_api_error_meaning){RECUR_ERROR_NONE,
									 configured ? "check the option configuration and the base URL" : NULL};
}

/* --- the request --- */

#define NO_CUSTOMER "missing_customer_identifier"

static const recur_field fields[RECUR_PORTAL_OPTION_COUNT] = {
	[RECUR_PORTAL_OPTION_CUSTOMER] = {.name = "customer",
									  .snake_case = "customer_id",
									  .camel_case = "customerId",
									  .identifies_customer = true,
									  .missing_code = NO_CUSTOMER},
	[RECUR_PORTAL_OPTION_EXTERNAL_ID] = {.name = "externalId",
										 .other = "external_id",
										 .snake_case = "external_id",
										 .camel_case = "externalId",
										 .kind = RECUR_FIELD_TEXT_OR_INT,
										 .identifies_customer = true,
										 .missing_code = NO_CUSTOMER},
	[RECUR_PORTAL_OPTION_EMAIL] = {.name = "email",
								   .snake_case = "email",
								   .camel_case = "email",
								   .identifies_customer = true,
								   .missing_code = NO_CUSTOMER},
	[RECUR_PORTAL_OPTION_RETURN_URL] = {.name = "returnUrl",
										.other = "return_url",
										.snake_case = "return_url",
										.camel_case = "returnUrl",
										.kind = RECUR_FIELD_URL,
										.missing_code = "missing_return_url",
										.fault_code = "invalid_return_url"},
	[RECUR_PORTAL_OPTION_CONFIGURATION] = {.name = "configuration",
										   .snake_case = "configuration_id",
										   .camel_case = "configurationId"},
	[RECUR_PORTAL_OPTION_LOCALE] = {.name = "locale", .snake_case = "locale", .camel_case = "locale"},
};

const recur_operation recur_portal_sessions_create = {
	.name = "portal.sessions.create",
	.purpose = "create portal sessions",
	.method = RECUR_POST,
	.path = "/v1/portal/sessions",
	.fields = fields,
	.field_count = RECUR_PORTAL_OPTION_COUNT,
	.response_max = RESPONSE_MAX,
	.repeatable = true,
	.value_size = sizeof(recur_portal_session),
	.decode = decode,
	.unread_field = unread_field,
	.api_error = read_api_error,
};
