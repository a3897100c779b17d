/* Foreign text: what is well-formed, compared with iconv, and what may be shown of it. */

#include "fuzz.h"
#include "core/base/text.h"

#include <iconv.h>
#include <stdbool.h>

static bool iconv_accepts(const char *text, size_t size)
{
	static iconv_t converter;
	if (converter == NULL) {
		converter = iconv_open("UTF-32LE", "UTF-8");
	}
	iconv(converter, NULL, NULL, NULL, NULL);
	size_t room = size * 4 + 4;
	char *out = fuzz_copy("", 0);
	out = realloc(out, room);
	char *in_at = (char *)(uintptr_t)text;
	char *out_at = out;
	bool accepted = iconv(converter, &in_at, &size, &out_at, &room) != (size_t)-1 && size == 0;
	free(out);
	return accepted;
}

static void check_clean(recur_str text, size_t size)
{
	char *out = fuzz_copy("", 0);
	out = realloc(out, size);
	FUZZ_HOLDS(out != NULL);
	size_t length = recur_text_clean(out, size, text);
	recur_str shown = {out, length};
	FUZZ_HOLDS(length < size && strlen(out) == length);
	FUZZ_HOLDS(recur_text_is_utf8(shown) && !recur_text_has_control(shown));

	char *again = malloc(size);
	FUZZ_HOLDS(again != NULL);
	FUZZ_HOLDS(recur_text_clean(again, size, shown) == length && strcmp(again, out) == 0);
	free(again);
	free(out);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static const char *const names[] = {"customer", "externalId", "returnUrl", "email", NULL};
	char *copy = fuzz_copy(data, size);
	recur_str text = {copy, size};
	bool is_utf8 = recur_text_is_utf8(text);
	FUZZ_HOLDS(is_utf8 == iconv_accepts(copy, size));
	check_clean(text, 4);
	check_clean(text, 16);
	check_clean(text, 64);
	check_clean(text, size * 3 + 4);
	const char *nearest = recur_text_nearest(text, names);
	if (nearest != NULL) {
		size_t length = strlen(nearest);
		FUZZ_HOLDS(size <= length + 3 && length <= size + 3);
	}
	FUZZ_HOLDS(recur_text_contains_ignoring_case(text, ""));
	FUZZ_HOLDS(recur_text_equal_ignoring_case(text, text));
	recur_text_contains_ignoring_case(text, "customer");
	free(copy);
	return 0;
}
