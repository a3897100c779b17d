#include "php/portal/portal_session.h"
#include "core/resources/expiry.h"
#include "php/base/link_object.h"
#include "php/base/value_object.h"
#include "php/module/classes.h"
#include "php/exception/exceptions.h"
#include "php/module/methods.h"

#include <time.h>

/* The slots of the properties are the core's fields. */

static const php_recur_other_key other_keys[] = {{"customerId", "customer"}, {"customer_id", "customer"}, {NULL, NULL}};

void php_recur_portal_session_from(const void *value, zval *object)
{
	const recur_portal_session *session = value;
	object_init_ex(object, php_recur_portal_session_ce);
	for (recur_portal_session_field i = 0; i < RECUR_PORTAL_SESSION_FIELD_COUNT; i++) {
		php_recur_value_set_text(Z_OBJ_P(object), i, session->fields[i]);
	}
}

PHP_METHOD(Recur_PortalSession, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Recur_PortalSession, isExpired)
{
	ZEND_PARSE_PARAMETERS_NONE();

	zend_object *object = Z_OBJ_P(ZEND_THIS);
	RETURN_BOOL(recur_expiry_is_over(php_recur_value_text(object, RECUR_PORTAL_SESSION_STATUS),
									 php_recur_value_text(object, RECUR_PORTAL_SESSION_EXPIRES_AT), time(NULL)));
}

PHP_METHOD(Recur_PortalSession, secondsLeft)
{
	ZEND_PARSE_PARAMETERS_NONE();

	zend_object *object = Z_OBJ_P(ZEND_THIS);
	int64_t left = recur_expiry_seconds_left(php_recur_value_text(object, RECUR_PORTAL_SESSION_STATUS),
											 php_recur_value_text(object, RECUR_PORTAL_SESSION_EXPIRES_AT), time(NULL));
	if (left < 0) {
		RETURN_NULL();
	}
	RETURN_LONG((zend_long)left);
}

PHP_METHOD(Recur_PortalSession, toArray)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_ARR(php_recur_value_to_array(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_PortalSession, jsonSerialize)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_ARR(php_recur_value_to_array(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_PortalSession, fromArray)
{
	HashTable *given;
	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	zval values[PHP_RECUR_PROPERTIES_MAX];
	if (php_recur_value_read(php_recur_portal_session_ce, given, other_keys, values)) {
		recur_error error;
		recur_error_init(&error);
		recur_portal_session session = {.return_url_is_null = false};
		for (recur_portal_session_field i = 0; i < RECUR_PORTAL_SESSION_FIELD_COUNT; i++) {
			session.fields[i] = php_recur_text(&values[i]);
		}
		const bool local = php_recur_link_is_to_loopback(session.fields[RECUR_PORTAL_SESSION_URL]);
		if (recur_portal_session_check(&session, local, &error)) {
			php_recur_portal_session_from(&session, return_value);
		} else {
			php_recur_throw(&error);
		}
		recur_error_release(&error);
	}
	php_recur_value_release(values);
}
