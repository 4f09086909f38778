// emit.c -- emitted words, and where the operand stack's values are.
#include "base/arena.h"
#include "translate/translator.h"

// -- Words -------------------------------------------------------------------

// Copy an array of `n` Ts into one of twice the room.
#define GROW(t, array, n, room)                                     \
  do {                                                              \
    uint32_t room_ = (room)*2 + 16;                                 \
    void *new_ = arena_array((t)->arena, sizeof *(array), room_);   \
    if (!new_) {                                                    \
      (t)->err = ERR_NO_MEMORY;                                     \
    } else {                                                        \
      if (n) memcpy(new_, (array), (n) * sizeof *(array));          \
      (array) = new_;                                               \
      (room) = room_;                                               \
    }                                                               \
  } while (0)

static bool grow_words(Translator *t) {
  uint32_t room = t->room, bcis_room = t->room;
  if (t->n >= 1u << 24) tr_fail(t, "Code is too large");
  GROW(t, t->words, t->n, room);
  GROW(t, t->bcis, t->n, bcis_room);
  if (t->recording) {
    uint32_t *maps =
        arena_array(t->arena, sizeof *maps * t->stride, bcis_room);
    if (!maps) t->err = ERR_NO_MEMORY;
    if (maps && t->n)
      memcpy(maps, t->maps, sizeof *maps * t->stride * t->n);
    if (maps) t->maps = maps;
  }
  if (t->err) return t->n = 0, false;
  t->room = room;
  return true;
}

static void map_add(uint32_t *map, uint32_t reg) {
  map[reg / 32] |= 1u << reg % 32;
}
static void map_remove(uint32_t *map, uint32_t reg) {
  map[reg / 32] &= ~(1u << reg % 32);
}

// The registers that hold references now: locals by their kinds, and
// wherever the stack keeps its values.
static void record_map(Translator *t) {
  uint32_t *map = t->maps + (size_t)t->n * t->stride;
  memset(map, 0, sizeof *map * t->stride);
  for (uint32_t n = 0; n < t->locals; n++)
    if (t->kinds[n] == K_REF) map_add(map, n);
  CHECK(t->ref_regs <= 32 * t->stride);
  for (uint32_t d = 0; d < t->depth; d++)
    if (t->stack[d].kind == K_REF && !t->stack[d].constant)
      map_add(map, t->stack[d].reg);
  if (t->locked) map_add(map, (uint32_t)t->lock_reg);
}

uint32_t tr_emit(Translator *t, Insn i) {
  if (UNLIKELY(t->n == t->room) && !grow_words(t)) return 0;
  if (UNLIKELY(t->recording)) record_map(t);
  t->words[t->n] = i;
  t->bcis[t->n] = (uint16_t)t->bci;
  t->last = t->last_move = t->cast = t->increment = NOWHERE;
  t->acc = t->acc_const = NOWHERE;
  return t->n++;
}

void tr_emit_def(Translator *t, Insn i) {
  t->last = tr_emit(t, i);
}

void tr_emit_cast(Translator *t, Insn i) {
  uint32_t def = t->last;
  bool joined = def != NOWHERE && INSN_A(t->words[def]) == INSN_A(i) &&
                !t->code.handler_count;
  uint32_t w = tr_emit(t, i);
  if (!joined) return;
  t->last = def;
  t->cast = w;
}

void tr_emit_const(Translator *t, uint32_t reg, int64_t bits) {
  if (bits == (int32_t)bits) {
    tr_emit(t, insn_ai(IR_LDI, reg, (int32_t)bits));
  } else {
    // Loading a constant leaves D alone.
    uint32_t acc = t->acc, w = tr_emit(t, insn_ai(IR_LDW, reg, 0));
    tr_emit(t, (Insn)bits);
    t->acc = acc;
    t->acc_const = w;
  }
}

void tr_emit_acc(Translator *t, Insn i) {
  tr_emit_def(t, i);
  t->acc = t->last;
}

// The form of `op` that writes to D; 0 if none does.
static uint32_t acc_form(uint32_t op) {
  if (op >= IR_DADD && op <= IR_DDIV_B)
    return (op - IR_DADD) % 6 < 3 ? op + 3 : 0;
  switch (op) {
    case IR_LDW: return IR_LDW_T;
    case IR_GETFIELD: return IR_GETFIELD_T;
    case IR_LALOAD: return IR_LALOAD_T;
    case IR_DSQRT: return IR_DSQRT_T;
    default: return 0;
  }
}
static_assert(IR_DDIV - IR_DADD == 18 && IR_DADD_T - IR_DADD == 3 &&
                  IR_DADD_BT - IR_DADD_B == 3,
              "accumulator forms are in order");

bool tr_take_acc(Translator *t, uint32_t reg, uint32_t top) {
  uint32_t at[] = {t->acc, t->acc_const};
  if (reg < t->base) return false;
  for (uint32_t d = 0; d < top; d++)
    if (!t->stack[d].constant && t->stack[d].reg == reg) return false;
  for (size_t k = 0; k < COUNT(at); k++) {
    if (at[k] == NOWHERE || INSN_A(t->words[at[k]]) != reg) continue;
    uint32_t op = acc_form(INSN_OP(t->words[at[k]]));
    if (!op) continue;
    t->words[at[k]] = (t->words[at[k]] & ~(Insn)UINT16_MAX) | op;
    return true;
  }
  return false;
}

// A MOV; two to neighbours become one MOV2.
static void emit_move(Translator *t, uint32_t to, uint32_t from) {
  if (t->last_move != NOWHERE) {
    Insn before = t->words[t->last_move];
    if (INSN_A(before) + 1u == to && INSN_A(before) != from) {
      t->words[t->last_move] =
          insn_abc(IR_MOV2, INSN_A(before), INSN_B(before), from);
      t->last_move = NOWHERE;
      return;
    }
  }
  t->last_move = tr_emit(t, insn_abc(IR_MOV, to, from, 0));
}

void tr_fixup(Translator *t, uint32_t word, uint32_t after, FixupField field,
              Block *target) {
  if (t->fixup_count == t->fixup_room)
    GROW(t, t->fixups, t->fixup_count, t->fixup_room);
  if (t->err) return;
  t->fixups[t->fixup_count++] = (Fixup){word, after, field, target};
}

bool tr_patch_fixups(Translator *t) {
  for (uint32_t i = 0; i < t->fixup_count; i++) {
    const Fixup *f = &t->fixups[i];
    Insn *w = &t->words[f->word];
    int64_t offset = (int64_t)f->target->word - f->after;
    assert(f->target->word != NOWHERE);
    switch (f->field) {
      case FIX_C:
        if (offset != (int16_t)offset) return false;
        *w = (*w & ~((Insn)0xffff << 48)) | (Insn)(uint16_t)offset << 48;
        break;
      case FIX_LOW:
        *w = (*w & ~(Insn)UINT32_MAX) | (uint32_t)offset;
        break;
      case FIX_IMM:
      case FIX_HIGH:
        *w = (*w & UINT32_MAX) | (Insn)(uint32_t)offset << 32;
        break;
    }
  }
  return true;
}

void tr_segment(Translator *t, const Block *b) {
  Segment s = {t->n, b->start, b->context};
  if (t->segment_count && t->segments[t->segment_count - 1].start == t->n)
    t->segment_count--;
  if (t->segment_count == t->segment_room)
    GROW(t, t->segments, t->segment_count, t->segment_room);
  if (t->err) return;
  t->segments[t->segment_count++] = s;
}

// -- The virtual stack -------------------------------------------------------

static void push(Translator *t, Val v) {
  uint32_t slots = kind_slots(v.kind);
  if (t->depth + slots > t->max_stack) {
    tr_fail(t, "Stack size too large");
    return;
  }
  t->stack[t->depth] = v;
  if (v.kind == K_REF) tr_note_ref(t, t->base + t->depth);
  if (slots == 2)
    t->stack[t->depth + 1] = (Val){.kind = K_HI, .constant = true};
  t->depth += slots;
}

void tr_push_own(Translator *t, uint8_t kind) {
  push(t, (Val){kind, false, (uint16_t)tr_own(t, t->depth), 0});
}
void tr_push_alias(Translator *t, uint8_t kind, uint32_t reg) {
  push(t, (Val){kind, false, (uint16_t)reg, 0});
}
void tr_push_const(Translator *t, uint8_t kind, int64_t bits) {
  push(t, (Val){kind, true, 0, bits});
}

bool tr_need(Translator *t, uint32_t n) {
  if (LIKELY(t->depth >= n)) return true;
  tr_fail(t, "Unable to pop operand off an empty stack");
  return false;
}

static const char *kind_name(uint8_t kind) {
  switch (kind) {
    case K_FLOAT: return "float";
    case K_LONG: return "long";
    case K_DOUBLE: return "double";
    case K_REF: return "object/array";
    case K_RET: return "return address";
    default: return "integer";
  }
}

bool tr_want(Translator *t, uint32_t slot, uint8_t kind) {
  uint8_t k = t->stack[slot].kind;
  if (LIKELY(k == kind) || (kind == K_INT && kind_is_int(k))) return true;
  tr_fail(t, "Expecting to find %s on stack", kind_name(kind));
  return false;
}

// Is the value of `slot` in a register that belongs to another slot?
static bool is_foreign(Translator *t, uint32_t slot) {
  const Val *v = &t->stack[slot];
  return !v->constant && v->reg >= t->base && v->reg != tr_own(t, slot);
}

// Does any slot other than `slot` keep its value in register `reg`?
static bool is_read(Translator *t, uint32_t slot, uint32_t reg) {
  for (uint32_t d = 0; d < t->depth; d++)
    if (d != slot && !t->stack[d].constant && t->stack[d].reg == reg)
      return true;
  return false;
}

// Bring slot `d` home: its own register is free.
static void move_home(Translator *t, uint32_t d) {
  Val *v = &t->stack[d];
  uint32_t own = tr_own(t, d);
  if (v->kind >= K_RET) {
    // A return address is known here; no register ever holds it.
  } else if (v->constant) {
    tr_emit_const(t, own, v->bits);
    if (v->kind == K_INT) v->kind = tr_kind_of_int(v->bits);
  } else if (v->reg != own) {
    emit_move(t, own, v->reg);
  }
  v->constant = false;
  v->reg = (uint16_t)own;
}

static bool is_home(Translator *t, uint32_t d) {
  const Val *v = &t->stack[d];
  return v->kind == K_HI || (!v->constant && v->reg == tr_own(t, d));
}

// A parallel move of slots [from, to) and of all foreign ones.  A slot may go
// home when no other reads its register.  When none may, they form circles:
// then the value in the way steps aside into the spare register.
static void settle_foreign(Translator *t, uint32_t from, uint32_t to) {
  for (;;) {
    bool moved = false;
    uint32_t stuck = NOWHERE;
    for (uint32_t d = 0; d < t->depth; d++) {
      bool wanted = (d >= from && d < to) || is_foreign(t, d);
      if (!wanted || is_home(t, d)) continue;
      if (is_read(t, d, tr_own(t, d))) {
        stuck = d;
      } else {
        move_home(t, d);
        moved = true;
      }
    }
    if (stuck == NOWHERE || t->err) break;
    if (moved) continue;
    uint32_t own = tr_own(t, stuck);
    tr_emit(t, insn_abc(IR_MOV, t->temp, own, 0));
    tr_note_ref(t, t->temp);
    for (uint32_t d = 0; d < t->depth; d++)
      if (!t->stack[d].constant && t->stack[d].reg == own)
        t->stack[d].reg = (uint16_t)t->temp;
  }
  t->foreign = false;
}

void tr_settle(Translator *t, uint32_t from, uint32_t to) {
  if (UNLIKELY(t->foreign)) {
    settle_foreign(t, from, to);
    return;
  }
  for (uint32_t d = from; d < to; d++)
    if (!is_home(t, d)) move_home(t, d);
}

// Put one slot into its own register, and others only if they are in it.
static void settle_one(Translator *t, uint32_t d) {
  if (t->foreign && is_read(t, d, tr_own(t, d)))
    settle_foreign(t, d, d + 1);
  else
    move_home(t, d);
}

void tr_fix(Translator *t, uint32_t slot) {
  if (t->stack[slot].constant) settle_one(t, slot);
}

uint32_t tr_dest(Translator *t, uint32_t slot) {
  uint32_t own = tr_own(t, slot);
  for (uint32_t d = 0; UNLIKELY(t->foreign) && d < slot; d++)
    if (!t->stack[d].constant && t->stack[d].reg == own)
      settle_foreign(t, 0, 0);
  return own;
}

// -- Locals ------------------------------------------------------------------

void tr_kill_local(Translator *t, uint32_t n) {
  for (uint32_t d = 0; d < t->depth; d++)
    if (!t->stack[d].constant && t->stack[d].reg == n) settle_one(t, d);
}

void tr_set_kind(Translator *t, uint32_t n, uint8_t kind) {
  uint8_t *k = t->kinds;
  if (k[n] == K_HI && n > 0) k[n - 1] = K_TOP;
  uint32_t end = n + kind_slots(kind);
  if (end < t->locals && k[end] == K_HI) k[end] = K_TOP;
  k[n] = kind;
  if (kind_is_wide(kind)) k[n + 1] = K_HI;
}

static void set_a(Insn *i, uint32_t a) {
  *i = (*i & ~((Insn)0xffff << 16)) | (Insn)a << 16;
}

// May the last instruction write local `n` instead of `reg`?  Then nothing
// below `top` keeps a value in the local, and values kept in `reg` are found
// in the local from now on.
static bool forward(Translator *t, uint32_t n, uint32_t reg, uint32_t top) {
  if (t->last == NOWHERE || reg < t->base ||
      INSN_A(t->words[t->last]) != reg)
    return false;
  for (uint32_t d = 0; d < top; d++)
    if (!t->stack[d].constant && t->stack[d].reg == n) return false;
  for (uint32_t d = 0; d < top; d++)
    if (!t->stack[d].constant && t->stack[d].reg == reg)
      t->stack[d].reg = (uint16_t)n;
  set_a(&t->words[t->last], n);
  if (t->cast != NOWHERE) {
    // While the cast runs its operand is in the local.
    set_a(&t->words[t->cast], n);
    if (t->recording) {
      uint32_t *map = t->maps + (size_t)t->cast * t->stride;
      map_remove(map, reg);
      map_add(map, n);
    }
  }
  t->last = t->cast = NOWHERE;
  return true;
}

void tr_store(Translator *t, uint32_t n, uint8_t kind) {
  uint32_t d = t->depth - kind_slots(kind);
  Val *v = &t->stack[d];
  if (v->kind >= K_RET || (!v->constant && v->reg == n)) {
    // Nothing to do: it is there, or needs no register.
    if (v->kind >= K_RET) tr_kill_local(t, n);
  } else if (v->constant) {
    tr_kill_local(t, n);
    tr_emit_const(t, n, v->bits);
  } else if (!forward(t, n, v->reg, d)) {
    tr_kill_local(t, n);
    emit_move(t, n, v->reg);
  }
  kind = v->kind;
  t->depth = d;
  tr_set_kind(t, n, kind);
}
