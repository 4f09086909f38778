// symbol.c -- the table of symbols: chained hashing under a spin lock.
//
// A look-up holds the lock for some dozens of nanoseconds and never waits
// for anything else, so spinning is cheaper than a lock of the operating
// system, and the lock can stand inside the image.

#include "link/symbol.h"

#include <sched.h>

#include "link/inside.h"

enum { FIRST_BUCKETS = 1 << 14, SYMBOL_MAX = UINT16_MAX };

struct SymbolTable {
  _Atomic uint32_t lock;
  uint32_t mask, count;
  Symbol **buckets;
  Arena arena;
};

static uint32_t hash_of(const uint8_t *text, size_t n) {
  const uint64_t k = 0x9e3779b97f4a7c15u;
  uint64_t h = n * k;
  uint64_t word;
  for (; n >= 8; text += 8, n -= 8) {
    memcpy(&word, text, 8);
    h = (h ^ word) * k;
    h ^= h >> 29;
  }
  word = 0;
  memcpy(&word, text, n);
  h = (h ^ word) * k;
  return (uint32_t)(h >> 32);
}

static void table_lock(SymbolTable *t) {
  uint32_t expected = 0;
  while (!atomic_compare_exchange_weak_explicit(
      &t->lock, &expected, 1, memory_order_acquire, memory_order_relaxed)) {
    if (expected != 0) sched_yield();
    expected = 0;
  }
}

static void table_unlock(SymbolTable *t) {
  atomic_store_explicit(&t->lock, 0, memory_order_release);
}

SymbolTable *symbol_table_new(Arena *home) {
  SymbolTable *t = arena_new(home, SymbolTable, 1);
  if (!t) return NULL;
  t->arena.kind = ARENA_META;
  t->mask = FIRST_BUCKETS - 1;
  t->buckets = arena_new(&t->arena, Symbol *, FIRST_BUCKETS);
  return t->buckets ? t : NULL;
}

// Twice the buckets.  The old ones stay in the arena, unused: together they
// are smaller than the new ones.  Without memory the chains get longer.
static void grow(SymbolTable *t) {
  uint32_t mask = 2 * t->mask + 1;
  Symbol **buckets = arena_new(&t->arena, Symbol *, (size_t)mask + 1);
  if (!buckets) return;
  for (uint32_t i = 0; i <= t->mask; i++) {
    for (Symbol *s = t->buckets[i], *next; s; s = next) {
      next = s->next;
      s->next = buckets[s->hash & mask];
      buckets[s->hash & mask] = s;
    }
  }
  t->buckets = buckets;
  t->mask = mask;
}

static Symbol *find(const SymbolTable *t, uint32_t hash, const uint8_t *text,
                    size_t n) {
  for (Symbol *s = t->buckets[hash & t->mask]; s; s = s->next) {
    if (s->hash == hash && s->size == n && memcmp(s->text, text, n) == 0)
      return s;
  }
  return NULL;
}

static Symbol *add(SymbolTable *t, uint32_t hash, const uint8_t *text,
                   size_t n, bool stable) {
  Symbol *s = arena_new(&t->arena, Symbol, 1);
  if (!s) return NULL;
  s->text = stable ? text : arena_copy(&t->arena, text, n);
  if (!s->text) return NULL;
  s->hash = hash;
  s->size = (uint16_t)n;
  if (++t->count > t->mask) grow(t);
  s->next = t->buckets[hash & t->mask];
  t->buckets[hash & t->mask] = s;
  return s;
}

Symbol *symbol_intern(Linker *l, const uint8_t *text, size_t n, bool stable) {
  if (n > SYMBOL_MAX) return NULL;
  SymbolTable *t = l->symbols;
  uint32_t hash = hash_of(text, n);
  table_lock(t);
  Symbol *s = find(t, hash, text, n);
  if (!s) s = add(t, hash, text, n, stable);
  table_unlock(t);
  return s;
}

Symbol *symbol_private(const uint8_t *text, size_t n, Arena *a) {
  Symbol *s = arena_new(a, Symbol, 1);
  if (!s) return NULL;
  s->text = text;
  s->hash = hash_of(text, n);
  s->size = (uint16_t)n;
  return s;
}

Symbol *symbol_of(Linker *l, const char *text) {
  return symbol_intern(l, (const uint8_t *)text, strlen(text), false);
}

Symbol *symbol_find(Linker *l, const uint8_t *text, size_t n) {
  if (n > SYMBOL_MAX) return NULL;
  SymbolTable *t = l->symbols;
  uint32_t hash = hash_of(text, n);
  table_lock(t);
  Symbol *s = find(t, hash, text, n);
  table_unlock(t);
  return s;
}
