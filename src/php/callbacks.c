#include "callbacks.h"
#include "exchange_object.h"

#include <zend_exceptions.h>

/* exit(), or the end of the Fiber that the run is in: the stack is being unwound, and nothing may hold it up. */
static bool is_exit(const zend_object *exception)
{
	return zend_is_unwind_exit(exception) || zend_is_graceful_exit(exception);
}

static void keep_exception(php_recur_watch *watch)
{
	zend_object *exception = EG(exception);
	if (is_exit(exception)) {
		watch->stopped = true;
		return;
	}
	GC_ADDREF(exception);
	zend_clear_exception();
	if (watch->thrown == NULL) {
		watch->thrown = exception;
	} else {
		zend_exception_set_previous(watch->thrown, exception);
	}
}

bool php_recur_watch_call(php_recur_watch *watch, const php_recur_callback *callback, uint32_t count, zval *parameters)
{
	if (watch->stopped) {
		return false;
	}
	php_recur_callback call = *callback;
	zval result;
	ZVAL_UNDEF(&result);
	call.fci.retval = &result;
	call.fci.params = parameters;
	call.fci.param_count = count;
	zend_call_function(&call.fci, &call.fcc);
	zval_ptr_dtor(&result);
	if (EG(exception)) {
		keep_exception(watch);
		return false;
	}
	return true;
}

bool php_recur_watch_exchange(php_recur_watch *watch, const recur_exchange *exchange)
{
	if (watch->client == NULL || Z_ISUNDEF(watch->client->on_exchange)) {
		return true;
	}
	if (watch->stopped) {
		return false;
	}
	zval object;
	php_recur_exchange_from(exchange, &object);
	bool ok = php_recur_watch_call(watch, &watch->client->exchange_callback, 1, &object);
	zval_ptr_dtor(&object);
	return ok;
}

recur_interruption php_recur_watch_interrupted(php_recur_watch *watch)
{
	recur_interruption interruption = RECUR_NOT_INTERRUPTED;

	if (!watch->stopped && zend_atomic_bool_load_ex(&EG(vm_interrupt)) && !zend_atomic_bool_load_ex(&EG(timed_out))) {
		zend_atomic_bool_store_ex(&EG(vm_interrupt), false);
		interruption = RECUR_INTERRUPTED_BRIEFLY;
		if (zend_interrupt_function != NULL) {
			zend_interrupt_function(EG(current_execute_data));
		}
		watch->stopped = EG(exception) != NULL;
	}
	if (watch->stopped || zend_atomic_bool_load_ex(&EG(timed_out))) {
		interruption = RECUR_INTERRUPTED_FOR_GOOD;
	}
	return interruption;
}

bool php_recur_watch_rethrow(php_recur_watch *watch)
{
	zend_object *thrown = watch->thrown;
	watch->thrown = NULL;
	if (thrown != NULL && EG(exception) && is_exit(EG(exception))) {
		OBJ_RELEASE(thrown);
	} else if (thrown != NULL) {
		zend_throw_exception_internal(thrown);
	}
	return EG(exception) != NULL;
}
