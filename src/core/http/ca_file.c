/* stat's nanoseconds are POSIX 2008. */
#if !defined(_WIN32) && !defined(_POSIX_C_SOURCE)
#define _POSIX_C_SOURCE 200809L
#endif

#include "core/http/ca_file.h"

#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>

recur_ca_stamp recur_ca_stamp_of(const char *path)
{
	recur_ca_stamp stamp;
	struct stat found;

	memset(&stamp, 0, sizeof(stamp));
	if (!path || stat(path, &found) != 0) {
		return stamp;
	}
	stamp.device = (uint64_t)found.st_dev;
	stamp.inode = (uint64_t)found.st_ino;
	stamp.size = (int64_t)found.st_size;
	stamp.modified_s = (int64_t)found.st_mtime;
#if !defined(_WIN32) && !defined(__APPLE__)
	stamp.modified_ns = (int64_t)found.st_mtim.tv_nsec;
#endif
	return stamp;
}

bool recur_ca_stamp_equal(const recur_ca_stamp *a, const recur_ca_stamp *b)
{
	return a->device == b->device && a->inode == b->inode && a->size == b->size && a->modified_s == b->modified_s &&
		   a->modified_ns == b->modified_ns;
}
