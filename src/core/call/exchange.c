#include "core/call/exchange.h"

#include <string.h>

static double milliseconds(int64_t microseconds)
{
	return (double)microseconds / 1000.0;
}

void recur_observe(recur_observation *observation, const char *operation, const recur_response *response,
				   const recur_error *error, unsigned first, unsigned last, int64_t first_try_us)
{
	const recur_timing *timing = &response->timing;
	recur_exchange *exchange = &observation->last;

	observation->first = first;
	observation->first_try_us = first_try_us;
	memcpy(observation->request_id, response->request_id, sizeof(observation->request_id));
	exchange->operation = operation;
	exchange->attempt = last;
	exchange->status = response->status;
	exchange->error_code = NULL;
	if (error) {
		memcpy(observation->error_code, error->code, sizeof(observation->error_code));
		exchange->error_code = observation->error_code;
	}
	exchange->request_id = observation->request_id[0] ? observation->request_id : NULL;
	exchange->http_version = response->http_version;
	exchange->connection_reused = response->connection_reused;
	exchange->dns_ms = milliseconds(timing->dns_us);
	exchange->connect_ms = milliseconds(timing->connect_us);
	exchange->tls_ms = milliseconds(timing->tls_us);
	exchange->first_byte_ms = milliseconds(timing->first_byte_us);
	exchange->total_ms = milliseconds(timing->total_us);
}

recur_exchange recur_exchange_over_dead_connection(const char *operation, unsigned attempt, int64_t total_us)
{
	recur_exchange exchange;

	memset(&exchange, 0, sizeof(exchange));
	exchange.operation = operation;
	exchange.attempt = attempt;
	exchange.error_code = "connection_lost";
	exchange.http_version = "";
	exchange.connection_reused = true;
	exchange.total_ms = milliseconds(total_us);
	return exchange;
}
