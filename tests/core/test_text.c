#include "unit.h"
#include "core/base/text.h"

#include <string.h>

static void well_formed_utf8_is_accepted(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"",
		"plain",
		"\x7F",
		"\xC2\x80",
		"\xDF\xBF",
		"\xE0\xA0\x80",
		"\xED\x9F\xBF",
		"\xEE\x80\x80",
		"\xEF\xBF\xBF",
		"\xF0\x90\x80\x80",
		"\xF4\x8F\xBF\xBF",
		"訂閱管理 \xF0\x9F\x98\x80",
	};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		if (!recur_text_is_utf8(recur_str_from(texts[i]))) {
			fail_msg("text %zu was refused", i);
		}
	}
	assert_true(recur_text_is_utf8(RECUR_STR_NONE));
	assert_true(recur_text_is_utf8(RECUR_STR("a\0b")));
}

static void ill_formed_utf8_is_refused(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"\x80",             /* a continuation alone */
		"\xBF",             /* the last of them */
		"\xC0\x80",         /* overlong NUL */
		"\xC1\xBF",         /* overlong in two */
		"\xE0\x9F\xBF",     /* overlong in three */
		"\xF0\x8F\xBF\xBF", /* overlong in four */
		"\xED\xA0\x80",     /* the first surrogate */
		"\xED\xBF\xBF",     /* the last surrogate */
		"\xF4\x90\x80\x80", /* past U+10FFFF */
		"\xF5\x80\x80\x80", /* leads that no character has */
		"\xFE",
		"\xFF",
		"\xC2",         /* cut after one */
		"\xE0\xA0",     /* cut after two */
		"\xF0\x90\x80", /* cut after three */
		"\xC2"
		"A",
		"\xE2\x82"
		"A",
		"\xE2"
		"A\x82",
		"\xF0\x9F"
		"A\x80",
		"\xF0\x9F\x98"
		"A",
		"good\xFF",
	};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		if (recur_text_is_utf8(recur_str_from(texts[i]))) {
			fail_msg("text %zu was accepted", i);
		}
	}
}

static void a_view_ends_where_it_says(void **state)
{
	(void)state;
	assert_false(recur_text_is_utf8((recur_str){"\xE8\xA8\x82", 2}));
	assert_false(recur_text_is_utf8((recur_str){"\xF0\x9F\x98\x80", 3}));
	assert_false(recur_text_has_control((recur_str){"ab\n", 2}));
	assert_false(recur_text_has_control((recur_str){"ab\xC2\x85", 3}));
}

static void code_points_are_read(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		size_t length;
		uint32_t point;
	} rows[] = {
		{"A", 1, 0x41},
		{"\xC2\x80", 2, 0x80},
		{"\xE8\xA8\x82", 3, 0x8A02},
		{"\xF4\x8F\xBF\xBF", 4, 0x10FFFF},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		assert_int_equal(recur_text_character_length(rows[i].text, strlen(rows[i].text)), rows[i].length);
		assert_int_equal(recur_text_code_point(rows[i].text, rows[i].length), rows[i].point);
	}
	assert_int_equal(recur_text_character_length("A", 0), 0);
}

static void controls_are_found(void **state)
{
	(void)state;
	assert_true(recur_text_has_control(RECUR_STR("a\0b")));
	assert_true(recur_text_has_control(RECUR_STR("a\x1F")));
	assert_true(recur_text_has_control(RECUR_STR("a\r\nb")));
	assert_true(recur_text_has_control(RECUR_STR("\x7F")));
	assert_true(recur_text_has_control(RECUR_STR("a\xC2\x80")));
	assert_true(recur_text_has_control(RECUR_STR("a\xC2\x9F")));
	assert_false(recur_text_has_control(RECUR_STR("a b~\xC2\xA0\xE2\x80\xAE")));
	assert_false(recur_text_has_control(RECUR_STR("\xC3\x85")));
	assert_false(recur_text_has_control(RECUR_STR_NONE));
}

static void printable_ascii_is_counted(void **state)
{
	(void)state;
	char text[32];
	for (int byte = 0; byte < 256; byte++) {
		for (size_t at = 0; at < sizeof text; at++) {
			memset(text, '~', sizeof text);
			text[at] = (char)byte;
			size_t expected = byte > 0x20 && byte < 0x7F ? sizeof text : at;
			assert_int_equal(recur_text_printable_length((recur_str){text, sizeof text}), expected);
		}
	}
	assert_int_equal(recur_text_printable_length(RECUR_STR_NONE), 0);
}

static void assert_cleaned(recur_str text, size_t size, const char *expected)
{
	char out[64];
	memset(out, '#', sizeof out);
	size_t length = recur_text_clean(out, size, text);
	assert_string_equal(out, expected);
	assert_int_equal(length, strlen(expected));
	assert_true(length < size);
	assert_int_equal(out[size], '#');
}

static void clean_text_stays(void **state)
{
	(void)state;
	assert_cleaned(RECUR_STR("Customer not found: 客戶"), 60, "Customer not found: 客戶");
	assert_cleaned(RECUR_STR(""), 60, "");
	assert_cleaned(RECUR_STR_NONE, 60, "");
}

static void what_disrupts_becomes_a_space(void **state)
{
	(void)state;
	assert_cleaned(RECUR_STR("a\0b\x1B[31mc\r\nd\x7F"), 60, "a b [31mc  d ");
	assert_cleaned(RECUR_STR("a\xC2\x80\xC2\x9F\xC2\xA0"), 60, "a  \xC2\xA0");
	assert_cleaned(RECUR_STR("a\xC2\x85"
							 "b"),
				   60, "a b");
	assert_cleaned(RECUR_STR("a\xE2\x80\xAE"
							 "b\xE2\x81\xA6"
							 "c\xE2\x80\x8F"
							 "d\xD8\x9C"
							 "e\xE2\x80\xA8"
							 "f"),
				   60, "a b c d e f");
}

static void ill_formed_bytes_become_a_mark(void **state)
{
	(void)state;
	assert_cleaned(RECUR_STR("a\xFF"
							 "b"),
				   60,
				   "a\xEF\xBF\xBD"
				   "b");
	/* One for each longest start of a character. */
	assert_cleaned(RECUR_STR("\xE2\x82"
							 "A"),
				   60,
				   "\xEF\xBF\xBD"
				   "A");
	assert_cleaned(RECUR_STR("\xF0\x9F\x98"), 60, "\xEF\xBF\xBD");
	assert_cleaned(RECUR_STR("\xED\xA0\x80"), 60, "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
	assert_cleaned(RECUR_STR("\xC0\x80"), 60, "\xEF\xBF\xBD\xEF\xBF\xBD");
}

static void long_text_is_cut_at_a_character(void **state)
{
	(void)state;
	assert_cleaned(RECUR_STR("1234567"), 8, "1234567");
	assert_cleaned(RECUR_STR("12345678"), 8, "1234…");
	assert_cleaned(RECUR_STR("訂閱"), 7, "訂閱");
	assert_cleaned(RECUR_STR("訂閱管"), 7, "訂…");
	assert_cleaned(RECUR_STR("訂閱管"), 6, "…");
	assert_cleaned(RECUR_STR("1\xFF\xFF"), 7, "1…");
	assert_cleaned(RECUR_STR("1234"), 4, "…");
	assert_cleaned(RECUR_STR("123"), 4, "123");
}

static void case_is_ignored_for_ascii_letters_only(void **state)
{
	(void)state;
	assert_true(recur_text_equal_ignoring_case(RECUR_STR("LocalHost"), RECUR_STR("lOCALhOST")));
	assert_false(recur_text_equal_ignoring_case(RECUR_STR("a"), RECUR_STR("ab")));
	assert_false(recur_text_equal_ignoring_case(RECUR_STR("@["), RECUR_STR("`{")));
	assert_false(recur_text_equal_ignoring_case(RECUR_STR("\xC3\x84"), RECUR_STR("\xC3\xA4")));
	assert_false(recur_text_equal_ignoring_case(RECUR_STR_NONE, RECUR_STR("")));
	assert_true(recur_text_equal_ignoring_case(RECUR_STR_NONE, RECUR_STR_NONE));
}

static void a_needle_is_found(void **state)
{
	(void)state;
	assert_true(recur_text_contains_ignoring_case(RECUR_STR("No such Customer."), "customer"));
	assert_true(recur_text_contains_ignoring_case(RECUR_STR("ccustomer"), "CUSTOMER"));
	assert_true(recur_text_contains_ignoring_case(RECUR_STR("a"), ""));
	assert_false(recur_text_contains_ignoring_case(RECUR_STR("custome"), "customer"));
	assert_false(recur_text_contains_ignoring_case((recur_str){"customer", 7}, "customer"));
	assert_false(recur_text_contains_ignoring_case(RECUR_STR_NONE, ""));
}

static void the_nearest_word_is_found(void **state)
{
	(void)state;
	static const char *const names[] = {"customer", "externalId", "email", "returnUrl", "locale", "baseUrl", NULL};
	static const struct {
		const char *word;
		const char *nearest;
	} rows[] = {
		{"retrunUrl", "returnUrl"}, /* a transposition is one slip */
		{"returnUri", "returnUrl"},
		{"return-url", "returnUrl"},
		{"RETURNURL", "returnUrl"},
		{"costumer", "customer"},
		{"customerId", "customer"},
		{"mail", "email"},
		{"emial", "email"},
		{"local", "locale"},
		{"externalIdent", "externalId"},
		{"external", "externalId"},
		{"extern", NULL}, /* four letters away */
		{"emxxl", NULL},
		{"externalIdxxxx", NULL},
		{"emxyz", NULL}, /* over a third of the word */
		{"el", NULL},
		{"", NULL},
		{"zzzzzzzz", NULL},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		const char *nearest = recur_text_nearest(recur_str_from(rows[i].word), names);
		if (nearest == NULL || rows[i].nearest == NULL) {
			if (nearest != rows[i].nearest) {
				fail_msg("%s: %s", rows[i].word, nearest == NULL ? "nothing" : nearest);
			}
		} else {
			assert_string_equal(nearest, rows[i].nearest);
		}
	}
}

static void endless_words_have_no_neighbour(void **state)
{
	(void)state;
	char word[4096];
	memset(word, 'a', sizeof word);
	word[sizeof word - 1] = '\0';
	const char *const names[] = {word, "customer", NULL};
	assert_null(recur_text_nearest((recur_str){word, sizeof word - 1}, names));
	assert_string_equal(recur_text_nearest(RECUR_STR("custome"), names), "customer");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(well_formed_utf8_is_accepted),
		UNIT(ill_formed_utf8_is_refused),
		UNIT(a_view_ends_where_it_says),
		UNIT(code_points_are_read),
		UNIT(controls_are_found),
		UNIT(printable_ascii_is_counted),
		UNIT(clean_text_stays),
		UNIT(what_disrupts_becomes_a_space),
		UNIT(ill_formed_bytes_become_a_mark),
		UNIT(long_text_is_cut_at_a_character),
		UNIT(case_is_ignored_for_ascii_letters_only),
		UNIT(a_needle_is_found),
		UNIT(the_nearest_word_is_found),
		UNIT(endless_words_have_no_neighbour),
	};
	return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
