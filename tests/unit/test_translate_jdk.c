// Every method of the JDK's java.base is translated and its code verified.
//
// CEZVE_JDK names the JDK; without one there is nothing to test.  With
// arguments the test is a tool instead:
//   test_translate_jdk FILE.class [METHOD]   lists register code
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include <cmocka.h>

#include "base/image.h"
#include "classfile/bytecode.h"
#include "classfile/class_path.h"
#include "translate_fixture.h"
#include "translate_flow.h"

typedef struct Campaign {
  Ctx c;
  uint32_t classes, methods, failed;
  uint64_t bytecodes, insns, words;
  double seconds;
} Campaign;

static double now(void) {
  struct timespec ts;
  clock_gettime(CLOCK_MONOTONIC, &ts);
  return (double)ts.tv_sec + (double)ts.tv_nsec * 1e-9;
}

static uint32_t count_bytecodes(const Method *m) {
  Bytes code = code_decode(class_cp(m->holder), method_file(m)->code).code;
  uint32_t n = 0;
  for (uint32_t bci = 0; bci < code.size; n++)
    bci += bytecode_size(code.at, code.size, bci);
  return n;
}

// The map of a word names registers of the frame only, never the spare one.
static bool maps_are_sensible(Campaign *k, Method *m) {
  uint32_t spare = (uint32_t)m->nregs - 1 - (m->info->lock_reg < 0);
  for (uint32_t w = 0; w < m->info->words; w++) {
    const uint32_t *map = method_refs(&k->c, m, w);
    for (uint32_t r = spare; r < m->info->map_stride * 32; r++)
      if (map[r / 32] >> r % 32 & 1) return false;
    if (method_bci(&k->c, m, w) < 0) return false;
  }
  return true;
}

static void translate_one(Campaign *k, Method *m) {
  double start = now();
  Err err = translate_method(&k->c, m);
  k->seconds += now() - start;
  k->methods++;
  if (!err) err = code_verify(&k->c, m);
  if (!err) err = flow_verify(&k->c, m);
  if (!err && !maps_are_sensible(k, m))
    err = fault_set(&k->c.fault, ERR_INTERNAL, "maps of %.*s.%.*s",
                    SYMBOL(m->holder->name), SYMBOL(m->name));
  if (err) {
    if (k->failed++ < 20) fprintf(stderr, "%s\n", k->c.fault.text);
    return;
  }
  k->bytecodes += count_bytecodes(m);
  k->words += m->info->words;
  for (uint32_t w = 0; w < m->info->words; w += insn_words(m->code + w))
    k->insns++;
}

static bool visit(void *arg, const char *module, const char *parent,
                  const char *base, const char *ext, Bytes content) {
  Campaign *k = arg;
  (void)parent;
  (void)base;
  if (strcmp(module, "java.base") || strcmp(ext, "class")) return true;
  Arena a = {0};
  Class *cls = fixture_class(&k->c, content.at, content.size, &a);
  for (uint32_t i = 0; cls && i < cls->method_count; i++)
    if (method_file(&cls->methods[i])->code.at)
      translate_one(k, &cls->methods[i]);
  k->classes += cls != NULL;
  arena_drop(&a);
  return true;
}

static void java_base_is_translated(void **state) {
  (void)state;
  static Campaign k;
  Jimage image_file;
  char path[4096];
  const char *jdk = getenv("CEZVE_JDK");
  if (!jdk) jdk = getenv("JAVA_HOME");
  if (!jdk) jdk = "/usr/lib/jvm/java-17-openjdk-amd64";
  snprintf(path, sizeof path, "%s/lib/modules", jdk);
  if (jimage_open(path, &image_file, &k.c.fault)) skip();
  jimage_each(&image_file, visit, &k);
  print_message("%u classes, %u methods, %.3f s; %llu bytecodes, "
                "%.3f instructions and %.3f words each\n",
                k.classes, k.methods, k.seconds,
                (unsigned long long)k.bytecodes,
                (double)k.insns / (double)k.bytecodes,
                (double)k.words / (double)k.bytecodes);
  assert_true(k.methods > 10000);
  assert_int_equal(k.failed, 0);
}

static int list(const char *path, const char *method) {
  static uint8_t bytes[1 << 22];
  Ctx c = {0};
  Arena a = {0};
  FILE *f = fopen(path, "rb");
  if (!f) return 1;
  size_t n = fread(bytes, 1, sizeof bytes, f);
  fclose(f);
  Class *cls = fixture_class(&c, bytes, n, &a);
  for (uint32_t i = 0; cls && i < cls->method_count; i++) {
    Method *m = &cls->methods[i];
    if (!method_file(m)->code.at) continue;
    if (method && !symbol_is(m->name, method)) continue;
    printf("%.*s%.*s locals %u\n", SYMBOL(m->name), SYMBOL(m->desc),
           method_file(m)->max_locals);
    printf("%s\n", translate_method(&c, m) ? c.fault.text
                                           : method_listing(m, &a));
  }
  arena_drop(&a);
  return cls == NULL;
}

int main(int argc, char **argv) {
  fixture_hooks();
  if (argc > 1) return list(argv[1], argc > 2 ? argv[2] : NULL);
  if (!image_reserve((size_t)64 << 20, (size_t)1 << 20)) return 1;
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(java_base_is_translated),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
