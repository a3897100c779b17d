/* Option names and values, and the body made of them. Input: a name and the six values in the order of the wire,
 * separated by `|`. */
#include "fuzz_error.h"
#include "core/json/json.h"
#include "core/json/json_text.h"
#include "core/call/options.h"
#include "core/call/request.h"
#include "core/resources/portal_sessions_create.h"
#include "core/base/text.h"
#include "core/url/url.h"

static void check_name(recur_str name)
{
	size_t option = recur_option_find(&recur_portal_sessions_create, name);
	const char *nearest = recur_option_nearest(&recur_portal_sessions_create, name);
	FUZZ_HOLDS(option <= RECUR_PORTAL_OPTION_COUNT);
	FUZZ_HOLDS(nearest == NULL ||
			   recur_option_find(&recur_portal_sessions_create, recur_str_from(nearest)) < RECUR_PORTAL_OPTION_COUNT);
	FUZZ_HOLDS(option == RECUR_PORTAL_OPTION_COUNT ||
			   (nearest != NULL && strcmp(nearest, recur_portal_sessions_create.fields[option].name) == 0));
}

static void check_good(const recur_options *options)
{
	FUZZ_HOLDS(recur_options_have(options, RECUR_PORTAL_OPTION_CUSTOMER) ||
			   recur_options_have(options, RECUR_PORTAL_OPTION_EXTERNAL_ID) ||
			   recur_options_have(options, RECUR_PORTAL_OPTION_EMAIL));
	for (recur_portal_option option = 0; option < RECUR_PORTAL_OPTION_COUNT; option++) {
		recur_str value = options->values[option];
		FUZZ_HOLDS(value.length <= RECUR_URL_MAX && recur_text_is_utf8(value) && !recur_text_has_control(value));
	}
	recur_str url = options->values[RECUR_PORTAL_OPTION_RETURN_URL];
	FUZZ_HOLDS(url.length == 0 || recur_url_return_fault(url) == NULL);
}

/* The body is JSON that says exactly what was given. */
static void check_body(const recur_options *options, recur_spelling spelling, const char *const names[])
{
	recur_request request = {.path = NULL};
	FUZZ_HOLDS(recur_request_write(&request, &recur_portal_sessions_create, options, spelling));
	char *body = request.body;
	FUZZ_HOLDS(body[request.body_length] == '\0' && recur_json_text_check(body, request.body_length));
	recur_json *object = recur_json_parse(body, request.body_length);
	FUZZ_HOLDS(object != NULL);
	for (recur_portal_option option = 0; option < RECUR_PORTAL_OPTION_COUNT; option++) {
		recur_str sent = recur_json_text_of(recur_json_member(object, names[option]));
		recur_str given = recur_options_have(options, option) ? options->values[option] : RECUR_STR_NONE;
		FUZZ_HOLDS(recur_str_equal(sent, given));
	}
	recur_json_free(object);
	recur_request_release(&request);
}

static void check_refusal(const recur_error *error)
{
	fuzz_check_error(error, "hunter2");
	FUZZ_HOLDS(error->kind == RECUR_ERROR_INVALID_REQUEST);
	FUZZ_HOLDS(error->status == 400 && strcmp(error->type, "invalid_request_error") == 0);
	FUZZ_HOLDS(strcmp(error->code, "missing_customer_identifier") == 0 || strcmp(error->code, "invalid_option") == 0 ||
			   strcmp(error->code, "invalid_return_url") == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const camel[] = {"customerId", "externalId", "email", "returnUrl", "configurationId", "locale"};
	static const char *const snake[] = {"customer_id", "external_id",      "email",
										"return_url",  "configuration_id", "locale"};
	recur_str rest = {(const char *)data, size};
	check_name(fuzz_take(&rest, '|'));
	recur_options options = {{RECUR_STR_NONE}};
	for (recur_portal_option option = 0; option < RECUR_PORTAL_OPTION_COUNT; option++) {
		options.values[option] = fuzz_take(&rest, '|');
	}
	recur_error error;
	recur_error_init(&error);
	if (recur_options_check(&recur_portal_sessions_create, &options, &error)) {
		check_good(&options);
		check_body(&options, RECUR_SPELLING_CAMEL, camel);
		check_body(&options, RECUR_SPELLING_SNAKE, snake);
	} else {
		check_refusal(&error);
	}
	recur_error_release(&error);
	return 0;
}
