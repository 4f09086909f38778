// heap_internal.h -- what the files of src/heap share.
//
// image.heap is divided once, by address; only touched pages cost memory:
//
//   | old space                     | survivor | survivor | eden  | tables |
//     start   at    limit        end    from       to
//
// The old space has address room for the whole heap and a nursery more, so a
// promotion can never fail; `old_limit` says when it is time to compact.
//
// Invariants between collections:
//   - [old.start, old.at) is a gapless row of objects; the cards above old.at
//     that are in use at all are clean;
//   - `to` is empty, everything alive in the nursery is in `eden` or `from`,
//     which are rows of objects and gaps once the buffers are retired;
//   - a slot of an old object that refers to a young one lies on a dirty
//     card;
//   - the mark bitmap is zero.
#ifndef CEZVE_HEAP_HEAP_INTERNAL_H
#define CEZVE_HEAP_HEAP_INTERNAL_H

#include "base/host.h"
#include "base/log.h"
#include "heap/heap.h"

#define PAGE ((size_t)4096)
#define KB ((size_t)1 << 10)
#define MB ((size_t)1 << 20)

enum {
  CARD_SIZE = 1 << CARD_SHIFT,
  CARD_WORDS = CARD_SIZE / 8,
  CARD_DIRTY = 0,
  CARD_CLEAN = 1,
  AGE_COUNT = 16,  // what the four bits of the state word can say
  TENURE_MAX = 8,  // age of promotion at the latest
};
static_assert(CARD_WORDS == 64, "a card's words are the bits of a uint64_t");

// Unused bytes between objects of the nursery look like an object of class 0.
typedef struct Gap {
  uint32_t class_ref;  // 0
  uint32_t words;      // 8-byte words, this one included
} Gap;

typedef struct Space {
  uint8_t *start;    // fixed but in stress mode
  uint8_t *at;       // objects lie below
  uint8_t *end;      // may be filled up to here now
  uint8_t *touched;  // never written above since the system gave the pages
} Space;

// Two halves of pages used one after the other, see heap_stress.c.
typedef struct Ring {
  uint8_t *halves[2];
  size_t size;    // of each
  uint32_t turn;  // the half in use
} Ring;

typedef enum HeapPhase { PHASE_IDLE, PHASE_COPY, PHASE_COMPACT } HeapPhase;

typedef struct HeapState {
  uint32_t lock;  // host lock: all that allocation changes
  HeapPhase phase;
  _Atomic uint64_t epoch;  // pauses so far
  size_t maximum;          // bytes of objects, at most

  Space old, eden, from, to;
  uint8_t *cards_ready;   // cards below this address have been initialised
  uint8_t *starts;        // per card of the old space, see old_space.c
  uint64_t *marks;        // bit per word of the old space
  uint32_t *offsets;      // per card: live words in front of it
  size_t mark_stack_max;  // entries the mark stack may grow to

  // Sizes (heap_policy.c).
  size_t old_limit;    // old bytes that bring about a full collection
  size_t old_initial;  // -Xms: what the old space may hold from the start
  size_t eden_initial, eden_max;
  size_t eden_wanted;  // what adaptation asks for; memory may allow less
  uint32_t tenure;     // age at which a survivor is promoted
  size_t promoted_average;
  uint32_t pause_share;  // running mean, time in minor collections per 1000
  bool exhausted;        // the last full collection found hardly any room
  size_t used_after;     // bytes in use after the last collection

  int64_t resume_nanos;  // end of the last collection

  // For heap_statistics(): time in collections by kind, and most and last
  // seen in the nursery and in the old space.
  int64_t pause_nanos[2];
  size_t nursery_peak, old_peak, nursery_after, old_after;

  // Stress mode (heap_stress.c).
  uint64_t allocations;
  uint64_t stress_collections;
  bool stress;
  Ring eden_ring, survivor_ring;
} HeapState;

// The part of a collection that reference processing needs.  First member of
// nursery.c's and mark_compact.c's own structures; `visitor` is first of all,
// so that one pointer serves as all three.
typedef struct Collector {
  RootVisitor visitor;
  Ctx *c;
  Heap *h;
  HeapState *s;
  // Whether the object has been reached by now.
  bool (*reached)(struct Collector *g, Ref r);
  // Reach the object of `*slot`; `*slot` then says where it is.
  void (*reach)(struct Collector *g, Ref *slot);
  // Reach everything that reached objects refer to.
  void (*drain)(struct Collector *g);

  bool discovering;            // false: a Reference's fields are all strong
  bool soft_is_strong;         // minor collections leave soft references alone
  int64_t soft_interval;       // unused for longer (ms): cleared; < 0: always
  Ref found[REF_PHANTOM + 1];  // lists through `discovered`, by RefKind;
                               // the last Reference refers to itself
  size_t enqueued;             // References added to heap->pending
} Collector;

// -- heap.c ------------------------------------------------------------------

static inline size_t space_used(const Space *s) {
  return (size_t)(s->at - s->start);
}
static inline size_t space_free(const Space *s) {
  return (size_t)(s->end - s->at);
}
static inline bool space_has(const Space *s, const void *p) {
  return (const uint8_t *)p >= s->start && (const uint8_t *)p < s->at;
}
// Zeroed memory for an object, NULL when there is none without a collection.
uint8_t *heap_take(Heap *h, Tlab *tlab, size_t size);
size_t heap_used_stopped(HeapState *s);
static inline size_t heap_nursery_used(const HeapState *s) {
  return space_used(&s->from) + space_used(&s->eden);
}
static inline size_t heap_old_used(const HeapState *s) {
  return space_used(&s->old);
}
void heap_note_peak(HeapState *s);
size_t heap_capacity(HeapState *s);

// Bytes of the object or gap at `p`.
static inline size_t heap_step(const uint8_t *p) {
  const Gap *gap = (const Gap *)p;
  if (gap->class_ref == 0) return (size_t)gap->words * 8;
  return object_size(object_ref(p));
}

// -- collect.c ---------------------------------------------------------------

// Stop the world and find room for `size` bytes, at worst with a full
// collection that clears soft references: `*memory` is what heap_take() then
// gives, or NULL.  False, with nothing done, when another thread was first
// and the epoch is no longer `epoch`.
bool collect_for(Ctx *c, Tlab *tlab, size_t size, uint64_t epoch,
                 uint8_t **memory);

// -- old_space.c -------------------------------------------------------------

// Room for an object of `size` bytes, not zeroed; entered in `starts`.
// The caller knows that there is room.
uint8_t *old_take(Heap *h, size_t size);
void old_note_start(HeapState *s, uint8_t *p, size_t size);
// The object that covers the first byte of the card of `p`; `p` < old.at.
uint8_t *old_object_over(HeapState *s, uint8_t *p);

// -- nursery.c ---------------------------------------------------------------

typedef struct NurseryResult {
  size_t survived, promoted, enqueued;
} NurseryResult;

// Copy what is alive out of eden and `from`; with `promote_all` into the old
// space alone, References then being strong.  The world is stopped.
NurseryResult nursery_collect(Ctx *c, bool promote_all);

// heap_weak_survives() while PHASE_COPY lasts.
bool nursery_weak_survives(Heap *h, Ref *slot);

// -- mark_compact.c ----------------------------------------------------------

// Mark and compact the old space; the nursery is empty.  Returns how many
// References were enqueued.
size_t mark_compact(Ctx *c, bool clear_soft);
// Where a marked object goes.
Ref mark_compact_target(HeapState *s, Ref r);
static inline bool mark_is_set(HeapState *s, Ref r) {
  size_t word = (size_t)((uint8_t *)unpack(r) - s->old.start) / 8;
  return s->marks[word / 64] >> word % 64 & 1;
}

// -- reference_processing.c --------------------------------------------------

void refproc_begin(Collector *g, bool clear_soft);
// Called for each object reached whose class has a `ref_kind`: true when the
// collector must leave its `referent` and `discovered` alone.
bool refproc_discover(Collector *g, Ref ref, RefKind kind);
// After everything strongly reachable was reached.
void refproc_process(Collector *g);

// -- heap_policy.c -----------------------------------------------------------

// The greatest eden that options and `maximum` allow, and its survivor half;
// the smallest heap there can be.
size_t policy_eden_max(size_t maximum, const HeapOptions *o);
size_t policy_survivor_max(size_t eden_max);
#define HEAP_MIN (1 * MB)
// The first sizes; `s` has its maximum and its spaces.
void policy_create(HeapState *s, const HeapOptions *o);
// Whether an object of `size` bytes is born old.
bool policy_born_old(HeapState *s, size_t size);
// Whether a minor collection should be a full one.
bool policy_wants_full(HeapState *s);
// Whether more is old after a minor collection than the heap may hold.
bool policy_over_budget(HeapState *s);
void policy_after_minor(HeapState *s, const NurseryResult *r, int64_t pause,
                        int64_t interval);
// `request`: bytes that the allocation behind the collection asks for.
void policy_after_full(HeapState *s, size_t request);
// Set the age of promotion from the bytes of survivors by age.
void policy_tenure(HeapState *s, const size_t *ages);

// -- heap_stress.c -----------------------------------------------------------

void stress_create(Heap *h);
// Count an allocation; whether to collect before it, and how.
bool stress_due(Heap *h, GcKind *kind);
// Make what a collection left unreadable and go on elsewhere.
void stress_after_copy(Heap *h, const Space *eden_left, const Space *from_left);

// -- gc_log.c ----------------------------------------------------------------

typedef struct HeapUse {
  size_t young, young_room, old, old_room;  // bytes
} HeapUse;

// What is in use; the world is stopped.
HeapUse gc_log_use(HeapState *s);
void gc_log_pause(Heap *h, GcKind kind, const char *cause,
                  const HeapUse *before, int64_t pause);

#endif
