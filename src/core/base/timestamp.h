#ifndef RECUR_CORE_BASE_TIMESTAMP_H
#define RECUR_CORE_BASE_TIMESTAMP_H

#include "core/base/memory.h"

#include <stdbool.h>
#include <stdint.h>

/* Points in time as the API writes them, in seconds since 1970-01-01T00:00:00Z. */

/* Reads an ISO 8601 date and time in the profile of RFC 3339 (a fraction, and Z or an offset; a space or a lower-case t
 * for the T is accepted). Fractions are dropped; 60 seconds are taken at the end of a day of UTC. False where it is not
 * one. */
bool recur_timestamp_parse_iso8601(recur_str text, int64_t *seconds);

/* Reads the three forms of an HTTP date (RFC 9110, section 5.6.7). `now` decides on the century of a year in two
 * digits; the name of the day is not compared with the date. */
bool recur_timestamp_parse_http_date(recur_str text, int64_t now, int64_t *seconds);

/* Reads a Retry-After header (RFC 9110, section 10.2.3), seconds or an HTTP date, as whole seconds from `now`. A date
 * in the past is 0; more than a day is cut to RECUR_RETRY_AFTER_MAX. -1 where it is neither. */
#define RECUR_RETRY_AFTER_MAX 86400
int32_t recur_timestamp_retry_after(recur_str text, int64_t now);

#endif
