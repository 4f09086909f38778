// code.h -- register code: the machine's own instructions.
//
// On its first call a method's bytecode is rewritten into these 64-bit
// words.  They name registers of the frame directly: at run time there is no
// operand stack.  Locals come first, then the slots of the operand stack, so
// stack slot d of a method is register max_locals + d; a long or double takes
// two registers and lives in the first.  A synchronized method keeps its lock
// object between the two, in register max_locals (MethodCode.lock_reg), and
// its stack begins one higher: a callee's window overlays all registers of
// its caller from the first argument on, so nothing may live above the stack
// but the appendix of the call itself.
//
//    63        48 47        32 31        16 15         0
//   +------------+------------+------------+------------+
//   |     c      |     b      |     a      |     op     |   ABC
//   |     imm  (signed)       |     a      |     op     |   AI
//   +-------------------------+------------+------------+
//
// Any instruction can be rewritten with one aligned store.  Some are followed
// by further words (see `words`).  In a handler `pc` is already past the
// first word; a saved pc minus one therefore lies inside the instruction that
// was running, whatever its length: this is how tables find it.
//
// Branch offsets count words from the word after the first.  16-bit offsets
// that do not fit are made of the inverse branch over a GOTO.  Branches that
// may go backwards are the _L forms: they poll for safepoints when taken.
//
// IR_OPS is the only list of instructions: enum, names, printer, dispatch
// table, documentation are made from it; an op without a handler does not
// compile.
//
//   X(name, format, words, effect, meaning)
//   effect: PURE; THROWS may raise; CALLS may run Java, collect or raise;
//           JUMPS transfers control; ENDS control does not fall through
#ifndef CEZVE_TRANSLATE_CODE_H
#define CEZVE_TRANSLATE_CODE_H

#include "link/class.h"

#define INSN_OP(i) ((uint16_t)(i))
#define INSN_A(i) ((uint16_t)((i) >> 16))
#define INSN_B(i) ((uint16_t)((i) >> 32))
#define INSN_C(i) ((uint16_t)((i) >> 48))
#define INSN_SB(i) ((int16_t)((i) >> 32))
#define INSN_SC(i) ((int16_t)((i) >> 48))
#define INSN_IMM(i) ((int32_t)((i) >> 32))

static inline Insn insn_abc(uint32_t op, uint32_t a, uint32_t b, uint32_t c) {
  return op | (Insn)(uint16_t)a << 16 | (Insn)(uint16_t)b << 32 |
         (Insn)(uint16_t)c << 48;
}
static inline Insn insn_ai(uint32_t op, uint32_t a, int32_t imm) {
  return op | (Insn)(uint16_t)a << 16 | (Insn)(uint32_t)imm << 32;
}

// clang-format off
// Two forms of every conditional branch: plain, and _L with a poll.
#define IR_BR(X, name, what) \
  X(name,     ABC, 1, JUMPS, "if " what " goto c") \
  X(name##_L, ABC, 1, CALLS, "if " what " poll, goto c")
#define IR_BRI(X, name, what) \
  X(name,     AI, 1, JUMPS, "if " what " goto imm") \
  X(name##_L, AI, 1, CALLS, "if " what " poll, goto imm")

// Double arithmetic keeps a result that the next instruction uses up in the
// accumulator D.  _A: D in place of R[b]; _B: in place of R[c]; _T: the
// result goes to D alone, and a is nothing.
#define IR_ACC(X, name, op) \
  X(name,      ABC, 1, PURE, "R[a] = R[b] " op " R[c]") \
  X(name##_A,  ABC, 1, PURE, "R[a] = D " op " R[c]; b is c") \
  X(name##_B,  ABC, 1, PURE, "R[a] = R[b] " op " D") \
  X(name##_T,  ABC, 1, PURE, "D = R[b] " op " R[c]") \
  X(name##_AT, ABC, 1, PURE, "D = D " op " R[c]; b is c") \
  X(name##_BT, ABC, 1, PURE, "D = R[b] " op " D")

#define IR_OPS(X) \
  X(MOV,    ABC, 1, PURE, "R[a] = R[b], 64 bits") \
  X(MOV2,   ABC, 1, PURE, "R[a] = R[b]; R[a+1] = R[c], 64 bits each") \
  X(LDI,    AI,  1, PURE, "R[a] = imm, sign-extended to 64 bits") \
  X(LDW,    AI,  2, PURE, "R[a] = word 2") \
  X(LDW_T,  AI,  2, PURE, "D = word 2") \
  X(LDC,    AI,  1, CALLS, "R[a] = constant imm; resolves, then one of the next") \
  X(LDC_REF, AI, 1, PURE, "R[a] = ref of the Resolved at imm << 3") \
  X(LDC_BITS, AI, 1, PURE, "R[a] = bits of the Resolved at imm << 3") \
  X(LDC_CLASS, AI, 1, PURE, "R[a] = mirror of the class at imm << 3") \
  /* int arithmetic */ \
  X(IADD, ABC, 1, PURE, "R[a] = R[b] + R[c]") \
  X(ISUB, ABC, 1, PURE, "R[a] = R[b] - R[c]") \
  X(IMUL, ABC, 1, PURE, "R[a] = R[b] * R[c]") \
  X(IDIV, ABC, 1, THROWS, "R[a] = R[b] / R[c]") \
  X(IREM, ABC, 1, THROWS, "R[a] = R[b] % R[c]") \
  X(IAND, ABC, 1, PURE, "R[a] = R[b] & R[c]") \
  X(IOR,  ABC, 1, PURE, "R[a] = R[b] | R[c]") \
  X(IXOR, ABC, 1, PURE, "R[a] = R[b] ^ R[c]") \
  X(ISHL, ABC, 1, PURE, "R[a] = R[b] << (R[c] & 31)") \
  X(ISHR, ABC, 1, PURE, "R[a] = R[b] >> (R[c] & 31)") \
  X(IUSHR, ABC, 1, PURE, "R[a] = R[b] >>> (R[c] & 31)") \
  X(INEG, ABC, 1, PURE, "R[a] = -R[b]") \
  X(IADDI, ABC, 1, PURE, "R[a] = R[b] + sc") \
  X(IRSUBI, ABC, 1, PURE, "R[a] = sc - R[b]") \
  X(IMULI, ABC, 1, PURE, "R[a] = R[b] * sc") \
  X(IDIVI, ABC, 1, PURE, "R[a] = R[b] / sc, sc not 0 or -1") \
  X(IREMI, ABC, 1, PURE, "R[a] = R[b] % sc, sc not 0 or -1") \
  X(IANDI, ABC, 1, PURE, "R[a] = R[b] & sc") \
  X(IORI,  ABC, 1, PURE, "R[a] = R[b] | sc") \
  X(IXORI, ABC, 1, PURE, "R[a] = R[b] ^ sc") \
  X(ISHLI, ABC, 1, PURE, "R[a] = R[b] << c") \
  X(ISHRI, ABC, 1, PURE, "R[a] = R[b] >> c") \
  X(IUSHRI, ABC, 1, PURE, "R[a] = R[b] >>> c") \
  /* long arithmetic */ \
  X(LADD, ABC, 1, PURE, "R[a] = R[b] + R[c]") \
  X(LSUB, ABC, 1, PURE, "R[a] = R[b] - R[c]") \
  X(LMUL, ABC, 1, PURE, "R[a] = R[b] * R[c]") \
  X(LDIV, ABC, 1, THROWS, "R[a] = R[b] / R[c]") \
  X(LREM, ABC, 1, THROWS, "R[a] = R[b] % R[c]") \
  X(LAND, ABC, 1, PURE, "R[a] = R[b] & R[c]") \
  X(LOR,  ABC, 1, PURE, "R[a] = R[b] | R[c]") \
  X(LXOR, ABC, 1, PURE, "R[a] = R[b] ^ R[c]") \
  X(LSHL, ABC, 1, PURE, "R[a] = R[b] << (R[c] & 63)") \
  X(LSHR, ABC, 1, PURE, "R[a] = R[b] >> (R[c] & 63)") \
  X(LUSHR, ABC, 1, PURE, "R[a] = R[b] >>> (R[c] & 63)") \
  X(LNEG, ABC, 1, PURE, "R[a] = -R[b]") \
  X(LADDX, ABC, 1, PURE, "R[a] = R[b] + (long) int R[c]") \
  X(LSUBX, ABC, 1, PURE, "R[a] = R[b] - (long) int R[c]") \
  X(LADDI, ABC, 1, PURE, "R[a] = R[b] + sc") \
  X(LMULI, ABC, 1, PURE, "R[a] = R[b] * sc") \
  X(LANDI, ABC, 1, PURE, "R[a] = R[b] & sc") \
  X(LSHLI, ABC, 1, PURE, "R[a] = R[b] << c") \
  X(LSHRI, ABC, 1, PURE, "R[a] = R[b] >> c") \
  X(LUSHRI, ABC, 1, PURE, "R[a] = R[b] >>> c") \
  /* floating point, strict (JVMS 2.8) */ \
  X(FADD, ABC, 1, PURE, "R[a] = R[b] + R[c]") \
  X(FSUB, ABC, 1, PURE, "R[a] = R[b] - R[c]") \
  X(FMUL, ABC, 1, PURE, "R[a] = R[b] * R[c]") \
  X(FDIV, ABC, 1, PURE, "R[a] = R[b] / R[c]") \
  X(FREM, ABC, 1, PURE, "R[a] = fmod(R[b], R[c])") \
  X(FNEG, ABC, 1, PURE, "R[a] = -R[b]") \
  IR_ACC(X, DADD, "+") \
  IR_ACC(X, DSUB, "-") \
  IR_ACC(X, DMUL, "*") \
  IR_ACC(X, DDIV, "/") \
  X(DREM, ABC, 1, PURE, "R[a] = fmod(R[b], R[c])") \
  X(DNEG, ABC, 1, PURE, "R[a] = -R[b]") \
  /* methods of java.lang.Math */ \
  X(DSQRT, ABC, 1, PURE, "R[a] = sqrt(R[b])") \
  X(DSQRT_T, ABC, 1, PURE, "D = sqrt(R[b])") \
  X(DABS, ABC, 1, PURE, "R[a] = abs(R[b]), double") \
  X(IABS, ABC, 1, PURE, "R[a] = abs(R[b]), int") \
  X(IMIN, ABC, 1, PURE, "R[a] = min(R[b], R[c]), int") \
  X(IMAX, ABC, 1, PURE, "R[a] = max(R[b], R[c]), int") \
  X(LMIN, ABC, 1, PURE, "R[a] = min(R[b], R[c]), long") \
  X(LMAX, ABC, 1, PURE, "R[a] = max(R[b], R[c]), long") \
  X(DMIN, ABC, 1, PURE, "R[a] = min(R[b], R[c]), double") \
  X(DMAX, ABC, 1, PURE, "R[a] = max(R[b], R[c]), double") \
  /* conversions */ \
  X(I2L, ABC, 1, PURE, "R[a] = (long) R[b]") \
  X(I2F, ABC, 1, PURE, "R[a] = (float) R[b]") \
  X(I2D, ABC, 1, PURE, "R[a] = (double) R[b]") \
  X(L2I, ABC, 1, PURE, "R[a] = (int) R[b]") \
  X(L2F, ABC, 1, PURE, "R[a] = (float) R[b]") \
  X(L2D, ABC, 1, PURE, "R[a] = (double) R[b]") \
  X(F2I, ABC, 1, PURE, "R[a] = (int) R[b], saturating, NaN is 0") \
  X(F2L, ABC, 1, PURE, "R[a] = (long) R[b], saturating, NaN is 0") \
  X(F2D, ABC, 1, PURE, "R[a] = (double) R[b]") \
  X(D2I, ABC, 1, PURE, "R[a] = (int) R[b], saturating, NaN is 0") \
  X(D2L, ABC, 1, PURE, "R[a] = (long) R[b], saturating, NaN is 0") \
  X(D2F, ABC, 1, PURE, "R[a] = (float) R[b]") \
  X(I2B, ABC, 1, PURE, "R[a] = (byte) R[b]") \
  X(I2C, ABC, 1, PURE, "R[a] = (char) R[b]") \
  X(I2S, ABC, 1, PURE, "R[a] = (short) R[b]") \
  X(LCMP, ABC, 1, PURE, "R[a] = -1, 0, 1 as R[b] <, ==, > R[c]") \
  X(FCMPL, ABC, 1, PURE, "the same of floats, NaN gives -1") \
  X(FCMPG, ABC, 1, PURE, "the same of floats, NaN gives 1") \
  X(DCMPL, ABC, 1, PURE, "the same of doubles, NaN gives -1") \
  X(DCMPG, ABC, 1, PURE, "the same of doubles, NaN gives 1") \
  /* branches */ \
  X(GOTO,   AI, 1, ENDS, "goto imm") \
  X(GOTO_L, AI, 1, CALLS, "poll, goto imm") \
  X(INC_JILT_L, ABC, 1, CALLS, "R[a] += 1; if int R[a] < R[b] poll, goto c") \
  X(INC_JILTI_L, ABC, 1, CALLS, "R[a] += 1; if int R[a] < sb poll, goto c") \
  IR_BR(X, JIEQ, "int R[a] == R[b]") \
  IR_BR(X, JINE, "int R[a] != R[b]") \
  IR_BR(X, JILT, "int R[a] < R[b]") \
  IR_BR(X, JIGE, "int R[a] >= R[b]") \
  IR_BR(X, JIGT, "int R[a] > R[b]") \
  IR_BR(X, JILE, "int R[a] <= R[b]") \
  IR_BR(X, JIEQI, "int R[a] == sb") \
  IR_BR(X, JINEI, "int R[a] != sb") \
  IR_BR(X, JILTI, "int R[a] < sb") \
  IR_BR(X, JIGEI, "int R[a] >= sb") \
  IR_BR(X, JIGTI, "int R[a] > sb") \
  IR_BR(X, JILEI, "int R[a] <= sb") \
  IR_BR(X, JLEQ, "long R[a] == R[b]") \
  IR_BR(X, JLNE, "long R[a] != R[b]") \
  IR_BR(X, JLLT, "long R[a] < R[b]") \
  IR_BR(X, JLGE, "long R[a] >= R[b]") \
  IR_BR(X, JLGT, "long R[a] > R[b]") \
  IR_BR(X, JLLE, "long R[a] <= R[b]") \
  IR_BR(X, JLEQI, "long R[a] == sb") \
  IR_BR(X, JLNEI, "long R[a] != sb") \
  IR_BR(X, JLLTI, "long R[a] < sb") \
  IR_BR(X, JLGEI, "long R[a] >= sb") \
  IR_BR(X, JLGTI, "long R[a] > sb") \
  IR_BR(X, JLLEI, "long R[a] <= sb") \
  IR_BR(X, JFEQ, "float R[a] == R[b]") \
  IR_BR(X, JFNE, "float !(R[a] == R[b])") \
  IR_BR(X, JFLT, "float R[a] < R[b]") \
  IR_BR(X, JFNLT, "float !(R[a] < R[b])") \
  IR_BR(X, JFLE, "float R[a] <= R[b]") \
  IR_BR(X, JFNLE, "float !(R[a] <= R[b])") \
  IR_BR(X, JFGT, "float R[a] > R[b]") \
  IR_BR(X, JFNGT, "float !(R[a] > R[b])") \
  IR_BR(X, JFGE, "float R[a] >= R[b]") \
  IR_BR(X, JFNGE, "float !(R[a] >= R[b])") \
  IR_BR(X, JDEQ, "double R[a] == R[b]") \
  IR_BR(X, JDNE, "double !(R[a] == R[b])") \
  IR_BR(X, JDLT, "double R[a] < R[b]") \
  IR_BR(X, JDNLT, "double !(R[a] < R[b])") \
  IR_BR(X, JDLE, "double R[a] <= R[b]") \
  IR_BR(X, JDNLE, "double !(R[a] <= R[b])") \
  IR_BR(X, JDGT, "double R[a] > R[b]") \
  IR_BR(X, JDNGT, "double !(R[a] > R[b])") \
  IR_BR(X, JDGE, "double R[a] >= R[b]") \
  IR_BR(X, JDNGE, "double !(R[a] >= R[b])") \
  IR_BR(X, JAEQ, "reference R[a] == R[b]") \
  IR_BR(X, JANE, "reference R[a] != R[b]") \
  IR_BRI(X, JNULL, "R[a] == null") \
  IR_BRI(X, JNONNULL, "R[a] != null") \
  /* TABLESWITCH: word 2 = low (32) | default offset (32 high); then imm   */ \
  /* offsets, two a word, low half first.  LOOKUPSWITCH: word 2 = default   */ \
  /* offset in the high half; then imm words of key | offset << 32, sorted. */ \
  /* All offsets count from the word after the first, and poll backwards.   */ \
  X(TABLESWITCH, AI, 0, CALLS, "goto entry R[a] of imm, or default") \
  X(LOOKUPSWITCH, AI, 0, CALLS, "goto entry with key R[a] of imm, or default") \
  /* fields: as translated, then quickened; c is the byte offset */ \
  X(GETFIELD, ABC, 1, CALLS, "R[a] = R[b].field c of the pool; resolves") \
  X(GETFIELD_T, ABC, 1, CALLS, "D = double R[b].field c of the pool; resolves; R[a] is spare") \
  X(PUTFIELD_A, ABC, 1, CALLS, "double R[a].field c of the pool = D; resolves; R[b] is spare") \
  X(GETF_64_T, ABC, 1, THROWS, "D = double at R[b]+c") \
  X(PUTF_64_A, ABC, 1, THROWS, "double at R[a]+c = D") \
  X(GETF_SLOW_T, ABC, 1, THROWS, "D = volatile or far field resolved[c]; R[a] is spare") \
  X(PUTF_SLOW_A, ABC, 1, THROWS, "volatile or far field resolved[c] = D; R[b] is spare") \
  X(PUTFIELD, ABC, 1, CALLS, "R[a].field c of the pool = R[b]; resolves") \
  X(GETF_S8,  ABC, 1, THROWS, "R[a] = byte at R[b]+c") \
  X(GETF_U8,  ABC, 1, THROWS, "R[a] = boolean at R[b]+c") \
  X(GETF_S16, ABC, 1, THROWS, "R[a] = short at R[b]+c") \
  X(GETF_U16, ABC, 1, THROWS, "R[a] = char at R[b]+c") \
  X(GETF_32,  ABC, 1, THROWS, "R[a] = int or float at R[b]+c") \
  X(GETF_REF, ABC, 1, THROWS, "R[a] = reference at R[b]+c") \
  X(GETF_64,  ABC, 1, THROWS, "R[a] = long or double at R[b]+c") \
  X(PUTF_U8,  ABC, 1, THROWS, "boolean at R[a]+c = R[b] & 1") \
  X(PUTF_8,   ABC, 1, THROWS, "byte at R[a]+c = R[b]") \
  X(PUTF_16,  ABC, 1, THROWS, "char or short at R[a]+c = R[b]") \
  X(PUTF_32,  ABC, 1, THROWS, "int or float at R[a]+c = R[b]") \
  X(PUTF_REF, ABC, 1, THROWS, "reference at R[a]+c = R[b], card") \
  X(PUTF_64,  ABC, 1, THROWS, "long or double at R[a]+c = R[b]") \
  X(GETF_SLOW, ABC, 1, THROWS, "volatile or far field resolved[c]") \
  X(PUTF_SLOW, ABC, 1, THROWS, "volatile or far field resolved[c]") \
  /* statics: imm << 3 is the slot's address after quickening */ \
  X(GETSTATIC, AI, 1, CALLS, "R[a] = static field imm of the pool; resolves") \
  X(PUTSTATIC, AI, 1, CALLS, "static field imm of the pool = R[a]; resolves") \
  X(GETS_S8,  AI, 1, PURE, "R[a] = byte static") \
  X(GETS_U8,  AI, 1, PURE, "R[a] = boolean static") \
  X(GETS_S16, AI, 1, PURE, "R[a] = short static") \
  X(GETS_U16, AI, 1, PURE, "R[a] = char static") \
  X(GETS_32,  AI, 1, PURE, "R[a] = int or float static") \
  X(GETS_REF, AI, 1, PURE, "R[a] = reference static") \
  X(GETS_64,  AI, 1, PURE, "R[a] = long or double static") \
  X(PUTS_U8,  AI, 1, PURE, "boolean static = R[a] & 1") \
  X(PUTS_8,   AI, 1, PURE, "byte static = R[a]") \
  X(PUTS_16,  AI, 1, PURE, "char or short static = R[a]") \
  X(PUTS_32,  AI, 1, PURE, "int or float static = R[a]") \
  X(PUTS_64,  AI, 1, PURE, "long or double static = R[a]") \
  X(PUTS_REF, AI, 1, PURE, "static of the Field at imm << 3 = reference R[a]; marks its class dirty") \
  X(GETS_SLOW, AI, 1, PURE, "volatile static of the Field at imm << 3") \
  X(PUTS_SLOW, AI, 1, PURE, "volatile static of the Field at imm << 3; marks its class dirty") \
  /* arrays */ \
  X(BALOAD, ABC, 1, THROWS, "R[a] = byte or boolean R[b][R[c]]") \
  X(CALOAD, ABC, 1, THROWS, "R[a] = char R[b][R[c]]") \
  X(SALOAD, ABC, 1, THROWS, "R[a] = short R[b][R[c]]") \
  X(IALOAD, ABC, 1, THROWS, "R[a] = int or float R[b][R[c]]") \
  X(LALOAD, ABC, 1, THROWS, "R[a] = long or double R[b][R[c]]") \
  X(LALOAD_T, ABC, 1, THROWS, "D = double R[b][R[c]]") \
  X(LASTORE_A, ABC, 1, THROWS, "double R[a][R[b]] = D") \
  X(AALOAD, ABC, 1, THROWS, "R[a] = reference R[b][R[c]]") \
  X(BASTORE, ABC, 1, THROWS, "byte or boolean R[a][R[b]] = R[c]; boolean & 1") \
  X(CASTORE, ABC, 1, THROWS, "char or short R[a][R[b]] = R[c]") \
  X(IASTORE, ABC, 1, THROWS, "int or float R[a][R[b]] = R[c]") \
  X(LASTORE, ABC, 1, THROWS, "long or double R[a][R[b]] = R[c]") \
  X(BASTOREI, ABC, 1, THROWS, "byte or boolean R[a][R[b]] = sc; boolean & 1") \
  X(CASTOREI, ABC, 1, THROWS, "char or short R[a][R[b]] = sc") \
  X(IASTOREI, ABC, 1, THROWS, "int R[a][R[b]] = sc") \
  X(AASTORE, ABC, 1, THROWS, "R[a][R[b]] = R[c], checked, card") \
  X(ARRAYLENGTH, ABC, 1, THROWS, "R[a] = length of R[b]") \
  /* objects */ \
  X(NEW, AI, 1, CALLS, "R[a] = new of class imm of the pool; resolves, initialises") \
  X(NEW_Q, AI, 1, CALLS, "R[a] = new of class at imm << 3") \
  X(NEWARRAY, ABC, 1, CALLS, "R[a] = new array of newarray-type c, length R[b]") \
  X(ANEWARRAY, ABC, 2, CALLS, "R[a] = new array of class c of the pool, length R[b]; word 2 caches the array class") \
  X(MULTIANEWARRAY, ABC, 1, CALLS, "R[a] = new array of array class c, lengths R[a..a+b-1]") \
  X(CHECKCAST, AI, 1, CALLS, "R[a] must be null or of class imm of the pool; resolves") \
  X(CHECKCAST_Q, AI, 1, THROWS, "R[a] must be null or of class at imm << 3") \
  X(INSTANCEOF, ABC, 2, CALLS, "R[a] = R[b] is of class c of the pool; word 2 caches the class") \
  X(INSTANCEOF_Q, ABC, 2, PURE, "R[a] = R[b] is of the class in word 2") \
  X(MONITORENTER, ABC, 1, CALLS, "lock R[a]") \
  X(MONITOREXIT, ABC, 1, CALLS, "unlock R[a]") \
  X(ATHROW, ABC, 1, THROWS, "throw R[a]") \
  X(CATCH, ABC, 1, PURE, "R[a] = the exception; begins each handler") \
  /* calls: a = first argument's register = the result's register = the */ \
  /* callee's window.  b = argument slots.  As translated: c = pool index */ \
  X(INVOKEVIRTUAL, ABC, 1, CALLS, "resolve, quicken") \
  X(INVOKESPECIAL, ABC, 1, CALLS, "resolve, quicken") \
  X(INVOKESTATIC, ABC, 1, CALLS, "resolve, initialise, quicken") \
  X(INVOKEINTERFACE, ABC, 2, CALLS, "resolve, quicken; word 2 = inline cache") \
  X(INVOKEDYNAMIC, ABC, 2, CALLS, "link; word 2 = packed CallSite, 0 before") \
  X(INVOKE_V, ABC, 1, CALLS, "call vtable entry c of R[a]") \
  X(INVOKE_D, AI, 1, CALLS, "call method at imm << 3, R[a] not null") \
  X(INVOKE_S, AI, 1, CALLS, "call method at imm << 3") \
  X(INVOKE_FAST, AI, 1, CALLS, "let C do the method at imm << 3 over R[a] on, or call it") \
  X(INVOKE_LEAF, AI, 1, CALLS, "run the static leaf native at imm << 3 over R[a] on") \
  X(INVOKE_LEAF_D, AI, 1, CALLS, "the same of an instance method, R[a] not null") \
  X(INVOKE_I, AI, 2, CALLS, "call interface method at imm << 3; word 2 = class | method << 32") \
  X(INVOKE_H, ABC, 1, CALLS, "call resolved[c].method with its appendix after b slots") \
  X(INVOKE_DYN, ABC, 2, CALLS, "call the CallSite in word 2 with its appendix after b slots") \
  X(RET, ABC, 1, ENDS, "return R[a], all 64 bits") \
  X(RETV, ABC, 1, ENDS, "return nothing") \
  X(RETI, AI, 1, ENDS, "return imm") \
  X(LOCK_METHOD, ABC, 1, CALLS, "first instruction of a synchronized method: R[a] = this or the mirror, lock it") \
  X(CHECK_LOCKS, ABC, 1, THROWS, "before each return of a method with monitorenter: it must have left what it entered") \
  X(UNLOCK_METHOD, ABC, 1, CALLS, "before each return of one: unlock R[a]") \
  X(FAST, AI, 1, JUMPS, "first instruction of a method that C can do: let function imm do it over R[a] on and return, or go on") \
  X(FINALIZABLE, ABC, 1, CALLS, "return of Object.<init>: register R[a] if its class has a finalizer") \
  /* one-instruction bodies, shared by all methods of their kind */ \
  X(TRANSLATE, ABC, 1, CALLS, "translate the method, then run it") \
  X(NATIVE, ABC, 1, CALLS, "run the native; look it up the first time; return.  A RET 0 follows in the body, for what a native asked to be called") \
  X(ABSTRACT, ABC, 1, THROWS, "AbstractMethodError") \
  X(CONFLICT, ABC, 1, THROWS, "IncompatibleClassChangeError: conflicting defaults") \
  X(MH_BASIC, ABC, 1, CALLS, "MethodHandle.invokeBasic: become R[0].form.vmentry") \
  X(MH_STATIC, ABC, 1, CALLS, "linkToStatic: become the last argument's method") \
  X(MH_SPECIAL, ABC, 1, CALLS, "linkToSpecial: the same, R[0] not null") \
  X(MH_VIRTUAL, ABC, 1, CALLS, "linkToVirtual") \
  X(MH_INTERFACE, ABC, 1, CALLS, "linkToInterface") \
  X(MH_NATIVE, ABC, 1, THROWS, "linkToNative: UnsupportedOperationException") \
  /* stubs: the machine's own methods */ \
  X(EXIT, ABC, 1, ENDS, "leave the nested loop; the result is at R[a]") \
  X(STEP, AI, 1, CALLS, "run C step imm of the stub over R; it may throw, ask for a call, or jump") \
  X(CALL_SLOT, ABC, 1, CALLS, "call the Method whose packed address is in R[b].ref, window R[a]") \
  X(RETRY, ABC, 1, ENDS, "leave the frame and run the caller's instruction again") \
  X(RETHROW, ABC, 1, THROWS, "throw the pending exception on") \
  X(HALT, ABC, 1, ENDS, "never executed")
// clang-format on

#define IR_ENUM(name, ...) IR_##name,
typedef enum IrOp { IR_OPS(IR_ENUM) IR_COUNT } IrOp;
static_assert(IR_COUNT <= UINT16_MAX, "an op must fit its 16-bit field");

typedef enum IrFormat { FORMAT_ABC, FORMAT_AI } IrFormat;
typedef enum IrEffect {
  EFFECT_PURE,
  EFFECT_THROWS,
  EFFECT_CALLS,
  EFFECT_JUMPS,
  EFFECT_ENDS,
} IrEffect;
typedef struct IrRow {
  const char *name;
  uint8_t format, words, effect;
  const char *meaning;
} IrRow;
extern const IrRow ir_row[IR_COUNT];

// Words of the instruction at `p`, switches included.
uint32_t insn_words(const Insn *p);

#endif
