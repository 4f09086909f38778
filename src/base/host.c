#define _GNU_SOURCE  // pthread_getattr_np
#include "base/host.h"

#include <stdlib.h>

// -- Locks ------------------------------------------------------------------
// Lock n stands in chunk n / LOCK_CHUNK.  A chunk never moves once made, so
// the address of a mutex in use is stable while the table grows.

typedef struct HostLock {
  pthread_mutex_t mutex;
  pthread_cond_t cond;
  uint32_t next_free;
} HostLock;

#define LOCK_CHUNK 256u
#define LOCK_CHUNKS 65536u  // 16 million locks

static _Atomic(HostLock *) lock_chunks[LOCK_CHUNKS];
static uint32_t lock_next = 1;  // never given yet
static uint32_t lock_free;      // list through next_free
static pthread_mutex_t table_mutex = PTHREAD_MUTEX_INITIALIZER;

static HostLock *lock_at(uint32_t n) {
  HostLock *chunk = atomic_load_explicit(&lock_chunks[n / LOCK_CHUNK],
                                         memory_order_acquire);
  return &chunk[n % LOCK_CHUNK];
}

static void lock_init(HostLock *l) {
  pthread_condattr_t attr;
  CHECK(pthread_mutex_init(&l->mutex, NULL) == 0);
  CHECK(pthread_condattr_init(&attr) == 0);
  CHECK(pthread_condattr_setclock(&attr, CLOCK_MONOTONIC) == 0);
  CHECK(pthread_cond_init(&l->cond, &attr) == 0);
  pthread_condattr_destroy(&attr);
}

uint32_t host_lock_new(void) {
  pthread_mutex_lock(&table_mutex);
  uint32_t n = lock_free;
  if (n) {
    lock_free = lock_at(n)->next_free;
  } else {
    n = lock_next++;
    CHECK(n / LOCK_CHUNK < LOCK_CHUNKS);
    if (!lock_chunks[n / LOCK_CHUNK]) {
      HostLock *chunk = calloc(LOCK_CHUNK, sizeof(HostLock));
      CHECK(chunk != NULL);
      atomic_store_explicit(&lock_chunks[n / LOCK_CHUNK], chunk,
                            memory_order_release);
    }
  }
  lock_init(lock_at(n));
  pthread_mutex_unlock(&table_mutex);
  return n;
}

void host_lock_free(uint32_t n) {
  HostLock *l = lock_at(n);
  pthread_mutex_destroy(&l->mutex);
  pthread_cond_destroy(&l->cond);
  pthread_mutex_lock(&table_mutex);
  l->next_free = lock_free;
  lock_free = n;
  pthread_mutex_unlock(&table_mutex);
}

pthread_mutex_t *host_mutex(uint32_t n) {
  return &lock_at(n)->mutex;
}

pthread_cond_t *host_cond(uint32_t n) {
  return &lock_at(n)->cond;
}

// -- Clocks -----------------------------------------------------------------

#define NANOS_PER_SECOND INT64_C(1000000000)

static int64_t clock_nanos(clockid_t clock) {
  struct timespec t;
  clock_gettime(clock, &t);
  return (int64_t)t.tv_sec * NANOS_PER_SECOND + t.tv_nsec;
}

int64_t host_nanos(void) {
  return clock_nanos(CLOCK_MONOTONIC);
}

int64_t host_millis_utc(void) {
  return clock_nanos(CLOCK_REALTIME) / 1000000;
}

struct timespec host_deadline(int64_t nanos) {
  int64_t at;
  if (nanos < 0) nanos = 0;
  if (__builtin_add_overflow(host_nanos(), nanos, &at)) at = INT64_MAX;
  return (struct timespec){.tv_sec = (time_t)(at / NANOS_PER_SECOND),
                           .tv_nsec = (long)(at % NANOS_PER_SECOND)};
}

// -- Handles ----------------------------------------------------------------
// A handle is (generation << 32 | index): a number that was freed is not
// taken for the one that got its place later.  Index 0 is not used.

typedef struct HostHandle {
  void *p;              // NULL: free
  uint32_t generation;  // at most INT32_MAX, so handles are positive longs
  uint32_t next_free;
} HostHandle;

static HostHandle *handles;
static uint32_t handle_count, handle_capacity, handle_free;
static pthread_mutex_t handle_mutex = PTHREAD_MUTEX_INITIALIZER;

static bool handles_grow(void) {
  if (handle_capacity > UINT32_MAX / 4) return false;
  uint32_t capacity = handle_capacity ? handle_capacity * 2 : 64;
  HostHandle *grown = realloc(handles, capacity * sizeof *grown);
  if (!grown) return false;
  handles = grown;
  handle_capacity = capacity;
  if (handle_count == 0) handles[handle_count++] = (HostHandle){0};
  return true;
}

uint64_t host_handle_new(void *p) {
  CHECK(p != NULL);
  uint64_t n = 0;
  pthread_mutex_lock(&handle_mutex);
  uint32_t i = handle_free;
  if (i) {
    handle_free = handles[i].next_free;
  } else if (handle_count < handle_capacity || handles_grow()) {
    i = handle_count++;
    handles[i] = (HostHandle){0};
  }
  if (i) {
    handles[i].p = p;
    n = (uint64_t)handles[i].generation << 32 | i;
  }
  pthread_mutex_unlock(&handle_mutex);
  CHECK(n != 0);
  return n;
}

// The live entry named `n`, or NULL.  Called with the mutex held.
static HostHandle *handle_entry(uint64_t n) {
  uint32_t i = (uint32_t)n;
  if (i == 0 || i >= handle_count) return NULL;
  HostHandle *h = &handles[i];
  return h->p && h->generation == n >> 32 ? h : NULL;
}

void *host_handle(uint64_t n) {
  pthread_mutex_lock(&handle_mutex);
  HostHandle *h = handle_entry(n);
  void *p = h ? h->p : NULL;
  pthread_mutex_unlock(&handle_mutex);
  return p;
}

void host_handle_free(uint64_t n) {
  pthread_mutex_lock(&handle_mutex);
  HostHandle *h = handle_entry(n);
  if (h) {
    h->p = NULL;
    h->generation = (h->generation + 1) & INT32_MAX;
    h->next_free = handle_free;
    handle_free = (uint32_t)n;
  }
  pthread_mutex_unlock(&handle_mutex);
}

// -- The C stack --------------------------------------------------------------

// The lowest usable address of the calling thread's stack.  Asked once: for
// the first thread of a process the answer costs reading /proc.
static uintptr_t stack_bottom(void) {
  static __thread uintptr_t bottom;
  if (bottom) return bottom;
  pthread_attr_t attr;
  void *start = NULL;
  size_t size = 0, guard = 0;
  CHECK(pthread_getattr_np(pthread_self(), &attr) == 0);
  pthread_attr_getstack(&attr, &start, &size);
  pthread_attr_getguardsize(&attr, &guard);
  pthread_attr_destroy(&attr);
  bottom = (uintptr_t)start + guard;
  return bottom;
}

size_t host_stack_left(void) {
  uintptr_t here = (uintptr_t)__builtin_frame_address(0);
  uintptr_t bottom = stack_bottom();
  return here > bottom ? here - bottom : 0;
}
