#include "php/call/metadata_option.h"

#include "core/base/text.h"
#include "core/call/metadata.h"

#include <zend_strtod.h>

#define SHOWN_MAX 64

static bool throw_about(const php_recur_place *place, const char *name, recur_str member, const char *fault)
{
	char shown[SHOWN_MAX];
	recur_text_clean(shown, sizeof(shown), member);
	zend_argument_type_error(place->argument, "%s \"%s\"%s has a member \"%s\" that %s", place->noun, name, place->row,
							 shown, fault);
	return false;
}

/* Without PHP's growing strings: those are inline code that changes with its security releases, and a module built on a
 * later one would not load on an earlier. */
static const char *add_number(recur_metadata *metadata, recur_str name, const zval *value)
{
	char text[64];
	if (Z_TYPE_P(value) == IS_LONG) {
		snprintf(text, sizeof(text), ZEND_LONG_FMT, Z_LVAL_P(value));
	} else {
		zend_gcvt(Z_DVAL_P(value), 17, '.', 'E', text);
	}
	return recur_metadata_add(metadata, name, recur_str_from(text), true);
}

/* What is wrong with the member, NULL where nothing is. */
static const char *add(recur_metadata *metadata, recur_str name, const zval *value)
{
	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
	case IS_STRING:
		return recur_metadata_add(metadata, name, (recur_str){Z_STRVAL_P(value), Z_STRLEN_P(value)}, false);
	case IS_TRUE:
		return recur_metadata_add(metadata, name, RECUR_STR("true"), true);
	case IS_FALSE:
		return recur_metadata_add(metadata, name, RECUR_STR("false"), true);
	case IS_LONG:
		return add_number(metadata, name, value);
	case IS_DOUBLE:
		return zend_finite(Z_DVAL_P(value)) ? add_number(metadata, name, value) : "is no finite number";
	default:
		return "is neither a string, an int, a float nor a bool";
	}
}

static bool add_members(const php_recur_place *place, const char *option, HashTable *given, recur_metadata *metadata)
{
	zend_ulong index;
	zend_string *key;
	zval *value;
	ZEND_HASH_FOREACH_KEY_VAL(given, index, key, value)
	{
		zend_string *name = key ? zend_string_copy(key) : zend_long_to_str((zend_long)index);
		const char *fault = add(metadata, php_recur_str(name), value);
		if (fault) {
			throw_about(place, option, php_recur_str(name), fault);
		}
		zend_string_release(name);
		if (fault) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

static bool finish(const php_recur_place *place, const char *name, recur_metadata *metadata, zend_string **json)
{
	const char *fault = recur_metadata_end(metadata);
	if (fault) {
		zend_argument_type_error(place->argument, "%s \"%s\"%s %s", place->noun, name, place->row, fault);
		return false;
	}
	if (metadata->no_memory) {
		zend_error_noreturn(E_ERROR, "Out of memory");
	}
	*json = zend_string_init(metadata->json.data, metadata->json.length, false);
	return true;
}

bool php_recur_metadata_read(const php_recur_place *place, const char *name, zval *value, zend_string **json)
{
	*json = NULL;
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_NULL) {
		return true;
	}
	if (Z_TYPE_P(value) != IS_ARRAY) {
		php_recur_throw_wrong_type(place, name, "array|null", value);
		return false;
	}
	if (zend_hash_num_elements(Z_ARRVAL_P(value)) == 0) {
		return true;
	}
	if (zend_array_is_list(Z_ARRVAL_P(value))) {
		zend_argument_type_error(place->argument, "%s \"%s\"%s must have names for keys, it is a list", place->noun,
								 name, place->row);
		return false;
	}
	recur_metadata metadata;
	recur_metadata_begin(&metadata);
	const bool ok = add_members(place, name, Z_ARRVAL_P(value), &metadata) && finish(place, name, &metadata, json);
	recur_metadata_release(&metadata);
	return ok;
}
