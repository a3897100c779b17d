#include "core/base/memory.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Tests put an allocator of their own here with -D: one that fails on demand and sees whether secrets were wiped. */
#ifndef RECUR_CALLOC
#define RECUR_CALLOC calloc
#endif
#ifndef RECUR_FREE
#define RECUR_FREE free
#endif
#ifndef RECUR_FREE_WIPED
#define RECUR_FREE_WIPED RECUR_FREE
#endif

void *recur_alloc(size_t size)
{
	return recur_alloc_array(1, size);
}

void *recur_alloc_array(size_t count, size_t size)
{
	/* calloc(0) may give NULL, which would read as memory run out. It sees by itself that a product overflows. */
	if (count == 0 || size == 0) {
		count = size = 1;
	}
	return RECUR_CALLOC(count, size);
}

char *recur_copy(recur_str text)
{
	if (text.length == SIZE_MAX) {
		return NULL;
	}
	char *copy = recur_alloc(text.length + 1);
	if (copy && text.data) {
		memcpy(copy, text.data, text.length);
	}
	return copy;
}

bool recur_copy_if_given(char **out, recur_str text)
{
	*out = text.length ? recur_copy(text) : NULL;
	return *out || !text.length;
}

void recur_free(void *block)
{
	RECUR_FREE(block);
}

void recur_wipe(void *block, size_t size)
{
	if (!block) {
		return;
	}
#if defined(__GNUC__)
	memset(block, 0, size);
	/* Says that the zeros are read, so that the memset is no dead store. */
	__asm__ __volatile__("" : : "r"(block) : "memory");
#else
	volatile unsigned char *byte = block;
	while (size-- > 0) {
		*byte++ = 0;
	}
#endif
}

void recur_free_wiped(void *block, size_t size)
{
	if (!block) {
		return;
	}
	recur_wipe(block, size);
	RECUR_FREE_WIPED(block);
}
