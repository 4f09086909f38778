// reference_processing.c -- soft, weak, final and phantom references.
//
// While a collector reaches objects it shows each java.lang.ref.Reference
// to refproc_discover().  One that is active and whose referent has not been
// reached yet is put on the list of its kind and its referent left alone.
// When all that is strongly reachable was reached, the lists are worked off:
//
//   soft, weak   referent reached meanwhile: forget the Reference;
//                otherwise clear it and make it pending
//   final        not reached: reach it now, with all it refers to; the
//                Reference becomes inactive (next = itself) and pending
//   phantom      as weak, but after the finalizable objects were reached
//
// A Reference is active while its referent is not null and its `next` is
// (java/lang/ref/Reference.java tells the states).  The lists run through
// `discovered`, as the pending list does that Java code takes over, so this
// needs no memory; the last one of a list refers to itself, for a null would
// look like one not on any list.
#include "heap/heap_internal.h"

static Ref *referent_of(const Collector *g, Ref ref) {
  return field_at(ref, g->h->refs.referent);
}
static Ref *next_of(const Collector *g, Ref ref) {
  return field_at(ref, g->h->refs.next);
}
static Ref *discovered_of(const Collector *g, Ref ref) {
  return field_at(ref, g->h->refs.discovered);
}

static void store(Collector *g, Ref *slot, Ref value) {
  *slot = value;
  heap_card(g->h, slot);
}

// A soft reference is kept for a second per free megabyte after its last
// use.  Time is what SoftReference.clock said at the last full collection,
// so a reference used since then has not aged at all.
void refproc_begin(Collector *g, bool clear_soft) {
  HeapState *s = g->s;
  size_t free = s->maximum > s->used_after ? s->maximum - s->used_after : 0;
  g->soft_interval = clear_soft ? -1 : (int64_t)(free / MB) * 1000;
  g->discovering = true;
}

static bool soft_is_due(const Collector *g, Ref ref) {
  const ReferenceOffsets *f = &g->h->refs;
  if (g->soft_is_strong) return false;
  if (g->soft_interval < 0) return true;
  int64_t clock = f->soft_clock ? *f->soft_clock : 0;
  return clock - FIELD(int64_t, ref, f->soft_timestamp) > g->soft_interval;
}

bool refproc_discover(Collector *g, Ref ref, RefKind kind) {
  assert(g->h->refs.referent != 0);
  Ref referent = *referent_of(g, ref);
  if (referent == 0 || *next_of(g, ref) != 0) return false;
  if (*discovered_of(g, ref) != 0) return true;  // seen before
  if (!g->discovering || g->reached(g, referent)) return false;
  if (kind == REF_SOFT && !soft_is_due(g, ref)) return false;
  Ref head = g->found[kind];
  store(g, discovered_of(g, ref), head ? head : ref);
  g->found[kind] = ref;
  return true;
}

// Take the first Reference off a list; 0 when it is empty.
static Ref take_found(Collector *g, RefKind kind) {
  Ref ref = g->found[kind];
  if (ref == 0) return 0;
  Ref next = *discovered_of(g, ref);
  g->found[kind] = next == ref ? 0 : next;
  *discovered_of(g, ref) = 0;
  return ref;
}

static void enqueue(Collector *g, Ref ref) {
  store(g, discovered_of(g, ref), g->h->pending);
  g->h->pending = ref;
  g->enqueued++;
}

// The referent is alive: let the Reference follow it.
static void follow(Collector *g, Ref ref) {
  Ref *slot = referent_of(g, ref);
  g->reach(g, slot);
  heap_card(g->h, slot);
}

static void clear_dead(Collector *g, RefKind kind) {
  for (Ref ref; (ref = take_found(g, kind)) != 0;) {
    if (g->reached(g, *referent_of(g, ref))) {
      follow(g, ref);
    } else {
      *referent_of(g, ref) = 0;
      enqueue(g, ref);
    }
  }
}

// All dead objects with a finalizer are told apart from living ones before
// the first of them is reached, for they may refer to each other.
static void revive_final(Collector *g) {
  Ref dead = 0;
  for (Ref ref; (ref = take_found(g, REF_FINAL)) != 0;) {
    if (g->reached(g, *referent_of(g, ref))) {
      follow(g, ref);
    } else {
      store(g, discovered_of(g, ref), dead ? dead : ref);
      dead = ref;
    }
  }
  g->found[REF_FINAL] = dead;
  for (Ref ref; (ref = take_found(g, REF_FINAL)) != 0;) {
    follow(g, ref);
    store(g, next_of(g, ref), ref);
    enqueue(g, ref);
  }
  g->drain(g);
}

void refproc_process(Collector *g) {
  g->discovering = false;
  clear_dead(g, REF_SOFT);
  clear_dead(g, REF_WEAK);
  revive_final(g);
  clear_dead(g, REF_PHANTOM);
}
