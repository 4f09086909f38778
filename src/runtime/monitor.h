// monitor.h -- the side table of inflated locks (JLS 17.1).
//
// An object's lock is born UNLOCKED, becomes THIN when one thread after the
// other locks it, and INFLATED when the header has no room for what is to
// be known: two threads want it, one waits, it has a hash as well, or it is
// held more than 256 times.
//
//   UNLOCKED --enter--> THIN --contention, wait, hash, depth--> INFLATED
//      ^ `-----exit------'                                         |
//      `----------- a collection finds it idle --------------------'
//
// A lock is deflated only while the world is stopped, and only when its
// Monitor is idle: not owned, and not pinned by a thread that is BLOCKED in
// it.  So a RUNNING thread may use a Monitor until its next poll.
#ifndef CEZVE_RUNTIME_MONITOR_H
#define CEZVE_RUNTIME_MONITOR_H

#include "runtime/runtime.h"

struct Monitor {
  _Atomic uint32_t owner;       // thread id; 0: not owned
  uint32_t depth;               // the owner's entries less one
  _Atomic uint32_t contenders;  // threads that block, or soon will, to enter
  uint32_t pins;                // threads inside wait(); changed by owners
  _Atomic uint32_t hash;        // identity hash; 0: none yet
  Ref object;                   // 0: the Monitor is free.  Weak while idle
  uint32_t index;
  _Atomic uint32_t lock;        // host lock of the entry queue; 0: no need yet
  Thread *waiters, *last_waiter;  // the wait set, first come first
  Thread *notified;             // to be woken when the owner leaves
  Monitor *next_free;
};

void monitors_create(Runtime *rt);

// For the collector, in the order of a collection.  Whether a Monitor is
// idle does not change while the world is stopped, so each is visited once:
// as a root or as a weak reference.
void monitors_visit_roots(Runtime *rt, RootVisitor *v);
void monitors_sweep(Ctx *c);
void monitors_deflate(Runtime *rt);

// Call `visit` for each Monitor that is in use.
void monitors_each(Runtime *rt, void (*visit)(void *arg, Monitor *m),
                   void *arg);

// Of an object: NULL when its lock is not inflated.
Monitor *monitor_of(Thread *t, Ref r);

// -- Shared with park.c -------------------------------------------------------
// Forget old wake-ups.  Must come before looking at the `interrupted` field:
// who interrupts sets the field first and wakes then.
void wait_prepare(Thread *t);
// If the thread is interrupted, clear that and answer true.
bool wait_take_interrupt(Thread *t);
// Sleep, BLOCKED, until `*flag` (under t->lock) or an interrupt, or until
// the monotonic `deadline` in nanoseconds (INT64_MAX = none).
void wait_sleep(Thread *t, const bool *flag, int64_t deadline);
// After a wait: false when Thread.stop's exception is now pending.
bool wait_unstopped(Thread *t);
// Monotonic now + `nanos`, at most INT64_MAX.
int64_t wait_deadline(int64_t nanos);

#endif
