#ifndef RECUR_CORE_HTTP_POOL_H
#define RECUR_CORE_HTTP_POOL_H

#include "core/http/connections.h"
#include "core/http/trust_stores.h"

/* The connections that one thread keeps between calls, with what makes a new one cheap: the DNS cache, the parsed CA
 * store and the TLS sessions, in groups that share nothing with each other (base URL, CA file, proxy).
 *
 * A pool belongs to the thread and the process that made it. In a forked child its connections are closed without a
 * word to the server, because they are the parent's; the child starts with none. */

typedef struct recur_pool recur_pool;

/* Groups kept at a time; the one that was used least lately goes. */
#define RECUR_POOL_GROUPS 8

/* An empty pool, or NULL where memory has run out. Connects nowhere. `trust_stores` outlives its last call, and is NULL
 * where libcurl is to read CA files by itself. */
recur_pool *recur_pool_new(recur_trust_stores *trust_stores);

/* Closes every connection. Nothing may be in flight. */
void recur_pool_free(recur_pool *pool);

/* Closes all connections, those of groups in use once they are given back. */
void recur_pool_close(recur_pool *pool);

/* Notices that this is a forked child, and then leaves the parent's connections alone. Returns which of the processes
 * that the pool has been in this is: another number than before means that what was in flight is the parent's. */
unsigned recur_pool_check_process(recur_pool *pool);

/* The process that the pool is in, as of that look. */
int64_t recur_pool_process(const recur_pool *pool);

/* The connections for the settings, in use until they are given back; NULL where memory has run out. */
recur_connections *recur_pool_acquire(recur_pool *pool, const recur_settings *settings, int64_t now_us);
void recur_pool_release(recur_connections *connections);

#endif
