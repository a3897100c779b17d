#include "core/url/url_split.h"
#include "core/base/text.h"
#include "core/url/url_host.h"

#include <string.h>

static recur_str from(recur_str text, size_t at)
{
	return (recur_str){text.data + at, text.length - at};
}

static size_t length_before(recur_str text, char end)
{
	const char *found = text.length > 0 ? memchr(text.data, end, text.length) : NULL;
	return found ? (size_t)(found - text.data) : text.length;
}

static const char *text_fault(recur_str text, bool *is_ascii)
{
	*is_ascii = false;
	if (!text.data || text.length == 0) {
		return "is empty";
	}
	if (text.length > RECUR_URL_MAX) {
		return "is longer than 2,048 bytes";
	}
	*is_ascii = recur_text_printable_length(text) == text.length;
	if (!*is_ascii) {
		if (!recur_text_is_utf8(text)) {
			return "is not valid UTF-8";
		}
		if (recur_text_has_control(text)) {
			return "has a control character in it, such as a line break";
		}
		if (memchr(text.data, ' ', text.length)) {
			return "has a space in it";
		}
	}
	return memchr(text.data, '\\', text.length) ? "has a backslash in it" : NULL;
}

/* The length of what precedes `://` where that can be a scheme, else 0. */
static size_t scheme_length(recur_str text)
{
	size_t length = 0;
	while (length < text.length) {
		char byte = text.data[length];
		bool is_letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
		bool is_other = recur_text_is_digit(byte) || byte == '+' || byte == '-' || byte == '.';
		if (!is_letter && (length == 0 || !is_other)) {
			break;
		}
		length++;
	}
	return text.length - length >= 3 && memcmp(text.data + length, "://", 3) == 0 ? length : 0;
}

static const char *port_fault(recur_str port)
{
	static const char fault[] = "has a port that is not a number from 1 to 65535";
	unsigned value = 0;
	if (port.length == 0 || port.length > 5 || port.data[0] == '0') {
		return fault;
	}
	for (size_t i = 0; i < port.length; i++) {
		if (!recur_text_is_digit(port.data[i])) {
			return fault;
		}
		value = value * 10 + (unsigned)(port.data[i] - '0');
	}
	return value > 65535 ? fault : NULL;
}

/* Takes the host off the front of `text` and leaves what follows it in *rest. */
static const char *host_fault(recur_str text, recur_url *parts, recur_str *rest)
{
	bool is_literal = text.length > 0 && text.data[0] == '[';
	size_t length = length_before(text, is_literal ? ']' : ':');
	if (is_literal) {
		if (length == text.length || !recur_url_host_is_ipv6((recur_str){text.data + 1, length - 1})) {
			return "has a host in brackets that is not an IPv6 address";
		}
		parts->host = (recur_str){text.data + 1, length - 1};
		*rest = from(text, length + 1);
		return NULL;
	}
	if (length == 0) {
		return "has no host";
	}
	parts->host = (recur_str){text.data, length};
	*rest = from(text, length);
	return recur_url_host_is_name(parts->host) ? NULL : "has a host that is neither a plain name nor a plain address";
}

static const char *authority_fault(recur_str authority, recur_url *parts)
{
	recur_str place = authority;
	size_t at = length_before(authority, '@');
	if (at < authority.length) {
		parts->userinfo = (recur_str){authority.data, at};
		place = from(authority, at + 1);
		/* Readers differ on which one ends the userinfo. */
		if (length_before(place, '@') < place.length) {
			return "has more than one @ before its path";
		}
	}
	recur_str rest;
	const char *fault = host_fault(place, parts, &rest);
	if (fault || rest.length == 0) {
		return fault;
	}
	if (rest.data[0] != ':') {
		return "has something other than a port after its host";
	}
	parts->port = from(rest, 1);
	return port_fault(parts->port);
}

const char *recur_url_split_fault(recur_str text, bool scheme_optional, recur_url *parts, bool *is_ascii)
{
	*parts = (recur_url){.scheme = RECUR_STR_NONE};
	const char *fault = text_fault(text, is_ascii);
	if (fault) {
		return fault;
	}
	recur_str rest = text;
	size_t scheme = scheme_length(text);
	if (scheme > 0) {
		parts->scheme = (recur_str){text.data, scheme};
		rest = from(text, scheme + 3);
	} else if (!scheme_optional) {
		return RECUR_URL_FAULT_SCHEME;
	}
	recur_str before = {rest.data, length_before(rest, '#')};
	if (before.length < rest.length) {
		parts->fragment = from(rest, before.length + 1);
	}
	rest = before;
	before.length = length_before(rest, '?');
	if (before.length < rest.length) {
		parts->query = from(rest, before.length + 1);
	}
	recur_str authority = {before.data, length_before(before, '/')};
	if (authority.length < before.length) {
		parts->path = from(before, authority.length);
	}
	fault = authority_fault(authority, parts);
	if (!fault && !parts->userinfo.data) {
		parts->origin = (recur_str){text.data, (size_t)(authority.data + authority.length - text.data)};
	}
	return fault;
}

bool recur_url_split(recur_str text, recur_url *parts)
{
	bool is_ascii;
	return !recur_url_split_fault(text, false, parts, &is_ascii);
}
