#ifndef RECUR_PHP_MODULE_CLASSES_H
#define RECUR_PHP_MODULE_CLASSES_H

#include <php.h>

extern zend_class_entry *php_recur_portal_session_ce;
extern zend_class_entry *php_recur_exchange_ce;
extern zend_class_entry *php_recur_webhook_event_ce;

/* Registers every class of the stub. For the module's start. */
void php_recur_register_classes(void);

#endif
