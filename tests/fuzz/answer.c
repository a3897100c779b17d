/* The decoder and the error mapper. Input: one line `status|flags|retry-after|request id`, then the body.
 * Flags: c a customer was asked for, f a configuration, l the API is on loopback. */
#include "core/call/result.h"
#include "fuzz_error.h"
#include "core/json/json_text.h"
#include "core/base/text.h"
#include "core/resources/portal_sessions_create.h"
#include "core/url/url.h"

#define KEY "sk_test_fuzz0123456789"

static int number_of(recur_str digits)
{
	int number = 0;
	for (size_t i = 0; i < digits.length && i < 4; i++) {
		number = number * 10 + (digits.data[i] & 0xf);
	}
	return number;
}

static void keep(char *out, size_t size, recur_str text)
{
	size_t length = text.length < size ? text.length : size - 1;
	if (length > 0) {
		memcpy(out, text.data, length);
	}
	out[length] = '\0';
}

static void check_session(const recur_portal_session *session, const recur_call_context *context)
{
	for (recur_portal_session_field field = 0; field < RECUR_PORTAL_SESSION_FIELD_COUNT; field++) {
		FUZZ_HOLDS(session->fields[field].data == NULL || recur_text_is_utf8(session->fields[field]));
	}
	FUZZ_HOLDS(session->fields[RECUR_PORTAL_SESSION_ID].length > 0);
	FUZZ_HOLDS(recur_str_equal(session->fields[RECUR_PORTAL_SESSION_OBJECT], RECUR_STR("portal.session")));
	FUZZ_HOLDS(recur_url_link_fault(session->fields[RECUR_PORTAL_SESSION_URL], context->api_on_loopback) == NULL);
	recur_str customer = session->fields[RECUR_PORTAL_SESSION_CUSTOMER];
	recur_str asked = context->options->values[RECUR_PORTAL_OPTION_CUSTOMER];
	FUZZ_HOLDS(asked.data == NULL || customer.data == NULL || recur_str_equal(asked, customer));
}

/* `in_between`: the status may be another's than the API's, and is where the body is not JSON. */
static void check_kind(recur_error_kind kind, int status)
{
	const bool in_between = kind == RECUR_ERROR_INVALID_RESPONSE && (status == 401 || status == 403 || status == 407);
	FUZZ_HOLDS((status >= 400 && status < 600 && !in_between) == (kind != RECUR_ERROR_INVALID_RESPONSE));
	if (in_between) {
		return;
	}
	FUZZ_HOLDS((status >= 500 && status < 600) == (kind == RECUR_ERROR_SERVER));
	FUZZ_HOLDS((status == 401) == (kind == RECUR_ERROR_AUTHENTICATION));
	FUZZ_HOLDS((status == 403) == (kind == RECUR_ERROR_PERMISSION));
	FUZZ_HOLDS((status == 429) == (kind == RECUR_ERROR_RATE_LIMIT));
}

/* After the origin of a URL, nothing but the placeholder of its path. */
static void check_urls(recur_str text)
{
	for (size_t at = 0; at + 8 < text.length; at++) {
		if (!recur_text_equal_ignoring_case((recur_str){text.data + at, 8}, RECUR_STR("https://"))) {
			continue;
		}
		size_t end = at + 8;
		while (end < text.length && strchr("/?#\\ \"<>\x7f", text.data[end]) == NULL &&
			   memcmp(text.data + end, "\xe3\x80", 2) != 0 && memcmp(text.data + end, "\xef\xbc", 2) != 0 &&
			   memcmp(text.data + end, "\xef\xbd", 2) != 0) {
			end++;
		}
		if (end < text.length && strchr("/?#\\", text.data[end]) != NULL) {
			/* In JSON text a backslash may begin an escaped quotation mark. */
			FUZZ_HOLDS(text.data[end] == '\\' ||
					   (end + 4 <= text.length && memcmp(text.data + end, "/\xe2\x80\xa6", 4) == 0));
		}
	}
}

static void check_details(const recur_error *error)
{
	if (error->details == NULL) {
		return;
	}
	recur_str details = {error->details, error->details_length};
	FUZZ_HOLDS(details.data[details.length] == '\0');
	FUZZ_HOLDS(!fuzz_contains(details, KEY));
	check_urls(details);
	char *copy = recur_copy(details);
	FUZZ_HOLDS(copy != NULL && recur_json_text_check(copy, details.length));
	recur_free(copy);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	recur_str body = {(const char *)data, size};
	recur_str line = fuzz_take(&body, '\n');
	recur_response response;
	recur_response_init(&response);
	response.status = number_of(fuzz_take(&line, '|'));
	recur_str flags = fuzz_take(&line, '|');
	keep(response.retry_after, sizeof response.retry_after, fuzz_take(&line, '|'));
	keep(response.request_id, sizeof response.request_id, line);
	FUZZ_HOLDS(recur_buffer_append(&response.body, body.data, body.length) != RECUR_BUFFER_NO_MEMORY);

	recur_options options = {{RECUR_STR_NONE}};
	options.values[RECUR_PORTAL_OPTION_EMAIL] = RECUR_STR("person@example.com");
	if (fuzz_contains(flags, "c")) {
		options.values[RECUR_PORTAL_OPTION_CUSTOMER] = RECUR_STR("cus_1");
	}
	if (fuzz_contains(flags, "f")) {
		options.values[RECUR_PORTAL_OPTION_CONFIGURATION] = RECUR_STR("conf_1");
	}
	const recur_call_context context = {&recur_portal_sessions_create, &options, fuzz_contains(flags, "l"),
										RECUR_STR(KEY), 1700000000};
	recur_result result = {.value = NULL};
	recur_error_init(&result.error);
	if (recur_result_read(&result, &response, &context)) {
		FUZZ_HOLDS(result.error.kind == RECUR_ERROR_NONE);
		FUZZ_HOLDS(response.status == 200 || response.status == 201);
		check_session(result.value, &context);
	} else {
		fuzz_check_error(&result.error, KEY);
		check_kind(result.error.kind, response.status);
		check_details(&result.error);
		check_urls(recur_str_from(result.error.message));
		check_urls(recur_str_from(result.error.code));
		FUZZ_HOLDS(result.value == NULL && result.body == NULL);
	}
	recur_result_release(&result);
	recur_response_release(&response);
	return 0;
}
