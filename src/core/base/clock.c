/* CLOCK_MONOTONIC is POSIX, not C11. */
#if !defined(_WIN32) && !defined(_POSIX_C_SOURCE)
#define _POSIX_C_SOURCE 200809L
#endif

#include "core/base/clock.h"

#include <time.h>

#ifdef _WIN32
#include <windows.h>

int64_t recur_clock_monotonic_us(void)
{
	LARGE_INTEGER count;
	LARGE_INTEGER per_second;

	QueryPerformanceFrequency(&per_second);
	QueryPerformanceCounter(&count);
	/* Seconds and remainder apart: the product of both would overflow after some days. */
	return (int64_t)(count.QuadPart / per_second.QuadPart) * 1000000 +
		   (int64_t)(count.QuadPart % per_second.QuadPart) * 1000000 / per_second.QuadPart;
}

#else

int64_t recur_clock_monotonic_us(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000000 + now.tv_nsec / 1000;
}

#endif

int64_t recur_clock_epoch_s(void)
{
	return (int64_t)time(NULL);
}
