// jmm.c -- java.lang.management: memory, collectors, classes, options.
//
// Beans of pools and managers are Java objects that are made once and kept
// by global references; who asks for one by object means the one it is.
#define _GNU_SOURCE  // strerror_r
#include "native/jmm.h"

#include <errno.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/log.h"
#include "runtime/heap_dump.h"

// -- Pools and managers ------------------------------------------------------

enum { POOL_NURSERY, POOL_OLD, POOL_METASPACE, POOL_COUNT };
enum { MANAGER_MINOR, MANAGER_FULL, MANAGER_METASPACE, MANAGER_COUNT };

static const struct {
  const char *name;
  bool heap;
} pool_rows[POOL_COUNT] = {
    {"Nursery", true}, {"Old Space", true}, {"Metaspace", false}};

static const struct {
  const char *name;
  uint8_t pools;  // bits: what it collects
} manager_rows[MANAGER_COUNT] = {
    {"Copy", 1 << POOL_NURSERY},
    {"MarkCompact", 1 << POOL_NURSERY | 1 << POOL_OLD},
    {"Metaspace Manager", 1 << POOL_METASPACE}};

static jobject pools[POOL_COUNT], managers[MANAGER_COUNT];
static pthread_mutex_t bean_lock = PTHREAD_MUTEX_INITIALIZER;

#define FACTORY "sun/management/ManagementFactoryHelper"
#define EXTENDED "com/sun/management/internal/GarbageCollectorExtImpl"
#define STRING "Ljava/lang/String;"
#define MANAGEMENT "Ljava/lang/management/"

// The object that static method `name` of a boot class makes, as a global
// reference; NULL with an exception pending.
static jobject make_bean(JNIEnv *env, const char *cls, const char *name,
                         const char *desc, const jvalue *args) {
  jclass c = JVM_FindClassFromBootLoader(env, cls);
  if (!c) return NULL;
  jmethodID id = jni_GetStaticMethodID(env, c, name, desc);
  jobject o = id ? jni_CallStaticObjectMethodA(env, c, id, args) : NULL;
  bool made = !jni_ExceptionCheck(env) && o;
  return made ? jni_NewGlobalRef(env, o) : NULL;
}

static jobject make_pool(JNIEnv *env, int i) {
  jvalue args[4] = {{.l = jni_NewStringUTF(env, pool_rows[i].name)},
                    {.z = pool_rows[i].heap}, {.j = -1}, {.j = -1}};
  return make_bean(env, FACTORY, "createMemoryPool",
                   "(" STRING "ZJJ)" MANAGEMENT "MemoryPoolMXBean;", args);
}

// Collectors are those of module jdk.management where there is one.
static jobject make_manager(JNIEnv *env, int i) {
  jvalue args[2] = {{.l = jni_NewStringUTF(env, manager_rows[i].name)},
                    {.l = NULL}};
  if (i == MANAGER_METASPACE)
    return make_bean(env, FACTORY, "createMemoryManager",
                     "(" STRING ")" MANAGEMENT "MemoryManagerMXBean;", args);
  const char *desc =
      "(" STRING STRING ")" MANAGEMENT "GarbageCollectorMXBean;";
  jobject bean =
      make_bean(env, EXTENDED, "createGarbageCollector", desc, args);
  if (bean || jni_ExceptionCheck(env)) return bean;
  return make_bean(env, FACTORY, "createGarbageCollector", desc, args);
}

// Two threads may make the same bean; the first one is used.
static jobject bean(JNIEnv *env, jobject *all, int i,
                    jobject (*make)(JNIEnv *, int)) {
  pthread_mutex_lock(&bean_lock);
  jobject known = all[i];
  pthread_mutex_unlock(&bean_lock);
  if (known) return known;
  jobject made = make(env, i);
  pthread_mutex_lock(&bean_lock);
  if (!all[i]) all[i] = made;
  known = all[i];
  pthread_mutex_unlock(&bean_lock);
  return known;
}

static int index_of(JNIEnv *env, jobject *all, int count, jobject o) {
  for (int i = 0; i < count; i++)
    if (all[i] && jni_IsSameObject(env, all[i], o)) return i;
  return -1;
}

static jobjectArray beans(JNIEnv *env, const char *element, jobject *all,
                          int count, unsigned wanted,
                          jobject (*make)(JNIEnv *, int)) {
  jclass cls = JVM_FindClassFromBootLoader(env, element);
  jsize n = __builtin_popcount(wanted);
  jobjectArray result = cls ? jni_NewObjectArray(env, n, cls, NULL) : NULL;
  n = 0;
  for (int i = 0; result && i < count; i++) {
    if (!(wanted & 1u << i)) continue;
    jobject o = bean(env, all, i, make);
    if (!o) return NULL;
    jni_SetObjectArrayElement(env, result, n++, o);
  }
  return result;
}

static jobjectArray GetMemoryPools(JNIEnv *env, jobject manager) {
  unsigned wanted = (1u << POOL_COUNT) - 1;
  if (manager) {
    int i = index_of(env, managers, MANAGER_COUNT, manager);
    wanted = i >= 0 ? manager_rows[i].pools : 0;
  }
  return beans(env, "java/lang/management/MemoryPoolMXBean", pools,
               POOL_COUNT, wanted, make_pool);
}

static jobjectArray GetMemoryManagers(JNIEnv *env, jobject pool) {
  unsigned wanted = 0;
  int of = pool ? index_of(env, pools, POOL_COUNT, pool) : -1;
  for (int i = 0; i < MANAGER_COUNT; i++)
    if (!pool || (of >= 0 && manager_rows[i].pools & 1u << of))
      wanted |= 1u << i;
  return beans(env, "java/lang/management/MemoryManagerMXBean", managers,
               MANAGER_COUNT, wanted, make_manager);
}

// -- Usage -------------------------------------------------------------------

static size_t metaspace_peak;

static jobject usage(JNIEnv *env, jlong init, size_t used, size_t committed,
                     jlong max) {
  jclass cls =
      JVM_FindClassFromBootLoader(env, "java/lang/management/MemoryUsage");
  jmethodID id = cls ? jni_GetMethodID(env, cls, "<init>", "(JJJJ)V") : NULL;
  jvalue args[4] = {
      {.j = init}, {.j = (jlong)used}, {.j = (jlong)committed}, {.j = max}};
  return id ? jni_NewObjectA(env, cls, id, args) : NULL;
}

typedef enum UsageKind { USAGE_NOW, USAGE_PEAK, USAGE_AFTER } UsageKind;

static jobject space_usage(JNIEnv *env, const SpaceStatistics *s,
                           UsageKind kind) {
  size_t used = kind == USAGE_PEAK    ? s->peak
                : kind == USAGE_AFTER ? s->after
                                      : s->used;
  size_t committed = used > s->committed ? used : s->committed;
  return usage(env, 0, used, committed, (jlong)s->maximum);
}

static jobject pool_usage(JNIEnv *env, jobject pool, UsageKind kind) {
  HeapStatistics h;
  heap_statistics(jni_vm.rt->heap, &h);
  size_t meta = image_meta_used();
  if (meta > metaspace_peak) metaspace_peak = meta;
  switch (index_of(env, pools, POOL_COUNT, pool)) {
    case POOL_NURSERY: return space_usage(env, &h.nursery, kind);
    case POOL_OLD: return space_usage(env, &h.old, kind);
    case POOL_METASPACE:
      if (kind == USAGE_AFTER) return NULL;
      meta = kind == USAGE_PEAK ? metaspace_peak : meta;
      return usage(env, 0, meta, meta, -1);
    default: return NULL;
  }
}

static jobject GetMemoryPoolUsage(JNIEnv *env, jobject pool) {
  return pool_usage(env, pool, USAGE_NOW);
}
static jobject GetPeakMemoryPoolUsage(JNIEnv *env, jobject pool) {
  return pool_usage(env, pool, USAGE_PEAK);
}
static jobject GetPoolCollectionUsage(JNIEnv *env, jobject pool) {
  return pool_usage(env, pool, USAGE_AFTER);
}

static jobject GetMemoryUsage(JNIEnv *env, jboolean heap) {
  Heap *h = jni_vm.rt->heap;
  size_t meta = image_meta_used();
  if (!heap) return usage(env, 0, meta, meta, -1);
  size_t used = heap_used(h), committed = heap_committed(h);
  if (committed < used) committed = used;
  return usage(env, (jlong)h->options.initial, used, committed,
               (jlong)heap_maximum(h));
}

static jboolean ResetStatistic(JNIEnv *env, jvalue of, jint which) {
  (void)env, (void)of;
  switch (which) {
    case JMM_STAT_PEAK_THREAD_COUNT:
      threads_lock(jni_vm.rt);
      jni_vm.rt->thread_peak = jni_vm.rt->thread_count;
      threads_unlock(jni_vm.rt);
      return JNI_TRUE;
    case JMM_STAT_PEAK_POOL_USAGE:
      heap_reset_peaks(jni_vm.rt->heap);
      metaspace_peak = image_meta_used();
      return JNI_TRUE;
    default: return JNI_FALSE;
  }
}

// Pools have no thresholds (isUsageThresholdSupported), so no sensors.
static void SetPoolSensor(JNIEnv *env, jobject pool, jint which,
                          jobject sensor) {
  (void)env, (void)pool, (void)which, (void)sensor;
}
static jlong SetPoolThreshold(JNIEnv *env, jobject pool, jint which,
                              jlong threshold) {
  (void)env, (void)pool, (void)which, (void)threshold;
  return -1;
}

// -- Numbers -----------------------------------------------------------------

static jlong collector_number(JNIEnv *env, jobject of, jint which) {
  HeapStatistics h;
  heap_statistics(jni_vm.rt->heap, &h);
  jlong all = -1;
  for (int kind = GC_MINOR; kind <= GC_FULL; kind++) {
    int manager = kind == GC_MINOR ? MANAGER_MINOR : MANAGER_FULL;
    if (of && index_of(env, managers, MANAGER_COUNT, of) != manager) continue;
    if (all < 0) all = 0;
    all += which == JMM_GC_COUNT ? (jlong)h.collections[kind]
                                 : h.nanos[kind] / 1000000;
  }
  return all;
}

static jlong global_count(void);
static jlong GetLongAttribute(JNIEnv *env, jobject of, jint which) {
  const Runtime *rt = jni_vm.rt;
  switch (which) {
    case JMM_CLASS_LOADED_COUNT:
      return (jlong)atomic_load(&rt->linker->loaded);
    case JMM_CLASS_UNLOADED_COUNT: return (jlong)rt->linker->unloaded;
    case JMM_THREAD_TOTAL_COUNT: return (jlong)rt->threads_started;
    case JMM_THREAD_LIVE_COUNT: return rt->thread_count;
    case JMM_THREAD_PEAK_COUNT: return rt->thread_peak;
    case JMM_THREAD_DAEMON_COUNT:
      return rt->thread_count - rt->non_daemon_count;
    case JMM_JVM_INIT_DONE_TIME_MS: return rt->started_millis;
    case JMM_JVM_UPTIME_MS:
      return (host_nanos() - rt->started_nanos) / 1000000;
    case JMM_GC_TIME_MS: case JMM_GC_COUNT:
      return collector_number(env, of, which);
    case JMM_OS_PROCESS_ID: return getpid();
    case JMM_VM_GLOBAL_COUNT: return global_count();
    default: return which == 401 ? 0 : -1;  // no attributes of collections
  }
}

static jint GetLongAttributes(JNIEnv *env, jobject of, jint *which,
                              jint count, jlong *out) {
  jint known = 0;
  for (jint i = 0; i < count; i++) {
    out[i] = GetLongAttribute(env, of, which[i]);
    known += out[i] != -1;
  }
  return known;
}

static bool verbose(jint which) {
  return log_on(which == JMM_VERBOSE_GC ? LOG_GC : LOG_CLASS_LOAD, LOG_INFO);
}

static jboolean GetBoolAttribute(JNIEnv *env, jint which) {
  (void)env;
  switch (which) {
    case JMM_VERBOSE_GC: case JMM_VERBOSE_CLASS: return verbose(which);
    default: return which == JMM_THREAD_CPU_TIME;
  }
}

// Answers what was there before.
static jboolean SetBoolAttribute(JNIEnv *env, jint which, jboolean on) {
  jboolean was = GetBoolAttribute(env, which);
  if (which == JMM_VERBOSE_GC) log_configure(on ? ":gc" : ":gc=off");
  if (which == JMM_VERBOSE_CLASS)
    log_configure(on ? ":class+load,class+unload"
                     : ":class+load=off,class+unload=off");
  return was;
}

static jint GetVersion(JNIEnv *env) {
  (void)env;
  return JMM_VERSION;
}

static jint GetOptionalSupport(JNIEnv *env, unsigned *bits) {
  (void)env;
  *bits = JMM_CURRENT_THREAD_CPU_TIME | JMM_OTHER_THREAD_CPU_TIME |
          JMM_OBJECT_MONITOR_USAGE | JMM_SYNCHRONIZER_USAGE;
  return 0;
}

// -- Options of the machine --------------------------------------------------
// Programs ask for few, to know sizes of objects and of the heap, and to have
// the heap dumped when it is full.

enum { GLOBAL_BOOLEAN = 1, GLOBAL_STRING = 2, GLOBAL_LONG = 3 };
static const struct {
  const char *name;
  jint type;
  bool writeable;
} globals[] = {
    {"HeapDumpOnOutOfMemoryError", GLOBAL_BOOLEAN, true},
    {"HeapDumpPath", GLOBAL_STRING, false},
    {"MaxHeapSize", GLOBAL_LONG, false},
    {"ObjectAlignmentInBytes", GLOBAL_LONG, false},
    {"UseCompressedClassPointers", GLOBAL_BOOLEAN, false},
    {"UseCompressedOops", GLOBAL_BOOLEAN, false},
};

static jlong global_count(void) {
  return COUNT(globals);
}

static void describe_global(JNIEnv *env, size_t k, JmmGlobal *g) {
  const Runtime *rt = jni_vm.rt;
  g->type = globals[k].type;
  g->origin = 1;  // the default
  g->flags = globals[k].writeable | 2u;  // documented
  g->value = (jvalue){.j = 0};
  switch (k) {
    case 0: g->value.z = rt->flags.heap_dump_on_oom; break;
    case 1:
      if (rt->flags.heap_dump_path)
        g->value.l = jni_NewStringUTF(env, rt->flags.heap_dump_path);
      break;
    case 2: g->value.j = (jlong)heap_maximum(rt->heap); break;
    case 3: g->value.j = 8; break;
    default: g->value.z = JNI_TRUE; break;
  }
}

static jobjectArray GetVMGlobalNames(JNIEnv *env) {
  jclass cls = JVM_FindClassFromBootLoader(env, "java/lang/String");
  jobjectArray all = jni_NewObjectArray(env, COUNT(globals), cls, NULL);
  for (jsize i = 0; all && i < (jsize)COUNT(globals); i++)
    jni_SetObjectArrayElement(env, all, i,
                              jni_NewStringUTF(env, globals[i].name));
  return all;
}

// Those named, NULL for one that is not known; or all of them.
static jint GetVMGlobals(JNIEnv *env, jobjectArray names, JmmGlobal *out,
                         jint count) {
  jint known = 0;
  if (!names) names = GetVMGlobalNames(env);
  jsize n = names ? jni_GetArrayLength(env, names) : 0;
  for (jsize i = 0; i < n && i < count; i++) {
    jstring name = jni_GetObjectArrayElement(env, names, i);
    const char *text =
        name ? jni_GetStringUTFChars(env, name, NULL) : NULL;
    out[i].name = NULL;
    for (size_t k = 0; text && k < COUNT(globals); k++) {
      if (strcmp(globals[k].name, text) != 0) continue;
      out[i].name = name;
      describe_global(env, k, &out[i]);
      known++;
    }
    if (text) jni_ReleaseStringUTFChars(env, name, text);
  }
  return known;
}

// The library has looked whether it may be written; there is but one.
static void SetVMGlobal(JNIEnv *env, jstring name, jvalue value) {
  (void)env, (void)name;
  jni_vm.rt->flags.heap_dump_on_oom = value.z != 0;
}

// -- What there is not -------------------------------------------------------

static void not_supported(JNIEnv *env, const char *what) {
  jni_ThrowNew(env,
               JVM_FindClassFromBootLoader(
                   env, "java/lang/UnsupportedOperationException"),
               what);
}

static int dump(JNIEnv *env, const char *path, bool live) {
  JNI_FUNCTION(0);
  uint64_t bytes;
  return heap_dump(t, path, live, &bytes);
}

static jint DumpHeap0(JNIEnv *env, jstring file, jboolean live) {
  const char *path = file ? jni_GetStringUTFChars(env, file, NULL) : NULL;
  if (!path) return -1;
  int err = dump(env, path, live);
  jni_ReleaseStringUTFChars(env, file, path);
  if (err == 0) return 0;
  jclass cls = JVM_FindClassFromBootLoader(env, "java/io/IOException");
  char text[128];
  // OpenJDK says so much of a file that is there already, and no more.
  jni_ThrowNew(env, cls, err == EEXIST ? "File exists"
                                       : strerror_r(err, text, sizeof text));
  return -1;
}
static jlong GetOneThreadAllocatedMemory(JNIEnv *env, jlong id) {
  (void)env, (void)id;
  return -1;
}
static void GetThreadAllocatedMemory(JNIEnv *env, jlongArray ids,
                                     jlongArray sizes) {
  (void)ids, (void)sizes;
  not_supported(env, "allocation of threads is not counted");
}
static jlong GetTotalThreadAllocatedMemory(JNIEnv *env) {
  (void)env;
  return -1;
}
static jint GetInternalThreadTimes(JNIEnv *env, jobjectArray names,
                                   jlongArray times) {
  (void)env, (void)names, (void)times;
  return 0;
}
static jint GetGCExtAttributeInfo(JNIEnv *env, jobject manager, void *out,
                                  jint count) {
  (void)env, (void)manager, (void)out, (void)count;
  return 0;
}
// Index 0: no collection is remembered.
static void GetLastGCStat(JNIEnv *env, jobject manager, JmmGcInfo *out) {
  (void)env, (void)manager;
  out->index = 0;
}
static void SetGCNotificationEnabled(JNIEnv *env, jobject manager,
                                     jboolean on) {
  (void)env, (void)manager, (void)on;
}
static jobjectArray GetDiagnosticCommands(JNIEnv *env) {
  jclass cls = JVM_FindClassFromBootLoader(env, "java/lang/String");
  return jni_NewObjectArray(env, 0, cls, NULL);
}
static void GetDiagnosticCommandInfo(JNIEnv *env, jobjectArray names,
                                     void *out) {
  (void)env, (void)names, (void)out;
}
static void GetDiagnosticCommandArgumentsInfo(JNIEnv *env, jstring name,
                                              void *out, jint count) {
  (void)env, (void)name, (void)out, (void)count;
}
static jstring ExecuteDiagnosticCommand(JNIEnv *env, jstring command) {
  (void)command;
  not_supported(env, "there are no diagnostic commands");
  return NULL;
}
static void SetDiagnosticFrameworkNotificationEnabled(JNIEnv *env,
                                                      jboolean on) {
  (void)env, (void)on;
}

static const JmmTable table = {
    .GetVersion = GetVersion,
    .GetOptionalSupport = GetOptionalSupport,
    .GetThreadInfo = jmm_GetThreadInfo,
    .GetMemoryPools = GetMemoryPools,
    .GetMemoryManagers = GetMemoryManagers,
    .GetMemoryPoolUsage = GetMemoryPoolUsage,
    .GetPeakMemoryPoolUsage = GetPeakMemoryPoolUsage,
    .GetOneThreadAllocatedMemory = GetOneThreadAllocatedMemory,
    .GetThreadAllocatedMemory = GetThreadAllocatedMemory,
    .GetMemoryUsage = GetMemoryUsage,
    .GetLongAttribute = GetLongAttribute,
    .GetBoolAttribute = GetBoolAttribute,
    .SetBoolAttribute = SetBoolAttribute,
    .GetLongAttributes = GetLongAttributes,
    .FindCircularBlockedThreads = jmm_FindCircularBlockedThreads,
    .GetThreadCpuTime = jmm_GetThreadCpuTime,
    .GetVMGlobalNames = GetVMGlobalNames,
    .GetVMGlobals = GetVMGlobals,
    .GetInternalThreadTimes = GetInternalThreadTimes,
    .ResetStatistic = ResetStatistic,
    .SetPoolSensor = SetPoolSensor,
    .SetPoolThreshold = SetPoolThreshold,
    .GetPoolCollectionUsage = GetPoolCollectionUsage,
    .GetGCExtAttributeInfo = GetGCExtAttributeInfo,
    .GetLastGCStat = GetLastGCStat,
    .GetThreadCpuTimeWithKind = jmm_GetThreadCpuTimeWithKind,
    .GetThreadCpuTimesWithKind = jmm_GetThreadCpuTimesWithKind,
    .DumpHeap0 = DumpHeap0,
    .FindDeadlocks = jmm_FindDeadlocks,
    .SetVMGlobal = SetVMGlobal,
    .GetTotalThreadAllocatedMemory = GetTotalThreadAllocatedMemory,
    .DumpThreads = jmm_DumpThreads,
    .SetGCNotificationEnabled = SetGCNotificationEnabled,
    .GetDiagnosticCommands = GetDiagnosticCommands,
    .GetDiagnosticCommandInfo = GetDiagnosticCommandInfo,
    .GetDiagnosticCommandArgumentsInfo = GetDiagnosticCommandArgumentsInfo,
    .ExecuteDiagnosticCommand = ExecuteDiagnosticCommand,
    .SetDiagnosticFrameworkNotificationEnabled =
        SetDiagnosticFrameworkNotificationEnabled,
};

void *JVM_GetManagement(jint version) {
  bool known = version >= 0x20010000 && version <= JMM_VERSION;
  return known ? (void *)(uintptr_t)&table : NULL;
}
