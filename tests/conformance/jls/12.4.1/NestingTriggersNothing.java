// Enclosing and nested classes are initialised apart from each other, each by
// its own use; so are a lambda's class, a local class and an enum's bodies.
import static conformance.Check.*;

public class NestingTriggersNothing {
  static String trace = "";

  static int log(String s) { trace += s + " "; return 1; }

  static class Outer {
    static { log("outer"); }
    static class In { static { log("in"); } static int f; static int outer() { return Outer.g; } }
    static int g = 3;
    static int local() {
      class Local { static int x = log("local"); int y = 2; }
      return g == 3 ? 0 : new Local().y;
    }
    static Runnable lambda() { return () -> log("run"); }
    private static class Secret { static int s = log("secret"); }
    static int secret() { return Secret.s; }
  }

  enum Kind {
    PLAIN, BODY { { log("body"); } };
    static { log("kind"); }
    static final int N = 2;
  }

  public static void main(String[] args) {
    Outer.In.f = 1;
    equal("in ", trace);
    equal(3, Outer.In.outer());
    equal("in outer ", trace);
    equal(0, Outer.local());
    Outer.lambda().run();
    equal("in outer run ", trace);
    equal(1, Outer.secret());
    equal("in outer run secret ", trace);
    equal(2, Kind.N);
    equal("in outer run secret ", trace);
    equal(1, Kind.BODY.ordinal());
    equal("in outer run secret body kind ", trace);
  }
}
