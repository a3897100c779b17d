#include "php/call/call_options.h"
#include "php/call/call_settings.h"
#include "php/call/endpoint.h"
#include "php/call/run_support.h"

#include <zend_exceptions.h>

typedef struct one {
	const php_recur_endpoint *endpoint;
	php_recur_callbacks callbacks;
	recur_options options;
	bool begun;
	bool no_memory;
	zval outcome; /* an object of the value or an exception; undefined until the call has settled */
} one;

static bool next(void *context, size_t *row, recur_options *options)
{
	one *call = context;
	if (call->begun) {
		return false;
	}
	call->begun = true;
	*row = 0;
	*options = call->options;
	return true;
}

static bool exchange(void *context, size_t row, const recur_exchange *exchange)
{
	return php_recur_callbacks_exchange(&((one *)context)->callbacks, exchange);
}

static bool settled(void *context, size_t row, const recur_result *result)
{
	one *call = context;
	if (call->callbacks.stopped) {
		return false;
	}
	if (!php_recur_result_from(call->endpoint, result, &call->outcome)) {
		call->no_memory = true;
		return false;
	}
	return true;
}

static recur_interruption interrupted(void *context)
{
	return php_recur_callbacks_interrupted(&((one *)context)->callbacks);
}

/* Hands the outcome to the caller. What a callback threw comes first, with the call's own failure behind it. */
static void hand_over(one *call, recur_run_end end, zval *result)
{
	bool failed = Z_TYPE(call->outcome) == IS_OBJECT && instanceof_function(Z_OBJCE(call->outcome), zend_ce_throwable);
	if (call->callbacks.thrown && failed) {
		zend_exception_set_previous(call->callbacks.thrown, Z_OBJ(call->outcome));
		ZVAL_UNDEF(&call->outcome);
	}
	if (php_recur_report_end(&call->callbacks, call->no_memory ? RECUR_RUN_NO_MEMORY : end)) {
		zval_ptr_dtor(&call->outcome);
	} else if (failed) {
		zend_throw_exception_internal(Z_OBJ(call->outcome));
	} else {
		ZVAL_COPY_VALUE(result, &call->outcome);
	}
}

static void run(one *call, const php_recur_client *client, zval *result)
{
	php_recur_call_settings settings;
	if (!php_recur_call_settings_gather(&settings, client)) {
		return;
	}
	bool observed = client && !Z_ISUNDEF(client->on_exchange);
	recur_run_hooks hooks = {next, observed ? exchange : NULL, settled, interrupted, call};
	recur_run_end end = recur_run_one(php_recur_runner(), call->endpoint->operation, &settings.core, &hooks);
	php_recur_call_settings_release(&settings);
	hand_over(call, end, result);
}

void php_recur_call_one_method(INTERNAL_FUNCTION_PARAMETERS, const php_recur_endpoint *endpoint,
							   const php_recur_client *client)
{
	static const php_recur_place place = {1, "option", ""};
	HashTable *opts;
	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ARRAY_HT(opts)
	ZEND_PARSE_PARAMETERS_END();

	const recur_operation *operation = endpoint->operation;
	php_recur_call_options options;
	if (php_recur_call_options_read(&place, operation, opts, &options)) {
		one call = {.endpoint = endpoint,
					.callbacks = {.client = client},
					.options = php_recur_call_options_view(&options, operation, client)};
		ZVAL_UNDEF(&call.outcome);
		run(&call, client, return_value);
	}
	php_recur_call_options_release(&options);
}
