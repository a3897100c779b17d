#include "core/call/retry.h"

int64_t recur_retry_backoff_us(unsigned retry, uint32_t random)
{
	int64_t ceiling = RECUR_RETRY_CAP_US;

	if (retry < 4 && ((int64_t)RECUR_RETRY_BASE_US << retry) < ceiling) {
		ceiling = (int64_t)RECUR_RETRY_BASE_US << retry;
	}
	return (int64_t)(((uint64_t)random * (uint64_t)(ceiling + 1)) >> 32);
}

bool recur_retry_wait_us(const recur_error *error, unsigned retry, unsigned max_retries, int64_t left_us,
						 uint32_t random, int64_t *wait_us)
{
	if (retry >= max_retries || !recur_error_kind_is_retryable(error->kind, error->status)) {
		return false;
	}
	if (error->retry_after >= 0) {
		*wait_us = (int64_t)error->retry_after * 1000000;
		return *wait_us <= RECUR_RETRY_CAP_US && *wait_us < left_us;
	}
	*wait_us = recur_retry_backoff_us(retry, random);
	return *wait_us < left_us;
}

int64_t recur_retry_pause_us(const recur_error *error, unsigned pause, uint32_t random)
{
	int64_t wait_us;

	if (error->retry_after < 0) {
		return recur_retry_backoff_us(pause, random);
	}
	wait_us = (int64_t)error->retry_after * 1000000;
	return wait_us <= RECUR_RETRY_BATCH_CAP_US ? wait_us : -1;
}

int64_t recur_retry_left_us(int64_t deadline_us, int64_t now_us)
{
	return deadline_us > now_us ? deadline_us - now_us : 0;
}

uint32_t recur_retry_random(uint64_t *state)
{
	uint64_t x = *state;

	x ^= x << 13;
	x ^= x >> 7;
	x ^= x << 17;
	*state = x;
	return (uint32_t)(x >> 32);
}
