// mirror.c -- java.lang.Class objects, and the machine's side of
// ClassLoader and Module objects.
//
// A mirror and its Class know each other: Class.mirror, and the hidden field
// `vmclass`.  Classes that are loaded before java.lang.Class is linked have
// no mirror at first; mirrors_fix_early() makes up for it.

#include "runtime/handles.h"
#include "runtime/runtime.h"
#include "translate/translate.h"

// -- Making mirrors ----------------------------------------------------------

// What Class.module of `cls` is to be; 0 before java.base is defined.
static Ref module_of_class(Linker *l, const Class *cls) {
  while (class_is_array(cls)) cls = cls->element;
  const Module *m = cls->kind == CLASS_PRIMITIVE ? l->java_base
                    : cls->package               ? cls->package->module
                                                 : NULL;
  return m ? m->java : 0;
}

Err mirror_make(Ctx *c, Class *cls) {
  Thread *t = (Thread *)c;
  Class *class_class = c->linker->class_class;
  if (!class_class || class_state(class_class) < CLASS_LINKED) return ERR_OK;
  Ref m = heap_new(c, &t->tlab, pack(class_class));
  if (m == 0) return ERR_NO_MEMORY;
  SET_I64(t, m, Class_vmclass, (int64_t)(uintptr_t)cls);
  SET_REF(t, m, Class_classLoader, cls->loader ? cls->loader->java : 0);
  SET_REF(t, m, Class_module, module_of_class(c->linker, cls));
  SET_REF(t, m, Class_classData, cls->class_data);
  if (class_is_array(cls))
    SET_REF(t, m, Class_componentType, cls->element->mirror);
  cls->mirror = m;
  class_mark_dirty(c->linker, cls);
  return ERR_OK;
}

static void make_if_missing(Thread *t, Class *cls) {
  if (cls->mirror) return;
  if (class_is_array(cls)) make_if_missing(t, cls->element);
  CHECK(mirror_make(&t->ctx, cls) == ERR_OK);
}

// Call `visit` for every class of the boot loader and all primitive types,
// and for the arrays of them.
static void each_early(Thread *t, void (*visit)(Thread *, Class *)) {
  Linker *l = t->rt->linker;
  for (Class *c = l->boot.classes; c; c = c->next_in_loader)
    for (Class *k = c; k; k = k->array) visit(t, k);
  for (size_t i = 0; i < COUNT(l->prim); i++)
    for (Class *k = l->prim[i]; k; k = k->array) visit(t, k);
}

void mirrors_fix_early(Thread *t) {
  each_early(t, make_if_missing);
}

static void set_module_if_missing(Thread *t, Class *cls) {
  if (cls->mirror && GET_REF(t, cls->mirror, Class_module) == 0)
    SET_REF(t, cls->mirror, Class_module, t->rt->linker->java_base->java);
}

void mirrors_set_module(Thread *t, Module *m, Ref *java_module) {
  m->java = *java_module;
  loader_mark_dirty(t->rt->linker, m->loader);
  SET_I64(t, *java_module, Module_vmmodule, (int64_t)(uintptr_t)m);
  if (m == t->rt->linker->java_base) each_early(t, set_module_if_missing);
}

Ref class_name_string(Thread *t, Class *cls) {
  Ref name = GET_REF(t, cls->mirror, Class_name);
  if (name) return name;
  const Class *base = cls;
  while (class_is_array(base)) base = base->element;
  if (!(base->flags & CLASS_HIDDEN)) {
    name = string_intern_dotted(t, cls->name);
  } else {
    // pkg/Name+0x1 is called pkg.Name/0x1 (JEP 371).
    Arena arena = {0};
    uint8_t *text = arena_copy(&arena, cls->name->text, cls->name->size);
    if (!text) {
      throw_oom(t, "Java heap space");
      return 0;
    }
    size_t plus = 0;
    for (size_t i = 0; i < cls->name->size; i++) {
      if (text[i] == '/') text[i] = '.';
      if (text[i] == '+') plus = i;
    }
    if (plus) text[plus] = '/';
    Symbol s = {.text = text, .size = cls->name->size};
    name = string_intern_symbol(t, &s);
    arena_drop(&arena);
  }
  if (name) SET_REF(t, cls->mirror, Class_name, name);
  return name;
}

Ref mirror_of_desc(Thread *t, Loader *l, const uint8_t *desc, size_t n) {
  Class *cls = NULL;
  Err err = linker_load_desc(&t->ctx, l, desc, n, &cls);
  if (err == ERR_CLASS_NOT_FOUND) err = ERR_NO_CLASS_DEF;
  if (err == ERR_OK) return cls->mirror;
  throw_err(t, err);
  return 0;
}

// -- Loaders and modules -----------------------------------------------------

// The library keeps its own loaders for ever.
static bool is_app_loader(const Class *cls) {
  static const char name[] =
      "jdk/internal/loader/ClassLoaders$AppClassLoader";
  return cls->loader->java == 0 && symbol_is(cls->name, name);
}

Loader *loader_of(Thread *t, Ref class_loader) {
  Linker *l = t->rt->linker;
  if (class_loader == 0) return &l->boot;
  int64_t known = GET_I64(t, class_loader, ClassLoader_vmloader);
  if (LIKELY(known != 0)) return (Loader *)(uintptr_t)known;

  pthread_mutex_t *lock = host_mutex(t->rt->init_lock);
  pthread_mutex_lock(lock);
  Loader *loader = (Loader *)(uintptr_t)GET_I64(t, class_loader,
                                                ClassLoader_vmloader);
  if (!loader && (loader = linker_new_loader(&t->ctx, class_loader))) {
    loader->is_platform =
        symbol_is(class_of(class_loader)->name,
                  "jdk/internal/loader/ClassLoaders$PlatformClassLoader");
    loader->unnamed.java = GET_REF(t, class_loader, ClassLoader_unnamedModule);
    if (loader->is_platform || is_app_loader(class_of(class_loader)))
      loader->stays = true;
    SET_I64(t, class_loader, ClassLoader_vmloader,
            (int64_t)(uintptr_t)loader);
  }
  pthread_mutex_unlock(lock);
  if (!loader) throw_oom(t, "Metaspace");
  return loader;
}

Module *module_of(Thread *t, Ref java_module) {
  int64_t known = GET_I64(t, java_module, Module_vmmodule);
  if (known) return (Module *)(uintptr_t)known;
  if (GET_REF(t, java_module, Module_name) != 0) return NULL;
  // An unnamed module is its loader's, of which there is one each.
  Loader *l = loader_of(t, GET_REF(t, java_module, Module_loader));
  if (!l) return NULL;
  if (l->unnamed.java == 0) {
    l->unnamed.java = java_module;
    loader_mark_dirty(t->rt->linker, l);
  }
  if (l->unnamed.java != java_module) return NULL;
  SET_I64(t, java_module, Module_vmmodule, (int64_t)(uintptr_t)&l->unnamed);
  return &l->unnamed;
}

// -- Loading through Java ----------------------------------------------------

// Call loader.loadClass; the class, or NULL when it answered null, something
// else than was asked, or threw.
static Class *call_load_class(Thread *t, Loader *l, Symbol *name) {
  Ref dotted = string_of_dotted(t, name);
  if (dotted == 0) return NULL;
  Slot args[2] = {{.ref = l->java}, {.ref = dotted}};
  Slot r = java_call_virtual(t, known_method(t, KM_ClassLoader_load), args);
  if (t->exception || r.ref == 0) return NULL;
  Class *cls = class_of_mirror(t, r.ref);
  return cls->kind == CLASS_NORMAL && cls->name == name ? cls : NULL;
}

Err runtime_load_class(Ctx *c, Loader *l, Symbol *name, Class **out) {
  Thread *t = (Thread *)c;
  bool keeps_cnfe = t->keeps_cnfe;
  t->keeps_cnfe = false;

  // A loader that is not parallel capable expects to be locked (JLS 12.2 and
  // ClassLoader.registerAsParallelCapable).
  uint32_t mark = roots_mark(t);
  Ref *lock = root(t, 0);
  Ref *found = root(t, 0);
  root(t, l->java);
  if (GET_REF(t, l->java, ClassLoader_parallelLockMap) == 0) *lock = l->java;
  if (*lock && !monitor_enter(t, lock)) {
    roots_release(t, mark);
    return ERR_PENDING;
  }
  Class *cls = linker_find_loaded(c, l, name);
  if (!cls) cls = call_load_class(t, l, name);
  if (cls) *found = cls->mirror;
  if (*lock) {
    Ref *pending = root(t, t->exception);
    t->exception = 0;
    monitor_exit(t, lock);
    if (*pending) t->exception = *pending;
  }
  roots_release(t, mark);

  if (t->exception) {
    if (!keeps_cnfe && exception_is(t, "java/lang/ClassNotFoundException")) {
      Arena arena = {0};
      throw_caused(t, "java/lang/NoClassDefFoundError",
                   arena_printf(&arena, "%.*s", SYMBOL(name)));
      arena_drop(&arena);
    }
    return ERR_PENDING;
  }
  if (!cls)
    return fault_set(&c->fault, ERR_CLASS_NOT_FOUND, "%.*s", SYMBOL(name));
  *out = cls;
  return ERR_OK;
}

Err load_class_or_cnfe(Thread *t, Loader *l, Symbol *name, Class **out) {
  t->keeps_cnfe = l->java != 0;
  Err err = linker_load(&t->ctx, l, name, out);
  t->keeps_cnfe = false;
  return err;
}

// The last part of the room for metadata is not for classes that may be
// unloaded: code that handles the error wants to be linked, too, perhaps with
// hidden classes of the library's own.
static bool metadata_is_short(const Loader *l) {
  size_t size = (size_t)(image.meta.end - image.meta.start);
  return l->java != 0 && image_meta_used() > size - size / 16;
}

// Before a class that may be unloaded is made is the time to unload others:
// the Java heap alone would not tell that there is garbage.
static Err make_room(Ctx *c, const Loader *l) {
  if (metadata_is_short(l))
    heap_collect_soft(c, "Metadata GC Clear Soft References");
  else if (link_wants_unloading(c->linker))
    heap_collect(c, GC_FULL, "Metadata GC Threshold");
  if (!metadata_is_short(l)) return ERR_OK;
  return fault_set(&c->fault, ERR_NO_MEMORY, METASPACE);
}

static Err define(Thread *t, Loader *l, const uint8_t *bytes, size_t n,
                  const DefineOptions *o, Class **out) {
  Ctx *c = &t->ctx;
  if (!l->stays || (o->hidden && !o->strong)) TRY(make_room(c, l));
  return linker_define(c, l, bytes, n, o, out);
}

Class *define_class(Thread *t, Loader *l, const uint8_t *bytes, size_t n,
                    const DefineOptions *o) {
  Class *cls = NULL;
  Err err = define(t, l, bytes, n, o, &cls);
  if (err == ERR_CLASS_NOT_FOUND) err = ERR_NO_CLASS_DEF;
  if (err != ERR_OK) {
    throw_err(t, err);
    return NULL;
  }
  if (o->class_data) SET_REF(t, cls->mirror, Class_classData, *o->class_data);
  return cls;
}

// -- Hooks -------------------------------------------------------------------

// Nobody stops for a collection, calls Java or sleeps with a lock of `link`
// in hand, so the wait is short and is no place to collect: references that
// callers hold stay good, and the collector itself, which may ask for tables
// of a method, finds no such lock taken.
static void hook_lock(Ctx *c, uint32_t lock) {
  (void)c;
  pthread_mutex_lock(host_mutex(lock));
}

static void hook_unlock(Ctx *c, uint32_t lock) {
  (void)c;
  pthread_mutex_unlock(host_mutex(lock));
}

static void hook_unloading(Ctx *c) {
  member_ids_sweep(((Thread *)c)->rt);
}

static bool hook_drop_linkage_error(Ctx *c) {
  Thread *t = (Thread *)c;
  if (!exception_is(t, "java/lang/LinkageError")) return false;
  t->exception = 0;
  return true;
}

static int32_t hook_identity_hash(Ctx *c, Ref r) {
  return identity_hash((Thread *)c, r);
}

void mirror_set_hooks(void) {
  link_hooks = (LinkHooks){
      .load_class = runtime_load_class,
      .make_mirror = mirror_make,
      .lock_new = host_lock_new,
      .lock_free = host_lock_free,
      .lock = hook_lock,
      .unlock = hook_unlock,
      .sweep_caches = code_sweep_caches,
      .unloading = hook_unloading,
      .classes_in_code = code_classes,
      .drop_linkage_error = hook_drop_linkage_error,
      .identity_hash = hook_identity_hash,
  };
}
