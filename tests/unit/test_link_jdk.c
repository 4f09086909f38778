// All classes of the JDK's java.base are linked, and what linking made of
// them is compared with the rules of the specification, told slowly.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "classfile/bytecode.h"
#include "link_fixture.h"

enum { CLASSES_MAX = 20000, THREADS = 4 };

static Ctx ctx;
static Jimage modules;
static Symbol *names[CLASSES_MAX];
static uint32_t name_count;

static bool note_name(void *arg, const char *module, const char *parent,
                      const char *base, const char *ext, Bytes content) {
  (void)arg;
  (void)content;
  if (strcmp(module, "java.base") || strcmp(ext, "class")) return true;
  if (!strcmp(base, "module-info")) return true;
  char name[1000];
  snprintf(name, sizeof name, "%s/%s", parent, base);
  names[name_count++] = symbol_of(ctx.linker, name);
  return name_count < CLASSES_MAX;
}

static int set_up(void **state) {
  (void)state;
  if (!fixture_start(&ctx, &modules)) return -1;
  assert_int_equal(linker_inject(&ctx, "java/lang/Class", "vmclass", "J"), 0);
  assert_int_equal(linker_inject(&ctx, "java/lang/Class", "vmref",
                                 "Ljava/lang/Object;"),
                   0);
  jimage_each(&modules, note_name, NULL);
  return name_count > 1000 ? 0 : -1;
}

static int tear_down(void **state) {
  (void)state;
  image_release();
  return 0;
}

static double now(void) {
  struct timespec ts;
  clock_gettime(CLOCK_MONOTONIC, &ts);
  return (double)ts.tv_sec + (double)ts.tv_nsec * 1e-9;
}

static void each_class(void (*check)(Class *)) {
  for (Class *k = ctx.linker->boot.classes; k; k = k->next_in_loader)
    if (k->kind == CLASS_NORMAL) check(k);
}

// Several threads at once, each from another end.
static void *link_all(void *arg) {
  Ctx own = ctx;
  uint32_t start = (uint32_t)(uintptr_t)arg * name_count / THREADS;
  for (uint32_t i = 0; i < name_count; i++) {
    Symbol *name = names[(start + i) % name_count];
    Class *k = NULL;
    Err err = linker_load(&own, &own.linker->boot, name, &k);
    if (err == ERR_OK) err = class_link(&own, k);
    if (err != ERR_OK) {
      fprintf(stderr, "%.*s: %s\n", SYMBOL(name), own.fault.text);
      return arg;
    }
  }
  return NULL;
}

static void every_class_of_java_base_links(void **state) {
  (void)state;
  double start = now();
  pthread_t threads[THREADS];
  for (uintptr_t i = 0; i < THREADS; i++)
    pthread_create(&threads[i], NULL, link_all, (void *)i);
  for (uint32_t i = 0; i < THREADS; i++) {
    void *failed;
    pthread_join(threads[i], &failed);
    assert_null(failed);
  }
  printf("%u classes in %.1f ms, %.0f bytes each\n", name_count,
         1000 * (now() - start),
         (double)ctx.linker->boot.arena.used / name_count);
  uint32_t found = 0;
  for (uint32_t i = 0; i < name_count; i++) {
    Class *k = linker_find_loaded(&ctx, &ctx.linker->boot, names[i]);
    assert_non_null(k);
    assert_int_equal(class_state(k), CLASS_LINKED);
    found++;
  }
  assert_int_equal(found, name_count);
}

// -- Layout ------------------------------------------------------------------

static uint32_t size_of(const Field *f) {
  if (strchr("JD", f->kind)) return 8;
  if (strchr("SC", f->kind)) return 2;
  return strchr("BZ", f->kind) ? 1 : 4;
}

static bool in_runs(const Class *cls, uint32_t offset) {
  for (uint32_t i = 0; i < cls->layout.run_count; i++) {
    const RefRun *r = &cls->layout.runs[i];
    if (offset >= r->offset && offset < r->offset + 4 * r->count) return true;
  }
  return false;
}

static void check_layout(Class *cls) {
  if (class_is_interface(cls)) return;
  static uint8_t used[1 << 16];
  memset(used, 0, sizeof used);
  memset(used, 1, OBJECT_HEADER);
  uint32_t refs = 0, in_all_runs = 0;
  assert_int_equal(cls->layout.size % 8, 0);
  for (const Class *k = cls; k; k = k->super) {
    for (uint32_t i = 0; i < k->field_count; i++) {
      const Field *f = &k->fields[i];
      if (f->access & ACC_STATIC) continue;
      uint32_t n = size_of(f);
      assert_int_equal(f->offset % n, 0);
      assert_true(f->offset + n <= cls->layout.size);
      for (uint32_t b = f->offset; b < f->offset + n; b++)
        assert_int_equal(used[b]++, 0);
      bool special = symbol_is(k->name, "java/lang/ref/Reference") &&
                     (symbol_is(f->name, "referent") ||
                      symbol_is(f->name, "discovered"));
      bool traced = desc_is_ref(f->kind) && !special;
      assert_int_equal(in_runs(cls, f->offset), traced);
      refs += traced;
    }
  }
  for (uint32_t i = 0; i < cls->layout.run_count; i++)
    in_all_runs += cls->layout.runs[i].count;
  assert_int_equal(refs, in_all_runs);
}

static void fields_are_disjoint_and_references_in_runs(void **state) {
  (void)state;
  each_class(check_layout);
  Class *k = fixture_class(&ctx, &ctx.linker->boot, "java/lang/Object");
  assert_int_equal(k->layout.size, 8);
  k = fixture_class(&ctx, &ctx.linker->boot, "java/lang/String");
  assert_int_equal(k->layout.size, 24);
  k = fixture_class(&ctx, &ctx.linker->boot, "java/lang/Class");
  assert_int_equal(k->layout.holds, HOLDS_CLASS);
  Field *f = class_declared_field(k, symbol_of(ctx.linker, "vmclass"),
                                  symbol_of(ctx.linker, "J"));
  assert_non_null(f);
  assert_true(f->injected);
  k = fixture_class(&ctx, &ctx.linker->boot, "java/util/WeakHashMap$Entry");
  assert_int_equal(k->layout.ref_kind, REF_WEAK);
  k = fixture_class(&ctx, &ctx.linker->boot, "java/lang/ref/Finalizer");
  assert_int_equal(k->layout.ref_kind, REF_FINAL);
}

static void check_statics(Class *cls) {
  for (uint32_t i = 0; i < cls->field_count; i++) {
    const Field *f = &cls->fields[i];
    if (!(f->access & ACC_STATIC)) continue;
    assert_true(f->offset / 8 < cls->static_slots);
    assert_int_equal(f->offset / 8 < cls->static_refs, desc_is_ref(f->kind));
  }
}

static void statics_have_slots_and_constants(void **state) {
  (void)state;
  each_class(check_statics);
  Linker *l = ctx.linker;
  Class *k = fixture_class(&ctx, &l->boot, "java/lang/Integer");
  Field *f = class_declared_field(k, symbol_of(l, "MAX_VALUE"),
                                  symbol_of(l, "I"));
  assert_int_equal(static_at(f)->i, INT32_MAX);
  k = fixture_class(&ctx, &l->boot, "java/lang/Double");
  f = class_declared_field(k, symbol_of(l, "MAX_VALUE"), symbol_of(l, "D"));
  assert_true(static_at(f)->d == 0x1.fffffffffffffp1023);
}

// -- Selection, as JVMS 5.4.5 and 5.4.6 tell it ------------------------------

static bool visible(const Class *from, const Method *m) {
  return method_is(m, ACC_PUBLIC | ACC_PROTECTED) ||
         class_same_package(from, m->holder);
}

static Method *instance_method(const Class *k, const Method *m) {
  Method *own = class_declared_method(k, m->name, m->desc);
  return own && !method_is(own, ACC_STATIC | ACC_PRIVATE) ? own : NULL;
}

// Can `m`, of a class, override `old`?  (JVMS 5.4.5)
static bool overrides(const Method *m, const Method *old) {
  if (m == old || visible(m->holder, old)) return true;
  for (Class *k = m->holder->super; k && k != old->holder; k = k->super) {
    Method *between = instance_method(k, old);
    if (between && visible(m->holder, between) && overrides(between, old))
      return true;
  }
  return false;
}

static Method *slow_default(const Class *cls, const Method *m) {
  Method *found = NULL;
  for (uint32_t i = 0; i < cls->itable_length; i++) {
    Class *k = cls->itable[i].interface;
    Method *own = instance_method(k, m);
    bool maximal = own != NULL;
    for (uint32_t j = 0; maximal && j < cls->itable_length; j++) {
      Class *other = cls->itable[j].interface;
      maximal = other == k || !class_is_subtype(other, k) ||
                !instance_method(other, m);
    }
    if (!maximal || method_is(own, ACC_ABSTRACT)) continue;
    if (found) return NULL;  // conflict
    found = own;
  }
  return found;
}

static Method *slow_select(const Class *cls, const Method *m) {
  for (const Class *k = cls; k; k = k->super) {
    Method *own = instance_method(k, m);
    if (own && overrides(own, m)) return own;
  }
  return slow_default(cls, m);
}

static void check_selected(Class *cls, Method *m) {
  Method *fast = class_select(cls, m);
  Method *slow = slow_select(cls, m);
  assert_non_null(fast);
  if (fast->flags & METHOD_INACCESSIBLE) {
    assert_ptr_equal(fast->source, slow);
  } else if (!slow) {
    assert_true(method_is(fast, ACC_ABSTRACT) ||
                fast->flags & METHOD_CONFLICT);
  } else {
    assert_ptr_equal(fast, slow);
  }
}

static void check_selection(Class *cls) {
  if (class_is_interface(cls)) return;
  for (const Class *k = cls; k; k = k->super) {
    for (uint32_t i = 0; i < k->method_count; i++) {
      Method *m = &k->methods[i];
      if (m->table_index >= 0) check_selected(cls, m);
    }
  }
  for (uint32_t i = 0; i < cls->itable_length; i++) {
    const Class *k = cls->itable[i].interface;
    for (uint32_t j = 0; j < k->method_count; j++) {
      Method *m = &k->methods[j];
      if (m->table_index < 0) continue;
      check_selected(cls, m);
      int32_t slot = class_vtable_index(cls, m);
      assert_true(slot >= 0 && (uint32_t)slot < cls->vtable_length);
    }
  }
}

static void tables_select_what_the_specification_says(void **state) {
  (void)state;
  each_class(check_selection);
}

static void check_methods(Class *cls) {
  for (uint32_t i = 0; i < cls->method_count; i++) {
    Method *m = &cls->methods[i];
    assert_ptr_equal(class_declared_method(cls, m->name, m->desc), m);
    assert_int_equal(m->nargs, desc_arg_slots(m->desc->text, m->desc->size) +
                                   !method_is(m, ACC_STATIC));
    assert_true(m->nregs > m->nargs);
  }
}

static void methods_are_found_and_sized(void **state) {
  (void)state;
  each_class(check_methods);
}

// -- References of the bytecode ----------------------------------------------

static uint32_t resolved_count, failed_count;

static Err resolve_one(Class *cls, Method *m, int bc, uint32_t index) {
  Field *f;
  Method *target;
  CallKind kind;
  Class *k;
  switch (bc) {
    case BC_getstatic:
      return resolve_field(&ctx, cls, index, true, NULL, &f);
    case BC_putstatic:
      return resolve_field(&ctx, cls, index, true, m, &f);
    case BC_getfield:
      return resolve_field(&ctx, cls, index, false, NULL, &f);
    case BC_putfield:
      return resolve_field(&ctx, cls, index, false, m, &f);
    case BC_invokevirtual:
    case BC_invokespecial:
    case BC_invokestatic:
    case BC_invokeinterface:
      return resolve_method(&ctx, cls, index, bc, &target, &kind);
    case BC_new:
    case BC_anewarray:
    case BC_checkcast:
    case BC_instanceof:
      return resolve_class(&ctx, cls, index, &k);
    default:
      resolved_count--;
      return ERR_OK;
  }
}

static void resolve_code(Class *cls, Method *m) {
  if (!method_file(m)->code.at) return;
  Bytes code = code_decode(class_cp(cls), method_file(m)->code).code;
  for (uint32_t bci = 0; bci < code.size;
       bci += bytecode_size(code.at, code.size, bci)) {
    int bc = code.at[bci];
    uint32_t index = bci + 2 < code.size ? be_u2(code.at + bci + 1) : 0;
    Err err = resolve_one(cls, m, bc, index);
    resolved_count++;
    if (err != ERR_OK && failed_count++ < 10)
      fprintf(stderr, "%.*s.%.*s: %s %s\n", SYMBOL(cls->name),
              SYMBOL(m->name), err_class(err), ctx.fault.text);
  }
}

static void resolve_class_code(Class *cls) {
  for (uint32_t i = 0; i < cls->method_count; i++)
    resolve_code(cls, &cls->methods[i]);
}

static void every_reference_of_the_code_resolves(void **state) {
  (void)state;
  double start = now();
  each_class(resolve_class_code);
  printf("%u references in %.1f ms\n", resolved_count,
         1000 * (now() - start));
  assert_int_equal(failed_count, 0);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_class_of_java_base_links),
      cmocka_unit_test(fields_are_disjoint_and_references_in_runs),
      cmocka_unit_test(statics_have_slots_and_constants),
      cmocka_unit_test(methods_are_found_and_sized),
      cmocka_unit_test(tables_select_what_the_specification_says),
      cmocka_unit_test(every_reference_of_the_code_resolves),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
