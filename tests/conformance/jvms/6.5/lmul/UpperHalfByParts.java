// The upper 64 bits of a product, put together from products of halves with masks,
// shifts and carries, are those of the exact product.
// also: 6.5.land, 6.5.lushr, 6.5.lshr, 6.5.ladd

import static conformance.Check.*;

import conformance.Exact;
import java.math.BigInteger;

public class UpperHalfByParts {
  static long unsigned(long a, long b) {
    long al = a & 0xffffffffL, ah = a >>> 32, bl = b & 0xffffffffL, bh = b >>> 32;
    long low = al * bl, mid = ah * bl + (low >>> 32);
    long other = al * bh + (mid & 0xffffffffL);
    return ah * bh + (mid >>> 32) + (other >>> 32);
  }
  static long signed(long a, long b) {
    return unsigned(a, b) - (a >> 63 & b) - (b >> 63 & a);
  }
  static void check(long a, long b) {
    BigInteger p = BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    equal(p.shiftRight(64).longValue(), signed(a, b));
    equal(p.longValue(), a * b);
  }
  public static void main(String[] args) {
    Exact e = new Exact(21);
    for (int i = 0; i < 150; i++) {
      check(e.bits(), e.bits());
      check(e.bits() >> i % 60, e.bits() >> i % 50);
    }
    long[] edges = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 0xffffffffL, 1L << 32};
    for (long a : edges) for (long b : edges) check(a, b);
  }
}
