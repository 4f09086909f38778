// jni_vm.c -- the JavaVM's own functions: attaching threads, ending.
#include <stdlib.h>

#include "native/jni_env.h"

#define MAIN_GROUP(t) (&(t)->rt->main_group)

// -- Attaching ---------------------------------------------------------------

// The Thread object of a thread that C code has made.  Its constructor asks
// for the current thread, so it is bound before it is made.
static bool make_java_thread(Thread *t, const JavaVMAttachArgs *args) {
  Ref group = args ? handle_ref(t, jni_handle(args->group)) : 0;
  if (group == 0 ||
      !class_is_subtype(class_of(group), known_class(t, K_ThreadGroup)))
    group = *MAIN_GROUP(t);
  Ref *in = root(t, group);
  Ref *name = root(t, 0);
  if (args && args->name)
    *name = string_of_mutf8(t, args->name, strlen(args->name));
  if (t->exception) return false;
  t->java = object_new(t, known_class(t, K_Thread));
  if (t->java == 0) return false;
  thread_bind(t, t->java, t);
  SET_I32(t, t->java, Thread_priority, 5);
  Slot slots[3] = {{.bits = t->java}, {.bits = *in}, {.bits = *name}};
  java_call(t, known_method(t, *name ? KM_Thread_init
                                     : KM_Thread_init_unnamed), slots);
  if (t->exception) return false;
  SET_I32(t, t->java, Thread_threadStatus, STATUS_RUNNABLE);
  t->tid = GET_I64(t, t->java, Thread_tid);
  slots[0].bits = *in;
  slots[1].bits = t->java;
  java_call(t, known_method(t, KM_ThreadGroup_add), slots);
  return !t->exception;
}

static void drop_thread(Thread *t) {
  t->exception = 0;
  if (t->java) thread_bind(t, t->java, NULL);
  thread_detach(t);
}

static jint attach(void **env, void *args, bool daemon) {
  if (!env) return JNI_EINVAL;
  Thread *t = thread_current();
  if (!t) {
    if (!jni_vm.rt || atomic_load(&jni_vm.rt->exiting)) return JNI_ERR;
    t = thread_attach(jni_vm.rt, 0);
    if (!t) return JNI_ENOMEM;
    if (!make_java_thread(t, args)) {
      drop_thread(t);
      return JNI_ERR;
    }
    if (daemon) thread_make_daemon(t);
    roots_release(t, 0);
    thread_set_native_name(t, GET_REF(t, t->java, Thread_name));
    thread_block_begin(t);
  }
  *env = jni_env();
  return JNI_OK;
}

static jint AttachCurrentThread(JavaVM *vm, void **env, void *args) {
  (void)vm;
  return attach(env, args, false);
}

static jint AttachCurrentThreadAsDaemon(JavaVM *vm, void **env, void *args) {
  (void)vm;
  return attach(env, args, true);
}

// Leave what C code has entered and not left, as the specification asks.
static void leave_monitors(Thread *t) {
  Ref pending = t->exception;
  Ref *kept = root(t, pending), *lock = root(t, 0);
  t->exception = 0;
  while ((*lock = handles_monitor_last(t)) != 0) {
    monitor_exit(t, lock);
    t->exception = 0;
    handles_monitor_left(t, *lock);
  }
  t->exception = *kept;
}

static void end_thread(Thread *t) {
  leave_monitors(t);
  thread_finish_java(t);
  t->java = 0;
  thread_detach(t);
  jni_env()->unchecked = NULL;
}

static jint DetachCurrentThread(JavaVM *vm) {
  (void)vm;
  Thread *t = thread_current();
  if (!t) return JNI_OK;
  // Java code is below this: it cannot lose its thread.
  if (!frame_is_last(t, t->frame)) return JNI_ERR;
  thread_block_end(t);
  end_thread(t);
  return JNI_OK;
}

static jint GetEnv(JavaVM *vm, void **env, jint version) {
  (void)vm;
  Thread *t = thread_current();
  if (!env) return JNI_EINVAL;
  *env = NULL;
  if (!t) return JNI_EDETACHED;
  if (!jni_version_ok(version)) return JNI_EVERSION;
  *env = jni_env();
  return JNI_OK;
}

// -- The end -----------------------------------------------------------------

// Wait for the other threads, run the hooks, and let no thread run Java any
// more: those that are left stay stopped for ever, and what they hold stays
// as it is.
static jint DestroyJavaVM(JavaVM *vm) {
  void *env;
  if (!jni_vm.rt || atomic_load(&jni_vm.rt->exiting)) return JNI_ERR;
  JavaVMAttachArgs args = {JNI_VERSION_10, (char *)(uintptr_t)"DestroyJavaVM",
                           NULL};
  jint r = AttachCurrentThread(vm, &env, &args);
  if (r != JNI_OK) return r;
  Thread *t = thread_current();
  if (!frame_is_last(t, t->frame)) return JNI_ERR;
  thread_block_end(t);
  leave_monitors(t);
  threads_wait_non_daemon(t);
  vm_shutdown(t);
  safepoint_stop_world(t, STOP_Exit);
  thread_leave(t);
  return JNI_OK;
}

// -- Functions of the library ------------------------------------------------

jint JNI_GetDefaultJavaVMInitArgs(void *init_args) {
  JavaVMInitArgs *args = init_args;
  if (!args) return JNI_EINVAL;
  if (args->version == JNI_VERSION_1_1 || !jni_version_ok(args->version))
    return JNI_EVERSION;
  return JNI_OK;
}

jint JNI_GetCreatedJavaVMs(JavaVM **vms, jsize room, jsize *count) {
  bool exists = jni_vm.rt && !atomic_load(&jni_vm.rt->exiting);
  if (count) *count = exists;
  if (exists && vms && room > 0) *vms = JNI_VM;
  return JNI_OK;
}

// JNI_CreateJavaVM as libraries see it that are loaded into a machine.
jint machine_exists(JavaVM **vm, void **env, void *init_args);
jint machine_exists(JavaVM **vm, void **env, void *init_args) {
  (void)vm, (void)env, (void)init_args;
  return JNI_EEXIST;
}

const struct JNIInvokeInterface_ jni_invoke_table = {
    .DestroyJavaVM = DestroyJavaVM,
    .AttachCurrentThread = AttachCurrentThread,
    .DetachCurrentThread = DetachCurrentThread,
    .GetEnv = GetEnv,
    .AttachCurrentThreadAsDaemon = AttachCurrentThreadAsDaemon,
};
