// Before a comparison both operands get the promoted type: a long beside a float
// is rounded first, a char beside a short keeps its sign, a box is unboxed.

import static conformance.Check.*;

public class MixedTypesAreComparedPromoted {
  static boolean less(long a, float b) { return a < b; }
  static boolean less(long a, double b) { return a < b; }
  static boolean less(int a, float b) { return a < b; }
  static boolean less(char a, short b) { return a < b; }
  static boolean less(byte a, char b) { return a < b; }
  static boolean less(int a, long b) { return a < b; }
  static boolean less(Integer a, Long b) { return a < b; }
  static boolean less(Character a, Double b) { return a < b; }
  public static void main(String[] args) {
    equal(false, less(Long.MAX_VALUE, 0x1p63f));
    equal(false, less(Long.MAX_VALUE, 0x1p63));
    equal(true, less(Long.MAX_VALUE - 512, 0x1p63));
    equal(false, less(16777216, Math.nextUp(16777216f) - 1));
    equal(false, less('\uffff', (short) -1));
    equal(true, less((byte) -1, '\u0000'));
    equal(true, less(Integer.MAX_VALUE, 1L << 31));
    equal(false, less(-1, -1L));
    equal(true, less(Integer.valueOf(200), Long.valueOf(201)));
    equal(false, less('a', Double.NaN));
    equal(true, less('a', 97.5));
    raises(NullPointerException.class, () -> less(null, 1L));
  }
}
