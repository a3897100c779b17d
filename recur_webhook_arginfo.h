/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: b24b706aeea97a13900871dd6019322d0792b8f0 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Recur_Webhook___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Recur_Webhook_verify, 0, 2, Recur\\WebhookEvent, 0)
	ZEND_ARG_TYPE_INFO(0, payload, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, signature, IS_STRING, 1)
	ZEND_ARG_TYPE_MASK(0, secret, MAY_BE_STRING|MAY_BE_ARRAY|MAY_BE_NULL, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Recur_Webhook_sign, 0, 2, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, payload, IS_STRING, 0)
	ZEND_ARG_TYPE_INFO(0, secret, IS_STRING, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Recur_WebhookEvent___construct arginfo_class_Recur_Webhook___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Recur_WebhookEvent_changesAccess, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Recur_WebhookEvent_toArray, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Recur_WebhookEvent_jsonSerialize arginfo_class_Recur_WebhookEvent_toArray

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Recur_WebhookEvent_fromArray, 0, 1, Recur\\WebhookEvent, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(Recur_Webhook, __construct);
ZEND_METHOD(Recur_Webhook, verify);
ZEND_METHOD(Recur_Webhook, sign);
ZEND_METHOD(Recur_WebhookEvent, __construct);
ZEND_METHOD(Recur_WebhookEvent, changesAccess);
ZEND_METHOD(Recur_WebhookEvent, toArray);
ZEND_METHOD(Recur_WebhookEvent, jsonSerialize);
ZEND_METHOD(Recur_WebhookEvent, fromArray);


static const zend_function_entry class_Recur_Webhook_methods[] = {
	ZEND_ME(Recur_Webhook, __construct, arginfo_class_Recur_Webhook___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Recur_Webhook, verify, arginfo_class_Recur_Webhook_verify, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Recur_Webhook, sign, arginfo_class_Recur_Webhook_sign, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Recur_WebhookEvent_methods[] = {
	ZEND_ME(Recur_WebhookEvent, __construct, arginfo_class_Recur_WebhookEvent___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Recur_WebhookEvent, changesAccess, arginfo_class_Recur_WebhookEvent_changesAccess, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_WebhookEvent, toArray, arginfo_class_Recur_WebhookEvent_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_WebhookEvent, jsonSerialize, arginfo_class_Recur_WebhookEvent_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_WebhookEvent, fromArray, arginfo_class_Recur_WebhookEvent_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Exception_WebhookSignatureException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Exception_InvalidWebhookException_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_Recur_Webhook(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur", "Webhook", class_Recur_Webhook_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "verify", sizeof("verify") - 1), 2, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sign", sizeof("sign") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "sign", sizeof("sign") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Recur_WebhookEvent(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur", "WebhookEvent", class_Recur_WebhookEvent_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_id_name);

	zval property_type_default_value;
	ZVAL_UNDEF(&property_type_default_value);
	zend_string *property_type_name = zend_string_init("type", sizeof("type") - 1, 1);
	zend_declare_typed_property(class_entry, property_type_name, &property_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_type_name);

	zval property_timestamp_default_value;
	ZVAL_UNDEF(&property_timestamp_default_value);
	zend_string *property_timestamp_name = zend_string_init("timestamp", sizeof("timestamp") - 1, 1);
	zend_declare_typed_property(class_entry, property_timestamp_name, &property_timestamp_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_timestamp_name);

	zval property_data_default_value;
	ZVAL_UNDEF(&property_data_default_value);
	zend_string *property_data_name = zend_string_init("data", sizeof("data") - 1, 1);
	zend_declare_typed_property(class_entry, property_data_name, &property_data_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ARRAY));
	zend_string_release(property_data_name);

	zval property_customer_default_value;
	ZVAL_UNDEF(&property_customer_default_value);
	zend_string *property_customer_name = zend_string_init("customer", sizeof("customer") - 1, 1);
	zend_declare_typed_property(class_entry, property_customer_name, &property_customer_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_customer_name);

	zval property_externalId_default_value;
	ZVAL_UNDEF(&property_externalId_default_value);
	zend_string *property_externalId_name = zend_string_init("externalId", sizeof("externalId") - 1, 1);
	zend_declare_typed_property(class_entry, property_externalId_name, &property_externalId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_externalId_name);

	zval property_email_default_value;
	ZVAL_UNDEF(&property_email_default_value);
	zend_string *property_email_name = zend_string_init("email", sizeof("email") - 1, 1);
	zend_declare_typed_property(class_entry, property_email_name, &property_email_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_email_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Exception_WebhookSignatureException(zend_class_entry *class_entry_Recur_Exception_RecurException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur\\Exception", "WebhookSignatureException", class_Recur_Exception_WebhookSignatureException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Recur_Exception_RecurException);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Exception_InvalidWebhookException(zend_class_entry *class_entry_Recur_Exception_RecurException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur\\Exception", "InvalidWebhookException", class_Recur_Exception_InvalidWebhookException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Recur_Exception_RecurException);

	return class_entry;
}
