/* The two ways to a portal session: Recur\Portal, without a client, and a client's `portal->sessions`. */
#include "php/call/endpoint.h"
#include "php/client/resource.h"
#include "php/module/methods.h"
#include "php/portal/portal_session.h"

static const php_recur_endpoint sessions_create = {&recur_portal_sessions_create, php_recur_portal_session_from};

PHP_METHOD(Recur_PortalSessions, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Recur_PortalSessions, create)
{
	php_recur_call_one_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, &sessions_create,
							  php_recur_resource_client(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_PortalSessions, createMany)
{
	php_recur_call_many_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, &sessions_create,
							   php_recur_resource_client(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_Portal, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Recur_Portal, createSession)
{
	php_recur_call_one_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, &sessions_create, NULL);
}

PHP_METHOD(Recur_Portal, createSessions)
{
	php_recur_call_many_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, &sessions_create, NULL);
}
