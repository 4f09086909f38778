// caches.c -- classes that register code names, for their unloading.
#include "translate/translate.h"

// -- Inline caches of classes that are going away ----------------------------

// Clear those of one method; whether some stay that may die later.
static bool sweep_method(const Method *m) {
  const MethodCode *info = method_info(m);
  bool left = false;
  if (!info || (m->flags & METHOD_STUB)) return false;
  const Insn *end = m->code + info->words;
  for (Insn *p = m->code; p < end; p += insn_words(p)) {
    if (INSN_OP(*p) != IR_INVOKE_I || p[1] == 0) continue;
    const Class *cls = unpack((uint32_t)p[1]);
    if (class_is_dead(cls)) p[1] = 0;
    else left = left || cls->layout.keeper;
  }
  return left;
}

bool code_sweep_caches(Class *cls) {
  bool left = false;
  for (uint32_t i = 0; i < cls->method_count; i++)
    left = sweep_method(&cls->methods[i]) || left;
  return left;
}

// -- All of them, for link_verify() ------------------------------------------

typedef void (*NamedFn)(void *arg, const Class *cls);

static void name_in(const Insn *p, NamedFn named, void *arg) {
  const void *imm = unpack((uint32_t)INSN_IMM(*p));
  switch (INSN_OP(*p)) {
    case IR_NEW_Q: case IR_CHECKCAST_Q: case IR_LDC_CLASS:
      named(arg, imm);
      break;
    case IR_INSTANCEOF_Q: case IR_ANEWARRAY:
      named(arg, unpack((uint32_t)p[1]));
      break;
    case IR_INVOKE_I:
      named(arg, unpack((uint32_t)p[1]));
      named(arg, ((const Method *)imm)->holder);
      break;
    case IR_INVOKE_S: case IR_INVOKE_D: case IR_INVOKE_FAST:
    case IR_INVOKE_LEAF: case IR_INVOKE_LEAF_D:
      named(arg, ((const Method *)imm)->holder);
      break;
    case IR_PUTS_REF: case IR_PUTS_SLOW: case IR_GETS_SLOW:
      named(arg, ((const Field *)imm)->holder);
      break;
    default:
      break;
  }
}

void code_classes(const Class *cls, NamedFn named, void *arg) {
  for (uint32_t i = 0; i < cls->method_count; i++) {
    const Method *m = &cls->methods[i];
    const MethodCode *info = method_info(m);
    if (!info || (m->flags & METHOD_STUB)) continue;
    const Insn *end = m->code + info->words;
    for (const Insn *p = m->code; p < end; p += insn_words(p))
      name_in(p, named, arg);
  }
}
