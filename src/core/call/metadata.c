#include "core/call/metadata.h"

#include "core/base/text.h"
#include "core/json/json_string.h"

void recur_metadata_begin(recur_metadata *metadata)
{
	*metadata = (recur_metadata){.members = 0};
	recur_buffer_init(&metadata->json, RECUR_METADATA_MAX);
}

void recur_metadata_release(recur_metadata *metadata)
{
	recur_buffer_release(&metadata->json);
}

static void append(recur_metadata *metadata, recur_str text)
{
	metadata->no_memory |= recur_buffer_append(&metadata->json, text.data, text.length) != RECUR_BUFFER_OK;
}

static void append_string(recur_metadata *metadata, recur_str text)
{
	append(metadata, RECUR_STR("\""));
	metadata->no_memory |= recur_json_string_encode(&metadata->json, text) != RECUR_BUFFER_OK;
	append(metadata, RECUR_STR("\""));
}

static const char *fault_of(recur_str text)
{
	if (text.length > RECUR_METADATA_BYTES_MAX) {
		return "is longer than 500 bytes";
	}
	return recur_text_is_utf8(text) ? NULL : "is not valid UTF-8";
}

const char *recur_metadata_add(recur_metadata *metadata, recur_str name, recur_str text, bool is_json)
{
	const char *fault = fault_of(name);
	if (fault) {
		return "has a name of more than 500 bytes, or not in UTF-8";
	}
	fault = fault_of(text);
	if (fault) {
		return fault;
	}
	/* The whole says so in the end. */
	if (++metadata->members > RECUR_METADATA_MEMBERS_MAX) {
		return NULL;
	}
	append(metadata, metadata->members == 1 ? RECUR_STR("{") : RECUR_STR(","));
	append_string(metadata, name);
	append(metadata, RECUR_STR(":"));
	if (is_json) {
		append(metadata, text);
	} else {
		append_string(metadata, text);
	}
	return NULL;
}

const char *recur_metadata_end(recur_metadata *metadata)
{
	if (metadata->members > RECUR_METADATA_MEMBERS_MAX) {
		return "has more than 50 members";
	}
	append(metadata, metadata->members == 0 ? RECUR_STR("{}") : RECUR_STR("}"));
	return NULL;
}
