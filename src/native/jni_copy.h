// jni_copy.h -- copies of arrays and strings that C holds for a while.
//
// A copy knows what it is of, so that releasing it by the wrong function, or
// twice, or what never was one, is told.  Under -Xcheck:jni the bytes behind
// it are guarded as well.
#ifndef CEZVE_NATIVE_JNI_COPY_H
#define CEZVE_NATIVE_JNI_COPY_H

#include "native/jni_env.h"

typedef enum CopyKind {
  COPY_UNITS = 1,  // GetStringChars
  COPY_UTF,        // GetStringUTFChars
  COPY_ELEMENTS,   // Get<Type>ArrayElements
  COPY_CRITICAL,   // Get...Critical
} CopyKind;

// Memory for a copy; NULL with OutOfMemoryError pending.
void *copy_new(JniCall *c, size_t size, CopyKind kind);
// Its size; SIZE_MAX after jni_bad() when `p` is no such copy.
size_t copy_size(JniCall *c, const void *p, CopyKind kind);
bool copy_free(JniCall *c, const void *p, CopyKind kind);

#endif
