// NaN, infinities, both zeros and numbers just in and out of range through every
// conversion between int, long, float and double.
// also: 6.5.f2i, 6.5.f2l, 6.5.d2i, 6.5.d2l, 6.5.d2f, 6.5.f2d

import static conformance.Check.*;

public class SpecialValuesThroughEveryConversion {
  static String all(double d) {
    float f = (float) d;
    return (int) d + " " + (long) d + " " + f + " " + (int) f + " " + (long) f + " " + (double) f;
  }
  static String all(long j) {
    int i = (int) j;
    return i + " " + (float) j + " " + (double) j + " " + (float) i + " " + (double) i;
  }
  public static void main(String[] args) {
    equal("0 0 NaN 0 0 NaN", all(Double.NaN));
    equal("2147483647 9223372036854775807 Infinity 2147483647 9223372036854775807 Infinity",
        all(Double.POSITIVE_INFINITY));
    equal("-2147483648 -9223372036854775808 -Infinity -2147483648 -9223372036854775808 -Infinity",
        all(-1e39));
    equal("0 0 -0.0 0 0 -0.0", all(-0.0));
    equal("0 0 -0.0 0 0 -0.0", all(-1e-46));
    equal("0 0 1.0 1 1 1.0", all(1 - 0x1p-53));
    equal("2147483647 2147483647 2.14748365E9 2147483647 2147483648 2.147483648E9",
        all(2147483647.0));
    equal("-2147483648 -2147483649 -2.14748365E9 -2147483648 -2147483648 -2.147483648E9",
        all(-2147483649.0));
    equal("-1 9.223372E18 9.223372036854776E18 -1.0 -1.0", all(Long.MAX_VALUE));
    equal("0 -9.223372E18 -9.223372036854776E18 0.0 0.0", all(Long.MIN_VALUE));
    equal("-2147483648 2.14748365E9 2.147483648E9 -2.14748365E9 -2.147483648E9", all(1L << 31));
  }
}
