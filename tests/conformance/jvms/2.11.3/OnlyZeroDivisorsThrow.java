// Of all arithmetic instructions only the four integer divisions throw, and only
// for a divisor of 0; everything else has a value for every operand.
// raises: ArithmeticException

import static conformance.Check.*;

public class OnlyZeroDivisorsThrow {
  static final int[] I = {0, 1, -1, 31, -32, Integer.MAX_VALUE, Integer.MIN_VALUE};
  static long sink;
  static void ints(int a, int b) {
    sink += a + b + (a - b) + a * b + (a << b) + (a >> b) + (a >>> b) + -a + ~b;
    sink += a & b | a ^ b;
  }
  static void longs(long a, long b) {
    sink += a + b + (a - b) + a * b + (a << b) + (a >> b) + (a >>> b) + -a + ~b;
  }
  public static void main(String[] args) {
    Class<?> type = ArithmeticException.class;
    for (int a : I) {
      for (int b : I) {
        ints(a, b);
        longs(a * 4294967297L, b * 4294967297L);
        if (b != 0) sink += a / b + a % b + (long) a / b + (long) a % b;
      }
      raises(type, () -> sink = a / (int) (sink - sink));
      raises(type, () -> sink = a % (int) (sink - sink));
      raises(type, () -> sink = a / (sink - sink));
      raises(type, () -> sink = a % (sink - sink));
    }
  }
}
