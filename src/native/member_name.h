// member_name.h -- java.lang.invoke.MemberName: what a method handle names.
//
// A MemberName that is resolved has, besides its Java fields:
//   method   a ResolvedMethodName {vmtarget = Method *, vmholder = mirror};
//            null for fields
//   vmindex  vtable index (refKind 5), itable index (9), the field's offset,
//            or MEMBER_DIRECT
// Its refKind says how the call runs, which may differ from how it was asked
// for: whatever needs no selection is invokeStatic or invokeSpecial.
#ifndef CEZVE_NATIVE_MEMBER_NAME_H
#define CEZVE_NATIVE_MEMBER_NAME_H

#include "native/native.h"

// Bits of MemberName.flags above the modifiers.
enum {
  MN_METHOD = 0x10000,
  MN_CONSTRUCTOR = 0x20000,
  MN_FIELD = 0x40000,
  MN_TYPE = 0x80000,
  MN_KINDS = 0xf0000,
  MN_CALLER_SENSITIVE = 0x100000,
  MN_TRUSTED_FINAL = 0x200000,
  MN_REF_KIND_SHIFT = 24,
};

// Reference kinds (JVMS table 5.4.3.5-A).
enum {
  REF_GET_FIELD = 1,
  REF_GET_STATIC,
  REF_PUT_FIELD,
  REF_PUT_STATIC,
  REF_INVOKE_VIRTUAL,
  REF_INVOKE_STATIC,
  REF_INVOKE_SPECIAL,
  REF_NEW_INVOKE_SPECIAL,
  REF_INVOKE_INTERFACE,
};

#define MEMBER_DIRECT (-2)  // vmindex of a call without selection

// Make `*member` name `m`, called by bytecode `bc` through class `in`, which
// is linked.  False with an exception pending.  May collect.
bool member_name_set_method(Thread *t, Ref *member, Method *m, int bc,
                            Class *in);
void member_name_set_field(Thread *t, Ref *member, Field *f, bool setter);

// The Method of a resolved MemberName; NULL for others.
Method *member_name_method(Thread *t, Ref member);

#endif
