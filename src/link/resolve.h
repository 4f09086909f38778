// resolve.h -- resolution of symbolic references (JVMS 5.4.3) with access
// control (5.4.4) and nestmates.
//
// Each function resolves entry `index` of `cls`'s constant pool once and
// remembers success in cls->resolved.  Failures are remembered by runtime
// (RESOLVED_ERROR), which has the exception object.  All may call Java
// through loaders.
#ifndef CEZVE_LINK_RESOLVE_H
#define CEZVE_LINK_RESOLVE_H

#include "link/linker.h"

// cls->resolved[index], allocating the table at first use.  NULL without
// memory.
Resolved *resolved_entry(Ctx *c, Class *cls, uint32_t index);
static inline ResolvedTag resolved_tag(const Resolved *r) {
  return (ResolvedTag)atomic_load_explicit(&r->tag, memory_order_acquire);
}
// Fill an entry: `tag` and everything else of `value`; the first writer wins
// and `*value` becomes what stands there now.  Never blocks or collects; the
// entry's table must exist (resolved_entry()).
void resolved_publish(Ctx *c, Class *cls, uint32_t index, Resolved *value);

Err resolve_class(Ctx *c, Class *cls, uint32_t index, Class **out);

// How a resolved method is to be called.
typedef enum CallKind {
  CALL_STATIC,
  CALL_DIRECT,     // exactly this method, receiver checked for null
  CALL_VIRTUAL,    // through the vtable at table_index
  CALL_INTERFACE,  // through the itable
  CALL_POLYMORPHIC,      // MethodHandle.invoke*, VarHandle.*: needs runtime
  CALL_INTRINSIC,        // invokeBasic, linkTo*: `method` is its body
} CallKind;

// Resolve a Fieldref for getfield/putfield/getstatic/putstatic.  Checks
// static-ness (IncompatibleClassChangeError), final writes, access.  The
// class is not initialised.  `writer` is the method that stores, NULL for
// reads (final fields may be set only in <init>/<clinit>, JVMS 6.5).
Err resolve_field(Ctx *c, Class *cls, uint32_t index, bool is_static,
                  Method *writer, Field **out);

// Resolve a Methodref or InterfaceMethodref for invoke bytecode `bc`
// (BC_invokevirtual, ...).  Applies the invokespecial rule (ACC_SUPER) and
// decides the CallKind.  The class is not initialised.
Err resolve_method(Ctx *c, Class *cls, uint32_t index, int bc, Method **out,
                   CallKind *kind);

// Lookup without a constant pool: used by method handles and natives.
// Access is checked against `from` unless it is NULL.
Err lookup_field(Ctx *c, Class *in, Symbol *name, Symbol *desc, Field **out);
Err lookup_method(Ctx *c, Class *in, Symbol *name, Symbol *desc,
                  Method **out);               // JVMS 5.4.3.3
Err lookup_interface_method(Ctx *c, Class *in, Symbol *name, Symbol *desc,
                            Method **out);     // JVMS 5.4.3.4
// How a call of `m` through a reference of kind `bc` to class `in` runs.
// CALL_VIRTUAL with a method of an interface (inherited by class `in`, or
// java.lang.Object's through an interface) is selected by
// class_vtable_index(in, m); resolve_method() hands out an overlay instead.
CallKind call_kind(const Method *m, int bc, const Class *in);

// The intrinsic method (invokeBasic, linkToStatic, ...) of MethodHandle for
// descriptor `desc`: made once a descriptor, kept for ever.
Err intrinsic_method(Ctx *c, Method *declared, Symbol *desc, Method **out);

Err access_check_class(Ctx *c, Class *from, Class *to);
// Member `access` of `holder`, named through `in`, by `from` (5.4.4).
bool access_member_ok(Ctx *c, Class *from, Class *in, Class *holder,
                      uint16_t access, Err *err);

// The nest host of `cls` (JVMS 5.4.4); itself when the attribute's claim
// does not hold.  May call Java.  NULL with an exception pending.
Class *class_nest_host(Ctx *c, Class *cls);

// Impose that `a` and `b` see the same class for every type named in `desc`
// (JVMS 5.3.4).  `what` begins the message; NULL = "".
Err constraint_check_desc(Ctx *c, Symbol *desc, Loader *a, Loader *b,
                          const char *what);

// The error of calling `m`, whose body cannot run: abstract, conflicting
// defaults, not accessible.  `receiver` is the class of the receiver, or
// NULL.  Never ERR_OK.
Err method_not_runnable(Ctx *c, Class *receiver, Method *m);
// The error of an interface call on a receiver that does not implement
// `interface`.
Err interface_not_implemented(Ctx *c, Class *receiver, Class *interface);

#endif
