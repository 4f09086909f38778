// strict_math.c -- inverse trigonometric, exponential, logarithmic and
// hyperbolic functions, and the natives of StrictMath.

#pragma GCC optimize("fp-contract=off")
#include "native/strict_math.h"

#include <math.h>

#include "native/native.h"

static const double tiny = 1.0e-300, huge = 1.0e300,
                    two54 = 1.80143985094819840000e+16;

// -- Inverse trigonometric functions -----------------------------------------

static const double pi = 3.1415926535897931160e+00,
                    pi_low = 1.2246467991473531772e-16,
                    half_pi = 1.57079632679489655800e+00,
                    half_pi_low = 6.12323399573676603587e-17,
                    quarter_pi = 7.85398163397448278999e-01;

static double rational(double t) {
  double p = t * (1.66666666666666657415e-01 +
             t * (-3.25565818622400915405e-01 +
             t * (2.01212532134862925881e-01 +
             t * (-4.00555345006794114027e-02 +
             t * (7.91534994289814532176e-04 +
             t * 3.47933107596021167570e-05)))));
  double q = 1.0 + t * (-2.40339491173441421878e+00 +
             t * (2.02094576023350569471e+00 +
             t * (-6.88283971605453293030e-01 +
             t * 7.70381505559019352791e-02)));
  return p / q;
}

double strict_asin(double x) {
  int32_t hx = high_word(x), ix = hx & 0x7fffffff;
  if (ix >= 0x3ff00000) {  // |x| >= 1
    if (((uint32_t)(ix - 0x3ff00000) | low_word(x)) == 0)
      return x * half_pi + x * half_pi_low;
    return (x - x) / (x - x);
  }
  if (ix < 0x3fe00000) {
    if (ix < 0x3e400000) return x;
    return x + x * rational(x * x);
  }
  double t = (1.0 - fabs(x)) * 0.5, r = rational(t), s = sqrt(t);
  if (ix >= 0x3fef3333) {
    t = half_pi - (2.0 * (s + s * r) - half_pi_low);
  } else {
    double w = truncated(s), c = (t - w * w) / (s + w);
    double p = 2.0 * s * r - (half_pi_low - 2.0 * c);
    double q = quarter_pi - 2.0 * w;
    t = quarter_pi - (p - q);
  }
  return hx > 0 ? t : -t;
}

double strict_acos(double x) {
  int32_t hx = high_word(x), ix = hx & 0x7fffffff;
  if (ix >= 0x3ff00000) {
    if (((uint32_t)(ix - 0x3ff00000) | low_word(x)) == 0)
      return hx > 0 ? 0.0 : pi + 2.0 * half_pi_low;
    return (x - x) / (x - x);
  }
  if (ix < 0x3fe00000) {
    if (ix <= 0x3c600000) return half_pi + half_pi_low;
    double r = rational(x * x);
    return half_pi - (x - (half_pi_low - x * r));
  }
  if (hx < 0) {
    double z = (1.0 + x) * 0.5, s = sqrt(z);
    double w = rational(z) * s - half_pi_low;
    return pi - 2.0 * (s + w);
  }
  double z = (1.0 - x) * 0.5, s = sqrt(z), df = truncated(s);
  double c = (z - df * df) / (s + df);
  double w = rational(z) * s + c;
  return 2.0 * (df + w);
}

static const double atan_high[] = {
    4.63647609000806093515e-01, 7.85398163397448278999e-01,
    9.82793723247329054082e-01, 1.57079632679489655800e+00};
static const double atan_low[] = {
    2.26987774529616870924e-17, 3.06161699786838301793e-17,
    1.39033110312309984516e-17, 6.12323399573676603587e-17};
static const double A[] = {
    3.33333333333329318027e-01,  -1.99999999998764832476e-01,
    1.42857142725034663711e-01,  -1.11111104054623557880e-01,
    9.09088713343650656196e-02,  -7.69187620504482999495e-02,
    6.66107313738753120669e-02,  -5.83357013379057348645e-02,
    4.97687799461593236017e-02,  -3.65315727442169155270e-02,
    1.62858201153657823623e-02};

double strict_atan(double x) {
  int32_t hx = high_word(x), ix = hx & 0x7fffffff;
  if (ix >= 0x44100000) {
    if (isnan(x)) return x + x;
    double limit = atan_high[3] + atan_low[3];
    return hx > 0 ? limit : -limit;
  }
  int id = -1;
  if (ix < 0x3fdc0000) {
    if (ix < 0x3e200000) return x;
  } else {
    x = fabs(x);
    if (ix < 0x3fe60000) {
      id = 0;
      x = (2.0 * x - 1.0) / (2.0 + x);
    } else if (ix < 0x3ff30000) {
      id = 1;
      x = (x - 1.0) / (x + 1.0);
    } else if (ix < 0x40038000) {
      id = 2;
      x = (x - 1.5) / (1.0 + 1.5 * x);
    } else {
      id = 3;
      x = -1.0 / x;
    }
  }
  double z = x * x, w = z * z;
  double s1 = z * (A[0] + w * (A[2] + w * (A[4] + w * (A[6] + w * (A[8] +
              w * A[10])))));
  double s2 = w * (A[1] + w * (A[3] + w * (A[5] + w * (A[7] + w * A[9]))));
  if (id < 0) return x - x * (s1 + s2);
  z = atan_high[id] - ((x * (s1 + s2) - atan_low[id]) - x);
  return hx < 0 ? -z : z;
}

double strict_atan2(double y, double x) {
  if (isnan(x) || isnan(y)) return x + y;
  if (x == 1.0) return strict_atan(y);
  bool neg_y = signbit(y), neg_x = signbit(x);
  double sign = neg_y ? -1.0 : 1.0;
  if (y == 0.0) return neg_x ? sign * (pi + tiny) : y;
  if (x == 0.0) return sign * (half_pi + tiny);
  if (isinf(x)) {
    if (isinf(y))
      return sign * ((neg_x ? 3.0 * quarter_pi : quarter_pi) + tiny);
    return neg_x ? sign * (pi + tiny) : sign * 0.0;
  }
  if (isinf(y)) return sign * (half_pi + tiny);
  int k = ((high_word(y) & 0x7fffffff) - (high_word(x) & 0x7fffffff)) >> 20;
  double z;
  if (k > 60) z = half_pi + 0.5 * pi_low;
  else if (neg_x && k < -60) z = 0.0;
  else z = strict_atan(fabs(y / x));
  if (!neg_x) return neg_y ? -z : z;
  return neg_y ? (z - pi_low) - pi : pi - (z - pi_low);
}

// -- Exponentials ------------------------------------------------------------

static const double overflow_at = 7.09782712893383973096e+02,
                    underflow_at = -7.45133219101941108420e+02,
                    ln2_high = 6.93147180369123816490e-01,
                    ln2_low = 1.90821492927058770002e-10,
                    inv_ln2 = 1.44269504088896338700e+00;

double strict_exp(double x) {
  int32_t hx = high_word(x), ix = hx & 0x7fffffff;
  double hi = 0.0, lo = 0.0;
  int k = 0;
  if (ix >= 0x40862e42) {
    if (isnan(x)) return x + x;
    if (isinf(x)) return hx < 0 ? 0.0 : x;
    if (x > overflow_at) return huge * huge;
    if (x < underflow_at) return tiny * tiny;
  }
  if (ix > 0x3fd62e42) {  // |x| > ln(2)/2
    if (ix < 0x3ff0a2b2) {
      k = hx < 0 ? -1 : 1;
      hi = x - k * ln2_high;
      lo = k * ln2_low;
    } else {
      k = (int)(inv_ln2 * x + (hx < 0 ? -0.5 : 0.5));
      hi = x - k * ln2_high;
      lo = k * ln2_low;
    }
    x = hi - lo;
  } else if (ix < 0x3e300000) {
    return 1.0 + x;
  }
  double t = x * x;
  double c = x - t * (1.66666666666666019037e-01 +
                 t * (-2.77777777770155933842e-03 +
                 t * (6.61375632143793436117e-05 +
                 t * (-1.65339022054652515390e-06 +
                 t * 4.13813679705723846039e-08))));
  if (k == 0) return 1.0 - ((x * c) / (c - 2.0) - x);
  double y = 1.0 - ((lo - (x * c) / (2.0 - c)) - hi);
  if (k >= -1021) return add_exponent(y, k);
  return add_exponent(y, k + 1000) * 9.33263618503218878990e-302;
}

// 2^k (1 + (expm1 of the reduced argument)) - 1, without losing bits.
static double scale_expm1(double x, double e, int k) {
  if (k == -1) return 0.5 * (x - e) - 0.5;
  if (k == 1)
    return x < -0.25 ? -2.0 * (e - (x + 0.5)) : 1.0 + 2.0 * (x - e);
  if (k <= -2 || k > 56) return add_exponent(1.0 - (e - x), k) - 1.0;
  if (k < 20) {
    double t = with_high(1.0, 0x3ff00000 - (0x200000 >> k));
    return add_exponent(t - (e - x), k);
  }
  double t = with_high(1.0, (0x3ff - k) << 20);
  double y = x - (e + t);
  y += 1.0;
  return add_exponent(y, k);
}

double strict_expm1(double x) {
  bool negative = high_word(x) < 0;
  int32_t ix = high_word(x) & 0x7fffffff;
  if (ix >= 0x4043687a) {  // |x| >= 56 ln 2
    if (isnan(x)) return x + x;
    if (isinf(x)) return negative ? -1.0 : x;
    if (x > overflow_at) return huge * huge;
    if (negative) return tiny - 1.0;
  }
  double c = 0.0;
  int k = 0;
  if (ix > 0x3fd62e42) {
    double hi, lo;
    if (ix < 0x3ff0a2b2) {
      k = negative ? -1 : 1;
      hi = x - k * ln2_high;
      lo = k * ln2_low;
    } else {
      k = (int)(inv_ln2 * x + (negative ? -0.5 : 0.5));
      hi = x - k * ln2_high;
      lo = k * ln2_low;
    }
    x = hi - lo;
    c = (hi - x) - lo;
  } else if (ix < 0x3c900000) {
    return x;
  }
  double hfx = 0.5 * x, hxs = x * hfx;
  double r1 = 1.0 + hxs * (-3.33333333333331316428e-02 +
                    hxs * (1.58730158725481460165e-03 +
                    hxs * (-7.93650757867487942473e-05 +
                    hxs * (4.00821782732936239552e-06 +
                    hxs * -2.01099218183624371326e-07))));
  double t = 3.0 - r1 * hfx;
  double e = hxs * ((r1 - t) / (6.0 - x * t));
  if (k == 0) return x - (x * e - hxs);
  e = x * (e - c) - c;
  e -= hxs;
  return scale_expm1(x, e, k);
}

// -- Logarithms --------------------------------------------------------------

static const double L1 = 6.666666666666735130e-01,
                    L2 = 3.999999999940941908e-01,
                    L3 = 2.857142874366239149e-01,
                    L4 = 2.222219843214978396e-01,
                    L5 = 1.818357216161805012e-01,
                    L6 = 1.531383769920937332e-01,
                    L7 = 1.479819860511658591e-01;

double strict_log(double x) {
  int32_t hx = high_word(x);
  int k = 0;
  if (hx < 0x00100000) {  // x < 2^-1022
    if (x == 0.0) return -two54 / 0.0;
    if (hx < 0) return (x - x) / 0.0;
    k -= 54;
    x *= two54;
    hx = high_word(x);
  }
  if (hx >= 0x7ff00000) return x + x;
  k += (hx >> 20) - 1023;
  hx &= 0x000fffff;
  int32_t i = (hx + 0x95f64) & 0x100000;
  x = with_high(x, hx | (i ^ 0x3ff00000));
  k += i >> 20;
  double f = x - 1.0, dk = k;
  if ((0x000fffff & (2 + hx)) < 3) {  // |f| < 2^-20
    if (f == 0.0) return k == 0 ? 0.0 : dk * ln2_high + dk * ln2_low;
    double r = f * f * (0.5 - 0.33333333333333333 * f);
    if (k == 0) return f - r;
    return dk * ln2_high - ((r - dk * ln2_low) - f);
  }
  double s = f / (2.0 + f), z = s * s, w = z * z;
  double t1 = w * (L2 + w * (L4 + w * L6));
  double t2 = z * (L1 + w * (L3 + w * (L5 + w * L7)));
  double r = t2 + t1;
  if (((hx - 0x6147a) | (0x6b851 - hx)) > 0) {
    double hfsq = 0.5 * f * f;
    if (k == 0) return f - (hfsq - s * (hfsq + r));
    return dk * ln2_high - ((hfsq - (s * (hfsq + r) + dk * ln2_low)) - f);
  }
  if (k == 0) return f - s * (f - r);
  return dk * ln2_high - ((s * (f - r) - dk * ln2_low) - f);
}

double strict_log10(double x) {
  int32_t hx = high_word(x);
  int k = 0;
  if (hx < 0x00100000) {
    if (x == 0.0) return -two54 / 0.0;
    if (hx < 0) return (x - x) / 0.0;
    k -= 54;
    x *= two54;
    hx = high_word(x);
  }
  if (hx >= 0x7ff00000) return x + x;
  k += (hx >> 20) - 1023;
  int32_t i = k < 0;
  hx = (hx & 0x000fffff) | (0x3ff - i) << 20;
  double y = k + i;
  x = with_high(x, hx);
  double z = y * 3.69423907715893078616e-13 +
             4.34294481903251816668e-01 * strict_log(x);
  return z + y * 3.01029995663611771306e-01;
}

// log(1 + x), where the sum is 2^k (1 + f) up to the correction c.
static double finish_log1p(double f, double c, int k, int32_t hu) {
  double hfsq = 0.5 * f * f, dk = k;
  if (hu == 0) {  // |f| < 2^-20
    if (f == 0.0) {
      if (k == 0) return 0.0;
      c += dk * ln2_low;
      return dk * ln2_high + c;
    }
    double r = hfsq * (1.0 - 0.66666666666666666 * f);
    if (k == 0) return f - r;
    return dk * ln2_high - ((r - (dk * ln2_low + c)) - f);
  }
  double s = f / (2.0 + f), z = s * s;
  double r = z * (L1 + z * (L2 + z * (L3 + z * (L4 + z * (L5 + z * (L6 +
             z * L7))))));
  if (k == 0) return f - (hfsq - s * (hfsq + r));
  return dk * ln2_high -
         ((hfsq - (s * (hfsq + r) + (dk * ln2_low + c))) - f);
}

double strict_log1p(double x) {
  int32_t hx = high_word(x), ax = hx & 0x7fffffff;
  if (hx < 0x3fda827a) {  // x < 0.41422
    if (ax >= 0x3ff00000)
      return x == -1.0 ? -two54 / 0.0 : (x - x) / (x - x);
    if (ax < 0x3e200000) return ax < 0x3c900000 ? x : x - x * x * 0.5;
    if (hx > 0 || hx <= (int32_t)0xbfd2bec3)  // -0.2929 < x
      return finish_log1p(x, 0.0, 0, 1);
  }
  if (hx >= 0x7ff00000) return x + x;
  double u = x, c = 0.0;
  if (hx < 0x43400000) u = 1.0 + x;
  int32_t hu = high_word(u);
  int k = (hu >> 20) - 1023;
  if (hx < 0x43400000) {
    c = k > 0 ? 1.0 - (u - x) : x - (u - 1.0);
    c /= u;
  }
  hu &= 0x000fffff;
  if (hu < 0x6a09e) {
    u = with_high(u, hu | 0x3ff00000);
  } else {
    k++;
    u = with_high(u, hu | 0x3fe00000);
    hu = (0x00100000 - hu) >> 2;
  }
  return finish_log1p(u - 1.0, c, k, hu);
}

// -- Hyperbolic functions ----------------------------------------------------

// The largest |x| whose sinh and cosh are finite.
static bool hyperbolic_finite(double x) {
  return fabs(x) <= double_of_bits(0x408633ce8fb9f87du);
}

double strict_sinh(double x) {
  int32_t jx = high_word(x), ix = jx & 0x7fffffff;
  if (ix >= 0x7ff00000) return x + x;
  double h = jx < 0 ? -0.5 : 0.5;
  if (ix < 0x40360000) {  // |x| < 22
    if (ix < 0x3e300000) return x;
    double t = strict_expm1(fabs(x));
    if (ix < 0x3ff00000) return h * (2.0 * t - t * t / (t + 1.0));
    return h * (t + t / (t + 1.0));
  }
  if (ix < 0x40862e42) return h * strict_exp(fabs(x));
  if (hyperbolic_finite(x)) {
    double w = strict_exp(0.5 * fabs(x));
    return (h * w) * w;
  }
  return x * 1.0e307;
}

double strict_cosh(double x) {
  int32_t ix = high_word(x) & 0x7fffffff;
  if (ix >= 0x7ff00000) return x * x;
  if (ix < 0x3fd62e43) {
    double t = strict_expm1(fabs(x)), w = 1.0 + t;
    if (ix < 0x3c800000) return w;
    return 1.0 + (t * t) / (w + w);
  }
  if (ix < 0x40360000) {
    double t = strict_exp(fabs(x));
    return 0.5 * t + 0.5 / t;
  }
  if (ix < 0x40862e42) return 0.5 * strict_exp(fabs(x));
  if (hyperbolic_finite(x)) {
    double w = strict_exp(0.5 * fabs(x));
    return (0.5 * w) * w;
  }
  return huge * huge;
}

double strict_tanh(double x) {
  int32_t jx = high_word(x), ix = jx & 0x7fffffff;
  if (ix >= 0x7ff00000) return jx >= 0 ? 1.0 / x + 1.0 : 1.0 / x - 1.0;
  double z = 1.0 - tiny;
  if (ix < 0x40360000) {
    if (ix < 0x3c800000) return x * (1.0 + x);
    if (ix >= 0x3ff00000) {
      double t = strict_expm1(2.0 * fabs(x));
      z = 1.0 - 2.0 / (t + 2.0);
    } else {
      double t = strict_expm1(-2.0 * fabs(x));
      z = -t / (t + 2.0);
    }
  }
  return jx >= 0 ? z : -z;
}

// -- Natives -----------------------------------------------------------------

#define UNARY(name)                                       \
  static void StrictMath_##name(Thread *t, Slot *a) {     \
    (void)t;                                              \
    a->d = strict_##name(a->d);                           \
  }
UNARY(sin)
UNARY(cos)
UNARY(tan)
UNARY(asin)
UNARY(acos)
UNARY(atan)
UNARY(log)
UNARY(log10)
UNARY(log1p)
UNARY(expm1)
UNARY(sinh)
UNARY(cosh)
UNARY(tanh)

static void StrictMath_sqrt(Thread *t, Slot *a) {
  (void)t;
  a->d = sqrt(a->d);
}
static void StrictMath_atan2(Thread *t, Slot *a) {
  (void)t;
  a->d = strict_atan2(a[0].d, a[2].d);
}
// Exact by definition (IEEE 754), so the system's is as good as any.
static void StrictMath_IEEEremainder(Thread *t, Slot *a) {
  (void)t;
  a->d = remainder(a[0].d, a[2].d);
}

// clang-format off
#define MATH "java/lang/StrictMath"
#define ROW(name) {MATH, #name, "(D)D", StrictMath_##name}
static const NativeRow rows[] = {
  ROW(sin), ROW(cos), ROW(tan), ROW(asin), ROW(acos), ROW(atan), ROW(log),
  ROW(log10), ROW(log1p), ROW(expm1), ROW(sinh), ROW(cosh), ROW(tanh),
  ROW(sqrt),
  {MATH, "atan2", "(DD)D", StrictMath_atan2},
  {MATH, "IEEEremainder", "(DD)D", StrictMath_IEEEremainder},
};
// clang-format on
NATIVE_TABLE(natives_strict_math);
