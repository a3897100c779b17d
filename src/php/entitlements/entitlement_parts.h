#ifndef RECUR_PHP_ENTITLEMENTS_ENTITLEMENT_PARTS_H
#define RECUR_PHP_ENTITLEMENTS_ENTITLEMENT_PARTS_H

#include "core/resources/entitlements.h"

#include <php.h>

/* Entitlement and Subscription: made from the core's, from arrays, and looked into. The slots of their properties are
 * the core's fields. */

void php_recur_entitlement_from(const recur_entitlement *entitlement, zval *object);
void php_recur_subscription_from(const recur_subscription *subscription, zval *object);

/* A view of the properties of an object; of anything else, an entitlement to nothing. */
recur_entitlement php_recur_entitlement_view(const zval *object);

/* Makes an object of an array of its fields: false where something was thrown. */
bool php_recur_entitlement_from_fields(HashTable *given, zval *object);
bool php_recur_subscription_from_fields(HashTable *given, zval *object);

#endif
