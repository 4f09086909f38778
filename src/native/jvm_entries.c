// jvm_entries.c -- the functions of libjvm.so (jvm_functions.h).
//
// Most of them are what natives of java.base are made of in OpenJDK.  Those
// natives are this machine's own, so nobody asks for them but a library that
// goes behind Java's back; it gets what the native answers: a row of FORWARDS
// names the Java method.  What has no such method stands below.
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "native/jni_env.h"
#include "native/jvm_entries.h"

// -- Forwarding --------------------------------------------------------------

static Method *native_named(Thread *t, const char *cls, const char *name,
                            const char *desc) {
  Linker *l = t->ctx.linker;
  Class *c = NULL;
  Err err = linker_load(&t->ctx, &l->boot, symbol_of(l, cls), &c);
  if (err != ERR_OK) {
    throw_err(t, err);
    return NULL;
  }
  Method *m = class_declared_method(c, symbol_of(l, name),
                                    symbol_of(l, desc));
  if (!m)
    throw_new(t, "java/lang/InternalError", "no %s.%s%s", cls, name, desc);
  return m;
}

static Slot forward(JniCall *c, const char *cls, const char *name,
                    const char *desc, const jvalue *values) {
  Slot slots[12] = {{0}}, none = {0};
  Method *m = native_named(c->t, cls, name, desc);
  if (!m) return none;
  Slot *at = slots;
  if (!method_is(m, ACC_STATIC)) {
    at->bits = jni_object(c, (values++)->l);
    if (at++->ref == 0) return none;
  }
  DescIter it = desc_args(m->desc->text, m->desc->size);
  for (DescType type; desc_next(&it, &type); at += type.slots) {
    const jvalue *v = values++;
    switch (type.kind) {
      case 'Z': at->i = v->z != 0; break;
      case 'I': at->i = v->i; break;
      case 'J': at->j = v->j; break;
      default: at->bits = jni_ref(c, v->l); break;
    }
  }
  if (c->t->exception) return none;
  Slot r = java_call(c->t, m, slots);
  return c->t->exception ? none : r;
}

#define L(x) {.l = (jobject)(x)}
#define I(x) {.i = (x)}
#define Z(x) {.z = (x)}
#define CLASS "java/lang/Class"
#define THREAD "java/lang/Thread"
#define MODULE "java/lang/Module"
#define REFERENCE "java/lang/ref/Reference"
#define ARRAY "java/lang/reflect/Array"
#define POOL "jdk/internal/reflect/ConstantPool"
#define BOOT "jdk/internal/loader/BootLoader"
#define ANY (JNIEnv *env, jclass unused)
#define OF_CLASS (JNIEnv *env, jclass cls)
#define AT_POOL (JNIEnv *env, jobject self, jobject unused, jint i)

// clang-format off
//   X(result, R, name, parameters, class, method, descriptor, arguments)
//   R: how the result comes out of a register: l, i, j, f, d, v
#define FORWARDS(X) \
  X(jint, i, GetClassModifiers, OF_CLASS, CLASS, "getModifiers", "()I", L(cls)) \
  X(jint, i, GetClassAccessFlags, OF_CLASS, "jdk/internal/reflect/Reflection", "getClassAccessFlags", "(Ljava/lang/Class;)I", L(cls)) \
  X(jobject, l, GetClassInterfaces, OF_CLASS, CLASS, "getInterfaces0", "()[Ljava/lang/Class;", L(cls)) \
  X(jobject, l, GetClassSigners, OF_CLASS, CLASS, "getSigners", "()[Ljava/lang/Object;", L(cls)) \
  X(void, v, SetClassSigners, (JNIEnv *env, jclass cls, jobjectArray s), CLASS, "setSigners", "([Ljava/lang/Object;)V", L(cls), L(s)) \
  X(jobject, l, GetProtectionDomain, OF_CLASS, CLASS, "getProtectionDomain0", "()Ljava/security/ProtectionDomain;", L(cls)) \
  X(jboolean, i, IsInterface, OF_CLASS, CLASS, "isInterface", "()Z", L(cls)) \
  X(jboolean, i, IsArrayClass, OF_CLASS, CLASS, "isArray", "()Z", L(cls)) \
  X(jboolean, i, IsPrimitiveClass, OF_CLASS, CLASS, "isPrimitive", "()Z", L(cls)) \
  X(jboolean, i, IsHiddenClass, OF_CLASS, CLASS, "isHidden", "()Z", L(cls)) \
  X(jboolean, i, IsRecord, OF_CLASS, CLASS, "isRecord0", "()Z", L(cls)) \
  X(jobject, l, GetDeclaredClasses, OF_CLASS, CLASS, "getDeclaredClasses0", "()[Ljava/lang/Class;", L(cls)) \
  X(jobject, l, GetDeclaringClass, OF_CLASS, CLASS, "getDeclaringClass0", "()Ljava/lang/Class;", L(cls)) \
  X(jobject, l, GetSimpleBinaryName, OF_CLASS, CLASS, "getSimpleBinaryName0", "()Ljava/lang/String;", L(cls)) \
  X(jobject, l, GetEnclosingMethodInfo, OF_CLASS, CLASS, "getEnclosingMethod0", "()[Ljava/lang/Object;", L(cls)) \
  X(jobject, l, GetClassSignature, OF_CLASS, CLASS, "getGenericSignature0", "()Ljava/lang/String;", L(cls)) \
  X(jobject, l, GetClassAnnotations, OF_CLASS, CLASS, "getRawAnnotations", "()[B", L(cls)) \
  X(jobject, l, GetClassTypeAnnotations, OF_CLASS, CLASS, "getRawTypeAnnotations", "()[B", L(cls)) \
  X(jobject, l, GetClassConstantPool, OF_CLASS, CLASS, "getConstantPool", "()Ljdk/internal/reflect/ConstantPool;", L(cls)) \
  X(jobject, l, GetClassDeclaredMethods, (JNIEnv *env, jclass cls, jboolean p), CLASS, "getDeclaredMethods0", "(Z)[Ljava/lang/reflect/Method;", L(cls), Z(p)) \
  X(jobject, l, GetClassDeclaredFields, (JNIEnv *env, jclass cls, jboolean p), CLASS, "getDeclaredFields0", "(Z)[Ljava/lang/reflect/Field;", L(cls), Z(p)) \
  X(jobject, l, GetClassDeclaredConstructors, (JNIEnv *env, jclass cls, jboolean p), CLASS, "getDeclaredConstructors0", "(Z)[Ljava/lang/reflect/Constructor;", L(cls), Z(p)) \
  X(jobject, l, GetNestHost, OF_CLASS, CLASS, "getNestHost0", "()Ljava/lang/Class;", L(cls)) \
  X(jobject, l, GetNestMembers, OF_CLASS, CLASS, "getNestMembers0", "()[Ljava/lang/Class;", L(cls)) \
  X(jobject, l, GetPermittedSubclasses, OF_CLASS, CLASS, "getPermittedSubclasses0", "()[Ljava/lang/Class;", L(cls)) \
  X(jobject, l, GetRecordComponents, OF_CLASS, CLASS, "getRecordComponents0", "()[Ljava/lang/reflect/RecordComponent;", L(cls)) \
  X(jobject, l, InitClassName, OF_CLASS, CLASS, "initClassName", "()Ljava/lang/String;", L(cls)) \
  X(jboolean, i, DesiredAssertionStatus, (JNIEnv *env, jclass unused, jclass cls), CLASS, "desiredAssertionStatus0", "(Ljava/lang/Class;)Z", L(cls)) \
  X(jboolean, i, AreNestMates, (JNIEnv *env, jclass a, jclass b), "jdk/internal/reflect/Reflection", "areNestMates", "(Ljava/lang/Class;Ljava/lang/Class;)Z", L(a), L(b)) \
  X(jobject, l, GetFieldTypeAnnotations, (JNIEnv *env, jobject o), "java/lang/reflect/Field", "getTypeAnnotationBytes0", "()[B", L(o)) \
  X(jobject, l, GetMethodTypeAnnotations, (JNIEnv *env, jobject o), "java/lang/reflect/Executable", "getTypeAnnotationBytes0", "()[B", L(o)) \
  X(jobject, l, GetMethodParameters, (JNIEnv *env, jobject o), "java/lang/reflect/Executable", "getParameters0", "()[Ljava/lang/reflect/Parameter;", L(o)) \
  X(jint, i, GetArrayLength, (JNIEnv *env, jobject a), ARRAY, "getLength", "(Ljava/lang/Object;)I", L(a)) \
  X(jobject, l, GetArrayElement, (JNIEnv *env, jobject a, jint i), ARRAY, "get", "(Ljava/lang/Object;I)Ljava/lang/Object;", L(a), I(i)) \
  X(void, v, SetArrayElement, (JNIEnv *env, jobject a, jint i, jobject o), ARRAY, "set", "(Ljava/lang/Object;ILjava/lang/Object;)V", L(a), I(i), L(o)) \
  X(jobject, l, NewArray, (JNIEnv *env, jclass c, jint n), ARRAY, "newArray", "(Ljava/lang/Class;I)Ljava/lang/Object;", L(c), I(n)) \
  X(jobject, l, NewMultiArray, (JNIEnv *env, jclass c, jintArray d), ARRAY, "multiNewArray", "(Ljava/lang/Class;[I)Ljava/lang/Object;", L(c), L(d)) \
  X(jobject, l, FindLoadedClass, (JNIEnv *env, jobject l, jstring n), "java/lang/ClassLoader", "findLoadedClass0", "(Ljava/lang/String;)Ljava/lang/Class;", L(l), L(n)) \
  X(jobject, l, AssertionStatusDirectives, ANY, "java/lang/ClassLoader", "retrieveDirectives", "()Ljava/lang/AssertionStatusDirectives;", L(unused)) \
  X(void, v, DefineModule, (JNIEnv *env, jobject m, jboolean o, jstring v, jstring w, jobjectArray p), MODULE, "defineModule0", "(Ljava/lang/Module;ZLjava/lang/String;Ljava/lang/String;[Ljava/lang/Object;)V", L(m), Z(o), L(v), L(w), L(p)) \
  X(void, v, AddReadsModule, (JNIEnv *env, jobject m, jobject n), MODULE, "addReads0", "(Ljava/lang/Module;Ljava/lang/Module;)V", L(m), L(n)) \
  X(void, v, AddModuleExports, (JNIEnv *env, jobject m, jstring p, jobject n), MODULE, "addExports0", "(Ljava/lang/Module;Ljava/lang/String;Ljava/lang/Module;)V", L(m), L(p), L(n)) \
  X(void, v, AddModuleExportsToAll, (JNIEnv *env, jobject m, jstring p), MODULE, "addExportsToAll0", "(Ljava/lang/Module;Ljava/lang/String;)V", L(m), L(p)) \
  X(void, v, AddModuleExportsToAllUnnamed, (JNIEnv *env, jobject m, jstring p), MODULE, "addExportsToAllUnnamed0", "(Ljava/lang/Module;Ljava/lang/String;)V", L(m), L(p)) \
  X(void, v, SetBootLoaderUnnamedModule, (JNIEnv *env, jobject m), BOOT, "setBootLoaderUnnamedModule0", "(Ljava/lang/Module;)V", L(m)) \
  X(jobject, l, GetSystemPackage, (JNIEnv *env, jstring n), BOOT, "getSystemPackageLocation", "(Ljava/lang/String;)Ljava/lang/String;", L(n)) \
  X(jobject, l, GetSystemPackages, (JNIEnv *env), BOOT, "getSystemPackageNames", "()[Ljava/lang/String;", L(NULL)) \
  X(jint, i, IHashCode, (JNIEnv *env, jobject o), "java/lang/System", "identityHashCode", "(Ljava/lang/Object;)I", L(o)) \
  X(void, v, ArrayCopy, (JNIEnv *env, jclass unused, jobject s, jint i, jobject d, jint j, jint n), "java/lang/System", "arraycopy", "(Ljava/lang/Object;ILjava/lang/Object;II)V", L(s), I(i), L(d), I(j), I(n)) \
  X(jlong, j, GetNanoTimeAdjustment, (JNIEnv *env, jclass unused, jlong s), "jdk/internal/misc/VM", "getNanoTimeAdjustment", "(J)J", {.j = s}) \
  X(jobject, l, CurrentThread, ANY, THREAD, "currentThread", "()Ljava/lang/Thread;", L(unused)) \
  X(void, v, Sleep, (JNIEnv *env, jclass unused, jlong ms), THREAD, "sleep", "(J)V", {.j = ms}) \
  X(void, v, Yield, ANY, THREAD, "yield", "()V", L(unused)) \
  X(void, v, StartThread, (JNIEnv *env, jobject o), THREAD, "start0", "()V", L(o)) \
  X(void, v, StopThread, (JNIEnv *env, jobject o, jobject e), THREAD, "stop0", "(Ljava/lang/Object;)V", L(o), L(e)) \
  X(void, v, SuspendThread, (JNIEnv *env, jobject o), THREAD, "suspend0", "()V", L(o)) \
  X(void, v, ResumeThread, (JNIEnv *env, jobject o), THREAD, "resume0", "()V", L(o)) \
  X(void, v, SetThreadPriority, (JNIEnv *env, jobject o, jint p), THREAD, "setPriority0", "(I)V", L(o), I(p)) \
  X(void, v, Interrupt, (JNIEnv *env, jobject o), THREAD, "interrupt0", "()V", L(o)) \
  X(jboolean, i, HoldsLock, (JNIEnv *env, jclass unused, jobject o), THREAD, "holdsLock", "(Ljava/lang/Object;)Z", L(o)) \
  X(jobject, l, GetAllThreads, ANY, THREAD, "getThreads", "()[Ljava/lang/Thread;", L(unused)) \
  X(jobject, l, DumpThreads, (JNIEnv *env, jclass unused, jobjectArray a), THREAD, "dumpThreads", "([Ljava/lang/Thread;)[[Ljava/lang/StackTraceElement;", L(a)) \
  X(void, v, SetNativeThreadName, (JNIEnv *env, jobject o, jstring n), THREAD, "setNativeName", "(Ljava/lang/String;)V", L(o), L(n)) \
  X(void, v, FillInStackTrace, (JNIEnv *env, jobject o), "java/lang/Throwable", "fillInStackTrace", "(I)Ljava/lang/Throwable;", L(o), I(0)) \
  X(jobject, l, GetExtendedNPEMessage, (JNIEnv *env, jobject o), "java/lang/NullPointerException", "getExtendedNPEMessage", "()Ljava/lang/String;", L(o)) \
  X(void, v, InitStackTraceElementArray, (JNIEnv *env, jobjectArray a, jobject o), "java/lang/StackTraceElement", "initStackTraceElements", "([Ljava/lang/StackTraceElement;Ljava/lang/Throwable;)V", L(a), L(o)) \
  X(void, v, InitStackTraceElement, (JNIEnv *env, jobject e, jobject f), "java/lang/StackTraceElement", "initStackTraceElement", "(Ljava/lang/StackTraceElement;Ljava/lang/StackFrameInfo;)V", L(e), L(f)) \
  X(jobject, l, GetAndClearReferencePendingList, (JNIEnv *env), REFERENCE, "getAndClearReferencePendingList", "()Ljava/lang/ref/Reference;", L(NULL)) \
  X(jboolean, i, HasReferencePendingList, (JNIEnv *env), REFERENCE, "hasReferencePendingList", "()Z", L(NULL)) \
  X(void, v, WaitForReferencePendingList, (JNIEnv *env), REFERENCE, "waitForReferencePendingList", "()V", L(NULL)) \
  X(jboolean, i, ReferenceRefersTo, (JNIEnv *env, jobject r, jobject o), REFERENCE, "refersTo0", "(Ljava/lang/Object;)Z", L(r), L(o)) \
  X(void, v, ReferenceClear, (JNIEnv *env, jobject r), REFERENCE, "clear0", "()V", L(r)) \
  X(jboolean, i, PhantomReferenceRefersTo, (JNIEnv *env, jobject r, jobject o), "java/lang/ref/PhantomReference", "refersTo0", "(Ljava/lang/Object;)Z", L(r), L(o)) \
  X(jobject, l, GetInheritedAccessControlContext, ANY, "java/security/AccessController", "getInheritedAccessControlContext", "()Ljava/security/AccessControlContext;", L(unused)) \
  X(jobject, l, GetStackAccessControlContext, ANY, "java/security/AccessController", "getStackAccessControlContext", "()Ljava/security/AccessControlContext;", L(unused)) \
  X(jobject, l, LatestUserDefinedLoader, (JNIEnv *env), "jdk/internal/misc/VM", "latestUserDefinedLoader0", "()Ljava/lang/ClassLoader;", L(NULL)) \
  X(jobject, l, GetVmArguments, (JNIEnv *env), "jdk/internal/misc/VM", "getRuntimeArguments", "()[Ljava/lang/String;", L(NULL)) \
  X(jobject, l, GetProperties, (JNIEnv *env), "jdk/internal/util/SystemProps$Raw", "vmProperties", "()[Ljava/lang/String;", L(NULL)) \
  X(jobject, l, InvokeMethod, (JNIEnv *env, jobject m, jobject o, jobjectArray a), "jdk/internal/reflect/NativeMethodAccessorImpl", "invoke0", "(Ljava/lang/reflect/Method;Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;", L(m), L(o), L(a)) \
  X(jobject, l, NewInstanceFromConstructor, (JNIEnv *env, jobject c, jobjectArray a), "jdk/internal/reflect/NativeConstructorAccessorImpl", "newInstance0", "(Ljava/lang/reflect/Constructor;[Ljava/lang/Object;)Ljava/lang/Object;", L(c), L(a)) \
  X(jobject, l, InternString, (JNIEnv *env, jstring s), "java/lang/String", "intern", "()Ljava/lang/String;", L(s)) \
  X(jint, i, ConstantPoolGetSize, (JNIEnv *env, jobject self, jobject p), POOL, "getSize0", "(Ljava/lang/Object;)I", L(self), L(p)) \
  X(jobject, l, ConstantPoolGetClassAt, AT_POOL, POOL, "getClassAt0", "(Ljava/lang/Object;I)Ljava/lang/Class;", L(self), L(unused), I(i)) \
  X(jobject, l, ConstantPoolGetClassAtIfLoaded, AT_POOL, POOL, "getClassAtIfLoaded0", "(Ljava/lang/Object;I)Ljava/lang/Class;", L(self), L(unused), I(i)) \
  X(jint, i, ConstantPoolGetClassRefIndexAt, AT_POOL, POOL, "getClassRefIndexAt0", "(Ljava/lang/Object;I)I", L(self), L(unused), I(i)) \
  X(jobject, l, ConstantPoolGetMethodAt, AT_POOL, POOL, "getMethodAt0", "(Ljava/lang/Object;I)Ljava/lang/reflect/Member;", L(self), L(unused), I(i)) \
  X(jobject, l, ConstantPoolGetMethodAtIfLoaded, AT_POOL, POOL, "getMethodAtIfLoaded0", "(Ljava/lang/Object;I)Ljava/lang/reflect/Member;", L(self), L(unused), I(i)) \
  X(jobject, l, ConstantPoolGetFieldAt, AT_POOL, POOL, "getFieldAt0", "(Ljava/lang/Object;I)Ljava/lang/reflect/Field;", L(self), L(unused), I(i)) \
  X(jobject, l, ConstantPoolGetFieldAtIfLoaded, AT_POOL, POOL, "getFieldAtIfLoaded0", "(Ljava/lang/Object;I)Ljava/lang/reflect/Field;", L(self), L(unused), I(i)) \
  X(jobject, l, ConstantPoolGetMemberRefInfoAt, AT_POOL, POOL, "getMemberRefInfoAt0", "(Ljava/lang/Object;I)[Ljava/lang/String;", L(self), L(unused), I(i)) \
  X(jint, i, ConstantPoolGetNameAndTypeRefIndexAt, AT_POOL, POOL, "getNameAndTypeRefIndexAt0", "(Ljava/lang/Object;I)I", L(self), L(unused), I(i)) \
  X(jobject, l, ConstantPoolGetNameAndTypeRefInfoAt, AT_POOL, POOL, "getNameAndTypeRefInfoAt0", "(Ljava/lang/Object;I)[Ljava/lang/String;", L(self), L(unused), I(i)) \
  X(jint, i, ConstantPoolGetIntAt, AT_POOL, POOL, "getIntAt0", "(Ljava/lang/Object;I)I", L(self), L(unused), I(i)) \
  X(jlong, j, ConstantPoolGetLongAt, AT_POOL, POOL, "getLongAt0", "(Ljava/lang/Object;I)J", L(self), L(unused), I(i)) \
  X(jfloat, f, ConstantPoolGetFloatAt, AT_POOL, POOL, "getFloatAt0", "(Ljava/lang/Object;I)F", L(self), L(unused), I(i)) \
  X(jdouble, d, ConstantPoolGetDoubleAt, AT_POOL, POOL, "getDoubleAt0", "(Ljava/lang/Object;I)D", L(self), L(unused), I(i)) \
  X(jobject, l, ConstantPoolGetStringAt, AT_POOL, POOL, "getStringAt0", "(Ljava/lang/Object;I)Ljava/lang/String;", L(self), L(unused), I(i)) \
  X(jobject, l, ConstantPoolGetUTF8At, AT_POOL, POOL, "getUTF8At0", "(Ljava/lang/Object;I)Ljava/lang/String;", L(self), L(unused), I(i)) \
  X(jbyte, i, ConstantPoolGetTagAt, AT_POOL, POOL, "getTagAt0", "(Ljava/lang/Object;I)B", L(self), L(unused), I(i))

#define RETURN_l(T) return jni_local(&call, result.ref)
#define RETURN_i(T) return (T)result.i
#define RETURN_j(T) return (T)result.j
#define RETURN_f(T) return (T)result.f
#define RETURN_d(T) return (T)result.d
#define RETURN_v(T) (void)result
#define DEFINE(T, R, name, params, cls, method, desc, ...)         \
  T JVM_##name params {                                            \
    JNI_FUNCTION(0);                                               \
    const jvalue values[] = {__VA_ARGS__};                         \
    Slot result = forward(&call, cls, method, desc, values);       \
    RETURN_##R(T);                                                 \
  }
// clang-format on
// Parameters that a class-wide function has for the sake of the convention.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wunused-parameter"
FORWARDS(DEFINE)
#pragma GCC diagnostic pop

// -- Classes by name ---------------------------------------------------------

jclass JVM_FindPrimitiveClass(JNIEnv *env, const char *name) {
  JNI_FUNCTION(0);
  for (size_t i = 0; i < COUNT(t->ctx.linker->prim); i++) {
    Class *c = t->ctx.linker->prim[i];
    if (c && symbol_is(c->name, name)) return jni_local(&call, c->mirror);
  }
  throw_new(t, "java/lang/ClassNotFoundException", "%s", name);
  return NULL;
}

static jclass find_class(JniCall *c, Loader *l, const char *name,
                         bool initialize, bool or_null) {
  Thread *t = c->t;
  Symbol *s = l && name ? symbol_of(t->ctx.linker, name) : NULL;
  Class *cls = NULL;
  Err err = s ? load_class_or_cnfe(t, l, s, &cls) : ERR_CLASS_NOT_FOUND;
  if (err == ERR_OK && (!initialize || jni_initialized(c, cls)))
    return jni_local(c, cls->mirror);
  if (err == ERR_OK || t->exception) return NULL;
  if (err != ERR_CLASS_NOT_FOUND || !or_null) throw_err(t, err);
  return NULL;
}

jclass JVM_FindClassFromBootLoader(JNIEnv *env, const char *name) {
  JNI_FUNCTION(0);
  return find_class(&call, &t->ctx.linker->boot, name, false, true);
}

jclass JVM_FindClassFromCaller(JNIEnv *env, const char *name, jboolean init,
                               jobject loader, jclass caller) {
  JNI_FUNCTION(0);
  (void)caller;
  return find_class(&call, loader_of(t, jni_ref(&call, loader)), name, init,
                    false);
}

jclass JVM_FindClassFromClass(JNIEnv *env, const char *name, jboolean init,
                              jclass from) {
  JNI_FUNCTION(0);
  Class *c = from ? jni_class(&call, from) : NULL;
  Loader *l = c ? c->loader : &t->ctx.linker->boot;
  return t->exception ? NULL : find_class(&call, l, name, init, false);
}

jclass JVM_DefineClassWithSource(JNIEnv *env, const char *name,
                                 jobject loader, const jbyte *bytes,
                                 jsize size, jobject domain,
                                 const char *source) {
  JNI_FUNCTION(0);
  (void)source;
  Ref *pd = root(t, jni_ref(&call, domain));
  DefineOptions o = {.protection_domain = pd};
  if (name) o.name = symbol_of(t->ctx.linker, name);
  Loader *l = loader_of(t, jni_ref(&call, loader));
  Class *c = l && bytes && size >= 0 && !t->exception
                 ? define_class(t, l, (const uint8_t *)bytes, (size_t)size,
                                &o)
                 : NULL;
  return c ? jni_local(&call, c->mirror) : NULL;
}

// -- Primitive elements ------------------------------------------------------

static void *primitive_at(JniCall *c, jobject array, jint index, char *kind) {
  Ref r = jni_array(c, array);
  if (r == 0) return NULL;
  const Class *e = class_of(r)->element;
  if (e->kind != CLASS_PRIMITIVE) {
    throw_new(c->t, "java/lang/IllegalArgumentException",
              "Argument is not an array of primitive type");
    return NULL;
  }
  if ((uint32_t)index >= array_length(r)) {
    throw_index(c->t, index, array_length(r));
    return NULL;
  }
  *kind = e->prim;
  const HeapLayout *l = &class_of(r)->layout;
  return field_at(r, l->size + ((size_t)index << l->elem_shift));
}

// The bytes of an element: as many as its type has.
static size_t primitive_size(char kind) {
  switch (kind) {
    case 'Z': case 'B': return 1;
    case 'C': case 'S': return 2;
    case 'I': case 'F': return 4;
    default: return 8;
  }
}

jvalue JVM_GetPrimitiveArrayElement(JNIEnv *env, jobject array, jint index,
                                    jint type) {
  JNI_FUNCTION(0);
  jvalue v = {.j = 0};
  char kind;
  (void)type;
  const void *at = primitive_at(&call, array, index, &kind);
  if (at) memcpy(&v, at, primitive_size(kind));
  return v;
}

void JVM_SetPrimitiveArrayElement(JNIEnv *env, jobject array, jint index,
                                  jvalue v, unsigned char type) {
  JNI_FUNCTION(0);
  char kind;
  (void)type;
  void *at = primitive_at(&call, array, index, &kind);
  if (!at) return;
  if (kind == 'Z') v.z &= 1;
  memcpy(at, &v, primitive_size(kind));
}

// -- Memory, time, processors ------------------------------------------------

jlong JVM_TotalMemory(void) {
  return (jlong)heap_committed(jni_vm.rt->heap);
}
jlong JVM_FreeMemory(void) {
  return (jlong)(heap_committed(jni_vm.rt->heap) -
                 heap_used(jni_vm.rt->heap));
}
jlong JVM_MaxMemory(void) {
  return (jlong)heap_maximum(jni_vm.rt->heap);
}
void JVM_GC(void) {
  JNIEnv *env = (JNIEnv *)jni_env();
  JNI_FUNCTION(JNI_ANY_TIME);
  heap_collect(&t->ctx, GC_FULL, "System.gc()");
}
// Milliseconds since all objects were looked at: there is no clock of that,
// so the answer is that of a machine that has just done it.
jlong JVM_MaxObjectInspectionAge(void) {
  return 0;
}
jlong JVM_CurrentTimeMillis(JNIEnv *env, jclass unused) {
  (void)env, (void)unused;
  return host_millis_utc();
}
jlong JVM_NanoTime(JNIEnv *env, jclass unused) {
  (void)env, (void)unused;
  return host_nanos();
}
jint JVM_ActiveProcessorCount(void) {
  int32_t given = jni_vm.rt->flags.processors;
  return given > 0 ? given : host_processors();
}
jboolean JVM_SupportsCX8(void) {
  return JNI_TRUE;
}
jboolean JVM_IsUseContainerSupport(void) {
  return JNI_FALSE;
}
jboolean JVM_IsSupportedJNIVersion(jint version) {
  return jni_version_ok(version);
}

// -- The end, signals --------------------------------------------------------

void JVM_BeforeHalt(void) {}
void JVM_Halt(jint status) {
  vm_halt(status);
}
jint JVM_FindSignal(const char *name) {
  return signal_number(name);
}
jboolean JVM_RaiseSignal(jint number) {
  return raise(number) == 0;
}
void *JVM_RegisterSignal(jint number, void *handler) {
  JNIEnv *env = (JNIEnv *)jni_env();
  JNI_FUNCTION(JNI_ANY_TIME);
  return (void *)signal_handle(t, number, (int64_t)handler);
}

// -- Libraries, monitors, names ----------------------------------------------

void *JVM_LoadLibrary(const char *name, jboolean throws) {
  JNIEnv *env = (JNIEnv *)jni_env();
  void *handle = dlopen(name, RTLD_LAZY);
  if (handle || !throws) return handle;
  const char *why = dlerror();
  JNI_FUNCTION(0);
  throw_new(t, "java/lang/UnsatisfiedLinkError", "%s: %s", name,
            why ? why : "unknown error");
  return NULL;
}
void JVM_UnloadLibrary(void *handle) {
  dlclose(handle);
}
void *JVM_FindLibraryEntry(void *handle, const char *name) {
  return dlsym(handle, name);
}
void *JVM_RawMonitorCreate(void) {
  pthread_mutex_t *m = malloc(sizeof *m);
  if (m) pthread_mutex_init(m, NULL);
  return m;
}
void JVM_RawMonitorDestroy(void *monitor) {
  pthread_mutex_destroy(monitor);
  free(monitor);
}
jint JVM_RawMonitorEnter(void *monitor) {
  return pthread_mutex_lock(monitor) == 0 ? 0 : -1;
}
void JVM_RawMonitorExit(void *monitor) {
  pthread_mutex_unlock(monitor);
}
char *JVM_NativePath(char *path) {
  return path;
}
void JVM_ReleaseUTF(const char *text) {
  free((char *)(uintptr_t)text);
}
jstring JVM_GetTemporaryDirectory(JNIEnv *env) {
  return jni_NewStringUTF(env, "/tmp");
}
jobject JVM_InitAgentProperties(JNIEnv *env, jobject properties) {
  (void)env;
  return properties;
}

// -- Class-data sharing: there is none ---------------------------------------

jboolean JVM_IsCDSDumpingEnabled(JNIEnv *env) {
  (void)env;
  return JNI_FALSE;
}
jboolean JVM_IsSharingEnabled(JNIEnv *env) {
  (void)env;
  return JNI_FALSE;
}
jboolean JVM_IsDumpingClassList(JNIEnv *env) {
  (void)env;
  return JNI_FALSE;
}
jlong JVM_GetRandomSeedForDumping(void) {
  return 0;
}
void JVM_InitializeFromArchive(JNIEnv *env, jclass cls) {
  (void)env, (void)cls;
}
void JVM_DefineArchivedModules(JNIEnv *env, jobject a, jobject b) {
  (void)env, (void)a, (void)b;
}
void JVM_LogLambdaFormInvoker(JNIEnv *env, jstring line) {
  (void)env, (void)line;
}

// -- Printing ----------------------------------------------------------------

// -1 when the text was cut; it always ends in a NUL where there is room.
int jio_vsnprintf(char *out, size_t size, const char *format, va_list args) {
  if (size == 0 || size > INT32_MAX) return -1;
  int n = vsnprintf(out, size, format, args);
  return n >= (int)size ? -1 : n;
}
int jio_snprintf(char *out, size_t size, const char *format, ...) {
  va_list args;
  va_start(args, format);
  int n = jio_vsnprintf(out, size, format, args);
  va_end(args);
  return n;
}
int jio_vfprintf(FILE *to, const char *format, va_list args) {
  return process_hooks.print ? process_hooks.print(to, format, args)
                             : vfprintf(to, format, args);
}
int jio_fprintf(FILE *to, const char *format, ...) {
  va_list args;
  va_start(args, format);
  int n = jio_vfprintf(to, format, args);
  va_end(args);
  return n;
}

// -- What only HotSpot has ---------------------------------------------------
// The old verifier (libverify.so) reads class files through these, and the
// stack walkers of java.base stand on frames of their own natives.

static uint64_t not_served(JNIEnv *env, const char *name) {
  if (!thread_current()) return 0;
  JniCall c = jni_begin(env, name, 0);
  throw_new(c.t, "java/lang/UnsatisfiedLinkError",
            "%s: not served by this machine", name);
  jni_end(&c);
  return 0;
}

#define NOT_SERVED(name)                    \
  uint64_t name(void) {                     \
    return not_served((JNIEnv *)jni_env(), #name); \
  }
JVM_NOT_SERVED(NOT_SERVED)
