#ifndef RECUR_CORE_BASE_TEXT_H
#define RECUR_CORE_BASE_TEXT_H

#include "core/base/memory.h"

#include <stdbool.h>
#include <stdint.h>

/* Of ASCII alone, whatever the locale. */
static inline bool recur_text_is_digit(char byte)
{
	return byte >= '0' && byte <= '9';
}

/* The value of a hexadecimal digit in either case; -1 where it is none. */
static inline int recur_text_hex_value(char byte)
{
	const char letter = (char)(byte | 0x20);
	if (recur_text_is_digit(byte)) {
		return byte - '0';
	}
	return letter >= 'a' && letter <= 'f' ? letter - 'a' + 10 : -1;
}

/* The text without what of `spaces` is at its ends. */
recur_str recur_text_trimmed(recur_str text, const char *spaces);

/* The length in bytes, 1 to 4, of the UTF-8 character that `text` starts with; 0 where it is ill-formed or cut short
 * (as recur_text_is_utf8 sees it) or `length` is 0. */
size_t recur_text_character_length(const char *text, size_t length);

/* The code point of a well-formed character of that length. */
uint32_t recur_text_code_point(const char *character, size_t length);

/* True where the bytes are well-formed UTF-8 (Unicode 15, table 3-7): no overlong form, no surrogate, nothing past
 * U+10FFFF. The empty view is well-formed. */
bool recur_text_is_utf8(recur_str text);

/* How many bytes at the start of the text are printable ASCII other than a space. */
size_t recur_text_printable_length(recur_str text);

/* True where a C0 control, DEL, or (as UTF-8) a C1 control is in the text. */
bool recur_text_has_control(recur_str text);

/* Writes what may be shown of foreign text into `out`, NUL-terminated, and returns its length: control characters,
 * line separators and bidirectional controls become spaces, ill-formed bytes become U+FFFD, and what does not fit into
 * `size` bytes is cut at a character and marked with an ellipsis. `size` is at least 4. */
size_t recur_text_clean(char *out, size_t size, recur_str text);

/* Compares ASCII letters without regard to case. */
bool recur_text_equal_ignoring_case(recur_str a, recur_str b);

/* True where `needle` (ASCII) occurs in `text`, ASCII letters compared without regard to case. */
bool recur_text_contains_ignoring_case(recur_str text, const char *needle);

/* The candidate nearest to `word` by Damerau-Levenshtein distance, the case of ASCII letters aside; NULL where none is
 * near enough to be a slip of the keyboard (over a third of the longer one's length, or over 3). The list ends with
 * NULL. */
const char *recur_text_nearest(recur_str word, const char *const *candidates);

#endif
