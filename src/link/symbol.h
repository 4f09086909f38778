// symbol.h -- unique names: two symbols are equal iff they are the same.
//
// Names and descriptors of classes and members are modified UTF-8 text,
// interned for the life of the machine.  Symbols live in the image's
// metadata; text of lib/modules is used in place.
#ifndef CEZVE_LINK_SYMBOL_H
#define CEZVE_LINK_SYMBOL_H

#include "base/arena.h"
#include "base/ctx.h"

typedef struct Symbol {
  const uint8_t *text;  // modified UTF-8, not NUL-terminated
  uint32_t hash;
  uint16_t size;
  uint16_t flags;
  struct Symbol *next;  // in its bucket
} Symbol;

// The symbol of these bytes; NULL without memory.  Thread-safe.  `stable`
// says that the bytes stay where they are in the image for ever.
Symbol *symbol_intern(Linker *l, const uint8_t *text, size_t n, bool stable);
Symbol *symbol_of(Linker *l, const char *text);
// The symbol if it exists, else NULL: what nobody ever named does not exist.
Symbol *symbol_find(Linker *l, const uint8_t *text, size_t n);

// A symbol that is not in the table, for what nobody can name; its text, and
// it, are in `a`.  NULL without memory.
Symbol *symbol_private(const uint8_t *text, size_t n, Arena *a);

// For printf: "%.*s", SYMBOL(s)
#define SYMBOL(s) (int)(s)->size, (const char *)(s)->text

static inline bool symbol_is(const Symbol *s, const char *text) {
  size_t n = strlen(text);
  return s->size == n && memcmp(s->text, text, n) == 0;
}

#endif
