#include "core/http/response_header.h"

#include "core/base/text.h"
#include "core/base/timestamp.h"

#include <stdbool.h>
#include <string.h>

/* True where the line is the header `name` and has a value. */
static bool value_of(recur_str line, const char *name, recur_str *value)
{
	const size_t length = strlen(name);

	if (line.length <= length || line.data[length] != ':' ||
		!recur_text_equal_ignoring_case((recur_str){line.data, length}, (recur_str){name, length})) {
		return false;
	}
	*value = recur_text_trimmed((recur_str){line.data + length + 1, line.length - length - 1}, " \t\r\n");
	return value->length > 0;
}

static void keep(char *out, size_t size, recur_str value)
{
	const size_t length = value.length < size ? value.length : size - 1;

	memcpy(out, value.data, length);
	out[length] = '\0';
}

static void read_request_id(recur_response *response, recur_str line)
{
	static const char *const names[] = {"cf-ray", "request-id", "x-request-id"};
	const int count = (int)(sizeof(names) / sizeof(*names));
	recur_str value;

	for (int rank = response->request_id_rank + 1; rank <= count; rank++) {
		if (value_of(line, names[rank - 1], &value)) {
			keep(response->request_id, sizeof(response->request_id), value);
			response->request_id_rank = rank;
			return;
		}
	}
}

/* Most lines are dismissed by their first two letters: http, re(quest-id, try-after), x-, cf-, da(te). */
static bool may_be_kept(recur_str line)
{
	static const char starts[] = "htrex-cfda";

	if (line.length < 2) {
		return false;
	}
	for (size_t i = 0; i + 1 < sizeof(starts); i += 2) {
		if ((line.data[0] | 0x20) == starts[i] && (line.data[1] | 0x20) == starts[i + 1]) {
			return true;
		}
	}
	return false;
}

void recur_response_read_header(recur_response *response, recur_str line)
{
	recur_str value;

	if (!may_be_kept(line)) {
		return;
	}
	if (line.length > 5 && memcmp(line.data, "HTTP/", 5) == 0) {
		response->request_id[0] = '\0';
		response->request_id_rank = 0;
		response->retry_after[0] = '\0';
		response->date[0] = '\0';
	} else if (value_of(line, "retry-after", &value)) {
		keep(response->retry_after, sizeof(response->retry_after), value);
	} else if (value_of(line, "date", &value)) {
		keep(response->date, sizeof(response->date), value);
	} else {
		read_request_id(response, line);
	}
}

int32_t recur_response_retry_after(const recur_response *response, int64_t now)
{
	int64_t answered = now;

	(void)recur_timestamp_parse_http_date(recur_str_from(response->date), now, &answered);
	return recur_timestamp_retry_after(recur_str_from(response->retry_after), answered);
}
