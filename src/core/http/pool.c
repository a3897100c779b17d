/* getpid is POSIX. */
#if !defined(_WIN32) && !defined(_POSIX_C_SOURCE)
#define _POSIX_C_SOURCE 200809L
#endif

#include "core/http/pool.h"

#include "core/base/memory.h"

#ifdef _WIN32
#include <process.h>
#define current_process() ((int64_t)_getpid())
#else
#include <unistd.h>
#define current_process() ((int64_t)getpid())
#endif

struct recur_pool {
	recur_trust_stores *trust_stores; /* of the process; NULL where there are none */
	recur_connections *groups;
	recur_connections *abandoned; /* of the process that this one was forked from */
	int64_t process;
	unsigned generation; /* counts the processes that the pool has been in */
	uint64_t uses;
};

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
	pool->process = current_process();
	return pool;
}

static void unlink_connections(recur_pool *pool, const recur_connections *connections)
{
	for (recur_connections **link = &pool->groups; *link; link = &(*link)->next) {
		if (*link == connections) {
			*link = connections->next;
			return;
		}
	}
}

/* Frees the connections, or leaves that to the last run that holds them. */
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
	(void)recur_pool_check_process(pool);
	while (pool->groups) {
		retire(pool, pool->groups);
	}
}

void recur_pool_free(recur_pool *pool)
{
	if (!pool) {
		return;
	}
	recur_pool_close(pool);
	recur_free(pool);
	recur_curl_release();
}

unsigned recur_pool_check_process(recur_pool *pool)
{
	const int64_t process = current_process();

	if (process == pool->process) {
		return pool->generation;
	}
	pool->process = process;
	pool->generation++;
	while (pool->groups) {
		recur_connections *connections = pool->groups;

		pool->groups = connections->next;
		recur_connections_abandon(connections);
		connections->next = pool->abandoned;
		pool->abandoned = connections;
	}
	return pool->generation;
}

int64_t recur_pool_process(const recur_pool *pool)
{
	return pool->process;
}

static recur_connections *find(recur_pool *pool, const recur_settings *settings)
{
	for (recur_connections *connections = pool->groups; connections; connections = connections->next) {
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
	for (recur_connections *connections = pool->groups; connections; connections = connections->next) {
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

	if (count >= RECUR_POOL_GROUPS) {
		retire(pool, oldest);
	}
	connections = recur_connections_new(settings, pool->trust_stores);
	if (connections) {
		connections->next = pool->groups;
		pool->groups = connections;
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
