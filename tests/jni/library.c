// What is asked of a library when it is loaded.
#include "jnitest.h"

JNIEXPORT jint JNICALL JNI_OnLoad(JavaVM *vm, void *reserved) {
  JNIEnv *env;
  (void)reserved;
  if ((*vm)->GetEnv(vm, (void **)&env, JNI_VERSION_10) != JNI_OK)
    return JNI_ERR;
  return JNI_VERSION_10;
}
