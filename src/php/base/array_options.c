#include "php/base/array_options.h"
#include "core/base/text.h"

#include <stdio.h>
#include <zend_interfaces.h>

#define SHOWN_MAX 64

recur_str php_recur_str(const zend_string *text)
{
	return text ? (recur_str){ZSTR_VAL(text), ZSTR_LEN(text)} : RECUR_STR_NONE;
}

void php_recur_place_in_row(php_recur_place *place, const zend_string *key, zend_ulong index)
{
	if (!key) {
		snprintf(place->row, sizeof(place->row), " in row " ZEND_LONG_FMT, (zend_long)index);
		return;
	}
	char shown[SHOWN_MAX];
	recur_text_clean(shown, sizeof(shown), php_recur_str(key));
	snprintf(place->row, sizeof(place->row), " in row \"%s\"", shown);
}

static const char *type_of(const zval *value)
{
	return Z_TYPE_P(value) == IS_OBJECT ? ZSTR_VAL(Z_OBJCE_P(value)->name) : zend_get_type_by_const(Z_TYPE_P(value));
}

void php_recur_throw_wrong_type(const php_recur_place *place, const char *name, const char *type, const zval *value)
{
	zend_argument_type_error(place->argument, "%s \"%s\"%s must be of type %s, %s given", place->noun, name, place->row,
							 type, type_of(value));
}

void php_recur_throw_unknown_key(const php_recur_place *place, const zend_string *key, zend_ulong index,
								 const char *nearest)
{
	if (!key) {
		zend_argument_value_error(place->argument, "has an unknown %s " ZEND_LONG_FMT "%s, the keys must be names",
								  place->noun, (zend_long)index, place->row);
		return;
	}
	char shown[SHOWN_MAX];
	recur_text_clean(shown, sizeof(shown), php_recur_str(key));
	if (!nearest) {
		zend_argument_value_error(place->argument, "has an unknown %s \"%s\"%s", place->noun, shown, place->row);
	} else {
		zend_argument_value_error(place->argument, "has an unknown %s \"%s\"%s, did you mean \"%s\"?", place->noun,
								  shown, place->row, nearest);
	}
}

void php_recur_throw_given_twice(const php_recur_place *place, const char *name)
{
	zend_argument_value_error(place->argument, "has the %s \"%s\"%s in both spellings", place->noun, name, place->row);
}

static bool convert(zval *value, zend_string **text)
{
	*text = zval_try_get_string(value);
	if (*text && ZSTR_LEN(*text) == 0) {
		zend_string_release(*text);
		*text = NULL;
	}
	return !EG(exception);
}

bool php_recur_read_text(const php_recur_place *place, const char *name, zval *value, php_recur_accepted accepted,
						 zend_string **text)
{
	ZVAL_DEREF(value);
	*text = NULL;
	switch (Z_TYPE_P(value)) {
	case IS_NULL:
		return true;
	case IS_STRING:
		return convert(value, text);
	case IS_LONG:
		if (accepted == PHP_RECUR_TEXT_OR_INT) {
			return convert(value, text);
		}
		break;
	case IS_OBJECT:
		if (instanceof_function(Z_OBJCE_P(value), zend_ce_stringable)) {
			return convert(value, text);
		}
		break;
	default:
		break;
	}
	php_recur_throw_wrong_type(
		place, name, accepted == PHP_RECUR_TEXT_OR_INT ? "Stringable|string|int|null" : "Stringable|string|null",
		value);
	return false;
}
