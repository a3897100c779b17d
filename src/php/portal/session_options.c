#include "php/portal/session_options.h"
#include "php/client/client_options.h"

static bool read_option(const php_recur_place *place, const zend_string *key, zval *value,
						bool seen[RECUR_OPTION_COUNT], php_recur_session_options *options)
{
	recur_option option = recur_option_find(php_recur_str(key));
	if (option == RECUR_OPTION_COUNT) {
		php_recur_throw_unknown_key(place, key, 0, recur_option_nearest(php_recur_str(key)));
		return false;
	}
	if (seen[option]) {
		php_recur_throw_given_twice(place, recur_option_name(option));
		return false;
	}
	seen[option] = true;
	return php_recur_read_text(place, ZSTR_VAL(key), value,
							   option == RECUR_OPTION_EXTERNAL_ID ? PHP_RECUR_TEXT_OR_INT : PHP_RECUR_TEXT,
							   &options->values[option]);
}

bool php_recur_session_options_read(const php_recur_place *place, HashTable *given, php_recur_session_options *options)
{
	*options = (php_recur_session_options){{NULL}};
	bool seen[RECUR_OPTION_COUNT] = {false};
	zend_ulong index;
	zend_string *key;
	zval *value;
	ZEND_HASH_FOREACH_KEY_VAL(given, index, key, value)
	{
		if (!key) {
			php_recur_throw_unknown_key(place, NULL, index, NULL);
			return false;
		}
		if (!read_option(place, key, value, seen, options)) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

void php_recur_session_options_release(php_recur_session_options *options)
{
	for (recur_option option = 0; option < RECUR_OPTION_COUNT; option++) {
		if (options->values[option]) {
			zend_string_release(options->values[option]);
			options->values[option] = NULL;
		}
	}
}

recur_options php_recur_session_options_view(const php_recur_session_options *options,
											 const struct php_recur_client *client)
{
	recur_options view;
	for (recur_option option = 0; option < RECUR_OPTION_COUNT; option++) {
		view.values[option] = php_recur_str(options->values[option]);
	}
	if (client && !view.values[RECUR_OPTION_LOCALE].data) {
		view.values[RECUR_OPTION_LOCALE] = php_recur_str(client->locale);
	}
	if (client && !view.values[RECUR_OPTION_RETURN_URL].data) {
		view.values[RECUR_OPTION_RETURN_URL] = php_recur_str(client->return_url);
	}
	return view;
}
