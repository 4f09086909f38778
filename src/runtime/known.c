// known.c -- looking up what known.h names.

#include "runtime/known.h"

#include <stdio.h>
#include <stdlib.h>

#include "runtime/runtime.h"

#define CLASS_NAME(id, name) name,
static const char *const class_names[] = {
    KNOWN_CLASSES(CLASS_NAME) KNOWN_LATE_CLASSES(CLASS_NAME)};

typedef struct FieldRow {
  KnownClass cls;
  const char *name, *desc;
} FieldRow;
#define FIELD_ROW(cls, field, desc) {K_##cls, #field, desc},
static const FieldRow field_rows[] = {
    KNOWN_FIELDS(FIELD_ROW) KNOWN_LATE_FIELDS(FIELD_ROW)};

typedef struct MethodRow {
  KnownClass cls;
  const char *name, *desc;
} MethodRow;
#define METHOD_ROW(cls, id, name, desc) {K_##cls, name, desc},
static const MethodRow method_rows[] = {KNOWN_METHODS(METHOD_ROW)};

// A library that lacks something that C code relies on cannot run anything;
// no Java error would reach anybody.
static _Noreturn void library_lacks(Thread *t, const char *what,
                                    const char *cls, const char *name) {
  fprintf(stderr, "cezve: the class library has no %s %s%s%s (%s)\n", what,
          cls, name[0] ? "." : "", name, t->ctx.fault.text);
  exit(1);
}

Err known_inject(Ctx *c) {
  TRY(linker_inject(c, "java/lang/Class", "vmclass", "J"));
  TRY(linker_inject(c, "java/lang/ClassLoader", "vmloader", "J"));
  TRY(linker_inject(c, "java/lang/Module", "vmmodule", "J"));
  TRY(linker_inject(c, "java/lang/invoke/MemberName", "vmindex", "J"));
  TRY(linker_inject(c, "java/lang/invoke/ResolvedMethodName", "vmtarget",
                    "J"));
  return linker_inject(c, "java/lang/invoke/ResolvedMethodName", "vmholder",
                       "Ljava/lang/Object;");
}

void known_init(Thread *t) {
  for (int k = 0; k < K_EARLY_COUNT; k++)
    known_class(t, (KnownClass)k);
  for (int k = 0; k < KF_EARLY_COUNT; k++)
    known_offset(t, (KnownField)k);
}

Class *known_class_slow(Thread *t, KnownClass k) {
  Linker *l = t->rt->linker;
  Symbol *name = symbol_of(l, class_names[k]);
  Class *cls = NULL;
  Err err = name ? linker_load(&t->ctx, &l->boot, name, &cls) : ERR_NO_MEMORY;
  if (err == ERR_OK) err = class_link(&t->ctx, cls);
  if (err != ERR_OK) library_lacks(t, "class", class_names[k], "");
  known_of(t)->classes[k] = cls;
  return cls;
}

// The declared field; leaves the process when it is not there.
static Field *declared_field(Thread *t, KnownClass k, const char *name,
                             const char *desc) {
  Class *cls = known_class(t, k);
  Symbol *n = symbol_of(t->rt->linker, name);
  Symbol *d = symbol_of(t->rt->linker, desc);
  Field *f = n && d ? class_declared_field(cls, n, d) : NULL;
  if (!f) library_lacks(t, "field", class_names[k], name);
  return f;
}

uint32_t known_offset_slow(Thread *t, KnownField k) {
  const FieldRow *row = &field_rows[k];
  Field *f = declared_field(t, row->cls, row->name, row->desc);
  if (f->access & ACC_STATIC)
    library_lacks(t, "instance field", class_names[row->cls], row->name);
  known_of(t)->offsets[k] = f->offset;
  return f->offset;
}

Slot *known_static(Thread *t, KnownClass k, const char *name,
                   const char *desc) {
  Field *f = declared_field(t, k, name, desc);
  if (!(f->access & ACC_STATIC))
    library_lacks(t, "static field", class_names[k], name);
  return static_at(f);
}

Method *known_method(Thread *t, KnownMethod k) {
  Known *known = known_of(t);
  Method *found = __atomic_load_n(&known->methods[k], __ATOMIC_ACQUIRE);
  if (LIKELY(found != NULL)) return found;
  const MethodRow *row = &method_rows[k];
  Class *cls = known_class(t, row->cls);
  Symbol *n = symbol_of(t->rt->linker, row->name);
  Symbol *d = symbol_of(t->rt->linker, row->desc);
  Method *m = n && d ? class_declared_method(cls, n, d) : NULL;
  if (!m) library_lacks(t, "method", class_names[row->cls], row->name);
  __atomic_store_n(&known->methods[k], m, __ATOMIC_RELEASE);
  return m;
}
