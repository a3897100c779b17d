#include "json_text.h"

#include <stdint.h>
#include <string.h>

/* The text has been checked, so a byte tells what it belongs to; every step still looks where the text ends. */

static size_t space_end(recur_str text, size_t at)
{
	while (at < text.length && memchr(" \n\r\t", text.data[at], 4) != NULL) {
		at++;
	}
	return at;
}

/* From the opening quote to behind the closing one. */
static size_t string_end(recur_str text, size_t at)
{
	for (at++; at < text.length; at++) {
		if (text.data[at] == '"') {
			return at + 1;
		}
		at += text.data[at] == '\\';
	}
	return text.length;
}

static size_t scalar_end(recur_str text, size_t at)
{
	while (at < text.length && memchr(",]} \n\r\t", text.data[at], 7) == NULL) {
		at++;
	}
	return at;
}

static size_t value_end(recur_str text, size_t at)
{
	size_t depth = 0;
	while (at < text.length) {
		char byte = text.data[at];
		if (byte == '"') {
			at = string_end(text, at);
		} else if (byte == '{' || byte == '[') {
			depth++;
			at++;
		} else if (byte == '}' || byte == ']') {
			depth -= depth > 0;
			at++;
		} else if (depth == 0) {
			at = scalar_end(text, at);
		} else {
			at++;
		}
		if (depth == 0) {
			break;
		}
	}
	return at;
}

static unsigned hex_value(char digit)
{
	return digit <= '9' ? (unsigned)(digit - '0') : (unsigned)((digit | 0x20) - 'a' + 10);
}

/* The code unit of the escape \uXXXX at the start of `text`, 0 where there is none. */
static uint32_t code_unit(recur_str text)
{
	if (text.length < 6 || text.data[0] != '\\' || text.data[1] != 'u') {
		return 0;
	}
	return hex_value(text.data[2]) << 12 | hex_value(text.data[3]) << 8 | hex_value(text.data[4]) << 4 |
		   hex_value(text.data[5]);
}

static size_t encode(uint32_t point, char bytes[4])
{
	static const unsigned char leads[] = {0, 0, 0xC0, 0xE0, 0xF0};
	if (point < 0x80) {
		bytes[0] = (char)point;
		return 1;
	}
	size_t length = point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
	for (size_t i = length - 1; i > 0; i--) {
		bytes[i] = (char)(0x80 | (point & 0x3F));
		point >>= 6;
	}
	bytes[0] = (char)(leads[length] | point);
	return length;
}

/* Decodes the escape at the start of `text` into `bytes`, *length of them, and returns how long it is. */
static size_t decode(recur_str text, char bytes[4], size_t *length)
{
	static const char escapes[] = "b\bf\fn\nr\rt\t";
	*length = 1;
	if (text.length < 2) {
		bytes[0] = '\\';
		return 1;
	}
	if (text.data[1] != 'u') {
		bytes[0] = text.data[1];
		for (size_t i = 0; i + 1 < sizeof escapes; i += 2) {
			bytes[0] = text.data[1] == escapes[i] ? escapes[i + 1] : bytes[0];
		}
		return 2;
	}
	uint32_t point = code_unit(text);
	size_t taken = text.length < 6 ? text.length : 6;
	/* A checked text has no half of a pair. */
	if (point >= 0xD800 && point <= 0xDBFF && text.length >= 12) {
		uint32_t low = code_unit((recur_str){text.data + 6, text.length - 6});
		point = 0x10000 + ((point & 0x3FF) << 10) + (low & 0x3FF);
		taken = 12;
	}
	*length = encode(point, bytes);
	return taken;
}

/* True where the name, as written between the quotes, means `name`. */
static bool name_means(recur_str written, recur_str name)
{
	size_t at = 0;
	size_t matched = 0;
	while (at < written.length) {
		char bytes[4] = {written.data[at]};
		size_t length = 1;
		size_t taken = 1;
		if (bytes[0] == '\\') {
			taken = decode((recur_str){written.data + at, written.length - at}, bytes, &length);
		}
		if (name.length - matched < length || memcmp(name.data + matched, bytes, length) != 0) {
			return false;
		}
		at += taken;
		matched += length;
	}
	return matched == name.length;
}

recur_str recur_json_text_member(recur_str text, const char *name, unsigned *count)
{
	recur_str found = RECUR_STR_NONE;
	recur_str wanted = recur_str_from(name);
	unsigned times = 0;
	size_t at = space_end(text, 0);
	if (at < text.length && text.data[at] == '{') {
		at = space_end(text, at + 1);
	} else {
		at = text.length;
	}
	while (at < text.length && text.data[at] == '"') {
		size_t start = at + 1;
		at = string_end(text, at);
		/* Behind the name come a colon, a value, and a comma or the end. */
		size_t value = space_end(text, space_end(text, at) + 1);
		size_t end = value_end(text, value);
		if (value < end && name_means((recur_str){text.data + start, at - start - 1}, wanted)) {
			found = times++ == 0 ? (recur_str){text.data + value, end - value} : found;
		}
		at = space_end(text, space_end(text, end) + 1);
	}
	if (count != NULL) {
		*count = times;
	}
	return found;
}
