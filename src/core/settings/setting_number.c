#include "core/settings/setting_number.h"

#include "core/base/text.h"

#include <inttypes.h>
#include <stdio.h>

#define UNIT_MICROS INT64_C(1000000)

/* Reads digits from `at` on as whole units; returns where they end. */
static size_t read_whole(recur_str text, size_t at, int64_t *units)
{
	for (*units = 0; at < text.length && recur_text_is_digit(text.data[at]); at++) {
		*units = *units * 10 + (text.data[at] - '0');
		if (*units > RECUR_SETTING_NUMBER_MAX) {
			*units = RECUR_SETTING_NUMBER_MAX;
		}
	}
	return at;
}

static size_t read_fraction(recur_str text, size_t at, recur_setting_number *number)
{
	for (int64_t weight = UNIT_MICROS / 10; at < text.length && recur_text_is_digit(text.data[at]);
		 at++, weight /= 10) {
		int digit = text.data[at] - '0';
		number->micros += digit * weight;
		number->has_more = number->has_more || (weight == 0 && digit != 0);
	}
	return at;
}

bool recur_setting_number_read(recur_str text, bool fraction, recur_setting_number *number)
{
	int64_t units;
	size_t at = read_whole(text, 0, &units);
	*number = (recur_setting_number){units * UNIT_MICROS, false};
	if (at == text.length || !fraction) {
		return at > 0 && at == text.length;
	}
	if (text.data[at] != '.') {
		return false;
	}
	size_t end = read_fraction(text, at + 1, number);
	return end == text.length && end > at + 1;
}

bool recur_setting_number_from(double value, recur_setting_number *number)
{
	/* Written so that NaN is refused too. */
	if (!(value >= 0)) {
		return false;
	}
	if (value >= RECUR_SETTING_NUMBER_MAX) {
		*number = (recur_setting_number){RECUR_SETTING_NUMBER_MAX * UNIT_MICROS, false};
		return true;
	}
	*number = (recur_setting_number){(int64_t)(value * (double)UNIT_MICROS + 0.5), false};
	return true;
}

bool recur_setting_number_between(recur_setting_number number, int64_t least_micros, int64_t most_micros)
{
	return number.micros >= least_micros &&
		   (number.micros < most_micros || (number.micros == most_micros && !number.has_more));
}

void recur_setting_number_describe(char out[RECUR_SETTING_NUMBER_TEXT], double value)
{
	/* By hand, because printf writes the locale's decimal point. */
	if (value != value) {
		snprintf(out, RECUR_SETTING_NUMBER_TEXT, "NAN");
		return;
	}
	const char *sign = value < 0 ? "-" : "";
	double size = value < 0 ? -value : value;
	if (size >= RECUR_SETTING_NUMBER_MAX) {
		snprintf(out, RECUR_SETTING_NUMBER_TEXT, "%sover a million", value < 0 ? "minus " : "");
		return;
	}
	int64_t micros = (int64_t)(size * (double)UNIT_MICROS + 0.5);
	int length = snprintf(out, RECUR_SETTING_NUMBER_TEXT, "%s%" PRId64 ".%06" PRId64, sign, micros / UNIT_MICROS,
						  micros % UNIT_MICROS);
	while (length > 0 && out[length - 1] == '0') {
		out[--length] = '\0';
	}
	if (length > 0 && out[length - 1] == '.') {
		out[length - 1] = '\0';
	}
}
