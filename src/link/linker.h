// linker.h -- loading and linking of classes (JVMS 5.3, 5.4.1 - 5.4.2).
//
// The Linker knows all loaders and classes.  The boot loader is C: it reads
// lib/modules.  Any other loader is a Java object, reached through
// LinkHooks.load_class.  Link makes no Java object itself: mirrors are made
// by a hook when a class is born.
//
// Functions that may call Java (and so collect) say so.  All others never
// do.  Locks: a Loader's tables are guarded by its lock; classes are
// immutable once published, except for the fields that say otherwise.
//
// Loaders and classes go away again when nothing holds them (link/unload.c,
// docs/unloading.md): C code that keeps a Class, Method or Loader across a
// call that may collect must know what keeps it alive -- a frame of one of
// its methods, a mirror or loader object in a root, a class that refers to
// it.
#ifndef CEZVE_LINK_LINKER_H
#define CEZVE_LINK_LINKER_H

#include "classfile/class_path.h"
#include "heap/heap.h"
#include "link/class.h"

// A module as the machine sees it (JVMS 5.3.6).  Module of NULL name is the
// unnamed module of its loader.
struct Module {
  Symbol *name;       // dotted; NULL = unnamed
  Loader *loader;
  Ref java;           // java.lang.Module
  bool open, reads_all_unnamed;
  struct ModuleEdge *reads;
  Symbol *version, *location;
  Module *next;       // in the loader
};

// A run-time package: name and loader; its module; to whom it is exported.
struct Package {
  Symbol *name;       // internal: java/lang; "" = unnamed package
  Module *module;     // NULL before java.base is defined
  bool exported_all;  // unqualified export
  bool exported_unnamed;  // to all unnamed modules
  struct ModuleEdge *exports;
};

struct Loader {
  Ref java;             // java.lang.ClassLoader; 0 for the boot loader
  bool stays;           // its classes are never unloaded
  bool is_platform;     // the platform loader: VM annotations are honoured
  bool dead;            // being unloaded
  _Atomic bool dirty;   // in Linker.dirty_loaders
  Arena arena;          // metadata of its classes
  uint32_t lock;        // index of its lock in base/host.h
  Module *modules;
  Module unnamed;
  Class *classes;       // defined, through next_in_loader
  Class *hidden;        // the same of those with an arena of their own,
                        // which are in no other list
  struct LoaderTable *table;     // name -> initiated class, constraints
  struct PackageTable *packages;
  struct ModuleEdge *free_edges;
  Loader *next, *next_dirty;
};

typedef struct Linker {
  Loader boot;
  Loader *loaders;             // all, boot last
  struct SymbolTable *symbols;
  Jimage modules;              // lib/modules
  Class *dirty;                // classes whose references may be young
  Loader *dirty_loaders;       // the same of loaders and their modules
  Class *caching;              // classes of CLASS_CACHES
  Class *prim[128];            // by descriptor character: prim['I'] is int
  // Classes that linking itself needs; set as they are loaded.
  Class *object, *cloneable, *serializable, *class_class, *string, *throwable,
      *reference, *soft_reference, *weak_reference, *phantom_reference,
      *final_reference, *method_handle, *var_handle, *magic_accessor, *record;
  Module *java_base;
  bool jimage_packages;  // after initPhase2: find the module of a boot class
                         // through its package instead of java.base
  bool preview;          // classes may use preview features
  bool no_fast_methods;  // library methods run their own bytecode, always
  _Atomic uint32_t next_class_id;
  _Atomic uint64_t loaded;     // classes defined from class files, so far
  uint64_t unloaded;           // how many of them have gone
  _Atomic size_t unloadable;   // bytes of metadata that may go away: of the
                               // last unloading, and defined since
  size_t unloadable_limit;     // from here on it is time for a collection
  uint32_t lock;               // a host lock: publishing in loaders' tables,
                               // constraints, placeholders, free lists of
                               // both; taken before a loader's, never after
  bool no_unloading;           // set before the first loader is made
  bool edges_may_die;          // some module reads or exports to one of a
                               // loader that may be unloaded
  struct Constraint *constraints[256];   // by name (JVMS 5.3.4)
  struct Constraint *free_constraints;
  struct ConstraintLoader *free_constraint_loaders;
  struct Placeholder *placeholders;      // classes whose supers are loading
  struct Placeholder *free_placeholders;
  struct Intrinsic *intrinsics[64];      // by descriptor: intrinsic_method()
  // Shared one-instruction bodies, built by translate before the first class
  // is linked (see translate/code.h).
  Insn *body_translate, *body_native, *body_abstract, *body_conflict;
  Insn *body_intrinsic[8];
  // Fields the machine adds to library classes: see linker_inject().
  struct Injected *injected;
} Linker;

// Upward calls; set once by runtime.  Outside the image.
typedef struct LinkHooks {
  // Ask Java loader `l` for class `name` (internal): calls
  // loader.loadClass(dotted).  ERR_PENDING when it threw; the exception is
  // already what resolution asks for (NoClassDefFoundError in place of
  // ClassNotFoundException).  Calls Java.
  Err (*load_class)(Ctx *c, Loader *l, Symbol *name, Class **out);
  // A class was made, not yet published: give it its mirror.  May collect.
  Err (*make_mirror)(Ctx *c, Class *cls);
  // Locks outside the image.  They are held for short stretches in which
  // nothing blocks, collects or runs Java, so that waiting for one is no
  // place to collect either.
  uint32_t (*lock_new)(void);
  void (*lock)(Ctx *c, uint32_t lock);
  void (*unlock)(Ctx *c, uint32_t lock);
  // Clear the inline caches in the code of `cls` that name a dead class
  // (class_is_dead); whether others that may be unloaded are left.
  bool (*sweep_caches)(Class *cls);
  // Those below may be NULL.
  // With the world stopped: the dead classes are about to be freed, so forget
  // what names them.
  void (*unloading)(Ctx *c);
  // Call `named` with each class, or NULL, that the code of `cls` names.
  void (*classes_in_code)(const Class *cls,
                          void (*named)(void *arg, const Class *), void *arg);
  // A lock of lock_new is not needed any more.
  void (*lock_free)(uint32_t lock);
  // Check `cls` (JVMS 5.4.1) before it becomes LINKED.  May call Java.
  Err (*verify)(Ctx *c, Class *cls);
  // After ERR_PENDING, where the specification swallows LinkageError: drop
  // the pending exception if it is one; false when it stays pending.
  bool (*drop_linkage_error)(Ctx *c);
  // Set Method.fast of methods of `cls` that C can do; NULL: of none.
  void (*fast)(Ctx *c, Class *cls);
  // Identity hash of an object, for messages.  No collection.
  int32_t (*identity_hash)(Ctx *c, Ref r);
} LinkHooks;
extern LinkHooks link_hooks;

// Make the linker over the mapped lib/modules, with symbols, the primitive
// classes and the boot loader, and set c->linker.  Loads nothing.
Err linker_create(Ctx *c, const Jimage *modules);

// Ask for a hidden field of a library class, before the class is loaded:
// `desc` is "J", "I" or a reference descriptor.  The Field appears in
// Class.fields with `injected` set and is found by class_declared_field.
Err linker_inject(Ctx *c, const char *cls, const char *name,
                  const char *desc);

// -- Loading -----------------------------------------------------------------

// The class called `name` (internal; arrays "[..." too) as seen from `l`
// (JVMS 5.3).  Loads it when needed.  Calls Java unless `l` is the boot
// loader.  When there is none: ERR_CLASS_NOT_FOUND from the boot loader;
// callers that resolve turn it into ERR_NO_CLASS_DEF.
Err linker_load(Ctx *c, Loader *l, Symbol *name, Class **out);
// The class if `l` is already an initiating loader of it, else NULL.
Class *linker_find_loaded(Ctx *c, Loader *l, Symbol *name);
// The class of arrays of `element`.  May collect.
Err linker_array_of(Ctx *c, Class *element, Class **out);
// The type named by a field descriptor.  May call Java.
Err linker_load_desc(Ctx *c, Loader *l, const uint8_t *desc, size_t n,
                     Class **out);

typedef struct DefineOptions {
  Symbol *name;           // expected internal name, or NULL
  bool hidden;            // a hidden class (JVMS 5.3.5, JEP 371)
  bool strong;            // hidden, but kept alive by its loader
  bool vm_annotations;    // honour the machine's annotations
  Class *nest_host;       // hidden nestmate: host of the lookup class
  Ref *class_data;        // rooted; may be NULL
  Ref *protection_domain; // rooted; may be NULL
  bool bytes_stay;        // bytes are in the image for good: use in place
  const char *source;     // where they come from, for the log; or NULL
} DefineOptions;

// Derive a class from `n` bytes (JVMS 5.3.5) with defining loader `l`, and
// record it there unless hidden.  Checks name, version, circularity,
// superclass and superinterfaces, package java.*, sealing, module access.
// May call Java (superclass loading): the bytes must not lie in the Java
// heap.  They are copied unless they stay.
Err linker_define(Ctx *c, Loader *l, const uint8_t *bytes, size_t n,
                  const DefineOptions *o, Class **out);

// The text of the fault when there is no room for metadata.
#define METASPACE "Metaspace"

// A Loader for a ClassLoader object that has none yet.  The caller stores
// the pointer in the object's hidden field.
Loader *linker_new_loader(Ctx *c, Ref java);

// -- Linking -----------------------------------------------------------------

// Prepare `cls`: superclasses linked, layout, statics with ConstantValue
// numbers, vtable, itable, default selection, method bodies; loading
// constraints of overridden methods (JVMS 5.3.4, 5.4.5).  Idempotent,
// thread-safe.  May call Java (constraint checks need no loading; the
// verifier may load).  String ConstantValues are left to runtime.
Err class_link(Ctx *c, Class *cls);

// -- Packages and modules ----------------------------------------------------

Package *linker_package(Ctx *c, Loader *l, Symbol *name);   // made if new
Package *linker_package_find(Loader *l, const Symbol *name);
Module *linker_module_find(Loader *l, const Symbol *name);
// The natives of java.lang.Module; none collects.  Errors are ERR_LINKAGE with
// HotSpot's messages; runtime makes IllegalStateException of them.
// Package names are internal.  The first module must be java.base; packages
// that classes were defined in before it become its.
Err module_define(Ctx *c, Loader *l, const Ref *java, Symbol *name, bool open,
                  Symbol *version, Symbol *location, Symbol **packages,
                  uint32_t package_count, Module **out);
Err module_add_read(Ctx *c, Module *from, Module *to);  // to NULL: unnamed
bool module_reads(const Module *from, const Module *to);
Err module_add_export(Ctx *c, Module *from, Package *p, Module *to);
// to NULL: everybody; to == from->loader's unnamed etc. as given
Err module_add_export_all_unnamed(Ctx *c, Module *from, Package *p);
// JVMS 5.4.4: is package `p` readable and exported to `from`?
bool module_accessible(const Module *from, const Package *p);
// The module of a class; NULL only before java.base is defined, when all
// classes are its.
Module *class_module(const Linker *l, const Class *cls);

// -- Roots -------------------------------------------------------------------

// Visit mirrors, statics, resolved constants, call sites, loaders' and
// modules' objects.  In GC_MINOR only those of dirty classes and loaders;
// what has no young reference left is then no longer dirty.  In marking
// those alone of what stays for ever.
void link_visit_roots(Ctx *c, RootVisitor *v);
// In marking, for HeapHooks.visit_held: the mirror of `cls`, or the object of
// loader `l`, was reached.
void link_visit_class(Ctx *c, RootVisitor *v, Class *cls);
void link_visit_loader(Ctx *c, RootVisitor *v, Loader *l);

// A reference was stored into metadata of `cls` (static, constant, mirror),
// or of a loader or one of its modules.
void class_mark_dirty(Linker *l, Class *cls);
void loader_mark_dirty(Linker *l, Loader *loader);

// Call `visit` with every class there is; the world is stopped.
void linker_each_class(Linker *l, void (*visit)(void *arg, Class *cls),
                       void *arg);

// -- Unloading (JLS 12.7) ----------------------------------------------------

// From the sweep_weak hook of a full collection: unload the loaders and
// classes that marking has not reached, and free their metadata.
void link_unload(Ctx *c);
// Whether so much metadata that may go away was made that it is worth
// looking for garbage among it.
bool link_wants_unloading(Linker *l);
// Code of `cls` was given an inline cache that names `other`.
void class_note_cache(Linker *l, Class *cls, const Class *other);
// For the link_hooks called while unloading: is the class among those?
static inline bool class_is_dead(const Class *cls) {
  return cls->loader->dead || cls->flags & CLASS_DEAD;
}
// Check that no class refers to the memory of one that is gone; aborts with
// a message.  The world is stopped.
void link_verify(Ctx *c, const char *when);

// -- Texts for messages ------------------------------------------------------

// All are in the arena; "?" without memory.
// The name as Class.getName() has it: [Ljava.lang.Object;
const char *class_java_name(const Class *cls, Arena *a);
// "class p.A" is in "module m of loader 'app'":
//   A is in unnamed module of loader 'app'
const char *class_place(Ctx *c, const Class *cls, bool with_parent, Arena *a);
//   A and B are in unnamed module of loader 'app'
//   A is in module m of loader 'app'; B is in ...
const char *class_places(Ctx *c, const Class *x, const Class *y, Arena *a);
// void p.A.m(int, java.lang.String[])   without "p.A." when holder is NULL
const char *method_external_name(const Symbol *holder, const Symbol *name,
                                 const Symbol *desc, Arena *a);
// 'app'; bootstrap loader: 'bootstrap'; others: name and identity hash.
const char *loader_external_name(Ctx *c, const Loader *l, Arena *a);

#endif
