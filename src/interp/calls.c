// calls.c -- frames are pushed here when the loop cannot do it in passing:
// natives, translation, class initialisation, and calls from C.

#include "interp/slow.h"
#include "native/fast.h"

// -- Frames ------------------------------------------------------------------

// The trace begins in the method that could not run, at its first
// instruction; for its record there is always room in the reserve.  Making
// the error runs no Java, but perhaps the collector.
bool slow_overflow(Thread *t, Method *m, Slot *window) {
  *--t->frame = (Frame){slow_code(m) + 1, window, m};
  t->in_overflow = true;
  throw_stack_overflow(t);
  t->in_overflow = false;
  t->frame++;
  return false;
}

bool slow_push(Thread *t, Method *m, Slot *window) {
  Insn *code = slow_code(m);
  if (UNLIKELY(!slow_room(m, window, t->frame)))
    return slow_overflow(t, m, window);
  Frame *f = --t->frame;
  f->pc = code;
  f->regs = window;
  f->method = m;
  return true;
}

bool slow_become(Thread *t, Method *m) {
  Frame *f = t->frame;
  Insn *code = slow_code(m);
  bool room = slow_room(m, f->regs, f);
  if (UNLIKELY(!room)) slow_overflow(t, m, f->regs);
  f->method = m;  // no handler of `m` is asked: it has not begun
  f->pc = code;
  return room;
}

// The stub gets a window above the registers of the running frame, which
// stay as they are: the instruction runs again when the stub leaves.
bool slow_init(Thread *t, Class *cls) {
  Method *stub = t->rt->stub_init;
  Slot *window = frame_top(t);
  if (!slow_room(stub, window, t->frame)) return throw_stack_overflow(t);
  window->bits = cls->mirror;
  return slow_push(t, stub, window);
}

bool slow_translate(Thread *t) {
  Frame *f = t->frame;
  Method *m = f->method;
  Err err = translate_method(&t->ctx, m);
  if (err != ERR_OK) return throw_err(t, err);
  f->pc = slow_code(m) + 1;
  return slow_become(t, m);  // it may have more registers now
}

bool slow_not_runnable(Thread *t) {
  Method *m = t->frame->method;
  Class *receiver = NULL;
  if (!method_is(m, ACC_STATIC)) receiver = class_of(t->frame->regs[0].ref);
  if (!(m->flags & METHOD_CONFLICT)) t->frame++;
  return throw_err(t, method_not_runnable(&t->ctx, receiver, m));
}

bool slow_finalizable(Thread *t, Insn i) {
  Method *m = known_method(t, KM_Finalizer_register);
  if (!m) return false;
  if (!class_ready(t, m->holder)) return slow_init(t, m->holder);
  Slot *window = frame_top(t);
  if (!slow_room(m, window, t->frame)) return throw_stack_overflow(t);
  window->bits = slow_reg(t, INSN_A(i))->ref;
  return slow_push(t, m, window);
}

// -- Natives -----------------------------------------------------------------

// What a native asked for, or threw.  Its frame is on top, its arguments as
// they were unless it asked for a call.
bool slow_native_done(Thread *t) {
  RequestKind request = (RequestKind)t->request;
  t->request = REQUEST_NONE;
  if (t->exception != 0) return false;
  switch (request) {
    case REQUEST_INIT: return slow_init(t, t->request_class);
    case REQUEST_TAIL_CALL: return slow_become(t, t->request_method);
    case REQUEST_CALL:
      return slow_push(t, t->request_method, t->frame->regs);
    case REQUEST_NONE: break;
  }
  t->frame++;
  return true;
}

// Unlock after a synchronized native, keeping what it threw.
static void unlock_native(Thread *t, Ref *lock) {
  Ref *thrown = root(t, t->exception);
  t->exception = 0;
  if (monitor_exit(t, lock)) t->exception = *thrown;
}

// A native's first call, and all calls of synchronized ones.
bool slow_native(Thread *t) {
  Frame *f = t->frame;
  Method *m = f->method;
  if (m->native == 0) {
    if (m->flags & METHOD_POLYMORPHIC)
      return throw_new(t, "java/lang/UnsupportedOperationException",
                       "%s.%.*s cannot be invoked reflectively",
                       m->holder == t->ctx.linker->var_handle
                           ? "VarHandle" : "MethodHandle",
                       SYMBOL(m->name));
    uint32_t native = native_find(m);
    if (native == 0) native = native_link(t, m);
    if (native == 0) return !t->exception && throw_unsatisfied(t, m);
    m->native = native;
  }
  uint32_t mark = roots_mark(t);
  if (method_is(m, ACC_SYNCHRONIZED)) {
    bool is_static = method_is(m, ACC_STATIC);
    Ref *lock = root(t, is_static ? m->holder->mirror : f->regs[0].ref);
    if (monitor_enter(t, lock)) {
      native_fn(m->native)(t, f->regs);
      unlock_native(t, lock);
    }
  } else {
    native_fn(m->native)(t, f->regs);
  }
  roots_release(t, mark);
  return slow_native_done(t);
}

// -- Calls from C ------------------------------------------------------------

// Push the entry frame and the method's own, and its class's initialisation
// above where that has not happened.  The entry frame's pc stands at its
// second word, so that whatever comes back, result or RETRY, meets an EXIT.
static bool enter(Thread *t, Method *m, const Slot *args) {
  Method *entry = t->rt->stub_entry;
  Slot *window = frame_top(t);
  if (!slow_may_nest(t) || !slow_room(m, window, t->frame - 1))
    return throw_stack_overflow(t);
  memmove(window, args, m->nargs * sizeof(Slot));
  if (!slow_push(t, entry, window)) return false;
  t->frame->pc++;
  if (!slow_push(t, m, window)) return false;
  bool is_stub = m->flags & METHOD_STUB;
  if (is_stub || !method_is(m, ACC_STATIC) || class_ready(t, m->holder))
    return true;
  t->frame->pc++;  // RETRY runs the first instruction
  return slow_init(t, m->holder);
}

static Slot call_java(Thread *t, Method *m, const Slot *args) {
  assert(t->exception == 0);
  Slot result = {.bits = 0};
  Frame *caller = t->frame;
  uint32_t mark = roots_mark(t);
  t->nested++;
  if (enter(t, m, args)) {
    interp_run(t);
    result = t->frame->regs[0];
  }
  t->nested--;
  t->frame = caller;
  roots_release(t, mark);
  return result;
}

Err interp_init(Thread *t) {
  interp_call_hook = call_java;
  native_init();
  link_hooks.fast = fast_mark;
  return stubs_build(t);
}
