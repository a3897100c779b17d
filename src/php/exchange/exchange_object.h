#ifndef RECUR_PHP_EXCHANGE_EXCHANGE_OBJECT_H
#define RECUR_PHP_EXCHANGE_EXCHANGE_OBJECT_H

#include "core/call/run.h"

#include <php.h>

/* Makes the PHP object of an attempt. */
void php_recur_exchange_from(const recur_exchange *exchange, zval *object);

#endif
