// A second library: what its JNI_OnLoad does, a property says.
#include "jnitest.h"

JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM *vm, void *reserved) {
  JNIEnv *env;
  (void)reserved;
  (*vm)->GetEnv(vm, (void **)&env, JNI_VERSION_1_6);
  jclass integer = J(FindClass, "java/lang/Integer");
  jmethodID get = J(GetStaticMethodID, integer, "getInteger",
                    "(Ljava/lang/String;I)Ljava/lang/Integer;");
  jobject boxed = J(CallStaticObjectMethod, integer, get,
                    J(NewStringUTF, "odd.version"), JNI_VERSION_1_8);
  jmethodID value = J(GetMethodID, integer, "intValue", "()I");
  jint version = J(CallIntMethod, boxed, value);
  say("on load %x", version);
  if (version == 1) {
    J(ThrowNew, J(FindClass, "java/lang/IllegalStateException"), "on load");
    return JNI_VERSION_1_8;
  }
  jclass own = J(FindClass, "JniLibrariesHaveLoaders$Own");
  say("own class %d", own != NULL);
  if (!own) J(ExceptionClear);
  return version;
}

JNIEXPORT void JNICALL JNI_OnUnload(JavaVM *vm, void *reserved) {
  (void)vm, (void)reserved;
  say("on unload");
}

NATIVE(jint, JniLibrariesHaveLoaders_00024Own_answer)
(JNIEnv *env, jclass self) {
  (void)env, (void)self;
  return 42;
}
