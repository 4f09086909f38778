// listing.c -- register code as text, and the opcode reference.
#include <stdarg.h>
#include <stdio.h>

#include "base/arena.h"
#include "translate/translate.h"

// clang-format off
#define IR_ROW(name, format, words, effect, meaning) \
  [IR_##name] = {#name, FORMAT_##format, words, EFFECT_##effect, meaning},
const IrRow ir_row[IR_COUNT] = {IR_OPS(IR_ROW)};
// clang-format on

uint32_t insn_words(const Insn *p) {
  uint32_t count = (uint32_t)INSN_IMM(*p);
  switch (INSN_OP(*p)) {
    case IR_TABLESWITCH: return 2 + count / 2 + count % 2;
    case IR_LOOKUPSWITCH: return 2 + count;
    default: return ir_row[INSN_OP(*p)].words;
  }
}

// -- A growing text ----------------------------------------------------------

typedef struct Text {
  Arena *arena;
  char *at;
  size_t size, room;
} Text;

static void PRINTF(2, 3) put(Text *x, const char *fmt, ...) {
  if (x->room - x->size < 256) {
    size_t room = x->room * 2 + 1024;
    char *more = arena_alloc(x->arena, room);
    if (!more) return;  // the text is cut short
    if (x->size) memcpy(more, x->at, x->size);
    x->at = more;
    x->room = room;
  }
  va_list args;
  va_start(args, fmt);
  int n = vsnprintf(x->at + x->size, x->room - x->size, fmt, args);
  va_end(args);
  size_t left = x->room - x->size - 1;
  x->size += (size_t)n < left ? (size_t)n : left;
}

// -- Register code -----------------------------------------------------------

static bool is_branch(uint32_t op) {
  return op >= IR_GOTO && op <= IR_JNONNULL_L;
}

static void put_switch(Text *x, const Insn *p, uint32_t after) {
  uint32_t count = (uint32_t)INSN_IMM(p[0]);
  bool table = INSN_OP(p[0]) == IR_TABLESWITCH;
  put(x, " R%u", INSN_A(p[0]));
  for (uint32_t i = 0; i < count; i++) {
    Insn w = table ? p[2 + i / 2] : p[2 + i];
    int32_t key = table ? (int32_t)((uint32_t)p[1] + i) : (int32_t)w;
    int32_t to = (int32_t)(table && i % 2 == 0 ? w : w >> 32);
    put(x, " %d:%d", key, (int32_t)after + to);
  }
  put(x, " else:%d", (int32_t)after + (int32_t)(p[1] >> 32));
}

static void put_insn(Text *x, const Insn *code, uint32_t w) {
  const Insn *p = code + w;
  uint32_t op = INSN_OP(*p);
  const IrRow *row = &ir_row[op];
  put(x, "%5u  %-15s", w, row->name);
  if (op == IR_TABLESWITCH || op == IR_LOOKUPSWITCH) {
    put_switch(x, p, w + 1);
  } else if (op == IR_GOTO || op == IR_GOTO_L) {
    put(x, " -> %d", (int32_t)w + 1 + INSN_IMM(*p));
  } else if (is_branch(op) && row->format == FORMAT_AI) {
    put(x, " %u -> %d", INSN_A(*p), (int32_t)w + 1 + INSN_IMM(*p));
  } else if (is_branch(op)) {
    put(x, " %u %d -> %d", INSN_A(*p), INSN_SB(*p),
        (int32_t)w + 1 + INSN_SC(*p));
  } else if (op == IR_LDW) {
    put(x, " %u 0x%llx", INSN_A(*p), (unsigned long long)p[1]);
  } else if (row->format == FORMAT_AI) {
    put(x, " %u %d", INSN_A(*p), INSN_IMM(*p));
  } else {
    put(x, " %u %u %d", INSN_A(*p), INSN_B(*p), INSN_SC(*p));
  }
  put(x, "\n");
}

char *method_listing(Method *m, Arena *a) {
  Text x = {.arena = a};
  put(&x, "%s", "");
  for (uint32_t w = 0; w < m->info->words; w += insn_words(m->code + w))
    put_insn(&x, m->code, w);
  for (uint32_t i = 0; i < m->info->handler_count; i++) {
    const CodeHandler *h = &m->info->handlers[i];
    put(&x, "       [%u, %u) -> %u type %u\n", h->start, h->end, h->target,
        h->catch_type);
  }
  return x.at;
}

// -- The opcode reference ----------------------------------------------------

char *opcode_manual(Arena *a) {
  static const char *const effects[] = {
      [EFFECT_PURE] = "pure",   [EFFECT_THROWS] = "throws",
      [EFFECT_CALLS] = "calls", [EFFECT_JUMPS] = "jumps",
      [EFFECT_ENDS] = "ends",
  };
  Text x = {.arena = a};
  put(&x, "# Register code\n\n"
          "The machine's own instructions, printed from the table in\n"
          "`src/translate/code.h`, which says what their fields are.\n\n");
  put(&x, "*pure* has no effect but its result; *throws* may raise an\n"
          "exception; *calls* may run Java, collect or raise; *jumps*\n"
          "transfers control; *ends* does not fall through.\n\n");
  put(&x, "| number | name | format | words | effect | meaning |\n"
          "|---|---|---|---|---|---|\n");
  for (uint32_t i = 0; i < IR_COUNT; i++) {
    const IrRow *r = &ir_row[i];
    put(&x, "| %u | %s | %s | %u | %s | ", i, r->name,
        r->format == FORMAT_AI ? "AI" : "ABC", r->words, effects[r->effect]);
    for (const char *p = r->meaning; *p; p++)
      put(&x, *p == '|' ? "\\|" : "%c", *p);
    put(&x, " |\n");
  }
  return x.at;
}
