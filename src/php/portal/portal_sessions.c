#include "php/portal/portal_sessions.h"
#include "php/call/call_one.h"
#include "php/module/methods.h"

#include <stddef.h>

typedef struct portal_sessions {
	php_recur_client client;
	zend_object std;
} portal_sessions;

static zend_object_handlers handlers;

static portal_sessions *from_object(zend_object *object)
{
	return (portal_sessions *)((char *)object - offsetof(portal_sessions, std));
}

php_recur_client *php_recur_portal_sessions_client(zend_object *object)
{
	return &from_object(object)->client;
}

static zend_object *create_object(zend_class_entry *ce)
{
	portal_sessions *intern = zend_object_alloc(sizeof(*intern), ce);
	php_recur_client_init(&intern->client);
	zend_object_std_init(&intern->std, ce);
	object_properties_init(&intern->std, ce);
	intern->std.handlers = &handlers;
	return &intern->std;
}

static void free_object(zend_object *object)
{
	php_recur_client_release(php_recur_portal_sessions_client(object));
	zend_object_std_dtor(object);
}

/* The callback may hold the client that holds it. */
static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	*table = &php_recur_portal_sessions_client(object)->on_exchange;
	*count = 1;
	return NULL;
}

void php_recur_set_up_portal_sessions(zend_class_entry *ce)
{
	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.offset = offsetof(portal_sessions, std);
	handlers.free_obj = free_object;
	handlers.clone_obj = NULL;
	handlers.get_gc = get_gc;
	ce->create_object = create_object;
}

PHP_METHOD(Recur_PortalSessions, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Recur_PortalSessions, create)
{
	HashTable *opts;
	ZEND_PARSE_PARAMETERS_START(1, 1)
	Z_PARAM_ARRAY_HT(opts)
	ZEND_PARSE_PARAMETERS_END();

	php_recur_create(php_recur_portal_sessions_client(Z_OBJ_P(ZEND_THIS)), opts, return_value);
}

PHP_METHOD(Recur_PortalSessions, createMany)
{
	HashTable *list;
	zend_long concurrency = PHP_RECUR_CONCURRENCY;
	php_recur_callback on_settled = {.fci = empty_fcall_info, .fcc = empty_fcall_info_cache};
	double deadline = 0;
	bool unbounded = true;
	ZEND_PARSE_PARAMETERS_START(1, 4)
	Z_PARAM_ARRAY_HT(list)
	Z_PARAM_OPTIONAL
	Z_PARAM_LONG(concurrency)
	Z_PARAM_FUNC_OR_NULL(on_settled.fci, on_settled.fcc)
	Z_PARAM_DOUBLE_OR_NULL(deadline, unbounded)
	ZEND_PARSE_PARAMETERS_END();

	const php_recur_batch_bounds bounds = {concurrency, unbounded ? NULL : &deadline};
	php_recur_create_many(php_recur_portal_sessions_client(Z_OBJ_P(ZEND_THIS)), list, &bounds,
						  ZEND_FCI_INITIALIZED(on_settled.fci) ? &on_settled : NULL, return_value);
}
