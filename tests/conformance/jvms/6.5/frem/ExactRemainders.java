// The remainder of floats is exact, however many divisions that would take; it
// has the sign of the dividend, also when it is zero.

import static conformance.Check.*;

import conformance.Exact;
import java.math.BigInteger;

public class ExactRemainders {
  static void check(float a, float b) {
    if (b == 0) return;
    float r = a % b;
    equal(Exact.of(a).remainder(Exact.of(b)), Exact.of(r));
    equal(Float.floatToRawIntBits(a) < 0, Float.floatToRawIntBits(r) < 0);
  }
  public static void main(String[] args) {
    Exact e = new Exact(7);
    for (int i = 0; i < 60; i++) {
      check(e.single(-3, 10), e.single(-5, 5));
      check(e.single(100, 127), e.single(-127, 20));
      check(e.single(-127, -100), e.single(-127, -110));
      check(e.bits() % 50, e.bits() % 7);
      check(Float.MAX_VALUE, e.single(-127, -120));
    }
    check(Float.MAX_VALUE, Float.MIN_VALUE * 3);
    check(-Float.MIN_VALUE, Float.MAX_VALUE);
  }
}
