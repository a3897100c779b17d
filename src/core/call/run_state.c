#include "core/call/run_state.h"

#include "core/base/clock.h"
#include "core/base/memory.h"

static bool attach(recur_run *run)
{
	run->generation = recur_runner_check_process(run->runner);
	run->connections = recur_pool_acquire(run->runner->pool, run->settings, run->now_us);
	if (run->connections && run->many && run->left) {
		recur_connections_expect(run->connections, run->count);
	}
	return run->connections;
}

/* The transfers of connections that a fork left behind are the parent's. */
static bool owns_connections(const recur_run *run)
{
	return run->connections && run->generation == run->runner->generation;
}

void recur_run_drop_transfer(const recur_run *run, recur_call *call)
{
	if (call->transfer && owns_connections(run)) {
		recur_connections_finish(run->connections, call->transfer);
	}
	call->transfer = NULL;
}

static void unlink_run(const recur_run *run)
{
	for (recur_run **link = &run->runner->runs; *link; link = &(*link)->next) {
		if (*link == run) {
			*link = run->next;
			return;
		}
	}
}

/* Ends what is in flight and gives the connections back. */
static void detach(recur_run *run)
{
	unlink_run(run);
	/* The stack may be unwinding in a child that a hook has forked. */
	(void)recur_runner_check_process(run->runner);
	for (size_t i = 0; i < run->count; i++) {
		recur_run_drop_transfer(run, &run->calls[i]);
		recur_call_close(&run->calls[i]);
	}
	recur_rate_limit_release(&run->limit);
	if (owns_connections(run)) {
		if (run->many) {
			recur_connections_expect(run->connections, 0);
		}
		recur_pool_release(run->connections);
	}
	run->connections = NULL;
}

void recur_run_free(recur_run *run)
{
	detach(run);
	for (size_t i = 0; i < run->count; i++) {
		recur_call_release(&run->calls[i]);
	}
	recur_free(run->calls);
	recur_free(run);
}

static recur_run *allocate(size_t count)
{
	recur_run *run = recur_alloc(sizeof(*run));

	if (!run) {
		return NULL;
	}
	run->calls = recur_alloc_array(count, sizeof(*run->calls));
	if (!run->calls) {
		recur_free(run);
		return NULL;
	}
	run->count = count;
	for (size_t i = 0; i < count; i++) {
		recur_call_close(&run->calls[i]);
	}
	recur_rate_limit_init(&run->limit);
	return run;
}

static recur_run *take(recur_runner *runner, size_t count)
{
	recur_run *run = count == 1 ? runner->spare : NULL;

	if (!run) {
		return allocate(count);
	}
	runner->spare = NULL;
	return run;
}

void recur_run_finish(recur_run *run)
{
	recur_runner *runner = run->runner;

	if (run->count != 1 || runner->spare) {
		recur_run_free(run);
		return;
	}
	detach(run);
	runner->spare = run;
}

recur_run *recur_run_begin(recur_runner *runner, const recur_operation *operation, const recur_settings *settings,
						   size_t rows, size_t count, bool many, const recur_run_hooks *hooks)
{
	recur_run *run = take(runner, count);

	if (!run) {
		return NULL;
	}
	run->now_us = recur_clock_monotonic_us();
	run->runner = runner;
	run->operation = operation;
	run->settings = settings;
	run->hooks = hooks;
	run->many = many;
	run->left = rows;
	run->closing = false;
	run->end_us = INT64_MAX;
	recur_rate_limit_init(&run->limit);
	run->next = runner->runs;
	runner->runs = run;
	if (!attach(run)) {
		recur_run_free(run);
		return NULL;
	}
	return run;
}

bool recur_run_after_fork(recur_run *run)
{
	(void)recur_runner_check_process(run->runner);
	if (owns_connections(run)) {
		return true;
	}
	for (size_t i = 0; i < run->count; i++) {
		recur_call *call = &run->calls[i];

		call->transfer = NULL;
		if (call->phase == RECUR_CALL_IN_FLIGHT) {
			call->phase = RECUR_CALL_DUE;
			call->due_us = run->now_us;
		}
	}
	return attach(run);
}
