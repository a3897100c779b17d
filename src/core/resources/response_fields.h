#ifndef RECUR_CORE_RESOURCES_RESPONSE_FIELDS_H
#define RECUR_CORE_RESOURCES_RESPONSE_FIELDS_H

#include "core/base/memory.h"
#include "core/error/error.h"
#include "core/json/json.h"

#include <stdbool.h>

/* One name that a field has in a response; a field may have several. Best in about the order of the response. */
typedef struct recur_response_name {
	recur_str name;
	unsigned field;
	bool may_be_object; /* with the text as its `id` */
} recur_response_name;

/* What the API documents to answer with, for messages: "portal session". */
typedef struct recur_response_shape {
	const char *what;
	const recur_response_name *names;
	size_t name_count;
} recur_response_shape;

/* The most names that a shape has. */
#define RECUR_RESPONSE_NAMES_MAX 24

/* Reads the texts of `object` into `fields`, which are absent before; the views point into it. Members of other names
 * are passed over, null counts as absent (*nulls, where it is wanted, gets a bit for each field that is expressly
 * null).
 *
 * False with `error` set (RECUR_ERROR_INVALID_RESPONSE, unexpected_response) where it is no object, a name occurs
 * twice, a value is no string, or two names of one field contradict each other. */
bool recur_response_fields_read(const recur_response_shape *shape, const recur_json *object, recur_str *fields,
								unsigned *nulls, recur_error *error);

/* Sets that error for one member: "its NAME WHAT". Returns false. */
bool recur_response_unexpected(recur_error *error, const char *what, recur_str name, const char *fault);

/* A member that is to be an object or null: *member is NULL for null and where there is none. False with `error` set
 * where it is anything else, or there twice. */
bool recur_response_object(const recur_response_shape *shape, const recur_json *object, const char *name,
						   const recur_json **member, recur_error *error);

#endif
