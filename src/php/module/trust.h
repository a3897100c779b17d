#ifndef RECUR_PHP_MODULE_TRUST_H
#define RECUR_PHP_MODULE_TRUST_H

#include "core/http/trust_stores.h"

/* The parsed CA certificates of this process, shared by all of its threads. For the module's start, after php.ini's
 * settings are there: where the server is one that forks its workers, php.ini's CA file is parsed now, so that each
 * worker is born with it. */
void php_recur_trust_start(void);

/* For the module's end. */
void php_recur_trust_end(void);

/* NULL where libcurl is to read CA files by itself: recur.share_ca_store is off, or its TLS library takes no store. */
recur_trust_stores *php_recur_trust_stores(void);

/* The row of phpinfo() that says who parses CA files, and why not the extension. */
void php_recur_trust_print_info(void);

#endif
