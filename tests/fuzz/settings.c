/* Settings, the key and the proxy rule. Input: `setting|source|`, both a digit, then the value. */
#include "fuzz_error.h"
#include "core/settings/settings.h"
#include "core/url/url.h"

static void check_values(const recur_settings *settings)
{
	FUZZ_HOLDS(settings->timeout_us >= 50000 && settings->timeout_us <= 300000000);
	FUZZ_HOLDS(settings->connect_timeout_us >= 50000 && settings->connect_timeout_us <= 300000000);
	FUZZ_HOLDS(settings->max_retries <= 10);
	FUZZ_HOLDS(recur_url_base_fault(settings->base_url) == NULL);
	FUZZ_HOLDS(settings->base_url.data[settings->base_url.length - 1] != '/');
	FUZZ_HOLDS(settings->proxy.data == NULL || recur_url_proxy_fault(settings->proxy, NULL) == NULL);
}

static void check_outcome(const recur_settings *settings, bool taken, recur_error *error)
{
	check_values(settings);
	if (!taken) {
		fuzz_check_error(error, "hunter2");
		FUZZ_HOLDS(error->kind == RECUR_ERROR_CONFIGURATION && error->status == 0);
	} else {
		FUZZ_HOLDS(error->kind == RECUR_ERROR_NONE);
	}
	recur_error_release(error);
}

static void try_number(recur_setting setting, recur_setting_source source, recur_str bytes)
{
	double number = 0;
	memcpy(&number, bytes.data, bytes.length < sizeof number ? bytes.length : sizeof number);
	recur_settings settings;
	recur_error error;
	recur_settings_init(&settings);
	recur_error_init(&error);
	bool taken = recur_settings_set_number(&settings, setting, number, source, &error);
	check_outcome(&settings, taken, &error);
}

static void try_key(recur_str key)
{
	recur_settings settings;
	recur_error error;
	recur_settings_init(&settings);
	recur_error_init(&error);
	bool taken = recur_settings_set_key(&settings, key, &error);
	FUZZ_HOLDS(taken == (settings.secret_key.data != NULL));
	for (size_t i = 0; taken && i < key.length; i++) {
		FUZZ_HOLDS(key.data[i] > ' ' && key.data[i] <= '~');
	}
	check_outcome(&settings, taken, &error);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	recur_str value = {(const char *)data, size};
	recur_str first = fuzz_take(&value, '|');
	recur_str second = fuzz_take(&value, '|');
	recur_setting setting = (recur_setting)((first.length > 0 ? *first.data & 0xf : 0) % RECUR_SETTING_COUNT);
	recur_setting_source source = (recur_setting_source)((second.length > 0 ? *second.data & 0xf : 0) % 3);
	recur_settings settings;
	recur_error error;
	recur_settings_init(&settings);
	recur_error_init(&error);
	/* A secret in other settings is repeated on purpose, unless it looks like one. */
	if (setting != RECUR_SETTING_PROXY && fuzz_contains(value, "hunter2")) {
		return 0;
	}
	bool taken = recur_settings_set(&settings, setting, value, source, &error);
	check_outcome(&settings, taken, &error);
	recur_settings_check(&settings, &error);
	recur_error_release(&error);
	try_number(setting, source, value);
	try_key(value);
	recur_setting_find(value);
	return 0;
}
