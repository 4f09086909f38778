// Frames made by hand: which slots are references, how much room is left.
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>

#include <cmocka.h>

#include "runtime/runtime.h"

static Thread *thread(void) {
  if (!thread_current()) {
    assert_true(image_reserve((size_t)16 << 20, (size_t)1 << 20));
    assert_non_null(runtime_create());
  }
  return thread_current();
}

static Insn body[2];

// A method that has not been translated.
static Method method_make(const char *desc, uint16_t access, uint16_t nargs,
                          Symbol *symbol) {
  *symbol = (Symbol){.text = (const uint8_t *)desc,
                     .size = (uint16_t)strlen(desc)};
  return (Method){.code = body, .desc = symbol, .access = access,
                  .nargs = nargs, .nregs = nargs};
}

static void push(Thread *t, Method *m) {
  Slot *window = frame_top(t);
  t->frame--;
  *t->frame = (Frame){.pc = body + 1, .regs = window, .method = m};
}

typedef struct Seen {
  RootVisitor v;
  Ref refs[32];
  size_t count;
} Seen;

static void see(RootVisitor *v, Ref *slot) {
  Seen *s = (Seen *)v;
  assert_true(s->count < COUNT(s->refs));
  s->refs[s->count++] = *slot;
}

static void arguments_are_found_by_the_descriptor(void **state) {
  (void)state;
  Thread *t = thread();
  Symbol desc;
  Method m = method_make("(ILjava/lang/String;J[DDLa;)V", 0, 9, &desc);
  push(t, &m);
  Slot *r = t->frame->regs;
  for (int i = 0; i < 9; i++) r[i].bits = 0xdead000000000000u | (unsigned)i;
  r[0].ref = 100;   // receiver
  r[2].ref = 102;   // String
  r[5].ref = 105;   // double[]
  r[8].ref = 0;     // null
  Seen s = {.v = {.slot = see}};
  thread_visit_roots(t, &s.v);
  assert_int_equal(s.count, 3);
  assert_int_equal(s.refs[0], 100);
  assert_int_equal(s.refs[1], 102);
  assert_int_equal(s.refs[2], 105);
  t->frame = t->stack_end;
}

static void roots_of_c_code_are_visited(void **state) {
  (void)state;
  Thread *t = thread();
  uint32_t mark = roots_mark(t);
  root(t, 7);
  root(t, 0);
  t->exception = 9;
  Seen s = {.v = {.slot = see}};
  thread_visit_roots(t, &s.v);
  assert_int_equal(s.count, 2);
  assert_int_equal(s.refs[0], 9);
  assert_int_equal(s.refs[1], 7);
  t->exception = 0;
  roots_release(t, mark);
}

static void room_shrinks_and_keeps_a_reserve(void **state) {
  (void)state;
  Thread *t = thread();
  Symbol desc;
  Method m = method_make("(J)V", ACC_STATIC, 2, &desc);
  assert_ptr_equal(frame_top(t), t->stack_base);
  size_t room = frame_room(t);
  push(t, &m);
  assert_ptr_equal(frame_top(t), t->stack_base + 2);
  assert_int_equal(frame_room(t), room - 2 - sizeof(Frame) / sizeof(Slot));
  size_t pushed = 1;
  while (frame_room(t) >= 2) {
    push(t, &m);
    pushed++;
  }
  assert_true(pushed > 1000);
  t->in_overflow = true;
  assert_in_range(frame_room(t), STACK_RESERVE - 8, STACK_RESERVE + 8);
  t->in_overflow = false;
  t->frame = t->stack_end;
}

static bool count_frame(void *arg, Frame *f) {
  (void)f;
  ++*(int *)arg;
  return true;
}

static void walks_skip_stubs_and_hidden_methods(void **state) {
  (void)state;
  Thread *t = thread();
  Symbol desc;
  Class holder = {0}, hidden_holder = {.flags = CLASS_HIDDEN};
  Method m[4];
  for (int i = 0; i < 4; i++) {
    m[i] = method_make("()V", ACC_STATIC, 0, &desc);
    m[i].holder = i == 3 ? &hidden_holder : &holder;
  }
  m[1].flags = METHOD_STUB;
  m[2].flags = METHOD_HIDDEN;
  for (int i = 0; i < 4; i++) push(t, &m[i]);
  int shown = 0, all = 0;
  frames_walk(t, false, count_frame, &shown);
  frames_walk(t, true, count_frame, &all);
  assert_int_equal(shown, 1);
  assert_int_equal(all, 3);
  assert_int_equal(frame_bci(t, t->frame + 2), -1);
  assert_int_equal(frame_bci(t, t->frame + 3), 0);
  t->frame = t->stack_end;
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(arguments_are_found_by_the_descriptor),
      cmocka_unit_test(roots_of_c_code_are_visited),
      cmocka_unit_test(room_shrinks_and_keeps_a_reserve),
      cmocka_unit_test(walks_skip_stubs_and_hidden_methods),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
