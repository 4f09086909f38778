// Quotients of floats are the exact ones rounded to nearest, ties to even, also
// into and out of the subnormal numbers.

import conformance.Exact;
import java.math.BigInteger;

public class NearestOfExactQuotients {
  static void check(float a, float b) {
    if (b == 0) return;
    Exact.nearest(Exact.of(a).shiftLeft(Exact.SHIFT), Exact.of(b), a / b);
  }
  public static void main(String[] args) {
    Exact e = new Exact(5);
    for (int i = 0; i < 80; i++) {
      check(e.single(-10, 10), e.single(-10, 10));
      check(e.single(-120, -100), e.single(10, 30));
      check(e.single(-127, -125), e.single(-127, -120));
      check(e.single(100, 127), e.single(-30, -2));
      check((e.bits() & 1023) * Float.MIN_VALUE, 1 << (e.bits() & 7));
    }
  }
}
