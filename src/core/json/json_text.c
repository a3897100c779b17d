#include "core/json/json_text.h"
#include "core/base/text.h"

#include <stdint.h>
#include <string.h>

/* Every function below takes the place that it is to read from and the end of the text, and returns the place after
 * what it has read, NULL where that is not there. */

/* cJSON's buffer for a number, less its NUL. */
#define NUMBER_MAX 63

static char *space_end(char *at, const char *end)
{
	while (at < end && (unsigned char)*at <= ' ' && (*at == ' ' || *at == '\n' || *at == '\r' || *at == '\t')) {
		at++;
	}
	return at;
}

static char *digits_end(char *at, const char *end)
{
	if (at >= end || !recur_text_is_digit(*at)) {
		return NULL;
	}
	while (at < end && recur_text_is_digit(*at)) {
		at++;
	}
	return at;
}

static char *number_end(char *at, const char *end)
{
	char *start = at;
	at += *at == '-';
	if (at < end && *at == '0') {
		at++;
	} else if ((at = digits_end(at, end)) == NULL) {
		return NULL;
	}
	if (at < end && *at == '.' && (at = digits_end(at + 1, end)) == NULL) {
		return NULL;
	}
	if (at < end && (*at == 'e' || *at == 'E')) {
		at++;
		at += at < end && (*at == '+' || *at == '-');
		if ((at = digits_end(at, end)) == NULL) {
			return NULL;
		}
	}
	if (at - start > NUMBER_MAX) {
		memset(start, ' ', (size_t)(at - start));
		memcpy(start, "null", 4);
	}
	return at;
}

static char *word_end(char *at, const char *end, const char *word, size_t length)
{
	return (size_t)(end - at) >= length && memcmp(at, word, length) == 0 ? at + length : NULL;
}

/* The value of four hexadecimal digits, -1 where they are not there. */
static int32_t code_unit(const char *at, const char *end)
{
	int32_t unit = 0;
	if (end - at < 4) {
		return -1;
	}
	for (int i = 0; i < 4; i++) {
		const int value = recur_text_hex_value(at[i]);
		if (value < 0) {
			return -1;
		}
		unit = unit * 16 + value;
	}
	return unit;
}

static bool is_high_surrogate(int32_t unit)
{
	return unit >= 0xD800 && unit <= 0xDBFF;
}

static bool is_low_surrogate(int32_t unit)
{
	return unit >= 0xDC00 && unit <= 0xDFFF;
}

static char *unicode_escape_end(char *at, const char *end)
{
	int32_t unit = code_unit(at + 2, end);
	if (unit < 0) {
		return NULL;
	}
	if (is_high_surrogate(unit) && end - at >= 12 && at[6] == '\\' && at[7] == 'u' &&
		is_low_surrogate(code_unit(at + 8, end))) {
		return at + 12;
	}
	if (unit == 0 || is_high_surrogate(unit) || is_low_surrogate(unit)) {
		memcpy(at + 2, "fffd", 4);
	}
	return at + 6;
}

static char *escape_end(char *at, const char *end)
{
	if (end - at < 2) {
		return NULL;
	}
	switch (at[1]) {
	case '"':
	case '\\':
	case '/':
	case 'b':
	case 'f':
	case 'n':
	case 'r':
	case 't':
		return at + 2;
	case 'u':
		return unicode_escape_end(at, end);
	default:
		return NULL;
	}
}

#define EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))

/* How many bytes of a word in memory come before the first that is marked by its top bit. Where that is not quickly
 * said, none: the bytes are then looked at one by one. */
static size_t bytes_before(uint64_t marks)
{
#if defined(__GNUC__) && __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
	return (size_t)__builtin_ctzll(marks) / 8;
#else
	(void)marks;
	return 0;
#endif
}

/* Skips what stands for itself in a string, eight bytes at a time. */
static inline char *plain_end(char *at, const char *end)
{
	while (end - at >= 8) {
		uint64_t word;
		memcpy(&word, at, sizeof(word));
		/* Each difference borrows into the top bit of a byte that is a quote, a backslash or a control character; a
		 * byte past ASCII has that bit anyway. A borrow that runs on can only add a byte after such a one. */
		uint64_t found = ((word ^ EACH_BYTE('"')) - EACH_BYTE(1)) | ((word ^ EACH_BYTE('\\')) - EACH_BYTE(1)) |
						 (word - EACH_BYTE(0x20)) | word;
		found &= EACH_BYTE(0x80);
		if (found != 0) {
			at += bytes_before(found);
			break;
		}
		at += sizeof(word);
	}
	while (at < end && *at != '"' && *at != '\\' && (unsigned char)*at >= 0x20 && (unsigned char)*at < 0x80) {
		at++;
	}
	return at;
}

/* string_end from a byte on that is a quote, a backslash, a control character or past ASCII. */
static char *special_string_end(char *at, const char *end)
{
	for (; at < end && *at != '"'; at = plain_end(at, end)) {
		if (*at == '\\') {
			if ((at = escape_end(at, end)) == NULL) {
				return NULL;
			}
			continue;
		}
		while (at < end && (unsigned char)*at >= 0x80) {
			size_t length = recur_text_character_length(at, (size_t)(end - at));
			if (length == 0) {
				return NULL;
			}
			at += length;
		}
		if (at < end && (unsigned char)*at < 0x20) {
			return NULL;
		}
	}
	return at < end ? at + 1 : NULL;
}

/* From behind the opening quote to behind the closing one. */
static inline char *string_end(char *at, const char *end)
{
	at = plain_end(at, end);
	return at < end && *at == '"' ? at + 1 : special_string_end(at, end);
}

/* A member's name with the colon after it. */
static char *name_end(char *at, const char *end)
{
	at = space_end(at, end);
	if (at >= end || *at != '"' || (at = string_end(at + 1, end)) == NULL) {
		return NULL;
	}
	at = space_end(at, end);
	return at < end && *at == ':' ? at + 1 : NULL;
}

/* A value that holds no other. There is a byte at least. */
static char *scalar_end(char *at, const char *end)
{
	switch (*at) {
	case '"':
		return string_end(at + 1, end);
	case 't':
		return word_end(at, end, "true", 4);
	case 'f':
		return word_end(at, end, "false", 5);
	case 'n':
		return word_end(at, end, "null", 4);
	default:
		return number_end(at, end);
	}
}

/* The brackets that are still to close, the innermost last. */
typedef struct nesting {
	size_t depth;
	char closing[RECUR_JSON_DEPTH];
} nesting;

/* Opens an array or object, and closes it where it is empty. *due says whether a value has to follow. */
static char *container_start(nesting *open, char *at, const char *end, bool *due)
{
	if (open->depth == RECUR_JSON_DEPTH) {
		return NULL;
	}
	char closing = *at == '{' ? '}' : ']';
	at = space_end(at + 1, end);
	*due = at >= end || *at != closing;
	if (!*due) {
		return at + 1;
	}
	open->closing[open->depth++] = closing;
	return closing == '}' ? name_end(at, end) : at;
}

/* Reads from behind a value to where the next one is due, or to the end of the text with *due false. */
static char *next_value(nesting *open, char *at, const char *end, bool *due)
{
	for (at = space_end(at, end); open->depth > 0; at = space_end(at + 1, end)) {
		char closing = open->closing[open->depth - 1];
		if (at >= end || (*at != ',' && *at != closing)) {
			return NULL;
		}
		if (*at == ',') {
			*due = true;
			return closing == '}' ? name_end(at + 1, end) : at + 1;
		}
		open->depth--;
	}
	*due = false;
	return at == end ? at : NULL;
}

bool recur_json_text_check(char *text, size_t length)
{
	if (!text) {
		return false;
	}
	const char *end = text + length;
	nesting open;
	open.depth = 0;
	bool due = true;
	for (char *at = text; at;) {
		at = space_end(at, end);
		if (at == end) {
			return false;
		}
		if (*at != '{' && *at != '[') {
			at = scalar_end(at, end);
			due = false;
		} else {
			at = container_start(&open, at, end, &due);
		}
		if (at && !due) {
			at = next_value(&open, at, end, &due);
			if (at && !due) {
				return true;
			}
		}
	}
	return false;
}
