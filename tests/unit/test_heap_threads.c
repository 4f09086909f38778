// test_heap_threads.c -- allocation and collection by many threads at once.
//
// A small machine with a real safepoint: threads poll between steps, whoever
// collects waits until all others have stopped.  It takes the same shape as
// the runtime's: a thread that wants to stop the world while another one has
// stopped it counts as stopped itself.
#include "heap/heap.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include "base/host.h"

#include <cmocka.h>

enum { THREADS = 6, ROOTS = 16, STEPS = 60000 };
enum { NODE_NEXT = 8, NODE_ID = 12, NODE_OWNER = 16, NODE_SIZE = 24 };

typedef struct Mutator {
  Ctx c;  // first
  Tlab tlab;
  Ref roots[ROOTS];
  int32_t lengths[ROOTS];
  int number;
  pthread_t thread;
  uint64_t seed;
  bool failed;
} Mutator;

static struct {
  pthread_mutex_t mutex;
  pthread_cond_t changed;
  bool wanted;  // somebody stops or has stopped the world
  int running;
  _Atomic bool poll;
  Mutator mutators[THREADS];
} world = {.mutex = PTHREAD_MUTEX_INITIALIZER,
           .changed = PTHREAD_COND_INITIALIZER};

static HeapLayout *node, *longs;

// Wait, stopped, while the world is.  The mutex is held.
static void rest(void) {
  world.running--;
  pthread_cond_broadcast(&world.changed);
  while (world.wanted) pthread_cond_wait(&world.changed, &world.mutex);
  world.running++;
}
static void poll(void) {
  if (!atomic_load(&world.poll)) return;
  pthread_mutex_lock(&world.mutex);
  if (world.wanted) rest();
  pthread_mutex_unlock(&world.mutex);
}
static void stop_world(Ctx *c) {
  (void)c;
  pthread_mutex_lock(&world.mutex);
  while (world.wanted) rest();
  world.wanted = true;
  atomic_store(&world.poll, true);
  while (world.running > 1) pthread_cond_wait(&world.changed, &world.mutex);
  pthread_mutex_unlock(&world.mutex);
}
static void start_world(Ctx *c) {
  (void)c;
  pthread_mutex_lock(&world.mutex);
  world.wanted = false;
  atomic_store(&world.poll, false);
  pthread_cond_broadcast(&world.changed);
  pthread_mutex_unlock(&world.mutex);
}
static void visit_roots(Ctx *c, RootVisitor *v) {
  (void)c;
  for (int i = 0; i < THREADS; i++)
    for (int k = 0; k < ROOTS; k++) v->slot(v, &world.mutators[i].roots[k]);
}
static void retire_tlabs(Ctx *c) {
  for (int i = 0; i < THREADS; i++)
    heap_tlab_retire(c->heap, &world.mutators[i].tlab);
}
static void sweep_weak(Ctx *c, GcKind kind) {
  (void)c;
  (void)kind;
}
static void references_pending(Ctx *c) {
  (void)c;
}

static uint32_t random_below(Mutator *m, uint32_t n) {
  m->seed = m->seed * UINT64_C(6364136223846793005) + 1442695040888963407u;
  return (uint32_t)(m->seed >> 33) % n;
}

// Grow one of the lists by a node, which must come zeroed.
static bool step(Mutator *m) {
  uint32_t k = random_below(m, ROOTS);
  if (random_below(m, 400) == 0) {
    m->roots[k] = 0;
    m->lengths[k] = 0;
  }
  if (random_below(m, 50) == 0) {
    uint32_t n = random_below(m, 200) ? random_below(m, 300) : 20000;
    Ref a = heap_new_array(&m->c, &m->tlab, pack(longs), n);
    if (!a) return false;
    for (uint32_t i = 0; i < n; i++) {
      if (LONG_ELEMS(a)[i] != 0) return false;
      LONG_ELEMS(a)[i] = -1;
    }
  }
  Ref r = heap_new(&m->c, &m->tlab, pack(node));
  if (!r || FIELD(Ref, r, NODE_NEXT) != 0) return false;
  FIELD(int32_t, r, NODE_ID) = ++m->lengths[k];
  FIELD(int64_t, r, NODE_OWNER) = m->number;
  FIELD(Ref, r, NODE_NEXT) = m->roots[k];
  heap_card(m->c.heap, field_at(r, NODE_NEXT));
  m->roots[k] = r;
  return true;
}

static bool lists_are_right(Mutator *m) {
  for (int k = 0; k < ROOTS; k++) {
    int32_t n = m->lengths[k];
    for (Ref r = m->roots[k]; r; r = FIELD(Ref, r, NODE_NEXT), n--)
      if (FIELD(int32_t, r, NODE_ID) != n ||
          FIELD(int64_t, r, NODE_OWNER) != m->number)
        return false;
    if (n != 0) return false;
  }
  return true;
}

static void *run(void *arg) {
  Mutator *m = arg;
  for (int i = 0; i < STEPS && !m->failed; i++) {
    poll();
    m->failed = !step(m);
    if (i % 5000 == 0) m->failed |= !lists_are_right(m);
    if (random_below(m, 20000) == 0)
      heap_collect(&m->c, GC_FULL, "System.gc()");
  }
  m->failed |= !lists_are_right(m);
  heap_tlab_retire(m->c.heap, &m->tlab);
  pthread_mutex_lock(&world.mutex);
  world.running--;
  pthread_cond_broadcast(&world.changed);
  pthread_mutex_unlock(&world.mutex);
  return NULL;
}

static void run_threads(HeapOptions o) {
  heap_hooks = (HeapHooks){.stop_world = stop_world,
                           .start_world = start_world,
                           .visit_roots = visit_roots,
                           .retire_tlabs = retire_tlabs,
                           .sweep_weak = sweep_weak,
                           .references_pending = references_pending};
  assert_true(image_reserve(heap_reservation(&o), 1 << 20));
  node = image_meta_alloc(sizeof *node + sizeof(RefRun));
  RefRun *next = (RefRun *)(node + 1);
  *next = (RefRun){NODE_NEXT, 1};
  *node = (HeapLayout){.size = NODE_SIZE, .run_count = 1, .runs = next};
  longs = image_meta_alloc(sizeof *longs);
  *longs = (HeapLayout){
      .kind = OBJECT_PRIM_ARRAY, .elem_shift = 3, .size = ARRAY_WIDE_BASE};
  Ctx c = {0};
  assert_int_equal(heap_create(&c, &o), ERR_OK);
  memset(world.mutators, 0, sizeof world.mutators);
  world.running = THREADS;
  for (int i = 0; i < THREADS; i++) {
    Mutator *m = &world.mutators[i];
    m->c = c;
    m->number = i;
    m->seed = (uint64_t)i + 1;
  }
  for (int i = 0; i < THREADS; i++)
    assert_int_equal(pthread_create(&world.mutators[i].thread, NULL, run,
                                    &world.mutators[i]),
                     0);
  for (int i = 0; i < THREADS; i++) {
    pthread_join(world.mutators[i].thread, NULL);
    assert_false(world.mutators[i].failed);
  }
  assert_true(c.heap->collections > 10);
  image_release();
}

static void threads_allocate_side_by_side(void **state) {
  (void)state;
  run_threads((HeapOptions){.maximum = 64 * 1024 * 1024, .verify = true});
}

static void threads_share_a_heap_that_is_nearly_full(void **state) {
  (void)state;
  run_threads((HeapOptions){.maximum = 2 * 1024 * 1024});
}

static void threads_survive_stress(void **state) {
  (void)state;
  run_threads((HeapOptions){.maximum = 64 * 1024 * 1024, .stress = 40});
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(threads_allocate_side_by_side),
      cmocka_unit_test(threads_share_a_heap_that_is_nearly_full),
      cmocka_unit_test(threads_survive_stress),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
