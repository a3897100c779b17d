/* O_CLOEXEC and O_NOCTTY are POSIX, not C11. */
#if !defined(_WIN32) && !defined(_POSIX_C_SOURCE)
#define _POSIX_C_SOURCE 200809L
#endif

#include "core/settings/secret_file.h"

#include "core/base/text.h"

#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <sys/stat.h>
#ifdef _WIN32
#include <io.h>
#else
#include <errno.h>
#include <fcntl.h>
#include <unistd.h>
#endif

typedef enum outcome { READ_OK, NOT_THERE, NOT_ALLOWED, NOT_READABLE, NOT_REGULAR, TOO_LONG } outcome;

/* One byte more than allowed, which tells a file that is too long. */
#define CONTENT_SIZE (RECUR_SECRET_FILE_MAX + 1)

#ifdef _WIN32

static outcome read_content(const char *path, char content[CONTENT_SIZE], size_t *length)
{
	struct _stat status;
	FILE *file = fopen(path, "rb");
	if (!file) {
		return _access(path, 0) == 0 ? NOT_ALLOWED : NOT_THERE;
	}
	/* Unbuffered, so that no copy of the key stays behind in the library. */
	setvbuf(file, NULL, _IONBF, 0);
	outcome result = READ_OK;
	if (_fstat(_fileno(file), &status) != 0 || (status.st_mode & _S_IFREG) == 0) {
		result = NOT_REGULAR;
	} else {
		*length = fread(content, 1, CONTENT_SIZE, file);
		result = ferror(file) ? NOT_READABLE : READ_OK;
	}
	fclose(file);
	return result;
}

#else

static outcome outcome_of_open(int error_number)
{
	switch (error_number) {
	case ENOENT:
	case ENOTDIR:
		return NOT_THERE;
	case EACCES:
	case EPERM:
		return NOT_ALLOWED;
	case ENXIO: /* a socket, or a FIFO that nobody writes to */
		return NOT_REGULAR;
	default:
		return NOT_READABLE;
	}
}

static outcome read_descriptor(int descriptor, char content[CONTENT_SIZE], size_t *length)
{
	struct stat status;
	if (fstat(descriptor, &status) != 0) {
		return NOT_READABLE;
	}
	if (!S_ISREG(status.st_mode)) {
		return NOT_REGULAR;
	}
	while (*length < CONTENT_SIZE) {
		ssize_t count = read(descriptor, content + *length, CONTENT_SIZE - *length);
		if (count < 0 && errno == EINTR) {
			continue;
		}
		if (count <= 0) {
			return count == 0 ? READ_OK : NOT_READABLE;
		}
		*length += (size_t)count;
	}
	return READ_OK;
}

/* Does not wait for a FIFO's writer, nor take a terminal, before it is known what the path leads to. */
static outcome read_content(const char *path, char content[CONTENT_SIZE], size_t *length)
{
	int descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
	if (descriptor < 0) {
		return outcome_of_open(errno);
	}
	outcome result = read_descriptor(descriptor, content, length);
	close(descriptor);
	return result;
}

#endif

static const char *const nouns[] = {[RECUR_SECRET_KEY] = "secret key", [RECUR_SECRET_WEBHOOK] = "webhook secret"};

static bool refuse(outcome result, recur_secret_kind kind, const char *path, const char *name, recur_error *error)
{
	static const char *const faults[] = {
		[NOT_THERE] = "does not exist",           [NOT_ALLOWED] = "may not be read by the user that PHP runs as",
		[NOT_READABLE] = "cannot be read",        [NOT_REGULAR] = "is not a regular file",
		[TOO_LONG] = "is too long to hold a key",
	};
	return recur_error_set(error, RECUR_ERROR_CONFIGURATION, "invalid_setting",
						   "%s names the file \"%.512s\", which %s: give the path of a file that holds the %s.", name,
						   path, faults[result], nouns[kind]);
}

static bool take_secret(recur_str text, recur_secret_kind kind, const char *path, const char *name, char **secret,
						size_t *length, recur_error *error)
{
	static const char *const codes[] = {
		[RECUR_SECRET_KEY] = "missing_secret_key",
		[RECUR_SECRET_WEBHOOK] = "missing_webhook_secret",
	};
	if (text.length == 0) {
		return recur_error_set(error, RECUR_ERROR_CONFIGURATION, codes[kind],
							   "%s names the file \"%.512s\", which is empty: write the %s into it.", name, path,
							   nouns[kind]);
	}
	*secret = recur_copy(text);
	*length = text.length;
	return *secret || recur_error_set_no_memory(error);
}

bool recur_secret_file_read(recur_secret_kind kind, const char *path, const char *name, char **secret, size_t *length,
							recur_error *error)
{
	char content[CONTENT_SIZE];
	size_t count = 0;
	*secret = NULL;
	*length = 0;
	outcome result = read_content(path, content, &count);
	if (result == READ_OK && count > RECUR_SECRET_FILE_MAX) {
		result = TOO_LONG;
	}
	recur_str text = recur_text_trimmed((recur_str){content, count}, " \t\n\v\f\r");
	bool read = result == READ_OK ? take_secret(text, kind, path, name, secret, length, error)
								  : refuse(result, kind, path, name, error);
	recur_wipe(content, sizeof(content));
	return read;
}
