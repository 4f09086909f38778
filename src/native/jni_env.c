// jni_env.c -- the table, the environment of a thread, and the arguments.
#include "native/jni_env.h"

#include <stdio.h>
#include <stdlib.h>

#define JNI_ENTRY(name) .name = jni_##name,
static const struct JNINativeInterface_ function_table = {
    JNI_FUNCTIONS(JNI_ENTRY)};

struct JavaVmBox jni_vm = {.functions = &jni_invoke_table};
bool jni_checking;

static _Thread_local JniEnv own_env = {.functions = &function_table};

JniEnv *jni_env(void) {
  return &own_env;
}

void jni_not_attached(const char *name) {
  fprintf(stderr,
          "FATAL ERROR: JNI function %s called by a thread that is not "
          "attached\n",
          name + 4);
  abort();
}

void jni_set_aside(JniCall *c) {
  c->pending = root(c->t, c->t->exception);
  c->t->exception = 0;
}

// -- Arguments ---------------------------------------------------------------

Ref jni_ref(JniCall *c, jobject o) {
  Ref r = handle_ref(c->t, jni_handle(o));
  if (UNLIKELY(r == 0 && o) &&
      handle_check(c->t, jni_handle(o)) != JNI_REF_WEAK)
    jni_bad(c, "Bad global or local ref passed to JNI");
  return r;
}

Ref jni_object(JniCall *c, jobject o) {
  Ref r = jni_ref(c, o);
  if (UNLIKELY(r == 0) && !c->t->exception)
    jni_bad_null(c, "Null object passed to JNI");
  return r;
}

Class *jni_class(JniCall *c, jclass cls) {
  Ref r = jni_ref(c, cls);
  if (UNLIKELY(r == 0)) {
    if (!c->t->exception) jni_bad_null(c, "JNI received a null class");
    return NULL;
  }
  if (LIKELY(class_of(r) == c->t->ctx.linker->class_class))
    return class_of_mirror(c->t, r);
  jni_bad(c, "JNI received a class argument that is not a class");
  return NULL;
}

Ref jni_string(JniCall *c, jstring string) {
  Ref r = jni_object(c, string);
  if (r == 0 || class_of(r) == c->t->ctx.linker->string) return r;
  jni_bad(c, "JNI string operation received a non-string");
  return 0;
}

Ref jni_array(JniCall *c, jarray array) {
  Ref r = jni_object(c, array);
  if (r == 0 || class_is_array(class_of(r))) return r;
  jni_bad(c, "Non-array passed to JNI array operations");
  return 0;
}

Ref jni_array_of(JniCall *c, jarray array, char prim) {
  Ref r = jni_array(c, array);
  if (r == 0) return 0;
  const Class *element = class_of(r)->element;
  char is = element->kind == CLASS_PRIMITIVE ? element->prim : 'L';
  if (is == prim) return r;
  jni_bad(c, prim == 'L' ? "Object array expected but not received for JNI "
                           "array operation"
             : is == 'L' ? "Primitive type array expected but not received "
                           "for JNI array operation"
                         : "Array element type mismatch in JNI");
  return 0;
}

Method *jni_method(JniCall *c, jmethodID id, bool is_static) {
  Method *m = method_of_id(c->t->rt, (MemberId)(uintptr_t)id);
  if (m && method_is(m, ACC_STATIC) == is_static) return m;
  jni_bad(c, "Wrong object class or methodID passed to JNI call");
  return NULL;
}

Field *jni_field(JniCall *c, jfieldID id, bool is_static) {
  Field *f = field_of_id(c->t->rt, (MemberId)(uintptr_t)id);
  if (f && ((f->access & ACC_STATIC) != 0) == is_static) return f;
  jni_bad(c, !f          ? is_static ? "Wrong static field ID passed to JNI"
                                     : "Wrong field ID passed to JNI"
             : is_static ? "Non-static field ID passed to JNI"
                         : "Static field ID passed to JNI");
  return NULL;
}

// -- Results -----------------------------------------------------------------

jobject jni_local(JniCall *c, Ref r) {
  Handle h = handle_local(c->t, r);
  if (UNLIKELY(h == 0 && r != 0))
    throw_oom(c->t, "no room for local references");
  return (jobject)(uintptr_t)h;
}

bool jni_initialized(JniCall *c, Class *cls) {
  return class_ready(c->t, cls) || class_initialize(c->t, cls);
}

void jni_throw_err(JniCall *c, Err err) {
  throw_err(c->t, err == ERR_CLASS_NOT_FOUND ? ERR_NO_CLASS_DEF : err);
}

// -- Running C code of others ------------------------------------------------

bool jni_enter_native(Thread *t, uint32_t *depth) {
  *depth = handles_depth(t);
  if (!handles_push(t, false))
    return throw_oom(t, "no room for local references");
  return true;
}

// A critical section that C forgot to end would keep every collection
// waiting.
void jni_leave_native(Thread *t, uint32_t depth) {
  JniEnv *env = jni_env();
  env->unchecked = NULL;
  if (UNLIKELY(env->critical && depth == 0)) {
    t->poll_disabled -= env->critical;
    t->ctx.no_collect -= env->critical;
    env->critical = 0;
  }
  handles_pop_to(t, depth);
}

// -- Versions ----------------------------------------------------------------

bool jni_version_ok(jint version) {
  static const jint versions[] = {
      JNI_VERSION_1_1, JNI_VERSION_1_2, JNI_VERSION_1_4, JNI_VERSION_1_6,
      JNI_VERSION_1_8, JNI_VERSION_9,   JNI_VERSION_10};
  for (size_t i = 0; i < COUNT(versions); i++)
    if (versions[i] == version) return true;
  return false;
}

jint jni_GetVersion(JNIEnv *env) {
  JNI_FUNCTION(JNI_ANY_TIME);
  return JNI_VERSION_10;
}

jint jni_GetJavaVM(JNIEnv *env, JavaVM **vm) {
  JNI_FUNCTION(JNI_ANY_TIME);
  *vm = JNI_VM;
  return JNI_OK;
}
