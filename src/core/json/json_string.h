#ifndef RECUR_CORE_JSON_JSON_STRING_H
#define RECUR_CORE_JSON_JSON_STRING_H

#include "core/base/buffer.h"
#include "core/base/memory.h"

#include <stddef.h>

/* Strings inside a JSON text that recur_json_text_check has accepted, without their quotation marks. */

/* The position of the quotation mark that ends the string whose first byte is at `start`; json.length where none does.
 */
size_t recur_json_string_end(recur_str json, size_t start);

/* Decodes the escape that `text` starts with, two of them where they are a surrogate pair, into UTF-8 of *length bytes,
 * 1 to 4. Returns how many bytes of the text that takes. */
size_t recur_json_string_escape(recur_str text, char bytes[4], size_t *length);

/* Appends what the string says: escapes become what they stand for, in UTF-8. */
recur_buffer_status recur_json_string_decode(recur_buffer *out, recur_str quoted);

/* Appends a text as a string: what JSON wants escaped is. */
recur_buffer_status recur_json_string_encode(recur_buffer *out, recur_str text);

#endif
