/* Retry-After, HTTP dates and ISO 8601, the latter compared with the C library's calendar. */

#include "fuzz.h"
#include "core/base/timestamp.h"

#include <stdbool.h>
#include <time.h>

/* A time in UTC with whole minutes reads back as it was written. */
static void compare_with_calendar(recur_str text, int64_t seconds)
{
	char written[96];
	time_t clock = (time_t)seconds;
	const struct tm *utc = gmtime(&clock);
	FUZZ_HOLDS(utc != NULL);
	snprintf(written, sizeof written, "%04d-%02d-%02dT%02d:%02d:%02d", utc->tm_year + 1900, utc->tm_mon + 1,
			 utc->tm_mday, utc->tm_hour, utc->tm_min, utc->tm_sec);
	bool is_utc = text.data[text.length - 1] == 'Z' || text.data[text.length - 1] == 'z';
	bool is_leap_second = memcmp(text.data + 17, "60", 2) == 0;
	if (is_utc && !is_leap_second) {
		FUZZ_HOLDS(memcmp(text.data, written, 10) == 0);
		FUZZ_HOLDS(memcmp(text.data + 11, written + 11, 8) == 0);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const int64_t nows[] = {0, INT64_C(1774000000), INT64_MIN, INT64_MAX};
	/* From the start of the year 0 to the end of 9999, and a day for offsets. */
	const int64_t first = INT64_C(-62167219200) - 86400;
	const int64_t last = INT64_C(253402300800) + 86400;
	char *copy = fuzz_copy(data, size);
	recur_str text = {copy, size};
	int64_t seconds;
	if (recur_timestamp_parse_iso8601(text, &seconds)) {
		FUZZ_HOLDS(seconds >= first && seconds <= last);
		compare_with_calendar(text, seconds);
	}
	for (size_t i = 0; i < sizeof nows / sizeof *nows; i++) {
		int32_t delay = recur_timestamp_retry_after(text, nows[i]);
		FUZZ_HOLDS(delay >= -1 && delay <= RECUR_RETRY_AFTER_MAX);
		if (recur_timestamp_parse_http_date(text, nows[i], &seconds)) {
			FUZZ_HOLDS(seconds >= first && seconds <= last);
			FUZZ_HOLDS(delay >= 0 && (delay == 0) == (seconds <= nows[i]));
		}
	}
	free(copy);
	return 0;
}
