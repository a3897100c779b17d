#include "php/webhook/webhook_secrets.h"
#include "php_recur.h"
#include "core/settings/secret_file.h"
#include "php/exception/exceptions.h"
#include "php/module/environment.h"
#include "php/module/ini_settings.h"

static void take(php_recur_webhook_secrets *secrets, recur_str text)
{
	secrets->one = text;
	secrets->core = (recur_webhook_secrets){&secrets->one, 1};
}

static void hold(php_recur_webhook_secrets *secrets, char *text, size_t length)
{
	secrets->held = php_recur_request_secret_keep(text, length);
	if (!secrets->held) {
		zend_error_noreturn(E_ERROR, "Out of memory");
	}
	take(secrets, php_recur_request_secret_view(secrets->held));
}

static bool take_list(php_recur_webhook_secrets *secrets, HashTable *list)
{
	secrets->many = safe_emalloc(zend_hash_num_elements(list), sizeof(recur_str), sizeof(recur_str));
	size_t count = 0;
	zval *value;
	ZEND_HASH_FOREACH_VAL(list, value)
	{
		ZVAL_DEREF(value);
		if (Z_TYPE_P(value) == IS_STRING) {
			secrets->many[count++] = (recur_str){Z_STRVAL_P(value), Z_STRLEN_P(value)};
		} else if (Z_TYPE_P(value) != IS_NULL) {
			zend_argument_type_error(3, "must hold strings, %s given", zend_zval_type_name(value));
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	secrets->core = (recur_webhook_secrets){secrets->many, count};
	return true;
}

static bool is_set(const char *value)
{
	return value && *value != '\0';
}

static bool take_file(php_recur_webhook_secrets *secrets, const char *path, const char *name, recur_error *error)
{
	char *text;
	size_t length;
	if (!recur_secret_file_read(RECUR_SECRET_WEBHOOK, path, name, &text, &length, error)) {
		return false;
	}
	hold(secrets, text, length);
	return true;
}

static bool take_environment(php_recur_webhook_secrets *secrets, recur_error *error)
{
	size_t length;
	char *text = php_recur_environment("RECUR_WEBHOOK_SECRET", &length);
	if (text) {
		hold(secrets, text, length);
		return true;
	}
	char *path = php_recur_environment("RECUR_WEBHOOK_SECRET_FILE", &length);
	if (!path) {
		return true;
	}
	static const char name[] = "RECUR_WEBHOOK_SECRET_FILE";
	bool ok = php_recur_environment_may_read(name, "recur.webhook_secret_file", path, error) &&
			  take_file(secrets, path, name, error);
	recur_free_wiped(path, length + 1);
	return ok;
}

static bool take_configured(php_recur_webhook_secrets *secrets, recur_error *error)
{
	if (is_set(RECUR_G(webhook_secret))) {
		take(secrets, recur_str_from(RECUR_G(webhook_secret)));
		return true;
	}
	if (is_set(RECUR_G(webhook_secret_file))) {
		return php_recur_ini_may_read("recur.webhook_secret_file", RECUR_G(webhook_secret_file), error) &&
			   take_file(secrets, RECUR_G(webhook_secret_file), "recur.webhook_secret_file", error);
	}
	return take_environment(secrets, error);
}

bool php_recur_webhook_secrets_gather(php_recur_webhook_secrets *secrets, const zend_string *text, HashTable *list)
{
	*secrets = (php_recur_webhook_secrets){.many = NULL};
	if (text) {
		take(secrets, (recur_str){ZSTR_VAL(text), ZSTR_LEN(text)});
		return true;
	}
	if (list) {
		return take_list(secrets, list);
	}
	recur_error error;
	recur_error_init(&error);
	bool ok = take_configured(secrets, &error);
	if (!ok) {
		php_recur_throw(&error);
	}
	recur_error_release(&error);
	return ok;
}

void php_recur_webhook_secrets_release(php_recur_webhook_secrets *secrets)
{
	php_recur_request_secret_release(secrets->held);
	if (secrets->many) {
		efree(secrets->many);
	}
}
