#include "core/base/timestamp.h"

#include "core/base/text.h"

#include <string.h>

#define DAY INT64_C(86400)

/* A date and time as written, in UTC once `offset` minutes are taken off. */
typedef struct civil_time {
	int year;
	int month;
	int day;
	int hour;
	int minute;
	int second;
	int offset;
} civil_time;

/* What is still to read, and whether all of it so far was as it should be. */
typedef struct reader {
	const char *at;
	const char *end;
	bool ok;
} reader;

static reader reader_of(recur_str text)
{
	static const char nothing[] = "";
	recur_str all = text.data ? text : (recur_str){nothing, 0};
	return (reader){all.data, all.data + all.length, true};
}

/* Exactly `count` digits. */
static int read_number(reader *in, int count)
{
	int value = 0;
	if (!in->ok || in->end - in->at < count) {
		in->ok = false;
		return 0;
	}
	for (; count > 0; count--, in->at++) {
		in->ok = in->ok && recur_text_is_digit(*in->at);
		value = value * 10 + (*in->at - '0');
	}
	return in->ok ? value : 0;
}

/* One of the bytes in `which`, or '\0' where it is none. */
static char read_one_of(reader *in, const char *which)
{
	if (!in->ok || in->at == in->end || !memchr(which, *in->at, strlen(which))) {
		in->ok = false;
		return '\0';
	}
	return *in->at++;
}

static void read_word(reader *in, const char *word)
{
	size_t length = strlen(word);
	in->ok = in->ok && (size_t)(in->end - in->at) >= length && memcmp(in->at, word, length) == 0;
	if (in->ok) {
		in->at += length;
	}
}

/* The index of the word that comes next. */
static int read_word_of(reader *in, const char *const *words, int count)
{
	for (int i = 0; i < count; i++) {
		reader attempt = *in;
		read_word(&attempt, words[i]);
		if (attempt.ok) {
			*in = attempt;
			return i;
		}
	}
	in->ok = false;
	return 0;
}

static int days_in_month(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
	return days[month - 1] + (month == 2 && leap);
}

/* Days from 1970-01-01 to a date of the Gregorian calendar, years 0 to 9999. */
static int64_t days_since_epoch(int year, int month, int day)
{
	/* Years that begin in March have their leap day last. 400 more of them keep every division positive. */
	int64_t march_year = year + 400 - (month <= 2);
	int64_t months = (month + 9) % 12;
	int64_t day_of_year = (months * 153 + 2) / 5 + day - 1;
	int64_t days = march_year * 365 + march_year / 4 - march_year / 100 + march_year / 400 + day_of_year;
	return days - 146097 - 719468;
}

static bool to_seconds(const civil_time *time, int64_t *seconds)
{
	if (time->month < 1 || time->month > 12 || time->day < 1 || time->day > days_in_month(time->year, time->month) ||
		time->hour > 23 || time->minute > 59 || time->second > 60) {
		return false;
	}
	int64_t minutes = time->hour * 60 + time->minute - time->offset;
	int64_t total = days_since_epoch(time->year, time->month, time->day) * DAY + minutes * 60 + time->second;
	/* A leap second ends a day of UTC. */
	if (time->second == 60 && total % DAY != 0) {
		return false;
	}
	*seconds = total;
	return true;
}

static void read_clock(reader *in, civil_time *time)
{
	time->hour = read_number(in, 2);
	read_one_of(in, ":");
	time->minute = read_number(in, 2);
	read_one_of(in, ":");
	time->second = read_number(in, 2);
}

static void read_fraction(reader *in)
{
	if (in->at < in->end && *in->at == '.') {
		in->at++;
		read_number(in, 1);
		while (in->at < in->end && recur_text_is_digit(*in->at)) {
			in->at++;
		}
	}
}

static void read_offset(reader *in, civil_time *time)
{
	char sign = read_one_of(in, "Zz+-");
	if (sign == '+' || sign == '-') {
		int hours = read_number(in, 2);
		read_one_of(in, ":");
		int minutes = read_number(in, 2);
		in->ok = in->ok && hours <= 23 && minutes <= 59;
		time->offset = (sign == '-' ? -1 : 1) * (hours * 60 + minutes);
	}
}

bool recur_timestamp_parse_iso8601(recur_str text, int64_t *seconds)
{
	reader in = reader_of(text);
	civil_time time = {0};
	time.year = read_number(&in, 4);
	read_one_of(&in, "-");
	time.month = read_number(&in, 2);
	read_one_of(&in, "-");
	time.day = read_number(&in, 2);
	read_one_of(&in, "Tt ");
	read_clock(&in, &time);
	read_fraction(&in);
	read_offset(&in, &time);
	return in.ok && in.at == in.end && to_seconds(&time, seconds);
}

static const char *const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
									 "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
static const char *const short_days[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
static const char *const long_days[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

/* Sun, 06 Nov 1994 08:49:37 GMT */
static bool read_imf_fixdate(reader in, civil_time *time)
{
	read_word_of(&in, short_days, 7);
	read_word(&in, ", ");
	time->day = read_number(&in, 2);
	read_word(&in, " ");
	time->month = read_word_of(&in, months, 12) + 1;
	read_word(&in, " ");
	time->year = read_number(&in, 4);
	read_word(&in, " ");
	read_clock(&in, time);
	read_word(&in, " GMT");
	return in.ok && in.at == in.end;
}

/* Sun Nov  6 08:49:37 1994 */
static bool read_asctime(reader in, civil_time *time)
{
	read_word_of(&in, short_days, 7);
	read_word(&in, " ");
	time->month = read_word_of(&in, months, 12) + 1;
	read_word(&in, " ");
	bool padded = in.at < in.end && *in.at == ' ';
	in.at += padded;
	time->day = read_number(&in, padded ? 1 : 2);
	read_word(&in, " ");
	read_clock(&in, time);
	read_word(&in, " ");
	time->year = read_number(&in, 4);
	return in.ok && in.at == in.end;
}

/* Sunday, 06-Nov-94 08:49:37 GMT, the year without its century. */
static bool read_rfc850(reader in, civil_time *time)
{
	read_word_of(&in, long_days, 7);
	read_word(&in, ", ");
	time->day = read_number(&in, 2);
	read_word(&in, "-");
	time->month = read_word_of(&in, months, 12) + 1;
	read_word(&in, "-");
	time->year = read_number(&in, 2);
	read_word(&in, " ");
	read_clock(&in, time);
	read_word(&in, " GMT");
	return in.ok && in.at == in.end;
}

/* The latest year that ends like this one and is not over 50 years ahead (RFC 9110, section 5.6.7). */
static bool to_seconds_of_century(civil_time *time, int64_t now, int64_t *seconds)
{
	const int64_t fifty_years = 18262 * DAY;
	bool found = false;
	for (time->year += 1900; time->year < 9999; time->year += 100) {
		int64_t candidate;
		/* A 29 February is not there in every century. */
		if (!to_seconds(time, &candidate)) {
			continue;
		}
		if (found && candidate - fifty_years > now) {
			break;
		}
		*seconds = candidate;
		found = true;
	}
	return found;
}

bool recur_timestamp_parse_http_date(recur_str text, int64_t now, int64_t *seconds)
{
	reader in = reader_of(text);
	civil_time time = {0};
	if (read_imf_fixdate(in, &time) || read_asctime(in, &time)) {
		return to_seconds(&time, seconds);
	}
	return read_rfc850(in, &time) && to_seconds_of_century(&time, now, seconds);
}

/* Whole seconds in digits, cut at the maximum; -1 where it is anything else. */
static int32_t read_delay(recur_str text)
{
	int32_t seconds = 0;
	for (size_t i = 0; i < text.length; i++) {
		if (!recur_text_is_digit(text.data[i])) {
			return -1;
		}
		seconds = seconds * 10 + (text.data[i] - '0');
		if (seconds > RECUR_RETRY_AFTER_MAX) {
			seconds = RECUR_RETRY_AFTER_MAX;
		}
	}
	return text.length > 0 ? seconds : -1;
}

int32_t recur_timestamp_retry_after(recur_str text, int64_t now)
{
	recur_str value = recur_text_trimmed(text, " \t");
	int32_t delay = read_delay(value);
	int64_t date;
	if (delay >= 0 || !recur_timestamp_parse_http_date(value, now, &date)) {
		return delay;
	}
	if (date <= now) {
		return 0;
	}
	return date - RECUR_RETRY_AFTER_MAX > now ? RECUR_RETRY_AFTER_MAX : (int32_t)(date - now);
}
