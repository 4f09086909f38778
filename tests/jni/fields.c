// Fields of every type.
#include "jnitest.h"

#define SWAP(T, N, desc, format, value)                                      \
  static void swap_##N(JNIEnv *env, jobject o, jclass cls) {                 \
    jfieldID id = J(GetFieldID, cls, "a" #N, desc);                          \
    jfieldID st = J(GetStaticFieldID, cls, "s" #N, desc);                    \
    say(#N " " format " " format, J(Get##N##Field, o, id),                   \
        J(GetStatic##N##Field, cls, st));                                    \
    J(Set##N##Field, o, id, value);                                          \
    J(SetStatic##N##Field, cls, st, value);                                  \
    say(#N " " format " " format, J(Get##N##Field, o, id),                   \
        J(GetStatic##N##Field, cls, st));                                    \
  }

SWAP(jboolean, Boolean, "Z", "%d", JNI_FALSE)
SWAP(jbyte, Byte, "B", "%d", -128)
SWAP(jchar, Char, "C", "%d", 0xffff)
SWAP(jshort, Short, "S", "%d", -32768)
SWAP(jint, Int, "I", "%d", -7)
SWAP(jlong, Long, "J", "%ld", (jlong)1 << 62)
SWAP(jfloat, Float, "F", "%g", 2.5f)
SWAP(jdouble, Double, "D", "%g", -1e300)

NATIVE(void, JniFieldsOfEveryType_swap)
(JNIEnv *env, jclass self, jobject o, jclass cls) {
  (void)self;
  swap_Boolean(env, o, cls);
  swap_Byte(env, o, cls);
  swap_Char(env, o, cls);
  swap_Short(env, o, cls);
  swap_Int(env, o, cls);
  swap_Long(env, o, cls);
  swap_Float(env, o, cls);
  swap_Double(env, o, cls);
  jfieldID id = J(GetFieldID, cls, "aObject", "Ljava/lang/Object;");
  jfieldID st = J(GetStaticFieldID, cls, "sObject", "[I");
  jobject old = J(GetObjectField, o, id);
  jobject old_static = J(GetStaticObjectField, cls, st);
  say("references %d %d", J(IsSameObject, old, o), old_static == NULL);
  J(SetObjectField, o, id, cls);
  J(SetStaticObjectField, cls, st, J(NewIntArray, 3));
  say("again %d", J(IsSameObject, J(GetObjectField, o, id), cls));
  J(SetObjectField, o, id, NULL);
  say("null %d", J(GetObjectField, o, id) == NULL);
  J(SetObjectField, o, id, cls);
}

static void no_field(JNIEnv *env, jclass cls, const char *name,
                     const char *desc) {
  say("%s %s: %d", name, desc, J(GetFieldID, cls, name, desc) != NULL);
  say_thrown(env, "  instance");
  say("static %s %s: %d", name, desc,
      J(GetStaticFieldID, cls, name, desc) != NULL);
  say_thrown(env, "  static");
}

NATIVE(void, JniFieldsOfEveryType_names)
(JNIEnv *env, jclass self, jclass cls) {
  (void)self;
  no_field(env, cls, "aInt", "J");
  no_field(env, cls, "aInt", "I");
  no_field(env, cls, "sInt", "I");
  no_field(env, cls, "inherited", "I");
  no_field(env, cls, "CONSTANT", "Ljava/lang/String;");
  no_field(env, cls, "nothing here", "I");
  no_field(env, cls, "", "");
}
