#ifndef RECUR_PHP_BASE_VALUE_OBJECT_H
#define RECUR_PHP_BASE_VALUE_OBJECT_H

#include "core/base/memory.h"

#include <php.h>

/* Classes whose objects are values: readonly properties, by the stub, and nothing else. A property's slot is its place
 * there. */

/* The most properties that one has. */
#define PHP_RECUR_PROPERTIES_MAX 12

/* Another key that fromArray() takes for a property, beside its name and that in snake_case. The list ends with NULLs.
 */
typedef struct php_recur_other_key {
	const char *key;
	const char *property;
} php_recur_other_key;

/* Sets a property of a new object; an absent text is null. */
void php_recur_value_set_text(zend_object *object, uint32_t slot, recur_str text);
/* The same, taking over the value. */
void php_recur_value_set(zend_object *object, uint32_t slot, zval *value);

/* What a property says; absent where it is null, or no string. */
recur_str php_recur_value_text(const zend_object *object, uint32_t slot);
recur_str php_recur_text(const zval *value);

/* The properties by their names, with objects in them as arrays. */
HashTable *php_recur_value_to_array(zend_object *object);

/* Reads the argument of fromArray() into `values`, by slot; undefined where nothing was given. A property that is a
 * text gets a string, any other the value as it is, once it has the type that fits: an array for an object. False where
 * something was thrown. Release in either case. */
bool php_recur_value_read(zend_class_entry *ce, HashTable *given, const php_recur_other_key *others,
						  zval values[PHP_RECUR_PROPERTIES_MAX]);
void php_recur_value_release(zval values[PHP_RECUR_PROPERTIES_MAX]);

#endif
