#ifndef RECUR_CORE_CALL_RUN_STATE_H
#define RECUR_CORE_CALL_RUN_STATE_H

#include "core/call/call.h"
#include "core/call/rate_limit.h"
#include "core/call/run.h"
#include "core/http/pool.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct recur_runner {
	recur_pool *pool;
	struct recur_run *runs;  /* begun and not ended, the newest first */
	struct recur_run *spare; /* of a single call, for the next one */
	recur_spellings spellings;
	unsigned generation; /* of the pool's process, when the randomness was last stirred */
	uint64_t random;
};

/* A run while it lasts: its calls, and its hold on connections. */
typedef struct recur_run {
	recur_runner *runner;
	const recur_operation *operation;
	const recur_settings *settings;
	const recur_run_hooks *hooks;
	recur_connections *connections;
	unsigned generation; /* of the pool's process, when `connections` were taken */
	bool many;
	size_t left;  /* rows that have not been begun */
	bool closing; /* a hook wants nothing new */
	int64_t now_us;
	int64_t end_us; /* of a batch that is bounded as a whole */

	recur_rate_limit limit; /* of a batch */
	size_t count;
	recur_call *calls;
	struct recur_run *next;
} recur_run;

/* A run of so many rows, `count` at a time, that has begun; NULL where memory has run out. */
recur_run *recur_run_begin(recur_runner *runner, const recur_operation *operation, const recur_settings *settings,
						   size_t rows, size_t count, bool many, const recur_run_hooks *hooks);

/* Ends the run: what is in flight is abandoned, the connections given back. The runner keeps one of a single call for
 * the next, so that a warm call allocates little. */
void recur_run_finish(recur_run *run);

/* Takes the call's transfer back from it, where it has one. */
void recur_run_drop_transfer(const recur_run *run, recur_call *call);

/* After a hook, which may have forked: in the child, what was in flight is the parent's, and is due again over
 * connections of its own. False where memory has run out. */
bool recur_run_after_fork(recur_run *run);

/* Releases a run, ending what it has in flight. */
void recur_run_free(recur_run *run);

/* Notices a fork; which of the processes that the runner has been in this is. */
unsigned recur_runner_check_process(recur_runner *runner);

#endif
