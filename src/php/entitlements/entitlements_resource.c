#include "core/resources/entitlements_list.h"
#include "php/call/endpoint.h"
#include "php/client/resource.h"
#include "php/entitlements/entitlement_objects.h"
#include "php/module/class_list.h"

#include <ext/json/php_json.h>
#include <zend_attributes.h>
#include <zend_interfaces.h>

#include "recur_entitlements_arginfo.h"

static const php_recur_endpoint list = {&recur_entitlements_list, php_recur_entitlement_list_from};
static const php_recur_endpoint check = {&recur_entitlements_check, php_recur_entitlement_check_from};

void php_recur_register_entitlements(void)
{
	php_recur_set_up_resource(register_class_Recur_Entitlements(register_class_Recur_EntitlementsInterface()));
	php_recur_entitlement_list_ce =
		register_class_Recur_EntitlementList(zend_ce_aggregate, zend_ce_countable, php_json_serializable_ce);
	php_recur_entitlement_ce = register_class_Recur_Entitlement(php_json_serializable_ce);
	php_recur_subscription_ce = register_class_Recur_Subscription(php_json_serializable_ce);
	php_recur_entitlement_check_ce = register_class_Recur_EntitlementCheck(php_json_serializable_ce);
}

PHP_METHOD(Recur_Entitlements, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Recur_Entitlements, list)
{
	php_recur_call_one_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, &list, php_recur_resource_client(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_Entitlements, listMany)
{
	php_recur_call_many_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, &list, php_recur_resource_client(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_Entitlements, check)
{
	php_recur_call_one_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, &check, php_recur_resource_client(Z_OBJ_P(ZEND_THIS)));
}
