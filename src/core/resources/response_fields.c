#include "core/resources/response_fields.h"

#include <stdio.h>

bool recur_response_unexpected(recur_error *error, const char *what, recur_str name, const char *fault)
{
	return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
						   "The answer is not the documented %s: its %.*s %s.", what, (int)name.length, name.data,
						   fault);
}

/* Members come in about the order of the names, so the search begins behind the one found last. */
static size_t find(const recur_response_shape *shape, recur_str name, size_t last)
{
	const size_t count = shape->name_count;
	for (size_t steps = 0, i = last; steps < count; steps++) {
		i = i + 1 < count ? i + 1 : 0;
		/* Most differ in length: a comparison is worth a call only where they do not. */
		if (shape->names[i].name.length == name.length && recur_str_equal(shape->names[i].name, name)) {
			return i;
		}
	}
	return count;
}

/* The ID, where the API sends the thing as an object. An absent view where it has none. */
static bool read_id(const recur_response_shape *shape, const recur_json *object, recur_str *id, recur_error *error)
{
	*id = RECUR_STR_NONE;
	bool seen = false;
	for (const recur_json *member = recur_json_first(object); member; member = recur_json_next(member)) {
		if (!recur_str_equal(recur_json_name(member), RECUR_STR("id"))) {
			continue;
		}
		recur_json_kind kind = recur_json_kind_of(member);
		if (seen || (kind != RECUR_JSON_STRING && kind != RECUR_JSON_NULL)) {
			char name[32];
			snprintf(name, sizeof(name), "%s.id", recur_json_name(object).data);
			return recur_response_unexpected(error, shape->what, recur_str_from(name),
											 seen ? "is there twice" : "is not a string");
		}
		seen = true;
		*id = recur_json_text_of(member);
	}
	return true;
}

static bool read_member(const recur_response_shape *shape, const recur_json *member, size_t found, recur_str *text,
						recur_error *error)
{
	switch (recur_json_kind_of(member)) {
	case RECUR_JSON_NULL:
		*text = RECUR_STR_NONE;
		return true;
	case RECUR_JSON_STRING:
		*text = recur_json_text_of(member);
		return true;
	case RECUR_JSON_OBJECT:
		if (shape->names[found].may_be_object) {
			return read_id(shape, member, text, error);
		}
		break;
	default:
		break;
	}
	return recur_response_unexpected(error, shape->what, shape->names[found].name, "is not a string");
}

bool recur_response_fields_read(const recur_response_shape *shape, const recur_json *object, recur_str *fields,
								unsigned *nulls, recur_error *error)
{
	if (recur_json_kind_of(object) != RECUR_JSON_OBJECT) {
		return recur_error_set(error, RECUR_ERROR_INVALID_RESPONSE, "unexpected_response",
							   "The answer is JSON but not an object, so it is not a %s.", shape->what);
	}
	bool seen[RECUR_RESPONSE_NAMES_MAX] = {false};
	size_t last = shape->name_count - 1;
	for (const recur_json *member = recur_json_first(object); member; member = recur_json_next(member)) {
		size_t found = find(shape, recur_json_name(member), last);
		if (found == shape->name_count) {
			continue;
		}
		const recur_response_name *name = &shape->names[found];
		if (seen[found]) {
			return recur_response_unexpected(error, shape->what, name->name, "is there twice");
		}
		seen[found] = true;
		last = found;
		recur_str text;
		if (!read_member(shape, member, found, &text, error)) {
			return false;
		}
		recur_str *field = &fields[name->field];
		if (field->data && text.data && !recur_str_equal(*field, text)) {
			return recur_response_unexpected(error, shape->what, name->name,
											 "contradicts another spelling of the same field");
		}
		if (text.data) {
			*field = text;
		} else if (nulls) {
			*nulls |= 1u << name->field;
		}
	}
	return true;
}

bool recur_response_object(const recur_response_shape *shape, const recur_json *object, const char *name,
						   const recur_json **member, recur_error *error)
{
	bool seen = false;
	*member = NULL;
	for (const recur_json *one = recur_json_first(object); one; one = recur_json_next(one)) {
		if (!recur_str_equal(recur_json_name(one), recur_str_from(name))) {
			continue;
		}
		const recur_json_kind kind = recur_json_kind_of(one);
		if (seen || (kind != RECUR_JSON_OBJECT && kind != RECUR_JSON_NULL)) {
			return recur_response_unexpected(error, shape->what, recur_str_from(name),
											 seen ? "is there twice" : "is neither an object nor null");
		}
		seen = true;
		*member = kind == RECUR_JSON_OBJECT ? one : NULL;
	}
	return true;
}
