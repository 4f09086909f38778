// Every result is rounded to its type at once: overflow and underflow in the
// middle of an expression are not undone later, in float as in double.
// also: 6.5.fmul, 6.5.dmul

import static conformance.Check.*;

public class IntermediateResultsAreRounded {
  static double overflow(double x) { return x * 2 / 2; }
  static float overflow(float x) { return x * 2 / 2; }
  static double underflow(double x) { return x / 4 * 4; }
  static float underflow(float x) { return x * 0.25f * 4; }
  static float lost(float x) { return x + 16777216f - 16777216f; }
  static float third(float x) { return x / 3 * 3 - x; }
  static boolean same(float x) { return x * x == (double) x * x; }
  public static void main(String[] args) {
    double inf = Double.POSITIVE_INFINITY;
    equal(inf, overflow(Double.MAX_VALUE));
    equal(Float.POSITIVE_INFINITY, overflow(Float.MAX_VALUE));
    equal(0.0, underflow(Double.MIN_VALUE));
    equal(8 * Double.MIN_VALUE, underflow(7 * Double.MIN_VALUE));
    equal(0f, underflow(Float.MIN_VALUE));
    equal(4f, lost(3f));
    equal(0f, lost(1f));
    equal(0f, third(1f));
    equal(false, same(1.1f));
    equal(true, same(1.5f));
  }
}
