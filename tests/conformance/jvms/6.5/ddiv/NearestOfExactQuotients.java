// Quotients of doubles are the exact ones rounded once, to nearest, ties to
// even, of small integers as of subnormal numbers.

import conformance.Exact;
import java.math.BigInteger;

public class NearestOfExactQuotients {
  static void check(double a, double b) {
    if (b == 0) return;
    Exact.nearest(Exact.of(a).shiftLeft(Exact.SHIFT), Exact.of(b), a / b);
  }
  public static void main(String[] args) {
    Exact e = new Exact(6);
    for (int i = 0; i < 60; i++) {
      check(e.real(-10, 10), e.real(-10, 10));
      check(e.real(-1010, -990), e.real(30, 60));
      check(e.real(-1023, -1021), e.real(-1023, -1015));
      check(e.real(1000, 1023), e.real(-40, -2));
      check(i + 1, (e.bits() & 63) + 1);
      check((e.bits() & 1023) * Double.MIN_VALUE, 1L << (e.bits() & 7));
    }
    check(Double.MAX_VALUE, 1 - 0x1p-53);
    check(Double.MIN_VALUE, 2);
    check(3 * Double.MIN_VALUE, 2);
  }
}
