// The remainder has the sign of the dividend in every type; of floating-point
// operands it needs no integral quotient.
// raises: ArithmeticException

import static conformance.Check.*;

public class RemaindersOfMixedTypes {
  static int zero, five = 5, three = 3;
  static double real = 5.5;
  public static void main(String[] args) {
    equal(2, five % three);
    equal(2, five % -three);
    equal(-2, -five % three);
    equal(-2, -five % -three);
    equal(2.0, (double) five % -three);
    equal(-2f, (float) -five % three);
    byte b = -7;
    char c = 10;
    equal(-7, b % c);
    equal(3, c % b);
    equal(15, '\uffff' % (c * 7));
    equal(1.5, real % 2);
    equal(-0.0, -6.0 % three);
    equal(0L, Long.MIN_VALUE % (zero - 1));
    equal(-1, Integer.MIN_VALUE % (zero + 2147483647));
    raises(ArithmeticException.class, () -> zero = five % zero);
    equal(Double.NaN, 5.0 % zero);
    equal(Double.NaN, Double.POSITIVE_INFINITY % five);
    equal(5f, five % Float.NEGATIVE_INFINITY);
    equal(2, 17 % five % three);
    equal(1, 17 % (five % three) % 2);
  }
}
