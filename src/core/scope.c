/* The connections of one scope, over libcurl's multi interface. */
#include "scope.h"

#include "memory.h"
#include "request.h"
#include "sockets.h"
#include "url.h"

#include <curl/curl.h>
#include <string.h>

const char *recur_curl_version(void)
{
	return curl_version_info(CURLVERSION_NOW)->version;
}

const char *recur_curl_tls_version(void)
{
	const char *version = curl_version_info(CURLVERSION_NOW)->ssl_version;

	return version ? version : "";
}

bool recur_curl_acquire(void)
{
	return curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

void recur_curl_release(void)
{
	curl_global_cleanup();
}

/* NULL stays NULL; false where memory has run out. */
static bool copy_if_given(char **out, recur_str text)
{
	*out = text.length ? recur_copy(text) : NULL;
	return *out || !text.length;
}

/* The file that is trusted: naming it even where it is the default lets libcurl cache it parsed. */
static recur_str trusted_file(const recur_settings *settings)
{
	if (settings->ca_file.length) {
		return settings->ca_file;
	}
	return recur_str_from(curl_version_info(CURLVERSION_NOW)->cainfo);
}

static char *joined(recur_str start, recur_str rest)
{
	char *text = recur_alloc(start.length + rest.length + 1);

	if (text) {
		memcpy(text, start.data, start.length);
		memcpy(text + start.length, rest.data, rest.length);
	}
	return text;
}

static void *parsed_endpoint(recur_str base_url)
{
	char *url = joined(base_url, RECUR_STR(RECUR_REQUEST_PATH));
	CURLU *parsed = curl_url();

	if (!url || curl_url_set(parsed, CURLUPART_URL, url, 0) != CURLUE_OK) {
		curl_url_cleanup(parsed);
		parsed = NULL;
	}
	recur_free(url);
	return parsed;
}

static bool aim(recur_target *target, const recur_settings *settings)
{
	recur_url parts;

	if (!recur_url_split(settings->base_url, &parts)) {
		return false;
	}
	target->https = recur_url_is_https(&parts);
	target->loopback = recur_url_host_is_loopback(parts.host);
	target->parsed_url = parsed_endpoint(settings->base_url);
	target->user_agent_header = joined(RECUR_STR("User-Agent: "), settings->user_agent);
	target->sdk_version_header = joined(RECUR_STR("X-Recur-SDK-Version: "), settings->sdk_version);
	return target->parsed_url && target->user_agent_header && target->sdk_version_header &&
		   copy_if_given(&target->proxy, settings->proxy) && copy_if_given(&target->ca_file, trusted_file(settings));
}

static bool open_multi(void *context)
{
	recur_scope *scope = context;

	scope->multi = curl_multi_init();
	return scope->multi != NULL;
}

static bool open_library(recur_scope *scope)
{
	if (!recur_sockets_opened_close_on_exec(open_multi, scope)) {
		return false;
	}
#if LIBCURL_VERSION_NUM >= 0x081400
	/* From 8.20 on the end of a multi handle waits for its resolver's threads, however long they hang. */
	(void)curl_multi_setopt(scope->multi, CURLMOPT_QUICK_EXIT, 1L);
#endif
	scope->share = curl_share_init();
	/* A handle of its own would remember TLS sessions for itself only. */
	return scope->share && curl_share_setopt(scope->share, CURLSHOPT_SHARE, CURL_LOCK_DATA_SSL_SESSION) == CURLSHE_OK &&
		   curl_multi_setopt(scope->multi, CURLMOPT_MAXCONNECTS, (long)RECUR_SCOPE_KEPT) == CURLM_OK;
}

recur_scope *recur_scope_new(const recur_settings *settings)
{
	recur_scope *scope = recur_alloc(sizeof(*scope));

	if (!scope) {
		return NULL;
	}
	if (!copy_if_given(&scope->base_url, settings->base_url) || !copy_if_given(&scope->ca_file, settings->ca_file) ||
		!copy_if_given(&scope->proxy, settings->proxy) || !aim(&scope->target, settings) || !open_library(scope)) {
		recur_scope_free(scope);
		return NULL;
	}
	scope->stamp = recur_ca_stamp_of(scope->target.ca_file);
	scope->http1 = !scope->target.https;
	return scope;
}

static void free_secret_text(char *text)
{
	if (text) {
		recur_free_wiped(text, strlen(text));
	}
}

void recur_scope_free(recur_scope *scope)
{
	if (!scope) {
		return;
	}
	while (scope->idle) {
		recur_transfer *next = scope->idle->next;

		recur_transfer_free(scope->idle);
		scope->idle = next;
	}
	curl_multi_cleanup(scope->multi);
	curl_share_cleanup(scope->share);
	recur_sockets_release(&scope->target.sockets);
	curl_url_cleanup((CURLU *)scope->target.parsed_url);
	recur_free(scope->target.ca_file);
	recur_free(scope->target.user_agent_header);
	recur_free(scope->target.sdk_version_header);
	free_secret_text(scope->target.proxy);
	recur_free(scope->base_url);
	recur_free(scope->ca_file);
	free_secret_text(scope->proxy);
	recur_free(scope);
}

static bool same(const char *kept, recur_str given)
{
	const size_t length = kept ? strlen(kept) : 0;

	return length == given.length && (length == 0 || memcmp(kept, given.data, length) == 0);
}

bool recur_scope_matches(const recur_scope *scope, const recur_settings *settings)
{
	return !scope->retired && same(scope->base_url, settings->base_url) && same(scope->ca_file, settings->ca_file) &&
		   same(scope->proxy, settings->proxy);
}

bool recur_scope_is_current(recur_scope *scope, int64_t now_us)
{
	recur_ca_stamp now;

	if (scope->stamp_seen_us && now_us - scope->stamp_seen_us < RECUR_SCOPE_STAMP_US) {
		return true;
	}
	scope->stamp_seen_us = now_us;
	now = recur_ca_stamp_of(scope->target.ca_file);
	return recur_ca_stamp_equal(&scope->stamp, &now);
}

void recur_scope_abandon(recur_scope *scope)
{
	recur_sockets_close_all(&scope->target.sockets);
	scope->retired = true;
}

void recur_scope_expect(recur_scope *scope, size_t concurrency)
{
	const size_t kept = concurrency > RECUR_SCOPE_KEPT ? concurrency : RECUR_SCOPE_KEPT;

	curl_multi_setopt(scope->multi, CURLMOPT_MAXCONNECTS, (long)kept);
}

static recur_transfer *take_idle(recur_scope *scope)
{
	recur_transfer *transfer = scope->idle;

	if (!transfer) {
		return recur_transfer_new(&scope->target, scope->share);
	}
	scope->idle = transfer->next;
	scope->idle_count--;
	return transfer;
}

static void give_idle(recur_scope *scope, recur_transfer *transfer)
{
	if (scope->idle_count >= RECUR_SCOPE_KEPT) {
		recur_transfer_free(transfer);
		return;
	}
	transfer->next = scope->idle;
	scope->idle = transfer;
	scope->idle_count++;
}

static void note_in_flight(recur_scope *scope, recur_transfer *transfer)
{
	transfer->next = scope->in_flight;
	scope->in_flight = transfer;
}

static void forget_in_flight(recur_scope *scope, const recur_transfer *transfer)
{
	for (recur_transfer **link = &scope->in_flight; *link; link = &(*link)->next) {
		if (*link == transfer) {
			*link = transfer->next;
			return;
		}
	}
}

recur_transfer *recur_scope_start(recur_scope *scope, const recur_attempt *attempt)
{
	recur_transfer *transfer = take_idle(scope);

	if (!transfer) {
		return NULL;
	}
	if (!recur_transfer_load(transfer, attempt) || curl_multi_add_handle(scope->multi, transfer->easy) != CURLM_OK) {
		recur_transfer_unload(transfer);
		recur_transfer_free(transfer);
		return NULL;
	}
	note_in_flight(scope, transfer);
	return transfer;
}

static bool is_alone(const recur_scope *scope)
{
	const recur_transfer *other = scope->in_flight;

	while (other && other->concluded) {
		other = other->next;
	}
	return !other;
}

/* A connection that failed is used no more. But over HTTP/2 others may be on it, and one stream's failure is not
 * theirs: what is dead as a whole the library finds out and closes. */
static void cut_where_failed(const recur_scope *scope, const recur_transfer *transfer)
{
	if (transfer->answer.wire != RECUR_WIRE_ANSWERED && (scope->http1 || is_alone(scope))) {
		recur_transfer_cut(transfer);
	}
}

void recur_scope_conclude_late(recur_scope *scope, recur_transfer *transfer)
{
	recur_transfer_conclude_late(transfer);
	cut_where_failed(scope, transfer);
}

static bool conclude_finished(recur_scope *scope)
{
	bool any = false;
	int left;

	for (CURLMsg *message; (message = curl_multi_info_read(scope->multi, &left)) != NULL;) {
		if (message->msg == CURLMSG_DONE) {
			recur_transfer *transfer = recur_transfer_of(message->easy_handle);

			recur_transfer_conclude(transfer, (int)message->data.result);
			cut_where_failed(scope, transfer);
			any = true;
		}
	}
	return any;
}

void recur_scope_drive(recur_scope *scope, int64_t wait_us)
{
	int running = 0;

	curl_multi_perform(scope->multi, &running);
	if (!conclude_finished(scope) && wait_us > 0) {
		curl_multi_poll(scope->multi, NULL, 0, (int)((wait_us + 999) / 1000), NULL);
	}
}

void recur_scope_finish(recur_scope *scope, recur_transfer *transfer)
{
	forget_in_flight(scope, transfer);
	if (transfer->answer.http_version[0] != '\0') {
		scope->http1 = transfer->answer.http_version[0] == '1';
	}
	if (transfer->answer.wire == RECUR_WIRE_TLS_FAILED || transfer->answer.wire == RECUR_WIRE_BAD_CA_FILE) {
		scope->stamp_seen_us = 0;
	}
	curl_multi_remove_handle(scope->multi, transfer->easy);
	recur_transfer_unload(transfer);
	recur_answer_clear(&transfer->answer);
	give_idle(scope, transfer);
}
