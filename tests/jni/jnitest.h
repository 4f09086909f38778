// jnitest.h -- what the files of the test library share.
//
// J(FindClass, "p/C") calls a function of the table with `env`; say() prints
// a line in order with what Java prints.
#ifndef JNITEST_H
#define JNITEST_H

#include <jni.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define J(function, ...) (*env)->function(env __VA_OPT__(,) __VA_ARGS__)
#define NATIVE(type, name) JNIEXPORT type JNICALL Java_##name

// Java's System.out is not C's stdout: each line is written at once.
__attribute__((format(printf, 1, 2))) static inline void say(
    const char *format, ...) {
  va_list args;
  va_start(args, format);
  vprintf(format, args);
  va_end(args);
  putchar('\n');
  fflush(stdout);
}

// Print and clear the pending exception, as Throwable.toString() has it.
static inline void say_thrown(JNIEnv *env, const char *what) {
  jthrowable thrown = J(ExceptionOccurred);
  if (!thrown) {
    say("%s: nothing thrown", what);
    return;
  }
  J(ExceptionClear);
  jclass object = J(FindClass, "java/lang/Object");
  jmethodID id = J(GetMethodID, object, "toString", "()Ljava/lang/String;");
  jstring text = (jstring)J(CallObjectMethod, thrown, id);
  const char *utf = J(GetStringUTFChars, text, NULL);
  say("%s: %s", what, utf);
  J(ReleaseStringUTFChars, text, utf);
  J(DeleteLocalRef, text);
  J(DeleteLocalRef, object);
  J(DeleteLocalRef, thrown);
}

#endif
