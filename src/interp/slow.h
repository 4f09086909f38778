// slow.h -- the halves of instructions that the loop does not run itself.
//
// Each function is called with the pc of the top frame saved, just past the
// first word of the instruction `i`, and leaves in t->frame where the loop
// goes on: behind the instruction, at it again (it was rewritten), or in a
// frame pushed above.  All return true to go on and false with an exception
// pending; all may collect.
#ifndef CEZVE_INTERP_SLOW_H
#define CEZVE_INTERP_SLOW_H

#include "interp/interp.h"
#include "link/resolve.h"

#define COLD __attribute__((noinline, cold))
#define NOINLINE __attribute__((noinline))

// What must be left for C code to nest deeper: C stack and roots.
#define HOST_STACK_MIN ((size_t)128 << 10)
#define ROOTS_MIN 1024u

// May C code enter a nested loop, or itself again?  If not, that is a
// StackOverflowError.
static inline bool slow_may_nest(const Thread *t) {
  return host_stack_left() >= HOST_STACK_MIN &&
         t->root_count + ROOTS_MIN <= ROOTS_MAX;
}

// -- Calls (calls.c) ---------------------------------------------------------
// What a call of `m` runs.  Read before m->nregs: translation publishes the
// number of registers before the code.
static inline Insn *slow_code(const Method *m) {
  return __atomic_load_n(&m->code, __ATOMIC_ACQUIRE);
}
// May `m` run over `window` in the place below record `f`?
static inline bool slow_room(const Method *m, const Slot *window,
                             const Frame *f) {
  return (uintptr_t)(window + m->nregs + STACK_RESERVE) <= (uintptr_t)(f - 1);
}
// Push a frame of `m` over `window`, where its arguments stand.
NOINLINE bool slow_push(Thread *t, Method *m, Slot *window);
// Let `m` run in place of the top frame's method, with the same window.
NOINLINE bool slow_become(Thread *t, Method *m);
// Run the initialisation of `cls` above the top frame, then the current
// instruction again.
COLD bool slow_init(Thread *t, Class *cls);
// The one-instruction bodies.
COLD bool slow_translate(Thread *t);
NOINLINE bool slow_native(Thread *t);
NOINLINE bool slow_native_done(Thread *t);
// There is no room for a frame of `m` over `window`.
COLD bool slow_overflow(Thread *t, Method *m, Slot *window);
// The top frame's method cannot run: its frame goes, the call throws.
COLD bool slow_not_runnable(Thread *t);
// Object.<init> of an object with a finalizer is about to return.
NOINLINE bool slow_finalizable(Thread *t, Insn i);

// -- Resolution (quicken.c) --------------------------------------------------
// The class at pool index `index` of `cls`; an error is remembered, if it is
// a LinkageError, and thrown again when the entry is used again (JVMS 5.4.3).
bool slow_class(Thread *t, Class *cls, uint32_t index, Class **out);
// Make the error of a resolution pending, CLASS_NOT_FOUND of a loader as
// NoClassDefFoundError of `name`.
bool slow_failed(Thread *t, Err err, Bytes name);
// Remember the pending exception for `cls`'s entry `index`, if it is one to
// be remembered; and throw such an exception again.
void slow_remember(Thread *t, Class *cls, uint32_t index);
bool slow_is_lasting(Thread *t);
bool slow_throw_again(Thread *t, Ref error);
// Store the word of the running instruction anew and run it again.
static inline bool slow_rewrite(Frame *f, Insn to) {
  __atomic_store_n(&f->pc[-1], to, __ATOMIC_RELEASE);
  f->pc--;
  return true;
}
static inline Slot *slow_reg(Thread *t, uint32_t r) {
  return &t->frame->regs[r];
}

NOINLINE bool slow_ldc(Thread *t, Insn i);
NOINLINE bool slow_getfield(Thread *t, Insn i);
NOINLINE bool slow_putfield(Thread *t, Insn i);
NOINLINE bool slow_getf(Thread *t, Insn i);
NOINLINE bool slow_putf(Thread *t, Insn i);
NOINLINE bool slow_getstatic(Thread *t, Insn i);
NOINLINE bool slow_putstatic(Thread *t, Insn i);
NOINLINE void slow_gets(Thread *t, Insn i);
NOINLINE void slow_puts(Thread *t, Insn i);
NOINLINE bool slow_new(Thread *t, Insn i);
NOINLINE bool slow_new_object(Thread *t, Insn i);
NOINLINE bool slow_newarray(Thread *t, Insn i);
NOINLINE bool slow_anewarray(Thread *t, Insn i);
NOINLINE bool slow_multianewarray(Thread *t, Insn i);
NOINLINE bool slow_checkcast(Thread *t, Insn i);
NOINLINE bool slow_instanceof(Thread *t, Insn i);
NOINLINE bool slow_invoke(Thread *t, Insn i, int bc);
NOINLINE bool slow_interface(Thread *t, Insn i);
NOINLINE bool slow_dynamic(Thread *t, Insn i);

// The instruction that reads a field of kind `kind`.
uint32_t quick_getfield(char kind);

// -- Calls that become one instruction (inline.c) ----------------------------
// The instruction in place of a call of `m` with the receiver, or null, in
// R[a]; false when it must be called.
bool inline_call(Thread *t, uint32_t a, const Method *m, Insn *out);

// -- Monitors (locking.c) ----------------------------------------------------
NOINLINE bool slow_monitor_enter(Thread *t, uint32_t reg);
NOINLINE bool slow_monitor_exit(Thread *t, uint32_t reg);
// The top frame returns or throws: leave what it entered and did not leave,
// and if there was anything, an IllegalMonitorStateException takes the place
// of what is pending.
COLD void slow_leave_held(Thread *t);
COLD bool throw_unstructured(Thread *t);
NOINLINE bool slow_lock(Thread *t, uint32_t reg);
NOINLINE bool slow_unlock(Thread *t, uint32_t reg);

// -- Method handles (dynamic.c) ----------------------------------------------
// Become the method that the frame's intrinsic stands for; `op` is its body.
NOINLINE bool slow_link_to(Thread *t, int op);
// The method that a MemberName of a method was resolved to; NULL when none.
Method *member_target(Thread *t, Ref member);

// -- Errors (linkage_errors.c) -----------------------------------------------
COLD bool throw_class_cast(Thread *t, Ref object, Class *to);
COLD bool throw_array_store(Thread *t, Ref value);
COLD bool throw_unsatisfied(Thread *t, Method *m);

// -- Stubs (stubs.c) ---------------------------------------------------------
// A step of a stub: C code over the registers of the stub's frame.  It may
// set t->frame->pc to jump, and push frames.  Steps of handlers leave the
// exception pending for the RETHROW that follows.
typedef bool (*StepFn)(Thread *t, Slot *R);
enum {
  STEP_INIT_BEGIN,
  STEP_INIT_FINISH,
  STEP_INIT_FAILED,
  STEP_INVOKE,
  STEP_CONSTRUCT,
  STEP_BOX,
  STEP_CONSTRUCTED,
  STEP_TARGET_THREW,
  STEP_COUNT,
};
extern const StepFn stub_steps[STEP_COUNT];
Err stubs_build(Thread *t);

// Registers of the stubs of reflection (reflect_calls.c).
enum {
  REFLECT_OBJECT = 0,     // the Method or Constructor; then the result
  INVOKE_RECEIVER = 1,
  INVOKE_ARRAY = 2,       // arguments, an Object[] or null
  CONSTRUCT_ARRAY = 1,
  CONSTRUCT_NEW = 2,      // the new object
  REFLECT_METHOD = 3,     // packed; 0 until the call is about to be made
  REFLECT_WINDOW = 4,
  REFLECT_NREGS = REFLECT_WINDOW + 256,
  REFLECT_REFS = 7,       // reference map: registers 0 to 2
};
bool step_invoke(Thread *t, Slot *R);
bool step_construct(Thread *t, Slot *R);
bool step_box(Thread *t, Slot *R);
bool step_constructed(Thread *t, Slot *R);
bool step_target_threw(Thread *t, Slot *R);

#endif
