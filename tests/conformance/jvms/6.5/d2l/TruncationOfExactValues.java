// Conversions of doubles and floats to int and long cut the fraction off and
// saturate, for numbers of every size.
// also: 6.5.d2i, 6.5.f2i, 6.5.f2l

import static conformance.Check.*;

import conformance.Exact;
import java.math.BigInteger;

public class TruncationOfExactValues {
  static long cut(BigInteger n, long min, long max) {
    if (n.compareTo(BigInteger.valueOf(max)) > 0) return max;
    return n.compareTo(BigInteger.valueOf(min)) < 0 ? min : n.longValue();
  }
  static void check(double d) {
    BigInteger n = Exact.of(d).divide(Exact.ONE);
    equal(cut(n, Long.MIN_VALUE, Long.MAX_VALUE), (long) d);
    equal((int) cut(n, Integer.MIN_VALUE, Integer.MAX_VALUE), (int) d);
    float f = (float) d;
    if (Float.isInfinite(f)) return;
    n = Exact.of(f).divide(Exact.ONE);
    equal(cut(n, Long.MIN_VALUE, Long.MAX_VALUE), (long) f);
    equal((int) cut(n, Integer.MIN_VALUE, Integer.MAX_VALUE), (int) f);
  }
  public static void main(String[] args) {
    Exact e = new Exact(11);
    for (int i = 0; i < 100; i++) {
      check(e.real(-2, 70));
      check(e.real(29, 33));
      check(e.real(61, 65));
    }
    for (double edge : new double[] {0, -0.0, 0.5, 1, 0x1p31, 0x1p32, 0x1p53, 0x1p63, 0x1p64,
        Integer.MAX_VALUE, Double.MIN_VALUE, 0x1p1000}) {
      check(edge);
      check(-edge);
      check(Math.nextUp(edge));
      check(Math.nextUp(-edge));
      check(Math.nextDown(edge));
      check(Math.nextDown(-edge));
    }
  }
}
