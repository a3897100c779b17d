#include "core/json/json.h"

#include <cJSON.h>

#include <limits.h>
#include <stdint.h>
#include <string.h>

/* A recur_json is a cJSON by another name: the pointer is only ever cast back. */
static const cJSON *own(const recur_json *value)
{
	return (const cJSON *)(const void *)value;
}

recur_json *recur_json_parse(const char *text, size_t length)
{
	return (recur_json *)(void *)cJSON_ParseWithLengthOpts(text, length, NULL, 0);
}

/* Answers hold portal links. As deep as the text was nested, which its check has bounded. */
static void wipe_strings(cJSON *value)
{
	for (; value; value = value->next) {
		if (value->valuestring && (value->type & cJSON_IsReference) == 0) {
			recur_wipe(value->valuestring, strlen(value->valuestring));
		}
		wipe_strings(value->child);
	}
}

void recur_json_free(recur_json *value)
{
	cJSON *root = (cJSON *)(void *)value;
	wipe_strings(root);
	cJSON_Delete(root);
}

recur_json_kind recur_json_kind_of(const recur_json *value)
{
	if (!value) {
		return RECUR_JSON_ABSENT;
	}
	if (cJSON_IsString(own(value))) {
		return RECUR_JSON_STRING;
	}
	if (cJSON_IsObject(own(value))) {
		return RECUR_JSON_OBJECT;
	}
	if (cJSON_IsArray(own(value))) {
		return RECUR_JSON_ARRAY;
	}
	return cJSON_IsNull(own(value)) ? RECUR_JSON_NULL : RECUR_JSON_OTHER;
}

const recur_json *recur_json_member(const recur_json *object, const char *name)
{
	if (!cJSON_IsObject(own(object))) {
		return NULL;
	}
	return (const recur_json *)(const void *)cJSON_GetObjectItemCaseSensitive(own(object), name);
}

const recur_json *recur_json_first(const recur_json *object)
{
	const bool has_members = cJSON_IsObject(own(object)) || cJSON_IsArray(own(object));
	return has_members ? (const recur_json *)(const void *)own(object)->child : NULL;
}

const recur_json *recur_json_next(const recur_json *member)
{
	return (const recur_json *)(const void *)own(member)->next;
}

recur_str recur_json_name(const recur_json *member)
{
	return recur_str_from(own(member)->string);
}

recur_str recur_json_text_of(const recur_json *value)
{
	return recur_str_from(cJSON_GetStringValue(own(value)));
}

/* The most that printing the object can take: six bytes for each that is escaped, four quotes, a colon and a comma for
 * each member, and what cJSON asks for beyond its need. 0 where that is too much. */
static size_t printed_size(const char *const *names, const char *const *values, size_t count)
{
	const size_t most = INT_MAX / 2;
	size_t size = 64;
	for (size_t i = 0; i < count; i++) {
		if (!values[i]) {
			continue;
		}
		size_t name = strlen(names[i]);
		size_t value = strlen(values[i]);
		if (name > most / 12 || value > most / 12 || (name + value) * 6 + 6 > most - size) {
			return 0;
		}
		size += (name + value) * 6 + 6;
	}
	return size;
}

static bool add_members(cJSON *object, const char *const *names, const char *const *values, const bool *are_json,
						size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (!values[i]) {
			continue;
		}
		/* By reference, so that no copy of an e-mail address is left behind. */
		cJSON *value = cJSON_CreateStringReference(values[i]);
		if (value && are_json && are_json[i]) {
			value->type = cJSON_Raw | cJSON_IsReference;
		}
		if (!value || !cJSON_AddItemToObjectCS(object, names[i], value)) {
			cJSON_Delete(value);
			return false;
		}
	}
	return true;
}

char *recur_json_object_of(const char *const *names, const char *const *values, const bool *are_json, size_t count,
						   size_t *length)
{
	size_t size = printed_size(names, values, count);
	char *text = size > 0 ? recur_alloc(size) : NULL;
	cJSON *object = text ? cJSON_CreateObject() : NULL;
	bool printed = object && add_members(object, names, values, are_json, count) &&
				   cJSON_PrintPreallocated(object, text, (int)size, 0);
	cJSON_Delete(object);
	if (!printed) {
		recur_free_wiped(text, size);
		return NULL;
	}
	*length = strlen(text);
	return text;
}

void recur_json_text_free(char *text, size_t length)
{
	recur_free_wiped(text, length);
}

const char *recur_json_library_version(void)
{
	return cJSON_Version();
}
