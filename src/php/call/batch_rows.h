#ifndef RECUR_PHP_CALL_BATCH_ROWS_H
#define RECUR_PHP_CALL_BATCH_ROWS_H

#include "php/call/call_options.h"

/* One row of a batch, checked and converted. */
typedef struct php_recur_batch_row {
	zend_string *key; /* NULL for an integer key */
	zend_ulong index;
	php_recur_call_options options;
} php_recur_batch_row;

/* The rows of a batch in the order of its list. */
typedef struct php_recur_batch_rows {
	php_recur_batch_row *rows;
	size_t count;
} php_recur_batch_rows;

/* Reads the whole list. False where something was thrown. Release in either case. */
bool php_recur_batch_rows_read(const recur_operation *operation, HashTable *list, php_recur_batch_rows *rows);
void php_recur_batch_rows_release(php_recur_batch_rows *rows);

#endif
