// translate.c -- the driver: passes over the blocks, and the finished code.
#include "translate/translate.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/arena.h"
#include "translate/translator.h"

void tr_fail(Translator *t, const char *fmt, ...) {
  if (t->err) return;
  char what[200];
  va_list args;
  va_start(args, fmt);
  vsnprintf(what, sizeof what, fmt, args);
  va_end(args);
  const Method *m = t->m;
  t->err = fault_set(&t->c->fault, ERR_VERIFY,
                     "(class: %.*s, method: %.*s signature: %.*s) %s",
                     SYMBOL(m->holder->name), SYMBOL(m->name),
                     SYMBOL(m->desc), what);
}

// -- Walking -----------------------------------------------------------------

void tr_walk(Translator *t, Block *b) {
  t->cover = b;
  t->next = b->start;
  t->ended = false;
  if (t->code.handler_count) tr_flow_handlers(t);
  while (t->next < b->end && !t->err) {
    uint32_t bci = t->next;
    uint8_t bc = t->bytes[bci];
    uint32_t size = bytecode_length[bc];
    if (!size) size = bytecode_size(t->bytes, t->size, bci);
    t->bci = bci;
    t->next = bci + size;
    const Row *row = &tr_rows[bc];
    row->fn(t, row);
  }
}

// Give `b` its place: a GOTO to here that was just emitted is dropped.
static void start_block(Translator *t, Block *b) {
  t->bci = b->start;
  if (t->fixup_count && t->n && !t->far && t->label != t->n && b->is_target &&
      !b->is_handler) {
    const Fixup *f = &t->fixups[t->fixup_count - 1];
    // The last word of a switch may look like one, so ask the fixup first.
    if (f->target == b && f->word == t->n - 1 && f->field == FIX_IMM &&
        INSN_OP(t->words[f->word]) == IR_GOTO) {
      t->fixup_count--;
      t->n--;
    }
  }
  t->last = t->last_move = t->cast = t->increment = NOWHERE;
  t->acc = t->acc_const = NOWHERE;
  if (b->is_handler) {
    tr_segment(t, b);
    // Control that comes here otherwise steps over the CATCH.
    if (b->is_target) tr_emit(t, insn_ai(IR_GOTO, 0, 1));
    b->catch_word = t->n;
    t->depth = 0;  // the exception is not there yet
    uint32_t w = tr_emit(t, insn_abc(IR_CATCH, tr_own(t, 0), 0, 0));
    if (!b->is_target) t->last = w;
    t->depth = 1;
  }
  t->label = b->word = t->n;
  tr_segment(t, b);
}

static void walk_block(Translator *t, Block *b) {
  t->at = b;
  b->dirty = false;
  tr_enter(t, b);
  start_block(t, b);
  tr_walk(t, b);
  if (t->err || t->ended) return;
  if (b->end >= t->size) {
    tr_fail(t, "Falling off the end of the code");
    return;
  }
  Block *next = b + 1;
  if (tr_is_return(t, next)) {
    tr_copy(t, next);
    return;
  }
  tr_settle(t, 0, t->depth);
  tr_flow(t, next);
}

static void reset(Translator *t) {
  t->n = t->fixup_count = t->segment_count = 0;
  t->label = t->last = t->last_move = t->cast = t->increment = NOWHERE;
  t->acc = t->acc_const = NOWHERE;
  t->locked = false;
  t->again = false;
}

// The first locals hold the arguments, the others nothing.
static void take_arguments(Translator *t) {
  const Symbol *desc = t->m->desc;
  uint32_t n = 0;
  memset(t->kinds, K_TOP, t->locals);
  t->depth = 0;
  if (!method_is(t->m, ACC_STATIC)) t->kinds[n++] = K_REF;
  DescIter it = desc_args(desc->text, desc->size);
  DescType type;
  while (desc_next(&it, &type)) {
    // A caller's boolean may be any int.
    uint8_t k = tr_kind_of(type.kind);
    t->kinds[n] = kind_is_int(k) ? K_INT : k;
    if (type.slots == 2) t->kinds[n + 1] = K_HI;
    n += type.slots;
  }
}

// What every method starts with, before its first block.
static void begin(Translator *t) {
  reset(t);
  for (uint32_t i = 0; i < t->context_count; i++)
    for (uint32_t j = 0; j < t->contexts[i].count; j++)
      t->contexts[i].blocks[j].word = NOWHERE;
  t->bci = 0;
  take_arguments(t);
  if (t->m->fast) tr_emit(t, insn_ai(IR_FAST, 0, t->m->fast));
  if (t->lock_reg < 0) return;
  tr_emit(t, insn_abc(IR_LOCK_METHOD, (uint32_t)t->lock_reg, 0, 0));
  t->locked = true;
}

// Walk and emit every block that control reaches.
static void pass(Translator *t) {
  begin(t);
  for (uint32_t i = 0; i < t->context_count; i++) {
    for (uint32_t j = 0; j < t->contexts[i].count && !t->err; j++) {
      Block *b = &t->contexts[i].blocks[j];
      if (b->state) walk_block(t, b);
    }
  }
}

// Walk blocks whose state has changed until none does; emits into the void.
static void settle_states(Translator *t) {
  while (t->again && !t->err) {
    t->again = false;
    for (uint32_t i = 0; i < t->context_count; i++) {
      for (uint32_t j = 0; j < t->contexts[i].count && !t->err; j++) {
        Block *b = &t->contexts[i].blocks[j];
        if (!b->state || !b->dirty) continue;
        bool again = t->again;
        reset(t);
        t->again = again;
        t->locked = t->lock_reg >= 0;
        walk_block(t, b);
      }
    }
  }
}

static void passes(Translator *t) {
  pass(t);
  if (t->again && !t->err) {
    settle_states(t);
    if (!t->err) pass(t);
  }
  assert(t->err || !t->again);
}

// -- A method ----------------------------------------------------------------

// The state at the entry of the first block, `b`.
static void enter_method(Translator *t, Block *b) {
  take_arguments(t);
  t->at = b;
  tr_flow(t, b);
}

// Number only the locals that are arguments or named by an instruction, in
// their order, so that pairs stay pairs: all locals and the stack have more
// registers than can be counted.  What is malformed is found later.
static void number_locals(Translator *t, uint32_t slots) {
  uint16_t *at = arena_new(t->arena, uint16_t, t->locals + 1);
  if (!at) {
    t->err = ERR_NO_MEMORY;
    return;
  }
  for (uint32_t n = 0; n < slots; n++) at[n] = 1;
  uint32_t size;
  for (t->bci = 0; t->bci < t->size; t->bci += size) {
    size = bytecode_size(t->bytes, t->size, t->bci);
    if (!size || size > t->size - t->bci) break;
    tr_mark_locals(t, at);
  }
  uint16_t next = 0;
  for (uint32_t n = 0; n < t->locals; n++)
    if (at[n]) at[n] = next++;
  t->local_at = at;
  t->locals = next;
}

static void lay_out(Translator *t) {
  const Method *m = t->m;
  bool locks = method_is(m, ACC_SYNCHRONIZED);
  t->locals = t->code.max_locals;
  t->max_stack = t->code.max_stack;
  uint32_t slots = desc_arg_slots(m->desc->text, m->desc->size) +
                   !method_is(m, ACC_STATIC);
  if (slots > t->locals)
    tr_fail(t, "Arguments can't fit into locals");
  else if (t->locals + t->max_stack + FRAME_EXTRA > m->nregs)
    number_locals(t, slots);
  t->base = t->locals + locks;
  t->lock_reg = locks ? (int32_t)t->locals : -1;
  t->ref_regs = t->base;
  t->temp = t->base + t->max_stack;
  if (t->temp >= m->nregs) t->temp = m->nregs - 1u;
  if (!t->err && t->temp < t->base)
    tr_fail(t, "Frame of %u locals is too large", t->locals);
}

static Err allocate(Translator *t) {
  Arena *a = t->arena;
  t->room = t->size + 16;
  t->kinds = arena_new(a, uint8_t, t->locals + 1);
  t->stack = arena_new(a, Val, t->max_stack + 2);
  t->words = arena_new(a, Insn, t->room);
  t->bcis = arena_new(a, uint16_t, t->room);
  if (t->recording)
    t->maps = arena_array(a, t->stride * sizeof *t->maps, t->room);
  if (!t->kinds || !t->stack || !t->words || !t->bcis ||
      (t->recording && !t->maps))
    return t->err = ERR_NO_MEMORY;
  return ERR_OK;
}

// Words of a method's reference maps.  They are made when a collection wants
// them, so it is here that they must be known to fit.
enum { MAPS_MAX = 32 << 20 };

Err tr_run(Translator *t, Ctx *c, Method *m, Arena *arena, bool recording) {
  *t = (Translator){.c = c, .m = m, .arena = arena, .recording = recording};
  t->cp = class_cp(m->holder);
  t->code = code_decode(t->cp, method_file(m)->code);
  t->bytes = t->code.code.at;
  t->size = t->code.code.size;
  lay_out(t);
  if (recording) t->stride = m->info->map_stride;
  if (!t->err) allocate(t);
  if (!t->err) tr_find_leaders(t);
  if (!t->err) tr_outer_context(t);
  if (!t->err) enter_method(t, &t->contexts[0].blocks[0]);
  t->again = false;
  if (!t->err) passes(t);
  if (!t->err && !tr_patch_fixups(t)) {
    t->far = true;
    pass(t);
    if (!t->err) CHECK(tr_patch_fixups(t));
  }
  uint32_t stride = (t->ref_regs + 31) / 32;
  if (!recording) t->stride = stride ? stride : 1;
  if (!t->err && t->n > MAPS_MAX / t->stride)
    tr_fail(t, "Code of %u words is too large for %u registers", t->n,
            t->ref_regs);
  if (t->err == ERR_NO_MEMORY)
    fault_set(&c->fault, ERR_NO_MEMORY, "%s", "");
  return t->err;
}

// -- Publishing --------------------------------------------------------------

// Ranges of words that entry `e` covers in context `context`.  Those with a
// handler there are written to `out`, unless it is NULL; their number.
static uint32_t find_ranges(const Translator *t, ExceptionEntry e,
                            uint32_t context, CodeHandler *out) {
  const Block *h = tr_block_in(t, context, e.handler);
  uint32_t count = 0, end = NOWHERE;
  if (!h || !h->is_handler) return 0;
  for (uint32_t i = 0; i < t->segment_count; i++) {
    const Segment *s = &t->segments[i];
    bool last = i + 1 == t->segment_count;
    uint32_t stop = last ? t->n : s[1].start;
    if (s->context != context || s->bci < e.start || s->bci >= e.end ||
        s->start == stop)
      continue;
    if (s->start != end) {
      if (out) out[count] = (CodeHandler){s->start, stop, h->catch_word,
                                          e.catch_type};
      count++;
    }
    end = stop;
    if (out) out[count - 1].end = end;
  }
  return count;
}

static uint32_t find_handlers(const Translator *t, CodeHandler *out) {
  uint32_t count = 0;
  for (uint32_t i = 0; i < t->code.handler_count; i++)
    for (uint32_t j = 0; j < t->context_count; j++)
      count += find_ranges(t, code_handler(&t->code, i), j,
                           out ? out + count : NULL);
  return count;
}

// Copy the result into the class's arena, whose lock is held.
static Err publish(const Translator *t) {
  Method *m = t->m;
  Arena *a = m->holder->arena;
  uint32_t handlers = find_handlers(t, NULL);
  MethodCode *info = arena_new(a, MethodCode, 1);
  Insn *code = arena_new(a, Insn, t->n);
  if (!info || !code) return ERR_NO_MEMORY;
  info->words = t->n;
  info->lock_reg = t->lock_reg;
  info->map_stride = t->stride;
  info->handler_count = handlers;
  if (handlers) {
    info->handlers = arena_new(a, CodeHandler, handlers);
    if (!info->handlers) return ERR_NO_MEMORY;
    find_handlers(t, info->handlers);
  }
  memcpy(code, t->words, t->n * sizeof *code);
  __atomic_store_n(&m->info, info, __ATOMIC_RELEASE);
  __atomic_store_n(&m->code, code, __ATOMIC_RELEASE);
  return ERR_OK;
}

Err translate_method(Ctx *c, Method *m) {
  Arena scratch = {0};
  Translator t;
  Err err = tr_run(&t, c, m, &scratch, false);
  if (!err) {
    uint32_t lock = m->holder->loader->lock;
    link_hooks.lock(c, lock);
    if (!method_info(m)) err = publish(&t);
    link_hooks.unlock(c, lock);
    if (err) fault_set(&c->fault, err, "%s", "");
  }
  arena_drop(&scratch);
  return err;
}
