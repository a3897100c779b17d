#include "php/call/callbacks.h"
#include "php/exchange/exchange_object.h"

#include <zend_exceptions.h>

/* exit(), or the end of the Fiber that the run is in: the stack is being unwound, and nothing may hold it up. */
static bool is_exit(const zend_object *exception)
{
	return zend_is_unwind_exit(exception) || zend_is_graceful_exit(exception);
}

static zend_object *previous_of(zend_object *exception)
{
	zend_class_entry *base = instanceof_function(exception->ce, zend_ce_exception) ? zend_ce_exception : zend_ce_error;
	zval holder;
	const zval *previous = zend_read_property_ex(base, exception, ZSTR_KNOWN(ZEND_STR_PREVIOUS), true, &holder);

	return Z_TYPE_P(previous) == IS_OBJECT ? Z_OBJ_P(previous) : NULL;
}

static bool is_chained(zend_object *chain, const zend_object *exception)
{
	while (chain && chain != exception) {
		chain = previous_of(chain);
	}
	return chain;
}

static void keep_exception(php_recur_callbacks *callbacks)
{
	zend_object *exception = EG(exception);
	if (is_exit(exception)) {
		callbacks->stopped = true;
		return;
	}
	GC_ADDREF(exception);
	zend_clear_exception();
	if (!callbacks->thrown) {
		callbacks->thrown = exception;
	} else if (is_chained(callbacks->thrown, exception)) {
		/* The engine would keep the reference that it is given. */
		OBJ_RELEASE(exception);
	} else {
		zend_exception_set_previous(callbacks->thrown, exception);
	}
}

bool php_recur_callbacks_call(php_recur_callbacks *callbacks, const php_recur_callback *callback, uint32_t count,
							  zval *parameters)
{
	if (callbacks->stopped) {
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
		keep_exception(callbacks);
		return false;
	}
	return true;
}

bool php_recur_callbacks_exchange(php_recur_callbacks *callbacks, const recur_exchange *exchange)
{
	if (!callbacks->client || Z_ISUNDEF(callbacks->client->on_exchange)) {
		return true;
	}
	if (callbacks->stopped) {
		return false;
	}
	zval object;
	php_recur_exchange_from(exchange, &object);
	bool ok = php_recur_callbacks_call(callbacks, &callbacks->client->exchange_callback, 1, &object);
	zval_ptr_dtor(&object);
	return ok;
}

recur_interruption php_recur_callbacks_interrupted(php_recur_callbacks *callbacks)
{
	recur_interruption interruption = RECUR_NOT_INTERRUPTED;

	if (!callbacks->stopped && zend_atomic_bool_load_ex(&EG(vm_interrupt)) &&
		!zend_atomic_bool_load_ex(&EG(timed_out))) {
		zend_atomic_bool_store_ex(&EG(vm_interrupt), false);
		interruption = RECUR_INTERRUPTED_BRIEFLY;
		if (zend_interrupt_function) {
			zend_interrupt_function(EG(current_execute_data));
		}
		callbacks->stopped = EG(exception);
	}
	if (callbacks->stopped || zend_atomic_bool_load_ex(&EG(timed_out))) {
		interruption = RECUR_INTERRUPTED_FOR_GOOD;
	}
	return interruption;
}

bool php_recur_callbacks_rethrow(php_recur_callbacks *callbacks)
{
	zend_object *thrown = callbacks->thrown;
	callbacks->thrown = NULL;
	if (thrown && EG(exception) && is_exit(EG(exception))) {
		OBJ_RELEASE(thrown);
	} else if (thrown) {
		zend_throw_exception_internal(thrown);
	}
	return EG(exception);
}
