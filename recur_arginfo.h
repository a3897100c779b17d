/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 98e874a010f2e66303695bbe617c3d0a22ddaada */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Recur_Portal___construct, 0, 0, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Recur_Portal_createSession, 0, 1, Recur\\PortalSession, 0)
	ZEND_ARG_TYPE_INFO(0, opts, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Recur_Portal_createSessions, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, list, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, concurrency, IS_LONG, 0, "8")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, onSettled, IS_CALLABLE, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, deadline, IS_DOUBLE, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Recur_PortalSessionsInterface_create arginfo_class_Recur_Portal_createSession

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Recur_PortalSessionsInterface_createMany, 0, 1, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO(0, list, IS_ARRAY, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, concurrency, IS_LONG, 0, "8")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, onSettled, IS_CALLABLE, 1, "null")
ZEND_END_ARG_INFO()

#define arginfo_class_Recur_PortalSessions___construct arginfo_class_Recur_Portal___construct

#define arginfo_class_Recur_PortalSessions_create arginfo_class_Recur_Portal_createSession

#define arginfo_class_Recur_PortalSessions_createMany arginfo_class_Recur_Portal_createSessions

#define arginfo_class_Recur_ClientPortal___construct arginfo_class_Recur_Portal___construct

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Recur_Client___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, secretKey, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, options, IS_ARRAY, 0, "[]")
ZEND_END_ARG_INFO()

#define arginfo_class_Recur_PortalSession___construct arginfo_class_Recur_Portal___construct

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Recur_PortalSession_isExpired, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Recur_PortalSession_secondsLeft, 0, 0, IS_LONG, 1)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Recur_PortalSession_toArray, 0, 0, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Recur_PortalSession_jsonSerialize arginfo_class_Recur_PortalSession_toArray

ZEND_BEGIN_ARG_WITH_RETURN_OBJ_INFO_EX(arginfo_class_Recur_PortalSession_fromArray, 0, 1, Recur\\PortalSession, 0)
	ZEND_ARG_TYPE_INFO(0, fields, IS_ARRAY, 0)
ZEND_END_ARG_INFO()

#define arginfo_class_Recur_Exchange___construct arginfo_class_Recur_Portal___construct


ZEND_METHOD(Recur_Portal, __construct);
ZEND_METHOD(Recur_Portal, createSession);
ZEND_METHOD(Recur_Portal, createSessions);
ZEND_METHOD(Recur_PortalSessions, __construct);
ZEND_METHOD(Recur_PortalSessions, create);
ZEND_METHOD(Recur_PortalSessions, createMany);
ZEND_METHOD(Recur_ClientPortal, __construct);
ZEND_METHOD(Recur_Client, __construct);
ZEND_METHOD(Recur_PortalSession, __construct);
ZEND_METHOD(Recur_PortalSession, isExpired);
ZEND_METHOD(Recur_PortalSession, secondsLeft);
ZEND_METHOD(Recur_PortalSession, toArray);
ZEND_METHOD(Recur_PortalSession, jsonSerialize);
ZEND_METHOD(Recur_PortalSession, fromArray);
ZEND_METHOD(Recur_Exchange, __construct);


static const zend_function_entry class_Recur_Portal_methods[] = {
	ZEND_ME(Recur_Portal, __construct, arginfo_class_Recur_Portal___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Recur_Portal, createSession, arginfo_class_Recur_Portal_createSession, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_ME(Recur_Portal, createSessions, arginfo_class_Recur_Portal_createSessions, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Recur_PortalSessionsInterface_methods[] = {
	ZEND_ABSTRACT_ME_WITH_FLAGS(Recur_PortalSessionsInterface, create, arginfo_class_Recur_PortalSessionsInterface_create, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_ABSTRACT_ME_WITH_FLAGS(Recur_PortalSessionsInterface, createMany, arginfo_class_Recur_PortalSessionsInterface_createMany, ZEND_ACC_PUBLIC|ZEND_ACC_ABSTRACT)
	ZEND_FE_END
};


static const zend_function_entry class_Recur_PortalSessions_methods[] = {
	ZEND_ME(Recur_PortalSessions, __construct, arginfo_class_Recur_PortalSessions___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Recur_PortalSessions, create, arginfo_class_Recur_PortalSessions_create, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_PortalSessions, createMany, arginfo_class_Recur_PortalSessions_createMany, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Recur_ClientPortal_methods[] = {
	ZEND_ME(Recur_ClientPortal, __construct, arginfo_class_Recur_ClientPortal___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Client_methods[] = {
	ZEND_ME(Recur_Client, __construct, arginfo_class_Recur_Client___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Recur_PortalSession_methods[] = {
	ZEND_ME(Recur_PortalSession, __construct, arginfo_class_Recur_PortalSession___construct, ZEND_ACC_PRIVATE)
	ZEND_ME(Recur_PortalSession, isExpired, arginfo_class_Recur_PortalSession_isExpired, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_PortalSession, secondsLeft, arginfo_class_Recur_PortalSession_secondsLeft, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_PortalSession, toArray, arginfo_class_Recur_PortalSession_toArray, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_PortalSession, jsonSerialize, arginfo_class_Recur_PortalSession_jsonSerialize, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_PortalSession, fromArray, arginfo_class_Recur_PortalSession_fromArray, ZEND_ACC_PUBLIC|ZEND_ACC_STATIC)
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Exchange_methods[] = {
	ZEND_ME(Recur_Exchange, __construct, arginfo_class_Recur_Exchange___construct, ZEND_ACC_PRIVATE)
	ZEND_FE_END
};

static zend_class_entry *register_class_Recur_Portal(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur", "Portal", class_Recur_Portal_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "createsession", sizeof("createsession") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "createsessions", sizeof("createsessions") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Recur_PortalSessionsInterface(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur", "PortalSessionsInterface", class_Recur_PortalSessionsInterface_methods);
	class_entry = zend_register_internal_interface(&ce);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "create", sizeof("create") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "createmany", sizeof("createmany") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Recur_PortalSessions(zend_class_entry *class_entry_Recur_PortalSessionsInterface)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur", "PortalSessions", class_Recur_PortalSessions_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_Recur_PortalSessionsInterface);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "create", sizeof("create") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "createmany", sizeof("createmany") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Recur_ClientPortal(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur", "ClientPortal", class_Recur_ClientPortal_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_sessions_class_Recur_PortalSessions = zend_string_init("Recur\\PortalSessions", sizeof("Recur\\PortalSessions")-1, 1);
	zval property_sessions_default_value;
	ZVAL_UNDEF(&property_sessions_default_value);
	zend_string *property_sessions_name = zend_string_init("sessions", sizeof("sessions") - 1, 1);
	zend_declare_typed_property(class_entry, property_sessions_name, &property_sessions_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_sessions_class_Recur_PortalSessions, 0, 0));
	zend_string_release(property_sessions_name);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Client(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur", "Client", class_Recur_Client_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;

	zend_string *property_portal_class_Recur_ClientPortal = zend_string_init("Recur\\ClientPortal", sizeof("Recur\\ClientPortal")-1, 1);
	zval property_portal_default_value;
	ZVAL_UNDEF(&property_portal_default_value);
	zend_string *property_portal_name = zend_string_init("portal", sizeof("portal") - 1, 1);
	zend_declare_typed_property(class_entry, property_portal_name, &property_portal_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_portal_class_Recur_ClientPortal, 0, 0));
	zend_string_release(property_portal_name);

	zend_string *property_entitlements_class_Recur_Entitlements = zend_string_init("Recur\\Entitlements", sizeof("Recur\\Entitlements")-1, 1);
	zval property_entitlements_default_value;
	ZVAL_UNDEF(&property_entitlements_default_value);
	zend_string *property_entitlements_name = zend_string_init("entitlements", sizeof("entitlements") - 1, 1);
	zend_declare_typed_property(class_entry, property_entitlements_name, &property_entitlements_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_entitlements_class_Recur_Entitlements, 0, 0));
	zend_string_release(property_entitlements_name);

	zend_string *property_checkoutSessions_class_Recur_CheckoutSessions = zend_string_init("Recur\\CheckoutSessions", sizeof("Recur\\CheckoutSessions")-1, 1);
	zval property_checkoutSessions_default_value;
	ZVAL_UNDEF(&property_checkoutSessions_default_value);
	zend_string *property_checkoutSessions_name = zend_string_init("checkoutSessions", sizeof("checkoutSessions") - 1, 1);
	zend_declare_typed_property(class_entry, property_checkoutSessions_name, &property_checkoutSessions_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_CLASS(property_checkoutSessions_class_Recur_CheckoutSessions, 0, 0));
	zend_string_release(property_checkoutSessions_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "__construct", sizeof("__construct") - 1), 1, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Recur_PortalSession(zend_class_entry *class_entry_JsonSerializable)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur", "PortalSession", class_Recur_PortalSession_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES|ZEND_ACC_NOT_SERIALIZABLE;
	zend_class_implements(class_entry, 1, class_entry_JsonSerializable);

	zval property_id_default_value;
	ZVAL_UNDEF(&property_id_default_value);
	zend_string *property_id_name = zend_string_init("id", sizeof("id") - 1, 1);
	zend_declare_typed_property(class_entry, property_id_name, &property_id_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_id_name);

	zval property_object_default_value;
	ZVAL_UNDEF(&property_object_default_value);
	zend_string *property_object_name = zend_string_init("object", sizeof("object") - 1, 1);
	zend_declare_typed_property(class_entry, property_object_name, &property_object_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_object_name);

	zval property_url_default_value;
	ZVAL_UNDEF(&property_url_default_value);
	zend_string *property_url_name = zend_string_init("url", sizeof("url") - 1, 1);
	zend_declare_typed_property(class_entry, property_url_name, &property_url_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_url_name);

	zval property_customer_default_value;
	ZVAL_UNDEF(&property_customer_default_value);
	zend_string *property_customer_name = zend_string_init("customer", sizeof("customer") - 1, 1);
	zend_declare_typed_property(class_entry, property_customer_name, &property_customer_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_customer_name);

	zval property_returnUrl_default_value;
	ZVAL_UNDEF(&property_returnUrl_default_value);
	zend_string *property_returnUrl_name = zend_string_init("returnUrl", sizeof("returnUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_returnUrl_name, &property_returnUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_returnUrl_name);

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

	zval property_accessedAt_default_value;
	ZVAL_UNDEF(&property_accessedAt_default_value);
	zend_string *property_accessedAt_name = zend_string_init("accessedAt", sizeof("accessedAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_accessedAt_name, &property_accessedAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_accessedAt_name);

	zval property_createdAt_default_value;
	ZVAL_UNDEF(&property_createdAt_default_value);
	zend_string *property_createdAt_name = zend_string_init("createdAt", sizeof("createdAt") - 1, 1);
	zend_declare_typed_property(class_entry, property_createdAt_name, &property_createdAt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_createdAt_name);


	zend_add_parameter_attribute(zend_hash_str_find_ptr(&class_entry->function_table, "fromarray", sizeof("fromarray") - 1), 0, ZSTR_KNOWN(ZEND_STR_SENSITIVEPARAMETER), 0);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Exchange(void)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur", "Exchange", class_Recur_Exchange_methods);
	class_entry = zend_register_internal_class_ex(&ce, NULL);
	class_entry->ce_flags |= ZEND_ACC_FINAL|ZEND_ACC_NO_DYNAMIC_PROPERTIES;

	zval property_operation_default_value;
	ZVAL_UNDEF(&property_operation_default_value);
	zend_string *property_operation_name = zend_string_init("operation", sizeof("operation") - 1, 1);
	zend_declare_typed_property(class_entry, property_operation_name, &property_operation_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_operation_name);

	zval property_attempt_default_value;
	ZVAL_UNDEF(&property_attempt_default_value);
	zend_string *property_attempt_name = zend_string_init("attempt", sizeof("attempt") - 1, 1);
	zend_declare_typed_property(class_entry, property_attempt_name, &property_attempt_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_attempt_name);

	zval property_statusCode_default_value;
	ZVAL_UNDEF(&property_statusCode_default_value);
	zend_string *property_statusCode_name = zend_string_init("statusCode", sizeof("statusCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusCode_name, &property_statusCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_statusCode_name);

	zval property_errorCode_default_value;
	ZVAL_UNDEF(&property_errorCode_default_value);
	zend_string *property_errorCode_name = zend_string_init("errorCode", sizeof("errorCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorCode_name, &property_errorCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_errorCode_name);

	zval property_requestId_default_value;
	ZVAL_UNDEF(&property_requestId_default_value);
	zend_string *property_requestId_name = zend_string_init("requestId", sizeof("requestId") - 1, 1);
	zend_declare_typed_property(class_entry, property_requestId_name, &property_requestId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_requestId_name);

	zval property_httpVersion_default_value;
	ZVAL_UNDEF(&property_httpVersion_default_value);
	zend_string *property_httpVersion_name = zend_string_init("httpVersion", sizeof("httpVersion") - 1, 1);
	zend_declare_typed_property(class_entry, property_httpVersion_name, &property_httpVersion_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_httpVersion_name);

	zval property_connectionReused_default_value;
	ZVAL_UNDEF(&property_connectionReused_default_value);
	zend_string *property_connectionReused_name = zend_string_init("connectionReused", sizeof("connectionReused") - 1, 1);
	zend_declare_typed_property(class_entry, property_connectionReused_name, &property_connectionReused_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_BOOL));
	zend_string_release(property_connectionReused_name);

	zval property_dnsMs_default_value;
	ZVAL_UNDEF(&property_dnsMs_default_value);
	zend_string *property_dnsMs_name = zend_string_init("dnsMs", sizeof("dnsMs") - 1, 1);
	zend_declare_typed_property(class_entry, property_dnsMs_name, &property_dnsMs_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_dnsMs_name);

	zval property_connectMs_default_value;
	ZVAL_UNDEF(&property_connectMs_default_value);
	zend_string *property_connectMs_name = zend_string_init("connectMs", sizeof("connectMs") - 1, 1);
	zend_declare_typed_property(class_entry, property_connectMs_name, &property_connectMs_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_connectMs_name);

	zval property_tlsMs_default_value;
	ZVAL_UNDEF(&property_tlsMs_default_value);
	zend_string *property_tlsMs_name = zend_string_init("tlsMs", sizeof("tlsMs") - 1, 1);
	zend_declare_typed_property(class_entry, property_tlsMs_name, &property_tlsMs_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_tlsMs_name);

	zval property_firstByteMs_default_value;
	ZVAL_UNDEF(&property_firstByteMs_default_value);
	zend_string *property_firstByteMs_name = zend_string_init("firstByteMs", sizeof("firstByteMs") - 1, 1);
	zend_declare_typed_property(class_entry, property_firstByteMs_name, &property_firstByteMs_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_firstByteMs_name);

	zval property_totalMs_default_value;
	ZVAL_UNDEF(&property_totalMs_default_value);
	zend_string *property_totalMs_name = zend_string_init("totalMs", sizeof("totalMs") - 1, 1);
	zend_declare_typed_property(class_entry, property_totalMs_name, &property_totalMs_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_DOUBLE));
	zend_string_release(property_totalMs_name);

	return class_entry;
}
