#ifndef RECUR_PHP_MODULE_ENVIRONMENT_H
#define RECUR_PHP_MODULE_ENVIRONMENT_H

#include <stddef.h>

/* The value of an environment variable: what the web server gave to this request, else the process's. A NUL-terminated
 * copy of *length bytes from the core's allocator, wiped when released with recur_free_wiped(copy, *length + 1); NULL
 * where it is unset or empty. */
char *php_recur_environment(const char *name, size_t *length);

#endif
