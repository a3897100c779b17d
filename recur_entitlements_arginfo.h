/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: cdba0c1d9479d7cabad21c232b9046606cd4c8bd */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Recur_EntitlementsInterface_list, 0, 1, Recur\\EntitlementList, 0)
	ZEND_ARG_TYPE_INFO(0, opts, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Recur_EntitlementsInterface_listMany, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, list, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, concurrency, IS_LONG, 0, "8")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, onSettled, IS_CALLABLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, deadline, IS_DOUBLE, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Recur_EntitlementsInterface_check, 0, 1, Recur\\EntitlementCheck, 0)
	ZEND_ARG_TYPE_INFO(0, opts, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Recur_Entitlements___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Recur_Entitlements_list arginfo_class_Recur_EntitlementsInterface_list

#define arginfo_class_Recur_Entitlements_listMany arginfo_class_Recur_EntitlementsInterface_listMany

#define arginfo_class_Recur_Entitlements_check arginfo_class_Recur_EntitlementsInterface_check

#define arginfo_class_Recur_EntitlementList___construct arginfo_class_Recur_Entitlements___construct

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Recur_EntitlementList_for, 0, 1, Recur\\Entitlement, 1)
	ZEND_ARG_TYPE_INFO(0, product, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Recur_EntitlementList_allows, 0, 1, _IS_BOOL, 0)
	ZEND_ARG_TYPE_INFO(0, product, IS_STRING, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Recur_EntitlementList_getIterator, 0, 0, Iterator, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Recur_EntitlementList_count, 0, 0, IS_LONG, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Recur_EntitlementList_toArray, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Recur_EntitlementList_jsonSerialize arginfo_class_Recur_EntitlementList_toArray

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Recur_EntitlementList_fromArray, 0, 1, Recur\\EntitlementList, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Recur_Entitlement___construct arginfo_class_Recur_Entitlements___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Recur_Entitlement_givesAccess, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Recur_Entitlement_toArray arginfo_class_Recur_EntitlementList_toArray

#define arginfo_class_Recur_Entitlement_jsonSerialize arginfo_class_Recur_EntitlementList_toArray

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Recur_Entitlement_fromArray, 0, 1, Recur\\Entitlement, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Recur_Subscription___construct arginfo_class_Recur_Entitlements___construct

#define arginfo_class_Recur_Subscription_toArray arginfo_class_Recur_EntitlementList_toArray

#define arginfo_class_Recur_Subscription_jsonSerialize arginfo_class_Recur_EntitlementList_toArray

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Recur_Subscription_fromArray, 0, 1, Recur\\Subscription, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Recur_EntitlementCheck___construct arginfo_class_Recur_Entitlements___construct

#define arginfo_class_Recur_EntitlementCheck_toArray arginfo_class_Recur_EntitlementList_toArray

#define arginfo_class_Recur_EntitlementCheck_jsonSerialize arginfo_class_Recur_EntitlementList_toArray

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Recur_EntitlementCheck_fromArray, 0, 1, Recur\\EntitlementCheck, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(Recur_Entitlements, __construct);
ZEND_METHOD(Recur_Entitlements, list);
ZEND_METHOD(Recur_Entitlements, listMany);
ZEND_METHOD(Recur_Entitlements, check);
ZEND_METHOD(Recur_EntitlementList, __construct);
ZEND_METHOD(Recur_EntitlementList, for);
ZEND_METHOD(Recur_EntitlementList, allows);
ZEND_METHOD(Recur_EntitlementList, getIterator);
ZEND_METHOD(Recur_EntitlementList, count);
ZEND_METHOD(Recur_EntitlementList, toArray);
ZEND_METHOD(Recur_EntitlementList, jsonSerialize);
ZEND_METHOD(Recur_EntitlementList, fromArray);
ZEND_METHOD(Recur_Entitlement, __construct);
ZEND_METHOD(Recur_Entitlement, givesAccess);
ZEND_METHOD(Recur_Entitlement, toArray);
ZEND_METHOD(Recur_Entitlement, jsonSerialize);
ZEND_METHOD(Recur_Entitlement, fromArray);
ZEND_METHOD(Recur_Subscription, __construct);
ZEND_METHOD(Recur_Subscription, toArray);
ZEND_METHOD(Recur_Subscription, jsonSerialize);
ZEND_METHOD(Recur_Subscription, fromArray);
ZEND_METHOD(Recur_EntitlementCheck, __construct);
ZEND_METHOD(Recur_EntitlementCheck, toArray);
ZEND_METHOD(Recur_EntitlementCheck, jsonSerialize);
ZEND_METHOD(Recur_EntitlementCheck, fromArray);


static const zend_function_entry class_Recur_EntitlementsInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Recur_EntitlementsInterface, list, arginfo_class_Recur_EntitlementsInterface_list, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Recur_EntitlementsInterface, listMany, arginfo_class_Recur_EntitlementsInterface_listMany, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Recur_EntitlementsInterface, check, arginfo_class_Recur_EntitlementsInterface_check, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Entitlements_methods[] = {
	ZEND_ME(Recur_Entitlements, __construct, arginfo_class_Recur_Entitlements___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Recur_Entitlements, list, arginfo_class_Recur_Entitlements_list, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_Entitlements, listMany, arginfo_class_Recur_Entitlements_listMany, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_Entitlements, check, arginfo_class_Recur_Entitlements_check, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Recur_EntitlementList_methods[] = {
	ZEND_ME(Recur_EntitlementList, __construct, arginfo_class_Recur_EntitlementList___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Recur_EntitlementList, for, arginfo_class_Recur_EntitlementList_for, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_EntitlementList, allows, arginfo_class_Recur_EntitlementList_allows, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_EntitlementList, getIterator, arginfo_class_Recur_EntitlementList_getIterator, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_EntitlementList, count, arginfo_class_Recur_EntitlementList_count, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_EntitlementList, toArray, arginfo_class_Recur_EntitlementList_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_EntitlementList, jsonSerialize, arginfo_class_Recur_EntitlementList_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_EntitlementList, fromArray, arginfo_class_Recur_EntitlementList_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Entitlement_methods[] = {
	ZEND_ME(Recur_Entitlement, __construct, arginfo_class_Recur_Entitlement___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Recur_Entitlement, givesAccess, arginfo_class_Recur_Entitlement_givesAccess, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_Entitlement, toArray, arginfo_class_Recur_Entitlement_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_Entitlement, jsonSerialize, arginfo_class_Recur_Entitlement_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_Entitlement, fromArray, arginfo_class_Recur_Entitlement_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Subscription_methods[] = {
	ZEND_ME(Recur_Subscription, __construct, arginfo_class_Recur_Subscription___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Recur_Subscription, toArray, arginfo_class_Recur_Subscription_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_Subscription, jsonSerialize, arginfo_class_Recur_Subscription_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_Subscription, fromArray, arginfo_class_Recur_Subscription_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Recur_EntitlementCheck_methods[] = {
	ZEND_ME(Recur_EntitlementCheck, __construct, arginfo_class_Recur_EntitlementCheck___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Recur_EntitlementCheck, toArray, arginfo_class_Recur_EntitlementCheck_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_EntitlementCheck, jsonSerialize, arginfo_class_Recur_EntitlementCheck_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_EntitlementCheck, fromArray, arginfo_class_Recur_EntitlementCheck_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Recur_EntitlementsInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur", "EntitlementsInterface", class_Recur_EntitlementsInterface_methods);
	class_entry = zend_register_internal_interface(&ce);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "list", sizeof("list") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "listmany", sizeof("listmany") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "check", sizeof("check") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Entitlements(zend_class_entry *class_entry_Recur_EntitlementsInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur", "Entitlements", class_Recur_Entitlements_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Recur_EntitlementsInterface);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "list", sizeof("list") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "listmany", sizeof("listmany") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "check", sizeof("check") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Recur_EntitlementList(zend_class_entry *class_entry_IteratorAggregate, zend_class_entry *class_entry_Countable, zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur", "EntitlementList", class_Recur_EntitlementList_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 3, class_entry_IteratorAggregate, class_entry_Countable, class_entry_JsonSerializable);

	zval property_customer_default_value;
	ZVAL_UNDEF(&property_customer_default_value);
	zend_string *property_customer_name = zend_string_init("customer", sizeof("customer") - 1, 1);
	zend_declare_typed_property(class_entry, property_customer_name, &property_customer_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_customer_name);

	zend_string *property_subscription_class_Recur_Subscription = zend_string_init("Recur\\Subscription", sizeof("Recur\\Subscription")-1, 1);
	zval property_subscription_default_value;
	ZVAL_UNDEF(&property_subscription_default_value);
	zend_string *property_subscription_name = zend_string_init("subscription", sizeof("subscription") - 1, 1);
	zend_declare_typed_property(class_entry, property_subscription_name, &property_subscription_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_subscription_class_Recur_Subscription, 0, MAY_BE_NULL));
	zend_string_release(property_subscription_name);

	zval property_entitlements_default_value;
	ZVAL_UNDEF(&property_entitlements_default_value);
	zend_string *property_entitlements_name = zend_string_init("entitlements", sizeof("entitlements") - 1, 1);
	zend_declare_typed_property(class_entry, property_entitlements_name, &property_entitlements_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_entitlements_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Entitlement(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur", "Entitlement", class_Recur_Entitlement_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_product_default_value;
	ZVAL_UNDEF(&property_product_default_value);
	zend_string *property_product_name = zend_string_init("product", sizeof("product") - 1, 1);
	zend_declare_typed_property(class_entry, property_product_name, &property_product_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_product_name);

	zval property_productId_default_value;
	ZVAL_UNDEF(&property_productId_default_value);
	zend_string *property_productId_name = zend_string_init("productId", sizeof("productId") - 1, 1);
	zend_declare_typed_property(class_entry, property_productId_name, &property_productId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_productId_name);

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_status_name);

	zval property_source_default_value;
	ZVAL_UNDEF(&property_source_default_value);
	zend_string *property_source_name = zend_string_init("source", sizeof("source") - 1, 1);
	zend_declare_typed_property(class_entry, property_source_name, &property_source_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_source_name);

	zval property_sourceId_default_value;
	ZVAL_UNDEF(&property_sourceId_default_value);
	zend_string *property_sourceId_name = zend_string_init("sourceId", sizeof("sourceId") - 1, 1);
	zend_declare_typed_property(class_entry, property_sourceId_name, &property_sourceId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_sourceId_name);

	zval property_subscriptionId_default_value;
	ZVAL_UNDEF(&property_subscriptionId_default_value);
	zend_string *property_subscriptionId_name = zend_string_init("subscriptionId", sizeof("subscriptionId") - 1, 1);
	zend_declare_typed_property(class_entry, property_subscriptionId_name, &property_subscriptionId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_subscriptionId_name);

	zval property_grantedAt_default_value;
	ZVAL_UNDEF(&property_grantedAt_default_value);
	zend_string *property_grantedAt_name = zend_string_init("grantedAt", sizeof("grantedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_grantedAt_name, &property_grantedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_grantedAt_name);

	zval property_expiresAt_default_value;
	ZVAL_UNDEF(&property_expiresAt_default_value);
	zend_string *property_expiresAt_name = zend_string_init("expiresAt", sizeof("expiresAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_expiresAt_name, &property_expiresAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_expiresAt_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Subscription(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur", "Subscription", class_Recur_Subscription_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_id_name);

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_status_name);

	zval property_productId_default_value;
	ZVAL_UNDEF(&property_productId_default_value);
	zend_string *property_productId_name = zend_string_init("productId", sizeof("productId") - 1, 1);
	zend_declare_typed_property(class_entry, property_productId_name, &property_productId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_productId_name);

	zval property_productSlug_default_value;
	ZVAL_UNDEF(&property_productSlug_default_value);
	zend_string *property_productSlug_name = zend_string_init("productSlug", sizeof("productSlug") - 1, 1);
	zend_declare_typed_property(class_entry, property_productSlug_name, &property_productSlug_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_productSlug_name);

	zval property_productName_default_value;
	ZVAL_UNDEF(&property_productName_default_value);
	zend_string *property_productName_name = zend_string_init("productName", sizeof("productName") - 1, 1);
	zend_declare_typed_property(class_entry, property_productName_name, &property_productName_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_productName_name);

	zval property_currentPeriodEnd_default_value;
	ZVAL_UNDEF(&property_currentPeriodEnd_default_value);
	zend_string *property_currentPeriodEnd_name = zend_string_init("currentPeriodEnd", sizeof("currentPeriodEnd") - 1, 1);
	zend_declare_typed_property(class_entry, property_currentPeriodEnd_name, &property_currentPeriodEnd_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_currentPeriodEnd_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Recur_EntitlementCheck(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur", "EntitlementCheck", class_Recur_EntitlementCheck_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_allowed_default_value;
	ZVAL_UNDEF(&property_allowed_default_value);
	zend_string *property_allowed_name = zend_string_init("allowed", sizeof("allowed") - 1, 1);
	zend_declare_typed_property(class_entry, property_allowed_name, &property_allowed_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_allowed_name);

	zval property_reason_default_value;
	ZVAL_UNDEF(&property_reason_default_value);
	zend_string *property_reason_name = zend_string_init("reason", sizeof("reason") - 1, 1);
	zend_declare_typed_property(class_entry, property_reason_name, &property_reason_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_reason_name);

	zend_string *property_entitlement_class_Recur_Entitlement = zend_string_init("Recur\\Entitlement", sizeof("Recur\\Entitlement")-1, 1);
	zval property_entitlement_default_value;
	ZVAL_UNDEF(&property_entitlement_default_value);
	zend_string *property_entitlement_name = zend_string_init("entitlement", sizeof("entitlement") - 1, 1);
	zend_declare_typed_property(class_entry, property_entitlement_name, &property_entitlement_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_entitlement_class_Recur_Entitlement, 0, MAY_BE_NULL));
	zend_string_release(property_entitlement_name);

	zend_string *property_subscription_class_Recur_Subscription = zend_string_init("Recur\\Subscription", sizeof("Recur\\Subscription")-1, 1);
	zval property_subscription_default_value;
	ZVAL_UNDEF(&property_subscription_default_value);
	zend_string *property_subscription_name = zend_string_init("subscription", sizeof("subscription") - 1, 1);
	zend_declare_typed_property(class_entry, property_subscription_name, &property_subscription_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_subscription_class_Recur_Subscription, 0, MAY_BE_NULL));
	zend_string_release(property_subscription_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
