#ifndef RECUR_CORE_HTTP_CA_FILE_H
#define RECUR_CORE_HTTP_CA_FILE_H

#include <stdbool.h>
#include <stdint.h>

/* What tells that a CA file has been replaced: a new file, or new content in it. */
typedef struct recur_ca_stamp {
	uint64_t device;
	uint64_t inode;
	int64_t size;
	int64_t modified_s;
	int64_t modified_ns;
} recur_ca_stamp;

/* The file's stamp now; all zero where there is no such file, or `path` is NULL. */
recur_ca_stamp recur_ca_stamp_of(const char *path);

bool recur_ca_stamp_equal(const recur_ca_stamp *a, const recur_ca_stamp *b);

#endif
