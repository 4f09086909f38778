// contexts.c -- subroutines: the calling contexts that are walked apart.
#include "base/arena.h"
#include "translate/translator.h"

// -- What a subroutine reaches -----------------------------------------------

enum { UNREACHED = UINT16_MAX };  // the number of such a leader

static void reach(Translator *t, int64_t bci) {
  if (t->mark[bci] & MARK_REACHED) return;
  t->mark[bci] |= MARK_REACHED;
  t->reached[t->reached_count++] = t->leader_at[bci];
}

// Reach what control may come to after the block of `leader`.  `jsr` goes on
// in another context, yet what stands behind it may be walked in this one.
static void reach_from(Translator *t, uint32_t leader) {
  uint32_t start = t->leaders[leader], end = t->leaders[leader + 1];
  Flow flow = FLOW_ON;
  for (uint32_t bci = start, next; bci < end; bci = next) {
    next = bci + bytecode_size(t->bytes, t->size, bci);
    flow = tr_visit_targets(t, bci, next, reach);
  }
  if (flow != FLOW_AWAY && end < t->size) reach(t, end);
  for (uint32_t i = 0; i < t->code.handler_count; i++) {
    ExceptionEntry e = code_handler(&t->code, i);
    if (start >= e.start && start < e.end) reach(t, e.handler);
  }
}

// Number the leaders that can be reached from `c->entry`, in their order.
static Err find_reach(Translator *t, Context *c) {
  uint16_t *numbers = arena_new(t->arena, uint16_t, t->leader_count);
  t->reached = arena_new(t->arena, uint16_t, t->leader_count);
  if (!numbers || !t->reached) return ERR_NO_MEMORY;
  t->reached_count = 0;
  reach(t, c->entry);
  for (uint32_t i = 0; i < t->reached_count; i++) reach_from(t, t->reached[i]);
  for (uint32_t i = 0; i < t->leader_count; i++) {
    uint8_t *mark = &t->mark[t->leaders[i]];
    numbers[i] = *mark & MARK_REACHED ? (uint16_t)c->count++ : UNREACHED;
    *mark &= (uint8_t)~MARK_REACHED;
  }
  c->numbers = numbers;
  return ERR_OK;
}

// -- Contexts ----------------------------------------------------------------

enum { BLOCKS_MAX = 1 << 18 };  // of all contexts together

static uint32_t number_of(const Context *c, uint32_t leader) {
  return c->numbers ? c->numbers[leader] : leader;
}

// Make the blocks of `c`, which is number `n`.
static Err make_blocks(Translator *t, Context *c, uint32_t n) {
  c->blocks = arena_new(t->arena, Block, c->count);
  if (!c->blocks) return ERR_NO_MEMORY;
  for (uint32_t i = 0; i < t->leader_count; i++) {
    if (number_of(c, i) == UNREACHED) continue;
    Block *b = &c->blocks[number_of(c, i)];
    b->start = t->leaders[i];
    b->end = t->leaders[i + 1];
    b->context = n;
    b->word = b->catch_word = NOWHERE;
  }
  return ERR_OK;
}

// Append `c` to the contexts.
static Err append(Translator *t, Context c) {
  uint32_t n = t->context_count;
  if ((n & (n - 1)) == 0) {
    Context *all = arena_new(t->arena, Context, n ? 2 * n : 1);
    if (!all) return ERR_NO_MEMORY;
    if (n) memcpy(all, t->contexts, n * sizeof *all);
    t->contexts = all;
  }
  TRY(make_blocks(t, &c, n));
  t->block_count += c.count;
  t->contexts[t->context_count++] = c;
  return ERR_OK;
}

Err tr_outer_context(Translator *t) {
  return t->err = append(t, (Context){.count = t->leader_count});
}

uint32_t tr_sub_context(Translator *t, uint32_t parent, uint32_t entry,
                        uint32_t back) {
  // Who calls a subroutine from within has left it for good: an address can
  // be returned to by one call at a time (JVMS 4.10.2.5).
  for (uint32_t i = parent; i; i = t->contexts[i].parent)
    if (t->contexts[i].entry == entry) parent = t->contexts[i].parent;
  Context c = {parent, entry, back, t->contexts[parent].level + 1, 0, NULL,
               NULL};
  for (uint32_t i = 1; i < t->context_count; i++) {
    const Context *k = &t->contexts[i];
    if (k->parent == parent && k->back == back) return i;
    if (k->entry == entry) c.numbers = k->numbers, c.count = k->count;
  }
  if (c.level > LEVELS_MAX) {
    tr_fail(t, "Subroutines are nested too deeply");
    return 0;
  }
  if (!c.numbers) t->err = find_reach(t, &c);
  if (!t->err && c.count > BLOCKS_MAX - t->block_count)
    tr_fail(t, "Subroutines are called in too many ways");
  if (!t->err) t->err = append(t, c);
  return t->err ? 0 : t->context_count - 1;
}

Block *tr_block_in(const Translator *t, uint32_t context, uint32_t bci) {
  assert(bci < t->size && t->mark[bci] & MARK_LEADER);
  const Context *c = &t->contexts[context];
  uint32_t n = number_of(c, t->leader_at[bci]);
  return n == UNREACHED ? NULL : &c->blocks[n];
}

Block *tr_block(Translator *t, uint32_t bci) {
  return tr_block_in(t, t->at->context, bci);
}
