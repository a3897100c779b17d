#include "unit.h"
#include "core/url/url.h"

#include <string.h>

#define SCHEME "does not start with https:// or http://"
#define CREDENTIALS "has a user name or password in it"
#define CONTROL "has a control character in it, such as a line break"
#define HOST "has a host that is neither a plain name nor a plain address"
#define NOT_ASCII "has a character in it that is not ASCII"
#define PORT "has a port that is not a number from 1 to 65535"
#define PLAIN "is plain http to another machine, which would send the key unencrypted"

/* NULL for no fault. */
static void assert_fault(const char *actual, const char *expected, const char *url)
{
	if (actual == NULL || expected == NULL) {
		if (actual != expected) {
			fail_msg("%s: %s", url, actual == NULL ? "nothing found" : actual);
		}
		return;
	}
	if (strcmp(actual, expected) != 0) {
		fail_msg("%s: %s", url, actual);
	}
}

typedef struct url_row {
	const char *url;
	const char *fault;
} url_row;

#define ASSERT_FAULTS(rows, expression)                                                                                \
	for (size_t i = 0; i < sizeof(rows) / sizeof *(rows); i++) {                                                       \
		recur_str text = recur_str_from((rows)[i].url);                                                                \
		assert_fault((expression), (rows)[i].fault, (rows)[i].url);                                                    \
	}

static void a_base_url_is_https_or_loopback(void **state)
{
	(void)state;
	static const url_row rows[] = {
		{"https://api.recur.tw", NULL},
		{"https://api.recur.tw/", NULL},
		{"https://proxy.example:8443/recur/v2", NULL},
		{"http://localhost:8080", NULL},
		{"http://127.0.0.1", NULL},
		{"http://[::1]:9000/api", NULL},
		{"", "is empty"},
		{"api.recur.tw", SCHEME},
		{"localhost:8080", SCHEME},
		{"ftp://api.recur.tw", SCHEME},
		{"https:/api.recur.tw", SCHEME},
		{"https:///api.recur.tw", "has no host"},
		{"https://sk_test_x@api.recur.tw", CREDENTIALS},
		{"https://@api.recur.tw", CREDENTIALS},
		{"https://api.recur.tw?", "has a query string"},
		{"https://api.recur.tw/?a", "has a query string"},
		{"https://api.recur.tw#", "has a fragment"},
		{"http://api.recur.tw", PLAIN},
		{"http://localhost.", PLAIN},
		{"http://localhost.example", PLAIN},
		{"http://192.168.0.1", PLAIN},
		{"http://0.0.0.0", PLAIN},
		{"http://127.1", HOST},
		{"https://測試.tw", NOT_ASCII},
		{"https://api.recur.tw/路", NOT_ASCII},
		{"https://api.recur.tw\n", CONTROL},
		{" https://api.recur.tw", "has a space in it"},
		{"https:\\\\api.recur.tw", "has a backslash in it"},
		{"https://api.recur.tw:0", PORT},
		{"https://api.recur.tw/\xFF", "is not valid UTF-8"},
	};
	ASSERT_FAULTS(rows, recur_url_base_fault(text));
	assert_fault(recur_url_base_fault(RECUR_STR_NONE), "is empty", "no value");
}

static void a_return_url_is_absolute_and_of_the_web(void **state)
{
	(void)state;
	static const url_row rows[] = {
		{"https://shop.example/account", NULL},
		{"http://shop.example/account?from=portal#top", NULL},
		{"http://localhost:3000", NULL},
		{"https://測試.tw/帳戶?頁=訂閱", NULL},
		{"HTTPS://SHOP.EXAMPLE", NULL},
		{"https://shop.example/?next=https://a@b", NULL},
		{"/account", SCHEME},
		{"account", SCHEME},
		{"//shop.example/account", SCHEME},
		{"javascript:alert(1)", SCHEME},
		{"javascript://shop.example/%0Aalert(1)", SCHEME},
		{"JavaScript://shop.example", SCHEME},
		{"data:text/html,x", SCHEME},
		{"myapp://account", SCHEME},
		{"file:///etc/passwd", SCHEME},
		{"https:/shop.example", SCHEME},
		{"https://good.example@evil.example", CREDENTIALS},
		{"https://a@b@evil.example", "has more than one @ before its path"},
		{"https://good.example\\.evil.example", "has a backslash in it"},
		{"https://shop.example/\r\nSet-Cookie: a=b", CONTROL},
		{"https://shop.example/\t", CONTROL},
		{"https://shop.example/a b", "has a space in it"},
		{"https://[::1%25lo]/", "has a host in brackets that is not an IPv6 address"},
		{"https://[::1]x/", "has something other than a port after its host"},
		{"https://shop.example:65536/", PORT},
		{"https://shop%2eexample/", HOST},
	};
	ASSERT_FAULTS(rows, recur_url_return_fault(text));
}

static void a_portal_link_is_safe_to_send_a_browser_to(void **state)
{
	(void)state;
	static const url_row rows[] = {
		{"https://portal.recur.tw/s/abc?token=x-y_z~%2F#top", NULL},
		{"https://portal.recur.tw:8443", NULL},
		{"https://203.0.113.7/s", NULL},
		{"http://portal.recur.tw/s", "is not https"},
		{"http://127.0.0.1:8080/s", "is not https"},
		{"javascript:alert(1)", SCHEME},
		{"data:text/html,x", SCHEME},
		{"//portal.recur.tw/s", SCHEME},
		{"https:/portal.recur.tw/s", SCHEME},
		{"/s/abc", SCHEME},
		{"", "is empty"},
		{"https://u@portal.recur.tw/", CREDENTIALS},
		{"https://portal.recur.tw/\n", CONTROL},
		{"https://portal.recur.tw/a b", "has a space in it"},
		{"https://portal.recur.tw\\@evil.example/", "has a backslash in it"},
		{"https://portal.recur.tw/\xE2\x80\xAE", NOT_ASCII},
		{"https://portal.recur.tw/\xC3\xA4", NOT_ASCII},
		{"https://p\xC3\xB6rtal.example/", NOT_ASCII},
		{"https://portal.recur.tw/\"onclick", "has a quotation mark or an angle bracket in it"},
		{"https://portal.recur.tw/<b>", "has a quotation mark or an angle bracket in it"},
		{"https://portal.recur.tw/>", "has a quotation mark or an angle bracket in it"},
		{"https://portal.recur.tw:00443/", PORT},
		{"https://portal.recur.tw/\x80", "is not valid UTF-8"},
	};
	ASSERT_FAULTS(rows, recur_url_link_fault(text, false));
	static const url_row beside_a_stand_in[] = {
		{"http://127.0.0.1:8080/s", NULL},
		{"https://portal.recur.tw/s", NULL},
		{"ftp://127.0.0.1/s", SCHEME},
		{"http://u@127.0.0.1:8080/s", CREDENTIALS},
	};
	ASSERT_FAULTS(beside_a_stand_in, recur_url_link_fault(text, true));
}

static void what_a_link_may_not_hold_is_found_at_every_place(void **state)
{
	(void)state;
	static const char good[] = "https://portal.recur.tw/s/abc?token=0123456789";
	assert_null(recur_url_link_fault(RECUR_STR(good), false));
	for (int byte = 0; byte < 256; byte++) {
		if (byte > 0x20 && byte < 0x7F && strchr("\"<>\\", byte) == NULL) {
			continue;
		}
		for (size_t at = 0; at < sizeof good - 1; at++) {
			char url[sizeof good];
			memcpy(url, good, sizeof good);
			url[at] = (char)byte;
			if (recur_url_link_fault((recur_str){url, sizeof good - 1}, false) == NULL) {
				fail_msg("byte %d at %zu was let through", byte, at);
			}
		}
	}
}

static void length_has_a_limit(void **state)
{
	(void)state;
	char url[RECUR_URL_MAX + 2] = "https://portal.recur.tw/";
	size_t length = strlen(url);
	memset(url + length, 'a', sizeof url - length);
	assert_null(recur_url_link_fault((recur_str){url, RECUR_URL_MAX}, false));
	assert_string_equal(recur_url_link_fault((recur_str){url, RECUR_URL_MAX + 1}, false), "is longer than 2,048 bytes");
	assert_string_equal(recur_url_return_fault((recur_str){url, RECUR_URL_MAX + 1}), "is longer than 2,048 bytes");
}

static void a_proxy_is_what_libcurl_takes_for_one(void **state)
{
	(void)state;
	static const char scheme[] = "has a scheme other than http, https, socks4, socks4a, socks5 and socks5h";
	static const char path[] = "has a path, a query string or a fragment";
	static const url_row rows[] = {
		{"proxy.example", NULL},
		{"proxy.example:3128", NULL},
		{"http://proxy.example:3128/", NULL},
		{"HTTPS://user:p%40ss@proxy.example:3129", NULL},
		{"user:pass@proxy.example:3128", NULL},
		{"socks4://127.0.0.1", NULL},
		{"socks4a://127.0.0.1:1080", NULL},
		{"socks5://[::1]:1080", NULL},
		{"socks5h://user@proxy.example", NULL},
		{"[::1]:3128", NULL},
		{"", "is empty"},
		{"ftp://proxy.example", scheme},
		{"socks://proxy.example", scheme},
		{"socks6://proxy.example", scheme},
		{"javascript://proxy.example", scheme},
		{"http://", "has no host"},
		{"//proxy.example:3128", "has no host"},
		{"http:/proxy.example", PORT},
		{"proxy.example:0", PORT},
		{"http://proxy.example:3128/path", path},
		{"http://proxy.example?a", path},
		{"http://proxy.example#a", path},
		{"http://user:p@ss@proxy.example", "has more than one @ before its path"},
		{"http://proxy.example:3128\n", CONTROL},
		{"proxy example", "has a space in it"},
	};
	ASSERT_FAULTS(rows, recur_url_proxy_fault(text, NULL));
}

static void a_proxy_is_split_for_its_reader(void **state)
{
	(void)state;
	recur_url parts;
	assert_null(recur_url_proxy_fault(RECUR_STR("user:pass@localhost:3128"), &parts));
	assert_null(parts.scheme.data);
	assert_true(recur_str_equal(parts.userinfo, RECUR_STR("user:pass")));
	assert_true(recur_str_equal(parts.host, RECUR_STR("localhost")));
	assert_true(recur_str_equal(parts.port, RECUR_STR("3128")));
	assert_null(recur_url_proxy_fault(RECUR_STR("socks5://[::1]"), &parts));
	assert_true(recur_str_equal(parts.scheme, RECUR_STR("socks5")));
	assert_true(recur_str_equal(parts.host, RECUR_STR("::1")));
	assert_null(parts.port.data);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(a_base_url_is_https_or_loopback),
		UNIT(a_return_url_is_absolute_and_of_the_web),
		UNIT(a_portal_link_is_safe_to_send_a_browser_to),
		UNIT(what_a_link_may_not_hold_is_found_at_every_place),
		UNIT(length_has_a_limit),
		UNIT(a_proxy_is_what_libcurl_takes_for_one),
		UNIT(a_proxy_is_split_for_its_reader),
	};
	return cmocka_run_group_tests_name("url faults", tests, NULL, NULL);
}
