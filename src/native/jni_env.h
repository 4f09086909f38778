// jni_env.h -- how C code of others enters and leaves the machine.
//
// Code behind JNI runs in a thread that counts as blocked: a collection does
// not wait for it, and it sees no object, only handles (runtime/handles.h).
// Each function of the table is one visit to the machine:
//
//   jint jni_X(JNIEnv *env, jobject object) {
//     JNI_FUNCTION(0);                   // RUNNING from here on
//     Ref r = jni_object(&call, object);
//     if (r == 0) return 0;              // reported, or an exception pending
//     ...
//   }                                    // BLOCKED again
//
//      Java            | machine  RUNNING        | C of others  BLOCKED
//   native method ---->| jni_bind.c              |
//                      |  handles for arguments  |
//                      |  thread_block_begin --->| body of the native
//                      |   jni_X() <-------------|
//                      |   --------------------->|
//                      |<------------------------| returns
//   <------------------|  handles dropped        |
//
// Nothing that C passes is believed: references, classes and names of members
// are looked up; what is wrong makes an exception pending, and under
// -Xcheck:jni ends the process with a message.  The exceptions are types of
// objects that only a walk over classes would tell: those -Xcheck:jni looks
// at alone.
#ifndef CEZVE_NATIVE_JNI_ENV_H
#define CEZVE_NATIVE_JNI_ENV_H

#include "native/jni_functions.h"
#include "native/native.h"
#include "runtime/handles.h"

// What a JNIEnv * points to: one each POSIX thread.
typedef struct JniEnv {
  const struct JNINativeInterface_ *functions;
  const char *unchecked;  // -Xcheck:jni: the call whose exception nobody
                          // has asked for
  uint32_t critical;      // arrays held by GetPrimitiveArrayCritical
} JniEnv;

// The environment of the calling thread, and the machine's JavaVM.
JniEnv *jni_env(void);
extern struct JavaVmBox {
  const struct JNIInvokeInterface_ *functions;
  Runtime *rt;
} jni_vm;
#define JNI_VM ((JavaVM *)&jni_vm)
extern bool jni_checking;  // -Xcheck:jni

// -- A visit -----------------------------------------------------------------
enum {
  JNI_ANY_TIME = 1,     // may be called with an exception pending
  JNI_IN_CRITICAL = 2,  // and inside a critical section
  JNI_SAFE = 3,
};

typedef struct JniCall {
  Thread *t;
  const char *name;  // jni_X
  Ref *pending;      // an exception set aside: root, or NULL
  uint32_t mark;
  bool was_running;  // entered from the machine, or in a critical section
} JniCall;

_Noreturn void jni_not_attached(const char *name);
void jni_check_begin(JniCall *c, JNIEnv *env, unsigned flags);
void jni_set_aside(JniCall *c);

static inline JniCall jni_begin(JNIEnv *env, const char *name,
                                unsigned flags) {
  Thread *t = thread_current();
  if (UNLIKELY(!t)) jni_not_attached(name);
  bool running = atomic_load_explicit(&t->state, memory_order_relaxed) ==
                 THREAD_RUNNING;
  if (!running) thread_block_end(t);
  JniCall c = {t, name, NULL, t->root_count, running};
  if (UNLIKELY(jni_checking)) jni_check_begin(&c, env, flags);
  if (UNLIKELY(t->exception != 0) && !(flags & JNI_ANY_TIME))
    jni_set_aside(&c);
  return c;
}

static inline void jni_end(JniCall *c) {
  Thread *t = c->t;
  if (UNLIKELY(c->pending != NULL) && t->exception == 0)
    t->exception = *c->pending;
  roots_release(t, c->mark);
  if (!c->was_running) thread_block_begin(t);
}

#define JNI_FUNCTION(flags)                                            \
  __attribute__((cleanup(jni_end))) JniCall call =                     \
      jni_begin(env, __func__, (flags));                               \
  Thread *t = call.t;                                                  \
  (void)t

// -- Arguments ---------------------------------------------------------------
// C passed something it must not: the process ends under -Xcheck:jni, else
// an InternalError is pending.
void jni_bad(JniCall *c, const char *message);
void jni_bad_null(JniCall *c, const char *message);  // NullPointerException
void jni_warn(JniCall *c, const char *fmt, ...) PRINTF(2, 3);

static inline Handle jni_handle(jobject o) {
  return (Handle)(uintptr_t)o;
}
// The object; 0 for null and, after jni_bad(), for what is no reference.
Ref jni_ref(JniCall *c, jobject o);
// The same, and null is bad too.
Ref jni_object(JniCall *c, jobject o);
// The class; NULL after jni_bad().
Class *jni_class(JniCall *c, jclass cls);
Ref jni_string(JniCall *c, jstring string);
// Any array; one of elements `prim` ('L' = references).
Ref jni_array(JniCall *c, jarray array);
Ref jni_array_of(JniCall *c, jarray array, char prim);
// Members.  `is_static` is what they must be.
Method *jni_method(JniCall *c, jmethodID id, bool is_static);
Field *jni_field(JniCall *c, jfieldID id, bool is_static);

// -- Results -----------------------------------------------------------------
// A local reference; NULL for null, and with OutOfMemoryError pending.
jobject jni_local(JniCall *c, Ref r);
// Prepare the class for use; false with an exception pending.
bool jni_initialized(JniCall *c, Class *cls);
// Make the pending exception of `err`; a class that is not there becomes
// NoClassDefFoundError.
void jni_throw_err(JniCall *c, Err err);

// -- Other parts -------------------------------------------------------------
// Run C code of others: between the two the thread is BLOCKED and has a
// frame of local handles of its own.  enter: false with an exception pending.
bool jni_enter_native(Thread *t, uint32_t *depth);
void jni_leave_native(Thread *t, uint32_t depth);
// "\tat p.C.m(C.java:3)" for each frame (jni_check.c).
void jni_print_frames(Thread *t);
// The loader for FindClass: that of the running native's class.
Loader *jni_caller_loader(Thread *t);

// -- Libraries and binding (jni_library.c, jni_bind.c) -----------------------
// The C function of native method `m` in the libraries of its loader; NULL.
void *jni_find_function(Thread *t, Method *m);
// Libraries are gone with their loader; see docs/jni.md.
// Bind `m` to a C function; false with an exception pending.
bool jni_bind(Thread *t, Method *m, void *function);
void jni_unbind(Method *m);

// -- Attaching (jni_vm.c) ----------------------------------------------------
extern const struct JNIInvokeInterface_ jni_invoke_table;
bool jni_version_ok(jint version);

#endif
