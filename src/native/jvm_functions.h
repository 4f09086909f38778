// jvm_functions.h -- what libraries of the JDK import from libjvm.so.
//
// The list is that of all libraries of OpenJDK 17 (`nm -D`).  It makes the
// entries of our libjvm.so (libjvm_stub.S) and, in the same order, the table
// of the functions behind them (libjvm.c); so this file is assembler's and
// C's.
#ifndef CEZVE_NATIVE_JVM_FUNCTIONS_H
#define CEZVE_NATIVE_JVM_FUNCTIONS_H

// clang-format off
#define JVM_FUNCTIONS(X) \
  X(JNI_CreateJavaVM) X(JNI_GetCreatedJavaVMs) X(JNI_GetDefaultJavaVMInitArgs) \
  X(JVM_ActiveProcessorCount) X(JVM_AddModuleExports) \
  X(JVM_AddModuleExportsToAll) X(JVM_AddModuleExportsToAllUnnamed) \
  X(JVM_AddReadsModule) X(JVM_AreNestMates) X(JVM_ArrayCopy) \
  X(JVM_AssertionStatusDirectives) X(JVM_BeforeHalt) X(JVM_CallStackWalk) \
  X(JVM_ConstantPoolGetClassAt) X(JVM_ConstantPoolGetClassAtIfLoaded) \
  X(JVM_ConstantPoolGetClassRefIndexAt) X(JVM_ConstantPoolGetDoubleAt) \
  X(JVM_ConstantPoolGetFieldAt) X(JVM_ConstantPoolGetFieldAtIfLoaded) \
  X(JVM_ConstantPoolGetFloatAt) X(JVM_ConstantPoolGetIntAt) \
  X(JVM_ConstantPoolGetLongAt) X(JVM_ConstantPoolGetMemberRefInfoAt) \
  X(JVM_ConstantPoolGetMethodAt) X(JVM_ConstantPoolGetMethodAtIfLoaded) \
  X(JVM_ConstantPoolGetNameAndTypeRefIndexAt) \
  X(JVM_ConstantPoolGetNameAndTypeRefInfoAt) X(JVM_ConstantPoolGetSize) \
  X(JVM_ConstantPoolGetStringAt) X(JVM_ConstantPoolGetTagAt) \
  X(JVM_ConstantPoolGetUTF8At) X(JVM_CurrentThread) X(JVM_CurrentTimeMillis) \
  X(JVM_DefineArchivedModules) X(JVM_DefineClassWithSource) \
  X(JVM_DefineModule) X(JVM_DesiredAssertionStatus) X(JVM_DumpClassListToFile) \
  X(JVM_DumpDynamicArchive) X(JVM_DumpThreads) X(JVM_FillInStackTrace) \
  X(JVM_FindClassFromBootLoader) X(JVM_FindClassFromCaller) \
  X(JVM_FindClassFromClass) X(JVM_FindLibraryEntry) X(JVM_FindLoadedClass) \
  X(JVM_FindPrimitiveClass) X(JVM_FindSignal) X(JVM_FreeMemory) X(JVM_GC) \
  X(JVM_GetAllThreads) X(JVM_GetAndClearReferencePendingList) \
  X(JVM_GetArrayElement) X(JVM_GetArrayLength) X(JVM_GetCPClassNameUTF) \
  X(JVM_GetCPFieldClassNameUTF) X(JVM_GetCPFieldModifiers) \
  X(JVM_GetCPFieldSignatureUTF) X(JVM_GetCPMethodClassNameUTF) \
  X(JVM_GetCPMethodModifiers) X(JVM_GetCPMethodNameUTF) \
  X(JVM_GetCPMethodSignatureUTF) X(JVM_GetCallerClass) \
  X(JVM_GetClassAccessFlags) X(JVM_GetClassAnnotations) \
  X(JVM_GetClassCPEntriesCount) X(JVM_GetClassCPTypes) \
  X(JVM_GetClassConstantPool) X(JVM_GetClassContext) \
  X(JVM_GetClassDeclaredConstructors) X(JVM_GetClassDeclaredFields) \
  X(JVM_GetClassDeclaredMethods) X(JVM_GetClassFieldsCount) \
  X(JVM_GetClassInterfaces) X(JVM_GetClassMethodsCount) \
  X(JVM_GetClassModifiers) X(JVM_GetClassNameUTF) X(JVM_GetClassSignature) \
  X(JVM_GetClassSigners) X(JVM_GetClassTypeAnnotations) \
  X(JVM_GetDeclaredClasses) X(JVM_GetDeclaringClass) \
  X(JVM_GetEnclosingMethodInfo) X(JVM_GetExtendedNPEMessage) \
  X(JVM_GetFieldIxModifiers) X(JVM_GetFieldTypeAnnotations) \
  X(JVM_GetInheritedAccessControlContext) X(JVM_GetManagement) \
  X(JVM_GetMethodIxArgsSize) X(JVM_GetMethodIxByteCode) \
  X(JVM_GetMethodIxByteCodeLength) X(JVM_GetMethodIxExceptionIndexes) \
  X(JVM_GetMethodIxExceptionTableEntry) X(JVM_GetMethodIxExceptionTableLength) \
  X(JVM_GetMethodIxExceptionsCount) X(JVM_GetMethodIxLocalsCount) \
  X(JVM_GetMethodIxMaxStack) X(JVM_GetMethodIxModifiers) \
  X(JVM_GetMethodIxNameUTF) X(JVM_GetMethodIxSignatureUTF) \
  X(JVM_GetMethodParameters) X(JVM_GetMethodTypeAnnotations) \
  X(JVM_GetNanoTimeAdjustment) X(JVM_GetNestHost) X(JVM_GetNestMembers) \
  X(JVM_GetPermittedSubclasses) X(JVM_GetPrimitiveArrayElement) \
  X(JVM_GetProperties) X(JVM_GetProtectionDomain) \
  X(JVM_GetRandomSeedForDumping) X(JVM_GetRecordComponents) \
  X(JVM_GetSimpleBinaryName) X(JVM_GetStackAccessControlContext) \
  X(JVM_GetSystemPackage) X(JVM_GetSystemPackages) \
  X(JVM_GetTemporaryDirectory) X(JVM_GetVmArguments) X(JVM_Halt) \
  X(JVM_HasReferencePendingList) X(JVM_HoldsLock) X(JVM_IHashCode) \
  X(JVM_InitAgentProperties) X(JVM_InitClassName) X(JVM_InitStackTraceElement) \
  X(JVM_InitStackTraceElementArray) X(JVM_InitializeFromArchive) \
  X(JVM_InternString) X(JVM_Interrupt) X(JVM_InvokeMethod) X(JVM_IsArrayClass) \
  X(JVM_IsCDSDumpingEnabled) X(JVM_IsConstructorIx) X(JVM_IsDumpingClassList) \
  X(JVM_IsHiddenClass) X(JVM_IsInterface) X(JVM_IsPrimitiveClass) \
  X(JVM_IsRecord) X(JVM_IsSameClassPackage) X(JVM_IsSharingEnabled) \
  X(JVM_IsSupportedJNIVersion) X(JVM_IsUseContainerSupport) \
  X(JVM_IsVMGeneratedMethodIx) X(JVM_LatestUserDefinedLoader) \
  X(JVM_LoadLibrary) X(JVM_LogLambdaFormInvoker) X(JVM_LookupDefineClass) \
  X(JVM_LookupLambdaProxyClassFromArchive) X(JVM_MaxMemory) \
  X(JVM_MaxObjectInspectionAge) X(JVM_MoreStackWalk) X(JVM_NanoTime) \
  X(JVM_NativePath) X(JVM_NewArray) X(JVM_NewInstanceFromConstructor) \
  X(JVM_NewMultiArray) X(JVM_PhantomReferenceRefersTo) X(JVM_RaiseSignal) \
  X(JVM_RawMonitorCreate) X(JVM_RawMonitorDestroy) X(JVM_RawMonitorEnter) \
  X(JVM_RawMonitorExit) X(JVM_ReferenceClear) X(JVM_ReferenceRefersTo) \
  X(JVM_RegisterLambdaProxyClassForArchiving) X(JVM_RegisterSignal) \
  X(JVM_ReleaseUTF) X(JVM_ResumeThread) X(JVM_SetArrayElement) \
  X(JVM_SetBootLoaderUnnamedModule) X(JVM_SetClassSigners) \
  X(JVM_SetNativeThreadName) X(JVM_SetPrimitiveArrayElement) \
  X(JVM_SetThreadPriority) X(JVM_Sleep) X(JVM_StartThread) X(JVM_StopThread) \
  X(JVM_SupportsCX8) X(JVM_SuspendThread) X(JVM_TotalMemory) \
  X(JVM_UnloadLibrary) X(JVM_WaitForReferencePendingList) X(JVM_Yield) \
  X(jio_fprintf) X(jio_snprintf) X(jio_vfprintf) X(jio_vsnprintf)
// clang-format on

#endif
