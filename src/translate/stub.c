// stub.c -- methods and bodies that are the machine's own.
#include "base/arena.h"
#include "translate/translate.h"

// What a native asked to be called returns to the second word (native_call).
static Insn *body(Arena *a, uint32_t op) {
  Insn *code = arena_new(a, Insn, 2);
  if (!code) return NULL;
  code[0] = insn_abc(op, 0, 0, 0);
  code[1] = insn_abc(op == IR_NATIVE ? IR_RET : IR_HALT, 0, 0, 0);
  return code;
}

Err translate_init(Ctx *c) {
  Linker *l = c->linker;
  Arena *a = &l->boot.arena;
  l->body_translate = body(a, IR_TRANSLATE);
  l->body_native = body(a, IR_NATIVE);
  l->body_abstract = body(a, IR_ABSTRACT);
  l->body_conflict = body(a, IR_CONFLICT);
  bool ok = l->body_translate && l->body_native && l->body_abstract &&
            l->body_conflict;
  static_assert(IR_MH_NATIVE - IR_MH_BASIC == 5, "six intrinsic bodies");
  for (uint32_t i = 0; i <= IR_MH_NATIVE - IR_MH_BASIC; i++) {
    l->body_intrinsic[i] = body(a, IR_MH_BASIC + i);
    ok = ok && l->body_intrinsic[i];
  }
  return ok ? ERR_OK : fault_set(&c->fault, ERR_NO_MEMORY, "%s", "");
}

// The tables of a stub are made at once: no bytecode could give them later.
static MethodCode *stub_info(Arena *a, uint32_t words, uint32_t refs,
                             int handler) {
  MethodCode *info = arena_new(a, MethodCode, 1);
  uint32_t *maps = arena_new(a, uint32_t, words);
  CodeHandler *h = arena_new(a, CodeHandler, 1);
  if (!info || !maps || !h) return NULL;
  for (uint32_t w = 0; w < words; w++) maps[w] = refs;
  info->words = words;
  info->lock_reg = -1;
  info->map_stride = 1;
  atomic_store(&info->maps, maps);
  if (handler >= 0) {
    uint32_t target = (uint32_t)handler;
    *h = (CodeHandler){0, target, target, 0};
    info->handlers = h;
    info->handler_count = 1;
  }
  return info;
}

Method *stub_method(Ctx *c, const char *name, const Insn *code,
                    uint32_t words, uint16_t nargs, uint16_t nregs,
                    uint32_t refs, int handler) {
  Linker *l = c->linker;
  Symbol *symbol = symbol_of(l, name), *desc = symbol_of(l, "()V");
  if (!symbol || !desc) return NULL;
  link_hooks.lock(c, l->boot.lock);
  Arena *a = &l->boot.arena;
  Method *m = arena_new(a, Method, 1);
  Insn *copy = arena_copy(a, code, words * sizeof *code);
  MethodCode *info = stub_info(a, words, refs, handler);
  link_hooks.unlock(c, l->boot.lock);
  if (!m || !copy || !info) return NULL;
  *m = (Method){
      .code = copy,
      .nregs = nregs,
      .nargs = nargs,
      .access = ACC_STATIC,
      .flags = METHOD_STUB | METHOD_HIDDEN,
      .holder = l->object,
      .table_index = METHOD_DIRECT,
      .name = symbol,
      .desc = desc,
      .info = info,
      .result = 'V',
  };
  return m;
}
