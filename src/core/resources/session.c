#include "core/resources/session.h"
#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/url/url.h"

#define OBJECT "portal.session"

static const char *const names[RECUR_SESSION_FIELD_COUNT] = {
	[RECUR_SESSION_ID] = "id",
	[RECUR_SESSION_OBJECT] = "object",
	[RECUR_SESSION_URL] = "url",
	[RECUR_SESSION_CUSTOMER] = "customer",
	[RECUR_SESSION_RETURN_URL] = "returnUrl",
	[RECUR_SESSION_STATUS] = "status",
	[RECUR_SESSION_EXPIRES_AT] = "expiresAt",
	[RECUR_SESSION_ACCESSED_AT] = "accessedAt",
	[RECUR_SESSION_CREATED_AT] = "createdAt",
};

const char *recur_session_field_name(recur_session_field field)
{
	return field < RECUR_SESSION_FIELD_COUNT ? names[field] : "";
}

static bool check_given(const recur_session *session, recur_session_field field, recur_error *error)
{
	if (session->fields[field].data && session->fields[field].length > 0) {
		return true;
	}
	return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
						   "The portal session has no %s, so it is not the documented answer.", names[field]);
}

static bool check_encoding(const recur_session *session, recur_error *error)
{
	for (recur_session_field field = 0; field < RECUR_SESSION_FIELD_COUNT; field++) {
		if (session->fields[field].data && !recur_text_is_utf8(session->fields[field])) {
			return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
								   "The portal session's %s is not valid UTF-8.", names[field]);
		}
	}
	return true;
}

bool recur_session_check(recur_session *session, bool api_on_loopback, recur_error *error)
{
	recur_str *object = &session->fields[RECUR_SESSION_OBJECT];
	if (!object->data) {
		*object = RECUR_STR(OBJECT);
	}
	if (!recur_str_equal(*object, RECUR_STR(OBJECT))) {
		return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
							   "The answer is another object than a " OBJECT ".");
	}
	if (!check_given(session, RECUR_SESSION_ID, error) || !check_given(session, RECUR_SESSION_URL, error) ||
		!check_encoding(session, error)) {
		return false;
	}
	const char *fault = recur_url_portal_fault(session->fields[RECUR_SESSION_URL], api_on_loopback);
	if (fault) {
		return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unsafe_url",
							   "The portal session's URL is not safe to send a customer to, because it %s: it is "
							   "withheld.",
							   fault);
	}
	return true;
}

void recur_session_release(recur_session *session)
{
	recur_json_free(session->owner);
	*session = (recur_session){.owner = NULL};
}

bool recur_session_is_expired(recur_str status, recur_str expires_at, int64_t now)
{
	return recur_session_seconds_left(status, expires_at, now) == 0;
}

int64_t recur_session_seconds_left(recur_str status, recur_str expires_at, int64_t now)
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
