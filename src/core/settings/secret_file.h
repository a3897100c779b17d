#ifndef RECUR_CORE_SETTINGS_SECRET_FILE_H
#define RECUR_CORE_SETTINGS_SECRET_FILE_H

#include "core/error/error.h"
#include "core/base/memory.h"

/* A secret's file may be this long, in bytes, line ends included. */
#define RECUR_SECRET_FILE_MAX 4096

/* What a file holds, which decides how messages call it. */
typedef enum recur_secret_kind { RECUR_SECRET_KEY, RECUR_SECRET_WEBHOOK } recur_secret_kind;

/* Reads a file that holds a secret (a Docker secret, a systemd credential): white space around it is dropped. `name` is
 * the setting or variable that named the file, for messages. On success *secret is NUL-terminated, *length its length,
 * and the caller releases it with recur_free_wiped(*secret, *length + 1). False with `error` set:
 * RECUR_ERROR_CONFIGURATION, invalid_setting (cannot be read, not a regular file, too long), or missing_secret_key or
 * missing_webhook_secret (empty). */
bool recur_secret_file_read(recur_secret_kind kind, const char *path, const char *name, char **secret, size_t *length,
							recur_error *error);

#endif
