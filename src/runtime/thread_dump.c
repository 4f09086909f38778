// The report on all threads that SIGQUIT asks for, in HotSpot's shape, since
// people and tools read it.  The world is stopped meanwhile and no Java
// object is made; the text is written when the world runs again.
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

#include "classfile/bytecode.h"
#include "runtime/monitor.h"
#include "translate/translate.h"

typedef struct Dump {
  Thread *t;      // who writes it
  FILE *out;
  Arena arena;
  Thread **list;  // Java threads by age
  uint32_t count;
} Dump;

static const char *class_text(Dump *d, const Class *c) {
  const char *name = class_external_name(c, &d->arena);
  return name ? name : "?";
}

// <0x000000069ec19540> (a java.lang.Object), or (a java.lang.Class for D)
static void put_object(Dump *d, Ref r) {
  Class *c = class_of(r);
  fprintf(d->out, "<0x%016lx> (a %s", (unsigned long)(uintptr_t)unpack(r),
          class_text(d, c));
  if (c->layout.holds == HOLDS_CLASS)
    fprintf(d->out, " for %s", class_text(d, class_of_mirror(d->t, r)));
  fputc(')', d->out);
}

static void put_name(Dump *d, Thread *u) {
  Ref name = GET_REF(d->t, u->java, Thread_name);
  char *text = name ? string_utf8(d->t, name) : NULL;
  fprintf(d->out, "\"%s\"", text ? text : "");
  free(text);
}

// -- Locks of a frame ---------------------------------------------------------

// Local variable number of an `aload` or `astore` at *p, which is stepped
// over; -1 when it is something else.
static int local_of(const uint8_t **p, const uint8_t *end, int wide_op,
                    int first_short_op) {
  const uint8_t *at = *p;
  if (at < end && *at >= first_short_op && *at < first_short_op + 4) {
    *p = at + 1;
    return *at - first_short_op;
  }
  if (at + 1 < end && *at == wide_op) {
    *p = at + 2;
    return at[1];
  }
  return -1;
}

// The variable that holds the lock of the synchronized block that `e`
// guards, -1 when `e` guards none.  A compiler lets the handler that catches
// everything begin with: astore, aload lock, monitorexit.
static int block_lock(const Code *code, const ExceptionEntry *e) {
  const uint8_t *p = code->code.at + e->handler;
  const uint8_t *end = code->code.at + code->code.size;
  if (e->catch_type != 0) return -1;
  if (local_of(&p, end, BC_astore, BC_astore_0) < 0) return -1;
  int local = local_of(&p, end, BC_aload, BC_aload_0);
  return local >= 0 && p < end && *p == BC_monitorexit ? local : -1;
}

// Does `u` hold the lock, or will it when it has waited?
static bool holds(Thread *t, Thread *u, Ref lock) {
  if (monitor_owner(t, lock) == u) return true;
  return u->waiting_on && monitor_of(t, lock) == u->waiting_on;
}

// The search for the locks of a frame.
typedef struct LockSearch {
  Thread *t, *of;
  const Frame *frame;
  void (*found)(void *arg, Ref lock);
  void *arg;
} LockSearch;

// Register `r` holds a lock of the thread, or so it seems: it need not even
// hold a reference.
static void look_at(const LockSearch *s, uint32_t r) {
  const Frame *f = s->frame;
  const uint32_t *refs = method_refs(&s->t->ctx, f->method, frame_word(f));
  if (r >= 32 * f->method->info->map_stride) return;
  if (!(refs[r / 32] >> r % 32 & 1)) return;
  Ref lock = f->regs[r].ref;
  if (lock && holds(s->t, s->of, lock)) s->found(s->arg, lock);
}

void frame_locks(Thread *t, Thread *of, const Frame *f,
                 void (*found)(void *arg, Ref lock), void *arg) {
  LockSearch s = {t, of, f, found, arg};
  Method *m = f->method;
  int bci = frame_bci(t, f);
  if (bci < 0 || !frame_in_code(f)) return;
  const Method *source = m->source ? m->source : m;
  const MemberFile *file = method_file(source);
  if (file->code.at) {
    Code code = code_decode(class_cp(source->holder), file->code);
    int last = -1;
    for (uint32_t i = 0; i < code.handler_count; i++) {
      ExceptionEntry e = code_handler(&code, i);
      if (bci < e.start || bci >= e.end) continue;
      int local = block_lock(&code, &e);
      if (local < 0 || local == last) continue;
      look_at(&s, (uint32_t)local);
      last = local;
    }
  }
  if (m->info->lock_reg >= 0)
    look_at(&s, (uint32_t)m->info->lock_reg);
}

static void put_locked(void *arg, Ref lock) {
  Dump *d = arg;
  fputs("\t- locked ", d->out);
  put_object(d, lock);
  fputc('\n', d->out);
}

// -- Frames -------------------------------------------------------------------

static void put_frame(Dump *d, const Frame *f) {
  Method *m = f->method->source ? f->method->source : f->method;
  Class *c = m->holder;
  fprintf(d->out, "\tat %s.%.*s(", class_text(d, c), SYMBOL(m->name));
  Module *module = c->package ? c->package->module : NULL;
  if (module && module->name) {
    fprintf(d->out, "%.*s", SYMBOL(module->name));
    if (module->version) fprintf(d->out, "@%.*s", SYMBOL(module->version));
    fputc('/', d->out);
  }
  int line = frame_line(d->t, f);
  if (line == -2) {
    fputs("Native Method)\n", d->out);
  } else if (!c->file || !c->file->source_file) {
    fputs("Unknown Source)\n", d->out);
  } else {
    Bytes file = cp_utf8(class_cp(c), c->file->source_file);
    fprintf(d->out, "%.*s", (int)file.size, (const char *)file.at);
    if (line >= 0) fprintf(d->out, ":%d", line);
    fputs(")\n", d->out);
  }
}

// What the thread is waiting for, which belongs to its top frame.
static void put_wanted(Dump *d, Thread *u) {
  Ref parked = GET_REF(d->t, u->java, Thread_parkBlocker);
  int32_t status = GET_I32(d->t, u->java, Thread_threadStatus);
  const char *what = NULL;
  Ref object = u->blocker;
  if (object) {
    what = status == STATUS_BLOCKED ? "waiting to lock" : "waiting on";
  } else if (parked &&
             (status == STATUS_PARKED || status == STATUS_TIMED_PARKED)) {
    what = "parking to wait for ";
    object = parked;
  }
  if (!what) return;
  fprintf(d->out, "\t- %s ", what);
  put_object(d, object);
  fputc('\n', d->out);
}

static void put_stack(Dump *d, Thread *u) {
  bool top = true;
  for (Frame *f = u->frame; !frame_is_last(u, f); f = frame_caller(f)) {
    if (frame_is_stub(f)) continue;
    put_frame(d, f);
    if (top) put_wanted(d, u);
    frame_locks(d->t, u, f, put_locked, d);
    top = false;
  }
}

// -- Threads ------------------------------------------------------------------

static const struct {
  int32_t status;
  const char *state, *doing;
} states[] = {
    {STATUS_NEW, "NEW", "runnable "},
    {STATUS_TERMINATED, "TERMINATED", "runnable "},
    {STATUS_RUNNABLE, "RUNNABLE", "runnable "},
    {STATUS_BLOCKED, "BLOCKED (on object monitor)",
     "waiting for monitor entry "},
    {STATUS_WAITING, "WAITING (on object monitor)", "in Object.wait() "},
    {STATUS_TIMED_WAITING, "TIMED_WAITING (on object monitor)",
     "in Object.wait() "},
    {STATUS_PARKED, "WAITING (parking)", "waiting on condition "},
    {STATUS_TIMED_PARKED, "TIMED_WAITING (parking)", "waiting on condition "},
    {STATUS_SLEEPING, "TIMED_WAITING (sleeping)", "waiting on condition "},
};

static void put_thread(Dump *d, Thread *u) {
  int32_t status = GET_I32(d->t, u->java, Thread_threadStatus);
  size_t s = 0;
  while (s + 1 < COUNT(states) && states[s].status != status) s++;
  ThreadTimes times = thread_times(u);
  put_name(d, u);
  fprintf(d->out,
          " #%lld%s prio=%d os_prio=0 cpu=%.2fms elapsed=%.2fs "
          "tid=0x%016lx nid=0x%x %s [0x%016lx]\n",
          (long long)u->tid,
          GET_I8(d->t, u->java, Thread_daemon) ? " daemon" : "",
          GET_I32(d->t, u->java, Thread_priority), (double)times.cpu / 1e6,
          (double)times.age / 1e9, (unsigned long)(uintptr_t)u,
          (unsigned)times.kernel_id, states[s].doing,
          (unsigned long)(uintptr_t)u->frame);
  fprintf(d->out, "   java.lang.Thread.State: %s\n", states[s].state);
  put_stack(d, u);
  fputc('\n', d->out);
}

// -- Deadlocks ----------------------------------------------------------------

// The thread that owns the java.util.concurrent lock `r`, 0 when `r` is no
// such lock or free.
Ref synchronizer_owner(Thread *t, Ref r) {
  Linker *l = t->rt->linker;
  for (Class *c = class_of(r); c; c = c->super) {
    if (!symbol_is(c->name,
                   "java/util/concurrent/locks/AbstractOwnableSynchronizer"))
      continue;
    Symbol *name = symbol_of(l, "exclusiveOwnerThread");
    Symbol *desc = symbol_of(l, "Ljava/lang/Thread;");
    Field *f = name && desc ? class_declared_field(c, name, desc) : NULL;
    return f ? FIELD(Ref, r, f->offset) : 0;
  }
  return 0;
}

// The thread that `u` cannot go on without, and the lock it is about.
Thread *thread_waits_for(Thread *t, Thread *u, Ref *lock, bool *is_monitor) {
  int32_t status = GET_I32(t, u->java, Thread_threadStatus);
  *is_monitor = status == STATUS_BLOCKED;
  if (*is_monitor) {
    *lock = u->blocker;
    return *lock ? monitor_owner(t, *lock) : NULL;
  }
  *lock = status == STATUS_PARKED ? GET_REF(t, u->java, Thread_parkBlocker)
                                  : 0;
  Ref owner = *lock ? synchronizer_owner(t, *lock) : 0;
  return owner ? thread_of(t, owner) : NULL;
}

static void put_deadlock(Dump *d, Thread *first) {
  fputs("\n\nFound one Java-level deadlock:\n=============================\n",
        d->out);
  Thread *u = first;
  do {
    Ref lock;
    bool is_monitor;
    Thread *owner = thread_waits_for(d->t, u, &lock, &is_monitor);
    Monitor *m = is_monitor ? monitor_of(d->t, lock) : NULL;
    unsigned long address = (unsigned long)(uintptr_t)unpack(lock);
    put_name(d, u);
    if (is_monitor)
      fprintf(d->out,
              ":\n  waiting to lock monitor 0x%016lx (object 0x%016lx, a %s)",
              (unsigned long)(uintptr_t)m, address,
              class_text(d, class_of(lock)));
    else
      fprintf(d->out,
              ":\n  waiting for ownable synchronizer 0x%016lx, (a %s)",
              address, class_text(d, class_of(lock)));
    fputs(",\n  which is held by ", d->out);
    put_name(d, owner);
    fputs("\n\n", d->out);
    u = owner;
  } while (u != first);
  fputs("Java stack information for the threads listed above:\n"
        "===================================================\n",
        d->out);
  do {
    Ref lock;
    bool is_monitor;
    put_name(d, u);
    fputs(":\n", d->out);
    put_stack(d, u);
    u = thread_waits_for(d->t, u, &lock, &is_monitor);
  } while (u != first);
}

// Follow each thread to the one it waits for.  A walk that meets a thread of
// its own has found a ring; `seen` holds the number of the walk by id.
static void put_deadlocks(Dump *d) {
  uint32_t *seen = calloc(d->t->rt->thread_ids + 1, sizeof *seen);
  uint32_t found = 0;
  for (uint32_t i = 0; seen && i < d->count; i++) {
    Ref lock;
    bool is_monitor;
    Thread *u = d->list[i];
    while (u && u->java && seen[u->id] == 0) {
      seen[u->id] = i + 1;
      u = thread_waits_for(d->t, u, &lock, &is_monitor);
    }
    if (!u || !u->java || seen[u->id] != i + 1) continue;
    put_deadlock(d, u);
    found++;
  }
  free(seen);
  if (found)
    fprintf(d->out, "\nFound %u deadlock%s.\n", found, found == 1 ? "" : "s");
}

// -- The whole ----------------------------------------------------------------

static int by_age(const void *a, const void *b) {
  const Thread *x = *(Thread *const *)a, *y = *(Thread *const *)b;
  return (x->tid > y->tid) - (x->tid < y->tid);
}

static void collect(Dump *d) {
  Runtime *rt = d->t->rt;
  d->list = calloc(rt->thread_count, sizeof *d->list);
  for (Thread *u = rt->threads; d->list && u; u = u->next)
    if (u->java) d->list[d->count++] = u;
  if (d->count) qsort(d->list, d->count, sizeof *d->list, by_age);
}

static void put_all(Dump *d) {
  char when[32];
  time_t now = time(NULL);
  struct tm tm;
  strftime(when, sizeof when, "%Y-%m-%d %H:%M:%S", localtime_r(&now, &tm));
  fprintf(d->out, "%s\nFull thread dump cezve:\n\n", when);
  for (uint32_t i = 0; i < d->count; i++) put_thread(d, d->list[i]);
  put_deadlocks(d);
  Heap *h = d->t->ctx.heap;
  fprintf(d->out, "\nHeap\n total %zuK, used %zuK, maximum %zuK\n\n",
          heap_committed(h) >> 10, heap_used(h) >> 10,
          heap_maximum(h) >> 10);
}

static void write_all(int fd, const char *text, size_t n) {
  while (n > 0) {
    ssize_t written = write(fd, text, n);
    if (written <= 0) return;
    text += written;
    n -= (size_t)written;
  }
}

void thread_dump(Thread *t, int fd) {
  char *text = NULL;
  size_t size = 0;
  Dump d = {.t = t, .out = open_memstream(&text, &size)};
  if (!d.out) return;
  safepoint_stop_world(t, STOP_ThreadDump);
  collect(&d);
  put_all(&d);
  safepoint_start_world(t);
  fclose(d.out);
  free(d.list);
  arena_drop(&d.arena);
  thread_block_begin(t);
  write_all(fd, text, size);
  thread_block_end(t);
  free(text);
}
