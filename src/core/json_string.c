#include "json_string.h"

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

/* The four hexadecimal digits at `at`; 0 where the text ends before. */
static uint32_t hex4(recur_str text, size_t at)
{
	uint32_t value = 0;
	for (size_t i = at; i < at + 4; i++) {
		char digit = i < text.length ? text.data[i] : '0';
		uint32_t nibble = digit <= '9' ? (uint32_t)(digit - '0') : (uint32_t)((digit | 0x20) - 'a' + 10);
		value = value << 4 | (nibble & 0xf);
	}
	return value;
}

static recur_buffer_status append_utf8(recur_buffer *out, uint32_t point)
{
	char bytes[4];
	size_t count = 0;
	if (point < 0x80) {
		bytes[count++] = (char)point;
	} else if (point < 0x800) {
		bytes[count++] = (char)(0xc0 | point >> 6);
		bytes[count++] = (char)(0x80 | (point & 0x3f));
	} else if (point < 0x10000) {
		bytes[count++] = (char)(0xe0 | point >> 12);
		bytes[count++] = (char)(0x80 | (point >> 6 & 0x3f));
		bytes[count++] = (char)(0x80 | (point & 0x3f));
	} else {
		bytes[count++] = (char)(0xf0 | point >> 18);
		bytes[count++] = (char)(0x80 | (point >> 12 & 0x3f));
		bytes[count++] = (char)(0x80 | (point >> 6 & 0x3f));
		bytes[count++] = (char)(0x80 | (point & 0x3f));
	}
	return recur_buffer_append(out, bytes, count);
}

/* Appends the \u escape whose backslash is at *at, a pair of them for one past U+FFFF, and moves *at behind it. */
static recur_buffer_status decode_unicode(recur_buffer *out, recur_str quoted, size_t *at)
{
	uint32_t point = hex4(quoted, *at + 2);
	*at += 6;
	if (point >= 0xd800 && point < 0xdc00 && *at + 6 <= quoted.length) {
		point = 0x10000 + ((point - 0xd800) << 10) + (hex4(quoted, *at + 2) - 0xdc00);
		*at += 6;
	}
	return append_utf8(out, point);
}

static recur_buffer_status decode_escape(recur_buffer *out, recur_str quoted, size_t *at)
{
	static const char names[] = "bfnrt";
	static const char meanings[] = "\b\f\n\r\t";
	char name = *at + 1 < quoted.length ? quoted.data[*at + 1] : '\\';
	if (name == 'u') {
		return decode_unicode(out, quoted, at);
	}
	const char *known = memchr(names, name, sizeof names - 1);
	*at += 2;
	return recur_buffer_append(out, known == NULL ? &name : &meanings[known - names], 1);
}

recur_buffer_status recur_json_string_decode(recur_buffer *out, recur_str quoted)
{
	recur_buffer_status status = RECUR_BUFFER_OK;
	for (size_t at = 0; at < quoted.length && status == RECUR_BUFFER_OK;) {
		if (quoted.data[at] == '\\') {
			status = decode_escape(out, quoted, &at);
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
			length = (size_t)snprintf(escape, sizeof escape, "\\u%04x", (unsigned)(unsigned char)byte);
		} else if (byte != '"' && byte != '\\') {
			escape[0] = byte;
			length = 1;
		}
		status = recur_buffer_append(out, escape, length);
	}
	return status;
}
