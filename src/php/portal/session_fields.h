#ifndef RECUR_PHP_PORTAL_SESSION_FIELDS_H
#define RECUR_PHP_PORTAL_SESSION_FIELDS_H

#include "core/resources/portal_sessions_create.h"

#include <php.h>

/* The fields of a session as a PHP caller gave them to PortalSession::fromArray(). */
typedef struct php_recur_session_fields {
	zend_string *values[RECUR_PORTAL_SESSION_FIELD_COUNT];
} php_recur_session_fields;

/* Reads the array. False where something was thrown. Release in either case. */
bool php_recur_session_fields_read(HashTable *given, php_recur_session_fields *fields);
void php_recur_session_fields_release(php_recur_session_fields *fields);

/* Checks them as an answer of the API is checked, with plain HTTP allowed for a link to a loopback address. On success
 * `session` is a view of them. */
bool php_recur_session_fields_check(const php_recur_session_fields *fields, recur_portal_session *session,
									recur_error *error);

#endif
