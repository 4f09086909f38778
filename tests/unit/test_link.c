// Linking of small classes, compiled by javac: the rules of layout and
// selection, and the errors of loading and resolution with their texts.
//
// Each row of `sources` is compiled; then those with a second text are
// compiled again over the first, so that what was compiled against them no
// longer fits.
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "classfile/bytecode.h"
#include "link_fixture.h"

// clang-format off
static const struct { const char *name, *text, *changed; } sources[] = {
  // Errors of loading.
  {"FinalS", "class FinalS {}", "final class FinalS {}"},
  {"FinalSub", "class FinalSub extends FinalS {}", NULL},
  {"IfaceS", "class IfaceS {}", "interface IfaceS {}"},
  {"IfaceSub", "class IfaceSub extends IfaceS {}", NULL},
  {"NotI", "interface NotI {}", "class NotI {}"},
  {"NotISub", "class NotISub implements NotI {}", NULL},
  {"FinM", "class FinM { void m(int x) {} }", "class FinM { final void m(int x) {} }"},
  {"FinMSub", "class FinMSub extends FinM { void m(int x) {} }", NULL},
  {"Seal", "class Seal {}", "sealed class Seal permits SealQ {} final class SealQ extends Seal {}"},
  {"SealSub", "class SealSub extends Seal {}", NULL},
  {"SealI", "interface SealI {}", "sealed interface SealI permits SealIQ {} final class SealIQ implements SealI {}"},
  {"SealISub", "class SealISub implements SealI {}", NULL},
  {"SealOk", "sealed class SealOk permits SealOkSub {}", NULL},
  {"SealOkSub", "final class SealOkSub extends SealOk {}", NULL},
  {"CircB", "class CircB {}", NULL},
  {"CircA", "class CircA extends CircB {}", NULL},
  {"CircC", "class CircC extends CircA {}", NULL},
  {"p/Hid", "package p; public class Hid { public static int x; public Hid() {} }",
            "package p; class Hid { public static int x; public Hid() {} }"},
  {"HidSub", "class HidSub extends p.Hid {}", NULL},
  {"HidUse", "class HidUse { static int f() { return p.Hid.x; } }", NULL},
  {"Gone", "class Gone { static int x; }", ""},
  {"GoneSub", "class GoneSub extends Gone {}", NULL},
  {"GoneUse", "class GoneUse { static int f() { return Gone.x; } }", NULL},
  {"Named", "class Named {}", NULL},
  // Errors of resolution: method f of *Use holds the reference.
  {"NoM", "class NoM { static void m(int x, String[] y) {} }", "class NoM {}"},
  {"NoMUse", "class NoMUse { static void f() { NoM.m(1, null); } }", NULL},
  {"NoF", "class NoF { static int x; }", "class NoF {}"},
  {"NoFUse", "class NoFUse { static int f() { return NoF.x; } }", NULL},
  {"PrivF", "class PrivF { static int x; }", "class PrivF { private static int x; }"},
  {"PrivFUse", "class PrivFUse { static int f() { return PrivF.x; } }", NULL},
  {"PrivM", "class PrivM { static int m(int[] a) { return 0; } }",
            "class PrivM { private static int m(int[] a) { return 0; } }"},
  {"PrivMUse", "class PrivMUse { static int f() { return PrivM.m(null); } }", NULL},
  {"StatF", "class StatF { static int x; }", "class StatF { int x; }"},
  {"StatFUse", "class StatFUse { static int f() { return StatF.x; } }", NULL},
  {"InstF", "class InstF { int x; }", "class InstF { static int x; }"},
  {"InstFUse", "class InstFUse { static int f(InstF o) { return o.x; } }", NULL},
  {"StatM", "class StatM { static void m() {} }", "class StatM { void m() {} }"},
  {"StatMUse", "class StatMUse { static void f() { StatM.m(); } }", NULL},
  {"InstM", "class InstM { void m() {} }", "class InstM { static void m() {} }"},
  {"InstMUse", "class InstMUse { static void f(InstM o) { o.m(); } }", NULL},
  {"CtoI", "class CtoI { void m() {} static void s() {} }", "interface CtoI { void m(); static void s() {} }"},
  {"CtoIUse", "class CtoIUse { static void f(CtoI o) { o.m(); } }", NULL},
  {"CtoISUse", "class CtoISUse { static void f() { CtoI.s(); } }", NULL},
  {"ItoC", "interface ItoC { void m(); static void s() {} }", "class ItoC { void m() {} static void s() {} }"},
  {"ItoCUse", "class ItoCUse { static void f(ItoC o) { o.m(); } }", NULL},
  {"ItoCSUse", "class ItoCSUse { static void f() { ItoC.s(); } }", NULL},
  {"PutF", "class PutF { static int x; }", "class PutF { static final int x = Integer.parseInt(\"1\"); }"},
  {"PutFUse", "class PutFUse { static void f() { PutF.x = 1; } }", NULL},
  {"p/Prot", "package p; public class Prot { public int x; public void m() {} }",
             "package p; public class Prot { protected int x; protected void m() {} }"},
  {"ProtUse", "class ProtUse { static void f(p.Prot o) { o.m(); } }", NULL},
  {"ProtOkUse", "class ProtOkUse extends p.Prot { static void f(ProtOkUse o) { o.m(); } }", NULL},
  {"AbsS", "class AbsS { void m() {} }", "abstract class AbsS { abstract void m(); }"},
  {"AbsSUse", "class AbsSUse extends AbsS { void f() { super.m(); } }", NULL},
  {"NoCtor", "class NoCtor { NoCtor(int x) {} }", "class NoCtor { NoCtor() {} }"},
  {"NoCtorUse", "class NoCtorUse { static Object f() { return new NoCtor(1); } }", NULL},
  {"ArrUse", "class ArrUse { static Object f(int[] a) { return a.clone(); } }", NULL},
  {"HashUse", "class HashUse { static int f(Runnable r) { return r.hashCode(); } }", NULL},
  {"DefUse", "class DefUse { static Object f(java.util.ArrayList<?> l) { return l.stream(); } }", NULL},
  {"AbsIUse", "class AbsIUse { static void f(AbsI a) { a.run(); } }", NULL},
  {"AbsI", "abstract class AbsI implements Runnable {}", NULL},
  {"MhUse", "class MhUse { static int f(java.lang.invoke.MethodHandle h) throws Throwable { return (int) h.invokeExact(1L); } }", NULL},
  // Nests.
  {"Nest", "class Nest { private static int x; static class In { static int f() { return x; } } }", NULL},
  // Selection.
  {"p/A", "package p; public class A { void m() {} public void n() {} }", NULL},
  {"q/B", "package q; public class B extends p.A { void m() {} public void n() {} }", NULL},
  {"p/C", "package p; public class C extends q.B { void m() {} }", NULL},
  {"q/D", "package q; public class D extends p.C { public void m() {} }", NULL},
  {"I", "interface I { default void m() {} }", NULL},
  {"J", "interface J {}", "interface J { default void m() {} }"},
  {"IJ", "class IJ implements I, J {}", NULL},
  {"K", "interface K extends I { default void m() {} }", NULL},
  {"IK", "class IK implements I, K {}", NULL},
  {"SubIJ", "class SubIJ extends IJ { public void m() {} }", NULL},
  {"Weak", "class Weak { public void m() {} }", "class Weak { void m() {} }"},
  {"WeakI", "class WeakI extends Weak implements I {}", NULL},
  {"Lack", "class Lack implements I {}", NULL},
  {"Miss", "interface Miss {}", "interface Miss { int m(int[] x); }"},
  {"MissC", "class MissC implements Miss {}", NULL},
  {"Fin", "class Fin { protected void finalize() {} }", NULL},
  {"FinReal", "class FinReal { static int n; protected void finalize() { n++; } }", NULL},
  // Layout.
  {"L1", "class L1 { byte b; long l; Object o; }", NULL},
  {"L2", "class L2 extends L1 { short s; int i; Object p; boolean z; }", NULL},
  {"L3", "class L3 extends L2 { Object q, r; static Object so; static final long K = 7; }", NULL},
  // Constraints.
  {"own/T", "package own; public class T extends Base { static void f() { Base.m(new Arg()); } public void v(Arg a) {} }", NULL},
  {"own/Base", "package own; public class Base { public static void m(Arg a) {} public void v(Arg a) {} }", NULL},
  {"own/Arg", "package own; public class Arg {}", NULL},
  {"own/U", "package own; public class U { static void f() { Base.m(null); } static Object g() { return new Arg(); } }", NULL},
};
// clang-format on

static Ctx ctx;
static Jimage modules;
static Loader *app;
static char top[] = "/tmp/cezve-link-XXXXXX";
static char out_folder[100];

static void write_source(const char *folder, const char *name,
                         const char *text) {
  char path[300];
  snprintf(path, sizeof path, "mkdir -p %s/%s && rmdir %s/%s", folder, name,
           folder, name);
  assert_int_equal(system(path), 0);
  snprintf(path, sizeof path, "%s/%s.java", folder, name);
  FILE *f = fopen(path, "w");
  assert_non_null(f);
  fputs(text, f);
  fclose(f);
}

static void compile(const char *folder) {
  char line[600];
  snprintf(line, sizeof line,
           "cd %s && javac -nowarn -Xlint:none -cp %s "
           "-d %s.out $(find . -name '*.java') && cp -r %s.out/. %s",
           folder, out_folder, folder, folder, out_folder);
  assert_int_equal(system(line), 0);
}

static int set_up(void **state) {
  (void)state;
  if (!mkdtemp(top)) return -1;
  char first[100], second[100], path[200];
  snprintf(first, sizeof first, "%s/first", top);
  snprintf(second, sizeof second, "%s/second", top);
  snprintf(out_folder, sizeof out_folder, "%s/classes", top);
  for (size_t i = 0; i < COUNT(sources); i++) {
    write_source(first, sources[i].name, sources[i].text);
    if (sources[i].changed && sources[i].changed[0])
      write_source(second, sources[i].name, sources[i].changed);
  }
  snprintf(path, sizeof path, "mkdir %s", out_folder);
  if (system(path) != 0) return -1;
  compile(first);
  compile(second);
  for (size_t i = 0; i < COUNT(sources); i++) {
    if (!sources[i].changed || sources[i].changed[0]) continue;
    snprintf(path, sizeof path, "%s/%s.class", out_folder, sources[i].name);
    unlink(path);
  }
  if (!fixture_start(&ctx, &modules)) return -1;
  app = fixture_loader(&ctx, &ctx.linker->boot, out_folder, NULL);
  return 0;
}

static int tear_down(void **state) {
  (void)state;
  image_release();
  char line[200];
  snprintf(line, sizeof line, "rm -rf %s", top);
  return system(line);
}

static Symbol *sym(const char *text) {
  return symbol_of(ctx.linker, text);
}

static Class *get(const char *name) {
  Class *k = fixture_class(&ctx, app, name);
  assert_non_null(k);
  return k;
}

static Method *method(Class *k, const char *name) {
  for (uint32_t i = 0; i < k->method_count; i++)
    if (symbol_is(k->methods[i].name, name)) return &k->methods[i];
  fail_msg("no method %s", name);
  return NULL;
}

static Field *field(Class *k, const char *name) {
  for (uint32_t i = 0; i < k->field_count; i++)
    if (symbol_is(k->fields[i].name, name)) return &k->fields[i];
  fail_msg("no field %s", name);
  return NULL;
}

static void expect_fault(Err err, Err expected, const char *text) {
  assert_string_equal(ctx.fault.text, text);
  assert_int_equal(err, expected);
}

// -- Loading -----------------------------------------------------------------

static void classes_with_wrong_supers_are_refused(void **state) {
  (void)state;
  static const struct {
    const char *name;
    Err err;
    const char *text;
  } rows[] = {
      {"FinalSub", ERR_INCOMPATIBLE_CLASS,
       "class FinalSub cannot inherit from final class FinalS"},
      {"IfaceSub", ERR_INCOMPATIBLE_CLASS,
       "class IfaceSub has interface IfaceS as super class"},
      {"NotISub", ERR_INCOMPATIBLE_CLASS,
       "class NotISub can not implement NotI, because it is not an interface "
       "(NotI is in unnamed module of loader ?)"},
      {"FinMSub", ERR_INCOMPATIBLE_CLASS,
       "class FinMSub overrides final method FinM.m(I)V"},
      {"SealSub", ERR_INCOMPATIBLE_CLASS,
       "class SealSub cannot inherit from sealed class Seal"},
      {"SealISub", ERR_INCOMPATIBLE_CLASS,
       "class SealISub cannot implement sealed interface SealI"},
      {"HidSub", ERR_ILLEGAL_ACCESS,
       "class HidSub cannot access its superclass p.Hid (HidSub and p.Hid are "
       "in unnamed module of loader ?)"},
      {"GoneSub", ERR_NO_CLASS_DEF, "Gone"},
      {"Nowhere", ERR_CLASS_NOT_FOUND, "Nowhere"},
      {"[LNowhere;", ERR_CLASS_NOT_FOUND, "Nowhere"},
      {"[V", ERR_CLASS_NOT_FOUND, "[V"},
      {"[", ERR_CLASS_NOT_FOUND, "["},
  };
  for (size_t i = 0; i < COUNT(rows); i++) {
    Class *k;
    for (int again = 0; again < 2; again++) {
      Err err = linker_load(&ctx, app, sym(rows[i].name), &k);
      expect_fault(err, rows[i].err, rows[i].text);
    }
  }
  get("SealOkSub");
}

// CircC, a subclass of CircA, is renamed to CircB, which CircA extends: javac
// would not compile that.
static void circular_supers_are_refused(void **state) {
  (void)state;
  char line[600];
  snprintf(line, sizeof line,
           "cd %s && mkdir circ && cp CircA.class circ && "
           "sed 's/CircC/CircB/g' CircC.class > circ/CircB.class",
           out_folder);
  assert_int_equal(system(line), 0);
  char folder[200];
  snprintf(folder, sizeof folder, "%s/circ", out_folder);
  Loader *l = fixture_loader(&ctx, &ctx.linker->boot, folder, NULL);
  Class *k;
  Err err = linker_load(&ctx, l, sym("CircA"), &k);
  expect_fault(err, ERR_CLASS_CIRCULARITY, "CircA");
  err = linker_load(&ctx, l, sym("CircB"), &k);
  expect_fault(err, ERR_CLASS_CIRCULARITY, "CircB");
  assert_null(ctx.linker->placeholders);
}

static void a_class_is_defined_once_and_under_its_name(void **state) {
  (void)state;
  Class *first = get("Named"), *k = NULL;
  char path[300];
  snprintf(path, sizeof path, "%s/Named.class", out_folder);
  size_t n = 0;
  uint8_t *bytes = read_whole(path, &n);
  assert_non_null(bytes);
  DefineOptions o = {.name = NULL};
  Err err = linker_define(&ctx, app, bytes, n, &o, &k);
  expect_fault(err, ERR_LINKAGE,
               "loader ? attempted duplicate class definition for Named. "
               "(Named is in unnamed module of loader ?)");
  o.name = sym("Other");
  err = linker_define(&ctx, app, bytes, n, &o, &k);
  expect_fault(err, ERR_NO_CLASS_DEF, "Other (wrong name: Named)");
  for (size_t cut = 0; cut < n; cut += 7) {
    o.name = NULL;
    err = linker_define(&ctx, app, bytes, cut, &o, &k);
    assert_int_not_equal(err, ERR_OK);
  }
  assert_ptr_equal(linker_find_loaded(&ctx, app, sym("Named")), first);
  free(bytes);
}

static void java_packages_are_the_boot_loaders(void **state) {
  (void)state;
  Bytes b;
  Arena a = {0};
  Err err = ERR_OK;
  b = jimage_find(&modules, "java.base", (const uint8_t *)"java/util/Set", 13,
                  &a, &err);
  assert_non_null(b.at);
  DefineOptions o = {.name = NULL};
  Class *k;
  err = linker_define(&ctx, app, b.at, b.size, &o, &k);
  expect_fault(err, ERR_SECURITY, "Prohibited package name: java.util");
  arena_drop(&a);
}

static void hidden_classes_know_themselves_alone(void **state) {
  (void)state;
  Class *host = get("Nest");
  char path[300];
  snprintf(path, sizeof path, "%s/Nest$In.class", out_folder);
  size_t n = 0;
  uint8_t *bytes = read_whole(path, &n);
  assert_non_null(bytes);
  DefineOptions o = {.hidden = true, .nest_host = host};
  Class *x, *y, *self;
  assert_int_equal(linker_define(&ctx, app, bytes, n, &o, &x), ERR_OK);
  assert_int_equal(linker_define(&ctx, app, bytes, n, &o, &y), ERR_OK);
  memset(bytes, 0xee, n);
  free(bytes);
  assert_ptr_not_equal(x, y);
  assert_ptr_not_equal(x->name, y->name);
  assert_null(linker_find_loaded(&ctx, app, x->name));
  assert_int_equal(class_link(&ctx, x), ERR_OK);
  assert_int_equal(resolve_class(&ctx, x, x->file->this_class, &self), 0);
  assert_ptr_equal(self, x);
  assert_ptr_equal(class_nest_host(&ctx, x), host);
  Arena a = {0};
  assert_memory_equal(class_external_name(x, &a), "Nest$In/0x", 10);
  arena_drop(&a);
  assert_true(method(x, "f")->flags & METHOD_HIDDEN);
}

// -- Resolution --------------------------------------------------------------

// Resolve the last member reference of `k`.f, as the interpreter would.
static Err resolve_in(Class *k, const char *name, Method **m, CallKind *kind,
                      Field **f) {
  Method *user = method(k, name);
  Bytes code = code_decode(class_cp(k), method_file(user)->code).code;
  int bc = 0;
  uint32_t index = 0;
  for (uint32_t bci = 0; bci < code.size;
       bci += bytecode_size(code.at, code.size, bci)) {
    int b = code.at[bci];
    if (b < BC_getstatic || b > BC_invokeinterface) continue;
    bc = b;
    index = be_u2(code.at + bci + 1);
  }
  assert_int_not_equal(bc, 0);
  *m = NULL;
  *f = NULL;
  if (bc >= BC_invokevirtual)
    return resolve_method(&ctx, k, index, bc, m, kind);
  bool put = bc == BC_putstatic || bc == BC_putfield;
  bool is_static = bc == BC_putstatic || bc == BC_getstatic;
  return resolve_field(&ctx, k, index, is_static, put ? user : NULL, f);
}

static void references_that_no_longer_fit_are_refused(void **state) {
  (void)state;
  static const struct {
    const char *name;
    Err err;
    const char *text;
  } rows[] = {
      {"NoMUse", ERR_NO_SUCH_METHOD, "'void NoM.m(int, java.lang.String[])'"},
      {"NoFUse", ERR_NO_SUCH_FIELD, "x"},
      {"PrivFUse", ERR_ILLEGAL_ACCESS,
       "class PrivFUse tried to access private field PrivF.x (PrivFUse and "
       "PrivF are in unnamed module of loader ?)"},
      {"PrivMUse", ERR_ILLEGAL_ACCESS,
       "class PrivMUse tried to access private method 'int PrivM.m(int[])' "
       "(PrivMUse and PrivM are in unnamed module of loader ?)"},
      {"StatFUse", ERR_INCOMPATIBLE_CLASS, "Expected static field StatF.x"},
      {"InstFUse", ERR_INCOMPATIBLE_CLASS, "Expected non-static field InstF.x"},
      {"StatMUse", ERR_INCOMPATIBLE_CLASS,
       "Expected static method 'void StatM.m()'"},
      {"InstMUse", ERR_INCOMPATIBLE_CLASS,
       "Expecting non-static method 'void InstM.m()'"},
      {"CtoIUse", ERR_INCOMPATIBLE_CLASS,
       "Found interface CtoI, but class was expected"},
      {"CtoISUse", ERR_INCOMPATIBLE_CLASS,
       "Method 'void CtoI.s()' must be InterfaceMethodref constant"},
      {"ItoCUse", ERR_INCOMPATIBLE_CLASS,
       "Found class ItoC, but interface was expected"},
      {"ItoCSUse", ERR_INCOMPATIBLE_CLASS,
       "Method 'void ItoC.s()' must be Methodref constant"},
      {"PutFUse", ERR_ILLEGAL_ACCESS,
       "Update to static final field PutF.x attempted from a different class "
       "(PutFUse) than the field's declaring class"},
      {"ProtUse", ERR_ILLEGAL_ACCESS,
       "class ProtUse tried to access protected method 'void p.Prot.m()' "
       "(ProtUse and p.Prot are in unnamed module of loader ?)"},
      {"AbsSUse", ERR_ABSTRACT_METHOD, "'void AbsS.m()'"},
      {"NoCtorUse", ERR_NO_SUCH_METHOD, "'void NoCtor.<init>(int)'"},
      {"HidUse", ERR_ILLEGAL_ACCESS,
       "failed to access class p.Hid from class HidUse (p.Hid and HidUse are "
       "in unnamed module of loader ?)"},
      {"GoneUse", ERR_NO_CLASS_DEF, "Gone"},
  };
  for (size_t i = 0; i < COUNT(rows); i++) {
    Method *m;
    CallKind kind;
    Field *f;
    Err err = resolve_in(get(rows[i].name), "f", &m, &kind, &f);
    expect_fault(err, rows[i].err, rows[i].text);
  }
}

static CallKind call_of(const char *user, Method **m) {
  CallKind kind = CALL_STATIC;
  Field *f;
  Err err = resolve_in(get(user), "f", m, &kind, &f);
  if (err != ERR_OK) fail_msg("%s: %s", user, ctx.fault.text);
  return kind;
}

static void calls_run_as_their_kind_says(void **state) {
  (void)state;
  Method *m;
  assert_int_equal(call_of("ProtOkUse", &m), CALL_VIRTUAL);
  assert_int_equal(call_of("ArrUse", &m), CALL_VIRTUAL);
  assert_ptr_equal(m->holder, ctx.linker->object);
  assert_int_equal(call_of("HashUse", &m), CALL_VIRTUAL);
  assert_ptr_equal(m->holder, ctx.linker->object);

  assert_int_equal(call_of("DefUse", &m), CALL_VIRTUAL);
  assert_true(m->flags & METHOD_MIRANDA);
  Class *list = get("java/util/ArrayList");
  Method *stream = class_select(list, m);
  assert_ptr_equal(stream->holder, get("java/util/Collection"));
  assert_ptr_equal(stream, m->source);
  assert_int_equal(class_vtable_index(list, stream), m->table_index);

  assert_int_equal(call_of("AbsIUse", &m), CALL_VIRTUAL);
  assert_true(m->table_index >= 0);
  assert_int_equal(call_of("MhUse", &m), CALL_POLYMORPHIC);
  assert_true(symbol_is(m->name, "invokeExact"));
}

static void intrinsics_are_made_once_a_descriptor(void **state) {
  (void)state;
  Class *mh = get("java/lang/invoke/MethodHandle");
  Method *basic = method(mh, "invokeBasic"), *x, *y, *z;
  assert_true(basic->flags & METHOD_POLYMORPHIC);
  assert_int_equal(intrinsic_method(&ctx, basic, sym("(JI)D"), &x), ERR_OK);
  assert_int_equal(intrinsic_method(&ctx, basic, sym("(JI)D"), &y), ERR_OK);
  assert_ptr_equal(x, y);
  assert_int_equal(x->nargs, 4);
  assert_int_equal(x->result, 'D');
  assert_true(x->flags & METHOD_RETURNS_WIDE);
  Method *link = method(mh, "linkToStatic");
  assert_int_equal(intrinsic_method(&ctx, link, sym("(JI)D"), &z), ERR_OK);
  assert_ptr_not_equal(x, z);
  assert_int_equal(z->nargs, 3);
  assert_int_equal(z->native, 1);
  Method *exact = method(mh, "invokeExact");
  assert_int_equal(intrinsic_method(&ctx, exact, sym("()V"), &z),
                   ERR_INTERNAL);
}

static void nestmates_see_private_members(void **state) {
  (void)state;
  Method *m;
  CallKind kind;
  Field *f;
  Class *in = get("Nest$In");
  assert_int_equal(resolve_in(in, "f", &m, &kind, &f), ERR_OK);
  assert_ptr_equal(f->holder, get("Nest"));
  assert_ptr_equal(class_nest_host(&ctx, in), get("Nest"));
  assert_ptr_equal(class_nest_host(&ctx, get("I")), get("I"));
}

// -- Selection ---------------------------------------------------------------

static void package_private_methods_are_overridden_in_their_package(
    void **state) {
  (void)state;
  Class *a = get("p/A"), *b = get("q/B"), *c = get("p/C"), *d = get("q/D");
  Method *am = method(a, "m"), *bm = method(b, "m");
  assert_ptr_equal(class_select(b, am), am);
  assert_ptr_equal(class_select(b, bm), bm);
  assert_ptr_equal(class_select(c, am), method(c, "m"));
  assert_ptr_equal(class_select(c, bm), bm);
  assert_ptr_equal(class_select(d, bm), method(d, "m"));
  // p.C.m is package-private: q.D.m does not override it, nor p.A.m.
  assert_ptr_equal(class_select(d, am), method(c, "m"));
  assert_ptr_equal(class_select(d, method(a, "n")), method(b, "n"));
}

static void defaults_are_selected_or_conflict(void **state) {
  (void)state;
  Method *im = method(get("I"), "m"), *km = method(get("K"), "m");
  assert_ptr_equal(class_select(get("IK"), im), km);
  assert_ptr_equal(class_select(get("Lack"), im), im);
  Method *conflict = class_select(get("IJ"), im);
  assert_true(conflict->flags & METHOD_CONFLICT);
  expect_fault(method_not_runnable(&ctx, get("IJ"), conflict),
               ERR_INCOMPATIBLE_CLASS,
               "Conflicting default methods: I.m J.m");
  Class *sub = get("SubIJ");
  assert_ptr_equal(class_select(sub, im), method(sub, "m"));

  Method *weak = class_select(get("WeakI"), im);
  assert_true(weak->flags & METHOD_INACCESSIBLE);
  expect_fault(method_not_runnable(&ctx, get("WeakI"), weak),
               ERR_ILLEGAL_ACCESS, "'void Weak.m()'");

  Method *missing = class_select(get("MissC"), method(get("Miss"), "m"));
  expect_fault(method_not_runnable(&ctx, get("MissC"), missing),
               ERR_ABSTRACT_METHOD,
               "Receiver class MissC does not define or inherit an "
               "implementation of the resolved method 'abstract int m(int[])' "
               "of interface Miss.");
  assert_null(class_select(get("Weak"), im));
  expect_fault(interface_not_implemented(&ctx, get("Weak"), im->holder),
               ERR_INCOMPATIBLE_CLASS,
               "Class Weak does not implement the requested interface I");
}

static void only_real_finalizers_count(void **state) {
  (void)state;
  assert_false(get("Fin")->flags & CLASS_HAS_FINALIZER);
  assert_true(get("FinReal")->flags & CLASS_HAS_FINALIZER);
  assert_false(ctx.linker->object->flags & CLASS_HAS_FINALIZER);
}

// -- Subtyping, arrays -------------------------------------------------------

static void arrays_are_covariant(void **state) {
  (void)state;
  static const struct {
    const char *from, *to;
    bool is;
  } rows[] = {
      {"[I", "java/lang/Object", true},
      {"[I", "java/lang/Cloneable", true},
      {"[I", "java/io/Serializable", true},
      {"[I", "java/lang/Runnable", false},
      {"[I", "[I", true},
      {"[I", "[J", false},
      {"[[I", "[Ljava/lang/Object;", true},
      {"[[I", "[Ljava/lang/Cloneable;", true},
      {"[[I", "[[Ljava/lang/Object;", false},
      {"[Ljava/lang/Integer;", "[Ljava/lang/Number;", true},
      {"[Ljava/lang/Integer;", "[Ljava/lang/Comparable;", true},
      {"[Ljava/lang/Number;", "[Ljava/lang/Integer;", false},
      {"[Ljava/util/List;", "[Ljava/util/Collection;", true},
      {"java/util/List", "java/util/Collection", true},
      {"java/util/Collection", "java/util/List", false},
      {"java/util/List", "java/lang/Object", true},
      {"java/lang/Object", "[I", false},
      {"java/util/ArrayList", "java/lang/Iterable", true},
  };
  for (int again = 0; again < 2; again++) {
    for (size_t i = 0; i < COUNT(rows); i++) {
      Class *from = get(rows[i].from), *to = get(rows[i].to);
      if (class_is_subtype(from, to) != rows[i].is)
        fail_msg("%s to %s", rows[i].from, rows[i].to);
    }
  }
  Class *prim = ctx.linker->prim['I'];
  assert_false(class_is_subtype(prim, ctx.linker->object));
  assert_false(class_is_subtype(prim, get("java/lang/Comparable")));
  Arena a = {0};
  assert_string_equal(class_external_name(get("[[Ljava/lang/String;"), &a),
                      "java.lang.String[][]");
  assert_string_equal(class_external_name(get("[I"), &a), "int[]");
  arena_drop(&a);
}

static void arrays_have_at_most_255_dimensions(void **state) {
  (void)state;
  char name[300];
  memset(name, '[', sizeof name);
  strcpy(name + 255, "I");
  assert_int_equal(get(name)->dims, 255);
  strcpy(name + 256, "I");
  name[255] = '[';
  Class *k;
  assert_int_equal(linker_load(&ctx, app, sym(name), &k),
                   ERR_CLASS_NOT_FOUND);
}

// -- Layout ------------------------------------------------------------------

static void subclasses_fill_gaps_and_runs_join(void **state) {
  (void)state;
  Class *l1 = get("L1"), *l2 = get("L2"), *l3 = get("L3");
  // 8 long, 16 byte, 20 reference.
  assert_int_equal(field(l1, "l")->offset, 8);
  assert_int_equal(l1->layout.size, 24);
  assert_int_equal(l1->layout.run_count, 1);
  // L2's reference continues the run; its short fills the gap.
  assert_int_equal(field(l2, "p")->offset, field(l1, "o")->offset + 4);
  assert_int_equal(l2->layout.run_count, 1);
  assert_int_equal(l2->layout.runs[0].count, 2);
  assert_true(field(l2, "s")->offset < field(l1, "o")->offset);
  assert_int_equal(l2->layout.size, 32);
  assert_int_equal(l3->static_slots, 2);
  assert_int_equal(l3->static_refs, 1);
  assert_int_equal(static_at(field(l3, "K"))->j, 7);
}

// -- Loading constraints -----------------------------------------------------

static void loaders_must_agree_on_types_of_signatures(void **state) {
  (void)state;
  // `child` has its own Arg, T and U but takes Base from `app`.
  char folder[200], line[600];
  snprintf(folder, sizeof folder, "%s/child", out_folder);
  snprintf(line, sizeof line,
           "mkdir -p %s/own && cd %s && cp own/Arg.class own/T.class "
           "own/U.class child/own",
           folder, out_folder);
  assert_int_equal(system(line), 0);
  get("own/Arg");
  Loader *child = fixture_loader(&ctx, app, folder, "own/T");
  folder_loaders[folder_loader_count - 1].own = "own/";
  Class *k = NULL;
  // Everything of own/ is the child's, so Base is not found there.
  assert_int_equal(linker_load(&ctx, child, sym("own/T"), &k),
                   ERR_NO_CLASS_DEF);

  // A loader that has Arg before it links T against the parent's Base.
  Loader *two = fixture_loader(&ctx, app, folder, "own/A");
  Class *arg = NULL, *t = NULL;
  assert_int_equal(linker_load(&ctx, two, sym("own/Arg"), &arg), ERR_OK);
  assert_ptr_equal(arg->loader, two);
  folder_loaders[folder_loader_count - 1].own = "own/T";
  assert_int_equal(linker_load(&ctx, two, sym("own/T"), &t), ERR_OK);
  assert_ptr_equal(t->super, get("own/Base"));
  Err err = class_link(&ctx, t);
  assert_int_equal(err, ERR_LINKAGE);
  assert_memory_equal(
      ctx.fault.text,
      "loader constraint violation for class own.T: when selecting "
      "overriding method 'void own.T.v(own.Arg)' the class loader ? of the "
      "selected method's type own.T, and the class loader ? for its super "
      "type own.Base have different Class objects for the type own.Arg used "
      "in the signature",
      200);

  // A loader that resolves Base.m first may not have its own Arg later.
  Loader *three = fixture_loader(&ctx, app, folder, "own/U");
  Class *u = NULL;
  Method *m;
  CallKind kind;
  Field *f;
  assert_int_equal(linker_load(&ctx, three, sym("own/U"), &u), ERR_OK);
  assert_int_equal(resolve_in(u, "f", &m, &kind, &f), ERR_OK);
  assert_ptr_equal(m->holder, get("own/Base"));
  folder_loaders[folder_loader_count - 1].own = "own/A";
  err = linker_load(&ctx, three, sym("own/Arg"), &arg);
  assert_int_equal(err, ERR_LINKAGE);
  assert_string_equal(
      ctx.fault.text,
      "loader constraint violation: loader ? wants to load class own.Arg. A "
      "different class with the same name was previously loaded by ?. "
      "(own.Arg is in unnamed module of loader ?)");
}

// -- Modules -----------------------------------------------------------------

static void modules_guard_their_packages(void **state) {
  (void)state;
  Linker *l = ctx.linker;
  Class *object = get("java/lang/Object");
  Class *inner = get("sun/security/util/Debug");
  Class *mine = get("Named");
  assert_null(object->package->module);
  Symbol *packages[] = {sym("java/lang"), sym("sun/security/util"),
                        sym("java/util"), sym("no/class/yet")};
  Ref none = 0;
  Module *base, *other;
  assert_int_equal(module_define(&ctx, &l->boot, &none, sym("java.base"),
                                 false, NULL, NULL, packages, 4, &base),
                   ERR_OK);
  assert_ptr_equal(l->java_base, base);
  assert_ptr_equal(class_module(l, object), base);
  assert_ptr_equal(class_module(l, get("[[I")), base);
  assert_ptr_equal(get("java/io/Serializable")->package->module,
                   &l->boot.unnamed);
  Err err = module_define(&ctx, &l->boot, &none, sym("java.base"), false,
                          NULL, NULL, NULL, 0, &other);
  expect_fault(err, ERR_LINKAGE, "Module java.base is already defined");
  err = module_define(&ctx, &l->boot, &none, sym("m.x"), false, NULL, NULL,
                      packages, 1, &other);
  expect_fault(err, ERR_LINKAGE,
               "Package java.lang for module m.x is already in another "
               "module, java.base, defined to the class loader");

  err = access_check_class(&ctx, mine, inner);
  expect_fault(err, ERR_ILLEGAL_ACCESS,
               "class Named (in unnamed module) cannot access class "
               "sun.security.util.Debug (in module java.base) because module "
               "java.base does not export sun.security.util to unnamed "
               "module");
  assert_int_equal(module_add_export_all_unnamed(&ctx, base, inner->package),
                   ERR_OK);
  assert_int_equal(access_check_class(&ctx, mine, inner), ERR_OK);

  Symbol *own[] = {sym("m/own")};
  assert_int_equal(module_define(&ctx, app, &none, sym("m.own"), false, NULL,
                                 NULL, own, 1, &other),
                   ERR_OK);
  assert_false(module_accessible(other, object->package));
  assert_int_equal(module_add_export(&ctx, base, object->package, other),
                   ERR_OK);
  assert_true(module_accessible(other, object->package));
  assert_false(module_reads(other, &app->unnamed));
  assert_int_equal(module_add_read(&ctx, other, NULL), ERR_OK);
  assert_true(module_reads(other, &app->unnamed));
  assert_false(module_reads(base, other));
  assert_int_equal(module_add_read(&ctx, base, other), ERR_OK);
  assert_true(module_reads(base, other));
}

// -- Roots -------------------------------------------------------------------

static uint32_t visited;

static void count_slot(RootVisitor *v, Ref *slot) {
  (void)v;
  visited += *slot != 0;
}

static void dirty_classes_alone_are_roots_of_a_minor_collection(
    void **state) {
  (void)state;
  Class *k = get("L3");
  RootVisitor minor = {.slot = count_slot, .kind = GC_MINOR};
  RootVisitor full = {.slot = count_slot, .kind = GC_FULL};
  link_visit_roots(&ctx, &minor);
  assert_null(ctx.linker->dirty);
  static_at(field(k, "so"))->ref = 1;
  visited = 0;
  link_visit_roots(&ctx, &minor);
  assert_int_equal(visited, 0);
  class_mark_dirty(ctx.linker, k);
  class_mark_dirty(ctx.linker, k);
  link_visit_roots(&ctx, &minor);
  assert_int_equal(visited, 1);
  assert_false(k->flags & CLASS_DIRTY);
  visited = 0;
  link_visit_roots(&ctx, &full);
  assert_int_equal(visited, 1);
  static_at(field(k, "so"))->ref = 0;
}

// -- Names -------------------------------------------------------------------

static Symbol *find_name(const char *what, int i) {
  char text[40];
  int n = snprintf(text, sizeof text, "%s/%d", what, i);
  return symbol_find(ctx.linker, (const uint8_t *)text, (size_t)n);
}

static void make_names(const char *what, int n) {
  char text[40];
  for (int i = 0; i < n; i++) {
    snprintf(text, sizeof text, "%s/%d", what, i);
    assert_non_null(sym(text));
  }
}

static void full_collections(int n) {
  while (n--) link_unload(&ctx);
}

// No loader is dead, so that no heap is needed.
static void names_that_nobody_uses_are_forgotten(void **state) {
  (void)state;
  for (Loader *l = ctx.linker->loaders; l; l = l->next) l->stays = true;
  Class *named = get("Named");
  make_names("short", 20000);
  for (int i = 0; i < 12; i++) {
    assert_non_null(find_name("short", 7));
    full_collections(1);
  }
  // More names make it worth looking again.
  make_names("more", 20000);
  full_collections(1);
  assert_null(find_name("short", 6));
  assert_non_null(find_name("short", 7));
  assert_non_null(find_name("more", 7));
  assert_ptr_equal(get("Named"), named);
  assert_ptr_equal(named->name, sym("Named"));

  uint16_t since = symbols_hold(ctx.linker);
  make_names("held", 30000);
  full_collections(20);
  make_names("next", 60000);
  full_collections(1);
  assert_null(find_name("more", 6));
  assert_non_null(find_name("held", 6));
  symbols_release(ctx.linker, since);
  full_collections(10);
  make_names("last", 90000);
  full_collections(1);
  assert_null(find_name("held", 5));
  assert_null(find_name("next", 5));
  assert_non_null(find_name("last", 5));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(classes_with_wrong_supers_are_refused),
      cmocka_unit_test(circular_supers_are_refused),
      cmocka_unit_test(a_class_is_defined_once_and_under_its_name),
      cmocka_unit_test(java_packages_are_the_boot_loaders),
      cmocka_unit_test(hidden_classes_know_themselves_alone),
      cmocka_unit_test(references_that_no_longer_fit_are_refused),
      cmocka_unit_test(calls_run_as_their_kind_says),
      cmocka_unit_test(intrinsics_are_made_once_a_descriptor),
      cmocka_unit_test(nestmates_see_private_members),
      cmocka_unit_test(
          package_private_methods_are_overridden_in_their_package),
      cmocka_unit_test(defaults_are_selected_or_conflict),
      cmocka_unit_test(only_real_finalizers_count),
      cmocka_unit_test(arrays_are_covariant),
      cmocka_unit_test(arrays_have_at_most_255_dimensions),
      cmocka_unit_test(subclasses_fill_gaps_and_runs_join),
      cmocka_unit_test(loaders_must_agree_on_types_of_signatures),
      cmocka_unit_test(dirty_classes_alone_are_roots_of_a_minor_collection),
      cmocka_unit_test(modules_guard_their_packages),
      cmocka_unit_test(names_that_nobody_uses_are_forgotten),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
