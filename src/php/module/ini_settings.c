#include "php/module/ini_settings.h"
#include "php_recur.h"
#include "core/url/url.h"

#include <ext/standard/html.h>
#include <php_ini.h>
#include <SAPI.h>

static void write_value(const char *text)
{
	if (sapi_module.phpinfo_as_text) {
		ZEND_PUTS(*text == '\0' ? "no value" : text);
		return;
	}
	if (*text == '\0') {
		ZEND_PUTS("<i>no value</i>");
		return;
	}
	zend_string *escaped =
		php_escape_html_entities((const unsigned char *)text, strlen(text), 0, ENT_QUOTES | ENT_SUBSTITUTE, NULL);
	ZEND_WRITE(ZSTR_VAL(escaped), ZSTR_LEN(escaped));
	zend_string_release(escaped);
}

static const char *value_of(const zend_ini_entry *entry, int type)
{
	const zend_string *value = type == ZEND_INI_DISPLAY_ORIG && entry->modified ? entry->orig_value : entry->value;
	return value ? ZSTR_VAL(value) : "";
}

/* Shows whether there is a secret, and of which kind, and nothing else of it. */
static ZEND_INI_DISP(display_secret)
{
	static const char *const kinds[] = {"sk_test_", "sk_live_", "pk_test_", "pk_live_", "whsec_"};
	const char *value = value_of(ini_entry, type);
	if (*value == '\0') {
		write_value("");
		return;
	}
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		if (strncmp(value, kinds[i], strlen(kinds[i])) == 0) {
			write_value(kinds[i]);
			break;
		}
	}
	write_value("******");
}

/* Shows a URL without what stands before an @ of it. */
static ZEND_INI_DISP(display_without_userinfo)
{
	const char *value = value_of(ini_entry, type);
	const char *at = strrchr(value, '@');
	if (at) {
		ZEND_PUTS("******");
	}
	write_value(at ? at : value);
}

/* What was found good before says nothing any more. */
static ZEND_INI_MH(update_text)
{
	zend_recur_globals *globals = (zend_recur_globals *)(void *)ZEND_INI_GET_BASE();
	globals->ini_settings_are_good = false;
	return OnUpdateString(entry, new_value, mh_arg1, mh_arg2, mh_arg3, stage);
}

#define SETTING(name, default_value)                                                                                   \
	STD_PHP_INI_ENTRY("recur." #name, default_value, PHP_INI_PERDIR, update_text, name, zend_recur_globals,            \
					  recur_globals)
#define SETTING_DISPLAYED(name, default_value, displayer)                                                              \
	STD_PHP_INI_ENTRY_EX("recur." #name, default_value, PHP_INI_PERDIR, update_text, name, zend_recur_globals,         \
						 recur_globals, displayer)

/* Everything but `persistent` is kept as written and checked by the call that needs it. */
PHP_INI_BEGIN()
SETTING_DISPLAYED(secret_key, "", display_secret)
SETTING(secret_key_file, "")
SETTING_DISPLAYED(webhook_secret, "", display_secret)
SETTING(webhook_secret_file, "")
SETTING_DISPLAYED(base_url, "", display_without_userinfo)
SETTING(timeout, "10")
SETTING(connect_timeout, "3")
SETTING(max_retries, "2")
SETTING(ca_file, "")
SETTING_DISPLAYED(proxy, "", display_without_userinfo)
STD_PHP_INI_BOOLEAN("recur.persistent", "1", PHP_INI_SYSTEM, OnUpdateBool, persistent, zend_recur_globals,
					recur_globals)
STD_PHP_INI_BOOLEAN("recur.share_ca_store", "1", PHP_INI_SYSTEM, OnUpdateBool, share_ca_store, zend_recur_globals,
					recur_globals)
SETTING(field_case, "auto")
PHP_INI_END()

void php_recur_ini_register(int type, int module_number)
{
	REGISTER_INI_ENTRIES();
}

void php_recur_ini_unregister(int type, int module_number)
{
	UNREGISTER_INI_ENTRIES();
}

recur_str php_recur_ini_setting(recur_setting setting)
{
	switch (setting) {
	case RECUR_SETTING_BASE_URL:
		return recur_str_from(RECUR_G(base_url));
	case RECUR_SETTING_TIMEOUT:
		return recur_str_from(RECUR_G(timeout));
	case RECUR_SETTING_CONNECT_TIMEOUT:
		return recur_str_from(RECUR_G(connect_timeout));
	case RECUR_SETTING_MAX_RETRIES:
		return recur_str_from(RECUR_G(max_retries));
	case RECUR_SETTING_CA_FILE:
		return recur_str_from(RECUR_G(ca_file));
	case RECUR_SETTING_PROXY:
		return recur_str_from(RECUR_G(proxy));
	case RECUR_SETTING_FIELD_CASE:
		return recur_str_from(RECUR_G(field_case));
	default:
		return RECUR_STR_NONE;
	}
}

static bool is_of_directory(const char *name)
{
	const zend_ini_entry *entry = zend_hash_str_find_ptr(EG(ini_directives), name, strlen(name));
	return entry->modified && entry->modifiable != ZEND_INI_SYSTEM;
}

bool php_recur_ini_may_read(const char *name, const char *path, recur_error *error)
{
	return !is_of_directory(name) || php_check_open_basedir_ex(path, 0) == 0 ||
		   recur_error_set(error, RECUR_ERROR_CONFIGURATION, "invalid_setting",
						   "The setting %s was made for this directory alone and names a file outside open_basedir.",
						   name);
}

/* What a directory's own configuration names is held against open_basedir for each call. */
static bool are_good(recur_settings *settings)
{
	recur_error error;
	recur_error_init(&error);
	recur_setting setting = 0;
	while (setting < RECUR_SETTING_COUNT &&
		   recur_settings_set(settings, setting, php_recur_ini_setting(setting), RECUR_SOURCE_PHP_INI, &error)) {
		setting++;
	}
	recur_error_release(&error);
	return setting == RECUR_SETTING_COUNT && !is_of_directory("recur.ca_file");
}

bool php_recur_ini_settings(recur_settings *settings)
{
	recur_settings_init(settings);
	if (!RECUR_G(ini_settings_are_good)) {
		RECUR_G(ini_settings) = *settings;
		RECUR_G(ini_settings_are_good) = are_good(&RECUR_G(ini_settings));
	}
	if (RECUR_G(ini_settings_are_good)) {
		*settings = RECUR_G(ini_settings);
	}
	return RECUR_G(ini_settings_are_good);
}

/* The value of another extension's setting, whether that extension is loaded or not. */
static recur_str foreign_setting(const char *name)
{
	const zend_ini_entry *entry = zend_hash_str_find_ptr(EG(ini_directives), name, strlen(name));
	if (entry) {
		return entry->value ? (recur_str){ZSTR_VAL(entry->value), ZSTR_LEN(entry->value)} : RECUR_STR_NONE;
	}
	const zval *written = cfg_get_entry(name, (uint32_t)strlen(name));
	return written && Z_TYPE_P(written) == IS_STRING ? (recur_str){Z_STRVAL_P(written), Z_STRLEN_P(written)}
													 : RECUR_STR_NONE;
}

recur_str php_recur_ini_shared_ca_file(void)
{
	recur_str file = foreign_setting("curl.cainfo");
	return file.length > 0 ? file : foreign_setting("openssl.cafile");
}
