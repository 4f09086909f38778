// fast_string.c -- strings: java.lang.String and its two codings.

#define _GNU_SOURCE
#include <string.h>

#include "native/fast.h"

#define LATIN1 0

// -- Bytes -------------------------------------------------------------------

static int32_t hash_latin1(const uint8_t *p, size_t n) {
  uint32_t h = 0;
  for (; n >= 4; n -= 4, p += 4)
    h = h * (31u * 31 * 31 * 31) + p[0] * (31u * 31 * 31) +
        p[1] * (31u * 31) + p[2] * 31u + p[3];
  for (; n > 0; n--) h = h * 31 + *p++;
  return (int32_t)h;
}

static int32_t hash_utf16(const uint16_t *p, size_t n) {
  uint32_t h = 0;
  for (; n > 0; n--) h = h * 31 + *p++;
  return (int32_t)h;
}

static const uint8_t *latin1_at(Ref value) {
  return (const uint8_t *)BYTE_ELEMS(value);
}
// StringUTF16 keeps its chars in an array of bytes, in native order.
static uint16_t *utf16_at(Ref value) {
  return (uint16_t *)BYTE_ELEMS(value);
}
static int32_t length_of(Ref array) {
  return (int32_t)array_length(array);
}

// What compareTo answers for two arrays that begin alike.
static int32_t compare_latin1(Ref x, Ref y) {
  const uint8_t *p = latin1_at(x), *q = latin1_at(y);
  int32_t m = length_of(x), n = length_of(y), limit = m < n ? m : n;
  for (int32_t i = 0; i < limit; i++)
    if (p[i] != q[i]) return p[i] - q[i];
  return m - n;
}
static int32_t compare_utf16(Ref x, Ref y) {
  const uint16_t *p = utf16_at(x), *q = utf16_at(y);
  int32_t m = length_of(x) / 2, n = length_of(y) / 2, limit = m < n ? m : n;
  for (int32_t i = 0; i < limit; i++)
    if (p[i] != q[i]) return p[i] - q[i];
  return m - n;
}

static bool same_bytes(Ref x, Ref y) {
  return array_length(x) == array_length(y) &&
         memcmp(BYTE_ELEMS(x), BYTE_ELEMS(y), array_length(x)) == 0;
}

// -- java.lang.String --------------------------------------------------------
// The receiver is never null in a frame of its own, but may be in a window.

bool fast_string_hash(Thread *t, Slot *a) {
  Ref s = a->ref;
  if (s == 0) return false;
  int32_t h = GET_I32(t, s, String_hash);
  if (h != 0) DONE_INT(h);
  Ref value = GET_REF(t, s, String_value);
  if (value == 0) return false;
  h = GET_I8(t, s, String_coder) == LATIN1
          ? hash_latin1(latin1_at(value), array_length(value))
          : hash_utf16(utf16_at(value), array_length(value) / 2);
  if (h == 0) return false;  // remembered in another field
  SET_I32(t, s, String_hash, h);
  DONE_INT(h);
}

bool fast_string_equals(Thread *t, Slot *a) {
  Ref x = a[0].ref, y = a[1].ref;
  if (x == 0) return false;
  if (x == y) DONE_INT(1);
  if (y == 0 || class_of(y) != class_of(x)) DONE_INT(0);
  if (GET_I8(t, x, String_coder) != GET_I8(t, y, String_coder)) DONE_INT(0);
  Ref v = GET_REF(t, x, String_value), w = GET_REF(t, y, String_value);
  if (v == 0 || w == 0) return false;
  DONE_INT(same_bytes(v, w));
}

bool fast_string_char_at(Thread *t, Slot *a) {
  Ref s = a->ref;
  uint32_t at = (uint32_t)a[1].i;
  Ref value = s ? GET_REF(t, s, String_value) : 0;
  if (value == 0) return false;
  if (GET_I8(t, s, String_coder) == LATIN1) {
    if (at >= array_length(value)) return false;
    DONE_INT(latin1_at(value)[at]);
  }
  if (at >= array_length(value) / 2) return false;
  DONE_INT(utf16_at(value)[at]);
}

bool fast_string_length(Thread *t, Slot *a) {
  Ref s = a->ref;
  Ref value = s ? GET_REF(t, s, String_value) : 0;
  if (value == 0) return false;
  DONE_INT(array_length(value) >> (GET_I8(t, s, String_coder) & 1));
}

bool fast_string_compare(Thread *t, Slot *a) {
  Ref x = a[0].ref, y = a[1].ref;
  if (x == 0 || y == 0) return false;
  int8_t coder = GET_I8(t, x, String_coder);
  Ref v = GET_REF(t, x, String_value), w = GET_REF(t, y, String_value);
  if (v == 0 || w == 0 || coder != GET_I8(t, y, String_coder)) return false;
  DONE_INT(coder == LATIN1 ? compare_latin1(v, w) : compare_utf16(v, w));
}

// Copy `n` chars from char `from` of the string to char `to` of `out`, which
// has the coder `coder`.
static bool get_bytes(Thread *t, Ref s, int32_t from, Ref out, int32_t to,
                      int32_t coder, int32_t n) {
  Ref value = s ? GET_REF(t, s, String_value) : 0;
  if (value == 0 || coder != GET_I8(t, s, String_coder) || n < 0 ||
      from < 0 || to < 0)
    return false;
  uint64_t at = (uint64_t)from << coder, bytes = (uint64_t)n << coder;
  uint64_t start = (uint64_t)to << coder;
  if (out == 0 || at + bytes > array_length(value) ||
      start + bytes > array_length(out))
    return false;
  memmove(BYTE_ELEMS(out) + start, BYTE_ELEMS(value) + at, bytes);
  return true;
}

// (this, target, begin, coder): all of it
bool fast_string_get_bytes(Thread *t, Slot *a) {
  Ref value = a[0].ref ? GET_REF(t, a[0].ref, String_value) : 0;
  int32_t coder = a[3].i;
  if (value == 0 || (coder & ~1)) return false;
  return get_bytes(t, a[0].ref, 0, a[1].ref, a[2].i, coder,
                   length_of(value) >> coder);
}

// (this, target, from, begin, coder, length)
bool fast_string_get_bytes_part(Thread *t, Slot *a) {
  if (a[4].i & ~1) return false;
  return get_bytes(t, a[0].ref, a[2].i, a[1].ref, a[3].i, a[4].i, a[5].i);
}

// -- java.lang.StringLatin1 --------------------------------------------------

bool fast_latin1_char_at(Thread *t, Slot *a) {
  (void)t;
  Ref value = a->ref;
  uint32_t at = (uint32_t)a[1].i;
  if (value == 0 || at >= array_length(value)) return false;
  DONE_INT(latin1_at(value)[at]);
}

bool fast_latin1_hash(Thread *t, Slot *a) {
  (void)t;
  if (a->ref == 0) return false;
  DONE_INT(hash_latin1(latin1_at(a->ref), array_length(a->ref)));
}

bool fast_bytes_equal(Thread *t, Slot *a) {
  (void)t;
  if (a[0].ref == 0 || a[1].ref == 0) return false;
  DONE_INT(same_bytes(a[0].ref, a[1].ref));
}

bool fast_latin1_compare(Thread *t, Slot *a) {
  (void)t;
  if (a[0].ref == 0 || a[1].ref == 0) return false;
  DONE_INT(compare_latin1(a[0].ref, a[1].ref));
}

// Index of byte `c` in [from, to), which lie in the array; -1 if none.
static int32_t index_of(Ref value, int32_t c, int32_t from, int32_t to) {
  const uint8_t *start = latin1_at(value);
  if (from >= to) return -1;
  const uint8_t *at =
      memchr(start + from, (uint8_t)c, (size_t)(to - from));
  return at ? (int32_t)(at - start) : -1;
}

// (value, char, from)
bool fast_latin1_index(Thread *t, Slot *a) {
  (void)t;
  if ((uint32_t)a[1].i > 0xff) DONE_INT(-1);
  if (a[0].ref == 0) return false;
  int32_t from = a[2].i < 0 ? 0 : a[2].i;
  DONE_INT(index_of(a[0].ref, a[1].i, from, length_of(a[0].ref)));
}

// (value, char, from, to)
bool fast_latin1_index_char(Thread *t, Slot *a) {
  (void)t;
  Ref value = a[0].ref;
  if (value == 0 || a[2].i < 0 || a[3].i > length_of(value)) return false;
  DONE_INT(index_of(value, a[1].i, a[2].i, a[3].i));
}

// (value, its length, string, its length, from)
bool fast_latin1_index_string(Thread *t, Slot *a) {
  (void)t;
  Ref value = a[0].ref, str = a[2].ref;
  int32_t size = a[1].i, n = a[3].i, from = a[4].i;
  if (!fast_range(value, 0, size) || !fast_range(str, 0, n) || n == 0 ||
      from < 0)
    return false;
  if (from > size - n) DONE_INT(-1);
  const uint8_t *start = latin1_at(value);
  const uint8_t *at = memmem(start + from, (size_t)(size - from),
                             latin1_at(str), (size_t)n);
  DONE_INT(at ? at - start : -1);
}

// (value, char, from)
bool fast_latin1_last_index(Thread *t, Slot *a) {
  (void)t;
  if ((uint32_t)a[1].i > 0xff) DONE_INT(-1);
  Ref value = a[0].ref;
  if (value == 0) return false;
  const uint8_t *p = latin1_at(value);
  int32_t at = length_of(value) - 1;
  if (a[2].i < at) at = a[2].i;
  while (at >= 0 && p[at] != a[1].i) at--;
  DONE_INT(at < 0 ? -1 : at);
}

// (source, at, target, at, length)
bool fast_latin1_inflate_chars(Thread *t, Slot *a) {
  (void)t;
  int32_t n = a[4].i;
  if (!fast_range(a[0].ref, a[1].i, n) || !fast_range(a[2].ref, a[3].i, n))
    return false;
  const uint8_t *from = latin1_at(a[0].ref) + a[1].i;
  uint16_t *to = CHAR_ELEMS(a[2].ref) + a[3].i;
  for (int32_t i = 0; i < n; i++) to[i] = from[i];
  return true;
}

// The same into a UTF16 value; `at` counts chars there.
bool fast_latin1_inflate_bytes(Thread *t, Slot *a) {
  (void)t;
  int32_t n = a[4].i, room;
  if (a[2].ref == 0 || a[0].ref == a[2].ref) return false;
  room = length_of(a[2].ref) / 2;
  if (!fast_range(a[0].ref, a[1].i, n) || a[3].i < 0 || n > room - a[3].i)
    return false;
  const uint8_t *from = latin1_at(a[0].ref) + a[1].i;
  uint16_t *to = utf16_at(a[2].ref) + a[3].i;
  for (int32_t i = 0; i < n; i++) to[i] = from[i];
  return true;
}

// -- java.lang.StringUTF16 ---------------------------------------------------

static bool is_char_of(Ref value, int32_t at) {
  return value != 0 && (uint32_t)at < array_length(value) / 2;
}

bool fast_utf16_get_char(Thread *t, Slot *a) {
  (void)t;
  if (!is_char_of(a[0].ref, a[1].i)) return false;
  DONE_INT(utf16_at(a[0].ref)[a[1].i]);
}

bool fast_utf16_put_char(Thread *t, Slot *a) {
  (void)t;
  if (!is_char_of(a[0].ref, a[1].i)) return false;
  utf16_at(a[0].ref)[a[1].i] = (uint16_t)a[2].i;
  return true;
}

bool fast_utf16_hash(Thread *t, Slot *a) {
  (void)t;
  if (a->ref == 0) return false;
  DONE_INT(hash_utf16(utf16_at(a->ref), array_length(a->ref) / 2));
}

// An odd last byte is not looked at.
bool fast_utf16_equals(Thread *t, Slot *a) {
  (void)t;
  Ref x = a[0].ref, y = a[1].ref;
  if (x == 0 || y == 0) return false;
  uint32_t n = array_length(x);
  DONE_INT(n == array_length(y) &&
           memcmp(BYTE_ELEMS(x), BYTE_ELEMS(y), n & ~1u) == 0);
}

bool fast_utf16_compare(Thread *t, Slot *a) {
  (void)t;
  if (a[0].ref == 0 || a[1].ref == 0) return false;
  DONE_INT(compare_utf16(a[0].ref, a[1].ref));
}

// The library stops at the first char that does not fit, and answers 0.
static int32_t compress(const uint16_t *from, uint8_t *to, int32_t n) {
  for (int32_t i = 0; i < n; i++) {
    if (from[i] > 0xff) return 0;
    to[i] = (uint8_t)from[i];
  }
  return n;
}

// (source, at, target, at, length)
bool fast_utf16_compress_chars(Thread *t, Slot *a) {
  (void)t;
  int32_t n = a[4].i;
  if (!fast_range(a[0].ref, a[1].i, n) || !fast_range(a[2].ref, a[3].i, n))
    return false;
  DONE_INT(compress(CHAR_ELEMS(a[0].ref) + a[1].i,
                    (uint8_t *)BYTE_ELEMS(a[2].ref) + a[3].i, n));
}

bool fast_utf16_compress_bytes(Thread *t, Slot *a) {
  (void)t;
  int32_t n = a[4].i;
  if (a[0].ref == 0 || a[0].ref == a[2].ref || a[1].i < 0 || n < 0 ||
      n > length_of(a[0].ref) / 2 - a[1].i ||
      !fast_range(a[2].ref, a[3].i, n))
    return false;
  DONE_INT(compress(utf16_at(a[0].ref) + a[1].i,
                    (uint8_t *)BYTE_ELEMS(a[2].ref) + a[3].i, n));
}

// (value, begin, end, target, at)
bool fast_utf16_get_chars(Thread *t, Slot *a) {
  (void)t;
  Ref value = a[0].ref;
  int32_t begin = a[1].i, end = a[2].i;
  if (value == 0 || begin < 0 || begin > end || end > length_of(value) / 2 ||
      !fast_range(a[3].ref, a[4].i, end - begin))
    return false;
  memcpy(CHAR_ELEMS(a[3].ref) + a[4].i, utf16_at(value) + begin,
         2 * (size_t)(end - begin));
  return true;
}

// -- java.lang.StringCoding --------------------------------------------------

// (bytes, at, length)
bool fast_has_negatives(Thread *t, Slot *a) {
  (void)t;
  if (!fast_range(a[0].ref, a[1].i, a[2].i)) return false;
  const uint8_t *p = latin1_at(a[0].ref) + a[1].i;
  size_t n = (size_t)a[2].i;
  for (; n >= 8; n -= 8, p += 8) {
    uint64_t eight;
    memcpy(&eight, p, sizeof eight);
    if (eight & 0x8080808080808080u) DONE_INT(1);
  }
  for (; n > 0; n--)
    if (*p++ & 0x80) DONE_INT(1);
  DONE_INT(0);
}
