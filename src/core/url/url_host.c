#include "core/url/url_host.h"
#include "core/base/text.h"
#include "core/url/url.h"

#include <stdint.h>
#include <string.h>

/* Reads one decimal part, 0 to 255 without a leading zero, and returns its length; 0 where there is none. */
static size_t ipv4_part(const char *text, size_t length, unsigned *value)
{
	size_t digits = 0;
	*value = 0;
	while (digits < length && recur_text_is_digit(text[digits])) {
		*value = *value * 10 + (unsigned)(text[digits++] - '0');
		if (*value > 255 || (digits > 1 && text[0] == '0')) {
			return 0;
		}
	}
	return digits;
}

static bool parse_ipv4(recur_str host, uint8_t bytes[4])
{
	if (host.length < sizeof "0.0.0.0" - 1) {
		return false;
	}
	size_t at = 0;
	for (int part = 0; part < 4; part++) {
		if (part > 0 && (at >= host.length || host.data[at++] != '.')) {
			return false;
		}
		unsigned value;
		size_t digits = ipv4_part(host.data + at, host.length - at, &value);
		if (digits == 0) {
			return false;
		}
		bytes[part] = (uint8_t)value;
		at += digits;
	}
	return at == host.length;
}

/* Reads up to four hexadecimal digits and returns how many there were. */
static size_t ipv6_group(const char *text, size_t length, unsigned *value)
{
	size_t digits = 0;
	*value = 0;
	while (digits < length && digits < 4 && recur_text_hex_value(text[digits]) >= 0) {
		*value = *value << 4 | (unsigned)recur_text_hex_value(text[digits++]);
	}
	return digits;
}

/* Moves what came after the double colon to the end, zeros in between. False where the count cannot be right. */
static bool spread_ipv6(uint8_t bytes[16], size_t filled, size_t gap, bool has_gap)
{
	if (!has_gap || filled == 16) {
		return !has_gap && filled == 16;
	}
	memmove(bytes + 16 - (filled - gap), bytes + gap, filled - gap);
	memset(bytes + gap, 0, 16 - filled);
	return true;
}

static bool parse_ipv6(recur_str host, uint8_t bytes[16])
{
	size_t at = 0;
	size_t filled = 0;
	size_t gap = 0;
	bool has_gap = false;
	if (host.length < sizeof "::" - 1) {
		return false;
	}
	if (host.data[0] == ':' && host.data[1] == ':') {
		has_gap = true;
		at = 2;
	}
	while (at < host.length) {
		recur_str rest = {host.data + at, host.length - at};
		if (filled <= 12 && parse_ipv4(rest, bytes + filled)) {
			return spread_ipv6(bytes, filled + 4, gap, has_gap);
		}
		unsigned value;
		size_t digits = ipv6_group(rest.data, rest.length, &value);
		if (digits == 0 || filled == 16) {
			return false;
		}
		bytes[filled++] = (uint8_t)(value >> 8);
		bytes[filled++] = (uint8_t)(value & 0xFF);
		at += digits;
		if (at == host.length) {
			break;
		}
		if (host.data[at++] != ':' || at == host.length) {
			return false;
		}
		if (host.data[at] == ':') {
			if (has_gap) {
				return false;
			}
			has_gap = true;
			gap = filled;
			at++;
		}
	}
	return spread_ipv6(bytes, filled, gap, has_gap);
}

bool recur_url_host_is_ipv6(recur_str host)
{
	uint8_t bytes[16];
	return parse_ipv6(host, bytes);
}

/* Characters that are no letters of any script: spaces, punctuation, symbols, invisible ones, and those that readers of
 * URLs fold into ASCII delimiters. By first and last. */
static const uint32_t no_letters[][2] = {
	{0x0080, 0x00A9}, {0x00AB, 0x00B4},   {0x00B6, 0x00B6},   {0x00B8, 0x00B9},   {0x00BB, 0x00BF},    {0x00D7, 0x00D7},
	{0x00F7, 0x00F7}, {0x037E, 0x037E},   {0x0589, 0x058A},   {0x061C, 0x061C},   {0x1680, 0x1680},    {0x180E, 0x180E},
	{0x2000, 0x200B}, {0x200E, 0x2BFF},   {0x2E00, 0x2E7F},   {0x2FF0, 0x3004},   {0x3008, 0x3020},    {0x3030, 0x3030},
	{0x3200, 0x33FF}, {0xE000, 0xF8FF},   {0xFE00, 0xFE1F},   {0xFE30, 0xFE6F},   {0xFEFF, 0xFEFF},    {0xFF00, 0xFF65},
	{0xFFE0, 0xFFFF}, {0x1F000, 0x1FBFF}, {0x1FFFE, 0x1FFFF}, {0x2FFFE, 0x2FFFF}, {0xE0000, 0x10FFFF},
};

static bool is_foreign_letter(uint32_t point)
{
	for (size_t i = 0; i < sizeof(no_letters) / sizeof(*no_letters); i++) {
		if (point >= no_letters[i][0] && point <= no_letters[i][1]) {
			return false;
		}
	}
	return true;
}

/* Letters, digits, - and _, a bit each. */
static bool is_plain(char byte)
{
	static const uint32_t plain[8] = {0, 0x03FF2000, 0x87FFFFFE, 0x07FFFFFE};
	const unsigned char index = (unsigned char)byte;
	return (plain[index >> 5] >> (index & 31) & 1) != 0;
}

/* The length of the run of characters of a name at the start of `text`, 0 where there is none. */
static size_t name_run(const char *text, size_t length)
{
	size_t run = 0;
	while (run < length && is_plain(text[run])) {
		run++;
	}
	if (run > 0 || (unsigned char)*text < 0x80) {
		return run;
	}
	size_t size = recur_text_character_length(text, length);
	return size > 0 && is_foreign_letter(recur_text_code_point(text, size)) ? size : 0;
}

/* A last label like 1, 0x7f or 0377 makes many readers take the whole name for an IPv4 address. */
static bool is_number(const char *label, size_t length)
{
	size_t at = 0;
	if (length >= 2 && label[0] == '0' && (label[1] == 'x' || label[1] == 'X')) {
		for (at = 2; at < length && recur_text_hex_value(label[at]) >= 0;) {
			at++;
		}
		return at == length;
	}
	while (at < length && recur_text_is_digit(label[at])) {
		at++;
	}
	return at == length;
}

bool recur_url_host_is_name(recur_str host)
{
	uint8_t bytes[4];
	if (parse_ipv4(host, bytes)) {
		return true;
	}
	size_t label = 0; /* where the current one starts; each has a character, the last dot may end the name */
	size_t last_label = 0;
	size_t last_length = 0;
	for (size_t at = 0; at < host.length;) {
		if (host.data[at] == '.') {
			if (at == label) {
				return false;
			}
			label = ++at;
			continue;
		}
		size_t size = name_run(host.data + at, host.length - at);
		if (size == 0) {
			return false;
		}
		at += size;
		last_label = label;
		last_length = at - label;
	}
	return last_length > 0 && !is_number(host.data + last_label, last_length);
}

bool recur_url_host_is_loopback(recur_str host)
{
	static const uint8_t ipv6_loopback[16] = {[15] = 1};
	uint8_t bytes[16];
	if (recur_text_equal_ignoring_case(host, RECUR_STR("localhost"))) {
		return true;
	}
	if (parse_ipv4(host, bytes)) {
		return bytes[0] == 127;
	}
	return parse_ipv6(host, bytes) && memcmp(bytes, ipv6_loopback, sizeof(ipv6_loopback)) == 0;
}
