// The negation of a number that is not NaN has the other sign bit and all other
// bits as before, zeros, infinities and subnormal numbers included.
// also: 6.5.fneg

import static conformance.Check.*;

import conformance.Exact;

public class FlipsTheSignBitAlone {
  static void check(double d) {
    equal(Double.doubleToRawLongBits(d) ^ Long.MIN_VALUE, Double.doubleToRawLongBits(-d));
    equal(Double.doubleToRawLongBits(d), Double.doubleToRawLongBits(-(-d)));
  }
  static void check(float f) {
    equal(Float.floatToRawIntBits(f) ^ Integer.MIN_VALUE, Float.floatToRawIntBits(-f));
    equal((double) -f, -(double) f);
  }
  public static void main(String[] args) {
    Exact e = new Exact(20);
    for (int i = 0; i < 200; i++) {
      check(e.real(-1023, 1023));
      check(e.single(-127, 127));
    }
    for (double d : new double[] {0, -0.0, Double.MIN_VALUE, Double.MAX_VALUE,
        Double.POSITIVE_INFINITY}) {
      check(d);
      check(-d);
      check((float) d);
    }
    double nan = -Double.NaN;
    that(nan != nan, "-NaN is a number");
  }
}
