#include "php/base/array_options.h"
#include "php/base/value_object.h"
#include "php/entitlements/entitlement_objects.h"
#include "php/entitlements/entitlement_parts.h"
#include "php/exception/exceptions.h"

#include <ext/spl/spl_array.h>
#include <zend_exceptions.h>

#include <time.h>

zend_class_entry *php_recur_entitlement_list_ce;

/* Slots of the properties, in the order of the stub. */
enum { CUSTOMER, SUBSCRIPTION, ENTITLEMENTS };

static void set_list(zend_object *object, recur_str customer, zval *subscription, zval *entitlements)
{
	php_recur_value_set_text(object, CUSTOMER, customer);
	php_recur_value_set(object, SUBSCRIPTION, subscription);
	php_recur_value_set(object, ENTITLEMENTS, entitlements);
}

void php_recur_entitlement_list_from(const void *value, zval *object)
{
	const recur_entitlement_list *list = value;
	zval subscription;
	zval entitlements;
	ZVAL_NULL(&subscription);
	if (list->has_subscription) {
		php_recur_subscription_from(&list->subscription, &subscription);
	}
	array_init_size(&entitlements, (uint32_t)list->count);
	for (size_t i = 0; i < list->count; i++) {
		zval one;
		php_recur_entitlement_from(&list->entitlements[i], &one);
		add_next_index_zval(&entitlements, &one);
	}
	object_init_ex(object, php_recur_entitlement_list_ce);
	set_list(Z_OBJ_P(object), list->customer, &subscription, &entitlements);
}

/* The entitlements of an object, NULL where something else was written in their place. */
static HashTable *entitlements_of(zend_object *object)
{
	zval *entitlements = OBJ_PROP_NUM(object, ENTITLEMENTS);
	ZVAL_DEREF(entitlements);
	return Z_TYPE_P(entitlements) == IS_ARRAY ? Z_ARRVAL_P(entitlements) : NULL;
}

/* The element that the core finds, NULL where there is none. */
static zval *find(zend_object *object, const zend_string *product)
{
	HashTable *entitlements = entitlements_of(object);
	const uint32_t count = entitlements ? zend_hash_num_elements(entitlements) : 0;
	if (count == 0) {
		return NULL;
	}
	recur_entitlement *views = safe_emalloc(count, sizeof(*views), 0);
	zval **elements = safe_emalloc(count, sizeof(*elements), 0);
	uint32_t filled = 0;
	zval *element;
	ZEND_HASH_FOREACH_VAL(entitlements, element)
	{
		elements[filled] = element;
		views[filled++] = php_recur_entitlement_view(element);
	}
	ZEND_HASH_FOREACH_END();
	const recur_entitlement *found = recur_entitlement_find(views, filled, php_recur_str(product), time(NULL));
	zval *result = found ? elements[found - views] : NULL;
	efree(elements);
	efree(views);
	return result;
}

static bool read_entitlements(const zval *given, zval *entitlements)
{
	static const php_recur_place place = {1, "field", ""};
	array_init(entitlements);
	if (Z_TYPE_P(given) != IS_ARRAY) {
		return true;
	}
	zval *row;
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(given), row)
	{
		zval one;
		ZVAL_DEREF(row);
		if (Z_TYPE_P(row) != IS_ARRAY) {
			php_recur_throw_wrong_type(&place, "entitlements", "list of arrays", row);
			return false;
		}
		if (!php_recur_entitlement_from_fields(Z_ARRVAL_P(row), &one)) {
			return false;
		}
		add_next_index_zval(entitlements, &one);
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

/* The parts have been checked: what is left is whether they belong together. */
static bool check(recur_str customer, const zval *subscription, const zval *entitlements)
{
	const bool has_something =
		Z_TYPE_P(subscription) == IS_OBJECT || zend_hash_num_elements(Z_ARRVAL_P(entitlements)) > 0;
	recur_error error;
	recur_error_init(&error);
	const bool whole = recur_entitlement_customer_is_whole(customer, has_something, &error);
	if (!whole) {
		php_recur_throw(&error);
	}
	recur_error_release(&error);
	return whole;
}

static void list_from_values(const zval *values, zval *object)
{
	zval subscription;
	zval entitlements;
	ZVAL_NULL(&subscription);
	ZVAL_UNDEF(&entitlements);
	const recur_str customer = php_recur_text(&values[CUSTOMER]);
	if ((Z_TYPE(values[SUBSCRIPTION]) != IS_ARRAY ||
		 php_recur_subscription_from_fields(Z_ARRVAL(values[SUBSCRIPTION]), &subscription)) &&
		read_entitlements(&values[ENTITLEMENTS], &entitlements) && check(customer, &subscription, &entitlements)) {
		object_init_ex(object, php_recur_entitlement_list_ce);
		set_list(Z_OBJ_P(object), customer, &subscription, &entitlements);
		return;
	}
	zval_ptr_dtor(&subscription);
	zval_ptr_dtor(&entitlements);
}

PHP_METHOD(Recur_EntitlementList, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Recur_EntitlementList, for)
{
	zend_string *product;
	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR(product)
	ZEND_PARSE_PARAMETERS_END();

	zval *found = find(Z_OBJ_P(ZEND_THIS), product);
	if (found) {
		RETURN_COPY_DEREF(found);
	}
}

PHP_METHOD(Recur_EntitlementList, allows)
{
	zend_string *product;
	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_STR(product)
	ZEND_PARSE_PARAMETERS_END();

	zval *found = find(Z_OBJ_P(ZEND_THIS), product);
	const recur_entitlement view = found ? php_recur_entitlement_view(found) : (recur_entitlement){{RECUR_STR_NONE}};
	RETURN_BOOL(found && recur_entitlement_gives_access(view.fields[RECUR_ENTITLEMENT_STATUS],
														view.fields[RECUR_ENTITLEMENT_EXPIRES_AT], time(NULL)));
}

PHP_METHOD(Recur_EntitlementList, getIterator)
{
	ZEND_PARSE_PARAMETERS_NONE();

	zval entitlements;
	HashTable *array = entitlements_of(Z_OBJ_P(ZEND_THIS));
	if (array) {
		ZVAL_ARR(&entitlements, array);
		Z_TRY_ADDREF(entitlements);
	} else {
		ZVAL_EMPTY_ARRAY(&entitlements);
	}
	object_init_ex(return_value, spl_ce_ArrayIterator);
	zend_call_known_instance_method_with_1_params(spl_ce_ArrayIterator->constructor, Z_OBJ_P(return_value), NULL,
												  &entitlements);
	zval_ptr_dtor(&entitlements);
}

PHP_METHOD(Recur_EntitlementList, count)
{
	ZEND_PARSE_PARAMETERS_NONE();

	const HashTable *entitlements = entitlements_of(Z_OBJ_P(ZEND_THIS));
	RETURN_LONG(entitlements ? zend_hash_num_elements(entitlements) : 0);
}

PHP_METHOD(Recur_EntitlementList, toArray)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_ARR(php_recur_value_to_array(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_EntitlementList, jsonSerialize)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_ARR(php_recur_value_to_array(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_EntitlementList, fromArray)
{
	HashTable *given;
	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	zval values[PHP_RECUR_PROPERTIES_MAX];
	if (php_recur_value_read(php_recur_entitlement_list_ce, given, NULL, values)) {
		list_from_values(values, return_value);
	}
	php_recur_value_release(values);
}
