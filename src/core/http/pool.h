#ifndef RECUR_CORE_HTTP_POOL_H
#define RECUR_CORE_HTTP_POOL_H

/* The connections that one thread keeps between calls, with what makes a new one cheap: the DNS cache, the parsed CA
 * store and the TLS sessions, grouped into scopes that share nothing with each other (base URL, CA file, proxy).
 *
 * A pool belongs to the thread and the process that made it. In a forked child its connections are closed without a
 * word to the server, because they are the parent's; the child starts with none. */

#include "core/http/trust_stores.h"

typedef struct recur_pool recur_pool;

/* An empty pool, or NULL where memory has run out. Connects nowhere. `trust_stores` outlives its last call, and is NULL
 * where libcurl is to read CA files by itself. */
recur_pool *recur_pool_new(recur_trust_stores *trust_stores);

/* Ends what is in flight and closes every connection. NULL is ignored. */
void recur_pool_free(recur_pool *pool);

/* Ends what calls that never came back (a fatal error in a callback) have left in flight. For the end of a request. */
void recur_pool_sweep(recur_pool *pool);

/* Closes all connections but keeps what was learnt of the API's spelling. For the end of a request without
 * persistence. */
void recur_pool_close(recur_pool *pool);

#endif
