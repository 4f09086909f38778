// class.h -- a class as the machine runs it: Class, Method, Field.
//
// All of it lives in the arena of the class's loader (a hidden class that is
// not strong has an arena of its own), inside the image, and never moves; it
// is freed with that arena (link/unload.c).  A Class is born
// LOADED, from a checked class file whose bytes it keeps using in place; it
// is LINKED when its layout, tables and method bodies are ready, and
// INITIALIZED when its <clinit> has run.
//
//   LOADED -> LINKED -> INITIALIZING -> INITIALIZED
//                            `-> FAILED
//
// Mirrors, statics and resolved constants are references held here; they
// are roots, visited by link_visit_roots() (link/linker.h).
#ifndef CEZVE_LINK_CLASS_H
#define CEZVE_LINK_CLASS_H

#include "classfile/class_file.h"
#include "classfile/descriptor.h"
#include "heap/object.h"
#include "link/symbol.h"

typedef struct Class Class;
typedef struct Method Method;
typedef struct Field Field;
typedef struct Loader Loader;
typedef struct Module Module;
typedef struct Package Package;
typedef struct CallSite CallSite;

// One instruction of register code (translate/code.h).
typedef uint64_t Insn;

typedef enum ClassState {
  CLASS_LOADED,
  CLASS_LINKED,
  CLASS_INITIALIZING,
  CLASS_INITIALIZED,
  CLASS_FAILED,
} ClassState;

// What a Class stands for.
typedef enum ClassKind {
  CLASS_NORMAL,     // from a class file; interfaces too
  CLASS_ARRAY,
  CLASS_PRIMITIVE,  // int.class, ..., void.class
} ClassKind;

enum {
  CLASS_HIDDEN = 1 << 0,
  CLASS_HAS_FINALIZER = 1 << 1,   // non-empty finalize()
  CLASS_NO_ACCESS_CHECKS = 1 << 2,  // subclass of MagicAccessorImpl
  CLASS_CLONEABLE = 1 << 3,
  CLASS_HAS_DEFAULTS = 1 << 4,    // interface with non-abstract instance method
  CLASS_DIRTY = 1 << 5,           // statics or constants may refer to young
  CLASS_VM_ANNOTATIONS = 1 << 6,  // @Hidden and friends are honoured
  CLASS_REFERENCE = 1 << 7,       // java.lang.ref.Reference or below
  CLASS_HAS_FINAL_METHODS = 1 << 8,  // declares some that could be overridden
  CLASS_OWN_ARENA = 1 << 9,       // hidden, not strong: goes away by itself
  CLASS_STILLBORN = 1 << 10,      // could not be given its mirror
  CLASS_DEAD = 1 << 11,           // being unloaded
  CLASS_CACHES = 1 << 12,         // in Linker.caching: inline caches of its
                                  // code name classes that may be unloaded
};

// An interface of a class and where its methods start in the itable.
typedef struct ItableEntry {
  Class *interface;
  Method **methods;  // [m->table_index] is the selected method, or an
                     // abstract/conflicting one whose body throws.  Known
                     // once linked; often shared with the superclass
} ItableEntry;

// A resolved constant (JVMS 5.4.3).  `tag` is published last, with release
// order, and read with acquire order; the rest does not change after it.
typedef enum ResolvedTag {
  RESOLVED_NO = 0,
  RESOLVED_CLASS,    // cls
  RESOLVED_FIELD,    // field
  RESOLVED_METHOD,   // method; aux = RESOLVED_* kind of call, see resolve.h
  RESOLVED_REF,      // ref: String, MethodType, MethodHandle, dynamic object
  RESOLVED_PRIM,     // bits: dynamic constant of primitive type
  RESOLVED_HANDLE_CALL,  // method + ref: invokeExact and friends: appendix
  RESOLVED_ERROR,    // ref: the exception to throw again
} ResolvedTag;

typedef struct Resolved {
  _Atomic uint8_t tag;
  uint8_t aux;
  uint16_t claim;  // resolved_publish()'s own: somebody is writing
  Ref ref;
  union {
    Class *cls;
    Field *field;
    Method *method;
    uint64_t bits;
  };
} Resolved;
static_assert(sizeof(Resolved) == 16, "two words a constant");

struct Class {
  HeapLayout layout;  // first: all that the heap sees

  // -- What type checks read (a cast is one load and compare, mostly):
  // display[d] is the ancestor at depth d, itself included, for classes.
  Class *super;             // of interfaces and arrays: java.lang.Object
  Class **display;          // NULL for primitive types
  uint16_t depth;
  uint8_t kind;             // ClassKind
  _Atomic uint8_t state;    // ClassState
  uint16_t access;          // access_flags of the class file, ACC_SUPER too
  _Atomic uint16_t flags;   // CLASS_*; changed by class_add_flag() alone,
                            // CLASS_DIRTY by class_mark_dirty()
  Class *cast_cache;        // last interface or array this was found to be

  // -- What calls read:
  uint32_t vtable_length;
  uint32_t itable_length;
  ItableEntry *itable;      // all superinterfaces, from the day it is loaded
  Method **vtable;

  // -- Identity:
  Symbol *name;             // internal: java/lang/Object, [I; hidden: the
                            // name with "+0x<number>" appended; int: "int"
  Loader *loader;           // defining loader; the boot loader has one too
  Package *package;
  Ref mirror;               // java.lang.Class
  uint32_t id;              // unique, for hidden names

  // -- Arrays:
  Class *element;           // component type
  _Atomic(Class *) array;   // class of arrays of this; NULL until wanted
  uint8_t dims;             // of an array
  char prim;                // CLASS_PRIMITIVE: B C D F I J S Z V

  // -- Members:
  uint16_t interface_count, field_count, method_count;
  Class **interfaces;       // direct superinterfaces
  Field *fields;            // declared, in class-file order
  Method *methods;          // declared, in class-file order
  Method *clinit;           // <clinit>, or NULL
  uint16_t *method_order;   // methods sorted for lookup; NULL when few
  uint16_t itable_methods;  // of an interface: how many have a table_index
  uint16_t gap_size;        // unused bytes inside the instance, for
  uint32_t gap_at;          // subclasses' small fields
  Slot *statics;            // one 8-byte slot a static; references first
  uint16_t static_refs;     // how many slots are references
  uint16_t static_slots;
  uint32_t fields_size;     // instance size before alignment, for subclasses

  // -- The class file:
  const ClassFile *file;    // description; bytes used in place.  NULL for
                            // arrays and primitives
  Resolved *resolved;       // per constant-pool entry; NULL until one is
  CallSite *call_sites;     // linked dynamic call sites, for the collector

  // -- Nest, hidden:
  Class *nest_host;         // NULL until asked
  Ref class_data;           // hidden classes
  Ref protection_domain, signers;

  // -- Initialisation (JVMS 5.5), under runtime's lock:
  _Atomic(Thread *) init_thread;
  Ref init_error;           // FAILED: the cause, or 0

  Class *next_in_loader;    // Loader.classes, or Loader.hidden
  Class *next_dirty;        // list of CLASS_DIRTY classes; see linker.h
  Class *next_caching;      // list of CLASS_CACHES classes
  Arena *arena;
};

enum {
  FIELD_VOLATILE_SLOT = 1 << 0,
};

struct Field {
  Class *holder;
  Symbol *name, *desc;
  uint32_t offset;     // instance: bytes in the object; static: byte offset
                       // in holder->statics (8 * slot)
  uint16_t access;
  char kind;           // first character of desc
  uint8_t flags;
  uint16_t slot;       // index in holder->fields
  uint16_t vm_annotations;
  uint32_t injected;   // not 0: added by the machine, invisible to Java
};

// The address of a static field.
static inline Slot *static_at(const Field *f) {
  return (Slot *)((uint8_t *)f->holder->statics + f->offset);
}

enum {
  METHOD_INIT = 1 << 0,           // <init>
  METHOD_CLINIT = 1 << 1,
  METHOD_CALLER_SENSITIVE = 1 << 2,
  METHOD_HIDDEN = 1 << 3,         // not shown in stack traces
  METHOD_LF_COMPILED = 1 << 4,
  METHOD_POLYMORPHIC = 1 << 5,    // signature polymorphic (JVMS 2.9.3)
  METHOD_MIRANDA = 1 << 6,        // made by linking: no class-file method
  METHOD_CONFLICT = 1 << 7,       // conflicting defaults: body throws ICCE
  METHOD_EMPTY = 1 << 9,          // bytecode is a lone return
  METHOD_INTRINSIC = 1 << 10,     // MH intrinsic of a certain descriptor
  METHOD_RETURNS_REF = 1 << 11,
  METHOD_STUB = 1 << 12,          // the machine's own register code
  METHOD_RETURNS_WIDE = 1 << 13,  // long or double
  METHOD_INACCESSIBLE = 1 << 14,  // interface method whose implementation
                                  // is not public: body throws IAE
};

typedef struct MethodCode MethodCode;  // translate/method_code.h

struct Method {
  Insn *code;            // what a call runs: translated code, or a shared
                         // one-instruction body (never NULL once linked)
  uint16_t nregs;        // registers of a frame
  uint16_t nargs;        // argument slots, receiver included
  uint16_t access;
  uint16_t flags;        // METHOD_*
  Class *holder;
  int32_t table_index;   // vtable index, itable index in an interface (both
                         // known once linked), or METHOD_DIRECT: private,
                         // static, <init>
  _Atomic uint32_t native;  // 1 + index in the native table; 0 = not yet
                         // looked up.  For intrinsics: which
  Symbol *name, *desc;
  MethodCode *info;      // translated: tables beside the code
  uint16_t slot;         // index in holder->methods
  uint16_t vm_annotations;
  char result;           // first character of the result type
  uint8_t spare;
  uint16_t fast;         // 1 + row of native/fast.h; 0 = none
  Method *source;        // overlay methods: the method this stands for
};
enum {
  METHOD_DIRECT = -1,
  FRAME_EXTRA = 2,  // registers beside locals and operand stack: for an
                    // appendix and a lock
};

// Overlay methods are made by linking and stand in no class's `methods`:
//   METHOD_MIRANDA       resolved through a class that only inherits it from
//                        an interface: like `source`, but with an index into
//                        the vtable of `holder`.  Never runs itself.
//   METHOD_CONFLICT      selected where defaults conflict; holder is the class
//   METHOD_INACCESSIBLE  selected where the implementation is not public
// The bodies of the latter two, and of abstract methods, throw what
// method_not_runnable() of link/resolve.h says.

// A linked dynamic call site (JVMS 5.4.3.6); never changed after publishing.
struct CallSite {
  Method *target;
  Ref appendix;   // extra last argument; 0 = none
  Ref error;      // not 0: linking failed; throw this again
  CallSite *next;
};

static inline Class *class_of(Ref r) {
  return unpack(object_at(r)->class_ref);
}
static inline bool class_is_interface(const Class *c) {
  return c->access & ACC_INTERFACE;
}
static inline bool class_is_array(const Class *c) {
  return c->kind == CLASS_ARRAY;
}
static inline ClassState class_state(const Class *c) {
  return (ClassState)atomic_load_explicit(&c->state, memory_order_acquire);
}
static inline bool method_is(const Method *m, uint16_t access) {
  return (m->access & access) != 0;
}
// NULL until the method has been translated.
static inline const MethodCode *method_info(const Method *m) {
  return __atomic_load_n(&m->info, __ATOMIC_ACQUIRE);
}
static inline const MemberFile *method_file(const Method *m) {
  return &m->holder->file->methods[m->slot];
}
static inline const MemberFile *field_file(const Field *f) {
  return &f->holder->file->fields[f->slot];
}
static inline const ConstPool *class_cp(const Class *c) {
  return &c->file->cp;
}

// Subtyping (JVMS 4.10.1.2, 6.5.checkcast): may a value of class `from` be
// used where `to` is asked?  Both loaded; never fails.
bool class_is_subtype_slow(Class *from, Class *to);
static inline bool class_is_subtype(Class *from, Class *to) {
  if (from == to) return true;
  if (to->kind == CLASS_NORMAL && !class_is_interface(to))
    return to->depth <= from->depth && from->display &&
           from->display[to->depth] == to;
  return __atomic_load_n(&from->cast_cache, __ATOMIC_RELAXED) == to ||
         class_is_subtype_slow(from, to);
}

// Same run-time package (JVMS 5.3).
static inline bool class_same_package(const Class *a, const Class *b) {
  return a->package == b->package;
}

// Declared members; NULL when absent.
Method *class_declared_method(const Class *c, const Symbol *name,
                              const Symbol *desc);
Field *class_declared_field(const Class *c, const Symbol *name,
                            const Symbol *desc);

// Selection (JVMS 5.4.6): the method that a call of the vtable or interface
// method `m` runs on an object of class `c`.  NULL when `c` does not
// implement the interface at all.
Method *class_select(Class *c, Method *m);
// Itable search alone; NULL when `c` does not implement the interface.
Method *class_select_interface(Class *c, Method *m);

// The vtable index by which class `c` (linked, no interface) selects `m`, a
// method of a superclass or superinterface; METHOD_DIRECT when it is not
// selected at all.
int32_t class_vtable_index(const Class *c, const Method *m);

static inline void class_add_flag(Class *c, uint16_t flag) {
  __atomic_fetch_or(&c->flags, flag, __ATOMIC_RELAXED);
}

// Name for people: java.lang.Object, int[]; in the arena, "?" without memory.
const char *class_external_name(const Class *c, Arena *a);

#endif
