// code_verify.c -- is a method's register code sound in itself?
//
// A walker for tests and for the machine's checking modes: it knows nothing
// of the bytecode, only what every register code must keep to.  Which of the
// fields a, b, c name registers is read from the row's meaning, "R[a] = ..",
// as people read it.
#include <stdio.h>

#include "base/arena.h"
#include "translate/translate.h"

typedef struct Walk {
  Ctx *c;
  const Method *m;
  const uint8_t *starts;  // by word: an instruction starts here
} Walk;

static Err unsound(const Walk *v, uint32_t w, const char *what) {
  return fault_set(&v->c->fault, ERR_INTERNAL,
                   "register code of %.*s%.*s is unsound at %u (%s): %s",
                   SYMBOL(v->m->name), SYMBOL(v->m->desc), w,
                   ir_row[INSN_OP(v->m->code[w])].name, what);
}

static bool is_call(uint32_t op) {
  return op >= IR_INVOKEVIRTUAL && op <= IR_INVOKE_DYN;
}

static Err check_registers(const Walk *v, uint32_t w) {
  Insn i = v->m->code[w];
  const IrRow *row = &ir_row[INSN_OP(i)];
  uint32_t n = v->m->nregs;
  bool abc = row->format == FORMAT_ABC;
  bool a = strstr(row->meaning, "R[a") != NULL;
  bool b = abc && strstr(row->meaning, "R[b]");
  bool c = abc && strstr(row->meaning, "R[c]");
  uint32_t more = INSN_OP(i) == IR_MOV2 ? 1 : 0;  // a, a + 1
  if (INSN_OP(i) == IR_MULTIANEWARRAY) more = INSN_B(i) - 1u, b = false;
  if (is_call(INSN_OP(i)))
    more = abc && INSN_B(i) ? INSN_B(i) - 1u : 0, a = true, b = false;
  if (a && INSN_A(i) + more >= n) return unsound(v, w, "register a");
  if (b && INSN_B(i) >= n) return unsound(v, w, "register b");
  if (c && INSN_C(i) >= n) return unsound(v, w, "register c");
  return ERR_OK;
}

static Err check_target(const Walk *v, uint32_t w, int32_t offset) {
  int64_t to = (int64_t)w + 1 + offset;
  if (to < 0 || to >= v->m->info->words || !v->starts[to])
    return unsound(v, w, "branch target");
  return ERR_OK;
}

static Err check_targets(const Walk *v, uint32_t w) {
  const Insn *p = v->m->code + w;
  uint32_t op = INSN_OP(*p), count = (uint32_t)INSN_IMM(*p);
  if (op == IR_TABLESWITCH || op == IR_LOOKUPSWITCH) {
    TRY(check_target(v, w, (int32_t)(p[1] >> 32)));
    for (uint32_t i = 0; i < count; i++) {
      Insn e = op == IR_TABLESWITCH ? p[2 + i / 2] : p[2 + i];
      bool low = op == IR_TABLESWITCH && i % 2 == 0;
      TRY(check_target(v, w, (int32_t)(low ? e : e >> 32)));
    }
  } else if (op >= IR_GOTO && op <= IR_JNONNULL_L) {
    bool ai = ir_row[op].format == FORMAT_AI;
    TRY(check_target(v, w, ai ? INSN_IMM(*p) : INSN_SC(*p)));
  }
  return ERR_OK;
}

static Err check_handlers(const Walk *v) {
  const MethodCode *info = v->m->info;
  for (uint32_t i = 0; i < info->handler_count; i++) {
    const CodeHandler *h = &info->handlers[i];
    if (h->start >= h->end || h->end > info->words || !v->starts[h->start] ||
        (h->end < info->words && !v->starts[h->end]))
      return unsound(v, 0, "handler range");
    if (h->target >= info->words || !v->starts[h->target] ||
        INSN_OP(v->m->code[h->target]) != IR_CATCH)
      return unsound(v, 0, "handler target");
  }
  return ERR_OK;
}

static bool ends(uint32_t op) {
  return ir_row[op].effect == EFFECT_ENDS || op == IR_ATHROW ||
         op == IR_GOTO_L || op == IR_TABLESWITCH || op == IR_LOOKUPSWITCH;
}

static Err walk(Walk *v, uint8_t *starts) {
  uint32_t last = 0, words = v->m->info->words;
  if (words == 0) return unsound(v, 0, "empty");
  for (uint32_t w = 0; w < words; w += insn_words(v->m->code + w)) {
    if (INSN_OP(v->m->code[w]) >= IR_COUNT)
      return unsound(v, 0, "no instruction");
    starts[w] = 1;
    last = w;
    if (insn_words(v->m->code + w) > words - w)
      return unsound(v, w, "cut short");
  }
  if (!ends(INSN_OP(v->m->code[last])))
    return unsound(v, last, "falls off the end");
  for (uint32_t w = 0; w < words; w += insn_words(v->m->code + w)) {
    TRY(check_registers(v, w));
    TRY(check_targets(v, w));
  }
  return check_handlers(v);
}

Err code_verify(Ctx *c, const Method *m) {
  Arena scratch = {0};
  uint8_t *starts = arena_alloc(&scratch, m->info->words);
  Walk v = {c, m, starts};
  Err err = starts ? walk(&v, starts) : ERR_NO_MEMORY;
  arena_drop(&scratch);
  return err;
}
