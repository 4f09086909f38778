// symbol.c -- the table of symbols: chained hashing under a spin lock.
//
// Time is counted in full collections.  A symbol that may go away has its
// text behind it, in one block; blocks of symbols that have gone are used
// again for others of the same size.
//
// A look-up holds the lock for some dozens of nanoseconds and never waits
// for anything else, so spinning is cheaper than a lock of the operating
// system, and the lock can stand inside the image.

#include "link/symbol.h"

#include <sched.h>

#include "link/inside.h"

enum {
  FIRST_BUCKETS = 1 << 14,
  SYMBOL_MAX = UINT16_MAX,
  FREE_LISTS = 64,        // of blocks of 8, 16, ... bytes; larger ones come
                          // from native memory
  HOLDS = 64,             // times that can be held at once
  UNUSED_MIN = 8,         // full collections that an unused symbol survives
  SWEEP_MIN = 16384,      // symbols before it is worth looking
};

struct SymbolTable {
  _Atomic uint32_t lock;
  uint32_t mask, count;
  uint32_t mortal;          // how many may go away
  uint32_t sweep_at;        // so many make a sweep due
  uint16_t now;             // never 0
  _Atomic uint32_t holds[HOLDS];  // by time of symbols_hold()
  Symbol **buckets;
  Symbol *free[FREE_LISTS];
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
  t->sweep_at = SWEEP_MIN;
  t->now = 1;
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
    if (s->hash != hash || s->size != n || memcmp(s->text, text, n) != 0)
      continue;
    if (s->stamp && s->stamp != t->now) s->stamp = t->now;
    return s;
  }
  return NULL;
}

static size_t block_size(size_t n) {
  return align_up(sizeof(Symbol) + n, 8);
}

// A symbol that may go away.
static Symbol *new_mortal(SymbolTable *t, const uint8_t *text, size_t n) {
  size_t size = block_size(n), list = size / 8;
  Symbol *s;
  if (list >= FREE_LISTS) {
    s = image_native_alloc(size);
  } else if ((s = t->free[list])) {
    t->free[list] = s->next;
  } else {
    s = arena_alloc(&t->arena, size);
  }
  if (!s) return NULL;
  memcpy(s + 1, text, n);
  s->text = (const uint8_t *)(s + 1);
  s->stamp = t->now;
  t->mortal++;
  return s;
}

static void free_mortal(SymbolTable *t, Symbol *s) {
  size_t size = block_size(s->size), list = size / 8;
  t->mortal--;
  t->count--;
  if (list >= FREE_LISTS) {
    image_native_free(s);
    return;
  }
#ifndef NDEBUG
  memset(s, 0xd7, size);
#endif
  s->next = t->free[list];
  t->free[list] = s;
}

static Symbol *add(SymbolTable *t, uint32_t hash, const uint8_t *text,
                   size_t n, bool stable) {
  Symbol *s = stable ? arena_new(&t->arena, Symbol, 1) : new_mortal(t, text, n);
  if (!s) return NULL;
  if (stable) s->text = text;
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

// -- Going away --------------------------------------------------------------

uint16_t symbols_hold(Linker *l) {
  uint16_t now = l->symbols->now;
  atomic_fetch_add_explicit(&l->symbols->holds[now % HOLDS], 1,
                            memory_order_relaxed);
  return now;
}

void symbols_release(Linker *l, uint16_t since) {
  atomic_fetch_sub_explicit(&l->symbols->holds[since % HOLDS], 1,
                            memory_order_relaxed);
}

void symbol_mark(Linker *l, Symbol *s) {
  if (s && s->stamp) s->stamp = l->symbols->now;
}

// Time stands still while its next place is held since long ago: then
// somebody has been loading a class for all the last collections.
static void pass_time(SymbolTable *t) {
  uint16_t next = (uint16_t)(t->now + 1);
  if (next == 0) next = 1;
  if (atomic_load(&t->holds[next % HOLDS]) == 0) t->now = next;
}

// What was asked for longer ago than this is held by nobody.
static uint16_t age_limit(const SymbolTable *t) {
  uint16_t limit = UNUSED_MIN;
  for (uint16_t age = UNUSED_MIN + 1; age < HOLDS; age++)
    if (atomic_load(&t->holds[(uint16_t)(t->now - age) % HOLDS])) limit = age;
  return limit;
}

static void sweep(SymbolTable *t) {
  uint16_t limit = age_limit(t);
  for (uint32_t i = 0; i <= t->mask; i++) {
    Symbol **at = &t->buckets[i];
    while (*at) {
      Symbol *s = *at;
      if (!s->stamp || (uint16_t)(t->now - s->stamp) <= limit) {
        at = &s->next;
        continue;
      }
      *at = s->next;
      free_mortal(t, s);
    }
  }
}

void symbols_sweep(Linker *l, void (*mark)(Linker *l)) {
  SymbolTable *t = l->symbols;
  pass_time(t);
  if (t->mortal < t->sweep_at) return;
  mark(l);
  sweep(t);
  // Those that were asked for lately may still be found to be garbage soon.
  uint32_t more = t->mortal / 2;
  t->sweep_at = t->mortal + (more > SWEEP_MIN / 2 ? more : SWEEP_MIN / 2);
}
