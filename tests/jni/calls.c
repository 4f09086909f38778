// Calls of methods and constructors of every result type, in all forms.
#include "jnitest.h"

// What is passed besides the value of the method's own type.
#define REST 1, (jlong)1 << 40, 2.5, 1.5f, text
#define REST_DESC "IJDFLjava/lang/String;"

static jvalue rest_values[6];

static void fill_rest(jvalue *v, jstring text) {
  v[1].i = 1;
  v[2].j = (jlong)1 << 40;
  v[3].d = 2.5;
  v[4].f = 1.5f;
  v[5].l = text;
}

// The V forms want a va_list, which only a variadic function has.
#define V_FORMS(T, N)                                                        \
  static T virtual_##N(JNIEnv *env, jobject o, jmethodID id, ...) {          \
    va_list args;                                                            \
    va_start(args, id);                                                      \
    T r = J(Call##N##MethodV, o, id, args);                                  \
    va_end(args);                                                            \
    return r;                                                                \
  }                                                                          \
  static T exact_##N(JNIEnv *env, jobject o, jclass c, jmethodID id, ...) {  \
    va_list args;                                                            \
    va_start(args, id);                                                      \
    T r = J(CallNonvirtual##N##MethodV, o, c, id, args);                     \
    va_end(args);                                                            \
    return r;                                                                \
  }                                                                          \
  static T static_##N(JNIEnv *env, jclass c, jmethodID id, ...) {            \
    va_list args;                                                            \
    va_start(args, id);                                                      \
    T r = J(CallStatic##N##MethodV, c, id, args);                            \
    va_end(args);                                                            \
    return r;                                                                \
  }

#define ALL_FORMS(T, N, desc, member, value, format)                         \
  V_FORMS(T, N)                                                              \
  static void call_##N(JNIEnv *env, jobject o, jclass base, jstring text) {  \
    jclass cls = J(GetObjectClass, o);                                       \
    jmethodID id = J(GetMethodID, cls, "get" #N,                             \
                     "(" desc REST_DESC ")" desc);                           \
    jmethodID up = J(GetMethodID, base, "get" #N,                            \
                     "(" desc REST_DESC ")" desc);                           \
    jmethodID st = J(GetStaticMethodID, cls, "static" #N,                    \
                     "(" desc REST_DESC ")" desc);                           \
    T x = value;                                                             \
    jvalue *v = rest_values;                                                 \
    memset(v, 0xff, sizeof v[0]);                                            \
    fill_rest(v, text);                                                      \
    v[0].member = x;                                                         \
    say(#N " virtual " format " " format " " format,                         \
        J(Call##N##Method, o, id, x, REST), virtual_##N(env, o, id, x, REST), \
        J(Call##N##MethodA, o, id, v));                                      \
    say(#N " selected " format, J(Call##N##Method, o, up, x, REST));         \
    say(#N " exact " format " " format " " format,                           \
        J(CallNonvirtual##N##Method, o, base, up, x, REST),                  \
        exact_##N(env, o, base, up, x, REST),                                \
        J(CallNonvirtual##N##MethodA, o, base, up, v));                      \
    say(#N " static " format " " format " " format,                          \
        J(CallStatic##N##Method, cls, st, x, REST),                          \
        static_##N(env, cls, st, x, REST),                                   \
        J(CallStatic##N##MethodA, cls, st, v));                              \
  }

ALL_FORMS(jboolean, Boolean, "Z", z, JNI_TRUE, "%d")
ALL_FORMS(jbyte, Byte, "B", b, -128, "%d")
ALL_FORMS(jchar, Char, "C", c, 0xffff, "%d")
ALL_FORMS(jshort, Short, "S", s, -32768, "%d")
ALL_FORMS(jint, Int, "I", i, -2147483647 - 1, "%d")
ALL_FORMS(jlong, Long, "J", j, -((jlong)1 << 62), "%ld")
ALL_FORMS(jfloat, Float, "F", f, 0.1f, "%.9g")
ALL_FORMS(jdouble, Double, "D", d, 0.1, "%.17g")

NATIVE(void, JniCallsOfEveryType_primitives)
(JNIEnv *env, jclass self, jobject o, jclass base, jstring text) {
  (void)self;
  call_Boolean(env, o, base, text);
  call_Byte(env, o, base, text);
  call_Char(env, o, base, text);
  call_Short(env, o, base, text);
  call_Int(env, o, base, text);
  call_Long(env, o, base, text);
  call_Float(env, o, base, text);
  call_Double(env, o, base, text);
}

// -- References and void -----------------------------------------------------

V_FORMS(jobject, Object)

static void virtual_Void(JNIEnv *env, jobject o, jmethodID id, ...) {
  va_list args;
  va_start(args, id);
  J(CallVoidMethodV, o, id, args);
  va_end(args);
}
static void exact_Void(JNIEnv *env, jobject o, jclass c, jmethodID id, ...) {
  va_list args;
  va_start(args, id);
  J(CallNonvirtualVoidMethodV, o, c, id, args);
  va_end(args);
}
static void static_Void(JNIEnv *env, jclass c, jmethodID id, ...) {
  va_list args;
  va_start(args, id);
  J(CallStaticVoidMethodV, c, id, args);
  va_end(args);
}

static void say_string(JNIEnv *env, const char *what, jobject string) {
  const char *utf = string ? J(GetStringUTFChars, (jstring)string, NULL) : NULL;
  say("%s %s", what, utf ? utf : "null");
  if (utf) J(ReleaseStringUTFChars, (jstring)string, utf);
}

#define OBJECT_DESC \
  "(Ljava/lang/Object;" REST_DESC ")Ljava/lang/String;"
#define VOID_DESC "(Ljava/lang/Object;" REST_DESC ")V"

NATIVE(void, JniCallsOfEveryType_references)
(JNIEnv *env, jclass self, jobject o, jclass base, jstring text) {
  (void)self;
  jclass cls = J(GetObjectClass, o);
  jmethodID id = J(GetMethodID, cls, "getObject", OBJECT_DESC);
  jmethodID up = J(GetMethodID, base, "getObject", OBJECT_DESC);
  jmethodID st = J(GetStaticMethodID, cls, "staticObject", OBJECT_DESC);
  jvalue v[6];
  fill_rest(v, text);
  v[0].l = NULL;
  say_string(env, "virtual", J(CallObjectMethod, o, id, o, REST));
  say_string(env, "virtual V", virtual_Object(env, o, id, o, REST));
  say_string(env, "virtual A", J(CallObjectMethodA, o, id, v));
  say_string(env, "exact", J(CallNonvirtualObjectMethod, o, base, up, o, REST));
  say_string(env, "exact V", exact_Object(env, o, base, up, o, REST));
  say_string(env, "exact A",
             J(CallNonvirtualObjectMethodA, o, base, up, v));
  say_string(env, "static", J(CallStaticObjectMethod, cls, st, o, REST));
  say_string(env, "static V", static_Object(env, cls, st, o, REST));
  say_string(env, "static A", J(CallStaticObjectMethodA, cls, st, v));

  id = J(GetMethodID, cls, "getVoid", VOID_DESC);
  up = J(GetMethodID, base, "getVoid", VOID_DESC);
  st = J(GetStaticMethodID, cls, "staticVoid", VOID_DESC);
  J(CallVoidMethod, o, id, o, REST);
  virtual_Void(env, o, id, o, REST);
  J(CallVoidMethodA, o, id, v);
  J(CallNonvirtualVoidMethod, o, base, up, o, REST);
  exact_Void(env, o, base, up, o, REST);
  J(CallNonvirtualVoidMethodA, o, base, up, v);
  J(CallStaticVoidMethod, cls, st, o, REST);
  static_Void(env, cls, st, o, REST);
  J(CallStaticVoidMethodA, cls, st, v);
}

// -- Constructors ------------------------------------------------------------

static jobject new_V(JNIEnv *env, jclass c, jmethodID id, ...) {
  va_list args;
  va_start(args, id);
  jobject o = J(NewObjectV, c, id, args);
  va_end(args);
  return o;
}

NATIVE(jobjectArray, JniCallsOfEveryType_construct)
(JNIEnv *env, jclass self, jclass cls) {
  (void)self;
  jmethodID id = J(GetMethodID, cls, "<init>", "(IJ)V");
  jvalue v[2] = {{.i = 3}, {.j = (jlong)3 << 33}};
  jobjectArray all = J(NewObjectArray, 4, cls, NULL);
  J(SetObjectArrayElement, all, 0, J(NewObject, cls, id, 1, (jlong)1 << 33));
  J(SetObjectArrayElement, all, 1, new_V(env, cls, id, 2, (jlong)2 << 33));
  J(SetObjectArrayElement, all, 2, J(NewObjectA, cls, id, v));
  J(SetObjectArrayElement, all, 3, J(AllocObject, cls));
  return all;
}

// An exception of the method called stays until it is asked for.
NATIVE(void, JniCallsOfEveryType_throwing)
(JNIEnv *env, jclass self, jobject o) {
  (void)self;
  jclass cls = J(GetObjectClass, o);
  jmethodID id = J(GetMethodID, cls, "fails", "(I)I");
  jint r = J(CallIntMethod, o, id, 7);
  say("failed call: %d, pending %d", r, J(ExceptionCheck));
  say_thrown(env, "thrown");
  id = J(GetMethodID, cls, "<init>", "(Ljava/lang/String;)V");
  say("failed constructor: %d", J(NewObject, cls, id, NULL) != NULL);
  say_thrown(env, "thrown");
  jclass abstract = J(FindClass, "java/util/AbstractList");
  say("abstract: %d", J(AllocObject, abstract) != NULL);
  say_thrown(env, "thrown");
  jclass list = J(FindClass, "java/util/List");
  say("interface: %d", J(AllocObject, list) != NULL);
  say_thrown(env, "thrown");
}

// Methods of interfaces, defaults, of Object through an interface, private.
NATIVE(void, JniCallsOfEveryType_selection)
(JNIEnv *env, jclass self, jobject o, jclass type) {
  (void)self;
  jmethodID m = J(GetMethodID, type, "abstracted", "()I");
  jmethodID d = J(GetMethodID, type, "defaulted", "()I");
  jmethodID h = J(GetMethodID, type, "hashCode", "()I");
  say("interface %d default %d", J(CallIntMethod, o, m),
      J(CallIntMethod, o, d));
  say_thrown(env, "hashCode of an interface");
  if (h) say("hash %d", J(CallIntMethod, o, h));
  jclass cls = J(GetObjectClass, o);
  jmethodID p = J(GetMethodID, cls, "hidden", "()I");
  say("private %d", J(CallIntMethod, o, p));
  say("same name %d", m != d);
  say("same again %d", J(GetMethodID, type, "abstracted", "()I") == m);
}

static void no_method(JNIEnv *env, jclass cls, const char *name,
                      const char *desc) {
  jmethodID id = J(GetMethodID, cls, name, desc);
  say("%s%s: %d", name, desc, id != NULL);
  say_thrown(env, "  instance");
  id = J(GetStaticMethodID, cls, name, desc);
  say("static %s%s: %d", name, desc, id != NULL);
  say_thrown(env, "  static");
}

NATIVE(void, JniCallsOfEveryType_names)
(JNIEnv *env, jclass self, jclass cls) {
  (void)self;
  no_method(env, cls, "nothing", "()V");
  no_method(env, cls, "toString", "()Ljava/lang/String;");
  no_method(env, cls, "staticInt", "(IIJDFLjava/lang/String;)I");
  no_method(env, cls, "<init>", "()V");
  no_method(env, cls, "<clinit>", "()V");
  no_method(env, cls, "fails", "(I)V");
  no_method(env, cls, "", "");
  jclass ints = J(FindClass, "[I");
  no_method(env, ints, "clone", "()Ljava/lang/Object;");
  no_method(env, ints, "<init>", "()V");
}

// -- Arguments of natives ----------------------------------------------------

NATIVE(jstring, JniPassesManyArguments_mixed)
(JNIEnv *env, jclass self, jint a, jdouble b, jlong c, jfloat d, jbyte e,
 jshort f, jchar g, jboolean h, jobject i, jdouble j, jint k, jfloat l,
 jlong m, jdouble n, jfloat o, jdouble p, jdouble q, jfloat r, jdouble s,
 jint t, jstring u) {
  (void)self;
  char text[400];
  const char *utf = J(GetStringUTFChars, u, NULL);
  snprintf(text, sizeof text,
           "%d %g %ld %g %d %d %d %d %d %g %d %g %ld %g %g %g %g %g %g %d %s",
           a, b, c, d, e, f, g, h, i == NULL, j, k, l, m, n, o, p, q, r, s, t,
           utf);
  J(ReleaseStringUTFChars, u, utf);
  return J(NewStringUTF, text);
}

NATIVE(jboolean, JniPassesManyArguments_z)
(JNIEnv *env, jobject self, jint i) {
  (void)env, (void)self;
  return (jboolean)i;
}
NATIVE(jbyte, JniPassesManyArguments_b)(JNIEnv *env, jobject self, jint i) {
  (void)env, (void)self;
  return (jbyte)i;
}
NATIVE(jchar, JniPassesManyArguments_c)(JNIEnv *env, jobject self, jint i) {
  (void)env, (void)self;
  return (jchar)i;
}
NATIVE(jshort, JniPassesManyArguments_s)(JNIEnv *env, jobject self, jint i) {
  (void)env, (void)self;
  return (jshort)i;
}
NATIVE(jlong, JniPassesManyArguments_j)(JNIEnv *env, jobject self, jint i) {
  (void)env, (void)self;
  return (jlong)i << 20;
}
NATIVE(jfloat, JniPassesManyArguments_f)(JNIEnv *env, jobject self, jint i) {
  (void)env, (void)self;
  return (jfloat)i / 2;
}
NATIVE(jdouble, JniPassesManyArguments_d)(JNIEnv *env, jobject self, jint i) {
  (void)env, (void)self;
  return i / 4.0;
}
NATIVE(jobject, JniPassesManyArguments_l)(JNIEnv *env, jobject self, jint i) {
  (void)env;
  return i ? self : NULL;
}

// 127 longs: as many as a method may have.
#define L8(n) jlong a##n##0, jlong a##n##1, jlong a##n##2, jlong a##n##3, \
  jlong a##n##4, jlong a##n##5, jlong a##n##6, jlong a##n##7
#define S8(n) a##n##0 + a##n##1 * 2 + a##n##2 * 3 + a##n##3 * 4 + \
  a##n##4 * 5 + a##n##5 * 6 + a##n##6 * 7 + a##n##7 * 8
NATIVE(jlong, JniPassesManyArguments_longs)
(JNIEnv *env, jclass self, L8(0), L8(1), L8(2), L8(3), L8(4), L8(5), L8(6),
 L8(7), L8(8), L8(9), L8(A), L8(B), L8(C), L8(D), L8(E), jlong x, jlong y,
 jlong z) {
  (void)env, (void)self;
  return (S8(0)) + (S8(1)) * 3 + (S8(2)) * 5 + (S8(3)) * 7 + (S8(4)) * 9 +
         (S8(5)) + (S8(6)) + (S8(7)) + (S8(8)) + (S8(9)) + (S8(A)) + (S8(B)) +
         (S8(C)) + (S8(D)) + (S8(E)) * 11 + x * 1000 + y * 10000 + z * 100000;
}
