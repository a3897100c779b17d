#include "core/base/text.h"

#include <stdint.h>
#include <string.h>

#define ELLIPSIS "\xE2\x80\xA6"
#define REPLACEMENT "\xEF\xBF\xBD"

static bool is_one_of(char byte, const char *set)
{
	return byte != '\0' && strchr(set, byte);
}

recur_str recur_text_trimmed(recur_str text, const char *spaces)
{
	while (text.length > 0 && is_one_of(text.data[0], spaces)) {
		text.data++;
		text.length--;
	}
	while (text.length > 0 && is_one_of(text.data[text.length - 1], spaces)) {
		text.length--;
	}
	return text;
}

static bool is_continuation(unsigned char byte)
{
	return (byte & 0xC0) == 0x80;
}

size_t recur_text_character_length(const char *text, size_t length)
{
	const unsigned char *byte = (const unsigned char *)text;
	if (length == 0) {
		return 0;
	}
	if (byte[0] < 0x80) {
		return 1;
	}
	if (byte[0] < 0xC2 || byte[0] > 0xF4 || length < 2) {
		return 0;
	}
	if (byte[0] < 0xE0) {
		return is_continuation(byte[1]) ? 2 : 0;
	}
	/* The first of the two or three that follow decides on overlong forms, surrogates and the end of Unicode. */
	unsigned char low = byte[0] == 0xE0 ? 0xA0 : byte[0] == 0xF0 ? 0x90 : 0x80;
	unsigned char high = byte[0] == 0xED ? 0x9F : byte[0] == 0xF4 ? 0x8F : 0xBF;
	if (byte[1] < low || byte[1] > high || length < 3 || !is_continuation(byte[2])) {
		return 0;
	}
	if (byte[0] < 0xF0) {
		return 3;
	}
	return length >= 4 && is_continuation(byte[3]) ? 4 : 0;
}

uint32_t recur_text_code_point(const char *character, size_t length)
{
	static const unsigned char lead_bits[] = {0, 0x7F, 0x1F, 0x0F, 0x07};
	uint32_t point = (unsigned char)character[0] & lead_bits[length];
	for (size_t i = 1; i < length; i++) {
		point = point << 6 | ((unsigned char)character[i] & 0x3F);
	}
	return point;
}

#define EACH_BYTE(value) (UINT64_C(0x0101010101010101) * (value))

/* Where the first byte past ASCII may be, looking at eight at a time, at the end at the last eight. */
static size_t ascii_length(recur_str text)
{
	size_t at = 0;
	for (uint64_t word; text.length - at >= sizeof(word); at += sizeof(word)) {
		memcpy(&word, text.data + at, sizeof(word));
		if ((word & EACH_BYTE(0x80)) != 0) {
			break;
		}
	}
	if (at < text.length && text.length - at < sizeof(uint64_t) && text.length >= sizeof(uint64_t)) {
		uint64_t last;
		memcpy(&last, text.data + text.length - sizeof(last), sizeof(last));
		if ((last & EACH_BYTE(0x80)) == 0) {
			return text.length;
		}
	}
	return at;
}

/* Eight at a time: a difference borrows into the top bit of a byte below 0x21, a sum carries into that of 0x7F. A
 * borrow or carry that runs on only leaves more to be looked at one by one. */
size_t recur_text_printable_length(recur_str text)
{
	size_t at = 0;
	for (uint64_t word; text.length - at >= sizeof(word); at += sizeof(word)) {
		memcpy(&word, text.data + at, sizeof(word));
		if (((word | (word - EACH_BYTE(0x21)) | (word + EACH_BYTE(0x01))) & EACH_BYTE(0x80)) != 0) {
			break;
		}
	}
	while (at < text.length && text.data[at] > ' ' && text.data[at] < 0x7F) {
		at++;
	}
	return at;
}

bool recur_text_is_utf8(recur_str text)
{
	size_t at = ascii_length(text);
	while (at < text.length) {
		size_t length = recur_text_character_length(text.data + at, text.length - at);
		if (length == 0) {
			return false;
		}
		at += length;
	}
	return true;
}

bool recur_text_has_control(recur_str text)
{
	for (size_t at = recur_text_printable_length(text); at < text.length; at++) {
		unsigned char byte = (unsigned char)text.data[at];
		if (byte < 0x20 || byte == 0x7F) {
			return true;
		}
		if (byte == 0xC2 && at + 1 < text.length && (unsigned char)text.data[at + 1] >= 0x80 &&
			(unsigned char)text.data[at + 1] < 0xA0) {
			return true;
		}
	}
	return false;
}

/* What would break a line, a terminal or the order in which a message is read. */
static bool is_disruptive(uint32_t point)
{
	return point < 0x20 || (point >= 0x7F && point < 0xA0) || point == 0x061C || point == 0x200E || point == 0x200F ||
		   (point >= 0x2028 && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
}

/* How many bytes one U+FFFD stands for: the longest start of a character that is there (Unicode 15, section 3.9). */
static size_t ill_formed_length(const char *text, size_t length)
{
	char padded[4];
	size_t have = length < 3 ? length : 3;
	for (size_t take = have; take > 1; take--) {
		memcpy(padded, text, take);
		memset(padded + take, 0x80, sizeof(padded) - take);
		if (recur_text_character_length(padded, sizeof(padded)) > take) {
			return take;
		}
	}
	return 1;
}

size_t recur_text_clean(char *out, size_t size, recur_str text)
{
	const size_t mark = sizeof(ELLIPSIS) - 1;
	size_t length = 0;
	size_t cut = 0;
	for (size_t at = 0; at < text.length;) {
		const char *shown = text.data + at;
		size_t shown_length = recur_text_character_length(shown, text.length - at);
		if (shown_length == 0) {
			at += ill_formed_length(shown, text.length - at);
			shown = REPLACEMENT;
			shown_length = sizeof(REPLACEMENT) - 1;
		} else {
			at += shown_length;
			if (is_disruptive(recur_text_code_point(shown, shown_length))) {
				shown = " ";
				shown_length = 1;
			}
		}
		if (length + shown_length >= size) {
			memcpy(out + cut, ELLIPSIS, mark);
			length = cut + mark;
			break;
		}
		memcpy(out + length, shown, shown_length);
		length += shown_length;
		if (length + mark < size) {
			cut = length;
		}
	}
	out[length] = '\0';
	return length;
}

static unsigned char lower(char letter)
{
	return (unsigned char)(letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter);
}

static bool starts_ignoring_case(const char *text, const char *start, size_t length)
{
	for (size_t i = 0; i < length; i++) {
		/* Most are written alike. */
		if (text[i] != start[i] && lower(text[i]) != lower(start[i])) {
			return false;
		}
	}
	return true;
}

bool recur_text_equal_ignoring_case(recur_str a, recur_str b)
{
	if (!a.data || !b.data) {
		return a.data == b.data;
	}
	return a.length == b.length && starts_ignoring_case(a.data, b.data, a.length);
}

bool recur_text_contains_ignoring_case(recur_str text, const char *needle)
{
	size_t length = strlen(needle);
	for (size_t at = 0; text.data && at + length <= text.length; at++) {
		if (starts_ignoring_case(text.data + at, needle, length)) {
			return true;
		}
	}
	return false;
}

#define NEAR_MAX 3
#define WORD_MAX 64

static size_t smaller(size_t a, size_t b)
{
	return a < b ? a : b;
}

/* Damerau-Levenshtein, by rows: the last two are all that a transposition looks back to. Both fit WORD_MAX. */
static size_t distance(recur_str a, recur_str b)
{
	size_t rows[3][WORD_MAX + 1];
	for (size_t j = 0; j <= b.length; j++) {
		rows[0][j] = j;
	}
	for (size_t i = 1; i <= a.length; i++) {
		size_t *row = rows[i % 3];
		const size_t *above = rows[(i - 1) % 3];
		const size_t *two_above = rows[(i + 1) % 3];
		row[0] = i;
		for (size_t j = 1; j <= b.length; j++) {
			bool same = lower(a.data[i - 1]) == lower(b.data[j - 1]);
			row[j] = smaller(smaller(above[j], row[j - 1]) + 1, above[j - 1] + !same);
			if (i > 1 && j > 1 && lower(a.data[i - 1]) == lower(b.data[j - 2]) &&
				lower(a.data[i - 2]) == lower(b.data[j - 1])) {
				row[j] = smaller(row[j], two_above[j - 2] + 1);
			}
		}
	}
	return rows[a.length % 3][b.length];
}

const char *recur_text_nearest(recur_str word, const char *const *candidates)
{
	const char *nearest = NULL;
	size_t nearest_distance = NEAR_MAX + 1;
	for (; word.length <= WORD_MAX && *candidates; candidates++) {
		recur_str candidate = recur_str_from(*candidates);
		if (candidate.length > WORD_MAX) {
			continue;
		}
		size_t longer = word.length > candidate.length ? word.length : candidate.length;
		size_t slips = distance(word, candidate);
		if (slips < nearest_distance && slips * 3 <= longer) {
			nearest = *candidates;
			nearest_distance = slips;
		}
	}
	return nearest;
}
