#ifndef RECUR_CORE_CALL_METADATA_H
#define RECUR_CORE_CALL_METADATA_H

#include "core/base/buffer.h"
#include "core/base/memory.h"

#include <stdbool.h>

/* The value of an option of kind RECUR_FIELD_METADATA: one flat JSON object of strings, numbers and booleans. */

/* Its members, and the bytes of each one's name and text. */
#define RECUR_METADATA_MEMBERS_MAX 50
#define RECUR_METADATA_BYTES_MAX 500

/* The most that the text of it takes. */
#define RECUR_METADATA_MAX ((size_t)RECUR_METADATA_MEMBERS_MAX * (12 * RECUR_METADATA_BYTES_MAX + 6) + 2)

typedef struct recur_metadata {
	recur_buffer json;
	size_t members;
	bool no_memory;
} recur_metadata;

void recur_metadata_begin(recur_metadata *metadata);
void recur_metadata_release(recur_metadata *metadata);

/* Adds a member: a string, or where `is_json` the text of a number or boolean. What is wrong with it as a clause, "is
 * longer than 500 bytes"; NULL where nothing is. */
const char *recur_metadata_add(recur_metadata *metadata, recur_str name, recur_str text, bool is_json);

/* Ends the object. What is wrong with it as a whole, NULL where nothing is; `no_memory` says whether all of it is
 * there. */
const char *recur_metadata_end(recur_metadata *metadata);

#endif
