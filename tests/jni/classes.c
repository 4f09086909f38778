// Classes, reflection, registered natives.
#include "jnitest.h"

static void find(JNIEnv *env, const char *name) {
  jclass cls = J(FindClass, name);
  say("find %s: %d", name, cls != NULL);
  if (!cls) {
    jthrowable thrown = J(ExceptionOccurred);
    J(ExceptionClear);
    jclass wanted = J(FindClass, "java/lang/NoClassDefFoundError");
    say("  NoClassDefFoundError %d", J(IsInstanceOf, thrown, wanted));
  }
}

NATIVE(void, JniClassesAreFound_names)(JNIEnv *env, jclass self) {
  (void)self;
  find(env, "java/lang/String");
  find(env, "[I");
  find(env, "[[Ljava/lang/String;");
  find(env, "JniClassesAreFound");
  find(env, "JniClassesAreFound$Nested");
  find(env, "java.lang.String");
  find(env, "Ljava/lang/String;");
  find(env, "I");
  find(env, "int");
  find(env, "[");
  find(env, "[V");
  find(env, "");
  find(env, "no/such/Class");
  find(env, "[Lno/such/Class;");
}

NATIVE(jclass, JniClassesAreFound_find)
(JNIEnv *env, jclass self, jstring name) {
  (void)self;
  const char *utf = J(GetStringUTFChars, name, NULL);
  jclass cls = J(FindClass, utf);
  if (!J(ExceptionCheck)) J(ReleaseStringUTFChars, name, utf);
  return cls;
}

NATIVE(jclass, JniClassesAreFound_define)
(JNIEnv *env, jclass self, jstring name, jobject loader, jbyteArray bytes) {
  (void)self;
  const char *utf = name ? J(GetStringUTFChars, name, NULL) : NULL;
  jsize n = J(GetArrayLength, bytes);
  jbyte *copy = malloc((size_t)n + 1);
  J(GetByteArrayRegion, bytes, 0, n, copy);
  jclass cls = J(DefineClass, utf, loader, copy, n);
  free(copy);
  return cls;
}

NATIVE(void, JniClassesAreFound_relations)
(JNIEnv *env, jclass self, jobjectArray classes, jobject o) {
  (void)self;
  jsize n = J(GetArrayLength, classes);
  for (jsize i = 0; i < n; i++) {
    jclass a = J(GetObjectArrayElement, classes, i);
    jclass super = J(GetSuperclass, a);
    printf("%d: super %d, instance %d %d, assignable", i, super != NULL,
           J(IsInstanceOf, o, a), J(IsInstanceOf, NULL, a));
    for (jsize k = 0; k < n; k++) {
      jclass b = J(GetObjectArrayElement, classes, k);
      printf(" %d", J(IsAssignableFrom, a, b));
    }
    say(".");
  }
  jclass cls = J(GetObjectClass, o);
  say("class of it %d", J(IsSameObject, cls,
                          J(GetObjectArrayElement, classes, 0)));
}

NATIVE(jobject, JniClassesAreFound_module)
(JNIEnv *env, jclass self, jclass cls) {
  (void)self;
  return J(GetModule, cls);
}

NATIVE(jint, JniClassesAreFound_version)(JNIEnv *env, jclass self) {
  (void)self;
  JavaVM *vm = NULL;
  JNIEnv *same = NULL;
  say("vm %d", J(GetJavaVM, &vm));
  say("env %d %d", (*vm)->GetEnv(vm, (void **)&same, JNI_VERSION_1_6),
      same == env);
  say("version %d %d", (*vm)->GetEnv(vm, (void **)&same, 0x00770000),
      (*vm)->GetEnv(vm, (void **)&same, JNI_VERSION_10));
  say("attached %d", (*vm)->AttachCurrentThread(vm, (void **)&same, NULL));
  say("as daemon %d",
      (*vm)->AttachCurrentThreadAsDaemon(vm, (void **)&same, NULL));
  say("cannot detach %d", (*vm)->DetachCurrentThread(vm));
  return J(GetVersion);
}

// -- Reflection --------------------------------------------------------------

NATIVE(jobject, JniReflectsMembers_method)
(JNIEnv *env, jclass self, jclass cls, jobject reflected, jboolean is_static) {
  (void)self;
  jmethodID id = J(FromReflectedMethod, reflected);
  return J(ToReflectedMethod, cls, id, is_static);
}

NATIVE(jobject, JniReflectsMembers_field)
(JNIEnv *env, jclass self, jclass cls, jobject reflected, jboolean is_static) {
  (void)self;
  jfieldID id = J(FromReflectedField, reflected);
  return J(ToReflectedField, cls, id, is_static);
}

NATIVE(jint, JniReflectsMembers_call)
(JNIEnv *env, jclass self, jobject reflected, jobject o, jint x) {
  (void)self;
  return J(CallIntMethod, o, J(FromReflectedMethod, reflected), x);
}

// -- Registered natives ------------------------------------------------------

static jint JNICALL twice(JNIEnv *env, jclass self, jint x) {
  (void)env, (void)self;
  return 2 * x;
}
static jint JNICALL thrice(JNIEnv *env, jclass self, jint x) {
  (void)env, (void)self;
  return 3 * x;
}
static jstring JNICALL name_of(JNIEnv *env, jobject self, jstring more) {
  (void)self;
  return more;
  (void)env;
}

NATIVE(jint, JniRegistersNatives_register)
(JNIEnv *env, jclass self, jclass cls, jint which) {
  (void)self;
  char f[] = "f", g[] = "g", none[] = "none", java[] = "java";
  char ii[] = "(I)I", ss[] = "(Ljava/lang/String;)Ljava/lang/String;";
  JNINativeMethod rows[][2] = {
      {{f, ii, (void *)twice}, {g, ss, (void *)name_of}},
      {{f, ii, (void *)thrice}, {f, ii, (void *)thrice}},
      {{f, ii, (void *)twice}, {none, ii, (void *)twice}},
      {{java, ii, (void *)twice}, {f, ii, (void *)twice}},
      {{f, ss, (void *)twice}, {f, ii, (void *)twice}},
  };
  return J(RegisterNatives, cls, rows[which], 2);
}

NATIVE(jint, JniRegistersNatives_unregister)
(JNIEnv *env, jclass self, jclass cls) {
  (void)self;
  return J(UnregisterNatives, cls);
}

// -- Names of natives --------------------------------------------------------

NATIVE(jint, JniNamesOfNatives_under_1score)(JNIEnv *env, jclass self) {
  (void)env, (void)self;
  return 1;
}
NATIVE(jint, JniNamesOfNatives_over__I)(JNIEnv *env, jclass self, jint a) {
  (void)env, (void)self;
  return a;
}
NATIVE(jint, JniNamesOfNatives_over___3Ljava_lang_String_2J)
(JNIEnv *env, jclass self, jobjectArray a, jlong b) {
  (void)self;
  return J(GetArrayLength, a) + (jint)b;
}
NATIVE(jint, JniNamesOfNatives_gr_000f6_000dfe)(JNIEnv *env, jclass self) {
  (void)env, (void)self;
  return 2;
}
NATIVE(jint, JniNamesOfNatives_dollar_00024)(JNIEnv *env, jclass self) {
  (void)env, (void)self;
  return 3;
}
NATIVE(jint, JniNamesOfNatives_00024Inner_1_inner)(JNIEnv *env, jobject o) {
  (void)env, (void)o;
  return 4;
}
