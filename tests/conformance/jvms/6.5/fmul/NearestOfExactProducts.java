// Products of floats are the exact ones rounded to nearest, ties to even, also
// where they are subnormal or overflow.

import conformance.Exact;
import java.math.BigInteger;

public class NearestOfExactProducts {
  static void check(float a, float b) {
    Exact.nearest(Exact.of(a).multiply(Exact.of(b)), Exact.ONE, a * b);
  }
  public static void main(String[] args) {
    Exact e = new Exact(3);
    for (int i = 0; i < 100; i++) {
      check(e.single(-10, 10), e.single(-10, 10));
      check(e.single(-80, -60), e.single(-80, -60));
      check(e.single(-127, -120), e.single(-3, 8));
      check(e.single(62, 66), e.single(62, 66));
      // Fewer bits make ties.
      check((e.bits() & 4095) * 0x1p-140f, (e.bits() & 4095) * 0x1p-16f);
    }
  }
}
