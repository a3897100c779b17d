#ifndef RECUR_CORE_CALL_RUN_H
#define RECUR_CORE_CALL_RUN_H

#include "core/call/exchange.h"
#include "core/call/operation.h"
#include "core/call/result.h"
#include "core/call/runner.h"
#include "core/settings/settings.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What came of an interruption of a wait. */
typedef enum recur_interruption {
	RECUR_NOT_INTERRUPTED,
	RECUR_INTERRUPTED_BRIEFLY, /* code that is not ours has run, and the wait goes on */
	RECUR_INTERRUPTED_FOR_GOOD
} recur_interruption;

/* What a run asks of its caller. A hook is never called from inside libcurl, may start runs of its own with the
 * same runner, may switch to another stack and come back, and may never return (longjmp): recur_runner_sweep cleans up
 * after it.
 * `exchange` and `settled` return false to begin nothing new: what is in flight is finished and reported first, what
 * waits for another attempt is dropped.
 * RECUR_INTERRUPTED_FOR_GOOD ends the run at once. */
typedef struct recur_run_hooks {
	/* Gives the next call's options and its row; false where there are none left. The core copies them before it calls
	 * anything else. */
	bool (*next)(void *context, size_t *row, recur_options *options);
	/* NULL where nobody watches. */
	bool (*exchange)(void *context, size_t row, const recur_exchange *exchange);
	/* The result and all that it points to live until this returns. */
	bool (*settled)(void *context, size_t row, const recur_result *result);
	/* Called at least four times a second while the run waits; NULL where nothing can interrupt. */
	recur_interruption (*interrupted)(void *context);
	void *context;
} recur_run_hooks;

typedef enum recur_run_end {
	RECUR_RUN_DONE,        /* every row has settled, or a hook asked for no more and the rest has settled */
	RECUR_RUN_INTERRUPTED, /* what was in flight is abandoned */
	RECUR_RUN_NO_MEMORY    /* likewise */
} recur_run_end;

/* One call: `next` is asked once. A Retry-After that is longer than two seconds, or than what is left of the
 * timeout, ends the call. */
recur_run_end recur_run_one(recur_runner *runner, const recur_operation *operation, const recur_settings *settings,
							const recur_run_hooks *hooks);

/* Many calls of one operation, as many as `rows` (at least 1) says that `next` has, at most `concurrency` (1 to
 * RECUR_CONCURRENCY_MAX) at a time, over few connections. A rate limit pauses them all; neither the pause nor
 * the time that hooks take counts against anybody's timeout. All of it counts against `within_us`, the time for the
 * whole batch (RECUR_RUN_UNBOUNDED: none): once it is over, what is in flight ends by timeout, what waits for another
 * attempt with what it met, and what was not sent with a timeout of no attempts. */
#define RECUR_CONCURRENCY_MAX 256
#define RECUR_RUN_UNBOUNDED INT64_MAX
typedef struct recur_batch {
	size_t rows;
	size_t concurrency;
	int64_t within_us;
} recur_batch;
recur_run_end recur_run_many(recur_runner *runner, const recur_operation *operation, const recur_settings *settings,
							 const recur_batch *batch, const recur_run_hooks *hooks);

#endif
