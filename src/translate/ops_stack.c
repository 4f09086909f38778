// ops_stack.c -- constants, locals, and the shuffling of the operand stack.
//
// Hardly anything here emits code: values are only followed.
#include "translate/translator.h"

void op_nop(Translator *t, const Row *r) {
  (void)t;
  (void)r;
}

// xconst_<n>, aconst_null.
void op_const(Translator *t, const Row *r) {
  union {
    float f;
    int32_t i;
  } single = {.f = r->n};
  union {
    double d;
    int64_t j;
  } wide = {.d = r->n};
  int64_t bits = r->z == K_FLOAT    ? single.i
                 : r->z == K_DOUBLE ? wide.j
                                    : r->n;
  tr_push_const(t, r->z, bits);
}

// bipush, sipush.
void op_push(Translator *t, const Row *r) {
  tr_push_const(t, K_INT, r->n == 1 ? (int8_t)tr_u1(t, 1)
                                    : (int16_t)tr_u2(t, 1));
}

static void push_resolved(Translator *t, uint8_t kind, uint32_t index) {
  uint32_t a = tr_dest(t, t->depth);
  if (t->depth + kind_slots(kind) > t->max_stack) {
    tr_fail(t, "Stack size too large");
    return;
  }
  tr_emit_def(t, insn_ai(IR_LDC, a, (int32_t)index));
  tr_push_own(t, kind);
}

// ldc, ldc_w (n == 1, 2) and ldc2_w (n == 3).
void op_ldc(Translator *t, const Row *r) {
  uint32_t index = r->n == 1 ? tr_u1(t, 1) : tr_u2(t, 1);
  CpTag tag = cp_tag(t->cp, index);
  const uint8_t *at = tag ? cp_at(t->cp, index) : NULL;
  uint8_t kind = K_TOP;
  switch (tag) {
    case CP_INTEGER: kind = K_INT; break;
    case CP_FLOAT: kind = K_FLOAT; break;
    case CP_LONG: kind = K_LONG; break;
    case CP_DOUBLE: kind = K_DOUBLE; break;
    case CP_STRING:
    case CP_CLASS:
    case CP_METHOD_TYPE:
    case CP_METHOD_HANDLE: kind = K_REF; break;
    case CP_DYNAMIC: {
      Bytes desc = cp_utf8(t->cp, cp_second(t->cp, cp_second(t->cp, index)));
      kind = tr_kind_of((char)desc.at[0]);
      break;
    }
    default: break;
  }
  if (kind == K_TOP || kind_is_wide(kind) != (r->n == 3))
    tr_fail(t, "Illegal type at constant pool entry %u", index);
  else if (tag == CP_INTEGER || tag == CP_FLOAT)
    tr_push_const(t, kind, be_s4(at));
  else if (tag == CP_LONG || tag == CP_DOUBLE)
    tr_push_const(t, kind, (int64_t)be_u8(at));
  else
    push_resolved(t, kind, index);
}

// -- Locals ------------------------------------------------------------------

bool tr_local_index(Translator *t, const Row *r, uint8_t kind, uint32_t *n) {
  *n = r->n >= 0 ? (uint32_t)r->n : t->wide ? tr_u2(t, 2) : tr_u1(t, 1);
  if (*n + kind_slots(kind) > t->code.max_locals) {
    tr_fail(t, "Illegal local variable number");
    return false;
  }
  if (t->local_at) *n = t->local_at[*n];
  return true;
}

void tr_mark_locals(Translator *t, uint16_t *used) {
  t->wide = t->bytes[t->bci] == BC_wide;
  const Row *r = &tr_rows[t->bytes[t->bci + t->wide]];
  uint32_t n;
  bool names = r->fn == op_load || r->fn == op_store || r->fn == op_iinc ||
               r->fn == op_ret;
  uint8_t kind = r->fn == op_load ? r->z : r->fn == op_store ? r->x : K_INT;
  if (names && tr_local_index(t, r, kind, &n))
    used[n] = used[n + kind_slots(kind) - 1] = 1;
  t->wide = false;
}

static bool local_holds(Translator *t, uint32_t n, uint8_t kind) {
  uint8_t k = t->kinds[n];
  bool whole = !kind_is_wide(kind) || t->kinds[n + 1] == K_HI;
  if ((k == kind || (kind == K_INT && kind_is_int(k))) && whole) return true;
  if (k == K_TOP)
    tr_fail(t, "Accessing value from uninitialized register %u", n);
  else
    tr_fail(t, "Register %u contains wrong type", n);
  return false;
}

void op_load(Translator *t, const Row *r) {
  uint32_t n;
  if (!tr_local_index(t, r, r->z, &n) || !local_holds(t, n, r->z)) return;
  tr_push_alias(t, t->kinds[n], n);
}

void op_store(Translator *t, const Row *r) {
  uint32_t n;
  if (!tr_local_index(t, r, r->x, &n) || !tr_need(t, kind_slots(r->x))) return;
  uint32_t d = t->depth - kind_slots(r->x);
  bool is_return_address = r->x == K_REF && t->stack[d].kind > K_RET;
  if (!is_return_address && !tr_want(t, d, r->x)) return;
  tr_store(t, n, r->x);
  // Handlers see the store only if something in their range follows it.
  if (t->code.handler_count && t->next < t->cover->end)
    tr_flow_handlers_local(t, n);
}

void op_iinc(Translator *t, const Row *r) {
  uint32_t n;
  if (!tr_local_index(t, r, K_INT, &n) || !local_holds(t, n, K_INT)) return;
  int32_t by = t->wide ? (int16_t)tr_u2(t, 4) : (int8_t)tr_u1(t, 2);
  tr_kill_local(t, n);
  uint32_t w = tr_emit(t, insn_abc(IR_IADDI, n, n, (uint32_t)by));
  if (by == 1) t->increment = w;
  t->kinds[n] = K_INT;
  if (t->code.handler_count && t->next < t->cover->end)
    tr_flow_handlers_local(t, n);
}

void op_wide(Translator *t, const Row *r) {
  (void)r;
  const Row *row = &tr_rows[tr_u1(t, 1)];
  t->wide = true;
  row->fn(t, row);
  t->wide = false;
}

// -- The operand stack -------------------------------------------------------

// Does slot `d` start a value, so that it and what is above may be cut off?
static bool is_cut(Translator *t, uint32_t d) {
  if (d == t->depth || t->stack[d].kind != K_HI) return true;
  tr_fail(t, "Attempt to split long or double on the stack");
  return false;
}

// pop, pop2.
void op_pop(Translator *t, const Row *r) {
  uint32_t n = (uint32_t)r->n;
  if (!tr_need(t, n) || !is_cut(t, t->depth - n)) return;
  if (n == 1 && !is_cut(t, t->depth - 1)) return;
  t->depth -= n;
}

static void note_place(Translator *t, uint32_t d) {
  const Val *v = &t->stack[d];
  if (v->kind == K_REF) tr_note_ref(t, t->base + d);
  if (!v->constant && v->reg >= t->base && v->reg != tr_own(t, d))
    t->foreign = true;
}

// dup, dup_x1, dup_x2, dup2, dup2_x1, dup2_x2: the top `n` slots are put once
// more below the `x` slots under them.
void op_dup(Translator *t, const Row *r) {
  uint32_t n = (uint32_t)r->n, under = r->x, top = t->depth;
  if (!tr_need(t, n + under) || !is_cut(t, top - n) ||
      !is_cut(t, top - n - under))
    return;
  if (top + n > t->max_stack) {
    tr_fail(t, "Stack size too large");
    return;
  }
  Val *s = t->stack;
  uint32_t bottom = top - n - under;
  memmove(&s[bottom + n], &s[bottom], (n + under) * sizeof *s);
  memmove(&s[bottom], &s[top], n * sizeof *s);
  t->depth = top + n;
  for (uint32_t d = bottom; d < t->depth; d++) note_place(t, d);
}

void op_swap(Translator *t, const Row *r) {
  (void)r;
  if (!tr_need(t, 2) || !is_cut(t, t->depth - 1) || !is_cut(t, t->depth - 2))
    return;
  Val *top = &t->stack[t->depth - 1];
  Val v = top[0];
  top[0] = top[-1];
  top[-1] = v;
  note_place(t, t->depth - 1);
  note_place(t, t->depth - 2);
}
