#include "core/base/buffer.h"

#include <stdint.h>
#include <string.h>

/* A session's answer is about 500 bytes: most buffers never grow. */
#define FIRST_CAPACITY 1024

void recur_buffer_init(recur_buffer *buffer, size_t limit)
{
	/* One byte stays for the NUL. */
	*buffer = (recur_buffer){.limit = limit < SIZE_MAX ? limit : SIZE_MAX - 1};
}

static size_t grown_capacity(const recur_buffer *buffer, size_t needed)
{
	size_t capacity = buffer->capacity == 0 ? FIRST_CAPACITY : buffer->capacity;
	if (capacity < needed) {
		capacity = capacity <= SIZE_MAX / 2 && capacity * 2 > needed ? capacity * 2 : needed;
	}
	return capacity < buffer->limit ? capacity : buffer->limit;
}

recur_buffer_status recur_buffer_append(recur_buffer *buffer, const char *bytes, size_t count)
{
	if (count == 0) {
		return RECUR_BUFFER_OK;
	}
	if (count > buffer->limit - buffer->length) {
		return RECUR_BUFFER_FULL;
	}
	size_t length = buffer->length + count;
	if (length <= buffer->capacity) {
		memcpy(buffer->data + buffer->length, bytes, count);
	} else {
		size_t capacity = grown_capacity(buffer, length);
		char *data = recur_alloc(capacity + 1);
		if (!data) {
			return RECUR_BUFFER_NO_MEMORY;
		}
		if (buffer->length > 0) {
			memcpy(data, buffer->data, buffer->length);
		}
		/* Before the old block goes: `bytes` may lie in it. */
		memcpy(data + buffer->length, bytes, count);
		recur_free_wiped(buffer->data, buffer->capacity + 1);
		buffer->data = data;
		buffer->capacity = capacity;
	}
	buffer->length = length;
	buffer->data[length] = '\0';
	return RECUR_BUFFER_OK;
}

void recur_buffer_clear(recur_buffer *buffer)
{
	recur_wipe(buffer->data, buffer->length);
	buffer->length = 0;
}

void recur_buffer_release(recur_buffer *buffer)
{
	size_t limit = buffer->limit;
	recur_free_wiped(buffer->data, buffer->data ? buffer->capacity + 1 : 0);
	recur_buffer_init(buffer, limit);
}
