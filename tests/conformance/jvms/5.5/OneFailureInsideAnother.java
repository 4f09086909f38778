// An initialiser that fails because of another class fails with that one's
// error, unwrapped since it is an Error; one that catches it is none the worse,
// and the other class remains unusable.
// raises: ExceptionInInitializerError NoClassDefFoundError
// also: jls 12.4.2
import static conformance.Check.*;

public class OneFailureInsideAnother {
  static String trace = "";

  static class Inner { static int x; static { trace += "inner "; x = 1 / x; } }
  static class Outer { static int y; static { trace += "outer "; y = Inner.x; trace += "never "; } }
  static class Careful {
    static int z;
    static {
      try {
        z = Inner.x;
      } catch (NoClassDefFoundError e) {
        z = 7;
      }
    }
  }
  static class Second { static int w = Outer.y; }

  public static void main(String[] args) {
    Throwable t = raises(ExceptionInInitializerError.class, () -> Outer.y++);
    same(ArithmeticException.class, t.getCause().getClass());
    equal("outer inner ", trace);
    raises(NoClassDefFoundError.class, () -> Outer.y++);
    raises(NoClassDefFoundError.class, () -> Inner.x++);
    equal(7, Careful.z);
    raises(NoClassDefFoundError.class, () -> Second.w++);
    raises(NoClassDefFoundError.class, () -> Second.w++);
    equal("outer inner ", trace);
  }
}
