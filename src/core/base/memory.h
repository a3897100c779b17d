#ifndef RECUR_CORE_BASE_MEMORY_H
#define RECUR_CORE_BASE_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

/* The one place where the core takes and gives back memory. Every size is checked; nothing here aborts. */

/* A view of bytes owned by somebody else. `data` is NULL where there is no value at all; not NUL-terminated. */
typedef struct recur_str {
	const char *data;
	size_t length;
} recur_str;

#define RECUR_STR(literal) ((recur_str){(literal), sizeof(literal) - 1})
#define RECUR_STR_NONE ((recur_str){NULL, 0})

/* A view of a NUL-terminated string; of NULL, no value. */
static inline recur_str recur_str_from(const char *text)
{
	return text ? (recur_str){text, strlen(text)} : RECUR_STR_NONE;
}

/* True where both are absent, or both hold the same bytes. */
static inline bool recur_str_equal(recur_str a, recur_str b)
{
	if (!a.data || !b.data) {
		return a.data == b.data;
	}
	return a.length == b.length && memcmp(a.data, b.data, a.length) == 0;
}

/* `size` bytes set to zero, or NULL where memory has run out. Released with recur_free. */
void *recur_alloc(size_t size);

/* `count` × `size` bytes set to zero; NULL where memory has run out or the product overflows. */
void *recur_alloc_array(size_t count, size_t size);

/* A NUL-terminated copy of the view, or NULL where memory has run out. An absent view is copied as "". */
char *recur_copy(recur_str text);

/* The same, but *out is NULL where the view is empty. False where memory has run out. */
bool recur_copy_if_given(char **out, recur_str text);

void recur_free(void *block);

/* Overwrites `size` bytes in a way that the compiler may not leave out. */
void recur_wipe(void *block, size_t size);

/* For what held a credential: wipes `size` bytes, then releases the block. NULL is ignored. */
void recur_free_wiped(void *block, size_t size);

#endif
