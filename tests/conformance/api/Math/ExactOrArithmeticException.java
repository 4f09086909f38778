// The exact methods give the result or an ArithmeticException that names the
// type.
// raises: ArithmeticException
import static conformance.Check.*;

public class ExactOrArithmeticException {
  static void ints(Body b) {
    equal("integer overflow",
        raises(ArithmeticException.class, b).getMessage());
  }
  static void longs(Body b) {
    equal("long overflow", raises(ArithmeticException.class, b).getMessage());
  }

  public static void main(String[] args) {
    int max = Integer.MAX_VALUE, min = Integer.MIN_VALUE;
    long lmax = Long.MAX_VALUE, lmin = Long.MIN_VALUE;
    equal(max, Math.addExact(max - 1, 1));
    ints(() -> Math.addExact(max, 1));
    ints(() -> Math.addExact(min, -1));
    equal(min, Math.addExact(min, 0));
    longs(() -> Math.addExact(lmax, 1L));
    ints(() -> Math.subtractExact(min, 1));
    ints(() -> Math.subtractExact(0, min));
    equal(max, Math.subtractExact(-1, min));
    longs(() -> Math.subtractExact(0L, lmin));
    ints(() -> Math.multiplyExact(65536, 32768));
    equal(min, Math.multiplyExact(65536, -32768));
    ints(() -> Math.multiplyExact(min, -1));
    longs(() -> Math.multiplyExact(lmin, -1L));
    longs(() -> Math.multiplyExact(-1L, lmin));
    longs(() -> Math.multiplyExact(1L << 32, 1L << 31));
    equal(lmin, Math.multiplyExact(1L << 32, -1L << 31));
    longs(() -> Math.multiplyExact(lmin, -1));
    ints(() -> Math.negateExact(min));
    longs(() -> Math.negateExact(lmin));
    ints(() -> Math.incrementExact(max));
    longs(() -> Math.decrementExact(lmin));
    ints(() -> Math.toIntExact(1L << 31));
    equal(min, Math.toIntExact(-1L << 31));
    raises(ArithmeticException.class, () -> Math.absExact(min));
    raises(ArithmeticException.class, () -> Math.absExact(lmin));
    equal(max, Math.absExact(min + 1));
    equal(min, Math.abs(min));
    equal(lmin, StrictMath.abs(lmin));
    ints(() -> StrictMath.addExact(max, max));
  }
}
