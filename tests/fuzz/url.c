/* The split of a URL, what each use of one refuses, and whether libcurl sees the same host in what is accepted. */

#include "fuzz.h"
#include "core/base/text.h"
#include "core/url/url.h"

#include <curl/curl.h>

#include <stdbool.h>

static bool lies_within(recur_str part, recur_str whole)
{
	return part.data == NULL || (part.data >= whole.data && part.data + part.length <= whole.data + whole.length);
}

static size_t put(char *out, size_t at, const char *before, recur_str part, const char *after)
{
	if (part.data == NULL) {
		return at;
	}
	memcpy(out + at, before, strlen(before));
	at += strlen(before);
	memcpy(out + at, part.data, part.length);
	at += part.length;
	memcpy(out + at, after, strlen(after));
	return at + strlen(after);
}

/* The parts and what separates them are the whole URL. */
static void check_parts(recur_str text, const recur_url *parts)
{
	char out[RECUR_URL_MAX];
	const recur_str all[] = {parts->scheme, parts->userinfo, parts->host,     parts->port,
							 parts->path,   parts->query,    parts->fragment, parts->origin};
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		FUZZ_HOLDS(lies_within(all[i], text));
	}
	FUZZ_HOLDS(text.length <= RECUR_URL_MAX);
	FUZZ_HOLDS(parts->scheme.length > 0 && parts->host.length > 0);
	bool is_ipv6 = memchr(parts->host.data, ':', parts->host.length) != NULL;
	size_t length = put(out, 0, "", parts->scheme, "://");
	length = put(out, length, "", parts->userinfo, "@");
	length = put(out, length, is_ipv6 ? "[" : "", parts->host, is_ipv6 ? "]" : "");
	length = put(out, length, ":", parts->port, "");
	FUZZ_HOLDS(parts->userinfo.data != NULL || recur_str_equal(parts->origin, (recur_str){out, length}));
	length = put(out, length, "", parts->path, "");
	length = put(out, length, "?", parts->query, "");
	length = put(out, length, "#", parts->fragment, "");
	FUZZ_HOLDS(recur_str_equal(text, (recur_str){out, length}));
}

/* Libcurl reads the same host and port, and no user, in a link that is let through. */
static void compare_with_libcurl(recur_str text)
{
	char copy[RECUR_URL_MAX + 1];
	memcpy(copy, text.data, text.length);
	copy[text.length] = '\0';
	recur_url parts;
	FUZZ_HOLDS(recur_url_split(text, &parts));

	CURLU *url = curl_url();
	char *host = NULL;
	char *port = NULL;
	char *user = NULL;
	FUZZ_HOLDS(url != NULL && curl_url_set(url, CURLUPART_URL, copy, 0) == CURLUE_OK);
	FUZZ_HOLDS(curl_url_get(url, CURLUPART_HOST, &host, 0) == CURLUE_OK);
	FUZZ_HOLDS(curl_url_get(url, CURLUPART_USER, &user, 0) == CURLUE_NO_USER);
	FUZZ_HOLDS(host[0] == '[' || recur_text_equal_ignoring_case(recur_str_from(host), parts.host));
	FUZZ_HOLDS((host[0] == '[') == (memchr(parts.host.data, ':', parts.host.length) != NULL));
	if (parts.port.data != NULL) {
		FUZZ_HOLDS(curl_url_get(url, CURLUPART_PORT, &port, 0) == CURLUE_OK);
		FUZZ_HOLDS(recur_str_equal(recur_str_from(port), parts.port));
	}
	curl_free(host);
	curl_free(port);
	curl_free(user);
	curl_url_cleanup(url);
}

static bool is_graphic_ascii(recur_str text)
{
	for (size_t i = 0; i < text.length; i++) {
		if (text.data[i] <= 0x20 || text.data[i] >= 0x7F || strchr("\\\"<>", text.data[i]) != NULL) {
			return false;
		}
	}
	return true;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *copy = fuzz_copy(data, size);
	recur_str text = {copy, size};
	recur_url parts;
	bool is_split = recur_url_split(text, &parts);
	if (is_split) {
		check_parts(text, &parts);
		recur_url_host_is_loopback(parts.host);
	}
	recur_url_host_is_loopback(text);

	const char *portal = recur_url_link_fault(text, false);
	const char *portal_beside_loopback = recur_url_link_fault(text, true);
	const char *base = recur_url_base_fault(text);
	const char *back = recur_url_return_fault(text);
	recur_url proxy;
	recur_url_proxy_fault(text, &proxy);
	FUZZ_HOLDS(back != NULL || (is_split && parts.userinfo.data == NULL && recur_url_is_web(&parts)));
	FUZZ_HOLDS(portal_beside_loopback != NULL || back == NULL);
	FUZZ_HOLDS(base != NULL || back == NULL);
	FUZZ_HOLDS(base != NULL || recur_url_is_https(&parts) || recur_url_host_is_loopback(parts.host));
	if (portal == NULL) {
		FUZZ_HOLDS(portal_beside_loopback == NULL && recur_url_is_https(&parts) && is_graphic_ascii(text));
		compare_with_libcurl(text);
	}
	free(copy);
	return 0;
}
