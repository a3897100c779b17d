#include "core/resources/expiry.h"

#include "core/base/text.h"
#include "core/base/timestamp.h"

int64_t recur_expiry_seconds_left(recur_str status, recur_str expires_at, int64_t now)
{
	int64_t expiry;
	/* REST writes values of enumerations in upper case, webhooks in lower case. */
	if (recur_text_equal_ignoring_case(status, RECUR_STR("expired")) ||
		recur_text_equal_ignoring_case(status, RECUR_STR("revoked"))) {
		return 0;
	}
	if (!expires_at.data || !recur_timestamp_parse_iso8601(expires_at, &expiry)) {
		return -1;
	}
	return expiry > now ? expiry - now : 0;
}

bool recur_expiry_is_over(recur_str status, recur_str expires_at, int64_t now)
{
	return recur_expiry_seconds_left(status, expires_at, now) == 0;
}
