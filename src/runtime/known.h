// known.h -- the classes, fields and methods of the library that C code
// touches, each named once.
//
// Offsets are never written into C: known_init() looks all fields up by name
// at boot, right after java.lang.Class is linked, so that reading one never
// loads a class (and so never collects).  To use another one, add a row.
#ifndef CEZVE_RUNTIME_KNOWN_H
#define CEZVE_RUNTIME_KNOWN_H

#include "runtime/thread.h"

// clang-format off
//   X(id, internal name)
#define KNOWN_CLASSES(X) \
  X(Object, "java/lang/Object") \
  X(String, "java/lang/String") \
  X(Class, "java/lang/Class") \
  X(Thread, "java/lang/Thread") \
  X(ThreadGroup, "java/lang/ThreadGroup") \
  X(System, "java/lang/System") \
  X(Throwable, "java/lang/Throwable") \
  X(Error, "java/lang/Error") \
  X(ClassLoader, "java/lang/ClassLoader") \
  X(Module, "java/lang/Module") \
  X(Reference, "java/lang/ref/Reference") \
  X(SoftReference, "java/lang/ref/SoftReference") \
  X(Finalizer, "java/lang/ref/Finalizer") \
  X(Boolean, "java/lang/Boolean") \
  X(Byte, "java/lang/Byte") \
  X(Character, "java/lang/Character") \
  X(Short, "java/lang/Short") \
  X(Integer, "java/lang/Integer") \
  X(Long, "java/lang/Long") \
  X(Float, "java/lang/Float") \
  X(Double, "java/lang/Double") \
  X(Field, "java/lang/reflect/Field") \
  X(Method, "java/lang/reflect/Method") \
  X(Constructor, "java/lang/reflect/Constructor") \
  X(AccessibleObject, "java/lang/reflect/AccessibleObject") \
  X(MethodAccessorImpl, "jdk/internal/reflect/MethodAccessorImpl") \
  X(MethodHandle, "java/lang/invoke/MethodHandle") \
  X(LambdaForm, "java/lang/invoke/LambdaForm") \
  X(MemberName, "java/lang/invoke/MemberName") \
  X(ResolvedMethodName, "java/lang/invoke/ResolvedMethodName") \
  X(MethodType, "java/lang/invoke/MethodType") \
  X(MethodHandleNatives, "java/lang/invoke/MethodHandleNatives") \
  X(UnsafeConstants, "jdk/internal/misc/UnsafeConstants") \
  X(NullPointerException, "java/lang/NullPointerException") \
  X(VarHandle, "java/lang/invoke/VarHandle") \
  X(AccessController, "java/security/AccessController") \
  X(AccessControlContext, "java/security/AccessControlContext") \
  X(ProtectionDomain, "java/security/ProtectionDomain") \
  X(FileDescriptor, "java/io/FileDescriptor")

//   X(class id, field, descriptor): instance fields, injected ones too
#define KNOWN_FIELDS(X) \
  X(String, value, "[B") \
  X(String, coder, "B") \
  X(String, hash, "I") \
  X(Class, vmclass, "J") \
  X(Class, classLoader, "Ljava/lang/ClassLoader;") \
  X(Class, componentType, "Ljava/lang/Class;") \
  X(Class, module, "Ljava/lang/Module;") \
  X(Class, name, "Ljava/lang/String;") \
  X(Class, classData, "Ljava/lang/Object;") \
  X(Thread, eetop, "J") \
  X(Thread, threadStatus, "I") \
  X(Thread, name, "Ljava/lang/String;") \
  X(Thread, group, "Ljava/lang/ThreadGroup;") \
  X(Thread, priority, "I") \
  X(Thread, daemon, "Z") \
  X(Thread, interrupted, "Z") \
  X(Thread, stackSize, "J") \
  X(Thread, tid, "J") \
  X(Thread, parkBlocker, "Ljava/lang/Object;") \
  X(Thread, inheritedAccessControlContext, "Ljava/security/AccessControlContext;") \
  X(Thread, stillborn, "Z") \
  X(ThreadGroup, parent, "Ljava/lang/ThreadGroup;") \
  X(AccessControlContext, context, "[Ljava/security/ProtectionDomain;") \
  X(AccessControlContext, privilegedContext, "Ljava/security/AccessControlContext;") \
  X(AccessControlContext, isPrivileged, "Z") \
  X(AccessControlContext, isAuthorized, "Z") \
  X(Throwable, backtrace, "Ljava/lang/Object;") \
  X(Throwable, depth, "I") \
  X(Throwable, detailMessage, "Ljava/lang/String;") \
  X(Throwable, cause, "Ljava/lang/Throwable;") \
  X(Throwable, stackTrace, "[Ljava/lang/StackTraceElement;") \
  X(Throwable, suppressedExceptions, "Ljava/util/List;") \
  X(NullPointerException, extendedMessageState, "I") \
  X(ClassLoader, vmloader, "J") \
  X(ClassLoader, parent, "Ljava/lang/ClassLoader;") \
  X(ClassLoader, name, "Ljava/lang/String;") \
  X(ClassLoader, nameAndId, "Ljava/lang/String;") \
  X(ClassLoader, unnamedModule, "Ljava/lang/Module;") \
  X(ClassLoader, parallelLockMap, "Ljava/util/concurrent/ConcurrentHashMap;") \
  X(Module, vmmodule, "J") \
  X(Module, loader, "Ljava/lang/ClassLoader;") \
  X(Module, name, "Ljava/lang/String;") \
  X(Reference, referent, "Ljava/lang/Object;") \
  X(Reference, queue, "Ljava/lang/ref/ReferenceQueue;") \
  X(Reference, next, "Ljava/lang/ref/Reference;") \
  X(Reference, discovered, "Ljava/lang/ref/Reference;") \
  X(SoftReference, timestamp, "J") \
  X(Boolean, value, "Z") \
  X(Byte, value, "B") \
  X(Character, value, "C") \
  X(Short, value, "S") \
  X(Integer, value, "I") \
  X(Long, value, "J") \
  X(Float, value, "F") \
  X(Double, value, "D") \
  X(Method, clazz, "Ljava/lang/Class;") \
  X(Method, slot, "I") \
  X(Method, parameterTypes, "[Ljava/lang/Class;") \
  X(Method, name, "Ljava/lang/String;") \
  X(Method, returnType, "Ljava/lang/Class;") \
  X(Method, exceptionTypes, "[Ljava/lang/Class;") \
  X(Method, modifiers, "I") \
  X(Method, signature, "Ljava/lang/String;") \
  X(Method, annotations, "[B") \
  X(Method, parameterAnnotations, "[B") \
  X(Method, annotationDefault, "[B") \
  X(Constructor, clazz, "Ljava/lang/Class;") \
  X(Constructor, slot, "I") \
  X(Constructor, parameterTypes, "[Ljava/lang/Class;") \
  X(Constructor, exceptionTypes, "[Ljava/lang/Class;") \
  X(Constructor, modifiers, "I") \
  X(Constructor, signature, "Ljava/lang/String;") \
  X(Constructor, annotations, "[B") \
  X(Constructor, parameterAnnotations, "[B") \
  X(Field, clazz, "Ljava/lang/Class;") \
  X(Field, slot, "I") \
  X(Field, name, "Ljava/lang/String;") \
  X(Field, type, "Ljava/lang/Class;") \
  X(Field, modifiers, "I") \
  X(Field, trustedFinal, "Z") \
  X(Field, signature, "Ljava/lang/String;") \
  X(Field, annotations, "[B") \
  X(MethodHandle, type, "Ljava/lang/invoke/MethodType;") \
  X(MethodHandle, form, "Ljava/lang/invoke/LambdaForm;") \
  X(LambdaForm, vmentry, "Ljava/lang/invoke/MemberName;") \
  X(MemberName, clazz, "Ljava/lang/Class;") \
  X(MemberName, name, "Ljava/lang/String;") \
  X(MemberName, type, "Ljava/lang/Object;") \
  X(MemberName, flags, "I") \
  X(MemberName, method, "Ljava/lang/invoke/ResolvedMethodName;") \
  X(MemberName, vmindex, "J") \
  X(ResolvedMethodName, vmtarget, "J") \
  X(ResolvedMethodName, vmholder, "Ljava/lang/Object;") \
  X(MethodType, rtype, "Ljava/lang/Class;") \
  X(MethodType, ptypes, "[Ljava/lang/Class;") \
  X(FileDescriptor, fd, "I")

// The same for what only some programs touch: looked up at first use.  Such a
// field is read from an object that exists, so its class is loaded already;
// who makes an object calls known_class() first, which may collect.
#define KNOWN_LATE_CLASSES(X) \
  X(StackFrameInfo, "java/lang/StackFrameInfo") \
  X(Parameter, "java/lang/reflect/Parameter") \
  X(RecordComponent, "java/lang/reflect/RecordComponent") \
  X(ConstantPool, "jdk/internal/reflect/ConstantPool") \
  X(StackWalker, "java/lang/StackWalker") \
  X(AbstractStackWalker, "java/lang/StackStreamFactory$AbstractStackWalker") \
  X(CallSite, "java/lang/invoke/CallSite") \
  X(StackTraceElement, "java/lang/StackTraceElement") \
  X(AssertionStatusDirectives, "java/lang/AssertionStatusDirectives") \
  X(NativeLibraryImpl, "jdk/internal/loader/NativeLibraries$NativeLibraryImpl") \
  X(Buffer, "java/nio/Buffer") \
  X(DirectByteBuffer, "java/nio/DirectByteBuffer") \
  X(DirectBuffer, "sun/nio/ch/DirectBuffer") \
  X(SystemPropsRaw, "jdk/internal/util/SystemProps$Raw") \
  X(LiveStackFrameInfo, "java/lang/LiveStackFrameInfo") \
  X(File, "java/io/File") \
  X(FileInputStream, "java/io/FileInputStream") \
  X(FileOutputStream, "java/io/FileOutputStream") \
  X(RandomAccessFile, "java/io/RandomAccessFile") \
  X(ProcessInfo, "java/lang/ProcessHandleImpl$Info") \
  X(InetAddress, "java/net/InetAddress") \
  X(InetAddressHolder, "java/net/InetAddress$InetAddressHolder") \
  X(Inet4Address, "java/net/Inet4Address") \
  X(Inet6Address, "java/net/Inet6Address") \
  X(Inet6AddressHolder, "java/net/Inet6Address$Inet6AddressHolder") \
  X(InetSocketAddress, "java/net/InetSocketAddress") \
  X(InetSocketAddressHolder, "java/net/InetSocketAddress$InetSocketAddressHolder") \
  X(NetworkInterface, "java/net/NetworkInterface") \
  X(InterfaceAddress, "java/net/InterfaceAddress") \
  X(Inflater, "java/util/zip/Inflater") \
  X(FileChannelImpl, "sun/nio/ch/FileChannelImpl") \
  X(FileKey, "sun/nio/ch/FileKey") \
  X(UnixException, "sun/nio/fs/UnixException") \
  X(UnixFileAttributes, "sun/nio/fs/UnixFileAttributes") \
  X(UnixFileStoreAttributes, "sun/nio/fs/UnixFileStoreAttributes") \
  X(UnixMountEntry, "sun/nio/fs/UnixMountEntry")

#define KNOWN_LATE_FIELDS(X) \
  X(StackFrameInfo, memberName, "Ljava/lang/Object;") \
  X(StackFrameInfo, bci, "I") \
  X(Parameter, name, "Ljava/lang/String;") \
  X(Parameter, modifiers, "I") \
  X(Parameter, executable, "Ljava/lang/reflect/Executable;") \
  X(Parameter, index, "I") \
  X(RecordComponent, clazz, "Ljava/lang/Class;") \
  X(RecordComponent, name, "Ljava/lang/String;") \
  X(RecordComponent, type, "Ljava/lang/Class;") \
  X(RecordComponent, accessor, "Ljava/lang/reflect/Method;") \
  X(RecordComponent, signature, "Ljava/lang/String;") \
  X(RecordComponent, annotations, "[B") \
  X(RecordComponent, typeAnnotations, "[B") \
  X(ConstantPool, constantPoolOop, "Ljava/lang/Object;") \
  X(CallSite, target, "Ljava/lang/invoke/MethodHandle;") \
  X(StackTraceElement, declaringClassObject, "Ljava/lang/Class;") \
  X(StackTraceElement, classLoaderName, "Ljava/lang/String;") \
  X(StackTraceElement, moduleName, "Ljava/lang/String;") \
  X(StackTraceElement, moduleVersion, "Ljava/lang/String;") \
  X(StackTraceElement, declaringClass, "Ljava/lang/String;") \
  X(StackTraceElement, methodName, "Ljava/lang/String;") \
  X(StackTraceElement, fileName, "Ljava/lang/String;") \
  X(StackTraceElement, lineNumber, "I") \
  X(AssertionStatusDirectives, classes, "[Ljava/lang/String;") \
  X(AssertionStatusDirectives, classEnabled, "[Z") \
  X(AssertionStatusDirectives, packages, "[Ljava/lang/String;") \
  X(AssertionStatusDirectives, packageEnabled, "[Z") \
  X(AssertionStatusDirectives, deflt, "Z") \
  X(NativeLibraryImpl, handle, "J") \
  X(NativeLibraryImpl, jniVersion, "I") \
  X(NativeLibraryImpl, fromClass, "Ljava/lang/Class;") \
  X(Buffer, address, "J") \
  X(Buffer, capacity, "I") \
  X(FileDescriptor, append, "Z") \
  X(File, path, "Ljava/lang/String;") \
  X(FileInputStream, fd, "Ljava/io/FileDescriptor;") \
  X(FileOutputStream, fd, "Ljava/io/FileDescriptor;") \
  X(RandomAccessFile, fd, "Ljava/io/FileDescriptor;") \
  X(ProcessInfo, command, "Ljava/lang/String;") \
  X(ProcessInfo, commandLine, "Ljava/lang/String;") \
  X(ProcessInfo, arguments, "[Ljava/lang/String;") \
  X(ProcessInfo, startTime, "J") \
  X(ProcessInfo, totalTime, "J") \
  X(ProcessInfo, user, "Ljava/lang/String;") \
  X(InetAddress, holder, "Ljava/net/InetAddress$InetAddressHolder;") \
  X(InetAddressHolder, address, "I") \
  X(InetAddressHolder, family, "I") \
  X(InetAddressHolder, hostName, "Ljava/lang/String;") \
  X(InetAddressHolder, originalHostName, "Ljava/lang/String;") \
  X(Inet6Address, holder6, "Ljava/net/Inet6Address$Inet6AddressHolder;") \
  X(Inet6AddressHolder, ipaddress, "[B") \
  X(Inet6AddressHolder, scope_id, "I") \
  X(Inet6AddressHolder, scope_id_set, "Z") \
  X(Inet6AddressHolder, scope_ifname, "Ljava/net/NetworkInterface;") \
  X(InetSocketAddress, holder, "Ljava/net/InetSocketAddress$InetSocketAddressHolder;") \
  X(InetSocketAddressHolder, addr, "Ljava/net/InetAddress;") \
  X(InetSocketAddressHolder, port, "I") \
  X(NetworkInterface, name, "Ljava/lang/String;") \
  X(NetworkInterface, displayName, "Ljava/lang/String;") \
  X(NetworkInterface, index, "I") \
  X(NetworkInterface, addrs, "[Ljava/net/InetAddress;") \
  X(NetworkInterface, bindings, "[Ljava/net/InterfaceAddress;") \
  X(NetworkInterface, childs, "[Ljava/net/NetworkInterface;") \
  X(NetworkInterface, parent, "Ljava/net/NetworkInterface;") \
  X(NetworkInterface, virtual, "Z") \
  X(InterfaceAddress, address, "Ljava/net/InetAddress;") \
  X(InterfaceAddress, broadcast, "Ljava/net/Inet4Address;") \
  X(InterfaceAddress, maskLength, "S") \
  X(Inflater, inputConsumed, "I") \
  X(Inflater, outputConsumed, "I") \
  X(FileChannelImpl, fd, "Ljava/io/FileDescriptor;") \
  X(FileKey, st_dev, "J") \
  X(FileKey, st_ino, "J") \
  X(UnixException, errno, "I") \
  X(UnixFileAttributes, st_mode, "I") \
  X(UnixFileAttributes, st_ino, "J") \
  X(UnixFileAttributes, st_dev, "J") \
  X(UnixFileAttributes, st_rdev, "J") \
  X(UnixFileAttributes, st_nlink, "I") \
  X(UnixFileAttributes, st_uid, "I") \
  X(UnixFileAttributes, st_gid, "I") \
  X(UnixFileAttributes, st_size, "J") \
  X(UnixFileAttributes, st_atime_sec, "J") \
  X(UnixFileAttributes, st_atime_nsec, "J") \
  X(UnixFileAttributes, st_mtime_sec, "J") \
  X(UnixFileAttributes, st_mtime_nsec, "J") \
  X(UnixFileAttributes, st_ctime_sec, "J") \
  X(UnixFileAttributes, st_ctime_nsec, "J") \
  X(UnixFileStoreAttributes, f_frsize, "J") \
  X(UnixFileStoreAttributes, f_blocks, "J") \
  X(UnixFileStoreAttributes, f_bfree, "J") \
  X(UnixFileStoreAttributes, f_bavail, "J") \
  X(UnixMountEntry, name, "[B") \
  X(UnixMountEntry, dir, "[B") \
  X(UnixMountEntry, fstype, "[B") \
  X(UnixMountEntry, opts, "[B")

//   X(class id, id, name, descriptor): methods that C code calls
#define KNOWN_METHODS(X) \
  X(Thread, Thread_run, "run", "()V") \
  X(Thread, Thread_exit, "exit", "()V") \
  X(Thread, Thread_dispatch, "dispatchUncaughtException", "(Ljava/lang/Throwable;)V") \
  X(Thread, Thread_init, "<init>", "(Ljava/lang/ThreadGroup;Ljava/lang/String;)V") \
  X(Thread, Thread_init_unnamed, "<init>", "(Ljava/lang/ThreadGroup;Ljava/lang/Runnable;)V") \
  X(ThreadGroup, ThreadGroup_system, "<init>", "()V") \
  X(ThreadGroup, ThreadGroup_init, "<init>", "(Ljava/lang/ThreadGroup;Ljava/lang/String;)V") \
  X(ThreadGroup, ThreadGroup_add, "add", "(Ljava/lang/Thread;)V") \
  X(System, System_phase1, "initPhase1", "()V") \
  X(System, System_phase2, "initPhase2", "(ZZ)I") \
  X(System, System_phase3, "initPhase3", "()V") \
  X(ClassLoader, ClassLoader_load, "loadClass", "(Ljava/lang/String;)Ljava/lang/Class;") \
  X(ClassLoader, ClassLoader_system, "getSystemClassLoader", "()Ljava/lang/ClassLoader;") \
  X(ClassLoader, ClassLoader_platform, "getPlatformClassLoader", "()Ljava/lang/ClassLoader;") \
  X(DirectByteBuffer, DirectByteBuffer_init, "<init>", "(JI)V") \
  X(AbstractStackWalker, StackWalker_do, "doStackWalk", "(JIIII)Ljava/lang/Object;") \
  X(Boolean, Boolean_getBoolean, "getBoolean", "(Ljava/lang/String;)Z") \
  X(Finalizer, Finalizer_register, "register", "(Ljava/lang/Object;)V") \
  X(MethodHandleNatives, MHN_linkCallSite, "linkCallSite", "(Ljava/lang/Object;ILjava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/invoke/MemberName;") \
  X(MethodHandleNatives, MHN_linkDynamicConstant, "linkDynamicConstant", "(Ljava/lang/Object;ILjava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/Object;)Ljava/lang/Object;") \
  X(MethodHandleNatives, MHN_linkMethod, "linkMethod", "(Ljava/lang/Class;ILjava/lang/Class;Ljava/lang/String;Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/invoke/MemberName;") \
  X(MethodHandleNatives, MHN_linkMethodHandleConstant, "linkMethodHandleConstant", "(Ljava/lang/Class;ILjava/lang/Class;Ljava/lang/String;Ljava/lang/Object;)Ljava/lang/invoke/MethodHandle;") \
  X(MethodHandleNatives, MHN_findMethodHandleType, "findMethodHandleType", "(Ljava/lang/Class;[Ljava/lang/Class;)Ljava/lang/invoke/MethodType;")
// clang-format on

#define KNOWN_CLASS_ENUM(id, name) K_##id,
typedef enum KnownClass {
  KNOWN_CLASSES(KNOWN_CLASS_ENUM) K_EARLY_COUNT,
  K_before_late = K_EARLY_COUNT - 1,
  KNOWN_LATE_CLASSES(KNOWN_CLASS_ENUM) K_COUNT
} KnownClass;
#define KNOWN_FIELD_ENUM(cls, field, desc) KF_##cls##_##field,
typedef enum KnownField {
  KNOWN_FIELDS(KNOWN_FIELD_ENUM) KF_EARLY_COUNT,
  KF_before_late = KF_EARLY_COUNT - 1,
  KNOWN_LATE_FIELDS(KNOWN_FIELD_ENUM) KF_COUNT
} KnownField;
#define KNOWN_METHOD_ENUM(cls, id, name, desc) KM_##id,
typedef enum KnownMethod {
  KNOWN_METHODS(KNOWN_METHOD_ENUM) KM_COUNT
} KnownMethod;

typedef struct Known {
  Class *classes[K_COUNT];
  uint32_t offsets[KF_COUNT];   // 0 = not yet looked up
  Method *methods[KM_COUNT];
} Known;

// Ask for the machine's own fields of library classes; after linker_create,
// before any class is loaded.
Err known_inject(Ctx *c);
// Load and link every known class and look up every known field.  After
// java.lang.Class is linked and mirrors_fix_early() has run.
void known_init(Thread *t);

// The class, loaded by the boot loader at first use (may collect then).
// A library without it is broken: leaves the process with a message.
Class *known_class_slow(Thread *t, KnownClass k);
uint32_t known_offset_slow(Thread *t, KnownField k);
Method *known_method(Thread *t, KnownMethod k);
// The slot of a static field of a known class.  After a reference was stored
// there: class_mark_dirty() on the class.
Slot *known_static(Thread *t, KnownClass k, const char *name,
                   const char *desc);

// The Runtime begins with its Known (runtime.h asserts it).
static inline Known *known_of(Thread *t) {
  return (Known *)t->rt;
}
static inline Class *known_class(Thread *t, KnownClass k) {
  Class *c = known_of(t)->classes[k];
  return LIKELY(c != NULL) ? c : known_class_slow(t, k);
}
static inline uint32_t known_offset(Thread *t, KnownField k) {
  uint32_t o = known_of(t)->offsets[k];
  return LIKELY(o != 0) ? o : known_offset_slow(t, k);
}

// Fields by name:  Ref v = GET_REF(t, string, String_value);
#define KNOWN_AT(t, r, f) field_at((r), known_offset((t), KF_##f))
#define GET_I32(t, r, f) JAVA_LOAD(int32_t, KNOWN_AT(t, r, f))
#define SET_I32(t, r, f, v) JAVA_STORE(int32_t, KNOWN_AT(t, r, f), v)
#define GET_I64(t, r, f) JAVA_LOAD(int64_t, KNOWN_AT(t, r, f))
#define SET_I64(t, r, f, v) JAVA_STORE(int64_t, KNOWN_AT(t, r, f), v)
#define GET_I8(t, r, f) JAVA_LOAD(int8_t, KNOWN_AT(t, r, f))
#define SET_I8(t, r, f, v) JAVA_STORE(int8_t, KNOWN_AT(t, r, f), v)
#define GET_REF(t, r, f) JAVA_LOAD(Ref, KNOWN_AT(t, r, f))
#define SET_REF(t, r, f, v) ref_store((t), KNOWN_AT(t, r, f), (v))

// Store a reference into an object, with the card.
static inline void ref_store(Thread *t, void *slot, Ref v) {
  JAVA_STORE(Ref, slot, v);
  heap_card(t->ctx.heap, slot);
}

#endif
