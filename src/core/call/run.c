#include "core/call/run.h"

#include "core/base/clock.h"
#include "core/call/retry.h"
#include "core/call/run_state.h"

#include <string.h>

/* How long a run waits at the most before it asks whether it was interrupted. */
#define WAIT_SLICE_US 200000
/* What hooks may take without anybody being given more time. */
#define NOTICED_US 1000

static recur_call_rules rules_now(const recur_run *run)
{
	recur_call_rules rules;

	rules.operation = run->operation;
	rules.settings = run->settings;
	rules.spellings = &run->runner->spellings;
	rules.random = &run->runner->random;
	rules.api_on_loopback = run->connections->target.loopback;
	rules.rate_limit_is_awaited = run->many;
	rules.now_us = run->now_us;
	rules.now_s = recur_clock_epoch_s();
	return rules;
}

/* --- the steps --- */

/* libcurl closes what is above its limit as connections come back, one each time, and none for a new limit's sake: so
 * the limit goes down with the last rows, while there are connections to come back. */
static void note_begun(recur_run *run)
{
	run->left--;
	if (run->many && run->left < run->count) {
		recur_connections_expect(run->connections, run->left);
	}
}

static bool fill(recur_run *run)
{
	const recur_run_hooks *hooks = run->hooks;

	for (size_t i = 0; i < run->count && run->left && !run->closing; i++) {
		recur_options options;
		recur_call_rules rules;
		size_t row = 0;

		if (run->calls[i].phase != RECUR_CALL_NONE) {
			continue;
		}
		memset(&options, 0, sizeof(options));
		if (!hooks->next(hooks->context, &row, &options)) {
			run->left = 0;
			break;
		}
		note_begun(run);
		rules = rules_now(run);
		if (!recur_call_open(&run->calls[i], row, &options, &rules)) {
			return false;
		}
	}
	return true;
}

static bool send_attempt(recur_run *run, recur_call *call)
{
	recur_attempt attempt;

	if (run->many) {
		recur_rate_limit_start_clock(&run->limit, call, run->settings->timeout_us, run->now_us);
	}
	if (recur_call_expire(call, run->now_us)) {
		return true;
	}
	attempt = recur_call_attempt(call, run->operation, run->settings, run->now_us);
	attempt.timed = run->hooks->exchange;
	attempt.multiplex = run->many && !call->fresh && !run->connections->http1;
	recur_call_sent(call, recur_connections_start(run->connections, &attempt), run->now_us, attempt.connect_timeout_us);
	return call->transfer;
}

static int64_t due_us(const recur_run *run, const recur_call *call)
{
	return call->due_us > run->limit.paused_until_us ? call->due_us : run->limit.paused_until_us;
}

static bool send_due(recur_run *run)
{
	for (size_t i = 0; i < run->count; i++) {
		recur_call *call = &run->calls[i];

		if (call->phase != RECUR_CALL_DUE) {
			continue;
		}
		if (!recur_rate_limit_reject(&run->limit, call) && due_us(run, call) <= run->now_us &&
			!send_attempt(run, call)) {
			return false;
		}
	}
	return true;
}

static bool is_over(const recur_run *run)
{
	return run->now_us >= run->end_us;
}

/* Nothing new is begun once the time of the whole batch is over. */
static void give_up_due(recur_run *run)
{
	for (size_t i = 0; i < run->count; i++) {
		if (run->calls[i].phase == RECUR_CALL_DUE) {
			recur_call_give_up(&run->calls[i]);
		}
	}
}

/* Nothing new is begun once a hook has said so: calls that wait for another attempt end with what they met. */
static void drop_due(recur_run *run)
{
	for (size_t i = 0; i < run->count; i++) {
		recur_call *call = &run->calls[i];

		if (call->phase == RECUR_CALL_DUE) {
			recur_call_close(call);
		}
	}
}

/* The time since `now_us`, in which hooks have run, is the application's: no other call of a batch pays for it with its
 * timeout, whatever the hooks did, calls of their own included. */
static void discount_hooks(recur_run *run)
{
	const int64_t before_us = run->now_us;

	run->now_us = recur_clock_monotonic_us();
	for (size_t i = 0; i < run->count && run->many && run->now_us - before_us >= NOTICED_US; i++) {
		recur_call_prolong(&run->calls[i], run->now_us - before_us);
	}
}

static bool report_settled(recur_run *run)
{
	const recur_run_hooks *hooks = run->hooks;
	bool told = false;

	for (size_t i = 0; i < run->count; i++) {
		recur_call *call = &run->calls[i];

		if (call->phase != RECUR_CALL_SETTLED) {
			continue;
		}
		if (!hooks->settled(hooks->context, call->row, &call->result)) {
			run->closing = true;
		}
		recur_call_close(call);
		if (run->many && !recur_run_after_fork(run)) {
			return false;
		}
		told = true;
	}
	if (told) {
		discount_hooks(run);
	}
	return true;
}

static bool report_exchange(recur_run *run, size_t row, const recur_exchange *exchange)
{
	if (!run->hooks->exchange(run->hooks->context, row, exchange)) {
		run->closing = true;
	}
	return recur_run_after_fork(run);
}

static bool report_observation(recur_run *run, size_t row, const recur_observation *seen)
{
	for (unsigned i = seen->first; i < seen->last.attempt; i++) {
		const recur_exchange dead = recur_exchange_over_dead_connection(run->operation->name, i, seen->first_try_us);

		if (!report_exchange(run, row, &dead)) {
			return false;
		}
	}
	return report_exchange(run, row, &seen->last);
}

/* The transfer is given back before anybody is told: a hook may start runs of its own, or never return. */
static bool evaluate(recur_run *run, recur_call *call)
{
	const recur_call_rules rules = rules_now(run);
	const unsigned first = call->attempts + 1;
	bool observed = run->hooks->exchange;
	recur_observation seen;

	if (recur_call_was_not_sent(call, run->now_us)) {
		recur_run_drop_transfer(run, call);
		return true;
	}
	if (!recur_call_read(call, &rules)) {
		return false;
	}
	if (!call->result.ok && call->result.error.of_another_request) {
		recur_transfer_doom(call->transfer);
	}
	observed = observed && call->attempts >= first;
	if (observed) {
		recur_observe(&seen, run->operation->name, &call->transfer->response,
					  call->result.ok ? NULL : &call->result.error, first, call->attempts,
					  call->transfer->first_try_us);
	}
	if (!recur_call_decide(call, &rules)) {
		return false;
	}
	recur_run_drop_transfer(run, call);
	if (run->many && !run->closing) {
		recur_rate_limit_apply(&run->limit, call, run->now_us, recur_retry_random(&run->runner->random));
	}
	return !observed || report_observation(run, call->row, &seen);
}

static int64_t attempt_end_us(const recur_run *run, const recur_call *call)
{
	const int64_t end_us = recur_call_attempt_end_us(call);

	return end_us < run->end_us ? end_us : run->end_us;
}

static bool evaluate_concluded(recur_run *run)
{
	for (size_t i = 0; i < run->count; i++) {
		recur_call *call = &run->calls[i];

		if (call->phase != RECUR_CALL_IN_FLIGHT) {
			continue;
		}
		if (!call->transfer->concluded && run->now_us >= attempt_end_us(run, call)) {
			recur_connections_time_out(run->connections, call->transfer);
		}
		if (call->transfer->concluded && !evaluate(run, call)) {
			return false;
		}
	}
	if (run->hooks->exchange) {
		discount_hooks(run);
	}
	return true;
}

/* --- the loop --- */

static bool has_calls(const recur_run *run)
{
	for (size_t i = 0; i < run->count; i++) {
		if (run->calls[i].phase != RECUR_CALL_NONE) {
			return true;
		}
	}
	return false;
}

static bool wants_more(const recur_run *run)
{
	if (run->left == 0 || run->closing) {
		return false;
	}
	for (size_t i = 0; i < run->count; i++) {
		if (run->calls[i].phase == RECUR_CALL_NONE) {
			return true;
		}
	}
	return false;
}

/* Until when nothing can happen but on the wire. */
static int64_t next_event_us(const recur_run *run, const recur_call *call)
{
	if (call->phase == RECUR_CALL_IN_FLIGHT) {
		/* Somebody else's loop may have concluded it. */
		return call->transfer->concluded ? run->now_us : attempt_end_us(run, call);
	}
	if (call->phase == RECUR_CALL_DUE) {
		return due_us(run, call);
	}
	return call->phase == RECUR_CALL_SETTLED ? run->now_us : INT64_MAX;
}

static int64_t wait_time_us(const recur_run *run)
{
	int64_t until_us = run->now_us + WAIT_SLICE_US < run->end_us ? run->now_us + WAIT_SLICE_US : run->end_us;

	for (size_t i = 0; i < run->count; i++) {
		const int64_t event_us = next_event_us(run, &run->calls[i]);

		if (event_us < until_us) {
			until_us = event_us;
		}
	}
	return recur_retry_left_us(until_us, run->now_us);
}

static recur_interruption interruption(const recur_run *run)
{
	return run->hooks->interrupted ? run->hooks->interrupted(run->hooks->context) : RECUR_NOT_INTERRUPTED;
}

static bool advance(recur_run *run)
{
	if (run->closing) {
		drop_due(run);
	}
	if (is_over(run)) {
		give_up_due(run);
	}
	return send_due(run) && report_settled(run);
}

static bool wait_and_read(recur_run *run)
{
	recur_connections_drive(run->connections, wait_time_us(run));
	run->now_us = recur_clock_monotonic_us();
	return evaluate_concluded(run);
}

static recur_run_end run_loop(recur_run *run)
{
	recur_interruption came;

	for (;;) {
		run->now_us = recur_clock_monotonic_us();
		if (!fill(run) || !advance(run)) {
			return RECUR_RUN_NO_MEMORY;
		}
		if (wants_more(run)) {
			continue;
		}
		if (!has_calls(run)) {
			return RECUR_RUN_DONE;
		}
		/* Asked before every wait: a hook may have ended the script just now. */
		came = interruption(run);
		if (came == RECUR_INTERRUPTED_FOR_GOOD) {
			return RECUR_RUN_INTERRUPTED;
		}
		if (came == RECUR_INTERRUPTED_BRIEFLY) {
			discount_hooks(run);
			if (!recur_run_after_fork(run)) {
				return RECUR_RUN_NO_MEMORY;
			}
			continue;
		}
		if (!wait_and_read(run)) {
			return RECUR_RUN_NO_MEMORY;
		}
	}
}

static recur_run_end end_of(recur_run *run)
{
	if (!run) {
		return RECUR_RUN_NO_MEMORY;
	}
	const recur_run_end end = run_loop(run);
	recur_run_finish(run);
	return end;
}

recur_run_end recur_run_one(recur_runner *runner, const recur_operation *operation, const recur_settings *settings,
							const recur_run_hooks *hooks)
{
	return end_of(recur_run_begin(runner, operation, settings, 1, 1, false, hooks));
}

recur_run_end recur_run_many(recur_runner *runner, const recur_operation *operation, const recur_settings *settings,
							 const recur_batch *batch, const recur_run_hooks *hooks)
{
	const size_t count = batch->concurrency < batch->rows ? batch->concurrency : batch->rows;
	recur_run *run = recur_run_begin(runner, operation, settings, batch->rows, count, true, hooks);

	if (run && batch->within_us < RECUR_RUN_UNBOUNDED - run->now_us) {
		run->end_us = run->now_us + batch->within_us;
	}
	return end_of(run);
}
