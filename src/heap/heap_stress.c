// heap_stress.c -- a collection at every n-th allocation, and no second
// chance for stale references.
//
// In stress mode no buffers are handed out, so each allocation is counted
// here.  Two edens take turns: the one just left becomes unreadable until
// the next collection, as does the survivor half just left.  An object moves
// at each of the first two collections it lives to see, and every
// FULL_EVERY-th collection is a full one.  When nothing young is alive a
// collection costs little more than two system calls.
#include <sys/mman.h>

#include "heap/heap_internal.h"

enum { FULL_EVERY = 1000 };

void stress_create(Heap *h) {
  HeapState *s = h->state;
  s->edens[0] = s->eden.start;
  s->edens[1] = s->eden.start + s->eden_initial;
}

bool stress_due(Heap *h, GcKind *kind) {
  HeapState *s = h->state;
  pthread_mutex_lock(host_mutex(s->lock));
  bool due = ++s->allocations % h->options.stress == 0;
  if (due) {
    bool full = ++s->stress_collections % FULL_EVERY == 0;
    *kind = full ? GC_FULL : GC_MINOR;
  }
  pthread_mutex_unlock(host_mutex(s->lock));
  return due;
}

// Make [start, end) unreadable or usable again, in whole pages.
static void protect(uint8_t *start, const uint8_t *end, int access) {
  if (end == NULL || end <= start) return;
  size_t n = align_up((size_t)(end - start), PAGE);
  CHECK(mprotect(start, n, access) == 0);
}

void stress_before_copy(Heap *h) {
  HeapState *s = h->state;
  protect(s->to.start, s->sealed_to_end, PROT_READ | PROT_WRITE);
  s->sealed_to_end = NULL;
}

void stress_after_copy(Heap *h, const Space *eden_left,
                       const Space *from_left) {
  HeapState *s = h->state;
  uint8_t *other =
      eden_left->start == s->edens[0] ? s->edens[1] : s->edens[0];
  size_t size = (size_t)(s->eden.end - s->eden.start);
  protect(other, s->sealed_eden_end, PROT_READ | PROT_WRITE);
  protect(eden_left->start, eden_left->at, PROT_NONE);
  protect(from_left->start, from_left->at, PROT_NONE);
  s->sealed_eden_end = eden_left->at;
  s->sealed_to_end = from_left->at;
  s->eden.start = s->eden.at = s->eden.touched = other;
  s->eden.end = other + size;
}
