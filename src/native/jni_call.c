// jni_call.c -- C calls Java: methods of objects and classes, new objects.
//
// Arguments come as variable arguments, as a va_list, or as an array of
// jvalue; one function reads all three by the method's descriptor.  The
// family of a result type is made by a macro, since nine functions differ in
// that type alone.
#include "link/resolve.h"
#include "native/jni_env.h"

typedef struct JniArgs {
  const jvalue *values;  // or NULL:
  va_list list;
} JniArgs;

// -- Arguments ---------------------------------------------------------------
// Small integers are widened as Java has them in registers, whatever the
// bits above them are.

static Slot value_arg(JniCall *c, const jvalue *v, char kind) {
  switch (kind) {
    case 'Z': return (Slot){.i = v->z != 0};
    case 'B': return (Slot){.i = v->b};
    case 'C': return (Slot){.i = v->c};
    case 'S': return (Slot){.i = v->s};
    case 'I': return (Slot){.i = v->i};
    case 'J': return (Slot){.j = v->j};
    case 'F': return (Slot){.f = v->f};
    case 'D': return (Slot){.d = v->d};
    default: return (Slot){.bits = jni_ref(c, v->l)};
  }
}

static Slot list_arg(JniCall *c, JniArgs *args, char kind) {
  switch (kind) {
    case 'Z': return (Slot){.i = va_arg(args->list, int) != 0};
    case 'B': return (Slot){.i = (int8_t)va_arg(args->list, int)};
    case 'C': return (Slot){.i = (uint16_t)va_arg(args->list, int)};
    case 'S': return (Slot){.i = (int16_t)va_arg(args->list, int)};
    case 'I': return (Slot){.i = va_arg(args->list, jint)};
    case 'J': return (Slot){.j = va_arg(args->list, jlong)};
    case 'F': return (Slot){.f = (float)va_arg(args->list, double)};
    case 'D': return (Slot){.d = va_arg(args->list, double)};
    default: return (Slot){.bits = jni_ref(c, va_arg(args->list, jobject))};
  }
}

// -Xcheck:jni: is a reference of the type that the method declares?  Types
// that its loader has not loaded have no objects there.
static void check_type(JniCall *c, const Method *m, const DescType *type,
                       Ref r) {
  if (r == 0) return;
  Linker *l = c->t->ctx.linker;
  bool named = type->kind == 'L';
  Symbol *name = symbol_find(l, type->at + named,
                             type->size - (named ? 2 : 0));
  Class *cls = name ? linker_find_loaded(&c->t->ctx, m->holder->loader, name)
                    : NULL;
  if (cls && !class_is_subtype(class_of(r), cls))
    jni_bad(c, "Wrong object class or methodID passed to JNI call");
}

// Write the arguments behind the receiver; false with an exception pending.
static bool read_args(JniCall *c, const Method *m, JniArgs *args, Slot *out) {
  const jvalue *v = args->values;
  DescIter it = desc_args(m->desc->text, m->desc->size);
  for (DescType type; desc_next(&it, &type); out += type.slots) {
    *out = v ? value_arg(c, v++, type.kind) : list_arg(c, args, type.kind);
    if (UNLIKELY(jni_checking) && desc_is_ref(type.kind))
      check_type(c, m, &type, out->ref);
  }
  return c->t->exception == 0;
}

// -- Calls -------------------------------------------------------------------

// Frames of this function and of the loop that it enters stand on the C
// stack once for each level of recursion, so it is kept small.
static __attribute__((noinline)) Slot run(JniCall *c, Method *m, Ref receiver,
                                          JniArgs *args) {
  Thread *t = c->t;
  bool is_static = method_is(m, ACC_STATIC);
  Slot small[12], *slots = small;
  Arena arena = {0};
  if (m->nargs > COUNT(small))
    slots = arena_new(&arena, Slot, m->nargs);
  Slot result = {.bits = 0};
  if (!slots) throw_oom(t, "no room for arguments");
  if (slots) slots[0].bits = receiver;
  if (slots && read_args(c, m, args, slots + !is_static))
    result = java_call(t, m, slots);
  arena_drop(&arena);
  if (t->exception) result.bits = 0;
  return result;
}

// A call of a method, after which C must ask for exceptions; of a constructor
// the null that it gets tells.
static Slot run_method(JniCall *c, Method *m, Ref receiver, JniArgs *args) {
  Slot result = run(c, m, receiver, args);
  if (UNLIKELY(jni_checking)) jni_env()->unchecked = c->name + 4;
  return result;
}

static bool result_is(JniCall *c, const Method *m, char kind) {
  if (m->result == kind || (kind == 'L' && m->result == '[')) return true;
  jni_bad(c, "Wrong object class or methodID passed to JNI call");
  return false;
}

static bool is_wrong(JniCall *c) {
  jni_bad(c, "Wrong object class or methodID passed to JNI call");
  return true;
}

// The method that a call of `id` on `r` runs; NULL after jni_bad().
static Method *target_of(JniCall *c, Ref r, jmethodID id, bool is_virtual,
                         char kind) {
  Method *m = jni_method(c, id, false);
  if (!m || !result_is(c, m, kind)) return NULL;
  if (!class_is_subtype(class_of(r), m->holder) && is_wrong(c)) return NULL;
  if (!is_virtual || (m->flags & METHOD_POLYMORPHIC)) return m;
  return class_select(class_of(r), m);
}

static Slot call_virtual(JniCall *c, jobject object, jmethodID id, char kind,
                         JniArgs *args) {
  Ref r = jni_object(c, object);
  Method *m = r ? target_of(c, r, id, true, kind) : NULL;
  return m ? run_method(c, m, r, args) : (Slot){.bits = 0};
}

static Slot call_exactly(JniCall *c, jobject object, jclass cls, jmethodID id,
                         char kind, JniArgs *args) {
  Ref r = jni_object(c, object);
  if (r && jni_checking && !jni_class(c, cls)) r = 0;
  Method *m = r ? target_of(c, r, id, false, kind) : NULL;
  return m ? run_method(c, m, r, args) : (Slot){.bits = 0};
}

static Slot call_static(JniCall *c, jclass cls, jmethodID id, char kind,
                        JniArgs *args) {
  Method *m = jni_method(c, id, true);
  if (!m || !result_is(c, m, kind)) return (Slot){.bits = 0};
  if (jni_checking) {
    Class *in = jni_class(c, cls);
    if (in && !class_is_subtype(in, m->holder)) is_wrong(c);
  }
  return run_method(c, m, 0, args);
}

// -- The families ------------------------------------------------------------
// LIST reads variable arguments, which must be ended in the same function.

#define LIST(expr)                \
  JniArgs args = {.values = NULL}; \
  va_start(args.list, id);        \
  Slot r = (expr);                \
  va_end(args.list)
#define COPY(expr)                \
  JniArgs args = {.values = NULL}; \
  va_copy(args.list, list);       \
  Slot r = (expr);                \
  va_end(args.list)
#define VALUES(expr)                            \
  static const jvalue none[1];                  \
  JniArgs args = {.values = values ? values : none}; \
  Slot r = (expr)

#define THE_VIRTUAL(k) call_virtual(&call, object, id, k, &args)
#define THE_EXACT(k) call_exactly(&call, object, cls, id, k, &args)
#define THE_STATIC(k) call_static(&call, cls, id, k, &args)
#define PARAMS_VIRTUAL jobject object, jmethodID id
#define PARAMS_EXACT jobject object, jclass cls, jmethodID id
#define PARAMS_STATIC jclass cls, jmethodID id

#define THREE(T, name, kind, params, the, RESULT)             \
  T jni_##name(JNIEnv *env, params, ...) {                    \
    JNI_FUNCTION(0);                                          \
    LIST(the(kind));                                          \
    RESULT;                                                   \
  }                                                           \
  T jni_##name##V(JNIEnv *env, params, va_list list) {        \
    JNI_FUNCTION(0);                                          \
    COPY(the(kind));                                          \
    RESULT;                                                   \
  }                                                           \
  T jni_##name##A(JNIEnv *env, params, const jvalue *values) { \
    JNI_FUNCTION(0);                                          \
    VALUES(the(kind));                                        \
    RESULT;                                                   \
  }
#define FAMILY(T, N, kind, RESULT)                                      \
  THREE(T, Call##N##Method, kind, PARAMS_VIRTUAL, THE_VIRTUAL, RESULT)  \
  THREE(T, CallNonvirtual##N##Method, kind, PARAMS_EXACT, THE_EXACT,    \
        RESULT)                                                         \
  THREE(T, CallStatic##N##Method, kind, PARAMS_STATIC, THE_STATIC, RESULT)

FAMILY(jobject, Object, 'L', return jni_local(&call, r.ref))
FAMILY(jboolean, Boolean, 'Z', return (jboolean)(r.i & 1))
FAMILY(jbyte, Byte, 'B', return (jbyte)r.i)
FAMILY(jchar, Char, 'C', return (jchar)r.i)
FAMILY(jshort, Short, 'S', return (jshort)r.i)
FAMILY(jint, Int, 'I', return r.i)
FAMILY(jlong, Long, 'J', return r.j)
FAMILY(jfloat, Float, 'F', return r.f)
FAMILY(jdouble, Double, 'D', return r.d)
FAMILY(void, Void, 'V', (void)r)

// -- New objects -------------------------------------------------------------

static Ref allocate(JniCall *c, Class *cls) {
  Thread *t = c->t;
  bool bad = cls->kind != CLASS_NORMAL ||
             (cls->access & (ACC_ABSTRACT | ACC_INTERFACE));
  bool is_class = cls == t->ctx.linker->class_class;
  if (bad || is_class) {
    Arena arena = {0};
    throw_new(t, bad ? "java/lang/InstantiationException"
                     : "java/lang/IllegalAccessException",
              "%s", class_external_name(cls, &arena));
    arena_drop(&arena);
    return 0;
  }
  return jni_initialized(c, cls) ? object_new(t, cls) : 0;
}

jobject jni_AllocObject(JNIEnv *env, jclass cls) {
  JNI_FUNCTION(0);
  Class *of = jni_class(&call, cls);
  Ref r = of ? allocate(&call, of) : 0;
  // Nobody else will register it: no constructor runs (JLS 12.6).
  if (r && (of->flags & CLASS_HAS_FINALIZER)) {
    Ref *object = root(t, r);
    Slot slot = {.bits = r};
    java_call(t, known_method(t, KM_Finalizer_register), &slot);
    r = t->exception ? 0 : *object;
  }
  return jni_local(&call, r);
}

static Slot construct(JniCall *c, jclass cls, jmethodID id, JniArgs *args) {
  Slot result = {.bits = 0};
  Class *of = jni_class(c, cls);
  Method *m = of ? jni_method(c, id, false) : NULL;
  if (!m) return result;
  if (!(m->flags & METHOD_INIT) || m->holder != of) {
    is_wrong(c);
    return result;
  }
  // The arguments stay with C: handles, which a collection keeps right.
  Ref r = allocate(c, of);
  if (r == 0) return result;
  Ref *object = root(c->t, r);
  run(c, m, r, args);
  if (!c->t->exception) result.bits = *object;
  return result;
}

#define THE_NEW(kind) construct(&call, cls, id, &args)
THREE(jobject, NewObject, 0, PARAMS_STATIC, THE_NEW,
      return jni_local(&call, r.ref))

// -- Names of methods --------------------------------------------------------

// OpenJDK's messages: just the name where nobody has ever used it.
static void throw_no_method(JniCall *c, const Class *cls, const char *name,
                            const char *sig, bool is_static, bool known) {
  const char *error = "java/lang/NoSuchMethodError";
  bool named = cls->kind == CLASS_NORMAL;
  if (!known || cls->kind == CLASS_PRIMITIVE)
    throw_new(c->t, error, "%s", name);
  else
    throw_new(c->t, error, "%s%s%.*s%s.%s%s", is_static ? "static " : "",
              named ? "L" : "", SYMBOL(cls->name), named ? ";" : "", name,
              sig);
}

// Constructors are looked for in the class alone.
static Method *find_method(JniCall *c, Class *cls, Symbol *name,
                           Symbol *desc) {
  if (name->size && name->text[0] == '<')
    return cls->file ? class_declared_method(cls, name, desc) : NULL;
  Method *m = NULL;
  Ctx *ctx = &c->t->ctx;
  Err err = class_is_interface(cls)
                ? lookup_interface_method(ctx, cls, name, desc, &m)
                : lookup_method(ctx, cls, name, desc, &m);
  return err == ERR_OK ? m : NULL;
}

static jmethodID method_named(JniCall *c, jclass of, const char *name,
                              const char *sig, bool is_static) {
  Class *cls = jni_class(c, of);
  if (!cls) return NULL;
  if (!name || !sig) {
    jni_bad_null(c, "name or signature is null");
    return NULL;
  }
  Linker *l = c->t->ctx.linker;
  Method *m = NULL;
  if (cls->kind != CLASS_PRIMITIVE && !jni_initialized(c, cls)) return NULL;
  Symbol *n = symbol_find(l, (const uint8_t *)name, strlen(name));
  Symbol *d = symbol_find(l, (const uint8_t *)sig, strlen(sig));
  if (cls->kind != CLASS_PRIMITIVE && n && d) m = find_method(c, cls, n, d);
  if (!m || method_is(m, ACC_STATIC) != is_static ||
      (m->flags & METHOD_CLINIT)) {
    throw_no_method(c, cls, name, sig, is_static, n && d);
    return NULL;
  }
  MemberId id = method_id(c->t->rt, m);
  if (!id) throw_oom(c->t, "no room for method IDs");
  return (jmethodID)(uintptr_t)id;
}

jmethodID jni_GetMethodID(JNIEnv *env, jclass cls, const char *name,
                          const char *sig) {
  JNI_FUNCTION(0);
  return method_named(&call, cls, name, sig, false);
}

jmethodID jni_GetStaticMethodID(JNIEnv *env, jclass cls, const char *name,
                                const char *sig) {
  JNI_FUNCTION(0);
  return method_named(&call, cls, name, sig, true);
}
