/* The decoders of entitlements and checkout sessions. Input: one line `operation|status|product`, the operation `list`,
 * `check` or `checkout`, then the body. */
#include "fuzz_error.h"
#include "core/base/text.h"
#include "core/call/result.h"
#include "core/resources/checkout_sessions_create.h"
#include "core/resources/entitlements_list.h"
#include "core/url/url.h"

#define KEY "sk_test_fuzz0123456789"
#define NOW 1700000000

static const recur_operation *operation_of(recur_str name)
{
	if (recur_str_equal(name, RECUR_STR("check"))) {
		return &recur_entitlements_check;
	}
	return recur_str_equal(name, RECUR_STR("checkout")) ? &recur_checkout_sessions_create : &recur_entitlements_list;
}

static void check_texts(const recur_str *fields, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		FUZZ_HOLDS(fields[i].data == NULL || recur_text_is_utf8(fields[i]));
	}
}

static void check_list(const recur_entitlement_list *list)
{
	FUZZ_HOLDS(list->customer.data != NULL || (list->count == 0 && !list->has_subscription));
	for (size_t i = 0; i < list->count; i++) {
		check_texts(list->entitlements[i].fields, RECUR_ENTITLEMENT_FIELD_COUNT);
		FUZZ_HOLDS(list->entitlements[i].fields[RECUR_ENTITLEMENT_PRODUCT].length > 0);
	}
	if (list->has_subscription) {
		check_texts(list->subscription.fields, RECUR_SUBSCRIPTION_FIELD_COUNT);
		FUZZ_HOLDS(list->subscription.fields[RECUR_SUBSCRIPTION_ID].length > 0);
	}
}

/* A yes is one that the list has. */
static void check_answer(const recur_entitlement_check *check, recur_str product)
{
	check_list(&check->list);
	FUZZ_HOLDS(check->allowed == (check->reason == NULL));
	if (!check->allowed) {
		return;
	}
	const recur_str *fields = check->entitlement->fields;
	FUZZ_HOLDS(check->list.customer.length > 0);
	FUZZ_HOLDS(recur_str_equal(fields[RECUR_ENTITLEMENT_PRODUCT], product) ||
			   recur_str_equal(fields[RECUR_ENTITLEMENT_PRODUCT_ID], product));
	FUZZ_HOLDS(
		recur_entitlement_gives_access(fields[RECUR_ENTITLEMENT_STATUS], fields[RECUR_ENTITLEMENT_EXPIRES_AT], NOW));
}

static void check_session(const recur_checkout_session *session)
{
	check_texts(session->fields, RECUR_CHECKOUT_SESSION_FIELD_COUNT);
	FUZZ_HOLDS(session->fields[RECUR_CHECKOUT_SESSION_ID].length > 0);
	FUZZ_HOLDS(recur_url_link_fault(session->fields[RECUR_CHECKOUT_SESSION_URL], false) == NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	recur_str body = {(const char *)data, size};
	recur_str line = fuzz_take(&body, '\n');
	const recur_operation *operation = operation_of(fuzz_take(&line, '|'));
	const bool unknown = recur_str_equal(fuzz_take(&line, '|'), RECUR_STR("404"));
	recur_options options = {{RECUR_STR_NONE}};
	options.values[RECUR_ENTITLEMENTS_OPTION_PRODUCT] = line;
	const recur_call_context context = {operation, &options, false, RECUR_STR(KEY), NOW};
	recur_response response;
	recur_response_init(&response);
	response.status = unknown ? 404 : 200;
	FUZZ_HOLDS(recur_buffer_append(&response.body, body.data, body.length) != RECUR_BUFFER_NO_MEMORY);
	recur_result result = {.value = NULL};
	recur_error_init(&result.error);
	if (!recur_result_read(&result, &response, &context)) {
		fuzz_check_error(&result.error, KEY);
		FUZZ_HOLDS(result.value == NULL && result.body == NULL);
	} else if (operation == &recur_entitlements_list) {
		check_list(result.value);
	} else if (operation == &recur_entitlements_check) {
		check_answer(result.value, line);
	} else {
		FUZZ_HOLDS(!unknown);
		check_session(result.value);
	}
	recur_result_release(&result);
	recur_response_release(&response);
	return 0;
}
