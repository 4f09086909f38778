// d2f gives the nearest float, ties to even, a subnormal one or an infinity
// where need be.

import static conformance.Check.*;

import conformance.Exact;
import java.math.BigInteger;

public class NearestFloats {
  static void check(double d) {
    Exact.nearest(Exact.of(d), BigInteger.ONE, (float) d);
    equal(Double.doubleToRawLongBits(d) < 0, Float.floatToRawIntBits((float) d) < 0);
  }
  public static void main(String[] args) {
    Exact e = new Exact(10);
    for (int i = 0; i < 80; i++) {
      check(e.real(-20, 20));
      check(e.real(-152, -124));
      check(e.real(126, 128));
      check(e.real(-1023, 1023));
    }
    // The middle of two floats, and its neighbours.
    for (int i = 0; i < 40; i++) {
      float f = e.single(-127, 126);
      double middle = ((double) f + Math.nextUp(f)) / 2;
      check(middle);
      check(Math.nextUp(middle));
      check(Math.nextDown(middle));
    }
    double limit = 0x1.ffffffp127;
    equal(Float.POSITIVE_INFINITY, (float) limit);
    equal(Float.MAX_VALUE, (float) Math.nextDown(limit));
    equal(Float.NEGATIVE_INFINITY, (float) -limit);
  }
}
