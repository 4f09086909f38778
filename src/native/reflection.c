// reflection.c -- building Field, Method, Constructor and RecordComponent
// objects by setting their fields.

#include "native/reflection.h"

#include "link/resolve.h"

enum {
  FIELD_MODIFIERS = ACC_PUBLIC | ACC_PRIVATE | ACC_PROTECTED | ACC_STATIC |
                    ACC_FINAL | ACC_VOLATILE | ACC_TRANSIENT | ACC_SYNTHETIC |
                    ACC_ENUM,
  METHOD_MODIFIERS = ACC_PUBLIC | ACC_PRIVATE | ACC_PROTECTED | ACC_STATIC |
                     ACC_FINAL | ACC_SYNCHRONIZED | ACC_BRIDGE | ACC_VARARGS |
                     ACC_NATIVE | ACC_ABSTRACT | ACC_STRICT | ACC_SYNTHETIC,
};

// `SET(object, Method_name, value)`: nothing when the value failed.
#define SET(object, field, value)                  \
  do {                                             \
    Ref value_ = (value);                          \
    if (t->exception) return false;                \
    SET_REF(t, *(object), field, value_);          \
  } while (0)

Ref reflect_bytes(Thread *t, Bytes b) {
  if (!b.at) return 0;
  return byte_array_new(t, b.at, (int32_t)b.size);
}

Ref reflect_utf8(Thread *t, const Class *cls, uint32_t index) {
  if (cp_tag(class_cp(cls), index) != CP_UTF8) return 0;
  Bytes b = cp_utf8(class_cp(cls), index);
  Symbol s = {.text = b.at, .size = (uint16_t)b.size};
  return string_of_symbol(t, &s);
}

static Bytes field_attribute(const Field *f, MemberAttribute which) {
  return member_attribute(f->holder->file, field_file(f), which);
}
static Bytes method_attribute(const Method *m, MemberAttribute which) {
  return member_attribute(m->holder->file, method_file(m), which);
}

// -- Types -------------------------------------------------------------------

static Ref parameter_types(Thread *t, const Method *m) {
  int32_t n = 0;
  DescType type;
  DescIter it = desc_args(m->desc->text, m->desc->size);
  while (desc_next(&it, &type)) n++;
  uint32_t mark = roots_mark(t);
  Ref *array = root(t, ref_array_new(t, K_Class, n));
  it = desc_args(m->desc->text, m->desc->size);
  for (int32_t i = 0; *array && desc_next(&it, &type); i++) {
    Ref mirror = mirror_of_desc(t, m->holder->loader, type.at, type.size);
    if (mirror) ref_store(t, &REF_ELEMS(*array)[i], mirror);
    else *array = 0;
  }
  Ref r = *array;
  roots_release(t, mark);
  return r;
}

static Ref return_type(Thread *t, const Method *m) {
  DescType type;
  DescIter it = desc_args(m->desc->text, m->desc->size);
  while (desc_next(&it, &type)) continue;
  type = desc_result(&it);
  return mirror_of_desc(t, m->holder->loader, type.at, type.size);
}

static Ref exception_types(Thread *t, Method *m) {
  Bytes b = method_attribute(m, MEMBER_EXCEPTIONS);
  int32_t n = b.at ? be_u2(b.at) : 0;
  uint32_t mark = roots_mark(t);
  Ref *array = root(t, ref_array_new(t, K_Class, n));
  for (int32_t i = 0; *array && i < n; i++) {
    Class *cls = NULL;
    Err err = resolve_class(&t->ctx, m->holder, be_u2(b.at + 2 + 2 * i), &cls);
    if (err == ERR_OK) {
      ref_store(t, &REF_ELEMS(*array)[i], cls->mirror);
    } else {
      throw_err(t, err);
      *array = 0;
    }
  }
  Ref r = *array;
  roots_release(t, mark);
  return r;
}

// -- Members -----------------------------------------------------------------

// Field.isTrustedFinal: finals that reflection may not write (JEP 371, 395).
static bool field_trusted_final(const Field *f) {
  const Class *c = f->holder;
  return (f->access & ACC_FINAL) &&
         ((f->access & ACC_STATIC) || (c->flags & CLASS_HIDDEN) ||
          c->file->record.at);
}

static bool fill_field(Thread *t, Ref *o, Field *f) {
  const MemberFile *file = field_file(f);
  SET(o, Field_clazz, f->holder->mirror);
  SET_I32(t, *o, Field_slot, f->slot);
  SET_I32(t, *o, Field_modifiers, f->access & FIELD_MODIFIERS);
  SET_I8(t, *o, Field_trustedFinal, field_trusted_final(f));
  SET(o, Field_name, string_intern_symbol(t, f->name));
  SET(o, Field_type, mirror_of_desc(t, f->holder->loader, f->desc->text,
                                    f->desc->size));
  SET(o, Field_signature, reflect_utf8(t, f->holder, file->signature));
  SET(o, Field_annotations,
      reflect_bytes(t, field_attribute(f, MEMBER_ANNOTATIONS)));
  return true;
}

static bool fill_method(Thread *t, Ref *o, Method *m) {
  const MemberFile *file = method_file(m);
  SET(o, Method_clazz, m->holder->mirror);
  SET_I32(t, *o, Method_slot, m->slot);
  SET_I32(t, *o, Method_modifiers, m->access & METHOD_MODIFIERS);
  SET(o, Method_name, string_intern_symbol(t, m->name));
  SET(o, Method_parameterTypes, parameter_types(t, m));
  SET(o, Method_returnType, return_type(t, m));
  SET(o, Method_exceptionTypes, exception_types(t, m));
  SET(o, Method_signature, reflect_utf8(t, m->holder, file->signature));
  SET(o, Method_annotations,
      reflect_bytes(t, method_attribute(m, MEMBER_ANNOTATIONS)));
  SET(o, Method_parameterAnnotations,
      reflect_bytes(t, method_attribute(m, MEMBER_PARAMETER_ANNOTATIONS)));
  SET(o, Method_annotationDefault,
      reflect_bytes(t, method_attribute(m, MEMBER_ANNOTATION_DEFAULT)));
  return true;
}

static bool fill_constructor(Thread *t, Ref *o, Method *m) {
  const MemberFile *file = method_file(m);
  SET(o, Constructor_clazz, m->holder->mirror);
  SET_I32(t, *o, Constructor_slot, m->slot);
  SET_I32(t, *o, Constructor_modifiers, m->access & METHOD_MODIFIERS);
  SET(o, Constructor_parameterTypes, parameter_types(t, m));
  SET(o, Constructor_exceptionTypes, exception_types(t, m));
  SET(o, Constructor_signature, reflect_utf8(t, m->holder, file->signature));
  SET(o, Constructor_annotations,
      reflect_bytes(t, method_attribute(m, MEMBER_ANNOTATIONS)));
  SET(o, Constructor_parameterAnnotations,
      reflect_bytes(t, method_attribute(m, MEMBER_PARAMETER_ANNOTATIONS)));
  return true;
}

// The object a fill function has filled; 0 when it failed.
static Ref filled(Thread *t, uint32_t mark, Ref *o, bool ok) {
  Ref r = ok ? *o : 0;
  roots_release(t, mark);
  return r;
}

Ref reflect_field_new(Thread *t, Field *f) {
  uint32_t mark = roots_mark(t);
  Ref *o = root(t, object_new(t, known_class(t, K_Field)));
  return filled(t, mark, o, *o && fill_field(t, o, f));
}

Ref reflect_method_new(Thread *t, Method *m) {
  uint32_t mark = roots_mark(t);
  Ref *o = root(t, object_new(t, known_class(t, K_Method)));
  return filled(t, mark, o, *o && fill_method(t, o, m));
}

Ref reflect_constructor_new(Thread *t, Method *m) {
  uint32_t mark = roots_mark(t);
  Ref *o = root(t, object_new(t, known_class(t, K_Constructor)));
  return filled(t, mark, o, *o && fill_constructor(t, o, m));
}

// -- Record components -------------------------------------------------------

// The accessor: name()type, if the class declares it.
static bool set_accessor(Thread *t, Ref *o, Class *cls, Bytes name,
                         Bytes type) {
  Linker *l = t->rt->linker;
  Arena arena = {0};
  const char *desc = arena_printf(&arena, "()%.*s", (int)type.size,
                                  (const char *)type.at);
  Symbol *n = symbol_intern(l, name.at, name.size, false);
  Symbol *d = desc ? symbol_of(l, desc) : NULL;
  arena_drop(&arena);
  Method *m = n && d ? class_declared_method(cls, n, d) : NULL;
  if (m && !method_is(m, ACC_STATIC))
    SET(o, RecordComponent_accessor, reflect_method_new(t, m));
  return true;
}

static bool fill_component(Thread *t, Ref *o, Class *cls, Reader *r) {
  const ConstPool *cp = class_cp(cls);
  Bytes name = cp_utf8(cp, reader_u2(r));
  Bytes type = cp_utf8(cp, reader_u2(r));
  Symbol text = {.text = name.at, .size = (uint16_t)name.size};
  SET(o, RecordComponent_clazz, cls->mirror);
  SET(o, RecordComponent_name, string_intern_symbol(t, &text));
  SET(o, RecordComponent_type,
      mirror_of_desc(t, cls->loader, type.at, type.size));
  for (uint32_t n = reader_u2(r); n > 0; n--) {
    Bytes kind = cp_utf8(cp, reader_u2(r));
    Bytes body = {NULL, reader_u4(r)};
    body.at = reader_take(r, body.size);
    Symbol k = {.text = kind.at, .size = (uint16_t)kind.size};
    if (!body.at || (symbol_is(&k, "Signature") && body.size != 2))
      return true;
    if (symbol_is(&k, "Signature"))
      SET(o, RecordComponent_signature,
          reflect_utf8(t, cls, be_u2(body.at)));
    else if (symbol_is(&k, "RuntimeVisibleAnnotations"))
      SET(o, RecordComponent_annotations, reflect_bytes(t, body));
    else if (symbol_is(&k, "RuntimeVisibleTypeAnnotations"))
      SET(o, RecordComponent_typeAnnotations, reflect_bytes(t, body));
  }
  return set_accessor(t, o, cls, name, type);
}

Ref reflect_record_component_new(Thread *t, Class *cls, Reader *r) {
  uint32_t mark = roots_mark(t);
  Ref *o = root(t, object_new(t, known_class(t, K_RecordComponent)));
  return filled(t, mark, o, *o && fill_component(t, o, cls, r));
}

// -- Back from the objects ---------------------------------------------------

static Method *method_at(Thread *t, Class *cls, int32_t slot) {
  if (slot >= 0 && slot < cls->method_count) return &cls->methods[slot];
  throw_new(t, "java/lang/InternalError", "no method %d", slot);
  return NULL;
}

Method *reflect_method_of(Thread *t, Ref method) {
  Class *cls = class_of_mirror(t, GET_REF(t, method, Method_clazz));
  return method_at(t, cls, GET_I32(t, method, Method_slot));
}

Method *reflect_constructor_of(Thread *t, Ref constructor) {
  Class *cls = class_of_mirror(t, GET_REF(t, constructor, Constructor_clazz));
  return method_at(t, cls, GET_I32(t, constructor, Constructor_slot));
}

Field *reflect_field_of(Thread *t, Ref field) {
  Class *cls = class_of_mirror(t, GET_REF(t, field, Field_clazz));
  int32_t slot = GET_I32(t, field, Field_slot);
  if (slot >= 0 && slot < cls->field_count) return &cls->fields[slot];
  throw_new(t, "java/lang/InternalError", "no field %d", slot);
  return NULL;
}

// -- Inner classes -----------------------------------------------------------

uint32_t reflect_inner_count(const Class *cls) {
  return cls->file && cls->file->inner_classes.at
             ? be_u2(cls->file->inner_classes.at)
             : 0;
}

InnerRow reflect_inner_row(const Class *cls, uint32_t i) {
  const uint8_t *p = cls->file->inner_classes.at + 2 + 8 * i;
  return (InnerRow){be_u2(p), be_u2(p + 2), be_u2(p + 4), be_u2(p + 6)};
}

int reflect_class_modifiers(const Class *cls) {
  const int written = 0x7fff & ~ACC_SUPER;
  if (cls->kind == CLASS_PRIMITIVE)
    return ACC_PUBLIC | ACC_FINAL | ACC_ABSTRACT;
  if (class_is_array(cls)) {
    int element = reflect_class_modifiers(cls->element);
    return (element & (ACC_PUBLIC | ACC_PRIVATE | ACC_PROTECTED)) |
           ACC_FINAL | ACC_ABSTRACT;
  }
  for (uint32_t i = 0; i < reflect_inner_count(cls); i++) {
    InnerRow row = reflect_inner_row(cls, i);
    if (row.inner == 0) continue;
    // By the name in the file: a hidden class is called otherwise.
    Bytes name = cp_name(class_cp(cls), row.inner);
    Bytes own = cp_name(class_cp(cls), cls->file->this_class);
    if (name.size == own.size && memcmp(name.at, own.at, own.size) == 0)
      return row.access & written;
  }
  return cls->access & written;
}
