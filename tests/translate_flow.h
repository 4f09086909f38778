// translate_flow.h -- do the reference maps of register code tell the truth?
//
// A data flow over the finished code, which knows nothing of how it was
// translated, finds what each register holds: a reference, something else,
// or rubbish.  At every word that may collect,
//
//   each register of the map must hold a reference, or a collection would
//   follow rubbish;
//   each reference that is not in the map is rubbish afterwards, as its
//   object may have moved: nothing may use it later.
//
// Every operand must hold what its instruction takes.
#ifndef CEZVE_TESTS_TRANSLATE_FLOW_H
#define CEZVE_TESTS_TRANSLATE_FLOW_H

#include "base/arena.h"
#include "translate/translate.h"

enum { F_RUBBISH, F_REF, F_PRIM, F_ZERO };  // F_ZERO: null, or the number 0

typedef struct Flow {
  Ctx *c;
  Method *m;
  Arena arena;
  uint8_t **at;      // by word: state before it; NULL if not reached
  bool *dirty;
  uint8_t *s;        // state at hand
  uint32_t w;        // word at hand
  const char *wrong; // what is wrong at `w`
} Flow;

static uint8_t flow_merge(uint8_t x, uint8_t y) {
  if (x == y) return x;
  if (x == F_ZERO && y != F_RUBBISH) return y;
  if (y == F_ZERO && x != F_RUBBISH) return x;
  return F_RUBBISH;
}

static void flow_to(Flow *f, uint32_t w) {
  uint32_t n = f->m->nregs;
  if (!f->at[w]) {
    f->at[w] = arena_copy(&f->arena, f->s, n);
    f->dirty[w] = true;
    return;
  }
  for (uint32_t r = 0; r < n; r++) {
    uint8_t x = flow_merge(f->at[w][r], f->s[r]);
    f->dirty[w] |= x != f->at[w][r];
    f->at[w][r] = x;
  }
}

static void flow_want(Flow *f, uint32_t r, uint8_t what) {
  if (f->s[r] != what && f->s[r] != F_ZERO)
    f->wrong = what == F_REF ? "reference wanted" : "number wanted";
}

static uint8_t flow_of(char desc) {
  return desc_is_ref(desc) ? F_REF : F_PRIM;
}

// Descriptor of the member that pool entry `index` names.
static Bytes flow_desc(const Flow *f, uint32_t index) {
  const ConstPool *cp = class_cp(f->m->holder);
  return cp_utf8(cp, cp_second(cp, cp_second(cp, index)));
}

// What may collect: check the map, and spoil what it does not name.
static void flow_collect(Flow *f) {
  const uint32_t *map = method_refs(f->c, f->m, f->w);
  for (uint32_t r = 0; r < f->m->nregs; r++) {
    bool covered = r < 32 * f->m->info->map_stride;
    bool in = covered && (map[r / 32] >> r % 32 & 1);
    if (in && f->s[r] != F_REF && f->s[r] != F_ZERO)
      f->wrong = "the map names rubbish";
    if (!in && f->s[r] == F_REF) f->s[r] = F_RUBBISH;
  }
}

static void flow_to_handlers(Flow *f) {
  int h = -1;
  while ((h = method_handler(f->m, f->w, h + 1)) >= 0)
    flow_to(f, f->m->info->handlers[h].target);
}

static void flow_call(Flow *f, Insn i) {
  uint32_t op = INSN_OP(i), a = INSN_A(i), r = a;
  Bytes desc = flow_desc(f, INSN_C(i));
  bool none = op == IR_INVOKESTATIC || op == IR_INVOKEDYNAMIC;
  if (!none) flow_want(f, r++, F_REF);
  DescIter it = desc_args(desc.at, desc.size);
  DescType type;
  while (desc_next(&it, &type)) {
    flow_want(f, r, flow_of(type.kind));
    r += type.slots;
  }
  if (r - a != INSN_B(i)) f->wrong = "argument slots";
  flow_collect(f);
  for (uint32_t x = a; x < f->m->nregs; x++) f->s[x] = F_RUBBISH;
  flow_to_handlers(f);
  char result = desc_result(&it).kind;
  if (result != 'V') f->s[a] = flow_of(result);
}

static uint8_t flow_constant(const Flow *f, uint32_t index) {
  const ConstPool *cp = class_cp(f->m->holder);
  if (cp_tag(cp, index) != CP_DYNAMIC) return F_REF;
  return flow_of((char)flow_desc(f, index).at[0]);
}

// What a, b and c must hold before, and a holds after: r reference, p number,
// - nothing, = what it was; * special.
static const char *flow_signature(uint32_t op) {
  switch (op) {
    case IR_LDW: case IR_LDW_T: return "--- p";
    case IR_GETFIELD: return "-r- *";
    case IR_PUTFIELD: return "r*- -";
    case IR_GETFIELD_T: return "-r- -";
    case IR_PUTFIELD_A: return "r-- -";
    case IR_LALOAD_T: return "-rp -";
    case IR_LASTORE_A: return "rp- -";
    case IR_GETSTATIC: return "--- *";
    case IR_PUTSTATIC: return "*-- -";
    case IR_BALOAD: case IR_CALOAD: case IR_SALOAD: case IR_IALOAD:
    case IR_LALOAD: return "-rp p";
    case IR_AALOAD: return "-rp r";
    case IR_BASTORE: case IR_CASTORE: case IR_IASTORE:
    case IR_LASTORE: return "rpp -";
    case IR_BASTOREI: case IR_CASTOREI: case IR_IASTOREI: return "rp- -";
    case IR_AASTORE: return "rpr -";
    case IR_ARRAYLENGTH: return "-r- p";
    case IR_NEW: return "--- r";
    case IR_NEWARRAY: case IR_ANEWARRAY: return "-p- r";
    case IR_CHECKCAST: return "r-- =";
    case IR_INSTANCEOF: return "-r- p";
    case IR_MONITORENTER: case IR_MONITOREXIT: case IR_ATHROW:
    case IR_UNLOCK_METHOD: case IR_FINALIZABLE: return "r-- =";
    case IR_CATCH: case IR_LOCK_METHOD: return "--- r";
    case IR_TABLESWITCH: case IR_LOOKUPSWITCH: return "p-- =";
    case IR_JAEQ: case IR_JANE: case IR_JAEQ_L: case IR_JANE_L:
      return "rr- =";
    case IR_JNULL: case IR_JNONNULL: case IR_JNULL_L: case IR_JNONNULL_L:
      return "r-- =";
    case IR_INC_JILT_L: return "pp- =";
    case IR_INC_JILTI_L: return "p-- =";
    case IR_GOTO: case IR_GOTO_L: case IR_RETV: case IR_RETI:
    case IR_CHECK_LOCKS: return "--- =";
    case IR_MULTIANEWARRAY: return "p-- r";
    default: break;
  }
  if (op >= IR_JIEQ && op <= IR_JDNGE_L)
    return strstr(ir_row[op].meaning, "R[b]") ? "pp- =" : "p-- =";
  // Arithmetic: every register named is a number.
  return strstr(ir_row[op].meaning, "R[c]") ? "-pp p" : "-p- p";
}

static void flow_plain(Flow *f, Insn i) {
  uint32_t op = INSN_OP(i);
  const char *sig = flow_signature(op);
  uint32_t reg[3] = {INSN_A(i), INSN_B(i), INSN_C(i)};
  uint8_t special = F_PRIM;
  if (op == IR_GETFIELD || op == IR_PUTFIELD)
    special = flow_of((char)flow_desc(f, INSN_C(i)).at[0]);
  if (op == IR_GETSTATIC || op == IR_PUTSTATIC)
    special = flow_of((char)flow_desc(f, (uint32_t)INSN_IMM(i)).at[0]);
  for (int k = 0; k < 3; k++) {
    if (sig[k] == 'r') flow_want(f, reg[k], F_REF);
    if (sig[k] == 'p') flow_want(f, reg[k], F_PRIM);
    if (sig[k] == '*') flow_want(f, reg[k], special);
  }
  uint8_t effect = ir_row[op].effect;
  if (effect == EFFECT_CALLS || effect == EFFECT_THROWS) {
    flow_collect(f);
    flow_to_handlers(f);
  }
  if (sig[4] == 'r') f->s[reg[0]] = F_REF;
  if (sig[4] == 'p') f->s[reg[0]] = F_PRIM;
  if (sig[4] == '*') f->s[reg[0]] = special;
}

static void flow_insn(Flow *f, const Insn *p) {
  Insn i = *p;
  uint32_t op = INSN_OP(i), a = INSN_A(i), b = INSN_B(i), c = INSN_C(i);
  switch (op) {
    case IR_MOV: f->s[a] = f->s[b]; break;
    case IR_MOV2: {
      uint8_t x = f->s[b], y = f->s[c];
      f->s[a] = x;
      f->s[a + 1] = y;
      break;
    }
    case IR_LDI: f->s[a] = INSN_IMM(i) ? F_PRIM : F_ZERO; break;
    case IR_LDC: {
      flow_collect(f);
      flow_to_handlers(f);
      f->s[a] = flow_constant(f, (uint32_t)INSN_IMM(i));
      break;
    }
    case IR_INVOKEVIRTUAL: case IR_INVOKESPECIAL: case IR_INVOKESTATIC:
    case IR_INVOKEINTERFACE: case IR_INVOKEDYNAMIC:
      flow_call(f, i);
      break;
    case IR_RET: flow_want(f, a, flow_of(f->m->result)); break;
    default: flow_plain(f, i); break;
  }
}

static void flow_onward(Flow *f, const Insn *p) {
  uint32_t op = INSN_OP(*p), after = f->w + 1;
  bool ends = ir_row[op].effect == EFFECT_ENDS || op == IR_ATHROW ||
              op == IR_GOTO_L;
  if (op == IR_TABLESWITCH || op == IR_LOOKUPSWITCH) {
    ends = true;
    flow_to(f, after + (uint32_t)(p[1] >> 32));
    for (uint32_t i = 0; i < (uint32_t)INSN_IMM(*p); i++) {
      Insn e = op == IR_TABLESWITCH ? p[2 + i / 2] : p[2 + i];
      bool low = op == IR_TABLESWITCH && i % 2 == 0;
      flow_to(f, after + (uint32_t)(low ? e : e >> 32));
    }
  } else if (op >= IR_GOTO && op <= IR_JNONNULL_L) {
    bool ai = ir_row[op].format == FORMAT_AI;
    int32_t offset = ai ? INSN_IMM(*p) : INSN_SC(*p);
    flow_to(f, after + (uint32_t)offset);
  }
  if (!ends) flow_to(f, f->w + insn_words(p));
}

static void flow_arguments(Flow *f) {
  uint32_t n = 0;
  if (!method_is(f->m, ACC_STATIC)) f->s[n++] = F_REF;
  DescIter it = desc_args(f->m->desc->text, f->m->desc->size);
  DescType type;
  while (desc_next(&it, &type)) {
    f->s[n] = flow_of(type.kind);
    n += type.slots;
  }
}

// ERR_INTERNAL with a message when something is wrong.
static Err flow_verify(Ctx *c, Method *m) {
  Flow f = {.c = c, .m = m};
  uint32_t words = m->info->words;
  f.at = arena_new(&f.arena, uint8_t *, words + 1);
  f.dirty = arena_new(&f.arena, bool, words + 1);
  f.s = arena_alloc(&f.arena, m->nregs);
  flow_arguments(&f);
  flow_to(&f, 0);
  for (bool again = true; again && !f.wrong;) {
    again = false;
    for (f.w = 0; f.w < words; f.w += insn_words(m->code + f.w)) {
      if (!f.dirty[f.w]) continue;
      again = true;
      f.dirty[f.w] = false;
      memcpy(f.s, f.at[f.w], m->nregs);
      flow_insn(&f, m->code + f.w);
      if (f.wrong) break;
      flow_onward(&f, m->code + f.w);
    }
  }
  arena_drop(&f.arena);
  if (!f.wrong) return ERR_OK;
  return fault_set(&c->fault, ERR_INTERNAL, "%.*s.%.*s%.*s at %u: %s",
                   SYMBOL(m->holder->name), SYMBOL(m->name), SYMBOL(m->desc),
                   f.w, f.wrong);
}

#endif
