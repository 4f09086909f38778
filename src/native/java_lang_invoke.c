// java_lang_invoke.c -- java.lang.invoke.MethodHandleNatives.

#include <stdlib.h>

#include "classfile/bytecode.h"
#include "link/resolve.h"
#include "native/member_name.h"
#include "native/reflection.h"
#include "native/unsafe.h"

// -- Types as descriptors ----------------------------------------------------

// The descriptor of a class, in the arena.
static const char *class_desc(Arena *arena, const Class *c) {
  if (c->kind == CLASS_PRIMITIVE) return arena_printf(arena, "%c", c->prim);
  if (class_is_array(c)) return arena_printf(arena, "%.*s", SYMBOL(c->name));
  return arena_printf(arena, "L%.*s;", SYMBOL(c->name));
}

// The descriptor of a MethodType, a Class or a String, in the arena.
static const char *type_desc(Thread *t, Ref type, Arena *arena) {
  Class *c = class_of(type);
  if (c == t->rt->linker->string) {
    char *text = string_mutf8(t, type, false);
    const char *copy = arena_printf(arena, "%s", text);
    free(text);
    return copy;
  }
  if (c == t->rt->linker->class_class)
    return class_desc(arena, class_of_mirror(t, type));
  if (c != known_class(t, K_MethodType)) return NULL;
  Ref types = GET_REF(t, type, MethodType_ptypes);
  const char *out = "(";
  for (uint32_t i = 0; out && i < array_length(types); i++) {
    Class *p = class_of_mirror(t, REF_ELEMS(types)[i]);
    const char *part = class_desc(arena, p);
    out = part ? arena_printf(arena, "%s%s", out, part) : NULL;
  }
  Class *r = class_of_mirror(t, GET_REF(t, type, MethodType_rtype));
  const char *result = class_desc(arena, r);
  return out && result ? arena_printf(arena, "%s)%s", out, result) : NULL;
}

// -- resolve -----------------------------------------------------------------

// What is asked for.
typedef struct Query {
  Class *in;       // class to search
  Class *caller;   // NULL: no access checks
  Symbol *name, *desc;
  int ref_kind, flags;
  bool constraints, speculative;
} Query;

// The name and descriptor as symbols.  A name that nobody has ever used is
// no member's: then they stay NULL and false is the answer, quickly.
static bool query_names(Thread *t, Ref member, Query *q) {
  Linker *l = t->rt->linker;
  Arena arena = {0};
  char *name = string_mutf8(t, GET_REF(t, member, MemberName_name), false);
  const char *desc = type_desc(t, GET_REF(t, member, MemberName_type), &arena);
  if (desc) {
    size_t n = strlen(name), d = strlen(desc);
    bool fits = n <= UINT16_MAX && d <= UINT16_MAX;
    if (fits && q->speculative) {
      q->name = symbol_find(l, (const uint8_t *)name, n);
      q->desc = symbol_find(l, (const uint8_t *)desc, d);
    } else if (fits) {
      q->name = symbol_intern(l, (const uint8_t *)name, n, false);
      q->desc = symbol_intern(l, (const uint8_t *)desc, d, false);
    }
  }
  free(name);
  arena_drop(&arena);
  return q->name && q->desc;
}

static Err wrong_kind(Ctx *c, const Query *q, const char *found,
                      const char *expected) {
  Arena arena = {0};
  Err err = fault_set(&c->fault, ERR_INCOMPATIBLE_CLASS,
                      "Found %s %s, but %s was expected", found,
                      class_external_name(q->in, &arena), expected);
  arena_drop(&arena);
  return err;
}

static Err wrong_static(Ctx *c, const Method *m, const char *expected) {
  Arena arena = {0};
  Err err = fault_set(
      &c->fault, ERR_INCOMPATIBLE_CLASS, "Expected %s method '%s'", expected,
      method_external_name(m->holder->name, m->name, m->desc, &arena));
  arena_drop(&arena);
  return err;
}

// JVMS 5.4.3.3 or 5.4.3.4, as the reference kind asks.
static Err find_method(Ctx *c, const Query *q, Method **out) {
  bool interface = class_is_interface(q->in);
  if (q->ref_kind == REF_INVOKE_VIRTUAL && interface)
    return wrong_kind(c, q, "interface", "class");
  if (q->ref_kind == REF_INVOKE_INTERFACE && !interface)
    return wrong_kind(c, q, "class", "interface");
  TRY(interface ? lookup_interface_method(c, q->in, q->name, q->desc, out)
                : lookup_method(c, q->in, q->name, q->desc, out));
  Method *m = *out;
  if ((m->flags & METHOD_INIT) && m->holder != q->in)
    return fault_set(&c->fault, ERR_NO_SUCH_METHOD, "%.*s", SYMBOL(q->name));
  bool wants_static = q->ref_kind == REF_INVOKE_STATIC;
  if (wants_static != method_is(m, ACC_STATIC))
    return wrong_static(c, m, wants_static ? "static" : "non-static");
  if (m->flags & METHOD_POLYMORPHIC)
    return intrinsic_method(c, m, q->desc, out);
  return ERR_OK;
}

// Access and loading constraints (JVMS 5.4.4, 5.3.4).
static Err check_method(Ctx *c, const Query *q, const Method *m) {
  if (!q->caller) return ERR_OK;
  Err err = ERR_OK;
  if (!access_member_ok(c, q->caller, q->in, m->holder, m->access, &err)) {
    if (err != ERR_OK) return err;
    Arena arena = {0};
    const char *from = class_external_name(q->caller, &arena);
    const char *text =
        method_external_name(m->holder->name, m->name, m->desc, &arena);
    err = fault_set(&c->fault, ERR_ILLEGAL_ACCESS,
                    "class %s tried to access method '%s'", from, text);
    arena_drop(&arena);
    return err;
  }
  if (!q->constraints || (m->flags & METHOD_INTRINSIC)) return ERR_OK;
  return constraint_check_desc(c, m->desc, q->caller->loader,
                               m->holder->loader, "method resolution: ");
}

static int bytecode_of(int ref_kind) {
  switch (ref_kind) {
    case REF_INVOKE_STATIC: return BC_invokestatic;
    case REF_INVOKE_SPECIAL:
    case REF_NEW_INVOKE_SPECIAL: return BC_invokespecial;
    case REF_INVOKE_INTERFACE: return BC_invokeinterface;
    default: return BC_invokevirtual;
  }
}

static Err resolve_query(Thread *t, const Query *q, Ref *member) {
  Ctx *c = &t->ctx;
  TRY(class_link(c, q->in));
  if (q->flags & MN_FIELD) {
    Field *f = NULL;
    TRY(lookup_field(c, q->in, q->name, q->desc, &f));
    member_name_set_field(t, member, f, q->ref_kind >= REF_PUT_FIELD);
    return ERR_OK;
  }
  bool init = symbol_is(q->name, "<init>");
  if (symbol_is(q->name, "<clinit>") || init != !!(q->flags & MN_CONSTRUCTOR))
    return fault_set(&c->fault, ERR_NO_SUCH_METHOD, "%.*s", SYMBOL(q->name));
  Method *m = NULL;
  TRY(find_method(c, q, &m));
  TRY(check_method(c, q, m));
  return member_name_set_method(t, member, m, bytecode_of(q->ref_kind), q->in)
             ? ERR_OK
             : ERR_PENDING;
}

// A speculative question is answered with null, without an exception.
static void resolve_failed(Thread *t, const Query *q, Slot *a, Err err) {
  if (!q->speculative) {
    if (err != ERR_OK) throw_err(t, err);
    else if (q->flags & MN_FIELD)
      throw_new(t, "java/lang/NoSuchFieldError", "field resolution failed");
    else if (q->flags & (MN_METHOD | MN_CONSTRUCTOR))
      throw_new(t, "java/lang/NoSuchMethodError", "method resolution failed");
    else
      throw_new(t, "java/lang/LinkageError", "resolution failed");
    return;
  }
  if (exception_is(t, "java/lang/VirtualMachineError")) return;
  t->exception = 0;
  RETURN_REF(0);
}

#define LM_UNCONDITIONAL 0x20  // MethodHandles.Lookup.UNCONDITIONAL

// (MemberName self, Class caller, int lookupMode, boolean speculative)
static void MHN_resolve(Thread *t, Slot *a) {
  if (a[0].ref == 0) {
    throw_new(t, "java/lang/InternalError", "nothing to resolve");
    return;
  }
  Ref self = a[0].ref;
  if (GET_REF(t, self, MemberName_method)) RETURN_REF(self);
  Query q = {.speculative = a[3].i != 0};
  q.flags = GET_I32(t, self, MemberName_flags);
  q.ref_kind = q.flags >> MN_REF_KIND_SHIFT & 15;
  q.caller = a[1].ref ? class_of_mirror(t, a[1].ref) : NULL;
  q.constraints = q.caller && !(a[2].i & LM_UNCONDITIONAL);
  Ref clazz = GET_REF(t, self, MemberName_clazz);
  if (clazz == 0 || GET_REF(t, self, MemberName_name) == 0 ||
      GET_REF(t, self, MemberName_type) == 0) {
    throw_new(t, "java/lang/IllegalArgumentException", "nothing to resolve");
    return;
  }
  q.in = class_of_mirror(t, clazz);
  if (class_is_array(q.in)) q.in = t->rt->linker->object;
  Err err = ERR_OK;
  uint16_t since = symbols_hold(t->rt->linker);
  bool found = q.in->kind == CLASS_NORMAL &&
               (q.flags & (MN_FIELD | MN_METHOD | MN_CONSTRUCTOR)) &&
               query_names(t, self, &q) &&
               (err = resolve_query(t, &q, &a[0].ref)) == ERR_OK;
  if (!found) resolve_failed(t, &q, a, err);
  symbols_release(t->rt->linker, since);
  if (found) RETURN_REF(a[0].ref);
}

// -- init, expand ------------------------------------------------------------

static void init_from_method(Thread *t, Slot *a, Method *m) {
  if (!m || (m->flags & METHOD_POLYMORPHIC)) return;
  Err err = class_link(&t->ctx, m->holder);
  if (err != ERR_OK) {
    throw_err(t, err);
    return;
  }
  int bc = class_is_interface(m->holder) ? BC_invokeinterface
                                         : BC_invokevirtual;
  member_name_set_method(t, &a[0].ref, m, bc, m->holder);
}

// (MemberName self, Object ref): ref is a reflect.Field, Method, Constructor.
static void MHN_init(Thread *t, Slot *a) {
  if (a[0].ref == 0 || a[1].ref == 0) {
    throw_new(t, "java/lang/InternalError", "nothing to init");
    return;
  }
  Class *kind = class_of(a[1].ref);
  if (kind == known_class(t, K_Field)) {
    Field *f = reflect_field_of(t, a[1].ref);
    if (!f) return;
    member_name_set_field(t, &a[0].ref, f, false);
    if (GET_REF(t, a[0].ref, MemberName_name) == 0)
      SET_REF(t, a[0].ref, MemberName_name, GET_REF(t, a[1].ref, Field_name));
    if (GET_REF(t, a[0].ref, MemberName_type) == 0)
      SET_REF(t, a[0].ref, MemberName_type, GET_REF(t, a[1].ref, Field_type));
  } else if (kind == known_class(t, K_Method)) {
    init_from_method(t, a, reflect_method_of(t, a[1].ref));
  } else if (kind == known_class(t, K_Constructor)) {
    init_from_method(t, a, reflect_constructor_of(t, a[1].ref));
  } else {
    throw_new(t, "java/lang/InternalError", "unrecognized reflection object");
  }
}

// The field at the offset that a MemberName holds.
static Field *field_of_member(Thread *t, Ref member) {
  Ref clazz = GET_REF(t, member, MemberName_clazz);
  Class *c = clazz ? class_of_mirror(t, clazz) : NULL;
  int32_t flags = GET_I32(t, member, MemberName_flags);
  int64_t offset = GET_I64(t, member, MemberName_vmindex);
  for (uint32_t i = 0; c && i < c->field_count; i++) {
    Field *f = &c->fields[i];
    if (f->offset == offset && !f->injected &&
        (f->access & ACC_STATIC) == (flags & ACC_STATIC))
      return f;
  }
  return NULL;
}

// Fill name and type where they are missing.
static void name_member(Thread *t, Slot *a, Symbol *name, Symbol *desc) {
  if (GET_REF(t, a[0].ref, MemberName_name) == 0) {
    Ref s = string_intern_symbol(t, name);
    if (s == 0) return;
    SET_REF(t, a[0].ref, MemberName_name, s);
  }
  if (GET_REF(t, a[0].ref, MemberName_type) == 0) {
    Ref s = string_of_symbol(t, desc);
    if (s) SET_REF(t, a[0].ref, MemberName_type, s);
  }
}

static void MHN_expand(Thread *t, Slot *a) {
  if (a[0].ref == 0) {
    throw_new(t, "java/lang/InternalError", "nothing to expand");
    return;
  }
  int32_t flags = GET_I32(t, a[0].ref, MemberName_flags);
  Method *m = flags & (MN_METHOD | MN_CONSTRUCTOR)
                  ? member_name_method(t, a[0].ref)
                  : NULL;
  Field *f = flags & MN_FIELD ? field_of_member(t, a[0].ref) : NULL;
  if (m) {
    if (GET_REF(t, a[0].ref, MemberName_clazz) == 0)
      SET_REF(t, a[0].ref, MemberName_clazz, m->holder->mirror);
    name_member(t, a, m->name, m->desc);
  } else if (f) {
    name_member(t, a, f->name, f->desc);
  } else {
    throw_new(t, "java/lang/IllegalArgumentException",
              "unrecognized type of MemberName");
  }
}

// -- Fields ------------------------------------------------------------------

static bool is_field(Thread *t, Ref member, bool is_static) {
  if (member) {
    int32_t flags = GET_I32(t, member, MemberName_flags);
    if ((flags & MN_FIELD) && ((flags & ACC_STATIC) != 0) == is_static)
      return true;
  }
  return throw_new(t, "java/lang/InternalError", "%s field required",
                   is_static ? "static" : "non-static");
}

static void MHN_objectFieldOffset(Thread *t, Slot *a) {
  if (is_field(t, a->ref, false))
    RETURN_LONG(GET_I64(t, a->ref, MemberName_vmindex));
}
static void MHN_staticFieldOffset(Thread *t, Slot *a) {
  if (is_field(t, a->ref, true))
    RETURN_LONG(UNSAFE_STATICS + GET_I64(t, a->ref, MemberName_vmindex));
}
static void MHN_staticFieldBase(Thread *t, Slot *a) {
  if (is_field(t, a->ref, true))
    RETURN_REF(GET_REF(t, a->ref, MemberName_clazz));
}

// {Long vmindex, what it belongs to}
static void MHN_getMemberVMInfo(Thread *t, Slot *a) {
  if (a->ref == 0) RETURN_REF(0);
  Ref *pair = root(t, ref_array_new(t, K_Object, 2));
  if (*pair == 0) return;
  Slot index = {.j = GET_I64(t, a->ref, MemberName_vmindex)};
  Ref box = box_new(t, 'J', index);
  if (box == 0) return;
  ref_store(t, &REF_ELEMS(*pair)[0], box);
  bool field = GET_I32(t, a->ref, MemberName_flags) & MN_FIELD;
  ref_store(t, &REF_ELEMS(*pair)[1],
            field ? GET_REF(t, a->ref, MemberName_clazz) : a->ref);
  RETURN_REF(*pair);
}

// -- getMembers --------------------------------------------------------------

enum { SEARCH_SUPERCLASSES = 0x100000, SEARCH_INTERFACES = 0x200000 };

// A search for members, whose results go into an array of MemberNames that
// Java has made.
typedef struct Search {
  Symbol *name, *desc;  // NULL: any
  int flags;
  int32_t skip, found;
  Ref *results;
} Search;

// The MemberName for the next hit; 0 when there is none to fill.
static Ref next_result(Search *s) {
  if (s->skip > 0) {
    s->skip--;
    return 0;
  }
  uint32_t i = (uint32_t)s->found++;
  return i < array_length(*s->results) ? REF_ELEMS(*s->results)[i] : 0;
}

static bool search_class(Thread *t, Class *c, Search *s) {
  for (uint32_t i = 0; (s->flags & MN_FIELD) && i < c->field_count; i++) {
    Field *f = &c->fields[i];
    if (f->injected || (s->name && f->name != s->name) ||
        (s->desc && f->desc != s->desc))
      continue;
    Ref *member = root(t, next_result(s));
    if (*member) member_name_set_field(t, member, f, false);
    t->root_count--;
  }
  for (uint32_t i = 0; i < c->method_count; i++) {
    Method *m = &c->methods[i];
    int kind = m->flags & METHOD_INIT ? MN_CONSTRUCTOR : MN_METHOD;
    if (!(s->flags & kind) || (m->flags & (METHOD_CLINIT | METHOD_POLYMORPHIC)))
      continue;
    if ((s->name && m->name != s->name) || (s->desc && m->desc != s->desc))
      continue;
    Ref *member = root(t, next_result(s));
    int bc = class_is_interface(c) ? BC_invokeinterface : BC_invokevirtual;
    bool ok = *member == 0 || member_name_set_method(t, member, m, bc, c);
    t->root_count--;
    if (!ok) return false;
  }
  return true;
}

static bool search_all(Thread *t, Class *c, Search *s) {
  for (Class *k = c; k; k = k->super) {
    if (!search_class(t, k, s)) return false;
    if (!(s->flags & SEARCH_SUPERCLASSES)) break;
  }
  for (uint32_t i = 0; (s->flags & SEARCH_INTERFACES) && i < c->itable_length;
       i++)
    if (!search_class(t, c->itable[i].interface, s)) return false;
  return true;
}

// (defc, name, signature, flags, caller, skip, results): how many there are.
static void MHN_getMembers(Thread *t, Slot *a) {
  if (a[0].ref == 0 || a[6].ref == 0) RETURN_INT(-1);
  Class *c = class_of_mirror(t, a[0].ref);
  if (c->kind != CLASS_NORMAL) RETURN_INT(0);
  Err err = class_link(&t->ctx, c);
  if (err != ERR_OK) {
    throw_err(t, err);
    return;
  }
  Search s = {.flags = a[3].i, .skip = a[5].i, .results = &a[6].ref};
  uint16_t since = symbols_hold(t->rt->linker);
  bool named = (!a[1].ref || (s.name = string_symbol(t, a[1].ref, false))) &&
               (!a[2].ref || (s.desc = string_symbol(t, a[2].ref, false)));
  bool ok = !named || search_all(t, c, &s);
  symbols_release(t->rt->linker, since);
  if (ok) RETURN_INT(s.found);
}

// -- Call sites --------------------------------------------------------------

static void MHN_setCallSiteTarget(Thread *t, Slot *a) {
  NOT_NULL(a[0].ref);
  void *at = field_at(a[0].ref, known_offset(t, KF_CallSite_target));
  __atomic_store_n((Ref *)at, a[1].ref, __ATOMIC_SEQ_CST);
  heap_card(t->ctx.heap, at);
}

static void MHN_getNamedCon(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(0);
}

// clang-format off
#define MHN "java/lang/invoke/MethodHandleNatives"
#define MEMBER "Ljava/lang/invoke/MemberName;"
static const NativeRow rows[] = {
  {MHN, "registerNatives", "()V", native_nothing},
  {MHN, "resolve", "(" MEMBER "Ljava/lang/Class;IZ)" MEMBER, MHN_resolve},
  {MHN, "init", "(" MEMBER "Ljava/lang/Object;)V", MHN_init},
  {MHN, "expand", "(" MEMBER ")V", MHN_expand},
  {MHN, "objectFieldOffset", "(" MEMBER ")J", MHN_objectFieldOffset},
  {MHN, "staticFieldOffset", "(" MEMBER ")J", MHN_staticFieldOffset},
  {MHN, "staticFieldBase", "(" MEMBER ")Ljava/lang/Object;",
   MHN_staticFieldBase},
  {MHN, "getMemberVMInfo", "(" MEMBER ")Ljava/lang/Object;",
   MHN_getMemberVMInfo},
  {MHN, "getMembers",
   "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/String;I"
   "Ljava/lang/Class;I[" MEMBER ")I", MHN_getMembers},
  {MHN, "setCallSiteTargetNormal",
   "(Ljava/lang/invoke/CallSite;Ljava/lang/invoke/MethodHandle;)V",
   MHN_setCallSiteTarget},
  {MHN, "setCallSiteTargetVolatile",
   "(Ljava/lang/invoke/CallSite;Ljava/lang/invoke/MethodHandle;)V",
   MHN_setCallSiteTarget},
  {MHN, "clearCallSiteContext",
   "(Ljava/lang/invoke/MethodHandleNatives$CallSiteContext;)V",
   native_nothing},
  {MHN, "getNamedCon", "(I[Ljava/lang/Object;)I", MHN_getNamedCon},
};
// clang-format on
NATIVE_TABLE(natives_java_lang_invoke);
