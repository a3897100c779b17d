/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: f6e51a7b910b9fb376f5149b7b5340ecfb1175fa */

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Recur_CheckoutSessionsInterface_create, 0, 1, Recur\\CheckoutSession, 0)
	ZEND_ARG_TYPE_INFO(0, opts, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Recur_CheckoutSessions___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Recur_CheckoutSessions_create arginfo_class_Recur_CheckoutSessionsInterface_create

#define arginfo_class_Recur_CheckoutSession___construct arginfo_class_Recur_CheckoutSessions___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Recur_CheckoutSession_isExpired, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Recur_CheckoutSession_secondsLeft, 0, 0, IS_LONG, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Recur_CheckoutSession_toArray, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Recur_CheckoutSession_jsonSerialize arginfo_class_Recur_CheckoutSession_toArray

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Recur_CheckoutSession_fromArray, 0, 1, Recur\\CheckoutSession, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()


ZEND_METHOD(Recur_CheckoutSessions, __construct);
ZEND_METHOD(Recur_CheckoutSessions, create);
ZEND_METHOD(Recur_CheckoutSession, __construct);
ZEND_METHOD(Recur_CheckoutSession, isExpired);
ZEND_METHOD(Recur_CheckoutSession, secondsLeft);
ZEND_METHOD(Recur_CheckoutSession, toArray);
ZEND_METHOD(Recur_CheckoutSession, jsonSerialize);
ZEND_METHOD(Recur_CheckoutSession, fromArray);


static const zend_function_entry class_Recur_CheckoutSessionsInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Recur_CheckoutSessionsInterface, create, arginfo_class_Recur_CheckoutSessionsInterface_create, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Recur_CheckoutSessions_methods[] = {
	ZEND_ME(Recur_CheckoutSessions, __construct, arginfo_class_Recur_CheckoutSessions___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Recur_CheckoutSessions, create, arginfo_class_Recur_CheckoutSessions_create, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Recur_CheckoutSession_methods[] = {
	ZEND_ME(Recur_CheckoutSession, __construct, arginfo_class_Recur_CheckoutSession___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Recur_CheckoutSession, isExpired, arginfo_class_Recur_CheckoutSession_isExpired, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_CheckoutSession, secondsLeft, arginfo_class_Recur_CheckoutSession_secondsLeft, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_CheckoutSession, toArray, arginfo_class_Recur_CheckoutSession_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_CheckoutSession, jsonSerialize, arginfo_class_Recur_CheckoutSession_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_CheckoutSession, fromArray, arginfo_class_Recur_CheckoutSession_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};

static zend_class_entry *register_class_Recur_CheckoutSessionsInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur", "CheckoutSessionsInterface", class_Recur_CheckoutSessionsInterface_methods);
	class_entry = zend_register_internal_interface(&ce);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "create", sizeof("create") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Recur_CheckoutSessions(zend_class_entry *class_entry_Recur_CheckoutSessionsInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur", "CheckoutSessions", class_Recur_CheckoutSessions_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Recur_CheckoutSessionsInterface);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "create", sizeof("create") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Recur_CheckoutSession(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur", "CheckoutSession", class_Recur_CheckoutSession_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_id_name);

	zval property_url_default_value;
	ZVAL_UNDEF(&property_url_default_value);
	zend_string *property_url_name = zend_string_init("url", sizeof("url") - 1, 1);
	zend_declare_typed_property(class_entry, property_url_name, &property_url_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_url_name);

	zval property_status_default_value;
	ZVAL_UNDEF(&property_status_default_value);
	zend_string *property_status_name = zend_string_init("status", sizeof("status") - 1, 1);
	zend_declare_typed_property(class_entry, property_status_name, &property_status_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_status_name);

	zval property_expiresAt_default_value;
	ZVAL_UNDEF(&property_expiresAt_default_value);
	zend_string *property_expiresAt_name = zend_string_init("expiresAt", sizeof("expiresAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_expiresAt_name, &property_expiresAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_expiresAt_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}
