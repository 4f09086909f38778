package conformance;

import java.math.BigInteger;

/**
 * Floating-point numbers as exact integers: a finite double is of(d) times
 * 2^-SHIFT. So tests of rounding need no floating-point operation.
 */
public final class Exact {
  public static final int SHIFT = 1074;
  public static final BigInteger ONE = BigInteger.ONE.shiftLeft(SHIFT);

  private static long seed = 0x2545f4914f6cdd1dL;

  private Exact() {}

  public static BigInteger of(double d) {
    long bits = Double.doubleToRawLongBits(d);
    int exponent = (int) (bits >>> 52) & 0x7ff;
    long fraction = bits & (1L << 52) - 1;
    if (exponent == 0x7ff) throw new AssertionError(d + " is not finite");
    if (exponent != 0) fraction |= 1L << 52;
    BigInteger n = BigInteger.valueOf(bits < 0 ? -fraction : fraction);
    return n.shiftLeft(exponent == 0 ? 0 : exponent - 1);
  }

  private static void between(BigInteger n, BigInteger by, BigInteger down,
      BigInteger r, BigInteger up, boolean even, String what) {
    if (by.signum() < 0) {
      n = n.negate();
      by = by.negate();
    }
    int low = n.shiftLeft(1).compareTo(down.add(r).multiply(by));
    int high = n.shiftLeft(1).compareTo(up.add(r).multiply(by));
    if (low < 0 || high > 0) throw new AssertionError(what + " is not nearest");
    if ((low == 0 || high == 0) && !even)
      throw new AssertionError(what + " is odd, and another is as near");
  }

  /** `r` must be n / by (times 2^-SHIFT) rounded to nearest, ties to even. */
  public static void nearest(BigInteger n, BigInteger by, double r) {
    boolean even = (Double.doubleToRawLongBits(r) & 1) == 0;
    double max = Double.MAX_VALUE;
    BigInteger step = of(max).subtract(of(Math.nextDown(max)));
    BigInteger end = of(max).add(step);
    boolean inf = Math.abs(r) > max;
    BigInteger x = inf ? r > 0 ? end : end.negate() : of(r);
    BigInteger down = r > -max && !inf ? of(Math.nextDown(r)) : x.subtract(step);
    BigInteger up = r < max && !inf ? of(Math.nextUp(r)) : x.add(step);
    if (inf && r > 0) up = n.abs().shiftLeft(1);
    if (inf && r < 0) down = n.abs().shiftLeft(1).negate();
    between(n, by, down, x, up, even, Double.toString(r));
  }

  /** The same of a float. */
  public static void nearest(BigInteger n, BigInteger by, float r) {
    boolean even = (Float.floatToRawIntBits(r) & 1) == 0;
    float max = Float.MAX_VALUE;
    BigInteger step = of(max).subtract(of(Math.nextDown(max)));
    BigInteger end = of(max).add(step);
    boolean inf = Math.abs(r) > max;
    BigInteger x = inf ? r > 0 ? end : end.negate() : of(r);
    BigInteger down = r > -max && !inf ? of(Math.nextDown(r)) : x.subtract(step);
    BigInteger up = r < max && !inf ? of(Math.nextUp(r)) : x.add(step);
    if (inf && r > 0) up = n.abs().shiftLeft(1);
    if (inf && r < 0) down = n.abs().shiftLeft(1).negate();
    between(n, by, down, x, up, even, Float.toString(r));
  }

  /** Bits without a pattern, in the same order in every run. */
  public static synchronized long bits() {
    seed ^= seed << 13;
    seed ^= seed >>> 7;
    return seed ^= seed << 17;
  }

  /** A double of any sign and fraction, with an exponent from low to high. */
  public static double real(int low, int high) {
    long bits = bits(), exponent = 1023 + low + (bits >>> 54) % (high - low + 1);
    return Double.longBitsToDouble(bits & 0x800fffffffffffffL
        | Math.max(exponent, 0) << 52);
  }

  /** A float of the same kind. */
  public static float single(int low, int high) {
    long bits = bits(), exponent = 127 + low + (bits >>> 54) % (high - low + 1);
    return Float.intBitsToFloat((int) bits & 0x807fffff
        | (int) Math.max(exponent, 0) << 23);
  }
}
