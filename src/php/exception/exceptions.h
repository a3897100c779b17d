#ifndef RECUR_PHP_EXCEPTION_EXCEPTIONS_H
#define RECUR_PHP_EXCEPTION_EXCEPTIONS_H

#include "core/error/error.h"

#include <php.h>

/* Keeps the class of an error kind; for the module's start. */
void php_recur_register_exception(recur_error_kind kind, zend_class_entry *ce);

/* Makes RecurException, whose objects have every property from the start; for the module's start. */
void php_recur_set_up_exceptions(zend_class_entry *base);

/* The exception that an error of the core is in PHP, not thrown. */
zend_object *php_recur_exception_from(const recur_error *error);

/* Throws that exception. */
void php_recur_throw(const recur_error *error);

#endif
