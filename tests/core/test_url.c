#include "unit.h"
#include "core/url/url.h"

#include <stdio.h>
#include <string.h>

static void assert_view(recur_str actual, const char *expected, const char *what)
{
	if (!recur_str_equal(actual, recur_str_from(expected))) {
		fail_msg("%s is %.*s, not %s", what, (int)actual.length, actual.data == NULL ? "" : actual.data,
				 expected == NULL ? "absent" : expected);
	}
}

static void a_url_is_split_into_its_parts(void **state)
{
	(void)state;
	static const struct {
		const char *text, *scheme, *userinfo, *host, *port, *path, *query, *fragment, *origin;
	} rows[] = {
		{"https://api.recur.tw", "https", NULL, "api.recur.tw", NULL, NULL, NULL, NULL, "https://api.recur.tw"},
		{"HTTP://a:80/b?c#d", "HTTP", NULL, "a", "80", "/b", "c", "d", "HTTP://a:80"},
		{"https://a?b#c", "https", NULL, "a", NULL, NULL, "b", "c", "https://a"},
		{"https://a#b?c", "https", NULL, "a", NULL, NULL, NULL, "b?c", "https://a"},
		{"https://a/?#", "https", NULL, "a", NULL, "/", "", "", "https://a"},
		{"https://a//b?c?d/e", "https", NULL, "a", NULL, "//b", "c?d/e", NULL, "https://a"},
		{"https://u:p@h:1/", "https", "u:p", "h", "1", "/", NULL, NULL, NULL},
		{"https://@h", "https", "", "h", NULL, NULL, NULL, NULL, NULL},
		{"https://h/@b", "https", NULL, "h", NULL, "/@b", NULL, NULL, "https://h"},
		{"https://[::1]:65535/", "https", NULL, "::1", "65535", "/", NULL, NULL, "https://[::1]:65535"},
		{"https://測試.tw/路", "https", NULL, "測試.tw", NULL, "/路", NULL, NULL, "https://測試.tw"},
		{"svn+ssh://h", "svn+ssh", NULL, "h", NULL, NULL, NULL, NULL, "svn+ssh://h"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		recur_url parts;
		if (!recur_url_split(recur_str_from(rows[i].text), &parts)) {
			fail_msg("%s was refused", rows[i].text);
		}
		assert_view(parts.scheme, rows[i].scheme, "scheme");
		assert_view(parts.userinfo, rows[i].userinfo, "userinfo");
		assert_view(parts.host, rows[i].host, "host");
		assert_view(parts.port, rows[i].port, "port");
		assert_view(parts.path, rows[i].path, "path");
		assert_view(parts.query, rows[i].query, "query");
		assert_view(parts.fragment, rows[i].fragment, "fragment");
		assert_view(parts.origin, rows[i].origin, "origin");
	}
}

static void hosts_that_every_reader_agrees_on_are_accepted(void **state)
{
	(void)state;
	static const char *const hosts[] = {
		"a",
		"localhost",
		"example.com.",
		"xn--g6w251d.tw",
		"a_b.example",
		"1.example",
		"1.2.3.4a",
		"0.0.0.0",
		"255.255.255.255",
		"測試.tw",
		"bücher.example",
		"ελλάδα.gr",
		"[::]",
		"[1::]",
		"[2001:db8::ff00:42:8329]",
		"[1:2:3:4:5:6:7:8]",
		"[::FFFF:1.2.3.4]",
		"[1:2:3:4:5:6:1.2.3.4]",
	};
	for (size_t i = 0; i < sizeof hosts / sizeof *hosts; i++) {
		char url[128];
		snprintf(url, sizeof url, "https://%s/", hosts[i]);
		recur_url parts;
		if (!recur_url_split(recur_str_from(url), &parts)) {
			fail_msg("%s was refused", url);
		}
	}
}

static void what_readers_disagree_on_is_refused(void **state)
{
	(void)state;
	static const char *const urls[] = {
		/* what precedes the host */
		"",
		"a",
		"/account",
		"//host",
		"://host",
		"https:host",
		"https:/host",
		"https:\\\\host",
		"https:/\\host",
		"https:///host",
		"https:////host",
		"1http://host",
		"ht tp://host",
		" https://host",
		"https://host ",
		"https ://host",
		"javascript:alert(1)",
		"data:text/html,x",
		/* characters that are dropped, or that end a line */
		"https://ho\tst/",
		"https://host/\n",
		"https://host/\r\nX: y",
		"java\nscript://host",
		"https://host/\x7F",
		"https://host/\xC2\x85",
		"https://ho st/",
		"https://host/a b",
		"https://host/\xFF",
		"https://host/\xED\xA0\x80",
		/* backslashes, which browsers take for slashes */
		"https://good.example\\@evil.example/",
		"https://host\\path",
		"https://host/a\\b",
		/* userinfo */
		"https://a@b@c/",
		"https://user@",
		"https://user@:80",
		/* hosts */
		"https://",
		"https://?a",
		"https://#a",
		"https://:80",
		"https://.",
		"https://..",
		"https://.a",
		"https://a..b",
		"https://a..",
		"https://a%2eb",
		"https://%6Cocalhost",
		"https://a%00b",
		"https://a,b",
		"https://a;b",
		"https://a|b",
		"https://a<b",
		"https://a'b",
		"https://a*b",
		"https://a~b",
		"https://127.1",
		"https://127.0.0.1.",
		"https://127.0.1",
		"https://0x7f.1",
		"https://0x7f000001",
		"https://2130706433",
		"https://017700000001",
		"https://127.0.0.01",
		"https://127.0.0.0x1",
		"https://a.0x",
		"https://256.1.1.1",
		"https://1.2.3.4.5",
		"https://a.1",
		"https://a.1.",
		"https://\xE3\x80\x80/",                 /* ideographic space */
		"https://a\xE3\x80\x82tw",               /* a full stop that becomes a dot */
		"https://a\xEF\xBC\x8F.example",         /* a fullwidth slash */
		"https://a\xE2\x84\x80.example",         /* a/c as one character */
		"https://a\xE2\x80\xAE.example",         /* a bidirectional override */
		"https://a\xE2\x80\x8B.example",         /* a space without width */
		"https://a\xC2\xAD.example",             /* a soft hyphen */
		"https://\xEF\xBC\x91\xEF\xBC\x92.test", /* fullwidth digits */
		"https://a\xEE\x80\x80.example",         /* private use */
		"https://a\xF0\x9F\x98\x80.example",     /* an emoji */
		/* IP literals */
		"https://::1/",
		"https://[::1",
		"https://[]",
		"https://[:]",
		"https://[:::]",
		"https://[::1%25eth0]/",
		"https://[fe80::1%eth0]/",
		"https://[v1.a]/",
		"https://[1.2.3.4]/",
		"https://[1::2::3]/",
		"https://[1:2:3:4:5:6:7]/",
		"https://[1:2:3:4:5:6:7:8:9]/",
		"https://[1:2:3:4:5:6:7::8]/",
		"https://[1:2:3:4:5:6:7:]/",
		"https://[:1:2:3:4:5:6:7]/",
		"https://[1:2:3:4:5:6:7:1.2.3.4]/",
		"https://[::1.2.3.256]/",
		"https://[::1.2.3]/",
		"https://[12345::]/",
		"https://[::g]/",
		"https://[::1]a/",
		"https://[::1]80/",
		"https://a[::1]/",
		/* ports */
		"https://host:",
		"https://host:/",
		"https://host:0",
		"https://host:00",
		"https://host:080",
		"https://host:65536",
		"https://host:99999999999999999999",
		"https://host:4294967376", /* 80 in 32 bits */
		"https://host:+80",
		"https://host:-1",
		"https://host:80a",
		"https://host:80:80",
		"https://host:\xEF\xBC\x98",
		"https://[::1]:",
	};
	for (size_t i = 0; i < sizeof urls / sizeof *urls; i++) {
		recur_url parts;
		if (recur_url_split(recur_str_from(urls[i]), &parts)) {
			fail_msg("%s was accepted", urls[i]);
		}
	}
	recur_url parts;
	assert_false(recur_url_split(RECUR_STR_NONE, &parts));
	assert_false(recur_url_split(RECUR_STR("https://host\0.example"), &parts));
}

static void loopback_is_what_everybody_takes_for_it(void **state)
{
	(void)state;
	static const char *const loopback[] = {
		"localhost", "LOCALHOST", "LocalHost", "127.0.0.1", "127.255.255.254", "::1", "0:0:0:0:0:0:0:1", "0::0001",
	};
	static const char *const elsewhere[] = {
		"",           "localhost.", "localhost.example", "my.localhost", "localhos",   "localhost6",
		"127.1",      "127.0.0.1.", "127.0.0.1.example", "127.0.0.01",   "0127.0.0.1", "0x7f.0.0.1",
		"2130706433", "128.0.0.1",  "0.0.0.0",           "12.7.0.1",     "::",         "::2",
		"1::1",       "[::1]",      "::ffff:127.0.0.1",  "::127.0.0.1",  "::1%lo",
	};
	for (size_t i = 0; i < sizeof loopback / sizeof *loopback; i++) {
		if (!recur_url_host_is_loopback(recur_str_from(loopback[i]))) {
			fail_msg("%s is loopback", loopback[i]);
		}
	}
	for (size_t i = 0; i < sizeof elsewhere / sizeof *elsewhere; i++) {
		if (recur_url_host_is_loopback(recur_str_from(elsewhere[i]))) {
			fail_msg("%s is not loopback", elsewhere[i]);
		}
	}
	assert_false(recur_url_host_is_loopback(RECUR_STR_NONE));
}

static void schemes_are_told_apart(void **state)
{
	(void)state;
	assert_true(recur_url_is_https(&(recur_url){.scheme = RECUR_STR("HTTPS")}));
	assert_false(recur_url_is_https(&(recur_url){.scheme = RECUR_STR("http")}));
	assert_true(recur_url_is_web(&(recur_url){.scheme = RECUR_STR("https")}));
	assert_true(recur_url_is_web(&(recur_url){.scheme = RECUR_STR("Http")}));
	assert_false(recur_url_is_web(&(recur_url){.scheme = RECUR_STR("httpss")}));
	assert_false(recur_url_is_web(&(recur_url){.scheme = RECUR_STR("ftp")}));
	assert_false(recur_url_is_web(&(recur_url){.scheme = RECUR_STR_NONE}));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(a_url_is_split_into_its_parts),
		UNIT(hosts_that_every_reader_agrees_on_are_accepted),
		UNIT(what_readers_disagree_on_is_refused),
		UNIT(loopback_is_what_everybody_takes_for_it),
		UNIT(schemes_are_told_apart),
	};
	return cmocka_run_group_tests_name("url", tests, NULL, NULL);
}
