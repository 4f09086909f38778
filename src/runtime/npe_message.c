// npe_message.c -- what was null, said in the terms of the source (JEP 358).
//
// The message is made from the bytecode of the method that failed, when
// somebody asks for it.  A small abstract interpretation finds for each slot
// of the operand stack the instruction that pushed it; from the slot that
// was null the description is printed backwards, recursively.
//
// The passes over the code, their order and where they stop decide what is
// known at a merge, so they are those of OpenJDK: its texts are compared
// character by character by people's tests.

#include <stdio.h>

#include "classfile/bytecode.h"
#include "runtime/runtime.h"

enum {
  UNKNOWN = 0xffff,      // slot pushed by more than one instruction
  DETAIL_MAX = 5,        // levels of description
  ENTRIES_MAX = 1000000, // slots simulated in all, before giving up
};

// The simulated stack before an instruction.
typedef struct Sim {
  uint64_t written;  // locals 0..63 that were stored to on the way here
  uint32_t depth;
  uint16_t source[];  // bci of the instruction that pushed each slot
} Sim;

typedef struct Analysis {
  Arena arena;
  const ConstPool *cp;
  Method *method;
  Code code;
  Sim **at;          // by bci; NULL = not reached (yet)
  Sim *now;          // the instruction's working copy
  uint32_t entries;
  uint16_t none;     // stands for a slot that is not there
  bool changed, complete, failed;
} Analysis;

// -- Stacks ------------------------------------------------------------------

static Sim *sim_new(Analysis *a) {
  return arena_alloc(&a->arena, sizeof(Sim) +
                                    a->code.max_stack * sizeof(uint16_t));
}

static void push(Analysis *a, uint32_t bci, uint32_t n) {
  for (; n > 0; n--) {
    if (a->now->depth >= a->code.max_stack) {
      a->failed = true;
      return;
    }
    a->now->source[a->now->depth++] = (uint16_t)bci;
  }
}

static void pop(Analysis *a, uint32_t n) {
  if (n > a->now->depth) a->failed = true;
  else a->now->depth -= n;
}

// Slot `i` from the top.
static uint16_t *slot(Analysis *a, uint32_t i) {
  if (i < a->now->depth) return &a->now->source[a->now->depth - 1 - i];
  a->failed = true;
  a->none = UNKNOWN;
  return &a->none;
}

// The working stack flows to `bci`.
static void flow(Analysis *a, int64_t bci) {
  if (bci < 0 || bci >= (int64_t)a->code.code.size || a->failed) {
    a->failed = true;
    return;
  }
  Sim *to = a->at[bci];
  if (!to) {
    to = sim_new(a);
    if (!to) {
      a->failed = true;
      return;
    }
    memcpy(to, a->now, sizeof(Sim) + a->now->depth * sizeof(uint16_t));
    a->at[bci] = to;
    a->entries += to->depth;
    a->changed = true;
    return;
  }
  if (to->depth != a->now->depth) {
    a->failed = true;
    return;
  }
  for (uint32_t i = 0; i < to->depth; i++)
    if (to->source[i] != a->now->source[i]) to->source[i] = UNKNOWN;
  to->written |= a->now->written;
}

// -- Instructions ------------------------------------------------------------

// Slots popped and pushed, two digits for each opcode; ".." is done by hand.
static const char effects[] =
    "00010101010101010102020101010202"
    "01010101020102010201010101010202"
    "02020101010102020202010101012122"
    "21222121212110201020101010101020"
    "20202010101010202020201010101030"
    "403040303030301020.............."
    "21422142214221422142214221422142"
    "21422142112211222132213221322142"
    "21422142001211122121221112122122"
    "21111111412121414110101010101020"
    "20202020202020000100101010201020"
    "1000..................0111111110"
    "00111010....10100001";
static_assert(sizeof effects == 2 * BC_COUNT + 1, "two digits an opcode");

static void stored(Analysis *a, uint32_t local, uint32_t n) {
  for (; n > 0; n--, local++)
    if (local < 64) a->now->written |= (uint64_t)1 << local;
}

// dup, dup_x1, ... : repeat the top `n` slots below the `under` next ones.
static void dup(Analysis *a, uint32_t n, uint32_t under) {
  uint16_t top[2], below[2];
  for (uint32_t i = 0; i < n; i++) top[i] = *slot(a, i);
  for (uint32_t i = 0; i < under; i++) below[i] = *slot(a, n + i);
  if (a->failed) return;
  pop(a, n + under);
  for (uint32_t i = n; i-- > 0;) push(a, top[i], 1);
  for (uint32_t i = under; i-- > 0;) push(a, below[i], 1);
  for (uint32_t i = n; i-- > 0;) push(a, top[i], 1);
}

// The descriptor of a member or dynamic reference.
static Bytes ref_desc(const Analysis *a, uint32_t index) {
  uint32_t pair = cp_second(a->cp, index);
  return cp_utf8(a->cp, cp_second(a->cp, pair));
}
static Bytes ref_name(const Analysis *a, uint32_t index) {
  uint32_t pair = cp_second(a->cp, index);
  return cp_utf8(a->cp, cp_first(a->cp, pair));
}
static Bytes ref_class(const Analysis *a, uint32_t index) {
  return cp_name(a->cp, cp_first(a->cp, index));
}

static bool is_ref(const Analysis *a, uint32_t index) {
  CpTag tag = cp_tag(a->cp, index);
  return tag == CP_FIELDREF || tag == CP_METHODREF ||
         tag == CP_INTERFACE_METHODREF || tag == CP_INVOKE_DYNAMIC;
}

static uint32_t result_slots(Bytes desc) {
  DescIter it = desc_args(desc.at, desc.size);
  DescType type;
  while (desc_next(&it, &type)) continue;
  return desc_result(&it).slots;
}

static void do_field(Analysis *a, int bc, uint32_t index, uint32_t bci) {
  Bytes desc = ref_desc(a, index);
  uint32_t n = desc_field(desc.at, desc.size).slots;
  if (bc == BC_putfield || bc == BC_putstatic) pop(a, n);
  if (bc == BC_putfield || bc == BC_getfield) pop(a, 1);
  if (bc == BC_getfield || bc == BC_getstatic) push(a, bci, n);
}

static void do_invoke(Analysis *a, int bc, uint32_t index, uint32_t bci) {
  Bytes desc = ref_desc(a, index);
  pop(a, desc_arg_slots(desc.at, desc.size));
  if (bc != BC_invokestatic && bc != BC_invokedynamic) pop(a, 1);
  push(a, bci, result_slots(desc));
}

// Stack effect of the instructions marked ".." in the table.
static void do_special(Analysis *a, int bc, const uint8_t *p, uint32_t bci) {
  switch (bc) {
    case BC_dup: dup(a, 1, 0); return;
    case BC_dup_x1: dup(a, 1, 1); return;
    case BC_dup_x2: dup(a, 1, 2); return;
    case BC_dup2: dup(a, 2, 0); return;
    case BC_dup2_x1: dup(a, 2, 1); return;
    case BC_dup2_x2: dup(a, 2, 2); return;
    case BC_swap: {
      uint16_t top = *slot(a, 0);
      *slot(a, 0) = *slot(a, 1);
      *slot(a, 1) = top;
      return;
    }
    case BC_multianewarray:
      pop(a, p[3]);
      push(a, bci, 1);
      return;
    default:
      break;
  }
  uint32_t index = be_u2(p + 1);
  if (!is_ref(a, index)) a->failed = true;
  else if (bc <= BC_putfield) do_field(a, bc, index, bci);
  else do_invoke(a, bc, index, bci);
}

static void do_switch(Analysis *a, const uint8_t *p, uint32_t bci) {
  const uint8_t *q = a->code.code.at + ((bci + 4) & ~3u);
  flow(a, (int64_t)bci + be_s4(q));
  uint32_t n, step, first;
  if (*p == BC_tableswitch) {
    n = (uint32_t)(be_s4(q + 8) - be_s4(q + 4)) + 1;
    step = 4;
    first = 12;
  } else {
    n = be_u4(q + 4);
    step = 8;
    first = 12;
  }
  for (uint32_t i = 0; i < n && !a->failed; i++)
    flow(a, (int64_t)bci + be_s4(q + first + step * i));
}

// Where control goes from the instruction; `next` is the one after it.
static void do_flow(Analysis *a, int bc, const uint8_t *p, uint32_t bci,
                    uint32_t next) {
  bool through = true;
  if ((bc >= BC_ifeq && bc <= BC_jsr) || bc == BC_ifnull ||
      bc == BC_ifnonnull) {
    flow(a, (int64_t)bci + be_s2(p + 1));
    through = bc != BC_goto && bc != BC_jsr;
  } else if (bc == BC_goto_w || bc == BC_jsr_w) {
    flow(a, (int64_t)bci + be_s4(p + 1));
    through = false;
  } else if (bc == BC_tableswitch || bc == BC_lookupswitch) {
    do_switch(a, p, bci);
    through = false;
  } else if ((bc >= BC_ireturn && bc <= BC_return) || bc == BC_athrow ||
             bc == BC_ret) {
    through = false;
  }
  if (through && next < a->code.code.size) flow(a, next);
}

// Locals that the instruction stores to.
static void do_locals(Analysis *a, int bc, const uint8_t *p, bool wide) {
  uint32_t local = wide ? be_u2(p + 1) : p[1];
  if (bc >= BC_istore && bc <= BC_astore) {
    bool two = bc == BC_lstore || bc == BC_dstore;
    stored(a, local, two ? 2 : 1);
  } else if (bc >= BC_istore_0 && bc <= BC_astore_3) {
    uint32_t kind = (uint32_t)(bc - BC_istore_0) / 4;
    stored(a, (uint32_t)(bc - BC_istore_0) % 4, kind == 1 || kind == 3 ? 2 : 1);
  } else if (bc == BC_iinc) {
    stored(a, local, 1);
  }
}

// Simulate the instruction at `bci`; its length.
static uint32_t step(Analysis *a, uint32_t bci) {
  const uint8_t *p = a->code.code.at + bci;
  uint32_t size = bytecode_size(a->code.code.at, a->code.code.size, bci);
  if (size == 0) {
    a->failed = true;
    return 1;
  }
  const Sim *before = a->at[bci];
  if (!before) {
    a->complete = false;
    return size;
  }
  memcpy(a->now, before, sizeof(Sim) + before->depth * sizeof(uint16_t));
  bool wide = *p == BC_wide;
  if (wide) p++;
  int bc = *p;
  if (effects[2 * bc] == '.') {
    do_special(a, bc, p, bci);
  } else {
    pop(a, (uint32_t)(effects[2 * bc] - '0'));
    push(a, bci, (uint32_t)(effects[2 * bc + 1] - '0'));
  }
  do_locals(a, bc, p, wide);
  if (!a->failed) do_flow(a, bc, p, bci, bci + size);
  return size;
}

// Pass over the code until everything up to `bci` is known.
static void simulate(Analysis *a, uint32_t bci) {
  a->at[0] = sim_new(a);
  a->now = sim_new(a);
  if (!a->at[0] || !a->now) {
    a->failed = true;
    return;
  }
  // A handler begins with the exception alone on the stack.
  for (uint32_t i = 0; i < a->code.handler_count; i++) {
    uint32_t handler = code_handler(&a->code, i).handler;
    if (handler >= a->code.code.size || a->at[handler]) continue;
    Sim *s = a->code.max_stack > 0 ? sim_new(a) : NULL;
    if (!s) continue;
    s->source[s->depth++] = (uint16_t)handler;
    a->at[handler] = s;
  }
  a->changed = true;
  while (!a->complete && a->changed && !a->failed) {
    a->complete = true;
    a->changed = false;
    for (uint32_t i = 0; i < a->code.code.size && !a->failed;) {
      i += step(a, i);
      if (i == bci && a->at[i]) {
        a->complete = true;
        break;
      }
      if (a->entries > ENTRIES_MAX) return;
    }
  }
}

// -- Words -------------------------------------------------------------------

// The message so far; what does not fit is left out.
typedef struct Text {
  char bytes[8192];
  size_t used;
} Text;

static void say_bytes(Text *t, const uint8_t *s, size_t n) {
  if (n > sizeof t->bytes - t->used) n = sizeof t->bytes - t->used;
  memcpy(t->bytes + t->used, s, n);
  t->used += n;
}
static void say(Text *t, const char *s) {
  say_bytes(t, (const uint8_t *)s, strlen(s));
}
static void say_int(Text *t, int v) {
  char text[16];
  snprintf(text, sizeof text, "%d", v);
  say(t, text);
}

// An internal class name; the two best known classes without their package.
static void say_class(Text *t, const uint8_t *s, size_t n) {
  if (n == 16 && memcmp(s, "java/lang/Object", n) == 0) {
    say(t, "Object");
  } else if (n == 16 && memcmp(s, "java/lang/String", n) == 0) {
    say(t, "String");
  } else {
    for (size_t i = 0; i < n; i++)
      say_bytes(t, s[i] == '/' ? (const uint8_t *)"." : s + i, 1);
  }
}

static void say_type(Text *t, DescType type) {
  const uint8_t *s = type.at;
  uint32_t n = type.size, dims = 0;
  while (dims < n && s[dims] == '[') dims++;
  s += dims;
  n -= dims;
  static const struct {
    char kind;
    const char *name;
  } prims[] = {{'B', "byte"},  {'C', "char"}, {'D', "double"},
               {'F', "float"}, {'I', "int"},  {'J', "long"},
               {'S', "short"}, {'Z', "boolean"}, {'V', "void"}};
  if (n >= 2 && s[0] == 'L') say_class(t, s + 1, n - 2);
  for (size_t i = 0; i < COUNT(prims); i++)
    if (n == 1 && s[0] == (uint8_t)prims[i].kind) say(t, prims[i].name);
  for (; dims > 0; dims--) say(t, "[]");
}

// A class named in the pool.  Arrays keep their descriptor, unlike those
// among parameter types: "[I.clone()".
static void say_class_name(Text *t, Bytes name) {
  say_class(t, name.at, name.size);
}

// Class.method(parameter types)
static void say_method(Text *t, const Analysis *a, uint32_t index) {
  Bytes name = ref_name(a, index), desc = ref_desc(a, index);
  say_class_name(t, ref_class(a, index));
  say(t, ".");
  say_bytes(t, name.at, name.size);
  say(t, "(");
  DescIter it = desc_args(desc.at, desc.size);
  DescType type;
  for (bool first = true; desc_next(&it, &type); first = false) {
    if (!first) say(t, ", ");
    say_type(t, type);
  }
  say(t, ")");
}

// The name of a local variable, from the LocalVariableTable if there is one.
static bool say_table_name(Text *t, const Analysis *a, uint32_t bci,
                           uint32_t local) {
  Reader r = reader_over(a->code.local_vars.at, a->code.local_vars.size);
  if (!a->code.local_vars.at) return false;
  for (uint32_t n = reader_u2(&r); n > 0 && reader_ok(&r); n--) {
    uint32_t start = reader_u2(&r), length = reader_u2(&r);
    uint32_t name = reader_u2(&r);
    reader_u2(&r);
    if (reader_u2(&r) != local || bci < start || bci >= start + length)
      continue;
    if (!reader_ok(&r) || cp_tag(a->cp, name) != CP_UTF8) return false;
    Bytes b = cp_utf8(a->cp, name);
    say_bytes(t, b.at, b.size);
    return true;
  }
  return false;
}

static void say_local(Text *t, const Analysis *a, uint32_t bci,
                      uint32_t local, bool untouched) {
  if (say_table_name(t, a, bci, local)) return;
  bool is_static = method_is(a->method, ACC_STATIC);
  if (!is_static && local == 0 && untouched) {
    say(t, "this");
    return;
  }
  uint32_t at = is_static ? 0 : 1;
  const Symbol *desc = a->method->desc;
  DescIter it = desc_args(desc->text, desc->size);
  DescType type;
  for (int i = 1; untouched && desc_next(&it, &type); i++) {
    if (local >= at && local < at + type.slots) {
      say(t, "<parameter");
      say_int(t, i);
      say(t, ">");
      return;
    }
    at += type.slots;
  }
  say(t, "<local");
  say_int(t, (int)local);
  say(t, ">");
}

// -- What was null -----------------------------------------------------------

static bool say_source(Text *t, const Analysis *a, uint32_t bci, uint32_t i,
                       int detail, bool inner, const char *prefix);

static bool say_local_source(Text *t, const Analysis *a, const Sim *sim,
                             uint32_t bci, uint32_t local) {
  bool written = local < 64 && (sim->written >> local & 1);
  say_local(t, a, bci, local, !written);
  return true;
}

static bool say_element(Text *t, const Analysis *a, uint32_t bci, int detail,
                        bool inner) {
  if (!say_source(t, a, bci, 1, detail - 1, inner, NULL)) say(t, "<array>");
  say(t, "[");
  // The index costs no detail, or there would be nothing between brackets.
  if (!say_source(t, a, bci, 0, detail, true, NULL)) say(t, "...");
  say(t, "]");
  return true;
}

static bool is_invoke(int bc) {
  return bc >= BC_invokevirtual && bc <= BC_invokeinterface;
}

// What the instruction at `bci` pushed.  False: nothing can be said.
static bool say_pushed(Text *t, const Analysis *a, const Sim *sim,
                       uint32_t bci, int detail, bool inner) {
  const uint8_t *p = a->code.code.at + bci;
  bool wide = *p == BC_wide;
  if (wide) p++;
  int bc = *p;
  if (bc >= BC_iconst_m1 && bc <= BC_iconst_5) {
    say_int(t, bc - BC_iconst_0);
    return true;
  }
  if (bc == BC_iload || bc == BC_aload)
    return say_local_source(t, a, sim, bci, wide ? be_u2(p + 1) : p[1]);
  if (bc >= BC_iload_0 && bc <= BC_iload_3)
    return say_local_source(t, a, sim, bci, (uint32_t)(bc - BC_iload_0));
  if (bc >= BC_aload_0 && bc <= BC_aload_3)
    return say_local_source(t, a, sim, bci, (uint32_t)(bc - BC_aload_0));
  switch (bc) {
    case BC_aconst_null: say(t, "null"); return true;
    case BC_bipush: say_int(t, (int8_t)p[1]); return true;
    case BC_sipush: say_int(t, be_s2(p + 1)); return true;
    case BC_iaload: case BC_aaload:
      return say_element(t, a, bci, detail, inner);
    case BC_getstatic:
      say_class_name(t, ref_class(a, be_u2(p + 1)));
      say(t, ".");
      break;
    case BC_getfield:
      if (say_source(t, a, bci, 0, detail - 1, inner, NULL)) say(t, ".");
      break;
    default:
      if (!is_invoke(bc)) return false;
      if (detail == DETAIL_MAX && !inner)
        say(t, " because the return value of \"");
      say_method(t, a, be_u2(p + 1));
      return true;
  }
  Bytes name = ref_name(a, be_u2(p + 1));
  say_bytes(t, name.at, name.size);
  return true;
}

// Describe slot `i` (0 = top) of the stack before `bci`.  `inner`: inside
// brackets.  `prefix` begins the sentence; calls have a longer one.
static bool say_source(Text *t, const Analysis *a, uint32_t bci, uint32_t i,
                       int detail, bool inner, const char *prefix) {
  const Sim *sim = a->at[bci];
  if (detail <= 0 || !sim || i >= sim->depth) return false;
  uint32_t source = sim->source[sim->depth - 1 - i];
  if (source == UNKNOWN) return false;
  size_t before = t->used;
  const uint8_t *p = a->code.code.at + source;
  if (prefix && !is_invoke(*p)) say(t, prefix);
  if (say_pushed(t, a, sim, source, detail, inner)) return true;
  t->used = before;
  return false;
}

// -- What could not be done --------------------------------------------------

static const char *array_action(int bc) {
  static const char *const kinds[] = {"int",   "long",   "float", "double",
                                      "object", "byte/boolean", "char",
                                      "short"};
  if (bc >= BC_iaload && bc <= BC_saload) return kinds[bc - BC_iaload];
  if (bc >= BC_iastore && bc <= BC_sastore) return kinds[bc - BC_iastore];
  return NULL;
}

// Say what the instruction could not do; the slot that was null, or -1 when
// it cannot throw the exception.
static int say_action(Text *t, const Analysis *a, const uint8_t *p) {
  int bc = *p;
  const char *kind = array_action(bc);
  if (kind) {
    bool load = bc <= BC_saload;
    say(t, load ? "Cannot load from " : "Cannot store to ");
    say(t, kind);
    say(t, " array");
    return load ? 1 : bc == BC_lastore || bc == BC_dastore ? 3 : 2;
  }
  switch (bc) {
    case BC_arraylength: say(t, "Cannot read the array length"); return 0;
    case BC_athrow: say(t, "Cannot throw exception"); return 0;
    case BC_monitorenter: say(t, "Cannot enter synchronized block"); return 0;
    case BC_monitorexit: say(t, "Cannot exit synchronized block"); return 0;
    case BC_getfield: case BC_putfield: case BC_invokevirtual:
    case BC_invokespecial: case BC_invokeinterface: break;
    default: return -1;
  }
  uint32_t index = be_u2(p + 1);
  if (!is_ref(a, index)) return -1;
  Bytes name = ref_name(a, index), desc = ref_desc(a, index);
  if (bc == BC_getfield || bc == BC_putfield) {
    say(t, bc == BC_getfield ? "Cannot read field \""
                             : "Cannot assign field \"");
    say_bytes(t, name.at, name.size);
    say(t, "\"");
    return bc == BC_getfield ? 0 : desc_field(desc.at, desc.size).slots;
  }
  // An exception that Java code constructs explains itself.
  if (name.size == 6 && memcmp(name.at, "<init>", 6) == 0) return -1;
  say(t, "Cannot invoke \"");
  say_method(t, a, index);
  say(t, "\"");
  return (int)desc_arg_slots(desc.at, desc.size);
}

static bool describe(Analysis *a, uint32_t bci, Text *t) {
  a->at = arena_new(&a->arena, Sim *, a->code.code.size);
  if (!a->at) return false;
  simulate(a, bci);
  if (a->failed) return false;
  int null_slot = say_action(t, a, a->code.code.at + bci);
  if (null_slot < 0) return false;
  if (say_source(t, a, bci, (uint32_t)null_slot, DETAIL_MAX, false,
                 " because \""))
    say(t, "\" is null");
  return true;
}

Ref npe_message(Thread *t, Ref *exception) {
  TraceEntry e;
  if (!stack_trace_entry(t, *exception, 0, &e) ||
      stack_trace_top_hidden(t, *exception))
    return 0;
  Method *m = e.method;
  int bci = stack_trace_bci(t, e);
  // Made by reflection: nothing was null.
  if (m->source || method_is(m, ACC_NATIVE) || bci < 0 || !m->holder->file ||
      symbol_is(m->holder->name,
                "jdk/internal/reflect/NativeConstructorAccessorImpl"))
    return 0;
  Analysis a = {.cp = class_cp(m->holder), .method = m};
  a.code = code_decode(a.cp, method_file(m)->code);
  Text text = {.used = 0};
  bool ok = (uint32_t)bci < a.code.code.size &&
            describe(&a, (uint32_t)bci, &text);
  arena_drop(&a.arena);
  if (!ok) return 0;
  Symbol s = {.text = (const uint8_t *)text.bytes,
              .size = (uint16_t)text.used};
  return string_of_symbol(t, &s);
}
