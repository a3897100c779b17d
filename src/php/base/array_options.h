#ifndef RECUR_PHP_BASE_ARRAY_OPTIONS_H
#define RECUR_PHP_BASE_ARRAY_OPTIONS_H

#include "core/base/memory.h"

#include <php.h>

/* What reading options, rows and fields from PHP arrays has in common. */

/* Where an array stands in the call, for messages. */
typedef struct php_recur_place {
	uint32_t argument;
	const char *noun; /* what its values are called: "option" */
	char row[128];    /* " in row 3", or "" */
} php_recur_place;

/* Notes the row that `place` is in; `key` is NULL for an integer key. */
void php_recur_place_in_row(php_recur_place *place, const zend_string *key, zend_ulong index);

/* What a value may be beside a string, a Stringable object and null. */
typedef enum php_recur_accepted { PHP_RECUR_TEXT, PHP_RECUR_TEXT_OR_INT } php_recur_accepted;

/* Reads a string, converting a Stringable object: *text is new, or NULL for null and "". False where something was
 * thrown. */
bool php_recur_read_text(const php_recur_place *place, const char *name, zval *value, php_recur_accepted accepted,
						 zend_string **text);

/* Throws a TypeError: the value is not of `type`. */
void php_recur_throw_wrong_type(const php_recur_place *place, const char *name, const char *type, const zval *value);

/* Throws a ValueError for a key that means nothing: `key` is NULL for an integer key, `nearest` may be NULL. */
void php_recur_throw_unknown_key(const php_recur_place *place, const zend_string *key, zend_ulong index,
								 const char *nearest);

/* Throws a ValueError for a value that was given in both spellings. */
void php_recur_throw_given_twice(const php_recur_place *place, const char *name);

recur_str php_recur_str(const zend_string *text);

#endif
