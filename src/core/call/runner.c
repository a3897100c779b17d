#include "core/call/runner.h"

#include "core/base/clock.h"
#include "core/base/memory.h"
#include "core/call/run_state.h"

/* Two children of one process must not wait alike. */
static void stir(recur_runner *runner)
{
	const uint64_t process = (uint64_t)recur_pool_process(runner->pool);

	runner->random ^= (uint64_t)recur_clock_monotonic_us() ^ process << 32 ^ (uint64_t)(uintptr_t)runner;
	runner->random |= 1;
}

recur_runner *recur_runner_new(recur_trust_stores *trust_stores)
{
	recur_runner *runner = recur_alloc(sizeof(*runner));

	if (!runner) {
		return NULL;
	}
	runner->pool = recur_pool_new(trust_stores);
	if (!runner->pool) {
		recur_free(runner);
		return NULL;
	}
	recur_spellings_init(&runner->spellings);
	stir(runner);
	return runner;
}

unsigned recur_runner_check_process(recur_runner *runner)
{
	const unsigned generation = recur_pool_check_process(runner->pool);

	if (generation != runner->generation) {
		runner->generation = generation;
		stir(runner);
	}
	return generation;
}

void recur_runner_close(recur_runner *runner)
{
	(void)recur_runner_check_process(runner);
	recur_pool_close(runner->pool);
}

void recur_runner_sweep(recur_runner *runner)
{
	(void)recur_runner_check_process(runner);
	while (runner->runs) {
		recur_run_free(runner->runs);
	}
}

void recur_runner_free(recur_runner *runner)
{
	if (!runner) {
		return;
	}
	recur_runner_sweep(runner);
	if (runner->spare) {
		recur_run_free(runner->spare);
	}
	recur_pool_free(runner->pool);
	recur_spellings_release(&runner->spellings);
	recur_free(runner);
}
