#ifndef RECUR_CORE_RESOURCES_ENTITLEMENTS_H
#define RECUR_CORE_RESOURCES_ENTITLEMENTS_H

#include "core/base/memory.h"
#include "core/error/error.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a customer has access to, and the rules of who does: the values of entitlements_list.h. */

typedef enum recur_entitlement_field {
	RECUR_ENTITLEMENT_PRODUCT, /* slug */
	RECUR_ENTITLEMENT_PRODUCT_ID,
	RECUR_ENTITLEMENT_STATUS,
	RECUR_ENTITLEMENT_SOURCE,
	RECUR_ENTITLEMENT_SOURCE_ID,
	RECUR_ENTITLEMENT_SUBSCRIPTION_ID,
	RECUR_ENTITLEMENT_GRANTED_AT,
	RECUR_ENTITLEMENT_EXPIRES_AT,
	RECUR_ENTITLEMENT_FIELD_COUNT
} recur_entitlement_field;

/* Absent fields have NULL data; the product never does in a checked one. */
typedef struct recur_entitlement {
	recur_str fields[RECUR_ENTITLEMENT_FIELD_COUNT];
} recur_entitlement;

typedef enum recur_subscription_field {
	RECUR_SUBSCRIPTION_ID,
	RECUR_SUBSCRIPTION_STATUS,
	RECUR_SUBSCRIPTION_PRODUCT_ID,
	RECUR_SUBSCRIPTION_PRODUCT_SLUG,
	RECUR_SUBSCRIPTION_PRODUCT_NAME,
	RECUR_SUBSCRIPTION_CURRENT_PERIOD_END,
	RECUR_SUBSCRIPTION_FIELD_COUNT
} recur_subscription_field;

/* The ID never is absent in a checked one. */
typedef struct recur_subscription {
	recur_str fields[RECUR_SUBSCRIPTION_FIELD_COUNT];
} recur_subscription;

typedef struct recur_entitlement_list {
	recur_str customer; /* absent where Recur does not know the customer */
	bool has_subscription;
	recur_subscription subscription;
	recur_entitlement *entitlements; /* owned */
	size_t count;
} recur_entitlement_list;

/* Whether a customer may use a product. The list says so; nothing else ever makes it a yes. */
typedef struct recur_entitlement_check {
	recur_entitlement_list list;
	bool allowed;
	const char *reason;                   /* "no_customer", "no_entitlement", "expired"; NULL where allowed */
	const recur_entitlement *entitlement; /* of the list; NULL where there is none to the product */
	bool subscription_is_to_product;      /* the list's subscription is one to this product */
} recur_entitlement_check;

/* Each has what it cannot be without, in UTF-8: else false with `error` set to unexpected_response. */
bool recur_entitlement_is_whole(const recur_entitlement *entitlement, recur_error *error);
bool recur_subscription_is_whole(const recur_subscription *subscription, recur_error *error);
/* Nobody has nothing. */
bool recur_entitlement_customer_is_whole(recur_str customer, bool has_something, recur_error *error);
bool recur_entitlement_list_is_whole(const recur_entitlement_list *list, recur_error *error);

void recur_entitlement_list_release(recur_entitlement_list *list);

/* True where the entitlement is for good, or expires after `now`. A date that cannot be read gives no access, and
 * neither does a status that says that it is over. */
bool recur_entitlement_gives_access(recur_str status, recur_str expires_at, int64_t now);

/* The entitlement to a product named by its slug, else by its ID: the first that gives access, else the first; NULL
 * where there is none. */
const recur_entitlement *recur_entitlement_find(const recur_entitlement *entitlements, size_t count, recur_str product,
												int64_t now);

/* Answers the question of a check whose list is there. */
void recur_entitlement_check_answer(recur_entitlement_check *check, recur_str product, int64_t now);

#endif
