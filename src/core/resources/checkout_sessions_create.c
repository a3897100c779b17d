#include "core/resources/checkout_sessions_create.h"

#include "core/base/text.h"
#include "core/call/api_error.h"
#include "core/call/options.h"
#include "core/resources/response_fields.h"
#include "core/url/url.h"

#define WHAT "checkout session"
#define RESPONSE_MAX ((size_t)256 * 1024)

/* --- the response --- */

static const recur_response_name response_names[] = {
	{{"id", 2}, RECUR_CHECKOUT_SESSION_ID, false},
	{{"url", 3}, RECUR_CHECKOUT_SESSION_URL, false},
	{{"status", 6}, RECUR_CHECKOUT_SESSION_STATUS, false},
	{{"expires_at", 10}, RECUR_CHECKOUT_SESSION_EXPIRES_AT, false},
	{{"expiresAt", 9}, RECUR_CHECKOUT_SESSION_EXPIRES_AT, false},
};

static const recur_response_shape shape = {WHAT, response_names, sizeof(response_names) / sizeof(*response_names)};

bool recur_checkout_session_check(const recur_checkout_session *session, bool api_on_loopback, recur_error *error)
{
	for (size_t i = 0; i < RECUR_CHECKOUT_SESSION_FIELD_COUNT; i++) {
		const recur_str text = session->fields[i];
		if (text.data && !recur_text_is_utf8(text)) {
			return recur_response_unexpected(error, WHAT, response_names[i].name, "is not valid UTF-8");
		}
	}
	if (session->fields[RECUR_CHECKOUT_SESSION_ID].length == 0) {
		return recur_response_unexpected(error, WHAT, RECUR_STR("id"), "is not there");
	}
	if (session->fields[RECUR_CHECKOUT_SESSION_URL].length == 0) {
		return recur_response_unexpected(error, WHAT, RECUR_STR("url"), "is not there");
	}
	const char *fault = recur_url_link_fault(session->fields[RECUR_CHECKOUT_SESSION_URL], api_on_loopback);
	return !fault ||
		   recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unsafe_url",
						   "The checkout session's URL is not safe to send a visitor to, because it %s: it is "
						   "withheld.",
						   fault);
}

static bool decode(void *value, const recur_json *body, const recur_call_context *context, recur_error *error)
{
	recur_checkout_session *session = value;
	return recur_response_fields_read(&shape, body, session->fields, NULL, error) &&
		   recur_checkout_session_check(session, context->api_on_loopback, error);
}

static recur_api_error_meaning read_api_error(const recur_api_error *said, const recur_options *options)
{
	(void)options;
	if (said->status == 409) {
		return (recur_api_error_meaning){RECUR_ERROR_NONE,
										 "this customer has the subscription already, so lead them to "
										 "the portal"};
	}
	if (said->status == 404) {
		return (recur_api_error_meaning){RECUR_ERROR_NONE, "check the product and the base URL"};
	}
	return (recur_api_error_meaning){RECUR_ERROR_NONE, NULL};
}

/* --- the request --- */

static bool refuse(recur_error *error, const char *code, const char *message)
{
	recur_error_set(error, RECUR_ERROR_INVALID_REQUEST, code, "%s", message);
	return recur_options_fault(error);
}

static bool check(const recur_options *options, recur_error *error)
{
	const bool by_id = recur_options_have(options, RECUR_CHECKOUT_OPTION_PRODUCT_ID);
	const bool by_slug = recur_options_have(options, RECUR_CHECKOUT_OPTION_PRODUCT_SLUG);
	if (!by_id && !by_slug) {
		return refuse(error, "missing_product", "No product was named: pass productId or productSlug.");
	}
	if (by_id && by_slug) {
		return refuse(error, "invalid_option", "Two products were named: pass productId or productSlug, not both.");
	}
	if (!recur_options_have(options, RECUR_CHECKOUT_OPTION_SUCCESS_URL)) {
		return refuse(error, "invalid_url",
					  "The option successUrl is missing: pass the absolute URL to come back to once paid.");
	}
	if (!recur_options_have(options, RECUR_CHECKOUT_OPTION_CANCEL_URL)) {
		return refuse(error, "invalid_url",
					  "The option cancelUrl is missing: pass the absolute URL to come back to without paying.");
	}
	return true;
}

#define FIELD(php, snake)                                                                                              \
	.name = php, .other = snake, .snake_case = snake, .camel_case = php, .named_where_missing = true
#define URL_FIELD(php, snake) FIELD(php, snake), .kind = RECUR_FIELD_URL, .fault_code = "invalid_url"

static const recur_field fields[RECUR_CHECKOUT_OPTION_COUNT] = {
	[RECUR_CHECKOUT_OPTION_PRODUCT_ID] = {FIELD("productId", "product_id")},
	[RECUR_CHECKOUT_OPTION_PRODUCT_SLUG] = {FIELD("productSlug", "product_slug")},
	[RECUR_CHECKOUT_OPTION_MODE] = {.name = "mode", .snake_case = "mode", .camel_case = "mode"},
	[RECUR_CHECKOUT_OPTION_SUCCESS_URL] = {URL_FIELD("successUrl", "success_url")},
	[RECUR_CHECKOUT_OPTION_CANCEL_URL] = {URL_FIELD("cancelUrl", "cancel_url")},
	[RECUR_CHECKOUT_OPTION_CUSTOMER_EMAIL] = {FIELD("customerEmail", "customer_email")},
	[RECUR_CHECKOUT_OPTION_CUSTOMER_NAME] = {FIELD("customerName", "customer_name")},
	[RECUR_CHECKOUT_OPTION_EXTERNAL_CUSTOMER_ID] = {FIELD("externalCustomerId", "external_customer_id"),
													.kind = RECUR_FIELD_TEXT_OR_INT},
	[RECUR_CHECKOUT_OPTION_METADATA] = {.name = "metadata",
										.snake_case = "metadata",
										.camel_case = "metadata",
										.kind = RECUR_FIELD_METADATA},
};

const recur_operation recur_checkout_sessions_create = {
	.name = "checkout.sessions.create",
	.purpose = "create checkout sessions",
	.method = RECUR_POST,
	.path = "/v1/checkout/sessions",
	.fields = fields,
	.field_count = RECUR_CHECKOUT_OPTION_COUNT,
	.response_max = RESPONSE_MAX,
	.repeatable = true,
	.check = check,
	.value_size = sizeof(recur_checkout_session),
	.decode = decode,
	.api_error = read_api_error,
};
