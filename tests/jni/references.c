// Local, global and weak references; monitors.
#include "jnitest.h"

static jobject global;
static jweak weak;

NATIVE(void, JniReferencesKeepObjects_keep)
(JNIEnv *env, jclass self, jobject o, jobject p) {
  (void)self;
  global = J(NewGlobalRef, o);
  weak = J(NewWeakGlobalRef, p);
  say("kinds %d %d %d %d", J(GetObjectRefType, o),
      J(GetObjectRefType, global), J(GetObjectRefType, weak),
      J(GetObjectRefType, NULL));
  say("none of null %d %d %d", J(NewGlobalRef, NULL) == NULL,
      J(NewWeakGlobalRef, NULL) == NULL, J(NewLocalRef, NULL) == NULL);
}

NATIVE(jobject, JniReferencesKeepObjects_kept)
(JNIEnv *env, jclass self, jboolean weakly) {
  (void)self;
  return weakly ? J(NewLocalRef, weak) : J(NewLocalRef, global);
}

NATIVE(jboolean, JniReferencesKeepObjects_gone)(JNIEnv *env, jclass self) {
  (void)self;
  return J(IsSameObject, weak, NULL);
}

NATIVE(void, JniReferencesKeepObjects_drop)(JNIEnv *env, jclass self) {
  (void)self;
  J(DeleteGlobalRef, global);
  J(DeleteWeakGlobalRef, weak);
  J(DeleteGlobalRef, NULL);
  J(DeleteWeakGlobalRef, NULL);
  J(DeleteLocalRef, NULL);
}

NATIVE(jobject, JniReferencesKeepObjects_frames)
(JNIEnv *env, jclass self, jobjectArray all) {
  (void)self;
  jobject last = NULL;
  say("capacity %d", J(EnsureLocalCapacity, 100));
  say("too much %d", J(EnsureLocalCapacity, -1));
  say_thrown(env, "capacity");
  for (int i = 0; i < 3; i++) {
    say("push %d", J(PushLocalFrame, 16));
    for (int k = 0; k < 200; k++) {
      jobject e = J(GetObjectArrayElement, all, k % J(GetArrayLength, all));
      if (k % 3 == 0) J(DeleteLocalRef, e);
      else last = e;
    }
    jobject kept = J(NewLocalRef, last);
    say("same %d", J(IsSameObject, kept, last));
    last = J(PopLocalFrame, kept);
    say("still %d", J(GetObjectRefType, last));
  }
  J(PushLocalFrame, 1);
  say("popped null %d", J(PopLocalFrame, NULL) == NULL);
  return last;
}

// Many, some given back in between; all of them good while others move.
NATIVE(jint, JniReferencesKeepObjects_many)
(JNIEnv *env, jclass self, jint count) {
  (void)self;
  jclass cls = J(FindClass, "java/lang/Integer");
  jmethodID of = J(GetMethodID, cls, "<init>", "(I)V");
  jmethodID value = J(GetMethodID, cls, "intValue", "()I");
  jobject *refs = malloc((size_t)count * sizeof *refs);
  for (jint i = 0; i < count; i++) {
    jobject o = J(NewObject, cls, of, i);
    refs[i] = i % 2 ? J(NewGlobalRef, o) : o;
    if (i % 2) J(DeleteLocalRef, o);
  }
  jint sum = 0;
  for (jint i = 0; i < count; i++) sum += J(CallIntMethod, refs[i], value);
  for (jint i = 1; i < count; i += 2) J(DeleteGlobalRef, refs[i]);
  free(refs);
  return sum;
}

// -- Monitors ----------------------------------------------------------------

NATIVE(void, JniMonitorsExclude_enter)
(JNIEnv *env, jclass self, jobject o, jint times) {
  (void)self;
  while (times-- > 0) say("enter %d", J(MonitorEnter, o));
}

NATIVE(void, JniMonitorsExclude_leave)
(JNIEnv *env, jclass self, jobject o, jint times) {
  (void)self;
  while (times-- > 0) {
    jint r = J(MonitorExit, o);
    say("leave %d", r);
    if (r) say_thrown(env, "not mine");
  }
}

NATIVE(jboolean, JniMonitorsExclude_synchronizedNative)
(JNIEnv *env, jobject self) {
  jclass thread = J(FindClass, "java/lang/Thread");
  jmethodID holds =
      J(GetStaticMethodID, thread, "holdsLock", "(Ljava/lang/Object;)Z");
  return J(CallStaticBooleanMethod, thread, holds, self);
}

NATIVE(void, JniMonitorsExclude_synchronizedThrows)
(JNIEnv *env, jclass self) {
  (void)self;
  J(ThrowNew, J(FindClass, "java/lang/IllegalStateException"), "inside");
}
