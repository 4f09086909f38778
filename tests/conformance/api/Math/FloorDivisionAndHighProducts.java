// floorDiv and floorMod round to minus infinity, multiplyHigh gives the upper
// half of the product.
// raises: ArithmeticException
import java.math.BigInteger;
import static conformance.Check.*;

public class FloorDivisionAndHighProducts {
  public static void main(String[] args) {
    int[] xs = {7, -7, 0, Integer.MAX_VALUE, Integer.MIN_VALUE};
    int[] ys = {2, -2, 3, -3, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE};
    for (int x : xs)
      for (int y : ys) {
        int d = (int) Math.floor((double) x / y), m = x - d * y;
        if (x == Integer.MIN_VALUE && y == -1) d = x;
        equal(d, Math.floorDiv(x, y));
        equal(x == Integer.MIN_VALUE && y == -1 ? 0 : m, Math.floorMod(x, y));
        equal((long) d, x == Integer.MIN_VALUE && y == -1 ? (long) d
            : Math.floorDiv((long) x, (long) y));
        equal(Math.floorMod(x, y), Math.floorMod((long) x, y));
      }
    raises(ArithmeticException.class, () -> Math.floorDiv(1, 0));
    raises(ArithmeticException.class, () -> Math.floorMod(1L, 0L));
    equal(Long.MIN_VALUE, Math.floorDiv(Long.MIN_VALUE, -1L));
    long[] ls = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, 0x123456789abcdefL,
        -0x123456789abcdefL, 1L << 32, -1L << 32};
    for (long a : ls)
      for (long b : ls)
        equal(BigInteger.valueOf(a).multiply(BigInteger.valueOf(b))
            .shiftRight(64).longValue(), Math.multiplyHigh(a, b));
    equal(1L << 62, Math.multiplyFull(Integer.MIN_VALUE, Integer.MIN_VALUE));
  }
}
