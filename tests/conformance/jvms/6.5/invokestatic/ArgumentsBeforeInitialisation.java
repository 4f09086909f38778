// The arguments of a static call are computed before the class is initialised;
// when that fails the method is not run.
// also: 5.5, jls 15.12.4
// raises: ExceptionInInitializerError
import static conformance.Check.*;

public class ArgumentsBeforeInitialisation {
  static final StringBuilder log = new StringBuilder();

  static int say(String s) {
    log.append(s).append(' ');
    return s.length();
  }

  static class Good {
    static { say("Good"); }

    static int sum(int a, int b) { return say("sum") + a + b; }
  }

  static class Bad {
    static int zero;
    static { zero = say("Bad") / zero; }

    static void never(int a) { say("never"); }
  }

  static class Throwing {
    static { say("Throwing"); }

    static void never(int a) { }
  }

  static int fail() { throw new IllegalStateException(); }

  public static void main(String[] args) {
    equal(3 + 1 + 2, Good.sum(say("a"), say("bb")));
    equal("a bb Good sum ", log.toString());
    log.setLength(0);
    raises(ExceptionInInitializerError.class, () -> Bad.never(say("c")));
    raises(NoClassDefFoundError.class, () -> Bad.never(say("d")));
    equal("c Bad d ", log.toString());
    log.setLength(0);
    raises(IllegalStateException.class, () -> Throwing.never(fail()));
    equal("", log.toString());
  }
}
