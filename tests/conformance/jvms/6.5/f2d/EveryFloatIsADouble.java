// f2d is exact for normal, subnormal and infinite floats, and d2f gives the same
// float back.
// also: 6.5.d2f

import static conformance.Check.*;

public class EveryFloatIsADouble {
  // The double with the value of a float, by its bits.
  static long widened(int bits) {
    long sign = bits & 0x80000000L, fraction = bits & 0x7fffff;
    int exponent = bits >>> 23 & 0xff;
    if (exponent == 0 && fraction == 0) return sign << 32;
    if (exponent == 255) return sign << 32 | 0x7ffL << 52 | fraction << 29;
    if (exponent == 0) {
      for (exponent = 1; (fraction & 0x800000) == 0; exponent--) fraction <<= 1;
      fraction &= 0x7fffff;
    }
    return sign << 32 | (long) (exponent - 127 + 1023) << 52 | fraction << 29;
  }
  static void check(int bits) {
    float f = Float.intBitsToFloat(bits);
    double d = f;
    equal(widened(bits), Double.doubleToRawLongBits(d));
    equal(bits, Float.floatToRawIntBits((float) d));
  }
  public static void main(String[] args) {
    int bits = 12345;
    for (int exponent = 0; exponent < 255; exponent++) {
      bits = bits * 1664525 + 1013904223;
      check(exponent << 23);
      check(exponent << 23 | 0x80000000);
      check(exponent << 23 | 0x7fffff);
      check(exponent << 23 | bits & 0x807fffff);
    }
    for (int bit = 0; bit < 23; bit++) check(1 << bit);
    check(0x7f800000);
    check(0xff800000);
  }
}
