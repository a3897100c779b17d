#include "core/settings/settings.h"
#include "core/settings/setting_number.h"
#include "core/base/text.h"
#include "core/url/url.h"

#include <stdio.h>
#include <string.h>

#define DEFAULT_BASE_URL "https://api.recur.tw"
#define SECOND_US INT64_C(1000000)
#define KEY_MAX 512
/* As much of a refused value as a message repeats. */
#define GIVEN_MAX 96
#define PATH_MAX_BYTES 4096

static const struct {
	const char *option;      /* of Recur\Client */
	const char *ini;         /* in php.ini */
	const char *environment; /* as a variable */
} names[RECUR_SETTING_COUNT] = {
	[RECUR_SETTING_BASE_URL] = {"baseUrl", "recur.base_url", "RECUR_BASE_URL"},
	[RECUR_SETTING_TIMEOUT] = {"timeout", "recur.timeout", "RECUR_TIMEOUT"},
	[RECUR_SETTING_CONNECT_TIMEOUT] = {"connectTimeout", "recur.connect_timeout", "RECUR_CONNECT_TIMEOUT"},
	[RECUR_SETTING_MAX_RETRIES] = {"maxRetries", "recur.max_retries", "RECUR_MAX_RETRIES"},
	[RECUR_SETTING_CA_FILE] = {"caFile", "recur.ca_file", "RECUR_CA_FILE"},
	[RECUR_SETTING_PROXY] = {"proxy", "recur.proxy", "RECUR_PROXY"},
	[RECUR_SETTING_FIELD_CASE] = {"fieldCase", "recur.field_case", "RECUR_FIELD_CASE"},
};

static const struct {
	recur_str text;
	recur_field_case field_case;
} field_cases[] = {
	{{"auto", 4}, RECUR_FIELD_CASE_AUTO},
	{{"camel", 5}, RECUR_FIELD_CASE_CAMEL},
	{{"snake", 5}, RECUR_FIELD_CASE_SNAKE},
};

void recur_settings_init(recur_settings *settings)
{
	*settings = (recur_settings){
		.base_url = RECUR_STR(DEFAULT_BASE_URL),
		.timeout_us = 10 * SECOND_US,
		.connect_timeout_us = 3 * SECOND_US,
		.max_retries = 2,
		.field_case = RECUR_FIELD_CASE_AUTO,
	};
}

const char *recur_setting_name(recur_setting setting)
{
	return setting < RECUR_SETTING_COUNT ? names[setting].option : "";
}

recur_setting recur_setting_find(recur_str name)
{
	recur_setting setting = 0;
	while (setting < RECUR_SETTING_COUNT && !recur_str_equal(name, recur_str_from(names[setting].option))) {
		setting++;
	}
	return setting;
}

typedef struct label {
	char text[64];
} label;

/* How the user wrote the setting's name. */
static label label_of(recur_setting setting, recur_setting_source source)
{
	label result;
	switch (source) {
	case RECUR_SOURCE_CLIENT:
		snprintf(result.text, sizeof(result.text), "The Recur\\Client option %s", names[setting].option);
		break;
	case RECUR_SOURCE_ENVIRONMENT:
		snprintf(result.text, sizeof(result.text), "The environment variable %s", names[setting].environment);
		break;
	default:
		snprintf(result.text, sizeof(result.text), "The setting %s", names[setting].ini);
		break;
	}
	return result;
}

/* Writes what was given, for a message; what may be a password or a key in the wrong place is not repeated. */
static void describe_given(char out[GIVEN_MAX + 3], recur_str value)
{
	if (recur_text_contains_ignoring_case(value, "@") || recur_text_contains_ignoring_case(value, "sk_")) {
		snprintf(out, GIVEN_MAX + 3, "something else");
		return;
	}
	char cleaned[GIVEN_MAX];
	recur_text_clean(cleaned, sizeof(cleaned), value);
	snprintf(out, GIVEN_MAX + 3, "\"%s\"", cleaned);
}

static const char *range_of(recur_setting setting)
{
	return setting == RECUR_SETTING_MAX_RETRIES ? "a whole number from 0 to 10"
												: "a number of seconds from 0.05 to 300, such as 10 or 2.5";
}

static bool refuse_range(recur_setting setting, recur_setting_source source, const char *given, recur_error *error)
{
	return recur_error_set(error, RECUR_ERROR_CONFIGURATION, "invalid_setting", "%s must be %s; given was %s.",
						   label_of(setting, source).text, range_of(setting), given);
}

/* Stores a number in millionths, already read; false where it is out of the setting's range. */
static bool store_number(recur_settings *settings, recur_setting setting, recur_setting_number number)
{
	if (setting == RECUR_SETTING_MAX_RETRIES) {
		if (!recur_setting_number_between(number, 0, 10 * SECOND_US) || number.micros % SECOND_US != 0 ||
			number.has_more) {
			return false;
		}
		settings->max_retries = (unsigned)(number.micros / SECOND_US);
		return true;
	}
	if (!recur_setting_number_between(number, SECOND_US / 20, 300 * SECOND_US)) {
		return false;
	}
	*(setting == RECUR_SETTING_TIMEOUT ? &settings->timeout_us : &settings->connect_timeout_us) = number.micros;
	return true;
}

static bool set_number_text(recur_settings *settings, recur_setting setting, recur_str value,
							recur_setting_source source, recur_error *error)
{
	recur_setting_number number;
	bool whole = setting == RECUR_SETTING_MAX_RETRIES;
	if (recur_setting_number_read(value, !whole, &number) && store_number(settings, setting, number)) {
		return true;
	}
	char given[GIVEN_MAX + 3];
	describe_given(given, value);
	return refuse_range(setting, source, given, error);
}

static bool set_base_url(recur_settings *settings, recur_str value, recur_setting_source source, recur_error *error)
{
	const char *fault = recur_url_base_fault(value);
	if (fault) {
		char given[GIVEN_MAX + 3];
		describe_given(given, value);
		return recur_error_set(error, RECUR_ERROR_CONFIGURATION, "invalid_base_url",
							   "%s cannot be used because it %s: give a URL such as " DEFAULT_BASE_URL
							   "; given was %s.",
							   label_of(RECUR_SETTING_BASE_URL, source).text, fault, given);
	}
	while (value.length > 0 && value.data[value.length - 1] == '/') {
		value.length--;
	}
	settings->base_url = value;
	return true;
}

static bool set_ca_file(recur_settings *settings, recur_str value, recur_setting_source source, recur_error *error)
{
	if (value.length > PATH_MAX_BYTES || recur_text_has_control(value)) {
		return recur_error_set(error, RECUR_ERROR_CONFIGURATION, "invalid_setting",
							   "%s must be the path of a file with CA certificates in PEM form: it %s.",
							   label_of(RECUR_SETTING_CA_FILE, source).text,
							   value.length > PATH_MAX_BYTES ? "is too long" : "holds a control character");
	}
	settings->ca_file = value;
	return true;
}

/* The message repeats nothing of the value: its userinfo is a secret. */
static bool set_proxy(recur_settings *settings, recur_str value, recur_setting_source source, recur_error *error)
{
	const char *fault = recur_url_proxy_fault(value, NULL);
	if (fault) {
		return recur_error_set(
			error, RECUR_ERROR_CONFIGURATION, "invalid_setting",
			"%s cannot be used because it %s: give [scheme://][user[:password]@]host[:port], such as "
			"http://proxy.example:3128.",
			label_of(RECUR_SETTING_PROXY, source).text, fault);
	}
	settings->proxy = value;
	return true;
}

static bool set_field_case(recur_settings *settings, recur_str value, recur_setting_source source, recur_error *error)
{
	for (size_t i = 0; i < sizeof(field_cases) / sizeof(*field_cases); i++) {
		if (recur_str_equal(value, field_cases[i].text)) {
			settings->field_case = field_cases[i].field_case;
			return true;
		}
	}
	char given[GIVEN_MAX + 3];
	describe_given(given, value);
	return recur_error_set(error, RECUR_ERROR_CONFIGURATION, "invalid_setting",
						   "%s must be auto, camel or snake; given was %s.",
						   label_of(RECUR_SETTING_FIELD_CASE, source).text, given);
}

bool recur_settings_set(recur_settings *settings, recur_setting setting, recur_str value, recur_setting_source source,
						recur_error *error)
{
	if (!value.data || value.length == 0) {
		return true;
	}
	switch (setting) {
	case RECUR_SETTING_BASE_URL:
		return set_base_url(settings, value, source, error);
	case RECUR_SETTING_CA_FILE:
		return set_ca_file(settings, value, source, error);
	case RECUR_SETTING_PROXY:
		return set_proxy(settings, value, source, error);
	case RECUR_SETTING_FIELD_CASE:
		return set_field_case(settings, value, source, error);
	case RECUR_SETTING_TIMEOUT:
	case RECUR_SETTING_CONNECT_TIMEOUT:
	case RECUR_SETTING_MAX_RETRIES:
		return set_number_text(settings, setting, value, source, error);
	default:
		return recur_error_set(error, RECUR_ERROR_CONFIGURATION, "invalid_setting", "There is no such setting.");
	}
}

bool recur_settings_set_number(recur_settings *settings, recur_setting setting, double value,
							   recur_setting_source source, recur_error *error)
{
	if (setting != RECUR_SETTING_TIMEOUT && setting != RECUR_SETTING_CONNECT_TIMEOUT &&
		setting != RECUR_SETTING_MAX_RETRIES) {
		return recur_error_set(error, RECUR_ERROR_CONFIGURATION, "invalid_setting",
							   "%s must be text; given was a number.",
							   setting < RECUR_SETTING_COUNT ? label_of(setting, source).text : "The setting");
	}
	recur_setting_number number;
	if (recur_setting_number_from(value, &number) && store_number(settings, setting, number)) {
		return true;
	}
	char given[RECUR_SETTING_NUMBER_TEXT];
	recur_setting_number_describe(given, value);
	return refuse_range(setting, source, given, error);
}

static bool key_is_printable(recur_str key)
{
	for (size_t i = 0; i < key.length; i++) {
		if (key.data[i] < 0x21 || key.data[i] > 0x7e) {
			return false;
		}
	}
	return true;
}

static bool starts_with(recur_str text, const char *prefix)
{
	size_t length = strlen(prefix);
	return text.length >= length && memcmp(text.data, prefix, length) == 0;
}

bool recur_settings_set_key(recur_settings *settings, recur_str key, recur_error *error)
{
	if (!key.data || key.length == 0) {
		return recur_error_set(error, RECUR_ERROR_CONFIGURATION, "missing_secret_key",
							   "There is no secret key: pass one to Recur\\Client, or set recur.secret_key_file, "
							   "recur.secret_key, or the environment variable RECUR_SECRET_KEY or "
							   "RECUR_SECRET_KEY_FILE.");
	}
	if (starts_with(key, "pk_")) {
		return recur_error_set(error, RECUR_ERROR_CONFIGURATION, "publishable_key",
							   "The key is a publishable one (pk_…), which is for browsers: use the secret key, which "
							   "starts with sk_test_ or sk_live_.");
	}
	const char *fault = NULL;
	if (!starts_with(key, "sk_") || key.length == 3) {
		fault = "does not start with sk_test_ or sk_live_";
	} else if (key.length > KEY_MAX) {
		fault = "is longer than 512 bytes";
	} else if (!key_is_printable(key)) {
		fault = "holds a space, a line break or another character that no key has";
	}
	if (fault) {
		return recur_error_set(error, RECUR_ERROR_CONFIGURATION, "invalid_secret_key",
							   "The secret key %s: copy it whole from the Recur dashboard.", fault);
	}
	settings->secret_key = key;
	return true;
}

bool recur_settings_check(const recur_settings *settings, recur_error *error)
{
	recur_url base;
	recur_url proxy;
	if (!settings->proxy.data || settings->proxy.length == 0 || !recur_url_split(settings->base_url, &base) ||
		recur_url_is_https(&base)) {
		return true;
	}
	if (!recur_url_proxy_fault(settings->proxy, &proxy) && recur_url_host_is_loopback(proxy.host)) {
		return true;
	}
	return recur_error_set(error, RECUR_ERROR_CONFIGURATION, "invalid_setting",
						   "The proxy (recur.proxy or the Recur\\Client option proxy) is on another machine, where the "
						   "secret key must not go unencrypted: use an https base URL, or no proxy.");
}
