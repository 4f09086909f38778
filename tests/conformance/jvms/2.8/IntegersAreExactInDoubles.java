// Sums, differences and products of integers are exact in double up to 2^53 and in
// float up to 2^24, quotients where they are integral.
// also: 6.5.dadd, 6.5.dmul, 6.5.ddiv, 6.5.fadd, 6.5.fmul

import static conformance.Check.*;

import conformance.Exact;

public class IntegersAreExactInDoubles {
  public static void main(String[] args) {
    Exact e = new Exact(16);
    for (int i = 0; i < 200; i++) {
      long a = e.bits() >> 12, b = e.bits() >> 12;
      double x = a, y = b;
      equal(a, (long) x);
      equal((double) (a + b), x + y);
      equal((double) (a - b), x - y);
      long c = e.bits() >> 38, d = (e.bits() >> 38) | 1;
      equal(c * d, (long) ((double) c * d));
      equal((double) c, (double) (c * d) / d);
      equal(c % d, (long) ((double) c % d));
      int m = (int) (e.bits() >> 53), n = (int) (e.bits() >> 53) | 1;
      equal(m * n, (int) ((float) m * n));
      equal((float) m, (float) (m * n) / n);
      equal(m - n, (int) ((float) m - n));
    }
  }
}
