#ifndef RECUR_CORE_CALL_OPTIONS_H
#define RECUR_CORE_CALL_OPTIONS_H

#include "core/error/error.h"
#include "core/base/memory.h"

/* What a portal session is asked for. The order is that of the wire: identifiers by priority first. */
typedef enum recur_option {
	RECUR_OPTION_CUSTOMER,
	RECUR_OPTION_EXTERNAL_ID,
	RECUR_OPTION_EMAIL,
	RECUR_OPTION_RETURN_URL,
	RECUR_OPTION_CONFIGURATION,
	RECUR_OPTION_LOCALE,
	RECUR_OPTION_COUNT
} recur_option;

/* Values by option; an absent or empty one was not given. Views: the owner keeps the bytes. */
typedef struct recur_options {
	recur_str values[RECUR_OPTION_COUNT];
} recur_options;

/* How the option is written in PHP: "customer", "externalId", … */
const char *recur_option_name(recur_option option);

/* The option that `name` spells ("externalId" and "external_id" alike); RECUR_OPTION_COUNT where there is none. */
recur_option recur_option_find(recur_str name);

/* The option's name that `name` was probably meant to be, NULL where nothing is near. */
const char *recur_option_nearest(recur_str name);

/* True where the option was given. */
bool recur_options_have(const recur_options *options, recur_option option);

/* Checks what can be checked before any request, in this order: an identifier is there (missing_customer_identifier, as
 * the vendor's SDK checks first), values are UTF-8 without control characters and at most RECUR_URL_MAX bytes
 * (invalid_option, in the order of the wire), the return URL is absolute http or https (invalid_return_url). False with
 * `error` set: RECUR_ERROR_INVALID_REQUEST, status 400, type invalid_request_error. */
bool recur_options_check(const recur_options *options, recur_error *error);

#endif
