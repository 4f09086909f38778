// resolve.c -- symbolic references of the constant pool (JVMS 5.4.3).
//
// An entry is written once: the writer claims it, fills it, and publishes
// its tag.  Nothing between claim and tag can block or collect.

#include "link/resolve.h"

#include <sched.h>

#include "classfile/bytecode.h"
#include "link/inside.h"

// -- The table of resolved entries -------------------------------------------

Resolved *resolved_entry(Ctx *c, Class *cls, uint32_t index) {
  Resolved *table = __atomic_load_n(&cls->resolved, __ATOMIC_ACQUIRE);
  if (UNLIKELY(!table)) {
    loader_lock(c, cls->loader);
    table = cls->resolved;
    if (!table) {
      table = arena_new(cls->arena, Resolved, class_cp(cls)->count);
      __atomic_store_n(&cls->resolved, table, __ATOMIC_RELEASE);
    }
    loader_unlock(c, cls->loader);
    if (!table) {
      no_memory(c);
      return NULL;
    }
  }
  assert(index < class_cp(cls)->count);
  return &table[index];
}

static bool holds_ref(ResolvedTag tag) {
  return tag == RESOLVED_REF || tag == RESOLVED_HANDLE_CALL ||
         tag == RESOLVED_ERROR;
}

void resolved_publish(Ctx *c, Class *cls, uint32_t index, Resolved *value) {
  Resolved *r = &cls->resolved[index];
  uint16_t free_entry = 0;
  if (__atomic_compare_exchange_n(&r->claim, &free_entry, 1, false,
                                  __ATOMIC_ACQUIRE, __ATOMIC_RELAXED)) {
    ResolvedTag tag = resolved_tag(value);
    r->aux = value->aux;
    r->ref = value->ref;
    r->bits = value->bits;
    if (holds_ref(tag)) class_mark_dirty(c->linker, cls);
    atomic_store_explicit(&r->tag, (uint8_t)tag, memory_order_release);
    return;
  }
  ResolvedTag tag;
  while ((tag = resolved_tag(r)) == RESOLVED_NO) sched_yield();
  value->aux = r->aux;
  value->ref = r->ref;
  value->bits = r->bits;
  atomic_store_explicit(&value->tag, (uint8_t)tag, memory_order_relaxed);
}

// -- Classes -----------------------------------------------------------------

static Symbol *cp_symbol(Ctx *c, Bytes b) {
  Symbol *s = symbol_intern(c->linker, b.at, b.size, false);
  if (!s) no_memory(c);
  return s;
}

Err resolve_class(Ctx *c, Class *cls, uint32_t index, Class **out) {
  Resolved *r = resolved_entry(c, cls, index);
  if (!r) return ERR_NO_MEMORY;
  if (LIKELY(resolved_tag(r) == RESOLVED_CLASS)) {
    *out = r->cls;
    return ERR_OK;
  }
  Symbol *name = cp_symbol(c, cp_name(class_cp(cls), index));
  if (!name) return ERR_NO_MEMORY;
  Class *k = NULL;
  Err err = linker_load(c, cls->loader, name, &k);
  if (err == ERR_CLASS_NOT_FOUND) err = c->fault.err = ERR_NO_CLASS_DEF;
  if (err != ERR_OK) return err;
  TRY(access_check_class(c, cls, k));
  Resolved v = {.tag = RESOLVED_CLASS, .cls = k};
  resolved_publish(c, cls, index, &v);
  *out = k;
  return ERR_OK;
}

// -- References to members ---------------------------------------------------

typedef struct MemberRef {
  Class *from;  // the class whose constant pool it is
  Class *in;    // the class it names
  Symbol *name, *desc;
  CpTag tag;
} MemberRef;

static Err read_member(Ctx *c, Class *cls, uint32_t index, MemberRef *out) {
  const ConstPool *cp = class_cp(cls);
  out->from = cls;
  out->tag = cp_tag(cp, index);
  TRY(resolve_class(c, cls, cp_first(cp, index), &out->in));
  uint32_t name_and_type = cp_second(cp, index);
  out->name = cp_symbol(c, cp_utf8(cp, cp_first(cp, name_and_type)));
  out->desc = cp_symbol(c, cp_utf8(cp, cp_second(cp, name_and_type)));
  return out->name && out->desc ? ERR_OK : ERR_NO_MEMORY;
}

// "loader constraint violation: when resolving <what> the class loader ..."
static Err member_constraint(Ctx *c, const MemberRef *ref, Class *holder,
                             const char *what, const char *member) {
  Symbol *type = NULL;
  Err err = constraint_check(c, ref->desc, ref->from->loader, holder->loader,
                             &type);
  if (err != ERR_LINKAGE) return err;
  Arena a = {0};
  char *dotted = arena_printf(&a, "%.*s", SYMBOL(type));
  for (char *s = dotted; s && *s; s++) *s = *s == '/' ? '.' : *s;
  fault_set(&c->fault, err,
            "loader constraint violation: when resolving %s '%s' the class "
            "loader %s of the current class, %s, and the class loader %s for "
            "the method's defining class, %s, have different Class objects "
            "for the type %s used in the signature (%s; %s)",
            what, member, loader_external_name(c, ref->from->loader, &a),
            class_external_name(ref->from, &a),
            loader_external_name(c, holder->loader, &a),
            class_external_name(holder, &a), dotted ? dotted : "?",
            class_place(c, ref->from, true, &a),
            class_place(c, holder, true, &a));
  arena_drop(&a);
  return err;
}

// -- Fields ------------------------------------------------------------------

static Err field_denied(Ctx *c, const MemberRef *ref, const Field *f) {
  Arena a = {0};
  const char *prefix = arena_printf(
      &a, "class %s tried to access %s%sfield %s.%.*s",
      class_external_name(ref->from, &a),
      f->access & ACC_PROTECTED ? "protected " : "",
      f->access & ACC_PRIVATE ? "private " : "",
      class_external_name(f->holder, &a), SYMBOL(f->name));
  fault_places(c, ERR_ILLEGAL_ACCESS, ref->from, f->holder,
               prefix ? prefix : "?");
  if (f->access & ACC_PRIVATE) fault_nest(c, ref->from, f->holder);
  arena_drop(&a);
  return ERR_ILLEGAL_ACCESS;
}

static Err field_constraint(Ctx *c, const MemberRef *ref, const Field *f) {
  Symbol *type = NULL;
  const Class *h = f->holder;
  Err err =
      constraint_check(c, ref->desc, ref->from->loader, h->loader, &type);
  if (err != ERR_LINKAGE) return err;
  Arena a = {0};
  char *dotted = arena_printf(&a, "%.*s", SYMBOL(type));
  for (char *s = dotted; s && *s; s++) *s = *s == '/' ? '.' : *s;
  fault_set(&c->fault, err,
            "loader constraint violation: when resolving field \"%.*s\" of "
            "type %s, the class loader %s of the current class, %s, and the "
            "class loader %s for the field's defining type, %s, have "
            "different Class objects for type %s (%s; %s)",
            SYMBOL(f->name), dotted ? dotted : "?",
            loader_external_name(c, ref->from->loader, &a),
            class_external_name(ref->from, &a),
            loader_external_name(c, h->loader, &a),
            class_external_name(h, &a), dotted ? dotted : "?",
            class_place(c, ref->from, true, &a), class_place(c, h, true, &a));
  arena_drop(&a);
  return err;
}

static Err find_field(Ctx *c, Class *cls, uint32_t index, Field **out) {
  MemberRef ref;
  TRY(read_member(c, cls, index, &ref));
  TRY(lookup_field(c, ref.in, ref.name, ref.desc, out));
  Field *f = *out;
  Err err;
  if (!access_member_ok(c, cls, ref.in, f->holder, f->access, &err))
    return err == ERR_OK ? field_denied(c, &ref, f) : err;
  TRY(field_constraint(c, &ref, f));
  Resolved *r = resolved_entry(c, cls, index);
  if (!r) return ERR_NO_MEMORY;
  Resolved v = {.tag = RESOLVED_FIELD, .field = f};
  resolved_publish(c, cls, index, &v);
  return ERR_OK;
}

// JVMS 6.5.putfield, putstatic: a final field is set by its own class alone,
// and since version 53 only in <init> or <clinit>.
static Err check_final(Ctx *c, Class *cls, const Field *f,
                       const Method *writer) {
  bool is_static = (f->access & ACC_STATIC) != 0;
  const char *what = is_static ? "static" : "non-static";
  Arena a = {0};
  Err err = ERR_OK;
  if (f->holder != cls) {
    err = fault_set(&c->fault, ERR_ILLEGAL_ACCESS,
                    "Update to %s final field %s.%.*s attempted from a "
                    "different class (%s) than the field's declaring class",
                    what, class_external_name(f->holder, &a), SYMBOL(f->name),
                    class_external_name(cls, &a));
  } else if (cls->file->major >= 53 &&
             !(writer->flags & (is_static ? METHOD_CLINIT : METHOD_INIT))) {
    err = fault_set(&c->fault, ERR_ILLEGAL_ACCESS,
                    "Update to %s final field %s.%.*s attempted from a "
                    "different method (%.*s) than the initializer method %s ",
                    what, class_external_name(f->holder, &a), SYMBOL(f->name),
                    SYMBOL(writer->name), is_static ? "<clinit>" : "<init>");
  }
  arena_drop(&a);
  return err;
}

Err resolve_field(Ctx *c, Class *cls, uint32_t index, bool is_static,
                  Method *writer, Field **out) {
  Resolved *r = resolved_entry(c, cls, index);
  if (!r) return ERR_NO_MEMORY;
  if (resolved_tag(r) == RESOLVED_FIELD) {
    *out = r->field;
  } else {
    uint16_t since = symbols_hold(c->linker);
    Err err = find_field(c, cls, index, out);
    symbols_release(c->linker, since);
    if (err != ERR_OK) return err;
  }
  Field *f = *out;
  if (is_static != ((f->access & ACC_STATIC) != 0)) {
    Class *in;
    TRY(resolve_class(c, cls, cp_first(class_cp(cls), index), &in));
    Arena a = {0};
    Err err = fault_set(&c->fault, ERR_INCOMPATIBLE_CLASS,
                        "Expected %s field %s.%.*s",
                        is_static ? "static" : "non-static",
                        class_external_name(in, &a), SYMBOL(f->name));
    arena_drop(&a);
    return err;
  }
  if (writer && f->access & ACC_FINAL) return check_final(c, cls, f, writer);
  return ERR_OK;
}

// -- Methods -----------------------------------------------------------------

// An error about a method: `fmt` has one %s for its text in quotes.
static Err method_fault(Ctx *c, Err err, const char *before, const Class *in,
                        const Symbol *name, const Symbol *desc,
                        const char *after) {
  Arena a = {0};
  fault_set(&c->fault, err, "%s'%s'%s", before,
            method_text(in, name, desc, &a), after);
  arena_drop(&a);
  return err;
}

static Err ref_fault(Ctx *c, const MemberRef *r, const char *before,
                     const char *after) {
  return method_fault(c, ERR_INCOMPATIBLE_CLASS, before, r->in, r->name,
                      r->desc, after);
}

static Err this_fault(Ctx *c, Err err, const char *before, const Method *m) {
  return method_fault(c, err, before, m->holder, m->name, m->desc, "");
}

static Err method_denied(Ctx *c, const MemberRef *ref, const Method *m) {
  Arena a = {0};
  const char *prefix = arena_printf(
      &a, "class %s tried to access %s%s%smethod '%s'",
      class_external_name(ref->from, &a),
      method_is(m, ACC_ABSTRACT) ? "abstract " : "",
      method_is(m, ACC_PROTECTED) ? "protected " : "",
      method_is(m, ACC_PRIVATE) ? "private " : "",
      method_text(m->holder, m->name, m->desc, &a));
  fault_places(c, ERR_ILLEGAL_ACCESS, ref->from, m->holder,
               prefix ? prefix : "?");
  if (method_is(m, ACC_PRIVATE)) fault_nest(c, ref->from, m->holder);
  arena_drop(&a);
  return ERR_ILLEGAL_ACCESS;
}

static Err wrong_kind(Ctx *c, const MemberRef *ref, const char *format) {
  Arena a = {0};
  const char *kind = class_is_interface(ref->in) ? "interface" : "class";
  fault_set(&c->fault, ERR_INCOMPATIBLE_CLASS,
            "Found %s %s, but %s was expected", kind,
            class_external_name(ref->in, &a), format);
  arena_drop(&a);
  return ERR_INCOMPATIBLE_CLASS;
}

// The kind of class and of constant that the bytecode asks for.
static Err check_ref(Ctx *c, const MemberRef *ref, int bc) {
  bool interface = class_is_interface(ref->in);
  bool tagged = ref->tag == CP_INTERFACE_METHODREF;
  if (bc == BC_invokevirtual && interface) return wrong_kind(c, ref, "class");
  if (bc == BC_invokeinterface && !interface)
    return wrong_kind(c, ref, "interface");
  if (interface && !tagged)
    return ref_fault(c, ref, "Method ",
                     " must be InterfaceMethodref constant");
  if (!interface && tagged)
    return ref_fault(c, ref, "Method ", " must be Methodref constant");
  return ERR_OK;
}

// Of arrays, clone() is public (JVMS 5.4.4 speaks of classes; JLS 10.7).
static bool is_array_clone(const MemberRef *ref, const Method *m) {
  return class_is_array(ref->in) && symbol_is(m->name, "clone") &&
         m->holder->super == NULL;
}

static Err check_access(Ctx *c, const MemberRef *ref, const Method *m) {
  Err err;
  if (is_array_clone(ref, m) ||
      access_member_ok(c, ref->from, ref->in, m->holder, m->access, &err))
    return ERR_OK;
  return err == ERR_OK ? method_denied(c, ref, m) : err;
}

static Err find_method(Ctx *c, const MemberRef *ref, int bc, Method **out) {
  TRY(check_ref(c, ref, bc));
  bool interface = class_is_interface(ref->in);
  if (interface) {
    TRY(lookup_interface_method(c, ref->in, ref->name, ref->desc, out));
  } else {
    TRY(lookup_method(c, ref->in, ref->name, ref->desc, out));
  }
  Method *m = *out;
  TRY(check_access(c, ref, m));
  if (interface && bc != BC_invokestatic && method_is(m, ACC_STATIC))
    return this_fault(c, ERR_INCOMPATIBLE_CLASS,
                      "Expected instance not static method ", m);
  if (m->flags & METHOD_POLYMORPHIC || ref->from->loader == m->holder->loader)
    return ERR_OK;
  Arena a = {0};
  Err err = member_constraint(
      c, ref, m->holder, interface ? "interface method" : "method",
      method_text(m->holder, m->name, m->desc, &a));
  arena_drop(&a);
  return err;
}

// -- invokespecial (JVMS 6.5) ------------------------------------------------

static bool is_direct_interface(const Class *cls, const Class *interface) {
  if (cls == interface) return true;
  for (uint32_t i = 0; i < cls->interface_count; i++)
    if (cls->interfaces[i] == interface) return true;
  return false;
}

// The method of the nearest superclass, as a super call of a class looks
// for it; NULL where superinterfaces must answer.
static Method *in_superclasses(const Class *cls, const Method *m) {
  for (Class *k = cls->super; k; k = k->super) {
    Method *found = class_declared_method(k, m->name, m->desc);
    if (found && !method_is(found, ACC_STATIC)) return found;
  }
  return NULL;
}

// Maximally specific in the superinterfaces of `in`; two are a conflict.
static Err in_superinterfaces(Ctx *c, Class *in, Method **m) {
  DefaultChoice choice = choose_default(in, (*m)->name, (*m)->desc);
  if (choice.other) {
    Method asked = {.holder = in, .name = (*m)->name, .desc = (*m)->desc};
    return conflict_error(c, &asked);
  }
  if (choice.method) *m = choice.method;
  return ERR_OK;
}

// From the resolved method to the one that runs: a super call of a class
// looks again from its superclass (ACC_SUPER), one of an interface means
// what that interface inherits.
static Err select_super(Ctx *c, const MemberRef *ref, Method **m) {
  Class *cls = ref->from;
  if ((*m)->flags & METHOD_INIT) return ERR_OK;
  if (class_is_interface(ref->in)) {
    bool inherited = class_is_interface((*m)->holder) &&
                     (*m)->holder != ref->in && !method_is(*m, ACC_PRIVATE);
    return inherited ? in_superinterfaces(c, ref->in, m) : ERR_OK;
  }
  if (!(cls->access & ACC_SUPER) || ref->in == cls ||
      !class_is_subtype(cls, ref->in))
    return ERR_OK;
  Method *found = in_superclasses(cls, *m);
  if (!found) return in_superinterfaces(c, cls->super, m);
  *m = found;
  return ERR_OK;
}

static Err indirect_interface(Ctx *c, const MemberRef *ref, const Method *m) {
  Arena a = {0};
  fault_set(&c->fault, ERR_INCOMPATIBLE_CLASS,
            "Interface method reference: '%s', is in an indirect "
            "superinterface %s",
            method_text(m->holder, m->name, m->desc, &a),
            class_external_name(ref->in, &a));
  arena_drop(&a);
  return ERR_INCOMPATIBLE_CLASS;
}

static Err select_special(Ctx *c, const MemberRef *ref, Method **m) {
  const Method *found = *m;
  if (found->flags & METHOD_INIT && found->holder != ref->in)
    return method_fault(c, ERR_NO_SUCH_METHOD, "", ref->in, ref->name,
                        ref->desc, "");
  if (class_is_interface(ref->in) && !is_direct_interface(ref->from, ref->in))
    return indirect_interface(c, ref, found);
  if (method_is(found, ACC_STATIC))
    return this_fault(c, ERR_INCOMPATIBLE_CLASS,
                      "Expecting non-static method ", found);
  TRY(select_super(c, ref, m));
  if (method_is(*m, ACC_ABSTRACT))
    return this_fault(c, ERR_ABSTRACT_METHOD, "", *m);
  return ERR_OK;
}

// -- All bytecodes -----------------------------------------------------------

static Err check_static(Ctx *c, const MemberRef *ref, int bc,
                        const Method *m) {
  bool is_static = method_is(m, ACC_STATIC);
  if (bc == BC_invokestatic && !is_static)
    return this_fault(c, ERR_INCOMPATIBLE_CLASS, "Expected static method ",
                      m);
  if (bc == BC_invokevirtual && is_static)
    return this_fault(c, ERR_INCOMPATIBLE_CLASS,
                      "Expecting non-static method ", m);
  if (bc == BC_invokevirtual && class_is_interface(m->holder) &&
      method_is(m, ACC_PRIVATE)) {
    Arena a = {0};
    fault_set(&c->fault, ERR_INCOMPATIBLE_CLASS,
              "private interface method requires invokespecial, not "
              "invokevirtual: method '%s', caller-class: %s",
              method_text(m->holder, m->name, m->desc, &a),
              class_external_name(ref->from, &a));
    arena_drop(&a);
    return ERR_INCOMPATIBLE_CLASS;
  }
  return ERR_OK;
}

// A method of an interface that is called through a class, or of Object
// through an interface, is selected by the vtable: hand out one that knows
// its index there.
static Err vtable_form(Ctx *c, const MemberRef *ref, Method **m) {
  if (!class_is_interface((*m)->holder)) return ERR_OK;
  TRY(class_link(c, ref->in));
  int32_t index = class_vtable_index(ref->in, *m);
  if (index < 0)
    return fault_set(&c->fault, ERR_INTERNAL, "no vtable index of %.*s",
                     SYMBOL((*m)->name));
  Method *overlay = overlay_method(c, ref->in, *m, METHOD_MIRANDA);
  if (!overlay) return ERR_NO_MEMORY;
  overlay->table_index = index;
  *m = overlay;
  return ERR_OK;
}

static Err resolve_anew(Ctx *c, Class *cls, uint32_t index, int bc,
                        Method **out, CallKind *kind) {
  MemberRef ref;
  TRY(read_member(c, cls, index, &ref));
  Method *m = NULL;
  TRY(find_method(c, &ref, bc, &m));
  if (bc == BC_invokespecial) {
    TRY(select_special(c, &ref, &m));
  } else {
    TRY(check_static(c, &ref, bc, m));
  }
  if (m->flags & METHOD_POLYMORPHIC &&
      intrinsic_kind(m) != INTRINSIC_NONE)
    TRY(intrinsic_method(c, m, ref.desc, &m));
  // A call's kind depends on indices, which the holder has once linked.
  TRY(class_link(c, m->holder));
  *kind = call_kind(m, bc, ref.in);
  if (*kind == CALL_VIRTUAL) TRY(vtable_form(c, &ref, &m));
  *out = m;
  return ERR_OK;
}

static uint8_t call_aux(int bc, CallKind kind) {
  return (uint8_t)((bc - BC_invokevirtual) | (int)kind << 2);
}

Err resolve_method(Ctx *c, Class *cls, uint32_t index, int bc, Method **out,
                   CallKind *kind) {
  Resolved *r = resolved_entry(c, cls, index);
  if (!r) return ERR_NO_MEMORY;
  if (resolved_tag(r) == RESOLVED_METHOD &&
      (r->aux & 3) == bc - BC_invokevirtual) {
    *out = r->method;
    *kind = (CallKind)(r->aux >> 2);
    return ERR_OK;
  }
  uint16_t since = symbols_hold(c->linker);
  Err err = resolve_anew(c, cls, index, bc, out, kind);
  symbols_release(c->linker, since);
  if (err != ERR_OK) return err;
  // Polymorphic calls are remembered by runtime, with their appendix.
  if (*kind == CALL_POLYMORPHIC) return ERR_OK;
  Resolved v = {
      .tag = RESOLVED_METHOD, .aux = call_aux(bc, *kind), .method = *out};
  resolved_publish(c, cls, index, &v);
  return ERR_OK;
}
