#include "php/exchange/exchange_object.h"
#include "php/module/classes.h"
#include "php/module/methods.h"

/* Slots of the properties, in the order of the stub. */
enum {
	OPERATION,
	ATTEMPT,
	STATUS_CODE,
	ERROR_CODE,
	REQUEST_ID,
	HTTP_VERSION,
	CONNECTION_REUSED,
	DNS_MS,
	CONNECT_MS,
	TLS_MS,
	FIRST_BYTE_MS,
	TOTAL_MS,
	PROPERTY_COUNT
};

static void set_optional_string(zval *target, const char *text)
{
	if (!text) {
		ZVAL_NULL(target);
	} else {
		ZVAL_STRING(target, text);
	}
}

void php_recur_exchange_from(const recur_exchange *exchange, zval *object)
{
	object_init_ex(object, php_recur_exchange_ce);
	zval *slots = Z_OBJ_P(object)->properties_table;
	ZVAL_STRING(&slots[OPERATION], exchange->operation);
	ZVAL_LONG(&slots[ATTEMPT], exchange->attempt);
	ZVAL_LONG(&slots[STATUS_CODE], exchange->status);
	set_optional_string(&slots[ERROR_CODE], exchange->error_code);
	set_optional_string(&slots[REQUEST_ID], exchange->request_id);
	ZVAL_STRING(&slots[HTTP_VERSION], exchange->http_version);
	ZVAL_BOOL(&slots[CONNECTION_REUSED], exchange->connection_reused);
	ZVAL_DOUBLE(&slots[DNS_MS], exchange->dns_ms);
	ZVAL_DOUBLE(&slots[CONNECT_MS], exchange->connect_ms);
	ZVAL_DOUBLE(&slots[TLS_MS], exchange->tls_ms);
	ZVAL_DOUBLE(&slots[FIRST_BYTE_MS], exchange->first_byte_ms);
	ZVAL_DOUBLE(&slots[TOTAL_MS], exchange->total_ms);
	for (int property = 0; property < PROPERTY_COUNT; property++) {
		Z_PROP_FLAG_P(&slots[property]) = 0;
	}
}

PHP_METHOD(Recur_Exchange, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}
