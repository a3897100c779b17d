#ifndef RECUR_CORE_URL_URL_H
#define RECUR_CORE_URL_URL_H

#include "core/base/buffer.h"
#include "core/base/memory.h"

#include <stdbool.h>

/* The longest URL or option that is accepted, in bytes. */
#define RECUR_URL_MAX 2048

/* The parts of an absolute URL with an authority (RFC 3986), as views into it. Absent parts have NULL data: an empty
 * path is absent, an empty userinfo, query or fragment is not. */
typedef struct recur_url {
	recur_str scheme;
	recur_str userinfo;
	recur_str host; /* an IPv6 literal without its brackets */
	recur_str port;
	recur_str path;
	recur_str query;
	recur_str fragment;
	recur_str origin; /* scheme://host[:port], brackets kept; absent where there is userinfo */
} recur_url;

/* Splits `text` strictly: `scheme://authority…`, exactly two slashes, valid UTF-8 without backslash, space and control
 * character, a host that is a name (letters of other scripts included) or an address as url_host.h has it, at most one
 * @, and a port, where there is one, of 1 to 65535 without leading zeros. False where it is anything else. */
bool recur_url_split(recur_str text, recur_url *parts);

/* True for localhost, 127.0.0.0/8 in its four-part decimal form, and ::1. */
bool recur_url_host_is_loopback(recur_str host);

bool recur_url_is_https(const recur_url *url);

/* True for http and https. */
bool recur_url_is_web(const recur_url *url);

/* What is wrong with a URL, as a clause that completes "… because it "; NULL where nothing is. */

/* The API's base URL: https, or http to a loopback host; no userinfo, query or fragment; ASCII only. */
const char *recur_url_base_fault(recur_str text);

/* Where the portal sends the customer back to: http or https, no userinfo. Any well-formed UTF-8. */
const char *recur_url_return_fault(recur_str text);

/* A link that a browser is to be sent to, as the API gave it: https (http only where the API itself is on loopback), no
 * userinfo, ASCII without spaces, controls, quotation marks or angle brackets, at most RECUR_URL_MAX bytes.
 * Bidirectional overrides are not ASCII, so they are refused too. */
const char *recur_url_link_fault(recur_str text, bool api_on_loopback);

/* Appends the text percent-encoded, all but RFC 3986's unreserved characters. False where it does not fit or memory has
 * run out. */
bool recur_url_encode(recur_buffer *out, recur_str text);

/* A proxy as libcurl takes it: [scheme://][user[:password]@]host[:port], scheme one of http, https, socks4, socks4a,
 * socks5, socks5h. The scheme may be left out (http). `parts` (may be NULL) receives the split of it. */
const char *recur_url_proxy_fault(recur_str text, recur_url *parts);

#endif
