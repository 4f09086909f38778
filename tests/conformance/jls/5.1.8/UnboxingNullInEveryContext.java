// Unboxing null throws wherever it happens: assignment, argument, result,
// operand, index, condition, increment, switch; and after what came before it.
// raises: NullPointerException
import static conformance.Check.*;

public class UnboxingNullInEveryContext {
  static Integer none() { trace += "n"; return null; }
  static Boolean maybe() { return null; }
  static String trace = "";
  static int see(int i) { trace += i; return i; }
  static int result() { return none(); }
  static int takes(int a, long b) { return a; }
  static Integer field;

  static void npe(Body b) { raises(NullPointerException.class, b); }

  public static void main(String[] args) {
    int[] array = new int[3];
    npe(() -> { int i = none(); });
    npe(() -> { double d = none(); });
    npe(() -> result());
    npe(() -> takes(see(1), none()));
    npe(() -> takes(none(), see(2)));
    npe(() -> { int i = see(3) + none(); });
    npe(() -> { int i = none() + see(4); });
    npe(() -> { array[none()] = see(5); });
    npe(() -> { array[see(0)] = none(); });
    npe(() -> { if (maybe()) see(6); });
    npe(() -> { boolean b = !maybe(); });
    npe(() -> { while (maybe()) see(7); });
    npe(() -> { int i = maybe() ? 1 : 2; });
    npe(() -> field++);
    npe(() -> field += see(8));
    npe(() -> { switch (none()) { default: see(9); } });
    npe(() -> { for (int i : new Integer[] {1, null}) see(i); });
    npe(() -> { int[] x = new int[none()]; });
    npe(() -> { Object o = (int) none(); });
    npe(() -> { boolean b = none() == 1; });
    equal("nnn1nn3nnn0nn1nnn", trace);
  }

  interface Body extends conformance.Check.Body { }
}
