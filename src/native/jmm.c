#include "native/jni_env.h"

void *JVM_GetManagement(jint version);
void *JVM_GetManagement(jint version) {
  (void)version;
  return NULL;
}
