#include "php/base/link_object.h"

#include "core/url/url.h"
#include "php/base/value_object.h"

#include <stddef.h>

typedef struct link_object {
	HashTable *shown; /* for get_properties, which lends it; NULL until asked for */
	zend_object std;
} link_object;

static zend_object_handlers handlers;

static link_object *from_object(zend_object *object)
{
	return (link_object *)((char *)object - offsetof(link_object, std));
}

static zend_object *create_object(zend_class_entry *ce)
{
	link_object *intern = zend_object_alloc(sizeof(*intern), ce);
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
	if (recur_url_split(php_recur_text(link), &parts)) {
		ZVAL_STRINGL(shown, parts.origin.data, parts.origin.length);
	} else {
		ZVAL_EMPTY_STRING(shown);
	}
}

static HashTable *list_fields(zend_object *object)
{
	HashTable *list = php_recur_value_to_array(object);
	zval *link = zend_hash_str_find(list, ZEND_STRL("url"));
	if (link) {
		zval shown;
		show_origin(&shown, link);
		zend_hash_str_update(list, ZEND_STRL("url"), &shown);
	}
	return list;
}

/* What loops and get_object_vars() see: the properties with the link cut to its origin. A loop by reference may change
 * it, so it is made anew for each that does not go on with an earlier one. */
static HashTable *get_properties(zend_object *object)
{
	link_object *intern = from_object(object);
	if (intern->shown && !HT_HAS_ITERATORS(intern->shown)) {
		zend_array_release(intern->shown);
		intern->shown = NULL;
	}
	if (!intern->shown) {
		intern->shown = list_fields(object);
	}
	return intern->shown;
}

/* What dumps and casts to array see: the same, and nobody else's. */
static HashTable *get_properties_for(zend_object *object, zend_prop_purpose purpose)
{
	return list_fields(object);
}

/* The fields are strings, but a loop by reference may have put anything in their place. */
static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	*table = NULL;
	*count = 0;
	return from_object(object)->shown;
}

void php_recur_set_up_link_object(zend_class_entry *ce)
{
	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.offset = offsetof(link_object, std);
	handlers.free_obj = free_object;
	handlers.clone_obj = clone_object;
	handlers.get_properties = get_properties;
	handlers.get_properties_for = get_properties_for;
	handlers.get_gc = get_gc;
	ce->create_object = create_object;
}

bool php_recur_link_is_to_loopback(recur_str link)
{
	recur_url parts;
	return link.data && recur_url_split(link, &parts) && recur_url_host_is_loopback(parts.host);
}
