// Arrays, critical sections, direct buffers.
#include "jnitest.h"

#define EACH(T, N, desc, format, value)                                      \
  static void each_##N(JNIEnv *env) {                                        \
    T##Array a = J(New##N##Array, 5);                                        \
    T in[3] = {(T)value, (T)0, (T)value}, out[5];                            \
    J(Set##N##ArrayRegion, a, 1, 3, in);                                     \
    J(Get##N##ArrayRegion, a, 0, 5, out);                                    \
    say(#N " " format " " format " " format " " format " " format, out[0],   \
        out[1], out[2], out[3], out[4]);                                     \
    jboolean copy;                                                           \
    T *e = J(Get##N##ArrayElements, a, &copy);                               \
    e[0] = (T)value;                                                         \
    J(Release##N##ArrayElements, a, e, JNI_COMMIT);                          \
    e[2] = (T)value;                                                         \
    J(Release##N##ArrayElements, a, e, 0);                                   \
    e = J(Get##N##ArrayElements, a, NULL);                                   \
    T last = e[4];                                                           \
    if (copy) e[4] = (T)value;                                               \
    J(Release##N##ArrayElements, a, e, JNI_ABORT);                           \
    J(Get##N##ArrayRegion, a, 0, 5, out);                                    \
    say(#N " " format " " format " " format " same end %d", out[0], out[2],  \
        out[3], out[4] == last);                                             \
    J(Get##N##ArrayRegion, a, 5, 0, NULL);                                   \
    J(Set##N##ArrayRegion, a, 0, 0, NULL);                                   \
    say("nothing thrown: %d", !J(ExceptionCheck));                           \
    J(Get##N##ArrayRegion, a, 3, 3, out);                                    \
    say_thrown(env, "get 3..6");                                             \
    J(Set##N##ArrayRegion, a, -1, 1, in);                                    \
    say_thrown(env, "set -1..0");                                            \
    J(Get##N##ArrayRegion, a, 2147483647, 2147483647, out);                  \
    say_thrown(env, "get far");                                              \
    J(Set##N##ArrayRegion, a, 1, -1, in);                                    \
    say_thrown(env, "set less");                                             \
    say("empty %d", J(GetArrayLength, J(New##N##Array, 0)));                 \
    say("negative %d", J(New##N##Array, -1) != NULL);                        \
    say_thrown(env, "new");                                                  \
  }

EACH(jboolean, Boolean, "Z", "%d", JNI_TRUE)
EACH(jbyte, Byte, "B", "%d", -1)
EACH(jchar, Char, "C", "%d", 0xfffe)
EACH(jshort, Short, "S", "%d", -3)
EACH(jint, Int, "I", "%d", 1 << 30)
EACH(jlong, Long, "J", "%ld", (jlong)1 << 50)
EACH(jfloat, Float, "F", "%g", 0.5f)
EACH(jdouble, Double, "D", "%g", 1e100)

NATIVE(void, JniArraysOfEveryType_primitives)(JNIEnv *env, jclass self) {
  (void)self;
  each_Boolean(env);
  each_Byte(env);
  each_Char(env);
  each_Short(env);
  each_Int(env);
  each_Long(env);
  each_Float(env);
  each_Double(env);
}

NATIVE(jobjectArray, JniArraysOfEveryType_objects)
(JNIEnv *env, jclass self, jobject o) {
  jclass object = J(FindClass, "java/lang/Object");
  jclass string = J(FindClass, "java/lang/String");
  jclass arrays = J(FindClass, "[[I");
  jobjectArray a = J(NewObjectArray, 3, object, o);
  say("length %d first %d", J(GetArrayLength, a),
      J(IsSameObject, J(GetObjectArrayElement, a, 0), o));
  J(SetObjectArrayElement, a, 1, NULL);
  J(SetObjectArrayElement, a, 2, a);
  say("null %d itself %d", J(GetObjectArrayElement, a, 1) == NULL,
      J(IsSameObject, J(GetObjectArrayElement, a, 2), a));
  say("out %d", J(GetObjectArrayElement, a, 3) != NULL);
  say_thrown(env, "get 3");
  J(SetObjectArrayElement, a, -1, o);
  say_thrown(env, "set -1");
  jobjectArray strings = J(NewObjectArray, 2, string, NULL);
  J(SetObjectArrayElement, strings, 1, self);
  say_thrown(env, "store");
  say("negative %d", J(NewObjectArray, -2, string, NULL) != NULL);
  say_thrown(env, "new");
  jobjectArray deep = J(NewObjectArray, 1, arrays, NULL);
  return J(NewObjectArray, 2, J(GetObjectClass, deep), deep);
}

NATIVE(jlong, JniCriticalSectionsKeepArrays_sum)
(JNIEnv *env, jclass self, jintArray ints, jbyteArray bytes, jstring text) {
  (void)self;
  jlong sum = 0;
  jsize n = J(GetArrayLength, ints), m = J(GetArrayLength, bytes);
  jsize k = J(GetStringLength, text);
  jboolean copy = 7;
  jint *p = J(GetPrimitiveArrayCritical, ints, &copy);
  jbyte *q = J(GetPrimitiveArrayCritical, bytes, NULL);
  const jchar *s = J(GetStringCritical, text, NULL);
  for (jsize i = 0; i < n; i++) sum += p[i]++;
  for (jsize i = 0; i < m; i++) sum += q[i], q[i] = (jbyte)-q[i];
  for (jsize i = 0; i < k; i++) sum += s[i];
  J(ReleaseStringCritical, text, s);
  J(ReleasePrimitiveArrayCritical, bytes, q, 0);
  J(ReleasePrimitiveArrayCritical, ints, p, 0);
  return copy > 1 ? -1 : sum;
}

static char memory[64];

NATIVE(jobject, JniBuffersAreMemory_make)
(JNIEnv *env, jclass self, jlong capacity) {
  (void)self;
  return J(NewDirectByteBuffer, memory, capacity);
}

NATIVE(jlong, JniBuffersAreMemory_capacity)
(JNIEnv *env, jclass self, jobject buffer) {
  (void)self;
  return J(GetDirectBufferCapacity, buffer);
}

NATIVE(jint, JniBuffersAreMemory_offset)
(JNIEnv *env, jclass self, jobject buffer) {
  (void)self;
  char *at = J(GetDirectBufferAddress, buffer);
  return !at ? -1 : (jint)(at - memory);
}

NATIVE(void, JniBuffersAreMemory_write)
(JNIEnv *env, jclass self, jobject buffer, jint at, jbyte value) {
  (void)self;
  ((jbyte *)J(GetDirectBufferAddress, buffer))[at] = value;
}

NATIVE(jbyte, JniBuffersAreMemory_read)
(JNIEnv *env, jclass self, jobject buffer, jint at) {
  (void)self;
  return ((jbyte *)J(GetDirectBufferAddress, buffer))[at];
}
