// native_table.c -- finding the C function of a native method, and what all
// natives share.

#define _GNU_SOURCE
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

#include "native/native.h"

#define TABLE_REF(name) &name,
static const NativeTable *const tables[] = {NATIVE_TABLES(TABLE_REF)};

// All rows as one hash table.  It describes this process's code, so it stands
// outside the image; it is built once and never changes.
typedef struct Lookup {
  uint32_t mask;
  uint32_t *index;         // 1 + row number; 0 = empty
  const NativeRow **rows;  // by row number
  bool *leaf;              // by row number
  uint32_t count;
} Lookup;
static Lookup lookup;
NativeFn *native_fns;
static pthread_once_t lookup_once = PTHREAD_ONCE_INIT;

#define FOREIGN_MAX ((size_t)1 << 20)

static uint32_t hash_text(uint32_t h, const void *text, size_t n) {
  const uint8_t *p = text;
  for (size_t i = 0; i < n; i++) h = (h ^ p[i]) * 0x01000193u;
  return h;
}

static void build_lookup(void) {
  uint32_t count = 0;
  for (size_t i = 0; i < COUNT(tables); i++) count += tables[i]->count;
  uint32_t capacity = 64;
  while (capacity < 2 * count) capacity *= 2;
  lookup.mask = capacity - 1;
  lookup.index = calloc(capacity, sizeof *lookup.index);
  lookup.rows = calloc(count, sizeof *lookup.rows);
  lookup.leaf = calloc(count, sizeof *lookup.leaf);
  lookup.count = count;
  // Only what is used of the room for foreign ones takes memory.
  native_fns = mmap(NULL, (count + 1 + FOREIGN_MAX) * sizeof *native_fns,
                    PROT_READ | PROT_WRITE,
                    MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  CHECK(lookup.index && lookup.rows && lookup.leaf &&
        native_fns != MAP_FAILED);
  uint32_t n = 0;
  for (size_t i = 0; i < COUNT(tables); i++) {
    for (uint32_t j = 0; j < tables[i]->count; j++) {
      const NativeRow *row = &tables[i]->rows[j];
      lookup.leaf[n] = tables[i]->leaf;
      lookup.rows[n++] = row;
      native_fns[n] = row->fn;
      uint32_t h = hash_text(0x811c9dc5u, row->cls, strlen(row->cls));
      h = hash_text(h, row->name, strlen(row->name));
      h = hash_text(h, row->desc, strlen(row->desc));
      while (lookup.index[h & lookup.mask] != 0) h++;
      lookup.index[h & lookup.mask] = n;
    }
  }
}

uint32_t native_find(const Method *m) {
  // The table speaks of the class library's own classes only.
  if (m->holder->loader->java != 0 && !m->holder->loader->is_platform)
    return 0;
  const Symbol *cls = m->holder->name;
  uint32_t h = hash_text(0x811c9dc5u, cls->text, cls->size);
  h = hash_text(h, m->name->text, m->name->size);
  h = hash_text(h, m->desc->text, m->desc->size);
  for (;; h++) {
    uint32_t n = lookup.index[h & lookup.mask];
    if (n == 0) return 0;
    const NativeRow *row = lookup.rows[n - 1];
    if (symbol_is(cls, row->cls) && symbol_is(m->name, row->name) &&
        symbol_is(m->desc, row->desc))
      return n;
  }
}

uint32_t native_own_count(void) {
  return lookup.count;
}

uint32_t native_foreign(uint32_t k, NativeFn call) {
  CHECK(k < FOREIGN_MAX);
  native_fns[lookup.count + 1 + k] = call;
  return lookup.count + 1 + k;
}

void native_init(void) {
  pthread_once(&lookup_once, build_lookup);
}

bool native_is_leaf(Method *m) {
  if (m->native == 0) m->native = native_find(m);
  return m->native != 0 && m->native <= lookup.count &&
         lookup.leaf[m->native - 1];
}

// -- What all natives share --------------------------------------------------

void native_nothing(Thread *t, Slot *a) {
  (void)t;
  (void)a;
}

void native_need_init(Thread *t, Class *cls) {
  t->request = REQUEST_INIT;
  t->request_class = cls;
}

void native_tail_call(Thread *t, Method *m) {
  t->request = REQUEST_TAIL_CALL;
  t->request_method = m;
}

void throw_io(Thread *t, const char *cls, const char *what, int err) {
  char reason[128];
  // GNU strerror_r may answer with a text of its own.
  const char *text = strerror_r(err, reason, sizeof reason);
  if (what) throw_new(t, cls, "%s (%s)", what, text);
  else throw_new(t, cls, "%s", text);
}

bool array_range_ok(Thread *t, Ref array, int32_t off, int32_t len) {
  if (off >= 0 && len >= 0 &&
      (uint32_t)off + (uint32_t)len <= array_length(array))
    return true;
  return throw_new(t, "java/lang/IndexOutOfBoundsException", NULL);
}
