// Identities of integers modulo 2^32 and 2^64 hold for every operand: distribution,
// negation, complement, exclusive or.

import static conformance.Check.*;

import conformance.Exact;

public class IdentitiesModuloTheWord {
  static void ints(int a, int b, int c) {
    equal(a, a + b - b);
    equal((a + b) * c, a * c + b * c);
    equal(-a, ~a + 1);
    equal(a - b, -(b - a));
    equal(a + b, (a ^ b) + 2 * (a & b));
    equal(a | b, (a & ~b) + b);
    equal(~(a & b), ~a | ~b);
    equal(a ^ b, (a | b) - (a & b));
    equal(a << 3, a * 8);
    equal(a, (a >>> 7 << 7) + (a & 127));
    equal((a >> 31 | -a >>> 31), Integer.compare(a, 0));
    equal(a, (a ^ c) ^ c);
  }
  static void longs(long a, long b, long c) {
    equal(a, a + b - b);
    equal((a + b) * c, a * c + b * c);
    equal(-a, ~a + 1);
    equal(a - b, -(b - a));
    equal(a + b, (a ^ b) + 2 * (a & b));
    equal(~(a | b), ~a & ~b);
    equal(a ^ b, (a | b) - (a & b));
    equal(a << 33, a * 8589934592L);
    equal(a, (a >>> 40 << 40) + (a & (1L << 40) - 1));
    equal((a >> 63 | -a >>> 63), (long) Long.compare(a, 0));
  }
  public static void main(String[] args) {
    Exact e = new Exact(18);
    long[] edges = {0, 1, -1, Integer.MIN_VALUE, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 32};
    for (long a : edges) {
      for (long b : edges) {
        ints((int) a, (int) b, (int) (a >>> 32));
        longs(a, b, a ^ 5);
      }
    }
    for (int i = 0; i < 100; i++) {
      ints((int) e.bits(), (int) e.bits(), (int) e.bits());
      longs(e.bits(), e.bits(), e.bits());
    }
  }
}
