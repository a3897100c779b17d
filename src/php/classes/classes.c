#include "php/module/classes.h"
#include "php/client/client.h"
#include "php/client/resource.h"
#include "php/exception/exceptions.h"
#include "php/module/methods.h"
#include "php/base/link_object.h"
#include "php/module/class_list.h"

#include <ext/json/php_json.h>
#include <ext/spl/spl_exceptions.h>
#include <zend_attributes.h>

#include "recur_arginfo.h"
#include "recur_exceptions_arginfo.h"
#include "recur_webhook_arginfo.h"

zend_class_entry *php_recur_portal_session_ce;
zend_class_entry *php_recur_exchange_ce;
zend_class_entry *php_recur_webhook_event_ce;

static zend_class_entry *exception(recur_error_kind kind, zend_class_entry *ce)
{
	php_recur_register_exception(kind, ce);
	return ce;
}

static void register_exceptions(void)
{
	zend_class_entry *base = register_class_Recur_Exception_RecurException(spl_ce_RuntimeException);
	php_recur_set_up_exceptions(base);
	exception(RECUR_ERROR_CONFIGURATION, register_class_Recur_Exception_ConfigurationException(base));

	zend_class_entry *api = exception(RECUR_ERROR_API, register_class_Recur_Exception_ApiException(base));
	zend_class_entry *authentication =
		exception(RECUR_ERROR_AUTHENTICATION, register_class_Recur_Exception_AuthenticationException(api));
	exception(RECUR_ERROR_PERMISSION, register_class_Recur_Exception_PermissionException(authentication));
	zend_class_entry *invalid_request =
		exception(RECUR_ERROR_INVALID_REQUEST, register_class_Recur_Exception_InvalidRequestException(api));
	exception(RECUR_ERROR_CUSTOMER_NOT_FOUND,
			  register_class_Recur_Exception_CustomerNotFoundException(invalid_request));
	exception(RECUR_ERROR_MISSING_RETURN_URL,
			  register_class_Recur_Exception_MissingReturnUrlException(invalid_request));
	exception(RECUR_ERROR_RATE_LIMIT, register_class_Recur_Exception_RateLimitException(api));
	exception(RECUR_ERROR_SERVER, register_class_Recur_Exception_ServerException(api));

	zend_class_entry *connection =
		exception(RECUR_ERROR_CONNECTION, register_class_Recur_Exception_ConnectionException(base));
	exception(RECUR_ERROR_TIMEOUT, register_class_Recur_Exception_TimeoutException(connection));
	exception(RECUR_ERROR_TLS, register_class_Recur_Exception_TlsException(connection));
	exception(RECUR_ERROR_INVALID_RESPONSE, register_class_Recur_Exception_InvalidResponseException(base));
	exception(RECUR_ERROR_WEBHOOK_SIGNATURE, register_class_Recur_Exception_WebhookSignatureException(base));
	exception(RECUR_ERROR_INVALID_WEBHOOK, register_class_Recur_Exception_InvalidWebhookException(base));
}

void php_recur_register_classes(void)
{
	register_class_Recur_Portal();
	zend_class_entry *interface = register_class_Recur_PortalSessionsInterface();
	php_recur_set_up_resource(register_class_Recur_PortalSessions(interface));
	php_recur_set_up_client(register_class_Recur_ClientPortal());
	php_recur_set_up_client(register_class_Recur_Client());
	php_recur_portal_session_ce = register_class_Recur_PortalSession(php_json_serializable_ce);
	php_recur_set_up_link_object(php_recur_portal_session_ce);
#define REGISTER(room) php_recur_register_##room();
	PHP_RECUR_ROOMS(REGISTER)
	php_recur_exchange_ce = register_class_Recur_Exchange();
	register_class_Recur_Webhook();
	php_recur_webhook_event_ce = register_class_Recur_WebhookEvent(php_json_serializable_ce);
	register_exceptions();
}
