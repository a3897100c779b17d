#ifndef RECUR_PHP_CALL_METADATA_OPTION_H
#define RECUR_PHP_CALL_METADATA_OPTION_H

#include "php/base/array_options.h"

/* Reads a flat array of strings, numbers and booleans as JSON text: *json is new, or NULL for null and an empty array.
 * False where something was thrown, which names what is wrong. */
bool php_recur_metadata_read(const php_recur_place *place, const char *name, zval *value, zend_string **json);

#endif
