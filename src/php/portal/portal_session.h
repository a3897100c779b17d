#ifndef RECUR_PHP_PORTAL_PORTAL_SESSION_H
#define RECUR_PHP_PORTAL_PORTAL_SESSION_H

#include "core/resources/session.h"

#include <php.h>

/* Gives objects of the class their hidden link; for the module's start. */
void php_recur_set_up_portal_session(zend_class_entry *ce);

/* Makes the PHP object of a checked session. */
void php_recur_portal_session_from(const recur_session *session, zval *object);

#endif
