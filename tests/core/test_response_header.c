#include "unit.h"
#include "core/http/response_header.h"

#include <string.h>

static recur_response read_lines(const char *const *lines)
{
	recur_response response;

	memset(&response, 0, sizeof(response));
	for (; *lines; lines++) {
		recur_response_read_header(&response, recur_str_from(*lines));
	}
	return response;
}

#define READ(...) read_lines((const char *const[]){__VA_ARGS__, NULL})

static void the_request_id_is_read_whatever_its_case(void **state)
{
	(void)state;
	assert_string_equal(READ("X-Request-ID:  req_1 \r\n").request_id, "req_1");
	assert_string_equal(READ("request-id:req_2\r\n").request_id, "req_2");
	assert_string_equal(READ("CF-Ray: ray-3\r\n").request_id, "ray-3");
	assert_string_equal(READ("x-request-idle: 4\r\n", "not-x-request-id: 5\r\n").request_id, "");
}

static void x_request_id_goes_before_request_id_before_cf_ray(void **state)
{
	(void)state;
	assert_string_equal(READ("x-request-id: a\r\n", "request-id: b\r\n", "cf-ray: c\r\n").request_id, "a");
	assert_string_equal(READ("cf-ray: c\r\n", "request-id: b\r\n", "x-request-id: a\r\n").request_id, "a");
	assert_string_equal(READ("cf-ray: c\r\n", "request-id: b\r\n").request_id, "b");
	assert_string_equal(READ("request-id: b\r\n", "cf-ray: c\r\n").request_id, "b");
}

static void an_empty_header_is_none(void **state)
{
	(void)state;
	assert_string_equal(READ("x-request-id: \r\n", "cf-ray: c\r\n").request_id, "c");
	assert_string_equal(READ("retry-after:\r\n").retry_after, "");
}

static void retry_after_is_kept_as_text(void **state)
{
	(void)state;
	assert_string_equal(READ("Retry-After: 120\r\n").retry_after, "120");
	assert_string_equal(READ("Retry-After: Wed, 21 Oct 2026 07:28:00 GMT\r\n").retry_after,
						"Wed, 21 Oct 2026 07:28:00 GMT");
}

static void what_an_interim_answer_said_is_forgotten(void **state)
{
	const recur_response response = READ("HTTP/1.1 103 Early Hints\r\n", "x-request-id: early\r\n",
										 "retry-after: 9\r\n", "\r\n", "HTTP/1.1 200 OK\r\n", "cf-ray: final\r\n");

	(void)state;
	assert_string_equal(response.request_id, "final");
	assert_string_equal(response.retry_after, "");
}

static void a_long_value_is_cut_to_its_field(void **state)
{
	char line[1024] = "x-request-id: ";
	recur_response response;

	(void)state;
	memset(line + strlen(line), 'r', 900);
	response = READ(line);
	assert_int_equal(strlen(response.request_id), sizeof(response.request_id) - 1);
	memcpy(line, "retry-after:  ", 14);
	response = READ(line);
	assert_int_equal(strlen(response.retry_after), sizeof(response.retry_after) - 1);
}

static void bytes_that_strchr_would_stop_at_are_no_white_space(void **state)
{
	static const char line[] = "x-request-id: \0id\r\n";
	recur_response response;

	(void)state;
	memset(&response, 0, sizeof(response));
	recur_response_read_header(&response, (recur_str){line, sizeof(line) - 1});
	assert_memory_equal(response.request_id, "\0id", 4);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		UNIT(the_request_id_is_read_whatever_its_case),
		UNIT(x_request_id_goes_before_request_id_before_cf_ray),
		UNIT(an_empty_header_is_none),
		UNIT(retry_after_is_kept_as_text),
		UNIT(what_an_interim_answer_said_is_forgotten),
		UNIT(a_long_value_is_cut_to_its_field),
		UNIT(bytes_that_strchr_would_stop_at_are_no_white_space),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
