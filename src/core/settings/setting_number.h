#ifndef RECUR_CORE_SETTINGS_SETTING_NUMBER_H
#define RECUR_CORE_SETTINGS_SETTING_NUMBER_H

#include "core/base/memory.h"

#include <stdbool.h>
#include <stdint.h>

/* Numbers as a setting writes them, read the same under every locale (strtod reads a comma under some). */

/* A number of zero or more, in millionths. `micros` is cut where `has_more` says that something smaller follows. */
typedef struct recur_setting_number {
	int64_t micros;
	bool has_more;
} recur_setting_number;

/* The largest number that is told apart from larger ones, in whole units. */
#define RECUR_SETTING_NUMBER_MAX 1000000

/* Reads the whole text as decimal digits, with `fraction` also `digits.digits` and `.digits`; no sign, exponent or
 * white space. False where it is not one. */
bool recur_setting_number_read(recur_str text, bool fraction, recur_setting_number *number);

/* The same from a double, rounded to the nearest millionth; false where it is negative or not a number. */
bool recur_setting_number_from(double value, recur_setting_number *number);

bool recur_setting_number_between(recur_setting_number number, int64_t least_micros, int64_t most_micros);

/* Writes a double for a message, without trailing zeros. */
#define RECUR_SETTING_NUMBER_TEXT 32
void recur_setting_number_describe(char out[RECUR_SETTING_NUMBER_TEXT], double value);

#endif
