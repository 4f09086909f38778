// Exceptions.
#include "jnitest.h"

NATIVE(void, JniExceptionsTravel_throwIt)
(JNIEnv *env, jclass self, jthrowable thrown) {
  (void)self;
  say("throw %d", J(Throw, thrown));
  say("pending %d", J(ExceptionCheck));
}

NATIVE(void, JniExceptionsTravel_throwNew)
(JNIEnv *env, jclass self, jclass cls, jstring message) {
  (void)self;
  const char *text = message ? J(GetStringUTFChars, message, NULL) : NULL;
  jint r = J(ThrowNew, cls, text);
  if (text) J(ReleaseStringUTFChars, message, text);
  say("throw new %d", r);
}

NATIVE(jstring, JniExceptionsTravel_catchIt)
(JNIEnv *env, jclass self, jobject runnable) {
  (void)self;
  jclass cls = J(GetObjectClass, runnable);
  jmethodID run = J(GetMethodID, cls, "run", "()V");
  J(CallVoidMethod, runnable, run);
  jthrowable thrown = J(ExceptionOccurred);
  say("thrown %d %d", thrown != NULL, J(ExceptionCheck));
  // Allowed while one is pending:
  J(PushLocalFrame, 4);
  jobject kept = J(NewGlobalRef, thrown);
  J(DeleteGlobalRef, kept);
  J(PopLocalFrame, NULL);
  if (!thrown) return NULL;
  J(ExceptionDescribe);
  say("after describe %d", J(ExceptionCheck));
  J(ExceptionDescribe);
  J(Throw, thrown);
  J(ExceptionClear);
  say("after clear %d", J(ExceptionOccurred) != NULL);
  say_thrown(env, "again");
  jclass throwable = J(FindClass, "java/lang/Throwable");
  jmethodID message =
      J(GetMethodID, throwable, "getMessage", "()Ljava/lang/String;");
  return (jstring)J(CallObjectMethod, thrown, message);
}

// Java, C, Java, C, ...: the exception passes all of them.
NATIVE(void, JniExceptionsTravel_down)
(JNIEnv *env, jclass self, jint depth) {
  jmethodID deeper = J(GetStaticMethodID, self, "deeper", "(I)V");
  J(CallStaticVoidMethod, self, deeper, depth - 1);
}

NATIVE(jint, JniExceptionsTravel_overflow)
(JNIEnv *env, jclass self, jint depth) {
  jmethodID again = J(GetStaticMethodID, self, "again", "(I)I");
  return J(CallStaticIntMethod, self, again, depth + 1);
}

NATIVE(void, JniFatalErrorEndsTheProcess_die)
(JNIEnv *env, jclass self, jstring message) {
  (void)self;
  J(FatalError, J(GetStringUTFChars, message, NULL));
}
