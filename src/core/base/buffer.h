#ifndef RECUR_CORE_BASE_BUFFER_H
#define RECUR_CORE_BASE_BUFFER_H

#include "core/base/memory.h"

#include <stdbool.h>

/* A growing run of bytes with an upper bound. What it held is wiped whenever memory is given back: answers and
 * requests hold credentials. */
typedef struct recur_buffer {
	char *data; /* NUL-terminated once anything was appended */
	size_t length;
	size_t capacity;
	size_t limit;
} recur_buffer;

typedef enum recur_buffer_status {
	RECUR_BUFFER_OK,
	RECUR_BUFFER_FULL,     /* the limit would be passed; nothing was appended */
	RECUR_BUFFER_NO_MEMORY /* nothing was appended */
} recur_buffer_status;

/* An empty buffer that will take `limit` bytes at most. Allocates nothing. */
void recur_buffer_init(recur_buffer *buffer, size_t limit);

recur_buffer_status recur_buffer_append(recur_buffer *buffer, const char *bytes, size_t count);

/* Wipes and forgets the content, keeps the memory for the next use. */
void recur_buffer_clear(recur_buffer *buffer);

/* Wipes and releases everything; the buffer can be used again. */
void recur_buffer_release(recur_buffer *buffer);

#endif
