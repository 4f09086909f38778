// translate.h -- bytecode into register code, at a method's first call.
//
// An abstract interpretation over the bytecode follows each operand-stack
// slot; loads, stores, dup and swap mostly vanish, constants and compare
// and branch pairs fold into one instruction.  Subroutines (jsr/ret of old
// class files) are expanded at each use.  What the code does is checked as
// far as the machine's own safety needs it: a method that would leave its
// frame, jump into the middle of an instruction or fall off its end is
// refused with VerifyError.
#ifndef CEZVE_TRANSLATE_TRANSLATE_H
#define CEZVE_TRANSLATE_TRANSLATE_H

#include "link/linker.h"
#include "translate/method_code.h"

// Build the shared bodies of Linker (body_*); before any class is linked.
Err translate_init(Ctx *c);

// Translate `m` and publish m->info, then m->code.  Idempotent and
// thread-safe.  Never calls Java, never collects.
Err translate_method(Ctx *c, Method *m);

// Bytecode index of word `w` of a translated method.  The table is made at
// first use; -1 without memory.
int method_bci(Ctx *c, Method *m, uint32_t w);

// The reference map of word `w`: m->info->map_stride words, bit r set where
// register r holds a reference.  Takes no lock, so that a collection can ask:
// to be called while the world is stopped, or by the only thread.  Never
// fails once translated: aborts without memory.
const uint32_t *method_refs(Ctx *c, Method *m, uint32_t w);

// Handler of word `w` at or after handler number `from`; its number, or -1.
// The caller checks the catch type.
int method_handler(const Method *m, uint32_t w, int from);

// A method of the machine's own.  `code` is copied; `refs` is the reference
// map of every word; `handler` (a word index or -1) catches everything thrown
// in words [0, handler).  `name` appears in no stack trace.
Method *stub_method(Ctx *c, const char *name, const Insn *code,
                    uint32_t words, uint16_t nargs, uint16_t nregs,
                    uint32_t refs, int handler);

// LinkHooks.sweep_caches and classes_in_code.
bool code_sweep_caches(Class *cls);
void code_classes(const Class *cls, void (*named)(void *arg, const Class *),
                  void *arg);

// Check the register code of a translated method: registers, branch targets,
// handlers.  ERR_INTERNAL tells a bug of ours.
Err code_verify(Ctx *c, const Method *m);

// Print the register code of `m` as text, one instruction a line.
char *method_listing(Method *m, Arena *a);
// The opcode reference of docs/, as Markdown.
char *opcode_manual(Arena *a);

#endif
