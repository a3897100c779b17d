#include "php/portal/session_fields.h"
#include "core/base/text.h"
#include "core/url/url.h"
#include "php/base/array_options.h"

static const struct {
	const char *name;
	recur_portal_session_field field;
} other_spellings[] = {
	{"customerId", RECUR_PORTAL_SESSION_CUSTOMER},     {"customer_id", RECUR_PORTAL_SESSION_CUSTOMER},
	{"return_url", RECUR_PORTAL_SESSION_RETURN_URL},   {"expires_at", RECUR_PORTAL_SESSION_EXPIRES_AT},
	{"accessed_at", RECUR_PORTAL_SESSION_ACCESSED_AT}, {"created_at", RECUR_PORTAL_SESSION_CREATED_AT},
};

static recur_portal_session_field find(const zend_string *key)
{
	recur_str name = php_recur_str(key);
	for (recur_portal_session_field field = 0; field < RECUR_PORTAL_SESSION_FIELD_COUNT; field++) {
		if (recur_str_equal(name, recur_str_from(recur_portal_session_field_name(field)))) {
			return field;
		}
	}
	for (size_t i = 0; i < sizeof(other_spellings) / sizeof(*other_spellings); i++) {
		if (recur_str_equal(name, recur_str_from(other_spellings[i].name))) {
			return other_spellings[i].field;
		}
	}
	return RECUR_PORTAL_SESSION_FIELD_COUNT;
}

static const char *nearest_to(const zend_string *key)
{
	const char *names[RECUR_PORTAL_SESSION_FIELD_COUNT + 1];
	for (recur_portal_session_field field = 0; field < RECUR_PORTAL_SESSION_FIELD_COUNT; field++) {
		names[field] = recur_portal_session_field_name(field);
	}
	names[RECUR_PORTAL_SESSION_FIELD_COUNT] = NULL;
	return recur_text_nearest(php_recur_str(key), names);
}

bool php_recur_session_fields_read(HashTable *given, php_recur_session_fields *fields)
{
	static const php_recur_place place = {1, "field", ""};
	*fields = (php_recur_session_fields){{NULL}};
	bool seen[RECUR_PORTAL_SESSION_FIELD_COUNT] = {false};
	zend_ulong index;
	zend_string *key;
	zval *value;
	ZEND_HASH_FOREACH_KEY_VAL(given, index, key, value)
	{
		recur_portal_session_field field = key ? find(key) : RECUR_PORTAL_SESSION_FIELD_COUNT;
		if (field == RECUR_PORTAL_SESSION_FIELD_COUNT) {
			php_recur_throw_unknown_key(&place, key, index, key ? nearest_to(key) : NULL);
			return false;
		}
		if (seen[field]) {
			php_recur_throw_given_twice(&place, recur_portal_session_field_name(field));
			return false;
		}
		seen[field] = true;
		if (!php_recur_read_text(&place, ZSTR_VAL(key), value, PHP_RECUR_TEXT, &fields->values[field])) {
			return false;
		}
	}
	ZEND_HASH_FOREACH_END();
	return true;
}

void php_recur_session_fields_release(php_recur_session_fields *fields)
{
	for (recur_portal_session_field field = 0; field < RECUR_PORTAL_SESSION_FIELD_COUNT; field++) {
		if (fields->values[field]) {
			zend_string_release(fields->values[field]);
			fields->values[field] = NULL;
		}
	}
}

static bool link_is_to_loopback(recur_str link)
{
	recur_url parts;
	return link.data && recur_url_split(link, &parts) && recur_url_host_is_loopback(parts.host);
}

bool php_recur_session_fields_check(const php_recur_session_fields *fields, recur_portal_session *session,
									recur_error *error)
{
	*session = (recur_portal_session){.return_url_is_null = false};
	for (recur_portal_session_field field = 0; field < RECUR_PORTAL_SESSION_FIELD_COUNT; field++) {
		session->fields[field] = php_recur_str(fields->values[field]);
		if (!recur_text_is_utf8(session->fields[field])) {
			return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
								   "The field %s is not valid UTF-8.", recur_portal_session_field_name(field));
		}
	}
	return recur_portal_session_check(session, link_is_to_loopback(session->fields[RECUR_PORTAL_SESSION_URL]), error);
}
