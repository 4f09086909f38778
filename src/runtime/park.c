// Everything a thread does with its own lock: park, sleep, and the sleeping
// half of Object.wait; and how others wake it.
#include <sched.h>

#include "runtime/monitor.h"

#define NANOS_PER_MILLI INT64_C(1000000)

int64_t wait_deadline(int64_t nanos) {
  int64_t at;
  return __builtin_add_overflow(host_nanos(), nanos, &at) ? INT64_MAX : at;
}

void wait_prepare(Thread *t) {
  pthread_mutex_lock(host_mutex(t->lock));
  t->notified = false;
  // Thread.stop has nothing but this to wake a thread that is about to wait.
  atomic_store(&t->interrupt_wake, (atomic_load(&t->poll) & POLL_ASYNC) != 0);
  pthread_mutex_unlock(host_mutex(t->lock));
}

// The volatile field that Thread.interrupt sets.
static int8_t *interrupted_field(Thread *t) {
  return KNOWN_AT(t, t->java, Thread_interrupted);
}

static bool interrupted(Thread *t) {
  return t->java && __atomic_load_n(interrupted_field(t), __ATOMIC_SEQ_CST);
}

bool wait_take_interrupt(Thread *t) {
  if (!interrupted(t)) return false;
  __atomic_store_n(interrupted_field(t), 0, __ATOMIC_SEQ_CST);
  return true;
}

void wait_sleep(Thread *t, const bool *flag, int64_t deadline) {
  pthread_mutex_t *mutex = host_mutex(t->lock);
  pthread_cond_t *cond = host_cond(t->lock);
  thread_block_begin(t);
  pthread_mutex_lock(mutex);
  while (!*flag && !atomic_load(&t->interrupt_wake)) {
    if (deadline == INT64_MAX) {
      pthread_cond_wait(cond, mutex);
      continue;
    }
    int64_t left = deadline - host_nanos();
    if (left <= 0) break;
    struct timespec until = host_deadline(left);
    pthread_cond_timedwait(cond, mutex, &until);
  }
  pthread_mutex_unlock(mutex);
  thread_block_end(t);
}

bool wait_unstopped(Thread *t) {
  if (LIKELY(!(atomic_load(&t->poll) & POLL_ASYNC))) return true;
  safepoint_poll(t);
  return !t->exception;
}

// -- LockSupport.park ---------------------------------------------------------

static bool take_permit(Thread *t) {
  pthread_mutex_lock(host_mutex(t->lock));
  bool had = t->park_permit;
  t->park_permit = false;
  pthread_mutex_unlock(host_mutex(t->lock));
  return had;
}

// `time` is nanoseconds from now, 0 = for ever; or milliseconds of the wall
// clock.  May return at any time, and does when the thread is interrupted.
void thread_park(Thread *t, bool absolute, int64_t time) {
  if (take_permit(t)) return;
  if (time < 0 || (absolute && time == 0)) return;
  wait_prepare(t);
  if (interrupted(t)) return;
  int64_t nanos = time;
  if (absolute) {
    int64_t millis = time - host_millis_utc();
    if (millis <= 0) return;
    if (__builtin_mul_overflow(millis, NANOS_PER_MILLI, &nanos)) nanos = 0;
  }
  int64_t deadline = nanos ? wait_deadline(nanos) : INT64_MAX;
  int32_t status = thread_set_status(
      t, nanos ? STATUS_TIMED_PARKED : STATUS_PARKED);
  wait_sleep(t, &t->park_permit, deadline);
  take_permit(t);
  thread_set_status(t, status);
  wait_unstopped(t);
}

void thread_unpark(Thread *t, Ref java_thread) {
  Thread *u = thread_of(t, java_thread);
  if (!u) return;
  pthread_mutex_lock(host_mutex(u->lock));
  u->park_permit = true;
  pthread_cond_signal(host_cond(u->lock));
  pthread_mutex_unlock(host_mutex(u->lock));
}

// -- Thread.sleep, interrupt, yield -------------------------------------------

bool thread_sleep(Thread *t, int64_t millis) {
  static const bool never = false;
  wait_prepare(t);
  if (!wait_take_interrupt(t)) {
    if (millis <= 0) {
      thread_yield(t);
      return true;
    }
    int64_t nanos;
    if (__builtin_mul_overflow(millis, NANOS_PER_MILLI, &nanos))
      nanos = INT64_MAX;
    int64_t deadline = wait_deadline(nanos);
    int32_t status = thread_set_status(t, STATUS_SLEEPING);
    bool stopped, awake;
    do {
      wait_sleep(t, &never, deadline);
      stopped = !wait_unstopped(t);
      wait_prepare(t);
      awake = wait_take_interrupt(t);
    } while (!stopped && !awake && host_nanos() < deadline);
    thread_set_status(t, status);
    if (stopped) return false;
    if (!awake) return true;
  }
  return throw_new(t, "java/lang/InterruptedException", "sleep interrupted");
}

// Thread.interrupt has set the object's field already.
void thread_interrupt(Thread *t, Ref java_thread) {
  Thread *u = thread_of(t, java_thread);
  if (!u) return;
  pthread_mutex_lock(host_mutex(u->lock));
  atomic_store(&u->interrupt_wake, true);
  pthread_cond_broadcast(host_cond(u->lock));
  pthread_mutex_unlock(host_mutex(u->lock));
}

void thread_yield(Thread *t) {
  thread_block_begin(t);
  sched_yield();
  thread_block_end(t);
}
