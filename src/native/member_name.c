// member_name.c -- filling MemberNames.

#include "native/member_name.h"

#include "classfile/bytecode.h"
#include "link/resolve.h"

enum {
  METHOD_MODIFIERS = ACC_PUBLIC | ACC_PRIVATE | ACC_PROTECTED | ACC_STATIC |
                     ACC_FINAL | ACC_SYNCHRONIZED | ACC_BRIDGE | ACC_VARARGS |
                     ACC_NATIVE | ACC_ABSTRACT | ACC_STRICT | ACC_SYNTHETIC,
  FIELD_MODIFIERS = ACC_PUBLIC | ACC_PRIVATE | ACC_PROTECTED | ACC_STATIC |
                    ACC_FINAL | ACC_VOLATILE | ACC_TRANSIENT | ACC_SYNTHETIC |
                    ACC_ENUM,
};

Method *member_name_method(Thread *t, Ref member) {
  Ref resolved = GET_REF(t, member, MemberName_method);
  if (resolved == 0) return NULL;
  return (Method *)(uintptr_t)GET_I64(t, resolved,
                                      ResolvedMethodName_vmtarget);
}

// How a call runs: what MemberName says of it.
typedef struct CallFacts {
  int64_t vmindex;
  int32_t flags;
  Class *clazz;
} CallFacts;

static CallFacts call_facts(Thread *t, Method *m, int bc, Class *in) {
  CallFacts f = {MEMBER_DIRECT, MN_METHOD, m->holder};
  int kind;
  switch (call_kind(m, bc, in)) {
    case CALL_INTERFACE:
      f.vmindex = m->table_index;
      kind = REF_INVOKE_INTERFACE;
      break;
    case CALL_VIRTUAL:
      // A method that a class inherits from an interface has its vtable
      // index in that class alone.
      f.vmindex = m->table_index;
      if (class_is_interface(m->holder)) {
        f.clazz = class_is_interface(in) ? t->rt->linker->object : in;
        f.vmindex = class_vtable_index(f.clazz, m);
      }
      kind = REF_INVOKE_VIRTUAL;
      break;
    default:
      kind = method_is(m, ACC_STATIC) ? REF_INVOKE_STATIC : REF_INVOKE_SPECIAL;
      if (m->flags & METHOD_INIT) f.flags = MN_CONSTRUCTOR;
      break;
  }
  f.flags |= kind << MN_REF_KIND_SHIFT;
  f.flags |= m->access & METHOD_MODIFIERS;
  if (m->flags & METHOD_CALLER_SENSITIVE) f.flags |= MN_CALLER_SENSITIVE;
  return f;
}

bool member_name_set_method(Thread *t, Ref *member, Method *m, int bc,
                            Class *in) {
  CallFacts f = call_facts(t, m, bc, in);
  Ref resolved = object_new(t, known_class(t, K_ResolvedMethodName));
  if (resolved == 0) return false;
  SET_I64(t, resolved, ResolvedMethodName_vmtarget, (int64_t)(uintptr_t)m);
  SET_REF(t, resolved, ResolvedMethodName_vmholder, m->holder->mirror);
  SET_REF(t, *member, MemberName_clazz, f.clazz->mirror);
  SET_I64(t, *member, MemberName_vmindex, f.vmindex);
  SET_I32(t, *member, MemberName_flags, f.flags);
  // Last: Java takes a MemberName with a method for a resolved one.
  SET_REF(t, *member, MemberName_method, resolved);
  return true;
}

void member_name_set_field(Thread *t, Ref *member, Field *f, bool setter) {
  bool is_static = f->access & ACC_STATIC;
  int kind = is_static ? REF_GET_STATIC : REF_GET_FIELD;
  if (setter) kind += REF_PUT_FIELD - REF_GET_FIELD;
  int32_t flags = MN_FIELD | (f->access & FIELD_MODIFIERS) |
                  kind << MN_REF_KIND_SHIFT;
  const Class *c = f->holder;
  if ((f->access & ACC_FINAL) &&
      (is_static || (c->flags & CLASS_HIDDEN) || c->file->record.at))
    flags |= MN_TRUSTED_FINAL;
  SET_REF(t, *member, MemberName_clazz, c->mirror);
  SET_I64(t, *member, MemberName_vmindex, f->offset);
  SET_I32(t, *member, MemberName_flags, flags);
  SET_REF(t, *member, MemberName_method, 0);
}
