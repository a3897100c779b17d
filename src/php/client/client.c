#include "php/client/client.h"
#include "php/module/classes.h"
#include "php/module/methods.h"
#include "php/portal/portal_sessions.h"

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

/* Initializes the only property of a class. */
static void set_property(zend_object *object, zval *value)
{
	zval *property = OBJ_PROP_NUM(object, 0);
	ZVAL_COPY_VALUE(property, value);
	Z_PROP_FLAG_P(property) = 0;
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
	zval sessions;
	object_init_ex(&sessions, php_recur_portal_sessions_ce);
	/* Reading the options may run code that constructs this very client. */
	if (!php_recur_client_read(php_recur_portal_sessions_client(Z_OBJ(sessions)), secret_key, options) ||
		refuse_second(client)) {
		zval_ptr_dtor(&sessions);
		return;
	}
	zval portal;
	object_init_ex(&portal, php_recur_client_portal_ce);
	set_property(Z_OBJ(portal), &sessions);
	set_property(client, &portal);
}
