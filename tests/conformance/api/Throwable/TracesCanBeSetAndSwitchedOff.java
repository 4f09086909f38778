// getStackTrace copies, setStackTrace replaces for good, fillInStackTrace takes
// the present one; a throwable without writable trace ignores both.
// raises: NullPointerException
import static conformance.Check.*;

public class TracesCanBeSetAndSwitchedOff {
  static class NoTrace extends Exception {
    NoTrace() { super(null, null, true, false); }
  }
  static class Overridden extends Exception {
    @Override public synchronized Throwable fillInStackTrace() { return this; }
  }

  static Throwable make() { return new Throwable(); }
  static void refill(Throwable t) { t.fillInStackTrace(); }

  public static void main(String[] args) {
    Throwable t = make();
    equal("make", t.getStackTrace()[0].getMethodName());
    t.getStackTrace()[0] = null;
    equal("make", t.getStackTrace()[0].getMethodName());
    refill(t);
    equal("refill", t.getStackTrace()[0].getMethodName());
    StackTraceElement own = new StackTraceElement("a.B", "c", "D.java", 7);
    StackTraceElement[] given = {own};
    t.setStackTrace(given);
    given[0] = null;
    equal(own, t.getStackTrace()[0]);
    equal(1, t.getStackTrace().length);
    equal("stackTrace[1]", raises(NullPointerException.class,
        () -> t.setStackTrace(new StackTraceElement[] {own, null}))
        .getMessage());
    raises(NullPointerException.class, () -> t.setStackTrace(null));
    equal(1, t.getStackTrace().length);
    same(t, t.fillInStackTrace());
    equal("main", t.getStackTrace()[0].getMethodName());
    Throwable none = new NoTrace();
    equal(0, none.getStackTrace().length);
    none.setStackTrace(new StackTraceElement[] {own});
    none.fillInStackTrace();
    equal(0, none.getStackTrace().length);
    equal(0, new Overridden().getStackTrace().length);
  }
}
