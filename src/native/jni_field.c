// jni_field.c -- fields of objects and classes.
//
// Reads and writes are in order with everything else, as for volatile
// fields: C code does not say which it means.
#include "link/resolve.h"
#include "native/jni_env.h"

// -- Names of fields ---------------------------------------------------------

static void throw_no_field(JniCall *c, const Class *cls, const char *name,
                           const char *sig, bool is_static) {
  Arena arena = {0};
  const char *error = "java/lang/NoSuchFieldError";
  if (is_static)
    throw_new(c->t, error, "%s", name);
  else
    throw_new(c->t, error, "%s.%s %s", class_java_name(cls, &arena), name,
              sig);
  arena_drop(&arena);
}

static jfieldID field_named(JniCall *c, jclass of, const char *name,
                            const char *sig, bool is_static) {
  Class *cls = jni_class(c, of);
  if (!cls) return NULL;
  if (!name || !sig) {
    jni_bad_null(c, "name or signature is null");
    return NULL;
  }
  Linker *l = c->t->ctx.linker;
  Field *f = NULL;
  if (cls->kind == CLASS_NORMAL) {
    if (!jni_initialized(c, cls)) return NULL;
    Symbol *n = symbol_find(l, (const uint8_t *)name, strlen(name));
    Symbol *d = symbol_find(l, (const uint8_t *)sig, strlen(sig));
    if (n && d && lookup_field(&c->t->ctx, cls, n, d, &f) != ERR_OK) f = NULL;
  }
  if (!f || f->injected || ((f->access & ACC_STATIC) != 0) != is_static) {
    throw_no_field(c, cls, name, sig, is_static);
    return NULL;
  }
  // A constant of an interface: that one is to be ready as well.
  if (is_static && !jni_initialized(c, f->holder)) return NULL;
  MemberId id = field_id(c->t->rt, f);
  if (!id) throw_oom(c->t, "no room for field IDs");
  return (jfieldID)(uintptr_t)id;
}

jfieldID jni_GetFieldID(JNIEnv *env, jclass cls, const char *name,
                        const char *sig) {
  JNI_FUNCTION(0);
  return field_named(&call, cls, name, sig, false);
}

jfieldID jni_GetStaticFieldID(JNIEnv *env, jclass cls, const char *name,
                              const char *sig) {
  JNI_FUNCTION(0);
  return field_named(&call, cls, name, sig, true);
}

// -- Where a field is --------------------------------------------------------

static bool kind_is(JniCall *c, const Field *f, char kind) {
  if (f->kind == kind || (kind == 'L' && f->kind == '[')) return true;
  jni_bad(c, f->access & ACC_STATIC
                 ? "Field type (static) mismatch in JNI get/set field "
                   "operations"
                 : "Field type (instance) mismatch in JNI get/set field "
                   "operations");
  return false;
}

// -Xcheck:jni: may `value` be stored there?
static void check_value(JniCall *c, const Field *f, Ref value) {
  bool named = f->kind == 'L';
  Symbol *name = symbol_find(c->t->ctx.linker, f->desc->text + named,
                             f->desc->size - (named ? 2u : 0u));
  Class *cls = name ? linker_find_loaded(&c->t->ctx, f->holder->loader, name)
                    : NULL;
  if (cls && !class_is_subtype(class_of(value), cls))
    jni_bad(c, "Wrong field ID passed to JNI");
}

static void *instance_at(JniCall *c, jobject object, jfieldID id, char kind,
                         Field **out) {
  Ref r = jni_object(c, object);
  Field *f = r ? jni_field(c, id, false) : NULL;
  if (!f || !kind_is(c, f, kind)) return NULL;
  *out = f;
  if (class_is_subtype(class_of(r), f->holder)) return field_at(r, f->offset);
  jni_bad(c, "Wrong field ID passed to JNI");
  return NULL;
}

static void *class_at(JniCall *c, jclass cls, jfieldID id, char kind,
                      Field **out) {
  Field *f = jni_field(c, id, true);
  if (!f || !kind_is(c, f, kind)) return NULL;
  *out = f;
  Class *in = jni_checking ? jni_class(c, cls) : f->holder;
  if (in && class_is_subtype(in, f->holder)) return static_at(f);
  jni_bad(c, "Wrong static field ID passed to JNI");
  return NULL;
}

// -- The functions -----------------------------------------------------------

#define READ(T, at) \
  ({                \
    T v_;           \
    __atomic_load((T *)(at), &v_, __ATOMIC_SEQ_CST); \
    v_;             \
  })
#define WRITE(T, at, v)                               \
  do {                                                \
    T v_ = (v);                                       \
    __atomic_store((T *)(at), &v_, __ATOMIC_SEQ_CST); \
  } while (0)

#define FIELDS(T, N, kind, VALUE)                                            \
  T jni_Get##N##Field(JNIEnv *env, jobject object, jfieldID id) {            \
    JNI_FUNCTION(0);                                                         \
    Field *f;                                                                \
    void *at = instance_at(&call, object, id, kind, &f);                     \
    return at ? READ(T, at) : 0;                                             \
  }                                                                          \
  T jni_GetStatic##N##Field(JNIEnv *env, jclass cls, jfieldID id) {          \
    JNI_FUNCTION(0);                                                         \
    Field *f;                                                                \
    void *at = class_at(&call, cls, id, kind, &f);                           \
    return at ? READ(T, at) : 0;                                             \
  }                                                                          \
  void jni_Set##N##Field(JNIEnv *env, jobject object, jfieldID id, T value) { \
    JNI_FUNCTION(0);                                                         \
    Field *f;                                                                \
    void *at = instance_at(&call, object, id, kind, &f);                     \
    if (at) WRITE(T, at, VALUE);                                             \
  }                                                                          \
  void jni_SetStatic##N##Field(JNIEnv *env, jclass cls, jfieldID id,         \
                               T value) {                                    \
    JNI_FUNCTION(0);                                                         \
    Field *f;                                                                \
    void *at = class_at(&call, cls, id, kind, &f);                           \
    if (at) WRITE(T, at, VALUE);                                             \
  }

FIELDS(jboolean, Boolean, 'Z', (jboolean)(value & 1))
FIELDS(jbyte, Byte, 'B', value)
FIELDS(jchar, Char, 'C', value)
FIELDS(jshort, Short, 'S', value)
FIELDS(jint, Int, 'I', value)
FIELDS(jlong, Long, 'J', value)
FIELDS(jfloat, Float, 'F', value)
FIELDS(jdouble, Double, 'D', value)

jobject jni_GetObjectField(JNIEnv *env, jobject object, jfieldID id) {
  JNI_FUNCTION(0);
  Field *f;
  void *at = instance_at(&call, object, id, 'L', &f);
  return at ? jni_local(&call, READ(Ref, at)) : NULL;
}

jobject jni_GetStaticObjectField(JNIEnv *env, jclass cls, jfieldID id) {
  JNI_FUNCTION(0);
  Field *f;
  void *at = class_at(&call, cls, id, 'L', &f);
  return at ? jni_local(&call, READ(Ref, at)) : NULL;
}

// The value, with `*ok` false after jni_bad().
static Ref new_value(JniCall *c, const Field *f, jobject value, bool *ok) {
  Ref r = jni_ref(c, value);
  if (r && jni_checking) check_value(c, f, r);
  *ok = c->t->exception == 0;
  return r;
}

void jni_SetObjectField(JNIEnv *env, jobject object, jfieldID id,
                        jobject value) {
  JNI_FUNCTION(0);
  Field *f;
  void *at = instance_at(&call, object, id, 'L', &f);
  if (!at) return;
  bool ok;
  Ref r = new_value(&call, f, value, &ok);
  if (!ok) return;
  WRITE(Ref, at, r);
  heap_card(t->ctx.heap, at);
}

void jni_SetStaticObjectField(JNIEnv *env, jclass cls, jfieldID id,
                              jobject value) {
  JNI_FUNCTION(0);
  Field *f;
  void *at = class_at(&call, cls, id, 'L', &f);
  if (!at) return;
  bool ok;
  Ref r = new_value(&call, f, value, &ok);
  if (!ok) return;
  WRITE(Ref, at, r);
  class_mark_dirty(t->ctx.linker, f->holder);
}
