// java_string.c -- java.lang.String seen from C, and the table of interned
// ones.
//
// A String holds Latin-1 bytes whenever all its units fit, else UTF-16 units
// in native order; String.equals relies on there being one form only.

#include <stdlib.h>

#include "base/mutf8.h"
#include "runtime/runtime.h"

enum { CODER_LATIN1 = 0, CODER_UTF16 = 1 };

// UTF-16 or Latin-1 text outside the heap.
typedef struct Text {
  const void *units;
  size_t length;
  bool latin1;
} Text;

// Decoded text: in `small` when it fits, else malloc'ed.
typedef struct TextBuffer {
  uint64_t small[64];
  void *memory;
} TextBuffer;

static void *buffer_take(TextBuffer *b, size_t n) {
  b->memory = n <= sizeof b->small ? (void *)b->small : malloc(n);
  return b->memory;
}
static void buffer_drop(TextBuffer *b) {
  if (b->memory != (void *)b->small) free(b->memory);
}

static bool all_latin1(const uint16_t *units, size_t n) {
  uint16_t all = 0;
  for (size_t i = 0; i < n; i++) all |= units[i];
  return all < 256;
}

// Room for `length` units of this form: a String whose bytes are zero.
// May collect.
static Ref string_new(Thread *t, size_t length, bool latin1) {
  size_t bytes = latin1 ? length : 2 * length;
  if (length > INT32_MAX || bytes > INT32_MAX) {
    throw_oom(t, "Requested array size exceeds VM limit");
    return 0;
  }
  Ref value = prim_array_new(t, 'B', (int32_t)bytes);
  if (value == 0) return 0;
  uint32_t mark = roots_mark(t);
  Ref *slot = root(t, value);
  Ref s = object_new(t, known_class(t, K_String));
  if (s) {
    SET_REF(t, s, String_value, *slot);
    SET_I8(t, s, String_coder, latin1 ? CODER_LATIN1 : CODER_UTF16);
  }
  roots_release(t, mark);
  return s;
}

static void *string_bytes(Thread *t, Ref s) {
  return BYTE_ELEMS(GET_REF(t, s, String_value));
}
static bool string_is_latin1(Thread *t, Ref s) {
  return GET_I8(t, s, String_coder) == CODER_LATIN1;
}

static Ref string_of_text(Thread *t, Text text) {
  Ref s = string_new(t, text.length, text.latin1);
  if (s && text.length > 0)
    memcpy(string_bytes(t, s), text.units,
           text.latin1 ? text.length : 2 * text.length);
  return s;
}

// -- Making strings ----------------------------------------------------------

Ref string_of(Thread *t, const char *utf8) {
  return string_of_n(t, utf8, strlen(utf8));
}

Ref string_of_n(Thread *t, const char *utf8, size_t n) {
  const uint8_t *s = (const uint8_t *)utf8;
  uint8_t all = 0;
  for (size_t i = 0; i < n; i++) all |= s[i];
  if (all < 0x80) return string_of_text(t, (Text){s, n, true});

  size_t units = utf8_to_utf16(s, n, NULL);
  TextBuffer b;
  uint16_t *out = buffer_take(&b, 2 * units);
  if (!out) {
    throw_oom(t, "Java heap space");
    return 0;
  }
  utf8_to_utf16(s, n, out);
  Ref r = string_of_utf16(t, out, units);
  buffer_drop(&b);
  return r;
}

Ref string_of_utf16(Thread *t, const uint16_t *units, size_t n) {
  if (!all_latin1(units, n)) return string_of_text(t, (Text){units, n, false});
  Ref s = string_new(t, n, true);
  if (s == 0) return 0;
  uint8_t *to = string_bytes(t, s);
  for (size_t i = 0; i < n; i++) to[i] = (uint8_t)units[i];
  return s;
}

// Decode modified UTF-8; false without memory.
static bool decode(const Symbol *s, char from, char to, TextBuffer *b,
                   Text *out) {
  out->length = mutf8_units(s->text, s->size, &out->latin1);
  void *units = buffer_take(b, out->latin1 ? out->length : 2 * out->length);
  if (!units) return false;
  out->units = units;
  if (out->latin1) {
    uint8_t *u = units;
    mutf8_to_latin1(s->text, s->size, u);
    for (size_t i = 0; from && i < out->length; i++)
      if (u[i] == (uint8_t)from) u[i] = (uint8_t)to;
  } else {
    uint16_t *u = units;
    mutf8_to_utf16(s->text, s->size, u);
    for (size_t i = 0; from && i < out->length; i++)
      if (u[i] == (uint8_t)from) u[i] = (uint8_t)to;
  }
  return true;
}

static Ref of_symbol(Thread *t, const Symbol *s, char from, char to) {
  TextBuffer b;
  Text text;
  if (!decode(s, from, to, &b, &text)) {
    throw_oom(t, "Java heap space");
    return 0;
  }
  Ref r = string_of_text(t, text);
  buffer_drop(&b);
  return r;
}

Ref string_of_symbol(Thread *t, const Symbol *s) {
  return of_symbol(t, s, 0, 0);
}
Ref string_of_dotted(Thread *t, const Symbol *s) {
  return of_symbol(t, s, '/', '.');
}

Ref string_of_mutf8(Thread *t, const char *text, size_t n) {
  const uint8_t *s = (const uint8_t *)text;
  bool latin1;
  size_t units = mutf8_units(s, n, &latin1);
  TextBuffer b;
  void *out = buffer_take(&b, latin1 ? units : 2 * units);
  if (!out) {
    throw_oom(t, "Java heap space");
    return 0;
  }
  if (latin1) mutf8_to_latin1(s, n, out);
  else mutf8_to_utf16(s, n, out);
  Ref r = string_of_text(t, (Text){out, units, latin1});
  buffer_drop(&b);
  return r;
}

// -- Reading strings ---------------------------------------------------------

uint32_t string_length(Thread *t, Ref string) {
  uint32_t bytes = array_length(GET_REF(t, string, String_value));
  return string_is_latin1(t, string) ? bytes : bytes / 2;
}

uint16_t string_unit(Thread *t, Ref string, uint32_t i) {
  const void *bytes = string_bytes(t, string);
  if (string_is_latin1(t, string)) return ((const uint8_t *)bytes)[i];
  return ((const uint16_t *)bytes)[i];
}

bool string_equals(Thread *t, Ref a, Ref b) {
  if (a == b) return true;
  if (a == 0 || b == 0) return false;
  Ref va = GET_REF(t, a, String_value), vb = GET_REF(t, b, String_value);
  return GET_I8(t, a, String_coder) == GET_I8(t, b, String_coder) &&
         array_length(va) == array_length(vb) &&
         memcmp(BYTE_ELEMS(va), BYTE_ELEMS(vb), array_length(va)) == 0;
}

// The text as UTF-16 in malloc'ed memory; aborts without memory, as the
// caller's own few bytes could not be had either.
static uint16_t *string_units(Thread *t, Ref string, uint32_t *length) {
  uint32_t n = string_length(t, string);
  uint16_t *units = malloc(2 * (size_t)n + 2);
  CHECK(units != NULL);
  for (uint32_t i = 0; i < n; i++) units[i] = string_unit(t, string, i);
  *length = n;
  return units;
}

char *string_utf8(Thread *t, Ref string) {
  uint32_t n;
  uint16_t *units = string_units(t, string, &n);
  size_t bytes = utf8_from_utf16(units, n, NULL);
  char *out = malloc(bytes + 1);
  CHECK(out != NULL);
  utf8_from_utf16(units, n, (uint8_t *)out);
  out[bytes] = 0;
  free(units);
  return out;
}

char *string_mutf8(Thread *t, Ref string, bool slashed) {
  uint32_t n;
  uint16_t *units = string_units(t, string, &n);
  for (uint32_t i = 0; slashed && i < n; i++)
    if (units[i] == '.') units[i] = '/';
  size_t bytes = mutf8_from_utf16(units, n, NULL);
  char *out = malloc(bytes + 1);
  CHECK(out != NULL);
  mutf8_from_utf16(units, n, (uint8_t *)out);
  out[bytes] = 0;
  free(units);
  return out;
}

// NULL when the text is longer than a name can be (JVMS 4.11), or without
// memory.
Symbol *string_symbol(Thread *t, Ref string, bool slashed) {
  char *text = string_mutf8(t, string, slashed);
  size_t n = strlen(text);
  Symbol *s = n > UINT16_MAX ? NULL
                             : symbol_intern(t->rt->linker,
                                             (const uint8_t *)text, n, false);
  free(text);
  return s;
}

// -- Interned strings --------------------------------------------------------
// Open addressing over {hash, reference}; the references are weak.  A dead
// entry leaves a tombstone: reference 0, hash not 0.  The table lies in the
// image.  No thread stops for a collection while it holds the lock, so the
// sweep needs none.

typedef struct StringTable StringTable;

typedef struct StringEntry {
  uint32_t hash;
  Ref ref;
} StringEntry;

struct StringTable {
  uint32_t capacity;  // a power of two
  uint32_t used;      // entries that are not empty, tombstones included
  StringEntry entries[];
};

static size_t table_bytes(uint32_t capacity) {
  return sizeof(StringTable) + (size_t)capacity * sizeof(StringEntry);
}

static StringTable *table_new(uint32_t capacity) {
  StringTable *table = image_meta_alloc(table_bytes(capacity));
  if (table) table->capacity = capacity;
  return table;
}

void strings_create(Runtime *rt) {
  rt->string_lock = host_lock_new();
  rt->strings = table_new(4096);
  CHECK(rt->strings != NULL);
}

static uint32_t text_hash(Text text) {
  uint32_t h = 0;
  if (text.latin1) {
    const uint8_t *u = text.units;
    for (size_t i = 0; i < text.length; i++) h = 31 * h + u[i];
  } else {
    const uint16_t *u = text.units;
    for (size_t i = 0; i < text.length; i++) h = 31 * h + u[i];
  }
  return h * 0x9E3779B1u | 1;  // spread; never 0
}

static bool text_is(Thread *t, Ref s, Text text) {
  Ref value = GET_REF(t, s, String_value);
  size_t bytes = text.latin1 ? text.length : 2 * text.length;
  return string_is_latin1(t, s) == text.latin1 &&
         array_length(value) == bytes &&
         memcmp(BYTE_ELEMS(value), text.units, bytes) == 0;
}

// The interned string of this text; 0 when there is none.
static Ref table_find(Thread *t, uint32_t hash, Text text) {
  StringTable *table = t->rt->strings;
  uint32_t mask = table->capacity - 1;
  for (uint32_t i = hash >> 7;; i++) {
    StringEntry *e = &table->entries[i & mask];
    if (e->hash == 0) return 0;
    if (e->hash == hash && e->ref && text_is(t, e->ref, text)) return e->ref;
  }
}

static void table_put(StringTable *table, uint32_t hash, Ref ref) {
  uint32_t mask = table->capacity - 1;
  uint32_t i = hash >> 7;
  while (table->entries[i & mask].hash != 0) i++;
  table->entries[i & mask] = (StringEntry){hash, ref};
  table->used++;
}

// Make room for one more entry; drops tombstones.  False without memory.
static bool table_reserve(Runtime *rt) {
  StringTable *old = rt->strings;
  if (old->used + 1 <= old->capacity / 4 * 3) return true;
  uint32_t live = 0;
  for (uint32_t i = 0; i < old->capacity; i++) live += old->entries[i].ref != 0;
  uint32_t capacity = live > old->capacity / 2 ? 2 * old->capacity
                                               : old->capacity;
  StringTable *table = table_new(capacity);
  if (!table) return false;
  for (uint32_t i = 0; i < old->capacity; i++) {
    StringEntry *e = &old->entries[i];
    if (e->ref) table_put(table, e->hash, e->ref);
  }
  rt->strings = table;
  image_meta_free(old, table_bytes(old->capacity));
  return true;
}

// Enter `*string`, whose text is `text`, unless another thread was quicker.
static Ref table_enter(Thread *t, uint32_t hash, Text text, Ref *string) {
  pthread_mutex_t *lock = host_mutex(t->rt->string_lock);
  pthread_mutex_lock(lock);
  Ref found = table_find(t, hash, text);
  bool room = found || table_reserve(t->rt);
  if (!found && room) {
    table_put(t->rt->strings, hash, *string);
    found = *string;
  }
  pthread_mutex_unlock(lock);
  if (!room) throw_oom(t, "interned strings");
  return found;
}

static Ref find_locked(Thread *t, uint32_t hash, Text text) {
  pthread_mutex_t *lock = host_mutex(t->rt->string_lock);
  pthread_mutex_lock(lock);
  Ref found = table_find(t, hash, text);
  pthread_mutex_unlock(lock);
  return found;
}

Ref string_intern(Thread *t, Ref *string) {
  // Nothing below collects, so the text may be read in place.
  Text text = {string_bytes(t, *string), string_length(t, *string),
               string_is_latin1(t, *string)};
  return table_enter(t, text_hash(text), text, string);
}

static Ref intern_symbol(Thread *t, const Symbol *s, char from, char to) {
  TextBuffer b;
  Text text;
  if (!decode(s, from, to, &b, &text)) {
    throw_oom(t, "Java heap space");
    return 0;
  }
  uint32_t hash = text_hash(text);
  Ref r = find_locked(t, hash, text);
  if (r == 0) {
    uint32_t mark = roots_mark(t);
    Ref *made = root(t, string_of_text(t, text));
    if (*made) r = table_enter(t, hash, text, made);
    roots_release(t, mark);
  }
  buffer_drop(&b);
  return r;
}

Ref string_intern_symbol(Thread *t, const Symbol *s) {
  return intern_symbol(t, s, 0, 0);
}
Ref string_intern_dotted(Thread *t, const Symbol *s) {
  return intern_symbol(t, s, '/', '.');
}

void strings_sweep(Ctx *c, GcKind kind) {
  StringTable *table = ((Thread *)c)->rt->strings;
  for (uint32_t i = 0; i < table->capacity; i++) {
    StringEntry *e = &table->entries[i];
    if (e->ref == 0) continue;
    if (kind == GC_MINOR && !heap_is_young(c->heap, e->ref)) continue;
    if (!heap_weak_survives(c, &e->ref)) e->ref = 0;
  }
}
