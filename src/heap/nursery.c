// nursery.c -- copying the young objects that are alive.
//
// Cheney's algorithm with two targets.  A reached object moves to `to`, or,
// when it is old enough or `to` is full, to the top of the old space; its
// header then says where it went.  What lies between a target's scan pointer
// and its `at` was moved but may still refer to unmoved objects:
//
//   to   | scanned |  to be scanned  | free        old  ... | the same | free
//               to_scan             at                  old_scan      at
//
// The roots are those of HeapHooks, the pending References, and the slots on
// dirty cards.  A card is cleaned before its slots are visited and dirtied
// again by each slot that still refers to a young object.
#include "heap/heap_internal.h"

typedef struct Minor {
  Collector g;  // first
  uint32_t tenure;
  uint8_t *to_scan, *old_scan;
  size_t promoted;
  size_t ages[AGE_COUNT + 1];  // bytes moved to `to`, by new age
} Minor;

// Whether `p` lies where objects are moved away from: in eden or `from`.
static inline bool is_source(const Heap *h, const void *p) {
  const uint8_t *at = p;
  const Space *to = &h->state->to;
  return at >= h->young_start && at < h->young_end &&
         !(at >= to->start && at < to->at);
}

static inline uint32_t state_of(const Object *o) {
  return atomic_load_explicit(&o->state, memory_order_relaxed);
}
static inline void set_state(Object *o, uint32_t state) {
  atomic_store_explicit(&o->state, state, memory_order_relaxed);
}

// Move an object and leave its new address behind.
static Ref move(Minor *m, Object *o) {
  HeapState *s = m->g.s;
  uint32_t state = state_of(o);
  size_t size = object_size(object_ref(o));
  uint32_t age = (state & STATE_AGE_MASK) >> STATE_AGE_SHIFT;
  uint8_t *target;
  if (age < m->tenure && size <= space_free(&s->to)) {
    target = s->to.at;
    s->to.at += size;
    age++;
    m->ages[age] += size;
  } else {
    target = old_take(m->g.h, size);
    m->promoted += size;
  }
  memcpy(target, o, size);
  set_state((Object *)target,
            (state & ~(uint32_t)STATE_AGE_MASK) | age << STATE_AGE_SHIFT);
  Ref r = object_ref(target);
  o->class_ref = r;
  set_state(o, state | STATE_FORWARDED);
  return r;
}

// Where the object is now; moves it if it has not been.
static inline Ref reach_object(Minor *m, Ref r) {
  Object *o = object_at(r);
  if (!is_source(m->g.h, o)) return r;
  if (state_of(o) & STATE_FORWARDED) return o->class_ref;
  return move(m, o);
}

static void minor_reach(Collector *g, Ref *slot) {
  if (*slot) *slot = reach_object((Minor *)g, *slot);
}

static void visit_root(RootVisitor *v, Ref *slot) {
  if (*slot) *slot = reach_object((Minor *)v, *slot);
}

static bool minor_reached(Collector *g, Ref r) {
  Object *o = object_at(r);
  return !is_source(g->h, o) || (state_of(o) & STATE_FORWARDED);
}

// Visit a row of slots; those of old objects keep the cards right.
static inline void visit_slots(Minor *m, Ref *at, Ref *end, bool old) {
  for (; at < end; at++) {
    if (*at == 0) continue;
    Ref r = reach_object(m, *at);
    *at = r;
    if (old && heap_is_young(m->g.h, r)) heap_card(m->g.h, at);
  }
}

static inline Ref *slot_at(uint8_t *o, size_t offset) {
  return (Ref *)(o + offset);
}

// The two fields of a Reference that layout.runs leaves out.
static void visit_reference(Minor *m, uint8_t *o, RefKind kind, bool old) {
  if (refproc_discover(&m->g, object_ref(o), kind)) return;
  const ReferenceOffsets *f = &m->g.h->refs;
  Ref *referent = slot_at(o, f->referent);
  Ref *discovered = slot_at(o, f->discovered);
  visit_slots(m, referent, referent + 1, old);
  visit_slots(m, discovered, discovered + 1, old);
}

// Visit all references of an object; returns its size.
static inline size_t visit_object(Minor *m, uint8_t *o, bool old) {
  Ref r = object_ref(o);
  const HeapLayout *l = object_layout(r);
  if (l->kind == OBJECT_INSTANCE) {
    for (uint32_t i = 0; i < l->run_count; i++) {
      Ref *first = slot_at(o, l->runs[i].offset);
      visit_slots(m, first, first + l->runs[i].count, old);
    }
    if (l->ref_kind != REF_NONE)
      visit_reference(m, o, (RefKind)l->ref_kind, old);
  } else if (l->kind == OBJECT_REF_ARRAY) {
    Ref *first = REF_ELEMS(r);
    visit_slots(m, first, first + array_length(r), old);
  }
  return object_size(r);
}

static void minor_drain(Collector *g) {
  Minor *m = (Minor *)g;
  HeapState *s = g->s;
  do {
    while (m->to_scan < s->to.at)
      m->to_scan += visit_object(m, m->to_scan, false);
    while (m->old_scan < s->old.at)
      m->old_scan += visit_object(m, m->old_scan, true);
  } while (m->to_scan < s->to.at);
}

bool nursery_weak_survives(Heap *h, Ref *slot) {
  Object *o = object_at(*slot);
  if (!is_source(h, o)) return true;
  if (!(state_of(o) & STATE_FORWARDED)) return false;
  *slot = o->class_ref;
  return true;
}

// -- Cards -------------------------------------------------------------------

// Visit the slots of the row [first, first + count) that lie in [from, to).
static void visit_clipped(Minor *m, Ref *first, size_t count, uint8_t *from,
                          uint8_t *to) {
  Ref *end = first + count;
  if ((uint8_t *)first < from) first = (Ref *)from;
  if ((uint8_t *)end > to) end = (Ref *)to;
  visit_slots(m, first, end, true);
}

// Visit what an old object has in [from, to).
static void visit_part(Minor *m, uint8_t *o, uint8_t *from, uint8_t *to) {
  Ref r = object_ref(o);
  const HeapLayout *l = object_layout(r);
  if (l->kind == OBJECT_REF_ARRAY) {
    visit_clipped(m, REF_ELEMS(r), array_length(r), from, to);
  } else if (l->kind == OBJECT_INSTANCE) {
    for (uint32_t i = 0; i < l->run_count; i++)
      visit_clipped(m, slot_at(o, l->runs[i].offset), l->runs[i].count, from,
                    to);
    // Its two fields may lie on different cards; visiting both is harmless
    // as a Reference is discovered once.
    if (l->ref_kind != REF_NONE)
      visit_reference(m, o, (RefKind)l->ref_kind, true);
  }
}

// The first dirty (or clean) card at or after `card`, at most `end`.  Long
// clean stretches go by 32 cards, 16 KB of the old space, at a time.
static uint8_t *next_dirty(uint8_t *card, uint8_t *end) {
  while (card < end && ((uintptr_t)card & 7)) {
    if (*card == CARD_DIRTY) return card;
    card++;
  }
  const uint64_t all_clean = UINT64_C(0x0101010101010101) * CARD_CLEAN;
  uint64_t *four = (uint64_t *)card;
  while ((uint8_t *)(four + 4) <= end &&
         (four[0] & four[1] & four[2] & four[3]) == all_clean)
    four += 4;
  card = (uint8_t *)four;
  while (card < end && *card != CARD_DIRTY) card++;
  return card;
}
static uint8_t *next_clean(uint8_t *card, uint8_t *end) {
  while (card < end && *card == CARD_DIRTY) card++;
  return card;
}

// Visit the slots on dirty cards below `limit`, the top of the old space
// before anything was promoted.
static void visit_cards(Minor *m, uint8_t *limit) {
  Heap *h = m->g.h;
  HeapState *s = m->g.s;
  uint8_t *start = s->old.start;
  uint8_t *first = &h->cards[(uintptr_t)start >> CARD_SHIFT];
  uint8_t *end =
      first + (((size_t)(limit - start) + CARD_SIZE - 1) >> CARD_SHIFT);
  uint8_t *card = first;
  while ((card = next_dirty(card, end)) < end) {
    uint8_t *stop = next_clean(card, end);
    memset(card, CARD_CLEAN, (size_t)(stop - card));
    uint8_t *from = start + (size_t)(card - first) * CARD_SIZE;
    uint8_t *to = start + (size_t)(stop - first) * CARD_SIZE;
    if (to > limit) to = limit;
    for (uint8_t *o = old_object_over(s, from); o < to; o += heap_step(o))
      visit_part(m, o, from, to);
    card = stop;
  }
}

// -- The collection ----------------------------------------------------------

// Empty what was left and let the halves change places.
static void flip(Heap *h) {
  HeapState *s = h->state;
  Space eden = s->eden, from = s->from;
  if (s->to.touched < s->to.at) s->to.touched = s->to.at;
  if (s->old.touched < s->old.at) s->old.touched = s->old.at;
  s->from.at = s->from.start;
  s->eden.at = s->eden.start;
  Space empty = s->from;
  s->from = s->to;
  s->to = empty;
  if (h->options.stress) stress_after_copy(h, &eden, &from);
}

NurseryResult nursery_collect(Ctx *c, bool promote_all) {
  Heap *h = c->heap;
  HeapState *s = h->state;
  Minor m = {
      .g = {.visitor = {.slot = visit_root, .kind = GC_MINOR},
            .c = c,
            .h = h,
            .s = s,
            .reached = minor_reached,
            .reach = minor_reach,
            .drain = minor_drain,
            .discovering = !promote_all,
            .soft_is_strong = true},
      .tenure = promote_all ? 0 : s->tenure,
      .to_scan = s->to.start,
      .old_scan = s->old.at,
  };
  uint8_t *old_top = s->old.at;
  s->phase = PHASE_COPY;
  heap_hooks.visit_roots(c, &m.g.visitor);
  minor_reach(&m.g, &h->pending);
  visit_cards(&m, old_top);
  minor_drain(&m.g);
  if (!promote_all) refproc_process(&m.g);
  heap_hooks.sweep_weak(c, GC_MINOR);
  s->phase = PHASE_IDLE;

  NurseryResult result = {.survived = space_used(&s->to),
                          .promoted = m.promoted,
                          .enqueued = m.g.enqueued};
  flip(h);
  if (!promote_all && !h->options.stress) policy_tenure(s, m.ages);
  return result;
}
