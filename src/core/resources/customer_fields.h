#ifndef RECUR_CORE_RESOURCES_CUSTOMER_FIELDS_H
#define RECUR_CORE_RESOURCES_CUSTOMER_FIELDS_H

#include "core/call/operation.h"

/* The three ways to say whose something is, by priority: the first fields of the operations that take them. */
enum {
	RECUR_CUSTOMER_FIELD_ID,
	RECUR_CUSTOMER_FIELD_EXTERNAL_ID,
	RECUR_CUSTOMER_FIELD_EMAIL,
	RECUR_CUSTOMER_FIELD_COUNT
};

#define RECUR_CUSTOMER_FIELDS                                                                                          \
	[RECUR_CUSTOMER_FIELD_ID] = {.name = "customer",                                                                   \
								 .snake_case = "customer_id",                                                          \
								 .camel_case = "customerId",                                                           \
								 .identifies_customer = true,                                                          \
								 .missing_code = "missing_customer_identifier"},                                       \
	[RECUR_CUSTOMER_FIELD_EXTERNAL_ID] = {.name = "externalId",                                                        \
										  .other = "external_id",                                                      \
										  .snake_case = "external_id",                                                 \
										  .camel_case = "externalId",                                                  \
										  .kind = RECUR_FIELD_TEXT_OR_INT,                                             \
										  .identifies_customer = true,                                                 \
										  .missing_code = "missing_customer_identifier"},                              \
	[RECUR_CUSTOMER_FIELD_EMAIL] = {.name = "email",                                                                   \
									.snake_case = "email",                                                             \
									.camel_case = "email",                                                             \
									.identifies_customer = true,                                                       \
									.missing_code = "missing_customer_identifier"}

/* False, with `error` set to customer_mismatch, where `customer` was asked for and the response names another: what
 * belongs to somebody else is never handed out. `what` was asked for: "session". */
bool recur_customer_field_check(const recur_call_context *context, recur_str answered, const char *what,
								recur_error *error);

#endif
