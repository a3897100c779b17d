#include "core/http/response.h"

void recur_response_init(recur_response *response)
{
	*response = (recur_response){.result = RECUR_TRANSFER_DONE, .http_version = ""};
	recur_buffer_init(&response->body, RECUR_RESPONSE_BODY_MAX);
}

void recur_response_clear(recur_response *response)
{
	recur_buffer_clear(&response->body);
	recur_buffer body = response->body;
	recur_response_init(response);
	response->body = body;
}

void recur_response_release(recur_response *response)
{
	recur_buffer_release(&response->body);
	recur_response_init(response);
}

void recur_timing_leave_out_first(recur_timing *timing, int64_t *first_try_us)
{
	const int64_t ready_us = timing->tls_us > timing->connect_us ? timing->tls_us : timing->connect_us;

	*first_try_us = *first_try_us > ready_us ? *first_try_us - ready_us : 0;
	timing->total_us -= timing->total_us > *first_try_us ? *first_try_us : timing->total_us;
}
