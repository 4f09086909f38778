// Sums and differences of floats are the exact ones rounded to nearest, ties to
// even, for operands of like and unlike size and for subnormal ones.
// also: 6.5.fsub, 2.8.3

import static conformance.Check.*;

import conformance.Exact;
import java.math.BigInteger;

public class NearestOfExactSums {
  static void check(float a, float b) {
    BigInteger x = Exact.of(a), y = Exact.of(b);
    Exact.nearest(x.add(y), BigInteger.ONE, a + b);
    Exact.nearest(x.subtract(y), BigInteger.ONE, a - b);
  }
  public static void main(String[] args) {
    Exact e = new Exact(1);
    for (int i = 0; i < 80; i++) {
      check(e.single(-2, 2), e.single(-26, 2));
      check(e.single(-127, -120), e.single(-127, -120));
      check(e.single(124, 127), e.single(100, 127));
    }
    // Ties: half a step of the larger one, towards even and away from odd.
    for (int i = 0; i < 4; i++) {
      check(0x1p23f + i, 0.5f);
      check(-0x1p24f - 2 * i, 1f);
      check(Float.MAX_VALUE, 0x1p103f);
    }
    equal(Float.POSITIVE_INFINITY, Float.MAX_VALUE + 0x1p103f);
    equal(Float.MAX_VALUE, Float.MAX_VALUE + Math.nextDown(0x1p103f));
  }
}
