// test_heap.c -- the collector on object graphs made in C.
//
// A World plays the machine: it has a few classes, an array of roots, weak
// slots, and hooks that stop nobody, as there is one thread.  Graphs are
// compared with a model of theirs outside the heap.
#include "heap/heap_internal.h"

#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

enum { ROOTS = 256, WEAK_SLOTS = 64 };

typedef struct World {
  Ctx c;  // first
  Tlab tlab;
  Ref roots[ROOTS];
  Ref weak[WEAK_SLOTS];
  int weak_sweeps, wakes, stops;
  bool twice;  // a broken machine: visits a slot twice
  bool blind;  // a broken machine: shows a minor collection no root
} World;

// Node: two references, then an id.  Reference: as in java.lang.ref.
enum { NODE_LEFT = 8, NODE_RIGHT = 12, NODE_ID = 16, NODE_SIZE = 24 };
enum {
  REF_REFERENT = 8,
  REF_QUEUE = 12,
  REF_NEXT = 16,
  REF_DISCOVERED = 20,
  REF_TIMESTAMP = 24,
  REF_SIZE = 32,
};

static HeapLayout *node, *refs, *bytes, *longs;
static HeapLayout *reference[REF_PHANTOM + 1];
static int64_t soft_clock;

// -- The machine -------------------------------------------------------------

static void stop_world(Ctx *c) {
  ((World *)c)->stops++;
}
static void start_world(Ctx *c) {
  ((World *)c)->stops--;
}
static void visit_roots(Ctx *c, RootVisitor *v) {
  World *w = (World *)c;
  if (w->blind && v->kind == GC_MINOR) return;
  for (int i = 0; i < ROOTS; i++) v->slot(v, &w->roots[i]);
  if (w->twice) v->slot(v, &w->roots[0]);
}
static void retire_tlabs(Ctx *c) {
  heap_tlab_retire(c->heap, &((World *)c)->tlab);
}
static void sweep_weak(Ctx *c, GcKind kind) {
  (void)kind;
  World *w = (World *)c;
  w->weak_sweeps++;
  for (int i = 0; i < WEAK_SLOTS; i++)
    if (w->weak[i] && !heap_weak_survives(c, &w->weak[i])) w->weak[i] = 0;
}
static void references_pending(Ctx *c) {
  World *w = (World *)c;
  assert_int_equal(w->stops, 0);
  w->wakes++;
}

static HeapLayout *class_new(HeapLayout l, RefRun run) {
  struct {
    HeapLayout layout;
    RefRun run;
  } *cls = image_meta_alloc(sizeof *cls);
  assert_non_null(cls);
  cls->layout = l;
  cls->run = run;
  cls->layout.runs = &cls->run;
  return &cls->layout;
}

static void make_classes(void) {
  node = class_new((HeapLayout){.size = NODE_SIZE, .run_count = 1},
                   (RefRun){NODE_LEFT, 2});
  refs = class_new(
      (HeapLayout){
          .kind = OBJECT_REF_ARRAY, .elem_shift = 2, .size = ARRAY_SMALL_BASE},
      (RefRun){0});
  bytes = class_new(
      (HeapLayout){.kind = OBJECT_PRIM_ARRAY, .size = ARRAY_SMALL_BASE},
      (RefRun){0});
  longs = class_new(
      (HeapLayout){
          .kind = OBJECT_PRIM_ARRAY, .elem_shift = 3, .size = ARRAY_WIDE_BASE},
      (RefRun){0});
  for (int k = REF_SOFT; k <= REF_PHANTOM; k++)
    reference[k] = class_new(
        (HeapLayout){.size = REF_SIZE, .ref_kind = (uint8_t)k, .run_count = 1},
        (RefRun){REF_QUEUE, 2});
}

static World *world_with(HeapOptions o) {
  World *w = calloc(1, sizeof *w);
  heap_hooks = (HeapHooks){.stop_world = stop_world,
                           .start_world = start_world,
                           .visit_roots = visit_roots,
                           .retire_tlabs = retire_tlabs,
                           .sweep_weak = sweep_weak,
                           .references_pending = references_pending};
  assert_true(image_reserve(heap_reservation(&o), 1 << 20));
  make_classes();
  assert_int_equal(heap_create(&w->c, &o), ERR_OK);
  assert_int_equal(heap_maximum(w->c.heap), o.maximum);
  soft_clock = 0;
  w->c.heap->refs = (ReferenceOffsets){
      .referent = REF_REFERENT,
      .queue = REF_QUEUE,
      .next = REF_NEXT,
      .discovered = REF_DISCOVERED,
      .soft_timestamp = REF_TIMESTAMP,
      .soft_clock = &soft_clock,
  };
  return w;
}

static World *world(size_t maximum) {
  return world_with((HeapOptions){.maximum = maximum, .verify = true});
}

static void world_end(World *w) {
  host_lock_free(w->c.heap->state->lock);
  free(w);
  image_release();
}

static void minor(World *w) {
  heap_collect(&w->c, GC_MINOR, "Test");
}
static void full(World *w) {
  heap_collect(&w->c, GC_FULL, "System.gc()");
}

// -- Objects -----------------------------------------------------------------

static Ref new_object(World *w, HeapLayout *l) {
  return heap_new(&w->c, &w->tlab, pack(l));
}
static Ref new_array(World *w, HeapLayout *l, uint32_t n) {
  return heap_new_array(&w->c, &w->tlab, pack(l), n);
}

static Ref get(Ref r, size_t offset) {
  return FIELD(Ref, r, offset);
}
static void put(World *w, Ref r, size_t offset, Ref v) {
  FIELD(Ref, r, offset) = v;
  heap_card(w->c.heap, field_at(r, offset));
}
static int32_t id_of(Ref r) {
  return FIELD(int32_t, r, NODE_ID);
}

// A node whose references are the roots `left` and `right` (-1: null).
static Ref new_node(World *w, int32_t id, int left, int right) {
  Ref r = new_object(w, node);
  assert_int_not_equal(r, 0);
  put(w, r, NODE_LEFT, left < 0 ? 0 : w->roots[left]);
  put(w, r, NODE_RIGHT, right < 0 ? 0 : w->roots[right]);
  FIELD(int32_t, r, NODE_ID) = id;
  return r;
}

// A Reference of the kind to root `referent`, as its constructor leaves it.
static Ref new_reference(World *w, RefKind kind, int referent) {
  Ref r = new_object(w, reference[kind]);
  put(w, r, REF_REFERENT, w->roots[referent]);
  FIELD(int64_t, r, REF_TIMESTAMP) = soft_clock;
  return r;
}

// -- Survival ----------------------------------------------------------------

static void check_list(Ref head, int32_t n) {
  for (int32_t i = n; i > 0; i--) {
    assert_int_equal(id_of(head), i);
    head = get(head, NODE_LEFT);
  }
  assert_int_equal(head, 0);
}

static void make_list(World *w, int root, int32_t n) {
  w->roots[root] = 0;
  for (int32_t i = 1; i <= n; i++) w->roots[root] = new_node(w, i, root, -1);
}

static void lists_survive_both_collections(void **state) {
  (void)state;
  World *w = world(32 * MB);
  make_list(w, 0, 100000);
  check_list(w->roots[0], 100000);
  for (int i = 0; i < 20; i++) minor(w);
  check_list(w->roots[0], 100000);
  full(w);
  check_list(w->roots[0], 100000);
  assert_false(heap_is_young(w->c.heap, w->roots[0]));
  world_end(w);
}

static void survivors_age_before_they_are_promoted(void **state) {
  (void)state;
  World *w = world(32 * MB);
  w->roots[0] = new_node(w, 1, -1, -1);
  int n = 0;
  while (heap_is_young(w->c.heap, w->roots[0])) {
    minor(w);
    n++;
  }
  assert_int_equal(n, TENURE_MAX + 1);
  world_end(w);
}

static void hash_and_lock_move_along(void **state) {
  (void)state;
  World *w = world(32 * MB);
  uint32_t low = (uint32_t)STATE_LOW_MASK;
  w->roots[0] = new_node(w, 1, -1, -1);
  atomic_store(&object_at(w->roots[0])->state, 0x1234567u << 8 | STATE_THIN);
  uint32_t before = atomic_load(&object_at(w->roots[0])->state) & ~low;
  minor(w);
  full(w);
  minor(w);
  assert_int_equal(atomic_load(&object_at(w->roots[0])->state) & ~low, before);
  world_end(w);
}

static void dead_cycles_are_collected(void **state) {
  (void)state;
  World *w = world(32 * MB);
  make_list(w, 0, 50000);
  full(w);
  size_t used = heap_used(w->c.heap);
  assert_true(used >= 50000 * NODE_SIZE);
  Ref head = w->roots[0];
  Ref tail = head;
  while (get(tail, NODE_LEFT)) tail = get(tail, NODE_LEFT);
  put(w, tail, NODE_LEFT, head);
  w->roots[0] = 0;
  full(w);
  assert_int_equal(heap_used(w->c.heap), 0);
  world_end(w);
}

static void deep_and_wide_graphs_need_no_c_stack(void **state) {
  (void)state;
  World *w = world(64 * MB);
  w->c.heap->state->mark_stack_max = 0;  // not even a mark stack
  make_list(w, 0, 300000);
  w->roots[1] = new_array(w, refs, 100000);
  for (uint32_t i = 0; i < 100000; i++) {
    Ref r = new_node(w, (int32_t)i, -1, -1);
    REF_ELEMS(w->roots[1])[i] = r;
    heap_card(w->c.heap, &REF_ELEMS(w->roots[1])[i]);
  }
  full(w);
  check_list(w->roots[0], 300000);
  for (uint32_t i = 0; i < 100000; i++)
    assert_int_equal(id_of(REF_ELEMS(w->roots[1])[i]), i);
  world_end(w);
}

// -- Random graphs against a model -------------------------------------------

enum { MODEL_MAX = 1 << 20, MODEL_KIDS = 40 };

// What the objects by id look like.  A node's id is in it; an array of
// references has a node with the id as its first element; an array of longs
// is filled with its id.
typedef struct Model {
  int32_t roots[ROOTS];
  struct {
    uint8_t kind;  // 0 node, 1 references, 2 longs
    uint32_t length;
    int32_t kids[MODEL_KIDS];  // id, 0 = null
  } * objects;
  int32_t count;
  Ref *seen;  // by id, in one check
  int32_t *stack;
  uint64_t seed;
} Model;

static uint32_t random_below(Model *m, uint32_t n) {
  m->seed = m->seed * UINT64_C(6364136223846793005) + 1442695040888963407u;
  return (uint32_t)(m->seed >> 33) % n;
}

static Ref *kid_slot(Ref r, uint8_t kind, uint32_t i) {
  if (kind == 0) return field_at(r, NODE_LEFT + 4 * i);
  return &REF_ELEMS(r)[i + 1];
}
static uint32_t kid_count(Model *m, int32_t id) {
  if (m->objects[id].kind == 0) return 2;
  return m->objects[id].kind == 1 ? m->objects[id].length : 0;
}

static void model_store(World *w, Model *m, Ref r, int32_t id, uint32_t kid,
                        int root) {
  Ref *slot = kid_slot(r, m->objects[id].kind, kid);
  *slot = w->roots[root];
  heap_card(w->c.heap, slot);
  m->objects[id].kids[kid] = m->roots[root];
}

static void model_new(World *w, Model *m, int root) {
  int32_t id = ++m->count;
  uint32_t dice = random_below(m, 10);
  uint8_t kind = dice < 6 ? 0 : dice < 9 ? 1 : 2;
  uint32_t length = kind == 1 ? random_below(m, MODEL_KIDS) : 0;
  if (kind == 2) length = random_below(m, 50) ? 1 + random_below(m, 99) : 20000;
  Ref r;
  if (kind == 0) {
    r = new_node(w, id, -1, -1);
  } else if (kind == 1) {
    m->roots[0] = 0;
    w->roots[0] = new_node(w, id, -1, -1);  // root 0 is a spare
    r = new_array(w, refs, length + 1);
    assert_int_not_equal(r, 0);
    REF_ELEMS(r)[0] = w->roots[0];
    heap_card(w->c.heap, REF_ELEMS(r));
    w->roots[0] = 0;
  } else {
    r = new_array(w, longs, length);
    assert_int_not_equal(r, 0);
    for (uint32_t i = 0; i < length; i++) {
      assert_int_equal(LONG_ELEMS(r)[i], 0);
      LONG_ELEMS(r)[i] = id;
    }
  }
  memset(&m->objects[id], 0, sizeof m->objects[id]);
  m->objects[id].kind = kind;
  m->objects[id].length = length;
  w->roots[root] = r;
  m->roots[root] = id;
  for (uint32_t i = 0; i < kid_count(m, id); i++)
    model_store(w, m, r, id, i, (int)random_below(m, ROOTS));
}

static void model_check_object(Model *m, int32_t id, Ref r, size_t *depth) {
  if (m->seen[id]) {
    assert_int_equal(m->seen[id], r);
    return;
  }
  m->seen[id] = r;
  m->stack[(*depth)++] = id;
  HeapLayout *l = object_layout(r);
  switch (m->objects[id].kind) {
    case 0:
      assert_ptr_equal(l, node);
      assert_int_equal(id_of(r), id);
      break;
    case 1:
      assert_ptr_equal(l, refs);
      assert_int_equal(array_length(r), m->objects[id].length + 1);
      assert_int_equal(id_of(REF_ELEMS(r)[0]), id);
      break;
    default:
      assert_ptr_equal(l, longs);
      assert_int_equal(array_length(r), m->objects[id].length);
      for (uint32_t i = 0; i < m->objects[id].length; i++)
        assert_int_equal(LONG_ELEMS(r)[i], id);
  }
}

static void model_check(World *w, Model *m) {
  size_t depth = 0;
  memset(m->seen, 0, sizeof *m->seen * (size_t)(m->count + 1));
  for (int i = 0; i < ROOTS; i++) {
    assert_int_equal(w->roots[i] == 0, m->roots[i] == 0);
    if (m->roots[i]) model_check_object(m, m->roots[i], w->roots[i], &depth);
  }
  while (depth) {
    int32_t id = m->stack[--depth];
    for (uint32_t i = 0; i < kid_count(m, id); i++) {
      Ref kid = *kid_slot(m->seen[id], m->objects[id].kind, i);
      assert_int_equal(kid == 0, m->objects[id].kids[i] == 0);
      if (kid) model_check_object(m, m->objects[id].kids[i], kid, &depth);
    }
  }
}

static void model_step(World *w, Model *m) {
  int root = 1 + (int)random_below(m, ROOTS - 1);
  uint32_t dice = random_below(m, 100);
  if (dice < 55) {
    model_new(w, m, root);
  } else if (dice < 90 && m->roots[root]) {
    int32_t id = m->roots[root];
    uint32_t kids = kid_count(m, id);
    if (kids)
      model_store(w, m, w->roots[root], id, random_below(m, kids),
                  (int)random_below(m, ROOTS));
  } else if (dice < 98) {
    int from = 1 + (int)random_below(m, ROOTS - 1);
    // Walk to a kid now and then, so that roots reach deep objects.
    m->roots[root] = m->roots[from];
    w->roots[root] = w->roots[from];
    int32_t id = m->roots[root];
    if (id && kid_count(m, id)) {
      uint32_t kid = random_below(m, kid_count(m, id));
      w->roots[root] = *kid_slot(w->roots[root], m->objects[id].kind, kid);
      m->roots[root] = m->objects[id].kids[kid];
    }
  } else {
    m->roots[root] = 0;
    w->roots[root] = 0;
  }
}

static void run_model(World *w, uint64_t seed, int steps, int check_every) {
  Model m = {.seed = seed};
  m.objects = calloc(MODEL_MAX, sizeof *m.objects);
  m.seen = calloc(MODEL_MAX, sizeof *m.seen);
  m.stack = calloc(MODEL_MAX, sizeof *m.stack);
  for (int i = 1; i <= steps; i++) {
    model_step(w, &m);
    if (i % check_every == 0) model_check(w, &m);
    if (random_below(&m, 20000) == 0) full(w);
    if (random_below(&m, 5000) == 0) minor(w);
    // Let go of much now and then: random graphs stick together.
    if (random_below(&m, 40000) == 0) {
      memset(w->roots, 0, sizeof w->roots);
      memset(m.roots, 0, sizeof m.roots);
    }
  }
  model_check(w, &m);
  free(m.objects);
  free(m.seen);
  free(m.stack);
}

static void random_graphs_keep_their_shape(void **state) {
  (void)state;
  for (uint64_t seed = 1; seed <= 6; seed++) {
    World *w = world_with((HeapOptions){
        .maximum = 128 * MB, .nursery = 768 * KB, .verify = seed % 2 == 0});
    if (seed % 3 == 0) w->c.heap->state->mark_stack_max = 16;
    run_model(w, seed, 300000, 10000);
    assert_true(w->c.heap->collections > 5);
    world_end(w);
  }
}

static void random_graphs_survive_stress(void **state) {
  (void)state;
  for (uint32_t n = 1; n <= 7; n += 3) {
    World *w = world_with((HeapOptions){.maximum = 64 * MB, .stress = n});
    run_model(w, n, 30000, 3000);
    assert_true(w->c.heap->collections > 2000);
    world_end(w);
  }
}

// -- Cards and large arrays --------------------------------------------------

static void large_arrays_are_born_old_and_zeroed(void **state) {
  (void)state;
  World *w = world(64 * MB);
  for (int round = 0; round < 20; round++) {
    Ref r = new_array(w, bytes, 5000000);
    assert_int_not_equal(r, 0);
    assert_false(heap_is_young(w->c.heap, r));
    for (uint32_t i = 0; i < 5000000; i += 997)
      assert_int_equal(BYTE_ELEMS(r)[i], 0);
    memset(BYTE_ELEMS(r), 0x5a, 5000000);
    w->roots[round % 3] = r;
  }
  assert_true(w->c.heap->full_collections > 0);
  world_end(w);
}

static void a_card_is_dirty_only_while_it_leads_to_the_young(void **state) {
  (void)state;
  World *w = world(64 * MB);
  enum { LENGTH = 1000000 };
  w->roots[0] = new_array(w, refs, LENGTH);
  assert_false(heap_is_young(w->c.heap, w->roots[0]));
  for (uint32_t i = 7; i < LENGTH; i += 12345) {
    Ref r = new_node(w, (int32_t)i, -1, -1);
    Ref *slot = &REF_ELEMS(w->roots[0])[i];
    *slot = r;
    heap_card(w->c.heap, slot);
  }
  Ref *some = &REF_ELEMS(w->roots[0])[7 + 12345];
  uint8_t *card = &w->c.heap->cards[(uintptr_t)some >> CARD_SHIFT];
  for (int i = 0; i <= TENURE_MAX + 1; i++) {
    assert_int_equal(*card == CARD_DIRTY, heap_is_young(w->c.heap, *some));
    minor(w);
    for (uint32_t k = 7; k < LENGTH; k += 12345)
      assert_int_equal(id_of(REF_ELEMS(w->roots[0])[k]), k);
  }
  assert_int_equal(*card, CARD_CLEAN);
  world_end(w);
}

static void a_range_of_cards_is_dirtied(void **state) {
  (void)state;
  World *w = world(64 * MB);
  w->roots[0] = new_array(w, refs, 500000);
  w->roots[1] = new_node(w, 1, -1, -1);
  Ref *first = REF_ELEMS(w->roots[0]);
  for (uint32_t i = 100; i < 400000; i++) first[i] = w->roots[1];
  heap_cards(w->c.heap, first + 100, first + 400000);
  heap_cards(w->c.heap, first, first);
  w->roots[1] = 0;
  minor(w);
  for (uint32_t i = 100; i < 400000; i += 1111) {
    assert_int_equal(first[i], first[100]);
    assert_int_equal(id_of(first[i]), 1);
  }
  world_end(w);
}

static void clones_are_equal_and_apart(void **state) {
  (void)state;
  World *w = world(64 * MB);
  uint32_t lengths[] = {0, 5, 3000, 400000};
  for (size_t k = 0; k < COUNT(lengths); k++) {
    w->roots[0] = new_array(w, refs, lengths[k]);
    w->roots[1] = new_node(w, 42, -1, -1);
    for (uint32_t i = 0; i < lengths[k]; i++)
      REF_ELEMS(w->roots[0])[i] = w->roots[1];
    heap_cards(w->c.heap, REF_ELEMS(w->roots[0]),
               REF_ELEMS(w->roots[0]) + lengths[k]);
    atomic_store(&object_at(w->roots[0])->state, 0xabcu << 8);
    Ref clone = heap_clone(&w->c, &w->tlab, &w->roots[0]);
    assert_int_not_equal(clone, 0);
    assert_int_not_equal(clone, w->roots[0]);
    assert_int_equal(atomic_load(&object_at(clone)->state), 0);
    assert_int_equal(array_length(clone), lengths[k]);
    w->roots[2] = clone;
    w->roots[0] = w->roots[1] = 0;
    minor(w);
    full(w);
    for (uint32_t i = 0; i < lengths[k]; i++)
      assert_int_equal(id_of(REF_ELEMS(w->roots[2])[i]), 42);
  }
  w->roots[0] = new_node(w, 9, 2, -1);
  w->roots[1] = heap_clone(&w->c, &w->tlab, &w->roots[0]);
  assert_int_equal(id_of(w->roots[1]), 9);
  assert_int_equal(get(w->roots[1], NODE_LEFT), w->roots[2]);
  world_end(w);
}

// -- References --------------------------------------------------------------

static void collect_with(World *w, GcKind kind) {
  heap_collect(&w->c, kind, "Test");
}

static size_t pending_count(World *w) {
  size_t n = 0;
  for (Ref r = w->c.heap->pending; r; r = get(r, REF_DISCOVERED)) n++;
  return n;
}

// Take the pending list as the reference handler does.
static void take_pending(World *w) {
  for (Ref r = w->c.heap->pending; r;) {
    Ref next = get(r, REF_DISCOVERED);
    put(w, r, REF_DISCOVERED, 0);
    r = next;
  }
  w->c.heap->pending = 0;
}

// `old`: the Reference was promoted before its referent is dropped.
static void check_cleared(GcKind kind, RefKind ref_kind, bool old) {
  World *w = world(32 * MB);
  w->roots[0] = new_node(w, 1, -1, -1);
  w->roots[1] = new_reference(w, ref_kind, 0);
  if (old) full(w);
  if (old) {
    w->roots[0] = new_node(w, 2, -1, -1);
    put(w, w->roots[1], REF_REFERENT, w->roots[0]);
  }
  collect_with(w, kind);
  assert_int_equal(get(w->roots[1], REF_REFERENT), w->roots[0]);
  assert_int_equal(get(w->roots[1], REF_DISCOVERED), 0);
  assert_int_equal(w->wakes, 0);
  w->roots[0] = 0;
  collect_with(w, kind);
  assert_int_equal(get(w->roots[1], REF_REFERENT), 0);
  assert_int_equal(w->c.heap->pending, w->roots[1]);
  assert_int_equal(pending_count(w), 1);
  assert_int_equal(w->wakes, 1);
  // Pending it stays, through both kinds of collection.
  minor(w);
  full(w);
  assert_int_equal(w->c.heap->pending, w->roots[1]);
  assert_int_equal(w->wakes, 1);
  world_end(w);
}

static void weak_and_phantom_references_are_cleared(void **state) {
  (void)state;
  for (int old = 0; old < 2; old++) {
    check_cleared(GC_MINOR, REF_WEAK, old);
    check_cleared(GC_FULL, REF_WEAK, old);
    check_cleared(GC_MINOR, REF_PHANTOM, old);
    check_cleared(GC_FULL, REF_PHANTOM, old);
  }
}

static void final_references_keep_what_they_announce(void **state) {
  (void)state;
  for (GcKind kind = GC_MINOR; kind <= GC_FULL; kind++) {
    World *w = world(32 * MB);
    // 3 -> 2 -> 1, with a finalizer each for 3 and 2; weak and phantom
    // references to 1 and 3.
    make_list(w, 0, 3);
    w->roots[1] = new_reference(w, REF_FINAL, 0);
    w->roots[9] = get(w->roots[0], NODE_LEFT);
    w->roots[2] = new_reference(w, REF_FINAL, 9);
    w->roots[9] = get(w->roots[9], NODE_LEFT);
    w->roots[3] = new_reference(w, REF_WEAK, 9);
    w->roots[4] = new_reference(w, REF_PHANTOM, 9);
    w->roots[5] = new_reference(w, REF_WEAK, 0);
    w->roots[0] = w->roots[9] = 0;
    collect_with(w, kind);
    // Weak references were cleared first, phantom ones not at all.
    assert_int_equal(get(w->roots[3], REF_REFERENT), 0);
    assert_int_equal(get(w->roots[5], REF_REFERENT), 0);
    assert_int_not_equal(get(w->roots[4], REF_REFERENT), 0);
    assert_int_equal(pending_count(w), 4);
    assert_int_equal(get(w->roots[1], REF_NEXT), w->roots[1]);
    assert_int_equal(get(w->roots[2], REF_NEXT), w->roots[2]);
    check_list(get(w->roots[1], REF_REFERENT), 3);
    check_list(get(w->roots[2], REF_REFERENT), 2);
    // The handler takes them; inactive, they hold their referents.
    take_pending(w);
    collect_with(w, kind);
    assert_int_equal(pending_count(w), 0);
    check_list(get(w->roots[1], REF_REFERENT), 3);
    put(w, w->roots[1], REF_REFERENT, 0);
    put(w, w->roots[2], REF_REFERENT, 0);
    full(w);
    assert_int_equal(get(w->roots[4], REF_REFERENT), 0);
    assert_int_equal(w->c.heap->pending, w->roots[4]);
    world_end(w);
  }
}

static void unreachable_references_are_not_announced(void **state) {
  (void)state;
  World *w = world(32 * MB);
  w->roots[0] = new_node(w, 1, -1, -1);
  w->roots[1] = new_reference(w, REF_WEAK, 0);
  w->roots[0] = w->roots[1] = 0;
  minor(w);
  full(w);
  assert_int_equal(w->c.heap->pending, 0);
  assert_int_equal(heap_used(w->c.heap), 0);
  world_end(w);
}

static void soft_references_age_by_free_memory(void **state) {
  (void)state;
  World *w = world(32 * MB);
  w->roots[0] = new_node(w, 1, -1, -1);
  w->roots[1] = new_reference(w, REF_SOFT, 0);
  w->roots[0] = 0;
  for (int i = 0; i < 12; i++) minor(w);
  full(w);
  assert_int_not_equal(get(w->roots[1], REF_REFERENT), 0);
  assert_true(soft_clock > 0);
  int64_t used = soft_clock;
  FIELD(int64_t, w->roots[1], REF_TIMESTAMP) = used;
  soft_clock = used + 31000;  // 31 MB are free
  full(w);
  assert_int_not_equal(get(w->roots[1], REF_REFERENT), 0);
  soft_clock = used + 32001;
  full(w);
  assert_int_equal(get(w->roots[1], REF_REFERENT), 0);
  assert_int_equal(w->c.heap->pending, w->roots[1]);
  world_end(w);
}

static void many_references_of_all_kinds(void **state) {
  (void)state;
  for (uint32_t stress = 0; stress < 2; stress++) {
    World *w =
        world_with((HeapOptions){.maximum = 64 * MB, .stress = stress * 17});
    w->c.heap->state->mark_stack_max = 3;
    enum { N = 20000 };
    w->roots[2] = new_array(w, refs, N);  // References
    w->roots[3] = new_array(w, refs, N);  // every other referent
    for (uint32_t i = 0; i < N; i++) {
      w->roots[0] = new_node(w, (int32_t)i, -1, -1);
      RefKind kind = (RefKind)(REF_WEAK + i % 3);
      Ref r = new_reference(w, kind, 0);
      REF_ELEMS(w->roots[2])[i] = r;
      heap_card(w->c.heap, &REF_ELEMS(w->roots[2])[i]);
      if (i % 2) REF_ELEMS(w->roots[3])[i] = w->roots[0];
      heap_card(w->c.heap, &REF_ELEMS(w->roots[3])[i]);
      w->roots[0] = 0;
      if (i % 3001 == 0) minor(w);
      if (i % 7001 == 0) full(w);
    }
    minor(w);
    full(w);
    assert_int_equal(pending_count(w), N / 2);
    heap_verify(&w->c, "at the end");
    for (uint32_t i = 0; i < N; i++) {
      Ref referent = get(REF_ELEMS(w->roots[2])[i], REF_REFERENT);
      bool kept = i % 2 || i % 3 == 1;  // held, or final
      assert_int_equal(referent != 0, kept);
      if (referent) assert_int_equal(id_of(referent), i);
    }
    world_end(w);
  }
}

static void weak_slots_follow_or_are_cleared(void **state) {
  (void)state;
  World *w = world(32 * MB);
  for (int i = 0; i < WEAK_SLOTS; i++) {
    w->weak[i] = new_node(w, i, -1, -1);
    if (i % 2) w->roots[i] = w->weak[i];
  }
  minor(w);
  assert_int_equal(w->weak_sweeps, 1);
  full(w);
  assert_int_equal(w->weak_sweeps, 3);
  for (int i = 0; i < WEAK_SLOTS; i++) {
    assert_int_equal(w->weak[i], i % 2 ? w->roots[i] : 0);
    if (i % 2) assert_int_equal(id_of(w->weak[i]), i);
  }
  w->roots[1] = 0;
  full(w);
  assert_int_equal(w->weak[1], 0);
  assert_int_equal(w->weak[3], w->roots[3]);
  world_end(w);
}

// -- Exhaustion --------------------------------------------------------------

static void a_full_heap_fails_and_works_again(void **state) {
  (void)state;
  World *w = world_with((HeapOptions){.maximum = 16 * MB});
  for (int round = 0; round < 5; round++) {
    int32_t n = 0;
    for (;;) {
      Ref r = new_object(w, node);
      if (r == 0) break;
      put(w, r, NODE_LEFT, w->roots[0]);
      FIELD(int32_t, r, NODE_ID) = ++n;
      w->roots[0] = r;
    }
    assert_int_equal(w->c.fault.err, ERR_NO_MEMORY);
    assert_string_equal(w->c.fault.text, "Java heap space");
    // Nearly all of the heap was of use, and all of it is still there.
    assert_in_range((size_t)n * NODE_SIZE, 15 * MB, 16 * MB - 128 * KB);
    check_list(w->roots[0], n);
    heap_verify(&w->c, "when exhausted");
    assert_true(heap_used(w->c.heap) <= heap_maximum(w->c.heap));
    // Whoever handles the error can still allocate a little.
    for (int i = 0; i < 100; i++) assert_int_not_equal(new_object(w, node), 0);
    w->roots[0] = 0;
    make_list(w, 1, 10000);
  }
  world_end(w);
}

static void large_arrays_fill_the_heap_to_the_brim(void **state) {
  (void)state;
  World *w = world_with((HeapOptions){.maximum = 64 * MB});
  int n = 0;
  while (n < ROOTS && (w->roots[n] = new_array(w, bytes, MB)) != 0) n++;
  assert_in_range(n, 60, 64);
  memset(w->roots, 0, sizeof w->roots);
  w->roots[0] = new_array(w, bytes, 60 * MB);
  assert_int_not_equal(w->roots[0], 0);
  assert_int_equal(new_array(w, bytes, 60 * MB), 0);
  assert_int_equal(new_array(w, longs, INT32_MAX), 0);
  assert_int_not_equal(new_array(w, longs, 1000), 0);
  w->roots[0] = 0;
  assert_int_not_equal(new_array(w, bytes, 60 * MB), 0);
  world_end(w);
}

static void soft_references_are_cleared_before_memory_runs_out(void **state) {
  (void)state;
  World *w = world_with((HeapOptions){.maximum = 64 * MB});
  for (int i = 0; i < 30; i++) {
    w->roots[0] = new_array(w, bytes, MB);
    assert_int_not_equal(w->roots[0], 0);
    w->roots[1 + i] = new_reference(w, REF_SOFT, 0);
  }
  w->roots[0] = 0;
  for (int i = 1; i <= 30; i++)
    assert_int_not_equal(get(w->roots[i], REF_REFERENT), 0);
  assert_int_not_equal(new_array(w, bytes, 50 * MB), 0);
  for (int i = 1; i <= 30; i++)
    assert_int_equal(get(w->roots[i], REF_REFERENT), 0);
  assert_int_equal(pending_count(w), 30);
  world_end(w);
}

static void tiny_and_fixed_sizes_are_honoured(void **state) {
  (void)state;
  World *w = world_with((HeapOptions){.maximum = 2 * MB, .verify = true});
  for (int i = 0; i < 20; i++) make_list(w, 0, 20000);
  check_list(w->roots[0], 20000);
  world_end(w);
  w = world_with(
      (HeapOptions){.maximum = 64 * MB, .initial = 32 * MB, .nursery = 6 * MB});
  assert_in_range(heap_committed(w->c.heap), 31 * MB, 32 * MB);
  make_list(w, 0, 3 * MB / NODE_SIZE);
  assert_int_equal(w->c.heap->collections, 0);
  make_list(w, 0, 3 * MB / NODE_SIZE);
  assert_int_equal(w->c.heap->collections, 1);
  world_end(w);
  HeapOptions o = {.maximum = 100 * KB};
  Ctx c = {0};
  assert_true(image_reserve(4 * MB, 1 << 20));
  assert_int_equal(heap_create(&c, &o), ERR_NO_MEMORY);
  o.maximum = 4 * MB;  // more than fits the region with its tables
  assert_int_equal(heap_create(&c, &o), ERR_OK);
  assert_in_range(heap_maximum(c.heap), 2 * MB, 4 * MB);
  image_release();
}

static void garbage_costs_no_memory(void **state) {
  (void)state;
  World *w = world_with((HeapOptions){.maximum = 512 * MB});
  make_list(w, 0, 50000);
  for (int i = 0; i < 200; i++) make_list(w, 1, 20000);  // 96 MB
  uint8_t *heap = image.heap.start;
  size_t n = (size_t)(image.heap.end - heap) / PAGE, resident = 0;
  unsigned char *in = malloc(n);
  assert_int_equal(mincore(heap, n * PAGE, in), 0);
  for (size_t i = 0; i < n; i++) resident += in[i] & 1;
  free(in);
  assert_true(resident * PAGE < 24 * MB);
  assert_true(heap_committed(w->c.heap) < 40 * MB);
  world_end(w);
}

// -- Walks -------------------------------------------------------------------

static void count_object(void *arg, Ref r) {
  (void)r;
  ++*(size_t *)arg;
}

static void a_walk_meets_each_object_once(void **state) {
  (void)state;
  World *w = world(32 * MB);
  make_list(w, 0, 1000);
  full(w);
  make_list(w, 1, 100);
  minor(w);
  Tlab other = {0};
  for (int i = 0; i < 100; i++) {
    // Two buffers in turn leave gaps between them.
    assert_int_not_equal(heap_new(&w->c, &w->tlab, pack(node)), 0);
    assert_int_not_equal(heap_new_array(&w->c, &other, pack(bytes), 99), 0);
  }
  heap_tlab_retire(w->c.heap, &other);
  new_array(w, longs, 3000);
  size_t n = 0;
  heap_walk(&w->c, count_object, &n);
  assert_int_equal(n, 1301);
  world_end(w);
}

// -- What must end badly -----------------------------------------------------

static int signal_of(void (*body)(World *), HeapOptions o) {
  fflush(NULL);
  pid_t pid = fork();
  if (pid == 0) {
    // The messages and cmocka's own handlers are not wanted here.
    assert_non_null(freopen("/dev/null", "w", stderr));
    signal(SIGSEGV, SIG_DFL);
    signal(SIGBUS, SIG_DFL);
    signal(SIGABRT, SIG_DFL);
    body(world_with(o));
    _exit(0);
  }
  int status;
  assert_int_equal(waitpid(pid, &status, 0), pid);
  return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

static void use_stale_reference(World *w) {
  w->roots[0] = new_node(w, 1, -1, -1);
  Ref stale = w->roots[0];
  new_object(w, node);
  if (id_of(w->roots[0]) == 1) id_of(stale);
  volatile int32_t id = id_of(stale);
  (void)id;
}
static void forget_a_card(World *w) {
  w->roots[0] = new_node(w, 1, -1, -1);
  full(w);
  w->roots[1] = new_node(w, 2, -1, -1);
  FIELD(Ref, w->roots[0], NODE_LEFT) = w->roots[1];
  heap_verify(&w->c, "in a test");
}
static void keep_a_stale_field(World *w) {
  w->roots[0] = new_node(w, 1, -1, -1);
  Ref stale = w->roots[0];
  minor(w);
  put(w, w->roots[0], NODE_LEFT, stale);
  heap_verify(&w->c, "in a test");
}
static void visit_a_root_twice(World *w) {
  w->twice = true;
  full(w);
}
static void miss_a_young_root(World *w) {
  w->roots[0] = new_node(w, 1, -1, -1);
  w->blind = true;
  heap_verify(&w->c, "in a test");
}
static void do_nothing_wrong(World *w) {
  w->roots[0] = new_node(w, 1, -1, -1);
  new_object(w, node);
  heap_verify(&w->c, "in a test");
}

static void our_bugs_are_noticed(void **state) {
  (void)state;
  HeapOptions plain = {.maximum = 8 * MB, .verify = true};
  HeapOptions stress = {.maximum = 8 * MB, .stress = 1};
  assert_int_equal(signal_of(do_nothing_wrong, plain), 0);
  assert_int_equal(signal_of(do_nothing_wrong, stress), 0);
  assert_int_not_equal(signal_of(use_stale_reference, stress), 0);
  assert_int_equal(signal_of(forget_a_card, plain), SIGABRT);
  assert_int_equal(signal_of(keep_a_stale_field, plain), SIGABRT);
  assert_int_equal(signal_of(visit_a_root_twice, plain), SIGABRT);
  assert_int_equal(signal_of(miss_a_young_root, plain), SIGABRT);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(lists_survive_both_collections),
      cmocka_unit_test(survivors_age_before_they_are_promoted),
      cmocka_unit_test(hash_and_lock_move_along),
      cmocka_unit_test(dead_cycles_are_collected),
      cmocka_unit_test(deep_and_wide_graphs_need_no_c_stack),
      cmocka_unit_test(random_graphs_keep_their_shape),
      cmocka_unit_test(random_graphs_survive_stress),
      cmocka_unit_test(large_arrays_are_born_old_and_zeroed),
      cmocka_unit_test(a_card_is_dirty_only_while_it_leads_to_the_young),
      cmocka_unit_test(a_range_of_cards_is_dirtied),
      cmocka_unit_test(clones_are_equal_and_apart),
      cmocka_unit_test(weak_and_phantom_references_are_cleared),
      cmocka_unit_test(final_references_keep_what_they_announce),
      cmocka_unit_test(unreachable_references_are_not_announced),
      cmocka_unit_test(soft_references_age_by_free_memory),
      cmocka_unit_test(many_references_of_all_kinds),
      cmocka_unit_test(weak_slots_follow_or_are_cleared),
      cmocka_unit_test(a_full_heap_fails_and_works_again),
      cmocka_unit_test(large_arrays_fill_the_heap_to_the_brim),
      cmocka_unit_test(soft_references_are_cleared_before_memory_runs_out),
      cmocka_unit_test(tiny_and_fixed_sizes_are_honoured),
      cmocka_unit_test(garbage_costs_no_memory),
      cmocka_unit_test(a_walk_meets_each_object_once),
      cmocka_unit_test(our_bugs_are_noticed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
