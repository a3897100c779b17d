#include "php/call/run_support.h"
#include "php_recur.h"
#include "php/exception/exceptions.h"
#include "php/module/trust.h"

recur_runner *php_recur_runner(void)
{
	if (!RECUR_G(runner)) {
		RECUR_G(runner) = recur_runner_new(php_recur_trust_stores());
		if (!RECUR_G(runner)) {
			zend_error_noreturn(E_ERROR, "Out of memory");
		}
	}
	return RECUR_G(runner);
}

bool php_recur_result_from(const php_recur_endpoint *endpoint, const recur_result *result, zval *object)
{
	if (result->ok) {
		endpoint->object_from(result->value, object);
		return true;
	}
	if (result->error.kind == RECUR_ERROR_NO_MEMORY) {
		return false;
	}
	ZVAL_OBJ(object, php_recur_exception_from(&result->error));
	return true;
}

/* The engine ends the script as soon as this call is over; until then it needs an outcome. */
static void throw_time_limit(void)
{
	recur_error error;
	recur_error_init(&error);
	recur_error_set(&error, RECUR_ERROR_TIMEOUT, "timeout", "The call was ended by max_execution_time.");
	php_recur_throw(&error);
	recur_error_release(&error);
}

bool php_recur_report_end(php_recur_callbacks *callbacks, recur_run_end end)
{
	if (end == RECUR_RUN_NO_MEMORY) {
		zend_error_noreturn(E_ERROR, "Out of memory");
	}
	if (php_recur_callbacks_rethrow(callbacks)) {
		return true;
	}
	if (end == RECUR_RUN_INTERRUPTED) {
		throw_time_limit();
		return true;
	}
	return false;
}
