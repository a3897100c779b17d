#include "php/module/methods.h"
#include "php/exception/exceptions.h"
#include "php/webhook/hmac.h"
#include "php/webhook/webhook_event_object.h"
#include "php/webhook/webhook_secrets.h"

static recur_str view(const zend_string *text)
{
	return text ? (recur_str){ZSTR_VAL(text), ZSTR_LEN(text)} : RECUR_STR_NONE;
}

static bool verify(const zend_string *payload, const zend_string *signature, const zend_string *secret,
				   HashTable *secrets, recur_error *error)
{
	php_recur_webhook_secrets gathered;
	bool ok = php_recur_webhook_secrets_gather(&gathered, secret, secrets) &&
			  recur_webhook_verify(view(payload), view(signature), &gathered.core,
								   gathered.held ? php_recur_hmac_sha256 : php_recur_hmac_sha256_kept, error);
	php_recur_webhook_secrets_release(&gathered);
	return ok;
}

PHP_METHOD(Recur_Webhook, __construct)
{
	ZEND_PARSE_PARAMETERS_NONE();
}

PHP_METHOD(Recur_Webhook, verify)
{
	zend_string *payload;
	zend_string *signature = NULL;
	zend_string *secret = NULL;
	HashTable *secrets = NULL;
	ZEND_PARSE_PARAMETERS_START(2, 3)
	Z_PARAM_STR(payload)
	Z_PARAM_STR_OR_NULL(signature)
	Z_PARAM_OPTIONAL
	Z_PARAM_ARRAY_HT_OR_STR_OR_NULL(secrets, secret)
	ZEND_PARSE_PARAMETERS_END();

	recur_error error;
	recur_error_init(&error);
	/* The secrets are released before a byte of the payload is decoded: that may end the request. */
	if (verify(payload, signature, secret, secrets, &error)) {
		php_recur_webhook_event_decode(payload, return_value, &error);
	}
	if (error.kind != RECUR_ERROR_NONE) {
		php_recur_throw(&error);
	}
	recur_error_release(&error);
}

PHP_METHOD(Recur_Webhook, sign)
{
	zend_string *payload;
	zend_string *given;
	ZEND_PARSE_PARAMETERS_START(2, 2)
	Z_PARAM_STR(payload)
	Z_PARAM_STR(given)
	ZEND_PARSE_PARAMETERS_END();

	recur_str text = view(given);
	recur_webhook_secrets secrets = {&text, 1};
	recur_error error;
	recur_error_init(&error);
	if (!recur_webhook_secrets_check(&secrets, &error)) {
		php_recur_throw(&error);
		recur_error_release(&error);
		RETURN_THROWS();
	}
	recur_str secret = recur_webhook_secret_next(&text);
	if (recur_webhook_secret_next(&text).data) {
		zend_argument_value_error(2, "must be one secret, without line breaks");
		RETURN_THROWS();
	}
	unsigned char mac[RECUR_WEBHOOK_MAC_SIZE];
	char signature[RECUR_WEBHOOK_SIGNATURE_LENGTH + 1];
	php_recur_hmac_sha256(secret, view(payload), mac);
	recur_webhook_signature_write(mac, signature);
	RETURN_STRINGL(signature, RECUR_WEBHOOK_SIGNATURE_LENGTH);
}
