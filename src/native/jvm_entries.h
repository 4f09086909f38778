// jvm_entries.h -- entries of libjvm.so that C code of ours calls as well, and
// those that only throw.
#ifndef CEZVE_NATIVE_JVM_ENTRIES_H
#define CEZVE_NATIVE_JVM_ENTRIES_H

#include "jni.h"

// A boot class by its internal name; NULL when there is none.
jclass JVM_FindClassFromBootLoader(JNIEnv *env, const char *name);

// clang-format off
#define JVM_NOT_SERVED(X) \
  X(JVM_CallStackWalk) X(JVM_MoreStackWalk) X(JVM_GetCallerClass) \
  X(JVM_GetClassContext) X(JVM_LookupDefineClass) \
  X(JVM_DumpClassListToFile) X(JVM_DumpDynamicArchive) \
  X(JVM_LookupLambdaProxyClassFromArchive) \
  X(JVM_RegisterLambdaProxyClassForArchiving) X(JVM_GetCPClassNameUTF) \
  X(JVM_GetCPFieldClassNameUTF) X(JVM_GetCPFieldModifiers) \
  X(JVM_GetCPFieldSignatureUTF) X(JVM_GetCPMethodClassNameUTF) \
  X(JVM_GetCPMethodModifiers) X(JVM_GetCPMethodNameUTF) \
  X(JVM_GetCPMethodSignatureUTF) X(JVM_GetClassCPEntriesCount) \
  X(JVM_GetClassCPTypes) X(JVM_GetClassFieldsCount) \
  X(JVM_GetClassMethodsCount) X(JVM_GetClassNameUTF) \
  X(JVM_GetFieldIxModifiers) X(JVM_GetMethodIxArgsSize) \
  X(JVM_GetMethodIxByteCode) X(JVM_GetMethodIxByteCodeLength) \
  X(JVM_GetMethodIxExceptionIndexes) \
  X(JVM_GetMethodIxExceptionTableEntry) \
  X(JVM_GetMethodIxExceptionTableLength) \
  X(JVM_GetMethodIxExceptionsCount) X(JVM_GetMethodIxLocalsCount) \
  X(JVM_GetMethodIxMaxStack) X(JVM_GetMethodIxModifiers) \
  X(JVM_GetMethodIxNameUTF) X(JVM_GetMethodIxSignatureUTF) \
  X(JVM_IsConstructorIx) X(JVM_IsSameClassPackage) \
  X(JVM_IsVMGeneratedMethodIx)
// clang-format on

#endif
