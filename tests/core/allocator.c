#include "allocator.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#define SECRETS_MAX 8

/* In front of every block. The union keeps the alignment that malloc promises. */
typedef union block_header {
	size_t size;
	max_align_t alignment;
} block_header;

static struct {
	_Atomic size_t asked;
	size_t fail_at;
	bool for_good;
	_Atomic size_t held;
	const char *secrets[SECRETS_MAX];
} state;

void allocator_reset(void)
{
	memset(&state, 0, sizeof state);
}

int allocator_setup(void **unused)
{
	(void)unused;
	allocator_reset();
	return 0;
}

int allocator_teardown(void **unused)
{
	(void)unused;
	if (state.held != 0) {
		print_error("%zu blocks were not released\n", state.held);
	}
	return state.held == 0 ? 0 : -1;
}

void allocator_fail_at(size_t nth, bool for_good)
{
	state.asked = 0;
	state.fail_at = nth;
	state.for_good = for_good;
}

size_t allocator_asked(void)
{
	return state.asked;
}

size_t allocator_held(void)
{
	return state.held;
}

void allocator_add_secret(const char *secret)
{
	for (size_t i = 0; i < SECRETS_MAX; i++) {
		if (state.secrets[i] == NULL) {
			state.secrets[i] = secret;
			return;
		}
	}
	fail_msg("more than %d secrets", SECRETS_MAX);
}

static bool fails_now(void)
{
	const size_t nth = ++state.asked;
	return state.fail_at != 0 && (state.for_good ? nth >= state.fail_at : nth == state.fail_at);
}

void *allocator_malloc(size_t size)
{
	if (fails_now() || size > SIZE_MAX - sizeof(block_header)) {
		return NULL;
	}
	block_header *header = malloc(sizeof *header + size);
	if (header == NULL) {
		return NULL;
	}
	header->size = size;
	state.held++;
	return header + 1;
}

void *allocator_calloc(size_t count, size_t size)
{
	if (size != 0 && count > SIZE_MAX / size) {
		return NULL;
	}
	void *block = allocator_malloc(count * size);
	if (block != NULL) {
		memset(block, 0, count * size);
	}
	return block;
}

void *allocator_realloc(void *block, size_t size)
{
	void *grown = allocator_malloc(size);
	if (grown != NULL && block != NULL) {
		size_t old_size = ((block_header *)block)[-1].size;
		memcpy(grown, block, old_size < size ? old_size : size);
		allocator_free(block);
	}
	return grown;
}

char *allocator_strdup(const char *text)
{
	size_t size = strlen(text) + 1;
	char *copy = allocator_malloc(size);
	if (copy != NULL) {
		memcpy(copy, text, size);
	}
	return copy;
}

static void release(block_header *header)
{
	state.held--;
	free(header);
}

void allocator_free_unseen(void *block)
{
	if (block != NULL) {
		release((block_header *)block - 1);
	}
}

void *allocator_realloc_unseen(void *block, size_t size)
{
	void *grown = allocator_malloc(size);
	if (grown != NULL && block != NULL) {
		size_t old_size = ((block_header *)block)[-1].size;
		memcpy(grown, block, old_size < size ? old_size : size);
		allocator_free_unseen(block);
	}
	return grown;
}

static bool block_holds(const char *bytes, size_t size, const char *secret)
{
	size_t length = strlen(secret);
	for (size_t at = 0; at + length <= size; at++) {
		if (memcmp(bytes + at, secret, length) == 0) {
			return true;
		}
	}
	return false;
}

void allocator_free(void *block)
{
	if (block == NULL) {
		return;
	}
	block_header *header = (block_header *)block - 1;
	bool leaks = false;
	for (size_t i = 0; i < SECRETS_MAX && state.secrets[i] != NULL; i++) {
		leaks = leaks || block_holds(block, header->size, state.secrets[i]);
	}
	size_t size = header->size;
	release(header);
	if (leaks) {
		fail_msg("a block of %zu bytes was released with a secret in it", size);
	}
}

void allocator_free_wiped(void *block)
{
	if (block == NULL) {
		return;
	}
	const char *bytes = block;
	size_t size = ((block_header *)block)[-1].size;
	bool wiped = true;
	for (size_t i = 0; i < size; i++) {
		wiped = wiped && bytes[i] == 0;
	}
	allocator_free(block);
	if (!wiped) {
		fail_msg("a block of %zu bytes was not wiped whole", size);
	}
}
