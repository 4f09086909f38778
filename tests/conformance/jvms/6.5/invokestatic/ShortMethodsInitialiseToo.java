// Static methods that do next to nothing initialise their class all the same:
// an empty one, a constant, a getter, a setter; a failed class stays failed.
// also: 5.5
// raises: ExceptionInInitializerError NoClassDefFoundError
import static conformance.Check.*;

public class ShortMethodsInitialiseToo {
  static int runs;

  static class Empty { static { runs++; } static void m() { } }
  static class Constant { static { runs++; } static int m() { return 5; } }
  static class Getter {
    static int x = 6;
    static { runs++; }
    static int m() { return x; }
  }
  static class Setter {
    static int x = 7;
    static { runs++; }
    static void m(int i) { x = i; }
  }
  static class Argument { static { runs++; } static long m(int i, long j) { return j; } }
  static class Failing {
    static int zero;
    static { zero = 1 / zero; }
    static void m() { }
    static int constant() { return 1; }
  }

  public static void main(String[] args) {
    for (int i = 0; i < 3; i++) {
      Empty.m();
      equal(i == 0 ? 1 : 5, runs);
      equal(5, Constant.m());
      equal(6, Getter.m());
      Setter.m(i);
      equal(i, Setter.x);
      equal(8L, Argument.m(7, 8));
      equal(5, runs);
    }
    raises(ExceptionInInitializerError.class, () -> Failing.m());
    raises(NoClassDefFoundError.class, () -> Failing.m());
    raises(NoClassDefFoundError.class, () -> equal(1, Failing.constant()));
  }
}
