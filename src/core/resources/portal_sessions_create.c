#include "core/resources/portal_sessions_create.h"

#include "core/base/text.h"
#include "core/call/api_error.h"
#include "core/call/options.h"
#include "core/resources/customer_fields.h"
#include "core/resources/response_fields.h"
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

/* --- the response --- */

static const recur_response_name response_names[] = {
	{{"id", 2}, RECUR_PORTAL_SESSION_ID, false},
	{{"object", 6}, RECUR_PORTAL_SESSION_OBJECT, false},
	{{"url", 3}, RECUR_PORTAL_SESSION_URL, false},
	{{"customerId", 10}, RECUR_PORTAL_SESSION_CUSTOMER, false},
	{{"customer_id", 11}, RECUR_PORTAL_SESSION_CUSTOMER, false},
	{{"customer", 8}, RECUR_PORTAL_SESSION_CUSTOMER, true},
	{{"returnUrl", 9}, RECUR_PORTAL_SESSION_RETURN_URL, false},
	{{"return_url", 10}, RECUR_PORTAL_SESSION_RETURN_URL, false},
	{{"status", 6}, RECUR_PORTAL_SESSION_STATUS, false},
	{{"expiresAt", 9}, RECUR_PORTAL_SESSION_EXPIRES_AT, false},
	{{"expires_at", 10}, RECUR_PORTAL_SESSION_EXPIRES_AT, false},
	{{"accessedAt", 10}, RECUR_PORTAL_SESSION_ACCESSED_AT, false},
	{{"accessed_at", 11}, RECUR_PORTAL_SESSION_ACCESSED_AT, false},
	{{"createdAt", 9}, RECUR_PORTAL_SESSION_CREATED_AT, false},
	{{"created_at", 10}, RECUR_PORTAL_SESSION_CREATED_AT, false},
};

static const recur_response_shape shape = {"portal session", response_names,
										   sizeof(response_names) / sizeof(*response_names)};

bool recur_portal_session_from_json(recur_portal_session *session, const recur_json *object, recur_error *error)
{
	unsigned nulls = 0;
	const bool read = recur_response_fields_read(&shape, object, session->fields, &nulls, error);
	session->return_url_is_null = nulls & 1u << RECUR_PORTAL_SESSION_RETURN_URL;
	return read;
}

static bool decode(void *value, const recur_json *body, const recur_call_context *context, recur_error *error)
{
	recur_portal_session *session = value;
	return recur_portal_session_from_json(session, body, error) &&
		   recur_portal_session_check(session, context->api_on_loopback, error) &&
		   recur_customer_field_check(context, session->fields[RECUR_PORTAL_SESSION_CUSTOMER], "session", error);
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

static const recur_field fields[RECUR_PORTAL_OPTION_COUNT] = {
	RECUR_CUSTOMER_FIELDS,
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
