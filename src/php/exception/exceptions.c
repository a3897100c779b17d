#include "php/exception/exceptions.h"
#include "php/module/methods.h"

#include <ext/json/php_json.h>
#include <ext/spl/spl_exceptions.h>
#include <zend_exceptions.h>

/* Slots of the properties, in the order of the stub, behind those of PHP's Exception. */
enum { ERROR_CODE, TYPE, STATUS_CODE, REQUEST_ID, DETAILS, DOC_URL, ATTEMPTS, RETRY_AFTER };

#define DETAILS_DEPTH 512

/* On the slot of errorCode: the object's constructor has run, and may not write to readonly properties again. The
 * engine uses the low bits of the same word. */
#define CONSTRUCTED (UINT32_C(1) << 31)

static zend_class_entry *classes[RECUR_ERROR_NO_MEMORY];
static zend_object *(*parent_create_object)(zend_class_entry *ce);

static zval *slot(zend_object *object, int property)
{
	return OBJ_PROP_NUM(object, zend_ce_exception->default_properties_count + property);
}

static bool has_retry_after(const zend_object *object)
{
	return instanceof_function(object->ce, classes[RECUR_ERROR_API]);
}

static int last_property(const zend_object *object)
{
	return has_retry_after(object) ? RETRY_AFTER : ATTEMPTS;
}

static void set_defaults(zend_object *object)
{
	ZVAL_EMPTY_STRING(slot(object, ERROR_CODE));
	ZVAL_NULL(slot(object, TYPE));
	ZVAL_LONG(slot(object, STATUS_CODE), 0);
	ZVAL_NULL(slot(object, REQUEST_ID));
	ZVAL_NULL(slot(object, DETAILS));
	ZVAL_NULL(slot(object, DOC_URL));
	ZVAL_LONG(slot(object, ATTEMPTS), 0);
	if (has_retry_after(object)) {
		ZVAL_NULL(slot(object, RETRY_AFTER));
	}
}

static zend_object *create_object(zend_class_entry *ce)
{
	zend_object *object = parent_create_object(ce);
	set_defaults(object);
	for (int property = ERROR_CODE; property <= last_property(object); property++) {
		Z_PROP_FLAG_P(slot(object, property)) = 0;
	}
	return object;
}

void php_recur_register_exception(recur_error_kind kind, zend_class_entry *ce)
{
	classes[kind] = ce;
}

void php_recur_set_up_exceptions(zend_class_entry *base)
{
	parent_create_object = base->create_object;
	base->create_object = create_object;
}

static void set_optional_string(zval *target, const char *text)
{
	if (*text != '\0') {
		ZVAL_STRING(target, text);
	}
}

static void set_details(zval *target, const recur_error *error)
{
	if (error->details && php_json_decode_ex(target, error->details, error->details_length, PHP_JSON_OBJECT_AS_ARRAY,
											 DETAILS_DEPTH) != SUCCESS) {
		ZVAL_NULL(target);
	}
}

static void set_message(zend_object *object, const char *message, int status)
{
	zval value;
	ZVAL_STRING(&value, message);
	zend_update_property_ex(zend_ce_exception, object, ZSTR_KNOWN(ZEND_STR_MESSAGE), &value);
	zval_ptr_dtor(&value);
	ZVAL_LONG(&value, status);
	zend_update_property_ex(zend_ce_exception, object, ZSTR_KNOWN(ZEND_STR_CODE), &value);
}

zend_object *php_recur_exception_from(const recur_error *error)
{
	zval value;
	if (object_init_ex(&value, classes[error->kind]) != SUCCESS) {
		return NULL;
	}
	zend_object *object = Z_OBJ(value);
	set_message(object, error->message, error->status);
	ZVAL_STRING(slot(object, ERROR_CODE), error->code);
	set_optional_string(slot(object, TYPE), error->type);
	ZVAL_LONG(slot(object, STATUS_CODE), error->status);
	set_optional_string(slot(object, REQUEST_ID), error->request_id);
	set_details(slot(object, DETAILS), error);
	set_optional_string(slot(object, DOC_URL), error->doc_url);
	ZVAL_LONG(slot(object, ATTEMPTS), error->attempts);
	if (has_retry_after(object) && error->retry_after >= 0) {
		ZVAL_LONG(slot(object, RETRY_AFTER), error->retry_after);
	}
	Z_PROP_FLAG_P(slot(object, ERROR_CODE)) |= CONSTRUCTED;
	return object;
}

void php_recur_throw(const recur_error *error)
{
	zend_object *exception = php_recur_exception_from(error);
	if (exception) {
		zend_throw_exception_internal(exception);
	}
}

/* What both constructors take but retryAfter. */
typedef struct arguments {
	zend_string *message;
	zend_string *error_code;
	zend_long status_code;
	zend_string *type;
	zend_string *request_id;
	zval *details;
	zend_long attempts;
	zend_object *previous;
} arguments;

static void set_if_string(zval *target, zend_string *text)
{
	if (text) {
		ZVAL_STR_COPY(target, text);
	}
}

static void call_parent_constructor(zend_object *object, const arguments *given)
{
	zval parameters[3];
	ZVAL_STR(&parameters[0], given->message ? given->message : ZSTR_EMPTY_ALLOC());
	ZVAL_LONG(&parameters[1], given->status_code);
	ZVAL_NULL(&parameters[2]);
	if (given->previous) {
		ZVAL_OBJ(&parameters[2], given->previous);
	}
	zend_call_known_instance_method(zend_ce_exception->constructor, object, NULL, 3, parameters);
}

/* An ArrayObject writes past readonly and past types: before the constructor runs, anything may be in the slots. */
static void release_slots(zend_object *object)
{
	for (int property = ERROR_CODE; property <= last_property(object); property++) {
		zval old;
		ZVAL_COPY_VALUE(&old, slot(object, property));
		ZVAL_NULL(slot(object, property));
		zval_ptr_dtor(&old);
	}
}

static bool construct(zend_object *object, const arguments *given)
{
	zval *error_code = slot(object, ERROR_CODE);
	if (Z_PROP_FLAG_P(error_code) & CONSTRUCTED) {
		zend_throw_error(NULL, "Cannot modify readonly property %s::$errorCode", ZSTR_VAL(object->ce->name));
		return false;
	}
	Z_PROP_FLAG_P(error_code) |= CONSTRUCTED;
	release_slots(object);
	set_defaults(object);
	set_if_string(error_code, given->error_code);
	set_if_string(slot(object, TYPE), given->type);
	ZVAL_LONG(slot(object, STATUS_CODE), given->status_code);
	set_if_string(slot(object, REQUEST_ID), given->request_id);
	if (given->details) {
		ZVAL_COPY_DEREF(slot(object, DETAILS), given->details);
	}
	ZVAL_LONG(slot(object, ATTEMPTS), given->attempts);
	call_parent_constructor(object, given);
	return true;
}

PHP_METHOD(Recur_Exception_RecurException, __construct)
{
	arguments given = {0};
	ZEND_PARSE_PARAMETERS_START(0, 8)
	Z_PARAM_OPTIONAL
	Z_PARAM_STR(given.message)
	Z_PARAM_STR(given.error_code)
	Z_PARAM_LONG(given.status_code)
	Z_PARAM_STR_OR_NULL(given.type)
	Z_PARAM_STR_OR_NULL(given.request_id)
	Z_PARAM_ZVAL(given.details)
	Z_PARAM_LONG(given.attempts)
	Z_PARAM_OBJ_OF_CLASS_OR_NULL(given.previous, zend_ce_throwable)
	ZEND_PARSE_PARAMETERS_END();

	construct(Z_OBJ_P(ZEND_THIS), &given);
}

PHP_METHOD(Recur_Exception_ApiException, __construct)
{
	arguments given = {0};
	zend_long retry_after = 0;
	bool no_retry_after = true;
	ZEND_PARSE_PARAMETERS_START(0, 9)
	Z_PARAM_OPTIONAL
	Z_PARAM_STR(given.message)
	Z_PARAM_STR(given.error_code)
	Z_PARAM_LONG(given.status_code)
	Z_PARAM_STR_OR_NULL(given.type)
	Z_PARAM_STR_OR_NULL(given.request_id)
	Z_PARAM_ZVAL(given.details)
	Z_PARAM_LONG(given.attempts)
	Z_PARAM_LONG_OR_NULL(retry_after, no_retry_after)
	Z_PARAM_OBJ_OF_CLASS_OR_NULL(given.previous, zend_ce_throwable)
	ZEND_PARSE_PARAMETERS_END();

	zend_object *object = Z_OBJ_P(ZEND_THIS);
	if (construct(object, &given) && !no_retry_after) {
		ZVAL_LONG(slot(object, RETRY_AFTER), retry_after);
	}
}

/* The kind of the nearest class of ours that the object is an instance of. */
static recur_error_kind kind_of(const zend_object *object)
{
	for (const zend_class_entry *ce = object->ce; ce; ce = ce->parent) {
		for (recur_error_kind kind = RECUR_ERROR_CONFIGURATION; kind < RECUR_ERROR_NO_MEMORY; kind++) {
			if (classes[kind] == ce) {
				return kind;
			}
		}
	}
	return RECUR_ERROR_NONE;
}

/* 0 where something else than a status was written past the property's type. */
static int status_of(zend_object *object)
{
	const zval *status = slot(object, STATUS_CODE);
	ZVAL_DEREF(status);
	return Z_TYPE_P(status) == IS_LONG && Z_LVAL_P(status) >= 0 && Z_LVAL_P(status) <= 999 ? (int)Z_LVAL_P(status) : 0;
}

PHP_METHOD(Recur_Exception_RecurException, isRetryable)
{
	ZEND_PARSE_PARAMETERS_NONE();

	zend_object *object = Z_OBJ_P(ZEND_THIS);
	RETURN_BOOL(recur_error_kind_is_retryable(kind_of(object), status_of(object)));
}
