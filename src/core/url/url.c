#include "core/url/url.h"
#include "core/base/text.h"
#include "core/url/url_split.h"

#include <string.h>

bool recur_url_is_https(const recur_url *url)
{
	return recur_text_equal_ignoring_case(url->scheme, RECUR_STR("https"));
}

bool recur_url_is_web(const recur_url *url)
{
	return recur_url_is_https(url) || recur_text_equal_ignoring_case(url->scheme, RECUR_STR("http"));
}

/* What holds for every URL that a browser or the API is sent to. */
static const char *web_fault(recur_str text, recur_url *parts, bool *is_ascii)
{
	const char *fault = recur_url_split_fault(text, false, parts, is_ascii);
	if (parts->scheme.data && !recur_url_is_web(parts)) {
		return RECUR_URL_FAULT_SCHEME;
	}
	if (!fault && parts->userinfo.data) {
		return "has a user name or password in it";
	}
	return fault;
}

const char *recur_url_base_fault(recur_str text)
{
	recur_url parts;
	bool is_ascii;
	const char *fault = web_fault(text, &parts, &is_ascii);
	if (fault) {
		return fault;
	}
	if (!is_ascii) {
		return "has a character in it that is not ASCII";
	}
	if (parts.query.data) {
		return "has a query string";
	}
	if (parts.fragment.data) {
		return "has a fragment";
	}
	if (!recur_url_is_https(&parts) && !recur_url_host_is_loopback(parts.host)) {
		return "is plain http to another machine, which would send the key unencrypted";
	}
	return NULL;
}

const char *recur_url_return_fault(recur_str text)
{
	recur_url parts;
	bool is_ascii;
	return web_fault(text, &parts, &is_ascii);
}

static bool holds_one_of(recur_str text, const char *bytes)
{
	for (; *bytes != '\0'; bytes++) {
		if (memchr(text.data, *bytes, text.length)) {
			return true;
		}
	}
	return false;
}

const char *recur_url_link_fault(recur_str text, bool api_on_loopback)
{
	recur_url parts;
	bool is_ascii;
	const char *fault = web_fault(text, &parts, &is_ascii);
	if (fault) {
		return fault;
	}
	if (!api_on_loopback && !recur_url_is_https(&parts)) {
		return "is not https";
	}
	if (!is_ascii) {
		return "has a character in it that is not ASCII";
	}
	/* No URL holds these unescaped (RFC 3986, appendix A), and the link goes into pages. */
	return holds_one_of(text, "\"<>") ? "has a quotation mark or an angle bracket in it" : NULL;
}

static bool is_unreserved(char byte)
{
	return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || recur_text_is_digit(byte) ||
		   (byte != '\0' && strchr("-._~", byte));
}

bool recur_url_encode(recur_buffer *out, recur_str text)
{
	static const char digits[] = "0123456789ABCDEF";
	bool room = true;
	for (size_t i = 0; i < text.length && room; i++) {
		const unsigned char byte = (unsigned char)text.data[i];
		const char encoded[] = {'%', digits[byte >> 4], digits[byte & 0xF]};
		const bool plain = is_unreserved(text.data[i]);
		room = recur_buffer_append(out, plain ? text.data + i : encoded, plain ? 1 : 3) == RECUR_BUFFER_OK;
	}
	return room;
}

static bool is_proxy_scheme(recur_str scheme)
{
	static const char *const schemes[] = {"http", "https", "socks4", "socks4a", "socks5", "socks5h"};
	for (size_t i = 0; i < sizeof(schemes) / sizeof(*schemes); i++) {
		if (recur_text_equal_ignoring_case(scheme, recur_str_from(schemes[i]))) {
			return true;
		}
	}
	return false;
}

const char *recur_url_proxy_fault(recur_str text, recur_url *parts)
{
	recur_url own;
	bool is_ascii;
	parts = parts ? parts : &own;
	const char *fault = recur_url_split_fault(text, true, parts, &is_ascii);
	if (parts->scheme.data && !is_proxy_scheme(parts->scheme)) {
		return "has a scheme other than http, https, socks4, socks4a, socks5 and socks5h";
	}
	if (fault) {
		return fault;
	}
	/* The slash that many write after the port is nothing. */
	if (parts->path.length > 1 || parts->query.data || parts->fragment.data) {
		return "has a path, a query string or a fragment";
	}
	return NULL;
}
