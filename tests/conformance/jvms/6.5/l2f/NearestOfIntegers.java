// i2f, l2f and l2d give the nearest number, ties to even, i2d the exact one.
// also: 6.5.i2f, 6.5.l2d, 6.5.i2d

import static conformance.Check.*;

import conformance.Exact;
import java.math.BigInteger;

public class NearestOfIntegers {
  static void check(long x) {
    BigInteger n = BigInteger.valueOf(x).shiftLeft(Exact.SHIFT), one = BigInteger.ONE;
    Exact.nearest(n, one, (float) x);
    Exact.nearest(n, one, (double) x);
    int i = (int) x;
    BigInteger m = BigInteger.valueOf(i).shiftLeft(Exact.SHIFT);
    Exact.nearest(m, one, (float) i);
    equal(m, Exact.of((double) i));
  }
  public static void main(String[] args) {
    Exact e = new Exact(9);
    for (int bit = 0; bit < 64; bit++) {
      long top = 1L << bit;
      check(top);
      check(-top);
      check(top - 1);
      check(top + 1);
      check(top | top >> 24);
      check(top | top >> 24 | 1);
      check(top | top >> 23 | top >> 24);
      check(top | top >> 53 | top >> 52);
      check(e.bits() >>> bit);
      check(e.bits() >> bit);
    }
  }
}
