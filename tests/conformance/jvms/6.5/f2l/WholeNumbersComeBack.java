// A float or double that is a whole number comes back from long and int with its
// value as long as it is in range, for every exponent.
// also: 6.5.d2l, 6.5.l2f, 6.5.l2d, 6.5.f2i, 6.5.d2i

import static conformance.Check.*;

import conformance.Exact;

public class WholeNumbersComeBack {
  public static void main(String[] args) {
    Exact e = new Exact(17);
    for (int exponent = 0; exponent < 63; exponent++) {
      for (int i = 0; i < 4; i++) {
        long mask = -1L << Math.max(exponent - 23, 0);
        long n = (e.bits() >>> 1 >>> 62 - exponent | 1L << exponent) & mask;
        float f = n;
        equal(n, (long) f);
        equal(-n, (long) -f);
        if (exponent < 31) equal((int) n, (int) f);
        mask = -1L << Math.max(exponent - 52, 0);
        n = (e.bits() >>> 1 >>> 62 - exponent | 1L << exponent) & mask;
        double d = n;
        equal(n, (long) d);
        equal(-n, (long) -d);
        if (exponent < 31) equal((int) -n, (int) -d);
      }
    }
  }
}
