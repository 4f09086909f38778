// host.h -- what the image must not hold: handles of the operating system.
//
// Mutexes, condition variables and POSIX threads stand in tables of the
// process, outside the image, and are named there by small numbers.
#ifndef CEZVE_BASE_HOST_H
#define CEZVE_BASE_HOST_H

#include <pthread.h>
#include <time.h>

#include "base/base.h"

// A mutex with a condition variable on the monotonic clock; never freed once
// made unless host_lock_free is called.  0 is never a valid number.
uint32_t host_lock_new(void);
void host_lock_free(uint32_t n);
pthread_mutex_t *host_mutex(uint32_t n);
pthread_cond_t *host_cond(uint32_t n);

int64_t host_nanos(void);         // monotonic
int64_t host_millis_utc(void);    // wall clock
struct timespec host_deadline(int64_t nanos);  // monotonic now + nanos

// Growing table of pointers for things such as ZipFile, FILE, DIR that Java
// code keeps as a long: a number stands in the image.  Thread-safe.
uint64_t host_handle_new(void *p);
void *host_handle(uint64_t n);     // NULL when freed or never given
void host_handle_free(uint64_t n);

// Processors this process may use, at least 1, and bytes of memory: of the
// system, or what a control group leaves of it (container.c).
int host_processors(void);
size_t host_memory(void);

// Bytes of C stack left before the guard of the calling thread.
size_t host_stack_left(void);

#endif
