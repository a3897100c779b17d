#ifndef RECUR_CORE_JSON_JSON_H
#define RECUR_CORE_JSON_JSON_H

#include "core/base/memory.h"

#include <stdbool.h>

/* The only door to cJSON. Nothing outside json.c includes its header. */

typedef struct recur_json recur_json;

typedef enum recur_json_kind {
	RECUR_JSON_ABSENT, /* no such member */
	RECUR_JSON_NULL,
	RECUR_JSON_STRING,
	RECUR_JSON_OBJECT,
	RECUR_JSON_ARRAY,
	RECUR_JSON_OTHER
} recur_json_kind;

/* Parses a text that recur_json_text_check has accepted. NULL where memory has run out. Owned by the caller. */
recur_json *recur_json_parse(const char *text, size_t length);
void recur_json_free(recur_json *value);

recur_json_kind recur_json_kind_of(const recur_json *value);

/* A member of an object, its name compared byte by byte; NULL where there is none. Owned by the object. */
const recur_json *recur_json_member(const recur_json *object, const char *name);

/* The members of an object, or the elements of an array, in turn, as they stand in the text: the first, then the next;
 * NULL where there is none. */
const recur_json *recur_json_first(const recur_json *object);
const recur_json *recur_json_next(const recur_json *member);

/* A member's name, decoded. Valid as long as the member. */
recur_str recur_json_name(const recur_json *member);

/* The text of a string; an absent view for any other value. Valid as long as the value. */
recur_str recur_json_text_of(const recur_json *value);

/* Builds one object. `names` and `values` have `count` entries; entries with an absent value are left out; each value
 * is valid UTF-8 without NUL, and a string, or the text of a JSON value where `are_json` (NULL: none is) says so. The
 * result is NUL-terminated and released with recur_json_text_free; NULL where memory has run out. */
char *recur_json_object_of(const char *const *names, const char *const *values, const bool *are_json, size_t count,
						   size_t *length);
void recur_json_text_free(char *text, size_t length);

/* cJSON's version at run time, e.g. "1.7.15". */
const char *recur_json_library_version(void);

#endif
