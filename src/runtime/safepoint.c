// Stopping the world.
//
// A thread that wants all others to stand still becomes the `stopper`, sets
// POLL_STOP in every other thread, and waits until none of them is RUNNING.
// A RUNNING thread meets the bit at its next poll, says BLOCKED and sleeps
// until the stopper lets go.  A thread that was BLOCKED anyway is not waited
// for; it finds the bit when it wants to be RUNNING again:
//
//   stopper                          leaving a blocked section
//     poll |= POLL_STOP                state = RUNNING
//     read state                       read poll
//
// Each side writes first and reads then, all in sequentially consistent
// order, so at least one of them sees the other.  A thread that found the
// bit may be RUNNING for a moment; it has touched nothing and says BLOCKED
// at once.
#include "base/log.h"
#include "runtime/runtime.h"

struct Safepoint {
  uint32_t lock;     // mutex over the list of threads and what follows; its
                     // condition: a stop is over, or a thread has left
  uint32_t arrived;  // its condition, with the same mutex: someone stopped
  Thread *stopper;   // NULL: the world runs
  uint32_t depth;    // stops by the stopper, less starts
  StopReason why;
  // For the log, in nanoseconds: when the stop was asked for, when all threads
  // had stopped, and when the one before was over.
  int64_t asked, reached, last_end;
};

void safepoint_create(Runtime *rt) {
  struct Safepoint *sp = image_meta_alloc(sizeof *sp);
  CHECK(sp != NULL);
  sp->lock = host_lock_new();
  sp->arrived = host_lock_new();
  rt->safepoint = sp;
  rt->thread_lock = sp->lock;
}

void threads_lock(Runtime *rt) {
  pthread_mutex_lock(host_mutex(rt->thread_lock));
}

void threads_unlock(Runtime *rt) {
  pthread_mutex_unlock(host_mutex(rt->thread_lock));
}

// With the mutex held: sleep while another thread has stopped the world.
static void wait_for_start(Runtime *rt, Thread *t) {
  struct Safepoint *sp = rt->safepoint;
  if (sp->stopper == NULL || sp->stopper == t) return;
  if (t) {
    atomic_store(&t->state, THREAD_BLOCKED);
    pthread_cond_signal(host_cond(sp->arrived));
  }
  while (sp->stopper)
    pthread_cond_wait(host_cond(sp->lock), host_mutex(sp->lock));
  if (t) atomic_store(&t->state, THREAD_RUNNING);
}

void threads_lock_quiet(Runtime *rt, Thread *t) {
  threads_lock(rt);
  wait_for_start(rt, t);
}

static void stop_here(Thread *t) {
  threads_lock_quiet(t->rt, t);
  threads_unlock(t->rt);
}

void safepoint_stop_world(Thread *t, StopReason why) {
  Runtime *rt = t->rt;
  struct Safepoint *sp = rt->safepoint;
  threads_lock_quiet(rt, t);
  sp->depth++;
  if (sp->stopper == NULL) {
    sp->stopper = t;
    sp->why = why;
    sp->asked = log_uptime();
    for (Thread *u = rt->threads; u; u = u->next)
      if (u != t) atomic_fetch_or(&u->poll, POLL_STOP);
    // Nobody enters or leaves the list until the world starts.
    for (Thread *u = rt->threads; u; u = u->next)
      while (u != t && atomic_load(&u->state) == THREAD_RUNNING)
        pthread_cond_wait(host_cond(sp->arrived), host_mutex(sp->lock));
    sp->reached = log_uptime();
  }
  threads_unlock(rt);
}

static void log_stop(struct Safepoint *sp) {
  static const char *const names[] = {STOP_REASONS(STOP_NAME)};
  int64_t now = log_uptime();
  if (log_on(LOG_SAFEPOINT, LOG_INFO))
    log_line(LOG_SAFEPOINT, LOG_INFO,
             "Safepoint \"%s\", Time since last: %lld ns, Reaching safepoint: "
             "%lld ns, At safepoint: %lld ns, Total: %lld ns",
             names[sp->why], (long long)(sp->asked - sp->last_end),
             (long long)(sp->reached - sp->asked),
             (long long)(now - sp->reached), (long long)(now - sp->asked));
  sp->last_end = now;
}

void safepoint_start_world(Thread *t) {
  Runtime *rt = t->rt;
  struct Safepoint *sp = rt->safepoint;
  threads_lock(rt);
  CHECK(sp->stopper == t && sp->depth > 0);
  if (--sp->depth == 0) {
    log_stop(sp);
    sp->stopper = NULL;
    for (Thread *u = rt->threads; u; u = u->next)
      atomic_fetch_and(&u->poll, (uint8_t)~POLL_STOP);
    pthread_cond_broadcast(host_cond(sp->lock));
  }
  threads_unlock(rt);
}

// A thread that must keep objects where they are lets no collection begin
// while it waits, either.
void thread_block_begin(Thread *t) {
  if (UNLIKELY(t->ctx.no_collect)) return;
  atomic_store(&t->state, THREAD_BLOCKED);
  if (LIKELY(!(atomic_load(&t->poll) & POLL_STOP))) return;
  threads_lock(t->rt);
  pthread_cond_signal(host_cond(t->rt->safepoint->arrived));
  threads_unlock(t->rt);
}

// Sleep, BLOCKED, until Thread.resume.
static void wait_for_resume(Thread *t) {
  thread_block_begin(t);
  pthread_mutex_t *mutex = host_mutex(t->lock);
  pthread_mutex_lock(mutex);
  while (t->suspended) pthread_cond_wait(host_cond(t->lock), mutex);
  pthread_mutex_unlock(mutex);
}

void thread_block_end(Thread *t) {
  for (;;) {
    atomic_store(&t->state, THREAD_RUNNING);
    uint8_t poll = atomic_load(&t->poll);
    if (LIKELY(!(poll & (POLL_STOP | POLL_SUSPEND)))) return;
    if (poll & POLL_STOP)
      stop_here(t);
    else
      wait_for_resume(t);
  }
}

// Make what Thread.stop left for `t` its pending exception.
static void take_async_exception(Thread *t) {
  pthread_mutex_t *mutex = host_mutex(t->lock);
  pthread_mutex_lock(mutex);
  atomic_fetch_and(&t->poll, (uint8_t)~POLL_ASYNC);
  t->exception = t->async_exception;
  t->async_exception = 0;
  pthread_mutex_unlock(mutex);
}

void safepoint_poll(Thread *t) {
  if (t->poll_disabled) return;
  uint8_t poll = atomic_load(&t->poll);
  if (poll & (POLL_STOP | POLL_SUSPEND)) {
    thread_block_begin(t);
    thread_block_end(t);
  }
  if ((poll & POLL_ASYNC) && !t->exception) take_async_exception(t);
}

// -- What one thread does to another -----------------------------------------

// The live thread of `*java` with the list locked; NULL, unlocked, otherwise.
static Thread *lock_alive(Thread *t, Ref *java) {
  threads_lock_quiet(t->rt, t);
  Thread *u = thread_of(t, *java);
  if (u && u->attached && u->java == *java) return u;
  threads_unlock(t->rt);
  return NULL;
}

bool thread_suspend(Thread *t, Ref *java) {
  Thread *u = lock_alive(t, java);
  if (!u) return false;
  pthread_mutex_lock(host_mutex(u->lock));
  u->suspended = true;
  atomic_fetch_or(&u->poll, POLL_SUSPEND);
  pthread_mutex_unlock(host_mutex(u->lock));
  threads_unlock(t->rt);
  if (u == t) {
    safepoint_poll(t);
    return true;
  }
  // It has stopped when it is seen to be anything but RUNNING: it does not
  // run again with the bit set.
  while (atomic_load(&u->state) == THREAD_RUNNING &&
         atomic_load(&u->poll) & POLL_SUSPEND)
    thread_yield(t);
  return true;
}

bool thread_resume(Thread *t, Ref *java) {
  Thread *u = lock_alive(t, java);
  if (!u) return false;
  pthread_mutex_lock(host_mutex(u->lock));
  u->suspended = false;
  atomic_fetch_and(&u->poll, (uint8_t)~POLL_SUSPEND);
  pthread_cond_broadcast(host_cond(u->lock));
  pthread_mutex_unlock(host_mutex(u->lock));
  threads_unlock(t->rt);
  return true;
}

bool thread_throw_in(Thread *t, Ref *java, Ref *exception) {
  Thread *u = lock_alive(t, java);
  if (!u) return false;
  pthread_mutex_lock(host_mutex(u->lock));
  u->async_exception = *exception;
  atomic_fetch_or(&u->poll, POLL_ASYNC);
  atomic_store(&u->interrupt_wake, true);
  pthread_cond_broadcast(host_cond(u->lock));
  pthread_mutex_unlock(host_mutex(u->lock));
  threads_unlock(t->rt);
  return true;
}
