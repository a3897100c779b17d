#include "php/client/client.h"
#include "php/client/resource.h"
#include "php/module/methods.h"

static zend_object_handlers handlers;

static zend_object *create_object(zend_class_entry *ce)
{
	zend_object *object = zend_objects_new(ce);
	object_properties_init(object, ce);
	object->handlers = &handlers;
	return object;
}

void php_recur_set_up_client(zend_class_entry *ce)
{
	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.clone_obj = NULL;
	ce->create_object = create_object;
}

PHP_METHOD(Recur_ClientPortal, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

/* True, and an Error thrown, where the client has been constructed. */
static bool refuse_second(zend_object *client)
{
	bool constructed = Z_TYPE_P(OBJ_PROP_NUM(client, 0)) != IS_UNDEF;
	if (constructed) {
		zend_throw_error(NULL, "Cannot modify readonly property Recur\\Client::$portal");
	}
	return constructed;
}

/* The properties that the stub declares are the client's resources, or group some of them: each gets an object of its
 * type. */
static void fill_properties(zend_object *object, zend_object *shared)
{
	zend_property_info *property;
	ZEND_HASH_MAP_FOREACH_PTR(&object->ce->properties_info, property)
	{
		zend_class_entry *type =
			zend_lookup_class_ex(ZEND_TYPE_NAME(property->type), NULL, ZEND_FETCH_CLASS_NO_AUTOLOAD);
		zval *slot = OBJ_PROP(object, property->offset);
		object_init_ex(slot, type);
		Z_PROP_FLAG_P(slot) = 0;
		if (php_recur_is_resource(type)) {
			php_recur_resource_attach(Z_OBJ_P(slot), shared);
		} else {
			fill_properties(Z_OBJ_P(slot), shared);
		}
	}
	ZEND_HASH_FOREACH_END();
}

PHP_METHOD(Recur_Client, __construct)
{
	zend_string *secret_key = NULL;
	HashTable *options = NULL;
	ZEND_PARSE_PARAMETERS_START(0, 2)
	Z_PARAM_OPTIONAL
	Z_PARAM_STR_OR_NULL(secret_key)
	Z_PARAM_ARRAY_HT(options)
	ZEND_PARSE_PARAMETERS_END();

	zend_object *client = Z_OBJ_P(ZEND_THIS);
	if (refuse_second(client)) {
		return;
	}
	zend_object *shared = php_recur_shared_client_new();
	/* Reading the options may run code that constructs this very client. */
	if (php_recur_client_read(php_recur_shared_client_data(shared), secret_key, options) && !refuse_second(client)) {
		fill_properties(client, shared);
	}
	OBJ_RELEASE(shared);
}
