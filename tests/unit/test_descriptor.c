// Descriptors, names and the lengths of bytecodes.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "classfile/bytecode.h"
#include "classfile/descriptor.h"

// Text in an allocation of exactly its size.
static uint8_t *exact(const char *text, size_t *n) {
  *n = strlen(text);
  uint8_t *copy = malloc(*n ? *n : 1);
  assert_non_null(copy);
  return memcpy(copy, text, *n);
}

static bool check(bool (*is)(const uint8_t *s, size_t n), const char *text) {
  size_t n;
  uint8_t *s = exact(text, &n);
  bool yes = is(s, n);
  free(s);
  return yes;
}

static int slots(const char *text, char *result) {
  size_t n;
  uint8_t *s = exact(text, &n);
  int found = descriptor_method_slots(s, n, result);
  assert_int_equal(descriptor_method_slots_lax(s, n, NULL), found);
  free(s);
  return found;
}

static void field_descriptors_are_told_from_others(void **state) {
  (void)state;
  static const char *const good[] = {"I", "Z", "La;", "La/b/C;", "[[J",
                                     "[Ljava/lang/Object;", "La)(b;"};
  static const char *const bad[] = {"",    "V",    "[",    "II",   "L;",
                                    "La",  "L/a;", "La/;", "La//b;", "La.b;",
                                    "L[a;", "[V",  "La;b", "i"};
  for (size_t i = 0; i < COUNT(good); i++)
    if (!check(descriptor_is_field, good[i])) fail_msg("%s", good[i]);
  for (size_t i = 0; i < COUNT(bad); i++)
    if (check(descriptor_is_field, bad[i])) fail_msg("%s", bad[i]);
}

static void arrays_have_at_most_255_dimensions(void **state) {
  (void)state;
  char text[300];
  memset(text, '[', sizeof text);
  memcpy(text + 255, "I", 2);
  assert_true(check(descriptor_is_field, text));
  memcpy(text + 255, "[I", 3);
  assert_false(check(descriptor_is_field, text));
}

static void method_descriptors_are_told_from_others(void **state) {
  (void)state;
  static const char *const bad[] = {"", "(", "()", "()VV", "(V)V", "()II",
                                    "(I", "I", "(La)V", "()[V", "((I)V)V",
                                    "()La", ")V"};
  for (size_t i = 0; i < COUNT(bad); i++)
    if (slots(bad[i], NULL) != -1) fail_msg("%s", bad[i]);
  char result;
  assert_int_equal(slots("()V", &result), 0);
  assert_int_equal(result, 'V');
  assert_int_equal(slots("(IJ[DLa)b;D)[La;", &result), 7);
  assert_int_equal(result, '[');
}

static void methods_have_at_most_255_slots(void **state) {
  (void)state;
  char text[300] = "(";
  memset(text + 1, 'J', 127);
  memcpy(text + 128, "I)V", 4);
  assert_true(check(descriptor_is_method, text));
  memcpy(text + 128, "II)V", 5);
  assert_false(check(descriptor_is_method, text));
  assert_int_equal(slots(text, NULL), 256);
}

static void names_follow_the_specification(void **state) {
  (void)state;
  assert_true(check(name_is_unqualified, "a<b>"));
  assert_true(check(name_is_unqualified, "1 x"));
  assert_false(check(name_is_unqualified, ""));
  assert_false(check(name_is_unqualified, "a/b"));
  assert_true(check(name_is_method, "<init>"));
  assert_true(check(name_is_method, "<clinit>"));
  assert_false(check(name_is_method, "<other>"));
  assert_false(check(name_is_method, "a>"));
  assert_false(check(name_is_method, ""));
  assert_true(check(name_is_class, "a/b/C$1"));
  assert_false(check(name_is_class, "a/"));
  assert_false(check(name_is_class, "/a"));
  assert_false(check(name_is_class, "[I"));
  assert_false(check(name_is_class, ""));
}

static void descriptors_are_walked_type_by_type(void **state) {
  (void)state;
  size_t n;
  uint8_t *s = exact("(I[[La/b;JLc;)[J", &n);
  static const struct {
    char kind;
    uint8_t slots;
    const char *text;
  } want[] = {{'I', 1, "I"}, {'[', 1, "[[La/b;"}, {'J', 2, "J"},
              {'L', 1, "Lc;"}};
  DescIter it = desc_args(s, n);
  DescType type;
  for (size_t i = 0; i < COUNT(want); i++) {
    assert_true(desc_next(&it, &type));
    assert_int_equal(type.kind, want[i].kind);
    assert_int_equal(type.slots, want[i].slots);
    assert_int_equal(type.size, strlen(want[i].text));
    assert_memory_equal(type.at, want[i].text, type.size);
  }
  assert_false(desc_next(&it, &type));
  type = desc_result(&it);
  assert_int_equal(type.kind, '[');
  assert_int_equal(type.size, 2);
  assert_int_equal(desc_arg_slots(s, n), 5);
  free(s);
}

// What was not checked gives nonsense, but ends.
static void walks_of_bad_descriptors_end(void **state) {
  (void)state;
  static const char alphabet[] = "()[LVIJ;a/";
  for (uint32_t x = 0; x < 200000; x++) {
    uint8_t text[8];
    size_t n = x % 7;
    uint32_t r = x * 2654435761u;
    for (size_t i = 0; i < n; i++, r /= 10)
      text[i] = (uint8_t)alphabet[r % 10];
    uint8_t *s = malloc(n ? n : 1);
    assert_non_null(s);
    memcpy(s, text, n);
    DescIter it = desc_args(s, n);
    DescType type;
    while (desc_next(&it, &type)) assert_true(type.at + type.size <= s + n);
    type = desc_result(&it);
    assert_true(type.at + type.size <= s + n);
    type = desc_field(s, n);
    assert_true(type.at + type.size <= s + n);
    free(s);
  }
}

static uint32_t length_of(const uint8_t *code, uint32_t size) {
  uint8_t *copy = malloc(size);
  assert_non_null(copy);
  memcpy(copy, code, size);
  uint32_t n = bytecode_size(copy, size, 0);
  free(copy);
  return n;
}
#define LENGTH(...) \
  length_of((const uint8_t[]){__VA_ARGS__}, sizeof((uint8_t[]){__VA_ARGS__}))

static void bytecodes_have_lengths(void **state) {
  (void)state;
  assert_string_equal(bytecode_name[BC_invokedynamic], "invokedynamic");
  assert_null(bytecode_name[202]);
  assert_int_equal(LENGTH(BC_nop), 1);
  assert_int_equal(LENGTH(BC_goto, 0, 0), 3);
  assert_int_equal(LENGTH(BC_goto, 0), 0);
  assert_int_equal(LENGTH(202), 0);
  assert_int_equal(LENGTH(255), 0);
  assert_int_equal(LENGTH(BC_wide), 0);
  assert_int_equal(LENGTH(BC_wide, BC_iload, 0, 0), 4);
  assert_int_equal(LENGTH(BC_wide, BC_iinc, 0, 0, 0, 0), 6);
  assert_int_equal(LENGTH(BC_wide, BC_iinc, 0, 0, 0), 0);
  assert_int_equal(LENGTH(BC_wide, BC_nop, 0, 0), 0);
  assert_int_equal(
      LENGTH(BC_lookupswitch, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0,
             0, 0, 0),
      20);
  assert_int_equal(LENGTH(BC_lookupswitch, 0, 0, 0, 0, 0, 0, 0, 0x7f, 0xff,
                          0xff, 0xff),
                   0);
  assert_int_equal(LENGTH(BC_lookupswitch, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff,
                          0xff, 0xff),
                   0);
  assert_int_equal(LENGTH(BC_tableswitch, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0,
                          0, 0, 1, 0, 0, 0, 0),
                   20);
  assert_int_equal(LENGTH(BC_tableswitch, 0, 0, 0, 0, 0, 0, 0, 0x80, 0, 0, 0,
                          0x7f, 0xff, 0xff, 0xff),
                   0);
  assert_int_equal(LENGTH(BC_tableswitch, 0, 0), 0);
}

static void switches_are_aligned_to_the_code(void **state) {
  (void)state;
  uint8_t code[24] = {BC_nop, BC_nop, BC_lookupswitch};
  assert_int_equal(bytecode_size(code, sizeof code, 2), 10);
  code[11] = 1;
  assert_int_equal(bytecode_size(code, sizeof code, 2), 18);
  assert_int_equal(bytecode_size(code, 19, 2), 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(field_descriptors_are_told_from_others),
      cmocka_unit_test(arrays_have_at_most_255_dimensions),
      cmocka_unit_test(method_descriptors_are_told_from_others),
      cmocka_unit_test(methods_have_at_most_255_slots),
      cmocka_unit_test(names_follow_the_specification),
      cmocka_unit_test(descriptors_are_walked_type_by_type),
      cmocka_unit_test(walks_of_bad_descriptors_end),
      cmocka_unit_test(bytecodes_have_lengths),
      cmocka_unit_test(switches_are_aligned_to_the_code),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
