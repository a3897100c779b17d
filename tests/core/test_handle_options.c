/* What becomes of a call where libcurl, or its TLS library, was built without an option. RTLD_NEXT is not C11. */
#define _GNU_SOURCE

#include "unit.h"
#include "local_api.h"
#include "core/call/run.h"
#include "core/resources/portal_sessions_create.h"

#include <curl/curl.h>
#include <dlfcn.h>
#include <string.h>

/* Takes libcurl's place before the core. */
#undef curl_easy_setopt

static CURLoption lacking;
static CURLcode refusal;

CURLcode curl_easy_setopt(CURL *curl, CURLoption option, ...)
{
	CURLcode (*set)(CURL *, CURLoption, ...);
	void *found = dlsym(RTLD_NEXT, "curl_easy_setopt");
	va_list arguments;
	void *value;

	if (option == lacking) {
		return refusal;
	}
	memcpy(&set, &found, sizeof(set));
	va_start(arguments, option);
	value = va_arg(arguments, void *);
	va_end(arguments);
	return set(curl, option, value);
}

typedef struct call {
	unsigned begun;
	unsigned exchanges;
	unsigned settled;
	bool ok;
	recur_error_kind kind;
	unsigned attempts;
	char message[RECUR_ERROR_MESSAGE_MAX];
} call;

static bool next(void *context, size_t *row, recur_options *options)
{
	call *made = context;

	*row = made->begun++;
	options->values[RECUR_PORTAL_OPTION_CUSTOMER] = RECUR_STR(LOCAL_API_CUSTOMER);
	return *row == 0;
}

static bool exchange(void *context, size_t row, const recur_exchange *seen)
{
	(void)row, (void)seen;
	((call *)context)->exchanges++;
	return true;
}

static bool settled(void *context, size_t row, const recur_result *result)
{
	call *made = context;

	(void)row;
	made->settled++;
	made->ok = result->ok;
	made->kind = result->error.kind;
	made->attempts = result->error.attempts;
	memcpy(made->message, result->error.message, sizeof(made->message));
	return true;
}

static recur_run_end make(recur_runner *runner, call *made)
{
	const recur_run_hooks hooks = {next, exchange, settled, NULL, made};
	recur_settings settings;

	memset(made, 0, sizeof(*made));
	recur_settings_init(&settings);
	settings.secret_key = RECUR_STR("sk_test_lacking");
	settings.base_url = recur_str_from(local_api_url("ok"));
	settings.user_agent = RECUR_STR("recur-php/test");
	settings.sdk_version = RECUR_STR("test");
	settings.max_retries = 2;
	return recur_run_one(runner, &recur_portal_sessions_create, &settings, &hooks);
}

static recur_run_end call_without(CURLoption option, CURLcode result, call *made)
{
	recur_runner *runner = recur_runner_new(NULL);
	recur_run_end end;

	assert_non_null(runner);
	lacking = option;
	refusal = result;
	end = make(runner, made);
	if (end == RECUR_RUN_DONE) {
		/* The second call gets the handle of the first. */
		assert_int_equal(make(runner, made), RECUR_RUN_DONE);
	}
	recur_runner_free(runner);
	return end;
}

static void an_option_for_speed_or_beside_another_is_passed_over(void **state)
{
	static const CURLoption options[] = {CURLOPT_CA_CACHE_TIMEOUT, CURLOPT_CAPATH,       CURLOPT_PROXY_CAPATH,
										 CURLOPT_PROXY_CAINFO,     CURLOPT_HTTP_VERSION, CURLOPT_MAXFILESIZE,
										 CURLOPT_QUICK_EXIT};
	call made;

	(void)state;
	for (size_t i = 0; i < sizeof(options) / sizeof(*options); i++) {
		assert_int_equal(call_without(options[i], CURLE_NOT_BUILT_IN, &made), RECUR_RUN_DONE);
		assert_true(made.ok);
	}
}

static void one_that_is_needed_is_named_and_nothing_is_sent(void **state)
{
	static const struct {
		CURLoption option;
		const char *name;
	} cases[] = {
		{CURLOPT_SSL_VERIFYPEER, "CURLOPT_SSL_VERIFYPEER"},
		{CURLOPT_SSLVERSION, "CURLOPT_SSLVERSION"},
		{CURLOPT_CAINFO, "CURLOPT_CAINFO"},
		{CURLOPT_NOPROXY, "CURLOPT_NOPROXY"},
		{CURLOPT_PREREQFUNCTION, "CURLOPT_PREREQFUNCTION"},
		{CURLOPT_MAXLIFETIME_CONN, "CURLOPT_MAXLIFETIME_CONN"},
	};
	call made;

	(void)state;
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		assert_int_equal(call_without(cases[i].option, CURLE_UNKNOWN_OPTION, &made), RECUR_RUN_DONE);
		assert_int_equal(made.settled, 1);
		assert_false(made.ok);
		assert_int_equal(made.kind, RECUR_ERROR_CONFIGURATION);
		assert_non_null(strstr(made.message, cases[i].name));
		assert_int_equal(made.attempts, 0);
		assert_int_equal(made.exchanges, 0);
	}
}

static void no_memory_for_one_is_no_memory(void **state)
{
	call made;

	(void)state;
	assert_int_equal(call_without(CURLOPT_PROTOCOLS_STR, CURLE_OUT_OF_MEMORY, &made), RECUR_RUN_NO_MEMORY);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(an_option_for_speed_or_beside_another_is_passed_over),
		UNIT(one_that_is_needed_is_named_and_nothing_is_sent),
		UNIT(no_memory_for_one_is_no_memory),
	};
	return cmocka_run_group_tests(tests, local_api_start, local_api_stop);
}
