// Threads that C makes.
#include <pthread.h>

#include "jnitest.h"

static JavaVM *the_vm;

typedef struct Work {
  jclass cls;      // global
  jobject group;   // global, or NULL
  const char *name;
  jint daemon;
} Work;

static void *attached(void *arg) {
  Work *work = arg;
  JNIEnv *env = NULL;
  JavaVMAttachArgs args = {JNI_VERSION_10, (char *)(size_t)work->name,
                           work->group};
  say("not yet %d",
      (*the_vm)->GetEnv(the_vm, (void **)&env, JNI_VERSION_10));
  say("nothing to detach %d", (*the_vm)->DetachCurrentThread(the_vm));
  void *out = NULL;
  jint r = work->daemon
               ? (*the_vm)->AttachCurrentThreadAsDaemon(the_vm, &out, &args)
               : (*the_vm)->AttachCurrentThread(
                     the_vm, &out, work->name || work->group ? &args : NULL);
  env = out;
  say("attach %d", r);
  jmethodID id = J(GetStaticMethodID, work->cls, "fromThread", "()V");
  J(CallStaticVoidMethod, work->cls, id);
  // The exception is the thread's uncaught one when it is detached.
  if (!work->daemon && J(ExceptionCheck)) J(ExceptionClear);
  jobject lock = J(AllocObject, J(FindClass, "java/lang/Object"));
  J(MonitorEnter, work->cls);
  J(MonitorEnter, lock);
  J(MonitorEnter, work->cls);
  say("detach %d", (*the_vm)->DetachCurrentThread(the_vm));
  say("again %d", (*the_vm)->GetEnv(the_vm, &out, JNI_VERSION_10));
  return NULL;
}

NATIVE(void, JniThreadsAttach_run)
(JNIEnv *env, jclass self, jstring name, jobject group, jboolean daemon) {
  J(GetJavaVM, &the_vm);
  const char *text = name ? J(GetStringUTFChars, name, NULL) : NULL;
  Work work = {J(NewGlobalRef, self), group ? J(NewGlobalRef, group) : NULL,
               text, daemon};
  pthread_t thread;
  pthread_create(&thread, NULL, attached, &work);
  pthread_join(thread, NULL);
  J(DeleteGlobalRef, work.cls);
  if (work.group) J(DeleteGlobalRef, work.group);
  if (text) J(ReleaseStringUTFChars, name, text);
}

// Several at once, each allocating while the others collect.
static void *churn(void *arg) {
  Work *work = arg;
  JNIEnv *env = NULL;
  (*the_vm)->AttachCurrentThread(the_vm, (void **)&env, NULL);
  jclass string = J(FindClass, "java/lang/String");
  jobjectArray all = J(NewObjectArray, 50, string, NULL);
  for (int i = 0; i < 300; i++) {
    char text[32];
    snprintf(text, sizeof text, "text %d", i);
    jstring s = J(NewStringUTF, text);
    J(SetObjectArrayElement, all, i % 50, s);
    J(DeleteLocalRef, s);
  }
  long good = 0;
  for (int i = 0; i < 50; i++) {
    jstring s = J(GetObjectArrayElement, all, i);
    const char *utf = J(GetStringUTFChars, s, NULL);
    good += atoi(utf + 5) == 250 + i;
    J(ReleaseStringUTFChars, s, utf);
    J(DeleteLocalRef, s);
  }
  (*the_vm)->DetachCurrentThread(the_vm);
  (void)work;
  return (void *)good;
}

NATIVE(jint, JniThreadsAttach_churn)(JNIEnv *env, jclass self, jint count) {
  (void)self;
  J(GetJavaVM, &the_vm);
  pthread_t threads[16];
  long good = 0;
  for (jint i = 0; i < count; i++)
    pthread_create(&threads[i], NULL, churn, NULL);
  for (jint i = 0; i < count; i++) {
    void *r;
    pthread_join(threads[i], &r);
    good += (long)r;
  }
  return (jint)good;
}
