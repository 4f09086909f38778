// NaN is unordered and unequal to all, itself included; the zeros are equal and
// tell themselves apart only as divisors and by their bits.
// also: 2.3.2

import static conformance.Check.*;

public class NaNAndTheTwoZeros {
  static int holds(double a, double b) {
    return (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0)
        + (a == b ? 16 : 0) + (a != b ? 32 : 0);
  }
  static int holds(float a, float b) {
    return (a < b ? 1 : 0) + (a <= b ? 2 : 0) + (a > b ? 4 : 0) + (a >= b ? 8 : 0)
        + (a == b ? 16 : 0) + (a != b ? 32 : 0);
  }
  static int fails(double a, double b) {
    return (!(a < b) ? 1 : 0) + (!(a <= b) ? 2 : 0) + (!(a > b) ? 4 : 0)
        + (!(a >= b) ? 8 : 0) + (!(a == b) ? 16 : 0) + (!(a != b) ? 32 : 0);
  }
  public static void main(String[] args) {
    double[] all = {Double.NaN, 0, 1, Double.POSITIVE_INFINITY, -Double.MAX_VALUE};
    for (double x : all) {
      equal(32, holds(Double.NaN, x));
      equal(32, holds(x, Double.NaN));
      equal(32, holds(Float.NaN, (float) x));
      equal(31, fails(x, Double.NaN));
    }
    equal(2 + 8 + 16, holds(-0.0, 0.0));
    equal(2 + 8 + 16, holds(0f, -0f));
    equal(1 + 4 + 32, fails(-0.0, 0.0));
    that(1 / -0.0 < 0 && 1 / 0.0 > 0, "sign of a zero divisor");
    that(Double.doubleToLongBits(-0.0) != 0, "bits of -0.0");
  }
}
