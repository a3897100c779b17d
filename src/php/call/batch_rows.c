#include "php/call/batch_rows.h"

static bool read_row(php_recur_place *place, const recur_operation *operation, zval *value, php_recur_batch_row *row)
{
	ZVAL_DEREF(value);
	php_recur_place_in_row(place, row->key, row->index);
	if (Z_TYPE_P(value) != IS_ARRAY) {
		zend_argument_type_error(place->argument, "must hold arrays of options, %s given%s",
								 zend_get_type_by_const(Z_TYPE_P(value)), place->row);
		return false;
	}
	/* A __toString may drop a row that is there by reference. */
	zval held;
	ZVAL_COPY(&held, value);
	bool ok = php_recur_call_options_read(place, operation, Z_ARRVAL(held), &row->options);
	zval_ptr_dtor(&held);
	return ok;
}

bool php_recur_batch_rows_read(const recur_operation *operation, HashTable *list, php_recur_batch_rows *rows)
{
	php_recur_place place = {1, "option", ""};
	rows->count = 0;
	rows->rows = safe_emalloc(zend_hash_num_elements(list), sizeof(*rows->rows), 0);
	zend_ulong index;
	zend_string *key;
	zval *value;
	ZEND_HASH_FOREACH_KEY_VAL(list, index, key, value)
	{
		php_recur_batch_row *row = &rows->rows[rows->count++];
		*row = (php_recur_batch_row){.key = key ? zend_string_copy(key) : NULL, .index = index};
		if (!read_row(&place, operation, value, row)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

void php_recur_batch_rows_release(php_recur_batch_rows *rows)
{
	for (size_t i = 0; i < rows->count; i++) {
		if (rows->rows[i].key) {
			zend_string_release(rows->rows[i].key);
		}
		php_recur_call_options_release(&rows->rows[i].options);
	}
	efree(rows->rows);
}
