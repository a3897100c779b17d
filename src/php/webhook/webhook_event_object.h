#ifndef RECUR_PHP_WEBHOOK_WEBHOOK_EVENT_OBJECT_H
#define RECUR_PHP_WEBHOOK_WEBHOOK_EVENT_OBJECT_H

#include "core/webhook/webhook_event.h"

#include <php.h>

/* Makes a Recur\WebhookEvent of a payload whose signature was found good. False with `error` set where it is no event.
 * Leaves json_last_error() alone. */
bool php_recur_webhook_event_decode(const zend_string *payload, zval *object, recur_error *error);

/* Makes the PHP object of a checked event, whose values are PHP's. */
void php_recur_webhook_event_from(const recur_webhook_event *event, zval *object);

/* A PHP value for the core, its source; NULL: there is none. */
recur_webhook_value php_recur_webhook_value(const zval *value);

/* A member of a PHP array, for the core. */
recur_webhook_value php_recur_webhook_member(const void *array, recur_str name);

#endif
