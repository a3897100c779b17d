#include "php/base/value_object.h"
#include "php/entitlements/entitlement_objects.h"
#include "php/entitlements/entitlement_parts.h"
#include "php/exception/exceptions.h"

zend_class_entry *php_recur_entitlement_check_ce;

/* Slots of the properties, in the order of the stub. */
enum { ALLOWED, REASON, ENTITLEMENT, SUBSCRIPTION };

static void set_check(zval *object, bool allowed, recur_str reason, zval *entitlement, zval *subscription)
{
	zval flag;
	ZVAL_BOOL(&flag, allowed);
	object_init_ex(object, php_recur_entitlement_check_ce);
	php_recur_value_set(Z_OBJ_P(object), ALLOWED, &flag);
	php_recur_value_set_text(Z_OBJ_P(object), REASON, reason);
	php_recur_value_set(Z_OBJ_P(object), ENTITLEMENT, entitlement);
	php_recur_value_set(Z_OBJ_P(object), SUBSCRIPTION, subscription);
}

void php_recur_entitlement_check_from(const void *value, zval *object)
{
	const recur_entitlement_check *check = value;
	zval entitlement;
	zval subscription;
	ZVAL_NULL(&entitlement);
	ZVAL_NULL(&subscription);
	if (check->entitlement) {
		php_recur_entitlement_from(check->entitlement, &entitlement);
	}
	if (check->subscription_is_to_product) {
		php_recur_subscription_from(&check->list.subscription, &subscription);
	}
	set_check(object, check->allowed, recur_str_from(check->reason), &entitlement, &subscription);
}

/* A yes has no reason, a no has one. */
static bool is_consistent(const zval *values)
{
	const bool allowed = Z_TYPE(values[ALLOWED]) == IS_TRUE;
	const bool has_reason = php_recur_text(&values[REASON]).data;
	if (Z_TYPE(values[ALLOWED]) != IS_UNDEF && allowed != has_reason) {
		return true;
	}
	recur_error error;
	recur_error_init(&error);
	recur_error_set(&error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
					"The fields are no entitlement check: it is allowed, or has a reason why not.");
	php_recur_throw(&error);
	recur_error_release(&error);
	return false;
}

static void check_from_values(const zval *values, zval *object)
{
	zval entitlement;
	zval subscription;
	ZVAL_NULL(&entitlement);
	ZVAL_NULL(&subscription);
	if (is_consistent(values) &&
		(Z_TYPE(values[ENTITLEMENT]) != IS_ARRAY ||
		 php_recur_entitlement_from_fields(Z_ARRVAL(values[ENTITLEMENT]), &entitlement)) &&
		(Z_TYPE(values[SUBSCRIPTION]) != IS_ARRAY ||
		 php_recur_subscription_from_fields(Z_ARRVAL(values[SUBSCRIPTION]), &subscription))) {
		set_check(object, Z_TYPE(values[ALLOWED]) == IS_TRUE, php_recur_text(&values[REASON]), &entitlement,
				  &subscription);
		return;
	}
	zval_ptr_dtor(&entitlement);
	zval_ptr_dtor(&subscription);
}

PHP_METHOD(Recur_EntitlementCheck, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Recur_EntitlementCheck, toArray)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_ARR(php_recur_value_to_array(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_EntitlementCheck, jsonSerialize)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_ARR(php_recur_value_to_array(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_EntitlementCheck, fromArray)
{
	HashTable *given;
	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	zval values[PHP_RECUR_PROPERTIES_MAX];
	if (php_recur_value_read(php_recur_entitlement_check_ce, given, NULL, values)) {
		check_from_values(values, return_value);
	}
	php_recur_value_release(values);
}
