#ifndef RECUR_PHP_MODULE_METHODS_H
#define RECUR_PHP_MODULE_METHODS_H

#include <php.h>

/* The methods of the stub, for the files that define them. */
PHP_METHOD(Recur_Portal, __construct);
PHP_METHOD(Recur_Portal, createSession);
PHP_METHOD(Recur_Portal, createSessions);
PHP_METHOD(Recur_PortalSessions, __construct);
PHP_METHOD(Recur_PortalSessions, create);
PHP_METHOD(Recur_PortalSessions, createMany);
PHP_METHOD(Recur_ClientPortal, __construct);
PHP_METHOD(Recur_Client, __construct);
PHP_METHOD(Recur_PortalSession, __construct);
PHP_METHOD(Recur_PortalSession, isExpired);
PHP_METHOD(Recur_PortalSession, secondsLeft);
PHP_METHOD(Recur_PortalSession, toArray);
PHP_METHOD(Recur_PortalSession, jsonSerialize);
PHP_METHOD(Recur_PortalSession, fromArray);
PHP_METHOD(Recur_Exchange, __construct);
PHP_METHOD(Recur_Webhook, __construct);
PHP_METHOD(Recur_Webhook, verify);
PHP_METHOD(Recur_Webhook, sign);
PHP_METHOD(Recur_WebhookEvent, __construct);
PHP_METHOD(Recur_WebhookEvent, changesAccess);
PHP_METHOD(Recur_WebhookEvent, toArray);
PHP_METHOD(Recur_WebhookEvent, jsonSerialize);
PHP_METHOD(Recur_WebhookEvent, fromArray);
PHP_METHOD(Recur_Exception_RecurException, __construct);
PHP_METHOD(Recur_Exception_RecurException, isRetryable);
PHP_METHOD(Recur_Exception_ApiException, __construct);

#endif
