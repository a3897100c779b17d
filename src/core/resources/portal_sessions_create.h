#ifndef RECUR_CORE_RESOURCES_PORTAL_SESSIONS_CREATE_H
#define RECUR_CORE_RESOURCES_PORTAL_SESSIONS_CREATE_H

#include "core/base/memory.h"
#include "core/call/operation.h"
#include "core/error/error.h"
#include "core/resources/customer_fields.h"

#include <stdbool.h>

/* POST /v1/portal/sessions: a link that logs one customer in to the Customer Portal. */
extern const recur_operation recur_portal_sessions_create;

/* Its fields, in their order: identifiers by priority first. */
typedef enum recur_portal_option {
	RECUR_PORTAL_OPTION_CUSTOMER = RECUR_CUSTOMER_FIELD_ID,
	RECUR_PORTAL_OPTION_EXTERNAL_ID = RECUR_CUSTOMER_FIELD_EXTERNAL_ID,
	RECUR_PORTAL_OPTION_EMAIL = RECUR_CUSTOMER_FIELD_EMAIL,
	RECUR_PORTAL_OPTION_RETURN_URL,
	RECUR_PORTAL_OPTION_CONFIGURATION,
	RECUR_PORTAL_OPTION_LOCALE,
	RECUR_PORTAL_OPTION_COUNT
} recur_portal_option;

typedef enum recur_portal_session_field {
	RECUR_PORTAL_SESSION_ID,
	RECUR_PORTAL_SESSION_OBJECT,
	RECUR_PORTAL_SESSION_URL,
	RECUR_PORTAL_SESSION_CUSTOMER,
	RECUR_PORTAL_SESSION_RETURN_URL,
	RECUR_PORTAL_SESSION_STATUS,
	RECUR_PORTAL_SESSION_EXPIRES_AT,
	RECUR_PORTAL_SESSION_ACCESSED_AT,
	RECUR_PORTAL_SESSION_CREATED_AT,
	RECUR_PORTAL_SESSION_FIELD_COUNT
} recur_portal_session_field;

/* Its value. Absent fields have NULL data; id, object and url never do in a checked one. */
typedef struct recur_portal_session {
	recur_str fields[RECUR_PORTAL_SESSION_FIELD_COUNT];
	bool return_url_is_null; /* the response has the field, and null in it */
} recur_portal_session;

/* The property's name in PHP: "id", "object", … */
const char *recur_portal_session_field_name(recur_portal_session_field field);

/* Reads the fields of a session from the API's JSON, camelCase and snake_case alike; the views point into `object`.
 * Members that are not a session's are passed over, null counts as absent.
 *
 * False with `error` set (RECUR_ERROR_INVALID_RESPONSE, unexpected_response) where it is no object, a member of the
 * session occurs twice, is not a string (`customer` may also be an object with an id), or where two spellings of one
 * field contradict each other. What a session needs to have is recur_portal_session_check's to say. */
bool recur_portal_session_from_json(recur_portal_session *session, const recur_json *object, recur_error *error);

/* Checks the fields of a session from wherever: id and url are there, the object is a portal session (absent counts as
 * one and is filled in), the URL may be sent to a browser (recur_url_link_fault). False with `error` set:
 * RECUR_ERROR_INVALID_RESPONSE, unexpected_response or unsafe_url. */
bool recur_portal_session_check(recur_portal_session *session, bool api_on_loopback, recur_error *error);

#endif
