#ifndef RECUR_TESTS_ALLOCATOR_H
#define RECUR_TESTS_ALLOCATOR_H

#include <stdbool.h>
#include <stddef.h>

/* The allocator that the core is built on in tests. It can fail at will, knows what is still held, and looks into every
 * block that is given back. What it finds wrong ends the running test through cmocka. A library's own threads
 * may use it; a test may not. */

/* Forgets the counts, the failure and the secrets. */
void allocator_reset(void);

/* Makes the nth allocation from now on fail (1 is the next), and with `for_good` all after it. 0: none fails. */
void allocator_fail_at(size_t nth, bool for_good);

/* Allocations asked for since the last reset or allocator_fail_at, the failed ones included. */
size_t allocator_asked(void);

/* Blocks that are held now. */
size_t allocator_held(void);

/* No block may hold these bytes when it is given back. Up to eight secrets until the next reset. */
void allocator_add_secret(const char *secret);

/* For libraries that take their allocator as functions: cJSON_InitHooks, curl_global_init_mem. */
void *allocator_malloc(size_t size);
void *allocator_calloc(size_t count, size_t size);
void *allocator_realloc(void *block, size_t size);
char *allocator_strdup(const char *text);
void allocator_free(void *block);

/* The same for a library that wipes nothing, as libcurl: secrets are not looked for. */
void *allocator_realloc_unseen(void *block, size_t size);
void allocator_free_unseen(void *block);

/* As allocator_free, and the whole block has to be zero. */
void allocator_free_wiped(void *block);

/* For cmocka: reset before a test; after it, all that it took has to be back. */
int allocator_setup(void **state);
int allocator_teardown(void **state);

#endif
