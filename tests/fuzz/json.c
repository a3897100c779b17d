/* The checker, cJSON behind it, and the search for a member in the text. */

#include "fuzz.h"
#include "core/json/json.h"
#include "core/json/json_text.h"
#include "core/base/text.h"

#include <cJSON.h>

#include <stdbool.h>

/* Members looked at in one text, so that large objects do not take quadratic time. */
#define MEMBERS_MAX 16

static char *printed(const void *value)
{
	char *text = cJSON_PrintUnformatted(value);
	FUZZ_HOLDS(text != NULL);
	return text;
}

static unsigned count_members(const recur_json *object, recur_str name)
{
	unsigned count = 0;
	for (const recur_json *member = recur_json_first(object); member != NULL; member = recur_json_next(member)) {
		count += recur_str_equal(recur_json_name(member), name) != 0;
	}
	return count;
}

/* The bytes that are found for a name say what cJSON's first match for it says. */
static void compare_member(recur_str text, const recur_json *object, const recur_json *member)
{
	recur_str name = recur_json_name(member);
	unsigned count;
	recur_str bytes = recur_json_text_member(text, name.data, &count);
	FUZZ_HOLDS(bytes.data >= text.data && bytes.length > 0);
	FUZZ_HOLDS(bytes.data + bytes.length < text.data + text.length);
	FUZZ_HOLDS(count == count_members(object, name));

	char *copy = fuzz_copy(bytes.data, bytes.length);
	FUZZ_HOLDS(recur_json_text_check(copy, bytes.length));
	recur_json *value = recur_json_parse(copy, bytes.length);
	char *from_text = printed(value);
	char *from_object = printed(recur_json_member(object, name.data));
	FUZZ_HOLDS(strcmp(from_text, from_object) == 0);
	cJSON_free(from_text);
	cJSON_free(from_object);
	recur_json_free(value);
	free(copy);
}

static void look_into_accepted(char *text, size_t size)
{
	char *again = fuzz_copy(text, size);
	FUZZ_HOLDS(recur_json_text_check(again, size));
	FUZZ_HOLDS(memcmp(again, text, size) == 0);
	free(again);

	recur_json *value = recur_json_parse(text, size);
	FUZZ_HOLDS(value != NULL);
	FUZZ_HOLDS(recur_json_kind_of(value) != RECUR_JSON_ABSENT);
	FUZZ_HOLDS(recur_text_is_utf8((recur_str){text, size}));
	const recur_json *member = recur_json_kind_of(value) == RECUR_JSON_OBJECT ? recur_json_first(value) : NULL;
	for (int i = 0; member != NULL && i < MEMBERS_MAX; i++, member = recur_json_next(member)) {
		compare_member((recur_str){text, size}, value, member);
	}
	unsigned count;
	recur_str none = recur_json_text_member((recur_str){text, size}, "no member has this name", &count);
	FUZZ_HOLDS((none.data == NULL) == (recur_json_member(value, "no member has this name") == NULL));
	recur_json_free(value);
}

static bool is_nested_deeper(const cJSON *value, int depth)
{
	for (; value != NULL; value = value->next) {
		bool nests = cJSON_IsArray(value) || cJSON_IsObject(value);
		if (nests && (depth == 0 || is_nested_deeper(value->child, depth - 1))) {
			return true;
		}
	}
	return false;
}

/* The other way round: what cJSON prints is JSON, so the checker takes it. */
static void check_accepts_printed(const uint8_t *data, size_t size)
{
	char *copy = malloc(size + 1);
	FUZZ_HOLDS(copy != NULL);
	memcpy(copy, data, size);
	copy[size] = '\0';
	cJSON *value = cJSON_Parse(copy);
	char *text = value != NULL && !is_nested_deeper(value, RECUR_JSON_DEPTH) ? cJSON_PrintUnformatted(value) : NULL;
	if (text != NULL && recur_text_is_utf8(recur_str_from(text))) {
		FUZZ_HOLDS(recur_json_text_check(text, strlen(text)));
	}
	cJSON_free(text);
	cJSON_Delete(value);
	free(copy);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *text = fuzz_copy(data, size);
	if (recur_json_text_check(text, size)) {
		look_into_accepted(text, size);
	} else {
		/* Of no use, but harmless. */
		recur_str bytes = recur_json_text_member((recur_str){text, size}, "details", NULL);
		FUZZ_HOLDS(bytes.data == NULL || bytes.data + bytes.length <= text + size);
	}
	free(text);
	check_accepts_printed(data, size);
	return 0;
}
