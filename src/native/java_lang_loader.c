// java_lang_loader.c -- ClassLoader, Module, and jdk.internal.loader.

#include <stdlib.h>

#include "base/log.h"
#include "link/resolve.h"
#include "native/native.h"
#include "runtime/assertion.h"

// -- ClassLoader: finding ----------------------------------------------------

// The internal name as a symbol, if anybody ever used it; names with '/' are
// none of a class.
static Symbol *existing_name(Thread *t, Ref name) {
  char *text = string_mutf8(t, name, false);
  Symbol *s = NULL;
  if (!strchr(text, '/')) {
    size_t n = strlen(text);
    for (size_t i = 0; i < n; i++)
      if (text[i] == '.') text[i] = '/';
    s = symbol_find(t->rt->linker, (const uint8_t *)text, n);
  }
  free(text);
  return s;
}

static void ClassLoader_findLoadedClass0(Thread *t, Slot *a) {
  if (a[1].ref == 0) RETURN_REF(0);
  Symbol *name = existing_name(t, a[1].ref);
  Loader *l = name ? loader_of(t, a[0].ref) : NULL;
  Class *cls = l ? linker_find_loaded(&t->ctx, l, name) : NULL;
  RETURN_REF(cls ? cls->mirror : 0);
}

static void ClassLoader_findBootstrapClass(Thread *t, Slot *a) {
  if (a->ref == 0) RETURN_REF(0);
  char *text = string_mutf8(t, a->ref, false);
  bool good = !strchr(text, '/');
  free(text);
  Symbol *name = good ? string_symbol(t, a->ref, true) : NULL;
  if (!name || !name_is_class(name->text, name->size)) RETURN_REF(0);
  Class *cls = NULL;
  Err err = linker_load(&t->ctx, &t->rt->linker->boot, name, &cls);
  if (err == ERR_CLASS_NOT_FOUND) RETURN_REF(0);
  if (err != ERR_OK) {
    throw_err(t, err);
    return;
  }
  RETURN_REF(cls->mirror);
}

// -- ClassLoader: defining ---------------------------------------------------

// What a native was given to define; `copy` is malloc'ed, as the bytes must
// not lie in the heap while Java may run.
typedef struct Definition {
  uint8_t *copy;
  size_t size;
  DefineOptions options;
} Definition;

static bool take_name(Thread *t, Ref name, Symbol **out) {
  *out = NULL;
  if (name == 0) return true;
  *out = string_symbol(t, name, true);
  return *out || throw_new(t, "java/lang/NoClassDefFoundError", NULL);
}

static bool take_copy(Thread *t, const void *bytes, int32_t length,
                      Definition *d) {
  d->size = (size_t)length;
  d->copy = malloc(d->size + 1);
  if (!d->copy) return throw_oom(t, "Java heap space");
  memcpy(d->copy, bytes, d->size);
  return true;
}

static bool take_array(Thread *t, Ref array, int32_t off, int32_t length,
                       Definition *d) {
  const char *bounds = "java/lang/ArrayIndexOutOfBoundsException";
  if (array == 0) return throw_npe(t);
  if (length < 0) return throw_new(t, bounds, NULL);
  int64_t end = (int64_t)off + length, size = array_length(array);
  if (off < 0 || end > size)
    return throw_new(t, bounds,
                     "Array region %d..%lld out of bounds for length %lld",
                     off, (long long)end, (long long)size);
  return take_copy(t, BYTE_ELEMS(array) + off, length, d);
}

// `*source` is a String, or 0 where the caller does not say.
static Class *define(Thread *t, Ref *class_loader, const Ref *source,
                     Definition *d) {
  bool logs = *source && log_on(LOG_CLASS_LOAD, LOG_INFO);
  char *text = logs ? string_utf8(t, *source) : NULL;
  d->options.source = text;
  Loader *l = loader_of(t, *class_loader);
  Class *cls = l ? define_class(t, l, d->copy, d->size, &d->options) : NULL;
  free(d->copy);
  free(text);
  return cls;
}

static void ClassLoader_defineClass1(Thread *t, Slot *a) {
  Definition d = {.options.protection_domain = &a[5].ref};
  if (!take_name(t, a[1].ref, &d.options.name) ||
      !take_array(t, a[2].ref, a[3].i, a[4].i, &d))
    return;
  Class *cls = define(t, &a[0].ref, &a[6].ref, &d);
  RETURN_REF(cls ? cls->mirror : 0);
}

static void ClassLoader_defineClass2(Thread *t, Slot *a) {
  NOT_NULL(a[2].ref);
  Definition d = {.options.protection_domain = &a[5].ref};
  int64_t address = GET_I64(t, a[2].ref, Buffer_address);
  if (!take_name(t, a[1].ref, &d.options.name) ||
      !take_copy(t, (const uint8_t *)(uintptr_t)address + a[3].i, a[4].i, &d))
    return;
  Class *cls = define(t, &a[0].ref, &a[6].ref, &d);
  RETURN_REF(cls ? cls->mirror : 0);
}

// Flags of defineClass0 (MethodHandleNatives.Constants).
enum {
  LOOKUP_NESTMATE = 1,
  LOOKUP_HIDDEN = 2,
  LOOKUP_STRONG = 4,
  LOOKUP_VM_ANNOTATIONS = 8,
};

static bool bad_argument(Thread *t, const char *text) {
  return throw_new(t, "java/lang/IllegalArgumentException", "%s", text);
}

static bool lookup_flags_ok(Thread *t, int flags, bool has_data) {
  if (flags & LOOKUP_HIDDEN) return true;
  if (has_data)
    return bad_argument(t, "classData is only applicable for hidden classes");
  if (flags & LOOKUP_NESTMATE)
    return bad_argument(t, "dynamic nestmate is only applicable for hidden "
                           "classes");
  if (!(flags & LOOKUP_STRONG))
    return bad_argument(t, "an ordinary class must be strongly referenced by "
                           "its defining loader");
  if (flags & LOOKUP_VM_ANNOTATIONS)
    return bad_argument(t, "vm annotations only allowed for hidden classes");
  return flags == LOOKUP_STRONG || bad_argument(t, "invalid flag");
}

// (loader, lookup, name, bytes, off, len, domain, initialize, flags, data)
static void ClassLoader_defineClass0(Thread *t, Slot *a) {
  int flags = a[8].i;
  if (a[1].ref == 0) {
    bad_argument(t, "Lookup class is null");
    return;
  }
  if (!lookup_flags_ok(t, flags, a[9].ref != 0)) return;
  Class *lookup = class_of_mirror(t, a[1].ref);
  Definition d = {.options = {
      .hidden = flags & LOOKUP_HIDDEN,
      .strong = flags & LOOKUP_STRONG,
      .vm_annotations = flags & LOOKUP_VM_ANNOTATIONS,
      .class_data = &a[9].ref,
      .protection_domain = &a[6].ref,
  }};
  if (flags & LOOKUP_NESTMATE) {
    d.options.nest_host = class_nest_host(&t->ctx, lookup);
    if (!d.options.nest_host) return;
  }
  if (!take_name(t, a[2].ref, &d.options.name) ||
      !take_array(t, a[3].ref, a[4].i, a[5].i, &d))
    return;
  Class *cls = define(t, &a[0].ref, &(Ref){0}, &d);
  if (!cls) return;
  root(t, cls->mirror);  // nothing else keeps a hidden class
  if (flags & LOOKUP_HIDDEN) {
    Err err = class_link(&t->ctx, cls);
    if (err != ERR_OK) {
      throw_err(t, err);
      return;
    }
  }
  // The native cannot be run again, so this one initialises from C.
  if (a[7].i && !class_initialize(t, cls)) return;
  RETURN_REF(cls->mirror);
}

// -- ClassLoader: assertions -------------------------------------------------

// Names and switches of the package rules, or of the class rules, as two
// parallel arrays; 0 with an exception pending.
static bool directives(Thread *t, const AssertionRules *rules, bool packages,
                       Ref *names, Ref *switches) {
  int32_t n = 0;
  for (uint32_t i = 0; rules && i < rules->count; i++)
    n += rules->rules[i].name && rules->rules[i].is_package == packages;
  *names = ref_array_new(t, K_String, n);
  *switches = *names ? prim_array_new(t, 'Z', n) : 0;
  if (*switches == 0) return false;
  n = 0;
  for (uint32_t i = 0; rules && i < rules->count; i++) {
    const AssertionRule *rule = &rules->rules[i];
    if (!rule->name || rule->is_package != packages) continue;
    Ref name = string_of(t, rule->name);
    if (name == 0) return false;
    ref_store(t, &REF_ELEMS(*names)[n], name);
    BYTE_ELEMS(*switches)[n++] = rule->enable;
  }
  return true;
}

static void ClassLoader_retrieveDirectives(Thread *t, Slot *a) {
  const AssertionRules *rules = t->rt->assertion_rules;
  Class *cls = known_class(t, K_AssertionStatusDirectives);
  if (!class_ready(t, cls)) {
    native_need_init(t, cls);
    return;
  }
  Ref *o = root(t, object_new(t, cls));
  Ref *names = root(t, 0), *switches = root(t, 0);
  if (*o == 0) return;
  if (!directives(t, rules, false, names, switches)) return;
  SET_REF(t, *o, AssertionStatusDirectives_classes, *names);
  SET_REF(t, *o, AssertionStatusDirectives_classEnabled, *switches);
  if (!directives(t, rules, true, names, switches)) return;
  SET_REF(t, *o, AssertionStatusDirectives_packages, *names);
  SET_REF(t, *o, AssertionStatusDirectives_packageEnabled, *switches);
  bool deflt = false;
  for (uint32_t i = 0; rules && i < rules->count; i++)
    if (!rules->rules[i].name) deflt = rules->rules[i].enable;
  SET_I8(t, *o, AssertionStatusDirectives_deflt, deflt);
  RETURN_REF(*o);
}

// -- Module ------------------------------------------------------------------

// A LinkageError of link/ is the library's caller's mistake here.
static void throw_module_error(Thread *t, Err err) {
  if (err != ERR_LINKAGE) {
    throw_err(t, err);
    return;
  }
  char text[sizeof t->ctx.fault.text];
  memcpy(text, t->ctx.fault.text, sizeof text);
  throw_new(t, "java/lang/IllegalStateException", "%s", text);
}

static Symbol *optional_symbol(Thread *t, Ref string) {
  return string ? string_symbol(t, string, false) : NULL;
}

// The packages' symbols, in the arena; NULL with an exception pending.
static Symbol **package_symbols(Thread *t, Ref array, Arena *arena,
                                uint32_t *count) {
  uint32_t n = array ? array_length(array) : 0;
  Symbol **out = arena_new(arena, Symbol *, (size_t)n + 1);
  CHECK(out != NULL);
  for (uint32_t i = 0; i < n; i++) {
    Ref name = REF_ELEMS(array)[i];
    bool string = name && class_of(name) == t->rt->linker->string;
    out[i] = string ? string_symbol(t, name, true) : NULL;
    if (out[i]) continue;
    bad_argument(t, "Bad package name");
    return NULL;
  }
  *count = n;
  return out;
}

// (module, open, version, location, packages)
static void Module_defineModule0(Thread *t, Slot *a) {
  NOT_NULL(a[0].ref);
  Ref name_string = GET_REF(t, a[0].ref, Module_name);
  if (name_string == 0) {
    bad_argument(t, "Module name cannot be null");
    return;
  }
  Loader *l = loader_of(t, GET_REF(t, a[0].ref, Module_loader));
  if (!l) return;
  Symbol *name = string_symbol(t, name_string, false);
  if (!name) {
    bad_argument(t, "Invalid module name");
    return;
  }
  Arena arena = {0};
  uint32_t count = 0;
  Symbol **packages = package_symbols(t, a[4].ref, &arena, &count);
  Module *m = NULL;
  if (packages) {
    Err err = module_define(&t->ctx, l, &a[0].ref, name, a[1].i != 0,
                            optional_symbol(t, a[2].ref),
                            optional_symbol(t, a[3].ref), packages, count,
                            &m);
    if (err != ERR_OK) throw_module_error(t, err);
    else mirrors_set_module(t, m, &a[0].ref);
  }
  arena_drop(&arena);
}

// The Module of an argument; NULL with an exception pending.
static Module *module_argument(Thread *t, Ref java_module, const char *what) {
  if (java_module == 0) {
    throw_new(t, "java/lang/NullPointerException", "%s is null", what);
    return NULL;
  }
  Module *m = module_of(t, java_module);
  if (!m && !t->exception)
    throw_new(t, "java/lang/IllegalArgumentException", "%s is not valid",
              what);
  return m;
}

static void Module_addReads0(Thread *t, Slot *a) {
  Module *from = module_argument(t, a[0].ref, "from_module");
  if (!from) return;
  Module *to = NULL;
  if (a[1].ref && !(to = module_argument(t, a[1].ref, "to_module"))) return;
  Err err = module_add_read(&t->ctx, from, to);
  if (err != ERR_OK) throw_module_error(t, err);
}

// The package of the first two arguments (module, dotted name).
static Package *package_argument(Thread *t, Slot *a, Module **from) {
  *from = module_argument(t, a[0].ref, "from_module");
  if (!*from) return NULL;
  if (a[1].ref == 0) {
    throw_new(t, "java/lang/NullPointerException", "package is null");
    return NULL;
  }
  Symbol *name = string_symbol(t, a[1].ref, true);
  Package *p = name ? linker_package_find((*from)->loader, name) : NULL;
  if (p && p->module == *from) return p;
  char *text = string_mutf8(t, a[1].ref, true);
  const Symbol *module = (*from)->name;
  throw_new(t, "java/lang/IllegalArgumentException",
            "Package %s not found in from_module %.*s", text,
            module ? (int)module->size : 0,
            module ? (const char *)module->text : "");
  free(text);
  return NULL;
}

static void Module_addExports0(Thread *t, Slot *a) {
  Module *from;
  Package *p = package_argument(t, a, &from);
  Module *to = p ? module_argument(t, a[2].ref, "to_module") : NULL;
  if (!to) return;
  Err err = module_add_export(&t->ctx, from, p, to);
  if (err != ERR_OK) throw_module_error(t, err);
}

static void Module_addExportsToAll0(Thread *t, Slot *a) {
  Module *from;
  Package *p = package_argument(t, a, &from);
  if (!p) return;
  Err err = module_add_export(&t->ctx, from, p, NULL);
  if (err != ERR_OK) throw_module_error(t, err);
}

static void Module_addExportsToAllUnnamed0(Thread *t, Slot *a) {
  Module *from;
  Package *p = package_argument(t, a, &from);
  if (!p) return;
  Err err = module_add_export_all_unnamed(&t->ctx, from, p);
  if (err != ERR_OK) throw_module_error(t, err);
}

// -- BootLoader --------------------------------------------------------------

static void BootLoader_setUnnamedModule0(Thread *t, Slot *a) {
  NOT_NULL(a->ref);
  Module *m = &t->rt->linker->boot.unnamed;
  mirrors_set_module(t, m, &a->ref);
  t->rt->boot_unnamed_module = a->ref;
}

// Where the module of `p` comes from; NULL for a dynamic module.
static Symbol *package_location(const Package *p) {
  return p && p->module ? p->module->location : NULL;
}

// Is `c` the newest class of a package that a class path or `lib/modules`
// has, of those that come after `from` in the boot loader?
static bool is_first_of_package(const Class *from, const Class *c) {
  if (!package_location(c->package) || !c->package->name->size) return false;
  for (; from != c; from = from->next_in_loader)
    if (from->package == c->package) return false;
  return true;
}

static void BootLoader_getSystemPackageNames(Thread *t, Slot *a) {
  Loader *boot = &t->rt->linker->boot;
  // Classes come newest first, so the ones after this are all there are.
  Class *first = boot->classes;
  int32_t n = 0;
  for (Class *c = first; c; c = c->next_in_loader)
    n += is_first_of_package(first, c);
  Ref *array = root(t, ref_array_new(t, K_String, n));
  n = 0;
  for (Class *c = first; *array && c; c = c->next_in_loader) {
    if (!is_first_of_package(first, c)) continue;
    Ref name = string_of_symbol(t, c->package->name);
    if (name == 0) return;
    ref_store(t, &REF_ELEMS(*array)[n++], name);
  }
  RETURN_REF(*array);
}

static void BootLoader_getSystemPackageLocation(Thread *t, Slot *a) {
  if (a->ref == 0) RETURN_REF(0);
  Symbol *name = string_symbol(t, a->ref, false);
  Loader *boot = &t->rt->linker->boot;
  Package *p = name ? linker_package_find(boot, name) : NULL;
  Symbol *location = package_location(p);
  RETURN_REF(location ? string_of_symbol(t, location) : 0);
}

// clang-format off
#define LOADER "java/lang/ClassLoader"
#define MODULE "java/lang/Module"
#define BOOT "jdk/internal/loader/BootLoader"
static const NativeRow rows[] = {
  {LOADER, "registerNatives", "()V", native_nothing},
  {LOADER, "findLoadedClass0", "(Ljava/lang/String;)Ljava/lang/Class;",
   ClassLoader_findLoadedClass0},
  {LOADER, "findBootstrapClass", "(Ljava/lang/String;)Ljava/lang/Class;",
   ClassLoader_findBootstrapClass},
  {LOADER, "defineClass0",
   "(Ljava/lang/ClassLoader;Ljava/lang/Class;Ljava/lang/String;[BII"
   "Ljava/security/ProtectionDomain;ZILjava/lang/Object;)Ljava/lang/Class;",
   ClassLoader_defineClass0},
  {LOADER, "defineClass1",
   "(Ljava/lang/ClassLoader;Ljava/lang/String;[BII"
   "Ljava/security/ProtectionDomain;Ljava/lang/String;)Ljava/lang/Class;",
   ClassLoader_defineClass1},
  {LOADER, "defineClass2",
   "(Ljava/lang/ClassLoader;Ljava/lang/String;Ljava/nio/ByteBuffer;II"
   "Ljava/security/ProtectionDomain;Ljava/lang/String;)Ljava/lang/Class;",
   ClassLoader_defineClass2},
  {LOADER, "retrieveDirectives", "()Ljava/lang/AssertionStatusDirectives;",
   ClassLoader_retrieveDirectives},
  {MODULE, "defineModule0",
   "(Ljava/lang/Module;ZLjava/lang/String;Ljava/lang/String;"
   "[Ljava/lang/Object;)V", Module_defineModule0},
  {MODULE, "addReads0", "(Ljava/lang/Module;Ljava/lang/Module;)V",
   Module_addReads0},
  {MODULE, "addExports0",
   "(Ljava/lang/Module;Ljava/lang/String;Ljava/lang/Module;)V",
   Module_addExports0},
  {MODULE, "addExportsToAll0", "(Ljava/lang/Module;Ljava/lang/String;)V",
   Module_addExportsToAll0},
  {MODULE, "addExportsToAllUnnamed0",
   "(Ljava/lang/Module;Ljava/lang/String;)V",
   Module_addExportsToAllUnnamed0},
  {BOOT, "setBootLoaderUnnamedModule0", "(Ljava/lang/Module;)V",
   BootLoader_setUnnamedModule0},
  {BOOT, "getSystemPackageNames", "()[Ljava/lang/String;",
   BootLoader_getSystemPackageNames},
  {BOOT, "getSystemPackageLocation",
   "(Ljava/lang/String;)Ljava/lang/String;",
   BootLoader_getSystemPackageLocation},
};
// clang-format on
NATIVE_TABLE(natives_java_lang_loader);
