// blocks.c -- leaders, and the merging of states.
#include "base/arena.h"
#include "translate/translator.h"

// -- Leaders -----------------------------------------------------------------

// Mark `bci`, the target of a branch, a handler or the like, as a leader.
static void mark_leader(Translator *t, int64_t bci) {
  if (bci < 0 || bci >= t->size)
    tr_fail(t, "Illegal target of jump or branch");
  else
    t->mark[bci] |= MARK_LEADER;
}

// Call `visit` with the target of each branch of the switch at [bci, end).
static void visit_switch(Translator *t, uint32_t bci, uint32_t end,
                         TargetFn *visit) {
  uint32_t step = t->bytes[bci] == BC_tableswitch ? 4 : 8;
  uint32_t at = (bci + 4) & ~3u;
  visit(t, (int64_t)bci + tr_s4(t, at));
  // Past low and high, or past the count and the first key.
  for (at += 12; at < end; at += step)
    visit(t, (int64_t)bci + tr_s4(t, at));
}

uint32_t tr_target(const Translator *t, uint32_t bci) {
  uint8_t op = t->bytes[bci];
  int64_t offset = op == BC_goto_w || op == BC_jsr_w
                       ? tr_s4(t, bci + 1)
                       : be_s2(t->bytes + bci + 1);
  return (uint32_t)((int64_t)bci + offset);
}

Flow tr_visit_targets(Translator *t, uint32_t bci, uint32_t end,
                      TargetFn *visit) {
  uint8_t op = t->bytes[bci];
  if (op == BC_tableswitch || op == BC_lookupswitch) {
    visit_switch(t, bci, end, visit);
    return FLOW_AWAY;
  }
  if ((op >= BC_ifeq && op <= BC_jsr) || op >= BC_ifnull) {
    visit(t, (int32_t)tr_target(t, bci));
    return op == BC_goto || op == BC_goto_w ? FLOW_AWAY : FLOW_EITHER;
  }
  bool away = (op >= BC_ireturn && op <= BC_return) || op == BC_athrow ||
              op == BC_ret || (op == BC_wide && t->bytes[bci + 1] == BC_ret);
  return away ? FLOW_AWAY : FLOW_ON;
}

static void mark_handlers(Translator *t) {
  for (uint32_t i = 0; i < t->code.handler_count && !t->err; i++) {
    ExceptionEntry e = code_handler(&t->code, i);
    if (e.start >= e.end || e.end > t->size) {
      tr_fail(t, "Illegal exception table range");
      return;
    }
    mark_leader(t, e.start);
    if (e.end < t->size) mark_leader(t, e.end);
    mark_leader(t, e.handler);
  }
}

static void number_leaders(Translator *t) {
  uint32_t n = 0;
  for (uint32_t bci = 0; bci < t->size; bci++)
    n += (t->mark[bci] & MARK_LEADER) != 0;
  t->leader_count = n;
  t->leaders = arena_new(t->arena, uint32_t, n + 1);
  t->leader_at = arena_new(t->arena, uint16_t, t->size);
  if (!t->leaders || !t->leader_at) {
    t->err = ERR_NO_MEMORY;
    return;
  }
  n = 0;
  for (uint32_t bci = 0; bci < t->size; bci++) {
    if (!(t->mark[bci] & MARK_LEADER)) continue;
    if (!(t->mark[bci] & MARK_START)) {
      tr_fail(t, "Illegal target of jump or branch");
      return;
    }
    t->leader_at[bci] = (uint16_t)n;
    t->leaders[n++] = bci;
  }
  t->leaders[n] = t->size;
}

void tr_find_leaders(Translator *t) {
  t->mark = arena_new(t->arena, uint8_t, t->size + 1);
  if (!t->mark) {
    t->err = ERR_NO_MEMORY;
    return;
  }
  t->mark[0] = MARK_LEADER;
  for (uint32_t bci = 0; bci < t->size && !t->err;) {
    uint32_t size = bytecode_length[t->bytes[bci]];
    if (!size) size = bytecode_size(t->bytes, t->size, bci);
    if (!size || bci + size > t->size) {
      tr_fail(t, "Bad instruction: %x", t->bytes[bci]);
      return;
    }
    t->mark[bci] |= MARK_START;
    t->monitors |= t->bytes[bci] == BC_monitorenter;
    Flow flow = tr_visit_targets(t, bci, bci + size, mark_leader);
    bci += size;
    if (flow != FLOW_ON && bci < t->size) t->mark[bci] |= MARK_LEADER;
  }
  mark_handlers(t);
  if (!t->err) number_leaders(t);
}

// -- States ------------------------------------------------------------------

uint8_t tr_merge_kind(uint8_t a, uint8_t b) {
  if (a == b) return a;
  if (!kind_is_int(a) || !kind_is_int(b)) return K_TOP;
  uint8_t low = a < b ? a : b, high = a < b ? b : a;
  if (low == K_INT || (high == K_CHAR && low != K_BOOL)) return K_INT;
  return high;  // boolean < byte < short; boolean < char
}

void tr_enter(Translator *t, const Block *b) {
  memcpy(t->kinds, b->state, t->locals);
  t->depth = b->depth;
  t->foreign = false;
  for (uint32_t d = 0; d < b->depth; d++) {
    uint8_t k = b->state[t->locals + d];
    t->stack[d] = (Val){k, k == K_HI, (uint16_t)tr_own(t, d), 0};
    if (k == K_REF) tr_note_ref(t, t->base + d);
  }
}

enum { STATES_MAX = 64 << 20 };  // bytes of all states together

// The state of `b` changed; if it was walked already it must be once more.
// Blocks are walked in the order of contexts, then of bytecode.
static void changed(Translator *t, Block *b) {
  b->dirty = true;
  bool before = b->context != t->at->context
                    ? b->context < t->at->context
                    : b <= t->at;
  if (before) t->again = true;
}

static bool new_state(Translator *t, Block *b, uint32_t depth) {
  t->state_bytes += t->locals + depth;
  if (t->state_bytes > STATES_MAX) {
    tr_fail(t, "Too many branches for %u locals", t->locals);
    return false;
  }
  b->state = arena_alloc(t->arena, t->locals + depth);
  if (!b->state) {
    t->err = ERR_NO_MEMORY;
    return false;
  }
  b->depth = (uint16_t)depth;
  memcpy(b->state, t->kinds, t->locals);
  changed(t, b);
  return true;
}

static void merge_locals(Translator *t, Block *b) {
  if (LIKELY(memcmp(b->state, t->kinds, t->locals) == 0)) return;
  bool differs = false;
  for (uint32_t n = 0; n < t->locals; n++) {
    uint8_t k = tr_merge_kind(b->state[n], t->kinds[n]);
    differs |= k != b->state[n];
    b->state[n] = k;
  }
  if (differs) changed(t, b);
}

void tr_flow(Translator *t, Block *b) {
  if (!b->is_target) {
    b->is_target = true;
    changed(t, b);
  }
  if (!b->state) {
    if (!new_state(t, b, t->depth)) return;
    for (uint32_t d = 0; d < t->depth; d++)
      b->state[t->locals + d] = t->stack[d].kind;
    return;
  }
  if (b->depth != t->depth) {
    tr_fail(t, "Inconsistent stack height %u != %u", t->depth, b->depth);
    return;
  }
  merge_locals(t, b);
  uint8_t *kinds = b->state + t->locals;
  for (uint32_t d = 0; d < t->depth; d++) {
    uint8_t k = tr_merge_kind(kinds[d], t->stack[d].kind);
    if (k == kinds[d]) continue;
    if (kind_is_wide(kinds[d]) || kinds[d] == K_HI) {
      tr_fail(t, "Mismatched stack types");
      return;
    }
    kinds[d] = k;
    changed(t, b);
  }
}

static void flow_handler(Translator *t, Block *b) {
  if (!b->is_handler) {
    b->is_handler = true;
    changed(t, b);
  }
  if (!b->state) {
    if (new_state(t, b, 1)) b->state[t->locals] = K_REF;
  } else if (b->depth != 1 || b->state[t->locals] != K_REF) {
    tr_fail(t, "Inconsistent stack height 1 != %u", b->depth);
  } else {
    merge_locals(t, b);
  }
}

void tr_flow_handlers(Translator *t) {
  for (uint32_t i = 0; i < t->code.handler_count && !t->err; i++) {
    ExceptionEntry e = code_handler(&t->code, i);
    if (t->cover->start < e.start || t->cover->start >= e.end) continue;
    if (t->max_stack < 1)
      tr_fail(t, "Stack size too large");
    else
      flow_handler(t, tr_block(t, e.handler));
  }
}

void tr_flow_handlers_local(Translator *t, uint32_t n) {
  // A store may also spoil the half of a long or double on either side.
  uint32_t from = n > 0 ? n - 1 : 0;
  uint32_t to = n + 3 < t->locals ? n + 3 : t->locals;
  for (uint32_t i = 0; i < t->code.handler_count; i++) {
    ExceptionEntry e = code_handler(&t->code, i);
    if (t->cover->start < e.start || t->cover->start >= e.end) continue;
    Block *b = tr_block(t, e.handler);
    for (n = from; n < to; n++) {
      uint8_t k = tr_merge_kind(b->state[n], t->kinds[n]);
      if (k == b->state[n]) continue;
      b->state[n] = k;
      changed(t, b);
    }
  }
}
