// fast.c -- the table of fast.h, and how methods find their rows.

#include "native/fast.h"

#define FAST_ENTRY(fn, ...) fast_##fn,
const FastFn fast_fn[] = {NULL, FAST_METHODS(FAST_ENTRY)};
static_assert(COUNT(fast_fn) <= UINT16_MAX, "Method.fast has 16 bits");

typedef struct FastRow {
  const char *cls, *name, *desc;
} FastRow;
#define FAST_ROW(fn, cls, name, desc) {cls, name, desc},
static const FastRow rows[] = {FAST_METHODS(FAST_ROW)};

static void mark(Class *cls, const FastRow *row) {
  for (uint32_t i = 0; i < cls->method_count; i++) {
    Method *m = &cls->methods[i];
    if (symbol_is(m->name, row->name) && symbol_is(m->desc, row->desc))
      m->fast = (uint16_t)(row - rows + 1);
  }
}

// Most classes are none of the table's.
void fast_mark(Ctx *c, Class *cls) {
  if (cls->loader != &c->linker->boot || !cls->file) return;
  const char *seen = NULL;
  bool is_it = false;
  for (size_t i = 0; i < COUNT(rows); i++) {
    if (rows[i].cls != seen) is_it = symbol_is(cls->name, rows[i].cls);
    seen = rows[i].cls;
    if (is_it) mark(cls, &rows[i]);
  }
}
