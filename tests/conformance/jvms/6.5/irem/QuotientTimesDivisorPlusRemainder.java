// (a / b) * b + a % b is a, the remainder is smaller than the divisor and has
// the sign of the dividend, for ints and longs at all edges.
// also: 6.5.idiv, 6.5.ldiv, 6.5.lrem, jls 15.17.3

import static conformance.Check.*;

public class QuotientTimesDivisorPlusRemainder {
  static void ints(int a, int b) {
    int q = a / b, r = a % b;
    equal(a, q * b + r);
    that(r == 0 || (r < 0) == (a < 0), "sign of " + a + " % " + b);
    that(Math.abs((long) r) < Math.abs((long) b), a + " % " + b);
    equal((long) a / b, b == -1 ? -(long) a : (long) q);
  }
  static void longs(long a, long b) {
    long q = a / b, r = a % b;
    equal(a, q * b + r);
    that(r == 0 || (r < 0) == (a < 0), "sign of " + a + " % " + b);
    that(b == Long.MIN_VALUE || r == 0 || (r < 0 ? -r : r) < (b < 0 ? -b : b),
        a + " % " + b);
  }
  public static void main(String[] args) {
    long[] edges = {0, 1, -1, 2, -2, 7, -7, 10, -10, 46341, 65535, -65536, Integer.MAX_VALUE,
        Integer.MIN_VALUE, 1L << 32, -1L << 33, Long.MAX_VALUE, Long.MIN_VALUE};
    for (long a : edges) {
      for (long b : edges) {
        if (b != 0) longs(a, b);
        if ((int) b != 0) ints((int) a, (int) b);
      }
    }
  }
}
