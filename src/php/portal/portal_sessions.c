#include "php/portal/portal_sessions.h"
#include "php/client/resource.h"
#include "php/module/methods.h"
#include "php/portal/portal_session.h"

const php_recur_endpoint php_recur_portal_sessions_create = {&recur_portal_sessions_create,
															 php_recur_portal_session_from};

PHP_METHOD(Recur_PortalSessions, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Recur_PortalSessions, create)
{
	HashTable *opts;
	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ARRAY_HT(opts)
	ZEND_PARSE_PARAMETERS_END();

	php_recur_call_one(&php_recur_portal_sessions_create, php_recur_resource_client(Z_OBJ_P(ZEND_THIS)), opts,
					   return_value);
}

PHP_METHOD(Recur_PortalSessions, createMany)
{
	HashTable *list;
	zend_long concurrency = PHP_RECUR_CONCURRENCY;
	php_recur_callback on_settled = {.fci = empty_fcall_info, .fcc = empty_fcall_info_cache};
	double deadline = 0;
	bool unbounded = true;
	ZEND_PARSE_PARAMETERS_START(1, 4)
	Z_PARAM_ARRAY_HT(list)
	Z_PARAM_OPTIONAL
	Z_PARAM_LONG(concurrency)
	Z_PARAM_FUNC_OR_NULL(on_settled.fci, on_settled.fcc)
	Z_PARAM_DOUBLE_OR_NULL(deadline, unbounded)
	ZEND_PARSE_PARAMETERS_END();

	const php_recur_batch_bounds bounds = {concurrency, unbounded ? NULL : &deadline};
	php_recur_call_many(&php_recur_portal_sessions_create, php_recur_resource_client(Z_OBJ_P(ZEND_THIS)), list, &bounds,
						ZEND_FCI_INITIALIZED(on_settled.fci) ? &on_settled : NULL, return_value);
}
