// strict_math.h -- the elementary functions of java.lang.StrictMath.
//
// The library promises the results of fdlibm bit for bit, so the order of
// every floating-point operation below is part of the contract: the
// algorithms and coefficients are the published ones, no operation may be
// contracted, reassociated or done in a wider format.
#ifndef CEZVE_NATIVE_STRICT_MATH_H
#define CEZVE_NATIVE_STRICT_MATH_H

#include "base/base.h"

static_assert(__FLT_EVAL_METHOD__ == 0, "doubles must be computed as such");

// The two halves of a double.
static inline uint64_t double_bits(double x) {
  uint64_t b;
  memcpy(&b, &x, sizeof b);
  return b;
}
static inline double double_of_bits(uint64_t b) {
  double x;
  memcpy(&x, &b, sizeof x);
  return x;
}
static inline int32_t high_word(double x) {
  return (int32_t)(double_bits(x) >> 32);
}
static inline uint32_t low_word(double x) {
  return (uint32_t)double_bits(x);
}
static inline double with_high(double x, int32_t high) {
  return double_of_bits((uint64_t)(uint32_t)high << 32 | low_word(x));
}
// `x` without the lower half of its significand.
static inline double truncated(double x) {
  return double_of_bits(double_bits(x) & 0xffffffff00000000u);
}
// x * 2^k by adding to the exponent; no check for overflow.
static inline double add_exponent(double x, int32_t k) {
  return double_of_bits(double_bits(x) + ((uint64_t)(int64_t)k << 52));
}

// strict_trig.c
double strict_sin(double x);
double strict_cos(double x);
double strict_tan(double x);

// strict_math.c
double strict_asin(double x);
double strict_acos(double x);
double strict_atan(double x);
double strict_atan2(double y, double x);
double strict_exp(double x);
double strict_expm1(double x);
double strict_log(double x);
double strict_log1p(double x);
double strict_log10(double x);
double strict_sinh(double x);
double strict_cosh(double x);
double strict_tanh(double x);

#endif
