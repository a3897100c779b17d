#include "core/call/call.h"

#include "core/base/memory.h"
#include "core/call/options.h"
#include "core/call/retry.h"

#include <string.h>

static bool copy_options(recur_call *call, const recur_operation *operation, const recur_options *options)
{
	size_t used = 0;

	for (size_t i = 0; i < operation->field_count; i++) {
		call->byte_count += options->values[i].length;
	}
	call->bytes = recur_alloc(call->byte_count + 1);
	if (!call->bytes) {
		return false;
	}
	for (size_t i = 0; i < operation->field_count; i++) {
		const recur_str value = options->values[i];

		if (value.length) {
			memcpy(call->bytes + used, value.data, value.length);
			call->options.values[i] = (recur_str){call->bytes + used, value.length};
			used += value.length;
		}
	}
	return true;
}

bool recur_call_open(recur_call *call, size_t row, const recur_options *options, const recur_call_rules *rules)
{
	const recur_settings *settings = rules->settings;

	call->row = row;
	call->due_us = rules->now_us;
	call->deadline_us = rules->now_us + settings->timeout_us;
	if (!recur_options_check(rules->operation, options, &call->result.error)) {
		call->phase = RECUR_CALL_SETTLED;
		return call->result.error.kind != RECUR_ERROR_NO_MEMORY;
	}
	call->phase = RECUR_CALL_DUE;
	return copy_options(call, rules->operation, options) &&
		   recur_request_write(&call->request, rules->operation, &call->options,
							   recur_spelling_first(rules->spellings, settings->field_case, settings->base_url));
}

recur_attempt recur_call_attempt(const recur_call *call, const recur_operation *operation,
								 const recur_settings *settings, int64_t now_us)
{
	const int64_t left_us = recur_retry_left_us(call->deadline_us, now_us);
	recur_attempt attempt;

	attempt.method = operation->method;
	attempt.path = call->request.path;
	attempt.path_is_constant = !call->request.filled_path;
	attempt.repeatable = operation->repeatable;
	attempt.body = (recur_str){call->request.body, call->request.body_length};
	attempt.response_max = operation->response_max;
	attempt.secret_key = settings->secret_key;
	attempt.connect_timeout_us = left_us < settings->connect_timeout_us ? left_us : settings->connect_timeout_us;
	attempt.fresh_connection = call->fresh;
	attempt.timed = false;
	attempt.multiplex = false;
	return attempt;
}

void recur_call_sent(recur_call *call, recur_transfer *transfer, int64_t now_us, int64_t connect_timeout_us)
{
	call->transfer = transfer;
	call->connect_end_us = now_us + connect_timeout_us;
	call->phase = RECUR_CALL_IN_FLIGHT;
}

static bool is_connected(const recur_call *call)
{
	return call->transfer->requests > 0;
}

int64_t recur_call_attempt_end_us(const recur_call *call)
{
	return is_connected(call) || call->deadline_us < call->connect_end_us ? call->deadline_us : call->connect_end_us;
}

/* What the last attempt met is kept: it may be the last word. */
static void due_at(recur_call *call, int64_t due_us)
{
	call->phase = RECUR_CALL_DUE;
	call->due_us = due_us;
}

/* A kept connection that the server had closed, or closed as the request was being written, with a 408 or without a
 * word: not the API's failure. */
static bool was_dead_connection(const recur_call *call)
{
	const recur_response *response = &call->transfer->response;
	const bool lost = response->result == RECUR_TRANSFER_LOST && response->status == 0;

	return (lost || response->status == 408) && response->connection_reused && !call->fresh;
}

/* Statuses that say less of the request than of the way that it came. */
static bool concerns_connection(int status)
{
	return status == 408 || status == 421 || status == 425 || (status >= 520 && status <= 530);
}

static recur_doubt doubt_about(const recur_call *call, const recur_call_rules *rules)
{
	return recur_spelling_doubt(rules->operation, &call->options, call->result.value, &call->result.error);
}

static bool is_doubted(const recur_call *call, const recur_call_rules *rules)
{
	return call->doubt == RECUR_DOUBT_NONE &&
		   recur_spelling_is_open(rules->spellings, rules->settings->field_case, rules->settings->base_url,
								  rules->operation, doubt_about(call, rules));
}

static bool try_other_spelling(recur_call *call, const recur_call_rules *rules)
{
	call->doubt = doubt_about(call, rules);
	recur_result_move(&call->doubted, &call->result);
	due_at(call, rules->now_us);
	return recur_request_write(&call->request, rules->operation, &call->options,
							   recur_spelling_other(call->request.spelling));
}

static void report_first(recur_call *call)
{
	recur_result_move(&call->result, &call->doubted);
	call->result.error.attempts = call->attempts;
}

/* An answer that raises such a doubt too, or refuses what was accepted in the first spelling. */
static bool is_no_better(const recur_call *call, const recur_call_rules *rules)
{
	return doubt_about(call, rules) != RECUR_DOUBT_NONE ||
		   (call->doubted.ok && !call->result.ok && recur_spelling_was_read(&call->result.error));
}

/* The second answer counts unless none came, or it is no better than the first. */
static void decide_spelling(recur_call *call, const recur_call_rules *rules)
{
	const recur_str base_url = rules->settings->base_url;

	if (call->transfer->response.result != RECUR_TRANSFER_DONE) {
		report_first(call);
	} else if (is_no_better(call, rules)) {
		recur_spellings_settle(rules->spellings, base_url, rules->operation, call->doubt);
		report_first(call);
	} else if (recur_spelling_was_read(&call->result.error)) {
		recur_spellings_learn(rules->spellings, base_url, call->request.spelling);
	}
}

static void settle(recur_call *call, const recur_call_rules *rules)
{
	call->phase = RECUR_CALL_SETTLED;
	if (call->doubt != RECUR_DOUBT_NONE) {
		decide_spelling(call, rules);
	}
}

/* One that did not come so far is one, too: it was tried. */
static unsigned requests_of(const recur_transfer *transfer)
{
	if (transfer->response.result == RECUR_TRANSFER_UNSUPPORTED) {
		return 0;
	}
	return transfer->requests > 1 ? transfer->requests : 1;
}

bool recur_call_read(recur_call *call, const recur_call_rules *rules)
{
	const recur_call_context context = {rules->operation, &call->options, rules->api_on_loopback,
										rules->settings->secret_key, rules->now_s};
	recur_result *result = &call->result;

	call->attempts += requests_of(call->transfer);
	recur_result_read(result, &call->transfer->response, &context);
	result->error.attempts = call->attempts;
	return result->ok || result->error.kind != RECUR_ERROR_NO_MEMORY;
}

bool recur_call_decide(recur_call *call, const recur_call_rules *rules)
{
	const recur_settings *settings = rules->settings;
	const recur_error *error = &call->result.error;
	const int64_t left_us = recur_retry_left_us(call->deadline_us, rules->now_us);
	const bool repeatable = rules->operation->repeatable;
	const bool awaited = rules->rate_limit_is_awaited && error->kind == RECUR_ERROR_RATE_LIMIT;
	int64_t wait_us;

	if (left_us == 0) {
		settle(call, rules);
	} else if (repeatable && was_dead_connection(call)) {
		call->fresh = true;
		due_at(call, rules->now_us);
	} else if (is_doubted(call, rules)) {
		return try_other_spelling(call, rules);
	} else if (repeatable && !call->result.ok && !awaited &&
			   recur_retry_wait_us(error, call->retries, settings->max_retries, left_us,
								   recur_retry_random(rules->random), &wait_us)) {
		call->retries++;
		call->fresh = call->fresh || concerns_connection(error->status);
		due_at(call, rules->now_us + wait_us);
	} else {
		settle(call, rules);
	}
	return true;
}

void recur_call_postpone(recur_call *call, int64_t now_us, int64_t due_us)
{
	call->postponed++;
	call->deadline_us += due_us - now_us;
	due_at(call, due_us);
}

bool recur_call_was_not_sent(recur_call *call, int64_t now_us)
{
	const recur_transfer *transfer = call->transfer;

	if (!transfer->unsent && (transfer->response.result != RECUR_TRANSFER_TIMEOUT || is_connected(call))) {
		return false;
	}
	if (now_us >= recur_call_attempt_end_us(call)) {
		return false;
	}
	call->fresh = call->fresh || transfer->unsent;
	due_at(call, now_us);
	return true;
}

/* True where there was something to fall back on. */
static bool fall_back(recur_call *call)
{
	if (call->result.error.kind == RECUR_ERROR_NONE) {
		if (call->doubt == RECUR_DOUBT_NONE) {
			return false;
		}
		report_first(call);
	}
	call->result.error.attempts = call->attempts;
	call->phase = RECUR_CALL_SETTLED;
	return true;
}

bool recur_call_settle_doubted(recur_call *call)
{
	if (call->doubt == RECUR_DOUBT_NONE || !call->doubted.ok) {
		return false;
	}
	report_first(call);
	call->phase = RECUR_CALL_SETTLED;
	return true;
}

void recur_call_give_up(recur_call *call)
{
	if (!fall_back(call)) {
		recur_error_set(&call->result.error, RECUR_ERROR_TIMEOUT, "timeout",
						"The deadline of the batch passed before this request was sent: send it again, or give the "
						"batch more time.");
		call->phase = RECUR_CALL_SETTLED;
	}
}

bool recur_call_expire(recur_call *call, int64_t now_us)
{
	return recur_retry_left_us(call->deadline_us, now_us) == 0 && fall_back(call);
}

void recur_call_prolong(recur_call *call, int64_t by_us)
{
	if (call->phase != RECUR_CALL_DUE && call->phase != RECUR_CALL_IN_FLIGHT) {
		return;
	}
	call->deadline_us += by_us;
	call->connect_end_us += by_us;
}

void recur_call_close(recur_call *call)
{
	recur_result_clear(&call->result);
	recur_result_clear(&call->doubted);
	recur_free_wiped(call->bytes, call->byte_count);
	recur_request_release(&call->request);
	memset(&call->options, 0, sizeof(call->options));
	call->phase = RECUR_CALL_NONE;
	call->bytes = NULL;
	call->byte_count = 0;
	call->doubt = RECUR_DOUBT_NONE;
	call->fresh = false;
	call->attempts = 0;
	call->retries = 0;
	call->postponed = 0;
	call->transfer = NULL;
}

void recur_call_release(recur_call *call)
{
	recur_call_close(call);
	recur_result_release(&call->result);
	recur_result_release(&call->doubted);
}
