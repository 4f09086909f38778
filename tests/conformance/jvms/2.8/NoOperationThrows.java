// No floating-point operation throws: invalid operations, divisions by zero,
// overflows and inexact results all have a value.

import static conformance.Check.*;

public class NoOperationThrows {
  static final double INF = Double.POSITIVE_INFINITY, NAN = Double.NaN;
  static long sink;

  // How many of twelve results are NaN.
  static int invalid(double a, double b) {
    float f = (float) a, g = (float) b;
    double[] all = {a + b, a - b, a * b, a / b, a % b, -a,
        f + g, f - g, f * g, f / g, f % g, -f};
    sink += (int) a + (long) a + (int) f + (long) f;
    int n = 0;
    for (double x : all) if (x != x) n++;
    return n;
  }
  public static void main(String[] args) {
    double[] operands = {0, -0.0, 1, -1.5, Double.MIN_VALUE, Double.MAX_VALUE,
        INF, -INF, NAN};
    for (double a : operands)
      for (double b : operands) sink += invalid(a, b);
    equal(0, invalid(1, 3));
    equal(3, invalid(Double.MAX_VALUE, -Double.MAX_VALUE));
    equal(2, invalid(1, 0));
    equal(4, invalid(0, -0.0));
    equal(4, invalid(INF, 0));
    equal(2, invalid(0, INF));
    equal(6, invalid(INF, INF));
    equal(6, invalid(INF, -INF));
    equal(12, invalid(NAN, 0));
    equal(10, invalid(0, NAN));
  }
}
