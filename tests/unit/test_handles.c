// References and names of members as C code holds them: numbers that are
// checked.  No Java: the objects are bare headers, which nobody looks at.
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "runtime/handles.h"
#include "runtime/runtime.h"

static Runtime *rt;

static Thread *first(void) {
  if (!rt) {
    assert_true(image_reserve((size_t)16 << 20, (size_t)1 << 20));
    rt = runtime_create();
    assert_non_null(rt);
  }
  return thread_current();
}

static Ref object_make(void) {
  Object *o = image_native_alloc(sizeof *o);
  assert_non_null(o);
  memset(o, 0, sizeof *o);
  return object_ref(o);
}

static void a_frame_takes_its_handles_along(void **state) {
  (void)state;
  Thread *t = first();
  assert_true(handles_push(t, false));
  Ref r = object_make();
  Handle outer = handle_local(t, r);
  assert_true(handles_push(t, true));
  assert_true(handles_explicit(t));
  Handle inner = handle_local(t, r);
  assert_int_not_equal(inner, outer);
  assert_int_equal(handle_ref(t, inner), r);
  handles_pop(t);
  assert_int_equal(handle_ref(t, inner), 0);
  assert_int_equal(handle_check(t, inner), JNI_REF_NONE);
  assert_int_equal(handle_ref(t, outer), r);
  handles_pop_to(t, 0);
  assert_int_equal(handle_ref(t, outer), 0);
  assert_int_equal(handle_local(t, 0), 0);
}

static void a_slot_is_used_again_under_another_number(void **state) {
  (void)state;
  Thread *t = first();
  assert_true(handles_push(t, false));
  Ref a = object_make(), b = object_make();
  Handle old = handle_local(t, a), kept = handle_local(t, a);
  assert_true(handle_free(t, old, JNI_REF_LOCAL));
  assert_false(handle_free(t, old, JNI_REF_LOCAL));
  Handle new = handle_local(t, b);
  assert_int_equal((uint32_t)new, (uint32_t)old);
  assert_int_not_equal(new, old);
  assert_int_equal(handle_ref(t, new), b);
  assert_int_equal(handle_ref(t, old), 0);
  assert_int_equal(handle_ref(t, kept), a);
  handles_pop(t);
}

// What was given back of an older frame waits until that is the youngest.
static void an_older_frames_slot_is_not_taken(void **state) {
  (void)state;
  Thread *t = first();
  assert_true(handles_push(t, false));
  Ref r = object_make();
  Handle old = handle_local(t, r);
  assert_true(handles_push(t, false));
  assert_true(handle_free(t, old, JNI_REF_LOCAL));
  Handle young = handle_local(t, r);
  assert_int_not_equal((uint32_t)young, (uint32_t)old);
  handles_pop(t);
  assert_int_equal(handle_ref(t, old), 0);
  handles_pop(t);
}

static void kinds_are_not_mixed_up(void **state) {
  (void)state;
  Thread *t = first();
  assert_true(handles_push(t, false));
  Ref r = object_make();
  Handle l = handle_local(t, r), g = handle_global(t, r);
  Handle w = handle_weak(t, r);
  assert_int_equal(handle_check(t, l), JNI_REF_LOCAL);
  assert_int_equal(handle_check(t, g), JNI_REF_GLOBAL);
  assert_int_equal(handle_check(t, w), JNI_REF_WEAK);
  assert_false(handle_free(t, g, JNI_REF_LOCAL));
  assert_false(handle_free(t, g, JNI_REF_WEAK));
  assert_int_equal(handle_ref(t, g), r);
  assert_true(handle_free(t, g, JNI_REF_GLOBAL));
  assert_true(handle_free(t, w, JNI_REF_WEAK));
  assert_int_equal(handle_ref(t, g), 0);
  handles_pop(t);
}

static void made_up_numbers_are_refused(void **state) {
  (void)state;
  Thread *t = first();
  uint64_t x = 88172645463325252u;
  for (int i = 0; i < 1000000; i++) {
    x ^= x << 13, x ^= x >> 7, x ^= x << 17;
    uint64_t wild = i & 1 ? x : x >> (x & 63);
    assert_int_equal(handle_ref(t, wild), 0);
    assert_null(method_of_id(rt, wild));
    assert_null(field_of_id(rt, wild));
  }
}

static void many_handles_of_all_kinds(void **state) {
  (void)state;
  enum { MANY = 20000 };
  Thread *t = first();
  assert_true(handles_push(t, false));
  Handle *all = calloc(MANY, sizeof *all);
  assert_non_null(all);
  Ref r = object_make();
  for (int i = 0; i < MANY; i++)
    all[i] = i % 2 ? handle_global(t, r) : handle_local(t, r);
  for (int i = 0; i < MANY; i++) assert_int_equal(handle_ref(t, all[i]), r);
  for (int i = 1; i < MANY; i += 2)
    assert_true(handle_free(t, all[i], JNI_REF_GLOBAL));
  assert_int_equal(handles_local_count(t), MANY / 2);
  handles_pop(t);
  for (int i = 0; i < MANY; i++) assert_int_equal(handle_ref(t, all[i]), 0);
  assert_int_equal(handles_local_count(t), 0);
  free(all);
}

static void a_member_keeps_its_name(void **state) {
  (void)state;
  first();
  enum { MANY = 5000 };
  Method *methods = image_meta_alloc(MANY * sizeof *methods);
  Field *fields = image_meta_alloc(MANY * sizeof *fields);
  assert_non_null(methods);
  assert_non_null(fields);
  for (int i = 0; i < MANY; i++) {
    MemberId m = method_id(rt, &methods[i]), f = field_id(rt, &fields[i]);
    assert_int_not_equal(m, 0);
    assert_int_equal(method_id(rt, &methods[i / 2]),
                     method_id(rt, &methods[i / 2]));
    assert_ptr_equal(method_of_id(rt, m), &methods[i]);
    assert_ptr_equal(field_of_id(rt, f), &fields[i]);
    assert_null(method_of_id(rt, f));
    assert_null(field_of_id(rt, m));
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(a_frame_takes_its_handles_along),
      cmocka_unit_test(a_slot_is_used_again_under_another_number),
      cmocka_unit_test(an_older_frames_slot_is_not_taken),
      cmocka_unit_test(kinds_are_not_mixed_up),
      cmocka_unit_test(made_up_numbers_are_refused),
      cmocka_unit_test(many_handles_of_all_kinds),
      cmocka_unit_test(a_member_keeps_its_name),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
