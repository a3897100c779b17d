/* How a request ended: libcurl's result as an answer. */
#include "core/http/transfer.h"

#include "core/base/text.h"
#include "core/http/kept_socket.h"
#include "core/http/tls_failure.h"

#include <curl/curl.h>
#include <stdio.h>

static bool proxy_refused(const recur_transfer *transfer)
{
	long status = 0;

	curl_easy_getinfo(transfer->easy, CURLINFO_HTTP_CONNECTCODE, &status);
	return transfer->requests == 0 && status >= 300;
}

static recur_transfer_result result_of_broken_stream(const recur_transfer *transfer)
{
	return proxy_refused(transfer) ? RECUR_TRANSFER_CONNECT_FAILED
								   : recur_transfer_result_of_stream_failure(recur_str_from(transfer->library_text));
}

static recur_transfer_result result_of_no_memory(const recur_transfer *transfer)
{
	curl_off_t first_byte_us = 0;

	/* libcurl's word for a header line that is longer than it will hold, too. */
	curl_easy_getinfo(transfer->easy, CURLINFO_STARTTRANSFER_TIME_T, &first_byte_us);
	return transfer->requests && first_byte_us ? RECUR_TRANSFER_TOO_LARGE : RECUR_TRANSFER_NO_MEMORY;
}

/* libcurl is content with a connection that ends inside the headers. */
static recur_transfer_result result_of_success(const recur_transfer *transfer)
{
	long status = 0;

	curl_easy_getinfo(transfer->easy, CURLINFO_RESPONSE_CODE, &status);
	return transfer->head_is_whole && status >= 200 ? RECUR_TRANSFER_DONE : RECUR_TRANSFER_LOST;
}

static recur_transfer_result result_of(const recur_transfer *transfer, CURLcode result)
{
	switch (result) {
	case CURLE_OK:
		return result_of_success(transfer);
	case CURLE_COULDNT_RESOLVE_HOST:
	case CURLE_COULDNT_RESOLVE_PROXY:
		return RECUR_TRANSFER_DNS_FAILED;
	case CURLE_COULDNT_CONNECT:
	case CURLE_PROXY:
		return RECUR_TRANSFER_CONNECT_FAILED;
	case CURLE_OPERATION_TIMEDOUT:
		return RECUR_TRANSFER_TIMEOUT;
	case CURLE_SSL_CONNECT_ERROR:
		return recur_transfer_result_of_handshake_failure(recur_str_from(transfer->library_text));
	case CURLE_PEER_FAILED_VERIFICATION:
	case CURLE_SSL_CERTPROBLEM:
	case CURLE_SSL_CIPHER:
	case CURLE_SSL_ISSUER_ERROR:
	case CURLE_SSL_INVALIDCERTSTATUS:
	case CURLE_SSL_CLIENTCERT:
		return RECUR_TRANSFER_TLS_FAILED;
	case CURLE_SSL_CACERT_BADFILE:
		return RECUR_TRANSFER_BAD_CA_FILE;
	case CURLE_ABORTED_BY_CALLBACK:
		return transfer->unsent ? RECUR_TRANSFER_TIMEOUT : RECUR_TRANSFER_LOST;
	case CURLE_SEND_ERROR:
	case CURLE_RECV_ERROR:
		return result_of_broken_stream(transfer);
	case CURLE_WRITE_ERROR:
		return transfer->refused_for == RECUR_TRANSFER_DONE ? RECUR_TRANSFER_NO_MEMORY : transfer->refused_for;
	case CURLE_FILESIZE_EXCEEDED:
#if LIBCURL_VERSION_NUM >= 0x080600
	case CURLE_TOO_LARGE:
#endif
		return RECUR_TRANSFER_TOO_LARGE;
	case CURLE_OUT_OF_MEMORY:
		return result_of_no_memory(transfer);
	case CURLE_UNSUPPORTED_PROTOCOL:
	case CURLE_WEIRD_SERVER_REPLY:
	case CURLE_BAD_CONTENT_ENCODING:
		return RECUR_TRANSFER_NOT_HTTP;
	default:
		return transfer->requests ? RECUR_TRANSFER_LOST : RECUR_TRANSFER_CONNECT_FAILED;
	}
}

static const char *http_version_name(long version)
{
	switch (version) {
	case CURL_HTTP_VERSION_1_0:
		return "1.0";
	case CURL_HTTP_VERSION_1_1:
		return "1.1";
	case CURL_HTTP_VERSION_2_0:
		return "2";
	case CURL_HTTP_VERSION_3:
		return "3";
	default:
		return "";
	}
}

static int64_t time_of(CURL *easy, CURLINFO which)
{
	curl_off_t microseconds = 0;

	curl_easy_getinfo(easy, which, &microseconds);
	return (int64_t)microseconds;
}

static void read_timing(recur_transfer *transfer)
{
	recur_timing *timing = &transfer->response.timing;
	CURL *easy = transfer->easy;

	timing->dns_us = time_of(easy, CURLINFO_NAMELOOKUP_TIME_T);
	timing->connect_us = time_of(easy, CURLINFO_CONNECT_TIME_T);
	timing->tls_us = time_of(easy, CURLINFO_APPCONNECT_TIME_T);
	/* libcurl 8 has a time here even where the connection failed. */
	timing->first_byte_us = transfer->response.status ? time_of(easy, CURLINFO_STARTTRANSFER_TIME_T) : 0;
	timing->total_us = time_of(easy, CURLINFO_TOTAL_TIME_T);
	if (transfer->requests > 1) {
		recur_timing_leave_out_first(timing, &transfer->first_try_us);
	}
}

static recur_socket *socket_of(const recur_transfer *transfer)
{
	return recur_sockets_entry(&transfer->target->sockets, &transfer->socket);
}

void recur_transfer_cut(const recur_transfer *transfer)
{
	const recur_socket *socket = socket_of(transfer);

	if (socket) {
		recur_sockets_cut(socket->number);
	}
}

void recur_transfer_doom(const recur_transfer *transfer)
{
	recur_socket *socket = socket_of(transfer);

	if (socket) {
		socket->doomed = true;
	}
}

bool recur_transfer_is_doomed(const recur_transfer *transfer)
{
	const recur_socket *socket = socket_of(transfer);

	return socket && socket->doomed;
}

/* From here on nothing may come over a kept connection, unless it speaks HTTP/2, which tells its frames apart. */
static void note_answer(const recur_transfer *transfer)
{
	recur_socket *socket = transfer->response.http_version[0] == '1' ? socket_of(transfer) : NULL;

	if (socket) {
		socket->answered = true;
	}
}

/* What libcurl says to what a callback here did, and to an answer that it took for whole, would help nobody. */
static recur_str words_of(const recur_transfer *transfer, CURLcode result)
{
	switch (result) {
	case CURLE_OK:
		return RECUR_STR("the answer ended inside its headers");
	case CURLE_WRITE_ERROR:
		return transfer->refused_for == RECUR_TRANSFER_NOT_HTTP ? RECUR_STR("it switches protocols") : RECUR_STR("");
	case CURLE_ABORTED_BY_CALLBACK:
		return RECUR_STR("the request was refused twice");
	default:
		return recur_str_from(transfer->library_text[0] ? transfer->library_text : curl_easy_strerror(result));
	}
}

void recur_transfer_conclude(recur_transfer *transfer, int result)
{
	recur_response *response = &transfer->response;
	long status = 0;
	long version = 0;
	long connections = 0;

	curl_easy_getinfo(transfer->easy, CURLINFO_RESPONSE_CODE, &status);
	curl_easy_getinfo(transfer->easy, CURLINFO_HTTP_VERSION, &version);
	curl_easy_getinfo(transfer->easy, CURLINFO_NUM_CONNECTS, &connections);
	response->result = result_of(transfer, (CURLcode)result);
	response->status = (int)status;
	response->http_version = status ? http_version_name(version) : "";
	response->connection_reused = transfer->requests > 0 && connections == 0;
	if (transfer->timed) {
		read_timing(transfer);
	}
	if (response->result != RECUR_TRANSFER_DONE) {
		recur_text_clean(response->failure_text, sizeof(response->failure_text), words_of(transfer, (CURLcode)result));
	}
	note_answer(transfer);
	transfer->concluded = true;
}

void recur_transfer_conclude_refused(recur_transfer *transfer)
{
	const curl_version_info_data *library = curl_version_info(CURLVERSION_NOW);

	recur_response_clear(&transfer->response);
	transfer->response.result = RECUR_TRANSFER_UNSUPPORTED;
	snprintf(transfer->response.failure_text, sizeof(transfer->response.failure_text), "%s, libcurl %s, %s",
			 transfer->refused_option, library->version, library->ssl_version ? library->ssl_version : "no TLS");
	transfer->concluded = true;
}

void recur_transfer_conclude_by_timeout(recur_transfer *transfer)
{
	recur_transfer_conclude(transfer, CURLE_OPERATION_TIMEDOUT);
}
