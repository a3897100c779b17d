#ifndef RECUR_PHP_CALL_CALL_ONE_H
#define RECUR_PHP_CALL_CALL_ONE_H

#include "php/client/client_options.h"

/* How many sessions createSessions() and createMany() have in flight unless told otherwise. */
#define PHP_RECUR_CONCURRENCY 8

/* Portal::createSession() and PortalSessions::create(): sets *result, or throws. `client` is NULL for the default one.
 */
void php_recur_create(const php_recur_client *client, HashTable *opts, zval *result);

/* A batch's own arguments, as given. */
typedef struct php_recur_batch_bounds {
	zend_long concurrency;
	const double *deadline; /* in seconds; NULL for none */
} php_recur_batch_bounds;

/* Portal::createSessions() and PortalSessions::createMany(). `on_settled` is NULL where there is none. */
void php_recur_create_many(const php_recur_client *client, HashTable *list, const php_recur_batch_bounds *bounds,
						   const php_recur_callback *on_settled, zval *result);

#endif
