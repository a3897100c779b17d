#include "core/resources/entitlements.h"

#include "core/base/text.h"
#include "core/resources/expiry.h"

static bool is_given(recur_str text)
{
	return text.data && text.length > 0;
}

static bool refuse(recur_error *error, const char *what)
{
	return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
						   "The answer is not the documented list of entitlements: %s.", what);
}

static bool are_utf8(const recur_str *fields, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (fields[i].data && !recur_text_is_utf8(fields[i])) {
			return false;
		}
	}
	return true;
}

bool recur_entitlement_is_whole(const recur_entitlement *entitlement, recur_error *error)
{
	if (!is_given(entitlement->fields[RECUR_ENTITLEMENT_PRODUCT])) {
		return refuse(error, "an entitlement has no product");
	}
	return are_utf8(entitlement->fields, RECUR_ENTITLEMENT_FIELD_COUNT) ||
		   refuse(error, "an entitlement is not valid UTF-8");
}

bool recur_subscription_is_whole(const recur_subscription *subscription, recur_error *error)
{
	if (!is_given(subscription->fields[RECUR_SUBSCRIPTION_ID])) {
		return refuse(error, "the subscription has no id");
	}
	return are_utf8(subscription->fields, RECUR_SUBSCRIPTION_FIELD_COUNT) ||
		   refuse(error, "the subscription is not valid UTF-8");
}

bool recur_entitlement_customer_is_whole(recur_str customer, bool has_something, recur_error *error)
{
	if (!customer.data) {
		return !has_something || refuse(error, "it names no customer, and yet what the customer has");
	}
	if (customer.length == 0) {
		return refuse(error, "the customer has no id");
	}
	return recur_text_is_utf8(customer) || refuse(error, "the customer's id is not valid UTF-8");
}

bool recur_entitlement_list_is_whole(const recur_entitlement_list *list, recur_error *error)
{
	if (!recur_entitlement_customer_is_whole(list->customer, list->count > 0 || list->has_subscription, error)) {
		return false;
	}
	for (size_t i = 0; i < list->count; i++) {
		if (!recur_entitlement_is_whole(&list->entitlements[i], error)) {
			return false;
		}
	}
	return !list->has_subscription || recur_subscription_is_whole(&list->subscription, error);
}

void recur_entitlement_list_release(recur_entitlement_list *list)
{
	recur_free(list->entitlements);
	list->entitlements = NULL;
	list->count = 0;
}

bool recur_entitlement_gives_access(recur_str status, recur_str expires_at, int64_t now)
{
	if (!expires_at.data) {
		return !recur_expiry_is_over(status, RECUR_STR_NONE, now);
	}
	return recur_expiry_seconds_left(status, expires_at, now) > 0;
}

static bool gives_access(const recur_entitlement *entitlement, int64_t now)
{
	return recur_entitlement_gives_access(entitlement->fields[RECUR_ENTITLEMENT_STATUS],
										  entitlement->fields[RECUR_ENTITLEMENT_EXPIRES_AT], now);
}

static const recur_entitlement *find_by(const recur_entitlement *entitlements, size_t count,
										recur_entitlement_field field, recur_str product, int64_t now)
{
	const recur_entitlement *first = NULL;
	for (size_t i = 0; i < count; i++) {
		if (!is_given(entitlements[i].fields[field]) || !recur_str_equal(entitlements[i].fields[field], product)) {
			continue;
		}
		if (gives_access(&entitlements[i], now)) {
			return &entitlements[i];
		}
		first = first ? first : &entitlements[i];
	}
	return first;
}

const recur_entitlement *recur_entitlement_find(const recur_entitlement *entitlements, size_t count, recur_str product,
												int64_t now)
{
	const recur_entitlement *found = find_by(entitlements, count, RECUR_ENTITLEMENT_PRODUCT, product, now);
	return found ? found : find_by(entitlements, count, RECUR_ENTITLEMENT_PRODUCT_ID, product, now);
}

static bool names(recur_str name, recur_str product)
{
	return is_given(name) && recur_str_equal(name, product);
}

/* By what was asked for, or by the two names of the product that an entitlement ties together. */
static bool is_to_product(const recur_subscription *subscription, recur_str product,
						  const recur_entitlement *entitlement)
{
	const recur_str slug = subscription->fields[RECUR_SUBSCRIPTION_PRODUCT_SLUG];
	const recur_str id = subscription->fields[RECUR_SUBSCRIPTION_PRODUCT_ID];
	if (names(slug, product) || names(id, product)) {
		return true;
	}
	return entitlement && (names(slug, entitlement->fields[RECUR_ENTITLEMENT_PRODUCT]) ||
						   names(id, entitlement->fields[RECUR_ENTITLEMENT_PRODUCT_ID]));
}

void recur_entitlement_check_answer(recur_entitlement_check *check, recur_str product, int64_t now)
{
	const recur_entitlement_list *list = &check->list;
	check->entitlement = recur_entitlement_find(list->entitlements, list->count, product, now);
	check->allowed = check->entitlement && gives_access(check->entitlement, now);
	if (!check->allowed) {
		check->reason = !list->customer.data ? "no_customer" : !check->entitlement ? "no_entitlement" : "expired";
	}
	check->subscription_is_to_product =
		list->has_subscription && is_to_product(&list->subscription, product, check->entitlement);
}
