// dynamic.c -- method handles, method types, dynamic constants and call sites
// (JVMS 5.4.3.5, 5.4.3.6).
//
// The library's java.lang.invoke does the linking; this file resolves the
// operands of a constant, calls MethodHandleNatives in a nested loop, and
// keeps what comes back.  What failed with a LinkageError is kept too.

#include "classfile/bytecode.h"
#include "interp/slow.h"

// Reference kinds of method handles (JVMS table 5.4.3.5-A).
enum { REF_KIND_FIELD_LAST = 4, REF_KIND_INTERFACE = 9 };

Method *member_target(Thread *t, Ref member) {
  Ref resolved = member ? GET_REF(t, member, MemberName_method) : 0;
  if (resolved == 0) return NULL;
  return (Method *)(uintptr_t)GET_I64(t, resolved,
                                      ResolvedMethodName_vmtarget);
}

// -- Intrinsics: invokeBasic and linkTo* -------------------------------------

// The target of invokeBasic: mh.form.vmentry.
static Method *basic_target(Thread *t, Ref handle) {
  Ref form = GET_REF(t, handle, MethodHandle_form);
  return member_target(t, form ? GET_REF(t, form, LambdaForm_vmentry) : 0);
}

// Select for linkToVirtual and linkToInterface.
static Method *select_member(Thread *t, int op, Ref member, Method *m,
                             Class *receiver) {
  int64_t index = GET_I64(t, member, MemberName_vmindex);
  if (index < 0) return m;
  if (op == IR_MH_VIRTUAL)
    return index < receiver->vtable_length ? receiver->vtable[index] : NULL;
  return class_is_interface(m->holder) ? class_select_interface(receiver, m)
                                       : class_select(receiver, m);
}

bool slow_link_to(Thread *t, int op) {
  Frame *f = t->frame;
  Ref first = f->regs[0].ref;
  if (op == IR_MH_NATIVE)
    return throw_new(t, "java/lang/UnsupportedOperationException",
                     "MethodHandle.linkToNative: native calls from Java code "
                     "are not supported");
  if (op != IR_MH_STATIC && first == 0) return throw_npe(t);
  Method *target;
  if (op == IR_MH_BASIC) {
    target = basic_target(t, first);
  } else {
    Ref member = f->regs[f->method->nargs - 1].ref;
    if (member == 0) return throw_npe(t);
    target = member_target(t, member);
    if (target && (op == IR_MH_VIRTUAL || op == IR_MH_INTERFACE)) {
      Method *named = target;
      Class *receiver = class_of(first);
      target = select_member(t, op, member, named, receiver);
      if (!target)
        return throw_err(t, interface_not_implemented(&t->ctx, receiver,
                                                      named->holder));
    }
  }
  if (!target)
    return throw_new(t, "java/lang/InternalError",
                     "method handle without a target");
  return slow_become(t, target);
}

// -- Operands ----------------------------------------------------------------

static Ref symbol_string(Thread *t, Bytes text) {
  Symbol s = {.text = text.at, .size = (uint16_t)text.size};
  return string_intern_symbol(t, &s);
}

// The mirror of the type `desc` as seen by `cls`; 0 with an exception
// pending.
static Ref type_mirror(Thread *t, Class *cls, DescType type) {
  Class *found;
  Err err =
      linker_load_desc(&t->ctx, cls->loader, type.at, type.size, &found);
  if (err == ERR_OK) {
    Class *bottom = found;
    while (class_is_array(bottom)) bottom = bottom->element;
    if (bottom->kind == CLASS_NORMAL)
      err = access_check_class(&t->ctx, cls, bottom);
  }
  if (err == ERR_OK) return found->mirror;
  Bytes name = {type.at, type.size};
  if (type.kind == 'L') name = (Bytes){type.at + 1, type.size - 2};
  slow_failed(t, err, name);
  return 0;
}

// The MethodType of a descriptor; 0 with an exception pending.
static Ref method_type(Thread *t, Class *cls, Bytes desc) {
  uint32_t mark = roots_mark(t);
  DescIter it = desc_args(desc.at, desc.size);
  DescType type;
  int32_t n = 0;
  while (desc_next(&it, &type)) n++;
  Ref *types = root(t, ref_array_new(t, K_Class, n));
  it = desc_args(desc.at, desc.size);
  for (int32_t k = 0; t->exception == 0 && desc_next(&it, &type); k++) {
    Ref mirror = type_mirror(t, cls, type);
    if (mirror) ref_store(t, &REF_ELEMS(*types)[k], mirror);
  }
  Slot result = {.bits = 0};
  Ref *rtype = root(t, 0);
  if (t->exception == 0) *rtype = type_mirror(t, cls, desc_result(&it));
  Method *m =
      t->exception ? NULL : known_method(t, KM_MHN_findMethodHandleType);
  if (m) {
    Slot args[2] = {{.bits = *rtype}, {.bits = *types}};
    result = java_call(t, m, args);
  }
  roots_release(t, mark);
  return t->exception ? 0 : result.ref;
}

// JVMS 5.4.3.5: the kind of reference must fit the class it goes through.
static bool check_handle(Thread *t, Class *cls, uint32_t ref, Class *in) {
  CpTag tag = cp_tag(class_cp(cls), ref);
  bool is_interface = class_is_interface(in);
  if (tag == CP_FIELDREF || is_interface == (tag == CP_INTERFACE_METHODREF))
    return true;
  Arena a = {0};
  const ConstPool *cp = class_cp(cls);
  Bytes name = cp_utf8(cp, cp_first(cp, cp_second(cp, ref)));
  throw_new(t, "java/lang/IncompatibleClassChangeError",
            "Inconsistent constant pool data in classfile for class %.*s. "
            "Method '%.*s' at index %u is %s and should be %s",
            SYMBOL(cls->name), (int)name.size, (const char *)name.at, ref,
            is_interface ? "CONSTANT_MethodRef" : "CONSTANT_InterfaceMethodRef",
            is_interface ? "CONSTANT_InterfaceMethodRef"
                         : "CONSTANT_MethodRef");
  arena_drop(&a);
  return false;
}

// Resolve the member as an instruction of the same kind would: what goes wrong
// there is what the resolution of the handle throws (JVMS 5.4.3.5).
static bool resolve_member(Thread *t, Class *cls, int32_t kind, uint32_t ref) {
  static const uint8_t calls[] = {BC_invokevirtual, BC_invokestatic,
                                  BC_invokespecial, BC_invokespecial,
                                  BC_invokeinterface};
  const ConstPool *cp = class_cp(cls);
  Err err;
  if (kind <= REF_KIND_FIELD_LAST) {
    Field *field;
    err = resolve_field(&t->ctx, cls, ref, kind % 2 == 0, NULL, &field);
  } else {
    Method *m;
    CallKind call;
    err = resolve_method(&t->ctx, cls, ref,
                         calls[kind - REF_KIND_FIELD_LAST - 1], &m, &call);
  }
  return err == ERR_OK || slow_failed(t, err, cp_name(cp, cp_first(cp, ref)));
}

// The object of a CONSTANT_MethodHandle; 0 with an exception pending.
static Ref method_handle(Thread *t, Class *cls, uint32_t index) {
  const ConstPool *cp = class_cp(cls);
  int32_t kind = *cp_at(cp, index);
  uint32_t ref = be_u2(cp_at(cp, index) + 1);
  uint32_t name_type = cp_second(cp, ref);
  Bytes desc = cp_utf8(cp, cp_second(cp, name_type));
  Class *in;
  if (!slow_class(t, cls, cp_first(cp, ref), &in)) return 0;
  if (!check_handle(t, cls, ref, in)) return 0;
  if (!resolve_member(t, cls, kind, ref)) return 0;
  uint32_t mark = roots_mark(t);
  Ref *name = root(t, symbol_string(t, cp_utf8(cp, cp_first(cp, name_type))));
  Ref *type = root(t, 0);
  if (t->exception == 0)
    *type = kind <= REF_KIND_FIELD_LAST
                ? type_mirror(t, cls, desc_field(desc.at, desc.size))
                : method_type(t, cls, desc);
  Method *m =
      t->exception ? NULL : known_method(t, KM_MHN_linkMethodHandleConstant);
  Slot result = {.bits = 0};
  if (m) {
    Slot args[5] = {{.bits = cls->mirror}, {.i = kind}, {.bits = in->mirror},
                    {.bits = *name}, {.bits = *type}};
    result = java_call(t, m, args);
  }
  roots_release(t, mark);
  return t->exception ? 0 : result.ref;
}

// First character of the type of a Dynamic entry.
static char dynamic_kind(const ConstPool *cp, uint32_t index) {
  return (char)*cp_utf8(cp, cp_second(cp, cp_second(cp, index))).at;
}

// The value of constant `index` as an object, numbers boxed.  May be null.
static Ref constant_object(Thread *t, Class *cls, uint32_t index) {
  const ConstPool *cp = class_cp(cls);
  const uint8_t *at = cp_at(cp, index);
  switch (cp_tag(cp, index)) {
    case CP_INTEGER: return box_new(t, 'I', (Slot){.bits = be_u4(at)});
    case CP_FLOAT: return box_new(t, 'F', (Slot){.bits = be_u4(at)});
    case CP_LONG: return box_new(t, 'J', (Slot){.bits = be_u8(at)});
    case CP_DOUBLE: return box_new(t, 'D', (Slot){.bits = be_u8(at)});
    default: break;
  }
  if (!link_constant(t, cls, index)) return 0;
  const Resolved *r = &cls->resolved[index];
  if (resolved_tag(r) == RESOLVED_CLASS) return r->cls->mirror;
  if (resolved_tag(r) == RESOLVED_REF) return r->ref;
  return box_new(t, dynamic_kind(cp, index), (Slot){.bits = r->bits});
}

// -- Bootstrap methods -------------------------------------------------------

// What MethodHandleNatives wants to know of a dynamic constant or call site;
// all are C roots.
typedef struct Bootstrap {
  Ref *method;  // MethodHandle
  Ref *name;    // String
  Ref *type;    // MethodType of a call site, Class of a constant
  Ref *args;    // null, one argument, or an Object[]
} Bootstrap;

// Static arguments: none is null, a single one is itself unless it is an
// array, which Java could not tell from many.
static void bootstrap_args(Thread *t, Class *cls, const uint8_t *at,
                           Ref *out) {
  uint32_t n = be_u2(at);
  if (n == 0) return;
  Ref *first = root(t, 0);
  if (n == 1) {
    *first = constant_object(t, cls, be_u2(at + 2));
    if (t->exception) return;
    if (*first && !class_is_array(class_of(*first))) {
      *out = *first;
      return;
    }
  }
  *out = ref_array_new(t, K_Object, (int32_t)n);
  for (uint32_t k = 0; t->exception == 0 && k < n; k++) {
    Ref v = n == 1 ? *first : constant_object(t, cls, be_u2(at + 2 + 2 * k));
    if (t->exception == 0) ref_store(t, &REF_ELEMS(*out)[k], v);
  }
}

// Resolve the operands of the Dynamic or InvokeDynamic entry `index`.
static bool bootstrap_resolve(Thread *t, Class *cls, uint32_t index,
                              Bootstrap *b) {
  const ConstPool *cp = class_cp(cls);
  const uint8_t *at = cls->file->file.at +
                      cls->file->bootstrap[cp_first(cp, index)];
  uint32_t name_type = cp_second(cp, index);
  Bytes desc = cp_utf8(cp, cp_second(cp, name_type));
  *b = (Bootstrap){root(t, 0), root(t, 0), root(t, 0), root(t, 0)};
  *b->method = constant_object(t, cls, be_u2(at));
  if (t->exception) return false;
  *b->name = symbol_string(t, cp_utf8(cp, cp_first(cp, name_type)));
  if (t->exception) return false;
  *b->type = cp_tag(cp, index) == CP_INVOKE_DYNAMIC
                 ? method_type(t, cls, desc)
                 : type_mirror(t, cls, desc_field(desc.at, desc.size));
  if (t->exception) return false;
  bootstrap_args(t, cls, at + 2, b->args);
  return t->exception == 0;
}

// -- Dynamic constants -------------------------------------------------------

// The value of a CONSTANT_Dynamic into `value`, a root holding its object.
static bool dynamic_constant(Thread *t, Class *cls, uint32_t index,
                             Ref *object) {
  Bootstrap b;
  if (!bootstrap_resolve(t, cls, index, &b))
    return throw_wrapped(t, "java/lang/BootstrapMethodError", NULL);
  Method *m = known_method(t, KM_MHN_linkDynamicConstant);
  if (!m) return false;
  Slot args[6] = {{.bits = cls->mirror}, {.i = (int32_t)index},
                  {.bits = *b.method},   {.bits = *b.name},
                  {.bits = *b.type},     {.bits = *b.args}};
  Slot result = java_call(t, m, args);
  if (t->exception)
    return throw_wrapped(t, "java/lang/BootstrapMethodError", NULL);
  *object = result.ref;
  return true;
}

// Make the object of constant `index` into `*object`, a root.
static bool make_constant(Thread *t, Class *cls, uint32_t index,
                          Ref *object) {
  const ConstPool *cp = class_cp(cls);
  switch (cp_tag(cp, index)) {
    case CP_STRING:
      *object = symbol_string(t, cp_name(cp, index));
      break;
    case CP_METHOD_TYPE:
      *object = method_type(t, cls, cp_name(cp, index));
      break;
    case CP_METHOD_HANDLE:
      *object = method_handle(t, cls, index);
      break;
    case CP_DYNAMIC:
      return dynamic_constant(t, cls, index, object);
    default:
      return throw_new(t, "java/lang/ClassFormatError",
                       "constant %u of %.*s cannot be loaded", index,
                       SYMBOL(cls->name));
  }
  return t->exception == 0;
}

bool link_constant(Thread *t, Class *cls, uint32_t index) {
  const ConstPool *cp = class_cp(cls);
  if (cp_tag(cp, index) == CP_CLASS) {
    Class *ignored;
    return slow_class(t, cls, index, &ignored);
  }
  const Resolved *r = resolved_entry(&t->ctx, cls, index);
  if (!r) return throw_oom(t, "Metaspace");
  ResolvedTag tag = resolved_tag(r);
  if (tag == RESOLVED_ERROR) return slow_throw_again(t, r->ref);
  if (tag != RESOLVED_NO) return true;
  // A dynamic constant may have others among its static arguments, which may
  // even lead back to it.
  if (!slow_may_nest(t)) return throw_stack_overflow(t);

  uint32_t mark = roots_mark(t);
  Ref *object = root(t, 0);
  bool ok = make_constant(t, cls, index, object);
  if (ok) {
    Resolved value = {.tag = RESOLVED_REF, .ref = *object};
    Slot v = {.bits = 0};
    if (cp_tag(cp, index) == CP_DYNAMIC &&
        !desc_is_ref(dynamic_kind(cp, index)) && unbox(t, *object, &v))
      value = (Resolved){.tag = RESOLVED_PRIM, .bits = v.bits};
    resolved_publish(&t->ctx, cls, index, &value);
    class_mark_dirty(t->ctx.linker, cls);
  } else {
    slow_remember(t, cls, index);
  }
  roots_release(t, mark);
  // Another thread may have been first, and have failed.
  if (ok && resolved_tag(r) == RESOLVED_ERROR)
    return slow_throw_again(t, r->ref);
  return ok;
}

// -- Call sites --------------------------------------------------------------

// Publish what linking the call site at `pc` gave, `target` and `*appendix`
// or `*error`, unless another thread was first.
static bool publish_call_site(Thread *t, Class *cls, Insn *pc, Method *target,
                              Ref *appendix, Ref *error) {
  Loader *l = cls->loader;
  link_hooks.lock(&t->ctx, l->lock);
  CallSite *site = arena_new(cls->arena, CallSite, 1);
  if (site) {
    *site = (CallSite){target, *appendix, *error, cls->call_sites};
    cls->call_sites = site;
  }
  link_hooks.unlock(&t->ctx, l->lock);
  if (!site) return throw_oom(t, "Metaspace");
  class_mark_dirty(t->ctx.linker, cls);
  Insn none = 0;
  __atomic_compare_exchange_n(&pc[1], &none, (Insn)pack(site), false,
                              __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE);
  return true;
}

// Ask Java for the target of call site `index`; the appendix into `*appendix`.
static Method *call_site_target(Thread *t, Class *cls, uint32_t index,
                                Ref *appendix) {
  Bootstrap b;
  if (!bootstrap_resolve(t, cls, index, &b)) return NULL;
  Ref *box = root(t, ref_array_new(t, K_Object, 1));
  Method *m = t->exception ? NULL : known_method(t, KM_MHN_linkCallSite);
  if (!m) return NULL;
  Slot args[7] = {{.bits = cls->mirror}, {.i = (int32_t)index},
                  {.bits = *b.method},   {.bits = *b.name},
                  {.bits = *b.type},     {.bits = *b.args},
                  {.bits = *box}};
  Slot member = java_call(t, m, args);
  if (t->exception) return NULL;
  *appendix = REF_ELEMS(*box)[0];
  Method *target = member_target(t, member.ref);
  if (!target)
    throw_new(t, "java/lang/LinkageError", "bad value from linkCallSite");
  return target;
}

bool link_call_site(Thread *t, Insn *pc) {
  Class *cls = t->frame->method->holder;
  uint32_t index = INSN_C(__atomic_load_n(pc, __ATOMIC_RELAXED));
  uint32_t mark = roots_mark(t);
  Ref *appendix = root(t, 0);
  Ref *error = root(t, 0);
  Method *target = call_site_target(t, cls, index, appendix);
  bool ok = target != NULL;
  if (!ok) {
    throw_wrapped(t, "java/lang/BootstrapMethodError", NULL);
    if (slow_is_lasting(t)) {
      *error = t->exception;
      t->exception = 0;
      ok = true;
    }
  }
  if (ok) ok = publish_call_site(t, cls, pc, target, appendix, error);
  const CallSite *site =
      unpack((uint32_t)__atomic_load_n(&pc[1], __ATOMIC_ACQUIRE));
  if (ok && *error && site->error == *error) {
    // Thrown as it is this time, as a new one by slow_dynamic later.
    t->exception = *error;
    ok = false;
  }
  roots_release(t, mark);
  return ok;
}

// -- invokeExact, invoke, VarHandle accesses (JVMS 5.4.3.3) ------------------

static Method *polymorphic_target(Thread *t, Class *cls, uint32_t index,
                                  Ref *appendix) {
  enum { REF_invokeVirtual = 5 };
  const ConstPool *cp = class_cp(cls);
  uint32_t name_type = cp_second(cp, index);
  Class *in;
  if (!slow_class(t, cls, cp_first(cp, index), &in)) return NULL;
  Ref *name = root(t, symbol_string(t, cp_utf8(cp, cp_first(cp, name_type))));
  if (t->exception) return NULL;
  Ref *type =
      root(t, method_type(t, cls, cp_utf8(cp, cp_second(cp, name_type))));
  if (t->exception) return NULL;
  Ref *box = root(t, ref_array_new(t, K_Object, 1));
  Method *m = t->exception ? NULL : known_method(t, KM_MHN_linkMethod);
  if (!m) return NULL;
  Slot args[6] = {{.bits = cls->mirror}, {.i = REF_invokeVirtual},
                  {.bits = in->mirror},  {.bits = *name},
                  {.bits = *type},       {.bits = *box}};
  Slot member = java_call(t, m, args);
  if (t->exception) return NULL;
  *appendix = REF_ELEMS(*box)[0];
  Method *target = member_target(t, member.ref);
  if (!target)
    throw_new(t, "java/lang/LinkageError", "bad value from linkMethod");
  return target;
}

bool link_polymorphic(Thread *t, Class *cls, uint32_t index, int bc) {
  if (bc != BC_invokevirtual)
    return throw_new(t, "java/lang/IncompatibleClassChangeError",
                     "signature-polymorphic method called by %s",
                     bytecode_name[bc]);
  const Resolved *r = resolved_entry(&t->ctx, cls, index);
  if (!r) return throw_oom(t, "Metaspace");
  if (resolved_tag(r) == RESOLVED_HANDLE_CALL) return true;
  uint32_t mark = roots_mark(t);
  Ref *appendix = root(t, 0);
  Method *target = polymorphic_target(t, cls, index, appendix);
  if (target) {
    Resolved value = {
        .tag = RESOLVED_HANDLE_CALL, .ref = *appendix, .method = target};
    resolved_publish(&t->ctx, cls, index, &value);
    class_mark_dirty(t->ctx.linker, cls);
  }
  roots_release(t, mark);
  return target != NULL;
}
