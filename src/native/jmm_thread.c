// jmm_thread.c -- java.lang.management about threads.
//
// What is to be told of threads is noted while the world is stopped, as
// handles and trace entries; Java objects are made of the notes afterwards.
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <unistd.h>

#include "native/jmm.h"

typedef struct HeldNote {
  Handle object;
  int32_t depth;  // frames above; -1: entered by C
} HeldNote;

typedef struct Note {
  int64_t id;
  Handle thread, lock, owner;  // thread 0: there is no such one
  int32_t status;
  uint32_t blocked, waited;
  TraceEntry *entries;
  uint32_t count;
  HeldNote *held;
  uint32_t held_count;
  Handle *synchronizers;
  uint32_t synchronizer_count;
} Note;

typedef struct Wish {
  uint32_t depth;  // frames at most
  bool monitors, synchronizers;
} Wish;

// -- Taking notes ------------------------------------------------------------

// One that has ended for Java stays in the list for a moment.
static bool is_alive(Thread *t, const Thread *u) {
  return u->java && thread_of(t, u->java) == u;
}

static Thread *thread_numbered(Thread *t, int64_t id) {
  for (Thread *u = t->rt->threads; u; u = u->next)
    if (u->tid == id && is_alive(t, u)) return u;
  return NULL;
}

static void add_held(Thread *t, Note *n, Ref object, int32_t depth) {
  HeldNote *grown =
      realloc(n->held, (n->held_count + 1) * sizeof *n->held);
  if (!grown) return;
  n->held = grown;
  n->held[n->held_count++] = (HeldNote){handle_local(t, object), depth};
}

typedef struct HeldSearch {
  Thread *t;
  Note *note;
  int32_t depth;
} HeldSearch;

static void found_lock(void *arg, Ref lock) {
  HeldSearch *s = arg;
  add_held(s->t, s->note, lock, s->depth);
}

static void note_monitors(Thread *t, Note *n, Thread *u) {
  HeldSearch s = {.t = t, .note = n};
  for (Frame *f = u->frame; !frame_is_last(u, f); f = frame_caller(f)) {
    if (frame_is_stub(f) || (f->method->flags & METHOD_HIDDEN)) continue;
    frame_locks(t, u, f, found_lock, &s);
    s.depth++;
  }
  Ref own[16];
  uint32_t count = handles_monitors(u, own, COUNT(own));
  for (uint32_t i = 0; i < count; i++) add_held(t, n, own[i], -1);
}

// The classes of the frames stay as long as there are handles of them.
static void note_trace(Thread *t, Note *n, Thread *u, uint32_t depth) {
  if (depth > TRACE_DEPTH_MAX) depth = TRACE_DEPTH_MAX;
  n->entries = depth ? calloc(depth, sizeof *n->entries) : NULL;
  if (!n->entries) return;
  n->count = stack_trace_capture(u, n->entries, depth);
  uint32_t mirrors = stack_trace_mirrors(n->entries, n->count, NULL);
  Ref *refs = mirrors ? calloc(mirrors, sizeof *refs) : NULL;
  if (refs) stack_trace_mirrors(n->entries, n->count, refs);
  for (uint32_t i = 0; refs && i < mirrors; i++) handle_local(t, refs[i]);
  free(refs);
}

static void note_thread(Thread *t, Note *n, Thread *u, const Wish *wish) {
  n->id = u->tid;
  n->thread = handle_local(t, u->java);
  n->status = GET_I32(t, u->java, Thread_threadStatus);
  n->blocked = u->blocked_count;
  n->waited = u->waited_count;
  Ref lock = u->blocker;
  Thread *owner = NULL;
  if (lock) {
    owner = monitor_owner(t, lock);
  } else if (n->status == STATUS_PARKED || n->status == STATUS_TIMED_PARKED) {
    lock = GET_REF(t, u->java, Thread_parkBlocker);
    Ref by = lock ? synchronizer_owner(t, lock) : 0;
    if (by) owner = thread_of(t, by);
  }
  n->lock = handle_local(t, lock);
  if (owner && owner->java && owner != u)
    n->owner = handle_local(t, owner->java);
  if (u->suspended) n->status |= JMM_THREAD_SUSPENDED;
  if (!frame_is_last(u, u->frame) &&
      method_is(u->frame->method, ACC_NATIVE))
    n->status |= JMM_THREAD_NATIVE;
  note_trace(t, n, u, wish->depth);
  if (wish->monitors) note_monitors(t, n, u);
}

typedef struct SynchronizerSearch {
  Thread *t;
  Note *notes;
  uint32_t count;
  Class *base;
} SynchronizerSearch;

static void look_at_object(void *arg, Ref o) {
  SynchronizerSearch *s = arg;
  if (!class_is_subtype(class_of(o), s->base)) return;
  Ref owner = synchronizer_owner(s->t, o);
  for (uint32_t i = 0; owner && i < s->count; i++) {
    Note *n = &s->notes[i];
    if (handle_ref(s->t, n->thread) != owner) continue;
    Handle *grown = realloc(n->synchronizers, (n->synchronizer_count + 1) *
                                                  sizeof *grown);
    if (!grown) return;
    n->synchronizers = grown;
    grown[n->synchronizer_count++] = handle_local(s->t, o);
  }
}

static void note_synchronizers(Thread *t, Note *notes, uint32_t count) {
  Linker *l = t->ctx.linker;
  Symbol *name = symbol_of(
      l, "java/util/concurrent/locks/AbstractOwnableSynchronizer");
  SynchronizerSearch s = {.t = t, .notes = notes, .count = count};
  s.base = name ? linker_find_loaded(&t->ctx, &l->boot, name) : NULL;
  if (s.base) heap_walk(&t->ctx, look_at_object, &s);
}

// Notes of the threads with these ids, of all when `ids` is NULL.
static Note *take_notes(Thread *t, const jlong *ids, uint32_t *count,
                        const Wish *wish) {
  safepoint_stop_world(t, STOP_ThreadDump);
  uint32_t n = ids ? *count : t->rt->thread_count;
  Note *notes = calloc(n + 1, sizeof *notes);
  Thread *u = t->rt->threads;
  uint32_t used = 0;
  for (uint32_t i = 0; notes && ids && i < n; i++) {
    Thread *of = thread_numbered(t, ids[i]);
    if (of) note_thread(t, &notes[i], of, wish);
  }
  for (; notes && !ids && u; u = u->next)
    if (is_alive(t, u)) note_thread(t, &notes[used++], u, wish);
  if (!ids) *count = used;
  if (notes && wish->synchronizers) note_synchronizers(t, notes, *count);
  safepoint_start_world(t);
  if (!notes) throw_oom(t, "no room for a thread dump");
  return notes;
}

static void drop_notes(Note *notes, uint32_t count) {
  for (uint32_t i = 0; notes && i < count; i++) {
    free(notes[i].entries);
    free(notes[i].held);
    free(notes[i].synchronizers);
  }
  free(notes);
}

// -- Making objects of them --------------------------------------------------

#define THREAD_INFO "java/lang/management/ThreadInfo"
#define INFO_HEAD                                                         \
  "(Ljava/lang/Thread;ILjava/lang/Object;Ljava/lang/Thread;JJJJ"          \
  "[Ljava/lang/StackTraceElement;"

static jobject object_of(Handle h) {
  return (jobject)(uintptr_t)h;
}

static jobjectArray trace_of(JNIEnv *env, const Note *n) {
  JNI_FUNCTION(0);
  return jni_local(&call, stack_trace_of_entries(t, n->entries, n->count));
}

static void info_head(JNIEnv *env, const Note *n, jvalue *v) {
  v[0].l = object_of(n->thread);
  v[1].i = n->status;
  v[2].l = object_of(n->lock);
  v[3].l = object_of(n->owner);
  v[4].j = n->blocked;
  v[5].j = -1;  // no times: see GetOptionalSupport
  v[6].j = n->waited;
  v[7].j = -1;
  v[8].l = trace_of(env, n);
}

static jobject make_info(JNIEnv *env, jclass cls, const Note *n) {
  jmethodID id = jni_GetMethodID(env, cls, "<init>", INFO_HEAD ")V");
  jvalue v[9];
  info_head(env, n, v);
  return id && v[8].l ? jni_NewObjectA(env, cls, id, v) : NULL;
}

static jobject make_full_info(JNIEnv *env, jclass cls, const Note *n) {
  jmethodID id =
      jni_GetMethodID(env, cls, "<init>",
                      INFO_HEAD "[Ljava/lang/Object;[I[Ljava/lang/Object;)V");
  jclass object = JVM_FindClassFromBootLoader(env, "java/lang/Object");
  jsize held = (jsize)n->held_count;
  jsize synchronizers = (jsize)n->synchronizer_count;
  jvalue v[12];
  info_head(env, n, v);
  v[9].l = jni_NewObjectArray(env, held, object, NULL);
  v[10].l = jni_NewIntArray(env, held);
  v[11].l = jni_NewObjectArray(env, synchronizers, object, NULL);
  if (!id || !v[8].l || !v[9].l || !v[10].l || !v[11].l) return NULL;
  for (jsize i = 0; i < held; i++) {
    jni_SetObjectArrayElement(env, v[9].l, i, object_of(n->held[i].object));
    jni_SetIntArrayRegion(env, v[10].l, i, 1, &n->held[i].depth);
  }
  for (jsize i = 0; i < synchronizers; i++)
    jni_SetObjectArrayElement(env, v[11].l, i,
                              object_of(n->synchronizers[i]));
  return jni_NewObjectA(env, cls, id, v);
}

// Store what `make` makes of the notes; without a thread there is null.
static void store_infos(JNIEnv *env, const Note *notes, uint32_t count,
                        jobjectArray result,
                        jobject (*make)(JNIEnv *, jclass, const Note *)) {
  jclass cls = JVM_FindClassFromBootLoader(env, THREAD_INFO);
  for (uint32_t i = 0; cls && i < count; i++) {
    if (!notes[i].thread) continue;
    jobject info = make(env, cls, &notes[i]);
    if (!info) return;
    jni_SetObjectArrayElement(env, result, (jsize)i, info);
    jni_DeleteLocalRef(env, info);
  }
}

static jlong *ids_of(JNIEnv *env, jlongArray ids, uint32_t *count) {
  jsize n = jni_GetArrayLength(env, ids);
  jlong *copy = calloc((size_t)n + 1, sizeof *copy);
  if (copy) jni_GetLongArrayRegion(env, ids, 0, n, copy);
  *count = (uint32_t)n;
  return copy;
}

static Note *notes_of(JNIEnv *env, const jlong *ids, uint32_t *count,
                      const Wish *wish) {
  JNI_FUNCTION(0);
  return take_notes(t, ids, count, wish);
}

// Depth 0: no traces; -1: whole ones.
jint jmm_GetThreadInfo(JNIEnv *env, jlongArray ids, jint depth,
                       jobjectArray result) {
  uint32_t count;
  jlong *wanted = ids_of(env, ids, &count);
  if (!wanted) return 0;
  Wish wish = {.depth = (uint32_t)depth};
  Note *notes = notes_of(env, wanted, &count, &wish);
  if (notes) store_infos(env, notes, count, result, make_info);
  drop_notes(notes, count);
  free(wanted);
  return 0;
}

jobjectArray jmm_DumpThreads(JNIEnv *env, jlongArray ids, jboolean monitors,
                             jboolean synchronizers, jint depth) {
  uint32_t count = 0;
  jlong *wanted = ids ? ids_of(env, ids, &count) : NULL;
  if (ids && !wanted) return NULL;
  Wish wish = {(uint32_t)depth, monitors, synchronizers};
  Note *notes = notes_of(env, wanted, &count, &wish);
  jclass cls = JVM_FindClassFromBootLoader(env, THREAD_INFO);
  jobjectArray result =
      notes && cls ? jni_NewObjectArray(env, (jsize)count, cls, NULL) : NULL;
  if (result) store_infos(env, notes, count, result, make_full_info);
  drop_notes(notes, count);
  free(wanted);
  return jni_ExceptionCheck(env) ? NULL : result;
}

// -- Deadlocks ---------------------------------------------------------------

// Every thread that stands in a ring of threads that wait for each other.
static uint32_t find_rings(Thread *t, bool monitors_only, Handle *out,
                           uint32_t room) {
  uint32_t n = 0;
  for (Thread *u = t->rt->threads; u; u = u->next) {
    Thread *at = u;
    // A walk that does not come back in as many steps as there are threads
    // has met a ring that `u` is not in.
    for (uint32_t step = 0; at && at->java && step <= t->rt->thread_count;
         step++) {
      Ref lock;
      bool is_monitor;
      at = thread_waits_for(t, at, &lock, &is_monitor);
      if (monitors_only && !is_monitor) at = NULL;
      if (at != u) continue;
      if (n < room) out[n++] = handle_local(t, u->java);
      break;
    }
  }
  return n;
}

static uint32_t stopped_rings(JNIEnv *env, bool monitors_only, Handle **out) {
  JNI_FUNCTION(0);
  safepoint_stop_world(t, STOP_ThreadDump);
  *out = calloc(t->rt->thread_count + 1, sizeof **out);
  uint32_t n =
      *out ? find_rings(t, monitors_only, *out, t->rt->thread_count) : 0;
  safepoint_start_world(t);
  return n;
}

jobjectArray jmm_FindDeadlocks(JNIEnv *env, jboolean monitors_only) {
  Handle *found = NULL;
  uint32_t n = stopped_rings(env, monitors_only, &found);
  jclass cls = JVM_FindClassFromBootLoader(env, "java/lang/Thread");
  jobjectArray result =
      n && cls ? jni_NewObjectArray(env, (jsize)n, cls, NULL) : NULL;
  for (uint32_t i = 0; result && i < n; i++)
    jni_SetObjectArrayElement(env, result, (jsize)i, object_of(found[i]));
  free(found);
  return result;
}

jobjectArray jmm_FindCircularBlockedThreads(JNIEnv *env) {
  return jmm_FindDeadlocks(env, JNI_TRUE);
}

// -- Processor time ----------------------------------------------------------

// Nanoseconds in user mode, as the kernel counts them: in clock ticks.
static jlong user_nanos(int kernel_id) {
  char path[64];
  snprintf(path, sizeof path, "/proc/self/task/%d/stat", kernel_id);
  FILE *f = fopen(path, "r");
  if (!f) return -1;
  char line[512];
  const char *at = fgets(line, sizeof line, f) ? strrchr(line, ')') : NULL;
  fclose(f);
  // Behind the name: state, ten numbers, then user ticks.
  unsigned long ticks = 0;
  if (!at || sscanf(at + 1,
                    " %*c %*d %*d %*d %*d %*d %*u %*u %*u %*u %*u %lu",
                    &ticks) != 1)
    return -1;
  return (jlong)ticks * (1000000000 / sysconf(_SC_CLK_TCK));
}

static ThreadTimes times_of(Thread *t, jlong id, bool *known) {
  if (id == 0) {
    *known = true;
    return thread_times(t);
  }
  threads_lock_quiet(t->rt, t);
  Thread *u = thread_numbered(t, id);
  ThreadTimes times = u ? thread_times(u) : (ThreadTimes){0};
  *known = u != NULL;
  threads_unlock(t->rt);
  return times;
}

jlong jmm_GetThreadCpuTimeWithKind(JNIEnv *env, jlong id,
                                   jboolean with_system) {
  JNI_FUNCTION(JNI_ANY_TIME);
  bool known;
  ThreadTimes times = times_of(t, id, &known);
  if (!known) return -1;
  return with_system ? times.cpu : user_nanos(times.kernel_id);
}

jlong jmm_GetThreadCpuTime(JNIEnv *env, jlong id) {
  return jmm_GetThreadCpuTimeWithKind(env, id, JNI_TRUE);
}

void jmm_GetThreadCpuTimesWithKind(JNIEnv *env, jlongArray ids,
                                   jlongArray times, jboolean with_system) {
  uint32_t count;
  jlong *wanted = ids_of(env, ids, &count);
  for (uint32_t i = 0; wanted && i < count; i++) {
    jlong nanos = jmm_GetThreadCpuTimeWithKind(env, wanted[i], with_system);
    jni_SetLongArrayRegion(env, times, (jsize)i, 1, &nanos);
  }
  free(wanted);
}
