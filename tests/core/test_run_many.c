/* What a batch holds on to while it runs, against a real server. */
#include "unit.h"
#include "local_api.h"
#include "core/call/run.h"
#include "core/resources/portal_sessions_create.h"

#include <cJSON.h>
#include <curl/curl.h>
#include <string.h>

#define CONCURRENCY 4

typedef struct batch {
	size_t rows;
	size_t begun;
	size_t settled;
	size_t most_held; /* blocks */
} batch;

static bool next(void *context, size_t *row, recur_options *options)
{
	batch *run = context;

	assert_true(run->begun < run->rows);
	assert_true(run->begun - run->settled < CONCURRENCY);
	*row = run->begun++;
	options->values[RECUR_PORTAL_OPTION_CUSTOMER] = RECUR_STR(LOCAL_API_CUSTOMER);
	return true;
}

static bool settled(void *context, size_t row, const recur_result *result)
{
	batch *run = context;
	const size_t held = allocator_held();

	(void)row;
	assert_true(result->ok);
	run->settled++;
	run->most_held = held > run->most_held ? held : run->most_held;
	return true;
}

static size_t most_held_by(recur_runner *runner, size_t rows)
{
	batch run = {.rows = rows};
	const recur_run_hooks hooks = {next, NULL, settled, NULL, &run};
	recur_settings settings;

	recur_settings_init(&settings);
	settings.secret_key = RECUR_STR("sk_test_many");
	settings.base_url = recur_str_from(local_api_url("ok"));
	settings.user_agent = RECUR_STR("recur-php/test");
	settings.sdk_version = RECUR_STR("test");
	const recur_batch batch = {rows, CONCURRENCY, RECUR_RUN_UNBOUNDED};
	assert_int_equal(recur_run_many(runner, &recur_portal_sessions_create, &settings, &batch, &hooks), RECUR_RUN_DONE);
	assert_int_equal(run.settled, rows);
	return run.most_held;
}

static void memory_is_bounded_by_concurrency(void **state)
{
	cJSON_Hooks hooks = {allocator_malloc, allocator_free};
	recur_runner *runner;
	size_t most;

	(void)state;
	cJSON_InitHooks(&hooks);
	runner = recur_runner_new(NULL);
	assert_non_null(runner);
	most = most_held_by(runner, 5 * CONCURRENCY);
	assert_in_range(most_held_by(runner, 500 * CONCURRENCY), 1, 2 * most);
	recur_runner_free(runner);
	cJSON_InitHooks(NULL);
}

static void fewer_rows_than_places_are_enough(void **state)
{
	(void)state;
	recur_runner *runner = recur_runner_new(NULL);
	assert_non_null(runner);
	most_held_by(runner, 1);
	most_held_by(runner, 2);
	recur_runner_free(runner);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(memory_is_bounded_by_concurrency),
		UNIT(fewer_rows_than_places_are_enough),
	};
	return cmocka_run_group_tests(tests, local_api_start, local_api_stop);
}
