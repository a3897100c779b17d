#ifndef RECUR_CORE_BASE_CLOCK_H
#define RECUR_CORE_BASE_CLOCK_H

#include <stdint.h>

/* Microseconds on a clock that only goes forward; its zero means nothing. */
int64_t recur_clock_monotonic_us(void);

/* Seconds since 1970-01-01T00:00:00Z. */
int64_t recur_clock_epoch_s(void);

#endif
