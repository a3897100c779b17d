#include "unit.h"
#include "core/base/timestamp.h"

#include <string.h>

#define COUNT(array) (sizeof(array) / sizeof *(array))
#define SPRING_2026 INT64_C(1774000000) /* 2026-03-20T09:46:40Z */

typedef struct time_row {
	const char *text;
	int64_t seconds;
} time_row;

static void iso_8601_is_read(void **state)
{
	(void)state;
	static const time_row rows[] = {
		{"1970-01-01T00:00:00Z", 0},
		{"1970-01-01t00:00:01z", 1},
		{"1970-01-01 00:01:00Z", 60},
		{"1969-12-31T23:59:59Z", -1},
		{"1969-12-31T23:59:59.999Z", -1},
		{"2026-03-20T09:46:40Z", SPRING_2026},
		{"2026-03-20T09:46:40.5Z", SPRING_2026},
		{"2026-03-20T09:46:40.123456789012345678901234567890Z", SPRING_2026},
		{"2026-03-20T17:46:40+08:00", SPRING_2026},
		{"2026-03-20T17:46:40.000+08:00", SPRING_2026},
		{"2026-03-19T22:16:40-11:30", SPRING_2026},
		{"2026-03-20T09:46:40-00:00", SPRING_2026},
		{"2026-03-21T09:45:40+23:59", SPRING_2026},
		{"2000-02-29T00:00:00Z", 951782400},
		{"2000-03-01T00:00:00Z", 951868800},
		{"2024-02-29T12:00:00Z", 1709208000},
		{"2023-03-01T00:00:00Z", 1677628800},
		{"1900-03-01T00:00:00Z", -2203891200},
		{"2038-01-19T03:14:08Z", INT64_C(2147483648)},
		{"2100-03-01T00:00:00Z", INT64_C(4107542400)},
		{"0000-01-01T00:00:00Z", INT64_C(-62167219200)},
		{"0000-03-01T00:00:00Z", INT64_C(-62162035200)},
		{"9999-12-31T23:59:59Z", INT64_C(253402300799)},
		{"2016-12-31T23:59:60Z", 1483228800},
		{"2017-01-01T07:59:60+08:00", 1483228800},
	};
	for (size_t i = 0; i < COUNT(rows); i++) {
		int64_t seconds = 12345;
		if (!recur_timestamp_parse_iso8601(recur_str_from(rows[i].text), &seconds) || seconds != rows[i].seconds) {
			fail_msg("%s: %lld", rows[i].text, (long long)seconds);
		}
	}
}

static void what_is_no_time_is_refused(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"",
		"2026",
		"2026-03-20",
		"2026-03-20T09:46Z",
		"2026-03-20T09:46:40",
		"2026-03-20T09:46:40 Z",
		"2026-03-20T09:46:40Zx",
		"2026-03-20T09:46:40ZZ",
		" 2026-03-20T09:46:40Z",
		"2026-03-20T09:46:40Z ",
		"2026-03-20T09:46:40.Z",
		"2026-03-20T09:46:40,5Z",
		"2026-03-20T09:46:40.5.5Z",
		"2026-03-20T09:46:40+0800",
		"2026-03-20T09:46:40+08",
		"2026-03-20T09:46:40+24:00",
		"2026-03-20T09:46:40+08:60",
		"2026-03-20T09:46:40+8:00",
		"2026-03-20T09:46:40GMT",
		"2026-03-20_09:46:40Z",
		"2026/03/20T09:46:40Z",
		"20260320T094640Z",
		"26-03-20T09:46:40Z",
		"12026-03-20T09:46:40Z",
		"-026-03-20T09:46:40Z",
		"+2026-03-20T09:46:40Z",
		"2026-3-20T09:46:40Z",
		"2026-00-20T09:46:40Z",
		"2026-13-20T09:46:40Z",
		"2026-03-00T09:46:40Z",
		"2026-03-32T09:46:40Z",
		"2026-04-31T09:46:40Z",
		"2026-02-29T09:46:40Z",
		"2024-02-30T09:46:40Z",
		"1900-02-29T09:46:40Z",
		"2026-03-20T24:00:00Z",
		"2026-03-20T09:60:40Z",
		"2026-03-20T09:46:61Z",
		"2026-03-20T09:46:60Z",
		"2017-01-01T23:59:60+08:00",
		"2026-03-20T-9:46:40Z",
		"2026-03-20T09: 6:40Z",
		"2026-W12-5T09:46:40Z",
		"1774000000",
		"Fri, 20 Mar 2026 09:46:40 GMT",
		"２０２６-03-20T09:46:40Z",
	};
	int64_t seconds;
	for (size_t i = 0; i < COUNT(texts); i++) {
		if (recur_timestamp_parse_iso8601(recur_str_from(texts[i]), &seconds)) {
			fail_msg("%s was taken for a time", texts[i]);
		}
	}
	assert_false(recur_timestamp_parse_iso8601(RECUR_STR_NONE, &seconds));
	assert_false(recur_timestamp_parse_iso8601(RECUR_STR("2026-03-20T09:46:40Z\0"), &seconds));
}

static void every_start_of_a_time_is_no_time(void **state)
{
	(void)state;
	static const char iso[] = "2026-03-20T17:46:40.123+08:00";
	static const char http[] = "Fri, 20 Mar 2026 09:46:40 GMT";
	int64_t seconds;
	for (size_t length = 0; length < sizeof iso - 1; length++) {
		assert_false(recur_timestamp_parse_iso8601((recur_str){iso, length}, &seconds));
	}
	for (size_t length = 0; length < sizeof http - 1; length++) {
		assert_false(recur_timestamp_parse_http_date((recur_str){http, length}, 0, &seconds));
	}
}

static void each_day_follows_the_one_before(void **state)
{
	(void)state;
	static const int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	int64_t expected = INT64_C(-11676096000); /* 1600-01-01 */
	for (int year = 1600; year < 2401; year++) {
		for (int month = 1; month <= 12; month++) {
			bool leap = month == 2 && (year % 400 == 0 || (year % 4 == 0 && year % 100 != 0));
			for (int day = 1; day <= lengths[month - 1] + leap; day++, expected += 86400) {
				char text[] = "0000-00-00T00:00:00Z";
				text[0] += (char)(year / 1000);
				text[1] += (char)(year / 100 % 10);
				text[2] += (char)(year / 10 % 10);
				text[3] += (char)(year % 10);
				text[5] += (char)(month / 10);
				text[6] += (char)(month % 10);
				text[8] += (char)(day / 10);
				text[9] += (char)(day % 10);
				int64_t seconds;
				assert_true(recur_timestamp_parse_iso8601(recur_str_from(text), &seconds));
				if (seconds != expected) {
					fail_msg("%s: %lld", text, (long long)seconds);
				}
			}
		}
	}
}

static void the_three_http_dates_are_read(void **state)
{
	(void)state;
	static const time_row rows[] = {
		{"Sun, 06 Nov 1994 08:49:37 GMT", 784111777},   {"Sunday, 06-Nov-94 08:49:37 GMT", 784111777},
		{"Sun Nov  6 08:49:37 1994", 784111777},        {"Wed Nov 16 08:49:37 1994", 784975777},
		{"Fri, 20 Mar 2026 09:46:40 GMT", SPRING_2026}, {"Friday, 20-Mar-26 09:46:40 GMT", SPRING_2026},
		{"Thu, 01 Jan 1970 00:00:00 GMT", 0},           {"Wed, 31 Dec 1969 23:59:59 GMT", -1},
		{"Sat, 31 Dec 2016 23:59:60 GMT", 1483228800},  {"Thu, 29 Feb 2024 12:00:00 GMT", 1709208000},
	};
	for (size_t i = 0; i < COUNT(rows); i++) {
		int64_t seconds = 12345;
		if (!recur_timestamp_parse_http_date(recur_str_from(rows[i].text), SPRING_2026, &seconds) ||
			seconds != rows[i].seconds) {
			fail_msg("%s: %lld", rows[i].text, (long long)seconds);
		}
	}
}

static void a_year_of_two_digits_is_at_most_fifty_years_ahead(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		int64_t now;
		const char *means;
	} rows[] = {
		{"Monday, 01-Jan-75 00:00:00 GMT", SPRING_2026, "2075-01-01T00:00:00Z"},
		{"Monday, 01-Jan-76 00:00:00 GMT", SPRING_2026, "2076-01-01T00:00:00Z"},
		{"Monday, 01-Mar-76 00:00:00 GMT", SPRING_2026, "2076-03-01T00:00:00Z"},
		{"Monday, 01-Apr-76 00:00:00 GMT", SPRING_2026, "1976-04-01T00:00:00Z"},
		{"Monday, 01-Jan-77 00:00:00 GMT", SPRING_2026, "1977-01-01T00:00:00Z"},
		{"Monday, 01-Jan-00 00:00:00 GMT", SPRING_2026, "2000-01-01T00:00:00Z"},
		{"Monday, 01-Jan-99 00:00:00 GMT", SPRING_2026, "1999-01-01T00:00:00Z"},
		{"Monday, 01-Jan-05 00:00:00 GMT", INT64_C(3900000000), "2105-01-01T00:00:00Z"},
		{"Tuesday, 29-Feb-00 00:00:00 GMT", SPRING_2026, "2000-02-29T00:00:00Z"},
		{"Monday, 01-Jan-30 00:00:00 GMT", INT64_MIN, "1930-01-01T00:00:00Z"},
		{"Monday, 01-Jan-30 00:00:00 GMT", INT64_MAX, "9930-01-01T00:00:00Z"},
	};
	for (size_t i = 0; i < COUNT(rows); i++) {
		int64_t seconds = 0;
		int64_t expected = 1;
		assert_true(recur_timestamp_parse_iso8601(recur_str_from(rows[i].means), &expected));
		assert_true(recur_timestamp_parse_http_date(recur_str_from(rows[i].text), rows[i].now, &seconds));
		if (seconds != expected) {
			fail_msg("%s is %lld, not %s", rows[i].text, (long long)seconds, rows[i].means);
		}
	}
}

static void what_is_no_http_date_is_refused(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"",
		"GMT",
		"Fri, 20 Mar 2026 09:46:40",
		"Fri, 20 Mar 2026 09:46:40 UTC",
		"Fri, 20 Mar 2026 09:46:40 GMT+1",
		"Fri, 20 Mar 2026 09:46:40 +0000",
		"Fri 20 Mar 2026 09:46:40 GMT",
		"Fri, 20-Mar-2026 09:46:40 GMT",
		"Fri, 2 Mar 2026 09:46:40 GMT",
		"Fri, 20 mar 2026 09:46:40 GMT",
		"fri, 20 Mar 2026 09:46:40 GMT",
		"Fre, 20 Mär 2026 09:46:40 GMT",
		"Fri, 20 Mar 26 09:46:40 GMT",
		"Fri, 31 Apr 2026 09:46:40 GMT",
		"Sun, 29 Feb 2026 09:46:40 GMT",
		"Fri, 00 Mar 2026 09:46:40 GMT",
		"Fri, 20 Mar 2026 24:00:00 GMT",
		"Fri, 20 Mar 2026 09:46:60 GMT",
		"Fri,  20 Mar 2026 09:46:40 GMT",
		"Friday, 20 Mar 2026 09:46:40 GMT",
		"Fri, 20-Mar-26 09:46:40 GMT",
		"Friday, 31-Feb-26 09:46:40 GMT",
		"Friday, 20-Mar-26 09:46:40 GMT ",
		"Sun Nov 6 08:49:37 1994",
		"Sun Nov 06 08:49:37 94",
		"Sun Nov  66 08:49:37 1994",
		"Sun Nov  6 08:49:37 1994 GMT",
		"2026-03-20T09:46:40Z",
	};
	int64_t seconds;
	for (size_t i = 0; i < COUNT(texts); i++) {
		if (recur_timestamp_parse_http_date(recur_str_from(texts[i]), SPRING_2026, &seconds)) {
			fail_msg("%s was taken for a date", texts[i]);
		}
	}
	assert_false(recur_timestamp_parse_http_date(RECUR_STR_NONE, SPRING_2026, &seconds));
}

static void retry_after_is_read_in_every_form(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		int64_t now;
		int32_t seconds;
	} rows[] = {
		{"0", SPRING_2026, 0},
		{"1", SPRING_2026, 1},
		{"120", SPRING_2026, 120},
		{"007", SPRING_2026, 7},
		{" 5\t", SPRING_2026, 5},
		{"86399", SPRING_2026, 86399},
		{"86400", SPRING_2026, RECUR_RETRY_AFTER_MAX},
		{"86401", SPRING_2026, RECUR_RETRY_AFTER_MAX},
		{"4294967297", SPRING_2026, RECUR_RETRY_AFTER_MAX},
		{"99999999999999999999999999999999999999", SPRING_2026, RECUR_RETRY_AFTER_MAX},
		{"Fri, 20 Mar 2026 09:46:42 GMT", SPRING_2026, 2},
		{"Friday, 20-Mar-26 09:47:40 GMT", SPRING_2026, 60},
		{"Fri Mar 20 10:46:40 2026", SPRING_2026, 3600},
		{" Fri, 20 Mar 2026 09:46:42 GMT ", SPRING_2026, 2},
		{"Fri, 20 Mar 2026 09:46:40 GMT", SPRING_2026, 0},
		{"Fri, 20 Mar 2026 09:46:39 GMT", SPRING_2026, 0},
		{"Sun, 06 Nov 1994 08:49:37 GMT", SPRING_2026, 0},
		{"Sat, 21 Mar 2026 09:46:39 GMT", SPRING_2026, 86399},
		{"Sat, 21 Mar 2026 09:46:41 GMT", SPRING_2026, RECUR_RETRY_AFTER_MAX},
		{"Fri, 31 Dec 9999 23:59:59 GMT", SPRING_2026, RECUR_RETRY_AFTER_MAX},
		{"Fri, 31 Dec 9999 23:59:59 GMT", INT64_MIN, RECUR_RETRY_AFTER_MAX},
		{"Sat, 01 Jan 0000 00:00:00 GMT", INT64_MAX, 0},
		{"", SPRING_2026, -1},
		{"  ", SPRING_2026, -1},
		{"-1", SPRING_2026, -1},
		{"+1", SPRING_2026, -1},
		{"1.5", SPRING_2026, -1},
		{"1e3", SPRING_2026, -1},
		{"0x10", SPRING_2026, -1},
		{"1 s", SPRING_2026, -1},
		{"1, 2", SPRING_2026, -1},
		{"soon", SPRING_2026, -1},
		{"\xEF\xBC\x91", SPRING_2026, -1},
		{"5\n", SPRING_2026, -1},
		{"2026-03-20T09:46:42Z", SPRING_2026, -1},
	};
	for (size_t i = 0; i < COUNT(rows); i++) {
		int32_t seconds = recur_timestamp_retry_after(recur_str_from(rows[i].text), rows[i].now);
		if (seconds != rows[i].seconds) {
			fail_msg("%s: %d", rows[i].text, (int)seconds);
		}
	}
	assert_int_equal(recur_timestamp_retry_after(RECUR_STR_NONE, SPRING_2026), -1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(iso_8601_is_read),
		UNIT(what_is_no_time_is_refused),
		UNIT(every_start_of_a_time_is_no_time),
		UNIT(each_day_follows_the_one_before),
		UNIT(the_three_http_dates_are_read),
		UNIT(a_year_of_two_digits_is_at_most_fifty_years_ahead),
		UNIT(what_is_no_http_date_is_refused),
		UNIT(retry_after_is_read_in_every_form),
	};
	return cmocka_run_group_tests_name("timestamp", tests, NULL, NULL);
}
