// embed.c -- a C program that has a Java virtual machine inside.
//
// It starts the machine, gives Java a native method, calls Java, asks for an
// exception, and ends the machine.  To build and run it:
//
//   make lib
//   javac -d . examples/embed/Greeter.java
//   cc -Iinclude examples/embed/embed.c -o embed -Lbuild/release -lcezve
//   LD_LIBRARY_PATH=build/release ./embed World
#include <jni.h>
#include <stdio.h>
#include <stdlib.h>

// The body of Greeter.shout(String): a native method needs no library of its
// own, it can be registered.
static jstring shout(JNIEnv *env, jclass cls, jstring text) {
  (void)cls;
  jsize n = (*env)->GetStringLength(env, text);
  jchar *units = malloc(((size_t)n + 1) * sizeof *units);
  if (!units) return NULL;
  (*env)->GetStringRegion(env, text, 0, n, units);
  for (jsize i = 0; i < n; i++)
    if (units[i] >= 'a' && units[i] <= 'z') units[i] -= 'a' - 'A';
  jstring result = (*env)->NewString(env, units, n);
  free(units);
  return result;
}

static int fail(JNIEnv *env, const char *what) {
  fprintf(stderr, "embed: %s\n", what);
  if ((*env)->ExceptionCheck(env)) (*env)->ExceptionDescribe(env);
  return 1;
}

// Greet `name`; 0 when all went well.
static int greet(JNIEnv *env, const char *name) {
  jclass cls = (*env)->FindClass(env, "Greeter");
  if (!cls) return fail(env, "no class Greeter");
  JNINativeMethod native = {"shout",
                            "(Ljava/lang/String;)Ljava/lang/String;",
                            (void *)shout};
  if ((*env)->RegisterNatives(env, cls, &native, 1) != JNI_OK)
    return fail(env, "cannot register the native method");

  jmethodID id = (*env)->GetStaticMethodID(
      env, cls, "greet", "(Ljava/lang/String;)Ljava/lang/String;");
  if (!id) return fail(env, "no method greet");
  jstring argument = (*env)->NewStringUTF(env, name);
  jstring answer =
      (jstring)(*env)->CallStaticObjectMethod(env, cls, id, argument);
  if ((*env)->ExceptionCheck(env)) return fail(env, "greet failed");

  const char *text = (*env)->GetStringUTFChars(env, answer, NULL);
  if (!text) return fail(env, "no memory");
  puts(text);
  fflush(stdout);  // Java has a buffer of its own
  (*env)->ReleaseStringUTFChars(env, answer, text);
  return 0;
}

int main(int argc, char **argv) {
  JavaVMOption options[] = {{"-Djava.class.path=.", NULL},
                            {"-Xmx64m", NULL}};
  JavaVMInitArgs args = {JNI_VERSION_10, 2, options, JNI_FALSE};
  JavaVM *vm;
  JNIEnv *env;
  if (JNI_CreateJavaVM(&vm, (void **)&env, &args) != JNI_OK) {
    fputs("embed: no Java virtual machine\n", stderr);
    return 1;
  }
  int status = greet(env, argc > 1 ? argv[1] : "nobody");
  if ((*vm)->DestroyJavaVM(vm) != JNI_OK) status = 1;
  return status;
}
