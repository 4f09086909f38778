// Sums and differences of doubles are the exact ones rounded once, to nearest,
// ties to even, without a wider intermediate result.
// also: 6.5.dsub, 2.8.3

import static conformance.Check.*;

import conformance.Exact;
import java.math.BigInteger;

public class NearestOfExactSums {
  static void check(double a, double b) {
    BigInteger x = Exact.of(a), y = Exact.of(b);
    Exact.nearest(x.add(y), BigInteger.ONE, a + b);
    Exact.nearest(x.subtract(y), BigInteger.ONE, a - b);
  }
  public static void main(String[] args) {
    Exact e = new Exact(2);
    for (int i = 0; i < 60; i++) {
      check(e.real(-2, 2), e.real(-56, 2));
      check(e.real(-1023, -1015), e.real(-1023, -1015));
      check(e.real(1020, 1023), e.real(960, 1023));
    }
    // Rounded to 64 bits first these would round twice, the other way.
    check(1.0, 0x1p-53 + 0x1p-64);
    check(1.0, 0x1p-53 - 0x1p-65);
    check(1 + 0x1p-52, 0x1p-53 - 0x1p-65);
    equal(1 + 0x1p-52, 1.0 + (0x1p-53 + 0x1p-64));
    equal(1.0, 1.0 + (0x1p-53 - 0x1p-65));
    equal(Double.POSITIVE_INFINITY, Double.MAX_VALUE + 0x1p970);
    equal(Double.MAX_VALUE, Double.MAX_VALUE + Math.nextDown(0x1p970));
  }
}
