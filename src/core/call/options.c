#include "core/call/options.h"

#include "core/base/text.h"
#include "core/url/url.h"

#define REQUEST_STATUS 400
#define REQUEST_TYPE "invalid_request_error"

size_t recur_option_find(const recur_operation *operation, recur_str name)
{
	size_t i = 0;
	while (i < operation->field_count && !recur_str_equal(name, recur_str_from(operation->fields[i].name)) &&
		   !(operation->fields[i].other && recur_str_equal(name, recur_str_from(operation->fields[i].other)))) {
		i++;
	}
	return i;
}

const char *recur_option_nearest(const recur_operation *operation, recur_str name)
{
	const char *candidates[2 * RECUR_FIELDS_MAX + 1];
	size_t count = 0;
	for (size_t i = 0; i < operation->field_count; i++) {
		candidates[count++] = operation->fields[i].name;
		if (operation->fields[i].other) {
			candidates[count++] = operation->fields[i].other;
		}
	}
	candidates[count] = NULL;
	const char *nearest = recur_text_nearest(name, candidates);
	return nearest ? operation->fields[recur_option_find(operation, recur_str_from(nearest))].name : NULL;
}

bool recur_options_have(const recur_options *options, size_t field)
{
	return options->values[field].data && options->values[field].length > 0;
}

bool recur_options_fault(recur_error *error)
{
	error->status = REQUEST_STATUS;
	recur_text_clean(error->type, sizeof(error->type), RECUR_STR(REQUEST_TYPE));
	return false;
}

static bool check_identifier(const recur_operation *operation, const recur_options *options, recur_error *error)
{
	bool wanted = false;
	for (size_t i = 0; i < operation->field_count; i++) {
		if (!operation->fields[i].identifies_customer) {
			continue;
		}
		if (recur_options_have(options, i)) {
			return true;
		}
		wanted = true;
	}
	if (!wanted) {
		return true;
	}
	recur_error_set(error, RECUR_ERROR_INVALID_REQUEST, "missing_customer_identifier",
					"No customer was named: pass customer, externalId or email (null and an empty string count as "
					"not given).");
	return recur_options_fault(error);
}

static bool check_text(const char *name, recur_str value, recur_error *error)
{
	if (value.length > RECUR_URL_MAX) {
		recur_error_set(error, RECUR_ERROR_INVALID_REQUEST, "invalid_option",
						"The option %s is %zu bytes long: pass at most %d bytes.", name, value.length, RECUR_URL_MAX);
		return recur_options_fault(error);
	}
	if (!recur_text_is_utf8(value)) {
		recur_error_set(error, RECUR_ERROR_INVALID_REQUEST, "invalid_option",
						"The option %s is not valid UTF-8: convert it to UTF-8 before passing it.", name);
		return recur_options_fault(error);
	}
	if (recur_text_has_control(value)) {
		recur_error_set(error, RECUR_ERROR_INVALID_REQUEST, "invalid_option",
						"The option %s holds a control character, such as a line break or a NUL byte: remove it.",
						name);
		return recur_options_fault(error);
	}
	return true;
}

static bool check_url(const recur_field *field, recur_str url, recur_error *error)
{
	const char *fault = recur_url_return_fault(url);
	if (!fault) {
		return true;
	}
	recur_error_set(error, RECUR_ERROR_INVALID_REQUEST, field->fault_code,
					"The option %s cannot be used because it %s: pass an absolute http or https URL, such as "
					"https://example.com/account.",
					field->name, fault);
	return recur_options_fault(error);
}

bool recur_options_check(const recur_operation *operation, const recur_options *options, recur_error *error)
{
	if (!check_identifier(operation, options, error)) {
		return false;
	}
	for (size_t i = 0; i < operation->field_count; i++) {
		if (recur_options_have(options, i) && operation->fields[i].kind != RECUR_FIELD_METADATA &&
			!check_text(operation->fields[i].name, options->values[i], error)) {
			return false;
		}
	}
	for (size_t i = 0; i < operation->field_count; i++) {
		if (operation->fields[i].kind == RECUR_FIELD_URL && recur_options_have(options, i) &&
			!check_url(&operation->fields[i], options->values[i], error)) {
			return false;
		}
	}
	return !operation->check || operation->check(options, error);
}
