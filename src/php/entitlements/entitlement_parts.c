#include "php/entitlements/entitlement_parts.h"

#include "php/base/value_object.h"
#include "php/entitlements/entitlement_objects.h"
#include "php/exception/exceptions.h"

#include <time.h>

zend_class_entry *php_recur_entitlement_ce;
zend_class_entry *php_recur_subscription_ce;

static void object_from(zend_class_entry *ce, const recur_str *fields, uint32_t count, zval *object)
{
	object_init_ex(object, ce);
	for (uint32_t i = 0; i < count; i++) {
		php_recur_value_set_text(Z_OBJ_P(object), i, fields[i]);
	}
}

void php_recur_entitlement_from(const recur_entitlement *entitlement, zval *object)
{
	object_from(php_recur_entitlement_ce, entitlement->fields, RECUR_ENTITLEMENT_FIELD_COUNT, object);
}

void php_recur_subscription_from(const recur_subscription *subscription, zval *object)
{
	object_from(php_recur_subscription_ce, subscription->fields, RECUR_SUBSCRIPTION_FIELD_COUNT, object);
}

recur_entitlement php_recur_entitlement_view(const zval *object)
{
	recur_entitlement view = {{RECUR_STR_NONE}};
	ZVAL_DEREF(object);
	if (Z_TYPE_P(object) == IS_OBJECT && Z_OBJCE_P(object) == php_recur_entitlement_ce) {
		for (uint32_t i = 0; i < RECUR_ENTITLEMENT_FIELD_COUNT; i++) {
			view.fields[i] = php_recur_value_text(Z_OBJ_P(object), i);
		}
	}
	return view;
}

bool php_recur_entitlement_from_fields(HashTable *given, zval *object)
{
	zval values[PHP_RECUR_PROPERTIES_MAX];
	bool ok = php_recur_value_read(php_recur_entitlement_ce, given, NULL, values);
	if (ok) {
		recur_error error;
		recur_error_init(&error);
		recur_entitlement entitlement;
		for (uint32_t i = 0; i < RECUR_ENTITLEMENT_FIELD_COUNT; i++) {
			entitlement.fields[i] = php_recur_text(&values[i]);
		}
		ok = recur_entitlement_is_whole(&entitlement, &error);
		if (ok) {
			php_recur_entitlement_from(&entitlement, object);
		} else {
			php_recur_throw(&error);
		}
		recur_error_release(&error);
	}
	php_recur_value_release(values);
	return ok;
}

bool php_recur_subscription_from_fields(HashTable *given, zval *object)
{
	zval values[PHP_RECUR_PROPERTIES_MAX];
	bool ok = php_recur_value_read(php_recur_subscription_ce, given, NULL, values);
	if (ok) {
		recur_error error;
		recur_error_init(&error);
		recur_subscription subscription;
		for (uint32_t i = 0; i < RECUR_SUBSCRIPTION_FIELD_COUNT; i++) {
			subscription.fields[i] = php_recur_text(&values[i]);
		}
		ok = recur_subscription_is_whole(&subscription, &error);
		if (ok) {
			php_recur_subscription_from(&subscription, object);
		} else {
			php_recur_throw(&error);
		}
		recur_error_release(&error);
	}
	php_recur_value_release(values);
	return ok;
}

#define FROM_ARRAY(from_fields)                                                                                        \
	HashTable *given;                                                                                                  \
	ZEND_PARSE_PARAMETERS_START(1, 1)                                                                                  \
	Z_PARAM_ARRAY_HT(given)                                                                                            \
	ZEND_PARSE_PARAMETERS_END();                                                                                       \
	from_fields(given, return_value)

PHP_METHOD(Recur_Entitlement, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Recur_Entitlement, givesAccess)
{
	ZEND_PARSE_PARAMETERS_NONE();

	const zend_object *object = Z_OBJ_P(ZEND_THIS);
	RETURN_BOOL(recur_entitlement_gives_access(php_recur_value_text(object, RECUR_ENTITLEMENT_STATUS),
											   php_recur_value_text(object, RECUR_ENTITLEMENT_EXPIRES_AT), time(NULL)));
}

PHP_METHOD(Recur_Entitlement, toArray)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_ARR(php_recur_value_to_array(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_Entitlement, jsonSerialize)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_ARR(php_recur_value_to_array(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_Entitlement, fromArray)
{
	FROM_ARRAY(php_recur_entitlement_from_fields);
}

PHP_METHOD(Recur_Subscription, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Recur_Subscription, toArray)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_ARR(php_recur_value_to_array(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_Subscription, jsonSerialize)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_ARR(php_recur_value_to_array(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_Subscription, fromArray)
{
	FROM_ARRAY(php_recur_subscription_from_fields);
}
