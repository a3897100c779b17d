#ifndef RECUR_CORE_RESOURCES_CHECKOUT_SESSIONS_CREATE_H
#define RECUR_CORE_RESOURCES_CHECKOUT_SESSIONS_CREATE_H

#include "core/call/operation.h"

/* POST /v1/checkout/sessions: a hosted page where a visitor subscribes or buys. */
extern const recur_operation recur_checkout_sessions_create;

/* Its fields, in their order. */
typedef enum recur_checkout_option {
	RECUR_CHECKOUT_OPTION_PRODUCT_ID,
	RECUR_CHECKOUT_OPTION_PRODUCT_SLUG,
	RECUR_CHECKOUT_OPTION_MODE,
	RECUR_CHECKOUT_OPTION_SUCCESS_URL,
	RECUR_CHECKOUT_OPTION_CANCEL_URL,
	RECUR_CHECKOUT_OPTION_CUSTOMER_EMAIL,
	RECUR_CHECKOUT_OPTION_CUSTOMER_NAME,
	RECUR_CHECKOUT_OPTION_EXTERNAL_CUSTOMER_ID,
	RECUR_CHECKOUT_OPTION_METADATA,
	RECUR_CHECKOUT_OPTION_COUNT
} recur_checkout_option;

typedef enum recur_checkout_session_field {
	RECUR_CHECKOUT_SESSION_ID,
	RECUR_CHECKOUT_SESSION_URL,
	RECUR_CHECKOUT_SESSION_STATUS,
	RECUR_CHECKOUT_SESSION_EXPIRES_AT,
	RECUR_CHECKOUT_SESSION_FIELD_COUNT
} recur_checkout_session_field;

/* Its value. Absent fields have NULL data; id and url never do in a checked one. */
typedef struct recur_checkout_session {
	recur_str fields[RECUR_CHECKOUT_SESSION_FIELD_COUNT];
} recur_checkout_session;

/* Checks a session from wherever: id and url are there, all is UTF-8, the URL may be sent to a browser. False with
 * `error` set: RECUR_ERROR_INVALID_RESPONSE, unexpected_response or unsafe_url. */
bool recur_checkout_session_check(const recur_checkout_session *session, bool api_on_loopback, recur_error *error);

#endif
