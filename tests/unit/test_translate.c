// The translator, on methods made by hand.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "translate_fixture.h"
#include "translate_random.h"

// -- Class files around a piece of bytecode ----------------------------------

typedef struct Made {
  const char *desc;
  uint16_t access, stack, locals;
  const uint8_t *code;
  uint32_t size;
  const uint16_t *handlers;  // start, end, handler, type; four for each
  uint32_t handler_count;
} Made;

typedef struct Out {
  uint8_t bytes[70000];
  uint32_t n;
} Out;

static void u1(Out *o, uint32_t v) {
  o->bytes[o->n++] = (uint8_t)v;
}
static void u2(Out *o, uint32_t v) {
  u1(o, v >> 8);
  u1(o, v);
}
static void u4(Out *o, uint32_t v) {
  u2(o, v >> 16);
  u2(o, v);
}
static void utf8(Out *o, const char *s) {
  u1(o, CP_UTF8);
  u2(o, (uint32_t)strlen(s));
  while (*s) u1(o, (uint8_t)*s++);
}
static void pair(Out *o, uint32_t tag, uint32_t x, uint32_t y) {
  u1(o, tag);
  u2(o, x);
  if (y) u2(o, y);
}

enum { F_VOID = 28, FIELD_I = 18, FIELD_O = 22, INTEGER = 23, LONG = 24,
       CLASS_T = 2, NAME_M = 5, INIT = 31 };

static void pool(Out *o, const char *desc) {
  u2(o, 32);
  utf8(o, "T"), pair(o, CP_CLASS, 1, 0);                            // 2
  utf8(o, "java/lang/Object"), pair(o, CP_CLASS, 3, 0);             // 4
  utf8(o, "m"), utf8(o, desc), utf8(o, "Code");                     // 7
  utf8(o, "f"), utf8(o, "(II)I"), pair(o, CP_NAME_AND_TYPE, 8, 9);  // 10
  pair(o, CP_METHODREF, 2, 10), utf8(o, "(J)J");                    // 12
  pair(o, CP_NAME_AND_TYPE, 8, 12), pair(o, CP_METHODREF, 2, 13);   // 14
  utf8(o, "x"), utf8(o, "I"), pair(o, CP_NAME_AND_TYPE, 15, 16);    // 17
  pair(o, CP_FIELDREF, 2, 17), utf8(o, "o");                        // 19
  utf8(o, "Ljava/lang/Object;"), pair(o, CP_NAME_AND_TYPE, 19, 20); // 21
  pair(o, CP_FIELDREF, 2, 21), u1(o, CP_INTEGER), u4(o, 100000);    // 23
  u1(o, CP_LONG), u4(o, 256), u4(o, 1);                             // 25
  utf8(o, "()V"), pair(o, CP_NAME_AND_TYPE, 8, 26);                 // 27
  pair(o, CP_METHODREF, 2, 27), utf8(o, "<init>");                  // 29
  pair(o, CP_NAME_AND_TYPE, 29, 26), pair(o, CP_METHODREF, 4, 30);  // 31
}

static void class_file(Out *o, const Made *made) {
  o->n = 0;
  u4(o, 0xcafebabe), u2(o, 0), u2(o, 49);
  pool(o, made->desc);
  u2(o, 1 | ACC_SUPER), u2(o, 2), u2(o, 4), u2(o, 0), u2(o, 0);
  u2(o, 1), u2(o, made->access), u2(o, NAME_M), u2(o, 6), u2(o, 1);
  u2(o, 7), u4(o, 12 + made->size + 8 * made->handler_count);
  u2(o, made->stack), u2(o, made->locals), u4(o, made->size);
  for (uint32_t i = 0; i < made->size; i++) u1(o, made->code[i]);
  u2(o, made->handler_count);
  for (uint32_t i = 0; i < 4 * made->handler_count; i++)
    u2(o, made->handlers[i]);
  u2(o, 0), u2(o, 0);
}

typedef struct World {
  Ctx c;
  Arena a;
  Out out;
  Method *m;
  Err err;
} World;

static World world;

static Err translate(const Made *made) {
  World *w = &world;
  arena_drop(&w->a);
  class_file(&w->out, made);
  Class *cls = fixture_class(&w->c, w->out.bytes, w->out.n, &w->a);
  if (!cls) fail_msg("%s", w->c.fault.text);
  w->m = &cls->methods[0];
  w->err = translate_method(&w->c, w->m);
  if (!w->err && code_verify(&w->c, w->m)) fail_msg("%s", w->c.fault.text);
  return w->err;
}

// The listing of the code, without word numbers and handlers.
static const char *listing(void) {
  static char text[8192];
  char *out = text;
  char *at = method_listing(world.m, &world.a);
  for (char *line = strtok(at, "\n"); line; line = strtok(NULL, "\n")) {
    if (strchr(line, '[')) continue;
    char *p = line;
    while (*p == ' ' || (*p >= '0' && *p <= '9')) p++;
    for (; *p; p++)
      if (*p != ' ' || p[1] != ' ') *out++ = *p;
    *out++ = '\n';
  }
  *out = 0;
  return text;
}

#define MADE(d, acc, st, loc, ...)                              \
  (Made) {                                                      \
    .desc = d, .access = acc, .stack = st, .locals = loc,       \
    .code = (const uint8_t[]){__VA_ARGS__},                     \
    .size = sizeof((const uint8_t[]){__VA_ARGS__})              \
  }
#define STATIC ACC_STATIC

static void expect(Made made, const char *text) {
  if (translate(&made)) fail_msg("%s", world.c.fault.text);
  assert_string_equal(listing(), text);
}

static void refuse(Made made, const char *text) {
  assert_int_equal(translate(&made), ERR_VERIFY);
  char whole[300];
  snprintf(whole, sizeof whole, "(class: T, method: m signature: %s) %s",
           made.desc, text);
  assert_string_equal(world.c.fault.text, whole);
}

// -- Code --------------------------------------------------------------------

static void loads_and_stores_vanish(void **state) {
  (void)state;
  expect(MADE("(II)I", STATIC, 2, 3, BC_iload_0, BC_iload_1, BC_iadd,
              BC_istore_2, BC_iload_2, BC_ireturn),
         "IADD 2 0 1\nRET 2 0 0\n");
  expect(MADE("(I)I", STATIC, 2, 1, BC_iload_0, BC_iconst_3, BC_isub,
              BC_istore_0, BC_bipush, 7, BC_iload_0, BC_isub, BC_ireturn),
         "IADDI 0 0 -3\nIRSUBI 1 0 7\nRET 1 0 0\n");
}

// The old value of a local that changes is saved first.
static void a_changed_local_is_saved(void **state) {
  (void)state;
  expect(MADE("(I)I", STATIC, 2, 1, BC_iload_0, BC_iinc, 0, 1, BC_ireturn),
         "MOV 1 0 0\nIADDI 0 0 1\nRET 1 0 0\n");
  // x = y op (x = z): the sum must not be written to x while x is wanted.
  expect(MADE("(II)I", STATIC, 3, 2, BC_iload_0, BC_iload_1, BC_iconst_1,
              BC_iadd, BC_dup, BC_istore_0, BC_iadd, BC_ireturn),
         "IADDI 3 1 1\nMOV 2 0 0\nMOV 0 3 0\nIADD 2 2 3\nRET 2 0 0\n");
}

static void values_dup_and_swap_without_moving(void **state) {
  (void)state;
  expect(MADE("(LT;)I", STATIC, 4, 1, BC_aload_0, BC_dup, BC_getfield, 0,
              FIELD_I, BC_dup_x1, BC_iconst_1, BC_iadd, BC_putfield, 0,
              FIELD_I, BC_ireturn),
         "GETFIELD 2 0 18\nIADDI 3 2 1\nPUTFIELD 0 3 18\nRET 2 0 0\n");
  // Two calls' results exchanged before a third: a circle of moves.
  expect(MADE("(II)I", STATIC, 4, 2, BC_iload_0, BC_iload_1, BC_invokestatic,
              0, 11, BC_iload_0, BC_iload_1, BC_invokestatic, 0, 11, BC_swap,
              BC_invokestatic, 0, 11, BC_ireturn),
         "MOV2 2 0 1\nINVOKESTATIC 2 2 11\nMOV2 3 0 1\n"
         "INVOKESTATIC 3 2 11\nMOV 6 3 0\nMOV 3 2 0\nMOV 2 6 0\n"
         "INVOKESTATIC 2 2 11\nRET 2 0 0\n");
}

static void loops_are_turned_around(void **state) {
  (void)state;
  expect(MADE("(I)I", STATIC, 2, 3, BC_iconst_0, BC_istore_1, BC_iconst_0,
              BC_istore_2,                            // 0..3
              BC_iload_2, BC_iload_0,                 // 4
              BC_if_icmpge, 0, 13,                    // 6 -> 19
              BC_iload_1, BC_iload_2, BC_iadd, BC_istore_1,  // 9
              BC_iinc, 2, 1,                          // 13
              BC_goto, 0xff, 0xf4,                    // 16 -> 4
              BC_iload_1, BC_ireturn),                // 19
         "LDI 1 0\nLDI 2 0\nJIGE 2 0 -> 5\nIADD 1 1 2\n"
         "INC_JILT_L 2 0 -> 3\nRET 1 0 0\n");
}

static void comparisons_know_nan(void **state) {
  (void)state;
  expect(MADE("(DD)I", STATIC, 4, 4, BC_dload_0, BC_dload_2, BC_dcmpg,
              BC_ifge, 0, 5, BC_iconst_1, BC_ireturn, BC_iconst_0,
              BC_ireturn),
         "JDNLT 0 2 -> 2\nRETI 0 1\nRETI 0 0\n");
  expect(MADE("(FF)I", STATIC, 2, 2, BC_fload_0, BC_fload_1, BC_fcmpl,
              BC_ifle, 0, 5, BC_iconst_1, BC_ireturn, BC_iconst_0,
              BC_ireturn),
         "JFNGT 0 1 -> 2\nRETI 0 1\nRETI 0 0\n");
  expect(MADE("(J)I", STATIC, 4, 2, BC_lconst_1, BC_lload_0, BC_lcmp,
              BC_iflt, 0, 5, BC_iconst_1, BC_ireturn, BC_iconst_0,
              BC_ireturn),
         "JLGTI 0 1 -> 2\nRETI 0 1\nRETI 0 0\n");
}

static void results_are_narrowed(void **state) {
  (void)state;
  expect(MADE("(I)Z", STATIC, 1, 1, BC_iload_0, BC_ireturn),
         "IANDI 1 0 1\nRET 1 0 0\n");
  expect(MADE("(I)B", STATIC, 1, 1, BC_iload_0, BC_i2b, BC_ireturn),
         "I2B 1 0 0\nRET 1 0 0\n");
  expect(MADE("()S", STATIC, 1, 0, BC_ldc, INTEGER, BC_ireturn),
         "RETI 0 -31072\n");
}

static void the_lock_lies_below_the_stack(void **state) {
  (void)state;
  expect(MADE("()I", ACC_SYNCHRONIZED, 1, 1, BC_aload_0, BC_getfield, 0,
              FIELD_I, BC_ireturn),
         "LOCK_METHOD 1 0 0\nGETFIELD 2 0 18\nUNLOCK_METHOD 1 0 0\n"
         "RET 2 0 0\n");
  assert_int_equal(world.m->info->lock_reg, 1);
  assert_int_equal(*method_refs(&world.c, world.m, 0), 1);
  assert_int_equal(*method_refs(&world.c, world.m, 1), 3);
  assert_int_equal(*method_refs(&world.c, world.m, 2), 3);
}

// -- Handlers and maps -------------------------------------------------------

static void handlers_begin_with_catch(void **state) {
  (void)state;
  // try { f(); } catch (T e) { return e; } return o;
  static const uint16_t table[] = {0, 3, 5, CLASS_T};
  Made made = MADE("(LT;)LT;", STATIC, 1, 2, BC_invokestatic, 0, F_VOID,
                   BC_aload_0, BC_areturn, BC_astore_1, BC_aload_1,
                   BC_areturn);
  made.handlers = table;
  made.handler_count = 1;
  expect(made, "INVOKESTATIC 2 0 28\nRET 0 0 0\nCATCH 1 0 0\nRET 1 0 0\n");
  assert_int_equal(method_handler(world.m, 0, 0), 0);
  assert_int_equal(method_handler(world.m, 0, 1), -1);
  assert_int_equal(method_handler(world.m, 1, 0), -1);
  assert_int_equal(world.m->info->handlers[0].target, 2);
  assert_int_equal(method_bci(&world.c, world.m, 1), 4);
  assert_int_equal(method_bci(&world.c, world.m, 2), 5);
}

// A handler that is also jumped to has an entry for each.
static void a_handler_may_be_a_target(void **state) {
  (void)state;
  static const uint16_t table[] = {0, 4, 4, 0};
  Made made = MADE("()LT;", STATIC, 1, 0, BC_aconst_null, BC_invokestatic, 0,
                   F_VOID, BC_areturn);
  made.handlers = table;
  made.handler_count = 1;
  made.stack = 1;
  assert_int_equal(translate(&made), ERR_OK);
  assert_int_equal(world.m->info->handler_count, 1);
}

static void maps_follow_values(void **state) {
  (void)state;
  // o = this.o; f(); this.o = o;   local 1 holds an int before
  expect(MADE("()V", 0, 3, 2, BC_iconst_5, BC_istore_1, BC_aload_0,
              BC_aload_0, BC_getfield, 0, FIELD_O, BC_dup, BC_astore_1,
              BC_invokestatic, 0, F_VOID, BC_putfield, 0, FIELD_O, BC_return),
         "LDI 1 5\nGETFIELD 1 0 22\nINVOKESTATIC 4 0 28\n"
         "PUTFIELD 0 1 22\nRETV 0 0 0\n");
  assert_int_equal(*method_refs(&world.c, world.m, 0), 1);
  assert_int_equal(*method_refs(&world.c, world.m, 1), 1);
  assert_int_equal(*method_refs(&world.c, world.m, 2), 3);
  assert_int_equal(*method_refs(&world.c, world.m, 3), 3);
}

// A local that is a reference on one way and an int on the other is neither.
static void conflicting_locals_are_dead(void **state) {
  (void)state;
  Made made = MADE("(I)V", STATIC, 1, 2, BC_iload_0, BC_ifeq, 0, 8,
                   BC_aconst_null, BC_astore_1, BC_goto, 0, 5, BC_iload_0,
                   BC_istore_1, BC_invokestatic, 0, F_VOID, BC_return);
  expect(made, "JIEQI 0 0 -> 3\nLDI 1 0\nGOTO -> 4\nMOV 1 0 0\n"
               "INVOKESTATIC 2 0 28\nRETV 0 0 0\n");
  assert_int_equal(*method_refs(&world.c, world.m, 4), 0);
  refuse(MADE("(I)V", STATIC, 1, 2, BC_iload_0, BC_ifeq, 0, 8,
              BC_aconst_null, BC_astore_1, BC_goto, 0, 5, BC_iload_0,
              BC_istore_1, BC_aload_1, BC_pop, BC_return),
         "Accessing value from uninitialized register 1");
}

// -- Old and strange code ----------------------------------------------------

static void subroutines_are_expanded(void **state) {
  (void)state;
  // x = 1; jsr S; x = 2; jsr S; return;  S: r = address; x += 5; ret r
  expect(MADE("()V", STATIC, 1, 2, BC_iconst_1, BC_istore_0, BC_jsr, 0, 9,
              BC_iconst_2, BC_istore_0, BC_jsr, 0, 4, BC_return, BC_astore_1,
              BC_iinc, 0, 5, BC_ret, 1),
         "LDI 0 1\nGOTO -> 5\nLDI 0 2\nGOTO -> 7\nRETV 0 0 0\n"
         "IADDI 0 0 5\nGOTO_L -> 2\nIADDI 0 0 5\nGOTO_L -> 4\n");
  // jsr S;  S: jsr S
  refuse(MADE("()V", STATIC, 1, 1, BC_jsr, 0, 3, BC_jsr, 0, 0),
         "Stack size too large");
}

static void far_branches_go_over_a_goto(void **state) {
  (void)state;
  // if (x == 0) 33000 of x++; return x
  static uint8_t code[40000];
  uint32_t n = 0;
  code[n++] = BC_iload_0;
  code[n++] = BC_ifeq, code[n++] = 0, code[n++] = 6;
  code[n++] = BC_goto_w;
  uint32_t offset = n;
  n += 4;
  for (int i = 0; i < 11000; i++)
    code[n++] = BC_iinc, code[n++] = 0, code[n++] = 1;
  uint32_t to = n - (offset - 1);
  for (uint32_t i = 0; i < 4; i++)
    code[offset + i] = (uint8_t)(to >> (24 - 8 * i));
  code[n++] = BC_iload_0;
  code[n++] = BC_ireturn;
  code[3] = 8;
  Made made = {"(I)I", STATIC, 1, 1, code, n, NULL, 0};
  assert_int_equal(translate(&made), ERR_OK);
  Slot R[8] = {{.i = 0}};
  assert_int_equal(run_code(world.m, R), 11000);
  R[0].j = 5;
  assert_int_equal(run_code(world.m, R), 5);
}

static void bad_code_is_refused(void **state) {
  (void)state;
  refuse(MADE("()V", STATIC, 1, 0, BC_pop, BC_return),
         "Unable to pop operand off an empty stack");
  refuse(MADE("()V", STATIC, 0, 0, BC_iconst_0, BC_return),
         "Stack size too large");
  refuse(MADE("()V", STATIC, 1, 0, BC_iconst_0),
         "Falling off the end of the code");
  refuse(MADE("()V", STATIC, 1, 0, BC_goto, 0, 1, BC_return),
         "Illegal target of jump or branch");
  refuse(MADE("()V", STATIC, 1, 0, BC_iload_0, BC_return),
         "Illegal local variable number");
  refuse(MADE("()I", STATIC, 1, 0, BC_aconst_null, BC_ireturn),
         "Expecting to find integer on stack");
  refuse(MADE("()I", STATIC, 1, 0, BC_return),
         "Wrong return type in function");
  refuse(MADE("(J)V", STATIC, 2, 2, BC_lload_0, BC_pop, BC_return),
         "Attempt to split long or double on the stack");
  refuse(MADE("(I)V", STATIC, 1, 1, BC_iload_0, BC_ifeq, 0, 4, BC_iconst_0,
              BC_nop, BC_return),
         "Inconsistent stack height 1 != 0");
  refuse(MADE("()V", STATIC, 1, 0, BC_new, 0, 11, BC_return),
         "Illegal type at constant pool entry 11");
  refuse(MADE("()V", STATIC, 1, 0, 250, BC_return), "Bad instruction: fa");
}

// -- Random programs ---------------------------------------------------------

static void random_programs_compute_the_same(void **state) {
  (void)state;
  static Gen g;
  for (unsigned seed = 1; seed <= 20000; seed++) {
    gen_program(&g, seed);
    Made made = {"(IIIIJJ)J", STATIC, RANDOM_STACK + 2, RANDOM_LOCALS,
                 g.code, g.n, NULL, 0};
    if (translate(&made)) fail_msg("%u: %s", seed, world.c.fault.text);
    int64_t locals[RANDOM_LOCALS] = {1, -2, 70000, 5, -9, 0, 1LL << 40};
    Slot R[RANDOM_LOCALS + RANDOM_STACK + 4] = {{0}};
    for (int i = 0; i < RANDOM_LOCALS; i++) R[i].j = locals[i];
    int64_t want = run_bytecode(g.code, locals);
    if (run_code(world.m, R) != want) fail_msg("program %u", seed);
  }
}

int main(void) {
  fixture_hooks();
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(loads_and_stores_vanish),
      cmocka_unit_test(a_changed_local_is_saved),
      cmocka_unit_test(values_dup_and_swap_without_moving),
      cmocka_unit_test(loops_are_turned_around),
      cmocka_unit_test(comparisons_know_nan),
      cmocka_unit_test(results_are_narrowed),
      cmocka_unit_test(the_lock_lies_below_the_stack),
      cmocka_unit_test(handlers_begin_with_catch),
      cmocka_unit_test(a_handler_may_be_a_target),
      cmocka_unit_test(maps_follow_values),
      cmocka_unit_test(conflicting_locals_are_dead),
      cmocka_unit_test(subroutines_are_expanded),
      cmocka_unit_test(far_branches_go_over_a_goto),
      cmocka_unit_test(bad_code_is_refused),
      cmocka_unit_test(random_programs_compute_the_same),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
