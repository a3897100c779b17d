#include "core/http/request_headers.h"

#include <curl/curl.h>
#include <string.h>

#define AUTHORIZATION_START "Authorization: Bearer "

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

struct recur_request_headers {
	struct curl_slist nodes[HEADER_COUNT];
	char authorization[RECUR_AUTHORIZATION_MAX];
};

recur_request_headers *recur_request_headers_new(char *user_agent_header, char *sdk_version_header)
{
	recur_request_headers *headers = recur_alloc(sizeof(*headers));

	if (!headers) {
		return NULL;
	}
	headers->nodes[HEADER_CONTENT_TYPE].data = (char *)"Content-Type: application/json";
	headers->nodes[HEADER_ACCEPT].data = (char *)"Accept: application/json";
	headers->nodes[HEADER_SDK_TYPE].data = (char *)"X-Recur-SDK-Type: server";
	headers->nodes[HEADER_SDK_VERSION].data = sdk_version_header;
	headers->nodes[HEADER_SOURCE].data = (char *)"X-Recur-Source: server";
	headers->nodes[HEADER_USER_AGENT].data = user_agent_header;
	headers->nodes[HEADER_KEY].data = headers->authorization;
	for (size_t i = 0; i + 1 < HEADER_COUNT; i++) {
		headers->nodes[i].next = &headers->nodes[i + 1];
	}
	return headers;
}

void recur_request_headers_free(recur_request_headers *headers)
{
	recur_free_wiped(headers, sizeof(*headers));
}

void *recur_request_headers_list(recur_request_headers *headers, bool with_body)
{
	return &headers->nodes[with_body ? HEADER_CONTENT_TYPE : HEADER_ACCEPT];
}

bool recur_request_headers_set_key(recur_request_headers *headers, recur_str secret_key)
{
	return recur_authorization_write(headers->authorization, sizeof(headers->authorization), secret_key);
}

void recur_request_headers_wipe_key(recur_request_headers *headers)
{
	recur_wipe(headers->authorization, sizeof(headers->authorization));
}

bool recur_authorization_write(char *line, size_t size, recur_str secret_key)
{
	const size_t start = sizeof(AUTHORIZATION_START) - 1;
	if (size > 0) {
		line[0] = '\0';
	}
	if (size <= start || secret_key.length >= size - start || !secret_key.data) {
		return false;
	}
	memcpy(line, AUTHORIZATION_START, start);
	memcpy(line + start, secret_key.data, secret_key.length);
	line[start + secret_key.length] = '\0';
	return true;
}
