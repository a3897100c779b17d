#ifndef RECUR_PHP_WEBHOOK_WEBHOOK_FIELDS_H
#define RECUR_PHP_WEBHOOK_WEBHOOK_FIELDS_H

#include "core/webhook/webhook_event.h"

#include <php.h>

/* The fields of an event as a PHP caller gave them to WebhookEvent::fromArray(). */
typedef struct php_recur_webhook_fields {
	zval texts[RECUR_WEBHOOK_FIELD_COUNT]; /* strings, or undefined where there was none */
	zval data;                             /* an array, or undefined */
} php_recur_webhook_fields;

/* Reads the array. False where something was thrown. Release in either case. */
bool php_recur_webhook_fields_read(HashTable *given, php_recur_webhook_fields *fields);
void php_recur_webhook_fields_release(php_recur_webhook_fields *fields);

/* Checks them as a payload is checked; whose event it is, where they do not say, is read from the data. On success
 * its values are theirs. */
bool php_recur_webhook_fields_check(const php_recur_webhook_fields *fields, recur_webhook_event *event,
									recur_error *error);

#endif
