// An exception in the arguments of super(...) leaves no object; one in the
// superclass's constructor leaves the part that has escaped, final fields unset.
import static conformance.Check.*;

public class ConstructorsThatThrow {
  static Object escaped;
  static String trace = "";

  static class Base {
    final int a;
    Base(int x) {
      a = x;
      escaped = this;
      if (x < 0) throw new IllegalArgumentException("negative");
    }
  }
  static class Sub extends Base {
    final int b;
    { trace += "i"; }
    Sub(int x) { super(100 / x); b = 7; trace += "c"; }
    Sub(int x, int y) {
      super(y);
      try { b = check(x); } finally { trace += "f"; }
    }
    static int check(int x) {
      if (x == 0) throw new IllegalStateException();
      return x;
    }
  }

  public static void main(String[] args) {
    raises(ArithmeticException.class, () -> new Sub(0));
    same(null, escaped);
    raises(IllegalArgumentException.class, () -> new Sub(-5));
    equal(-20, ((Sub) escaped).a);
    equal(0, ((Sub) escaped).b);
    equal("", trace);
    raises(IllegalStateException.class, () -> new Sub(0, 3));
    equal(3, ((Base) escaped).a);
    equal("if", trace);
    equal(7, new Sub(5).b);
  }
}
