#ifndef RECUR_CORE_ERROR_REDACT_H
#define RECUR_CORE_ERROR_REDACT_H

#include "core/base/buffer.h"
#include "core/base/memory.h"

#include <stdbool.h>
#include <stddef.h>

/* Takes secrets out of text that somebody else wrote, before it reaches an exception and from there a log.
 *
 * The secret key becomes "sk_…", wherever it stands; so does its beginning (12 bytes or more) where the text was cut
 * inside it. An http or https URL is cut to its origin, "https://portal.example/…": any URL in a text of the API may be
 * a portal link, which is a credential, and nothing tells it apart from another. */

#define RECUR_REDACT_MAX 1024

/* Writes what may be shown of `text` into `out` as recur_text_clean does. `size` is 4 to RECUR_REDACT_MAX bytes. False,
 * and an empty text, where memory has run out. */
bool recur_redact_text(char *out, size_t size, recur_str text, recur_str secret_key);

/* The same for a request id: only its printable ASCII, without spaces. */
bool recur_redact_request_id(char *out, size_t size, recur_str text, recur_str secret_key);

/* True where the text holds the key, or ends inside it. */
bool recur_redact_holds_key(recur_str text, recur_str secret_key);

/* Appends the valid JSON text to `out`, its strings and names redacted as they read once decoded. */
recur_buffer_status recur_redact_json(recur_buffer *out, recur_str json, recur_str secret_key);

#endif
