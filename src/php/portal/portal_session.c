#include "php/portal/portal_session.h"
#include "core/url/url.h"
#include "php/base/array_options.h"
#include "php/module/classes.h"
#include "php/exception/exceptions.h"
#include "php/module/methods.h"
#include "php/portal/session_fields.h"

#include <stddef.h>
#include <time.h>

/* The properties of the class are the core's fields, in their order. */
typedef struct portal_session {
	HashTable *shown; /* for get_properties, which lends it; NULL until asked for */
	zend_object std;
} portal_session;

static zend_object_handlers handlers;

static portal_session *from_object(zend_object *object)
{
	return (portal_session *)((char *)object - offsetof(portal_session, std));
}

static zval *field(zend_object *object, recur_portal_session_field index)
{
	return OBJ_PROP_NUM(object, index);
}

static recur_str text_of(const zval *value)
{
	return Z_TYPE_P(value) == IS_STRING ? (recur_str){Z_STRVAL_P(value), Z_STRLEN_P(value)} : RECUR_STR_NONE;
}

static zend_object *create_object(zend_class_entry *ce)
{
	portal_session *intern = zend_object_alloc(sizeof(*intern), ce);
	zend_object_std_init(&intern->std, ce);
	object_properties_init(&intern->std, ce);
	intern->std.handlers = &handlers;
	return &intern->std;
}

static void free_object(zend_object *object)
{
	HashTable *shown = from_object(object)->shown;
	if (shown) {
		zend_array_release(shown);
	}
	zend_object_std_dtor(object);
}

static zend_object *clone_object(zend_object *old)
{
	zend_object *object = create_object(old->ce);
	zend_objects_clone_members(object, old);
	return object;
}

static void show_origin(zval *shown, const zval *link)
{
	recur_url parts;
	if (recur_url_split(text_of(link), &parts)) {
		ZVAL_STRINGL(shown, parts.origin.data, parts.origin.length);
	} else {
		ZVAL_EMPTY_STRING(shown);
	}
}

static HashTable *list_fields(zend_object *object, bool whole_link)
{
	HashTable *list = zend_new_array(RECUR_PORTAL_SESSION_FIELD_COUNT);
	for (recur_portal_session_field i = 0; i < RECUR_PORTAL_SESSION_FIELD_COUNT; i++) {
		zval value;
		if (i == RECUR_PORTAL_SESSION_URL && !whole_link) {
			show_origin(&value, field(object, i));
		} else if (Z_TYPE_P(field(object, i)) == IS_UNDEF) {
			continue;
		} else {
			ZVAL_COPY(&value, field(object, i));
		}
		zend_hash_str_add_new(list, recur_portal_session_field_name(i), strlen(recur_portal_session_field_name(i)),
							  &value);
	}
	return list;
}

/* What loops and get_object_vars() see: the properties with the link cut to its origin. A loop by reference may change
 * it, so it is made anew for each that does not go on with an earlier one. */
static HashTable *get_properties(zend_object *object)
{
	portal_session *intern = from_object(object);
	if (intern->shown && !HT_HAS_ITERATORS(intern->shown)) {
		zend_array_release(intern->shown);
		intern->shown = NULL;
	}
	if (!intern->shown) {
		intern->shown = list_fields(object, false);
	}
	return intern->shown;
}

/* What dumps and casts to array see: the same, and nobody else's. */
static HashTable *get_properties_for(zend_object *object, zend_prop_purpose purpose)
{
	return list_fields(object, false);
}

/* The fields are strings, but a loop by reference may have put anything in their place. */
static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	*table = NULL;
	*count = 0;
	return from_object(object)->shown;
}

void php_recur_set_up_portal_session(zend_class_entry *ce)
{
	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.offset = offsetof(portal_session, std);
	handlers.free_obj = free_object;
	handlers.clone_obj = clone_object;
	handlers.get_properties = get_properties;
	handlers.get_properties_for = get_properties_for;
	handlers.get_gc = get_gc;
	ce->create_object = create_object;
}

static void set_field(zend_object *object, recur_portal_session_field index, recur_str text)
{
	zval *target = field(object, index);
	if (!text.data) {
		ZVAL_NULL(target);
	} else {
		ZVAL_STRINGL(target, text.data, text.length);
	}
	Z_PROP_FLAG_P(target) = 0;
}

void php_recur_portal_session_from(const void *value, zval *object)
{
	const recur_portal_session *session = value;
	object_init_ex(object, php_recur_portal_session_ce);
	for (recur_portal_session_field i = 0; i < RECUR_PORTAL_SESSION_FIELD_COUNT; i++) {
		set_field(Z_OBJ_P(object), i, session->fields[i]);
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
	RETURN_BOOL(recur_portal_session_is_expired(text_of(field(object, RECUR_PORTAL_SESSION_STATUS)),
												text_of(field(object, RECUR_PORTAL_SESSION_EXPIRES_AT)), time(NULL)));
}

PHP_METHOD(Recur_PortalSession, secondsLeft)
{
	ZEND_PARSE_PARAMETERS_NONE();

	zend_object *object = Z_OBJ_P(ZEND_THIS);
	int64_t left =
		recur_portal_session_seconds_left(text_of(field(object, RECUR_PORTAL_SESSION_STATUS)),
										  text_of(field(object, RECUR_PORTAL_SESSION_EXPIRES_AT)), time(NULL));
	if (left < 0) {
		RETURN_NULL();
	}
	RETURN_LONG((zend_long)left);
}

PHP_METHOD(Recur_PortalSession, toArray)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_ARR(list_fields(Z_OBJ_P(ZEND_THIS), true));
}

PHP_METHOD(Recur_PortalSession, jsonSerialize)
{
	ZEND_PARSE_PARAMETERS_NONE();

	RETURN_ARR(list_fields(Z_OBJ_P(ZEND_THIS), true));
}

PHP_METHOD(Recur_PortalSession, fromArray)
{
	HashTable *given;
	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ARRAY_HT(given)
	ZEND_PARSE_PARAMETERS_END();

	php_recur_session_fields fields;
	if (php_recur_session_fields_read(given, &fields)) {
		recur_error error;
		recur_error_init(&error);
		recur_portal_session session;
		if (php_recur_session_fields_check(&fields, &session, &error)) {
			php_recur_portal_session_from(&session, return_value);
		} else {
			php_recur_throw(&error);
		}
		recur_error_release(&error);
	}
	php_recur_session_fields_release(&fields);
}
