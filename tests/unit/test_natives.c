// Every native method of java.base stands either in the native table or on
// the list of those that are absent, and neither names anything else.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "base/image.h"
#include "classfile/class_path.h"
#include "native/native.h"
#include "vm/jdk_home.h"

#define ABSENT "tests/unit/natives_absent.tsv"
#define NATIVES_MAX 4096

#define TABLE_REF(name) &name,
static const NativeTable *const tables[] = {NATIVE_TABLES(TABLE_REF)};

typedef struct Names {
  char *items[NATIVES_MAX];
  size_t count;
} Names;

static int by_name(const void *a, const void *b) {
  return strcmp(*(char *const *)a, *(char *const *)b);
}

static void add(Names *n, char *name) {
  assert_non_null(name);
  assert_true(n->count < NATIVES_MAX);
  n->items[n->count++] = name;
}

static bool has(const Names *n, const char *name) {
  return bsearch(&name, n->items, n->count, sizeof *n->items, by_name);
}

static void sort(Names *n) {
  qsort(n->items, n->count, sizeof *n->items, by_name);
}

typedef struct Library {
  Names natives;   // of java.base: "class name descriptor"
  Names methods;   // natives of every module
  Arena arena;
} Library;

// A signature-polymorphic method is never run as itself (JVMS 2.9.3).
static bool is_polymorphic(const char *cls, const MemberFile *m) {
  return (m->access & ACC_VARARGS) &&
         (strcmp(cls, "java/lang/invoke/MethodHandle") == 0 ||
          strcmp(cls, "java/lang/invoke/VarHandle") == 0);
}

static bool add_class(void *arg, const char *module, const char *parent,
                      const char *base, const char *ext, Bytes content) {
  Library *l = arg;
  if (strcmp(ext, "class") != 0 || strcmp(base, "module-info") == 0)
    return true;
  Arena scratch = {0};
  ClassFile cf;
  Fault fault = {0};
  char cls[512];
  snprintf(cls, sizeof cls, "%s/%s", parent, base);
  assert_int_equal(class_file_parse(content.at, content.size, PARSE_BOOT,
                                    cls, &scratch, &cf, &fault),
                   ERR_OK);
  for (uint32_t i = 0; i < cf.method_count; i++) {
    const MemberFile *m = &cf.methods[i];
    if (!(m->access & ACC_NATIVE) || is_polymorphic(cls, m)) continue;
    Bytes name = cp_utf8(&cf.cp, m->name), desc = cp_utf8(&cf.cp, m->desc);
    char *text = arena_printf(&l->arena, "%s %.*s %.*s", cls, (int)name.size,
                              (const char *)name.at, (int)desc.size,
                              (const char *)desc.at);
    if (strcmp(module, "java.base") == 0) add(&l->natives, text);
    add(&l->methods, text);
  }
  arena_drop(&scratch);
  return true;
}

static void read_library(Library *l) {
  const char *home = jdk_home_find(NULL, &l->arena);
  assert_non_null(home);
  assert_true(image_reserve((size_t)64 << 20, (size_t)1 << 20));
  Jimage modules;
  Fault fault = {0};
  assert_int_equal(
      jimage_open(arena_printf(&l->arena, "%s/lib/modules", home), &modules,
                  &fault),
      ERR_OK);
  jimage_each(&modules, add_class, l);
  sort(&l->natives);
  sort(&l->methods);
}

static void read_absent(Library *l, Names *out) {
  FILE *f = fopen(ABSENT, "r");
  assert_non_null(f);
  char line[1024];
  while (fgets(line, sizeof line, f)) {
    if (line[0] == '#') continue;
    char *tab = strchr(line, '\t');
    assert_non_null(tab);  // every row has its reason
    assert_true(strlen(tab) > 10);
    *tab = '\0';
    add(out, arena_copy(&l->arena, line, strlen(line) + 1));
  }
  fclose(f);
  sort(out);
}

static void every_native_is_there_or_listed(void **state) {
  (void)state;
  static Library l;
  static Names absent, present;
  read_library(&l);
  read_absent(&l, &absent);
  for (size_t i = 0; i < COUNT(tables); i++)
    for (uint32_t k = 0; k < tables[i]->count; k++) {
      const NativeRow *r = &tables[i]->rows[k];
      add(&present, arena_printf(&l.arena, "%s %s %s", r->cls, r->name,
                                 r->desc));
    }
  sort(&present);
  size_t wrong = 0;
  assert_true(l.natives.count > 600);
  for (size_t i = 0; i < l.natives.count; i++) {
    const char *n = l.natives.items[i];
    if (has(&present, n) != has(&absent, n)) continue;
    print_error("%s: %s\n", has(&present, n) ? "there, yet listed" : "missing",
                n);
    wrong++;
  }
  for (size_t i = 0; i < present.count; i++) {
    bool twice = i > 0 && !strcmp(present.items[i], present.items[i - 1]);
    if (has(&l.methods, present.items[i]) && !twice) continue;
    print_error("%s: %s\n", twice ? "twice in the table" : "no such native",
                present.items[i]);
    wrong++;
  }
  for (size_t i = 0; i < absent.count; i++) {
    if (has(&l.natives, absent.items[i])) continue;
    print_error("listed, but no such native: %s\n", absent.items[i]);
    wrong++;
  }
  print_message("%zu natives of java.base: %zu there, %zu listed as absent\n",
                l.natives.count, l.natives.count - absent.count,
                absent.count);
  assert_int_equal(wrong, 0);
  arena_drop(&l.arena);
  image_release();
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_native_is_there_or_listed),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
