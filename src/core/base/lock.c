#if !defined(_WIN32) && !defined(_POSIX_C_SOURCE)
#define _POSIX_C_SOURCE 200809L
#endif

#include "core/base/lock.h"

#ifdef _WIN32

bool recur_lock_begin(recur_lock *lock)
{
	InitializeSRWLock(lock);
	return true;
}

void recur_lock_end(recur_lock *lock)
{
	(void)lock;
}

void recur_lock_take(recur_lock *lock)
{
	AcquireSRWLockExclusive(lock);
}

void recur_lock_give(recur_lock *lock)
{
	ReleaseSRWLockExclusive(lock);
}

#else

bool recur_lock_begin(recur_lock *lock)
{
	return pthread_mutex_init(lock, NULL) == 0;
}

void recur_lock_end(recur_lock *lock)
{
	(void)pthread_mutex_destroy(lock);
}

void recur_lock_take(recur_lock *lock)
{
	(void)pthread_mutex_lock(lock);
}

void recur_lock_give(recur_lock *lock)
{
	(void)pthread_mutex_unlock(lock);
}

#endif
