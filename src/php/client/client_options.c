#include "php/client/client_options.h"
#include "core/base/text.h"
#include "core/url/url.h"
#include "php/base/array_options.h"
#include "php/exception/exceptions.h"

#define OPTIONS_ARGUMENT 2

static const php_recur_place place = {OPTIONS_ARGUMENT, "option", ""};

void php_recur_client_init(php_recur_client *client)
{
	memset(client, 0, sizeof(*client));
	recur_settings_init(&client->settings);
	ZVAL_UNDEF(&client->on_exchange);
}

static void release_copy(const php_recur_copy *copy)
{
	if (copy->data) {
		recur_free_wiped(copy->data, copy->length + 1);
	}
}

void php_recur_client_release(php_recur_client *client)
{
	release_copy(&client->secret_key);
	for (recur_setting setting = 0; setting < RECUR_SETTING_COUNT; setting++) {
		release_copy(&client->texts[setting]);
	}
	if (client->locale) {
		zend_string_release(client->locale);
	}
	if (client->return_url) {
		zend_string_release(client->return_url);
	}
	zval_ptr_dtor(&client->on_exchange);
	php_recur_client_init(client);
}

static bool throw_and_release(recur_error *error)
{
	php_recur_throw(error);
	recur_error_release(error);
	return false;
}

static recur_str keep_copy(php_recur_copy *copy, const zend_string *text)
{
	release_copy(copy);
	copy->length = ZSTR_LEN(text);
	copy->data = recur_copy(php_recur_str(text));
	if (!copy->data) {
		zend_error_noreturn(E_ERROR, "Out of memory");
	}
	return (recur_str){copy->data, copy->length};
}

static bool read_key(php_recur_client *client, const zend_string *secret_key)
{
	if (!secret_key || ZSTR_LEN(secret_key) == 0) {
		return true;
	}
	recur_error error;
	recur_error_init(&error);
	if (!recur_settings_set_key(&client->settings, php_recur_str(secret_key), &error)) {
		return throw_and_release(&error);
	}
	client->settings.secret_key = keep_copy(&client->secret_key, secret_key);
	return true;
}

static bool set_text(php_recur_client *client, recur_setting setting, const zend_string *text)
{
	recur_error error;
	recur_error_init(&error);
	client->given[setting] = true;
	recur_str view = keep_copy(&client->texts[setting], text);
	return recur_settings_set(&client->settings, setting, view, RECUR_SOURCE_CLIENT, &error) ||
		   throw_and_release(&error);
}

static bool set_number(php_recur_client *client, recur_setting setting, double number)
{
	recur_error error;
	recur_error_init(&error);
	client->given[setting] = true;
	return recur_settings_set_number(&client->settings, setting, number, RECUR_SOURCE_CLIENT, &error) ||
		   throw_and_release(&error);
}

static bool read_number(php_recur_client *client, recur_setting setting, zval *value)
{
	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
	case IS_NULL:
		return true;
	case IS_LONG:
		return set_number(client, setting, (double)Z_LVAL_P(value));
	case IS_DOUBLE:
		return set_number(client, setting, Z_DVAL_P(value));
	case IS_STRING:
		return Z_STRLEN_P(value) == 0 || set_text(client, setting, Z_STR_P(value));
	default:
		php_recur_throw_wrong_type(&place, recur_setting_name(setting), "string|int|float|null", value);
		return false;
	}
}

static bool is_within_open_basedir(recur_setting setting, const zend_string *path)
{
	if (setting != RECUR_SETTING_CA_FILE || php_check_open_basedir_ex(ZSTR_VAL(path), 0) == 0) {
		return true;
	}
	recur_error error;
	recur_error_init(&error);
	recur_error_set(&error, RECUR_ERROR_CONFIGURATION, "invalid_setting",
					"The Recur\\Client option %s cannot be used because it names a file outside open_basedir.",
					recur_setting_name(setting));
	return throw_and_release(&error);
}

static bool read_setting(php_recur_client *client, recur_setting setting, zval *value)
{
	if (setting == RECUR_SETTING_TIMEOUT || setting == RECUR_SETTING_CONNECT_TIMEOUT ||
		setting == RECUR_SETTING_MAX_RETRIES) {
		return read_number(client, setting, value);
	}
	zend_string *text;
	if (!php_recur_read_text(&place, recur_setting_name(setting), value, PHP_RECUR_TEXT, &text)) {
		return false;
	}
	if (!text) {
		return true;
	}
	bool ok = set_text(client, setting, text) && is_within_open_basedir(setting, text);
	zend_string_release(text);
	return ok;
}

/* What is wrong with a default for an option of calls, or NULL. */
static const char *default_fault(recur_str text, bool is_url)
{
	if (text.length > RECUR_URL_MAX) {
		return "is longer than 2,048 bytes";
	}
	if (!recur_text_is_utf8(text)) {
		return "is not valid UTF-8";
	}
	if (recur_text_has_control(text)) {
		return "holds a control character";
	}
	return is_url ? recur_url_return_fault(text) : NULL;
}

static bool read_default(const char *name, zval *value, bool is_url, zend_string **target)
{
	if (!php_recur_read_text(&place, name, value, PHP_RECUR_TEXT, target)) {
		return false;
	}
	const char *fault = *target ? default_fault(php_recur_str(*target), is_url) : NULL;
	if (!fault) {
		return true;
	}
	recur_error error;
	recur_error_init(&error);
	recur_error_set(&error, RECUR_ERROR_CONFIGURATION, "invalid_setting",
					"The Recur\\Client option %s cannot be used because it %s.", name, fault);
	return throw_and_release(&error);
}

/* An array may hold its object by reference, which leads elsewhere later; the copy holds what was checked. */
static void copy_callable(zval *copy, zval *callable)
{
	if (Z_TYPE_P(callable) != IS_ARRAY) {
		ZVAL_COPY(copy, callable);
		return;
	}
	array_init(copy);
	zval *part;
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(callable), part)
	{
		ZVAL_DEREF(part);
		Z_TRY_ADDREF_P(part);
		add_next_index_zval(copy, part);
	}
	ZEND_HASH_FOREACH_END();
}

static bool read_callback(php_recur_client *client, zval *value)
{
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_NULL) {
		return true;
	}
	copy_callable(&client->on_exchange, value);
	char *fault = NULL;
	php_recur_callback *callback = &client->exchange_callback;
	if (zend_fcall_info_init(&client->on_exchange, 0, &callback->fci, &callback->fcc, NULL, &fault) != SUCCESS) {
		zend_argument_type_error(OPTIONS_ARGUMENT, "option \"onExchange\" must be a valid callback or null, %s",
								 fault ? fault : "another value given");
		efree(fault);
		return false;
	}
	/* A method that __call() answers for is looked up anew at each call. */
	zend_release_fcall_info_cache(&callback->fcc);
	return true;
}

static const char *nearest_to(const zend_string *key)
{
	const char *names[RECUR_SETTING_COUNT + 4];
	for (recur_setting setting = 0; setting < RECUR_SETTING_COUNT; setting++) {
		names[setting] = recur_setting_name(setting);
	}
	names[RECUR_SETTING_COUNT] = "locale";
	names[RECUR_SETTING_COUNT + 1] = "returnUrl";
	names[RECUR_SETTING_COUNT + 2] = "onExchange";
	names[RECUR_SETTING_COUNT + 3] = NULL;
	return recur_text_nearest(php_recur_str(key), names);
}

static bool read_option(php_recur_client *client, const zend_string *key, zval *value)
{
	recur_setting setting = recur_setting_find(php_recur_str(key));
	if (setting != RECUR_SETTING_COUNT) {
		return read_setting(client, setting, value);
	}
	if (zend_string_equals_literal(key, "locale")) {
		return read_default("locale", value, false, &client->locale);
	}
	if (zend_string_equals_literal(key, "returnUrl")) {
		return read_default("returnUrl", value, true, &client->return_url);
	}
	if (zend_string_equals_literal(key, "onExchange")) {
		return read_callback(client, value);
	}
	php_recur_throw_unknown_key(&place, key, 0, nearest_to(key));
	return false;
}

static bool read_options(php_recur_client *client, HashTable *options)
{
	zend_ulong index;
	zend_string *key;
	zval *value;
	ZEND_HASH_FOREACH_KEY_VAL(options, index, key, value)
	{
		if (!key) {
			php_recur_throw_unknown_key(&place, NULL, index, NULL);
			return false;
		}
		if (!read_option(client, key, value)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

bool php_recur_client_read(php_recur_client *client, const zend_string *secret_key, HashTable *options)
{
	return (!options || read_options(client, options)) && read_key(client, secret_key);
}

void php_recur_settings_from_client(recur_settings *settings, recur_setting setting, const php_recur_client *client)
{
	switch (setting) {
	case RECUR_SETTING_BASE_URL:
		settings->base_url = client->settings.base_url;
		break;
	case RECUR_SETTING_TIMEOUT:
		settings->timeout_us = client->settings.timeout_us;
		break;
	case RECUR_SETTING_CONNECT_TIMEOUT:
		settings->connect_timeout_us = client->settings.connect_timeout_us;
		break;
	case RECUR_SETTING_MAX_RETRIES:
		settings->max_retries = client->settings.max_retries;
		break;
	case RECUR_SETTING_CA_FILE:
		settings->ca_file = client->settings.ca_file;
		break;
	case RECUR_SETTING_PROXY:
		settings->proxy = client->settings.proxy;
		break;
	case RECUR_SETTING_FIELD_CASE:
		settings->field_case = client->settings.field_case;
		break;
	default:
		break;
	}
}
