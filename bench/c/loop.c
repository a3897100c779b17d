/* The limit: portal sessions, or whether a customer may use a product, in a loop on libcurl and cJSON, as fast as plain
 * C is with one connection kept. It checks nothing that it need not check to get the link, or the answer.
 *
 *   loop CALLS [check]     prints what in_process.php prints; server, key and CA file are the environment's, as there
 */
#define _DEFAULT_SOURCE

#include <cjson/cJSON.h>
#include <curl/curl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

typedef struct answer {
	char bytes[65536];
	size_t length;
} answer;

static size_t keep(char *bytes, size_t size, size_t count, void *context)
{
	answer *to = context;
	const size_t length = size * count;

	if (length > sizeof(to->bytes) - to->length) {
		return 0;
	}
	memcpy(to->bytes + to->length, bytes, length);
	to->length += length;
	return length;
}

static int64_t nanoseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static char *body_for(const char *customer, const char *return_url)
{
	cJSON *object = cJSON_CreateObject();
	char *text;

	cJSON_AddStringToObject(object, "customerId", customer);
	cJSON_AddStringToObject(object, "returnUrl", return_url);
	text = cJSON_PrintUnformatted(object);
	cJSON_Delete(object);
	return text;
}

/* The link's length, so that reading it cannot be left out; 0 where there is none. */
static size_t link_length(const answer *from)
{
	cJSON *session = cJSON_ParseWithLength(from->bytes, from->length);
	const cJSON *url = cJSON_GetObjectItemCaseSensitive(session, "url");
	const size_t length = cJSON_IsString(url) ? strlen(url->valuestring) : 0;

	cJSON_Delete(session);
	return length;
}

static int is_entitled(const answer *from, const char *product)
{
	cJSON *list = cJSON_ParseWithLength(from->bytes, from->length);
	const cJSON *entry;
	int found = 0;

	cJSON_ArrayForEach(entry, cJSON_GetObjectItemCaseSensitive(list, "entitlements"))
	{
		const cJSON *slug = cJSON_GetObjectItemCaseSensitive(entry, "product");
		found = found || (cJSON_IsString(slug) && strcmp(slug->valuestring, product) == 0);
	}
	cJSON_Delete(list);
	return found;
}

static CURL *open_handle(const char *url, const char *key, const char *ca_file, answer *to)
{
	static char authorization[600];
	struct curl_slist *headers = NULL;
	CURLU *parsed = curl_url();
	CURL *easy = curl_easy_init();

	snprintf(authorization, sizeof(authorization), "Authorization: Bearer %s", key);
	headers = curl_slist_append(headers, "Content-Type: application/json");
	headers = curl_slist_append(headers, "Accept: application/json");
	headers = curl_slist_append(headers, "X-Recur-SDK-Type: server");
	headers = curl_slist_append(headers, "X-Recur-SDK-Version: 0.2.0");
	headers = curl_slist_append(headers, "X-Recur-Source: server");
	/* As long as the extension's: every client sends the same bytes, but for its name. */
	headers = curl_slist_append(headers, "User-Agent: recur-c-loop/0.2.0 (C 11.0.0; libcurl/7.88.1)");
	headers = curl_slist_append(headers, authorization);
	curl_url_set(parsed, CURLUPART_URL, url, 0);
	curl_easy_setopt(easy, CURLOPT_CURLU, parsed);
	curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
	curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, 60000L);
	curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, 60000L);
	curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, keep);
	curl_easy_setopt(easy, CURLOPT_WRITEDATA, to);
	if (ca_file) {
		curl_easy_setopt(easy, CURLOPT_CAINFO, ca_file);
		curl_easy_setopt(easy, CURLOPT_CAPATH, NULL);
	}
	return easy;
}

static int check(CURL *easy, answer *to)
{
	to->length = 0;
	return curl_easy_perform(easy) == CURLE_OK && is_entitled(to, "pro-plan");
}

static int create(CURL *easy, answer *to)
{
	char *body = body_for("cus_demo", "https://shop.example/account");
	CURLcode result;

	to->length = 0;
	curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body);
	result = curl_easy_perform(easy);
	cJSON_free(body);
	return result == CURLE_OK && link_length(to) > 0;
}

static int64_t cpu_microseconds(const struct rusage *used)
{
	return ((int64_t)used->ru_utime.tv_sec + used->ru_stime.tv_sec) * 1000000 + used->ru_utime.tv_usec +
		   used->ru_stime.tv_usec;
}

/* The first call makes the connection: it is timed, its CPU is not that of a warm call. */
static int run(CURL *easy, answer *to, int (*call)(CURL *, answer *), int64_t *times, long calls)
{
	struct rusage warm = {0};
	struct rusage end;

	for (long i = 0; i < calls; i++) {
		int64_t begun;

		if (i == 1) {
			getrusage(RUSAGE_SELF, &warm);
		}
		begun = nanoseconds();
		if (!call(easy, to)) {
			return 0;
		}
		times[i] = nanoseconds() - begun;
	}
	getrusage(RUSAGE_SELF, &end);
	printf("{\"times\":[");
	for (long i = 0; i < calls; i++) {
		printf("%s%lld", i ? "," : "", (long long)times[i]);
	}
	printf("],\"cpu\":%lld,\"peak\":%ld}\n",
		   (long long)(calls > 1 ? cpu_microseconds(&end) - cpu_microseconds(&warm) : 0), end.ru_maxrss);
	return 1;
}

int main(int count, char **arguments)
{
	static answer to;
	const char *base = getenv("RECUR_BASE_URL");
	const char *key = getenv("RECUR_SECRET_KEY");
	const long calls = count > 1 ? strtol(arguments[1], NULL, 10) : 0;
	const int checks = count > 2 && strcmp(arguments[2], "check") == 0;
	char url[256];
	int64_t *times;
	CURL *easy;
	int ok;

	if (!base || !key || calls < 1) {
		fprintf(stderr, "usage: RECUR_BASE_URL=… RECUR_SECRET_KEY=… [BENCH_CA_FILE=…] loop CALLS [check]\n");
		return 2;
	}
	snprintf(url, sizeof(url), "%s%s", base,
			 checks ? "/v1/customers/entitlements?customer_id=cus_demo" : "/v1/portal/sessions");
	times = calloc((size_t)calls, sizeof(*times));
	curl_global_init(CURL_GLOBAL_DEFAULT);
	easy = open_handle(url, key, getenv("BENCH_CA_FILE"), &to);
	ok = times && run(easy, &to, checks ? check : create, times, calls);
	if (!ok) {
		fprintf(stderr, "loop: a call failed\n");
	}
	curl_easy_cleanup(easy);
	curl_global_cleanup();
	free(times);
	return ok ? 0 : 1;
}
