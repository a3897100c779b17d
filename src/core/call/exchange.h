#ifndef RECUR_CORE_CALL_EXCHANGE_H
#define RECUR_CORE_CALL_EXCHANGE_H

#include "core/http/response.h"
#include "core/error/error.h"

#include <stdbool.h>
#include <stdint.h>

/* One attempt, for whoever watches. Holds no key, link or e-mail address. Times in milliseconds since it began. */
typedef struct recur_exchange {
	const char *operation;  /* its name */
	unsigned attempt;       /* 1, 2, … */
	int status;             /* 0 where nothing was answered */
	const char *error_code; /* NULL on success */
	const char *request_id; /* NULL where there was none */
	const char *http_version;
	bool connection_reused;
	double dns_ms;
	double connect_ms;
	double tls_ms;
	double first_byte_ms;
	double total_ms;
} recur_exchange;

/* What one transfer has to tell, kept apart from it. */
typedef struct recur_observation {
	recur_exchange last;
	char error_code[RECUR_ERROR_CODE_MAX];
	char request_id[RECUR_ERROR_CODE_MAX];
	unsigned first;       /* the attempt's number that the transfer began with; below `last` where it was resent */
	int64_t first_try_us; /* how long the dead connection was tried */
} recur_observation;

/* Fills `observation` in place: it points into itself. `error` is NULL where there is none. */
void recur_observe(recur_observation *observation, const char *operation, const recur_response *response,
				   const recur_error *error, unsigned first, unsigned last, int64_t first_try_us);

/* A request that libcurl sent again by itself because the kept connection was dead: nothing answered the first one. */
recur_exchange recur_exchange_over_dead_connection(const char *operation, unsigned attempt, int64_t total_us);

#endif
