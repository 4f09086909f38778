// jni_reference.c -- references, exceptions and monitors.
#include <stdio.h>
#include <stdlib.h>

#include "native/jni_env.h"

// -- Local references --------------------------------------------------------

#define LOCAL_MAX 65536  // what EnsureLocalCapacity promises at most

static bool capacity_ok(jint capacity) {
  return capacity >= 0 && capacity <= LOCAL_MAX;
}

jint jni_EnsureLocalCapacity(JNIEnv *env, jint capacity) {
  JNI_FUNCTION(JNI_ANY_TIME);
  return capacity_ok(capacity) ? JNI_OK : JNI_ERR;
}

jint jni_PushLocalFrame(JNIEnv *env, jint capacity) {
  JNI_FUNCTION(JNI_ANY_TIME);
  if (!capacity_ok(capacity)) return JNI_ERR;
  if (handles_push(t, true)) return JNI_OK;
  throw_oom(t, "no room for local references");
  return JNI_ERR;
}

// The frame that a native's call opened is not C's to close.
jobject jni_PopLocalFrame(JNIEnv *env, jobject result) {
  JNI_FUNCTION(JNI_ANY_TIME);
  Ref r = jni_ref(&call, result);
  if (handles_explicit(t)) handles_pop(t);
  return jni_local(&call, r);
}

jobject jni_NewLocalRef(JNIEnv *env, jobject ref) {
  JNI_FUNCTION(0);
  return jni_local(&call, jni_ref(&call, ref));
}

static void delete_ref(JniCall *c, jobject ref, JniRefKind kind) {
  if (ref && !handle_free(c->t, jni_handle(ref), kind) && jni_checking)
    jni_bad(c, "Bad global or local ref passed to JNI");
}

void jni_DeleteLocalRef(JNIEnv *env, jobject ref) {
  JNI_FUNCTION(JNI_ANY_TIME);
  delete_ref(&call, ref, JNI_REF_LOCAL);
}

// -- Global references -------------------------------------------------------

static jobject shared_ref(JniCall *c, jobject ref, JniRefKind kind) {
  Ref r = jni_ref(c, ref);
  if (r == 0) return NULL;
  Handle h = kind == JNI_REF_GLOBAL ? handle_global(c->t, r)
                                   : handle_weak(c->t, r);
  if (h == 0) throw_oom(c->t, "no room for global references");
  return (jobject)(uintptr_t)h;
}

jobject jni_NewGlobalRef(JNIEnv *env, jobject ref) {
  JNI_FUNCTION(JNI_ANY_TIME);
  return shared_ref(&call, ref, JNI_REF_GLOBAL);
}

void jni_DeleteGlobalRef(JNIEnv *env, jobject ref) {
  JNI_FUNCTION(JNI_ANY_TIME);
  delete_ref(&call, ref, JNI_REF_GLOBAL);
}

jweak jni_NewWeakGlobalRef(JNIEnv *env, jobject ref) {
  JNI_FUNCTION(0);
  return shared_ref(&call, ref, JNI_REF_WEAK);
}

void jni_DeleteWeakGlobalRef(JNIEnv *env, jweak ref) {
  JNI_FUNCTION(JNI_ANY_TIME);
  delete_ref(&call, ref, JNI_REF_WEAK);
}

jboolean jni_IsSameObject(JNIEnv *env, jobject a, jobject b) {
  JNI_FUNCTION(JNI_ANY_TIME);
  return jni_ref(&call, a) == jni_ref(&call, b);
}

jobjectRefType jni_GetObjectRefType(JNIEnv *env, jobject ref) {
  JNI_FUNCTION(0);
  switch (handle_check(t, jni_handle(ref))) {
    case JNI_REF_LOCAL: return JNILocalRefType;
    case JNI_REF_GLOBAL: return JNIGlobalRefType;
    case JNI_REF_WEAK: return JNIWeakGlobalRefType;
    default: return JNIInvalidRefType;
  }
}

// -- Exceptions --------------------------------------------------------------

jint jni_Throw(JNIEnv *env, jthrowable thrown) {
  JNI_FUNCTION(0);
  Ref r = jni_object(&call, thrown);
  if (r == 0) return JNI_ERR;
  if (!class_is_subtype(class_of(r), known_class(t, K_Throwable))) {
    jni_bad(&call, "JNI Throw or ThrowNew received a class argument that is "
                   "not a Throwable or Throwable subclass");
    return JNI_ERR;
  }
  throw_ref(t, r);
  return JNI_OK;
}

// Make a new exception by its constructor; left pending.
static void throw_constructed(JniCall *c, Class *cls, const char *message) {
  Thread *t = c->t;
  Linker *l = t->ctx.linker;
  const char *desc = message ? "(Ljava/lang/String;)V" : "()V";
  Method *m = class_declared_method(cls, symbol_of(l, "<init>"),
                                    symbol_of(l, desc));
  if (!m) {
    Arena arena = {0};
    throw_new(t, "java/lang/NoSuchMethodError",
              "%s: method 'void <init>(%s)' not found",
              class_external_name(cls, &arena),
              message ? "java.lang.String" : "");
    arena_drop(&arena);
    return;
  }
  Slot args[2] = {{.bits = 0}, {.bits = 0}};
  Ref *text = root(t, 0);
  if (cls->access & ACC_ABSTRACT) {
    Arena arena = {0};
    throw_new(t, "java/lang/InstantiationException", "%s",
              class_external_name(cls, &arena));
    arena_drop(&arena);
    return;
  }
  if (message) *text = string_of_mutf8(t, message, strlen(message));
  if (t->exception) return;
  Ref *object = root(t, object_new(t, cls));
  if (*object == 0) return;
  args[0].bits = *object;
  args[1].bits = *text;
  java_call(t, m, args);
  if (!t->exception) throw_ref(t, *object);
}

jint jni_ThrowNew(JNIEnv *env, jclass cls, const char *message) {
  JNI_FUNCTION(0);
  Class *c = jni_class(&call, cls);
  if (!c) return JNI_ERR;
  if (!class_is_subtype(c, known_class(t, K_Throwable))) {
    jni_bad(&call, "JNI Throw or ThrowNew received a class argument that is "
                   "not a Throwable or Throwable subclass");
    return JNI_ERR;
  }
  if (jni_initialized(&call, c)) throw_constructed(&call, c, message);
  return JNI_OK;
}

jthrowable jni_ExceptionOccurred(JNIEnv *env) {
  JNI_FUNCTION(JNI_SAFE);
  jni_env()->unchecked = NULL;
  return (jthrowable)(uintptr_t)handle_local(t, t->exception);
}

jboolean jni_ExceptionCheck(JNIEnv *env) {
  JNI_FUNCTION(JNI_SAFE);
  jni_env()->unchecked = NULL;
  return t->exception != 0;
}

void jni_ExceptionClear(JNIEnv *env) {
  JNI_FUNCTION(JNI_SAFE);
  jni_env()->unchecked = NULL;
  t->exception = 0;
}

void jni_ExceptionDescribe(JNIEnv *env) {
  JNI_FUNCTION(JNI_SAFE);
  jni_env()->unchecked = NULL;
  if (t->exception == 0) return;
  Ref *thrown = root(t, t->exception);
  t->exception = 0;
  Ref name = t->java ? GET_REF(t, t->java, Thread_name) : 0;
  char *text = name ? string_utf8(t, name) : NULL;
  fputs("Exception ", stderr);
  if (text) fprintf(stderr, "in thread \"%s\" ", text);
  free(text);
  Linker *l = t->ctx.linker;
  Method *m = class_declared_method(known_class(t, K_Throwable),
                                    symbol_of(l, "printStackTrace"),
                                    symbol_of(l, "()V"));
  Slot args[1] = {{.bits = *thrown}};
  if (m) java_call_virtual(t, m, args);
  t->exception = 0;
}

// -- Monitors ----------------------------------------------------------------

jint jni_MonitorEnter(JNIEnv *env, jobject object) {
  JNI_FUNCTION(0);
  Ref r = jni_object(&call, object);
  if (r == 0) return JNI_ERR;
  Ref *lock = root(t, r);
  if (!monitor_enter(t, lock)) return JNI_ERR;
  if (handles_monitor_entered(t, *lock)) return JNI_OK;
  monitor_exit(t, lock);
  throw_oom(t, "no room for monitors");
  return JNI_ERR;
}

jint jni_MonitorExit(JNIEnv *env, jobject object) {
  JNI_FUNCTION(JNI_ANY_TIME);
  Ref r = jni_object(&call, object);
  if (r == 0) return JNI_ERR;
  Ref *pending = root(t, t->exception);
  Ref *lock = root(t, r);
  t->exception = 0;
  bool left = monitor_exit(t, lock);
  if (left) handles_monitor_left(t, *lock);
  if (*pending) t->exception = *pending;
  return left ? JNI_OK : JNI_ERR;
}
