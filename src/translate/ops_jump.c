// ops_jump.c -- branches, switches, subroutines, returns.
//
// Two kinds of block are copied instead of being jumped to: a short one that
// ends in a return, and the test at the head of a loop, so that each round
// takes one branch instead of two:
//
//   top:  if (i >= n) goto out          JIGE   i, n, out
//         ...                     ->  body: ...
//         goto top                      JILT_L i, n, body
//   out:                                out:
#include "translate/translator.h"

enum {
  THREAD_MAX = 8,       // forward gotos followed
  COPIED_RETURN = 3,    // bytecodes of a copied block with a return
  COPIED_TEST = 7,      // of a copied loop test
};

static bool is_load_or_const(uint8_t op) {
  return op >= BC_aconst_null && op <= BC_aload_3;
}

// Is `b` made of at most `max` bytecodes of which the last is in
// [first, last]?  `plain`: and all others are loads and constants.
static bool ends_in(const Translator *t, const Block *b, uint32_t max,
                    uint8_t first, uint8_t last, bool plain) {
  uint32_t bci = b->start;
  while (max-- > 0) {
    uint8_t op = t->bytes[bci];
    uint32_t size = bytecode_length[op];
    if (!size) return false;
    if (bci + size == b->end) return op >= first && op <= last;
    if (plain && !is_load_or_const(op)) return false;
    bci += size;
  }
  return false;
}

bool tr_is_return(const Translator *t, const Block *b) {
  return ends_in(t, b, COPIED_RETURN, BC_ireturn, BC_return, true);
}

static bool is_loop_test(const Translator *t, const Block *b) {
  return b < t->at && b->end < t->size &&
         (ends_in(t, b, COPIED_TEST, BC_ifeq, BC_if_acmpne, false) ||
          ends_in(t, b, COPIED_TEST, BC_ifnull, BC_ifnonnull, false));
}

// Where a jump to `b` ends when gotos further on are followed.
static Block *thread(Translator *t, Block *b) {
  for (int i = 0; i < THREAD_MAX; i++) {
    if (t->bytes[b->start] != BC_goto) break;
    uint32_t target = tr_target(t, b->start);
    if (target <= b->start) break;
    b = tr_block(t, target);
  }
  return b;
}

static void emit_goto(Translator *t, Block *b) {
  uint32_t op = b->word == NOWHERE ? IR_GOTO : IR_GOTO_L;
  uint32_t w = tr_emit(t, insn_ai(op, 0, 0));
  tr_fixup(t, w, w + 1, FIX_IMM, b);
}

// Branches come in pairs of contraries, each followed by its _L form.
static uint32_t contrary(uint32_t op) {
  return ((op - IR_JIEQ) ^ 2) + IR_JIEQ;
}
static_assert((IR_JINE - IR_JIEQ) == 2 && (IR_JIEQI - IR_JIEQ) % 4 == 0 &&
                  (IR_JLEQ - IR_JIEQ) % 4 == 0 &&
                  (IR_JLEQI - IR_JIEQ) % 4 == 0 &&
                  (IR_JFEQ - IR_JIEQ) % 4 == 0 &&
                  (IR_JDEQ - IR_JIEQ) % 4 == 0 &&
                  (IR_JAEQ - IR_JIEQ) % 4 == 0 &&
                  (IR_JNULL - IR_JIEQ) % 4 == 0,
              "the contrary of a branch is two away");

// The conditional branch; through a GOTO when offsets are long.
static void emit_branch(Translator *t, uint32_t op, uint32_t a, uint32_t b,
                        Block *to) {
  bool ai = ir_row[op].format == FORMAT_AI, back = to->word != NOWHERE;
  if (t->far && !ai) {
    tr_emit(t, insn_abc(contrary(op), a, b, 1));
    emit_goto(t, to);
    return;
  }
  op += back;
  if ((op == IR_JILT_L || op == IR_JILTI_L) && t->increment != NOWHERE &&
      INSN_A(t->words[t->increment]) == a && t->label != t->n) {
    // i++ and i < n at the end of a counting loop.
    t->n = t->increment;
    op = op == IR_JILT_L ? IR_INC_JILT_L : IR_INC_JILTI_L;
  }
  uint32_t w = tr_emit(t, ai ? insn_ai(op, a, 0) : insn_abc(op, a, b, 0));
  tr_fixup(t, w, w + 1, ai ? FIX_IMM : FIX_C, to);
}

// The block after this bytecode, if it is a goto that `to` follows at once:
// the branch only steps over it.
static Block *stepped_over(Translator *t, const Block *to) {
  if (t->next >= t->size || t->bytes[t->next] != BC_goto) return NULL;
  Block *b = tr_block(t, t->next);
  return b->end == b->start + 3 && to == b + 1 ? b : NULL;
}

void tr_branch(Translator *t, uint32_t op, uint32_t a, uint32_t b,
               uint32_t depth, uint32_t target) {
  Block *to = tr_block(t, target), *exit = NULL;
  if (t->copying && to->start > t->cover->start && to <= t->at) {
    // Both ways stay in the loop: take the one to the branch's target, where
    // the other is likely to leave.
    t->copy_exit = tr_block(t, t->next);
    to = thread(t, to);
  } else if (t->copying) {
    // Stay in the loop where the test would have fallen through.
    t->copy_exit = thread(t, to);
    to = tr_block(t, t->next);
    op = contrary(op);
  } else if (stepped_over(t, to)) {
    exit = to;
    to = thread(t, tr_block(t, tr_target(t, t->next)));
    op = contrary(op);
  } else {
    to = thread(t, to);
  }
  emit_branch(t, op, a, b, to);
  t->depth = depth;
  tr_flow(t, to);
  if (!exit || t->err) return;
  // This GOTO goes away again, as a rule, when its target is next.
  emit_goto(t, exit);
  tr_flow(t, exit);
  t->ended = true;
}

void tr_copy(Translator *t, Block *b) {
  Block *cover = t->cover;
  uint32_t bci = t->bci, next = t->next;
  tr_segment(t, b);
  tr_walk(t, b);
  t->cover = cover;
  t->bci = bci;
  t->next = next;
  tr_segment(t, cover);
}

void tr_goto(Translator *t, Block *b) {
  b = thread(t, b);
  if (!tr_is_return(t, b)) {
    tr_settle(t, 0, t->depth);
    if (is_loop_test(t, b)) {
      t->copying = true;
      tr_copy(t, b);
      t->copying = false;
      b = t->copy_exit;
    }
    if (t->err) return;
  }
  if (tr_is_return(t, b) && b != t->at + 1) {
    tr_copy(t, b);
  } else {
    tr_settle(t, 0, t->depth);
    emit_goto(t, b);
    tr_flow(t, b);
  }
  t->ended = true;
}

void op_goto(Translator *t, const Row *r) {
  (void)r;
  tr_goto(t, tr_block(t, tr_target(t, t->bci)));
}

// -- Subroutines -------------------------------------------------------------

// Control goes to `b`, which may be of another context.
static void leave_for(Translator *t, Block *b) {
  tr_settle(t, 0, t->depth);
  emit_goto(t, b);
  tr_flow(t, b);
  t->ended = true;
}

// Addresses from `level` on are no longer good: their subroutines are left.
static void forget_addresses(Translator *t, uint32_t level) {
  for (uint32_t i = 0; i < t->locals; i++)
    if (t->kinds[i] >= K_RET + level) t->kinds[i] = K_TOP;
  for (uint32_t d = 0; d < t->depth; d++)
    if (t->stack[d].kind >= K_RET + level) t->stack[d].kind = K_TOP;
}

void op_jsr(Translator *t, const Row *r) {
  (void)r;
  uint32_t entry = tr_target(t, t->bci);
  uint32_t sub = tr_sub_context(t, t->at->context, entry, t->next);
  if (t->err) return;
  uint32_t level = t->contexts[sub].level;
  forget_addresses(t, level);
  tr_push_const(t, (uint8_t)(K_RET + level), 0);
  if (!t->err) leave_for(t, tr_block_in(t, sub, entry));
}

// Back to where the context of the address was entered from.
void op_ret(Translator *t, const Row *r) {
  uint32_t n;
  if (!tr_local_index(t, r, K_INT, &n)) return;
  if (t->kinds[n] <= K_RET) {
    tr_fail(t, "Register %u contains wrong type", n);
    return;
  }
  uint32_t level = t->kinds[n] - K_RET, context = t->at->context;
  while (t->contexts[context].level > level)
    context = t->contexts[context].parent;
  const Context *sub = &t->contexts[context];
  if (sub->level != level || sub->back >= t->size) {
    tr_fail(t, "Falling off the end of the code");
    return;
  }
  forget_addresses(t, level);
  leave_for(t, tr_block_in(t, sub->parent, sub->back));
}

// -- Switches ----------------------------------------------------------------

// Pop the key and put the rest of the stack in place; the key's register.
static bool switch_key(Translator *t, uint32_t *a) {
  if (!tr_need(t, 1) || !tr_want(t, t->depth - 1, K_INT)) return false;
  uint32_t d = t->depth - 1;
  tr_fix(t, d);
  tr_settle(t, 0, d);
  *a = tr_reg(t, d);
  return true;
}

static void switch_entry(Translator *t, uint32_t word, uint32_t after,
                         FixupField field, uint32_t at) {
  uint32_t target = t->bci + (uint32_t)tr_s4(t, at);
  Block *b = thread(t, tr_block(t, target));
  tr_fixup(t, word, after, field, b);
  if (!t->err) tr_flow(t, b);
}

void op_tableswitch(Translator *t, const Row *r) {
  (void)r;
  uint32_t a, at = (t->bci + 4) & ~3u;
  int32_t low = tr_s4(t, at + 4), high = tr_s4(t, at + 8);
  uint32_t count = (uint32_t)high - (uint32_t)low + 1;
  if (low > high || at + 12 + 4 * (uint64_t)count != t->next) {
    tr_fail(t, "low must be less than or equal to high in tableswitch");
    return;
  }
  if (!switch_key(t, &a)) return;
  uint32_t after = tr_emit(t, insn_ai(IR_TABLESWITCH, a, (int32_t)count)) + 1;
  uint32_t w = tr_emit(t, (uint32_t)low);
  for (uint32_t i = 0; i < (count + 1) / 2; i++) tr_emit(t, 0);
  if (t->err) return;
  t->depth--;
  switch_entry(t, w, after, FIX_HIGH, at);
  for (uint32_t i = 0; i < count && !t->err; i++)
    switch_entry(t, w + 1 + i / 2, after, i % 2 ? FIX_HIGH : FIX_LOW,
                 at + 12 + 4 * i);
  t->ended = true;
}

void op_lookupswitch(Translator *t, const Row *r) {
  (void)r;
  uint32_t a, at = (t->bci + 4) & ~3u;
  uint32_t count = (uint32_t)tr_s4(t, at + 4);
  bool sound = at + 8 + 8 * (uint64_t)count == t->next;
  for (uint32_t i = 1; sound && i < count; i++)
    sound = tr_s4(t, at + 8 * i) < tr_s4(t, at + 8 * i + 8);
  if (!sound) {
    tr_fail(t, "Bad lookupswitch instruction");
    return;
  }
  if (!switch_key(t, &a)) return;
  uint32_t after = tr_emit(t, insn_ai(IR_LOOKUPSWITCH, a, (int32_t)count)) + 1;
  uint32_t w = tr_emit(t, 0);
  for (uint32_t i = 0; i < count; i++)
    tr_emit(t, (uint32_t)tr_s4(t, at + 8 + 8 * i));
  if (t->err) return;
  t->depth--;
  switch_entry(t, w, after, FIX_HIGH, at);
  for (uint32_t i = 0; i < count && !t->err; i++)
    switch_entry(t, w + 1 + i, after, FIX_HIGH, at + 12 + 8 * i);
  t->ended = true;
}

// -- Leaving the method ------------------------------------------------------

// Cut the int in slot `d` to the method's result type (JVMS 6.5.ireturn).
static void narrow_result(Translator *t, uint32_t d) {
  Val *v = &t->stack[d];
  char desc = t->m->result;
  if (v->constant) {
    v->bits = desc == 'Z'   ? v->bits & 1
              : desc == 'B' ? (int8_t)v->bits
              : desc == 'S' ? (int16_t)v->bits
              : desc == 'C' ? (uint16_t)v->bits
                            : v->bits;
    return;
  }
  if (tr_is_narrow(v->kind, desc)) return;
  uint32_t a = tr_dest(t, d), b = tr_reg(t, d);
  uint32_t op = desc == 'B' ? IR_I2B : desc == 'S' ? IR_I2S : IR_I2C;
  tr_emit_def(t, desc == 'Z' ? insn_abc(IR_IANDI, a, b, 1)
                             : insn_abc(op, a, b, 0));
  v->reg = (uint16_t)a;
}

static void before_return(Translator *t) {
  const Method *m = t->m;
  if (m->flags & METHOD_INIT && symbol_is(m->holder->name, "java/lang/Object"))
    tr_emit(t, insn_abc(IR_FINALIZABLE, 0, 0, 0));
  if (t->monitors) tr_emit(t, insn_abc(IR_CHECK_LOCKS, 0, 0, 0));
  if (t->locked)
    tr_emit(t, insn_abc(IR_UNLOCK_METHOD, (uint32_t)t->lock_reg, 0, 0));
}

// return (x == K_TOP) and the others.
void op_return(Translator *t, const Row *r) {
  uint8_t kind = tr_kind_of(t->m->result);
  if (kind_is_int(kind)) kind = K_INT;
  if (kind != r->x) {
    tr_fail(t, "Wrong return type in function");
    return;
  }
  t->ended = true;
  if (kind == K_TOP) {
    before_return(t);
    tr_emit(t, insn_abc(IR_RETV, 0, 0, 0));
    return;
  }
  if (!tr_need(t, kind_slots(kind))) return;
  uint32_t d = t->depth - kind_slots(kind);
  if (!tr_want(t, d, kind)) return;
  if (kind == K_INT) narrow_result(t, d);
  const Val *v = &t->stack[d];
  if (v->constant && v->bits != (int32_t)v->bits) tr_fix(t, d);
  before_return(t);
  if (v->constant)
    tr_emit(t, insn_ai(IR_RETI, 0, (int32_t)v->bits));
  else
    tr_emit(t, insn_abc(IR_RET, v->reg, 0, 0));
}

void op_athrow(Translator *t, const Row *r) {
  (void)r;
  if (!tr_need(t, 1) || !tr_want(t, t->depth - 1, K_REF)) return;
  tr_fix(t, t->depth - 1);
  tr_emit(t, insn_abc(IR_ATHROW, tr_reg(t, t->depth - 1), 0, 0));
  t->ended = true;
}
