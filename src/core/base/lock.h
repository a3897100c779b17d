#ifndef RECUR_CORE_BASE_LOCK_H
#define RECUR_CORE_BASE_LOCK_H

#include <stdbool.h>

/* Mutual exclusion between the threads of a process. */

#ifdef _WIN32
#include <windows.h>
typedef SRWLOCK recur_lock;
#else
#include <pthread.h>
typedef pthread_mutex_t recur_lock;
#endif

/* False where the system has no lock left. Ended with recur_lock_end. */
bool recur_lock_begin(recur_lock *lock);
void recur_lock_end(recur_lock *lock);

void recur_lock_take(recur_lock *lock);
void recur_lock_give(recur_lock *lock);

#endif
