// Monitors, parking and safepoints, with POSIX threads and no Java: the
// objects are bare headers in native memory of the image.
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "runtime/monitor.h"

#define WORKERS 4
#define ROUNDS 20000

static Runtime *rt;

static Ref object_make(void) {
  Object *o = image_native_alloc(sizeof *o);
  assert_non_null(o);
  memset(o, 0, sizeof *o);
  return object_ref(o);
}

static uint32_t lock_kind(Ref r) {
  return atomic_load(&object_at(r)->state) & STATE_LOCK_MASK;
}

static void poll(Thread *t) {
  if (atomic_load(&t->poll)) safepoint_poll(t);
}

// A collection, as far as monitors are concerned.
static void collect(Thread *t) {
  safepoint_stop_world(t, STOP_Collect);
  monitors_deflate(rt);
  safepoint_start_world(t);
}

static void attach_first(void) {
  if (rt) return;
  assert_true(image_reserve((size_t)16 << 20, (size_t)1 << 20));
  rt = runtime_create();
  assert_non_null(rt);
}

// Run `body` in WORKERS attached threads, while this one waits as BLOCKED.
typedef struct Work {
  void (*body)(Thread *t, struct Work *w);
  Ref *object;
  int counter, ready;
  bool stop;
} Work;

static void *work_main(void *arg) {
  Work *w = arg;
  Thread *t = thread_attach(rt, 0);
  CHECK(t != NULL);
  w->body(t, w);
  thread_detach(t);
  return NULL;
}

static void run_workers(Work *w) {
  pthread_t threads[WORKERS];
  Thread *t = thread_current();
  thread_block_begin(t);
  for (int i = 0; i < WORKERS; i++)
    CHECK(pthread_create(&threads[i], NULL, work_main, w) == 0);
  for (int i = 0; i < WORKERS; i++) pthread_join(threads[i], NULL);
  thread_block_end(t);
}

static void a_free_object_is_locked_in_its_header(void **state) {
  (void)state;
  attach_first();
  Thread *t = thread_current();
  Ref r = object_make();
  assert_true(monitor_enter(t, &r));
  assert_int_equal(lock_kind(r), STATE_THIN);
  assert_true(monitor_held(t, r));
  assert_ptr_equal(monitor_owner(t, r), t);
  assert_true(monitor_exit(t, &r));
  assert_int_equal(atomic_load(&object_at(r)->state), 0);
  assert_true(monitor_try_enter_fast(t, r));
  assert_true(monitor_try_exit_fast(t, r));
  assert_null(monitor_owner(t, r));
}

static void deep_recursion_inflates_and_unwinds(void **state) {
  (void)state;
  attach_first();
  Thread *t = thread_current();
  Ref r = object_make();
  for (int i = 0; i < 1000; i++) assert_true(monitor_enter(t, &r));
  assert_int_equal(lock_kind(r), STATE_INFLATED);
  collect(t);
  assert_int_equal(lock_kind(r), STATE_INFLATED);
  for (int i = 0; i < 999; i++) {
    assert_true(monitor_held(t, r));
    assert_true(monitor_exit(t, &r));
  }
  assert_true(monitor_held(t, r));
  assert_true(monitor_exit(t, &r));
  assert_false(monitor_held(t, r));
  collect(t);
  assert_int_equal(atomic_load(&object_at(r)->state), 0);
}

static void a_hash_survives_locking_and_deflation(void **state) {
  (void)state;
  attach_first();
  Thread *t = thread_current();
  Ref before = object_make(), during = object_make();
  int32_t hash = identity_hash(t, before);
  assert_int_not_equal(hash, 0);
  assert_true(monitor_enter(t, &before));
  assert_int_equal(identity_hash(t, before), hash);
  assert_true(monitor_enter(t, &during));
  int32_t other = identity_hash(t, during);
  assert_true(monitor_held(t, during));
  collect(t);
  assert_int_equal(identity_hash(t, during), other);
  assert_true(monitor_exit(t, &before));
  assert_true(monitor_exit(t, &during));
  collect(t);
  assert_int_equal(lock_kind(before), STATE_UNLOCKED);
  assert_int_equal(lock_kind(during), STATE_UNLOCKED);
  assert_int_equal(identity_hash(t, before), hash);
  assert_int_equal(identity_hash(t, during), other);
}

static void count_up(Thread *t, Work *w) {
  for (int i = 0; i < ROUNDS; i++) {
    CHECK(monitor_enter(t, w->object));
    if (i % 3 == 0) CHECK(monitor_enter(t, w->object));
    int seen = w->counter;
    if (i % 64 == 0) poll(t);
    w->counter = seen + 1;
    if (i % 3 == 0) CHECK(monitor_exit(t, w->object));
    CHECK(monitor_exit(t, w->object));
    if (i % 1000 == 0) collect(t);
    if (i % 500 == 0) CHECK(identity_hash(t, *w->object) != 0);
    poll(t);
  }
}

static void threads_exclude_each_other_while_others_collect(void **state) {
  (void)state;
  attach_first();
  Ref r = object_make();
  Work w = {.body = count_up, .object = &r};
  run_workers(&w);
  assert_int_equal(w.counter, WORKERS * ROUNDS);
  collect(thread_current());
  assert_int_equal(lock_kind(r), STATE_UNLOCKED);
}

// Each waits for its turn, takes it, and wakes the others.
static void take_turns(Thread *t, Work *w) {
  CHECK(monitor_enter(t, w->object));
  int me = w->ready++;
  while (w->ready < WORKERS) CHECK(monitor_wait(t, w->object, 1, 0));
  CHECK(monitor_notify(t, w->object, true));
  for (int i = 0; i < 500; i++) {
    while (w->counter % WORKERS != me)
      CHECK(monitor_wait(t, w->object, i % 2 ? 0 : 1000, 0));
    w->counter++;
    CHECK(monitor_notify(t, w->object, true));
    if (i % 50 == 0) collect(t);
  }
  CHECK(monitor_exit(t, w->object));
}

static void waiting_threads_take_turns(void **state) {
  (void)state;
  attach_first();
  Ref r = object_make();
  Work w = {.body = take_turns, .object = &r};
  run_workers(&w);
  assert_int_equal(w.counter, WORKERS * 500);
  collect(thread_current());
  assert_int_equal(lock_kind(r), STATE_UNLOCKED);
}

// Workers wait without a time limit; each notify() lets one go.
static void wait_once(Thread *t, Work *w) {
  CHECK(monitor_enter(t, w->object));
  int me = w->ready++;
  if (me < WORKERS - 1) {
    while (w->counter == 0) CHECK(monitor_wait(t, w->object, 0, 0));
    w->counter--;
  } else {
    for (int i = 0; i < WORKERS - 1; i++) {
      w->counter++;
      CHECK(monitor_notify(t, w->object, false));
      while (w->counter > 0) CHECK(monitor_wait(t, w->object, 1, 0));
    }
  }
  CHECK(monitor_exit(t, w->object));
}

static void a_notification_wakes_one(void **state) {
  (void)state;
  attach_first();
  for (int i = 0; i < 50; i++) {
    Ref r = object_make();
    Work w = {.body = wait_once, .object = &r};
    run_workers(&w);
    assert_int_equal(w.counter, 0);
  }
}

static void a_timed_wait_ends_and_keeps_the_depth(void **state) {
  (void)state;
  attach_first();
  Thread *t = thread_current();
  Ref r = object_make();
  for (int i = 0; i < 3; i++) assert_true(monitor_enter(t, &r));
  int64_t start = host_nanos();
  assert_true(monitor_wait(t, &r, 20, 0));
  assert_true(host_nanos() - start >= 20000000);
  for (int i = 0; i < 3; i++) assert_true(monitor_exit(t, &r));
  assert_false(monitor_held(t, r));
}

static void a_timed_park_and_a_sleep_end(void **state) {
  (void)state;
  attach_first();
  Thread *t = thread_current();
  int64_t start = host_nanos();
  thread_park(t, false, 5000000);
  assert_true(thread_sleep(t, 10));
  assert_true(host_nanos() - start >= 15000000);
  thread_park(t, false, -1);
  thread_park(t, true, 1);
}

// Ids are given again, and never twice at a time.
static void attach_and_leave(Thread *t, Work *w) {
  (void)w;
  CHECK(thread_by_id(rt, t->id) == t && thread_current() == t);
  poll(t);
}

static void ids_are_recycled(void **state) {
  (void)state;
  attach_first();
  Work w = {.body = attach_and_leave};
  for (int i = 0; i < 100; i++) {
    run_workers(&w);
    collect(thread_current());
  }
  assert_in_range(rt->thread_ids, 1, 2 * WORKERS + 1);
  assert_int_equal(rt->thread_count, 1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_free_object_is_locked_in_its_header),
      cmocka_unit_test(deep_recursion_inflates_and_unwinds),
      cmocka_unit_test(a_hash_survives_locking_and_deflation),
      cmocka_unit_test(threads_exclude_each_other_while_others_collect),
      cmocka_unit_test(waiting_threads_take_turns),
      cmocka_unit_test(a_notification_wakes_one),
      cmocka_unit_test(a_timed_wait_ends_and_keeps_the_depth),
      cmocka_unit_test(a_timed_park_and_a_sleep_end),
      cmocka_unit_test(ids_are_recycled),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
