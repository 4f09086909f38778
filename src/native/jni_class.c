// jni_class.c -- classes, their reflection, and the natives of a class.
#include <stdio.h>

#include "native/jni_env.h"
#include "native/reflection.h"

// -- Finding and defining ----------------------------------------------------

static bool first_frame(void *arg, Frame *f) {
  *(Frame **)arg = f;
  return false;
}

// In JNI_OnLoad the caller is the library's own loader's class; in
// JNI_OnUnload, and where no Java method runs, the system loader is asked.
Loader *jni_caller_loader(Thread *t) {
  Frame *f = NULL;
  frames_walk(t, true, first_frame, &f);
  Ref system = t->rt->system_loader;
  if (!f) return loader_of(t, system);
  Class *cls = f->method->holder;
  if (cls->loader->java != 0 ||
      !symbol_is(cls->name, "jdk/internal/loader/NativeLibraries"))
    return cls->loader;
  if (!symbol_is(f->method->name, "load")) return loader_of(t, system);
  Ref from = GET_REF(t, f->regs[0].ref, NativeLibraryImpl_fromClass);
  return from ? class_of_mirror(t, from)->loader : &t->ctx.linker->boot;
}

static void throw_no_class(Thread *t, const char *name) {
  throw_new(t, "java/lang/NoClassDefFoundError", "%s", name);
}

static bool name_ok(const char *name) {
  size_t n = strlen(name);
  const uint8_t *text = (const uint8_t *)name;
  if (name[0] == '[' || (name[0] == 'L' && name[n - 1] == ';'))
    return n <= UINT16_MAX && descriptor_is_field(text, n);
  return n <= UINT16_MAX && name_is_class(text, n);
}

// The symbol of a name, L...; around it being allowed as in OpenJDK.
static Symbol *name_symbol(Linker *l, const char *name) {
  size_t n = strlen(name);
  bool field = name[0] == 'L' && name[n - 1] == ';';
  return field ? symbol_intern(l, (const uint8_t *)name + 1, n - 2, false)
               : symbol_of(l, name);
}

jclass jni_FindClass(JNIEnv *env, const char *name) {
  JNI_FUNCTION(0);
  if (!name) {
    throw_new(t, "java/lang/NoClassDefFoundError", "No class name given");
    return NULL;
  }
  if (!name_ok(name)) {
    throw_no_class(t, name);
    return NULL;
  }
  Symbol *symbol = name_symbol(t->ctx.linker, name);
  Loader *l = symbol ? jni_caller_loader(t) : NULL;
  if (!l) {
    if (!t->exception) throw_oom(t, "Metaspace");
    return NULL;
  }
  Class *cls = NULL;
  Err err = linker_load(&t->ctx, l, symbol, &cls);
  if (err != ERR_OK) {
    jni_throw_err(&call, err);
    return NULL;
  }
  if (cls->kind == CLASS_NORMAL && !jni_initialized(&call, cls)) return NULL;
  return jni_local(&call, cls->mirror);
}

jclass jni_DefineClass(JNIEnv *env, const char *name, jobject loader,
                       const jbyte *bytes, jsize size) {
  JNI_FUNCTION(0);
  Ref java = jni_ref(&call, loader);
  if (t->exception) return NULL;
  if (java && !class_is_subtype(class_of(java),
                                known_class(t, K_ClassLoader))) {
    jni_bad(&call, "not a class loader");
    return NULL;
  }
  if (!bytes || size < 0) {
    throw_new(t, "java/lang/ClassFormatError", "Truncated class file");
    return NULL;
  }
  DefineOptions o = {0};
  if (name && !name_ok(name)) {
    throw_no_class(t, name);
    return NULL;
  }
  if (name) o.name = symbol_of(t->ctx.linker, name);
  Loader *l = loader_of(t, java);
  Class *cls =
      l ? define_class(t, l, (const uint8_t *)bytes, (size_t)size, &o) : NULL;
  return cls ? jni_local(&call, cls->mirror) : NULL;
}

// -- Relations ---------------------------------------------------------------

jclass jni_GetSuperclass(JNIEnv *env, jclass cls) {
  JNI_FUNCTION(0);
  Class *c = jni_class(&call, cls);
  if (!c || class_is_interface(c) || !c->super) return NULL;
  return jni_local(&call, c->super->mirror);
}

jboolean jni_IsAssignableFrom(JNIEnv *env, jclass from, jclass to) {
  JNI_FUNCTION(0);
  Class *a = jni_class(&call, from);
  Class *b = a ? jni_class(&call, to) : NULL;
  if (!b) return JNI_FALSE;
  if (a->kind == CLASS_PRIMITIVE || b->kind == CLASS_PRIMITIVE)
    return a == b;
  return class_is_subtype(a, b);
}

jclass jni_GetObjectClass(JNIEnv *env, jobject object) {
  JNI_FUNCTION(0);
  Ref r = jni_object(&call, object);
  return r ? jni_local(&call, class_of(r)->mirror) : NULL;
}

jboolean jni_IsInstanceOf(JNIEnv *env, jobject object, jclass cls) {
  JNI_FUNCTION(0);
  Class *c = jni_class(&call, cls);
  if (!c) return JNI_FALSE;
  Ref r = jni_ref(&call, object);
  if (r == 0) return t->exception == 0;
  return c->kind != CLASS_PRIMITIVE && class_is_subtype(class_of(r), c);
}

jobject jni_GetModule(JNIEnv *env, jclass cls) {
  JNI_FUNCTION(0);
  Class *c = jni_class(&call, cls);
  return c ? jni_local(&call, GET_REF(t, c->mirror, Class_module)) : NULL;
}

// -- Reflection --------------------------------------------------------------

jmethodID jni_FromReflectedMethod(JNIEnv *env, jobject method) {
  JNI_FUNCTION(0);
  Ref r = jni_object(&call, method);
  Method *m = NULL;
  if (r && class_of(r) == known_class(t, K_Method))
    m = reflect_method_of(t, r);
  else if (r && class_of(r) == known_class(t, K_Constructor))
    m = reflect_constructor_of(t, r);
  else if (r)
    jni_bad(&call, "not a method or constructor");
  if (!m || !jni_initialized(&call, m->holder)) return NULL;
  return (jmethodID)(uintptr_t)method_id(t->rt, m);
}

jfieldID jni_FromReflectedField(JNIEnv *env, jobject field) {
  JNI_FUNCTION(0);
  Ref r = jni_object(&call, field);
  if (r == 0) return NULL;
  if (class_of(r) != known_class(t, K_Field)) {
    jni_bad(&call, "not a field");
    return NULL;
  }
  Field *f = reflect_field_of(t, r);
  if (!f || !jni_initialized(&call, f->holder)) return NULL;
  return (jfieldID)(uintptr_t)field_id(t->rt, f);
}

jobject jni_ToReflectedMethod(JNIEnv *env, jclass cls, jmethodID id,
                              jboolean is_static) {
  JNI_FUNCTION(0);
  (void)cls;
  Method *m = jni_method(&call, id, is_static != 0);
  if (!m) return NULL;
  bool is_init = m->flags & METHOD_INIT;
  Class *of = known_class(t, is_init ? K_Constructor : K_Method);
  if (!jni_initialized(&call, of)) return NULL;
  return jni_local(&call, is_init ? reflect_constructor_new(t, m)
                                  : reflect_method_new(t, m));
}

jobject jni_ToReflectedField(JNIEnv *env, jclass cls, jfieldID id,
                             jboolean is_static) {
  JNI_FUNCTION(0);
  (void)cls;
  Field *f = jni_field(&call, id, is_static != 0);
  if (!f || !jni_initialized(&call, known_class(t, K_Field))) return NULL;
  return jni_local(&call, reflect_field_new(t, f));
}

// -- Natives of a class ------------------------------------------------------

static void throw_mismatch(JniCall *c, const Class *cls,
                           const JNINativeMethod *row, const Method *m,
                           const Symbol *name, const Symbol *desc) {
  const char *error = "java/lang/NoSuchMethodError";
  Arena arena = {0};
  size_t n = strlen(row->signature);
  if (!name || !desc || !descriptor_is_method(desc->text, n))
    throw_new(c->t, error, "Method %s.%s%s not found",
              class_external_name(cls, &arena), row->name, row->signature);
  else
    throw_new(c->t, error, "Method '%s' %s",
              method_external_name(cls->name, name, desc, &arena),
              m ? "is not declared as native"
                : "name or signature does not match");
  arena_drop(&arena);
}

static bool register_one(JniCall *c, Class *cls, const JNINativeMethod *row) {
  Thread *t = c->t;
  if (!row->name || !row->signature) {
    jni_bad_null(c, "name or signature is null");
    return false;
  }
  Linker *l = t->ctx.linker;
  Symbol *name =
      symbol_find(l, (const uint8_t *)row->name, strlen(row->name));
  Symbol *desc =
      symbol_find(l, (const uint8_t *)row->signature, strlen(row->signature));
  Method *m = name && desc && cls->kind == CLASS_NORMAL
                  ? class_declared_method(cls, name, desc)
                  : NULL;
  if (!m || !method_is(m, ACC_NATIVE)) {
    throw_mismatch(c, cls, row, m, name, desc);
    return false;
  }
  if (row->fnPtr) return jni_bind(t, m, row->fnPtr);
  jni_unbind(m);
  return true;
}

jint jni_RegisterNatives(JNIEnv *env, jclass cls,
                         const JNINativeMethod *methods, jint count) {
  JNI_FUNCTION(0);
  Class *c = jni_class(&call, cls);
  if (c && count > 0 && !methods) jni_bad_null(&call, "no methods given");
  for (jint i = 0; c && i < count && !t->exception; i++)
    register_one(&call, c, &methods[i]);
  return t->exception ? JNI_ERR : JNI_OK;
}

jint jni_UnregisterNatives(JNIEnv *env, jclass cls) {
  JNI_FUNCTION(0);
  Class *c = jni_class(&call, cls);
  if (!c) return JNI_ERR;
  for (uint32_t i = 0; i < c->method_count; i++)
    if (method_is(&c->methods[i], ACC_NATIVE)) jni_unbind(&c->methods[i]);
  return JNI_OK;
}
