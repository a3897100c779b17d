#ifndef RECUR_CORE_HTTP_POOL_INTERNAL_H
#define RECUR_CORE_HTTP_POOL_INTERNAL_H

#include "core/http/pool.h"
#include "core/http/connections.h"
#include "core/call/spelling.h"

#include <stdint.h>

struct recur_run;

/* What runs share. Known to pool.c and run.c only. */
struct recur_pool {
	recur_trust_stores *trust_stores; /* of the process; NULL where there are none */
	recur_connections *scopes;
	recur_connections *abandoned; /* of the process that this one was forked from */
	struct recur_run *runs;       /* begun and not ended, the newest first */
	struct recur_run *spare;
	recur_spellings spellings;
	int64_t process;
	unsigned generation; /* counts the processes that the pool has been in */
	uint64_t uses;
	uint64_t random;
};

/* Scopes kept at a time; the one that was used least lately goes. */
#define RECUR_POOL_SCOPES 8

/* Notices that this is a forked child, and then leaves the parent's connections alone. */
void recur_pool_check_process(recur_pool *pool);

/* The scope for the settings, held until it is given back; NULL where memory has run out. */
recur_connections *recur_pool_acquire(recur_pool *pool, const recur_settings *settings, int64_t now_us);
void recur_pool_release(recur_connections *connections);

/* run.c's: releases a run, ending what it has in flight. */
void recur_run_free(struct recur_run *run);

#endif
