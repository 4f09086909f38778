// Sums, differences, products, quotients, remainders and shifts of longs are the
// low 64 bits of the exact results.
// also: 6.5.ladd, 6.5.lsub, 6.5.lmul, 6.5.lrem, 6.5.lshl, 6.5.lshr

import static conformance.Check.*;

import java.math.BigInteger;

public class AgainstArbitraryPrecision {
  static long seed = 0x5deece66dL;
  static long next() {
    seed ^= seed << 13;
    seed ^= seed >>> 7;
    seed ^= seed << 17;
    return seed >> (seed & 63);
  }
  public static void main(String[] args) {
    for (int i = 0; i < 150; i++) {
      long a = next(), b = next();
      BigInteger x = BigInteger.valueOf(a), y = BigInteger.valueOf(b);
      equal(x.add(y).longValue(), a + b);
      equal(x.subtract(y).longValue(), a - b);
      equal(x.multiply(y).longValue(), a * b);
      int n = (int) b & 63;
      equal(x.shiftLeft(n).longValue(), a << b);
      equal(x.shiftRight(n).longValue(), a >> b);
      if (b == 0) continue;
      equal(x.divide(y).longValue(), a / b);
      equal(x.remainder(y).longValue(), a % b);
    }
  }
}
