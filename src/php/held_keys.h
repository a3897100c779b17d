#ifndef RECUR_PHP_HELD_KEYS_H
#define RECUR_PHP_HELD_KEYS_H

#include "../core/memory.h"

/* A secret key read for one call, kept where the end of the request finds and wipes it should the call never return. */
typedef struct php_recur_held_key php_recur_held_key;

/* Takes over `key` (from the core's allocator, `length` bytes and a NUL). NULL where memory has run out: then the key
 * was wiped and released. */
php_recur_held_key *php_recur_hold_key(char *key, size_t length);

recur_str php_recur_held_key_view(const php_recur_held_key *held);

/* Wipes and releases one. NULL is ignored. */
void php_recur_release_key(php_recur_held_key *held);

/* Wipes and releases all of the list. */
void php_recur_held_keys_release(php_recur_held_key **list);

#endif
