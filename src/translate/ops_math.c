// ops_math.c -- arithmetic, conversions, comparisons.
#include "translate/translator.h"

uint8_t tr_kind_of(char desc) {
  switch (desc) {
    case 'Z': return K_BOOL;
    case 'B': return K_BYTE;
    case 'S': return K_SHORT;
    case 'C': return K_CHAR;
    case 'I': return K_INT;
    case 'F': return K_FLOAT;
    case 'J': return K_LONG;
    case 'D': return K_DOUBLE;
    case 'L':
    case '[': return K_REF;
    default: return K_TOP;
  }
}

uint8_t tr_kind_of_int(int64_t v) {
  if (v == 0 || v == 1) return K_BOOL;
  if (v == (int8_t)v) return K_BYTE;
  if (v == (int16_t)v) return K_SHORT;
  if (v == (uint16_t)v) return K_CHAR;
  return K_INT;
}

bool tr_is_narrow(uint8_t k, char desc) {
  switch (desc) {
    case 'Z': return k == K_BOOL;
    case 'B': return k == K_BOOL || k == K_BYTE;
    case 'S': return k == K_BOOL || k == K_BYTE || k == K_SHORT;
    case 'C': return k == K_BOOL || k == K_CHAR;
    default: return true;
  }
}

// Does constant `v` fit the immediate form of `r`, and as what?
static bool immediate(const Row *r, int64_t v, uint32_t *imm) {
  switch (r->how) {
    case HOW_NEGATED: v = -v; break;
    case HOW_DIVISOR:
      if (v == 0 || v == -1) return false;
      break;
    case HOW_SHIFT31: v &= 31; break;
    case HOW_SHIFT63: v &= 63; break;
    case HOW_NONE: return false;
    default: break;
  }
  *imm = (uint16_t)v;
  return v == (int16_t)v;
}

static bool has_acc_forms(uint32_t op) {
  return op >= IR_DADD && op <= IR_DDIV;
}

// Double arithmetic on registers b and c, in slots from d on.
static void emit_acc(Translator *t, uint32_t op, uint32_t a, uint32_t d,
                     uint32_t b, uint32_t c) {
  if (b != c && tr_take_acc(t, b, d)) {
    op += IR_DADD_A - IR_DADD;
    b = c;
  } else if (b != c && tr_take_acc(t, c, d)) {
    op += IR_DADD_B - IR_DADD;
    c = b;
  }
  tr_emit_acc(t, insn_abc(op, a, b, c));
}

// Is `reg`, which nothing below slot `top` needs, an int that the last
// instruction made a long?
static bool is_widened(const Translator *t, uint32_t reg, uint32_t top) {
  if (t->last == NOWHERE || t->last + 1 != t->n || reg < t->base) return false;
  Insn i = t->words[t->last];
  if (INSN_OP(i) != IR_I2L || INSN_A(i) != reg) return false;
  for (uint32_t d = 0; d < top; d++)
    if (!t->stack[d].constant && t->stack[d].reg == reg) return false;
  return true;
}

// Emit `op` in place of the I2L of its third operand.
static void emit_widened(Translator *t, uint32_t op, uint32_t a, uint32_t b) {
  uint32_t c = INSN_B(t->words[t->last]);
  t->n = t->last;
  tr_emit_def(t, insn_abc(op, a, b, c));
}

// Emit the instruction for operands at slots d and e.
static void emit_binary(Translator *t, const Row *r, uint32_t d, uint32_t e) {
  const Val *x = &t->stack[d], *y = &t->stack[e];
  uint32_t imm, a;
  if (y->constant && immediate(r, y->bits, &imm)) {
    tr_fix(t, d);
    a = tr_dest(t, d);
    tr_emit_def(t, insn_abc(r->opi, a, tr_reg(t, d), imm));
  } else if (x->constant && r->how == HOW_COMMUTES &&
             immediate(r, x->bits, &imm)) {
    tr_fix(t, e);
    a = tr_dest(t, d);
    tr_emit_def(t, insn_abc(r->opi, a, tr_reg(t, e), imm));
  } else if (x->constant && r->op == IR_ISUB && x->bits == (int16_t)x->bits) {
    imm = (uint16_t)x->bits;
    tr_fix(t, e);
    a = tr_dest(t, d);
    tr_emit_def(t, insn_abc(IR_IRSUBI, a, tr_reg(t, e), imm));
  } else {
    tr_fix(t, d);
    tr_fix(t, e);
    a = tr_dest(t, d);
    uint32_t b = tr_reg(t, d), c = tr_reg(t, e);
    if (is_widened(t, c, d) && b != c &&
        (r->op == IR_LADD || r->op == IR_LSUB))
      emit_widened(t, r->op == IR_LADD ? IR_LADDX : IR_LSUBX, a, b);
    else if (is_widened(t, b, d) && b != c && r->op == IR_LADD)
      emit_widened(t, IR_LADDX, a, c);
    else if (has_acc_forms(r->op))
      emit_acc(t, r->op, a, d, tr_reg(t, d), tr_reg(t, e));
    else
      tr_emit_def(t, insn_abc(r->op, a, tr_reg(t, d), tr_reg(t, e)));
  }
}

// Two operands, one result.
void op_binary(Translator *t, const Row *r) {
  uint32_t m = kind_slots(r->x), n = kind_slots(r->y);
  if (!tr_need(t, m + n)) return;
  uint32_t d = t->depth - m - n, e = t->depth - n;
  if (!tr_want(t, d, r->x) || !tr_want(t, e, r->y)) return;
  emit_binary(t, r, d, e);
  t->depth = d;
  tr_push_own(t, r->z);
}

// Negation and conversions.
void op_unary(Translator *t, const Row *r) {
  uint32_t n = kind_slots(r->x);
  if (!tr_need(t, n) || !tr_want(t, t->depth - n, r->x)) return;
  uint32_t d = t->depth - n;
  tr_fix(t, d);
  uint32_t a = tr_dest(t, d);
  tr_emit_def(t, insn_abc(r->op, a, tr_reg(t, d), 0));
  if (r->op == IR_DSQRT) t->acc = t->last;
  t->depth = d;
  tr_push_own(t, r->z);
}

// l2i: who reads an int reads the low half of its register.
void op_l2i(Translator *t, const Row *r) {
  if (!tr_need(t, 2) || !tr_want(t, t->depth - 2, K_LONG)) return;
  uint32_t d = t->depth - 2;
  const Val *v = &t->stack[d];
  if (v->constant) {
    op_unary(t, r);
    return;
  }
  uint32_t reg = v->reg;
  t->depth = d;
  tr_push_alias(t, K_INT, reg);
}

// Does the next bytecode store into an array whose elements are no wider
// than an int of kind `k`?  Then the store narrows.
static bool is_stored_narrow(const Translator *t, uint8_t k) {
  if (t->next >= t->cover->end) return false;
  uint8_t op = t->bytes[t->next];
  return op == (k == K_BYTE ? BC_bastore : k == K_CHAR ? BC_castore
                                                       : BC_sastore);
}

// i2b, i2c, i2s.
void op_narrow(Translator *t, const Row *r) {
  if (!tr_need(t, 1) || !tr_want(t, t->depth - 1, K_INT)) return;
  char desc = r->z == K_BYTE ? 'B' : r->z == K_CHAR ? 'C' : 'S';
  Val *v = &t->stack[t->depth - 1];
  if (v->constant)
    v->bits = desc == 'B'   ? (int8_t)v->bits
              : desc == 'C' ? (uint16_t)v->bits
                            : (int16_t)v->bits;
  else if (!tr_is_narrow(v->kind, desc) && !is_stored_narrow(t, r->z))
    op_unary(t, r);
}

// -- Comparisons -------------------------------------------------------------

// The same condition with its operands exchanged.
static const uint8_t swapped[6] = {COND_EQ, COND_NE, COND_GT,
                                   COND_LE, COND_LT, COND_GE};

// Compare int operands at slots d and e and branch.
static void compare_ints(Translator *t, uint32_t cond, uint32_t plain,
                         uint32_t imm_form, uint32_t d, uint32_t e) {
  const Val *x = &t->stack[d], *y = &t->stack[e];
  uint32_t target = tr_target(t, t->bci);
  if (x->constant && !y->constant) {
    uint32_t swap = d;
    d = e, e = swap;
    const Val *v = x;
    x = y, y = v;
    cond = swapped[cond];
  }
  uint32_t depth = d < e ? d : e;
  if (y->constant && y->bits == (int16_t)y->bits) {
    uint32_t imm = (uint16_t)y->bits;
    tr_fix(t, d);
    tr_settle(t, 0, depth);
    tr_branch(t, imm_form + 2 * cond, tr_reg(t, d), imm, depth, target);
  } else {
    tr_fix(t, d);
    tr_fix(t, e);
    tr_settle(t, 0, depth);
    tr_branch(t, plain + 2 * cond, tr_reg(t, d), tr_reg(t, e), depth, target);
  }
}

// if<cond>: n is the condition.
void op_if(Translator *t, const Row *r) {
  if (!tr_need(t, 1) || !tr_want(t, t->depth - 1, K_INT)) return;
  uint32_t d = t->depth - 1;
  tr_fix(t, d);
  tr_settle(t, 0, d);
  tr_branch(t, IR_JIEQI + 2 * (uint32_t)r->n, tr_reg(t, d), 0, d,
            tr_target(t, t->bci));
}

void op_if_icmp(Translator *t, const Row *r) {
  if (!tr_need(t, 2)) return;
  uint32_t d = t->depth - 2;
  if (!tr_want(t, d, K_INT) || !tr_want(t, d + 1, K_INT)) return;
  compare_ints(t, (uint32_t)r->n, IR_JIEQ, IR_JIEQI, d, d + 1);
}

void op_ifnull(Translator *t, const Row *r) {
  if (!tr_need(t, 1) || !tr_want(t, t->depth - 1, K_REF)) return;
  uint32_t d = t->depth - 1;
  tr_fix(t, d);
  tr_settle(t, 0, d);
  tr_branch(t, r->op, tr_reg(t, d), 0, d, tr_target(t, t->bci));
}

void op_if_acmp(Translator *t, const Row *r) {
  if (!tr_need(t, 2)) return;
  uint32_t d = t->depth - 2;
  if (!tr_want(t, d, K_REF) || !tr_want(t, d + 1, K_REF)) return;
  tr_fix(t, d);
  tr_fix(t, d + 1);
  tr_settle(t, 0, d);
  tr_branch(t, r->op, tr_reg(t, d), tr_reg(t, d + 1), d,
            tr_target(t, t->bci));
}

// The float branch for each condition after fcmpl and fcmpg.  A NaN counts
// as less in the first, as greater in the second; `!(a < b)` holds of NaN.
static const uint16_t float_branch[2][6] = {
    {IR_JFEQ, IR_JFNE, IR_JFNGE, IR_JFGE, IR_JFGT, IR_JFNGT},
    {IR_JFEQ, IR_JFNE, IR_JFLT, IR_JFNLT, IR_JFNLE, IR_JFLE},
};

// lcmp, fcmpl, fcmpg, dcmpl, dcmpg: fused with the if<cond> that follows.
void op_compare(Translator *t, const Row *r) {
  uint8_t op = t->next < t->cover->end ? t->bytes[t->next] : 0;
  if (op < BC_ifeq || op > BC_ifle) {
    op_binary(t, r);
    return;
  }
  uint32_t n = kind_slots(r->x), cond = op - BC_ifeq;
  if (!tr_need(t, 2 * n)) return;
  uint32_t d = t->depth - 2 * n, e = t->depth - n;
  if (!tr_want(t, d, r->x) || !tr_want(t, e, r->x)) return;
  t->bci = t->next;
  t->next += 3;
  if (r->x == K_LONG) {
    compare_ints(t, cond, IR_JLEQ, IR_JLEQI, d, e);
    return;
  }
  tr_fix(t, d);
  tr_fix(t, e);
  tr_settle(t, 0, d);
  bool greater = r->op == IR_FCMPG || r->op == IR_DCMPG;
  uint32_t branch = float_branch[greater][cond];
  if (r->x == K_DOUBLE) branch += IR_JDEQ - IR_JFEQ;
  tr_branch(t, branch, tr_reg(t, d), tr_reg(t, e), d, tr_target(t, t->bci));
}
