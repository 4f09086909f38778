// ops_library.c -- methods of java.lang.Math that are one instruction.
//
// No loader but the boot loader can define a class of that name, so that the
// call needs no resolution.
#include "translate/translator.h"

typedef struct LibraryRow {
  const char *name, *desc;
  Row row;
} LibraryRow;

#define UNARY(name, desc, kind, op_) \
  {name, desc, {op_unary, .x = kind, .z = kind, .op = op_}}
#define BINARY(name, desc, kind, op_) \
  {name, desc, {op_binary, .x = kind, .y = kind, .z = kind, .op = op_}}
static const LibraryRow library_rows[] = {
    UNARY("sqrt", "(D)D", K_DOUBLE, IR_DSQRT),
    UNARY("abs", "(D)D", K_DOUBLE, IR_DABS),
    UNARY("abs", "(I)I", K_INT, IR_IABS),
    BINARY("min", "(II)I", K_INT, IR_IMIN),
    BINARY("max", "(II)I", K_INT, IR_IMAX),
    BINARY("min", "(JJ)J", K_LONG, IR_LMIN),
    BINARY("max", "(JJ)J", K_LONG, IR_LMAX),
    BINARY("min", "(DD)D", K_DOUBLE, IR_DMIN),
    BINARY("max", "(DD)D", K_DOUBLE, IR_DMAX),
};

static bool is_text(Bytes b, const char *text) {
  return b.size == strlen(text) && memcmp(b.at, text, b.size) == 0;
}

bool tr_library_call(Translator *t, uint32_t index) {
  const Linker *linker = t->c->linker;  // NULL in tests of the translator
  if (!is_text(cp_name(t->cp, cp_first(t->cp, index)), "java/lang/Math") ||
      (linker && linker->no_fast_methods))
    return false;
  uint32_t nat = cp_second(t->cp, index);
  Bytes name = cp_utf8(t->cp, cp_first(t->cp, nat));
  Bytes desc = cp_utf8(t->cp, cp_second(t->cp, nat));
  for (size_t i = 0; i < COUNT(library_rows); i++) {
    const LibraryRow *r = &library_rows[i];
    if (!is_text(name, r->name) || !is_text(desc, r->desc)) continue;
    r->row.fn(t, &r->row);
    return true;
  }
  return false;
}
