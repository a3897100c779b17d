#include "php/webhook/webhook_fields.h"
#include "core/base/text.h"
#include "php/base/array_options.h"
#include "php/webhook/webhook_event_object.h"

/* Behind the core's fields. */
#define DATA RECUR_WEBHOOK_FIELD_COUNT
#define FIELD_COUNT (RECUR_WEBHOOK_FIELD_COUNT + 1)

static const php_recur_place place = {1, "field", ""};

static const char *name_of(unsigned field)
{
	return field == DATA ? "data" : recur_webhook_field_name(field);
}

static unsigned find(const zend_string *key)
{
	recur_str name = php_recur_str(key);
	if (recur_str_equal(name, RECUR_STR("external_id"))) {
		return RECUR_WEBHOOK_EXTERNAL_ID;
	}
	unsigned field = 0;
	while (field < FIELD_COUNT && !recur_str_equal(name, recur_str_from(name_of(field)))) {
		field++;
	}
	return field;
}

static const char *nearest_to(const zend_string *key)
{
	const char *names[FIELD_COUNT + 1];
	for (unsigned field = 0; field < FIELD_COUNT; field++) {
		names[field] = name_of(field);
	}
	names[FIELD_COUNT] = NULL;
	return recur_text_nearest(php_recur_str(key), names);
}

static bool read_text(zval *text, const char *name, zval *value)
{
	zend_string *read;
	if (!php_recur_read_text(&place, name, value, PHP_RECUR_TEXT, &read)) {
		return false;
	}
	if (read) {
		ZVAL_STR(text, read);
	}
	return true;
}

static bool read_data(php_recur_webhook_fields *fields, zval *value)
{
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) != IS_ARRAY) {
		php_recur_throw_wrong_type(&place, "data", "array", value);
		return false;
	}
	ZVAL_COPY(&fields->data, value);
	return true;
}

bool php_recur_webhook_fields_read(HashTable *given, php_recur_webhook_fields *fields)
{
	for (recur_webhook_field field = 0; field < RECUR_WEBHOOK_FIELD_COUNT; field++) {
		ZVAL_UNDEF(&fields->texts[field]);
	}
	ZVAL_UNDEF(&fields->data);
	bool seen[FIELD_COUNT] = {false};
	zend_ulong index;
	zend_string *key;
	zval *value;
	ZEND_HASH_FOREACH_KEY_VAL(given, index, key, value)
	{
		unsigned field = key ? find(key) : FIELD_COUNT;
		if (field == FIELD_COUNT) {
			php_recur_throw_unknown_key(&place, key, index, key ? nearest_to(key) : NULL);
			return false;
		}
		if (seen[field]) {
			php_recur_throw_given_twice(&place, name_of(field));
			return false;
		}
		seen[field] = true;
		if (field == DATA ? !read_data(fields, value) : !read_text(&fields->texts[field], ZSTR_VAL(key), value)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

void php_recur_webhook_fields_release(php_recur_webhook_fields *fields)
{
	for (recur_webhook_field field = 0; field < RECUR_WEBHOOK_FIELD_COUNT; field++) {
		zval_ptr_dtor(&fields->texts[field]);
	}
	zval_ptr_dtor(&fields->data);
}

static recur_webhook_value value_of(const zval *value)
{
	return php_recur_webhook_value(Z_TYPE_P(value) == IS_UNDEF ? NULL : value);
}

bool php_recur_webhook_fields_check(const php_recur_webhook_fields *fields, recur_webhook_event *event,
									recur_error *error)
{
	for (recur_webhook_field field = 0; field < RECUR_WEBHOOK_FIELD_COUNT; field++) {
		event->fields[field] = value_of(&fields->texts[field]);
	}
	event->data = value_of(&fields->data);
	if (event->data.kind == RECUR_JSON_OBJECT) {
		recur_webhook_event_read_customer(event, php_recur_webhook_member);
	}
	return recur_webhook_event_check(event, error);
}
