#ifndef RECUR_PHP_CLIENT_CLIENT_H
#define RECUR_PHP_CLIENT_CLIENT_H

#include <php.h>

/* Makes Client or ClientPortal a class whose objects cannot be cloned; for the module's start. */
void php_recur_set_up_client(zend_class_entry *ce);

#endif
