#include "php/call/call_options.h"

#include "core/call/options.h"
#include "php/call/metadata_option.h"

static bool read_option(const php_recur_place *place, const recur_operation *operation, const zend_string *key,
						zval *value, bool seen[RECUR_FIELDS_MAX], php_recur_call_options *options)
{
	const size_t found = recur_option_find(operation, php_recur_str(key));
	if (found == operation->field_count) {
		php_recur_throw_unknown_key(place, key, 0, recur_option_nearest(operation, php_recur_str(key)));
		return false;
	}
	const recur_field *field = &operation->fields[found];
	if (seen[found]) {
		php_recur_throw_given_twice(place, field->name);
		return false;
	}
	seen[found] = true;
	if (field->kind == RECUR_FIELD_METADATA) {
		return php_recur_metadata_read(place, ZSTR_VAL(key), value, &options->values[found]);
	}
	return php_recur_read_text(place, ZSTR_VAL(key), value,
							   field->kind == RECUR_FIELD_TEXT_OR_INT ? PHP_RECUR_TEXT_OR_INT : PHP_RECUR_TEXT,
							   &options->values[found]);
}

bool php_recur_call_options_read(const php_recur_place *place, const recur_operation *operation, HashTable *given,
								 php_recur_call_options *options)
{
	options->count = operation->field_count;
	memset(options->values, 0, operation->field_count * sizeof(*options->values));
	bool seen[RECUR_FIELDS_MAX] = {false};
	zend_ulong index;
	zend_string *key;
	zval *value;
	ZEND_HASH_FOREACH_KEY_VAL(given, index, key, value)
	{
		if (!key) {
			php_recur_throw_unknown_key(place, NULL, index, NULL);
			return false;
		}
		if (!read_option(place, operation, key, value, seen, options)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

void php_recur_call_options_release(php_recur_call_options *options)
{
	for (size_t i = 0; i < options->count; i++) {
		if (options->values[i]) {
			zend_string_release(options->values[i]);
			options->values[i] = NULL;
		}
	}
}

static void set_default(recur_options *view, const recur_operation *operation, recur_str name, const zend_string *value)
{
	if (!value) {
		return;
	}
	const size_t field = recur_option_find(operation, name);
	if (field < operation->field_count && !view->values[field].data) {
		view->values[field] = php_recur_str(value);
	}
}

recur_options php_recur_call_options_view(const php_recur_call_options *options, const recur_operation *operation,
										  const php_recur_client *client)
{
	recur_options view;
	for (size_t i = 0; i < options->count; i++) {
		view.values[i] = php_recur_str(options->values[i]);
	}
	if (client) {
		set_default(&view, operation, RECUR_STR("locale"), client->locale);
		set_default(&view, operation, RECUR_STR("returnUrl"), client->return_url);
	}
	return view;
}
