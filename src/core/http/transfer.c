/* One request over libcurl. */
#include "core/http/transfer.h"

#include "core/http/handle_options.h"
#include "core/http/kept_socket.h"
#include "core/http/response_header.h"
#include "core/http/tls_buffer.h"
#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/http/request_headers.h"

#include <curl/curl.h>
#include <string.h>

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

/* libcurl closes a connection on which more came than an answer's length says, but where the end is told by chunks, or
 * there is no body, it drops what follows in the same read and keeps the connection. All it does then is say so. */
static int on_remark(CURL *easy, curl_infotype type, char *bytes, size_t length, void *context)
{
	static const char *const remarks[] = {"Leftovers after chunking", "Excess found"};

	(void)easy;
	for (size_t i = 0; i < sizeof(remarks) / sizeof(*remarks) && type == CURLINFO_TEXT; i++) {
		if (length >= strlen(remarks[i]) && memcmp(bytes, remarks[i], strlen(remarks[i])) == 0) {
			recur_transfer_doom(context);
		}
	}
	return 0;
}

/* Remarks cost time, so libcurl makes them where they may be needed only. */
static void end_head(recur_transfer *transfer)
{
	transfer->head_is_whole = true;
	if (!transfer->has_length && transfer->loaded.verbose == 0) {
		transfer->loaded.verbose = 1;
		(void)curl_easy_setopt(transfer->easy, CURLOPT_VERBOSE, 1L);
	}
}

static bool is_length_of_a_body(recur_str line)
{
	static const recur_str name = {"content-length:", 15};

	/* Of most headers the colon alone shows that it is another. */
	if (line.length <= name.length || line.data[name.length - 1] != ':' ||
		!recur_text_equal_ignoring_case((recur_str){line.data, name.length}, name)) {
		return false;
	}
	for (size_t i = name.length; i < line.length; i++) {
		if (line.data[i] >= '1' && line.data[i] <= '9') {
			return true;
		}
	}
	return false;
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
		/* HTTP/2 has frames. */
		transfer->has_length = line.data[5] != '1';
		if (switches_protocols(line)) {
			return refuse(transfer, RECUR_TRANSFER_NOT_HTTP, line.length);
		}
	} else if (line.length && (*line.data == '\r' || *line.data == '\n')) {
		end_head(transfer);
	} else if (is_length_of_a_body(line)) {
		transfer->has_length = true;
	}
	recur_response_read_header(&transfer->response, line);
	return line.length;
}

static bool tls_holds_bytes(const recur_transfer *transfer)
{
	const struct curl_tlssessioninfo *session = NULL;

	return transfer->target->https && transfer->target->tls_is_ours &&
		   curl_easy_getinfo(transfer->easy, CURLINFO_TLS_SSL_PTR, &session) == CURLE_OK && session &&
		   session->backend == CURLSSLBACKEND_OPENSSL && recur_tls_buffer_holds_bytes(session->internals);
}

/* False where no request may go over the connection. libcurl closes one that a callback has aborted, unless other
 * streams are on it. */
static bool take_socket(recur_transfer *transfer, const recur_endpoints *ends)
{
	recur_socket *socket = recur_sockets_between(&transfer->target->sockets, ends);

	if (!socket) {
		return true;
	}
	transfer->socket = *socket;
	if (!recur_socket_is_usable(socket) || (socket->answered && tls_holds_bytes(transfer))) {
		return false;
	}
	socket->answered = false;
	recur_socket_limit_silence(socket, transfer->connect_timeout_us);
	return true;
}

/* Called as each request begins, so also when libcurl resends one by itself because a kept connection was dead, or an
 * HTTP/2 server refused it. Once is enough: libcurl would do it five times, and how often is the settings' to say. What
 * must not be sent twice is sent once. */
static int on_request(void *context, char *server_ip, char *own_ip, int server_port, int own_port)
{
	const recur_endpoints ends = {.local_ip = own_ip, .remote_ip = server_ip, .local_port = own_port};
	recur_transfer *transfer = context;

	(void)server_port;
	if (!take_socket(transfer, &ends)) {
		transfer->unsent = transfer->requests == 0;
		return CURL_PREREQFUNC_ABORT;
	}
	if (transfer->requests == transfer->requests_max) {
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

static void set_up_own(recur_handle_setup *setup, recur_transfer *transfer)
{
	RECUR_REQUIRE(setup, CURLOPT_PRIVATE, transfer);
	RECUR_REQUIRE(setup, CURLOPT_HTTPHEADER, recur_request_headers_list(transfer->headers, true));
	RECUR_REQUIRE(setup, CURLOPT_ERRORBUFFER, transfer->library_text);
	RECUR_REQUIRE(setup, CURLOPT_WRITEFUNCTION, on_body);
	RECUR_REQUIRE(setup, CURLOPT_WRITEDATA, transfer);
	RECUR_REQUIRE(setup, CURLOPT_HEADERFUNCTION, on_header);
	RECUR_REQUIRE(setup, CURLOPT_HEADERDATA, transfer);
	RECUR_PREFER(setup, CURLOPT_DEBUGFUNCTION, on_remark);
	RECUR_PREFER(setup, CURLOPT_DEBUGDATA, transfer);
	RECUR_REQUIRE(setup, CURLOPT_PREREQFUNCTION, on_request);
	RECUR_REQUIRE(setup, CURLOPT_PREREQDATA, transfer);
	/* These two outlive the transfer: the connection calls them when it is closed. */
	RECUR_REQUIRE(setup, CURLOPT_OPENSOCKETFUNCTION, on_open);
	RECUR_REQUIRE(setup, CURLOPT_OPENSOCKETDATA, transfer->target);
	RECUR_REQUIRE(setup, CURLOPT_CLOSESOCKETFUNCTION, on_close);
	RECUR_REQUIRE(setup, CURLOPT_CLOSESOCKETDATA, transfer->target);
}

static bool set_up(recur_transfer *transfer, void *shared)
{
	recur_handle_setup setup = {.easy = transfer->easy};

	recur_handle_set_up(&setup, transfer->target, shared);
	set_up_own(&setup, transfer);
	transfer->refused_option = setup.refused;
	return !setup.no_memory;
}

recur_transfer *recur_transfer_new(recur_target *target, void *shared)
{
	recur_transfer *transfer = recur_alloc(sizeof(*transfer));

	if (!transfer) {
		return NULL;
	}
	recur_response_init(&transfer->response);
	transfer->target = target;
	transfer->headers = recur_request_headers_new(target->user_agent_header, target->sdk_version_header);
	transfer->easy = curl_easy_init();
	if (!transfer->headers || !transfer->easy || !set_up(transfer, shared)) {
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
	recur_request_headers_free(transfer->headers);
	recur_response_release(&transfer->response);
	recur_free(transfer);
}

/* --- one attempt --- */

/* libcurl's limit shares the time out among a host's addresses. The run's own clock ends the attempt, and is first. */
static long connect_milliseconds(int64_t microseconds)
{
	return (long)(microseconds / 1000) + RECUR_CONNECT_MARGIN_MS;
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

/* A path that is the same for every call stays on the handle. */
static bool load_path(recur_transfer *transfer, const recur_attempt *attempt)
{
	if (transfer->loaded_path && transfer->loaded_path == attempt->path) {
		return true;
	}
	const char *prefix = transfer->target->request_prefix;
	const size_t prefix_length = strlen(prefix);
	const size_t path_length = strlen(attempt->path);
	char *whole = recur_alloc(prefix_length + path_length + 1);
	if (!whole) {
		return false;
	}
	memcpy(whole, prefix, prefix_length);
	memcpy(whole + prefix_length, attempt->path, path_length);
	const bool loaded = curl_easy_setopt(transfer->easy, CURLOPT_REQUEST_TARGET, whole) == CURLE_OK;
	recur_free_wiped(whole, prefix_length + path_length);
	transfer->loaded_path = loaded && attempt->path_is_constant ? attempt->path : NULL;
	return loaded;
}

static CURLcode load_method(recur_transfer *transfer, const recur_attempt *attempt)
{
	CURL *easy = transfer->easy;
	CURLcode failed = CURLE_OK;

	if (transfer->loaded_method != attempt->method) {
		transfer->loaded_method = attempt->method;
		failed |= curl_easy_setopt(easy, CURLOPT_HTTPHEADER,
								   recur_request_headers_list(transfer->headers, attempt->method == RECUR_POST));
		failed |= curl_easy_setopt(easy, attempt->method == RECUR_POST ? CURLOPT_POST : CURLOPT_HTTPGET, 1L);
	}
	if (attempt->method == RECUR_POST) {
		failed |= curl_easy_setopt(easy, CURLOPT_POSTFIELDS, attempt->body.data);
		failed |= set_number(easy, CURLOPT_POSTFIELDSIZE, &transfer->loaded.body_length, (long)attempt->body.length);
	}
	return failed;
}

bool recur_transfer_load(recur_transfer *transfer, const recur_attempt *attempt)
{
	CURL *easy = transfer->easy;
	CURLcode failed = CURLE_OK;

	recur_response_clear(&transfer->response);
	transfer->concluded = false;
	transfer->unsent = false;
	transfer->socket.number = -1;
	transfer->connect_timeout_us = attempt->connect_timeout_us;
	transfer->requests = 0;
	transfer->first_try_us = 0;
	transfer->header_bytes = 0;
	transfer->head_is_whole = false;
	transfer->refused_for = RECUR_TRANSFER_DONE;
	transfer->timed = attempt->timed;
	transfer->requests_max = attempt->repeatable ? 2 : 1;
	transfer->library_text[0] = '\0';
	transfer->loaded_us = recur_clock_monotonic_us();
	if (!recur_request_headers_set_key(transfer->headers, attempt->secret_key) || !load_path(transfer, attempt)) {
		return false;
	}
	transfer->response.body.limit = attempt->response_max;
	failed |= load_method(transfer, attempt);
	/* The body is measured as it comes, too. */
	(void)set_number(easy, CURLOPT_MAXFILESIZE, &transfer->loaded.response_max, (long)attempt->response_max);
	failed |= set_number(easy, CURLOPT_CONNECTTIMEOUT_MS, &transfer->loaded.connect_timeout_ms,
						 connect_milliseconds(attempt->connect_timeout_us));
	failed |= set_number(easy, CURLOPT_FRESH_CONNECT, &transfer->loaded.fresh_connection, attempt->fresh_connection);
	failed |= set_number(easy, CURLOPT_PIPEWAIT, &transfer->loaded.multiplex, attempt->multiplex);
	failed |= set_number(easy, CURLOPT_VERBOSE, &transfer->loaded.verbose, false);
	return failed == CURLE_OK;
}

void recur_transfer_unload(recur_transfer *transfer)
{
	if (transfer->loaded_method == RECUR_POST) {
		curl_easy_setopt(transfer->easy, CURLOPT_POSTFIELDS, NULL);
	}
	/* What stands in it may be an e-mail address. */
	if (!transfer->loaded_path) {
		curl_easy_setopt(transfer->easy, CURLOPT_REQUEST_TARGET, NULL);
	}
	recur_request_headers_wipe_key(transfer->headers);
}
