#include "core/json/json_string.h"
#include "core/json/json_text.h"

#include <string.h>

/* The text has been checked, so a byte tells what it belongs to; every step still looks where the text ends. */

static size_t space_end(recur_str text, size_t at)
{
	while (at < text.length && memchr(" \n\r\t", text.data[at], 4)) {
		at++;
	}
	return at;
}

/* From the opening quote to behind the closing one. */
static size_t string_end(recur_str text, size_t at)
{
	size_t end = recur_json_string_end(text, at + 1);
	return end < text.length ? end + 1 : end;
}

static size_t scalar_end(recur_str text, size_t at)
{
	while (at < text.length && !memchr(",]} \n\r\t", text.data[at], 7)) {
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
			taken = recur_json_string_escape((recur_str){written.data + at, written.length - at}, bytes, &length);
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
	if (count) {
		*count = times;
	}
	return found;
}
