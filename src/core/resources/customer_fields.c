#include "core/resources/customer_fields.h"

#include "core/call/options.h"
#include "core/error/redact.h"

bool recur_customer_field_check(const recur_call_context *context, recur_str answered, const char *what,
								recur_error *error)
{
	if (!recur_options_have(context->options, RECUR_CUSTOMER_FIELD_ID) || !answered.data ||
		recur_str_equal(answered, context->options->values[RECUR_CUSTOMER_FIELD_ID])) {
		return true;
	}
	char shown[64];
	if (!recur_redact_text(shown, sizeof(shown), answered, context->secret_key)) {
		return recur_error_set_no_memory(error);
	}
	recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "customer_mismatch",
					"The %s is for customer \"%s\", not for the one that was asked for, so it is withheld: check "
					"the option customer, and report this to Recur.",
					what, shown);
	error->of_another_request = true;
	return false;
}
