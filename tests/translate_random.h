// translate_random.h -- random bytecode over ints and longs, and two machines
// to run it on: one for bytecode, one for register code.
//
// A program is static (IIIIJJ)J.  Its branches go forward, its loops count
// down; at each join the stack holds the kinds it held at the branch.  Both
// machines call f as the same mixing function; the one for register code
// spoils all registers above the result, as a callee may.
#ifndef CEZVE_TESTS_TRANSLATE_RANDOM_H
#define CEZVE_TESTS_TRANSLATE_RANDOM_H

#include <stdlib.h>

#include "classfile/bytecode.h"
#include "translate/translate.h"

enum {
  RANDOM_STACK = 14,
  RANDOM_LOCALS = 16,  // 4 ints, 2 longs, counters from 8, addresses from 12
  RANDOM_CODE = 3000,
  RANDOM_F_II = 11,    // pool indices of f(II)I and f(J)J
  RANDOM_F_J = 14,
};

typedef struct Gen {
  uint8_t code[RANDOM_CODE + 600];
  uint32_t n;
  char stack[RANDOM_STACK + 4];  // I, J, or '-' for the second slot
  uint32_t depth, nesting;
  unsigned seed;
} Gen;

static uint32_t pick(Gen *g, uint32_t n) {
  return (uint32_t)rand_r(&g->seed) / 7 % n;
}
static void byte(Gen *g, uint32_t b) {
  g->code[g->n++] = (uint8_t)b;
}
static void gen_push(Gen *g, char kind) {
  g->stack[g->depth++] = kind;
  if (kind == 'J') g->stack[g->depth++] = '-';
}
// Is there a value of this kind `below` slots under the top?
static bool gen_has(const Gen *g, char kind, uint32_t below) {
  uint32_t n = kind == 'J' ? 2 : 1;
  return g->depth >= below + n && g->stack[g->depth - below - n] == kind;
}

static void gen_const(Gen *g, char kind) {
  if (kind == 'J') {
    byte(g, BC_lconst_0 + pick(g, 2));
  } else if (pick(g, 2)) {
    byte(g, BC_iconst_m1 + pick(g, 7));
  } else {
    byte(g, BC_sipush);
    byte(g, pick(g, 256));
    byte(g, pick(g, 256));
  }
  gen_push(g, kind);
}

static void gen_load(Gen *g) {
  if (pick(g, 2)) {
    byte(g, BC_iload_0 + pick(g, 4));
    gen_push(g, 'I');
  } else {
    byte(g, BC_lload);
    byte(g, 4 + 2 * pick(g, 2));
    gen_push(g, 'J');
  }
}

// Store or drop the top value.
static void gen_pop(Gen *g) {
  if (gen_has(g, 'I', 0)) {
    if (pick(g, 4)) byte(g, BC_istore_0 + pick(g, 4));
    else byte(g, BC_pop);
    g->depth--;
  } else if (gen_has(g, 'J', 0)) {
    if (pick(g, 4)) byte(g, BC_lstore), byte(g, 4 + 2 * pick(g, 2));
    else byte(g, BC_pop2);
    g->depth -= 2;
  }
}

static bool gen_cut(const Gen *g, uint32_t n) {
  return g->depth >= n && (n == 0 || g->stack[g->depth - n] != '-');
}

static void gen_dup(Gen *g) {
  uint32_t form = pick(g, 6), n = 1 + form / 3, under = form % 3;
  if (!gen_cut(g, n) || !gen_cut(g, n + under)) return;
  byte(g, BC_dup + form);
  char *top = g->stack + g->depth, saved[2] = {top[-(int)n], top[-1]};
  memmove(top - under, top - under - n, under + n);
  memcpy(top - under - n, saved, n);
  g->depth += n;
}

static void gen_int_op(Gen *g) {
  static const uint8_t ops[] = {BC_iadd, BC_isub, BC_imul, BC_ishl, BC_ishr,
                                BC_iushr, BC_iand, BC_ior, BC_ixor};
  if (gen_has(g, 'I', 0) && gen_has(g, 'I', 1)) {
    byte(g, ops[pick(g, sizeof ops)]);
    g->depth--;
  } else if (gen_has(g, 'I', 0) && pick(g, 2)) {
    static const uint8_t unary[] = {BC_ineg, BC_i2b, BC_i2c, BC_i2s};
    byte(g, unary[pick(g, 4)]);
  } else if (gen_has(g, 'I', 0)) {
    byte(g, BC_i2l);
    g->depth--;
    gen_push(g, 'J');
  }
}

static void gen_long_op(Gen *g) {
  static const uint8_t ops[] = {BC_ladd, BC_lsub, BC_lmul, BC_land, BC_lor,
                                BC_lxor, BC_lcmp};
  static const uint8_t shifts[] = {BC_lshl, BC_lshr, BC_lushr};
  if (gen_has(g, 'J', 0) && gen_has(g, 'J', 2)) {
    uint8_t op = ops[pick(g, sizeof ops)];
    byte(g, op);
    g->depth -= 2;
    if (op == BC_lcmp) g->depth -= 2, gen_push(g, 'I');
  } else if (gen_has(g, 'I', 0) && gen_has(g, 'J', 1)) {
    byte(g, shifts[pick(g, 3)]);
    g->depth--;
  } else if (gen_has(g, 'J', 0)) {
    byte(g, pick(g, 2) ? BC_lneg : BC_l2i);
    if (g->code[g->n - 1] == BC_l2i) g->depth -= 2, gen_push(g, 'I');
  }
}

static void gen_call(Gen *g) {
  bool two = gen_has(g, 'I', 0) && gen_has(g, 'I', 1);
  if (!two && !gen_has(g, 'J', 0)) return;
  byte(g, BC_invokestatic);
  byte(g, 0);
  byte(g, two ? RANDOM_F_II : RANDOM_F_J);
  if (two) g->depth--;
}

static void gen_body(Gen *g, uint32_t length);

// Bring the stack back to the kinds of `to`.
static void gen_restore(Gen *g, const char *to, uint32_t depth) {
  uint32_t same = 0;
  while (same < depth && same < g->depth && to[same] == g->stack[same])
    same++;
  if (same < depth && to[same] == '-') same--;
  if (same < g->depth && g->stack[same] == '-') same--;
  while (g->depth > same) gen_pop(g);
  while (g->depth < depth) gen_const(g, to[g->depth]);
}

static void gen_patch(Gen *g, uint32_t at) {
  uint32_t offset = g->n - at;
  g->code[at + 1] = (uint8_t)(offset >> 8);
  g->code[at + 2] = (uint8_t)offset;
}

// Emit a conditional branch that is patched later; its place, 0 if none.
static uint32_t gen_branch(Gen *g) {
  if (gen_has(g, 'I', 0) && gen_has(g, 'I', 1)) {
    byte(g, BC_if_icmpeq + pick(g, 6));
    g->depth -= 2;
  } else if (gen_has(g, 'I', 0)) {
    byte(g, BC_ifeq + pick(g, 6));
    g->depth--;
  } else if (gen_has(g, 'J', 0) && gen_has(g, 'J', 2)) {
    byte(g, BC_lcmp);
    byte(g, BC_ifeq + pick(g, 6));
    g->depth -= 4;
  } else {
    return 0;
  }
  byte(g, 0);
  byte(g, 0);
  return g->n - 3;
}

static void gen_if(Gen *g) {
  char saved[RANDOM_STACK + 4];
  uint32_t at = gen_branch(g), depth = g->depth;
  if (!at) return;
  memcpy(saved, g->stack, depth);
  g->nesting++;
  gen_body(g, pick(g, 8));
  if (pick(g, 2)) {  // else
    gen_restore(g, saved, depth);
    uint32_t end = g->n;
    byte(g, BC_goto);
    byte(g, 0);
    byte(g, 0);
    gen_patch(g, at);
    at = end;
    gen_body(g, pick(g, 8));
  }
  gen_restore(g, saved, depth);
  gen_patch(g, at);
  g->nesting--;
}

// iconst_0; istore c; top: iload c; iconst k; if_icmpge out; ...; iinc c 1;
// goto top; out:
static void gen_for(Gen *g, uint32_t counter) {
  byte(g, BC_iconst_0);
  byte(g, BC_istore);
  byte(g, counter);
  uint32_t top = g->n;
  byte(g, BC_iload);
  byte(g, counter);
  byte(g, BC_iconst_0 + pick(g, 4));
  uint32_t out = g->n;
  byte(g, BC_if_icmpge);
  byte(g, 0);
  byte(g, 0);
  char saved[RANDOM_STACK + 4];
  uint32_t depth = g->depth;
  memcpy(saved, g->stack, depth);
  g->nesting++;
  gen_body(g, pick(g, 10));
  g->nesting--;
  gen_restore(g, saved, depth);
  byte(g, BC_iinc);
  byte(g, counter);
  byte(g, 1);
  uint32_t back = top - g->n;
  byte(g, BC_goto);
  byte(g, back >> 8);
  byte(g, back);
  gen_patch(g, out);
}

// iconst k; istore c; top: iload c; ifle out; iinc c -1; ...; goto top; out:
static void gen_loop(Gen *g) {
  char saved[RANDOM_STACK + 4];
  uint32_t counter = 8 + g->nesting, depth = g->depth;
  if (g->nesting >= 3 || depth + 2 > RANDOM_STACK) return;
  if (pick(g, 2)) {
    gen_for(g, counter);
    return;
  }
  memcpy(saved, g->stack, depth);
  byte(g, BC_iconst_3);
  byte(g, BC_istore);
  byte(g, counter);
  uint32_t top = g->n;
  byte(g, BC_iload);
  byte(g, counter);
  uint32_t out = g->n;
  byte(g, BC_ifle);
  byte(g, 0);
  byte(g, 0);
  byte(g, BC_iinc);
  byte(g, counter);
  byte(g, 0xff);
  g->nesting++;
  gen_body(g, pick(g, 10));
  g->nesting--;
  gen_restore(g, saved, depth);
  uint32_t back = top - g->n;
  byte(g, BC_goto);
  byte(g, back >> 8);
  byte(g, back);
  gen_patch(g, out);
}

// jsr sub; jsr sub; goto end; sub: astore r; ...; ret r; end:
static void gen_subroutine(Gen *g) {
  char saved[RANDOM_STACK + 4];
  uint32_t address = 12 + g->nesting, depth = g->depth;
  if (g->nesting >= 3 || depth + 1 > RANDOM_STACK) return;
  memcpy(saved, g->stack, depth);
  uint32_t at[3];
  for (int i = 0; i < 3; i++) {
    at[i] = g->n;
    byte(g, i < 2 ? BC_jsr : BC_goto);
    byte(g, 0);
    byte(g, 0);
  }
  gen_patch(g, at[0]);
  gen_patch(g, at[1]);
  byte(g, BC_astore);
  byte(g, address);
  g->nesting++;
  gen_body(g, pick(g, 8));
  g->nesting--;
  gen_restore(g, saved, depth);
  byte(g, BC_ret);
  byte(g, address);
  gen_patch(g, at[2]);
}

static void gen_one(Gen *g) {
  switch (pick(g, 16)) {
    case 0: gen_const(g, pick(g, 3) ? 'I' : 'J'); break;
    case 1:
    case 2:
    case 3: gen_load(g); break;
    case 4:
    case 5: gen_pop(g); break;
    case 6:
    case 7: gen_dup(g); break;
    case 8:
      if (!gen_has(g, 'I', 0) || !gen_has(g, 'I', 1)) break;
      byte(g, BC_swap);
      break;
    case 9:
    case 10: gen_int_op(g); break;
    case 11: gen_long_op(g); break;
    case 12:
      byte(g, BC_iinc);
      byte(g, pick(g, 4));
      byte(g, pick(g, 256));
      break;
    case 13: gen_call(g); break;
    case 14: gen_if(g); break;
    default:
      if (pick(g, 4)) gen_loop(g);
      else gen_subroutine(g);
      break;
  }
}

static void gen_body(Gen *g, uint32_t length) {
  while (length-- > 0 && g->n < RANDOM_CODE) {
    while (g->depth + 2 > RANDOM_STACK - 2) gen_pop(g);
    gen_one(g);
  }
}

// A whole program: at its end all locals and the stack are mixed together.
static void gen_program(Gen *g, unsigned seed) {
  *g = (Gen){.seed = seed};
  gen_body(g, 5 + pick(g, 60));
  while (g->depth) gen_pop(g);
  byte(g, BC_lload), byte(g, 4);
  byte(g, BC_lload), byte(g, 6);
  byte(g, BC_ladd);
  for (uint32_t i = 0; i < 4; i++) {
    byte(g, BC_bipush), byte(g, 31);
    byte(g, BC_i2l);
    byte(g, BC_lmul);
    byte(g, BC_iload_0 + i);
    byte(g, BC_i2l);
    byte(g, BC_ladd);
  }
  byte(g, BC_lreturn);
}

// -- What the programs compute with ------------------------------------------

static int32_t mix_ii(int32_t x, int32_t y) {
  return (int32_t)((uint32_t)x * 31u + (uint32_t)y * 17u + 5u);
}
static int64_t mix_j(int64_t x) {
  return (int64_t)((uint64_t)x * 0x9e3779b97f4a7c15u ^ (uint64_t)x >> 7);
}
static int32_t int_op(uint32_t op, int32_t x, int32_t y) {
  uint32_t u = (uint32_t)x, v = (uint32_t)y;
  switch (op) {
    case BC_iadd: return (int32_t)(u + v);
    case BC_isub: return (int32_t)(u - v);
    case BC_imul: return (int32_t)(u * v);
    case BC_ishl: return (int32_t)(u << (v & 31));
    case BC_ishr: return x >> (v & 31);
    case BC_iushr: return (int32_t)(u >> (v & 31));
    case BC_iand: return x & y;
    case BC_ior: return x | y;
    default: return x ^ y;
  }
}
static int64_t long_op(uint32_t op, int64_t x, int64_t y) {
  uint64_t u = (uint64_t)x, v = (uint64_t)y;
  switch (op) {
    case BC_ladd: return (int64_t)(u + v);
    case BC_lsub: return (int64_t)(u - v);
    case BC_lmul: return (int64_t)(u * v);
    case BC_lshl: return (int64_t)(u << (v & 63));
    case BC_lshr: return x >> (v & 63);
    case BC_lushr: return (int64_t)(u >> (v & 63));
    case BC_land: return x & y;
    case BC_lor: return x | y;
    default: return x ^ y;
  }
}
static bool holds(uint32_t cond, int64_t x, int64_t y) {
  switch (cond) {
    case 0: return x == y;
    case 1: return x != y;
    case 2: return x < y;
    case 3: return x >= y;
    case 4: return x > y;
    default: return x <= y;
  }
}

// -- The machine for bytecode ------------------------------------------------

// Stack effects of dup..dup2_x2 on slots.
static void slots_dup(int64_t *top, uint32_t form) {
  uint32_t n = 1 + form / 3, under = form % 3;
  int64_t saved[2] = {top[-(int)n], top[-1]};
  memmove(top - under, top - under - n, (under + n) * sizeof *top);
  memcpy(top - under - n, saved, n * sizeof *top);
}

static int64_t run_bytecode(const uint8_t *c, int64_t *local) {
  int64_t stack[RANDOM_STACK + 8], *s = stack;  // s: one past the top
  for (uint32_t p = 0;;) {
    uint32_t op = c[p], next = p + bytecode_length[op];
    int32_t jump = (int16_t)(c[p + 1] << 8 | c[p + 2]);
    if (op >= BC_iconst_m1 && op <= BC_iconst_5) *s++ = (int)op - BC_iconst_0;
    else if (op == BC_lconst_0 || op == BC_lconst_1)
      s[0] = op - BC_lconst_0, s += 2;
    else if (op == BC_bipush) *s++ = (int8_t)c[p + 1];
    else if (op == BC_sipush) *s++ = jump;
    else if (op >= BC_iload_0 && op <= BC_iload_3)
      *s++ = local[op - BC_iload_0];
    else if (op == BC_iload) *s++ = local[c[p + 1]];
    else if (op == BC_lload) s[0] = local[c[p + 1]], s += 2;
    else if (op >= BC_istore_0 && op <= BC_istore_3)
      local[op - BC_istore_0] = *--s;
    else if (op == BC_istore) local[c[p + 1]] = *--s;
    else if (op == BC_lstore) s -= 2, local[c[p + 1]] = s[0];
    else if (op == BC_pop) s--;
    else if (op == BC_pop2) s -= 2;
    else if (op >= BC_dup && op <= BC_dup2_x2) {
      slots_dup(s, op - BC_dup);
      s += op >= BC_dup2 ? 2 : 1;
    } else if (op == BC_swap) {
      int64_t x = s[-1];
      s[-1] = s[-2];
      s[-2] = x;
    } else if (op == BC_iinc)
      local[c[p + 1]] = (int32_t)(local[c[p + 1]] + (int8_t)c[p + 2]);
    else if (op == BC_ineg) s[-1] = (int32_t)-(uint32_t)s[-1];
    else if (op == BC_i2b) s[-1] = (int8_t)s[-1];
    else if (op == BC_i2c) s[-1] = (uint16_t)s[-1];
    else if (op == BC_i2s) s[-1] = (int16_t)s[-1];
    else if (op == BC_i2l) s++;
    else if (op == BC_l2i) s--, s[-1] = (int32_t)s[-1];
    else if (op == BC_lneg) s[-2] = (int64_t)-(uint64_t)s[-2];
    else if (op == BC_lshl || op == BC_lshr || op == BC_lushr)
      s--, s[-2] = long_op(op, s[-2], s[0]);
    else if (op == BC_ladd || op == BC_lsub || op == BC_lmul ||
             op == BC_land || op == BC_lor || op == BC_lxor)
      s -= 2, s[-2] = long_op(op, s[-2], s[0]);
    else if (op == BC_lcmp)
      s -= 3, s[-1] = (s[-1] > s[1]) - (s[-1] < s[1]);
    else if (op == BC_invokestatic && c[p + 2] == RANDOM_F_II)
      s--, s[-1] = mix_ii((int32_t)s[-1], (int32_t)s[0]);
    else if (op == BC_invokestatic) s[-2] = mix_j(s[-2]);
    else if (op >= BC_ifeq && op <= BC_ifle) {
      if (holds(op - BC_ifeq, *--s, 0)) next = p + (uint32_t)jump;
    } else if (op >= BC_if_icmpeq && op <= BC_if_icmple) {
      s -= 2;
      if (holds(op - BC_if_icmpeq, s[0], s[1])) next = p + (uint32_t)jump;
    } else if (op == BC_goto) next = p + (uint32_t)jump;
    else if (op == BC_jsr) *s++ = next, next = p + (uint32_t)jump;
    else if (op == BC_astore) local[c[p + 1]] = *--s;
    else if (op == BC_ret) next = (uint32_t)local[c[p + 1]];
    else if (op == BC_lreturn) return s[-2];
    else s--, s[-1] = int_op(op, (int32_t)s[-1], (int32_t)s[0]);
    p = next;
  }
}

// -- The machine for register code -------------------------------------------

// The bytecode that does what the arithmetic instruction `op` does.
static uint32_t like(uint32_t op) {
  static const uint8_t of[IR_COUNT] = {
      [IR_IADD] = BC_iadd,   [IR_ISUB] = BC_isub,   [IR_IMUL] = BC_imul,
      [IR_ISHL] = BC_ishl,   [IR_ISHR] = BC_ishr,   [IR_IUSHR] = BC_iushr,
      [IR_IAND] = BC_iand,   [IR_IOR] = BC_ior,     [IR_IXOR] = BC_ixor,
      [IR_IADDI] = BC_iadd,  [IR_IMULI] = BC_imul,  [IR_ISHLI] = BC_ishl,
      [IR_ISHRI] = BC_ishr,  [IR_IUSHRI] = BC_iushr, [IR_IANDI] = BC_iand,
      [IR_IORI] = BC_ior,    [IR_IXORI] = BC_ixor,
      [IR_LADD] = BC_ladd,   [IR_LSUB] = BC_lsub,   [IR_LMUL] = BC_lmul,
      [IR_LSHL] = BC_lshl,   [IR_LSHR] = BC_lshr,   [IR_LUSHR] = BC_lushr,
      [IR_LAND] = BC_land,   [IR_LOR] = BC_lor,     [IR_LXOR] = BC_lxor,
      [IR_LADDI] = BC_ladd,  [IR_LMULI] = BC_lmul,  [IR_LSHLI] = BC_lshl,
      [IR_LSHRI] = BC_lshr,  [IR_LUSHRI] = BC_lushr, [IR_LANDI] = BC_land,
  };
  return of[op];
}

static void call_f(Insn i, Slot *R, uint32_t nregs) {
  uint32_t a = INSN_A(i);
  if (INSN_C(i) == RANDOM_F_II) R[a].i = mix_ii(R[a].i, R[a + 1].i);
  else R[a].j = mix_j(R[a].j);
  for (uint32_t r = a + 1; r < nregs; r++) R[r].bits = 0xdeadbeefdeadbeef;
}

static bool branch_holds(Insn i, const Slot *R) {
  uint32_t n = (INSN_OP(i) - (uint32_t)IR_JIEQ) / 2, form = n / 6;
  const Slot *x = &R[INSN_A(i)], *y = &R[INSN_B(i)];
  int64_t left = form < 2 ? x->i : x->j;
  int64_t right = form % 2 ? INSN_SB(i) : form < 2 ? y->i : y->j;
  return holds(n % 6, left, right);
}

static int64_t run_code(const Method *m, Slot *R) {
  static_assert((IR_JLLEI - IR_JIEQ) / 2 == 23, "four forms, six conditions");
  for (const Insn *pc = m->code;;) {
    Insn i = *pc++;
    uint32_t op = INSN_OP(i);
    // Immediates are no registers, but are read as if they might be.
    Slot *a = &R[INSN_A(i)], none = {0};
    Slot b = INSN_B(i) < m->nregs ? R[INSN_B(i)] : none;
    Slot c = INSN_C(i) < m->nregs ? R[INSN_C(i)] : none;
    if (like(op)) {
      bool imm = (op >= IR_IADDI && op <= IR_IUSHRI) || op >= IR_LADDI;
      if (op < IR_LADD)
        a->i = int_op(like(op), b.i, imm ? INSN_SC(i) : c.i);
      else
        a->j = long_op(like(op), b.j, imm ? INSN_SC(i)
                       : op >= IR_LSHL && op <= IR_LUSHR ? c.i : c.j);
    } else if (op >= IR_JIEQ && op <= IR_JLLEI_L) {
      if (branch_holds(i, R)) pc += INSN_SC(i);
    } else {
      switch (op) {
        case IR_MOV: *a = b; break;
        case IR_MOV2: a[0] = b, a[1] = c; break;
        case IR_LDI: a->j = INSN_IMM(i); break;
        case IR_LDW: a->bits = *pc++; break;
        case IR_IRSUBI: a->i = int_op(BC_isub, INSN_SC(i), b.i); break;
        case IR_INEG: a->i = int_op(BC_isub, 0, b.i); break;
        case IR_LNEG: a->j = long_op(BC_lsub, 0, b.j); break;
        case IR_I2L: a->j = b.i; break;
        case IR_LADDX: a->j = long_op(BC_ladd, b.j, c.i); break;
        case IR_LSUBX: a->j = long_op(BC_lsub, b.j, c.i); break;
        case IR_L2I: a->i = (int32_t)b.j; break;
        case IR_I2B: a->i = (int8_t)b.i; break;
        case IR_I2C: a->i = (uint16_t)b.i; break;
        case IR_I2S: a->i = (int16_t)b.i; break;
        case IR_LCMP: a->i = (b.j > c.j) - (b.j < c.j); break;
        case IR_GOTO:
        case IR_GOTO_L: pc += INSN_IMM(i); break;
        case IR_INC_JILT_L:
        case IR_INC_JILTI_L:
          a->i = int_op(BC_iadd, a->i, 1);
          if (a->i < (op == IR_INC_JILT_L ? R[INSN_B(i)].i : INSN_SB(i)))
            pc += INSN_SC(i);
          break;
        case IR_INVOKESTATIC: call_f(i, R, m->nregs); break;
        case IR_RET: return a->j;
        case IR_RETI: return INSN_IMM(i);
        default: abort();
      }
    }
  }
}

#endif
