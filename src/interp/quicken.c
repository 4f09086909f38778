// quicken.c -- the first run of an instruction that names a constant.
//
// Each function resolves, rewrites the instruction into its quick form with
// one store, and lets it run again.  Where the quick form must not be used
// (the class is being initialised by this thread: others still have to wait)
// or cannot hold the operands, the work is done here each time.

#include "classfile/bytecode.h"
#include "interp/slow.h"

// Loads are never reordered with loads by these processors, nor do compilers
// move them across the loop's indirect jumps: a volatile load is a load.
// (The thread sanitizer must be told which loads are volatile.)
#if defined(__x86_64__) && !defined(__SANITIZE_THREAD__)
#define LOADS_IN_ORDER true
#else
#define LOADS_IN_ORDER false
#endif

// -- Resolution --------------------------------------------------------------

bool slow_failed(Thread *t, Err err, Bytes name) {
  throw_err(t, err);
  if (!exception_is(t, "java/lang/ClassNotFoundException")) return false;
  Arena arena = {0};
  const char *text =
      arena_printf(&arena, "%.*s", (int)name.size, (const char *)name.at);
  throw_caused(t, "java/lang/NoClassDefFoundError", text);
  arena_drop(&arena);
  return false;
}

bool slow_is_lasting(Thread *t) {
  return exception_is(t, "java/lang/LinkageError");
}

void slow_remember(Thread *t, Class *cls, uint32_t index) {
  if (!slow_is_lasting(t) || !resolved_entry(&t->ctx, cls, index)) return;
  Resolved value = {.tag = RESOLVED_ERROR, .ref = t->exception};
  resolved_publish(&t->ctx, cls, index, &value);
  class_mark_dirty(t->ctx.linker, cls);
}

// A new exception of the same class, message and cause, with a trace of its
// own.  Only the library's own classes can be made without a constructor.
bool slow_throw_again(Thread *t, Ref error) {
  Class *cls = class_of(error);
  if (cls->loader->java != 0) {
    t->exception = error;
    return false;
  }
  uint32_t mark = roots_mark(t);
  Ref *old = root(t, error);
  Ref *message = root(t, GET_REF(t, error, Throwable_detailMessage));
  Arena arena = {0};
  const char *name = arena_printf(&arena, "%.*s", SYMBOL(cls->name));
  Ref again = name ? exception_new(t, name, message) : 0;
  if (again) {
    Ref cause = GET_REF(t, *old, Throwable_cause);
    if (cause != *old) SET_REF(t, again, Throwable_cause, cause);
    t->exception = again;
  } else if (t->exception == 0) {
    t->exception = *old;
  }
  arena_drop(&arena);
  roots_release(t, mark);
  return false;
}

bool slow_class(Thread *t, Class *cls, uint32_t index, Class **out) {
  Resolved *r = resolved_entry(&t->ctx, cls, index);
  if (!r) return throw_oom(t, "Metaspace");
  ResolvedTag tag = resolved_tag(r);
  if (tag == RESOLVED_ERROR) return slow_throw_again(t, r->ref);
  if (tag == RESOLVED_CLASS) {
    *out = r->cls;
    return true;
  }
  // The error names what the pool names: an array, where one is wanted, and
  // not the element that its loader did not find.
  t->keeps_cnfe = cls->loader->java != 0;
  Err err = resolve_class(&t->ctx, cls, index, out);
  t->keeps_cnfe = false;
  if (err == ERR_OK) return true;
  slow_failed(t, err, cp_name(class_cp(cls), index));
  slow_remember(t, cls, index);
  return false;
}

// Resolve the class that the member reference `index` names: its errors are
// remembered, those of the member are not.
static bool member_class(Thread *t, Class *cls, uint32_t index) {
  Class *ignored;
  return slow_class(t, cls, cp_first(class_cp(cls), index), &ignored);
}

static bool member_failed(Thread *t, Err err, Class *cls, uint32_t index) {
  const ConstPool *cp = class_cp(cls);
  return slow_failed(t, err, cp_name(cp, cp_first(cp, index)));
}

static bool resolve_the_field(Thread *t, uint32_t index, bool is_static,
                              bool writes, Field **out) {
  Method *m = t->frame->method;
  if (!member_class(t, m->holder, index)) return false;
  Err err = resolve_field(&t->ctx, m->holder, index, is_static,
                          writes ? m : NULL, out);
  return err == ERR_OK || member_failed(t, err, m->holder, index);
}

// -- Constants ---------------------------------------------------------------

bool slow_ldc(Thread *t, Insn i) {
  Frame *f = t->frame;
  Class *cls = f->method->holder;
  uint32_t index = (uint32_t)INSN_IMM(i);
  if (!link_constant(t, cls, index)) return false;
  Resolved *r = resolved_entry(&t->ctx, cls, index);
  uint32_t op = IR_LDC_REF;
  const void *what = r;
  if (resolved_tag(r) == RESOLVED_CLASS) {
    op = IR_LDC_CLASS;
    what = r->cls;
  } else if (resolved_tag(r) == RESOLVED_PRIM) {
    op = IR_LDC_BITS;
  }
  return slow_rewrite(f, insn_ai(op, INSN_A(i), (int32_t)pack(what)));
}

// -- Fields ------------------------------------------------------------------

static void load(const void *at, char kind, Slot *out) {
  switch (kind) {
    case 'Z': case 'B':
      out->i = __atomic_load_n((const int8_t *)at, __ATOMIC_SEQ_CST);
      break;
    case 'C':
      out->i = __atomic_load_n((const uint16_t *)at, __ATOMIC_SEQ_CST);
      break;
    case 'S':
      out->i = __atomic_load_n((const int16_t *)at, __ATOMIC_SEQ_CST);
      break;
    case 'J': case 'D':
      out->bits = __atomic_load_n((const uint64_t *)at, __ATOMIC_SEQ_CST);
      break;
    default:
      out->bits = __atomic_load_n((const uint32_t *)at, __ATOMIC_SEQ_CST);
      break;
  }
}

static void store(void *at, char kind, Slot v) {
  switch (kind) {
    case 'Z':
      __atomic_store_n((uint8_t *)at, (uint8_t)(v.i & 1), __ATOMIC_SEQ_CST);
      break;
    case 'B':
      __atomic_store_n((uint8_t *)at, (uint8_t)v.i, __ATOMIC_SEQ_CST);
      break;
    case 'C': case 'S':
      __atomic_store_n((uint16_t *)at, (uint16_t)v.i, __ATOMIC_SEQ_CST);
      break;
    case 'J': case 'D':
      __atomic_store_n((uint64_t *)at, v.bits, __ATOMIC_SEQ_CST);
      break;
    default:
      __atomic_store_n((uint32_t *)at, (uint32_t)v.i, __ATOMIC_SEQ_CST);
      break;
  }
}

// The quick forms by type of the field.
typedef struct FieldOps {
  char kind;
  uint16_t getf, putf, gets, puts;
} FieldOps;
static const FieldOps field_ops[] = {
    {'Z', IR_GETF_U8, IR_PUTF_U8, IR_GETS_U8, IR_PUTS_U8},
    {'B', IR_GETF_S8, IR_PUTF_8, IR_GETS_S8, IR_PUTS_8},
    {'C', IR_GETF_U16, IR_PUTF_16, IR_GETS_U16, IR_PUTS_16},
    {'S', IR_GETF_S16, IR_PUTF_16, IR_GETS_S16, IR_PUTS_16},
    {'I', IR_GETF_32, IR_PUTF_32, IR_GETS_32, IR_PUTS_32},
    {'F', IR_GETF_32, IR_PUTF_32, IR_GETS_32, IR_PUTS_32},
    {'J', IR_GETF_64, IR_PUTF_64, IR_GETS_64, IR_PUTS_64},
    {'D', IR_GETF_64, IR_PUTF_64, IR_GETS_64, IR_PUTS_64},
    {'L', IR_GETF_REF, IR_PUTF_REF, IR_GETS_REF, IR_PUTS_REF},
    {'[', IR_GETF_REF, IR_PUTF_REF, IR_GETS_REF, IR_PUTS_REF},
};
static const FieldOps *ops_of(const Field *f) {
  const FieldOps *o = field_ops;
  while (o->kind != f->kind) o++;
  return o;
}

uint32_t quick_getfield(char kind) {
  const FieldOps *o = field_ops;
  while (o->kind != kind) o++;
  return o->getf;
}

bool slow_getfield(Thread *t, Insn i) {
  Field *field;
  uint32_t index = INSN_C(i);
  if (!resolve_the_field(t, index, false, false, &field)) return false;
  bool is_volatile = (field->access & ACC_VOLATILE) && !LOADS_IN_ORDER;
  bool slow = is_volatile || field->offset > UINT16_MAX;
  uint32_t op = slow ? IR_GETF_SLOW : ops_of(field)->getf;
  if (INSN_OP(i) == IR_GETFIELD_T) op = slow ? IR_GETF_SLOW_T : IR_GETF_64_T;
  return slow_rewrite(t->frame, insn_abc(op, INSN_A(i), INSN_B(i),
                                         slow ? index : field->offset));
}

bool slow_putfield(Thread *t, Insn i) {
  Field *field;
  uint32_t index = INSN_C(i);
  if (!resolve_the_field(t, index, false, true, &field)) return false;
  bool slow = (field->access & ACC_VOLATILE) || field->offset > UINT16_MAX;
  uint32_t op = slow ? IR_PUTF_SLOW : ops_of(field)->putf;
  if (INSN_OP(i) == IR_PUTFIELD_A) op = slow ? IR_PUTF_SLOW_A : IR_PUTF_64_A;
  return slow_rewrite(t->frame, insn_abc(op, INSN_A(i), INSN_B(i),
                                         slow ? index : field->offset));
}

bool slow_getf(Thread *t, Insn i) {
  const Field *field = t->frame->method->holder->resolved[INSN_C(i)].field;
  Ref object = slow_reg(t, INSN_B(i))->ref;
  if (object == 0) return throw_npe(t);
  load(field_at(object, field->offset), field->kind, slow_reg(t, INSN_A(i)));
  return true;
}

bool slow_putf(Thread *t, Insn i) {
  const Field *field = t->frame->method->holder->resolved[INSN_C(i)].field;
  Ref object = slow_reg(t, INSN_A(i))->ref;
  if (object == 0) return throw_npe(t);
  void *at = field_at(object, field->offset);
  store(at, field->kind, *slow_reg(t, INSN_B(i)));
  if (desc_is_ref(field->kind)) heap_card(t->ctx.heap, at);
  return true;
}

static void put_static(Thread *t, Field *field, Slot v) {
  store(static_at(field), field->kind, v);
  if (desc_is_ref(field->kind)) class_mark_dirty(t->ctx.linker, field->holder);
}

void slow_gets(Thread *t, Insn i) {
  const Field *field = unpack((uint32_t)INSN_IMM(i));
  load(static_at(field), field->kind, slow_reg(t, INSN_A(i)));
}

void slow_puts(Thread *t, Insn i) {
  put_static(t, unpack((uint32_t)INSN_IMM(i)), *slow_reg(t, INSN_A(i)));
}

bool slow_getstatic(Thread *t, Insn i) {
  Field *field;
  if (!resolve_the_field(t, (uint32_t)INSN_IMM(i), true, false, &field))
    return false;
  if (!class_ready(t, field->holder)) return slow_init(t, field->holder);
  if (class_state(field->holder) != CLASS_INITIALIZED) {
    load(static_at(field), field->kind, slow_reg(t, INSN_A(i)));
    return true;
  }
  bool is_volatile = (field->access & ACC_VOLATILE) && !LOADS_IN_ORDER;
  uint32_t op = is_volatile ? IR_GETS_SLOW : ops_of(field)->gets;
  const void *what = is_volatile ? (const void *)field : static_at(field);
  return slow_rewrite(t->frame,
                      insn_ai(op, INSN_A(i), (int32_t)pack(what)));
}

bool slow_putstatic(Thread *t, Insn i) {
  Field *field;
  if (!resolve_the_field(t, (uint32_t)INSN_IMM(i), true, true, &field))
    return false;
  if (!class_ready(t, field->holder)) return slow_init(t, field->holder);
  if (class_state(field->holder) != CLASS_INITIALIZED) {
    put_static(t, field, *slow_reg(t, INSN_A(i)));
    return true;
  }
  uint32_t op = ops_of(field)->puts;
  if (field->access & ACC_VOLATILE) op = IR_PUTS_SLOW;
  bool by_field = op == IR_PUTS_SLOW || op == IR_PUTS_REF;
  const void *what = by_field ? (const void *)field : static_at(field);
  return slow_rewrite(t->frame,
                      insn_ai(op, INSN_A(i), (int32_t)pack(what)));
}

// -- Objects -----------------------------------------------------------------

static bool throw_instantiation(Thread *t, Class *cls) {
  Arena arena = {0};
  throw_new(t, "java/lang/InstantiationError", "%s",
            class_external_name(cls, &arena));
  arena_drop(&arena);
  return false;
}

static bool new_into(Thread *t, Class *cls, uint32_t reg) {
  Ref r = object_new(t, cls);
  slow_reg(t, reg)->bits = r;
  return r != 0;
}

bool slow_new(Thread *t, Insn i) {
  Class *cls;
  Class *holder = t->frame->method->holder;
  if (!slow_class(t, holder, (uint32_t)INSN_IMM(i), &cls)) return false;
  if (cls->kind != CLASS_NORMAL ||
      (cls->access & (ACC_ABSTRACT | ACC_INTERFACE)))
    return throw_instantiation(t, cls);
  if (cls == t->ctx.linker->class_class)
    return throw_new(t, "java/lang/IllegalAccessError", "%s",
                     "java.lang.Class");
  if (!class_ready(t, cls)) return slow_init(t, cls);
  if (class_state(cls) != CLASS_INITIALIZED)
    return new_into(t, cls, INSN_A(i));
  return slow_rewrite(t->frame,
                      insn_ai(IR_NEW_Q, INSN_A(i), (int32_t)pack(cls)));
}

bool slow_new_object(Thread *t, Insn i) {
  return new_into(t, unpack((uint32_t)INSN_IMM(i)), INSN_A(i));
}

static bool throw_negative(Thread *t, int32_t length) {
  return throw_new(t, "java/lang/NegativeArraySizeException", "%d", length);
}

bool slow_newarray(Thread *t, Insn i) {
  static const char prim[] = "ZCFDBSIJ";
  int32_t length = slow_reg(t, INSN_B(i))->i;
  if (length < 0) return throw_negative(t, length);
  CHECK(INSN_C(i) >= T_BOOLEAN && INSN_C(i) <= T_LONG);
  Ref r = prim_array_new(t, prim[INSN_C(i) - T_BOOLEAN], length);
  if (r) slow_reg(t, INSN_A(i))->bits = r;
  return r != 0;
}

bool slow_anewarray(Thread *t, Insn i) {
  Frame *f = t->frame;
  Class *array = unpack((uint32_t)__atomic_load_n(f->pc, __ATOMIC_ACQUIRE));
  if (!array) {
    Class *element;
    if (!slow_class(t, f->method->holder, INSN_C(i), &element)) return false;
    Err err = linker_array_of(&t->ctx, element, &array);
    if (err != ERR_OK) return throw_err(t, err);
    __atomic_store_n(f->pc, (Insn)pack(array), __ATOMIC_RELEASE);
  }
  int32_t length = slow_reg(t, INSN_B(i))->i;
  if (length < 0) return throw_negative(t, length);
  Ref r = array_new(t, array, length);
  if (r == 0) return false;
  slow_reg(t, INSN_A(i))->bits = r;
  f->pc++;
  return true;
}

bool slow_multianewarray(Thread *t, Insn i) {
  Class *array;
  uint32_t n = INSN_B(i);
  int32_t lengths[256];
  if (!slow_class(t, t->frame->method->holder, INSN_C(i), &array))
    return false;
  if (!class_is_array(array) || n == 0 || n > array->dims || n > 255)
    return throw_new(t, "java/lang/VerifyError",
                     "multianewarray of %u dimensions of %.*s", n,
                     SYMBOL(array->name));
  for (uint32_t k = 0; k < n; k++) lengths[k] = slow_reg(t, INSN_A(i) + k)->i;
  Ref r = array_new_multi(t, array, lengths, n);
  if (r) slow_reg(t, INSN_A(i))->bits = r;
  return r != 0;
}

bool slow_checkcast(Thread *t, Insn i) {
  Class *cls;
  Class *holder = t->frame->method->holder;
  if (!slow_class(t, holder, (uint32_t)INSN_IMM(i), &cls)) return false;
  return slow_rewrite(t->frame, insn_ai(IR_CHECKCAST_Q, INSN_A(i),
                                        (int32_t)pack(cls)));
}

bool slow_instanceof(Thread *t, Insn i) {
  Class *cls;
  Frame *f = t->frame;
  if (!slow_class(t, f->method->holder, INSN_C(i), &cls)) return false;
  __atomic_store_n(f->pc, (Insn)pack(cls), __ATOMIC_RELEASE);
  return slow_rewrite(
      f, insn_abc(IR_INSTANCEOF_Q, INSN_A(i), INSN_B(i), INSN_C(i)));
}

// -- Calls -------------------------------------------------------------------

// The call of `m` that needs no selection, in its quickest form.
static bool quicken_call(Thread *t, uint32_t a, Method *m) {
  bool is_static = method_is(m, ACC_STATIC);
  uint32_t op = is_static ? IR_INVOKE_S : IR_INVOKE_D;
  Insn inlined;
  if (!m->fast && inline_call(t, a, m, &inlined))
    return slow_rewrite(t->frame, inlined);
  if (m->fast)
    op = IR_INVOKE_FAST;
  else if (method_is(m, ACC_NATIVE) && native_is_leaf(m))
    op = is_static ? IR_INVOKE_LEAF : IR_INVOKE_LEAF_D;
  return slow_rewrite(t->frame, insn_ai(op, a, (int32_t)pack(m)));
}

static bool quicken_static(Thread *t, Insn i, Method *m) {
  if (!class_ready(t, m->holder)) return slow_init(t, m->holder);
  if (class_state(m->holder) != CLASS_INITIALIZED)
    return slow_push(t, m, slow_reg(t, INSN_A(i)));
  return quicken_call(t, INSN_A(i), m);
}

// A method that cannot be overridden needs no selection.
static bool quicken_virtual(Thread *t, Insn i, Method *m) {
  bool is_final = method_is(m, ACC_FINAL) || (m->holder->access & ACC_FINAL);
  if (is_final && !(m->flags & METHOD_MIRANDA))
    return quicken_call(t, INSN_A(i), m);
  uint32_t index = (uint32_t)m->table_index;
  if (index <= UINT16_MAX)
    return slow_rewrite(t->frame, insn_abc(IR_INVOKE_V, INSN_A(i), INSN_B(i),
                                           index));
  Slot *window = slow_reg(t, INSN_A(i));
  if (window->ref == 0) return throw_npe(t);
  return slow_push(t, class_of(window->ref)->vtable[index], window);
}

// All that Object.<init> does is one instruction.
static bool quicken_direct(Thread *t, Insn i, Method *m) {
  uint32_t a = INSN_A(i);
  if (m->holder == t->ctx.linker->object && (m->flags & METHOD_INIT))
    return slow_rewrite(t->frame, insn_abc(IR_FINALIZABLE, a, 0, 0));
  return quicken_call(t, a, m);
}

static_assert(IR_MOV == 0, "a zero word does nothing");

// An invokeinterface of a method of Object, whose receiver must implement the
// interface all the same.  It is so rare that it stays as it is; its second
// word is 0, which reads as MOV R[0] to itself.
static bool call_object_method(Thread *t, Insn i, Method *m) {
  Class *cls = t->frame->method->holder, *interface;
  if (!slow_class(t, cls, cp_first(class_cp(cls), INSN_C(i)), &interface))
    return false;
  Slot *window = slow_reg(t, INSN_A(i));
  if (window->ref == 0) return throw_npe(t);
  Class *receiver = class_of(window->ref);
  if (!class_is_subtype(receiver, interface))
    return throw_err(
        t, interface_not_implemented(&t->ctx, receiver, interface));
  if (!method_is(m, ACC_FINAL)) m = receiver->vtable[m->table_index];
  return slow_push(t, m, window);
}

static bool quicken_interface(Thread *t, Insn i, Method *m) {
  if (!class_is_interface(m->holder)) return call_object_method(t, i, m);
  return slow_rewrite(t->frame, insn_ai(IR_INVOKE_I, INSN_A(i),
                                        (int32_t)pack(m)));
}

bool slow_invoke(Thread *t, Insn i, int bc) {
  Frame *f = t->frame;
  Class *cls = f->method->holder;
  uint32_t index = INSN_C(i);
  Method *m;
  CallKind kind;
  if (!member_class(t, cls, index)) return false;
  Err err = resolve_method(&t->ctx, cls, index, bc, &m, &kind);
  if (err != ERR_OK) return member_failed(t, err, cls, index);
  uint32_t a = INSN_A(i);
  if (bc == BC_invokeinterface) return quicken_interface(t, i, m);
  switch (kind) {
    case CALL_STATIC: return quicken_static(t, i, m);
    case CALL_VIRTUAL: return quicken_virtual(t, i, m);
    case CALL_DIRECT: return quicken_direct(t, i, m);
    case CALL_INTERFACE: break;  // of invokeinterface alone
    case CALL_INTRINSIC:
      return slow_rewrite(
          f, insn_ai(method_is(m, ACC_STATIC) ? IR_INVOKE_S : IR_INVOKE_D, a,
                     (int32_t)pack(m)));
    case CALL_POLYMORPHIC:
      if (!link_polymorphic(t, cls, index, bc)) return false;
      return slow_rewrite(f, insn_abc(IR_INVOKE_H, a, INSN_B(i), index));
  }
  return false;
}

// The method of `cls` that an interface call of `m` runs, or NULL.
static Method *select_interface(Class *cls, Method *m) {
  if (!method_is(m, ACC_PRIVATE)) return class_select_interface(cls, m);
  return class_is_subtype(cls, m->holder) ? m : NULL;
}

// The inline cache missed; the receiver is not null.
bool slow_interface(Thread *t, Insn i) {
  Frame *f = t->frame;
  Slot *window = slow_reg(t, INSN_A(i));
  Class *cls = class_of(window->ref);
  Method *m = unpack((uint32_t)INSN_IMM(i));
  Method *target = select_interface(cls, m);
  if (!target)
    return throw_err(t, interface_not_implemented(&t->ctx, cls, m->holder));
  class_note_cache(t->ctx.linker, f->method->holder, cls);
  __atomic_store_n(f->pc, (Insn)pack(cls) | (Insn)pack(target) << 32,
                   __ATOMIC_RELAXED);
  f->pc++;
  return slow_push(t, target, window);
}

bool slow_dynamic(Thread *t, Insn i) {
  Frame *f = t->frame;
  if (__atomic_load_n(f->pc, __ATOMIC_ACQUIRE) == 0 &&
      !link_call_site(t, f->pc - 1))
    return false;
  const CallSite *site =
      unpack((uint32_t)__atomic_load_n(f->pc, __ATOMIC_ACQUIRE));
  if (site->error) return slow_throw_again(t, site->error);
  return slow_rewrite(f, insn_abc(IR_INVOKE_DYN, INSN_A(i), INSN_B(i),
                                  INSN_C(i)));
}
