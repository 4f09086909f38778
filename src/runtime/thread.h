// thread.h -- a thread that runs Java: its frames, roots and state.
//
// A Thread lives in the image and owns one reservation of image.stacks:
//
//   stack_base                                               stack_end
//   | registers: windows, growing up -> ...  <- control frames, down |
//
// A frame is a control record (Frame) and a window of registers.  The
// arguments a caller puts into its highest registers are the callee's first
// ones; the result lands in the callee's register 0, which is the caller's
// slot.  The stack has overflowed when window and record would meet.
//
//   caller  | R0 R1 ... R[a] R[a+1] |
//   callee              | R0   R1   ... |
//
// Java state of a thread is consistent (frame->pc and window saved) whenever
// C code other than the interpreter loop runs.
#ifndef CEZVE_RUNTIME_THREAD_H
#define CEZVE_RUNTIME_THREAD_H

#include "base/ctx.h"
#include "base/host.h"
#include "heap/heap.h"
#include "link/linker.h"
#include "translate/method_code.h"

typedef struct Runtime Runtime;
typedef struct Monitor Monitor;

// A control record.  While a frame is not on top, `pc` is where it goes on;
// pc - 1 lies inside the instruction that made the call.
typedef struct Frame {
  Insn *pc;
  Slot *regs;
  Method *method;
} Frame;

// A monitor that a frame's monitorenter has entered and no monitorexit of the
// same frame has left (JVMS 2.11.10, structured locking).
typedef struct HeldLock {
  Frame *frame;
  Ref object;
} HeldLock;

typedef enum ThreadState {
  THREAD_NEW,
  THREAD_RUNNING,  // may touch the heap; stops at polls
  THREAD_BLOCKED,  // in a system call or waiting: must not touch the heap;
                   // a collection does not wait for it
  THREAD_DEAD,
} ThreadState;

// Bits of Thread.poll.
enum {
  POLL_STOP = 1 << 0,     // the world is being stopped
  POLL_SUSPEND = 1 << 1,  // Thread.suspend
  POLL_ASYNC = 1 << 2,    // Thread.stop: async_exception waits
};

// Values of java.lang.Thread.threadStatus.
enum {
  STATUS_NEW = 0,
  STATUS_TERMINATED = 0x2,
  STATUS_RUNNABLE = 0x5,
  STATUS_BLOCKED = 0x401,
  STATUS_WAITING = 0x191,
  STATUS_TIMED_WAITING = 0x1a1,
  STATUS_PARKED = 0x291,
  STATUS_TIMED_PARKED = 0x2a1,
  STATUS_SLEEPING = 0xe1,
};

#define ROOTS_MAX 4096       // C roots of a thread
#define STACK_RESERVE 2048u  // registers kept for a StackOverflowError
#define THREADS_MAX 65535u   // a thin lock's owner field has 16 bits

// A Thread is never given back to the system: when it ends, another takes it
// over with its id and lock.  So a stale pointer to one that another thread
// holds for a moment does no harm: at worst somebody wakes up once too often.
struct Thread {
  Ctx ctx;               // first: heap, linker, fault
  Tlab tlab;
  Frame *frame;          // the top frame, valid whenever C code runs
  Ref exception;         // the pending exception, 0 = none
  Ref java;              // java.lang.Thread

  // What a native asks of the loop after it returns; see native/native.h.
  uint8_t request;       // RequestKind
  Method *request_method;
  Class *request_class;

  // The registers' and the records' ends must stay STACK_RESERVE registers
  // apart, but for one who handles an overflow (in_overflow).
  Slot *stack_base;      // lowest register
  Frame *stack_end;      // one past the highest record
  Slot *stack_limit;     // stack_end less the reserve: no window ends above
  bool is_daemon, attached, in_overflow;
  bool keeps_cnfe;       // see runtime_load_class()
  bool throwing_oom;     // see throw_oom()
  uint32_t nested;       // nested interpreter loops, for the limit
  uint32_t poll_disabled;
  Runtime *rt;
  Thread *next;          // all threads, under rt's thread lock
  Monitor *waiting_on;   // whose wait set it is in
  Thread *wait_next;     // in that wait set, or among those to be woken
  Ref blocker;           // object whose monitor it wants or waits on
  Ref async_exception;   // under `lock`; for POLL_ASYNC
  int64_t tid;           // Thread.tid for dumps
  _Atomic uint32_t blocked_count, waited_count;  // times it was so; a
                                                 // notifier counts as well
  uint64_t host;         // host handle: what the system knows of the thread

  HeldLock *held_at;     // one past the last; see `held`

  // C roots: references that C code holds across calls that may collect.
  uint32_t root_count;

  // -- What other threads may touch at any time, and what is kept when the
  // Thread gets a new owner.
  _Atomic uint8_t poll;  // POLL_*; not 0: go to safepoint_poll()
  _Atomic uint8_t state; // ThreadState
  uint32_t id;           // 1.., fits 16 bits; a thin lock's owner
  uint32_t lock;         // host lock: park, sleep, wait, suspend
  uint32_t hash_state;   // of identity hashes
  HeldLock *held;        // in native memory; the first entry is no frame's
  HeldLock *held_end;
  struct LocalHandles *locals;  // of C code, NULL: none yet; handles.h
  bool park_permit, notified, suspended;  // under `lock`
  _Atomic bool interrupt_wake;            // written under `lock`

  Ref roots[ROOTS_MAX];
};

// -- Roots of C code ----------------------------------------------------------
// A native's arguments are roots already.  Everything else that is held over
// a call that may collect goes into a root; natives' roots are dropped when
// the native returns.  Loops open a scope of their own:
//
//   uint32_t mark = roots_mark(t);
//   Ref *s = root(t, string_of(t, "x"));
//   ...
//   roots_release(t, mark);
static inline Ref *root(Thread *t, Ref r) {
  CHECK(t->root_count < ROOTS_MAX);
  Ref *slot = &t->roots[t->root_count++];
  *slot = r;
  return slot;
}
static inline uint32_t roots_mark(Thread *t) {
  return t->root_count;
}
static inline void roots_release(Thread *t, uint32_t mark) {
  t->root_count = mark;
}

// -- Life of a thread (thread.c) ----------------------------------------------

// A Thread for the calling POSIX thread with `stack_size` bytes of Java
// stack (0 = default); it is THREAD_RUNNING and has no Java object.  NULL
// when there is no room.
Thread *thread_attach(Runtime *rt, size_t stack_size);
void thread_detach(Thread *t);
// The caller's thread does not keep the machine from ending any more.
void thread_make_daemon(Thread *t);
// The machine has ended: the calling POSIX thread has no Thread from now on.
// Nothing is taken apart.
void thread_leave(Thread *t);
// The calling POSIX thread's Thread; NULL when not attached.
Thread *thread_current(void);
// Start a POSIX thread that runs java.lang.Thread `*java` (a root):
// run(), uncaught-exception handling, exit(), notifyAll.  False when the
// system has no thread to give.  May collect.
bool thread_start(Thread *t, Ref *java);
// The same, but it runs `body` in place of Thread.run().
typedef void (*ThreadBody)(Thread *t);
bool thread_start_body(Thread *t, Ref *java, ThreadBody body);
// A new java.lang.Thread made by its constructor, in `*group`, not started.
// 0 = exception pending.  May collect.
Ref thread_new_java(Thread *t, Ref *group, const char *name);
// Body of the end of a thread, also for the main thread: dispatches a
// pending exception, calls Thread.exit(), sets TERMINATED, wakes joiners.
void thread_finish_java(Thread *t);
// Block until only daemon threads (and the caller) are left.
void threads_wait_non_daemon(Thread *t);

// The Thread of a java.lang.Thread object; NULL when not alive.
Thread *thread_of(Thread *t, Ref java_thread);
// Say that `of` runs it; NULL = it is not alive any more.
void thread_bind(Thread *t, Ref java_thread, Thread *of);
Thread *thread_by_id(Runtime *rt, uint32_t id);  // NULL: never was
// Set threadStatus of the thread's object; returns what it was.
int32_t thread_set_status(Thread *t, int32_t status);
// Give the running POSIX thread the name (or 0), for debuggers.
void thread_set_native_name(Thread *t, Ref name);
// CPU time in nanoseconds, the kernel's thread number and the age; zeros
// where unknown.
typedef struct ThreadTimes {
  int64_t cpu, age;
  int kernel_id;
} ThreadTimes;
ThreadTimes thread_times(const Thread *t);

// -- Safepoints (safepoint.c) -------------------------------------------------
// Called when t->poll is set.  May collect, and may leave an exception
// pending (Thread.stop): look at t->exception afterwards.
void safepoint_poll(Thread *t);
// Around anything that may block.  Between them no Java state may be
// touched; leaving waits until a collection in progress is over.
void thread_block_begin(Thread *t);
void thread_block_end(Thread *t);
// Stop all other threads, as often as wanted by the same thread.  May
// collect: another may have been first.
#define STOP_REASONS(X) \
  X(Collect) X(ThreadDump) X(StackTrace) X(HeapDump) X(CheckImage) X(Exit)
#define STOP_ENUM(name) STOP_##name,
#define STOP_NAME(name) #name,
typedef enum StopReason { STOP_REASONS(STOP_ENUM) } StopReason;
void safepoint_stop_world(Thread *t, StopReason why);
void safepoint_start_world(Thread *t);
// Create rt->safepoint and rt->thread_lock.
void safepoint_create(Runtime *rt);
// The mutex over the list of threads.  Between the two a RUNNING thread may
// read the list, but neither block nor allocate.  To change the list it
// must have waited for stops to be over: threads_lock_quiet() does, and may
// collect.  `t` is NULL for a thread that is not in the list.
void threads_lock(Runtime *rt);
void threads_lock_quiet(Runtime *rt, Thread *t);
void threads_unlock(Runtime *rt);
// Thread.suspend, resume, stop: false when the thread is not alive.
bool thread_suspend(Thread *t, Ref *java);
bool thread_resume(Thread *t, Ref *java);
bool thread_throw_in(Thread *t, Ref *java, Ref *exception);

// -- Frames (frame.c) ---------------------------------------------------------
static inline Frame *frame_caller(Frame *f) {
  return f + 1;
}
static inline bool frame_is_last(const Thread *t, const Frame *f) {
  return f >= t->stack_end;
}
// Word index of the running instruction.
static inline uint32_t frame_word(const Frame *f) {
  return (uint32_t)(f->pc - 1 - f->method->code);
}
// Does the frame run its method's own code, past the first word?  Otherwise
// it runs a shared one-instruction body, or nothing yet: then its registers
// are its arguments and no more, and frame_word() says nothing.
bool frame_in_code(const Frame *f);
// First register above the top frame: where C code builds a window for a
// call, and how many registers are free.
Slot *frame_top(Thread *t);
size_t frame_room(Thread *t);
// Visit the references of all frames and C roots of `t`.
void thread_visit_roots(Thread *t, RootVisitor *v);
// Check registers of all frames against their maps (debug).
void frame_verify(Thread *t);
// Bytecode index, -1 for natives and stubs; and source line: -2 native, -1
// unknown.
int frame_bci(Thread *t, const Frame *f);
int frame_line(Thread *t, const Frame *f);
// The frame is the machine's own (a stub), to be left out everywhere.
static inline bool frame_is_stub(const Frame *f) {
  return f->method->flags & METHOD_STUB;
}

#endif
