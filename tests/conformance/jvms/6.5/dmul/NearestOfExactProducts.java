// Products of doubles are rounded once, at the precision of the result, which is
// less when it is subnormal.

import conformance.Exact;
import java.math.BigInteger;

public class NearestOfExactProducts {
  static void check(double a, double b) {
    Exact.nearest(Exact.of(a).multiply(Exact.of(b)), Exact.ONE, a * b);
  }
  public static void main(String[] args) {
    Exact e = new Exact(4);
    for (int i = 0; i < 80; i++) {
      check(e.real(-10, 10), e.real(-10, 10));
      check(e.real(-560, -500), e.real(-540, -510));
      check(e.real(-1023, -1010), e.real(-3, 8));
      check(e.real(510, 513), e.real(508, 513));
      check((e.bits() >>> 40) * 0x1p-1060, (e.bits() >>> 38) * 0x1p-40);
    }
    check(0x1.0000000000001p-1022, 0x1.fffffffffffffp-1);
    check(0x0.fffffffffffffp-1022, 0x1.0000000000001p0);
    check(0x1.fffffffffffffp511, 0x1.0000000000001p512);
  }
}
