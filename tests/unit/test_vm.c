// A booted machine keeps rule 2: its image refers to nothing outside it, and
// the check that says so finds an address that does.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "vm/image_check.h"
#include "vm/vm.h"

static Thread *machine;

static int boot(void **state) {
  (void)state;
  static VmOptions options;
  options_init(&options);
  options.heap.maximum = (size_t)64 << 20;
  machine = vm_create(&options);
  return machine ? 0 : -1;
}

// The address sanitizer maps so much that two small numbers side by side may
// be an address of it.
static void skip_under_sanitizer(void) {
#ifdef __SANITIZE_ADDRESS__
  skip();
#endif
}

static void the_image_refers_to_nothing_outside(void **state) {
  (void)state;
  skip_under_sanitizer();
  assert_int_equal(image_check(machine), 0);
}

static void an_address_of_c_code_is_found(void **state) {
  (void)state;
  skip_under_sanitizer();
  uintptr_t *planted = image_native_alloc(sizeof *planted);
  *planted = (uintptr_t)&vm_create;
  assert_int_equal(image_check(machine), 1);
  *planted = (uintptr_t)&planted;  // a C stack
  assert_int_equal(image_check(machine), 1);
  *planted = 0;
  image_native_free(planted);
  assert_int_equal(image_check(machine), 0);
}

static void options_are_understood_or_refused(void **state) {
  (void)state;
  VmOptions o;
  options_init(&o);
  assert_int_equal(options_parse(&o, "-Xmx64m"), OPTION_OK);
  assert_int_equal(o.heap.maximum, 64 << 20);
  assert_int_equal(options_parse(&o, "-Xss2M"), OPTION_OK);
  assert_int_equal(o.stack_size, 2 << 20);
  assert_int_equal(options_parse(&o, "-Xmx"), OPTION_BAD);
  assert_int_equal(options_parse(&o, "-Xmx9z"), OPTION_BAD);
  assert_int_equal(options_parse(&o, "-Xmx99999999999t"), OPTION_BAD);
  assert_int_equal(options_parse(&o, "-nonsense"), OPTION_UNKNOWN);
  assert_int_equal(options_parse(&o, "-Da=1"), OPTION_OK);
  assert_int_equal(options_parse(&o, "-Da=2=3"), OPTION_OK);
  assert_string_equal(options_get(&o, "a"), "2=3");
  assert_int_equal(options_parse(&o, "--add-opens=m/p=ALL-UNNAMED"),
                   OPTION_OK);
  assert_int_equal(options_parse(&o, "--add-opens=m/q=n"), OPTION_OK);
  assert_string_equal(options_get(&o, "jdk.module.addopens.1"), "m/q=n");
  o.heap.initial = 2 * o.heap.maximum;
  assert_false(options_check(&o));
  options_drop(&o);
}

static bool enabled(const AssertionRules *a, bool system, const char *name) {
  return assertion_enabled(a, system, name, strlen(name));
}

static void the_nearest_assertion_rule_wins(void **state) {
  (void)state;
  AssertionRules a = {0};
  char p[] = "a.b...", c[] = "a.b.C", none[] = "...";
  assertion_add(&a, NULL, true);
  assertion_add(&a, p, false);
  assertion_add(&a, c, true);
  assert_true(enabled(&a, false, "x/Y"));
  assert_false(enabled(&a, false, "a/b/D"));
  assert_false(enabled(&a, false, "a/b/c/D"));
  assert_true(enabled(&a, false, "a/bc/D"));
  assert_true(enabled(&a, false, "a/b/C"));
  assert_false(enabled(&a, true, "java/lang/X"));
  assertion_add(&a, none, false);
  assert_false(enabled(&a, false, "Unnamed"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_image_refers_to_nothing_outside),
      cmocka_unit_test(an_address_of_c_code_is_found),
      cmocka_unit_test(options_are_understood_or_refused),
      cmocka_unit_test(the_nearest_assertion_rule_wins),
  };
  return cmocka_run_group_tests(tests, boot, NULL);
}
