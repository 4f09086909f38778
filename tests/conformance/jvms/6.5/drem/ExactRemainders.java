// The remainder of doubles is exact for every distance of the exponents, up to
// two thousand binary digits.

import static conformance.Check.*;

import conformance.Exact;
import java.math.BigInteger;

public class ExactRemainders {
  static void check(double a, double b) {
    if (b == 0) return;
    double r = a % b;
    equal(Exact.of(a).remainder(Exact.of(b)), Exact.of(r));
    equal(Double.doubleToRawLongBits(a) < 0, Double.doubleToRawLongBits(r) < 0);
  }
  public static void main(String[] args) {
    Exact e = new Exact(8);
    for (int i = 0; i < 40; i++) {
      check(e.real(-3, 20), e.real(-9, 9));
      check(e.real(400, 1023), e.real(-1023, 300));
      check(e.real(-1023, -1000), e.real(-1023, -1010));
      check(e.bits() % 500, e.bits() % 13);
    }
    check(Double.MAX_VALUE, Double.MIN_VALUE * 3);
    check(-Double.MAX_VALUE, Math.nextDown(Double.MAX_VALUE));
    check(0x1p1023, 0x1.8p-1022);
    check(-Double.MIN_VALUE, Double.MIN_NORMAL);
  }
}
