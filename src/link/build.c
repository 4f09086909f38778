// build.c -- the Class of a parsed file, with its fields and methods.
//
// One stretch under the loader's lock: everything comes from the class's
// arena, nothing blocks, and nobody else can see the result yet.

#define _GNU_SOURCE  // qsort_r
#include <stdlib.h>

#include "classfile/bytecode.h"
#include "link/inside.h"

enum { ORDER_MIN = 12 };  // fewer methods are searched one by one

// -- The description ---------------------------------------------------------

// Move a range from bytes that go away to their copy.
static void move(Bytes *b, ptrdiff_t by) {
  if (b->at) b->at += by;
}

static void move_file(ClassFile *f, ptrdiff_t by) {
  Bytes *ranges[] = {&f->file,          &f->nest_members,
                     &f->permitted,     &f->inner_classes,
                     &f->enclosing_method, &f->record,
                     &f->bootstrap_methods, &f->annotations,
                     &f->type_annotations, &f->source_debug};
  for (size_t i = 0; i < COUNT(ranges); i++) move(ranges[i], by);
  f->cp.bytes += by;
  if (f->interfaces) f->interfaces += by;
  for (uint32_t i = 0; i < f->field_count; i++) move(&f->fields[i].code, by);
  for (uint32_t i = 0; i < f->method_count; i++) move(&f->methods[i].code, by);
}

// The lasting description: a copy of the parser's, over bytes that stay.
static const ClassFile *keep_file(const Definition *d, Arena *a) {
  const ClassFile *from = &d->file;
  ClassFile *f = arena_copy(a, from, sizeof *f);
  if (!f) return NULL;
  f->cp.offset =
      arena_copy(a, from->cp.offset, from->cp.count * sizeof(uint32_t));
  f->fields =
      arena_copy(a, from->fields, from->field_count * sizeof(MemberFile));
  f->methods =
      arena_copy(a, from->methods, from->method_count * sizeof(MemberFile));
  if (!f->cp.offset || !f->fields || !f->methods) return NULL;
  if (from->bootstrap_count) {
    f->bootstrap = arena_copy(a, from->bootstrap,
                              from->bootstrap_count * sizeof(uint32_t));
    if (!f->bootstrap) return NULL;
  }
  if (!d->options->bytes_stay) {
    uint8_t *bytes = arena_copy(a, from->file.at, from->file.size);
    if (!bytes) return NULL;
    move_file(f, bytes - from->file.at);
  }
  return f;
}

static Symbol *member_symbol(Linker *l, const Class *cls, uint32_t index,
                             bool stable) {
  Bytes b = cp_utf8(class_cp(cls), index);
  return symbol_intern(l, b.at, b.size, stable);
}

// -- Fields ------------------------------------------------------------------

static uint32_t injected_count(const Linker *l, const Definition *d) {
  uint32_t n = 0;
  if (d->loader != &l->boot) return 0;
  for (const Injected *i = l->injected; i; i = i->next) n += i->cls == d->name;
  return n;
}

static void add_injected(Linker *l, Class *cls, uint32_t at) {
  for (const Injected *i = l->injected; i && at < cls->field_count;
       i = i->next) {
    if (i->cls != cls->name) continue;
    cls->fields[at] = (Field){.holder = cls,
                              .name = i->name,
                              .desc = i->desc,
                              .kind = (char)i->desc->text[0],
                              .slot = (uint16_t)at,
                              .injected = i->number};
    at++;
  }
}

static bool build_fields(Linker *l, const Definition *d, Class *cls,
                         Arena *a) {
  uint32_t own = d->file.field_count;
  uint32_t n = own + injected_count(l, d);
  if (n > UINT16_MAX) return false;
  cls->fields = arena_new(a, Field, n);
  if (!cls->fields) return false;
  cls->field_count = (uint16_t)n;
  bool stable = d->options->bytes_stay;
  for (uint32_t i = 0; i < own; i++) {
    const MemberFile *m = &cls->file->fields[i];
    Field *f = &cls->fields[i];
    f->holder = cls;
    f->name = member_symbol(l, cls, m->name, stable);
    f->desc = member_symbol(l, cls, m->desc, stable);
    if (!f->name || !f->desc) return false;
    f->access = m->access;
    f->kind = m->kind;
    f->flags = m->access & ACC_VOLATILE ? FIELD_VOLATILE_SLOT : 0;
    f->slot = (uint16_t)i;
    if (cls->flags & CLASS_VM_ANNOTATIONS)
      f->vm_annotations = m->vm_annotations;
  }
  add_injected(l, cls, own);
  return true;
}

// -- Methods -----------------------------------------------------------------

// The bytecode is a lone return.
static bool is_empty(const MemberFile *m) {
  return m->code.size > 8 && be_u4(m->code.at + 4) == 1 &&
         m->code.at[8] == BC_return;
}

// JVMS 2.9.3.
static bool is_polymorphic(const Linker *l, const Method *m) {
  static const char args[] = "([Ljava/lang/Object;)";
  const Class *h = m->holder;
  uint16_t both = ACC_NATIVE | ACC_VARARGS;
  return (m->access & both) == both && h->loader == &l->boot &&
         m->desc->size >= sizeof args - 1 &&
         memcmp(m->desc->text, args, sizeof args - 1) == 0 &&
         (symbol_is(h->name, "java/lang/invoke/MethodHandle") ||
          symbol_is(h->name, "java/lang/invoke/VarHandle"));
}

static uint16_t annotation_flags(uint16_t vma) {
  return (uint16_t)((vma & VMA_CALLER_SENSITIVE ? METHOD_CALLER_SENSITIVE : 0) |
                    (vma & VMA_HIDDEN ? METHOD_HIDDEN : 0) |
                    (vma & VMA_LF_COMPILED ? METHOD_LF_COMPILED : 0));
}

static uint16_t method_flags(const Linker *l, const Method *m,
                             const MemberFile *f) {
  uint32_t flags = annotation_flags(m->vm_annotations);
  if (symbol_is(m->name, "<init>")) flags |= METHOD_INIT;
  if (m->holder->file->clinit == m->slot) flags |= METHOD_CLINIT;
  if (m->holder->flags & CLASS_HIDDEN) flags |= METHOD_HIDDEN;
  if (is_empty(f)) flags |= METHOD_EMPTY;
  if (desc_is_ref(m->result)) flags |= METHOD_RETURNS_REF;
  if (m->result == 'J' || m->result == 'D') flags |= METHOD_RETURNS_WIDE;
  if (is_polymorphic(l, m)) flags |= METHOD_POLYMORPHIC;
  return (uint16_t)flags;
}

// Registers of a frame.  Where they are too many to count the translator
// numbers only those that the code uses.
static uint16_t frame_size(const Method *m, const MemberFile *f) {
  uint32_t n = m->nargs > 1 ? m->nargs + 1u : 2u;
  if (f->code.at) n = (uint32_t)f->max_locals + f->max_stack + FRAME_EXTRA;
  return n > UINT16_MAX ? UINT16_MAX : (uint16_t)n;
}

static bool build_method(Linker *l, Class *cls, uint32_t i, bool stable) {
  const MemberFile *f = &cls->file->methods[i];
  Method *m = &cls->methods[i];
  m->holder = cls;
  m->name = member_symbol(l, cls, f->name, stable);
  m->desc = member_symbol(l, cls, f->desc, stable);
  if (!m->name || !m->desc) return false;
  m->access = f->access;
  m->slot = (uint16_t)i;
  m->table_index = METHOD_DIRECT;
  m->result = f->kind;
  m->nargs = (uint16_t)(f->arg_slots + !(f->access & ACC_STATIC));
  m->nregs = frame_size(m, f);
  if (cls->flags & CLASS_VM_ANNOTATIONS) m->vm_annotations = f->vm_annotations;
  m->flags = method_flags(l, m, f);
  return true;
}

static int by_name(const void *x, const void *y, void *methods) {
  const Method *a = (const Method *)methods + *(const uint16_t *)x;
  const Method *b = (const Method *)methods + *(const uint16_t *)y;
  if (a->name != b->name) return a->name < b->name ? -1 : 1;
  if (a->desc != b->desc) return a->desc < b->desc ? -1 : 1;
  return (a > b) - (a < b);
}

static bool build_methods(Linker *l, const Definition *d, Class *cls,
                          Arena *a) {
  uint16_t n = d->file.method_count;
  cls->methods = arena_new(a, Method, n);
  if (!cls->methods) return false;
  cls->method_count = n;
  for (uint32_t i = 0; i < n; i++) {
    if (!build_method(l, cls, i, d->options->bytes_stay)) return false;
  }
  if (d->file.clinit >= 0) cls->clinit = &cls->methods[d->file.clinit];
  if (n < ORDER_MIN) return true;
  cls->method_order = arena_new(a, uint16_t, n);
  if (!cls->method_order) return false;
  for (uint32_t i = 0; i < n; i++) cls->method_order[i] = (uint16_t)i;
  qsort_r(cls->method_order, n, sizeof(uint16_t), by_name, cls->methods);
  return true;
}

// -- Supertypes --------------------------------------------------------------

bool class_set_super(Class *cls, Class *super, Arena *a) {
  if (super && super->depth == UINT16_MAX) return false;
  cls->super = super;
  cls->depth = super ? (uint16_t)(super->depth + 1) : 0;
  cls->display = arena_new(a, Class *, cls->depth + 1u);
  if (!cls->display) return false;
  if (super)
    memcpy(cls->display, super->display, cls->depth * sizeof(Class *));
  cls->display[cls->depth] = cls;
  return true;
}

static bool itable_has(const Class *cls, const Class *interface) {
  for (uint32_t i = 0; i < cls->itable_length; i++)
    if (cls->itable[i].interface == interface) return true;
  return false;
}

static void itable_add(Class *cls, Class *interface) {
  if (class_is_interface(interface) && !itable_has(cls, interface))
    cls->itable[cls->itable_length++].interface = interface;
}

// All superinterfaces, each once, those of the superclass first and in its
// order: so entry i of the superclass is entry i here.
static bool build_interfaces(const Definition *d, Class *cls, Arena *a) {
  uint16_t n = d->file.interface_count;
  size_t most = d->super ? d->super->itable_length : 0;
  for (uint32_t i = 0; i < n; i++)
    most += 1 + (size_t)d->interfaces[i]->itable_length;
  if (most == 0) return true;
  if (n) {
    cls->interfaces = arena_copy(a, d->interfaces, n * sizeof(Class *));
    if (!cls->interfaces) return false;
    cls->interface_count = n;
  }
  // Duplicates are the rule: count first where it pays.
  Arena scratch = {0};
  ItableEntry *all = arena_new(&scratch, ItableEntry, most);
  cls->itable = all;
  if (all) {
    for (uint32_t i = 0; d->super && i < d->super->itable_length; i++)
      all[cls->itable_length++].interface = d->super->itable[i].interface;
    for (uint32_t i = 0; i < n; i++) {
      Class *k = d->interfaces[i];
      itable_add(cls, k);
      for (uint32_t j = 0; j < k->itable_length; j++)
        itable_add(cls, k->itable[j].interface);
    }
    cls->itable =
        arena_copy(a, all, cls->itable_length * sizeof(ItableEntry));
  }
  arena_drop(&scratch);
  return cls->itable != NULL;
}

// -- Flags -------------------------------------------------------------------

enum {
  INHERITED_FLAGS = CLASS_HAS_FINALIZER | CLASS_NO_ACCESS_CHECKS |
                    CLASS_CLONEABLE | CLASS_REFERENCE,
};

// A hidden class that its loader does not keep.
static bool goes_by_itself(const Linker *l, const DefineOptions *o) {
  return o->hidden && !o->strong && !l->no_unloading;
}

static void flags_of_definition(const Linker *l, const Definition *d,
                                Class *cls) {
  const DefineOptions *o = d->options;
  uint32_t flags = d->super ? d->super->flags & INHERITED_FLAGS : 0;
  if (o->hidden) flags |= CLASS_HIDDEN;
  if (goes_by_itself(l, o)) flags |= CLASS_OWN_ARENA;
  if (d->loader == &l->boot || d->loader->is_platform || o->vm_annotations)
    flags |= CLASS_VM_ANNOTATIONS;
  cls->flags = (uint16_t)flags;
  if (d->super) {
    cls->layout.ref_kind = d->super->layout.ref_kind;
    cls->layout.holds = d->super->layout.holds;
  }
}

// What a few classes of the boot loader are by their name.
static void flags_of_name(Class *cls) {
  static const struct {
    const char *name;
    uint16_t flags;
    uint8_t ref_kind, holds;
  } special[] = {
      {"java/lang/Class", 0, REF_NONE, HOLDS_CLASS},
      {"java/lang/ClassLoader", 0, REF_NONE, HOLDS_LOADER},
      {"java/lang/Cloneable", CLASS_CLONEABLE, REF_NONE, HOLDS_NOTHING},
      {"java/lang/ref/Reference", CLASS_REFERENCE, REF_NONE, HOLDS_NOTHING},
      {"java/lang/ref/SoftReference", 0, REF_SOFT, HOLDS_NOTHING},
      {"java/lang/ref/WeakReference", 0, REF_WEAK, HOLDS_NOTHING},
      {"java/lang/ref/FinalReference", 0, REF_FINAL, HOLDS_NOTHING},
      {"java/lang/ref/PhantomReference", 0, REF_PHANTOM, HOLDS_NOTHING},
      {"jdk/internal/reflect/MagicAccessorImpl", CLASS_NO_ACCESS_CHECKS,
       REF_NONE, HOLDS_NOTHING},
  };
  for (size_t i = 0; i < COUNT(special); i++) {
    if (!symbol_is(cls->name, special[i].name)) continue;
    cls->flags |= special[i].flags;
    if (special[i].ref_kind) cls->layout.ref_kind = special[i].ref_kind;
    cls->layout.holds = special[i].holds;
  }
}

static void flags_of_members(Class *cls) {
  uint32_t flags = cls->flags;
  for (uint32_t i = 0; i < cls->interface_count; i++)
    flags |= cls->interfaces[i]->flags & CLASS_CLONEABLE;
  bool interface = class_is_interface(cls);
  for (uint32_t i = 0; i < cls->method_count; i++) {
    const Method *m = &cls->methods[i];
    if (method_is(m, ACC_STATIC)) continue;
    if (interface && !method_is(m, ACC_ABSTRACT)) flags |= CLASS_HAS_DEFAULTS;
    if (method_is(m, ACC_FINAL) && !method_is(m, ACC_PRIVATE))
      flags |= CLASS_HAS_FINAL_METHODS;
    if (!interface && symbol_is(m->name, "finalize") &&
        symbol_is(m->desc, "()V")) {
      flags &= ~(uint32_t)CLASS_HAS_FINALIZER;
      if (!(m->flags & METHOD_EMPTY)) flags |= CLASS_HAS_FINALIZER;
    }
  }
  cls->flags = (uint16_t)flags;
}

// -- All together ------------------------------------------------------------

// A hidden class that may go before its loader has an arena of its own; the
// Arena lies in its own first chunk.
static Arena *arena_for(const Linker *l, const Definition *d) {
  if (!goes_by_itself(l, d->options)) return &d->loader->arena;
  Arena a = {.kind = ARENA_META};
  Arena *home = arena_new(&a, Arena, 1);
  if (home) *home = a;
  return home;
}

// A hidden class is called like its file and "+0x" with its number.  Nobody
// can ask for it by name, so the symbol is its own and goes away with it.
static Symbol *hidden_name(const Symbol *plain, uint32_t id, Arena *a) {
  char *text = arena_printf(a, "%.*s+0x%08x", SYMBOL(plain), id);
  size_t n = text ? strlen(text) : 0;
  return n && n <= UINT16_MAX ? symbol_private((uint8_t *)text, n, a) : NULL;
}

static bool build(Linker *l, const Definition *d, Class *cls, Arena *a) {
  cls->file = keep_file(d, a);
  if (!cls->file || !class_set_super(cls, d->super, a)) return false;
  cls->kind = CLASS_NORMAL;
  cls->access = cls->file->access;
  cls->id = atomic_fetch_add(&l->next_class_id, 1);
  cls->name = d->options->hidden ? hidden_name(d->name, cls->id, a) : d->name;
  if (!cls->name) return false;
  cls->loader = d->loader;
  cls->arena = a;
  flags_of_definition(l, d, cls);
  if (cls->flags & CLASS_OWN_ARENA) {
    cls->layout.keeper = &cls->mirror;
  } else if (!d->loader->stays) {
    cls->layout.keeper = &d->loader->java;
  }
  if (d->loader == &l->boot) flags_of_name(cls);
  if (!build_interfaces(d, cls, a) || !build_fields(l, d, cls, a) ||
      !build_methods(l, d, cls, a))
    return false;
  flags_of_members(cls);
  return true;
}

Err class_build(Ctx *c, Definition *d, Class **out) {
  Package *package = linker_package(c, d->loader, d->package_name);
  if (!package) return ERR_NO_MEMORY;
  loader_lock(c, d->loader);
  Arena *a = arena_for(c->linker, d);
  bool own = a && a != &d->loader->arena;
  size_t before = a && !own ? a->size : 0;
  Class *cls = a ? arena_new(a, Class, 1) : NULL;
  bool done = cls && build(c->linker, d, cls, a);
  if (done && cls->layout.keeper) unloadable_grew(c->linker, a, before);
  loader_unlock(c, d->loader);
  if (!done) {
    if (own) {
      Arena failed = *a;
      arena_drop(&failed);
    }
    return no_memory(c);
  }
  cls->package = package;
  *out = cls;
  return ERR_OK;
}
