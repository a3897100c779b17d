#ifndef RECUR_CORE_CALL_OPTIONS_H
#define RECUR_CORE_CALL_OPTIONS_H

#include "core/call/operation.h"

/* The options of an operation: finding one by its name, and what is checked before anything is sent. */

/* The field that `name` spells ("externalId" and "external_id" alike); field_count where there is none. */
size_t recur_option_find(const recur_operation *operation, recur_str name);

/* The option's name that `name` was probably meant to be, NULL where nothing is near. */
const char *recur_option_nearest(const recur_operation *operation, recur_str name);

/* True where the option was given. */
bool recur_options_have(const recur_options *options, size_t field);

/* Checks what can be checked before any request, in this order: an identifier is there (missing_customer_identifier, as
 * the vendor's SDK checks first), values are UTF-8 without control characters and at most RECUR_URL_MAX bytes
 * (invalid_option, in the order of the wire), URLs are absolute http or https, and what the operation itself checks.
 * False with `error` set as by recur_options_fault. */
bool recur_options_check(const recur_operation *operation, const recur_options *options, recur_error *error);

/* Gives an error that was set the form of the API's own: RECUR_ERROR_INVALID_REQUEST has status 400 and the type
 * invalid_request_error. Returns false. */
bool recur_options_fault(recur_error *error);

#endif
