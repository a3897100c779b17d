#ifndef RECUR_PHP_CALL_ENDPOINT_H
#define RECUR_PHP_CALL_ENDPOINT_H

#include "core/call/operation.h"
#include "php/client/client_options.h"

/* An operation, and what its value is in PHP. */
typedef struct php_recur_endpoint {
	const recur_operation *operation;
	void (*object_from)(const void *value, zval *object);
} php_recur_endpoint;

/* A method with (array $opts): one call. `client` is NULL for the default one. */
void php_recur_call_one_method(INTERNAL_FUNCTION_PARAMETERS, const php_recur_endpoint *endpoint,
							   const php_recur_client *client);

/* A method with (array $list, int $concurrency, ?callable $onSettled, ?float $deadline): a call for each row. */
void php_recur_call_many_method(INTERNAL_FUNCTION_PARAMETERS, const php_recur_endpoint *endpoint,
								const php_recur_client *client);

#endif
