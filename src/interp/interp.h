// interp.h -- the loop that runs register code.
//
// interp_run() runs frames until the entry frame it was started over
// returns.  Java calls, native calls, class initialisation, reflection and
// method handles all stay in that one loop; java_call() (C code that must
// call Java) starts a nested one, and a thread may nest only as deep as its
// C stack allows: then StackOverflowError.
#ifndef CEZVE_INTERP_INTERP_H
#define CEZVE_INTERP_INTERP_H

#include "native/native.h"
#include "runtime/runtime.h"
#include "translate/translate.h"

// Build the stubs (entry, class initialisation, reflection), set the call
// hook.  After linker_create and translate_init.
Err interp_init(Thread *t);

// Run from t->frame until its entry frame leaves.
void interp_run(Thread *t);

// The slow halves of instructions (quicken.c, calls.c, unwind.c, dynamic.c)
// return true to go on and false with an exception pending.

// Find the handler of t->exception in the frames above the entry frame, pop
// frames (releasing monitors of synchronized methods) and set t->frame->pc.
// False: the entry frame was reached, the exception stays pending.
bool interp_unwind(Thread *t);

// Link the dynamic call site at `pc` (its INVOKEDYNAMIC) of t->frame.
bool link_call_site(Thread *t, Insn *pc);
// Resolve a constant for LDC: String, Class, MethodHandle, MethodType,
// dynamic.
bool link_constant(Thread *t, Class *cls, uint32_t index);
// Resolve a signature-polymorphic call: method and appendix.
bool link_polymorphic(Thread *t, Class *cls, uint32_t index, int bc);

#endif
