// In `new C(f())` the class is initialised before the arguments are computed,
// and the constructor runs after both; a failed initialiser leaves them undone.
// also: 5.5, jls 15.9
// raises: ExceptionInInitializerError
import static conformance.Check.*;

public class InitialisationComesBeforeArguments {
  static final StringBuilder log = new StringBuilder();

  static int say(String s) {
    log.append(s).append(' ');
    return s.length();
  }

  static class C {
    static { say("C"); }

    C(int a, int b) { say("constructor" + a + b); }
  }

  static class Bad {
    static { if (say("Bad") == 3) throw new IllegalStateException(); }

    Bad(int a) { say("never"); }
  }

  public static void main(String[] args) {
    new C(say("first"), say("second"));
    equal("C first second constructor56 ", log.toString());
    log.setLength(0);
    raises(ExceptionInInitializerError.class, () -> new Bad(say("argument")));
    equal("Bad ", log.toString());
    raises(NoClassDefFoundError.class, () -> new Bad(say("argument")));
    equal("Bad ", log.toString());
  }
}
