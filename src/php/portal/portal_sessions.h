#ifndef RECUR_PHP_PORTAL_PORTAL_SESSIONS_H
#define RECUR_PHP_PORTAL_PORTAL_SESSIONS_H

#include "php/client/client_options.h"

/* Gives objects of the class what their client was given; for the module's start. */
void php_recur_set_up_portal_sessions(zend_class_entry *ce);

/* What the client behind a PortalSessions object was given. */
php_recur_client *php_recur_portal_sessions_client(zend_object *object);

#endif
