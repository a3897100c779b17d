/* One request over libcurl. */
#include "core/http/transfer.h"

#include "core/http/response_header.h"
#include "core/base/clock.h"
#include "core/call/request.h"

#include <curl/curl.h>
#include <string.h>

enum {
	HEADER_CONTENT_TYPE,
	HEADER_ACCEPT,
	HEADER_SDK_TYPE,
	HEADER_SDK_VERSION,
	HEADER_SOURCE,
	HEADER_USER_AGENT,
	HEADER_KEY,
	HEADER_COUNT
};

/* The list that libcurl reads the headers from, in memory of our own: it holds the key, which is to be wiped. */
typedef struct recur_transfer_headers {
	struct curl_slist nodes[HEADER_COUNT];
	char authorization[RECUR_AUTHORIZATION_MAX];
} transfer_headers;

recur_transfer *recur_transfer_of(void *easy)
{
	char *transfer = NULL;

	curl_easy_getinfo((CURL *)easy, CURLINFO_PRIVATE, &transfer);
	return (recur_transfer *)(void *)transfer;
}

/* --- what libcurl calls --- */

/* Any other number than the length ends the transfer; 0 would not where that is 0. */
static size_t refuse(recur_transfer *transfer, recur_transfer_result reason, size_t length)
{
	transfer->refused_for = reason;
	return length + 1;
}

static size_t on_body(char *bytes, size_t size, size_t count, void *context)
{
	recur_transfer *transfer = context;
	const size_t length = size * count;
	const recur_buffer_status status = recur_buffer_append(&transfer->response.body, bytes, length);

	if (status == RECUR_BUFFER_OK) {
		return length;
	}
	return refuse(transfer, status == RECUR_BUFFER_FULL ? RECUR_TRANSFER_TOO_LARGE : RECUR_TRANSFER_NO_MEMORY, length);
}

/* Nobody asked to switch: what follows would be no HTTP. */
static bool switches_protocols(recur_str status_line)
{
	return status_line.length > 12 && memcmp(status_line.data + 8, " 101", 4) == 0;
}

static size_t on_header(char *bytes, size_t size, size_t count, void *context)
{
	recur_transfer *transfer = context;
	const recur_str line = {bytes, size * count};

	transfer->header_bytes += line.length;
	if (transfer->header_bytes > RECUR_RESPONSE_HEADERS_MAX) {
		return refuse(transfer, RECUR_TRANSFER_TOO_LARGE, line.length);
	}
	if (line.length > 5 && memcmp(line.data, "HTTP/", 5) == 0) {
		transfer->head_is_whole = false;
		if (switches_protocols(line)) {
			return refuse(transfer, RECUR_TRANSFER_NOT_HTTP, line.length);
		}
	} else if (line.length && (*line.data == '\r' || *line.data == '\n')) {
		transfer->head_is_whole = true;
	}
	recur_response_read_header(&transfer->response, line);
	return line.length;
}

/* Called as each request begins, so also when libcurl resends one by itself because a kept connection was dead, or an
 * HTTP/2 server refused it. Once is enough: libcurl would do it five times, and how often is the settings' to say. */
static int on_request(void *context, char *server_ip, char *own_ip, int server_port, int own_port)
{
	recur_transfer *transfer = context;

	(void)server_ip, (void)own_ip, (void)server_port, (void)own_port;
	if (transfer->requests == 2) {
		return CURL_PREREQFUNC_ABORT;
	}
	if (++transfer->requests == 2) {
		transfer->first_try_us = recur_clock_monotonic_us() - transfer->loaded_us;
	}
	return CURL_PREREQFUNC_OK;
}

static curl_socket_t on_open(void *context, curlsocktype purpose, struct curl_sockaddr *address)
{
	recur_target *target = context;

	(void)purpose;
	/* Without TLS the key goes to this machine only, whatever the name resolves to. */
	if (!target->https && !target->proxy && !recur_sockets_is_loopback(&address->addr)) {
		return CURL_SOCKET_BAD;
	}
	return (curl_socket_t)recur_sockets_open(&target->sockets, address->family, address->socktype, address->protocol);
}

static int on_close(void *context, curl_socket_t socket)
{
	recur_target *target = context;

	recur_sockets_close(&target->sockets, (intptr_t)socket);
	return 0;
}

/* --- the handle --- */

static void link_headers(transfer_headers *headers, const recur_target *target)
{
	headers->nodes[HEADER_CONTENT_TYPE].data = (char *)"Content-Type: application/json";
	headers->nodes[HEADER_ACCEPT].data = (char *)"Accept: application/json";
	headers->nodes[HEADER_SDK_TYPE].data = (char *)"X-Recur-SDK-Type: server";
	headers->nodes[HEADER_SDK_VERSION].data = target->sdk_version_header;
	headers->nodes[HEADER_SOURCE].data = (char *)"X-Recur-Source: server";
	headers->nodes[HEADER_USER_AGENT].data = target->user_agent_header;
	headers->nodes[HEADER_KEY].data = headers->authorization;
	for (size_t i = 0; i + 1 < HEADER_COUNT; i++) {
		headers->nodes[i].next = &headers->nodes[i + 1];
	}
}

/* What holds for every request to the target. The sum of the results is 0 where all were taken. */
static bool set_up_target(CURL *easy, const recur_target *target, void *shared)
{
	CURLcode failed = CURLE_OK;

	failed |= curl_easy_setopt(easy, CURLOPT_CURLU, (CURLU *)target->parsed_url);
	failed |= curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, target->https ? "https" : "http");
	failed |= curl_easy_setopt(easy, CURLOPT_DISALLOW_USERNAME_IN_URL, 1L);
	failed |= curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
	failed |= curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, (long)CURL_HTTP_VERSION_2TLS);
	failed |= curl_easy_setopt(easy, CURLOPT_MAXFILESIZE, (long)RECUR_RESPONSE_BODY_MAX);
	failed |= curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
	failed |= curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
	failed |= curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, (long)RECUR_CONNECTION_IDLE_S);
	failed |= curl_easy_setopt(easy, CURLOPT_MAXLIFETIME_CONN, (long)RECUR_CONNECTION_AGE_S);
	failed |= curl_easy_setopt(easy, CURLOPT_SHARE, (CURLSH *)shared);
	/* No environment variable sends a request for this machine through a proxy. */
	if (target->proxy) {
		failed |= curl_easy_setopt(easy, CURLOPT_PROXY, target->proxy);
		failed |= curl_easy_setopt(easy, CURLOPT_NOPROXY, "");
		failed |= curl_easy_setopt(easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
	} else if (target->loopback) {
		failed |= curl_easy_setopt(easy, CURLOPT_NOPROXY, "*");
	}
	return failed == CURLE_OK;
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
static CURLcode trust_store(CURL *easy, const recur_trust_store *trust)
{
	const recur_str first = recur_trust_store_first_certificate(trust);
	struct curl_blob blob = {(void *)(uintptr_t)first.data, first.length, CURL_BLOB_NOCOPY};
	CURLcode failed = CURLE_OK;

	failed |= curl_easy_setopt(easy, CURLOPT_CAINFO_BLOB, &blob);
	failed |= curl_easy_setopt(easy, CURLOPT_PROXY_CAINFO_BLOB, &blob);
	failed |= curl_easy_setopt(easy, CURLOPT_SSL_CTX_FUNCTION, on_ssl_context);
	failed |= curl_easy_setopt(easy, CURLOPT_SSL_CTX_DATA, (void *)(uintptr_t)trust);
	return failed;
}

static bool set_up_tls(CURL *easy, const recur_target *target)
{
	CURLcode failed = CURLE_OK;

	failed |= curl_easy_setopt(easy, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2);
	failed |= curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
	failed |= curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
	if (target->ca_file) {
		failed |= curl_easy_setopt(easy, CURLOPT_CAINFO, target->ca_file);
		failed |= curl_easy_setopt(easy, CURLOPT_PROXY_CAINFO, target->ca_file);
		/* A TLS library without such a directory says so, and needs nothing. */
		(void)curl_easy_setopt(easy, CURLOPT_CAPATH, no_ca_directory());
		(void)curl_easy_setopt(easy, CURLOPT_PROXY_CAPATH, no_ca_directory());
		/* The file is watched by the pool; time alone does not make it stale. */
		failed |= curl_easy_setopt(easy, CURLOPT_CA_CACHE_TIMEOUT, -1L);
	}
	if (target->trust) {
		failed |= trust_store(easy, target->trust);
	}
	return failed == CURLE_OK;
}

static bool set_up_own(CURL *easy, recur_transfer *transfer)
{
	CURLcode failed = CURLE_OK;

	failed |= curl_easy_setopt(easy, CURLOPT_PRIVATE, transfer);
	failed |= curl_easy_setopt(easy, CURLOPT_HTTPHEADER, transfer->headers->nodes);
	failed |= curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, transfer->library_text);
	failed |= curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, on_body);
	failed |= curl_easy_setopt(easy, CURLOPT_WRITEDATA, transfer);
	failed |= curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, on_header);
	failed |= curl_easy_setopt(easy, CURLOPT_HEADERDATA, transfer);
	failed |= curl_easy_setopt(easy, CURLOPT_PREREQFUNCTION, on_request);
	failed |= curl_easy_setopt(easy, CURLOPT_PREREQDATA, transfer);
	/* These two outlive the transfer: the connection calls them when it is closed. */
	failed |= curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, on_open);
	failed |= curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, transfer->target);
	failed |= curl_easy_setopt(easy, CURLOPT_CLOSESOCKETFUNCTION, on_close);
	failed |= curl_easy_setopt(easy, CURLOPT_CLOSESOCKETDATA, transfer->target);
	return failed == CURLE_OK;
}

recur_transfer *recur_transfer_new(recur_target *target, void *shared)
{
	recur_transfer *transfer = recur_alloc(sizeof(*transfer));

	if (!transfer) {
		return NULL;
	}
	recur_response_init(&transfer->response);
	transfer->target = target;
	transfer->headers = recur_alloc(sizeof(*transfer->headers));
	transfer->easy = curl_easy_init();
	if (transfer->headers) {
		link_headers(transfer->headers, target);
	}
	if (!transfer->headers || !transfer->easy || !set_up_target(transfer->easy, target, shared) ||
		!set_up_tls(transfer->easy, target) || !set_up_own(transfer->easy, transfer)) {
		recur_transfer_free(transfer);
		return NULL;
	}
	return transfer;
}

void recur_transfer_free(recur_transfer *transfer)
{
	if (!transfer) {
		return;
	}
	curl_easy_cleanup(transfer->easy);
	recur_free_wiped(transfer->headers, sizeof(*transfer->headers));
	recur_response_release(&transfer->response);
	recur_free(transfer);
}

/* --- one attempt --- */

/* libcurl takes 0 for no limit at all. */
static long milliseconds(int64_t microseconds)
{
	return microseconds < 1000 ? 1L : (long)(microseconds / 1000);
}

/* Most calls want what the one before them wanted. A new handle stands at 0, or at what no call wants. */
static CURLcode set_number(CURL *easy, CURLoption option, long *loaded, long value)
{
	if (*loaded == value) {
		return CURLE_OK;
	}
	*loaded = value;
	return curl_easy_setopt(easy, option, value);
}

bool recur_transfer_load(recur_transfer *transfer, const recur_attempt *attempt)
{
	CURL *easy = transfer->easy;
	CURLcode failed = CURLE_OK;

	recur_response_clear(&transfer->response);
	transfer->concluded = false;
	transfer->requests = 0;
	transfer->first_try_us = 0;
	transfer->header_bytes = 0;
	transfer->head_is_whole = false;
	transfer->refused_for = RECUR_TRANSFER_DONE;
	transfer->timed = attempt->timed;
	transfer->library_text[0] = '\0';
	transfer->loaded_us = recur_clock_monotonic_us();
	if (!recur_request_authorization(transfer->headers->authorization, sizeof(transfer->headers->authorization),
									 attempt->secret_key)) {
		return false;
	}
	failed |= curl_easy_setopt(easy, CURLOPT_POSTFIELDS, attempt->body.data);
	failed |= set_number(easy, CURLOPT_POSTFIELDSIZE, &transfer->loaded[0], (long)attempt->body.length);
	failed |= set_number(easy, CURLOPT_TIMEOUT_MS, &transfer->loaded[1], milliseconds(attempt->timeout_us));
	failed |=
		set_number(easy, CURLOPT_CONNECTTIMEOUT_MS, &transfer->loaded[2], milliseconds(attempt->connect_timeout_us));
	failed |= set_number(easy, CURLOPT_FRESH_CONNECT, &transfer->loaded[3], attempt->fresh_connection);
	failed |= set_number(easy, CURLOPT_PIPEWAIT, &transfer->loaded[4], attempt->multiplex);
	return failed == CURLE_OK;
}

void recur_transfer_prolong(recur_transfer *transfer, int64_t by_us)
{
	const long by = milliseconds(by_us);

	(void)set_number(transfer->easy, CURLOPT_TIMEOUT_MS, &transfer->loaded[1], transfer->loaded[1] + by);
	(void)set_number(transfer->easy, CURLOPT_CONNECTTIMEOUT_MS, &transfer->loaded[2], transfer->loaded[2] + by);
}

void recur_transfer_unload(recur_transfer *transfer)
{
	curl_easy_setopt(transfer->easy, CURLOPT_POSTFIELDS, NULL);
	recur_wipe(transfer->headers->authorization, sizeof(transfer->headers->authorization));
}
