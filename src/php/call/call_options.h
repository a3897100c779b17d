#ifndef RECUR_PHP_CALL_CALL_OPTIONS_H
#define RECUR_PHP_CALL_CALL_OPTIONS_H

#include "core/call/operation.h"
#include "php/base/array_options.h"
#include "php/client/client_options.h"

/* The options of one call as a PHP caller gave them, by the operation's fields. */
typedef struct php_recur_call_options {
	zend_string *values[RECUR_FIELDS_MAX];
	size_t count; /* of the operation's fields */
} php_recur_call_options;

/* Reads an array of options, all of them or none: false where something was thrown. Release in either case. */
bool php_recur_call_options_read(const php_recur_place *place, const recur_operation *operation, HashTable *given,
								 php_recur_call_options *options);
void php_recur_call_options_release(php_recur_call_options *options);

/* What the core is given: the options, and the client's defaults for those that were not. `client` may be NULL. Valid
 * as long as both. */
recur_options php_recur_call_options_view(const php_recur_call_options *options, const recur_operation *operation,
										  const php_recur_client *client);

#endif
