#ifndef RECUR_CORE_RESOURCES_ENTITLEMENTS_LIST_H
#define RECUR_CORE_RESOURCES_ENTITLEMENTS_LIST_H

#include "core/call/operation.h"
#include "core/resources/customer_fields.h"
#include "core/resources/entitlements.h"

/* GET /v1/customers/entitlements: what a customer has access to. Its value is a recur_entitlement_list. */
extern const recur_operation recur_entitlements_list;

/* The same request, and the answer to whether the customer may use `product`, which is not sent: a
 * recur_entitlement_check. */
extern const recur_operation recur_entitlements_check;

#define RECUR_ENTITLEMENTS_OPTION_PRODUCT RECUR_CUSTOMER_FIELD_COUNT

#endif
