// Two different numbers have a difference that is not zero, and subnormal
// numbers take part in comparisons, sums and conversions as what they are.
// also: 6.5.fsub, 6.5.dsub, 6.5.fcmpop

import static conformance.Check.*;

public class GradualUnderflow {
  static float less(float a, float b) { return a - b; }
  static double less(double a, double b) { return a - b; }
  public static void main(String[] args) {
    float f = Float.MIN_NORMAL;
    double d = Double.MIN_NORMAL;
    for (int i = 0; i < 30; i++) {
      float g = Math.nextUp(f);
      double e = Math.nextUp(d);
      that(less(g, f) != 0 && less(g, f) == Float.MIN_VALUE, "float " + f);
      that(less(e, d) != 0 && less(e, d) == Double.MIN_VALUE, "double " + d);
      f -= f / 3;
      d -= d / 3;
    }
    that(f > 0 && f < Float.MIN_NORMAL && -f < 0, "a float is flushed to zero");
    that(d > 0 && d < Double.MIN_NORMAL && -d < 0, "a double is flushed");
    equal(0x1p-149, (double) Float.MIN_VALUE);
    equal(Float.MIN_NORMAL, Float.MIN_NORMAL / 2 + Float.MIN_NORMAL / 2);
    equal(1.0, Double.MIN_VALUE / Double.MIN_VALUE);
    equal(0x1p-1000, 0x1p-1074 * 0x1p74);
  }
}
