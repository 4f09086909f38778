// heap.c -- making the heap, and allocation.
//
// The quick path, in heap.h, bumps a pointer of the thread's own buffer,
// whose bytes are zero already.  What it cannot serve comes here: a new
// buffer, an object too large for one, an object born old, a collection.
//
// The heap's lock guards the spaces and is held for a few instructions only,
// never across a safepoint, so a thread that waits for it delays nobody.
// The memory taken under the lock is zeroed after it: no collection can see
// the unfinished object, because this thread has not stopped.
#include <sys/mman.h>

#include "heap/heap_internal.h"

HeapHooks heap_hooks;

enum { MARK_STACK_MAX = 1 << 22 };
#define TLAB_MIN (2 * KB)
#define TLAB_MAX (32 * KB)

// -- Creation ----------------------------------------------------------------

// Sizes of the parts of image.heap for a heap of `maximum` bytes.
typedef struct Plan {
  size_t old, survivor, eden;
  size_t cards, starts, marks, offsets;
  size_t total;
} Plan;

static Plan plan_for(size_t maximum, const HeapOptions *o) {
  Plan p;
  maximum = align_up(maximum, PAGE);
  p.eden = policy_eden_max(maximum, o);
  p.survivor = policy_survivor_max(p.eden);
  size_t young = p.eden + 2 * p.survivor;
  p.old = maximum + young;
  size_t all_cards = (p.old + young) >> CARD_SHIFT;
  size_t old_cards = p.old >> CARD_SHIFT;
  p.cards = align_up(all_cards, PAGE);
  p.starts = align_up(old_cards, PAGE);
  p.marks = align_up(old_cards * sizeof(uint64_t), PAGE);
  p.offsets = align_up(old_cards * sizeof(uint32_t), PAGE);
  p.total = p.old + young + p.cards + p.starts + p.marks + p.offsets;
  return p;
}

size_t heap_reservation(const HeapOptions *o) {
  return plan_for(o->maximum, o).total;
}

static Space space_at(uint8_t **at, size_t size) {
  Space s = {*at, *at, *at + size, *at};
  *at += size;
  return s;
}

static void *table_at(uint8_t **at, size_t size) {
  void *table = *at;
  *at += size;
  return table;
}

// Divide image.heap by the plan.
static void lay_out(Heap *h, const Plan *p) {
  HeapState *s = h->state;
  uint8_t *at = image.heap.start;
  s->old = space_at(&at, p->old);
  h->young_start = at;
  s->from = space_at(&at, p->survivor);
  s->to = space_at(&at, p->survivor);
  s->eden = space_at(&at, p->eden);
  h->young_end = at;
  uint8_t *cards = table_at(&at, p->cards);
  s->starts = table_at(&at, p->starts);
  s->marks = table_at(&at, p->marks);
  s->offsets = table_at(&at, p->offsets);
  s->cards_ready = s->old.start;
  // The bias is at most 64 MiB: the base of the cards of a heap that lies
  // that far above image.base, as it does, is an address of the image too.
  h->cards = (uint8_t *)((uintptr_t)cards -
                         ((uintptr_t)image.heap.start >> CARD_SHIFT));
}

Err heap_create(Ctx *c, const HeapOptions *options) {
  HeapOptions o = *options;
  size_t region = (size_t)(image.heap.end - image.heap.start);
  if (o.maximum == 0 || o.maximum > region) o.maximum = region;
  o.maximum &= ~(PAGE - 1);
  while (o.maximum > HEAP_MIN && plan_for(o.maximum, &o).total > region)
    o.maximum -= align_up(o.maximum / 256, PAGE);
  if (o.maximum < HEAP_MIN || plan_for(o.maximum, &o).total > region)
    return fault_set(&c->fault, ERR_NO_MEMORY, "Too small maximum heap");

  size_t head = align_up(sizeof(Heap), 64);
  Heap *h = image_meta_alloc(head + sizeof(HeapState));
  if (!h) return fault_set(&c->fault, ERR_NO_MEMORY, "No room for the heap");
  HeapState *s = (HeapState *)((uint8_t *)h + head);
  h->options = o;
  h->state = s;
  s->lock = host_lock_new();
  s->maximum = o.maximum;
  s->mark_stack_max = MARK_STACK_MAX;
  s->resume_nanos = host_nanos();
  Plan p = plan_for(o.maximum, &o);
  lay_out(h, &p);
  // A touched page is to cost its 4 KB: with huge ones each of the eight
  // parts of the region would begin at 2 MB.
  madvise(image.heap.start, p.total, MADV_NOHUGEPAGE);
  policy_create(s, &o);
  if (o.stress) stress_create(h);
  c->heap = h;
  return ERR_OK;
}

// -- Allocation --------------------------------------------------------------

static void lock(HeapState *s) {
  pthread_mutex_lock(host_mutex(s->lock));
}
static void unlock(HeapState *s) {
  pthread_mutex_unlock(host_mutex(s->lock));
}

// Memory taken from a space, and how much of it may hold old bytes.
typedef struct Piece {
  uint8_t *start;
  size_t size, soiled;
} Piece;

static Piece take_old(Heap *h, size_t size) {
  HeapState *s = h->state;
  Piece p = {NULL, size, 0};
  size_t used = space_used(&s->old);
  if (used > s->old_limit || size > s->old_limit - used) return p;
  p.start = old_take(h, size);
  // Pages above `touched` are zero as the system gave them.
  if (p.start < s->old.touched) {
    size_t below = (size_t)(s->old.touched - p.start);
    p.soiled = below < size ? below : size;
  }
  if (s->old.touched < s->old.at) s->old.touched = s->old.at;
  return p;
}

static Piece take_eden(HeapState *s, size_t size) {
  Piece p = {NULL, size, size};
  if (size > space_free(&s->eden)) return p;
  p.start = s->eden.at;
  s->eden.at += size;
  return p;
}

// Give the rest of a buffer back; under the lock or with the world stopped.
static void retire(HeapState *s, Tlab *tlab) {
  size_t left = (size_t)(tlab->end - tlab->at);
  if (left != 0 && tlab->end == s->eden.at) {
    s->eden.at = tlab->at;
  } else if (left != 0) {
    *(Gap *)tlab->at = (Gap){.words = (uint32_t)(left / 8)};
  }
  tlab->at = tlab->end = NULL;
}

// Bytes of the next buffer, smaller the less eden is left: so they suit one
// thread as well as hundreds.
static size_t buffer_size(const HeapState *s) {
  size_t free = space_free(&s->eden);
  size_t n = free / 32 & ~(size_t)7;
  if (n > TLAB_MAX) n = TLAB_MAX;
  if (n < TLAB_MIN) n = TLAB_MIN;
  return n < free ? n : free;
}

// Take an object from eden.  When it is small and the thread's buffer nearly
// used up it comes with a new buffer; else the buffer stays as it is.
static Piece take_young(Heap *h, Tlab *tlab, size_t size) {
  HeapState *s = h->state;
  size_t n = buffer_size(s);
  size_t left = (size_t)(tlab->end - tlab->at);
  bool refill = size <= n / 4 && left <= n / 16 && h->options.stress == 0;
  if (!refill) return take_eden(s, size);
  retire(s, tlab);
  Piece p = take_eden(s, n);
  if (p.start) *tlab = (Tlab){p.start + size, p.start + n};
  return p;
}

uint8_t *heap_take(Heap *h, Tlab *tlab, size_t size) {
  HeapState *s = h->state;
  lock(s);
  Piece p =
      policy_born_old(s, size) ? take_old(h, size) : take_young(h, tlab, size);
  unlock(s);
  if (p.start && p.soiled) memset(p.start, 0, p.soiled);
  return p.start;
}

// What there is without a collection: young or old.
static uint8_t *take_somewhere(Heap *h, Tlab *tlab, size_t size) {
  uint8_t *young = heap_take(h, tlab, size);
  if (young) return young;
  lock(h->state);
  Piece p = take_old(h, size);
  unlock(h->state);
  if (p.start && p.soiled) memset(p.start, 0, p.soiled);
  return p.start;
}

Ref heap_alloc_slow(Ctx *c, Tlab *tlab, uint32_t class_ref, uint32_t length) {
  Heap *h = c->heap;
  HeapLayout *l = unpack(class_ref);
  size_t size = l->size;
  if (l->kind != OBJECT_INSTANCE)
    size = align_up(size + ((size_t)length << l->elem_shift), 8);
  GcKind kind;
  if (UNLIKELY(h->options.stress) && stress_due(h, &kind))
    heap_collect(c, kind, "Stress");
  uint8_t *p = NULL;
  for (bool collected = c->no_collect != 0; !p && !collected;) {
    uint64_t epoch = atomic_load(&h->state->epoch);
    p = heap_take(h, tlab, size);
    if (!p) collected = collect_for(c, tlab, size, epoch, &p);
  }
  if (UNLIKELY(!p && c->no_collect)) p = take_somewhere(h, tlab, size);
  if (UNLIKELY(!p)) {
    fault_set(&c->fault, ERR_NO_MEMORY, "Java heap space");
    return 0;
  }
  ((Object *)p)->class_ref = class_ref;
  if (l->kind != OBJECT_INSTANCE) ((Array *)p)->length = length;
  return object_ref(p);
}

// The elements are copied in whole words, so a racing reader of the original
// sees in the copy what some moment held.
Ref heap_clone(Ctx *c, Tlab *tlab, Ref *obj) {
  HeapLayout *l = object_layout(*obj);
  uint32_t class_ref = object_at(*obj)->class_ref;
  size_t size = object_size(*obj);
  Ref r = l->kind == OBJECT_INSTANCE
              ? heap_new(c, tlab, class_ref)
              : heap_new_array(c, tlab, class_ref, array_length(*obj));
  if (r == 0) return 0;
  java_copy(field_at(r, OBJECT_HEADER), field_at(*obj, OBJECT_HEADER),
            (size - OBJECT_HEADER) / sizeof(Ref), 2);
  if (!heap_is_young(c->heap, r) && l->kind != OBJECT_PRIM_ARRAY)
    heap_cards(c->heap, unpack(r), field_at(r, size));
  return r;
}

void heap_tlab_retire(Heap *h, Tlab *tlab) {
  lock(h->state);
  retire(h->state, tlab);
  unlock(h->state);
}

void heap_cards(Heap *h, const void *from, const void *to) {
  if (from >= to) return;
  uintptr_t first = (uintptr_t)from >> CARD_SHIFT;
  uintptr_t last = ((uintptr_t)to - 1) >> CARD_SHIFT;
#ifdef __SANITIZE_THREAD__  // atomic there, see heap_card()
  for (uintptr_t i = first; i <= last; i++)
    __atomic_store_n(&h->cards[i], CARD_DIRTY, __ATOMIC_RELAXED);
#else
  memset(&h->cards[first], CARD_DIRTY, last - first + 1);
#endif
}

// -- Walks and numbers -------------------------------------------------------

static void walk(const Space *space, void (*visit)(void *arg, Ref object),
                 void *arg) {
  size_t step;
  for (uint8_t *p = space->start; p < space->at; p += step) {
    step = heap_step(p);
    if (((Gap *)p)->class_ref != 0) visit(arg, object_ref(p));
  }
}

void heap_walk(Ctx *c, void (*visit)(void *arg, Ref object), void *arg) {
  HeapState *s = c->heap->state;
  heap_hooks.retire_tlabs(c);
  walk(&s->old, visit, arg);
  walk(&s->from, visit, arg);
  walk(&s->eden, visit, arg);
}

void heap_note_peak(HeapState *s) {
  size_t nursery = heap_nursery_used(s), old = heap_old_used(s);
  if (nursery > s->nursery_peak) s->nursery_peak = nursery;
  if (old > s->old_peak) s->old_peak = old;
}

void heap_reset_peaks(Heap *h) {
  lock(h->state);
  h->state->nursery_peak = h->state->old_peak = 0;
  heap_note_peak(h->state);
  unlock(h->state);
}

void heap_statistics(Heap *h, HeapStatistics *out) {
  HeapState *s = h->state;
  lock(s);
  heap_note_peak(s);
  size_t eden = (size_t)(s->eden.end - s->eden.start);
  size_t survivors = (size_t)(s->to.end - s->to.start);
  size_t old = heap_old_used(s);
  *out = (HeapStatistics){
      .nursery = {heap_nursery_used(s), eden + survivors,
                  s->eden_max + survivors, s->nursery_peak,
                  s->nursery_after},
      .old = {old, old > s->old_limit ? old : s->old_limit, s->maximum,
              s->old_peak, s->old_after},
      .collections = {h->collections - h->full_collections,
                      h->full_collections},
      .nanos = {s->pause_nanos[GC_MINOR], s->pause_nanos[GC_FULL]},
  };
  unlock(s);
  // A stressed heap's nursery has no fixed size, a full one may exceed it.
  SpaceStatistics *n = &out->nursery;
  if (n->committed < n->used) n->committed = n->used;
  if (n->maximum < n->committed) n->maximum = n->committed;
  if (n->peak > n->maximum) n->maximum = n->peak;
  if (out->old.maximum < out->old.committed)
    out->old.committed = out->old.maximum;
  if (out->old.committed < old) out->old.committed = old;
}

size_t heap_used_stopped(HeapState *s) {
  return space_used(&s->old) + space_used(&s->from) + space_used(&s->eden);
}

size_t heap_capacity(HeapState *s) {
  size_t eden = (size_t)(s->eden.end - s->eden.start);
  size_t survivor = (size_t)(s->to.end - s->to.start);
  size_t old = space_used(&s->old);
  if (old < s->old_limit) old = s->old_limit;
  size_t all = old + eden + survivor;
  return all < s->maximum ? all : s->maximum;
}

size_t heap_used(Heap *h) {
  lock(h->state);
  size_t used = heap_used_stopped(h->state);
  unlock(h->state);
  return used;
}

size_t heap_committed(Heap *h) {
  lock(h->state);
  size_t capacity = heap_capacity(h->state);
  unlock(h->state);
  return capacity;
}

size_t heap_maximum(Heap *h) {
  return h->state->maximum;
}
