#include "core/http/response_header.h"

#include "core/base/text.h"
#include "core/base/timestamp.h"

#include <stdbool.h>
#include <string.h>

/* True where the line is the header `name` and has a value. */
static bool value_of(recur_str line, recur_str name, recur_str *value)
{
	if (line.length <= name.length || line.data[name.length] != ':' ||
		!recur_text_equal_ignoring_case((recur_str){line.data, name.length}, name)) {
		return false;
	}
	*value = recur_text_trimmed((recur_str){line.data + name.length + 1, line.length - name.length - 1}, " \t\r\n");
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
	static const recur_str names[] = {{"cf-ray", 6}, {"request-id", 10}, {"x-request-id", 12}};
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

static void forget_interim(recur_response *response)
{
	response->request_id[0] = '\0';
	response->request_id_rank = 0;
	response->retry_after[0] = '\0';
	response->date[0] = '\0';
}

void recur_response_read_header(recur_response *response, recur_str line)
{
	recur_str value;

	switch (line.length ? line.data[0] | 0x20 : 0) {
	case 'h':
		if (line.length > 5 && memcmp(line.data, "HTTP/", 5) == 0) {
			forget_interim(response);
		}
		break;
	case 'd':
		if (value_of(line, RECUR_STR("date"), &value)) {
			keep(response->date, sizeof(response->date), value);
		}
		break;
	case 'r':
		if (value_of(line, RECUR_STR("retry-after"), &value)) {
			keep(response->retry_after, sizeof(response->retry_after), value);
			break;
		}
		read_request_id(response, line);
		break;
	case 'c':
	case 'x':
		read_request_id(response, line);
		break;
	default:
		break;
	}
}

int32_t recur_response_retry_after(const recur_response *response, int64_t now)
{
	int64_t answered = now;

	(void)recur_timestamp_parse_http_date(recur_str_from(response->date), now, &answered);
	return recur_timestamp_retry_after(recur_str_from(response->retry_after), answered);
}
