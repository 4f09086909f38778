// strict_trig.c -- sine, cosine and tangent.
//
// The argument is brought into [-pi/4, pi/4] as the sum of two doubles,
// y[0] + y[1], by subtracting a multiple of pi/2; a polynomial does the rest.
// Large arguments need as many bits of 2/pi as their exponent says.

#pragma GCC optimize("fp-contract=off")
#include "native/strict_math.h"

#include <math.h>

#define TWO24 16777216.0
#define TWO_MINUS24 (1.0 / 16777216.0)

// -- Reduction of large arguments --------------------------------------------

// 2/pi, 24 bits a word.
static const int32_t two_over_pi[] = {
    0xA2F983, 0x6E4E44, 0x1529FC, 0x2757D1, 0xF534DD, 0xC0DB62,
    0x95993C, 0x439041, 0xFE5163, 0xABDEBB, 0xC561B7, 0x246E3A,
    0x424DD2, 0xE00649, 0x2EEA09, 0xD1921C, 0xFE1DEB, 0x1CB129,
    0xA73EE8, 0x8235F5, 0x2EBB44, 0x84E99C, 0x7026B4, 0x5F7E41,
    0x3991D6, 0x398353, 0x39F49C, 0x845F8B, 0xBDF928, 0x3B1FF8,
    0x97FFDE, 0x05980F, 0xEF2F11, 0x8B5A0A, 0x6D1F6D, 0x367ECF,
    0x27CB09, 0xB74F46, 0x3F669E, 0x5FEA2D, 0x7527BA, 0xC7EBE5,
    0xF17B3D, 0x0739F7, 0x8A5292, 0xEA6BFB, 0x5FB11F, 0x8D5D08,
    0x560330, 0x46FC7B, 0x6BABF0, 0xCFBC20, 0x9AF436, 0x1DA9E3,
    0x91615E, 0xE61B08, 0x659985, 0x5F14A0, 0x68408D, 0xFFD880,
    0x4D7327, 0x310606, 0x1556CA, 0x73A8C9, 0x60E27B, 0xC08C6B,
};

// pi/2 in pieces of 24 bits.
static const double pi_over_two[] = {
    0x1.921fb4p+0,   0x1.4442dp-24,   0x1.846988p-48,  0x1.8cc516p-72,
    0x1.01b838p-96,  0x1.a25204p-120, 0x1.382228p-145, 0x1.9f31dp-169,
};

enum { TERMS = 4, WORDS = 20 };  // pieces of the result; of intermediate work

// The state of one reduction; letters as in the published description.
typedef struct Reduction {
  const double *x;   // the argument, nx words of 24 bits
  int nx, jv;        // jv: first word of 2/pi that matters
  int q0;            // exponent of q[jz]
  int jz;            // last word of q in use
  double f[WORDS], q[WORDS];
  int32_t iq[WORDS];
} Reduction;

static void multiply_word(Reduction *r, int i) {
  double sum = 0.0;
  for (int j = 0; j < r->nx; j++) sum += r->x[j] * r->f[r->nx - 1 + i - j];
  r->q[i] = sum;
}

// Distil q[] into integers; what is left over in units of pi/2 is returned.
static double distil(Reduction *r) {
  double z = r->q[r->jz];
  for (int i = 0, j = r->jz; j > 0; i++, j--) {
    double carry = (double)(int32_t)(TWO_MINUS24 * z);
    r->iq[i] = (int32_t)(z - TWO24 * carry);
    z = r->q[j - 1] + carry;
  }
  z = scalbn(z, r->q0);
  return z - 8.0 * floor(z * 0.125);
}

// 1 - fraction, word by word; whether there was anything to subtract.
static bool complement(Reduction *r) {
  bool carry = false;
  for (int i = 0; i < r->jz; i++) {
    int32_t word = r->iq[i];
    if (carry) {
      r->iq[i] = 0xffffff - word;
    } else if (word != 0) {
      carry = true;
      r->iq[i] = 0x1000000 - word;
    }
  }
  if (r->q0 == 1) r->iq[r->jz - 1] &= 0x7fffff;
  if (r->q0 == 2) r->iq[r->jz - 1] &= 0x3fffff;
  return carry;
}

// Compute the integer part and the fraction; the fraction's words stay in
// iq[], its leading part in `*z`.  `*upper`: it is 1/2 or more and was
// complemented.
static int integer_part(Reduction *r, double *z, bool *upper) {
  *z = distil(r);
  int n = (int)*z;
  *z -= n;
  int half = 0;
  if (r->q0 > 0) {
    int32_t i = r->iq[r->jz - 1] >> (24 - r->q0);
    n += i;
    r->iq[r->jz - 1] -= i << (24 - r->q0);
    half = r->iq[r->jz - 1] >> (23 - r->q0);
  } else if (r->q0 == 0) {
    half = r->iq[r->jz - 1] >> 23;
  } else if (*z >= 0.5) {
    half = 2;
  }
  *upper = half > 0;
  if (half > 0) {
    n++;
    bool carry = complement(r);
    if (half == 2) {
      *z = 1.0 - *z;
      if (carry) *z -= scalbn(1.0, r->q0);
    }
  }
  return n;
}

// When all words so far cancelled, take in more of 2/pi.  True: once again.
static bool needs_more(Reduction *r, double z) {
  if (z != 0.0) return false;
  int32_t any = 0;
  for (int i = r->jz - 1; i >= TERMS; i--) any |= r->iq[i];
  if (any != 0) return false;
  int k = 1;
  while (r->iq[TERMS - k] == 0) k++;
  for (int i = r->jz + 1; i <= r->jz + k; i++) {
    r->f[r->nx - 1 + i] = two_over_pi[r->jv + i];
    multiply_word(r, i);
  }
  r->jz += k;
  return true;
}

// The fraction times pi/2, as a sum of two doubles.
static void times_half_pi(Reduction *r, double z, bool negative, double *y) {
  if (z == 0.0) {
    r->jz--;
    r->q0 -= 24;
    while (r->iq[r->jz] == 0) {
      r->jz--;
      r->q0 -= 24;
    }
  } else {
    z = scalbn(z, -r->q0);
    if (z >= TWO24) {
      double carry = (double)(int32_t)(TWO_MINUS24 * z);
      r->iq[r->jz] = (int32_t)(z - TWO24 * carry);
      r->jz++;
      r->q0 += 24;
      r->iq[r->jz] = (int32_t)carry;
    } else {
      r->iq[r->jz] = (int32_t)z;
    }
  }
  double unit = scalbn(1.0, r->q0);
  for (int i = r->jz; i >= 0; i--) {
    r->q[i] = unit * r->iq[i];
    unit *= TWO_MINUS24;
  }
  double part[WORDS] = {0};
  for (int i = r->jz; i >= 0; i--) {
    double sum = 0.0;
    for (int k = 0; k <= TERMS && k <= r->jz - i; k++)
      sum += pi_over_two[k] * r->q[i + k];
    part[r->jz - i] = sum;
  }
  double sum = 0.0;
  for (int i = r->jz; i >= 0; i--) sum += part[i];
  y[0] = negative ? -sum : sum;
  sum = part[0] - sum;
  for (int i = 1; i <= r->jz; i++) sum += part[i];
  y[1] = negative ? -sum : sum;
}

// `x` holds nx words of 24 bits of a positive number whose first has
// exponent e0.
static int reduce_words(const double *x, int e0, int nx, double *y) {
  Reduction r = {.x = x, .nx = nx, .jz = TERMS};
  r.jv = (e0 - 3) / 24;
  if (r.jv < 0) r.jv = 0;
  r.q0 = e0 - 24 * (r.jv + 1);
  for (int i = 0, j = r.jv - (nx - 1); i <= nx - 1 + TERMS; i++, j++)
    r.f[i] = j < 0 ? 0.0 : two_over_pi[j];
  for (int i = 0; i <= TERMS; i++) multiply_word(&r, i);
  double z;
  bool upper;
  int n;
  do {
    n = integer_part(&r, &z, &upper);
  } while (needs_more(&r, z));
  times_half_pi(&r, z, upper, y);
  return n & 7;
}

// -- Reduction ---------------------------------------------------------------

static const double inv_half_pi = 6.36619772367581382433e-01;
// pi/2 cut after 33, 66 and 99 bits, and what is missing from each.
static const double half_pi_1 = 1.57079632673412561417e+00,
                    half_pi_1t = 6.07710050650619224932e-11,
                    half_pi_2 = 6.07710050630396597660e-11,
                    half_pi_2t = 2.02226624879595063154e-21,
                    half_pi_3 = 2.02226624871116645580e-21,
                    half_pi_3t = 8.47842766036889956997e-32;

// |x| < 3 pi/4: one subtraction or addition.
static int reduce_once(double x, int32_t ix, double *y) {
  double sign = x > 0 ? 1.0 : -1.0;
  double z = x - sign * half_pi_1, tail = sign * half_pi_1t;
  if (ix == 0x3ff921fb) {  // near pi/2: another 33 bits
    z -= sign * half_pi_2;
    tail = sign * half_pi_2t;
  }
  y[0] = z - tail;
  y[1] = (z - y[0]) - tail;
  return x > 0 ? 1 : -1;
}

static int exponent_of(double x) {
  return high_word(x) >> 20 & 0x7ff;
}

// |x| up to 2^19 pi/2: as many pieces of pi/2 as the cancellation asks for.
static int reduce_medium(double x, int32_t ix, double *y) {
  double t = fabs(x);
  int n = (int)(t * inv_half_pi + 0.5);
  double fn = n, r = t - fn * half_pi_1, w = fn * half_pi_1t;
  y[0] = r - w;
  bool sure = n < 32 && ix != high_word(n * 1.57079632679489655800e+00);
  int j = ix >> 20;
  if (!sure && j - exponent_of(y[0]) > 16) {
    t = r;
    w = fn * half_pi_2;
    r = t - w;
    w = fn * half_pi_2t - ((t - r) - w);
    y[0] = r - w;
    if (j - exponent_of(y[0]) > 49) {
      t = r;
      w = fn * half_pi_3;
      r = t - w;
      w = fn * half_pi_3t - ((t - r) - w);
      y[0] = r - w;
    }
  }
  y[1] = (r - y[0]) - w;
  if (x > 0) return n;
  y[0] = -y[0];
  y[1] = -y[1];
  return -n;
}

// x - n pi/2 as y[0] + y[1], |y| <= pi/4; n, of which the last bits count.
static int reduce(double x, double *y) {
  int32_t ix = high_word(x) & 0x7fffffff;
  if (ix <= 0x3fe921fb) {
    y[0] = x;
    y[1] = 0.0;
    return 0;
  }
  if (ix < 0x4002d97c) return reduce_once(x, ix, y);
  if (ix <= 0x413921fb) return reduce_medium(x, ix, y);
  if (ix >= 0x7ff00000) {
    y[0] = y[1] = x - x;
    return 0;
  }
  int e0 = (ix >> 20) - 1046;
  double z = double_of_bits((uint64_t)(uint32_t)(ix - (e0 << 20)) << 32 |
                            low_word(x));
  double words[3];
  for (int i = 0; i < 2; i++) {
    words[i] = (double)(int32_t)z;
    z = (z - words[i]) * TWO24;
  }
  words[2] = z;
  int nx = 3;
  while (words[nx - 1] == 0.0) nx--;
  int n = reduce_words(words, e0, nx, y);
  if (x > 0) return n;
  y[0] = -y[0];
  y[1] = -y[1];
  return -n;
}

// -- The polynomials ---------------------------------------------------------

static const double S1 = -1.66666666666666324348e-01,
                    S2 = 8.33333333332248946124e-03,
                    S3 = -1.98412698298579493134e-04,
                    S4 = 2.75573137070700676789e-06,
                    S5 = -2.50507602534068634195e-08,
                    S6 = 1.58969099521155010221e-10;

// `tail`: y counts.
static double kernel_sin(double x, double y, bool tail) {
  int32_t ix = high_word(x) & 0x7fffffff;
  if (ix < 0x3e400000 && (int)x == 0) return x;
  double z = x * x, v = z * x;
  double r = S2 + z * (S3 + z * (S4 + z * (S5 + z * S6)));
  if (!tail) return x + v * (S1 + z * r);
  return x - ((z * (0.5 * y - v * r) - y) - v * S1);
}

static const double C1 = 4.16666666666666019037e-02,
                    C2 = -1.38888888888741095749e-03,
                    C3 = 2.48015872894767294178e-05,
                    C4 = -2.75573143513906633035e-07,
                    C5 = 2.08757232129817482790e-09,
                    C6 = -1.13596475577881948265e-11;

static double kernel_cos(double x, double y) {
  int32_t ix = high_word(x) & 0x7fffffff;
  if (ix < 0x3e400000 && (int)x == 0) return 1.0;
  double z = x * x;
  double r = z * (C1 + z * (C2 + z * (C3 + z * (C4 + z * (C5 + z * C6)))));
  if (ix < 0x3fd33333) return 1.0 - (0.5 * z - (z * r - x * y));
  double qx = ix > 0x3fe90000
                  ? 0.28125
                  : double_of_bits((uint64_t)(uint32_t)(ix - 0x200000) << 32);
  double hz = 0.5 * z - qx, a = 1.0 - qx;
  return a - (hz - (z * r - x * y));
}

static const double T[] = {
    3.33333333333334091986e-01,  1.33333333333201242699e-01,
    5.39682539762260521377e-02,  2.18694882948595424599e-02,
    8.86323982359930005737e-03,  3.59207910759131235356e-03,
    1.45620945432529025516e-03,  5.88041240820264096874e-04,
    2.46463134818469906812e-04,  7.81794442939557092300e-05,
    7.14072491382608190305e-05,  -1.85586374855275456654e-05,
    2.59073051863633712884e-05,
};
static const double quarter_pi = 7.85398163397448278999e-01,
                    quarter_pi_low = 3.06161699786838301793e-17;

// -1 / w, where w stands for a number that exceeds z, its upper half, by v.
static double minus_inverse(double w, double z, double v) {
  double a = -1.0 / w, t = truncated(a), s = 1.0 + t * z;
  return t + a * (s + t * v);
}

// `inverse`: -1/tan instead of tan.
static double kernel_tan(double x, double y, bool inverse) {
  int32_t hx = high_word(x), ix = hx & 0x7fffffff;
  if (ix < 0x3e300000 && (int)x == 0) {
    if (((uint32_t)ix | low_word(x)) == 0 && inverse) return 1.0 / fabs(x);
    if (!inverse) return x;
    double w = x + y, z = truncated(w);
    return minus_inverse(w, z, y - (z - x));
  }
  bool large = ix >= 0x3fe59428;
  if (large) {
    if (hx < 0) {
      x = -x;
      y = -y;
    }
    double z = quarter_pi - x, w = quarter_pi_low - y;
    x = z + w;
    y = 0.0;
  }
  double z = x * x, w = z * z;
  double r = T[1] + w * (T[3] + w * (T[5] + w * (T[7] + w * (T[9] +
             w * T[11]))));
  double v = z * (T[2] + w * (T[4] + w * (T[6] + w * (T[8] + w * (T[10] +
             w * T[12])))));
  double s = z * x;
  r = y + z * (s * (r + v) + y);
  r += T[0] * s;
  w = x + r;
  if (large) {
    v = inverse ? -1.0 : 1.0;
    double sign = hx < 0 ? -1.0 : 1.0;
    return sign * (v - 2.0 * (x - (w * w / (w + v) - r)));
  }
  if (!inverse) return w;
  z = truncated(w);
  return minus_inverse(w, z, r - (z - x));
}

// -- The functions -----------------------------------------------------------

double strict_sin(double x) {
  double y[2];
  if ((high_word(x) & 0x7fffffff) <= 0x3fe921fb)
    return kernel_sin(x, 0.0, false);
  if (!isfinite(x)) return x - x;
  switch (reduce(x, y) & 3) {
    case 0: return kernel_sin(y[0], y[1], true);
    case 1: return kernel_cos(y[0], y[1]);
    case 2: return -kernel_sin(y[0], y[1], true);
    default: return -kernel_cos(y[0], y[1]);
  }
}

double strict_cos(double x) {
  double y[2];
  if ((high_word(x) & 0x7fffffff) <= 0x3fe921fb) return kernel_cos(x, 0.0);
  if (!isfinite(x)) return x - x;
  switch (reduce(x, y) & 3) {
    case 0: return kernel_cos(y[0], y[1]);
    case 1: return -kernel_sin(y[0], y[1], true);
    case 2: return -kernel_cos(y[0], y[1]);
    default: return kernel_sin(y[0], y[1], true);
  }
}

double strict_tan(double x) {
  double y[2];
  if ((high_word(x) & 0x7fffffff) <= 0x3fe921fb)
    return kernel_tan(x, 0.0, false);
  if (!isfinite(x)) return x - x;
  bool odd = reduce(x, y) & 1;
  return kernel_tan(y[0], y[1], odd);
}
