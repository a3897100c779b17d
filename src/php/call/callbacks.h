#ifndef RECUR_PHP_CALL_CALLBACKS_H
#define RECUR_PHP_CALL_CALLBACKS_H

#include "core/call/run.h"
#include "php/client/client_options.h"

/* What PHP code has done to a run from within its callbacks and signal handlers. */
typedef struct php_recur_callbacks {
	const php_recur_client *client; /* NULL where there is none */
	zend_object *thrown;            /* the first exception of a callback, owned; the later ones are its previous */
	bool stopped;                   /* end at once: exit(), or an exception from a signal handler is on its way */
} php_recur_callbacks;

/* Calls a function of the application's with `count` parameters. False where it ended in an exception or exit(). */
bool php_recur_callbacks_call(php_recur_callbacks *callbacks, const php_recur_callback *callback, uint32_t count,
							  zval *parameters);

/* Passes an attempt on to onExchange. False where nothing new may begin. */
bool php_recur_callbacks_exchange(php_recur_callbacks *callbacks, const recur_exchange *exchange);

/* Runs what waits to be run at an interrupt of the engine; for good where the run must end at once. */
recur_interruption php_recur_callbacks_interrupted(php_recur_callbacks *callbacks);

/* Throws what callbacks threw, for the end of a run. True where an exception is on its way. */
bool php_recur_callbacks_rethrow(php_recur_callbacks *callbacks);

#endif
