#ifndef RECUR_PHP_PORTAL_SESSION_OPTIONS_H
#define RECUR_PHP_PORTAL_SESSION_OPTIONS_H

#include "core/call/options.h"
#include "php/call/array_options.h"

struct php_recur_client;

/* The options of one session as a PHP caller gave them, converted; NULL where not given. */
typedef struct php_recur_session_options {
	zend_string *values[RECUR_OPTION_COUNT];
} php_recur_session_options;

/* Reads $opts, converting each Stringable once. False where something was thrown. Release in either case. */
bool php_recur_session_options_read(const php_recur_place *place, HashTable *given, php_recur_session_options *options);
void php_recur_session_options_release(php_recur_session_options *options);

/* The core's view of them, with the client's defaults (NULL: there is no client) where none was given. */
recur_options php_recur_session_options_view(const php_recur_session_options *options,
											 const struct php_recur_client *client);

#endif
