/* dladdr is an extension of the system's. */
#if !defined(_WIN32) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE
#endif

/* The connections of one scope, over libcurl's multi interface. */
#include "core/http/connections.h"

#include "core/base/memory.h"
#include "core/http/sockets.h"

#include <curl/curl.h>
#include <string.h>
#ifndef _WIN32
#include <dlfcn.h>
#endif

const char *recur_curl_version(void)
{
	return curl_version_info(CURLVERSION_NOW)->version;
}

const char *recur_curl_tls_version(void)
{
	const char *version = curl_version_info(CURLVERSION_NOW)->ssl_version;

	return version ? version : "";
}

bool recur_curl_is_shared(void)
{
#ifdef _WIN32
	return false;
#else
	Dl_info found;
	const char *name;

	if (dladdr((const void *)(uintptr_t)&curl_version_info, &found) == 0 || !found.dli_fname) {
		return false;
	}
	name = strrchr(found.dli_fname, '/');
	return strncmp(name ? name + 1 : found.dli_fname, "libcurl", 7) == 0;
#endif
}

bool recur_curl_acquire(void)
{
	return curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

void recur_curl_release(void)
{
	curl_global_cleanup();
}

recur_str recur_curl_trusted_file(recur_str ca_file)
{
	return ca_file.length ? ca_file : recur_str_from(curl_version_info(CURLVERSION_NOW)->cainfo);
}

static bool open_multi(void *context)
{
	recur_connections *connections = context;

	connections->multi = curl_multi_init();
	return connections->multi;
}

static bool open_library(recur_connections *connections)
{
	if (!recur_sockets_opened_close_on_exec(open_multi, connections)) {
		return false;
	}
#if LIBCURL_VERSION_NUM >= 0x081400
	/* From 8.20 on the end of a multi handle waits for its resolver's threads, however long they hang. */
	(void)curl_multi_setopt(connections->multi, CURLMOPT_QUICK_EXIT, 1L);
#endif
	connections->share = curl_share_init();
	/* A handle of its own would remember TLS sessions for itself only. */
	return connections->share &&
		   (curl_share_setopt(connections->share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION) != CURLSHE_NOMEM) &&
		   curl_multi_setopt(connections->multi, CURLMOPT_MAXCONNECTS, (long)RECUR_CONNECTIONS_KEPT) == CURLM_OK;
}

recur_connections *recur_connections_new(const recur_settings *settings, recur_trust_stores *trust_stores)
{
	recur_connections *connections = recur_alloc(sizeof(*connections));

	if (!connections) {
		return NULL;
	}
	if (!recur_copy_if_given(&connections->base_url, settings->base_url) ||
		!recur_copy_if_given(&connections->ca_file, settings->ca_file) ||
		!recur_copy_if_given(&connections->proxy, settings->proxy) ||
		!recur_target_set(&connections->target, settings) || !open_library(connections)) {
		recur_connections_free(connections);
		return NULL;
	}
	connections->stamp = recur_ca_stamp_of(connections->target.ca_file);
	if (connections->target.https && trust_stores) {
		connections->target.trust =
			recur_trust_stores_get(trust_stores, connections->target.ca_file, &connections->stamp);
	}
	connections->http1 = !connections->target.https;
	return connections;
}

static void free_secret_text(char *text)
{
	if (text) {
		recur_free_wiped(text, strlen(text));
	}
}

void recur_connections_free(recur_connections *connections)
{
	if (!connections) {
		return;
	}
	while (connections->idle) {
		recur_transfer *next = connections->idle->next;

		recur_transfer_free(connections->idle);
		connections->idle = next;
	}
	curl_multi_cleanup(connections->multi);
	curl_share_cleanup(connections->share);
	recur_target_release(&connections->target);
	recur_free(connections->base_url);
	recur_free(connections->ca_file);
	free_secret_text(connections->proxy);
	recur_free(connections);
}

static bool same(const char *kept, recur_str given)
{
	const size_t length = kept ? strlen(kept) : 0;

	return length == given.length && (length == 0 || memcmp(kept, given.data, length) == 0);
}

bool recur_connections_matches(const recur_connections *connections, const recur_settings *settings)
{
	return !connections->retired && same(connections->base_url, settings->base_url) &&
		   same(connections->ca_file, settings->ca_file) && same(connections->proxy, settings->proxy);
}

bool recur_connections_is_current(recur_connections *connections, int64_t now_us)
{
	recur_ca_stamp now;

	if (connections->spoiled) {
		return false;
	}
	if (connections->stamp_seen_us && now_us - connections->stamp_seen_us < RECUR_CONNECTIONS_STAMP_US) {
		return true;
	}
	connections->stamp_seen_us = now_us;
	now = recur_ca_stamp_of(connections->target.ca_file);
	return recur_ca_stamp_equal(&connections->stamp, &now);
}

void recur_connections_abandon(recur_connections *connections)
{
	recur_sockets_close_all(&connections->target.sockets);
	connections->retired = true;
}

void recur_connections_expect(recur_connections *connections, size_t concurrency)
{
	const size_t kept = concurrency > RECUR_CONNECTIONS_KEPT ? concurrency : RECUR_CONNECTIONS_KEPT;

	curl_multi_setopt(connections->multi, CURLMOPT_MAXCONNECTS, (long)kept);
}

static recur_transfer *take_idle(recur_connections *connections)
{
	recur_transfer *transfer = connections->idle;

	if (!transfer) {
		return recur_transfer_new(&connections->target, connections->share);
	}
	connections->idle = transfer->next;
	connections->idle_count--;
	return transfer;
}

static void give_idle(recur_connections *connections, recur_transfer *transfer)
{
	if (connections->idle_count >= RECUR_CONNECTIONS_KEPT) {
		recur_transfer_free(transfer);
		return;
	}
	transfer->next = connections->idle;
	connections->idle = transfer;
	connections->idle_count++;
}

static void note_in_flight(recur_connections *connections, recur_transfer *transfer)
{
	transfer->next = connections->in_flight;
	connections->in_flight = transfer;
}

static void forget_in_flight(recur_connections *connections, const recur_transfer *transfer)
{
	for (recur_transfer **link = &connections->in_flight; *link; link = &(*link)->next) {
		if (*link == transfer) {
			*link = transfer->next;
			return;
		}
	}
}

recur_transfer *recur_connections_start(recur_connections *connections, const recur_attempt *attempt)
{
	recur_transfer *transfer = take_idle(connections);

	if (!transfer) {
		return NULL;
	}
	if (transfer->refused_option) {
		recur_transfer_conclude_refused(transfer);
		note_in_flight(connections, transfer);
		return transfer;
	}
	if (!recur_transfer_load(transfer, attempt) ||
		curl_multi_add_handle(connections->multi, transfer->easy) != CURLM_OK) {
		recur_transfer_unload(transfer);
		recur_transfer_free(transfer);
		return NULL;
	}
	note_in_flight(connections, transfer);
	return transfer;
}

static bool is_alone(const recur_connections *connections)
{
	const recur_transfer *other = connections->in_flight;

	while (other && other->concluded) {
		other = other->next;
	}
	return !other;
}

/* A connection that failed is used no more. But over HTTP/2 others may be on it, and one stream's failure is not
 * theirs: what is dead as a whole the library finds out and closes. */
static void cut_where_failed(const recur_connections *connections, const recur_transfer *transfer)
{
	if (transfer->response.result != RECUR_TRANSFER_DONE && (connections->http1 || is_alone(connections))) {
		recur_transfer_cut(transfer);
	}
}

static bool conclude_finished(recur_connections *connections)
{
	bool any = false;
	int left;

	for (CURLMsg *message; (message = curl_multi_info_read(connections->multi, &left)) != NULL;) {
		if (message->msg == CURLMSG_DONE) {
			recur_transfer *transfer = recur_transfer_of(message->easy_handle);

			recur_transfer_conclude(transfer, (int)message->data.result);
			cut_where_failed(connections, transfer);
			any = true;
		}
	}
	return any;
}

void recur_connections_drive(recur_connections *connections, int64_t wait_us)
{
	int running = 0;

	curl_multi_perform(connections->multi, &running);
	if (!conclude_finished(connections) && wait_us > 0) {
		curl_multi_poll(connections->multi, NULL, 0, (int)((wait_us + 999) / 1000), NULL);
	}
}

void recur_connections_time_out(recur_connections *connections, recur_transfer *transfer)
{
	/* This thread may have been away: what came in time counts. */
	recur_connections_drive(connections, 0);
	if (!transfer->concluded) {
		recur_transfer_conclude_by_timeout(transfer);
		/* Its stream is reset while there is a connection to do that on. */
		curl_multi_remove_handle(connections->multi, transfer->easy);
		cut_where_failed(connections, transfer);
	}
}

/* A connection that is not to be used again is cut with the last transfer on it. libcurl 8.22 keeps one of HTTP/2 even
   so and offers it to every transfer to come, each of which would have to make its own: these are the last connections
   here. */
static void cut_where_doomed(recur_connections *connections, const recur_transfer *transfer)
{
	if (!recur_transfer_is_doomed(transfer)) {
		return;
	}
	for (const recur_transfer *other = connections->in_flight; other; other = other->next) {
		if (other->socket.number == transfer->socket.number) {
			return;
		}
	}
	recur_transfer_cut(transfer);
	connections->spoiled = connections->spoiled || !connections->http1;
}

void recur_connections_finish(recur_connections *connections, recur_transfer *transfer)
{
	forget_in_flight(connections, transfer);
	if (transfer->response.http_version[0] != '\0') {
		connections->http1 = transfer->response.http_version[0] == '1';
	}
	if (transfer->response.result == RECUR_TRANSFER_TLS_FAILED ||
		transfer->response.result == RECUR_TRANSFER_BAD_CA_FILE) {
		connections->stamp_seen_us = 0;
	}
	curl_multi_remove_handle(connections->multi, transfer->easy);
	cut_where_doomed(connections, transfer);
	recur_transfer_unload(transfer);
	recur_response_clear(&transfer->response);
	give_idle(connections, transfer);
}
