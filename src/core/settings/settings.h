#ifndef RECUR_CORE_SETTINGS_SETTINGS_H
#define RECUR_CORE_SETTINGS_SETTINGS_H

#include "core/error/error.h"
#include "core/base/memory.h"

#include <stdint.h>

typedef enum recur_field_case {
	RECUR_FIELD_CASE_AUTO,
	RECUR_FIELD_CASE_CAMEL,
	RECUR_FIELD_CASE_SNAKE
} recur_field_case;

/* How calls are made. Strings are views, or NULL-data where libcurl's own default applies; the owner keeps the bytes
 * for the length of a call. */
typedef struct recur_settings {
	recur_str secret_key;
	recur_str base_url; /* without a trailing slash */
	recur_str ca_file;
	recur_str proxy;
	recur_str user_agent;
	recur_str sdk_version;
	int64_t timeout_us;         /* the whole call, in microseconds */
	int64_t connect_timeout_us; /* one attempt's DNS, TCP and TLS */
	unsigned max_retries;       /* attempts after the first */
	recur_field_case field_case;
} recur_settings;

typedef enum recur_setting {
	RECUR_SETTING_BASE_URL,
	RECUR_SETTING_TIMEOUT,
	RECUR_SETTING_CONNECT_TIMEOUT,
	RECUR_SETTING_MAX_RETRIES,
	RECUR_SETTING_CA_FILE,
	RECUR_SETTING_PROXY,
	RECUR_SETTING_FIELD_CASE,
	RECUR_SETTING_COUNT
} recur_setting;

/* Where a value came from; a message names it as its user wrote it. */
typedef enum recur_setting_source {
	RECUR_SOURCE_PHP_INI,    /* recur.timeout */
	RECUR_SOURCE_CLIENT,     /* Recur\Client option timeout */
	RECUR_SOURCE_ENVIRONMENT /* environment variable RECUR_BASE_URL */
} recur_setting_source;

/* The defaults of php-api: base URL https://api.recur.tw, 10 s, 3 s, 2 retries, auto. No key. */
void recur_settings_init(recur_settings *settings);

/* Sets one setting from text as written, checked: a number may be fractional for the timeouts (seconds, 0.05 to 300),
 * is whole for max_retries (0 to 10). Empty text keeps the default. False with `error` set: RECUR_ERROR_CONFIGURATION,
 * invalid_base_url or invalid_setting, the message naming the setting by `source`. */
bool recur_settings_set(recur_settings *settings, recur_setting setting, recur_str value, recur_setting_source source,
						recur_error *error);

/* The same from a number: seconds for the timeouts, a count for max_retries. */
bool recur_settings_set_number(recur_settings *settings, recur_setting setting, double value,
							   recur_setting_source source, recur_error *error);

/* Takes the key where it can be one: starts with sk_, printable ASCII without spaces, at most 512 bytes. Else false:
 * publishable_key, invalid_secret_key, or missing_secret_key for an empty one. No message holds any part of it. */
bool recur_settings_set_key(recur_settings *settings, recur_str key, recur_error *error);

/* What only holds of all settings together: plain HTTP goes through no proxy on another machine. Called once, last. */
bool recur_settings_check(const recur_settings *settings, recur_error *error);

/* Client option names: "baseUrl", "timeout", …; RECUR_SETTING_COUNT where `name` is none of them. */
recur_setting recur_setting_find(recur_str name);
const char *recur_setting_name(recur_setting setting);

#endif
