/* getpid is POSIX. */
#if !defined(_WIN32) && !defined(_POSIX_C_SOURCE)
#define _POSIX_C_SOURCE 200809L
#endif

#include "pool_internal.h"

#include "clock.h"
#include "memory.h"

#ifdef _WIN32
#include <process.h>
#define current_process() ((int64_t)_getpid())
#else
#include <unistd.h>
#define current_process() ((int64_t)getpid())
#endif

recur_pool *recur_pool_new(void)
{
	recur_pool *pool;

	if (!recur_curl_acquire()) {
		return NULL;
	}
	pool = recur_alloc(sizeof(*pool));
	if (!pool) {
		recur_curl_release();
		return NULL;
	}
	recur_spellings_init(&pool->spellings);
	pool->process = current_process();
	pool->random = (uint64_t)recur_clock_monotonic_us() ^ ((uint64_t)pool->process << 32) ^ (uint64_t)(uintptr_t)pool;
	pool->random |= 1;
	return pool;
}

static void unlink_scope(recur_pool *pool, const recur_scope *scope)
{
	for (recur_scope **link = &pool->scopes; *link; link = &(*link)->next) {
		if (*link == scope) {
			*link = scope->next;
			return;
		}
	}
}

/* Frees the scope, or leaves that to the last run that holds it. */
static void retire(recur_pool *pool, recur_scope *scope)
{
	unlink_scope(pool, scope);
	scope->retired = true;
	if (scope->users == 0) {
		recur_scope_free(scope);
	}
}

void recur_pool_close(recur_pool *pool)
{
	recur_pool_know_process(pool);
	while (pool->scopes) {
		retire(pool, pool->scopes);
	}
}

void recur_pool_sweep(recur_pool *pool)
{
	recur_pool_know_process(pool);
	while (pool->runs) {
		recur_run_free(pool->runs);
	}
}

void recur_pool_free(recur_pool *pool)
{
	if (!pool) {
		return;
	}
	recur_pool_sweep(pool);
	if (pool->spare) {
		recur_run_free(pool->spare);
	}
	recur_pool_close(pool);
	recur_spellings_release(&pool->spellings);
	recur_free(pool);
	recur_curl_release();
}

void recur_pool_know_process(recur_pool *pool)
{
	const int64_t process = current_process();

	if (process == pool->process) {
		return;
	}
	pool->process = process;
	pool->generation++;
	pool->random ^= (uint64_t)process << 16 | 1;
	while (pool->scopes) {
		recur_scope *scope = pool->scopes;

		pool->scopes = scope->next;
		recur_scope_abandon(scope);
		scope->next = pool->abandoned;
		pool->abandoned = scope;
	}
}

static recur_scope *find(recur_pool *pool, const recur_settings *settings)
{
	for (recur_scope *scope = pool->scopes; scope; scope = scope->next) {
		if (recur_scope_matches(scope, settings)) {
			return scope;
		}
	}
	return NULL;
}

static recur_scope *least_lately_used(const recur_pool *pool, size_t *count)
{
	recur_scope *oldest = NULL;

	*count = 0;
	for (recur_scope *scope = pool->scopes; scope; scope = scope->next) {
		++*count;
		if (!oldest || scope->last_use < oldest->last_use) {
			oldest = scope;
		}
	}
	return oldest;
}

static recur_scope *add(recur_pool *pool, const recur_settings *settings)
{
	recur_scope *scope;
	size_t count;
	recur_scope *oldest = least_lately_used(pool, &count);

	if (count >= RECUR_POOL_SCOPES) {
		retire(pool, oldest);
	}
	scope = recur_scope_new(settings);
	if (scope) {
		scope->next = pool->scopes;
		pool->scopes = scope;
	}
	return scope;
}

recur_scope *recur_pool_hold(recur_pool *pool, const recur_settings *settings, int64_t now_us)
{
	recur_scope *scope = find(pool, settings);

	if (scope && !recur_scope_is_current(scope, now_us)) {
		retire(pool, scope);
		scope = NULL;
	}
	if (!scope) {
		scope = add(pool, settings);
	}
	if (scope) {
		scope->users++;
		scope->last_use = ++pool->uses;
	}
	return scope;
}

void recur_pool_let_go(recur_scope *scope)
{
	if (--scope->users == 0 && scope->retired) {
		recur_scope_free(scope);
	}
}
