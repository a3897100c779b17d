#ifndef RECUR_CORE_RESOURCES_SESSION_H
#define RECUR_CORE_RESOURCES_SESSION_H

#include "core/error/error.h"
#include "core/json/json.h"
#include "core/base/memory.h"

typedef enum recur_session_field {
	RECUR_SESSION_ID,
	RECUR_SESSION_OBJECT,
	RECUR_SESSION_URL,
	RECUR_SESSION_CUSTOMER,
	RECUR_SESSION_RETURN_URL,
	RECUR_SESSION_STATUS,
	RECUR_SESSION_EXPIRES_AT,
	RECUR_SESSION_ACCESSED_AT,
	RECUR_SESSION_CREATED_AT,
	RECUR_SESSION_FIELD_COUNT
} recur_session_field;

/* A portal session. Absent fields have NULL data; id, object and url never do in a checked one. */
typedef struct recur_session {
	recur_str fields[RECUR_SESSION_FIELD_COUNT];
	bool return_url_is_null; /* the answer has the field, and null in it */
	recur_json *owner;       /* what the views point into; NULL where that is the caller's */
} recur_session;

/* The property's name in PHP: "id", "object", … */
const char *recur_session_field_name(recur_session_field field);

/* Checks the fields of a session from wherever: id and url are there, the object is a portal session (absent counts as
 * one and is filled in), the URL may be sent to a browser (recur_url_portal_fault). False with `error` set:
 * RECUR_ERROR_INVALID_RESPONSE, unexpected_response or unsafe_url. */
bool recur_session_check(recur_session *session, bool api_on_loopback, recur_error *error);

void recur_session_release(recur_session *session);

/* True where the status is "expired" or "revoked", or expiresAt lies at or before `now`. */
bool recur_session_is_expired(recur_str status, recur_str expires_at, int64_t now);

/* Seconds left at `now`: 0 once expired, -1 where expiresAt is unknown or not a date. */
int64_t recur_session_seconds_left(recur_str status, recur_str expires_at, int64_t now);

#endif
