#ifndef RECUR_CORE_RESOURCES_EXPIRY_H
#define RECUR_CORE_RESOURCES_EXPIRY_H

#include "core/base/memory.h"

#include <stdbool.h>
#include <stdint.h>

/* How long what the API gave out is good for, by its status and its date of expiry. */

/* True where the status is "expired" or "revoked", in whatever case, or expiresAt lies at or before `now`. */
bool recur_expiry_is_over(recur_str status, recur_str expires_at, int64_t now);

/* Seconds left at `now`: 0 once it is over, -1 where expiresAt is unknown or not a date. */
int64_t recur_expiry_seconds_left(recur_str status, recur_str expires_at, int64_t now);

#endif
