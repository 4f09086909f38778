package conformance;

import java.math.BigInteger;

/**
 * Floating-point numbers as exact integers: a finite double is of(d) times
 * 2^-SHIFT. So tests of rounding need no floating-point operation. An object
 * of the class makes operands, the same ones in every run.
 */
public final class Exact {
  public static final int SHIFT = 1074;
  public static final BigInteger ONE = BigInteger.ONE.shiftLeft(SHIFT);

  private long seed;

  public Exact(int seed) {
    this.seed = 0x2545f4914f6cdd1dL + seed;
  }

  /** Bits without a pattern. */
  public long bits() {
    seed ^= seed << 13;
    seed ^= seed >>> 7;
    return seed ^= seed << 17;
  }

  private int exponent(int low, int high) {
    return Math.max(low + (int) ((bits() >>> 33) % (high - low + 1)), 0);
  }

  /**
   * A double of any sign and fraction with an exponent from low to high;
   * -1023 makes it subnormal.
   */
  public double real(int low, int high) {
    long exponent = exponent(1023 + low, 1023 + high);
    return Double.longBitsToDouble(bits() & ~(0x7ffL << 52) | exponent << 52);
  }

  /** A float of the same kind; -127 makes it subnormal. */
  public float single(int low, int high) {
    int exponent = exponent(127 + low, 127 + high);
    return Float.intBitsToFloat((int) bits() & ~(0xff << 23) | exponent << 23);
  }

  public static BigInteger of(double d) {
    long bits = Double.doubleToRawLongBits(d);
    int exponent = (int) (bits >>> 52) & 0x7ff;
    long fraction = bits & (1L << 52) - 1;
    if (exponent == 0x7ff) throw new AssertionError(d + " is not finite");
    if (exponent != 0) fraction |= 1L << 52;
    BigInteger n = BigInteger.valueOf(bits < 0 ? -fraction : fraction);
    return n.shiftLeft(exponent == 0 ? 0 : exponent - 1);
  }

  // Is n / by between the middles of x and its neighbours?
  private static void between(BigInteger n, BigInteger by, BigInteger down,
      BigInteger x, BigInteger up, boolean even, String what) {
    if (by.signum() < 0) {
      n = n.negate();
      by = by.negate();
    }
    int low = n.shiftLeft(1).compareTo(down.add(x).multiply(by));
    int high = n.shiftLeft(1).compareTo(up.add(x).multiply(by));
    if (low < 0 || high > 0) throw new AssertionError(what + " is not nearest");
    if ((low == 0 || high == 0) && !even)
      throw new AssertionError(what + " is odd, and another as near");
  }

  // An infinity: n / by is at least half a step above the largest number.
  private static void overflow(BigInteger n, BigInteger by, double max,
      double before, double r) {
    BigInteger limit = of(max).multiply(BigInteger.valueOf(3))
        .subtract(of(before)).multiply(by.abs());
    int sign = n.signum() * by.signum();
    if (n.abs().shiftLeft(1).compareTo(limit) < 0 || sign > 0 != r > 0)
      throw new AssertionError(r + " is not nearest");
  }

  /** `r` must be n / by (times 2^-SHIFT) rounded to nearest, ties to even. */
  public static void nearest(BigInteger n, BigInteger by, double r) {
    double max = Double.MAX_VALUE, before = Math.nextDown(max);
    if (Double.isInfinite(r)) {
      overflow(n, by, max, before, r);
      return;
    }
    BigInteger x = of(r), step = of(max).subtract(of(before));
    boolean even = (Double.doubleToRawLongBits(r) & 1) == 0;
    between(n, by, r == -max ? x.subtract(step) : of(Math.nextDown(r)), x,
        r == max ? x.add(step) : of(Math.nextUp(r)), even, r + "");
  }

  /** The same of a float. */
  public static void nearest(BigInteger n, BigInteger by, float r) {
    float max = Float.MAX_VALUE, before = Math.nextDown(max);
    if (Float.isInfinite(r)) {
      overflow(n, by, max, before, r);
      return;
    }
    BigInteger x = of(r), step = of(max).subtract(of(before));
    boolean even = (Float.floatToRawIntBits(r) & 1) == 0;
    between(n, by, r == -max ? x.subtract(step) : of(Math.nextDown(r)), x,
        r == max ? x.add(step) : of(Math.nextUp(r)), even, r + "");
  }
}
