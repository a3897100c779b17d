#include "php/base/value_object.h"

#include "core/base/text.h"
#include "php/base/array_options.h"

static const php_recur_place place = {1, "field", ""};

void php_recur_value_set(zend_object *object, uint32_t slot, zval *value)
{
	zval *target = OBJ_PROP_NUM(object, slot);
	ZVAL_COPY_VALUE(target, value);
	Z_PROP_FLAG_P(target) = 0;
}

void php_recur_value_set_text(zend_object *object, uint32_t slot, recur_str text)
{
	zval *target = OBJ_PROP_NUM(object, slot);
	if (text.data) {
		ZVAL_STRINGL(target, text.data, text.length);
	} else {
		ZVAL_NULL(target);
	}
	Z_PROP_FLAG_P(target) = 0;
}

recur_str php_recur_text(const zval *value)
{
	ZVAL_DEREF(value);
	return Z_TYPE_P(value) == IS_STRING ? (recur_str){Z_STRVAL_P(value), Z_STRLEN_P(value)} : RECUR_STR_NONE;
}

recur_str php_recur_value_text(const zend_object *object, uint32_t slot)
{
	return php_recur_text(OBJ_PROP_NUM((zend_object *)(uintptr_t)object, slot));
}

static void copy_as_array(zval *copy, zval *value)
{
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_OBJECT) {
		ZVAL_ARR(copy, php_recur_value_to_array(Z_OBJ_P(value)));
	} else if (Z_TYPE_P(value) != IS_ARRAY) {
		ZVAL_COPY(copy, value);
	} else {
		zval *element;
		array_init_size(copy, zend_hash_num_elements(Z_ARRVAL_P(value)));
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), element)
		{
			zval one;
			copy_as_array(&one, element);
			add_next_index_zval(copy, &one);
		}
		ZEND_HASH_FOREACH_END();
	}
}

HashTable *php_recur_value_to_array(zend_object *object)
{
	HashTable *list = zend_new_array((uint32_t)object->ce->default_properties_count);
	zend_string *name;
	zend_property_info *property;
	ZEND_HASH_MAP_FOREACH_STR_KEY_PTR(&object->ce->properties_info, name, property)
	{
		zval *value = OBJ_PROP(object, property->offset);
		zval copy;
		if (Z_TYPE_P(value) != IS_UNDEF) {
			copy_as_array(&copy, value);
			zend_hash_add_new(list, name, &copy);
		}
	}
	ZEND_HASH_FOREACH_END();
	return list;
}

/* True where `key` is the camelCase name in snake_case. */
static bool is_snake_case_of(recur_str key, recur_str name)
{
	size_t at = 0;
	for (size_t i = 0; i < name.length; i++) {
		const bool upper = name.data[i] >= 'A' && name.data[i] <= 'Z';
		if (upper && (at >= key.length || key.data[at++] != '_')) {
			return false;
		}
		if (at >= key.length || key.data[at++] != (upper ? name.data[i] + ('a' - 'A') : name.data[i])) {
			return false;
		}
	}
	return at == key.length;
}

static bool names(const zend_string *key, const zend_string *name, const php_recur_other_key *others)
{
	if (zend_string_equals(key, name) || is_snake_case_of(php_recur_str(key), php_recur_str(name))) {
		return true;
	}
	for (; others && others->key; others++) {
		if (zend_string_equals_cstr(key, others->key, strlen(others->key)) &&
			zend_string_equals_cstr(name, others->property, strlen(others->property))) {
			return true;
		}
	}
	return false;
}

static const zend_property_info *find(zend_class_entry *ce, const zend_string *key, const php_recur_other_key *others)
{
	zend_string *name;
	zend_property_info *property;
	ZEND_HASH_MAP_FOREACH_STR_KEY_PTR(&ce->properties_info, name, property)
	{
		if (names(key, name, others)) {
			return property;
		}
	}
	ZEND_HASH_FOREACH_END();
	return NULL;
}

static const char *nearest_to(zend_class_entry *ce, const zend_string *key)
{
	const char *candidates[PHP_RECUR_PROPERTIES_MAX + 1];
	size_t count = 0;
	zend_string *name;
	ZEND_HASH_MAP_FOREACH_STR_KEY(&ce->properties_info, name)
	{
		candidates[count++] = ZSTR_VAL(name);
	}
	ZEND_HASH_FOREACH_END();
	candidates[count] = NULL;
	return recur_text_nearest(php_recur_str(key), candidates);
}

static bool read_text(const zend_string *key, zval *value, zval *read)
{
	zend_string *text;
	if (!php_recur_read_text(&place, ZSTR_VAL(key), value, PHP_RECUR_TEXT, &text)) {
		return false;
	}
	if (text) {
		ZVAL_STR(read, text);
	}
	return true;
}

static bool read_value(const zend_property_info *property, const zend_string *key, zval *value, zval *read)
{
	const uint32_t mask = ZEND_TYPE_FULL_MASK(property->type);
	ZVAL_DEREF(value);
	if (mask & MAY_BE_STRING) {
		return read_text(key, value, read);
	}
	const bool is_flag = mask & MAY_BE_BOOL;
	const bool fits = is_flag ? Z_TYPE_P(value) == IS_TRUE || Z_TYPE_P(value) == IS_FALSE : Z_TYPE_P(value) == IS_ARRAY;
	if (fits) {
		ZVAL_COPY(read, value);
	} else if (Z_TYPE_P(value) != IS_NULL || !(mask & MAY_BE_NULL)) {
		php_recur_throw_wrong_type(&place, ZSTR_VAL(key), is_flag ? "bool" : "array", value);
		return false;
	}
	return true;
}

bool php_recur_value_read(zend_class_entry *ce, HashTable *given, const php_recur_other_key *others,
						  zval values[PHP_RECUR_PROPERTIES_MAX])
{
	bool seen[PHP_RECUR_PROPERTIES_MAX] = {false};
	for (size_t i = 0; i < PHP_RECUR_PROPERTIES_MAX; i++) {
		ZVAL_UNDEF(&values[i]);
	}
	zend_ulong index;
	zend_string *key;
	zval *value;
	ZEND_HASH_FOREACH_KEY_VAL(given, index, key, value)
	{
		const zend_property_info *property = key ? find(ce, key, others) : NULL;
		if (!property) {
			php_recur_throw_unknown_key(&place, key, index, key ? nearest_to(ce, key) : NULL);
			return false;
		}
		const uint32_t slot = OBJ_PROP_TO_NUM(property->offset);
		if (seen[slot]) {
			php_recur_throw_given_twice(&place, ZSTR_VAL(property->name));
			return false;
		}
		seen[slot] = true;
		if (!read_value(property, key, value, &values[slot])) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

void php_recur_value_release(zval values[PHP_RECUR_PROPERTIES_MAX])
{
	for (size_t i = 0; i < PHP_RECUR_PROPERTIES_MAX; i++) {
		zval_ptr_dtor(&values[i]);
	}
}
