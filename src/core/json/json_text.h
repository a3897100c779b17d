#ifndef RECUR_CORE_JSON_JSON_TEXT_H
#define RECUR_CORE_JSON_JSON_TEXT_H

#include "core/base/memory.h"

#include <stdbool.h>

/* Arrays and objects may be nested this deep, as in PHP's json_decode(). Deeper text is refused. */
#define RECUR_JSON_DEPTH 512

/* True where `text` is one JSON text by RFC 8259, in well-formed UTF-8, without a byte order mark and with nothing but
 * white space around it.
 *
 * cJSON cuts a string at \u0000, refuses \u escapes that name half a surrogate pair, and reads no number of more than
 * 63 characters, all of which RFC 8259 allows. In a valid text these are replaced in place, keeping its length: the
 * escapes by \ufffd, the number by null and spaces. An invalid text may be left changed in part. */
bool recur_json_text_check(char *text, size_t length);

/* The bytes of the value of member `name` in the object `text`, which recur_json_text_check has accepted; the
 * first, where the name occurs more than once, with *count (may be NULL) set to how often it does. Names are compared
 * after decoding \u escapes. NULL data where there is none or `text` is not an object. */
recur_str recur_json_text_member(recur_str text, const char *name, unsigned *count);

#endif
