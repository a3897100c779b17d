#include "core/http/target.h"

#include "core/base/memory.h"
#include "core/http/connections.h"
#include "core/url/url.h"

#include <curl/curl.h>
#include <string.h>

static char *joined(recur_str start, recur_str rest)
{
	char *text = recur_alloc(start.length + rest.length + 1);

	if (text) {
		memcpy(text, start.data, start.length);
		memcpy(text + start.length, rest.data, rest.length);
	}
	return text;
}

static void *parsed(recur_str base_url)
{
	char *url = recur_copy(base_url);
	CURLU *parts = curl_url();

	if (!url || curl_url_set(parts, CURLUPART_URL, url, 0) != CURLUE_OK) {
		curl_url_cleanup(parts);
		parts = NULL;
	}
	recur_free(url);
	return parts;
}

/* An HTTP proxy that passes on plain HTTP is told the whole URL, anybody else the path. */
static bool wants_whole_url(const recur_target *target, recur_str proxy)
{
	recur_url parts;

	return !target->https && proxy.length && !recur_url_proxy_fault(proxy, &parts) &&
		   (!parts.scheme.data || recur_url_is_web(&parts));
}

static char *prefix_of(const recur_target *target, recur_str proxy)
{
	char *base = NULL;
	const CURLUPart part = wants_whole_url(target, proxy) ? CURLUPART_URL : CURLUPART_PATH;

	if (curl_url_get((CURLU *)target->parsed_url, part, &base, CURLU_NO_DEFAULT_PORT) != CURLUE_OK) {
		return NULL;
	}
	recur_str text = recur_str_from(base);
	while (text.length && text.data[text.length - 1] == '/') {
		text.length--;
	}
	char *prefix = recur_copy(text);
	curl_free(base);
	return prefix;
}

bool recur_target_set(recur_target *target, const recur_settings *settings)
{
	recur_url parts;

	if (!recur_url_split(settings->base_url, &parts)) {
		return false;
	}
	target->https = recur_url_is_https(&parts);
	target->loopback = recur_url_host_is_loopback(parts.host);
	target->tls_is_ours = !recur_trust_store_obstacle();
	target->parsed_url = parsed(settings->base_url);
	target->request_prefix = target->parsed_url ? prefix_of(target, settings->proxy) : NULL;
	target->user_agent_header = joined(RECUR_STR("User-Agent: "), settings->user_agent);
	target->sdk_version_header = joined(RECUR_STR("X-Recur-SDK-Version: "), settings->sdk_version);
	return target->request_prefix && target->user_agent_header && target->sdk_version_header &&
		   recur_copy_if_given(&target->proxy, settings->proxy) &&
		   recur_copy_if_given(&target->ca_file, recur_curl_trusted_file(settings->ca_file));
}

void recur_target_release(recur_target *target)
{
	recur_sockets_release(&target->sockets);
	curl_url_cleanup((CURLU *)target->parsed_url);
	recur_trust_store_release(target->trust);
	recur_free(target->request_prefix);
	recur_free(target->ca_file);
	recur_free(target->user_agent_header);
	recur_free(target->sdk_version_header);
	if (target->proxy) {
		recur_free_wiped(target->proxy, strlen(target->proxy));
	}
}
