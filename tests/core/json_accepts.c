#include "json_accepts.h"
#include "core/json/json.h"
#include "core/json/json_text.h"
#include "unit.h"

#include <stdlib.h>
#include <string.h>

char *json_exact_copy(recur_str text)
{
	char *copy = malloc(text.length > 0 ? text.length : 1);
	assert_non_null(copy);
	if (text.length > 0) {
		memcpy(copy, text.data, text.length);
	}
	return copy;
}

bool json_accepts(recur_str text)
{
	char *copy = json_exact_copy(text);
	bool accepted = recur_json_text_check(copy, text.length);
	if (accepted) {
		recur_json *value = recur_json_parse(copy, text.length);
		assert_non_null(value);
		recur_json_free(value);
	}
	free(copy);
	return accepted;
}
