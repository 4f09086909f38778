// symbol.h -- unique names: two symbols are equal iff they are the same.
//
// Names and descriptors of classes and members are modified UTF-8 text.
// Symbols live in the image's metadata; text of lib/modules is used in place,
// and its symbols stay for the life of the machine.
//
// Others go away when no class, module or package refers to them and nobody
// has asked for them during the last full collections (symbols_sweep()).  C
// code may thus keep a symbol that it has just asked for, but where Java may
// run meanwhile it does so between symbols_hold() and symbols_release(),
// unless a class that it knows to be alive has the same symbol.
#ifndef CEZVE_LINK_SYMBOL_H
#define CEZVE_LINK_SYMBOL_H

#include "base/arena.h"
#include "base/ctx.h"

typedef struct Symbol {
  const uint8_t *text;  // modified UTF-8, not NUL-terminated
  uint32_t hash;
  uint16_t size;
  uint16_t stamp;       // when it was last asked for; 0: it stays
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

// Keep all symbols that are asked for from now on until what this returns is
// given to symbols_release().  Cheap.
uint16_t symbols_hold(Linker *l);
void symbols_release(Linker *l, uint16_t since);

// In a full collection, the world being stopped: time goes on.  When many
// symbols have been made since the last time, `mark` is called, which calls
// symbol_mark() for all that metadata refers to, and the others are freed.
void symbols_sweep(Linker *l, void (*mark)(Linker *l));
void symbol_mark(Linker *l, Symbol *s);  // `s` may be NULL

// For printf: "%.*s", SYMBOL(s)
#define SYMBOL(s) (int)(s)->size, (const char *)(s)->text

static inline bool symbol_is(const Symbol *s, const char *text) {
  size_t n = strlen(text);
  return s->size == n && memcmp(s->text, text, n) == 0;
}

#endif
