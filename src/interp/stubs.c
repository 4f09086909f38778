// stubs.c -- the machine's own methods, in register code.
//
// A stub does in the loop what would otherwise need a nested one: it runs
// Java methods between steps of C.  Registers that its reference mask names
// hold references (or null) from the first word to the last; the others are
// free for packed pointers and for the windows of calls, which belong to the
// callee's map once the call is made.

#include "interp/slow.h"

#define STEP(step) ((Insn)IR_STEP | (Insn)STEP_##step << 32)
#define CALL(window, method) \
  ((Insn)IR_CALL_SLOT | (Insn)(window) << 16 | (Insn)(method) << 32)

// Whoever returns to the entry frame finds its pc at the second word, whoever
// retries at the first: both leave the loop.
static const Insn entry_code[] = {
    (Insn)IR_EXIT,
    (Insn)IR_EXIT,
};

// -- Class initialisation ----------------------------------------------------
//   R0  mirror of the class
//   R1  packed <clinit>
enum { INIT_MIRROR, INIT_METHOD, INIT_WINDOW, INIT_NREGS };
enum { INIT_AT_RETRY = 3, HANDLER_AT = 4 };
static const Insn init_code[] = {
    STEP(INIT_BEGIN),
    CALL(INIT_WINDOW, INIT_METHOD),
    STEP(INIT_FINISH),
    (Insn)IR_RETRY,
    STEP(INIT_FAILED),
    (Insn)IR_RETHROW,
};

static void jump(Thread *t, uint32_t word) {
  t->frame->pc = t->frame->method->code + word;
}

// A superclass is initialised by a stub of its own above this one; its RETRY
// comes back to this step.
static bool init_begin(Thread *t, Slot *R) {
  Class *cls = class_of_mirror(t, R[INIT_MIRROR].ref);
  Class *next = NULL;
  switch (class_init_begin(t, cls, &next)) {
    case INIT_DONE:
      jump(t, INIT_AT_RETRY);
      return true;
    case INIT_SUPER:
      return slow_init(t, next);
    case INIT_CLINIT:
      class_init_log(cls);
      R[INIT_METHOD].bits = pack(cls->clinit);
      return true;
    case INIT_THROW:
      break;
  }
  return false;
}

static bool init_finish(Thread *t, Slot *R) {
  class_init_finish(t, class_of_mirror(t, R[INIT_MIRROR].ref));
  return t->exception == 0;
}

// Something was thrown: by <clinit> or a superclass while this thread was at
// it, or by init_begin itself, which has then told all about it.
static bool init_failed(Thread *t, Slot *R) {
  Class *cls = class_of_mirror(t, R[INIT_MIRROR].ref);
  if (class_state(cls) == CLASS_INITIALIZING && cls->init_thread == t)
    class_init_finish(t, cls);
  return true;
}

// -- Reflection (see reflect_calls.c) ----------------------------------------
static const Insn invoke_code[] = {
    STEP(INVOKE),
    CALL(REFLECT_WINDOW, REFLECT_METHOD),
    STEP(BOX),
    (Insn)IR_RET,
    STEP(TARGET_THREW),
    (Insn)IR_RETHROW,
};
static const Insn construct_code[] = {
    STEP(CONSTRUCT),
    CALL(REFLECT_WINDOW, REFLECT_METHOD),
    STEP(CONSTRUCTED),
    (Insn)IR_RET,
    STEP(TARGET_THREW),
    (Insn)IR_RETHROW,
};

const StepFn stub_steps[STEP_COUNT] = {
    [STEP_INIT_BEGIN] = init_begin,
    [STEP_INIT_FINISH] = init_finish,
    [STEP_INIT_FAILED] = init_failed,
    [STEP_INVOKE] = step_invoke,
    [STEP_CONSTRUCT] = step_construct,
    [STEP_BOX] = step_box,
    [STEP_CONSTRUCTED] = step_constructed,
    [STEP_TARGET_THREW] = step_target_threw,
};

#define STUB(name, code, nargs, nregs, refs, handler) \
  stub_method(&t->ctx, (name), (code), COUNT(code), (nargs), (nregs), (refs), \
              (handler))

Err stubs_build(Thread *t) {
  Runtime *rt = t->rt;
  rt->stub_entry = STUB("entry", entry_code, 0, 2, 0, -1);
  rt->stub_init =
      STUB("init", init_code, 1, INIT_NREGS, 1u << INIT_MIRROR, HANDLER_AT);
  rt->stub_invoke = STUB("invoke", invoke_code, 3, REFLECT_NREGS,
                         REFLECT_REFS, HANDLER_AT);
  rt->stub_construct = STUB("construct", construct_code, 2, REFLECT_NREGS,
                            REFLECT_REFS, HANDLER_AT);
  bool all = rt->stub_entry && rt->stub_init && rt->stub_invoke &&
             rt->stub_construct;
  return all ? ERR_OK : ERR_NO_MEMORY;
}
