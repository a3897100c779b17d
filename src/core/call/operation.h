#ifndef RECUR_CORE_CALL_OPERATION_H
#define RECUR_CORE_CALL_OPERATION_H

#include "core/base/memory.h"
#include "core/error/error.h"
#include "core/http/transfer.h"
#include "core/json/json.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* An endpoint of the API is one constant recur_operation, defined by its pair of files in core/resources/. Everything
 * else of a call (options, request, connections, retries, deadline, errors) is the same for all of them and asks the
 * operation for what is its own. */

/* The most options that an operation takes. */
#define RECUR_FIELDS_MAX 12

typedef enum recur_field_kind {
	RECUR_FIELD_TEXT,
	RECUR_FIELD_TEXT_OR_INT, /* in PHP an int too: user IDs are */
	RECUR_FIELD_URL,         /* absolute, http or https */
	RECUR_FIELD_METADATA     /* in PHP a flat array; here the JSON text that metadata.h makes of it */
} recur_field_kind;

typedef enum recur_field_place {
	RECUR_FIELD_SENT,    /* in the JSON body of a POST, in the query of a GET */
	RECUR_FIELD_IN_PATH, /* where the path has its name in braces */
	RECUR_FIELD_LOCAL    /* not sent: for the operation's own functions */
} recur_field_place;

/* One option. The order of an operation's fields is that of the wire. */
typedef struct recur_field {
	const char *name;  /* in PHP: "externalId" */
	const char *other; /* as a PHP programmer of the REST API spells it: "external_id"; NULL where there is no such */
	const char *snake_case; /* on the wire; NULL in a path */
	const char *camel_case;
	recur_field_kind kind;
	recur_field_place place;
	bool identifies_customer; /* of the fields that do, at least one has to be given */
	const char *missing_code; /* the API's error code that says that it was not given; NULL where there is none */
	bool named_where_missing; /* without a code of its own, the API's message names it in a bad_request */
	const char *fault_code;   /* our error code for a URL that cannot be used */
} recur_field;

/* Values by field; an absent or empty one was not given. Views: the owner keeps the bytes. */
typedef struct recur_options {
	recur_str values[RECUR_FIELDS_MAX];
} recur_options;

typedef struct recur_operation recur_operation;
struct recur_api_error;

/* What reading a response takes beside it. */
typedef struct recur_call_context {
	const recur_operation *operation;
	const recur_options *options; /* that were sent */
	bool api_on_loopback;
	recur_str secret_key; /* so that no message repeats it */
	int64_t now;          /* seconds since the epoch */
} recur_call_context;

/* What an API error means to one operation: RECUR_ERROR_NONE and NULL stand for what it means to any. */
typedef struct recur_api_error_meaning {
	recur_error_kind kind;
	const char *advice; /* what to do, as a clause */
} recur_api_error_meaning;

struct recur_operation {
	const char *name;    /* as the vendor's Node SDK calls it: "portal.sessions.create" */
	const char *purpose; /* what a key may lack the right for: "create portal sessions" */
	recur_method method;
	const char *path; /* below the base URL: "/v1/portal/sessions" */
	const recur_field *fields;
	size_t field_count;
	size_t response_max; /* the most bytes that the body of a response may have */
	bool repeatable;     /* sending it twice does no harm, so a failed attempt may be followed by another */

	/* Checks of its own before anything is sent, after those that every field gets. NULL where there are none. False
	 * with `error` set by recur_options_fault. */
	bool (*check)(const recur_options *options, recur_error *error);

	/* Reads the body of a 200 or 201 into a value of `value_size` bytes, all zero before. The value may have views into
	 * the body, which lives as long. False with `error` set; `release` is called in either case. */
	size_t value_size;
	bool (*decode)(void *value, const recur_json *body, const recur_call_context *context, recur_error *error);
	/* Releases what the value owns; it may be all zero. NULL where it never owns anything. */
	void (*release)(void *value);

	/* The field that was sent and that the value shows not to have been read, such as a URL that comes back as another;
	 * field_count where there is none. NULL where no value shows that. */
	size_t (*unread_field)(const void *value, const recur_options *sent);

	/* Fills the value that an unknown customer is, all zero before. NULL where that is an error. */
	void (*unknown_customer)(void *value);

	/* Its own reading of an API error. NULL where it has none. */
	recur_api_error_meaning (*api_error)(const struct recur_api_error *said, const recur_options *options);
};

#endif
