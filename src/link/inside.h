// inside.h -- what the files of `link` share and nobody else sees.
//
// A class goes through them in this order:
//
//   load.c      find the bytes, ask the loader
//   define.c    parse, load supers, check, make the mirror, publish
//   build.c     the Class with its fields and methods
//   link_class.c  link: supers first, then
//   layout.c      where the fields are
//   tables.c      vtable and itable, with selection of defaults
//   unload.c    forget it, when nothing holds it any more
//
// Locks.  A loader's lock guards its arena, its tables' writers and the
// publishing of link results; it is held for short stretches in which
// nothing blocks, no Java runs and no collection can happen.  Readers of the
// tables take no lock.  Linker.lock guards constraints and placeholders and
// is taken before a loader's lock, never after.
#ifndef CEZVE_LINK_INSIDE_H
#define CEZVE_LINK_INSIDE_H

#include "link/linker.h"
#include "link/resolve.h"

typedef struct SymbolTable SymbolTable;
SymbolTable *symbol_table_new(Arena *home);

// -- linker.c: memory, tables ------------------------------------------------

// Name -> class that the loader is an initiating loader of.  Open addressing,
// the class is its own key; replaced as a whole when it grows.
typedef struct LoaderTable {
  uint32_t mask, count;
  Class *slots[];
} LoaderTable;

// The same for packages.
typedef struct PackageTable {
  uint32_t mask, count;
  Package *slots[];
} PackageTable;

// That a module reads another one, or that a package is exported to it.
typedef struct ModuleEdge {
  Module *to;
  struct ModuleEdge *next;
} ModuleEdge;

typedef struct Injected {
  Symbol *cls, *name, *desc;
  uint32_t number;  // 1..
  struct Injected *next;
} Injected;

static inline void loader_lock(Ctx *c, Loader *l) {
  link_hooks.lock(c, l->lock);
}
static inline void loader_unlock(Ctx *c, Loader *l) {
  link_hooks.unlock(c, l->lock);
}

// `n` zeroed bytes from the arena of class `cls`, taken under the lock.
// NULL, with the fault set, when there are none.
void *class_alloc(Ctx *c, Class *cls, size_t n);
// The same from a loader's arena.
void *loader_alloc(Ctx *c, Loader *l, size_t n);

Err no_memory(Ctx *c);

// The class in the loader's table; no lock.
Class *loader_table_find(Loader *l, const Symbol *name);
// Add `cls`; the lock is held.  False without memory.
bool loader_table_add(Loader *l, Class *cls);
// Record that `l` is an initiating loader of `cls` (JVMS 5.3), checking the
// loading constraints (5.3.4).
Err loader_record(Ctx *c, Loader *l, Class *cls);

// Put `cls` into its loader's list of classes, where the collector sees it.
void loader_enlist(Ctx *c, Class *cls);
// Take it out again: somebody else's class of this name is the one.
void loader_delist(Ctx *c, Class *cls);

// -- module.c ----------------------------------------------------------------

// Whether `l` may define nothing in this package: java and what is below it
// belong to the boot and platform loaders (JVMS 5.3.5, ClassLoader).
bool package_is_prohibited(const Linker *k, const Loader *l,
                           const Symbol *package);

// -- load.c, define.c, build.c -----------------------------------------------

// linker_define; `shared` says that when somebody else was quicker to define
// the class, that one is the answer and not an error.
Err define_class_file(Ctx *c, Loader *l, const uint8_t *bytes, size_t n,
                      const DefineOptions *o, bool shared, Class **out);

// Everything known of a class before there is a Class.
typedef struct Definition {
  Loader *loader;
  const DefineOptions *options;
  ClassFile file;  // in `scratch`
  Arena scratch;
  Symbol *name;         // of a hidden class: without its suffix
  Symbol *package_name;
  Class *super;         // NULL for java/lang/Object
  Class **interfaces;   // in `scratch`
} Definition;

// The Class of a definition, in its arena.  The lock is not held.
Err class_build(Ctx *c, Definition *d, Class **out);
// Rules between a class and its supertypes (JVMS 5.3.5).
Err class_check_supers(Ctx *c, Class *cls);
// display[] and super of a class below `super`.
bool class_set_super(Class *cls, Class *super, Arena *a);

// Classes whose supers a thread is loading (JVMS 5.3.5, circularity).
Err placeholder_push(Ctx *c, Loader *l, Symbol *name);
void placeholder_pop(Ctx *c, Loader *l, Symbol *name);
bool placeholder_mine(Ctx *c, Loader *l, const Symbol *name);

// -- Linking -----------------------------------------------------------------

// What linking works out before it publishes; all in the class's arena.
typedef struct Layout {
  RefRun *runs;
  uint32_t run_count, size, fields_size, gap_at;
  uint16_t gap_size, static_refs, static_slots;
  Slot *statics;
  uint32_t *offsets;  // of the fields; in scratch
} Layout;
Err layout_make(Ctx *c, Class *cls, Arena *scratch, Layout *out);
void layout_publish(Class *cls, const Layout *l);

typedef struct Tables {
  Method **vtable;
  uint32_t vtable_length;
  Method ***itable;      // methods of each entry of cls->itable; in scratch
  int32_t *index;        // table_index of each declared method; in scratch
  uint16_t itable_methods;
} Tables;
Err tables_make(Ctx *c, Class *cls, Arena *scratch, Tables *out);
void tables_publish(Class *cls, const Tables *t);

// The result of looking among superinterfaces (JVMS 5.4.3.3 step 3, 5.4.6).
typedef struct DefaultChoice {
  Method *method;          // the method; any abstract one if all are; NULL
  Method *other;           // not NULL: conflicts with `method`
} DefaultChoice;
DefaultChoice choose_default(const Class *cls, const Symbol *name,
                             const Symbol *desc);

// The error of calling a METHOD_CONFLICT.
Err conflict_error(Ctx *c, const Method *m);
// Takes part in selection: has a vtable or itable index.
static inline bool method_has_slot(const Method *m) {
  return !method_is(m, ACC_STATIC | ACC_PRIVATE) && !(m->flags & METHOD_INIT);
}

// A copy of `source` in the arena of `holder`, marked `flags`.
Method *overlay_method(Ctx *c, Class *holder, Method *source, uint16_t flags);

// -- Constraints -------------------------------------------------------------

// JVMS 5.3.4 for all types of `desc`; `*type` is the offending one's name.
Err constraint_check(Ctx *c, const Symbol *desc, Loader *a, Loader *b,
                     Symbol **type);
// May `l` record `cls`?  Linker.lock is held.  Remembers the class.
bool constraint_admits(Linker *l, Loader *loader, Class *cls, Class **other);
// Forget dead loaders and classes; the world is stopped.
void constraints_sweep(Linker *l);

// -- Unloading ---------------------------------------------------------------

// Call `named` with each loader of a constraint, and the class or NULL.
void constraints_visit(Linker *l,
                       void (*named)(void *arg, const Loader *, const Class *),
                       void *arg);
// symbol_mark() of what these keep, for symbols_sweep().
void placeholders_mark_symbols(Linker *l);
void constraints_mark_symbols(Linker *l);
void intrinsics_mark_symbols(Linker *l);
// Remove what leads from modules of `l` to those of dead loaders.
void modules_sweep(Loader *l);
// Bytes that `a` has grown since it had `before` belong to a class that may
// go away.
static inline void unloadable_grew(Linker *l, const Arena *a, size_t before) {
  atomic_fetch_add(&l->unloadable, a->size - before);
}

// -- Access between classes (JVMS 5.4.4) -------------------------------------

typedef enum ClassAccess {
  CLASS_ACCESS_OK,
  CLASS_ACCESS_NOT_READ,      // module does not read the other
  CLASS_ACCESS_NOT_EXPORTED,  // package is not exported
  CLASS_ACCESS_NO,            // not public, other package
} ClassAccess;
ClassAccess class_access(Ctx *c, Class *from, Class *to);
// The message of the middle two.
const char *class_access_text(Ctx *c, Class *from, Class *to,
                              ClassAccess answer, Arena *a);
// Fault `err` with "prefix (places)" of two classes at the end.
Err fault_places(Ctx *c, Err err, const Class *x, const Class *y,
                 const char *prefix);
// Append to the fault why a class is not in the nest that it claims.
void fault_nest(Ctx *c, Class *x, Class *y);

// -- Others ------------------------------------------------------------------

// Which intrinsic a method is: its index in Linker.body_intrinsic.
enum { INTRINSIC_NONE = -1 };
int intrinsic_kind(const Method *m);
// void p.A.m(int), named through class `in`.
const char *method_text(const Class *in, const Symbol *name,
                        const Symbol *desc, Arena *a);

// The class of the boot loader called `name` if `*slot` is still unset.
Err known_by_linker(Ctx *c, Class **slot, const char *name);

#endif
