#include "core/resources/entitlements_list.h"

#include "core/call/api_error.h"
#include "core/call/options.h"
#include "core/resources/response_fields.h"

/* Some hundred entitlements. */
#define RESPONSE_MAX ((size_t)256 * 1024)

#define WHAT "list of entitlements"
#define NAMES(array)                                                                                                   \
	{                                                                                                                  \
		WHAT, array, sizeof(array) / sizeof(*(array))                                                                  \
	}

/* --- the response --- */

static const recur_response_name customer_names[] = {{{"id", 2}, 0, false}};

static const recur_response_name entitlement_names[] = {
	{{"product", 7}, RECUR_ENTITLEMENT_PRODUCT, false},
	{{"product_id", 10}, RECUR_ENTITLEMENT_PRODUCT_ID, false},
	{{"productId", 9}, RECUR_ENTITLEMENT_PRODUCT_ID, false},
	{{"status", 6}, RECUR_ENTITLEMENT_STATUS, false},
	{{"source", 6}, RECUR_ENTITLEMENT_SOURCE, false},
	{{"source_id", 9}, RECUR_ENTITLEMENT_SOURCE_ID, false},
	{{"sourceId", 8}, RECUR_ENTITLEMENT_SOURCE_ID, false},
	{{"subscription_id", 15}, RECUR_ENTITLEMENT_SUBSCRIPTION_ID, false},
	{{"subscriptionId", 14}, RECUR_ENTITLEMENT_SUBSCRIPTION_ID, false},
	{{"granted_at", 10}, RECUR_ENTITLEMENT_GRANTED_AT, false},
	{{"grantedAt", 9}, RECUR_ENTITLEMENT_GRANTED_AT, false},
	{{"expires_at", 10}, RECUR_ENTITLEMENT_EXPIRES_AT, false},
	{{"expiresAt", 9}, RECUR_ENTITLEMENT_EXPIRES_AT, false},
};

static const recur_response_name subscription_names[] = {
	{{"id", 2}, RECUR_SUBSCRIPTION_ID, false},
	{{"status", 6}, RECUR_SUBSCRIPTION_STATUS, false},
	{{"current_period_end", 18}, RECUR_SUBSCRIPTION_CURRENT_PERIOD_END, false},
	{{"currentPeriodEnd", 16}, RECUR_SUBSCRIPTION_CURRENT_PERIOD_END, false},
};

static const recur_response_name product_names[] = {
	{{"id", 2}, RECUR_SUBSCRIPTION_PRODUCT_ID, false},
	{{"slug", 4}, RECUR_SUBSCRIPTION_PRODUCT_SLUG, false},
	{{"name", 4}, RECUR_SUBSCRIPTION_PRODUCT_NAME, false},
};

static const recur_response_shape customer_shape = NAMES(customer_names);
static const recur_response_shape entitlement_shape = NAMES(entitlement_names);
static const recur_response_shape subscription_shape = NAMES(subscription_names);
static const recur_response_shape product_shape = NAMES(product_names);

static bool read_customer(recur_entitlement_list *list, const recur_json *body, recur_error *error)
{
	const recur_json *customer;
	if (!recur_response_object(&customer_shape, body, "customer", &customer, error)) {
		return false;
	}
	if (!customer) {
		return true;
	}
	return recur_response_fields_read(&customer_shape, customer, &list->customer, NULL, error) &&
		   (list->customer.length > 0 || recur_response_unexpected(error, WHAT, RECUR_STR("customer"), "has no id"));
}

static bool read_subscription(recur_entitlement_list *list, const recur_json *body, recur_error *error)
{
	const recur_json *subscription;
	if (!recur_response_object(&subscription_shape, body, "subscription", &subscription, error)) {
		return false;
	}
	if (!subscription) {
		return true;
	}
	const recur_json *product;
	list->has_subscription = true;
	return recur_response_fields_read(&subscription_shape, subscription, list->subscription.fields, NULL, error) &&
		   recur_response_object(&product_shape, subscription, "product", &product, error) &&
		   (!product || recur_response_fields_read(&product_shape, product, list->subscription.fields, NULL, error));
}

/* The list itself: it has to be there, and once. */
static bool find_entitlements(const recur_json *body, const recur_json **found, recur_error *error)
{
	*found = NULL;
	for (const recur_json *member = recur_json_first(body); member; member = recur_json_next(member)) {
		if (!recur_str_equal(recur_json_name(member), RECUR_STR("entitlements"))) {
			continue;
		}
		if (*found) {
			return recur_response_unexpected(error, WHAT, RECUR_STR("entitlements"), "are there twice");
		}
		*found = member;
	}
	return recur_json_kind_of(*found) == RECUR_JSON_ARRAY ||
		   recur_response_unexpected(error, WHAT, RECUR_STR("entitlements"), "are not a list");
}

static bool read_entitlements(recur_entitlement_list *list, const recur_json *body, recur_error *error)
{
	const recur_json *array;
	if (!find_entitlements(body, &array, error)) {
		return false;
	}
	size_t count = 0;
	for (const recur_json *entry = recur_json_first(array); entry; entry = recur_json_next(entry)) {
		count++;
	}
	if (count == 0) {
		return true;
	}
	list->entitlements = recur_alloc_array(count, sizeof(*list->entitlements));
	if (!list->entitlements) {
		return recur_error_set_no_memory(error);
	}
	for (const recur_json *entry = recur_json_first(array); entry; entry = recur_json_next(entry)) {
		if (!recur_response_fields_read(&entitlement_shape, entry, list->entitlements[list->count++].fields, NULL,
										error)) {
			return false;
		}
	}
	return true;
}

static bool decode_list(void *value, const recur_json *body, const recur_call_context *context, recur_error *error)
{
	recur_entitlement_list *list = value;
	if (recur_json_kind_of(body) != RECUR_JSON_OBJECT) {
		return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
							   "The answer is JSON but not an object, so it is not a " WHAT ".");
	}
	return read_customer(list, body, error) && read_subscription(list, body, error) &&
		   read_entitlements(list, body, error) && recur_entitlement_list_is_whole(list, error) &&
		   recur_customer_field_check(context, list->customer, WHAT, error);
}

static void release_list(void *value)
{
	recur_entitlement_list_release(value);
}

static bool decode_check(void *value, const recur_json *body, const recur_call_context *context, recur_error *error)
{
	recur_entitlement_check *check = value;
	if (!decode_list(&check->list, body, context, error)) {
		return false;
	}
	recur_entitlement_check_answer(check, context->options->values[RECUR_ENTITLEMENTS_OPTION_PRODUCT], context->now);
	return true;
}

static void release_check(void *value)
{
	recur_entitlement_list_release(&((recur_entitlement_check *)value)->list);
}

/* All zero, a list says that Recur does not know the customer. */
static void list_of_nobody(void *value)
{
	(void)value;
}

static void check_of_nobody(void *value)
{
	((recur_entitlement_check *)value)->reason = "no_customer";
}

static recur_api_error_meaning read_api_error(const recur_api_error *said, const recur_options *options)
{
	(void)options;
	return (recur_api_error_meaning){
		recur_api_error_names_nothing(said) ? RECUR_ERROR_CUSTOMER_NOT_FOUND : RECUR_ERROR_NONE, NULL};
}

/* --- the request --- */

static bool check_product(const recur_options *options, recur_error *error)
{
	if (recur_options_have(options, RECUR_ENTITLEMENTS_OPTION_PRODUCT)) {
		return true;
	}
	recur_error_set(error, RECUR_ERROR_INVALID_REQUEST, "missing_product",
					"No product was named: pass product, a product's slug or ID.");
	return recur_options_fault(error);
}

static const recur_field fields[] = {
	RECUR_CUSTOMER_FIELDS,
	[RECUR_ENTITLEMENTS_OPTION_PRODUCT] = {.name = "product", .place = RECUR_FIELD_LOCAL},
};

#define REQUEST                                                                                                        \
	.name = "entitlements.list", .purpose = "read what customers have access to", .method = RECUR_GET,                 \
	.path = "/v1/customers/entitlements", .fields = fields, .response_max = RESPONSE_MAX, .repeatable = true,          \
	.api_error = read_api_error

const recur_operation recur_entitlements_list = {
	REQUEST,
	.field_count = RECUR_CUSTOMER_FIELD_COUNT,
	.value_size = sizeof(recur_entitlement_list),
	.decode = decode_list,
	.release = release_list,
	.unknown_customer = list_of_nobody,
};

const recur_operation recur_entitlements_check = {
	REQUEST,
	.field_count = RECUR_CUSTOMER_FIELD_COUNT + 1,
	.check = check_product,
	.value_size = sizeof(recur_entitlement_check),
	.decode = decode_check,
	.release = release_check,
	.unknown_customer = check_of_nobody,
};
