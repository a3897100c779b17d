#ifndef RECUR_PHP_CALL_CALL_SETTINGS_H
#define RECUR_PHP_CALL_CALL_SETTINGS_H

#include "core/settings/settings.h"
#include "php/client/client_options.h"
#include "php/call/request_secrets.h"

/* The settings of one call, with what its views point into. */
typedef struct php_recur_call_settings {
	recur_settings core;
	php_recur_request_secret *key;      /* read for this call; NULL where it is the client's or php.ini's */
	php_recur_request_secret *base_url; /* from the environment; NULL where it is not */
} php_recur_call_settings;

/* Gathers what a call needs: from the client (NULL: there is none), else php.ini, else the environment. False where
 * something is missing or wrong: a ConfigurationException was thrown, and there is nothing to release. */
bool php_recur_call_settings_gather(php_recur_call_settings *settings, const php_recur_client *client);

void php_recur_call_settings_release(php_recur_call_settings *settings);

#endif
