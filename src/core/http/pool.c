/* getpid is POSIX. */
#if !defined(_WIN32) && !defined(_POSIX_C_SOURCE)
#define _POSIX_C_SOURCE 200809L
#endif

#include "core/http/pool_internal.h"

#include "core/base/clock.h"
#include "core/base/memory.h"

#ifdef _WIN32
#include <process.h>
#define current_process() ((int64_t)_getpid())
#else
#include <unistd.h>
#define current_process() ((int64_t)getpid())
#endif

recur_pool *recur_pool_new(recur_trust_stores *trust_stores)
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
	pool->trust_stores = trust_stores;
	recur_spellings_init(&pool->spellings);
	pool->process = current_process();
	pool->random = (uint64_t)recur_clock_monotonic_us() ^ ((uint64_t)pool->process << 32) ^ (uint64_t)(uintptr_t)pool;
	pool->random |= 1;
	return pool;
}

static void unlink_connections(recur_pool *pool, const recur_connections *connections)
{
	for (recur_connections **link = &pool->scopes; *link; link = &(*link)->next) {
		if (*link == connections) {
			*link = connections->next;
			return;
		}
	}
}

/* Frees the scope, or leaves that to the last run that holds it. */
static void retire(recur_pool *pool, recur_connections *connections)
{
	unlink_connections(pool, connections);
	connections->retired = true;
	if (connections->users == 0) {
		recur_connections_free(connections);
	}
}

void recur_pool_close(recur_pool *pool)
{
	recur_pool_check_process(pool);
	while (pool->scopes) {
		retire(pool, pool->scopes);
	}
}

void recur_pool_sweep(recur_pool *pool)
{
	recur_pool_check_process(pool);
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

void recur_pool_check_process(recur_pool *pool)
{
	const int64_t process = current_process();

	if (process == pool->process) {
		return;
	}
	pool->process = process;
	pool->generation++;
	pool->random ^= (uint64_t)process << 16 | 1;
	while (pool->scopes) {
		recur_connections *connections = pool->scopes;

		pool->scopes = connections->next;
		recur_connections_abandon(connections);
		connections->next = pool->abandoned;
		pool->abandoned = connections;
	}
}

static recur_connections *find(recur_pool *pool, const recur_settings *settings)
{
	for (recur_connections *connections = pool->scopes; connections; connections = connections->next) {
		if (recur_connections_matches(connections, settings)) {
			return connections;
		}
	}
	return NULL;
}

static recur_connections *least_lately_used(const recur_pool *pool, size_t *count)
{
	recur_connections *oldest = NULL;

	*count = 0;
	for (recur_connections *connections = pool->scopes; connections; connections = connections->next) {
		++*count;
		if (!oldest || connections->last_use < oldest->last_use) {
			oldest = connections;
		}
	}
	return oldest;
}

static recur_connections *add(recur_pool *pool, const recur_settings *settings)
{
	recur_connections *connections;
	size_t count;
	recur_connections *oldest = least_lately_used(pool, &count);

	if (count >= RECUR_POOL_SCOPES) {
		retire(pool, oldest);
	}
	connections = recur_connections_new(settings, pool->trust_stores);
	if (connections) {
		connections->next = pool->scopes;
		pool->scopes = connections;
	}
	return connections;
}

recur_connections *recur_pool_acquire(recur_pool *pool, const recur_settings *settings, int64_t now_us)
{
	recur_connections *connections = find(pool, settings);

	if (connections && !recur_connections_is_current(connections, now_us)) {
		retire(pool, connections);
		connections = NULL;
	}
	if (!connections) {
		connections = add(pool, settings);
	}
	if (connections) {
		connections->users++;
		connections->last_use = ++pool->uses;
	}
	return connections;
}

void recur_pool_release(recur_connections *connections)
{
	if (--connections->users == 0 && connections->retired) {
		recur_connections_free(connections);
	}
}
