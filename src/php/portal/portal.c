#include "php/module/methods.h"
#include "php/portal/portal_sessions.h"

PHP_METHOD(Recur_Portal, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Recur_Portal, createSession)
{
	HashTable *opts;
	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ARRAY_HT(opts)
	ZEND_PARSE_PARAMETERS_END();

	php_recur_call_one(&php_recur_portal_sessions_create, NULL, opts, return_value);
}

PHP_METHOD(Recur_Portal, createSessions)
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
	php_recur_call_many(&php_recur_portal_sessions_create, NULL, list, &bounds,
						ZEND_FCI_INITIALIZED(on_settled.fci) ? &on_settled : NULL, return_value);
}
