/* Whole calls against a real server, with every single allocation failing in turn: those of the core and cJSON, and
 * those of libcurl as well. */
#define _POSIX_C_SOURCE 200809L
#include "unit.h"
#include "core/base/clock.h"
#include "local_api.h"
#include "core/call/run.h"
#include "core/resources/entitlements_list.h"
#include "core/resources/portal_sessions_create.h"

#include <cJSON.h>
#include <curl/curl.h>
#include <string.h>
#include <time.h>

#define KEY "sk_test_out_of_memory"
#define EMAIL "someone@example.com"
#define EMAIL_IN_A_QUERY "someone%40example.com"
#define ROWS 5
/* Far below the timeout: memory that has run out makes nobody wait. */
#define AT_ONCE_US 3000000

typedef struct scenario {
	const char *response;
	recur_error_kind kind; /* what the call ends in where memory suffices */
	const char *code;
	bool warm; /* the connection is there already */
	size_t rows;
	bool observed;
	unsigned retries;
	const recur_operation *operation;
} scenario;

/* What one run has told. */
static struct {
	const scenario *scenario;
	size_t begun;
	size_t settled;
	size_t other_failures; /* that libcurl gave another name than memory */
	unsigned exchanges;
} told;

static bool fails_in_libcurl;

static bool next(void *context, size_t *row, recur_options *options)
{
	(void)context;
	if (told.begun == told.scenario->rows) {
		return false;
	}
	*row = told.begun++;
	options->values[RECUR_PORTAL_OPTION_CUSTOMER] = RECUR_STR(LOCAL_API_CUSTOMER);
	options->values[RECUR_PORTAL_OPTION_EMAIL] = RECUR_STR(EMAIL);
	if (told.scenario->operation == &recur_entitlements_check) {
		options->values[RECUR_ENTITLEMENTS_OPTION_PRODUCT] = RECUR_STR("pro");
	}
	return true;
}

static bool exchange(void *context, size_t row, const recur_exchange *seen)
{
	(void)context, (void)row;
	told.exchanges++;
	assert_true(seen->attempt > 0);
	return true;
}

/* What else memory that has run out may be called: a socket that cannot be kept track of is not opened, and libcurl
 * does not tell all of its own failed allocations from what the server or the network may have done. */
static bool may_be_called(const recur_error *error)
{
	if (!fails_in_libcurl) {
		return strcmp(error->code, "connect_failed") == 0;
	}
	return error->kind == RECUR_ERROR_CONNECTION || strcmp(error->code, "response_too_large") == 0;
}

static bool settled(void *context, size_t row, const recur_result *result)
{
	const recur_error *error = &result->error;

	(void)context, (void)row;
	told.settled++;
	if (error->kind == told.scenario->kind) {
		assert_int_equal(result->ok, error->kind == RECUR_ERROR_NONE);
		assert_string_equal(error->code, told.scenario->code);
		return true;
	}
	if (!may_be_called(error)) {
		fail_msg("%s: %s", error->code, error->message);
	}
	told.other_failures++;
	return true;
}

static recur_settings settings_for(const scenario *scenario)
{
	recur_settings settings;

	recur_settings_init(&settings);
	settings.secret_key = RECUR_STR(KEY);
	settings.base_url = recur_str_from(local_api_url(scenario->response));
	settings.user_agent = RECUR_STR("recur-php/test");
	settings.sdk_version = RECUR_STR("test");
	settings.max_retries = scenario->retries;
	return settings;
}

static recur_run_end run(recur_runner *runner, const scenario *scenario)
{
	const recur_settings settings = settings_for(scenario);
	const recur_run_hooks hooks = {next, scenario->observed ? exchange : NULL, settled, NULL, NULL};
	const int64_t begun_us = recur_clock_monotonic_us();
	recur_run_end end;

	memset(&told, 0, sizeof(told));
	told.scenario = scenario;
	const recur_batch batch = {scenario->rows, 3, RECUR_RUN_UNBOUNDED};
	end = scenario->rows > 1 ? recur_run_many(runner, scenario->operation, &settings, &batch, &hooks)
							 : recur_run_one(runner, scenario->operation, &settings, &hooks);
	assert_true(recur_clock_monotonic_us() - begun_us < AT_ONCE_US);
	return end;
}

static void expect_whole(recur_runner *runner, const scenario *scenario)
{
	assert_int_equal(run(runner, scenario), RECUR_RUN_DONE);
	assert_int_equal(told.settled, scenario->rows);
	assert_int_equal(told.other_failures, 0);
	assert_int_equal(told.exchanges > 0, scenario->observed);
}

/* libcurl looks a name up in a thread of its own where it has no memory to see that it is an address; a thread that it
 * no longer needs gives its memory back by itself. */
static bool comes_down_to(size_t held)
{
	const struct timespec moment = {0, 1000000};

	for (int i = 0; i < 5000 && allocator_held() != held; i++) {
		nanosleep(&moment, NULL);
	}
	return allocator_held() == held;
}

/* True where none of the allocations was the one to fail. */
static bool went_without_failure(const scenario *scenario, size_t nth, bool for_good)
{
	const size_t held = allocator_held();
	recur_runner *runner;
	bool without;

	if (!scenario->warm) {
		allocator_fail_at(nth, for_good);
	}
	runner = recur_runner_new(NULL);
	if (runner) {
		recur_run_end end;

		if (scenario->warm) {
			expect_whole(runner, scenario);
			allocator_fail_at(nth, for_good);
		}
		end = run(runner, scenario);
		assert_true(end == RECUR_RUN_NO_MEMORY || (end == RECUR_RUN_DONE && told.settled == scenario->rows));
	}
	without = allocator_asked() < nth;
	allocator_fail_at(0, false);
	if (runner) {
		expect_whole(runner, scenario);
	}
	recur_runner_free(runner);
	assert_true(comes_down_to(held));
	return without;
}

static void survives_each_failed_allocation(const scenario *scenario)
{
	size_t single = 1;
	size_t for_good = 1;

	while (!went_without_failure(scenario, single, false)) {
		single++;
	}
	while (!went_without_failure(scenario, for_good, true)) {
		for_good++;
	}
	assert_true(single > 1 && for_good > 1);
}

/* --- the scenarios, and whose memory fails --- */

static const scenario cold = {"ok", RECUR_ERROR_NONE, "", false, 1, false, 0, &recur_portal_sessions_create};
static const scenario warm = {"ok", RECUR_ERROR_NONE, "", true, 1, true, 0, &recur_portal_sessions_create};
static const scenario reopened = {"closing", RECUR_ERROR_NONE, "", true, 1, false, 0, &recur_portal_sessions_create};
static const scenario unknown = {"unknown", RECUR_ERROR_CUSTOMER_NOT_FOUND, "customer_not_found", true, 1, true,
								 0,         &recur_portal_sessions_create};
static const scenario respelled = {"other", RECUR_ERROR_INVALID_REQUEST,  "missing_customer_identifier", true, 1, true,
								   0,       &recur_portal_sessions_create};
static const scenario retried = {"limited", RECUR_ERROR_RATE_LIMIT,       "rate_limited", true, 1, true,
								 1,         &recur_portal_sessions_create};
static const scenario batch = {"ok", RECUR_ERROR_NONE, "", false, ROWS, true, 0, &recur_portal_sessions_create};
static const scenario failing_batch = {
	"unknown", RECUR_ERROR_CUSTOMER_NOT_FOUND, "customer_not_found", true, ROWS, false,
	0,         &recur_portal_sessions_create};
static const scenario listed = {"entitled", RECUR_ERROR_NONE, "", true, 1, true, 0, &recur_entitlements_list};
static const scenario checked = {"entitled", RECUR_ERROR_NONE, "", false, 1, true, 0, &recur_entitlements_check};
static const scenario listed_batch = {"entitled", RECUR_ERROR_NONE, "", false, ROWS, true, 0, &recur_entitlements_list};
static const scenario unlisted = {"limited", RECUR_ERROR_RATE_LIMIT,  "rate_limited", true, 1, false,
								  1,         &recur_entitlements_list};

static const scenario *const scenarios[] = {&cold,  &warm,          &reopened, &unknown, &respelled,    &retried,
											&batch, &failing_batch, &listed,   &checked, &listed_batch, &unlisted};

static void try_all(void)
{
	for (size_t i = 0; i < sizeof(scenarios) / sizeof(*scenarios); i++) {
		survives_each_failed_allocation(scenarios[i]);
	}
}

/* cJSON hands back what it has built so far without wiping it, so that its blocks are not looked into; the core's are.
 */
static void hook_json(void)
{
	cJSON_Hooks hooks = {allocator_malloc, allocator_free_unseen};

	cJSON_InitHooks(&hooks);
}

static void without_memory_for_the_core(void **state)
{
	(void)state;
	fails_in_libcurl = false;
	allocator_add_secret(KEY);
	allocator_add_secret(EMAIL);
	allocator_add_secret(EMAIL_IN_A_QUERY);
	allocator_add_secret(LOCAL_API_LINK);
	hook_json();
	assert_int_equal(curl_global_init(CURL_GLOBAL_DEFAULT), CURLE_OK);
	try_all();
	curl_global_cleanup();
	cJSON_InitHooks(NULL);
}

static void without_memory_for_libcurl(void **state)
{
	(void)state;
	fails_in_libcurl = true;
	allocator_add_secret(KEY);
	hook_json();
	assert_int_equal(curl_global_init_mem(CURL_GLOBAL_DEFAULT, allocator_malloc, allocator_free_unseen,
										  allocator_realloc_unseen, allocator_strdup, allocator_calloc),
					 CURLE_OK);
	try_all();
	curl_global_cleanup();
	cJSON_InitHooks(NULL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(without_memory_for_the_core),
		UNIT(without_memory_for_libcurl),
	};
	return cmocka_run_group_tests(tests, local_api_start, local_api_stop);
}
