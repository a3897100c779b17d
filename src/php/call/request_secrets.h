#ifndef RECUR_PHP_CALL_REQUEST_SECRETS_H
#define RECUR_PHP_CALL_REQUEST_SECRETS_H

#include "core/base/memory.h"

/* A text read for one call, such as the secret key, kept where the end of the request finds and wipes it should the
 * call never return. */
typedef struct php_recur_request_secret php_recur_request_secret;

/* Takes over `text` (from the core's allocator, `length` bytes and a NUL). NULL where memory has run out: then it was
 * wiped and released. */
php_recur_request_secret *php_recur_request_secret_keep(char *text, size_t length);

recur_str php_recur_request_secret_view(const php_recur_request_secret *held);

/* Wipes and releases one. NULL is ignored. */
void php_recur_request_secret_release(php_recur_request_secret *held);

/* Wipes and releases all of the list. */
void php_recur_request_secrets_release(php_recur_request_secret **list);

#endif
