// heap.h -- the Java heap: allocation, barriers, collection.
//
// Two generations in image.heap.  Objects are born in the nursery by bumping
// a pointer of their thread's own buffer, are copied between its survivor
// halves while young, and are promoted into the old space, which is
// compacted in place.  Large arrays are born old.
//
//   | old space  ->       free       | nursery: from | to | eden | tables |
//
// A card table (one byte per 512 bytes, inside the image) remembers which
// old objects may refer into the nursery.  docs/heap.md tells the whole.
//
// Whoever stores a reference into an object calls heap_card() after; whoever
// holds a reference across a call that may collect keeps it in a root.
// Collection happens inside heap_alloc* and heap_collect only, with all
// other threads stopped through HeapHooks.
#ifndef CEZVE_HEAP_HEAP_H
#define CEZVE_HEAP_HEAP_H

#include "base/ctx.h"
#include "heap/object.h"

#define CARD_SHIFT 9

// A thread's allocation buffer: [at, end) is zero.
typedef struct Tlab {
  uint8_t *at, *end;
} Tlab;

typedef struct HeapOptions {
  size_t initial;    // -Xms; 0 = default
  size_t maximum;    // -Xmx; at most the size of image.heap
  size_t nursery;    // -Xmn; 0 = adaptive
  bool verify;       // heap_verify before and after each collection
  uint32_t stress;   // collect at every n-th allocation; 0 = never
} HeapOptions;

typedef enum GcKind { GC_MINOR, GC_FULL } GcKind;

// Called for each root slot.  The visitor may change the slot.  Of the
// slots that make up the roots each must be visited once and only once: a
// slot changed twice refers to some other object.  (Frames share slots:
// outgoing arguments are the callee's first registers.)  heap_verify looks
// for slots visited twice, and for young objects that GC_MINOR misses.
//
// While a full collection marks, `keep` is there too: it reaches an object
// that is needed without being referred to from a root, such as the mirror
// of the class whose method a frame runs.  Of references that metadata holds
// a source then visits those of classes that stay for ever alone; the others
// are reached through visit_held.
typedef struct RootVisitor {
  void (*slot)(struct RootVisitor *v, Ref *slot);
  void (*keep)(struct RootVisitor *v, Ref r);  // NULL but in marking
  GcKind kind;  // in GC_MINOR a source may skip roots it knows to be old
} RootVisitor;

// What the heap asks of the layers above; set once, before the first
// allocation.  A table of C functions, so it stands outside the image.
typedef struct HeapHooks {
  // Stop all threads but the caller's, and let them go on.
  void (*stop_world)(Ctx *c);
  void (*start_world)(Ctx *c);
  // Visit every strong root: frames, handles, statics, mirrors, monitors'
  // objects in use, ...
  void (*visit_roots)(Ctx *c, RootVisitor *v);
  // Call heap_tlab_retire() on every thread's Tlab.
  void (*retire_tlabs)(Ctx *c);
  // While a full collection marks: `r`, whose layout says that it holds
  // something, was reached.  Visit the references of the class, or of the
  // loader and its classes.
  void (*visit_held)(Ctx *c, RootVisitor *v, Ref r);
  // After marking or copying, and after phantom references were handled:
  // for each weak slot (interned strings, monitor table, weak JNI
  // references) call heap_weak_survives(); clear or drop where it answers
  // false.  In GC_MINOR slots known to refer to old objects may be skipped.
  // A full collection empties the nursery first, so it calls this twice,
  // with GC_MINOR and then with GC_FULL.  Objects must not be looked at:
  // they are not yet where the slots say.
  void (*sweep_weak)(Ctx *c, GcKind kind);
  // For heap_verify, with the world stopped: check what the layers above hold
  // in the image.  May be NULL.
  void (*verify)(Ctx *c, const char *when);
  // Some references were added to the pending list: wake the reference
  // handler.  Called with the world running again.
  void (*references_pending)(Ctx *c);
} HeapHooks;
extern HeapHooks heap_hooks;

// Byte offsets inside java.lang.ref.Reference and SoftReference, set by
// runtime at boot before any Reference is allocated.
typedef struct ReferenceOffsets {
  uint32_t referent, queue, next, discovered;
  uint32_t soft_timestamp;
  int64_t *soft_clock;  // SoftReference.clock, a static
} ReferenceOffsets;

struct Heap {
  HeapOptions options;
  uint8_t *young_start, *young_end;  // an object is young iff inside
  // The card of address p is cards[p >> CARD_SHIFT]: the base is biased.
  // Dirty is 0.
  uint8_t *cards;
  ReferenceOffsets refs;
  Ref pending;       // list through Reference.discovered; under the lock of
                     // runtime/references
  uint64_t collections, full_collections;
  struct HeapState *state;  // heap.c's own
};

// Bytes that image.heap must have for the whole of `o->maximum` to be of use
// to objects: the collector's tables and room to promote into come on top.
size_t heap_reservation(const HeapOptions *o);

// Create the heap in image.heap and set c->heap.  In a region smaller than
// heap_reservation() the maximum is reduced until it fits.
Err heap_create(Ctx *c, const HeapOptions *options);

// Allocate zeroed memory for an object of class `class_ref` (packed).
// 0 with ERR_NO_MEMORY set in the context's fault when there is none even
// after a full collection.  May collect.  `length` at most INT32_MAX.
Ref heap_alloc_slow(Ctx *c, Tlab *tlab, uint32_t class_ref, uint32_t length);

static inline Ref heap_new(Ctx *c, Tlab *tlab, uint32_t class_ref) {
  HeapLayout *l = unpack(class_ref);
#ifndef CEZVE_GC_STRESS
  size_t size = l->size;
  if (LIKELY(size <= (size_t)(tlab->end - tlab->at))) {
    Object *o = (Object *)tlab->at;
    tlab->at += size;
    o->class_ref = class_ref;
    return object_ref(o);
  }
#else
  (void)l;
#endif
  return heap_alloc_slow(c, tlab, class_ref, 0);
}

static inline Ref heap_new_array(Ctx *c, Tlab *tlab, uint32_t class_ref,
                                 uint32_t length) {
#ifndef CEZVE_GC_STRESS
  HeapLayout *l = unpack(class_ref);
  size_t size = align_up(l->size + ((size_t)length << l->elem_shift), 8);
  if (LIKELY(size <= (size_t)(tlab->end - tlab->at))) {
    Array *a = (Array *)tlab->at;
    tlab->at += size;
    a->header.class_ref = class_ref;
    a->length = length;
    return object_ref(a);
  }
#endif
  return heap_alloc_slow(c, tlab, class_ref, length);
}

// A copy of `*obj` with a fresh state word (Object.clone).  May collect.
Ref heap_clone(Ctx *c, Tlab *tlab, Ref *obj);

// Give back the unused part of a buffer (thread exit, collection).
void heap_tlab_retire(Heap *h, Tlab *tlab);

// Note that a reference was stored at `slot`, which may lie in an object.
// Unconditional and cheap; harmless for young objects.  `slot` must be
// inside image.heap.
static inline void heap_card(Heap *h, const void *slot) {
  // Atomic, as threads share cards; it is a plain store to the machine.
  __atomic_store_n(&h->cards[(uintptr_t)slot >> CARD_SHIFT], 0,
                   __ATOMIC_RELAXED);
}
// The same for the whole range [from, to).
void heap_cards(Heap *h, const void *from, const void *to);

static inline bool heap_is_young(Heap *h, Ref r) {
  uint8_t *p = unpack(r);
  return p >= h->young_start && p < h->young_end;
}

// Collect now; but not in a thread that must not (Ctx.no_collect), which gets
// what memory there is without.
void heap_collect(Ctx *c, GcKind kind, const char *cause);
// The same, fully, and clear all soft references that alone hold something.
void heap_collect_soft(Ctx *c, const char *cause);

// During sweep_weak: false when `*slot`'s object is dead, else `*slot` is
// updated to where the object is now.
bool heap_weak_survives(Ctx *c, Ref *slot);
// During sweep_weak of GC_FULL: whether the object is alive, for slots that
// visit_roots will show again.
bool heap_survives(Ctx *c, Ref r);

// Walk all objects; the caller has stopped the world.  For dumps and tests.
void heap_walk(Ctx *c, void (*visit)(void *arg, Ref object), void *arg);

// Check every object and reference; aborts with a message where one is
// wrong.  The world is stopped.
void heap_verify(Ctx *c, const char *when);

// What management programs ask for.
typedef struct SpaceStatistics {
  size_t used, committed, maximum;
  size_t peak;   // most in use when anybody looked or a collection began
  size_t after;  // in use after the last collection
} SpaceStatistics;
typedef struct HeapStatistics {
  SpaceStatistics nursery, old;
  uint64_t collections[2];  // by GcKind
  int64_t nanos[2];         // spent in them
} HeapStatistics;
void heap_statistics(Heap *h, HeapStatistics *out);
void heap_reset_peaks(Heap *h);

// Bytes: in use, committed, at most.
size_t heap_used(Heap *h);
size_t heap_committed(Heap *h);
size_t heap_maximum(Heap *h);

#endif
