/* This is a generated file, edit the .stub.php file instead.
 * Stub hash: 16bcd8ee52a66992977d48bf85fd0833601102d8 */

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Recur_Exception_RecurException___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, message, IS_STRING, 0, "\"\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, errorCode, IS_STRING, 0, "\"\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, statusCode, IS_LONG, 0, "0")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, type, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, requestId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, details, IS_MIXED, 0, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, attempts, IS_LONG, 0, "0")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, previous, Throwable, 1, "null")
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_WITH_RETURN_TYPE_INFO_EX(arginfo_class_Recur_Exception_RecurException_isRetryable, 0, 0, _IS_BOOL, 0)
ZEND_END_ARG_INFO()

ZEND_BEGIN_ARG_INFO_EX(arginfo_class_Recur_Exception_ApiException___construct, 0, 0, 0)
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, message, IS_STRING, 0, "\"\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, errorCode, IS_STRING, 0, "\"\"")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, statusCode, IS_LONG, 0, "0")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, type, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, requestId, IS_STRING, 1, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, details, IS_MIXED, 0, "null")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, attempts, IS_LONG, 0, "0")
	ZEND_ARG_TYPE_INFO_WITH_DEFAULT_VALUE(0, retryAfter, IS_LONG, 1, "null")
	ZEND_ARG_OBJ_INFO_WITH_DEFAULT_VALUE(0, previous, Throwable, 1, "null")
ZEND_END_ARG_INFO()


ZEND_METHOD(Recur_Exception_RecurException, __construct);
ZEND_METHOD(Recur_Exception_RecurException, isRetryable);
ZEND_METHOD(Recur_Exception_ApiException, __construct);


static const zend_function_entry class_Recur_Exception_RecurException_methods[] = {
	ZEND_ME(Recur_Exception_RecurException, __construct, arginfo_class_Recur_Exception_RecurException___construct, ZEND_ACC_PUBLIC)
	ZEND_ME(Recur_Exception_RecurException, isRetryable, arginfo_class_Recur_Exception_RecurException_isRetryable, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Exception_ConfigurationException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Exception_ApiException_methods[] = {
	ZEND_ME(Recur_Exception_ApiException, __construct, arginfo_class_Recur_Exception_ApiException___construct, ZEND_ACC_PUBLIC)
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Exception_AuthenticationException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Exception_PermissionException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Exception_InvalidRequestException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Exception_CustomerNotFoundException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Exception_MissingReturnUrlException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Exception_RateLimitException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Exception_ServerException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Exception_ConnectionException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Exception_TimeoutException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Exception_TlsException_methods[] = {
	ZEND_FE_END
};


static const zend_function_entry class_Recur_Exception_InvalidResponseException_methods[] = {
	ZEND_FE_END
};

static zend_class_entry *register_class_Recur_Exception_RecurException(zend_class_entry *class_entry_RuntimeException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur\\Exception", "RecurException", class_Recur_Exception_RecurException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_RuntimeException);

	zval property_errorCode_default_value;
	ZVAL_UNDEF(&property_errorCode_default_value);
	zend_string *property_errorCode_name = zend_string_init("errorCode", sizeof("errorCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_errorCode_name, &property_errorCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING));
	zend_string_release(property_errorCode_name);

	zval property_type_default_value;
	ZVAL_UNDEF(&property_type_default_value);
	zend_string *property_type_name = zend_string_init("type", sizeof("type") - 1, 1);
	zend_declare_typed_property(class_entry, property_type_name, &property_type_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_type_name);

	zval property_statusCode_default_value;
	ZVAL_UNDEF(&property_statusCode_default_value);
	zend_string *property_statusCode_name = zend_string_init("statusCode", sizeof("statusCode") - 1, 1);
	zend_declare_typed_property(class_entry, property_statusCode_name, &property_statusCode_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_statusCode_name);

	zval property_requestId_default_value;
	ZVAL_UNDEF(&property_requestId_default_value);
	zend_string *property_requestId_name = zend_string_init("requestId", sizeof("requestId") - 1, 1);
	zend_declare_typed_property(class_entry, property_requestId_name, &property_requestId_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_requestId_name);

	zval property_details_default_value;
	ZVAL_UNDEF(&property_details_default_value);
	zend_string *property_details_name = zend_string_init("details", sizeof("details") - 1, 1);
	zend_declare_typed_property(class_entry, property_details_name, &property_details_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_ANY));
	zend_string_release(property_details_name);

	zval property_docUrl_default_value;
	ZVAL_UNDEF(&property_docUrl_default_value);
	zend_string *property_docUrl_name = zend_string_init("docUrl", sizeof("docUrl") - 1, 1);
	zend_declare_typed_property(class_entry, property_docUrl_name, &property_docUrl_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_STRING|MAY_BE_NULL));
	zend_string_release(property_docUrl_name);

	zval property_attempts_default_value;
	ZVAL_UNDEF(&property_attempts_default_value);
	zend_string *property_attempts_name = zend_string_init("attempts", sizeof("attempts") - 1, 1);
	zend_declare_typed_property(class_entry, property_attempts_name, &property_attempts_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG));
	zend_string_release(property_attempts_name);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Exception_ConfigurationException(zend_class_entry *class_entry_Recur_Exception_RecurException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur\\Exception", "ConfigurationException", class_Recur_Exception_ConfigurationException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Recur_Exception_RecurException);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Exception_ApiException(zend_class_entry *class_entry_Recur_Exception_RecurException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur\\Exception", "ApiException", class_Recur_Exception_ApiException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Recur_Exception_RecurException);

	zval property_retryAfter_default_value;
	ZVAL_UNDEF(&property_retryAfter_default_value);
	zend_string *property_retryAfter_name = zend_string_init("retryAfter", sizeof("retryAfter") - 1, 1);
	zend_declare_typed_property(class_entry, property_retryAfter_name, &property_retryAfter_default_value, ZEND_ACC_PUBLIC|ZEND_ACC_READONLY, NULL, (zend_type) ZEND_TYPE_INIT_MASK(MAY_BE_LONG|MAY_BE_NULL));
	zend_string_release(property_retryAfter_name);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Exception_AuthenticationException(zend_class_entry *class_entry_Recur_Exception_ApiException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur\\Exception", "AuthenticationException", class_Recur_Exception_AuthenticationException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Recur_Exception_ApiException);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Exception_PermissionException(zend_class_entry *class_entry_Recur_Exception_AuthenticationException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur\\Exception", "PermissionException", class_Recur_Exception_PermissionException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Recur_Exception_AuthenticationException);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Exception_InvalidRequestException(zend_class_entry *class_entry_Recur_Exception_ApiException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur\\Exception", "InvalidRequestException", class_Recur_Exception_InvalidRequestException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Recur_Exception_ApiException);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Exception_CustomerNotFoundException(zend_class_entry *class_entry_Recur_Exception_InvalidRequestException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur\\Exception", "CustomerNotFoundException", class_Recur_Exception_CustomerNotFoundException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Recur_Exception_InvalidRequestException);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Exception_MissingReturnUrlException(zend_class_entry *class_entry_Recur_Exception_InvalidRequestException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur\\Exception", "MissingReturnUrlException", class_Recur_Exception_MissingReturnUrlException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Recur_Exception_InvalidRequestException);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Exception_RateLimitException(zend_class_entry *class_entry_Recur_Exception_ApiException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur\\Exception", "RateLimitException", class_Recur_Exception_RateLimitException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Recur_Exception_ApiException);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Exception_ServerException(zend_class_entry *class_entry_Recur_Exception_ApiException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur\\Exception", "ServerException", class_Recur_Exception_ServerException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Recur_Exception_ApiException);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Exception_ConnectionException(zend_class_entry *class_entry_Recur_Exception_RecurException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur\\Exception", "ConnectionException", class_Recur_Exception_ConnectionException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Recur_Exception_RecurException);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Exception_TimeoutException(zend_class_entry *class_entry_Recur_Exception_ConnectionException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur\\Exception", "TimeoutException", class_Recur_Exception_TimeoutException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Recur_Exception_ConnectionException);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Exception_TlsException(zend_class_entry *class_entry_Recur_Exception_ConnectionException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur\\Exception", "TlsException", class_Recur_Exception_TlsException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Recur_Exception_ConnectionException);

	return class_entry;
}

static zend_class_entry *register_class_Recur_Exception_InvalidResponseException(zend_class_entry *class_entry_Recur_Exception_RecurException)
{
	zend_class_entry ce, *class_entry;

	INIT_NS_CLASS_ENTRY(ce, "Recur\\Exception", "InvalidResponseException", class_Recur_Exception_InvalidResponseException_methods);
	class_entry = zend_register_internal_class_ex(&ce, class_entry_Recur_Exception_RecurException);

	return class_entry;
}
