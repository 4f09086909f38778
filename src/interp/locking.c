// locking.c -- monitorenter, monitorexit, and the monitors of methods.
//
// Locking is structured (JVMS 2.11.10): a frame leaves the monitors that it
// entered, and no others.  Each thread keeps a list of the monitors that its
// frames have entered by monitorenter:
//
//   held -> | none | frame 1, a | frame 1, b | frame 2, a | <- held_at
//
// Entries of a frame are together, and below those of its callees.

#include "interp/slow.h"

// -- Monitors of methods -----------------------------------------------------

// The register is not yet in the frame's reference map: a C root holds the
// object while the thread waits.
bool slow_lock(Thread *t, uint32_t reg) {
  uint32_t mark = roots_mark(t);
  Ref *object = root(t, slow_reg(t, reg)->ref);
  bool ok = monitor_enter(t, object);
  slow_reg(t, reg)->bits = *object;
  roots_release(t, mark);
  return ok;
}

bool slow_unlock(Thread *t, uint32_t reg) {
  uint32_t mark = roots_mark(t);
  Ref *object = root(t, slow_reg(t, reg)->ref);
  bool ok = monitor_exit(t, object);
  slow_reg(t, reg)->bits = *object;
  roots_release(t, mark);
  return ok;
}

// -- monitorenter, monitorexit -----------------------------------------------

static bool grow_held(Thread *t) {
  size_t used = (size_t)(t->held_at - t->held);
  size_t room = 2 * (size_t)(t->held_end - t->held);
  HeldLock *held = image_native_realloc(t->held, room * sizeof *held);
  if (!held) return throw_oom(t, "no room for a monitor");
  t->held = held;
  t->held_at = held + used;
  t->held_end = held + room;
  return true;
}

bool slow_monitor_enter(Thread *t, uint32_t reg) {
  if (t->held_at == t->held_end && !grow_held(t)) return false;
  if (!monitor_enter(t, &slow_reg(t, reg)->ref)) return false;
  *t->held_at++ = (HeldLock){t->frame, slow_reg(t, reg)->ref};
  return true;
}

bool throw_unstructured(Thread *t) {
  return throw_new(t, "java/lang/IllegalMonitorStateException", NULL);
}

// Does the top frame's method hold the monitor of `object` as a synchronized
// one?
static bool is_method_lock(Thread *t, Ref object) {
  const Frame *f = t->frame;
  int32_t reg = f->method->info->lock_reg;
  return reg >= 0 && f->regs[reg].ref == object;
}

bool slow_monitor_exit(Thread *t, uint32_t reg) {
  Ref *object = &slow_reg(t, reg)->ref;
  HeldLock *h = t->held_at - 1;
  while (h->frame == t->frame && h->object != *object) h--;
  bool found = h->frame == t->frame;
  if (!found && !is_method_lock(t, *object)) return throw_unstructured(t);
  if (!monitor_exit(t, object)) return false;
  if (found) {
    size_t above = (size_t)(t->held_at - (h + 1));
    memmove(h, h + 1, above * sizeof *h);
    t->held_at--;
  }
  return true;
}

void slow_leave_held(Thread *t) {
  t->exception = 0;
  while (t->held_at[-1].frame == t->frame) {
    HeldLock *h = --t->held_at;
    if (monitor_try_exit_fast(t, h->object)) continue;
    uint32_t mark = roots_mark(t);
    monitor_exit(t, root(t, h->object));
    roots_release(t, mark);
  }
  throw_unstructured(t);
}
