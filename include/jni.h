// jni.h -- the Java Native Interface: how C and C++ talk to Java.
//
// Names, types and the order of the tables are those of the Java Native
// Interface Specification, version 10, so a program compiled with this header
// runs on every Java virtual machine of its platform, and the other way
// round.  For what each function does see the specification; what is
// particular to this machine is told in docs/jni.md.
//
// In C the functions are called through the table:  (*env)->FindClass(env,
// "p/C").  In C++ the environment has them as members:  env->FindClass("p/C").
#ifndef CEZVE_JNI_H
#define CEZVE_JNI_H

#include <stdarg.h>
#include <stdint.h>

#define JNIEXPORT __attribute__((visibility("default")))
#define JNIIMPORT __attribute__((visibility("default")))
#define JNICALL

typedef uint8_t jboolean;
typedef int8_t jbyte;
typedef uint16_t jchar;
typedef int16_t jshort;
typedef int32_t jint;
#if defined(__LP64__)
typedef long jlong;  // a 64-bit integer, as in javac's generated headers
#else
typedef long long jlong;
#endif
typedef float jfloat;
typedef double jdouble;
typedef jint jsize;

// References are opaque: they are not addresses of objects, which move.
#ifdef __cplusplus
class _jobject {};
class _jclass : public _jobject {};
class _jthrowable : public _jobject {};
class _jstring : public _jobject {};
class _jarray : public _jobject {};
class _jobjectArray : public _jarray {};
class _jbooleanArray : public _jarray {};
class _jbyteArray : public _jarray {};
class _jcharArray : public _jarray {};
class _jshortArray : public _jarray {};
class _jintArray : public _jarray {};
class _jlongArray : public _jarray {};
class _jfloatArray : public _jarray {};
class _jdoubleArray : public _jarray {};
typedef _jobject *jobject;
typedef _jclass *jclass;
typedef _jthrowable *jthrowable;
typedef _jstring *jstring;
typedef _jarray *jarray;
typedef _jobjectArray *jobjectArray;
typedef _jbooleanArray *jbooleanArray;
typedef _jbyteArray *jbyteArray;
typedef _jcharArray *jcharArray;
typedef _jshortArray *jshortArray;
typedef _jintArray *jintArray;
typedef _jlongArray *jlongArray;
typedef _jfloatArray *jfloatArray;
typedef _jdoubleArray *jdoubleArray;
#else
typedef struct _jobject *jobject;
typedef jobject jclass;
typedef jobject jthrowable;
typedef jobject jstring;
typedef jobject jarray;
typedef jarray jobjectArray;
typedef jarray jbooleanArray;
typedef jarray jbyteArray;
typedef jarray jcharArray;
typedef jarray jshortArray;
typedef jarray jintArray;
typedef jarray jlongArray;
typedef jarray jfloatArray;
typedef jarray jdoubleArray;
#endif
typedef jobject jweak;

typedef struct _jfieldID *jfieldID;
typedef struct _jmethodID *jmethodID;

typedef union jvalue {
  jboolean z;
  jbyte b;
  jchar c;
  jshort s;
  jint i;
  jlong j;
  jfloat f;
  jdouble d;
  jobject l;
} jvalue;

typedef enum _jobjectType {
  JNIInvalidRefType = 0,
  JNILocalRefType = 1,
  JNIGlobalRefType = 2,
  JNIWeakGlobalRefType = 3
} jobjectRefType;

typedef struct {
  char *name;
  char *signature;
  void *fnPtr;
} JNINativeMethod;

#define JNI_FALSE 0
#define JNI_TRUE 1

// Results of the functions that answer with a jint.
#define JNI_OK 0
#define JNI_ERR (-1)        // unknown error
#define JNI_EDETACHED (-2)  // the thread is not attached
#define JNI_EVERSION (-3)   // JNI version not supported
#define JNI_ENOMEM (-4)     // not enough memory
#define JNI_EEXIST (-5)     // there is a machine already
#define JNI_EINVAL (-6)     // invalid arguments

// Modes of Release<Type>ArrayElements; 0: copy back and free.
#define JNI_COMMIT 1  // copy back, do not free
#define JNI_ABORT 2   // free without copying back

#define JNI_VERSION_1_1 0x00010001
#define JNI_VERSION_1_2 0x00010002
#define JNI_VERSION_1_4 0x00010004
#define JNI_VERSION_1_6 0x00010006
#define JNI_VERSION_1_8 0x00010008
#define JNI_VERSION_9 0x00090000
#define JNI_VERSION_10 0x000a0000

struct JNINativeInterface_;
struct JNIInvokeInterface_;
struct JNIEnv_;
struct JavaVM_;
#ifdef __cplusplus
typedef JNIEnv_ JNIEnv;
typedef JavaVM_ JavaVM;
#else
typedef const struct JNINativeInterface_ *JNIEnv;
typedef const struct JNIInvokeInterface_ *JavaVM;
#endif

// -- The functions of a thread's environment ---------------------------------
struct JNINativeInterface_ {
  void *reserved0;
  void *reserved1;
  void *reserved2;
  void *reserved3;

  // Versions and classes.
  jint (JNICALL *GetVersion)(JNIEnv *env);
  jclass (JNICALL *DefineClass)(JNIEnv *env, const char *name, jobject loader,
      const jbyte *bytes, jsize size);
  jclass (JNICALL *FindClass)(JNIEnv *env, const char *name);

  // Reflection.
  jmethodID (JNICALL *FromReflectedMethod)(JNIEnv *env, jobject method);
  jfieldID (JNICALL *FromReflectedField)(JNIEnv *env, jobject field);
  jobject (JNICALL *ToReflectedMethod)(JNIEnv *env, jclass cls,
      jmethodID method, jboolean is_static);
  jclass (JNICALL *GetSuperclass)(JNIEnv *env, jclass cls);
  jboolean (JNICALL *IsAssignableFrom)(JNIEnv *env, jclass from, jclass to);
  jobject (JNICALL *ToReflectedField)(JNIEnv *env, jclass cls, jfieldID field,
      jboolean is_static);

  // Exceptions.
  jint (JNICALL *Throw)(JNIEnv *env, jthrowable thrown);
  jint (JNICALL *ThrowNew)(JNIEnv *env, jclass cls, const char *message);
  jthrowable (JNICALL *ExceptionOccurred)(JNIEnv *env);
  void (JNICALL *ExceptionDescribe)(JNIEnv *env);
  void (JNICALL *ExceptionClear)(JNIEnv *env);
  void (JNICALL *FatalError)(JNIEnv *env, const char *message);

  // References.
  jint (JNICALL *PushLocalFrame)(JNIEnv *env, jint capacity);
  jobject (JNICALL *PopLocalFrame)(JNIEnv *env, jobject result);
  jobject (JNICALL *NewGlobalRef)(JNIEnv *env, jobject ref);
  void (JNICALL *DeleteGlobalRef)(JNIEnv *env, jobject ref);
  void (JNICALL *DeleteLocalRef)(JNIEnv *env, jobject ref);
  jboolean (JNICALL *IsSameObject)(JNIEnv *env, jobject a, jobject b);
  jobject (JNICALL *NewLocalRef)(JNIEnv *env, jobject ref);
  jint (JNICALL *EnsureLocalCapacity)(JNIEnv *env, jint capacity);

  // Objects.
  jobject (JNICALL *AllocObject)(JNIEnv *env, jclass cls);
  jobject (JNICALL *NewObject)(JNIEnv *env, jclass cls, jmethodID method, ...);
  jobject (JNICALL *NewObjectV)(JNIEnv *env, jclass cls, jmethodID method,
      va_list args);
  jobject (JNICALL *NewObjectA)(JNIEnv *env, jclass cls, jmethodID method,
      const jvalue *args);
  jclass (JNICALL *GetObjectClass)(JNIEnv *env, jobject object);
  jboolean (JNICALL *IsInstanceOf)(JNIEnv *env, jobject object, jclass cls);
  jmethodID (JNICALL *GetMethodID)(JNIEnv *env, jclass cls, const char *name,
      const char *sig);

  // Calls of instance methods: selected by the object's class.
  jobject (JNICALL *CallObjectMethod)(JNIEnv *env, jobject object,
      jmethodID method, ...);
  jobject (JNICALL *CallObjectMethodV)(JNIEnv *env, jobject object,
      jmethodID method, va_list args);
  jobject (JNICALL *CallObjectMethodA)(JNIEnv *env, jobject object,
      jmethodID method, const jvalue *args);
  jboolean (JNICALL *CallBooleanMethod)(JNIEnv *env, jobject object,
      jmethodID method, ...);
  jboolean (JNICALL *CallBooleanMethodV)(JNIEnv *env, jobject object,
      jmethodID method, va_list args);
  jboolean (JNICALL *CallBooleanMethodA)(JNIEnv *env, jobject object,
      jmethodID method, const jvalue *args);
  jbyte (JNICALL *CallByteMethod)(JNIEnv *env, jobject object, jmethodID method,
      ...);
  jbyte (JNICALL *CallByteMethodV)(JNIEnv *env, jobject object,
      jmethodID method, va_list args);
  jbyte (JNICALL *CallByteMethodA)(JNIEnv *env, jobject object,
      jmethodID method, const jvalue *args);
  jchar (JNICALL *CallCharMethod)(JNIEnv *env, jobject object, jmethodID method,
      ...);
  jchar (JNICALL *CallCharMethodV)(JNIEnv *env, jobject object,
      jmethodID method, va_list args);
  jchar (JNICALL *CallCharMethodA)(JNIEnv *env, jobject object,
      jmethodID method, const jvalue *args);
  jshort (JNICALL *CallShortMethod)(JNIEnv *env, jobject object,
      jmethodID method, ...);
  jshort (JNICALL *CallShortMethodV)(JNIEnv *env, jobject object,
      jmethodID method, va_list args);
  jshort (JNICALL *CallShortMethodA)(JNIEnv *env, jobject object,
      jmethodID method, const jvalue *args);
  jint (JNICALL *CallIntMethod)(JNIEnv *env, jobject object, jmethodID method,
      ...);
  jint (JNICALL *CallIntMethodV)(JNIEnv *env, jobject object, jmethodID method,
      va_list args);
  jint (JNICALL *CallIntMethodA)(JNIEnv *env, jobject object, jmethodID method,
      const jvalue *args);
  jlong (JNICALL *CallLongMethod)(JNIEnv *env, jobject object, jmethodID method,
      ...);
  jlong (JNICALL *CallLongMethodV)(JNIEnv *env, jobject object,
      jmethodID method, va_list args);
  jlong (JNICALL *CallLongMethodA)(JNIEnv *env, jobject object,
      jmethodID method, const jvalue *args);
  jfloat (JNICALL *CallFloatMethod)(JNIEnv *env, jobject object,
      jmethodID method, ...);
  jfloat (JNICALL *CallFloatMethodV)(JNIEnv *env, jobject object,
      jmethodID method, va_list args);
  jfloat (JNICALL *CallFloatMethodA)(JNIEnv *env, jobject object,
      jmethodID method, const jvalue *args);
  jdouble (JNICALL *CallDoubleMethod)(JNIEnv *env, jobject object,
      jmethodID method, ...);
  jdouble (JNICALL *CallDoubleMethodV)(JNIEnv *env, jobject object,
      jmethodID method, va_list args);
  jdouble (JNICALL *CallDoubleMethodA)(JNIEnv *env, jobject object,
      jmethodID method, const jvalue *args);
  void (JNICALL *CallVoidMethod)(JNIEnv *env, jobject object, jmethodID method,
      ...);
  void (JNICALL *CallVoidMethodV)(JNIEnv *env, jobject object, jmethodID method,
      va_list args);
  void (JNICALL *CallVoidMethodA)(JNIEnv *env, jobject object, jmethodID method,
      const jvalue *args);

  // Calls of instance methods: just the method named.
  jobject (JNICALL *CallNonvirtualObjectMethod)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, ...);
  jobject (JNICALL *CallNonvirtualObjectMethodV)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, va_list args);
  jobject (JNICALL *CallNonvirtualObjectMethodA)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, const jvalue *args);
  jboolean (JNICALL *CallNonvirtualBooleanMethod)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, ...);
  jboolean (JNICALL *CallNonvirtualBooleanMethodV)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, va_list args);
  jboolean (JNICALL *CallNonvirtualBooleanMethodA)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, const jvalue *args);
  jbyte (JNICALL *CallNonvirtualByteMethod)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, ...);
  jbyte (JNICALL *CallNonvirtualByteMethodV)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, va_list args);
  jbyte (JNICALL *CallNonvirtualByteMethodA)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, const jvalue *args);
  jchar (JNICALL *CallNonvirtualCharMethod)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, ...);
  jchar (JNICALL *CallNonvirtualCharMethodV)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, va_list args);
  jchar (JNICALL *CallNonvirtualCharMethodA)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, const jvalue *args);
  jshort (JNICALL *CallNonvirtualShortMethod)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, ...);
  jshort (JNICALL *CallNonvirtualShortMethodV)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, va_list args);
  jshort (JNICALL *CallNonvirtualShortMethodA)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, const jvalue *args);
  jint (JNICALL *CallNonvirtualIntMethod)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, ...);
  jint (JNICALL *CallNonvirtualIntMethodV)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, va_list args);
  jint (JNICALL *CallNonvirtualIntMethodA)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, const jvalue *args);
  jlong (JNICALL *CallNonvirtualLongMethod)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, ...);
  jlong (JNICALL *CallNonvirtualLongMethodV)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, va_list args);
  jlong (JNICALL *CallNonvirtualLongMethodA)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, const jvalue *args);
  jfloat (JNICALL *CallNonvirtualFloatMethod)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, ...);
  jfloat (JNICALL *CallNonvirtualFloatMethodV)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, va_list args);
  jfloat (JNICALL *CallNonvirtualFloatMethodA)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, const jvalue *args);
  jdouble (JNICALL *CallNonvirtualDoubleMethod)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, ...);
  jdouble (JNICALL *CallNonvirtualDoubleMethodV)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, va_list args);
  jdouble (JNICALL *CallNonvirtualDoubleMethodA)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, const jvalue *args);
  void (JNICALL *CallNonvirtualVoidMethod)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, ...);
  void (JNICALL *CallNonvirtualVoidMethodV)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, va_list args);
  void (JNICALL *CallNonvirtualVoidMethodA)(JNIEnv *env, jobject object,
      jclass cls, jmethodID method, const jvalue *args);

  // Fields of objects.
  jfieldID (JNICALL *GetFieldID)(JNIEnv *env, jclass cls, const char *name,
      const char *sig);
  jobject (JNICALL *GetObjectField)(JNIEnv *env, jobject object,
      jfieldID field);
  jboolean (JNICALL *GetBooleanField)(JNIEnv *env, jobject object,
      jfieldID field);
  jbyte (JNICALL *GetByteField)(JNIEnv *env, jobject object, jfieldID field);
  jchar (JNICALL *GetCharField)(JNIEnv *env, jobject object, jfieldID field);
  jshort (JNICALL *GetShortField)(JNIEnv *env, jobject object, jfieldID field);
  jint (JNICALL *GetIntField)(JNIEnv *env, jobject object, jfieldID field);
  jlong (JNICALL *GetLongField)(JNIEnv *env, jobject object, jfieldID field);
  jfloat (JNICALL *GetFloatField)(JNIEnv *env, jobject object, jfieldID field);
  jdouble (JNICALL *GetDoubleField)(JNIEnv *env, jobject object,
      jfieldID field);
  void (JNICALL *SetObjectField)(JNIEnv *env, jobject object, jfieldID field,
      jobject value);
  void (JNICALL *SetBooleanField)(JNIEnv *env, jobject object, jfieldID field,
      jboolean value);
  void (JNICALL *SetByteField)(JNIEnv *env, jobject object, jfieldID field,
      jbyte value);
  void (JNICALL *SetCharField)(JNIEnv *env, jobject object, jfieldID field,
      jchar value);
  void (JNICALL *SetShortField)(JNIEnv *env, jobject object, jfieldID field,
      jshort value);
  void (JNICALL *SetIntField)(JNIEnv *env, jobject object, jfieldID field,
      jint value);
  void (JNICALL *SetLongField)(JNIEnv *env, jobject object, jfieldID field,
      jlong value);
  void (JNICALL *SetFloatField)(JNIEnv *env, jobject object, jfieldID field,
      jfloat value);
  void (JNICALL *SetDoubleField)(JNIEnv *env, jobject object, jfieldID field,
      jdouble value);

  // Static methods.
  jmethodID (JNICALL *GetStaticMethodID)(JNIEnv *env, jclass cls,
      const char *name, const char *sig);
  jobject (JNICALL *CallStaticObjectMethod)(JNIEnv *env, jclass cls,
      jmethodID method, ...);
  jobject (JNICALL *CallStaticObjectMethodV)(JNIEnv *env, jclass cls,
      jmethodID method, va_list args);
  jobject (JNICALL *CallStaticObjectMethodA)(JNIEnv *env, jclass cls,
      jmethodID method, const jvalue *args);
  jboolean (JNICALL *CallStaticBooleanMethod)(JNIEnv *env, jclass cls,
      jmethodID method, ...);
  jboolean (JNICALL *CallStaticBooleanMethodV)(JNIEnv *env, jclass cls,
      jmethodID method, va_list args);
  jboolean (JNICALL *CallStaticBooleanMethodA)(JNIEnv *env, jclass cls,
      jmethodID method, const jvalue *args);
  jbyte (JNICALL *CallStaticByteMethod)(JNIEnv *env, jclass cls,
      jmethodID method, ...);
  jbyte (JNICALL *CallStaticByteMethodV)(JNIEnv *env, jclass cls,
      jmethodID method, va_list args);
  jbyte (JNICALL *CallStaticByteMethodA)(JNIEnv *env, jclass cls,
      jmethodID method, const jvalue *args);
  jchar (JNICALL *CallStaticCharMethod)(JNIEnv *env, jclass cls,
      jmethodID method, ...);
  jchar (JNICALL *CallStaticCharMethodV)(JNIEnv *env, jclass cls,
      jmethodID method, va_list args);
  jchar (JNICALL *CallStaticCharMethodA)(JNIEnv *env, jclass cls,
      jmethodID method, const jvalue *args);
  jshort (JNICALL *CallStaticShortMethod)(JNIEnv *env, jclass cls,
      jmethodID method, ...);
  jshort (JNICALL *CallStaticShortMethodV)(JNIEnv *env, jclass cls,
      jmethodID method, va_list args);
  jshort (JNICALL *CallStaticShortMethodA)(JNIEnv *env, jclass cls,
      jmethodID method, const jvalue *args);
  jint (JNICALL *CallStaticIntMethod)(JNIEnv *env, jclass cls, jmethodID method,
      ...);
  jint (JNICALL *CallStaticIntMethodV)(JNIEnv *env, jclass cls,
      jmethodID method, va_list args);
  jint (JNICALL *CallStaticIntMethodA)(JNIEnv *env, jclass cls,
      jmethodID method, const jvalue *args);
  jlong (JNICALL *CallStaticLongMethod)(JNIEnv *env, jclass cls,
      jmethodID method, ...);
  jlong (JNICALL *CallStaticLongMethodV)(JNIEnv *env, jclass cls,
      jmethodID method, va_list args);
  jlong (JNICALL *CallStaticLongMethodA)(JNIEnv *env, jclass cls,
      jmethodID method, const jvalue *args);
  jfloat (JNICALL *CallStaticFloatMethod)(JNIEnv *env, jclass cls,
      jmethodID method, ...);
  jfloat (JNICALL *CallStaticFloatMethodV)(JNIEnv *env, jclass cls,
      jmethodID method, va_list args);
  jfloat (JNICALL *CallStaticFloatMethodA)(JNIEnv *env, jclass cls,
      jmethodID method, const jvalue *args);
  jdouble (JNICALL *CallStaticDoubleMethod)(JNIEnv *env, jclass cls,
      jmethodID method, ...);
  jdouble (JNICALL *CallStaticDoubleMethodV)(JNIEnv *env, jclass cls,
      jmethodID method, va_list args);
  jdouble (JNICALL *CallStaticDoubleMethodA)(JNIEnv *env, jclass cls,
      jmethodID method, const jvalue *args);
  void (JNICALL *CallStaticVoidMethod)(JNIEnv *env, jclass cls,
      jmethodID method, ...);
  void (JNICALL *CallStaticVoidMethodV)(JNIEnv *env, jclass cls,
      jmethodID method, va_list args);
  void (JNICALL *CallStaticVoidMethodA)(JNIEnv *env, jclass cls,
      jmethodID method, const jvalue *args);

  // Static fields.
  jfieldID (JNICALL *GetStaticFieldID)(JNIEnv *env, jclass cls,
      const char *name, const char *sig);
  jobject (JNICALL *GetStaticObjectField)(JNIEnv *env, jclass cls,
      jfieldID field);
  jboolean (JNICALL *GetStaticBooleanField)(JNIEnv *env, jclass cls,
      jfieldID field);
  jbyte (JNICALL *GetStaticByteField)(JNIEnv *env, jclass cls, jfieldID field);
  jchar (JNICALL *GetStaticCharField)(JNIEnv *env, jclass cls, jfieldID field);
  jshort (JNICALL *GetStaticShortField)(JNIEnv *env, jclass cls,
      jfieldID field);
  jint (JNICALL *GetStaticIntField)(JNIEnv *env, jclass cls, jfieldID field);
  jlong (JNICALL *GetStaticLongField)(JNIEnv *env, jclass cls, jfieldID field);
  jfloat (JNICALL *GetStaticFloatField)(JNIEnv *env, jclass cls,
      jfieldID field);
  jdouble (JNICALL *GetStaticDoubleField)(JNIEnv *env, jclass cls,
      jfieldID field);
  void (JNICALL *SetStaticObjectField)(JNIEnv *env, jclass cls, jfieldID field,
      jobject value);
  void (JNICALL *SetStaticBooleanField)(JNIEnv *env, jclass cls, jfieldID field,
      jboolean value);
  void (JNICALL *SetStaticByteField)(JNIEnv *env, jclass cls, jfieldID field,
      jbyte value);
  void (JNICALL *SetStaticCharField)(JNIEnv *env, jclass cls, jfieldID field,
      jchar value);
  void (JNICALL *SetStaticShortField)(JNIEnv *env, jclass cls, jfieldID field,
      jshort value);
  void (JNICALL *SetStaticIntField)(JNIEnv *env, jclass cls, jfieldID field,
      jint value);
  void (JNICALL *SetStaticLongField)(JNIEnv *env, jclass cls, jfieldID field,
      jlong value);
  void (JNICALL *SetStaticFloatField)(JNIEnv *env, jclass cls, jfieldID field,
      jfloat value);
  void (JNICALL *SetStaticDoubleField)(JNIEnv *env, jclass cls, jfieldID field,
      jdouble value);

  // Strings.
  jstring (JNICALL *NewString)(JNIEnv *env, const jchar *units, jsize length);
  jsize (JNICALL *GetStringLength)(JNIEnv *env, jstring string);
  const jchar *(JNICALL *GetStringChars)(JNIEnv *env, jstring string,
      jboolean *is_copy);
  void (JNICALL *ReleaseStringChars)(JNIEnv *env, jstring string,
      const jchar *units);
  jstring (JNICALL *NewStringUTF)(JNIEnv *env, const char *text);
  jsize (JNICALL *GetStringUTFLength)(JNIEnv *env, jstring string);
  const char *(JNICALL *GetStringUTFChars)(JNIEnv *env, jstring string,
      jboolean *is_copy);
  void (JNICALL *ReleaseStringUTFChars)(JNIEnv *env, jstring string,
      const char *text);

  // Arrays.
  jsize (JNICALL *GetArrayLength)(JNIEnv *env, jarray array);
  jobjectArray (JNICALL *NewObjectArray)(JNIEnv *env, jsize length,
      jclass element, jobject initial);
  jobject (JNICALL *GetObjectArrayElement)(JNIEnv *env, jobjectArray array,
      jsize index);
  void (JNICALL *SetObjectArrayElement)(JNIEnv *env, jobjectArray array,
      jsize index, jobject value);
  jbooleanArray (JNICALL *NewBooleanArray)(JNIEnv *env, jsize length);
  jbyteArray (JNICALL *NewByteArray)(JNIEnv *env, jsize length);
  jcharArray (JNICALL *NewCharArray)(JNIEnv *env, jsize length);
  jshortArray (JNICALL *NewShortArray)(JNIEnv *env, jsize length);
  jintArray (JNICALL *NewIntArray)(JNIEnv *env, jsize length);
  jlongArray (JNICALL *NewLongArray)(JNIEnv *env, jsize length);
  jfloatArray (JNICALL *NewFloatArray)(JNIEnv *env, jsize length);
  jdoubleArray (JNICALL *NewDoubleArray)(JNIEnv *env, jsize length);
  jboolean *(JNICALL *GetBooleanArrayElements)(JNIEnv *env, jbooleanArray array,
      jboolean *is_copy);
  jbyte *(JNICALL *GetByteArrayElements)(JNIEnv *env, jbyteArray array,
      jboolean *is_copy);
  jchar *(JNICALL *GetCharArrayElements)(JNIEnv *env, jcharArray array,
      jboolean *is_copy);
  jshort *(JNICALL *GetShortArrayElements)(JNIEnv *env, jshortArray array,
      jboolean *is_copy);
  jint *(JNICALL *GetIntArrayElements)(JNIEnv *env, jintArray array,
      jboolean *is_copy);
  jlong *(JNICALL *GetLongArrayElements)(JNIEnv *env, jlongArray array,
      jboolean *is_copy);
  jfloat *(JNICALL *GetFloatArrayElements)(JNIEnv *env, jfloatArray array,
      jboolean *is_copy);
  jdouble *(JNICALL *GetDoubleArrayElements)(JNIEnv *env, jdoubleArray array,
      jboolean *is_copy);
  void (JNICALL *ReleaseBooleanArrayElements)(JNIEnv *env, jbooleanArray array,
      jboolean *elements, jint mode);
  void (JNICALL *ReleaseByteArrayElements)(JNIEnv *env, jbyteArray array,
      jbyte *elements, jint mode);
  void (JNICALL *ReleaseCharArrayElements)(JNIEnv *env, jcharArray array,
      jchar *elements, jint mode);
  void (JNICALL *ReleaseShortArrayElements)(JNIEnv *env, jshortArray array,
      jshort *elements, jint mode);
  void (JNICALL *ReleaseIntArrayElements)(JNIEnv *env, jintArray array,
      jint *elements, jint mode);
  void (JNICALL *ReleaseLongArrayElements)(JNIEnv *env, jlongArray array,
      jlong *elements, jint mode);
  void (JNICALL *ReleaseFloatArrayElements)(JNIEnv *env, jfloatArray array,
      jfloat *elements, jint mode);
  void (JNICALL *ReleaseDoubleArrayElements)(JNIEnv *env, jdoubleArray array,
      jdouble *elements, jint mode);
  void (JNICALL *GetBooleanArrayRegion)(JNIEnv *env, jbooleanArray array,
      jsize start, jsize length, jboolean *out);
  void (JNICALL *GetByteArrayRegion)(JNIEnv *env, jbyteArray array, jsize start,
      jsize length, jbyte *out);
  void (JNICALL *GetCharArrayRegion)(JNIEnv *env, jcharArray array, jsize start,
      jsize length, jchar *out);
  void (JNICALL *GetShortArrayRegion)(JNIEnv *env, jshortArray array,
      jsize start, jsize length, jshort *out);
  void (JNICALL *GetIntArrayRegion)(JNIEnv *env, jintArray array, jsize start,
      jsize length, jint *out);
  void (JNICALL *GetLongArrayRegion)(JNIEnv *env, jlongArray array, jsize start,
      jsize length, jlong *out);
  void (JNICALL *GetFloatArrayRegion)(JNIEnv *env, jfloatArray array,
      jsize start, jsize length, jfloat *out);
  void (JNICALL *GetDoubleArrayRegion)(JNIEnv *env, jdoubleArray array,
      jsize start, jsize length, jdouble *out);
  void (JNICALL *SetBooleanArrayRegion)(JNIEnv *env, jbooleanArray array,
      jsize start, jsize length, const jboolean *in);
  void (JNICALL *SetByteArrayRegion)(JNIEnv *env, jbyteArray array, jsize start,
      jsize length, const jbyte *in);
  void (JNICALL *SetCharArrayRegion)(JNIEnv *env, jcharArray array, jsize start,
      jsize length, const jchar *in);
  void (JNICALL *SetShortArrayRegion)(JNIEnv *env, jshortArray array,
      jsize start, jsize length, const jshort *in);
  void (JNICALL *SetIntArrayRegion)(JNIEnv *env, jintArray array, jsize start,
      jsize length, const jint *in);
  void (JNICALL *SetLongArrayRegion)(JNIEnv *env, jlongArray array, jsize start,
      jsize length, const jlong *in);
  void (JNICALL *SetFloatArrayRegion)(JNIEnv *env, jfloatArray array,
      jsize start, jsize length, const jfloat *in);
  void (JNICALL *SetDoubleArrayRegion)(JNIEnv *env, jdoubleArray array,
      jsize start, jsize length, const jdouble *in);

  // Natives, monitors, the machine.
  jint (JNICALL *RegisterNatives)(JNIEnv *env, jclass cls,
      const JNINativeMethod *methods, jint count);
  jint (JNICALL *UnregisterNatives)(JNIEnv *env, jclass cls);
  jint (JNICALL *MonitorEnter)(JNIEnv *env, jobject object);
  jint (JNICALL *MonitorExit)(JNIEnv *env, jobject object);
  jint (JNICALL *GetJavaVM)(JNIEnv *env, JavaVM **vm);

  // JNI 1.2 and later.
  void (JNICALL *GetStringRegion)(JNIEnv *env, jstring string, jsize start,
      jsize length, jchar *out);
  void (JNICALL *GetStringUTFRegion)(JNIEnv *env, jstring string, jsize start,
      jsize length, char *out);
  void *(JNICALL *GetPrimitiveArrayCritical)(JNIEnv *env, jarray array,
      jboolean *is_copy);
  void (JNICALL *ReleasePrimitiveArrayCritical)(JNIEnv *env, jarray array,
      void *elements, jint mode);
  const jchar *(JNICALL *GetStringCritical)(JNIEnv *env, jstring string,
      jboolean *is_copy);
  void (JNICALL *ReleaseStringCritical)(JNIEnv *env, jstring string,
      const jchar *units);
  jweak (JNICALL *NewWeakGlobalRef)(JNIEnv *env, jobject ref);
  void (JNICALL *DeleteWeakGlobalRef)(JNIEnv *env, jweak ref);
  jboolean (JNICALL *ExceptionCheck)(JNIEnv *env);
  jobject (JNICALL *NewDirectByteBuffer)(JNIEnv *env, void *address,
      jlong capacity);
  void *(JNICALL *GetDirectBufferAddress)(JNIEnv *env, jobject buffer);
  jlong (JNICALL *GetDirectBufferCapacity)(JNIEnv *env, jobject buffer);
  jobjectRefType (JNICALL *GetObjectRefType)(JNIEnv *env, jobject ref);
  jobject (JNICALL *GetModule)(JNIEnv *env, jclass cls);
};

#ifdef __cplusplus
struct JNIEnv_ {
  const struct JNINativeInterface_ *functions;

#include "jni_members.h"
};
#endif

// -- The Invocation API ------------------------------------------------------
typedef struct JavaVMOption {
  char *optionString;  // such as "-Xmx64m", "vfprintf", "exit", "abort"
  void *extraInfo;     // the function, for the latter three
} JavaVMOption;

typedef struct JavaVMInitArgs {
  jint version;
  jint nOptions;
  JavaVMOption *options;
  jboolean ignoreUnrecognized;
} JavaVMInitArgs;

typedef struct JavaVMAttachArgs {
  jint version;
  char *name;     // of the thread, modified UTF-8; or NULL
  jobject group;  // a global reference to its ThreadGroup; or NULL
} JavaVMAttachArgs;

struct JNIInvokeInterface_ {
  void *reserved0;
  void *reserved1;
  void *reserved2;
  jint (JNICALL *DestroyJavaVM)(JavaVM *vm);
  jint (JNICALL *AttachCurrentThread)(JavaVM *vm, void **env, void *args);
  jint (JNICALL *DetachCurrentThread)(JavaVM *vm);
  jint (JNICALL *GetEnv)(JavaVM *vm, void **env, jint version);
  jint (JNICALL *AttachCurrentThreadAsDaemon)(JavaVM *vm, void **env,
                                              void *args);
};

#ifdef __cplusplus
struct JavaVM_ {
  const struct JNIInvokeInterface_ *functions;

  jint DestroyJavaVM() {
    return functions->DestroyJavaVM(this);
  }
  jint AttachCurrentThread(void **env, void *args) {
    return functions->AttachCurrentThread(this, env, args);
  }
  jint DetachCurrentThread() {
    return functions->DetachCurrentThread(this);
  }
  jint GetEnv(void **env, jint version) {
    return functions->GetEnv(this, env, version);
  }
  jint AttachCurrentThreadAsDaemon(void **env, void *args) {
    return functions->AttachCurrentThreadAsDaemon(this, env, args);
  }
};

extern "C" {
#endif

JNIEXPORT jint JNICALL JNI_GetDefaultJavaVMInitArgs(void *args);
JNIEXPORT jint JNICALL JNI_CreateJavaVM(JavaVM **vm, void **env, void *args);
JNIEXPORT jint JNICALL JNI_GetCreatedJavaVMs(JavaVM **vms, jsize room,
                                             jsize *count);

// What a library of native methods may define.
JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM *vm, void *reserved);
JNIEXPORT void JNICALL JNI_OnUnload(JavaVM *vm, void *reserved);

#ifdef __cplusplus
}
#endif

#endif
