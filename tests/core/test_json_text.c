#include "unit.h"
#include "json_accepts.h"
#include "core/json/json_text.h"

#include <stdlib.h>
#include <string.h>

static void assert_accepted(const recur_str *texts, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (!json_accepts(texts[i])) {
			fail_msg("refused: %.*s", (int)texts[i].length, texts[i].data);
		}
	}
}

static void assert_refused(const recur_str *texts, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (json_accepts(texts[i])) {
			fail_msg("accepted: %.*s", (int)texts[i].length, texts[i].data);
		}
	}
}

#define T(literal)                                                                                                     \
	{                                                                                                                  \
		(literal), sizeof(literal) - 1                                                                                 \
	}
#define COUNT(array) (sizeof(array) / sizeof *(array))

static void values_of_every_kind_are_accepted(void **state)
{
	(void)state;
	static const recur_str texts[] = {
		T("null"),
		T("true"),
		T("false"),
		T("\"\""),
		T("0"),
		T("[]"),
		T("{}"),
		T(" \t\r\n[ \t\r\n] \t\r\n"),
		T("{ \"a\" : [ 1 , 2 ] , \"b\" : { } }\n"),
		T("[[],{},[{}],{\"a\":[]}]"),
		T("{\"\":0,\"a\":1,\"a\":2}"),
		T("[\"a\",\"b\"]"),
	};
	assert_accepted(texts, COUNT(texts));
}

static void what_is_no_structure_is_refused(void **state)
{
	(void)state;
	static const recur_str texts[] = {
		T(""),
		T(" "),
		T("nul"),
		T("nulL"),
		T("True"),
		T("truetrue"),
		T("true false"),
		T("NaN"),
		T("Infinity"),
		T("undefined"),
		T("'a'"),
		T("a"),
		T("["),
		T("]"),
		T("[1"),
		T("[1,"),
		T("[1,]"),
		T("[,1]"),
		T("[1,,2]"),
		T("[1 2]"),
		T("[1}"),
		T("[1]]"),
		T("[1],"),
		T("[1]x"),
		T("[]\0"),
		T("{"),
		T("}"),
		T("{]"),
		T("{\"a\""),
		T("{\"a\":"),
		T("{\"a\"}"),
		T("{\"a\" 1}"),
		T("{\"a\"::1}"),
		T("{\"a\":1"),
		T("{\"a\":1,"),
		T("{\"a\":1,}"),
		T("{,\"a\":1}"),
		T("{\"a\":1,,\"b\":2}"),
		T("{\"a\":1 \"b\":2}"),
		T("{\"a\":1]"),
		T("{\"a\":1}}"),
		T("{a:1}"),
		T("{'a':1}"),
		T("{1:1}"),
		T("{null:1}"),
		T("{[]:1}"),
		T("{\"a\":1}{\"b\":2}"),
		T("{\"a\":1}#"),
		T("//\n1"),
		T("/**/1"),
		T("[1,/**/2]"),
		T("[1]\f"),
		T("\v[1]"),
		T("[\xC2\xA0]"),
		T("\xC2\x85[]"),
		T("\xEF\xBB\xBF{}"),
		T("{}\xEF\xBB\xBF"),
		T("\xFE\xFF\0{\0}"),
		T("<html></html>"),
	};
	assert_refused(texts, COUNT(texts));
}

static void numbers_follow_the_grammar(void **state)
{
	(void)state;
	static const recur_str good[] = {
		T("-0"),
		T("10"),
		T("[-1]"),
		T("0.0"),
		T("-0.10"),
		T("1e1"),
		T("1E+01"),
		T("0e-0"),
		T("1.5e300"),
		T("1e999"),
		T("-1e-999"),
		T("[1,2 ,3\n]"),
		T("{\"a\":123456789012345678901234567890}"),
	};
	assert_accepted(good, COUNT(good));
	static const recur_str bad[] = {
		T("-"),   T("+1"),   T("01"),   T("-01"),    T("00"),           T("--1"),   T("1."),    T("-.1"),  T(".1"),
		T("1.e"), T("1.e1"), T("1e"),   T("1e+"),    T("1e-"),          T("1ee1"),  T("1e1.5"), T("1e+-"), T("1+1"),
		T("0x1"), T("0b1"),  T("1_0"),  T("1,0"),    T("1 0"),          T("1.2.3"), T("1a"),    T("- 1"),  T("[1.]"),
		T("-a"),  T("[-1a"), T("2.e+"), T("0e+-1x"), T("\xEF\xBC\x91"), T("[1e]"),
	};
	assert_refused(bad, COUNT(bad));
}

static void strings_follow_the_grammar(void **state)
{
	(void)state;
	static const recur_str good[] = {
		T("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\""),
		T("\"\\u0041\\uabCD\\uFFFF\""),
		T("\"\\ud83d\\ude00\""),
		T("\"\x7F\""),
		T("\"\xC2\x80\xE8\xA8\x82\xF4\x8F\xBF\xBF\""),
		T("\"12345678\""),
		T("\"1234567\\n\""),
		T("\"12345678\\n2345678\xE8\xA8\x82"
		  "12345678\""),
		T("{\"\\u0041\\n\":\"'\"}"),
	};
	assert_accepted(good, COUNT(good));
	static const recur_str bad[] = {
		T("\""),
		T("\"a"),
		T("\"\\\""),
		T("\"\\"),
		T("\"\\a\""),
		T("\"\\v\""),
		T("\"\\'\""),
		T("\"\\x41\""),
		T("\"\\0\""),
		T("\"\\U0041\""),
		T("\"\\u\""),
		T("\"\\u004\""),
		T("\"\\u004"),
		T("\"\\u0041"),
		T("\"\\u00g1\""),
		T("\"\\u-041\""),
		T("\"\\u 041\""),
		T("\"\\ud83d\\u\""),
		T("\"\\ud83d\\ude0\""),
		T("\"\\ud83d\\"),
		T("\"\\\xE8\xA8\x82\""),
		T("\"a\nb\""),
		T("\"\t\""),
		T("\"\0\""),
		T("\"\x1F\""),
		T("\"12345678\x01\""),
		T("\"\xE8\xA8\x82\n\""),
		T("\"\x80\""),
		T("\"\xC0\x80\""),
		T("\"\xED\xA0\x80\""),
		T("\"\xC3x\""),
		T("\"\xF4\x90\x80\x80\""),
		T("\"\xE8\xA8"),
		T("\"\xE8\xA8\""),
		T("\"12345678\xFF\""),
		T("{\"\xFF\":1}"),
		T("{\"\n\":1}"),
	};
	assert_refused(bad, COUNT(bad));
}

static void every_byte_is_judged_at_every_place(void **state)
{
	(void)state;
	/* Strings are read eight bytes at a time; where a byte stands must not matter. */
	for (int byte = 0; byte < 256; byte++) {
		bool plain = byte >= 0x20 && byte < 0x80 && byte != '"' && byte != '\\';
		for (size_t at = 1; at < 20; at++) {
			char text[24];
			memset(text, 'x', sizeof text);
			text[0] = text[sizeof text - 1] = '"';
			text[at] = (char)byte;
			if (json_accepts((recur_str){text, sizeof text}) != plain) {
				fail_msg("byte %d at %zu", byte, at);
			}
		}
	}
}

static void every_start_of_a_text_is_no_text(void **state)
{
	(void)state;
	static const char text[] = "{\"id\": \"portal_sess_\\u8a02\xE8\xA8\x82\", \"n\": [-1.5e+3, true, false, null, {}]}";
	assert_true(json_accepts((recur_str){text, sizeof text - 1}));
	for (size_t length = 0; length < sizeof text - 1; length++) {
		assert_false(json_accepts((recur_str){text, length}));
	}
	assert_false(recur_json_text_check(NULL, 0));
}

static void what_cjson_misreads_is_replaced_in_place(void **state)
{
	(void)state;
#define DIGITS_60 "123456789012345678901234567890123456789012345678901234567890"
#define SPACES_60 "                                                            "
	static const struct {
		recur_str text, becomes;
	} rows[] = {
		{T("\"a\\u0000b\""), T("\"a\\ufffdb\"")},
		{T("{\"a\\u0000b\":1}"), T("{\"a\\ufffdb\":1}")},
		{T("\"\\ud83d\\ude00\""), T("\"\\ud83d\\ude00\"")},
		{T("\"\\uD83D\\uDE00\""), T("\"\\uD83D\\uDE00\"")},
		{T("\"\\ud83d\""), T("\"\\ufffd\"")},
		{T("\"\\ude00\""), T("\"\\ufffd\"")},
		{T("\"\\ud800\\udc00\""), T("\"\\ud800\\udc00\"")},
		{T("\"\\udbff\\udfff\""), T("\"\\udbff\\udfff\"")},
		{T("\"\\ud800\""), T("\"\\ufffd\"")},
		{T("\"\\udc00\""), T("\"\\ufffd\"")},
		{T("\"\\udfff\""), T("\"\\ufffd\"")},
		{T("\"\\uDBFF\\n\""), T("\"\\ufffd\\n\"")},
		{T("\"\\ud83dxde00\""), T("\"\\ufffdxde00\"")},
		{T("\"\\ude00\\ud83d\""), T("\"\\ufffd\\ufffd\"")},
		{T("\"\\ud83d\\ud83d\\ude00\""), T("\"\\ufffd\\ud83d\\ude00\"")},
		{T("\"\\ud83d\\u0000\""), T("\"\\ufffd\\ufffd\"")},
		{T("\"\\ud7ff\\ue000\\ufffe\""), T("\"\\ud7ff\\ue000\\ufffe\"")},
		{T("[" DIGITS_60 "123]"), T("[" DIGITS_60 "123]")},
		{T("[" DIGITS_60 "1234]"), T("[null" SPACES_60 "]")},
		{T("[-" DIGITS_60 ".5e+1,2]"), T("[null" SPACES_60 "  ,2]")},
		{T(DIGITS_60 DIGITS_60), T("null" SPACES_60 "                                                        ")},
	};
	for (size_t i = 0; i < COUNT(rows); i++) {
		char *copy = json_exact_copy(rows[i].text);
		assert_true(recur_json_text_check(copy, rows[i].text.length));
		assert_int_equal(rows[i].text.length, rows[i].becomes.length);
		if (memcmp(copy, rows[i].becomes.data, rows[i].becomes.length) != 0) {
			fail_msg("%s became %.*s", rows[i].text.data, (int)rows[i].text.length, copy);
		}
		free(copy);
		assert_true(json_accepts(rows[i].text));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(values_of_every_kind_are_accepted),
		UNIT(what_is_no_structure_is_refused),
		UNIT(numbers_follow_the_grammar),
		UNIT(strings_follow_the_grammar),
		UNIT(every_byte_is_judged_at_every_place),
		UNIT(every_start_of_a_text_is_no_text),
		UNIT(what_cjson_misreads_is_replaced_in_place),
	};
	return cmocka_run_group_tests_name("json text", tests, NULL, NULL);
}
