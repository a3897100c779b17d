#ifndef RECUR_PHP_PORTAL_PORTAL_SESSION_H
#define RECUR_PHP_PORTAL_PORTAL_SESSION_H

#include "core/resources/portal_sessions_create.h"

#include <php.h>

/* Makes the PHP object of a checked recur_portal_session. */
void php_recur_portal_session_from(const void *value, zval *object);

#endif
