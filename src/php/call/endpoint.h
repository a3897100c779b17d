#ifndef RECUR_PHP_CALL_ENDPOINT_H
#define RECUR_PHP_CALL_ENDPOINT_H

#include "core/call/operation.h"
#include "php/client/client_options.h"

/* An operation, and what its value is in PHP. */
typedef struct php_recur_endpoint {
	const recur_operation *operation;
	void (*object_from)(const void *value, zval *object);
} php_recur_endpoint;

/* How many calls of a batch are in flight unless told otherwise. */
#define PHP_RECUR_CONCURRENCY 8

/* One call, with the options of a method's first argument: sets *result, or throws. `client` is NULL for the default
 * one. */
void php_recur_call_one(const php_recur_endpoint *endpoint, const php_recur_client *client, HashTable *opts,
						zval *result);

/* A batch's own arguments, the second and fourth of a method, as given. */
typedef struct php_recur_batch_bounds {
	zend_long concurrency;
	const double *deadline; /* in seconds; NULL for none */
} php_recur_batch_bounds;

/* Many calls, with the rows of a method's first argument. `on_settled`, its third, is NULL where there is none. */
void php_recur_call_many(const php_recur_endpoint *endpoint, const php_recur_client *client, HashTable *list,
						 const php_recur_batch_bounds *bounds, const php_recur_callback *on_settled, zval *result);

#endif
