// translate_fixture.h -- classes for tests of the translator, without link.
//
// The translator looks at little of a class: its class file, its name, its
// loader's lock and its arena.  So a Class made here from the bytes of a
// class file alone can be translated, whatever classes it names.
#ifndef CEZVE_TESTS_TRANSLATE_FIXTURE_H
#define CEZVE_TESTS_TRANSLATE_FIXTURE_H

#include "base/arena.h"
#include "translate/translate.h"

static inline void fixture_lock(Ctx *c, uint32_t lock) {
  (void)c;
  (void)lock;
}

static inline void fixture_hooks(void) {
  link_hooks.lock = link_hooks.unlock = fixture_lock;
}

static inline Symbol *fixture_symbol(Arena *a, Bytes text) {
  Symbol *s = arena_new(a, Symbol, 1);
  s->text = text.at;
  s->size = (uint16_t)text.size;
  return s;
}

static inline void fixture_method(Class *cls, const MemberFile *f,
                                  uint32_t slot, Method *m) {
  const ConstPool *cp = class_cp(cls);
  m->holder = cls;
  m->slot = (uint16_t)slot;
  m->access = f->access;
  m->name = fixture_symbol(cls->arena, cp_utf8(cp, f->name));
  m->desc = fixture_symbol(cls->arena, cp_utf8(cp, f->desc));
  uint32_t nregs = (uint32_t)f->max_locals + f->max_stack + 2;
  m->nregs = nregs > UINT16_MAX ? UINT16_MAX : (uint16_t)nregs;
  DescIter it = desc_args(m->desc->text, m->desc->size);
  DescType type;
  while (desc_next(&it, &type)) m->nargs += type.slots;
  if (!method_is(m, ACC_STATIC)) m->nargs++;
  m->result = desc_result(&it).kind;
  if (symbol_is(m->name, "<init>")) m->flags |= METHOD_INIT;
}

// A class of the file; NULL when the file is not well-formed.
static inline Class *fixture_class(Ctx *c, const uint8_t *bytes, size_t n,
                                   Arena *a) {
  ClassFile *file = arena_new(a, ClassFile, 1);
  if (class_file_parse(bytes, n, 0, NULL, a, file, &c->fault)) return NULL;
  Class *cls = arena_new(a, Class, 1);
  cls->file = file;
  cls->arena = a;
  cls->access = file->access;
  cls->loader = arena_new(a, Loader, 1);
  cls->name = fixture_symbol(a, cp_name(&file->cp, file->this_class));
  cls->method_count = file->method_count;
  cls->methods = arena_new(a, Method, file->method_count);
  for (uint32_t i = 0; i < file->method_count; i++)
    fixture_method(cls, &file->methods[i], i, &cls->methods[i]);
  return cls;
}

#endif
