// 1 / 0 is no constant expression: it compiles and throws when it is evaluated,
// in initialisers, unreachable operands and conditional ones not at all.
// raises: ArithmeticException

import static conformance.Check.*;

public class ConstantExpressionsThatDivideByZero {
  static class Holder {
    static final int BAD = 1 / 0;
  }
  static int count;
  static int inf() { return count++ + 1 / 0; }
  public static void main(String[] args) {
    raises(ArithmeticException.class, () -> inf());
    equal(1, count);
    Throwable t = raises(ExceptionInInitializerError.class, () -> count = Holder.BAD);
    same(ArithmeticException.class, t.getCause().getClass());
    raises(NoClassDefFoundError.class, () -> count = Holder.BAD);
    boolean no = false && 1 / 0 > 0;
    int other = no ? 1 / 0 : 5;
    equal(5, other);
    raises(ArithmeticException.class, () -> count = 0 % 0);
    raises(ArithmeticException.class, () -> count = (int) (5L % 0));
    equal(Double.NaN, 0 % 0.0);
    equal(1, count);
  }
}
