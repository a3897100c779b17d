#include "php/module/methods.h"
#include "php/portal/portal_sessions.h"

PHP_METHOD(Recur_Portal, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Recur_Portal, createSession)
{
	php_recur_call_one_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, &php_recur_portal_sessions_create, NULL);
}

PHP_METHOD(Recur_Portal, createSessions)
{
	php_recur_call_many_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, &php_recur_portal_sessions_create, NULL);
}
