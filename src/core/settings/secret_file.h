#ifndef RECUR_CORE_SETTINGS_SECRET_FILE_H
#define RECUR_CORE_SETTINGS_SECRET_FILE_H

#include "core/error/error.h"
#include "core/base/memory.h"

/* A key file may be this long, in bytes, line end included. */
#define RECUR_SECRET_FILE_MAX 4096

/* Reads a file that holds the secret key (a Docker secret, a systemd credential): white space around the key is
 * dropped. `name` is the setting or variable that named the file, for messages. On success *key is NUL-terminated,
 * *length its length, and the caller releases it with recur_free_wiped(*key, *length + 1). False with `error` set:
 * RECUR_ERROR_CONFIGURATION, invalid_setting (cannot be read, not a regular file, too long) or missing_secret_key
 * (empty). */
bool recur_secret_file_read(const char *path, const char *name, char **key, size_t *length, recur_error *error);

#endif
