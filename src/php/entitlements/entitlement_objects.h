#ifndef RECUR_PHP_ENTITLEMENTS_ENTITLEMENT_OBJECTS_H
#define RECUR_PHP_ENTITLEMENTS_ENTITLEMENT_OBJECTS_H

#include "core/resources/entitlements.h"

#include <php.h>

extern zend_class_entry *php_recur_entitlement_ce;
extern zend_class_entry *php_recur_subscription_ce;
extern zend_class_entry *php_recur_entitlement_list_ce;
extern zend_class_entry *php_recur_entitlement_check_ce;

/* The PHP objects of a recur_entitlement_list and a recur_entitlement_check. */
void php_recur_entitlement_list_from(const void *value, zval *object);
void php_recur_entitlement_check_from(const void *value, zval *object);

/* The methods that are not in entitlements.c. */
PHP_METHOD(Recur_EntitlementList, __construct);
PHP_METHOD(Recur_EntitlementList, for);
PHP_METHOD(Recur_EntitlementList, allows);
PHP_METHOD(Recur_EntitlementList, getIterator);
PHP_METHOD(Recur_EntitlementList, count);
PHP_METHOD(Recur_EntitlementList, toArray);
PHP_METHOD(Recur_EntitlementList, jsonSerialize);
PHP_METHOD(Recur_EntitlementList, fromArray);
PHP_METHOD(Recur_Entitlement, __construct);
PHP_METHOD(Recur_Entitlement, givesAccess);
PHP_METHOD(Recur_Entitlement, toArray);
PHP_METHOD(Recur_Entitlement, jsonSerialize);
PHP_METHOD(Recur_Entitlement, fromArray);
PHP_METHOD(Recur_Subscription, __construct);
PHP_METHOD(Recur_Subscription, toArray);
PHP_METHOD(Recur_Subscription, jsonSerialize);
PHP_METHOD(Recur_Subscription, fromArray);
PHP_METHOD(Recur_EntitlementCheck, __construct);
PHP_METHOD(Recur_EntitlementCheck, toArray);
PHP_METHOD(Recur_EntitlementCheck, jsonSerialize);
PHP_METHOD(Recur_EntitlementCheck, fromArray);

#endif
