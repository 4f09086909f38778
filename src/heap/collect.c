// collect.c -- when the world stops: which collection, in which order.
//
// A thread that finds no room stops the world first and only then looks
// whether another one has collected while it waited; so at most one thread
// is ever in here.  What it needs is taken from the heap before the world
// goes on: nobody can snatch it away, and OutOfMemoryError means that the
// heap truly was full.
#include "heap/heap_internal.h"

static int64_t later(int64_t since) {
  return host_nanos() - since;
}

// One collection with its surroundings.  The world is stopped.  Returns how
// many References were enqueued.
static size_t run(Ctx *c, GcKind kind, bool clear_soft, const char *cause,
                  size_t request) {
  Heap *h = c->heap;
  HeapState *s = h->state;
  if (s->eden.touched < s->eden.at) s->eden.touched = s->eden.at;
  if (h->options.verify) heap_verify(c, "before collection");
  HeapUse before = gc_log_use(s);
  heap_note_peak(s);
  int64_t start = host_nanos();
  int64_t interval = start - s->resume_nanos;

  NurseryResult young = nursery_collect(c, kind == GC_FULL);
  size_t enqueued = young.enqueued;
  if (kind == GC_FULL) enqueued += mark_compact(c, clear_soft);
  if (kind == GC_FULL) {
    policy_after_full(s, request);
    h->full_collections++;
    if (h->refs.soft_clock) *h->refs.soft_clock = host_nanos() / 1000000;
  } else {
    policy_after_minor(s, &young, later(start), interval);
  }
  if (log_on(LOG_GC, LOG_INFO) || log_on(LOG_GC_HEAP, LOG_INFO))
    gc_log_pause(h, kind, cause, &before, later(start));
  h->collections++;
  s->pause_nanos[kind] += later(start);
  s->nursery_after = heap_nursery_used(s);
  s->old_after = heap_old_used(s);
  if (h->options.verify) heap_verify(c, "after collection");
  s->resume_nanos = host_nanos();
  return enqueued;
}

// A minor collection, or a full one where that is due.  `*kind` says which
// it was.
static size_t run_minor(Ctx *c, GcKind *kind, const char *cause,
                        size_t request) {
  HeapState *s = c->heap->state;
  size_t enqueued = 0;
  *kind = policy_wants_full(s) ? GC_FULL : GC_MINOR;
  enqueued += run(c, *kind, false, cause, request);
  if (*kind == GC_MINOR && policy_over_budget(s)) {
    *kind = GC_FULL;
    enqueued += run(c, GC_FULL, false, cause, request);
  }
  return enqueued;
}

static void stop_world(Ctx *c) {
  heap_hooks.stop_world(c);
  heap_hooks.retire_tlabs(c);
}

static void start_world(Ctx *c, size_t enqueued) {
  atomic_fetch_add(&c->heap->state->epoch, 1);
  heap_hooks.start_world(c);
  if (enqueued) heap_hooks.references_pending(c);
}

void heap_collect(Ctx *c, GcKind kind, const char *cause) {
  if (UNLIKELY(c->no_collect)) return;
  stop_world(c);
  size_t enqueued = kind == GC_FULL ? run(c, GC_FULL, false, cause, 0)
                                    : run_minor(c, &kind, cause, 0);
  start_world(c, enqueued);
}

void heap_collect_soft(Ctx *c, const char *cause) {
  stop_world(c);
  start_world(c, run(c, GC_FULL, true, cause, 0));
}

bool collect_for(Ctx *c, Tlab *tlab, size_t size, uint64_t epoch,
                 uint8_t **memory) {
  static const char cause[] = "Allocation Failure";
  Heap *h = c->heap;
  HeapState *s = h->state;
  stop_world(c);
  if (atomic_load(&s->epoch) != epoch) {
    heap_hooks.start_world(c);
    return false;
  }
  size_t enqueued = 0;
  uint8_t *p = NULL;
  // Whether a full collection was made, or is not worth making, that spares
  // soft references.
  bool spared = size > s->maximum;
  if (!spared && !policy_born_old(s, size)) {
    GcKind kind;
    enqueued += run_minor(c, &kind, cause, size);
    spared = kind == GC_FULL;
    if (!spared || !s->exhausted) p = heap_take(h, tlab, size);
  }
  if (!p && !spared) {
    enqueued += run(c, GC_FULL, false, cause, size);
    if (!s->exhausted) p = heap_take(h, tlab, size);
  }
  if (!p) {
    enqueued += run(c, GC_FULL, true, cause, size);
    if (!s->exhausted) p = heap_take(h, tlab, size);
    // The nursery need not stay small for a request that is given up.
    if (!p) policy_after_full(s, 0);
  }
  start_world(c, enqueued);
  *memory = p;
  return true;
}

bool heap_weak_survives(Ctx *c, Ref *slot) {
  HeapState *s = c->heap->state;
  if (*slot == 0) return false;
  if (s->phase == PHASE_COPY) return nursery_weak_survives(c->heap, slot);
  CHECK(s->phase == PHASE_COMPACT);
  if (!mark_is_set(s, *slot)) return false;
  *slot = mark_compact_target(s, *slot);
  return true;
}

bool heap_survives(Ctx *c, Ref r) {
  HeapState *s = c->heap->state;
  CHECK(s->phase == PHASE_COMPACT);
  return r != 0 && mark_is_set(s, r);
}
