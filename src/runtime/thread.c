#define _GNU_SOURCE  // gettid, pthread_setname_np
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "runtime/handles.h"
#include "runtime/runtime.h"

#define C_STACK_SIZE ((size_t)1 << 20)  // of a POSIX thread we start
#define HELD_FIRST 16  // entries of Thread.held to begin with
#define STACK_LEAST ((size_t)64 << 10)

// What the operating system knows of a thread; outside the image.
typedef struct HostThread {
  clockid_t clock;  // its CPU time
  int64_t start;    // host_nanos()
  int kernel_id;
} HostThread;

// The one thing a POSIX thread must find without being given it.
static _Thread_local Thread *current;

Thread *thread_current(void) {
  return current;
}

Thread *thread_by_id(Runtime *rt, uint32_t id) {
  return id <= THREADS_MAX ? rt->thread_table[id] : NULL;
}

// The volatile field eetop: other threads look at it at any time.
Thread *thread_of(Thread *t, Ref java_thread) {
  int64_t *field = KNOWN_AT(t, java_thread, Thread_eetop);
  return (Thread *)(uintptr_t)__atomic_load_n(field, __ATOMIC_ACQUIRE);
}

void thread_bind(Thread *t, Ref java_thread, Thread *of) {
  int64_t *field = KNOWN_AT(t, java_thread, Thread_eetop);
  __atomic_store_n(field, (int64_t)(uintptr_t)of, __ATOMIC_RELEASE);
}

int32_t thread_set_status(Thread *t, int32_t status) {
  if (!t->java) return STATUS_NEW;
  if (status == STATUS_BLOCKED) t->blocked_count++;
  else if (status != STATUS_RUNNABLE) t->waited_count++;
  // A volatile field: other threads ask for it at any time.
  int32_t *field = KNOWN_AT(t, t->java, Thread_threadStatus);
  return __atomic_exchange_n(field, status, __ATOMIC_ACQ_REL);
}

// -- What the system knows ---------------------------------------------------

static void host_thread_open(Thread *t) {
  HostThread *h = malloc(sizeof *h);
  if (!h) return;
  *h = (HostThread){.start = host_nanos(), .kernel_id = gettid()};
  if (pthread_getcpuclockid(pthread_self(), &h->clock) != 0)
    h->clock = CLOCK_THREAD_CPUTIME_ID;
  t->host = host_handle_new(h);
}

static void host_thread_close(Thread *t) {
  if (!t->host) return;
  HostThread *h = host_handle(t->host);
  host_handle_free(t->host);
  free(h);
  t->host = 0;
}

ThreadTimes thread_times(const Thread *t) {
  HostThread *h = t->host ? host_handle(t->host) : NULL;
  if (!h) return (ThreadTimes){0};
  struct timespec cpu = {0};
  clock_gettime(h->clock, &cpu);
  return (ThreadTimes){
      .cpu = (int64_t)cpu.tv_sec * 1000000000 + cpu.tv_nsec,
      .age = host_nanos() - h->start,
      .kernel_id = h->kernel_id,
  };
}

// -- Making and unmaking ------------------------------------------------------

// A Thread nobody uses, or NULL.  The list is locked.
static Thread *take_free(Runtime *rt) {
  Thread *t = rt->free_threads;
  if (t) {
    rt->free_threads = t->next;
    return t;
  }
  if (rt->thread_ids == THREADS_MAX) return NULL;
  t = image_meta_alloc(sizeof *t);
  HeldLock *held = image_native_alloc(HELD_FIRST * sizeof *held);
  if (!t || !held) return NULL;
  held[0] = (HeldLock){0};
  t->held = held;
  t->held_end = held + HELD_FIRST;
  t->id = ++rt->thread_ids;
  t->lock = host_lock_new();
  t->hash_state = t->id * 2654435761u | 1;
  rt->thread_table[t->id] = t;
  return t;
}

static void give_back(Runtime *rt, Thread *t) {
  threads_lock(rt);
  t->next = rt->free_threads;
  rt->free_threads = t;
  threads_unlock(rt);
}

// Forget what the last owner of `t` left.
static void reset(Thread *t, Runtime *rt) {
  memset(t, 0, offsetof(Thread, poll));
  t->rt = rt;
  t->held_at = t->held + 1;
  t->ctx.heap = rt->heap;
  t->ctx.linker = rt->linker;
  pthread_mutex_lock(host_mutex(t->lock));
  t->park_permit = t->notified = t->suspended = false;
  atomic_store(&t->interrupt_wake, false);
  atomic_store(&t->poll, 0);
  pthread_mutex_unlock(host_mutex(t->lock));
}

// A Thread with a stack, not yet in the list.  NULL when there is no room.
// `self` is the caller's Thread, NULL when it has none; may collect.
static Thread *thread_new(Runtime *rt, Thread *self, size_t stack_size) {
  threads_lock_quiet(rt, self);
  Thread *t = take_free(rt);
  threads_unlock(rt);
  if (!t) return NULL;
  reset(t, rt);
  if (stack_size < rt->stack_size) stack_size = rt->stack_size;
  if (stack_size < STACK_LEAST) stack_size = STACK_LEAST;
  uint8_t *stack = image_stack_alloc(&stack_size);
  if (!stack && stack_size > rt->stack_size) {
    // A size is but a hint (java.lang.Thread).
    stack_size = rt->stack_size;
    stack = image_stack_alloc(&stack_size);
  }
  if (!stack) {
    give_back(rt, t);
    return NULL;
  }
  t->stack_base = (Slot *)stack;
  t->stack_end = (Frame *)(stack + stack_size / sizeof(Frame) * sizeof(Frame));
  t->stack_limit = (Slot *)(stack + stack_size) - STACK_RESERVE;
  t->frame = t->stack_end;
  return t;
}

// Put `t` into the list, with its Java object if it has one.
static void link_in(Thread *t, Thread *self, ThreadState state, Ref *java) {
  Runtime *rt = t->rt;
  threads_lock_quiet(rt, self);
  if (java) {
    t->java = *java;
    t->tid = GET_I64(t, *java, Thread_tid);
    t->is_daemon = GET_I8(t, *java, Thread_daemon) != 0;
  }
  atomic_store(&t->state, state);
  t->next = rt->threads;
  rt->threads = t;
  t->attached = true;
  rt->thread_count++;
  rt->threads_started++;
  if (rt->thread_count > rt->thread_peak) rt->thread_peak = rt->thread_count;
  if (!t->is_daemon) rt->non_daemon_count++;
  threads_unlock(rt);
}

// Take `t` out of the list; `self` is who does it.
static void unlink_thread(Thread *t, Thread *self) {
  Runtime *rt = t->rt;
  threads_lock_quiet(rt, self);
  Thread **at = &rt->threads;
  while (*at != t) at = &(*at)->next;
  *at = t->next;
  t->attached = false;
  atomic_store(&t->state, THREAD_DEAD);
  rt->thread_count--;
  if (!t->is_daemon) rt->non_daemon_count--;
  pthread_cond_broadcast(host_cond(rt->thread_lock));
  threads_unlock(rt);
}

Thread *thread_attach(Runtime *rt, size_t stack_size) {
  CHECK(current == NULL);
  Thread *t = thread_new(rt, NULL, stack_size);
  if (!t) return NULL;
  link_in(t, NULL, THREAD_RUNNING, NULL);
  current = t;
  host_thread_open(t);
  return t;
}

void thread_detach(Thread *t) {
  Runtime *rt = t->rt;
  CHECK(current == t);
  handles_drop(t);
  if (t->ctx.heap) heap_tlab_retire(t->ctx.heap, &t->tlab);
  unlink_thread(t, t);
  current = NULL;
  host_thread_close(t);
  image_stack_free(t->stack_base);
  give_back(rt, t);
}

void thread_make_daemon(Thread *t) {
  threads_lock_quiet(t->rt, t);
  if (!t->is_daemon) t->rt->non_daemon_count--;
  t->is_daemon = true;
  SET_I8(t, t->java, Thread_daemon, 1);
  pthread_cond_broadcast(host_cond(t->rt->thread_lock));
  threads_unlock(t->rt);
}

void thread_leave(Thread *t) {
  CHECK(current == t);
  current = NULL;
}

// -- Starting -----------------------------------------------------------------

typedef struct Launch {
  Thread *thread;
  ThreadBody body;
} Launch;

void thread_set_native_name(Thread *t, Ref name) {
  char *text = name ? string_utf8(t, name) : NULL;
  if (!text) return;
  char cut[16];
  snprintf(cut, sizeof cut, "%s", text);
  pthread_setname_np(pthread_self(), cut);
  free(text);
}

static void run_java(Thread *t) {
  // Thread.stop before start.
  if (GET_I8(t, t->java, Thread_stillborn)) return;
  Slot self = {.bits = t->java};
  java_call_virtual(t, known_method(t, KM_Thread_run), &self);
}

static void *thread_main(void *arg) {
  Launch launch = *(Launch *)arg;
  free(arg);
  Thread *t = launch.thread;
  current = t;
  thread_block_end(t);
  host_thread_open(t);
  thread_set_native_name(t, GET_REF(t, t->java, Thread_name));
  launch.body(t);
  thread_finish_java(t);
  thread_detach(t);
  return NULL;
}

static bool start_posix(Launch *launch) {
  pthread_attr_t attr;
  pthread_t ignored;
  if (pthread_attr_init(&attr) != 0) return false;
  pthread_attr_setstacksize(&attr, C_STACK_SIZE);
  pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
  int err = pthread_create(&ignored, &attr, thread_main, launch);
  pthread_attr_destroy(&attr);
  return err == 0;
}

// The new Thread enters the list before its POSIX thread exists, as one that
// is blocked: so its object is a root all the time, and it is alive
// (isAlive) when start() returns.
bool thread_start_body(Thread *t, Ref *java, ThreadBody body) {
  int64_t hint = GET_I64(t, *java, Thread_stackSize);
  if (hint < 0) hint = 0;
  if ((uint64_t)hint > IMAGE_LIMIT) return false;
  Launch *launch = malloc(sizeof *launch);
  if (!launch) return false;
  Thread *u = thread_new(t->rt, t, (size_t)hint);
  if (!u) {
    free(launch);
    return false;
  }
  *launch = (Launch){.thread = u, .body = body};
  link_in(u, t, THREAD_BLOCKED, java);
  thread_bind(t, *java, u);
  SET_I32(t, *java, Thread_threadStatus, STATUS_RUNNABLE);
  if (start_posix(launch)) return true;
  thread_bind(t, *java, NULL);
  SET_I32(t, *java, Thread_threadStatus, STATUS_NEW);
  unlink_thread(u, t);
  image_stack_free(u->stack_base);
  give_back(t->rt, u);
  free(launch);
  return false;
}

bool thread_start(Thread *t, Ref *java) {
  return thread_start_body(t, java, run_java);
}

Ref thread_new_java(Thread *t, Ref *group, const char *name) {
  uint32_t mark = roots_mark(t);
  Ref result = 0;
  Ref text = string_of(t, name);
  if (!t->exception) {
    Ref *string = root(t, text);
    Ref *java = root(t, object_new(t, known_class(t, K_Thread)));
    if (*java) {
      Slot args[3] = {
          {.bits = *java}, {.bits = *group}, {.bits = *string}};
      java_call(t, known_method(t, KM_Thread_init), args);
    }
    if (!t->exception) result = *java;
  }
  roots_release(t, mark);
  return result;
}

// -- The end ------------------------------------------------------------------

// Hand the pending exception to the thread's handler (JLS 11.3).
static void dispatch_uncaught(Thread *t) {
  Slot args[2] = {{.bits = t->java}, {.bits = t->exception}};
  t->exception = 0;
  java_call(t, known_method(t, KM_Thread_dispatch), args);
  if (!t->exception) return;
  // HotSpot's words for a handler that throws itself.
  Ref name = GET_REF(t, t->java, Thread_name);
  char *text = name ? string_utf8(t, name) : NULL;
  Arena arena = {0};
  const char *cls = class_external_name(class_of(t->exception), &arena);
  fprintf(stderr,
          "\nException: %s thrown from the UncaughtExceptionHandler in "
          "thread \"%s\"\n",
          cls ? cls : "?", text ? text : "?");
  arena_drop(&arena);
  free(text);
  t->exception = 0;
}

void thread_finish_java(Thread *t) {
  if (!t->java) return;
  if (t->exception) dispatch_uncaught(t);
  Slot self = {.bits = t->java};
  java_call(t, known_method(t, KM_Thread_exit), &self);
  t->exception = 0;
  // Joiners wait for the object's monitor and look at eetop (isAlive).
  uint32_t mark = roots_mark(t);
  Ref *java = root(t, t->java);
  bool entered = monitor_enter(t, java);
  thread_set_status(t, STATUS_TERMINATED);
  thread_bind(t, *java, NULL);
  if (entered) {
    monitor_notify(t, java, true);
    monitor_exit(t, java);
  }
  t->exception = 0;
  roots_release(t, mark);
}

void threads_wait_non_daemon(Thread *t) {
  Runtime *rt = t->rt;
  uint32_t own = t->is_daemon ? 0 : 1;
  thread_block_begin(t);
  threads_lock(rt);
  while (rt->non_daemon_count > own)
    pthread_cond_wait(host_cond(rt->thread_lock),
                      host_mutex(rt->thread_lock));
  threads_unlock(rt);
  thread_block_end(t);
}
