// Operands are evaluated from left to right and all of them before the
// operation fails: array reference, index, right-hand side, then null, bounds
// and store checks.
import static conformance.Check.*;

public class OperandsBeforeErrors {
  static String trace = "";

  static <T> T see(String s, T value) { trace += s; return value; }

  static int boom() { throw new IllegalStateException(); }

  public static void main(String[] args) {
    int[] none = null, two = new int[2];
    raises(NullPointerException.class,
        () -> see("a", none)[see("i", 9)] = see("v", 1));
    raises(ArrayIndexOutOfBoundsException.class,
        () -> see("a", two)[see("i", 9)] = see("v", 1));
    raises(IllegalStateException.class, () -> see("a", none)[see("i", 9)] = boom());
    raises(NullPointerException.class, () -> see("a", none)[see("i", 9)] += boom());
    raises(ArrayIndexOutOfBoundsException.class,
        () -> see("a", two)[see("i", 9)]++);
    raises(ArithmeticException.class, () -> { int x = see("x", 1) / see("y", 0); });
    raises(IllegalStateException.class, () -> see("x", 1 / see("y", 1)).equals(boom()));
    equal("aivaivaiaiaixyyx", trace);
    Object[] o = new String[1];
    raises(ArrayStoreException.class, () -> o[see("0", 0)] = see("1", 1));
    raises(ArrayIndexOutOfBoundsException.class, () -> o[see("1", 1)] = 1);
  }
}
