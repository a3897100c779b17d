#ifndef RECUR_PHP_CLIENT_RESOURCE_H
#define RECUR_PHP_CLIENT_RESOURCE_H

#include "php/client/client_options.h"

/* What the objects of one client share: what it was given. It is kept in an object that PHP code never sees, so that
 * PHP counts who holds it, and so that it alone reports the callback to the cycle collector. */
zend_object *php_recur_shared_client_new(void);
php_recur_client *php_recur_shared_client_data(zend_object *shared);

/* Makes a class one whose objects make calls for a client, can be neither cloned nor made by hand; for the module's
 * start. */
void php_recur_set_up_resource(zend_class_entry *ce);
bool php_recur_is_resource(const zend_class_entry *ce);

/* Gives such an object its hold on what the client was given. */
void php_recur_resource_attach(zend_object *resource, zend_object *shared);

/* What the client of such an object was given. */
const php_recur_client *php_recur_resource_client(zend_object *resource);

#endif
