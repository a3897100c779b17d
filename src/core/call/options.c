#include "core/call/options.h"
#include "core/base/text.h"
#include "core/url/url.h"

#define REQUEST_STATUS 400
#define REQUEST_TYPE "invalid_request_error"

static const struct {
	const char *name;
	const char *other; /* the same option as a PHP programmer of the REST API spells it, or NULL */
} spellings[RECUR_OPTION_COUNT] = {
	[RECUR_OPTION_CUSTOMER] = {"customer", NULL},
	[RECUR_OPTION_EXTERNAL_ID] = {"externalId", "external_id"},
	[RECUR_OPTION_EMAIL] = {"email", NULL},
	[RECUR_OPTION_RETURN_URL] = {"returnUrl", "return_url"},
	[RECUR_OPTION_CONFIGURATION] = {"configuration", NULL},
	[RECUR_OPTION_LOCALE] = {"locale", NULL},
};

const char *recur_option_name(recur_option option)
{
	return option < RECUR_OPTION_COUNT ? spellings[option].name : "";
}

recur_option recur_option_find(recur_str name)
{
	for (recur_option option = 0; option < RECUR_OPTION_COUNT; option++) {
		if (recur_str_equal(name, recur_str_from(spellings[option].name)) ||
			(spellings[option].other && recur_str_equal(name, recur_str_from(spellings[option].other)))) {
			return option;
		}
	}
	return RECUR_OPTION_COUNT;
}

const char *recur_option_nearest(recur_str name)
{
	const char *candidates[2 * RECUR_OPTION_COUNT + 1];
	size_t count = 0;
	for (recur_option option = 0; option < RECUR_OPTION_COUNT; option++) {
		candidates[count++] = spellings[option].name;
		if (spellings[option].other) {
			candidates[count++] = spellings[option].other;
		}
	}
	candidates[count] = NULL;
	const char *nearest = recur_text_nearest(name, candidates);
	return nearest ? recur_option_name(recur_option_find(recur_str_from(nearest))) : NULL;
}

bool recur_options_have(const recur_options *options, recur_option option)
{
	return options->values[option].data && options->values[option].length > 0;
}

/* Gives a local refusal the form of the API's own. */
static bool refuse(recur_error *error)
{
	error->status = REQUEST_STATUS;
	recur_text_clean(error->type, sizeof(error->type), RECUR_STR(REQUEST_TYPE));
	return false;
}

static bool check_text(recur_option option, recur_str value, recur_error *error)
{
	const char *name = recur_option_name(option);
	if (value.length > RECUR_URL_MAX) {
		recur_error_set(error, RECUR_ERROR_INVALID_REQUEST, "invalid_option",
						"The option %s is %zu bytes long: pass at most %d bytes.", name, value.length, RECUR_URL_MAX);
		return refuse(error);
	}
	if (!recur_text_is_utf8(value)) {
		recur_error_set(error, RECUR_ERROR_INVALID_REQUEST, "invalid_option",
						"The option %s is not valid UTF-8: convert it to UTF-8 before passing it.", name);
		return refuse(error);
	}
	if (recur_text_has_control(value)) {
		recur_error_set(error, RECUR_ERROR_INVALID_REQUEST, "invalid_option",
						"The option %s holds a control character, such as a line break or a NUL byte: remove it.",
						name);
		return refuse(error);
	}
	return true;
}

static bool check_return_url(recur_str url, recur_error *error)
{
	const char *fault = recur_url_return_fault(url);
	if (!fault) {
		return true;
	}
	recur_error_set(error, RECUR_ERROR_INVALID_REQUEST, "invalid_return_url",
					"The option returnUrl cannot be used because it %s: pass an absolute http or https URL, such as "
					"https://example.com/account.",
					fault);
	return refuse(error);
}

bool recur_options_check(const recur_options *options, recur_error *error)
{
	if (!recur_options_have(options, RECUR_OPTION_CUSTOMER) && !recur_options_have(options, RECUR_OPTION_EXTERNAL_ID) &&
		!recur_options_have(options, RECUR_OPTION_EMAIL)) {
		recur_error_set(error, RECUR_ERROR_INVALID_REQUEST, "missing_customer_identifier",
						"No customer was named: pass customer, externalId or email (null and an empty string count as "
						"not given).");
		return refuse(error);
	}
	for (recur_option option = 0; option < RECUR_OPTION_COUNT; option++) {
		if (recur_options_have(options, option) && !check_text(option, options->values[option], error)) {
			return false;
		}
	}
	return !recur_options_have(options, RECUR_OPTION_RETURN_URL) ||
		   check_return_url(options->values[RECUR_OPTION_RETURN_URL], error);
}
