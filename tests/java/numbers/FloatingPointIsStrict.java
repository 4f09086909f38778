// Floating-point arithmetic is strict: subnormals, rounding, conversions.
public class FloatingPointIsStrict {
  static strictfp double mul(double a, double b) {
    return a * b;
  }

  public static void main(String[] args) {
    double tiny = Double.MIN_NORMAL;
    System.out.println(tiny / 2 + " " + tiny / 2 * 2 + " " + mul(1e-160, 1e-160)
        + " "
        + 0x1.0000000000001p-1022 * 0.5);
    System.out.println(mul(Double.MAX_VALUE, 1.1) + " " + Double.MAX_VALUE * 10
        / 10);
    float f = 16777216f;
    System.out.println(f + 1 == f ? "lost" : "kept");
    System.out.println((int) 16777217f + " " + (float) 16777217 + " "
        + (float) 9007199791611905L + " " + (double) Long.MAX_VALUE + " "
        + (float) 0x1.000001p0 + " " + (float) 0x1.0000010000001p0);
    System.out.println((long) 9.3e18 + " " + (long) -9.3e18f + " " + (int)
        2147483647.9
        + " " + (int) 0.99999999999999999);
    double sum = 0;
    float fsum = 0;
    for (int i = 0; i < 1000; i++) {
      sum += 0.1;
      fsum += 0.1f;
    }
    System.out.println(sum + " " + fsum);
    double x = 1;
    for (int i = 0; i < 100; i++) x = 3.9 * x * (1 - x * 0.5) % 1.7;
    System.out.println(Double.toHexString(x));
    System.out.println(0.0 / 0 + " " + 1 / 0.0 + " " + -1 / 0f + " " + 0 * -1.0
        + " "
        + (0.0 == -0.0) + " " + 1 / (0 * -1.0));
    System.out.println(Double.NaN != Double.NaN ? "unordered" : "ordered");
    double nan = 0.0 / 0;
    System.out.println((nan < 1) + " " + (nan >= 1) + " " + !(nan < 1) + " "
        + !(nan >= 1) + " " + (1 > nan) + " " + (1 <= nan));
    float g = Float.NaN;
    System.out.println((g < 1) + " " + !(g > 1) + " " + (g == g));
    System.out.println(1.0 - 0.9 + " " + 100 * 1.1 + " " + 4.35 * 100 + " "
        + 1.1f * 1.1f + " " + 2.0 / 3 + " " + 2f / 3 + " " + 1e15 / 7);
  }
}
// -- exit 0
// -- stdout
// 1.1125369292536007E-308 2.2250738585072014E-308 1.0E-320 1.1125369292536007E-308
// Infinity Infinity
// lost
// 16777216 1.6777216E7 9.0072003E15 9.223372036854776E18 1.0 1.0000001
// 9223372036854775807 -9223372036854775808 2147483647 1
// 99.9999999999986 99.99905
// 0x1.56cca73a0a5d2p-1
// NaN Infinity -Infinity -0.0 true -Infinity
// unordered
// false false true true false false
// false true false
// 0.09999999999999998 110.00000000000001 434.99999999999994 1.21 0.6666666666666666 0.6666667 1.4285714285714284E14
