// Class paths over a temporary folder of directories and JARs.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "classfile/class_path.h"

static char top[] = "/tmp/cezve-class-path-XXXXXX";

static void run(const char *command) {
  char line[2000];
  snprintf(line, sizeof line, "cd %s && %s", top, command);
  assert_int_equal(system(line), 0);
}

// Make JAR `name` of folder `dir`, with manifest lines `manifest`.
static void jar(const char *name, const char *dir, const char *manifest) {
  char line[1000];
  snprintf(line, sizeof line,
           "mkdir -p %s/META-INF && printf '%s' > %s/META-INF/MANIFEST.MF && "
           "python3 -m zipfile -c %s %s/*",
           dir, manifest, dir, name, dir);
  run(line);
}

static int set_up(void **state) {
  (void)state;
  if (!mkdtemp(top)) return -1;
  run("mkdir -p d1/p d2/p lib 'lib/s p' j1/p j2/p j3/q "
      "j1/META-INF/versions/11/p j1/META-INF/versions/18/p && "
      "echo one > d1/p/A && echo two > d2/p/A && echo b > d2/p/B && "
      "echo base > j1/p/V && echo new > j1/META-INF/versions/11/p/V && "
      "echo future > j1/META-INF/versions/18/p/V && echo j2 > j2/p/J && "
      "echo j3 > j3/q/K");
  jar("lib/j1.jar", "j1",
      "Multi-Release: true\\nClass-Path: s%%20p/j3.jar gone.jar\\n\\n");
  jar("lib/j2.jar", "j2", "Manifest-Version: 1.0\\n\\n");
  jar("'lib/s p/j3.jar'", "j3", "Class-Path: ../j1.jar ../j2.jar\\n\\n");
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  run("rm -rf d1 d2 lib j1 j2 j3");
  return rmdir(top);
}

// Expect resource `name` on `path` ('@' stands for the folder).
static void expect(const char *path, const char *name, const char *text) {
  char full[1000], *to = full;
  for (const char *p = path; *p; p++)
    if (*p == '@')
      to += sprintf(to, "%s", top);
    else
      *to++ = *p;
  *to = '\0';
  ClassPath *cp;
  Fault f;
  Arena arena = {0};
  Bytes b;
  assert_int_equal(class_path_open(full, &cp, &f), ERR_OK);
  assert_int_equal(class_path_find(cp, name, &arena, &b, &f), ERR_OK);
  if (text) {
    assert_int_equal(b.size, strlen(text));
    assert_memory_equal(b.at, text, b.size);
  } else {
    assert_null(b.at);
  }
  class_path_close(cp);
  arena_drop(&arena);
}

static void the_first_element_that_has_it_wins(void **state) {
  (void)state;
  expect("@/d1:@/d2", "p/A", "one\n");
  expect("@/d2:@/d1", "p/A", "two\n");
  expect("@/d1:@/d2", "p/B", "b\n");
  expect("@/missing::@/lib/j1:@/d1", "p/A", "one\n");
  expect("@/d1", "p", NULL);
  expect("@/d1", "../d2/p/B", NULL);
}

static void a_manifest_names_further_elements(void **state) {
  (void)state;
  expect("@/lib/j1.jar", "q/K", "j3\n");
  expect("@/lib/j1.jar", "p/J", "j2\n");
  expect("@/lib/j2.jar", "q/K", NULL);
}

static void multi_release_jars_give_the_newest_version(void **state) {
  (void)state;
  expect("@/lib/j1.jar", "p/V", "new\n");
}

static void wildcards_stand_for_the_jars_of_a_folder(void **state) {
  (void)state;
  expect("@/lib/*", "p/J", "j2\n");
  expect("@/d1/*", "p/A", NULL);
  Arena arena = {0};
  assert_string_equal(class_path_expand("/none/*:a:", &arena), "/none/*:a:");
  arena_drop(&arena);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_first_element_that_has_it_wins),
      cmocka_unit_test(a_manifest_names_further_elements),
      cmocka_unit_test(multi_release_jars_give_the_newest_version),
      cmocka_unit_test(wildcards_stand_for_the_jars_of_a_folder),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
