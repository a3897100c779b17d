#include "run_state.h"

#include "clock.h"
#include "memory.h"

static bool attach(recur_run *run)
{
	recur_pool_know_process(run->pool);
	run->scope = recur_pool_hold(run->pool, run->settings, run->now_us);
	run->generation = run->pool->generation;
	if (run->scope && run->many && run->left) {
		recur_scope_expect(run->scope, run->count);
	}
	return run->scope != NULL;
}

/* The transfers of a scope that a fork left behind are the parent's. */
static bool owns_scope(const recur_run *run)
{
	return run->scope && run->generation == run->pool->generation;
}

void recur_run_drop_transfer(const recur_run *run, recur_call *call)
{
	if (call->transfer && owns_scope(run)) {
		recur_scope_finish(run->scope, call->transfer);
	}
	call->transfer = NULL;
}

static void unlink_run(const recur_run *run)
{
	for (recur_run **link = &run->pool->runs; *link; link = &(*link)->next) {
		if (*link == run) {
			*link = run->next;
			return;
		}
	}
}

/* Ends what is in flight and gives the scope back. */
static void detach(recur_run *run)
{
	unlink_run(run);
	for (size_t i = 0; i < run->count; i++) {
		recur_run_drop_transfer(run, &run->calls[i]);
		recur_call_close(&run->calls[i]);
	}
	recur_rate_limit_release(&run->limit);
	if (owns_scope(run)) {
		if (run->many) {
			recur_scope_expect(run->scope, 0);
		}
		recur_pool_let_go(run->scope);
	}
	run->scope = NULL;
}

void recur_run_free(recur_run *run)
{
	detach(run);
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

static recur_run *take(recur_pool *pool, size_t count)
{
	recur_run *run = count == 1 ? pool->spare : NULL;

	if (!run) {
		return allocate(count);
	}
	pool->spare = NULL;
	return run;
}

void recur_run_finish(recur_run *run)
{
	recur_pool *pool = run->pool;

	if (run->count != 1 || pool->spare) {
		recur_run_free(run);
		return;
	}
	detach(run);
	pool->spare = run;
}

recur_run *recur_run_begin(recur_pool *pool, const recur_settings *settings, size_t rows, size_t count, bool many,
						   const recur_run_hooks *hooks)
{
	recur_run *run = take(pool, count);

	if (!run) {
		return NULL;
	}
	run->now_us = recur_clock_monotonic_us();
	run->pool = pool;
	run->settings = settings;
	run->hooks = hooks;
	run->many = many;
	run->left = rows;
	run->closing = false;
	recur_rate_limit_init(&run->limit);
	run->next = pool->runs;
	pool->runs = run;
	if (!attach(run)) {
		recur_run_free(run);
		return NULL;
	}
	return run;
}

bool recur_run_survive_fork(recur_run *run)
{
	recur_pool_know_process(run->pool);
	if (owns_scope(run)) {
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
