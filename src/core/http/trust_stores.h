#ifndef RECUR_CORE_HTTP_TRUST_STORES_H
#define RECUR_CORE_HTTP_TRUST_STORES_H

#include "core/http/ca_file.h"
#include "core/http/trust_store.h"

/* The trust stores of one process, one for each CA file, for all of its threads. A forked child is born with those that
 * its parent had. */
typedef struct recur_trust_stores recur_trust_stores;

/* Files whose store is kept at a time; of more, the one that was asked for least lately is forgotten. */
#define RECUR_TRUST_STORES_MAX 8

/* None; NULL where memory has run out. */
recur_trust_stores *recur_trust_stores_new(void);

/* Stores that somebody still shares live on. NULL is ignored. */
void recur_trust_stores_free(recur_trust_stores *stores);

/* A share in the store of the file as `stamp` says that it is: parsed where there is none yet, or where the file is
 * another one since. NULL where it cannot be parsed, or `ca_file` is NULL.
 *
 * A file that is not there has no store. But in a chroot that the process entered since these stores were made, paths
 * lead elsewhere: the file is then as it was. */
recur_trust_store *recur_trust_stores_get(recur_trust_stores *stores, const char *ca_file, const recur_ca_stamp *stamp);

#endif
