#include "core/call/request.h"
#include "core/json/json.h"
#include "core/url/url.h"

#include <string.h>

#define AUTHORIZATION_START "Authorization: Bearer "

static const char *const wire_names[][RECUR_OPTION_COUNT] = {
	[RECUR_SPELLING_CAMEL] =
		{
			[RECUR_OPTION_CUSTOMER] = "customerId",
			[RECUR_OPTION_EXTERNAL_ID] = "externalId",
			[RECUR_OPTION_EMAIL] = "email",
			[RECUR_OPTION_RETURN_URL] = "returnUrl",
			[RECUR_OPTION_CONFIGURATION] = "configurationId",
			[RECUR_OPTION_LOCALE] = "locale",
		},
	[RECUR_SPELLING_SNAKE] =
		{
			[RECUR_OPTION_CUSTOMER] = "customer_id",
			[RECUR_OPTION_EXTERNAL_ID] = "external_id",
			[RECUR_OPTION_EMAIL] = "email",
			[RECUR_OPTION_RETURN_URL] = "return_url",
			[RECUR_OPTION_CONFIGURATION] = "configuration_id",
			[RECUR_OPTION_LOCALE] = "locale",
		},
};

char *recur_request_body(const recur_options *options, recur_spelling spelling, size_t *length)
{
	/* One block for the NUL-terminated copies that the JSON writer wants. Checked options are short. */
	size_t size = 0;
	for (recur_option option = 0; option < RECUR_OPTION_COUNT; option++) {
		if (options->values[option].length > RECUR_URL_MAX) {
			return NULL;
		}
		size += options->values[option].length + 1;
	}
	char *copies = recur_alloc(size);
	if (!copies) {
		return NULL;
	}
	const char *values[RECUR_OPTION_COUNT] = {NULL};
	char *at = copies;
	for (recur_option option = 0; option < RECUR_OPTION_COUNT; option++) {
		recur_str value = options->values[option];
		if (recur_options_have(options, option)) {
			memcpy(at, value.data, value.length);
			values[option] = at;
			at += value.length + 1;
		}
	}
	char *body = recur_json_object_of_strings(wire_names[spelling], values, RECUR_OPTION_COUNT, length);
	recur_free_wiped(copies, size);
	return body;
}

bool recur_request_authorization(char *line, size_t size, recur_str secret_key)
{
	const size_t start = sizeof(AUTHORIZATION_START) - 1;
	if (size > 0) {
		line[0] = '\0';
	}
	if (size <= start || secret_key.length >= size - start || !secret_key.data) {
		return false;
	}
	memcpy(line, AUTHORIZATION_START, start);
	memcpy(line + start, secret_key.data, secret_key.length);
	line[start + secret_key.length] = '\0';
	return true;
}
