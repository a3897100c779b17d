#include "php/call/call_settings.h"
#include "php_recur.h"
#include "core/http/connections.h"
#include "core/settings/secret_file.h"
#include "php/module/environment.h"
#include "php/exception/exceptions.h"
#include "php/module/ini_settings.h"

#include <stdio.h>

static php_recur_request_secret *hold(char *text, size_t length)
{
	php_recur_request_secret *held = php_recur_request_secret_keep(text, length);
	if (!held) {
		zend_error_noreturn(E_ERROR, "Out of memory");
	}
	return held;
}

static bool take_key(php_recur_call_settings *settings, char *key, size_t length, recur_error *error)
{
	settings->key = hold(key, length);
	return recur_settings_set_key(&settings->core, php_recur_request_secret_view(settings->key), error);
}

static bool take_key_file(php_recur_call_settings *settings, const char *path, const char *name, recur_error *error)
{
	char *key;
	size_t length;
	return recur_secret_file_read(RECUR_SECRET_KEY, path, name, &key, &length, error) &&
		   take_key(settings, key, length, error);
}

static bool take_key_from_environment(php_recur_call_settings *settings, recur_error *error)
{
	size_t length;
	char *key = php_recur_environment("RECUR_SECRET_KEY", &length);
	if (key) {
		return take_key(settings, key, length, error);
	}
	char *path = php_recur_environment("RECUR_SECRET_KEY_FILE", &length);
	if (!path) {
		return recur_settings_set_key(&settings->core, RECUR_STR_NONE, error);
	}
	bool ok = php_recur_environment_may_read("RECUR_SECRET_KEY_FILE", "recur.secret_key_file", path, error) &&
			  take_key_file(settings, path, "RECUR_SECRET_KEY_FILE", error);
	recur_free_wiped(path, length + 1);
	return ok;
}

static bool gather_key(php_recur_call_settings *settings, const php_recur_client *client, recur_error *error)
{
	if (client && client->secret_key.data) {
		settings->core.secret_key = client->settings.secret_key;
		return true;
	}
	if (RECUR_G(secret_key) && *RECUR_G(secret_key) != '\0') {
		return recur_settings_set_key(&settings->core, recur_str_from(RECUR_G(secret_key)), error);
	}
	if (RECUR_G(secret_key_file) && *RECUR_G(secret_key_file) != '\0') {
		return php_recur_ini_may_read("recur.secret_key_file", RECUR_G(secret_key_file), error) &&
			   take_key_file(settings, RECUR_G(secret_key_file), "recur.secret_key_file", error);
	}
	return take_key_from_environment(settings, error);
}

static bool gather_base_url_from_environment(php_recur_call_settings *settings, recur_error *error)
{
	size_t length;
	char *url = php_recur_environment("RECUR_BASE_URL", &length);
	if (!url) {
		return true;
	}
	settings->base_url = hold(url, length);
	return recur_settings_set(&settings->core, RECUR_SETTING_BASE_URL,
							  php_recur_request_secret_view(settings->base_url), RECUR_SOURCE_ENVIRONMENT, error);
}

/* `checked` says that what php.ini has is in `settings` already. */
static bool gather_setting(php_recur_call_settings *settings, recur_setting setting, const php_recur_client *client,
						   bool checked, recur_error *error)
{
	if (client && client->given[setting]) {
		php_recur_settings_from_client(&settings->core, setting, client);
		return true;
	}
	recur_str value = php_recur_ini_setting(setting);
	if (value.length > 0) {
		return checked ||
			   ((setting != RECUR_SETTING_CA_FILE || php_recur_ini_may_read("recur.ca_file", value.data, error)) &&
				recur_settings_set(&settings->core, setting, value, RECUR_SOURCE_PHP_INI, error));
	}
	if (setting == RECUR_SETTING_BASE_URL) {
		return gather_base_url_from_environment(settings, error);
	}
	if (setting == RECUR_SETTING_CA_FILE) {
		recur_str shared = php_recur_ini_shared_ca_file();
		settings->core.ca_file = shared.length > 0 ? shared : RECUR_STR_NONE;
	}
	return true;
}

static recur_str user_agent(void)
{
	char *text = RECUR_G(user_agent);
	if (*text == '\0') {
		zval *major = zend_get_constant_str(ZEND_STRL("PHP_MAJOR_VERSION"));
		zval *minor = zend_get_constant_str(ZEND_STRL("PHP_MINOR_VERSION"));
		zval *release = zend_get_constant_str(ZEND_STRL("PHP_RELEASE_VERSION"));
		snprintf(text, sizeof(RECUR_G(user_agent)),
				 "recur-php/" PHP_RECUR_VERSION " (PHP " ZEND_LONG_FMT "." ZEND_LONG_FMT "." ZEND_LONG_FMT
				 "; libcurl/%s)",
				 Z_LVAL_P(major), Z_LVAL_P(minor), Z_LVAL_P(release), recur_curl_version());
	}
	return recur_str_from(text);
}

static bool gather(php_recur_call_settings *settings, const php_recur_client *client, recur_error *error)
{
	const bool checked = php_recur_ini_settings(&settings->core);
	for (recur_setting setting = 0; setting < RECUR_SETTING_COUNT; setting++) {
		if (!gather_setting(settings, setting, client, checked, error)) {
			return false;
		}
	}
	settings->core.user_agent = user_agent();
	settings->core.sdk_version = RECUR_STR(PHP_RECUR_VERSION);
	return gather_key(settings, client, error) && recur_settings_check(&settings->core, error);
}

bool php_recur_call_settings_gather(php_recur_call_settings *settings, const php_recur_client *client)
{
	*settings = (php_recur_call_settings){.key = NULL};
	recur_error error;
	recur_error_init(&error);
	if (gather(settings, client, &error)) {
		return true;
	}
	php_recur_call_settings_release(settings);
	php_recur_throw(&error);
	recur_error_release(&error);
	return false;
}

void php_recur_call_settings_release(php_recur_call_settings *settings)
{
	php_recur_request_secret_release(settings->key);
	php_recur_request_secret_release(settings->base_url);
}
