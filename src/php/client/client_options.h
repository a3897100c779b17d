#ifndef RECUR_PHP_CLIENT_CLIENT_OPTIONS_H
#define RECUR_PHP_CLIENT_CLIENT_OPTIONS_H

#include "core/settings/settings.h"

#include <php.h>

/* A function of the application's. */
typedef struct php_recur_callback {
	zend_fcall_info fci;
	zend_fcall_info_cache fcc;
} php_recur_callback;

/* A copy from the core's allocator, wiped when it is released. */
typedef struct php_recur_copy {
	char *data; /* NUL-terminated; NULL where nothing was given */
	size_t length;
} php_recur_copy;

/* What a Recur\Client was given: checked, copied, and out of PHP's sight. */
typedef struct php_recur_client {
	recur_settings settings; /* key and settings that are given; views of the copies below */
	bool given[RECUR_SETTING_COUNT];
	php_recur_copy texts[RECUR_SETTING_COUNT];
	php_recur_copy secret_key;
	zend_string *locale;
	zend_string *return_url;
	zval on_exchange; /* keeps alive what the callback below names; undefined where there is none */
	php_recur_callback exchange_callback;
} php_recur_client;

/* Nothing given. */
void php_recur_client_init(php_recur_client *client);

/* Reads the arguments of Client::__construct(); either may be NULL. False where something was thrown. */
bool php_recur_client_read(php_recur_client *client, const zend_string *secret_key, HashTable *options);

/* Wipes and releases everything. */
void php_recur_client_release(php_recur_client *client);

/* Takes over what the client was given. */
void php_recur_settings_from_client(recur_settings *settings, recur_setting setting, const php_recur_client *client);

#endif
