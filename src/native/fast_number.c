// fast_number.c -- Math, Integer, Long and the kernels of BigInteger.

#include <math.h>

#include "native/fast.h"

// -- java.lang.Math ----------------------------------------------------------
// A long or double takes two slots.

bool fast_floor_mod(Thread *t, Slot *a) {
  (void)t;
  int32_t x = a[0].i, y = a[1].i;
  if (y == 0) return false;
  int32_t r = y == -1 ? 0 : x % y;
  DONE_INT(r != 0 && (r ^ y) < 0 ? r + y : r);
}

bool fast_floor_div(Thread *t, Slot *a) {
  (void)t;
  int32_t x = a[0].i, y = a[1].i;
  if (y == 0 || y == -1) return false;
  int32_t q = x / y;
  DONE_INT((x ^ y) < 0 && q * y != x ? q - 1 : q);
}

bool fast_floor_mod_long(Thread *t, Slot *a) {
  (void)t;
  int64_t x = a[0].j, y = a[2].j;
  if (y == 0) return false;
  int64_t r = y == -1 ? 0 : x % y;
  a->j = r != 0 && (r ^ y) < 0 ? r + y : r;
  return true;
}

#define EXACT(name, op)                                    \
  bool fast_##name(Thread *t, Slot *a) {                   \
    (void)t;                                               \
    int32_t r;                                             \
    if (__builtin_##op##_overflow(a[0].i, a[1].i, &r)) return false; \
    DONE_INT(r);                                           \
  }
EXACT(add_exact, add)
EXACT(subtract_exact, sub)
EXACT(multiply_exact, mul)

bool fast_multiply_exact_long(Thread *t, Slot *a) {
  (void)t;
  int64_t r;
  if (__builtin_mul_overflow(a[0].j, a[2].j, &r)) return false;
  a->j = r;
  return true;
}

bool fast_to_int_exact(Thread *t, Slot *a) {
  (void)t;
  if (a->j != (int32_t)a->j) return false;
  DONE_INT(a->j);
}

bool fast_multiply_high(Thread *t, Slot *a) {
  (void)t;
  a->j = (int64_t)((__int128)a[0].j * a[2].j >> 64);
  return true;
}

bool fast_math_fma(Thread *t, Slot *a) {
  (void)t;
  a->d = fma(a[0].d, a[2].d, a[4].d);
  return true;
}

#define ROUNDING(name)                         \
  bool fast_math_##name(Thread *t, Slot *a) {  \
    (void)t;                                   \
    a->d = name(a->d);                         \
    return true;                               \
  }
ROUNDING(floor)
ROUNDING(ceil)
ROUNDING(rint)

// -- java.lang.Integer and Long ----------------------------------------------

#define INT_METHOD(name, value)            \
  bool fast_##name(Thread *t, Slot *a) {   \
    (void)t;                               \
    uint32_t x = (uint32_t)a->i;           \
    DONE_INT(value);                       \
  }
#define LONG_METHOD(name, value)           \
  bool fast_##name(Thread *t, Slot *a) {   \
    (void)t;                               \
    uint64_t x = a->bits;                  \
    a->bits = (uint64_t)(value);           \
    return true;                           \
  }

INT_METHOD(int_bits_set, __builtin_popcount(x))
INT_METHOD(int_leading, x ? __builtin_clz(x) : 32)
INT_METHOD(int_trailing, x ? __builtin_ctz(x) : 32)
INT_METHOD(int_reverse_bytes, __builtin_bswap32(x))
INT_METHOD(int_rotate_left, x << (a[1].i & 31) | x >> (-a[1].i & 31))
INT_METHOD(int_rotate_right, x >> (a[1].i & 31) | x << (-a[1].i & 31))
INT_METHOD(int_compare, ((int32_t)x > a[1].i) - ((int32_t)x < a[1].i))
LONG_METHOD(long_bits_set, __builtin_popcountll(x))
LONG_METHOD(long_leading, x ? __builtin_clzll(x) : 64)
LONG_METHOD(long_trailing, x ? __builtin_ctzll(x) : 64)
LONG_METHOD(long_reverse_bytes, __builtin_bswap64(x))
LONG_METHOD(long_rotate_left, x << (a[2].i & 63) | x >> (-a[2].i & 63))
LONG_METHOD(long_rotate_right, x >> (a[2].i & 63) | x << (-a[2].i & 63))
LONG_METHOD(long_compare,
            (uint32_t)(((int64_t)x > a[2].j) - ((int64_t)x < a[2].j)))

// -- java.math ---------------------------------------------------------------
// Magnitudes are arrays of ints, the most significant first.

static uint32_t *magnitude(Ref r) {
  return (uint32_t *)INT_ELEMS(r);
}

// out[at], out[at - 1], ... += in[0, n) * k; the carry.
static uint32_t mul_add(uint32_t *out, const uint32_t *in, int32_t n,
                        uint32_t k) {
  uint64_t carry = 0;
  for (int32_t j = n - 1; j >= 0; j--, out--) {
    uint64_t product = (uint64_t)in[j] * k + *out + carry;
    *out = (uint32_t)product;
    carry = product >> 32;
  }
  return (uint32_t)carry;
}

// (out, in, offset from the end, length, k)
bool fast_big_mul_add(Thread *t, Slot *a) {
  (void)t;
  Ref out = a[0].ref, in = a[1].ref;
  int32_t n = a[3].i;
  if (out == 0 || a[2].i < 0 || !fast_range(in, 0, n)) return false;
  int64_t at = (int64_t)array_length(out) - a[2].i - 1;
  if (at + 1 < n || n < 0) return false;
  DONE_INT(mul_add(magnitude(out) + at, magnitude(in), n,
                   (uint32_t)a[4].i));
}

// An array of `n` ints from the thread's buffer; 0 when it is not there at
// once: the library's own allocation may collect.
static Ref ints_at_hand(Thread *t, int32_t n) {
#ifdef CEZVE_GC_STRESS
  (void)t;
  (void)n;
  return 0;
#else
  Class *cls = t->ctx.linker->prim['I']->array;
  if (!cls || n < 0) return 0;
  size_t size = align_up(cls->layout.size + 4 * (size_t)n, 8);
  if (size > (size_t)(t->tlab.end - t->tlab.at)) return 0;
  return heap_new_array(&t->ctx, &t->tlab, pack(cls), (uint32_t)n);
#endif
}

// (x, its length, y, its length, z or null): z[0, xlen + ylen) = x * y.  The
// last row goes first, as in the library, so that z need not be zero.
bool fast_big_multiply(Thread *t, Slot *a) {
  int32_t m = a[1].i, n = a[3].i;
  if (m < 1 || n < 1 || !fast_range(a[0].ref, 0, m) ||
      !fast_range(a[2].ref, 0, n) || m > INT32_MAX / 2 || n > INT32_MAX / 2)
    return false;
  Ref result = a[4].ref;
  if (result == a[0].ref || result == a[2].ref) return false;
  if (result == 0 || array_length(result) < (uint32_t)(m + n))
    result = ints_at_hand(t, m + n);
  if (result == 0) return false;
  const uint32_t *x = magnitude(a[0].ref), *y = magnitude(a[2].ref);
  uint32_t *z = magnitude(result);
  memset(z + m, 0, (size_t)n * sizeof *z);
  for (int32_t i = m - 1; i >= 0; i--)
    z[i] = mul_add(z + i + n, y, n, x[i]);
  a->bits = result;
  return true;
}

// a[at] += carry, and on to the left through at most `n` more: the carry out.
static int32_t add_one(uint32_t *out, int64_t at, int32_t n,
                       uint32_t carry) {
  uint64_t sum = (uint64_t)out[at] + carry;
  out[at] = (uint32_t)sum;
  if (sum >> 32 == 0) return 0;
  while (--n >= 0) {
    if (--at < 0) return 1;
    if (++out[at] != 0) return 0;
  }
  return 1;
}

// (a, offset, length, carry)
bool fast_big_add_one(Thread *t, Slot *a) {
  (void)t;
  if (a->ref == 0) return false;
  int64_t size = array_length(a->ref);
  int64_t at = size - 1 - a[2].i - (int64_t)a[1].i;
  if (at < 0 || at >= size) return false;
  DONE_INT(add_one(magnitude(a->ref), at, a[2].i, (uint32_t)a[3].i));
}

// z[0, n) << 1, the low bit clear.
static void double_it(uint32_t *z, int32_t n) {
  for (int32_t i = 0; i + 1 < n; i++) z[i] = z[i] << 1 | z[i + 1] >> 31;
  z[n - 1] <<= 1;
}

// (x, length, z, its length), z of exactly twice the length: twice the
// products off the diagonal and the squares on it.
bool fast_big_square(Thread *t, Slot *a) {
  (void)t;
  Ref in = a[0].ref, out = a[2].ref;
  int32_t n = a[1].i;
  if (n < 1 || n > INT32_MAX / 2 || in == out || !fast_range(in, 0, n) ||
      out == 0 || a[3].i != 2 * n || array_length(out) != (uint32_t)(2 * n))
    return false;
  const uint32_t *x = magnitude(in);
  uint32_t *z = magnitude(out);
  memset(z, 0, 2 * (size_t)n * sizeof *z);
  for (int32_t i = n - 1; i > 0; i--)
    z[i] = mul_add(z + 2 * i, x, i, x[i]);
  double_it(z, 2 * n);
  uint64_t carry = 0;
  for (int32_t i = n - 1; i >= 0; i--) {
    uint64_t square = (uint64_t)x[i] * x[i];
    uint64_t low = (uint64_t)z[2 * i + 1] + (uint32_t)square + carry;
    z[2 * i + 1] = (uint32_t)low;
    uint64_t high = (uint64_t)z[2 * i] + (square >> 32) + (low >> 32);
    z[2 * i] = (uint32_t)high;
    carry = high >> 32;
  }
  a->bits = out;
  return true;
}

// (a, b, length): a -= b, the borrow
bool fast_big_sub_n(Thread *t, Slot *a) {
  (void)t;
  int32_t n = a[2].i;
  if (!fast_range(a[0].ref, 0, n) || !fast_range(a[1].ref, 0, n))
    return false;
  uint32_t *x = magnitude(a[0].ref);
  const uint32_t *y = magnitude(a[1].ref);
  int64_t sum = 0;
  while (--n >= 0) {
    sum = (int64_t)x[n] - (int64_t)y[n] + (sum >> 32);
    x[n] = (uint32_t)sum;
  }
  DONE_INT(sum >> 32);
}

// (new, old, index in new, count, iterations)
bool fast_big_shift_left(Thread *t, Slot *a) {
  (void)t;
  int32_t n = a[4].i, shift = a[3].i;
  if (shift < 1 || shift > 31 || n < 0 || n == INT32_MAX ||
      !fast_range(a[0].ref, a[2].i, n) || !fast_range(a[1].ref, 0, n + 1))
    return false;
  uint32_t *out = magnitude(a[0].ref) + a[2].i;
  const uint32_t *in = magnitude(a[1].ref);
  for (int32_t i = 0; i < n; i++)
    out[i] = in[i] << shift | in[i + 1] >> (32 - shift);
  return true;
}

// The same to the right, from the end.
bool fast_big_shift_right(Thread *t, Slot *a) {
  (void)t;
  int32_t first = a[2].i, n = a[4].i, shift = a[3].i;
  if (shift < 1 || shift > 31 || first < 0 || n < 0 || n == INT32_MAX)
    return false;
  int32_t last = first == 0 ? n - 1 : n, from = n;
  int32_t count = last - first + 1;
  if (count <= 0 || from - count < 0 || !fast_range(a[0].ref, 0, last + 1) ||
      !fast_range(a[1].ref, 0, from + 1))
    return false;
  uint32_t *out = magnitude(a[0].ref);
  const uint32_t *in = magnitude(a[1].ref);
  for (int32_t i = last; i >= first; i--, from--)
    out[i] = in[from] >> shift | in[from - 1] << (32 - shift);
  return true;
}

// Where (this, q, a, x, length, offset) are in range.
static bool mul_sub_ok(const Slot *a) {
  int32_t n = a[4].i;
  int64_t at = (int64_t)a[5].i + n;
  return a[1].ref != 0 && n >= 0 && fast_range(a[2].ref, 0, n) &&
         a[5].i >= -1 && at < (int64_t)array_length(a[1].ref);
}

// q[offset + 1 ..] -= a * x, the borrow; q itself changes if `store`.
static int32_t mul_sub(const Slot *a, bool store) {
  uint32_t *q = magnitude(a[1].ref) + (a[5].i + a[4].i);
  const uint32_t *in = magnitude(a[2].ref);
  uint64_t carry = 0, x = (uint32_t)a[3].i;
  for (int32_t j = a[4].i - 1; j >= 0; j--, q--) {
    uint64_t product = in[j] * x + carry;
    uint32_t low = (uint32_t)product;
    carry = (product >> 32) + (*q < low);
    if (store) *q -= low;
  }
  return (int32_t)carry;
}

bool fast_big_mul_sub(Thread *t, Slot *a) {
  (void)t;
  if (!mul_sub_ok(a)) return false;
  DONE_INT(mul_sub(a, true));
}

bool fast_big_mul_sub_borrow(Thread *t, Slot *a) {
  (void)t;
  if (!mul_sub_ok(a)) return false;
  DONE_INT(mul_sub(a, false));
}

// (this, a, result, offset): result[offset ..] += a, the carry
bool fast_big_div_add(Thread *t, Slot *a) {
  (void)t;
  if (a[1].ref == 0) return false;
  int32_t n = (int32_t)array_length(a[1].ref);
  if (!fast_range(a[2].ref, a[3].i, n)) return false;
  const uint32_t *in = magnitude(a[1].ref);
  uint32_t *out = magnitude(a[2].ref) + a[3].i;
  uint64_t carry = 0;
  for (int32_t j = n - 1; j >= 0; j--) {
    uint64_t sum = (uint64_t)in[j] + out[j] + carry;
    out[j] = (uint32_t)sum;
    carry = sum >> 32;
  }
  DONE_INT(carry);
}
