#include "core/call/request.h"

#include "core/base/buffer.h"
#include "core/call/metadata.h"
#include "core/call/options.h"
#include "core/json/json.h"
#include "core/url/url.h"

#include <string.h>

/* Checked values are short, and each byte takes three where it is encoded. */
#define PATH_MAX_BYTES ((size_t)RECUR_FIELDS_MAX * 3 * (RECUR_URL_MAX + 1))

static bool is_sent(const recur_operation *operation, const recur_options *options, size_t field)
{
	return operation->fields[field].place == RECUR_FIELD_SENT && recur_options_have(options, field);
}

static char *write_body(const recur_operation *operation, const recur_options *options, recur_spelling spelling,
						size_t *length)
{
	/* One block for the NUL-terminated copies that the JSON writer wants. */
	size_t size = 0;
	for (size_t i = 0; i < operation->field_count; i++) {
		const size_t most = operation->fields[i].kind == RECUR_FIELD_METADATA ? RECUR_METADATA_MAX : RECUR_URL_MAX;
		if (options->values[i].length > most) {
			return NULL;
		}
		size += options->values[i].length + 1;
	}
	char *copies = recur_alloc(size);
	if (!copies) {
		return NULL;
	}
	const char *names[RECUR_FIELDS_MAX];
	const char *values[RECUR_FIELDS_MAX] = {NULL};
	bool are_json[RECUR_FIELDS_MAX];
	char *at = copies;
	for (size_t i = 0; i < operation->field_count; i++) {
		const recur_field *field = &operation->fields[i];
		names[i] = spelling == RECUR_SPELLING_SNAKE ? field->snake_case : field->camel_case;
		are_json[i] = field->kind == RECUR_FIELD_METADATA;
		if (is_sent(operation, options, i)) {
			memcpy(at, options->values[i].data, options->values[i].length);
			values[i] = at;
			at += options->values[i].length + 1;
		}
	}
	char *body = recur_json_object_of(names, values, are_json, operation->field_count, length);
	recur_free_wiped(copies, size);
	return body;
}

static bool append(recur_buffer *out, recur_str text)
{
	return recur_buffer_append(out, text.data, text.length) == RECUR_BUFFER_OK;
}

/* Appends the path, its names in braces replaced by their values. */
static bool append_path(recur_buffer *out, const recur_operation *operation, const recur_options *options)
{
	recur_str rest = recur_str_from(operation->path);
	for (const char *brace; (brace = memchr(rest.data, '{', rest.length)) != NULL;) {
		const recur_str before = {rest.data, (size_t)(brace - rest.data)};
		const char *end = memchr(brace, '}', rest.length - before.length);
		if (!end || !append(out, before)) {
			return false;
		}
		const size_t field = recur_option_find(operation, (recur_str){brace + 1, (size_t)(end - brace - 1)});
		if (!recur_url_encode(out, options->values[field])) {
			return false;
		}
		rest = (recur_str){end + 1, rest.length - (size_t)(end + 1 - rest.data)};
	}
	return append(out, rest);
}

static bool append_query(recur_buffer *out, const recur_operation *operation, const recur_options *options)
{
	bool first = true;
	for (size_t i = 0; i < operation->field_count; i++) {
		if (!is_sent(operation, options, i)) {
			continue;
		}
		if (!append(out, first ? RECUR_STR("?") : RECUR_STR("&")) ||
			!append(out, recur_str_from(operation->fields[i].snake_case)) || !append(out, RECUR_STR("=")) ||
			!recur_url_encode(out, options->values[i])) {
			return false;
		}
		first = false;
	}
	return true;
}

static bool has_filled_path(const recur_operation *operation)
{
	return operation->method == RECUR_GET || strchr(operation->path, '{');
}

static bool fill_path(recur_request *request, const recur_operation *operation, const recur_options *options)
{
	recur_buffer out;
	recur_buffer_init(&out, PATH_MAX_BYTES);
	const bool written = append_path(&out, operation, options) &&
						 (operation->method != RECUR_GET || append_query(&out, operation, options));
	if (written) {
		request->filled_path = recur_copy((recur_str){out.data, out.length});
		request->filled_path_length = out.length;
		request->path = request->filled_path;
	}
	recur_buffer_release(&out);
	return request->filled_path;
}

bool recur_request_write(recur_request *request, const recur_operation *operation, const recur_options *options,
						 recur_spelling spelling)
{
	recur_request_release(request);
	request->spelling = spelling;
	request->path = operation->path;
	if (has_filled_path(operation) && !fill_path(request, operation, options)) {
		return false;
	}
	if (operation->method == RECUR_POST) {
		request->body = write_body(operation, options, spelling, &request->body_length);
		return request->body;
	}
	return true;
}

void recur_request_release(recur_request *request)
{
	recur_free_wiped(request->filled_path, request->filled_path_length);
	recur_json_text_free(request->body, request->body_length);
	*request = (recur_request){.path = NULL};
}
