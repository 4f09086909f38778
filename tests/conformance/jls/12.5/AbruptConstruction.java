// An exception in an argument, a field initialiser or a constructor ends the
// creation there: nothing further runs, and an object that escaped remains
// half made.
// also: jls 8.8.7, jls 15.9.4
import static conformance.Check.*;

public class AbruptConstruction {
  static String trace = "";
  static Base escaped;

  static int log(String s) { trace += s + " "; return 1; }

  static int fail(String s) { log(s); throw new IllegalStateException(s); }

  static class Base {
    final int done;
    Base(int x) { log("base"); escaped = this; hook(); done = 5; }
    void hook() {}
  }
  static class Field extends Base {
    int a = log("a"), b = fail("b"), c = log("c");
    { log("block"); }
    Field() { super(log("argument")); log("body"); }
  }
  static class Argument extends Base {
    int a = log("a");
    Argument() { super(fail("argument")); log("body"); }
  }
  static class Hook extends Base {
    int a = 6;
    Hook() { super(0); log("body"); }
    @Override void hook() { fail("hook" + a); }
  }

  static void one(Body b, String expected) {
    trace = "";
    escaped = null;
    raises(IllegalStateException.class, b);
    equal(expected, trace);
  }

  public static void main(String[] args) {
    one(() -> new Field(), "argument base a b ");
    equal(1, ((Field) escaped).a);
    equal(0, ((Field) escaped).c);
    equal(5, escaped.done);
    one(() -> new Argument(), "argument ");
    same(null, escaped);
    one(() -> new Hook(), "base hook0 ");
    equal(0, escaped.done);
    equal(0, ((Hook) escaped).a);
  }
}
