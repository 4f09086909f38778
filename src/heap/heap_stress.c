// heap_stress.c -- a collection at every n-th allocation, and no second
// chance for stale references.
//
// In stress mode no buffers are handed out, so each allocation is counted
// here.  What a collection leaves becomes unreadable, and the next objects
// are born, and the next survivors gathered, on the pages that follow:
//
//   Ring  | sealed | sealed | sealed | in use |   free   | the other half
//
// At the end of one half the other is opened again as a whole.  So a stale
// reference meets sealed pages for many collections, and as each stretch
// sealed joins its neighbour the system is asked for little: that is what a
// collection costs when hardly anything young is alive.
//
// An object moves at each of the first two collections it lives to see, and
// every FULL_EVERY-th collection is a full one.
#include <sys/mman.h>

#include "heap/heap_internal.h"

enum { FULL_EVERY = 1000 };

static void ring_create(Ring *ring, uint8_t *first, uint8_t *second,
                        size_t size) {
  *ring = (Ring){{first, second}, size, 0};
}

void stress_create(Heap *h) {
  HeapState *s = h->state;
  s->stress = true;
  size_t half = (size_t)(h->young_end - s->eden.start) / 2 & ~(PAGE - 1);
  ring_create(&s->eden_ring, s->eden.start, s->eden.start + half, half);
  size_t survivor = (size_t)(s->to.start - s->from.start);
  ring_create(&s->survivor_ring, s->from.start, s->to.start, survivor);
  s->survivor_ring.turn = 1;
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

// Change the access to [start, end), rounded up to whole pages.
static void protect(uint8_t *start, size_t size, int access) {
  if (size == 0) return;
  CHECK(mprotect(start, align_up(size, PAGE), access) == 0);
}

// Give `space` the pages from `at` on, or, when they are too few, the
// beginning of the other half.
static void ring_advance(Ring *ring, Space *space, uint8_t *at) {
  size_t size = (size_t)(space->end - space->start);
  at = (uint8_t *)align_up((uintptr_t)at, PAGE);
  uint8_t *end = ring->halves[ring->turn] + ring->size;
  if ((size_t)(end - at) < size) {
    ring->turn ^= 1;
    at = ring->halves[ring->turn];
    protect(at, ring->size, PROT_READ | PROT_WRITE);
  }
  *space = (Space){at, at, at + size, at};
}

void stress_after_copy(Heap *h, const Space *eden_left,
                       const Space *from_left) {
  HeapState *s = h->state;
  protect(eden_left->start, space_used(eden_left), PROT_NONE);
  protect(from_left->start, space_used(from_left), PROT_NONE);
  ring_advance(&s->eden_ring, &s->eden, eden_left->at);
  ring_advance(&s->survivor_ring, &s->to, s->from.at);
}
