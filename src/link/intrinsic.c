// intrinsic.c -- the method-handle intrinsics, one Method a descriptor.
//
// invokeBasic and linkTo* (JVMS 2.9.3) are declared once but called with any
// descriptor.  Frames need the number of arguments, so each descriptor gets
// a Method, which lives as long as the machine.

#include "link/inside.h"

typedef struct Intrinsic {
  Method method;
  struct Intrinsic *next;
} Intrinsic;

int intrinsic_kind(const Method *m) {
  static const char *const names[] = {"invokeBasic",   "linkToStatic",
                                      "linkToSpecial", "linkToVirtual",
                                      "linkToInterface", "linkToNative"};
  if (!(m->flags & METHOD_POLYMORPHIC)) return INTRINSIC_NONE;
  for (size_t i = 0; i < COUNT(names); i++)
    if (symbol_is(m->name, names[i])) return (int)i;
  return INTRINSIC_NONE;
}

static Intrinsic *find(Intrinsic *at, const Method *declared,
                       const Symbol *desc) {
  while (at && (at->method.desc != desc || at->method.source != declared))
    at = at->next;
  return at;
}

static void fill(const Linker *l, Method *m, Method *declared, int kind,
                 Symbol *desc) {
  *m = *declared;
  m->desc = desc;
  m->source = declared;
  m->native = (uint32_t)kind;
  m->table_index = METHOD_DIRECT;
  m->flags = METHOD_INTRINSIC | METHOD_HIDDEN;
  uint32_t slots = desc_arg_slots(desc->text, desc->size);
  m->nargs = (uint16_t)(slots + !method_is(m, ACC_STATIC));
  m->nregs = m->nargs > 1 ? (uint16_t)(m->nargs + 1) : 2;
  DescIter it = desc_args(desc->text, desc->size);
  DescType type;
  while (desc_next(&it, &type)) continue;
  m->result = desc_result(&it).kind;
  if (desc_is_ref(m->result)) m->flags |= METHOD_RETURNS_REF;
  if (m->result == 'J' || m->result == 'D') m->flags |= METHOD_RETURNS_WIDE;
  m->code = l->body_intrinsic[kind];
}

Err intrinsic_method(Ctx *c, Method *declared, Symbol *desc, Method **out) {
  Linker *l = c->linker;
  int kind = intrinsic_kind(declared);
  if (kind == INTRINSIC_NONE)
    return fault_set(&c->fault, ERR_INTERNAL, "%.*s is no intrinsic",
                     SYMBOL(declared->name));
  Intrinsic **bucket = &l->intrinsics[desc->hash % COUNT(l->intrinsics)];
  Intrinsic *at = find(__atomic_load_n(bucket, __ATOMIC_ACQUIRE), declared,
                       desc);
  if (!at) {
    loader_lock(c, &l->boot);
    at = find(*bucket, declared, desc);
    if (!at && (at = arena_new(&l->boot.arena, Intrinsic, 1))) {
      fill(l, &at->method, declared, kind, desc);
      at->next = *bucket;
      __atomic_store_n(bucket, at, __ATOMIC_RELEASE);
    }
    loader_unlock(c, &l->boot);
    if (!at) return no_memory(c);
  }
  *out = &at->method;
  return ERR_OK;
}

void intrinsics_mark_symbols(Linker *l) {
  for (size_t i = 0; i < COUNT(l->intrinsics); i++)
    for (const Intrinsic *at = l->intrinsics[i]; at; at = at->next)
      symbol_mark(l, at->method.desc);
}
