#include "php/webhook/webhook_event_object.h"
#include "php/exception/exceptions.h"
#include "php/module/classes.h"
#include "php/module/methods.h"
#include "php/webhook/webhook_fields.h"

#include <ext/json/php_json.h>
#include <ext/json/php_json_parser.h>

#define PAYLOAD_DEPTH 512

/* Slots of the properties, in the order of the stub. */
enum { ID, TYPE, TIMESTAMP, DATA, CUSTOMER, EXTERNAL_ID, EMAIL, PROPERTY_COUNT };

static const struct {
	int slot;
	recur_webhook_field field;
} texts[RECUR_WEBHOOK_FIELD_COUNT] = {
	{ID, RECUR_WEBHOOK_ID},
	{TYPE, RECUR_WEBHOOK_TYPE},
	{TIMESTAMP, RECUR_WEBHOOK_TIMESTAMP},
	{CUSTOMER, RECUR_WEBHOOK_CUSTOMER},
	{EXTERNAL_ID, RECUR_WEBHOOK_EXTERNAL_ID},
	{EMAIL, RECUR_WEBHOOK_EMAIL},
};

recur_webhook_value php_recur_webhook_value(const zval *value)
{
	if (!value) {
		return (recur_webhook_value){.kind = RECUR_JSON_ABSENT};
	}
	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
	case IS_NULL:
		return (recur_webhook_value){.kind = RECUR_JSON_NULL};
	case IS_STRING:
		return (recur_webhook_value){RECUR_JSON_STRING, {Z_STRVAL_P(value), Z_STRLEN_P(value)}, value};
	case IS_ARRAY:
		return (recur_webhook_value){RECUR_JSON_OBJECT, RECUR_STR_NONE, value};
	default:
		return (recur_webhook_value){.kind = RECUR_JSON_OTHER};
	}
}

recur_webhook_value php_recur_webhook_member(const void *array, recur_str name)
{
	return php_recur_webhook_value(zend_hash_str_find(Z_ARRVAL_P((const zval *)array), name.data, name.length));
}

static void set(zval *slot, const recur_webhook_value *value)
{
	if (value->source) {
		ZVAL_COPY(slot, (const zval *)value->source);
	} else {
		ZVAL_NULL(slot);
	}
}

void php_recur_webhook_event_from(const recur_webhook_event *event, zval *object)
{
	object_init_ex(object, php_recur_webhook_event_ce);
	zval *slots = Z_OBJ_P(object)->properties_table;
	for (size_t i = 0; i < RECUR_WEBHOOK_FIELD_COUNT; i++) {
		set(&slots[texts[i].slot], &event->fields[texts[i].field]);
	}
	set(&slots[DATA], &event->data);
	for (int property = 0; property < PROPERTY_COUNT; property++) {
		Z_PROP_FLAG_P(&slots[property]) = 0;
	}
}

static bool decode(const zend_string *payload, zval *decoded, recur_error *error)
{
	php_json_parser parser;
	php_json_parser_init(&parser, decoded, ZSTR_VAL(payload), ZSTR_LEN(payload), PHP_JSON_OBJECT_AS_ARRAY,
						 PAYLOAD_DEPTH);
	if (php_json_parse(&parser) == 0) {
		return true;
	}
	ZVAL_NULL(decoded);
	if (php_json_parser_error_code(&parser) == PHP_JSON_ERROR_DEPTH) {
		return recur_error_set(error, RECUR_ERROR_INVALID_WEBHOOK, "invalid_event",
							   "The webhook is nested deeper than 512 levels, so it is not read: answer "
							   "400.");
	}
	return recur_error_set(error, RECUR_ERROR_INVALID_WEBHOOK, "invalid_event",
						   "The webhook is signed but not JSON, so it is not an event of Recur's: answer 400.");
}

bool php_recur_webhook_event_decode(const zend_string *payload, zval *object, recur_error *error)
{
	zval decoded;
	recur_webhook_event event;
	bool ok = decode(payload, &decoded, error) &&
			  recur_webhook_event_read(&event, php_recur_webhook_value(&decoded), php_recur_webhook_member, error);
	if (ok) {
		php_recur_webhook_event_from(&event, object);
	}
	zval_ptr_dtor(&decoded);
	return ok;
}

static zend_array *list_properties(zend_object *object)
{
	static const char *const data_name = "data";
	zend_array *list = zend_new_array(PROPERTY_COUNT);
	size_t text = 0;
	for (int slot = 0; slot < PROPERTY_COUNT; slot++) {
		const char *name = slot == DATA ? data_name : recur_webhook_field_name(texts[text++].field);
		zval value;
		ZVAL_COPY_DEREF(&value, OBJ_PROP_NUM(object, slot));
		if (Z_TYPE(value) != IS_UNDEF) {
			zend_hash_str_add_new(list, name, strlen(name), &value);
		}
	}
	return list;
}

PHP_METHOD(Recur_WebhookEvent, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Recur_WebhookEvent, changesAccess)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_BOOL(
		recur_webhook_type_changes_access(php_recur_webhook_value(OBJ_PROP_NUM(Z_OBJ_P(ZEND_THIS), TYPE)).text));
}

PHP_METHOD(Recur_WebhookEvent, toArray)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_ARR(list_properties(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_WebhookEvent, jsonSerialize)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_ARR(list_properties(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_WebhookEvent, fromArray)
{
	HashTable *given;
	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	php_recur_webhook_fields fields;
	if (php_recur_webhook_fields_read(given, &fields)) {
		recur_error error;
		recur_error_init(&error);
		recur_webhook_event event;
		if (php_recur_webhook_fields_check(&fields, &event, &error)) {
			php_recur_webhook_event_from(&event, return_value);
		} else {
			php_recur_throw(&error);
		}
		recur_error_release(&error);
	}
	php_recur_webhook_fields_release(&fields);
}
