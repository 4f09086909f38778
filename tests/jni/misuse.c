// What C code must not do.  Without -Xcheck:jni each misuse ends in a Java
// exception or has no effect; with it the process ends with a message.
#include <pthread.h>

#include "jnitest.h"

typedef struct Scene {
  JNIEnv *env;
  jclass self, string, object, integer;
  jobject text, other, stale, array;
  JavaVM *vm;
} Scene;

#define REF(n) ((jobject)(size_t)(n))

static void bad_reference(Scene *s) {
  JNIEnv *env = s->env;
  say("%d", J(GetObjectClass, REF(0xdeadbeef0)) != NULL);
}
static void stale_reference(Scene *s) {
  JNIEnv *env = s->env;
  say("%d", J(GetObjectClass, s->stale) != NULL);
}
static void null_object(Scene *s) {
  JNIEnv *env = s->env;
  jmethodID id = J(GetMethodID, s->object, "hashCode", "()I");
  say("%d", J(CallIntMethod, NULL, id));
}
static void not_a_class(Scene *s) {
  JNIEnv *env = s->env;
  say("%d", J(GetMethodID, (jclass)s->text, "hashCode", "()I") != NULL);
}
static void null_class(Scene *s) {
  JNIEnv *env = s->env;
  say("%d", J(GetSuperclass, NULL) != NULL);
}
static void wrong_receiver(Scene *s) {
  JNIEnv *env = s->env;
  jmethodID id = J(GetMethodID, s->string, "length", "()I");
  say("%d", J(CallIntMethod, s->other, id));
}
static void wrong_result(Scene *s) {
  JNIEnv *env = s->env;
  jmethodID id = J(GetMethodID, s->string, "length", "()I");
  say("%d", J(CallObjectMethod, s->text, id) != NULL);
}
static void static_as_instance(Scene *s) {
  JNIEnv *env = s->env;
  jmethodID id =
      J(GetStaticMethodID, s->integer, "parseInt", "(Ljava/lang/String;)I");
  say("%d", J(CallIntMethod, s->text, id, s->text));
}
static void bad_method(Scene *s) {
  JNIEnv *env = s->env;
  J(CallVoidMethod, s->text, (jmethodID)REF(0x12345675));
}
static void bad_field(Scene *s) {
  JNIEnv *env = s->env;
  say("%d", J(GetIntField, s->text, (jfieldID)REF(0x7777777e)));
}
static void field_of_another(Scene *s) {
  JNIEnv *env = s->env;
  jfieldID id = J(GetFieldID, s->integer, "value", "I");
  say("%d", J(GetIntField, s->text, id));
}
static void field_type(Scene *s) {
  JNIEnv *env = s->env;
  jfieldID id = J(GetFieldID, s->integer, "value", "I");
  say("%g", J(GetDoubleField, s->other, id));
}
static void static_field(Scene *s) {
  JNIEnv *env = s->env;
  jfieldID id = J(GetStaticFieldID, s->integer, "MAX_VALUE", "I");
  say("%d", J(GetIntField, s->other, id));
}
static void not_a_string(Scene *s) {
  JNIEnv *env = s->env;
  say("%d", J(GetStringLength, (jstring)s->other));
}
static void not_an_array(Scene *s) {
  JNIEnv *env = s->env;
  say("%d", J(GetArrayLength, (jarray)s->text));
}
static void wrong_array(Scene *s) {
  JNIEnv *env = s->env;
  jlong x[1];
  J(GetLongArrayRegion, (jlongArray)s->array, 0, 1, x);
}
static void objects_of_ints(Scene *s) {
  JNIEnv *env = s->env;
  say("%d", J(GetObjectArrayElement, (jobjectArray)s->array, 0) != NULL);
}
static void not_a_throwable(Scene *s) {
  JNIEnv *env = s->env;
  say("%d", J(ThrowNew, s->string, "text"));
}
static void released_twice(Scene *s) {
  JNIEnv *env = s->env;
  const char *utf = J(GetStringUTFChars, (jstring)s->text, NULL);
  char copy[64] __attribute__((aligned(16))) = {0};
  J(ReleaseStringUTFChars, (jstring)s->text, copy + 32);
  J(ReleaseStringUTFChars, (jstring)s->text, utf);
}
static void wrote_past_end(Scene *s) {
  JNIEnv *env = s->env;
  jint *e = J(GetIntArrayElements, (jintArray)s->array, NULL);
  jint *volatile past = e + J(GetArrayLength, (jarray)s->array);
  *past = 7;
  J(ReleaseIntArrayElements, (jintArray)s->array, e, 0);
}
static void pending_exception(Scene *s) {
  JNIEnv *env = s->env;
  J(ThrowNew, J(FindClass, "java/lang/IllegalStateException"), "pending");
  say("found %d", J(FindClass, "java/lang/String") != NULL);
}
static void unchecked_call(Scene *s) {
  JNIEnv *env = s->env;
  jmethodID id = J(GetMethodID, s->string, "length", "()I");
  J(CallIntMethod, s->text, id);
  say("found %d", J(FindClass, "java/lang/String") != NULL);
}
static void in_critical(Scene *s) {
  JNIEnv *env = s->env;
  void *p = J(GetPrimitiveArrayCritical, (jarray)s->array, NULL);
  say("length %d", J(GetStringLength, (jstring)s->text));
  // Java runs, wants memory and a collection: the array stays where it is.
  jclass system = J(FindClass, "java/lang/System");
  jmethodID gc = J(GetStaticMethodID, system, "gc", "()V");
  J(CallStaticVoidMethod, system, gc);
  for (int i = 0; i < 100; i++) J(DeleteLocalRef, J(NewIntArray, 100));
  ((jint *)p)[2] = 1234;
  J(ReleasePrimitiveArrayCritical, (jarray)s->array, p, 0);
  jint last;
  J(GetIntArrayRegion, (jintArray)s->array, 2, 1, &last);
  say("last %d", last);
}
static void not_critical(Scene *s) {
  JNIEnv *env = s->env;
  jint e[4];
  J(ReleasePrimitiveArrayCritical, (jarray)s->array, e, 0);
}

static void *in_other_thread(void *arg) {
  Scene *s = arg;
  JavaVM *vm = s->vm;
  JNIEnv *own;
  (*vm)->AttachCurrentThread(vm, (void **)&own, NULL);
  say("class %d", (*s->env)->GetObjectClass(s->env, s->text) != NULL);
  (*vm)->DetachCurrentThread(vm);
  return NULL;
}
// A local reference of one thread used by another.
static void wrong_thread(Scene *s) {
  JNIEnv *env = s->env;
  J(GetJavaVM, &s->vm);
  pthread_t t;
  pthread_create(&t, NULL, in_other_thread, s);
  pthread_join(t, NULL);
}
static void argument_type(Scene *s) {
  JNIEnv *env = s->env;
  jmethodID id = J(GetMethodID, s->string, "getClass", "()Ljava/lang/Class;");
  say("%d", J(CallObjectMethod, s->text, id) != NULL);
  id = J(GetStaticMethodID, s->integer, "decode",
         "(Ljava/lang/String;)Ljava/lang/Integer;");
  say("%d", J(CallStaticObjectMethod, s->integer, id, NULL) != NULL);
}

static void (*const scenes[])(Scene *) = {
    bad_reference,   stale_reference,   null_object,    not_a_class,
    null_class,      wrong_receiver,    wrong_result,   static_as_instance,
    bad_method,      bad_field,         field_of_another, field_type,
    static_field,    not_a_string,      not_an_array,   wrong_array,
    objects_of_ints, not_a_throwable,   released_twice, wrote_past_end,
    pending_exception, unchecked_call,  in_critical,    not_critical,
    wrong_thread,    argument_type};

NATIVE(jint, JniMisuse_count)(JNIEnv *env, jclass self) {
  (void)env, (void)self;
  return sizeof scenes / sizeof *scenes;
}

NATIVE(void, JniMisuse_run)
(JNIEnv *env, jclass self, jint which, jobject text, jobject other,
 jobject array) {
  Scene s = {.env = env, .self = self, .text = text, .other = other};
  s.array = array;
  s.string = J(FindClass, "java/lang/String");
  s.object = J(FindClass, "java/lang/Object");
  s.integer = J(FindClass, "java/lang/Integer");
  s.stale = J(NewLocalRef, text);
  J(DeleteLocalRef, s.stale);
  scenes[which](&s);
}
