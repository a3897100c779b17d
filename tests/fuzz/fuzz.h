#ifndef RECUR_TESTS_FUZZ_H
#define RECUR_TESTS_FUZZ_H

#include "core/base/memory.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What has to hold for every input. The process ends where it does not, and libFuzzer keeps the input. */
#define FUZZ_HOLDS(condition)                                                                                          \
	do {                                                                                                               \
		if (!(condition)) {                                                                                            \
			fprintf(stderr, "%s:%d does not hold: %s\n", __FILE__, __LINE__, #condition);                              \
			abort();                                                                                                   \
		}                                                                                                              \
	} while (0)

/* A copy without a byte behind it, so that reading too far is seen. Released with free. */
static inline char *fuzz_copy(const void *data, size_t size)
{
	char *copy = malloc(size > 0 ? size : 1);
	if (copy == NULL) {
		abort();
	}
	if (size > 0) {
		memcpy(copy, data, size);
	}
	return copy;
}

#endif
