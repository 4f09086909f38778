// jmm.h -- the table through which libmanagement.so asks the machine.
//
// The management libraries of OpenJDK 17 call JVM_GetManagement() once and
// then these functions, by their place in the table.  jmm.c answers about
// memory, classes and the machine, jmm_thread.c about threads.
#ifndef CEZVE_NATIVE_JMM_H
#define CEZVE_NATIVE_JMM_H

#include "native/jni_env.h"
#include "native/jvm_entries.h"

#define JMM_VERSION 0x20030000

// Bits of what GetOptionalSupport fills in.
enum {
  JMM_LOW_MEMORY_DETECTION = 1 << 0,
  JMM_COMPILATION_TIME = 1 << 1,
  JMM_THREAD_CONTENTION = 1 << 2,
  JMM_CURRENT_THREAD_CPU_TIME = 1 << 3,
  JMM_OTHER_THREAD_CPU_TIME = 1 << 4,
  JMM_OBJECT_MONITOR_USAGE = 1 << 5,
  JMM_SYNCHRONIZER_USAGE = 1 << 6,
};

// Numbers that GetLongAttribute is asked for.
enum {
  JMM_CLASS_LOADED_COUNT = 1,
  JMM_CLASS_UNLOADED_COUNT = 2,
  JMM_THREAD_TOTAL_COUNT = 3,
  JMM_THREAD_LIVE_COUNT = 4,
  JMM_THREAD_PEAK_COUNT = 5,
  JMM_THREAD_DAEMON_COUNT = 6,
  JMM_JVM_INIT_DONE_TIME_MS = 7,
  JMM_GC_TIME_MS = 9,
  JMM_GC_COUNT = 10,
  JMM_JVM_UPTIME_MS = 11,
  JMM_VM_GLOBAL_COUNT = 104,
  JMM_OS_PROCESS_ID = 201,
};

enum {
  JMM_VERBOSE_GC = 21,
  JMM_VERBOSE_CLASS = 22,
  JMM_THREAD_CPU_TIME = 24,
};

enum {
  JMM_STAT_PEAK_THREAD_COUNT = 801,
  JMM_STAT_PEAK_POOL_USAGE = 805,
};

// Bits added to a thread's status.
enum {
  JMM_THREAD_SUSPENDED = 0x00100000,
  JMM_THREAD_NATIVE = 0x00400000,
};

// An option of the machine, for HotSpotDiagnosticMXBean.
typedef struct JmmGlobal {
  jstring name;
  jvalue value;
  jint type;       // 1 boolean, 2 String, 3 long, 4 double; 0 unknown
  jint origin;     // 1 default, 2 command line, ...
  unsigned flags;  // 1 writeable, 2 external
  void *reserved1, *reserved2;
} JmmGlobal;

typedef struct JmmGcInfo {
  jlong index, start, end;
  jobjectArray before, after;
  jint extra_count;
  jvalue *extra;
} JmmGcInfo;

// clang-format off
typedef struct JmmTable {
  void *reserved1, *reserved2;
  jint (*GetVersion)(JNIEnv *env);
  jint (*GetOptionalSupport)(JNIEnv *env, unsigned *bits);
  jint (*GetThreadInfo)(JNIEnv *env, jlongArray ids, jint depth, jobjectArray result);
  jobjectArray (*GetMemoryPools)(JNIEnv *env, jobject manager);
  jobjectArray (*GetMemoryManagers)(JNIEnv *env, jobject pool);
  jobject (*GetMemoryPoolUsage)(JNIEnv *env, jobject pool);
  jobject (*GetPeakMemoryPoolUsage)(JNIEnv *env, jobject pool);
  jlong (*GetOneThreadAllocatedMemory)(JNIEnv *env, jlong id);
  void (*GetThreadAllocatedMemory)(JNIEnv *env, jlongArray ids, jlongArray sizes);
  jobject (*GetMemoryUsage)(JNIEnv *env, jboolean heap);
  jlong (*GetLongAttribute)(JNIEnv *env, jobject of, jint which);
  jboolean (*GetBoolAttribute)(JNIEnv *env, jint which);
  jboolean (*SetBoolAttribute)(JNIEnv *env, jint which, jboolean on);
  jint (*GetLongAttributes)(JNIEnv *env, jobject of, jint *which, jint count, jlong *out);
  jobjectArray (*FindCircularBlockedThreads)(JNIEnv *env);
  jlong (*GetThreadCpuTime)(JNIEnv *env, jlong id);
  jobjectArray (*GetVMGlobalNames)(JNIEnv *env);
  jint (*GetVMGlobals)(JNIEnv *env, jobjectArray names, JmmGlobal *out, jint count);
  jint (*GetInternalThreadTimes)(JNIEnv *env, jobjectArray names, jlongArray times);
  jboolean (*ResetStatistic)(JNIEnv *env, jvalue of, jint which);
  void (*SetPoolSensor)(JNIEnv *env, jobject pool, jint which, jobject sensor);
  jlong (*SetPoolThreshold)(JNIEnv *env, jobject pool, jint which, jlong threshold);
  jobject (*GetPoolCollectionUsage)(JNIEnv *env, jobject pool);
  jint (*GetGCExtAttributeInfo)(JNIEnv *env, jobject manager, void *out, jint count);
  void (*GetLastGCStat)(JNIEnv *env, jobject manager, JmmGcInfo *out);
  jlong (*GetThreadCpuTimeWithKind)(JNIEnv *env, jlong id, jboolean with_system);
  void (*GetThreadCpuTimesWithKind)(JNIEnv *env, jlongArray ids, jlongArray times, jboolean with_system);
  jint (*DumpHeap0)(JNIEnv *env, jstring file, jboolean live);
  jobjectArray (*FindDeadlocks)(JNIEnv *env, jboolean monitors_only);
  void (*SetVMGlobal)(JNIEnv *env, jstring name, jvalue value);
  jlong (*GetTotalThreadAllocatedMemory)(JNIEnv *env);
  jobjectArray (*DumpThreads)(JNIEnv *env, jlongArray ids, jboolean monitors, jboolean synchronizers, jint depth);
  void (*SetGCNotificationEnabled)(JNIEnv *env, jobject manager, jboolean on);
  jobjectArray (*GetDiagnosticCommands)(JNIEnv *env);
  void (*GetDiagnosticCommandInfo)(JNIEnv *env, jobjectArray names, void *out);
  void (*GetDiagnosticCommandArgumentsInfo)(JNIEnv *env, jstring name, void *out, jint count);
  jstring (*ExecuteDiagnosticCommand)(JNIEnv *env, jstring command);
  void (*SetDiagnosticFrameworkNotificationEnabled)(JNIEnv *env, jboolean on);
} JmmTable;
// clang-format on

void *JVM_GetManagement(jint version);

// -- Threads (jmm_thread.c) --------------------------------------------------
jint jmm_GetThreadInfo(JNIEnv *env, jlongArray ids, jint depth,
                       jobjectArray result);
jobjectArray jmm_FindCircularBlockedThreads(JNIEnv *env);
jobjectArray jmm_FindDeadlocks(JNIEnv *env, jboolean monitors_only);
jobjectArray jmm_DumpThreads(JNIEnv *env, jlongArray ids, jboolean monitors,
                             jboolean synchronizers, jint depth);
jlong jmm_GetThreadCpuTime(JNIEnv *env, jlong id);
jlong jmm_GetThreadCpuTimeWithKind(JNIEnv *env, jlong id,
                                   jboolean with_system);
void jmm_GetThreadCpuTimesWithKind(JNIEnv *env, jlongArray ids,
                                   jlongArray times, jboolean with_system);

#endif
