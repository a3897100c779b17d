#ifndef RECUR_PHP_MODULE_ENVIRONMENT_H
#define RECUR_PHP_MODULE_ENVIRONMENT_H

#include "core/error/error.h"

#include <stdbool.h>
#include <stddef.h>

/* The value of an environment variable: what the web server gave to this request, else the process's. A NUL-terminated
 * copy of *length bytes from the core's allocator, wiped when released with recur_free_wiped(copy, *length + 1); NULL
 * where it is unset or empty. */
char *php_recur_environment(const char *name, size_t *length);

/* False where the variable `name` names a file outside open_basedir: a script sets the environment, too, by putenv(),
 * and must not learn of files that open_basedir keeps from it. Sets `error` then, which tells of the `setting` of
 * php.ini. */
bool php_recur_environment_may_read(const char *name, const char *setting, const char *path, recur_error *error);

#endif
