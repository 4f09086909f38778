// heap_verify.c -- the heap's validity walker.
//
// Three walks.  The first goes through the spaces object by object, checks
// headers, and notes in a bitmap where objects start.  The second checks
// that each reference leads to such a start, and that references from old to
// young lie on dirty cards.  The third looks at the roots: every reference
// right, no slot visited twice, no young object that a minor collection's
// visit would miss.
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "heap/heap_internal.h"

typedef struct Slots {
  Ref **list;
  size_t count, room;
} Slots;

typedef struct Verify {
  RootVisitor visitor;  // first
  Heap *h;
  HeapState *s;
  const char *when;
  uint64_t *starts;  // a bit per word of [old.start, young_end)
  Slots slots;       // root slots, as visited
} Verify;

_Noreturn static void PRINTF(2, 3) wrong(Verify *v, const char *fmt, ...) {
  va_list args;
  va_start(args, fmt);
  fprintf(stderr, "heap_verify %s (collection %" PRIu64 "): ", v->when,
          v->h->collections);
  vfprintf(stderr, fmt, args);
  fputc('\n', stderr);
  va_end(args);
  abort();
}

static size_t bit_of(const Verify *v, const void *p) {
  return (size_t)((const uint8_t *)p - v->s->old.start) / 8;
}

// -- Objects -----------------------------------------------------------------

static void check_header(Verify *v, uint8_t *p, const uint8_t *end) {
  const Object *o = (const Object *)p;
  const HeapLayout *l = unpack(o->class_ref);
  if (!image_meta_taken(l))
    wrong(v, "object %p has no class but %p", (void *)p, (const void *)l);
  if (l->kind > OBJECT_PRIM_ARRAY || l->elem_shift > 3 ||
      l->ref_kind > REF_PHANTOM || l->size < OBJECT_HEADER)
    wrong(v, "object %p has a class %p without layout", (void *)p,
          (const void *)l);
  uint32_t state = atomic_load(&((Object *)p)->state);
  if (state & (STATE_FORWARDED | STATE_GC) || (state & STATE_LOCK_MASK) == 3)
    wrong(v, "object %p has state %" PRIx32, (void *)p, state);
  size_t size = object_size(object_ref(p));
  if (size % 8 || size > (size_t)(end - p))
    wrong(v, "object %p of %zu bytes leaves its space", (void *)p, size);
}

static void check_space(Verify *v, const Space *space) {
  size_t step;
  for (uint8_t *p = space->start; p < space->at; p += step) {
    if (((Gap *)p)->class_ref != 0) {
      check_header(v, p, space->at);
      v->starts[bit_of(v, p) / 64] |= UINT64_C(1) << bit_of(v, p) % 64;
    }
    step = heap_step(p);
    if (step == 0 || step > (size_t)(space->at - p))
      wrong(v, "%p, after the last object, is %zu bytes", (void *)p, step);
  }
}

// The start table finds for each card the object over its first byte.
static void check_starts(Verify *v) {
  HeapState *s = v->s;
  uint8_t *o = s->old.start;
  for (uint8_t *p = o; p < s->old.at; p += CARD_SIZE) {
    while (o + heap_step(o) <= p) o += heap_step(o);
    uint8_t *found = old_object_over(s, p);
    if (found != o)
      wrong(v, "card of %p is covered by %p, not by %p", (void *)p, (void *)o,
            (void *)found);
  }
}

// -- References --------------------------------------------------------------

static bool is_object(const Verify *v, Ref r) {
  const HeapState *s = v->s;
  void *p = unpack(r);
  if (!space_has(&s->old, p) && !space_has(&s->from, p) &&
      !space_has(&s->eden, p))
    return false;
  return v->starts[bit_of(v, p) / 64] >> bit_of(v, p) % 64 & 1;
}

static void check_slots(Verify *v, Ref object, size_t offset, size_t count) {
  const Ref *slot = field_at(object, offset);
  bool old = !heap_is_young(v->h, object);
  for (size_t i = 0; i < count; i++, slot++) {
    if (*slot == 0) continue;
    if (!is_object(v, *slot))
      wrong(v, "object %p of class %p refers at +%zu to %p, no object",
            unpack(object), (void *)object_layout(object), offset + 4 * i,
            unpack(*slot));
    if (old && heap_is_young(v->h, *slot) &&
        v->h->cards[(uintptr_t)slot >> CARD_SHIFT] != CARD_DIRTY)
      wrong(v,
            "old object %p of class %p refers at +%zu to young %p, "
            "but its card is clean",
            unpack(object), (void *)object_layout(object), offset + 4 * i,
            unpack(*slot));
  }
}

static void check_references(void *arg, Ref r) {
  Verify *v = arg;
  const HeapLayout *l = object_layout(r);
  if (l->kind == OBJECT_REF_ARRAY)
    check_slots(v, r, ARRAY_SMALL_BASE, array_length(r));
  if (l->kind != OBJECT_INSTANCE) return;
  for (uint32_t i = 0; i < l->run_count; i++)
    check_slots(v, r, l->runs[i].offset, l->runs[i].count);
  if (l->ref_kind == REF_NONE) return;
  check_slots(v, r, v->h->refs.referent, 1);
  check_slots(v, r, v->h->refs.discovered, 1);
}

static void check_pending(Verify *v) {
  for (Ref r = v->h->pending; r; r = FIELD(Ref, r, v->h->refs.discovered)) {
    if (!is_object(v, r) || object_layout(r)->ref_kind == REF_NONE)
      wrong(v, "pending %p is no Reference", unpack(r));
  }
}

// -- Roots -------------------------------------------------------------------

static void note_slot(RootVisitor *visitor, Ref *slot) {
  Verify *v = (Verify *)visitor;
  Slots *s = &v->slots;
  if (*slot && !is_object(v, *slot))
    wrong(v, "root slot %p refers to %p, no object", (void *)slot,
          unpack(*slot));
  if (s->count == s->room) {
    s->room = s->room ? s->room * 2 : 1024;
    s->list = realloc(s->list, s->room * sizeof *s->list);
    CHECK(s->list != NULL);
  }
  s->list[s->count++] = slot;
}

static int by_address(const void *a, const void *b) {
  uintptr_t x = (uintptr_t) * (Ref *const *)a;
  uintptr_t y = (uintptr_t) * (Ref *const *)b;
  return x < y ? -1 : x > y;
}

static Slots visit_roots(Verify *v, Ctx *c, GcKind kind) {
  v->slots = (Slots){0};
  v->visitor.kind = kind;
  heap_hooks.visit_roots(c, &v->visitor);
  Slots s = v->slots;
  if (s.count) qsort(s.list, s.count, sizeof *s.list, by_address);
  for (size_t i = 1; i < s.count; i++)
    if (s.list[i - 1] == s.list[i])
      wrong(v, "root slot %p is visited twice", (void *)s.list[i]);
  return s;
}

static void check_roots(Verify *v, Ctx *c) {
  Slots all = visit_roots(v, c, GC_FULL);
  Slots young = visit_roots(v, c, GC_MINOR);
  size_t at = 0;
  for (size_t i = 0; i < all.count; i++) {
    Ref *slot = all.list[i];
    while (at < young.count && young.list[at] < slot) at++;
    bool seen = at < young.count && young.list[at] == slot;
    if (!seen && heap_is_young(v->h, *slot))
      wrong(v,
            "root slot %p refers to young %p, but a minor collection does "
            "not visit it",
            (void *)slot, unpack(*slot));
  }
  free(all.list);
  free(young.list);
}

void heap_verify(Ctx *c, const char *when) {
  Heap *h = c->heap;
  HeapState *s = h->state;
  heap_hooks.retire_tlabs(c);
  size_t words = (size_t)(h->young_end - s->old.start) / 8;
  Verify v = {.visitor = {.slot = note_slot}, .h = h, .s = s, .when = when};
  v.starts = calloc(words / 64 + 1, sizeof *v.starts);
  CHECK(v.starts != NULL);
  check_space(&v, &s->old);
  check_space(&v, &s->from);
  check_space(&v, &s->eden);
  check_starts(&v);
  heap_walk(c, check_references, &v);
  check_pending(&v);
  check_roots(&v, c);
  free(v.starts);
  if (heap_hooks.verify) heap_hooks.verify(c, when);
}
