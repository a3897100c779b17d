#ifndef RECUR_PHP_HELD_TEXTS_H
#define RECUR_PHP_HELD_TEXTS_H

#include "../core/memory.h"

/* A text read for one call, such as the secret key, kept where the end of the request finds and wipes it should the
 * call never return. */
typedef struct php_recur_held_text php_recur_held_text;

/* Takes over `text` (from the core's allocator, `length` bytes and a NUL). NULL where memory has run out: then it was
 * wiped and released. */
php_recur_held_text *php_recur_hold_text(char *text, size_t length);

recur_str php_recur_held_text_view(const php_recur_held_text *held);

/* Wipes and releases one. NULL is ignored. */
void php_recur_release_text(php_recur_held_text *held);

/* Wipes and releases all of the list. */
void php_recur_held_texts_release(php_recur_held_text **list);

#endif
