/* What libcurl is asked for, whichever the request. */
#include "core/http/handle_options.h"

#include <curl/curl.h>

void recur_handle_note(recur_handle_setup *setup, int result, const char *option)
{
	if (result == CURLE_OUT_OF_MEMORY) {
		setup->no_memory = true;
	} else if (result != CURLE_OK && option && !setup->refused) {
		setup->refused = option;
	}
}

static void set_up_target(recur_handle_setup *setup, const recur_target *target, void *shared)
{
	RECUR_REQUIRE(setup, CURLOPT_CURLU, (CURLU *)target->parsed_url);
	RECUR_REQUIRE(setup, CURLOPT_PROTOCOLS_STR, target->https ? "https" : "http");
	RECUR_REQUIRE(setup, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
	RECUR_REQUIRE(setup, CURLOPT_FOLLOWLOCATION, 0L);
	RECUR_REQUIRE(setup, CURLOPT_NOSIGNAL, 1L);
	RECUR_REQUIRE(setup, CURLOPT_MAXAGE_CONN, (long)RECUR_CONNECTION_IDLE_S);
	RECUR_REQUIRE(setup, CURLOPT_MAXLIFETIME_CONN, (long)RECUR_CONNECTION_AGE_S);
	RECUR_REQUIRE(setup, CURLOPT_SHARE, (CURLSH *)shared);
	/* A libcurl without HTTP/2 speaks HTTP/1.1. */
	RECUR_PREFER(setup, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
	RECUR_PREFER(setup, CURLOPT_QUICK_EXIT, 1L);
}

/* No environment variable sends a request for this machine through a proxy. */
static void set_up_proxy(recur_handle_setup *setup, const recur_target *target)
{
	if (target->proxy) {
		RECUR_REQUIRE(setup, CURLOPT_PROXY, target->proxy);
		RECUR_REQUIRE(setup, CURLOPT_NOPROXY, "");
		RECUR_REQUIRE(setup, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
	} else if (target->loopback) {
		RECUR_REQUIRE(setup, CURLOPT_NOPROXY, "*");
	}
}

/* What takes the default directory's place, which would stay trusted beside the file and keep libcurl from caching the
 * parsed file. From 8.17 on libcurl takes none for the default again: there it gets the root directory, which holds no
 * certificates, and caches nothing. */
static const char *no_ca_directory(void)
{
	const curl_version_info_data *library = curl_version_info(CURLVERSION_NOW);
	bool restores_default = library->version_num >= 0x081100 && library->capath;

	return restores_default ? "/" : NULL;
}

/* Called for each TLS connection before its handshake, the one to a proxy included. */
static CURLcode on_ssl_context(CURL *easy, void *ssl_context, void *context)
{
	const recur_trust_store *trust = context;

	(void)easy;
	return recur_trust_store_apply(trust, ssl_context) ? CURLE_OK : CURLE_SSL_CERTPROBLEM;
}

/* libcurl itself gets a single certificate to parse, one of the store's: should ours not take the place of libcurl's
 * store, the connection fails, and nothing else would be trusted than what is in the file. Before 8.3 libcurl puts that
 * certificate, and its flags, into the store that it finds after the callback: ours, which has them already. */
static void set_up_trust(recur_handle_setup *setup, const recur_trust_store *trust)
{
	const recur_str smallest = recur_trust_store_smallest_certificate(trust);
	struct curl_blob blob = {(void *)(uintptr_t)smallest.data, smallest.length, CURL_BLOB_NOCOPY};

	RECUR_REQUIRE(setup, CURLOPT_CAINFO_BLOB, &blob);
	RECUR_PREFER(setup, CURLOPT_PROXY_CAINFO_BLOB, &blob);
	RECUR_REQUIRE(setup, CURLOPT_SSL_CTX_FUNCTION, on_ssl_context);
	RECUR_REQUIRE(setup, CURLOPT_SSL_CTX_DATA, (void *)(uintptr_t)trust);
}

static void set_up_tls(recur_handle_setup *setup, const recur_target *target)
{
	RECUR_REQUIRE(setup, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	RECUR_REQUIRE(setup, CURLOPT_SSL_VERIFYPEER, 1L);
	RECUR_REQUIRE(setup, CURLOPT_SSL_VERIFYHOST, 2L);
	if (target->ca_file) {
		RECUR_REQUIRE(setup, CURLOPT_CAINFO, target->ca_file);
		/* A TLS library that has no such directory trusts none. */
		RECUR_PREFER(setup, CURLOPT_CAPATH, no_ca_directory());
		/* One that speaks no TLS to a proxy has no use for these; an https proxy is refused as such. */
		RECUR_PREFER(setup, CURLOPT_PROXY_CAINFO, target->ca_file);
		RECUR_PREFER(setup, CURLOPT_PROXY_CAPATH, no_ca_directory());
		/* The file is watched by the pool; time alone does not make it stale. */
		RECUR_PREFER(setup, CURLOPT_CA_CACHE_TIMEOUT, -1L);
	}
	if (target->trust) {
		set_up_trust(setup, target->trust);
	}
}

void recur_handle_set_up(recur_handle_setup *setup, const recur_target *target, void *shared)
{
	set_up_target(setup, target, shared);
	set_up_proxy(setup, target);
	set_up_tls(setup, target);
}
