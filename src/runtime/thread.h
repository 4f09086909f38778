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

typedef enum ThreadState {
  THREAD_NEW,
  THREAD_RUNNING,  // may touch the heap; stops at polls
  THREAD_BLOCKED,  // in a system call or waiting: must not touch the heap;
                   // a collection does not wait for it
  THREAD_DEAD,
} ThreadState;

#define ROOTS_MAX 4096  // C roots of a thread

struct Thread {
  Ctx ctx;               // first: heap, linker, fault
  Tlab tlab;
  Frame *frame;          // the top frame, valid whenever C code runs
  _Atomic uint8_t poll;  // not 0: go to safepoint_poll() at the next poll
  _Atomic uint8_t state; // ThreadState
  Ref exception;         // the pending exception, 0 = none
  Ref java;              // java.lang.Thread

  // What a native asks of the loop after it returns; see native/native.h.
  uint8_t request;       // RequestKind
  Method *request_method;
  Class *request_class;

  Slot *stack_base;      // lowest register
  Frame *stack_end;      // one past the highest record
  Slot *stack_limit;     // soft limit: below it, a StackOverflowError handler
                         // still has room
  uint32_t id;           // 1.., fits 16 bits; a thin lock's owner
  uint32_t lock;         // host lock: park, sleep, start
  bool park_permit, is_daemon, attached, in_overflow;
  bool keeps_cnfe;       // see runtime_load_class()
  _Atomic bool interrupt_wake;
  uint32_t nested;       // nested interpreter loops, for the limit
  uint32_t poll_disabled;
  Runtime *rt;
  Thread *next;          // all threads, under rt's thread lock
  Monitor *waiting_on;   // for dumps and deadlock detection
  Ref blocker;           // object whose monitor it wants
  int64_t tid;           // Thread.tid for dumps

  // C roots: references that C code holds across calls that may collect.
  uint32_t root_count;
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

// -- Life of a thread (thread.c) ------------------------------------------------

// A Thread for the calling POSIX thread with `stack_size` bytes of Java
// stack (0 = default); it is THREAD_RUNNING and has no Java object.  NULL
// when there is no room.
Thread *thread_attach(Runtime *rt, size_t stack_size);
void thread_detach(Thread *t);
// The calling POSIX thread's Thread; NULL when not attached.
Thread *thread_current(void);
// Start a POSIX thread that runs java.lang.Thread `*java` (a root):
// run(), uncaught-exception handling, exit(), notifyAll.  False when the
// system has no thread to give.
bool thread_start(Thread *t, Ref *java);
// Body of the end of a thread, also for the main thread: dispatches a
// pending exception, calls Thread.exit(), sets TERMINATED, wakes joiners.
void thread_finish_java(Thread *t);
// Block until only daemon threads (and the caller) are left.
void threads_wait_non_daemon(Thread *t);

// The Thread of a java.lang.Thread object; NULL when not alive.
Thread *thread_of(Thread *t, Ref java_thread);

// -- Safepoints (safepoint.c) ------------------------------------------------------
// Called when t->poll is set.  May collect.
void safepoint_poll(Thread *t);
// Around anything that may block.  Between them no Java state may be
// touched; leaving waits until a collection in progress is over.
void thread_block_begin(Thread *t);
void thread_block_end(Thread *t);
void safepoint_stop_world(Thread *t);
void safepoint_start_world(Thread *t);

// -- Frames (frame.c) ---------------------------------------------------------------
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
