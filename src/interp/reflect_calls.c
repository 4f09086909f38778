// reflect_calls.c -- the steps of Method.invoke and Constructor.newInstance.
//
// The natives NativeMethodAccessorImpl.invoke0 and
// NativeConstructorAccessorImpl.newInstance0 ask for a stub over their own
// window (native/reflect_invoke.c).  The stub checks and unboxes the
// arguments into a window of its own, calls, and boxes the result.

#include "interp/slow.h"

#define ILLEGAL_ARGUMENT "java/lang/IllegalArgumentException"

// The types that a value of type `from` may be widened to (JLS 5.1.2).
static const char *wider(char from) {
  switch (from) {
    case 'B': return "BSIJFD";
    case 'S': return "SIJFD";
    case 'C': return "CIJFD";
    case 'I': return "IJFD";
    case 'J': return "JFD";
    case 'F': return "FD";
    case 'D': return "D";
    case 'Z': return "Z";
    default: return "";
  }
}

static bool widen(char from, char to, Slot *v) {
  if (strchr(wider(from), to) == NULL) return false;
  if (from == to) return true;
  switch (to) {
    case 'J': v->j = v->i; break;
    case 'F': v->f = from == 'J' ? (float)v->j : (float)v->i; break;
    case 'D':
      v->d = from == 'F' ? (double)v->f
             : from == 'J' ? (double)v->j : (double)v->i;
      break;
    default: break;  // the int forms are one
  }
  return true;
}

// Turn `arg` into a value of `type` at `out`.
static bool convert(Thread *t, Ref arg, Class *type, Slot *out) {
  bool ok;
  if (type->kind == CLASS_PRIMITIVE) {
    Slot v = {.bits = 0};
    char kind = unbox(t, arg, &v);
    if (arg == 0) return throw_new(t, ILLEGAL_ARGUMENT, NULL);
    ok = widen(kind, type->prim, &v);
    *out = v;
  } else {
    ok = arg == 0 || class_is_subtype(class_of(arg), type);
    out->bits = arg;
  }
  return ok || throw_new(t, ILLEGAL_ARGUMENT, "argument type mismatch");
}

// Put the elements of `*array` as arguments of the types `types` into `to`.
// The window is no root yet, so nothing here may collect but the errors.
static bool spread(Thread *t, Ref types, Ref array, Slot *to) {
  uint32_t n = array ? array_length(array) : 0;
  if (n != array_length(types))
    return throw_new(t, ILLEGAL_ARGUMENT, "wrong number of arguments");
  for (uint32_t k = 0; k < n; k++) {
    Class *type = class_of_mirror(t, REF_ELEMS(types)[k]);
    if (!convert(t, REF_ELEMS(array)[k], type, to)) return false;
    to += type->prim == 'J' || type->prim == 'D' ? 2 : 1;
  }
  return true;
}

// The first use of the box classes may load them: better now than later.
static void prepare_boxes(Thread *t, Ref any) {
  Slot ignored;
  if (any) unbox(t, any, &ignored);
}

static Method *method_in_slot(Class *cls, int32_t slot) {
  CHECK(slot >= 0 && slot < cls->method_count);
  return &cls->methods[slot];
}

// As if the target had thrown it.
static void throw_abstract(Thread *t, const Class *cls, const Method *m) {
  Arena a = {0};
  throw_new(t, "java/lang/AbstractMethodError", "'%s'",
            method_external_name(cls->name, m->name, m->desc, &a));
  arena_drop(&a);
  throw_caused(t, "java/lang/reflect/InvocationTargetException", NULL);
}

// Check the receiver, select.  NULL with an exception pending.
static Method *select_target(Thread *t, Method *m, Ref receiver) {
  if (receiver == 0) {
    throw_npe(t);
    return NULL;
  }
  Class *cls = class_of(receiver);
  if (!class_is_subtype(cls, m->holder)) {
    throw_new(t, ILLEGAL_ARGUMENT,
              "object is not an instance of declaring class");
    return NULL;
  }
  if (m->table_index < 0) return m;
  Method *target = class_select(cls, m);
  if (!target)
    throw_err(t, interface_not_implemented(&t->ctx, cls, m->holder));
  if (!target || !method_is(target, ACC_ABSTRACT)) return target;
  throw_abstract(t, cls, m);
  return NULL;
}

bool step_invoke(Thread *t, Slot *R) {
  R[REFLECT_METHOD].bits = 0;
  prepare_boxes(t, R[INVOKE_ARRAY].ref);
  Ref object = R[REFLECT_OBJECT].ref;
  Class *cls = class_of_mirror(t, GET_REF(t, object, Method_clazz));
  Method *m = method_in_slot(cls, GET_I32(t, object, Method_slot));
  if (!class_ready(t, cls)) return slow_init(t, cls);
  Slot *to = &R[REFLECT_WINDOW];
  if (!method_is(m, ACC_STATIC)) {
    m = select_target(t, m, R[INVOKE_RECEIVER].ref);
    if (!m) return false;
    (to++)->bits = R[INVOKE_RECEIVER].ref;
  }
  object = R[REFLECT_OBJECT].ref;
  Ref types = GET_REF(t, object, Method_parameterTypes);
  if (!spread(t, types, R[INVOKE_ARRAY].ref, to)) return false;
  R[REFLECT_METHOD].bits = pack(m);
  return true;
}

bool step_box(Thread *t, Slot *R) {
  const Method *m = unpack(R[REFLECT_METHOD].ref);
  Slot result = R[REFLECT_WINDOW];
  if (m->result == 'V') {
    R[REFLECT_OBJECT].bits = 0;
  } else if (desc_is_ref(m->result)) {
    R[REFLECT_OBJECT].bits = result.ref;
  } else {
    R[REFLECT_METHOD].bits = 0;  // what is thrown now is not the target's
    Ref box = box_new(t, m->result, result);
    if (box == 0) return false;
    R[REFLECT_OBJECT].bits = box;
  }
  return true;
}

bool step_construct(Thread *t, Slot *R) {
  R[REFLECT_METHOD].bits = 0;
  R[CONSTRUCT_NEW].bits = 0;
  prepare_boxes(t, R[CONSTRUCT_ARRAY].ref);
  Ref object = R[REFLECT_OBJECT].ref;
  Class *cls = class_of_mirror(t, GET_REF(t, object, Constructor_clazz));
  Method *m = method_in_slot(cls, GET_I32(t, object, Constructor_slot));
  if (cls->access & (ACC_ABSTRACT | ACC_INTERFACE)) {
    Arena arena = {0};
    throw_new(t, "java/lang/InstantiationException", "%s",
              class_external_name(cls, &arena));
    arena_drop(&arena);
    return false;
  }
  if (!class_ready(t, cls)) return slow_init(t, cls);
  R[CONSTRUCT_NEW].bits = object_new(t, cls);
  if (R[CONSTRUCT_NEW].ref == 0) return false;
  R[REFLECT_WINDOW].bits = R[CONSTRUCT_NEW].ref;
  object = R[REFLECT_OBJECT].ref;
  Ref types = GET_REF(t, object, Constructor_parameterTypes);
  if (!spread(t, types, R[CONSTRUCT_ARRAY].ref, &R[REFLECT_WINDOW + 1]))
    return false;
  R[REFLECT_METHOD].bits = pack(m);
  return true;
}

bool step_constructed(Thread *t, Slot *R) {
  (void)t;
  R[REFLECT_OBJECT].bits = R[CONSTRUCT_NEW].ref;
  return true;
}

// What the target threw is wrapped; what was thrown before it ran is not.
bool step_target_threw(Thread *t, Slot *R) {
  if (R[REFLECT_METHOD].bits != 0)
    throw_caused(t, "java/lang/reflect/InvocationTargetException", NULL);
  return true;
}
