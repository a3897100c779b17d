#include "php/call/batch_rows.h"
#include "php/call/call_settings.h"
#include "php/call/endpoint.h"
#include "php/call/run_support.h"

/* So many calls at a time unless told otherwise. */
#define CONCURRENCY 8

#define CONCURRENCY_ARGUMENT 2
#define DEADLINE_ARGUMENT 4
/* Beyond this a deadline is none. */
#define DEADLINE_MAX_S 1e9

/* The second and fourth argument, as given. */
typedef struct bounds {
	zend_long concurrency;
	const double *deadline; /* in seconds; NULL for none */
} bounds;

typedef struct batch {
	const php_recur_endpoint *endpoint;
	php_recur_callbacks callbacks;
	const php_recur_client *client;
	const php_recur_callback *on_settled; /* NULL where there is none */
	php_recur_batch_rows list;
	size_t begun; /* rows handed to the run so far */
	bool no_memory;
	zval results; /* by the keys of the list; null until settled */
} batch;

static bool next(void *context, size_t *row, recur_options *options)
{
	batch *call = context;
	if (call->begun > 0) {
		php_recur_call_options_release(&call->list.rows[call->begun - 1].options);
	}
	if (call->begun == call->list.count) {
		return false;
	}
	*row = call->begun;
	*options =
		php_recur_call_options_view(&call->list.rows[call->begun].options, call->endpoint->operation, call->client);
	call->begun++;
	return true;
}

static bool exchange(void *context, size_t row, const recur_exchange *exchange)
{
	return php_recur_callbacks_exchange(&((batch *)context)->callbacks, exchange);
}

static zval *result_slot(batch *call, const php_recur_batch_row *row)
{
	HashTable *results = Z_ARRVAL(call->results);
	return row->key ? zend_hash_find(results, row->key) : zend_hash_index_find(results, row->index);
}

static bool report(batch *call, const php_recur_batch_row *row, const zval *outcome)
{
	if (!call->on_settled) {
		return true;
	}
	zval parameters[2];
	if (!row->key) {
		ZVAL_LONG(&parameters[0], (zend_long)row->index);
	} else {
		ZVAL_STR_COPY(&parameters[0], row->key);
	}
	ZVAL_COPY(&parameters[1], outcome);
	bool ok = php_recur_callbacks_call(&call->callbacks, call->on_settled, 2, parameters);
	zval_ptr_dtor(&parameters[1]);
	zval_ptr_dtor(&parameters[0]);
	return ok;
}

static bool settled(void *context, size_t index, const recur_result *result)
{
	batch *call = context;
	const php_recur_batch_row *row = &call->list.rows[index];
	zval *slot = result_slot(call, row);
	if (call->callbacks.stopped) {
		return false;
	}
	if (!php_recur_result_from(call->endpoint, result, slot)) {
		call->no_memory = true;
		return false;
	}
	return report(call, row, slot);
}

static recur_interruption interrupted(void *context)
{
	return php_recur_callbacks_interrupted(&((batch *)context)->callbacks);
}

static void prepare_results(batch *call)
{
	zval unsettled;
	ZVAL_NULL(&unsettled);
	array_init_size(&call->results, (uint32_t)call->list.count);
	for (size_t i = 0; i < call->list.count; i++) {
		const php_recur_batch_row *row = &call->list.rows[i];
		if (!row->key) {
			zend_hash_index_add_new(Z_ARRVAL(call->results), row->index, &unsettled);
		} else {
			zend_hash_add_new(Z_ARRVAL(call->results), row->key, &unsettled);
		}
	}
}

static void run(batch *call, size_t concurrency, int64_t within_us, zval *result)
{
	php_recur_call_settings settings;
	if (!php_recur_call_settings_gather(&settings, call->client)) {
		return;
	}
	prepare_results(call);
	bool observed = call->client && !Z_ISUNDEF(call->client->on_exchange);
	recur_run_hooks hooks = {next, observed ? exchange : NULL, settled, interrupted, call};
	const recur_batch size = {call->list.count, concurrency, within_us};
	recur_run_end end = recur_run_many(php_recur_runner(), call->endpoint->operation, &settings.core, &size, &hooks);
	php_recur_call_settings_release(&settings);
	if (php_recur_report_end(&call->callbacks, call->no_memory ? RECUR_RUN_NO_MEMORY : end)) {
		zval_ptr_dtor(&call->results);
	} else {
		ZVAL_COPY_VALUE(result, &call->results);
	}
}

static bool check_bounds(const bounds *given)
{
	if (given->concurrency < 1 || given->concurrency > RECUR_CONCURRENCY_MAX) {
		zend_argument_value_error(CONCURRENCY_ARGUMENT, "must be between 1 and %d", RECUR_CONCURRENCY_MAX);
		return false;
	}
	/* Not so of NAN either. */
	if (given->deadline && !(*given->deadline >= 0)) {
		zend_argument_value_error(DEADLINE_ARGUMENT, "must be a number of seconds, 0 or more");
		return false;
	}
	return true;
}

static int64_t within_us(const bounds *given)
{
	return given->deadline && *given->deadline < DEADLINE_MAX_S ? (int64_t)(*given->deadline * 1e6)
																: RECUR_RUN_UNBOUNDED;
}

static void call_many(const php_recur_endpoint *endpoint, const php_recur_client *client, HashTable *list,
					  const bounds *given, const php_recur_callback *on_settled, zval *result)
{
	if (!check_bounds(given)) {
		return;
	}
	if (zend_hash_num_elements(list) == 0) {
		ZVAL_EMPTY_ARRAY(result);
		return;
	}
	batch call = {.endpoint = endpoint, .callbacks = {.client = client}, .client = client, .on_settled = on_settled};
	/* The callable may hold its object by reference only. */
	zend_object *watcher = on_settled ? on_settled->fcc.object : NULL;
	if (watcher) {
		GC_ADDREF(watcher);
	}
	if (php_recur_batch_rows_read(endpoint->operation, list, &call.list)) {
		run(&call, (size_t)given->concurrency, within_us(given), result);
	}
	php_recur_batch_rows_release(&call.list);
	if (watcher) {
		OBJ_RELEASE(watcher);
	}
}

void php_recur_call_many_method(INTERNAL_FUNCTION_PARAMETERS, const php_recur_endpoint *endpoint,
								const php_recur_client *client)
{
	HashTable *list;
	zend_long concurrency = CONCURRENCY;
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

	const bounds given = {concurrency, unbounded ? NULL : &deadline};
	call_many(endpoint, client, list, &given, ZEND_FCI_INITIALIZED(on_settled.fci) ? &on_settled : NULL, return_value);
}
