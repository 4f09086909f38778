// mark_compact.c -- marking the old space and sliding it together.
//
// The bitmap has a bit per word, and marking sets all the bits of an object.
// With the count of live words in front of each card that makes an object's
// new place a matter of one population count:
//
//   bits of a card   0 0 1 1 1 1 0 0 1 1 1 0 ...
//                                    ^ object
//   target = old.start + 8 * (offsets[card] + ones below ^)
//
// so no object needs room for a forwarding address and none moves before all
// references are right.  One walk over the bitmap in address order then
// corrects each live object's references and slides it down; its target never
// lies above it, so nothing alive is overwritten.
//
// Marking uses an explicit stack outside the image.  An entry is an object
// and, for an array of references, the element to go on with: a long array
// takes one entry at a time, not one per element.  When the stack may not
// grow any more, objects are marked without being pushed, and once it is
// empty the bitmap is walked again from the lowest of them.
#include "heap/heap_internal.h"

#include <stdlib.h>

enum { ARRAY_STRIDE = 256, STACK_FIRST = 4096, POISON = 0xdb };

typedef struct MarkEntry {
  Ref ref;
  uint32_t from;  // first element not yet visited
} MarkEntry;

typedef struct Full {
  Collector g;  // first
  MarkEntry *stack;
  size_t depth, room;
  uint8_t *overflowed;  // lowest object marked but not pushed, or NULL
} Full;

// -- The bitmap --------------------------------------------------------------

static size_t word_of(const HeapState *s, const void *p) {
  return (size_t)((const uint8_t *)p - s->old.start) / 8;
}

static void set_bits(uint64_t *marks, size_t first, size_t count) {
  size_t at = first / 64, bit = first % 64;
  uint64_t ones = ~UINT64_C(0) << bit;
  if (bit + count <= 64) {
    marks[at] |= count == 64 ? ones : ones & ~(~UINT64_C(0) << bit << count);
    return;
  }
  marks[at++] |= ones;
  count -= 64 - bit;
  for (; count >= 64; count -= 64) marks[at++] = ~UINT64_C(0);
  if (count) marks[at] |= ~(~UINT64_C(0) << count);
}

// The first marked word at or above `p`, at most `end`.
static uint8_t *next_marked(const HeapState *s, uint8_t *p, uint8_t *end) {
  if (p >= end) return end;
  size_t word = word_of(s, p), last = word_of(s, end);
  uint64_t bits = s->marks[word / 64] >> word % 64;
  if (bits == 0) {
    size_t at = word / 64 + 1;
    size_t stop = (last + 63) / 64;
    while (at < stop && s->marks[at] == 0) at++;
    if (at >= stop) return end;
    word = at * 64;
    bits = s->marks[at];
  }
  word += (size_t)__builtin_ctzll(bits);
  return word >= last ? end : s->old.start + word * 8;
}

Ref mark_compact_target(HeapState *s, Ref r) {
  size_t word = word_of(s, unpack(r));
  uint64_t below = s->marks[word / 64] & ~(~UINT64_C(0) << word % 64);
  size_t words = s->offsets[word / 64] + (size_t)__builtin_popcountll(below);
  return pack(s->old.start) + (Ref)words;
}

// -- Marking -----------------------------------------------------------------

static bool grow_stack(Full *m) {
  size_t room = m->room ? m->room * 2 : STACK_FIRST;
  if (room > m->g.s->mark_stack_max) room = m->g.s->mark_stack_max;
  if (room <= m->room) return false;
  MarkEntry *stack = realloc(m->stack, room * sizeof *stack);
  if (!stack) return false;
  m->stack = stack;
  m->room = room;
  return true;
}

static void push(Full *m, Ref r, uint32_t from) {
  if (UNLIKELY(m->depth == m->room) && !grow_stack(m)) {
    uint8_t *p = unpack(r);
    if (!m->overflowed || p < m->overflowed) m->overflowed = p;
    return;
  }
  m->stack[m->depth++] = (MarkEntry){r, from};
}

static inline void mark(Full *m, Ref r) {
  HeapState *s = m->g.s;
  assert(space_has(&s->old, unpack(r)));
  if (mark_is_set(s, r)) return;
  set_bits(s->marks, word_of(s, unpack(r)), object_size(r) / 8);
  if (object_layout(r)->kind != OBJECT_PRIM_ARRAY) push(m, r, 0);
}

static void full_reach(Collector *g, Ref *slot) {
  if (*slot) mark((Full *)g, *slot);
}
static void mark_root(RootVisitor *v, Ref *slot) {
  if (*slot) mark((Full *)v, *slot);
}
static void mark_kept(RootVisitor *v, Ref r) {
  if (r) mark((Full *)v, r);
}
static bool full_reached(Collector *g, Ref r) {
  return mark_is_set(g->s, r);
}

static void mark_slots(Full *m, const Ref *at, const Ref *end) {
  for (; at < end; at++)
    if (*at) mark(m, *at);
}

// Mark what elements of an array from `from` on refer to: one stride, and
// the rest by an entry of its own.
static void mark_elements(Full *m, Ref r, uint32_t from) {
  uint32_t length = array_length(r);
  uint32_t end = length - from > ARRAY_STRIDE ? from + ARRAY_STRIDE : length;
  if (end < length) push(m, r, end);
  mark_slots(m, REF_ELEMS(r) + from, REF_ELEMS(r) + end);
}

// What an object needs besides what its fields refer to: its class, and what
// hangs from a Class or ClassLoader.
static inline void mark_class(Full *m, Ref r, const HeapLayout *l) {
  if (l->keeper && *l->keeper) mark(m, *l->keeper);
  if (UNLIKELY(l->holds != HOLDS_NOTHING))
    heap_hooks.visit_held(m->g.c, &m->g.visitor, r);
}

static void mark_fields(Full *m, Ref r, const HeapLayout *l) {
  for (uint32_t i = 0; i < l->run_count; i++) {
    const Ref *first = field_at(r, l->runs[i].offset);
    mark_slots(m, first, first + l->runs[i].count);
  }
  if (l->ref_kind == REF_NONE) return;
  if (refproc_discover(&m->g, r, (RefKind)l->ref_kind)) return;
  full_reach(&m->g, field_at(r, m->g.h->refs.referent));
  full_reach(&m->g, field_at(r, m->g.h->refs.discovered));
}

static void mark_from(Full *m, Ref r, uint32_t from) {
  const HeapLayout *l = object_layout(r);
  if (from == 0) mark_class(m, r, l);
  if (l->kind == OBJECT_INSTANCE) mark_fields(m, r, l);
  if (l->kind == OBJECT_REF_ARRAY) mark_elements(m, r, from);
}

// The same without the stack.
static void mark_whole(Full *m, Ref r) {
  const HeapLayout *l = object_layout(r);
  mark_class(m, r, l);
  if (l->kind == OBJECT_INSTANCE) mark_fields(m, r, l);
  if (l->kind == OBJECT_REF_ARRAY)
    mark_slots(m, REF_ELEMS(r), REF_ELEMS(r) + array_length(r));
}

static void empty_stack(Full *m) {
  while (m->depth) {
    MarkEntry e = m->stack[--m->depth];
    mark_from(m, e.ref, e.from);
  }
}

static void full_drain(Collector *g) {
  Full *m = (Full *)g;
  HeapState *s = g->s;
  empty_stack(m);
  while (m->overflowed) {
    uint8_t *p = m->overflowed;
    m->overflowed = NULL;
    while ((p = next_marked(s, p, s->old.at)) < s->old.at) {
      Ref r = object_ref(p);
      p += object_size(r);
      mark_whole(m, r);
      empty_stack(m);
    }
  }
}

// -- Correcting and sliding --------------------------------------------------

// Fill in `offsets`; returns the bytes alive.
static size_t count_live(HeapState *s) {
  size_t cards = (space_used(&s->old) + CARD_SIZE - 1) >> CARD_SHIFT;
  size_t words = 0;
  for (size_t i = 0; i < cards; i++) {
    s->offsets[i] = (uint32_t)words;
    words += (size_t)__builtin_popcountll(s->marks[i]);
  }
  return words * 8;
}

static void correct(HeapState *s, Ref *at, const Ref *end) {
  for (; at < end; at++)
    if (*at) *at = mark_compact_target(s, *at);
}

static void correct_root(RootVisitor *v, Ref *slot) {
  HeapState *s = ((Collector *)v)->s;
  if (*slot == 0) return;
  CHECK(mark_is_set(s, *slot));
  *slot = mark_compact_target(s, *slot);
}

static void correct_object(Heap *h, Ref r) {
  HeapState *s = h->state;
  const HeapLayout *l = object_layout(r);
  if (l->kind == OBJECT_REF_ARRAY)
    correct(s, REF_ELEMS(r), REF_ELEMS(r) + array_length(r));
  if (l->kind != OBJECT_INSTANCE) return;
  for (uint32_t i = 0; i < l->run_count; i++) {
    Ref *first = field_at(r, l->runs[i].offset);
    correct(s, first, first + l->runs[i].count);
  }
  if (l->ref_kind == REF_NONE) return;
  Ref *referent = field_at(r, h->refs.referent);
  Ref *discovered = field_at(r, h->refs.discovered);
  correct(s, referent, referent + 1);
  correct(s, discovered, discovered + 1);
}

// Correct all objects and move them down.  Returns the new top.
static uint8_t *slide(Heap *h) {
  HeapState *s = h->state;
  uint8_t *top = s->old.start;
  uint8_t *p = s->old.start;
  while ((p = next_marked(s, p, s->old.at)) < s->old.at) {
    Ref r = object_ref(p);
    size_t size = object_size(r);
    correct_object(h, r);
    if (p != top) {
      memmove(top, p, size);
      old_note_start(s, top, size);
    }
    p += size;
    top += size;
  }
  return top;
}

// Zero the tables that a collection fills, giving back what was large.
static void wipe(void *table, size_t size) {
  if (size >= 256 * KB) {
    image_decommit(table, align_up(size, PAGE));
  } else {
    memset(table, 0, size);
  }
}

static void compact(Full *m) {
  Collector *g = &m->g;
  Heap *h = g->h;
  HeapState *s = g->s;
  size_t cards = (space_used(&s->old) + CARD_SIZE - 1) >> CARD_SHIFT;
  size_t live = count_live(s);
  heap_hooks.sweep_weak(g->c, GC_FULL);
  g->visitor.slot = correct_root;
  g->visitor.keep = NULL;
  heap_hooks.visit_roots(g->c, &g->visitor);
  correct_root(&g->visitor, &h->pending);
  uint8_t *top = slide(h);
  CHECK(top == s->old.start + live);
  if (h->options.stress) memset(top, POISON, (size_t)(s->old.at - top));
  s->old.at = top;
  // No object is young: no card is dirty.
  memset(&h->cards[(uintptr_t)s->old.start >> CARD_SHIFT], CARD_CLEAN, cards);
  wipe(s->marks, cards * sizeof *s->marks);
  wipe(s->offsets, cards * sizeof *s->offsets);
}

size_t mark_compact(Ctx *c, bool clear_soft) {
  Heap *h = c->heap;
  Full m = {
      .g = {.visitor = {.slot = mark_root,
                        .keep = mark_kept,
                        .kind = GC_FULL},
            .c = c,
            .h = h,
            .s = h->state,
            .reached = full_reached,
            .reach = full_reach,
            .drain = full_drain},
  };
  h->state->phase = PHASE_COMPACT;
  refproc_begin(&m.g, clear_soft);
  heap_hooks.visit_roots(c, &m.g.visitor);
  full_reach(&m.g, &h->pending);
  full_drain(&m.g);
  refproc_process(&m.g);
  full_drain(&m.g);
  compact(&m);
  h->state->phase = PHASE_IDLE;
  free(m.stack);
  return m.g.enqueued;
}
