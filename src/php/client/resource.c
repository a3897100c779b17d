#include "php/client/resource.h"

#include <stddef.h>

typedef struct shared_client {
	php_recur_client data;
	zend_object std;
} shared_client;

typedef struct resource {
	zval shared; /* undefined until attached */
	zend_object std;
} resource;

static zend_object_handlers shared_handlers;
static zend_object_handlers resource_handlers;

static shared_client *shared_from(zend_object *object)
{
	return (shared_client *)((char *)object - offsetof(shared_client, std));
}

static resource *resource_from(zend_object *object)
{
	return (resource *)((char *)object - offsetof(resource, std));
}

zend_object *php_recur_shared_client_new(void)
{
	shared_client *intern = zend_object_alloc(sizeof(*intern), zend_standard_class_def);
	php_recur_client_init(&intern->data);
	zend_object_std_init(&intern->std, zend_standard_class_def);
	intern->std.handlers = &shared_handlers;
	return &intern->std;
}

php_recur_client *php_recur_shared_client_data(zend_object *shared)
{
	return &shared_from(shared)->data;
}

static void free_shared(zend_object *object)
{
	php_recur_client_release(&shared_from(object)->data);
	zend_object_std_dtor(object);
}

/* The callback may hold the client that holds it. */
static HashTable *get_gc_of_shared(zend_object *object, zval **table, int *count)
{
	*table = &shared_from(object)->data.on_exchange;
	*count = 1;
	return NULL;
}

static zend_object *create_resource(zend_class_entry *ce)
{
	resource *intern = zend_object_alloc(sizeof(*intern), ce);
	ZVAL_UNDEF(&intern->shared);
	zend_object_std_init(&intern->std, ce);
	object_properties_init(&intern->std, ce);
	intern->std.handlers = &resource_handlers;
	return &intern->std;
}

static void free_resource(zend_object *object)
{
	zval_ptr_dtor(&resource_from(object)->shared);
	zend_object_std_dtor(object);
}

static HashTable *get_gc_of_resource(zend_object *object, zval **table, int *count)
{
	*table = &resource_from(object)->shared;
	*count = 1;
	return NULL;
}

void php_recur_set_up_resource(zend_class_entry *ce)
{
	memcpy(&shared_handlers, &std_object_handlers, sizeof(shared_handlers));
	shared_handlers.offset = offsetof(shared_client, std);
	shared_handlers.free_obj = free_shared;
	shared_handlers.get_gc = get_gc_of_shared;
	memcpy(&resource_handlers, &std_object_handlers, sizeof(resource_handlers));
	resource_handlers.offset = offsetof(resource, std);
	resource_handlers.free_obj = free_resource;
	resource_handlers.clone_obj = NULL;
	resource_handlers.get_gc = get_gc_of_resource;
	ce->create_object = create_resource;
}

bool php_recur_is_resource(const zend_class_entry *ce)
{
	return ce->create_object == create_resource;
}

void php_recur_resource_attach(zend_object *object, zend_object *shared)
{
	ZVAL_OBJ_COPY(&resource_from(object)->shared, shared);
}

const php_recur_client *php_recur_resource_client(zend_object *object)
{
	return php_recur_shared_client_data(Z_OBJ(resource_from(object)->shared));
}
