#ifndef RECUR_CORE_CALL_RUNNER_H
#define RECUR_CORE_CALL_RUNNER_H

#include "core/http/trust_stores.h"

/* What the runs of one thread share: the pool of connections, the spellings that were learnt, and randomness. It knows
 * every run that has begun, so that one whose hook never came back can be ended. */
typedef struct recur_runner recur_runner;

/* NULL where memory has run out. `trust_stores` as of recur_pool_new. */
recur_runner *recur_runner_new(recur_trust_stores *trust_stores);

/* Ends what is in flight and closes every connection. NULL is ignored. */
void recur_runner_free(recur_runner *runner);

/* Ends what calls that never came back (a fatal error in a callback) have left in flight. For the end of a request. */
void recur_runner_sweep(recur_runner *runner);

/* Closes all connections but keeps what was learnt of the API's spelling. For the end of a request without
 * persistence. */
void recur_runner_close(recur_runner *runner);

#endif
