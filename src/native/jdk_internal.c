// jdk_internal.c -- natives of the library's inner parts that make up no
// file of their own.

#define _GNU_SOURCE
#include <dirent.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/sysinfo.h>
#include <time.h>
#include <unistd.h>

#include "native/native.h"

static void answer_no(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(0);
}
static void answer_yes(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(1);
}

// A ByteBuffer over memory that is never freed; 0 with an exception pending.
static Ref direct_buffer(Thread *t, const void *memory, int32_t size) {
  Class *cls = known_class(t, K_DirectByteBuffer);
  if (!class_initialize(t, cls)) return 0;
  uint32_t mark = roots_mark(t);
  Ref *buffer = root(t, object_new(t, cls));
  if (*buffer) {
    Slot args[4] = {{.bits = *buffer}};
    args[1].j = (int64_t)(uintptr_t)memory;
    args[3].i = size;
    java_call(t, known_method(t, KM_DirectByteBuffer_init), args);
  }
  Ref r = *buffer;
  roots_release(t, mark);
  return r;
}

// -- CDS ---------------------------------------------------------------------

// Seeds the iteration order of Set.of and Map.of; a constant makes runs
// repeatable, as -Xshare:dump does in HotSpot.
static void CDS_getRandomSeedForDumping(Thread *t, Slot *a) {
  (void)t;
  RETURN_LONG(0x2f6e2b1d5c3a9871);
}

// -- NativeImageBuffer -------------------------------------------------------

static void NativeImageBuffer_getNativeMap(Thread *t, Slot *a) {
  NOT_NULL(a->ref);
  const Jimage *modules = &t->rt->linker->modules;
  char ours[PATH_MAX];
  snprintf(ours, sizeof ours, "%s/lib/modules", t->rt->java_home);
  char *asked = string_utf8(t, a->ref);
  struct stat x, y;
  bool same = stat(ours, &x) == 0 && stat(asked, &y) == 0 &&
              x.st_dev == y.st_dev && x.st_ino == y.st_ino;
  free(asked);
  // For another image the library maps the file itself.
  if (!same || modules->size > INT32_MAX) RETURN_REF(0);
  RETURN_REF(direct_buffer(t, modules->file, (int32_t)modules->size));
}

// -- Perf --------------------------------------------------------------------

static Ref perf_buffer(Thread *t, int32_t size, const void *value,
                       int32_t used) {
  uint8_t *memory = image_native_alloc((size_t)size);
  if (!memory) {
    throw_oom(t, "perf counter");
    return 0;
  }
  memset(memory, 0, (size_t)size);
  if (used > 0) memcpy(memory, value, (size_t)used);
  return direct_buffer(t, memory, size);
}

// (this, name, variability, units, value)
static void Perf_createLong(Thread *t, Slot *a) {
  NOT_NULL(a[1].ref);
  int64_t value = a[4].j;
  RETURN_REF(perf_buffer(t, sizeof value, &value, sizeof value));
}

// (this, name, variability, units, value, max length)
static void Perf_createByteArray(Thread *t, Slot *a) {
  NOT_NULL(a[1].ref);
  NOT_NULL(a[4].ref);
  int32_t used = (int32_t)array_length(a[4].ref), size = a[5].i + 1;
  if (a[5].i <= 0 || a[5].i == INT32_MAX || used > size) {
    throw_new(t, "java/lang/IllegalArgumentException", NULL);
    return;
  }
  RETURN_REF(perf_buffer(t, size, BYTE_ELEMS(a[4].ref), used));
}

static void Perf_attach(Thread *t, Slot *a) {
  (void)a;
  throw_new(t, "java/io/IOException",
            "this machine does not attach to others' performance data");
}

static void Perf_highResCounter(Thread *t, Slot *a) {
  (void)t;
  RETURN_LONG(host_nanos());
}
static void Perf_highResFrequency(Thread *t, Slot *a) {
  (void)t;
  RETURN_LONG(1000000000);
}

// -- TimeZone ----------------------------------------------------------------

#define ZONES "/usr/share/zoneinfo"

static bool same_bytes(const char *path, const uint8_t *bytes, size_t n) {
  struct stat s;
  if (stat(path, &s) != 0 || !S_ISREG(s.st_mode) || (size_t)s.st_size != n)
    return false;
  FILE *f = fopen(path, "rb");
  if (!f) return false;
  bool same = true;
  for (size_t i = 0; i < n && same; i++) same = getc(f) == bytes[i];
  fclose(f);
  return same;
}

// Search `dir` for a file of these bytes; its path goes to `out`.
static bool find_same(const char *dir, const uint8_t *bytes, size_t n,
                      int depth, char *out) {
  DIR *d = opendir(dir);
  struct dirent *e;
  bool found = false;
  while (d && !found && (e = readdir(d))) {
    // Copies of other names, and what is no zone.
    if (e->d_name[0] == '.' || strcmp(e->d_name, "posix") == 0 ||
        strcmp(e->d_name, "right") == 0 || strcmp(e->d_name, "ROC") == 0 ||
        strcmp(e->d_name, "posixrules") == 0 ||
        strcmp(e->d_name, "localtime") == 0)
      continue;
    char path[PATH_MAX];
    struct stat s;
    if (snprintf(path, sizeof path, "%s/%s", dir, e->d_name) >= PATH_MAX ||
        stat(path, &s) != 0)
      continue;
    if (S_ISDIR(s.st_mode)) {
      found = depth > 0 && find_same(path, bytes, n, depth - 1, out);
    } else if (same_bytes(path, bytes, n)) {
      memcpy(out, path, strlen(path) + 1);
      found = true;
    }
  }
  if (d) closedir(d);
  return found;
}

// The zone that /etc/localtime is a link to or a copy of, in `path`.
static const char *system_zone(char path[PATH_MAX]) {
  static const char file[] = "/etc/localtime";
  ssize_t n = readlink(file, path, PATH_MAX - 1);
  if (n > 0) {
    path[n] = 0;
    char *zone = strstr(path, "zoneinfo/");
    return zone ? zone + strlen("zoneinfo/") : NULL;
  }
  uint8_t bytes[64 << 10];
  FILE *f = fopen(file, "rb");
  size_t size = f ? fread(bytes, 1, sizeof bytes, f) : 0;
  if (f) fclose(f);
  if (size == 0 || size == sizeof bytes) return NULL;
  return find_same(ZONES, bytes, size, 3, path) ? path + sizeof ZONES : NULL;
}

static void TimeZone_getSystemTimeZoneID(Thread *t, Slot *a) {
  char path[PATH_MAX];
  const char *zone = getenv("TZ");
  if (zone && *zone == ':') zone++;
  if (!zone || !*zone || strcmp(zone, "localtime") == 0)
    zone = system_zone(path);
  if (zone && strncmp(zone, "posix/", 6) == 0) zone += 6;
  RETURN_REF(zone ? string_of(t, zone) : 0);
}

static void TimeZone_getSystemGMTOffsetID(Thread *t, Slot *a) {
  time_t now = time(NULL);
  struct tm local;
  char text[32] = "GMT";
  if (localtime_r(&now, &local) && local.tm_gmtoff != 0) {
    long minutes = labs(local.tm_gmtoff) / 60;
    snprintf(text, sizeof text, "GMT%c%02ld:%02ld",
             local.tm_gmtoff < 0 ? '-' : '+', minutes / 60 % 100,
             minutes % 60);
  }
  RETURN_REF(string_of(t, text));
}

// -- SecurityManager ---------------------------------------------------------

typedef struct ClassList {
  Class **classes;
  uint32_t count, room;
  Class *accessor;  // jdk.internal.reflect.MethodAccessorImpl
} ClassList;

// Frames of the caller's protection: reflection's own are left out.
static bool add_class(void *arg, Frame *f) {
  ClassList *list = arg;
  Class *c = f->method->holder;
  if (method_is(f->method, ACC_NATIVE) ||
      class_is_subtype(c, list->accessor) ||
      (symbol_is(c->name, "java/lang/reflect/Method") &&
       symbol_is(f->method->name, "invoke")))
    return true;
  if (list->count < list->room) list->classes[list->count] = c;
  list->count++;
  return true;
}

static void SecurityManager_getClassContext(Thread *t, Slot *a) {
  ClassList list = {.accessor = known_class(t, K_MethodAccessorImpl)};
  frames_walk(t, false, add_class, &list);
  list.room = list.count;
  list.count = 0;
  list.classes = calloc((size_t)list.room + 1, sizeof *list.classes);
  CHECK(list.classes != NULL);
  frames_walk(t, false, add_class, &list);
  Ref r = ref_array_new(t, K_Class, (int32_t)list.room);
  for (uint32_t i = 0; r && i < list.room; i++)
    ref_store(t, &REF_ELEMS(r)[i], list.classes[i]->mirror);
  free(list.classes);
  RETURN_REF(r);
}

// -- Odds and ends -----------------------------------------------------------

static void CgroupMetrics_getTotalMemorySize0(Thread *t, Slot *a) {
  (void)t;
  struct sysinfo s;
  RETURN_LONG(sysinfo(&s) == 0 ? (int64_t)s.totalram * s.mem_unit : 0);
}
static void CgroupMetrics_getTotalSwapSize0(Thread *t, Slot *a) {
  (void)t;
  struct sysinfo s;
  RETURN_LONG(sysinfo(&s) == 0 ? (int64_t)s.totalswap * s.mem_unit : 0);
}

static void VMSupport_getVMTemporaryDirectory(Thread *t, Slot *a) {
  RETURN_REF(string_of(t, "/tmp"));
}

static void VectorSupport_registerNatives(Thread *t, Slot *a) {
  (void)t;
  RETURN_INT(-1);  // no vectors
}

// clang-format off
#define CDS "jdk/internal/misc/CDS"
#define PERF "jdk/internal/perf/Perf"
#define CGROUP "jdk/internal/platform/CgroupMetrics"
#define BUFFER "Ljava/nio/ByteBuffer;"
#define VECTOR "jdk/internal/vm/vector/VectorSupport"
static const NativeRow rows[] = {
  {CDS, "isDumpingClassList0", "()Z", answer_no},
  {CDS, "isDumpingArchive0", "()Z", answer_no},
  {CDS, "isSharingEnabled0", "()Z", answer_no},
  {CDS, "initializeFromArchive", "(Ljava/lang/Class;)V", native_nothing},
  {CDS, "defineArchivedModules",
   "(Ljava/lang/ClassLoader;Ljava/lang/ClassLoader;)V", native_nothing},
  {CDS, "logLambdaFormInvoker", "(Ljava/lang/String;)V", native_nothing},
  {CDS, "getRandomSeedForDumping", "()J", CDS_getRandomSeedForDumping},
  {"jdk/internal/jimage/NativeImageBuffer", "getNativeMap",
   "(Ljava/lang/String;)" BUFFER, NativeImageBuffer_getNativeMap},
  {PERF, "registerNatives", "()V", native_nothing},
  {PERF, "createLong", "(Ljava/lang/String;IIJ)" BUFFER, Perf_createLong},
  {PERF, "createByteArray", "(Ljava/lang/String;II[BI)" BUFFER,
   Perf_createByteArray},
  {PERF, "attach", "(Ljava/lang/String;II)" BUFFER, Perf_attach},
  {PERF, "detach", "(" BUFFER ")V", native_nothing},
  {PERF, "highResCounter", "()J", Perf_highResCounter},
  {PERF, "highResFrequency", "()J", Perf_highResFrequency},
  {"java/util/TimeZone", "getSystemTimeZoneID",
   "(Ljava/lang/String;)Ljava/lang/String;", TimeZone_getSystemTimeZoneID},
  {"java/util/TimeZone", "getSystemGMTOffsetID", "()Ljava/lang/String;",
   TimeZone_getSystemGMTOffsetID},
  {"java/util/concurrent/atomic/AtomicLong", "VMSupportsCS8", "()Z",
   answer_yes},
  {"java/lang/SecurityManager", "getClassContext", "()[Ljava/lang/Class;",
   SecurityManager_getClassContext},
  {CGROUP, "isUseContainerSupport", "()Z", answer_yes},
  {CGROUP, "getTotalMemorySize0", "()J", CgroupMetrics_getTotalMemorySize0},
  {CGROUP, "getTotalSwapSize0", "()J", CgroupMetrics_getTotalSwapSize0},
  {"jdk/internal/vm/VMSupport", "getVMTemporaryDirectory",
   "()Ljava/lang/String;", VMSupport_getVMTemporaryDirectory},
  {VECTOR, "registerNatives", "()I", VectorSupport_registerNatives},
  {VECTOR, "getMaxLaneCount", "(Ljava/lang/Class;)I",
   VectorSupport_registerNatives},
  {"jdk/internal/invoke/NativeEntryPoint", "registerNatives", "()V",
   native_nothing},
};
// clang-format on
NATIVE_TABLE(natives_jdk_internal);
