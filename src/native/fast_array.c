// fast_array.c -- arrays, and small methods of the collections.

#include "native/fast.h"

// -- java.lang.System --------------------------------------------------------

// (source, at, target, at, length): what cannot fail, between arrays of one
// class.
bool fast_arraycopy(Thread *t, Slot *a) {
  Ref from = a[0].ref, to = a[2].ref;
  if (from == 0 || to == 0 ||
      object_at(from)->class_ref != object_at(to)->class_ref ||
      !class_is_array(class_of(from)) ||
      !fast_range(from, a[1].i, a[4].i) || !fast_range(to, a[3].i, a[4].i))
    return false;
  return array_copy(t, from, a[1].i, to, a[3].i, a[4].i);
}

// -- java.util.Arrays --------------------------------------------------------

static size_t bytes_of(Ref array) {
  return (size_t)array_length(array) << object_layout(array)->elem_shift;
}
static uint8_t *elements_of(Ref array) {
  return field_at(array, object_layout(array)->size);
}

// Of primitives but float and double; the two are of one class.
bool fast_arrays_equal(Thread *t, Slot *a) {
  (void)t;
  Ref x = a[0].ref, y = a[1].ref;
  if (x == y) DONE_INT(1);
  if (x == 0 || y == 0) DONE_INT(0);
  DONE_INT(array_length(x) == array_length(y) &&
           memcmp(elements_of(x), elements_of(y), bytes_of(x)) == 0);
}

// fill(array, value) and fill(array, from, to, value).
#define FILL(bits, T, elems, member)                              \
  static bool fill##bits(Ref array, int32_t from, int32_t n, T v) { \
    if (!fast_range(array, from, n)) return false;                \
    T *at = (T *)elems(array) + from;                             \
    for (int32_t i = 0; i < n; i++) at[i] = v;                    \
    return true;                                                  \
  }                                                               \
  bool fast_arrays_fill##bits(Thread *t, Slot *a) {               \
    (void)t;                                                      \
    return a->ref != 0 &&                                         \
           fill##bits(a->ref, 0, (int32_t)array_length(a->ref),   \
                      (T)a[1].member);                            \
  }                                                               \
  bool fast_arrays_fill##bits##_part(Thread *t, Slot *a) {        \
    (void)t;                                                      \
    return a[1].i >= 0 && a[2].i >= a[1].i &&                     \
           fill##bits(a->ref, a[1].i, a[2].i - a[1].i,            \
                      (T)a[3].member);                            \
  }
FILL(8, int8_t, BYTE_ELEMS, i)
FILL(16, int16_t, CHAR_ELEMS, i)
FILL(32, int32_t, INT_ELEMS, i)
FILL(64, int64_t, LONG_ELEMS, j)

#define HASH(bits, T)                                        \
  bool fast_arrays_hash##bits(Thread *t, Slot *a) {          \
    (void)t;                                                 \
    if (a->ref == 0) return false;                           \
    const T *p = (const T *)BYTE_ELEMS(a->ref);              \
    uint32_t h = 1, n = array_length(a->ref);                \
    for (uint32_t i = 0; i < n; i++) \
      h = 31u * h + (uint32_t)(int32_t)p[i];                 \
    DONE_INT(h);                                             \
  }
HASH(8, int8_t)
HASH(16, uint16_t)
HASH(32, int32_t)

// (a, b, length): index of the first difference, -1 if none
bool fast_mismatch_bytes(Thread *t, Slot *a) {
  (void)t;
  int32_t n = a[2].i, i = 0;
  if (!fast_range(a[0].ref, 0, n) || !fast_range(a[1].ref, 0, n))
    return false;
  const int8_t *p = BYTE_ELEMS(a[0].ref), *q = BYTE_ELEMS(a[1].ref);
  for (; n - i >= 8; i += 8)
    if (memcmp(p + i, q + i, 8) != 0) break;
  while (i < n && p[i] == q[i]) i++;
  DONE_INT(i < n ? i : -1);
}

// -- Collections -------------------------------------------------------------

// HashMap.hash of a String whose hash is known.
bool fast_hash_of_key(Thread *t, Slot *a) {
  Ref key = a->ref;
  if (key == 0) DONE_INT(0);
  if (class_of(key) != t->ctx.linker->string) return false;
  uint32_t h = (uint32_t)GET_I32(t, key, String_hash);
  if (h == 0) return false;
  DONE_INT(h ^ h >> 16);
}

bool fast_spread(Thread *t, Slot *a) {
  (void)t;
  uint32_t h = (uint32_t)a->i;
  DONE_INT((h ^ h >> 16) & INT32_MAX);
}

// (table, index): with acquire order
bool fast_table_at(Thread *t, Slot *a) {
  (void)t;
  if (!fast_range(a->ref, a[1].i, 1)) return false;
  a->bits = __atomic_load_n(&REF_ELEMS(a->ref)[a[1].i], __ATOMIC_ACQUIRE);
  return true;
}

bool fast_require_non_null(Thread *t, Slot *a) {
  (void)t;
  return a->ref != 0;
}

// (index, length, ...)
bool fast_check_index(Thread *t, Slot *a) {
  (void)t;
  return a[0].i >= 0 && a[0].i < a[1].i;
}
