#include "unit.h"
#include "ask.h"
#include "expect.h"

#include <stdio.h>
#include <string.h>

static void expect_doc_url_of(const char *body, const char *doc_url)
{
	ask ask;
	ask_init(&ask, 400, body);
	ask_expect_error(&ask, RECUR_ERROR_INVALID_REQUEST, "c");
	assert_string_equal(ask.result.error.doc_url, doc_url);
	ask_release(&ask);
}

/* Nested, and at the top level. */
static void expect_doc_url(const char *member, const char *doc_url)
{
	char body[2048];
	snprintf(body, sizeof body, "{\"error\":{\"code\":\"c\",%s}}", member);
	expect_doc_url_of(body, doc_url);
	snprintf(body, sizeof body, "{\"code\":\"c\",%s}", member);
	expect_doc_url_of(body, doc_url);
}

static void a_doc_url_is_an_absolute_https_url(void **state)
{
	(void)state;
	expect_doc_url("\"doc_url\":\"https://docs.recur.tw/api/error-codes?v=1#bad_request\"",
				   "https://docs.recur.tw/api/error-codes?v=1#bad_request");
	expect_doc_url("\"docUrl\":\"https:\\/\\/docs.recur.tw\"", "https://docs.recur.tw");
	static const char *const others[] = {"\"doc_url\":null",
										 "\"doc_url\":\"\"",
										 "\"doc_url\":7",
										 "\"doc_url\":[\"https://docs.recur.tw\"]",
										 "\"doc_url\":\"/api/error-codes\"",
										 "\"doc_url\":\"//docs.recur.tw\"",
										 "\"doc_url\":\"http://docs.recur.tw\"",
										 "\"doc_url\":\"javascript:alert(1)\"",
										 "\"doc_url\":\"https://user@docs.recur.tw\"",
										 "\"doc_url\":\"https://docs.recur.tw/a b\"",
										 "\"doc_url\":\"https://docs.recur.tw/\\u0000\"",
										 "\"doc_url\":\"https://docs.recur.tw/\\u202e\"",
										 "\"doc_url\":\"https://docs.recur.tw/<b>\"",
										 "\"doc_url\":\"https://docs.recur.tw/" ASK_KEY "\"",
										 "\"doc_url\":\"https://docs.recur.tw/?k=sk_live_0123\""};
	for (size_t i = 0; i < sizeof others / sizeof *others; i++) {
		expect_doc_url(others[i], "");
	}
}

static void a_doc_url_is_bounded(void **state)
{
	(void)state;
	char member[RECUR_ERROR_DOC_URL_MAX + 32] = "\"doc_url\":\"https://d.example/";
	const size_t start = strlen("\"doc_url\":\"");
	memset(member + strlen(member), 'd', start + RECUR_ERROR_DOC_URL_MAX - 1 - strlen(member));
	char url[RECUR_ERROR_DOC_URL_MAX];
	memcpy(url, member + start, sizeof url - 1);
	url[sizeof url - 1] = '\0';
	strcat(member, "\"");
	expect_doc_url(member, url);
	memcpy(member + strlen(member) - 1, "d\"", 3);
	expect_doc_url(member, "");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(a_doc_url_is_an_absolute_https_url),
		UNIT(a_doc_url_is_bounded),
	};
	return cmocka_run_group_tests_name("doc_url", tests, NULL, NULL);
}
