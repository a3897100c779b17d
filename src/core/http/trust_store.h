#ifndef RECUR_CORE_HTTP_TRUST_STORE_H
#define RECUR_CORE_HTTP_TRUST_STORE_H

#include "core/base/memory.h"

#include <stdbool.h>

/* The CA certificates of one file, parsed once and shared, read-only, by all connections of the process that trust that
 * file: libcurl would parse it anew for each multi handle, and from 8.17 on for each connection where it was built with
 * a default directory of certificates. What is verified, and by whom, stays the same: this is only where OpenSSL looks.
 */
typedef struct recur_trust_store recur_trust_store;

/* Why libcurl's TLS connections cannot take a store, in a few words for phpinfo(); NULL where they can: where its TLS
 * library is the same copy of the same version of OpenSSL. */
const char *recur_trust_store_obstacle(void);

/* Parses the file as libcurl does (all of it must be good PEM; the settings of the store are libcurl's). NULL where it
 * cannot be read, holds no certificate, or memory has run out: libcurl then reads it by itself, and says what is wrong.
 */
recur_trust_store *recur_trust_store_load(const char *ca_file);

/* Another owner of the same store. Owners may be in different threads. */
recur_trust_store *recur_trust_store_share(recur_trust_store *store);

/* Gives up one owner's hold; the last one frees it. NULL is ignored. */
void recur_trust_store_release(recur_trust_store *store);

/* One certificate of the store in PEM, for libcurl to parse instead of the file. Lives as long as the store. */
recur_str recur_trust_store_smallest_certificate(const recur_trust_store *store);

/* Makes the store what a connection trusts; `ssl_context` is what libcurl hands to CURLOPT_SSL_CTX_FUNCTION. False
 * where it is another TLS library's: the connection must then fail. */
bool recur_trust_store_apply(const recur_trust_store *store, void *ssl_context);

#endif
