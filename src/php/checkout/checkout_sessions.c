#include "core/resources/checkout_sessions_create.h"
#include "core/resources/expiry.h"
#include "php/base/link_object.h"
#include "php/base/value_object.h"
#include "php/call/endpoint.h"
#include "php/client/resource.h"
#include "php/exception/exceptions.h"
#include "php/module/class_list.h"

#include <ext/json/php_json.h>
#include <zend_attributes.h>

#include <time.h>

#include "recur_checkout_arginfo.h"

/* The slots of the session's properties are the core's fields. */
static zend_class_entry *session_ce;

static void session_from(const void *value, zval *object)
{
	const recur_checkout_session *session = value;
	object_init_ex(object, session_ce);
	for (recur_checkout_session_field i = 0; i < RECUR_CHECKOUT_SESSION_FIELD_COUNT; i++) {
		php_recur_value_set_text(Z_OBJ_P(object), i, session->fields[i]);
	}
}

static const php_recur_endpoint create = {&recur_checkout_sessions_create, session_from};

void php_recur_register_checkout(void)
{
	php_recur_set_up_resource(register_class_Recur_CheckoutSessions(register_class_Recur_CheckoutSessionsInterface()));
	session_ce = register_class_Recur_CheckoutSession(php_json_serializable_ce);
	php_recur_set_up_link_object(session_ce);
}

PHP_METHOD(Recur_CheckoutSessions, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Recur_CheckoutSessions, create)
{
	php_recur_call_one_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, &create, php_recur_resource_client(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_CheckoutSession, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

static int64_t seconds_left(const zend_object *object)
{
	return recur_expiry_seconds_left(php_recur_value_text(object, RECUR_CHECKOUT_SESSION_STATUS),
									 php_recur_value_text(object, RECUR_CHECKOUT_SESSION_EXPIRES_AT), time(NULL));
}

PHP_METHOD(Recur_CheckoutSession, isExpired)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_BOOL(seconds_left(Z_OBJ_P(ZEND_THIS)) == 0);
}

PHP_METHOD(Recur_CheckoutSession, secondsLeft)
{
	ZEND_PARSE_PARAMETERS_NONE();

	const int64_t left = seconds_left(Z_OBJ_P(ZEND_THIS));
	if (left < 0) {
		RETURN_NULL();
	}
	RETURN_LONG((zend_long)left);
}

PHP_METHOD(Recur_CheckoutSession, toArray)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_ARR(php_recur_value_to_array(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_CheckoutSession, jsonSerialize)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_ARR(php_recur_value_to_array(Z_OBJ_P(ZEND_THIS)));
}

PHP_METHOD(Recur_CheckoutSession, fromArray)
{
	HashTable *given;
	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	zval values[PHP_RECUR_PROPERTIES_MAX];
	if (php_recur_value_read(session_ce, given, NULL, values)) {
		recur_error error;
		recur_error_init(&error);
		recur_checkout_session session;
		for (recur_checkout_session_field i = 0; i < RECUR_CHECKOUT_SESSION_FIELD_COUNT; i++) {
			session.fields[i] = php_recur_text(&values[i]);
		}
		const bool local = php_recur_link_is_to_loopback(session.fields[RECUR_CHECKOUT_SESSION_URL]);
		if (recur_checkout_session_check(&session, local, &error)) {
			session_from(&session, return_value);
		} else {
			php_recur_throw(&error);
		}
		recur_error_release(&error);
	}
	php_recur_value_release(values);
}
