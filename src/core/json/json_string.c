#include "core/json/json_string.h"

#include "core/base/text.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>

size_t recur_json_string_end(recur_str json, size_t start)
{
	size_t at = start;
	while (at < json.length && json.data[at] != '"') {
		at += json.data[at] == '\\' ? 2 : 1;
	}
	return at < json.length ? at : json.length;
}

static unsigned hex_value(char digit)
{
	return (unsigned)recur_text_hex_value(digit);
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

size_t recur_json_string_escape(recur_str text, char bytes[4], size_t *length)
{
	static const char escapes[] = "b\bf\fn\nr\rt\t";
	*length = 1;
	if (text.length < 2) {
		bytes[0] = '\\';
		return 1;
	}
	if (text.data[1] != 'u') {
		bytes[0] = text.data[1];
		for (size_t i = 0; i + 1 < sizeof(escapes); i += 2) {
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

recur_buffer_status recur_json_string_decode(recur_buffer *out, recur_str quoted)
{
	recur_buffer_status status = RECUR_BUFFER_OK;
	for (size_t at = 0; at < quoted.length && status == RECUR_BUFFER_OK;) {
		if (quoted.data[at] == '\\') {
			char bytes[4];
			size_t length;
			at += recur_json_string_escape((recur_str){quoted.data + at, quoted.length - at}, bytes, &length);
			status = recur_buffer_append(out, bytes, length);
		} else {
			status = recur_buffer_append(out, quoted.data + at++, 1);
		}
	}
	return status;
}

recur_buffer_status recur_json_string_encode(recur_buffer *out, recur_str text)
{
	recur_buffer_status status = RECUR_BUFFER_OK;
	for (size_t at = 0; at < text.length && status == RECUR_BUFFER_OK; at++) {
		char byte = text.data[at];
		char escape[7] = {'\\', byte};
		size_t length = 2;
		if ((unsigned char)byte < 0x20) {
			length = (size_t)snprintf(escape, sizeof(escape), "\\u%04x", (unsigned)(unsigned char)byte);
		} else if (byte != '"' && byte != '\\') {
			escape[0] = byte;
			length = 1;
		}
		status = recur_buffer_append(out, escape, length);
	}
	return status;
}
