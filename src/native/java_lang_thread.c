// java_lang_thread.c -- threads and what hangs together with them:
// java.lang.Thread, java.lang.ref, AccessController, Signal, misc.VM.

#define _GNU_SOURCE
#include <signal.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "native/native.h"

// -- Thread ------------------------------------------------------------------

static void Thread_currentThread(Thread *t, Slot *a) {
  RETURN_REF(t->java);
}

static void Thread_yield(Thread *t, Slot *a) {
  (void)a;
  thread_yield(t);
}

static void Thread_sleep(Thread *t, Slot *a) {
  if (a[0].j < 0)
    throw_new(t, "java/lang/IllegalArgumentException",
              "timeout value is negative");
  else
    thread_sleep(t, a[0].j);
}

static void Thread_start0(Thread *t, Slot *a) {
  if (thread_of(t, a[0].ref))
    throw_new(t, "java/lang/IllegalThreadStateException", NULL);
  else if (!thread_start(t, &a[0].ref))
    throw_oom(t, "unable to create native thread: possibly out of memory or "
                 "process/resource limits reached");
}

static void Thread_holdsLock(Thread *t, Slot *a) {
  NOT_NULL(a[0].ref);
  RETURN_INT(monitor_held(t, a[0].ref));
}

static void Thread_interrupt0(Thread *t, Slot *a) {
  thread_interrupt(t, a[0].ref);
}

static void Thread_setNativeName(Thread *t, Slot *a) {
  if (a[0].ref == t->java) thread_set_native_name(t, a[1].ref);
}

static void Thread_suspend0(Thread *t, Slot *a) {
  thread_suspend(t, &a[0].ref);
}

static void Thread_resume0(Thread *t, Slot *a) {
  thread_resume(t, &a[0].ref);
}

static void Thread_stop0(Thread *t, Slot *a) {
  NOT_NULL(a[1].ref);
  if (a[0].ref == t->java)
    throw_ref(t, a[1].ref);
  else if (!thread_throw_in(t, &a[0].ref, &a[1].ref))
    SET_I8(t, a[0].ref, Thread_stillborn, 1);
}

// -- Thread: all of them -----------------------------------------------------

static bool is_alive(Thread *t, const Thread *u) {
  return u->java && thread_of(t, u->java);
}

// The objects of the live threads into `array`, as many as it takes, if it
// is one.  Returns how many there are.
static uint32_t list_threads(Thread *t, const Ref *array) {
  uint32_t n = 0;
  threads_lock(t->rt);
  for (Thread *u = t->rt->threads; u; u = u->next) {
    if (!is_alive(t, u)) continue;
    if (array && n < array_length(*array))
      ref_store(t, &REF_ELEMS(*array)[n], u->java);
    n++;
  }
  threads_unlock(t->rt);
  return n;
}

static void Thread_getThreads(Thread *t, Slot *a) {
  Ref *array = root(t, 0);
  uint32_t n;
  do {
    n = list_threads(t, NULL);
    *array = ref_array_new(t, K_Thread, (int32_t)n);
    if (!*array) return;
  } while (list_threads(t, array) != n);
  RETURN_REF(*array);
}

// All frames of `u`, hidden ones too and however many: that is not so in a
// Throwable.  The number of them; `*out` is the caller's to free.
static uint32_t capture(const Thread *u, TraceEntry **out) {
  size_t frames = (size_t)(u->stack_end - u->frame);
  *out = malloc((frames + 1) * sizeof **out);
  if (!*out) return 0;
  uint32_t n = 0;
  for (Frame *f = u->frame; !frame_is_last(u, f); f = frame_caller(f))
    if (!frame_is_stub(f))
      (*out)[n++] =
          (TraceEntry){f->method, frame_in_code(f) ? frame_word(f) : 0};
  return n;
}

// What to look at of another thread.
typedef struct Capture {
  bool alive;
  TraceEntry *entries;  // NULL: no memory
  uint32_t count;
  uint32_t mirrors;     // stack_trace_mirrors() of them
} Capture;

// Capture the frames of `java`.  The mirrors go into the array `*kept` if it
// is there and has room.
static Capture capture_stopped(Thread *t, const Ref *java, const Ref *kept) {
  Capture c = {0};
  safepoint_stop_world(t, STOP_StackTrace);
  Thread *u = thread_of(t, *java);
  c.alive = u != NULL;
  if (u) c.count = capture(u, &c.entries);
  if (c.entries) c.mirrors = stack_trace_mirrors(c.entries, c.count, NULL);
  if (*kept && c.mirrors <= array_length(*kept)) {
    Ref *to = REF_ELEMS(*kept);
    stack_trace_mirrors(c.entries, c.count, to);
    heap_cards(t->ctx.heap, to, to + c.mirrors);
  }
  safepoint_start_world(t);
  return c;
}

// The stack trace of the live thread `java`; 0 when it has ended or an
// exception is pending.  The thread goes on while its trace is written, so
// the classes in it must be kept.
static Ref trace_of(Thread *t, Ref *java) {
  uint32_t mark = roots_mark(t);
  Ref *kept = root(t, 0);
  Capture c = capture_stopped(t, java, kept);
  while (c.entries && c.mirrors > (*kept ? array_length(*kept) : 0)) {
    free(c.entries);
    *kept = ref_array_new(t, K_Object, (int32_t)c.mirrors);
    c = (Capture){0};
    if (*kept) c = capture_stopped(t, java, kept);
  }
  Ref r = 0;
  if (c.entries) r = stack_trace_of_entries(t, c.entries, c.count);
  else if (c.alive) throw_oom(t, "no room for a stack trace");
  free(c.entries);
  roots_release(t, mark);
  return r;
}

static void Thread_dumpThreads(Thread *t, Slot *a) {
  NOT_NULL(a[0].ref);
  uint32_t n = array_length(a[0].ref);
  if (n == 0) {
    throw_new(t, "java/lang/IllegalArgumentException", NULL);
    return;
  }
  Class *trace = NULL, *traces = NULL;
  Ctx *c = &t->ctx;
  Err err = linker_array_of(c, known_class(t, K_StackTraceElement), &trace);
  if (err == ERR_OK) err = linker_array_of(c, trace, &traces);
  if (err != ERR_OK) {
    throw_err(t, err);
    return;
  }
  Ref *result = root(t, array_new(t, traces, (int32_t)n));
  Ref *java = root(t, 0);
  for (uint32_t i = 0; i < n && !t->exception; i++) {
    *java = REF_ELEMS(a[0].ref)[i];
    Ref one = *java ? trace_of(t, java) : 0;
    if (!t->exception) ref_store(t, &REF_ELEMS(*result)[i], one);
  }
  if (!t->exception) RETURN_REF(*result);
}

// -- Reference ---------------------------------------------------------------

static void Reference_clear0(Thread *t, Slot *a) {
  SET_REF(t, a[0].ref, Reference_referent, 0);
}

static void Reference_refersTo0(Thread *t, Slot *a) {
  RETURN_INT(GET_REF(t, a[0].ref, Reference_referent) == a[1].ref);
}

static void Reference_getAndClearReferencePendingList(Thread *t, Slot *a) {
  RETURN_REF(references_take_pending(t));
}

static void Reference_hasReferencePendingList(Thread *t, Slot *a) {
  RETURN_INT(references_have_pending(t));
}

static void Reference_waitForReferencePendingList(Thread *t, Slot *a) {
  (void)a;
  references_wait_pending(t);
}

// -- AccessController --------------------------------------------------------

static void AccessController_getProtectionDomain(Thread *t, Slot *a) {
  NOT_NULL(a[0].ref);
  RETURN_REF(class_of_mirror(t, a[0].ref)->protection_domain);
}

static void AccessController_getInheritedAccessControlContext(Thread *t,
                                                              Slot *a) {
  RETURN_REF(GET_REF(t, t->java, Thread_inheritedAccessControlContext));
}

// The protection domains on the stack, down to the frame of doPrivileged.
#define DOMAINS_MAX 1024
typedef struct DomainWalk {
  Thread *t;
  Ref *domains;  // roots, each domain once
  uint32_t count;
  bool privileged, too_many;
  Ref context;   // that doPrivileged was given
} DomainWalk;

static void add_domain(DomainWalk *w, Ref domain) {
  if (domain == 0) return;
  for (uint32_t i = w->count; i-- > 0;)
    if (w->domains[i] == domain) return;
  if (w->count == DOMAINS_MAX) {
    w->too_many = true;
    return;
  }
  Ref *slot = root(w->t, domain);
  if (w->count++ == 0) w->domains = slot;
}

// AccessController.executePrivileged(action, context, caller): what stands
// below it does not count, its caller's class does.
static bool visit_domain(void *arg, Frame *f) {
  DomainWalk *w = arg;
  Thread *t = w->t;
  const Method *m = f->method;
  w->privileged = m->holder == known_class(t, K_AccessController) &&
                  symbol_is(m->name, "executePrivileged");
  if (w->privileged) {
    w->context = f->regs[1].ref;
    Ref caller = f->regs[2].ref;
    add_domain(w, caller ? class_of_mirror(t, caller)->protection_domain : 0);
    return false;
  }
  add_domain(w, m->holder->protection_domain);
  return true;
}

// With none but system code on the stack, null says the same as a context
// without domains would, unless there is one to be inherited.
static void AccessController_getStackAccessControlContext(Thread *t, Slot *a) {
  DomainWalk w = {.t = t};
  frames_walk(t, true, visit_domain, &w);
  Ref inherited =
      t->java ? GET_REF(t, t->java, Thread_inheritedAccessControlContext) : 0;
  if (w.count == 0 && w.context == 0 && (w.privileged || inherited == 0))
    RETURN_REF(0);
  if (w.too_many) {
    throw_new(t, "java/lang/InternalError",
              "more than %d protection domains on the stack", DOMAINS_MAX);
    return;
  }
  Class *cls = known_class(t, K_AccessControlContext);
  if (!class_ready(t, cls)) {
    native_need_init(t, cls);
    return;
  }
  Ref *context = root(t, w.context);
  Ref *array = root(t, 0);
  if (w.count > 0) {
    *array = ref_array_new(t, K_ProtectionDomain, (int32_t)w.count);
    if (!*array) return;
    for (uint32_t i = 0; i < w.count; i++)
      ref_store(t, &REF_ELEMS(*array)[i], w.domains[i]);
  }
  Ref r = object_new(t, cls);
  if (!r) return;
  SET_REF(t, r, AccessControlContext_context, *array);
  SET_REF(t, r, AccessControlContext_privilegedContext, *context);
  SET_I8(t, r, AccessControlContext_isPrivileged, w.privileged);
  SET_I8(t, r, AccessControlContext_isAuthorized, 1);
  RETURN_REF(r);
}

// -- Signal ------------------------------------------------------------------

static void Signal_findSignal0(Thread *t, Slot *a) {
  NOT_NULL(a[0].ref);
  char *name = string_utf8(t, a[0].ref);
  if (!name) {
    throw_oom(t, "signal name");
    return;
  }
  int number = signal_number(name);
  free(name);
  RETURN_INT(number);
}

static void Signal_handle0(Thread *t, Slot *a) {
  RETURN_LONG(signal_handle(t, a[0].i, a[1].j));
}

static void Signal_raise0(Thread *t, Slot *a) {
  thread_block_begin(t);
  kill(getpid(), a[0].i);
  thread_block_end(t);
}

// -- VM ----------------------------------------------------------------------

#define NANOS_PER_SECOND INT64_C(1000000000)

// Nanoseconds from the given second of the epoch to now; -1 where that would
// not fit.
static void VM_getNanoTimeAdjustment(Thread *t, Slot *a) {
  (void)t;
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  int64_t seconds;
  if (__builtin_sub_overflow((int64_t)now.tv_sec, a[0].j, &seconds) ||
      seconds > INT64_C(0x100000000) || seconds < -INT64_C(0x100000000))
    RETURN_LONG(-1);
  RETURN_LONG(seconds * NANOS_PER_SECOND + now.tv_nsec);
}

static bool is_reflection(const Class *c) {
  for (; c; c = c->super)
    if (symbol_is(c->name, "jdk/internal/reflect/MethodAccessorImpl") ||
        symbol_is(c->name, "jdk/internal/reflect/ConstructorAccessorImpl"))
      return true;
  return false;
}

static bool find_user_loader(void *arg, Frame *f) {
  const Class *c = f->method->holder;
  const Loader *l = c->loader;
  if (!l || !l->java || l->is_platform || is_reflection(c)) return true;
  *(Ref *)arg = l->java;
  return false;
}

static void VM_latestUserDefinedLoader0(Thread *t, Slot *a) {
  Ref found = 0;
  frames_walk(t, true, find_user_loader, &found);
  RETURN_REF(found);
}

static void VM_getRuntimeArguments(Thread *t, Slot *a) {
  Runtime *rt = t->rt;
  uint32_t n = rt->argument_count;
  Ref *array = root(t, ref_array_new(t, K_String, (int32_t)n));
  for (uint32_t i = 0; i < n && !t->exception; i++) {
    Ref s = string_of(t, rt->arguments[i]);
    if (!t->exception) ref_store(t, &REF_ELEMS(*array)[i], s);
  }
  if (!t->exception) RETURN_REF(*array);
}

static void VM_getuid(Thread *t, Slot *a) {
  (void)t;
  RETURN_LONG(getuid());
}
static void VM_geteuid(Thread *t, Slot *a) {
  (void)t;
  RETURN_LONG(geteuid());
}
static void VM_getgid(Thread *t, Slot *a) {
  (void)t;
  RETURN_LONG(getgid());
}
static void VM_getegid(Thread *t, Slot *a) {
  (void)t;
  RETURN_LONG(getegid());
}

// -- The table ---------------------------------------------------------------

#define THREAD "java/lang/Thread"
#define REFERENCE "java/lang/ref/Reference"
#define ACCESS "java/security/AccessController"
#define CONTEXT "()Ljava/security/AccessControlContext;"
#define SIGNAL "jdk/internal/misc/Signal"
#define VM "jdk/internal/misc/VM"

// clang-format off
static const NativeRow rows[] = {
  {THREAD, "registerNatives", "()V", native_nothing},
  {THREAD, "yield", "()V", Thread_yield},
  {THREAD, "sleep", "(J)V", Thread_sleep},
  {THREAD, "start0", "()V", Thread_start0},
  {THREAD, "holdsLock", "(Ljava/lang/Object;)Z", Thread_holdsLock},
  {THREAD, "dumpThreads",
   "([Ljava/lang/Thread;)[[Ljava/lang/StackTraceElement;", Thread_dumpThreads},
  {THREAD, "getThreads", "()[Ljava/lang/Thread;", Thread_getThreads},
  {THREAD, "setPriority0", "(I)V", native_nothing},  // as HotSpot on Linux
  {THREAD, "stop0", "(Ljava/lang/Object;)V", Thread_stop0},
  {THREAD, "suspend0", "()V", Thread_suspend0},
  {THREAD, "resume0", "()V", Thread_resume0},
  {THREAD, "interrupt0", "()V", Thread_interrupt0},
  {THREAD, "clearInterruptEvent", "()V", native_nothing},
  {THREAD, "setNativeName", "(Ljava/lang/String;)V", Thread_setNativeName},
  {REFERENCE, "clear0", "()V", Reference_clear0},
  {REFERENCE, "getAndClearReferencePendingList",
   "()Ljava/lang/ref/Reference;", Reference_getAndClearReferencePendingList},
  {REFERENCE, "hasReferencePendingList", "()Z",
   Reference_hasReferencePendingList},
  {REFERENCE, "waitForReferencePendingList", "()V",
   Reference_waitForReferencePendingList},
  {ACCESS, "getProtectionDomain",
   "(Ljava/lang/Class;)Ljava/security/ProtectionDomain;",
   AccessController_getProtectionDomain},
  {ACCESS, "ensureMaterializedForStackWalk", "(Ljava/lang/Object;)V",
   native_nothing},
  {ACCESS, "getStackAccessControlContext", CONTEXT,
   AccessController_getStackAccessControlContext},
  {ACCESS, "getInheritedAccessControlContext", CONTEXT,
   AccessController_getInheritedAccessControlContext},
  {SIGNAL, "findSignal0", "(Ljava/lang/String;)I", Signal_findSignal0},
  {SIGNAL, "handle0", "(IJ)J", Signal_handle0},
  {SIGNAL, "raise0", "(I)V", Signal_raise0},
  {VM, "initialize", "()V", native_nothing},
  {VM, "getNanoTimeAdjustment", "(J)J", VM_getNanoTimeAdjustment},
  {VM, "latestUserDefinedLoader0", "()Ljava/lang/ClassLoader;",
   VM_latestUserDefinedLoader0},
  {VM, "getRuntimeArguments", "()[Ljava/lang/String;",
   VM_getRuntimeArguments},
  {VM, "getuid", "()J", VM_getuid},
  {VM, "geteuid", "()J", VM_geteuid},
  {VM, "getgid", "()J", VM_getgid},
  {VM, "getegid", "()J", VM_getegid},
};
// What neither collects nor throws.
static const NativeRow leaf_rows[] = {
  {THREAD, "currentThread", "()Ljava/lang/Thread;", Thread_currentThread},
  {REFERENCE, "refersTo0", "(Ljava/lang/Object;)Z", Reference_refersTo0},
  {"java/lang/ref/PhantomReference", "refersTo0", "(Ljava/lang/Object;)Z",
   Reference_refersTo0},
};
// clang-format on
NATIVE_TABLE(natives_java_lang_thread);
NATIVE_LEAF_TABLE(natives_java_lang_thread_leaf);
