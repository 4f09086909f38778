// lookup.c -- find fields and methods by name (JVMS 5.4.3.2 - 5.4.3.4), how
// calls of them run, and what is said when they cannot.

#include "classfile/bytecode.h"
#include "link/inside.h"

// -- Fields ------------------------------------------------------------------

static Field *declared(const Class *cls, const Symbol *name,
                       const Symbol *desc) {
  Field *f = class_declared_field(cls, name, desc);
  return f && !f->injected ? f : NULL;
}

static Field *in_interfaces(const Class *cls, const Symbol *name,
                            const Symbol *desc) {
  for (uint32_t i = 0; i < cls->interface_count; i++) {
    const Class *k = cls->interfaces[i];
    Field *f = declared(k, name, desc);
    for (uint32_t j = 0; !f && j < k->itable_length; j++)
      f = declared(k->itable[j].interface, name, desc);
    if (f) return f;
  }
  return NULL;
}

Err lookup_field(Ctx *c, Class *in, Symbol *name, Symbol *desc, Field **out) {
  for (Class *k = in; k; k = k->super) {
    Field *f = declared(k, name, desc);
    if (!f) f = in_interfaces(k, name, desc);
    *out = f;
    if (f) return ERR_OK;
  }
  return fault_set(&c->fault, ERR_NO_SUCH_FIELD, "%.*s", SYMBOL(name));
}

// -- Methods -----------------------------------------------------------------

static Method *polymorphic(const Linker *l, const Class *in,
                           const Symbol *name) {
  if (in != l->method_handle && in != l->var_handle) return NULL;
  for (uint32_t i = 0; i < in->method_count; i++) {
    Method *m = &in->methods[i];
    if (m->name == name && m->flags & METHOD_POLYMORPHIC) return m;
  }
  return NULL;
}

static Err no_such_method(Ctx *c, Class *in, Symbol *name, Symbol *desc) {
  Arena a = {0};
  Err err = fault_set(&c->fault, ERR_NO_SUCH_METHOD, "'%s'",
                      method_text(in, name, desc, &a));
  arena_drop(&a);
  return err;
}

const char *method_text(const Class *in, const Symbol *name,
                        const Symbol *desc, Arena *a) {
  const char *text = class_external_name(in, a);
  Symbol holder = {.text = (const uint8_t *)text,
                   .size = (uint16_t)strnlen(text, UINT16_MAX)};
  return method_external_name(&holder, name, desc, a);
}

Err lookup_method(Ctx *c, Class *in, Symbol *name, Symbol *desc,
                  Method **out) {
  for (Class *k = in; k; k = k->super) {
    *out = class_declared_method(k, name, desc);
    if (!*out) *out = polymorphic(c->linker, k, name);
    if (*out) return ERR_OK;
  }
  *out = choose_default(in, name, desc).method;
  return *out ? ERR_OK : no_such_method(c, in, name, desc);
}

Err lookup_interface_method(Ctx *c, Class *in, Symbol *name, Symbol *desc,
                            Method **out) {
  Method *m = class_declared_method(in, name, desc);
  if (!m) {
    m = class_declared_method(c->linker->object, name, desc);
    if (m && (!method_is(m, ACC_PUBLIC) || method_is(m, ACC_STATIC)))
      m = NULL;
  }
  if (!m) m = choose_default(in, name, desc).method;
  *out = m;
  return m ? ERR_OK : no_such_method(c, in, name, desc);
}

// -- How a call runs ---------------------------------------------------------

CallKind call_kind(const Method *m, int bc, const Class *in) {
  if (m->flags & METHOD_INTRINSIC) return CALL_INTRINSIC;
  if (m->flags & METHOD_POLYMORPHIC) return CALL_POLYMORPHIC;
  if (method_is(m, ACC_STATIC)) return CALL_STATIC;
  if (bc == BC_invokespecial || method_is(m, ACC_PRIVATE | ACC_FINAL) ||
      m->flags & METHOD_INIT || m->holder->access & ACC_FINAL)
    return CALL_DIRECT;
  if (!class_is_interface(m->holder)) {
    bool exact = in && in->access & ACC_FINAL && !class_is_array(in);
    return exact && !method_is(m, ACC_ABSTRACT) ? CALL_DIRECT : CALL_VIRTUAL;
  }
  return bc == BC_invokeinterface || !in || class_is_interface(in)
             ? CALL_INTERFACE
             : CALL_VIRTUAL;
}

// -- What is said when a call cannot run -------------------------------------

static const char *kind_of(const Class *cls) {
  return class_is_interface(cls)         ? "interface"
         : cls->access & ACC_ABSTRACT ? "abstract class"
                                         : "class";
}

static Err abstract_method(Ctx *c, Class *receiver, Method *m, Arena *a) {
  const char *text = method_external_name(NULL, m->name, m->desc, a);
  const char *mods = method_is(m, ACC_ABSTRACT) ? "abstract " : "";
  const char *kind = kind_of(m->holder);
  const char *holder = class_external_name(m->holder, a);
  if (!receiver)
    return fault_set(&c->fault, ERR_ABSTRACT_METHOD,
                     "Missing implementation of the resolved method "
                     "'%s%s' of %s %s.",
                     mods, text, kind, holder);
  return fault_set(&c->fault, ERR_ABSTRACT_METHOD,
                   "Receiver class %s does not define or inherit an "
                   "implementation of the resolved method '%s%s' of %s %s.",
                   class_external_name(receiver, a), mods, text, kind,
                   holder);
}

Err method_not_runnable(Ctx *c, Class *receiver, Method *m) {
  Arena a = {0};
  Err err;
  if (m->flags & METHOD_CONFLICT) {
    err = conflict_error(c, m);
  } else if (m->flags & METHOD_INACCESSIBLE) {
    const Class *holder = m->source->holder;
    err = fault_set(&c->fault, ERR_ILLEGAL_ACCESS, "'%s'",
                    method_text(holder, m->name, m->desc, &a));
  } else {
    err = abstract_method(c, receiver, m, &a);
  }
  arena_drop(&a);
  return err;
}

Err interface_not_implemented(Ctx *c, Class *receiver, Class *interface) {
  Arena a = {0};
  Err err = fault_set(&c->fault, ERR_INCOMPATIBLE_CLASS,
                      "Class %s does not implement the requested interface %s",
                      class_external_name(receiver, &a),
                      class_external_name(interface, &a));
  arena_drop(&a);
  return err;
}
