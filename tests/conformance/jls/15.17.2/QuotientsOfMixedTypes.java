// Division is integral when both operands are, and throws for 0 then alone; it
// rounds toward 0, of chars and bytes as of longs.
// raises: ArithmeticException

import static conformance.Check.*;

public class QuotientsOfMixedTypes {
  static int zero, one = 1, two = 2, nine = 9;
  static byte no;
  static char none;
  public static void main(String[] args) {
    char c = 7;
    byte b = -2;
    equal(-3, c / b);
    equal(0, one / two);
    equal(0.5, one / 2.0);
    equal(0.5f, one / 2f);
    equal(-3L, c / -2L);
    equal(Double.POSITIVE_INFINITY, 1 / (double) zero);
    equal(Float.NEGATIVE_INFINITY, -1 / (float) no);
    equal(Double.NaN, zero / 0.0);
    Class<?> type = ArithmeticException.class;
    raises(type, () -> zero = 1 / zero);
    raises(type, () -> zero = 'x' / no);
    raises(type, () -> zero = (int) (1L / none));
    raises(type, () -> zero = (int) (1.5 + 1 / zero));
    equal(-1, Integer.MAX_VALUE / -(Integer.MAX_VALUE - zero));
    equal(Integer.MIN_VALUE, Integer.MIN_VALUE / (b + 1));
    equal(2147483648L, Integer.MIN_VALUE / (b + 1L));
    equal(2, nine / two / two);
    equal(9, nine / (two / two));
  }
}
