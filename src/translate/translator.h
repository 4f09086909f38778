// translator.h -- the inside of the translator.
//
// One Translator exists for one translation.  It walks the bytecode block by
// block and keeps, for the point where it stands,
//
//   kinds[n]   what local n holds,
//   stack[d]   where the value of stack slot d is: in a register (its own,
//              a local's, another slot's) or nowhere yet, as a constant.
//
//   bytecode:  iload_1      iload_2      iadd          istore_3
//   stack:     [R1]         [R1][R2]     [own]         (empty)
//   code:                                IADD own,1,2  ... of R3 instead
//
// At the end of a block every slot is moved into its own register, so blocks
// agree on where things are; what kinds they hold is merged into the block
// that follows (blocks.c) until nothing changes.  The code of the last pass
// stands; there is nothing in it that depends on anything but the class file.
//
// Errors are sticky: tr_fail() records the first, and everything after it is
// harmless until the main loop looks.
#ifndef CEZVE_TRANSLATE_TRANSLATOR_H
#define CEZVE_TRANSLATE_TRANSLATOR_H

#include "classfile/bytecode.h"
#include "translate/translate.h"

// What a local or stack slot holds.  The kinds of int differ only in what is
// known of the value's range; they merge into each other.
enum {
  K_TOP,     // nothing that may be used
  K_INT,     // an int of any value
  K_BOOL,    // 0 or 1
  K_BYTE,
  K_SHORT,
  K_CHAR,
  K_FLOAT,
  K_REF,
  K_LONG,    // first slot of a long
  K_DOUBLE,  // first slot of a double
  K_HI,      // second slot of either
  K_RET,     // K_RET + n: return address of the subroutine at level n
};
enum { LEVELS_MAX = 200 };  // of subroutines within each other
static_assert(K_RET + LEVELS_MAX < 256, "a kind is a byte");

static inline bool kind_is_int(uint8_t k) {
  return k >= K_INT && k <= K_CHAR;
}
static inline bool kind_is_wide(uint8_t k) {
  return k == K_LONG || k == K_DOUBLE;
}
static inline uint32_t kind_slots(uint8_t k) {
  return kind_is_wide(k) ? 2 : 1;
}

// A slot of the virtual operand stack.
typedef struct Val {
  uint8_t kind;
  bool constant;  // the value is `bits`; no register holds it
  uint16_t reg;   // else the register
  int64_t bits;   // int, float: sign-extended from 32 bits
} Val;

// A basic block in one calling context.  `state` is what holds at its entry:
// kinds of the locals, then of `depth` stack slots; NULL while nothing is
// known to come here.
typedef struct Block {
  uint32_t start, end;   // bytecode [start, end)
  uint32_t context;
  uint32_t word;         // where its code starts, NOWHERE before
  uint32_t catch_word;   // of its CATCH, if it is a handler
  uint16_t depth;
  bool is_handler;       // an exception may come here
  bool is_target;        // control may come here otherwise
  bool dirty;            // `state` has changed since it was last walked
  uint8_t *state;
} Block;
#define NOWHERE UINT32_MAX

// Subroutines (jsr) are walked anew for each way they are called: a context
// is one chain of calls.  Context 0 is the method's own code.
typedef struct Context {
  uint32_t parent;
  uint32_t entry, back;  // bytecode index of the subroutine; after the jsr
  uint32_t level;        // length of the chain
  uint32_t count;        // of its blocks
  const uint16_t *numbers;  // of its blocks, by leader; NULL: all leaders
  Block *blocks;            // one for each leader reached from `entry`
} Context;

// Where a branch offset goes once its target has a place.
typedef enum FixupField { FIX_C, FIX_IMM, FIX_HIGH, FIX_LOW } FixupField;
typedef struct Fixup {
  uint32_t word;   // the word to change
  uint32_t after;  // what the offset counts from
  FixupField field;
  Block *target;
} Fixup;

// The code from `start` to the next segment comes from bytecode that the
// same exception-table entries cover as the instruction at `bci`.
typedef struct Segment {
  uint32_t start, bci, context;
} Segment;

typedef struct Translator {
  Ctx *c;
  Method *m;
  Arena *arena;  // scratch
  const ConstPool *cp;
  Code code;
  const uint8_t *bytes;
  uint32_t size;
  uint32_t locals, max_stack;
  uint16_t *local_at;  // number of each local where not all have one; or NULL
  uint32_t base;    // register of stack slot 0
  int32_t lock_reg;
  uint32_t temp;    // a register nothing lives in between instructions
  Err err;

  uint16_t *leader_at;  // by bci: number of the leader there
  uint8_t *mark;        // by bci: MARK_*
  uint32_t leader_count;
  uint32_t *leaders;    // their bcis, and the code size
  Context *contexts;
  uint32_t context_count;
  uint32_t block_count;   // of all contexts
  uint16_t *reached;      // leaders found while a context is made
  uint32_t reached_count;

  // Where it stands.
  Block *at;         // being walked: what comes after is next
  Block *cover;      // whose bytecode and handlers these are; not `at`
                     // while a block is copied
  uint32_t bci;      // of the bytecode at hand
  uint32_t next;     // of the one after it
  bool wide;         // it has a wide prefix
  bool ended;        // control does not go on to `next`
  bool copying;      // a loop's test is being copied to its end
  Block *copy_exit;  // where the copied test goes when it fails
  bool again;        // a block already walked must be walked again

  size_t state_bytes;  // of all Block.state

  uint8_t *kinds;
  Val *stack;
  uint32_t depth;
  bool foreign;  // some slot may be in a stack register not its own

  // What has been emitted.
  Insn *words;
  uint16_t *bcis;     // by word
  uint32_t n, room;
  uint32_t last;      // word of an instruction that just wrote its R[a], so
                      // that it may write elsewhere; NOWHERE if none
  uint32_t cast;      // CHECKCAST of that R[a], after `last`; or NOWHERE
  uint32_t last_move; // word of a MOV that may become a MOV2
  uint32_t acc;       // word of an instruction that just wrote a double to
                      // R[a] and might write it to D instead; or NOWHERE
  uint32_t acc_const; // the same of an LDW
  uint32_t increment; // word of an IADDI a, a, 1 just emitted, or NOWHERE
  uint32_t label;     // word where the last block started
  Fixup *fixups;
  uint32_t fixup_count, fixup_room;
  Segment *segments;
  uint32_t segment_count, segment_room;
  bool far;           // offsets do not fit 16 bits: use GOTO
  bool locked;        // past LOCK_METHOD
  bool monitors;      // the method has a monitorenter

  bool recording;     // maps are wanted
  uint32_t *maps;     // stride words for each code word
  uint32_t stride;
  uint32_t ref_regs;  // registers below this one may hold references, no others
} Translator;

enum { MARK_START = 1, MARK_LEADER = 2, MARK_TARGET = 4, MARK_REACHED = 8 };

// A row of the bytecode table: the function that translates it and what the
// function wants to know: kinds of operands and result, instruction and
// immediate form.
typedef struct Row {
  void (*fn)(Translator *t, const struct Row *r);
  uint8_t x, y, z;  // kinds of first operand, second operand, result
  int8_t n;         // local or constant in the opcode; -1: in the operand
  uint16_t op, opi;
  uint8_t how;      // of opi: HOW_*
} Row;
extern const Row tr_rows[BC_COUNT];

// How a constant becomes the immediate of Row.opi.
enum {
  HOW_NONE,     // it does not
  HOW_COMMUTES, // c op x = x op c
  HOW_NEGATED,  // x - c = x + -c
  HOW_DIVISOR,  // neither 0 nor -1
  HOW_SHIFT31,
  HOW_SHIFT63,
};

// -- translate.c -------------------------------------------------------------

// Prepare `t` for `m` and translate, leaving the result in `t`.  All memory
// is the arena's.
Err tr_run(Translator *t, Ctx *c, Method *m, Arena *arena, bool recording);
// Walk `b`'s bytecodes from the state at hand (tr_enter for its own).
void tr_walk(Translator *t, Block *b);
void tr_fail(Translator *t, const char *fmt, ...) PRINTF(2, 3);

static inline uint32_t tr_u1(const Translator *t, uint32_t offset) {
  return t->bytes[t->bci + offset];
}
static inline uint32_t tr_u2(const Translator *t, uint32_t offset) {
  return be_u2(t->bytes + t->bci + offset);
}
static inline int32_t tr_s4(const Translator *t, uint32_t at) {
  return be_s4(t->bytes + at);
}

// -- emit.c ------------------------------------------------------------------

// Append a word that belongs to the bytecode at hand; returns its index.
uint32_t tr_emit(Translator *t, Insn i);
// Append an instruction whose only effect on registers is to write R[a]:
// a store that follows at once may have it write a local instead.
void tr_emit_def(Translator *t, Insn i);
// Append a CHECKCAST.  What it checks may still be written to a local where
// no handler could see the local changed by a cast that fails.
void tr_emit_cast(Translator *t, Insn i);
// The same of one whose result is a double that D can hold.
void tr_emit_acc(Translator *t, Insn i);
// May an instruction that uses up the values of the slots from `top` on find
// the double in `reg`, which it names once, in D?  If so it was put there.
bool tr_take_acc(Translator *t, uint32_t reg, uint32_t top);
void tr_emit_const(Translator *t, uint32_t reg, int64_t bits);
// The word emitted last gets an offset to `target` when that is known.
void tr_fixup(Translator *t, uint32_t word, uint32_t after, FixupField field,
              Block *target);
// Fill in all offsets; false when one does not fit its 16 bits.
bool tr_patch_fixups(Translator *t);
// Say what covers the code from here on.
void tr_segment(Translator *t, const Block *b);

// The register of stack slot `slot`, or where the window of a call begins that
// has no arguments.  Only frames of many thousand registers have slots without.
static inline uint32_t tr_own(Translator *t, uint32_t slot) {
  uint32_t reg = t->base + slot;
  if (UNLIKELY(reg >= t->temp) && t->temp < t->base + t->max_stack)
    tr_fail(t, "Frame is too large");
  return reg;
}
// A reference may come to stand in register `reg`.
static inline void tr_note_ref(Translator *t, uint32_t reg) {
  if (reg >= t->ref_regs) t->ref_regs = reg + 1;
}
// Push a value whose register is its own / which is somewhere else.
void tr_push_own(Translator *t, uint8_t kind);
void tr_push_alias(Translator *t, uint8_t kind, uint32_t reg);
void tr_push_const(Translator *t, uint8_t kind, int64_t bits);
// Is there an operand of `kind` at stack slot `slot`?  Fails if not.
bool tr_want(Translator *t, uint32_t slot, uint8_t kind);
// Are there `n` slots on the stack?  Fails if not.
bool tr_need(Translator *t, uint32_t n);
// Give a constant a register; then tr_reg tells where a value is.
void tr_fix(Translator *t, uint32_t slot);
static inline uint32_t tr_reg(const Translator *t, uint32_t slot) {
  return t->stack[slot].reg;
}
// The register of slot `slot` as the target of an instruction that takes
// everything from there up: moves what lower slots keep in it.  Call it
// before tr_reg.
uint32_t tr_dest(Translator *t, uint32_t slot);
// Put slots [from, to) into their own registers.
void tr_settle(Translator *t, uint32_t from, uint32_t to);
// Move what the stack keeps in local `n`, which is about to change.
void tr_kill_local(Translator *t, uint32_t n);
// Pop the top value, of `kind`, into local `n`.
void tr_store(Translator *t, uint32_t n, uint8_t kind);
// The local that the bytecode at hand names, of row `r`; fails when a value of
// `kind` does not fit there.
bool tr_local_index(Translator *t, const Row *r, uint8_t kind, uint32_t *n);
// Set the elements of `used` for the locals that the bytecode at hand names.
void tr_mark_locals(Translator *t, uint16_t *used);
// Local `n` now holds a `kind`.
void tr_set_kind(Translator *t, uint32_t n, uint8_t kind);

// -- blocks.c ----------------------------------------------------------------

// Find the leaders of the method; refuses branches into instructions.
void tr_find_leaders(Translator *t);
// Where control goes after an instruction.
typedef enum Flow {
  FLOW_ON,      // to the next one
  FLOW_EITHER,  // there or to a target
  FLOW_AWAY,    // not there
} Flow;
typedef void TargetFn(Translator *t, int64_t bci);
// Call `visit` with each target of the instruction at [bci, end).
Flow tr_visit_targets(Translator *t, uint32_t bci, uint32_t end,
                      TargetFn *visit);
// The state at `b`'s entry becomes the state at hand.
void tr_enter(Translator *t, const Block *b);
// Control goes from here to `b`; the stack is settled.
void tr_flow(Translator *t, Block *b);
// Control may go from here to the handlers that cover `t->cover`.
void tr_flow_handlers(Translator *t);
// The same after local `n` alone has changed.
void tr_flow_handlers_local(Translator *t, uint32_t n);
uint8_t tr_merge_kind(uint8_t a, uint8_t b);

// -- contexts.c --------------------------------------------------------------

// Make context 0, the method's own code.
Err tr_outer_context(Translator *t);
// The context of a jsr in `parent` to `entry`, with `back` behind it; 0 when
// it has failed.
uint32_t tr_sub_context(Translator *t, uint32_t parent, uint32_t entry,
                        uint32_t back);
// The block at `bci` in a context, NULL when that does not reach it.
Block *tr_block_in(const Translator *t, uint32_t context, uint32_t bci);
// The block at `bci` in the context at hand, which reaches it.
Block *tr_block(Translator *t, uint32_t bci);

// -- ops_jump.c --------------------------------------------------------------

// Control goes on at `b`: a copy of its code, or a jump.
void tr_goto(Translator *t, Block *b);
// Walk the bytecode of `b` here, with the state at hand.
void tr_copy(Translator *t, Block *b);
// Does `b` end in a return and is so short that copying it is better than
// going there?
bool tr_is_return(const Translator *t, const Block *b);

// -- ops_library.c -----------------------------------------------------------

// Translate the static call of pool entry `index`, if the method has an
// instruction of its own.
bool tr_library_call(Translator *t, uint32_t index);

// -- Functions of rows -------------------------------------------------------

typedef void OpFn(Translator *t, const Row *r);
OpFn op_nop, op_const, op_push, op_ldc, op_load, op_store, op_iinc, op_pop,
    op_dup, op_swap, op_wide;
OpFn op_binary, op_unary, op_l2i, op_narrow, op_compare;
OpFn op_if, op_if_icmp, op_if_acmp, op_ifnull, op_goto, op_jsr, op_ret,
    op_tableswitch, op_lookupswitch, op_return, op_athrow;
OpFn op_getfield, op_putfield, op_getstatic, op_putstatic, op_array_load,
    op_array_store, op_arraylength, op_new, op_newarray, op_anewarray,
    op_multianewarray, op_checkcast, op_instanceof, op_monitor, op_invoke;

// The conditions of ifXX and if_icmpXX in the order of their opcodes and
// instructions: each is followed by its contrary.
enum { COND_EQ, COND_NE, COND_LT, COND_GE, COND_GT, COND_LE };
// Emit the conditional branch `op` (plain form) with operands in `a` and
// `b`, after which the stack has `depth` slots, to bytecode index `target`.
void tr_branch(Translator *t, uint32_t op, uint32_t a, uint32_t b,
               uint32_t depth, uint32_t target);
// Bytecode index that the branch instruction at `bci` names.
uint32_t tr_target(const Translator *t, uint32_t bci);

// The kind a value of this descriptor character has on the stack.
uint8_t tr_kind_of(char desc);
// The narrowest kind that an int constant has.
uint8_t tr_kind_of_int(int64_t v);
// Is every int of kind `k` also a value of type `desc` (Z, B, C or S)?
bool tr_is_narrow(uint8_t k, char desc);

#endif
