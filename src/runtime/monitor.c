#include "runtime/monitor.h"

#define MONITOR_CHUNK 256u
#define MONITORS_MAX (1u << 24)
#define SPINS 60

struct MonitorTable {
  uint32_t lock;     // host lock: `free` and growth
  uint32_t count;    // Monitors made so far; read with the lock or stopped
  Monitor *free;
  Monitor *chunks[MONITORS_MAX / MONITOR_CHUNK];
};

static inline void spin_pause(void) {
#if defined(__x86_64__) || defined(__i386__)
  __builtin_ia32_pause();
#endif
}

// -- The table ----------------------------------------------------------------

void monitors_create(Runtime *rt) {
  rt->monitors = image_meta_alloc(sizeof *rt->monitors);
  CHECK(rt->monitors != NULL);
  rt->monitors->lock = host_lock_new();
}

static Monitor *monitor_at(const struct MonitorTable *table, uint32_t index) {
  return &table->chunks[index / MONITOR_CHUNK][index % MONITOR_CHUNK];
}

static Monitor *table_grow(struct MonitorTable *table) {
  uint32_t n = table->count;
  if (n == MONITORS_MAX) return NULL;
  if (n % MONITOR_CHUNK == 0) {
    Monitor *chunk = image_meta_alloc(MONITOR_CHUNK * sizeof *chunk);
    if (!chunk) return NULL;
    table->chunks[n / MONITOR_CHUNK] = chunk;
  }
  Monitor *m = monitor_at(table, n);
  m->index = n;
  table->count = n + 1;
  return m;
}

static Monitor *monitor_new(struct MonitorTable *table) {
  pthread_mutex_lock(host_mutex(table->lock));
  Monitor *m = table->free;
  if (m)
    table->free = m->next_free;
  else
    m = table_grow(table);
  pthread_mutex_unlock(host_mutex(table->lock));
  return m;
}

static void monitor_free(struct MonitorTable *table, Monitor *m) {
  m->object = 0;
  pthread_mutex_lock(host_mutex(table->lock));
  m->next_free = table->free;
  table->free = m;
  pthread_mutex_unlock(host_mutex(table->lock));
}

void monitors_each(Runtime *rt, void (*visit)(void *arg, Monitor *m),
                   void *arg) {
  struct MonitorTable *table = rt->monitors;
  for (uint32_t i = 0; i < table->count; i++) {
    Monitor *m = monitor_at(table, i);
    if (m->object) visit(arg, m);
  }
}

static bool monitor_idle(Monitor *m) {
  return atomic_load(&m->owner) == 0 && atomic_load(&m->contenders) == 0 &&
         m->pins == 0;
}

static void visit_root(void *arg, Monitor *m) {
  RootVisitor *v = arg;
  if (!monitor_idle(m)) v->slot(v, &m->object);
}

void monitors_visit_roots(Runtime *rt, RootVisitor *v) {
  monitors_each(rt, visit_root, v);
}

static void sweep_one(void *arg, Monitor *m) {
  Ctx *c = arg;
  if (!monitor_idle(m) || heap_weak_survives(c, &m->object)) return;
  monitor_free(((Thread *)c)->rt->monitors, m);
}

void monitors_sweep(Ctx *c) {
  monitors_each(((Thread *)c)->rt, sweep_one, c);
}

// Runs when all objects are where they will be: it writes to headers.
static void deflate_one(void *arg, Monitor *m) {
  if (!monitor_idle(m)) return;
  _Atomic uint32_t *state = &object_at(m->object)->state;
  uint32_t s = atomic_load_explicit(state, memory_order_relaxed);
  uint32_t hash = atomic_load_explicit(&m->hash, memory_order_relaxed);
  CHECK((s & STATE_LOCK_MASK) == STATE_INFLATED &&
        s >> STATE_DATA_SHIFT == m->index);
  s = (s & STATE_LOW_MASK) | hash << STATE_DATA_SHIFT;
  atomic_store_explicit(state, s, memory_order_relaxed);
  monitor_free(arg, m);
}

void monitors_deflate(Runtime *rt) {
  monitors_each(rt, deflate_one, rt->monitors);
}

// -- Inflation ----------------------------------------------------------------

// The Monitor of `r`, made now if need be, whoever holds the lock: one store
// to the header turns THIN(owner, depth) into a Monitor that says the same,
// and the owner's own stores are compare-and-swaps too.  NULL: no memory.
// No poll.
static Monitor *inflate(Thread *t, Ref r) {
  struct MonitorTable *table = t->rt->monitors;
  _Atomic uint32_t *state = &object_at(r)->state;
  Monitor *m = NULL;
  for (;;) {
    uint32_t s = atomic_load_explicit(state, memory_order_acquire);
    if ((s & STATE_LOCK_MASK) == STATE_INFLATED) {
      if (m) monitor_free(table, m);
      return monitor_at(table, s >> STATE_DATA_SHIFT);
    }
    if (!m && !(m = monitor_new(table))) return NULL;
    bool thin = (s & STATE_LOCK_MASK) == STATE_THIN;
    uint32_t owner = thin ? s >> STATE_OWNER_SHIFT : 0;
    uint32_t hash = thin ? 0 : s >> STATE_DATA_SHIFT;
    m->object = r;
    m->depth = thin ? s >> STATE_DEPTH_SHIFT & 0xff : 0;
    atomic_store_explicit(&m->owner, owner, memory_order_relaxed);
    atomic_store_explicit(&m->hash, hash, memory_order_relaxed);
    uint32_t inflated = (s & STATE_LOW_MASK) | STATE_INFLATED |
                        m->index << STATE_DATA_SHIFT;
    if (atomic_compare_exchange_strong_explicit(state, &s, inflated,
                                                memory_order_acq_rel,
                                                memory_order_relaxed))
      return m;
  }
}

Monitor *monitor_of(Thread *t, Ref r) {
  uint32_t s = atomic_load_explicit(&object_at(r)->state,
                                    memory_order_acquire);
  if ((s & STATE_LOCK_MASK) != STATE_INFLATED) return NULL;
  return monitor_at(t->rt->monitors, s >> STATE_DATA_SHIFT);
}

// -- Entering and leaving a Monitor -------------------------------------------

static bool try_own(Thread *t, Monitor *m) {
  uint32_t none = 0;
  return atomic_load_explicit(&m->owner, memory_order_relaxed) == 0 &&
         atomic_compare_exchange_strong(&m->owner, &none, t->id);
}

// The number of the entry queue's host lock, made at first use.
static uint32_t entry_lock(Thread *t, Monitor *m) {
  uint32_t n = atomic_load_explicit(&m->lock, memory_order_acquire);
  if (LIKELY(n != 0)) return n;
  pthread_mutex_t *mutex = host_mutex(t->rt->monitors->lock);
  pthread_mutex_lock(mutex);
  n = atomic_load_explicit(&m->lock, memory_order_relaxed);
  if (n == 0) {
    n = host_lock_new();
    atomic_store_explicit(&m->lock, n, memory_order_release);
  }
  pthread_mutex_unlock(mutex);
  return n;
}

// Enter a Monitor that another thread owns.  `contenders` goes up before
// `owner` is tried; the owner clears `owner` before it reads `contenders`:
// so either the try succeeds or the owner signals, and its signal comes
// after the wait began, both being under the mutex.
static void own_blocking(Thread *t, Monitor *m, Ref *obj) {
  uint32_t lock = entry_lock(t, m);
  atomic_fetch_add(&m->contenders, 1);
  bool owned = false;
  for (int i = 0; i < SPINS && !owned; i++) {
    spin_pause();
    owned = try_own(t, m);
  }
  if (!owned) {
    Ref outer = t->blocker;
    t->blocker = *obj;
    int32_t status = thread_set_status(t, STATUS_BLOCKED);
    thread_block_begin(t);
    pthread_mutex_lock(host_mutex(lock));
    while (!try_own(t, m))
      pthread_cond_wait(host_cond(lock), host_mutex(lock));
    pthread_mutex_unlock(host_mutex(lock));
    thread_block_end(t);
    thread_set_status(t, status);
    t->blocker = outer;
  }
  atomic_fetch_sub(&m->contenders, 1);
}

// Wake those that notify() chose: they could not have run before.
static void wake_notified(Monitor *m) {
  while (m->notified) {
    Thread *u = m->notified;
    m->notified = u->wait_next;
    pthread_mutex_lock(host_mutex(u->lock));
    pthread_cond_signal(host_cond(u->lock));
    pthread_mutex_unlock(host_mutex(u->lock));
  }
}

static void disown(Monitor *m) {
  if (m->notified) wake_notified(m);
  atomic_store(&m->owner, 0);
  if (LIKELY(atomic_load(&m->contenders) == 0)) return;
  uint32_t lock = atomic_load_explicit(&m->lock, memory_order_acquire);
  pthread_mutex_lock(host_mutex(lock));
  pthread_cond_signal(host_cond(lock));
  pthread_mutex_unlock(host_mutex(lock));
}

// -- monitorenter, monitorexit ------------------------------------------------

static inline bool header_swap(_Atomic uint32_t *state, uint32_t from,
                               uint32_t to) {
  return atomic_compare_exchange_strong(state, &from, to);
}

bool monitor_enter(Thread *t, Ref *obj) {
  for (int spins = 0;;) {
    _Atomic uint32_t *state = &object_at(*obj)->state;
    uint32_t s = atomic_load_explicit(state, memory_order_acquire);
    uint32_t kind = s & STATE_LOCK_MASK;
    if (kind == STATE_INFLATED) {
      Monitor *m = monitor_at(t->rt->monitors, s >> STATE_DATA_SHIFT);
      if (atomic_load_explicit(&m->owner, memory_order_relaxed) == t->id)
        m->depth++;
      else if (!try_own(t, m))
        own_blocking(t, m, obj);
      return true;
    }
    if (kind == STATE_UNLOCKED && s >> STATE_DATA_SHIFT == 0) {
      uint32_t thin = s | t->id << STATE_OWNER_SHIFT | STATE_THIN;
      if (header_swap(state, s, thin)) return true;
      continue;
    }
    if (kind == STATE_THIN) {
      bool mine = s >> STATE_OWNER_SHIFT == t->id;
      if (mine && (s >> STATE_DEPTH_SHIFT & 0xff) != 0xff) {
        if (header_swap(state, s, s + (1u << STATE_DEPTH_SHIFT))) return true;
        continue;
      }
      if (!mine && spins++ < SPINS) {
        spin_pause();
        continue;
      }
    }
    if (!inflate(t, *obj)) return throw_oom(t, "no room for a monitor");
  }
}

static bool throw_not_owner(Thread *t) {
  return throw_new(t, "java/lang/IllegalMonitorStateException",
                   "current thread is not owner");
}

bool monitor_exit(Thread *t, Ref *obj) {
  for (;;) {
    _Atomic uint32_t *state = &object_at(*obj)->state;
    uint32_t s = atomic_load_explicit(state, memory_order_acquire);
    uint32_t kind = s & STATE_LOCK_MASK;
    if (kind == STATE_THIN && s >> STATE_OWNER_SHIFT == t->id) {
      uint32_t depth = s >> STATE_DEPTH_SHIFT & 0xff;
      uint32_t left = depth ? s - (1u << STATE_DEPTH_SHIFT)
                            : s & STATE_LOW_MASK;
      if (header_swap(state, s, left)) return true;
      continue;
    }
    if (kind != STATE_INFLATED) return throw_not_owner(t);
    Monitor *m = monitor_at(t->rt->monitors, s >> STATE_DATA_SHIFT);
    if (atomic_load_explicit(&m->owner, memory_order_relaxed) != t->id)
      return throw_not_owner(t);
    if (m->depth > 0)
      m->depth--;
    else
      disown(m);
    return true;
  }
}

static uint32_t owner_id(Thread *t, Ref r) {
  uint32_t s = atomic_load_explicit(&object_at(r)->state,
                                    memory_order_acquire);
  if ((s & STATE_LOCK_MASK) == STATE_THIN) return s >> STATE_OWNER_SHIFT;
  if ((s & STATE_LOCK_MASK) != STATE_INFLATED) return 0;
  Monitor *m = monitor_at(t->rt->monitors, s >> STATE_DATA_SHIFT);
  return atomic_load(&m->owner);
}

bool monitor_held(Thread *t, Ref obj) {
  return owner_id(t, obj) == t->id;
}

Thread *monitor_owner(Thread *t, Ref obj) {
  uint32_t id = owner_id(t, obj);
  return id ? thread_by_id(t->rt, id) : NULL;
}

// -- wait, notify (JLS 17.2) --------------------------------------------------

static void wait_set_add(Monitor *m, Thread *t) {
  t->wait_next = NULL;
  if (m->waiters)
    m->last_waiter->wait_next = t;
  else
    m->waiters = t;
  m->last_waiter = t;
}

static void wait_set_remove(Monitor *m, Thread *t) {
  Thread *before = NULL;
  for (Thread *u = m->waiters; u != t; u = u->wait_next) before = u;
  if (before)
    before->wait_next = t->wait_next;
  else
    m->waiters = t->wait_next;
  if (m->last_waiter == t) m->last_waiter = before;
}

// Only the owner of a monitor touches its wait set.  So whoever gives up
// waiting first becomes the owner again and only then leaves the set; a
// notification that comes in between is taken and counts.
static void wait_in(Thread *t, Monitor *m, Ref *obj, int64_t deadline) {
  bool timed = deadline != INT64_MAX;
  uint32_t depth = m->depth;
  m->depth = 0;
  m->pins++;
  wait_set_add(m, t);
  t->waiting_on = m;
  t->blocker = *obj;
  int32_t status =
      thread_set_status(t, timed ? STATUS_TIMED_WAITING : STATUS_WAITING);
  disown(m);
  wait_sleep(t, &t->notified, deadline);
  t->waiting_on = NULL;
  t->blocker = 0;
  if (!try_own(t, m)) own_blocking(t, m, obj);
  thread_set_status(t, status);
  m->depth = depth;
  m->pins--;
  if (!t->notified) wait_set_remove(m, t);
}

bool monitor_wait(Thread *t, Ref *obj, int64_t millis, int32_t nanos) {
  if (millis < 0)
    return throw_new(t, "java/lang/IllegalArgumentException",
                     "timeout value is negative");
  if (!monitor_held(t, *obj)) return throw_not_owner(t);
  Monitor *m = inflate(t, *obj);
  if (!m) return throw_oom(t, "no room for a monitor");
  wait_prepare(t);
  if (!wait_take_interrupt(t)) {
    int64_t deadline = INT64_MAX;
    if (millis > 0 || nanos > 0)
      deadline = millis > INT64_MAX / 1000000 - 1
                     ? INT64_MAX
                     : wait_deadline(millis * 1000000 + nanos);
    wait_in(t, m, obj, deadline);
    if (!wait_unstopped(t)) return false;
    if (t->notified || !wait_take_interrupt(t)) return true;
  }
  return throw_new(t, "java/lang/InterruptedException", NULL);
}

bool monitor_notify(Thread *t, Ref *obj, bool all) {
  if (!monitor_held(t, *obj)) return throw_not_owner(t);
  Monitor *m = monitor_of(t, *obj);
  if (!m) return true;
  Thread **end = &m->notified;
  while (*end) end = &(*end)->wait_next;
  while (m->waiters) {
    Thread *u = m->waiters;
    m->waiters = u->wait_next;
    u->wait_next = NULL;
    *end = u;
    end = &u->wait_next;
    pthread_mutex_lock(host_mutex(u->lock));
    u->notified = true;
    pthread_mutex_unlock(host_mutex(u->lock));
    // It sleeps on until the lock is free, but waits for nothing else.
    thread_set_status(u, STATUS_BLOCKED);
    if (!all) break;
  }
  return true;
}

// -- Identity hash ------------------------------------------------------------

// A number of 24 bits, not 0 (Marsaglia's xorshift).
static uint32_t next_hash(Thread *t) {
  uint32_t x = t->hash_state;
  do {
    x ^= x << 13;
    x ^= x >> 17;
    x ^= x << 5;
  } while (x >> STATE_DATA_SHIFT == 0);
  t->hash_state = x;
  return x >> STATE_DATA_SHIFT;
}

int32_t identity_hash(Thread *t, Ref r) {
  _Atomic uint32_t *state = &object_at(r)->state;
  for (;;) {
    uint32_t s = atomic_load_explicit(state, memory_order_acquire);
    if ((s & STATE_LOCK_MASK) != STATE_UNLOCKED) break;
    uint32_t hash = s >> STATE_DATA_SHIFT;
    if (hash) return (int32_t)hash;
    hash = next_hash(t);
    if (header_swap(state, s, s | hash << STATE_DATA_SHIFT))
      return (int32_t)hash;
  }
  Monitor *m = inflate(t, r);
  CHECK(m != NULL);
  uint32_t hash = next_hash(t), none = 0;
  return atomic_compare_exchange_strong(&m->hash, &none, hash)
             ? (int32_t)hash
             : (int32_t)none;
}
