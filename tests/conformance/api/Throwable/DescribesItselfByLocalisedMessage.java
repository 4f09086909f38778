// toString uses getLocalizedMessage, which is getMessage unless overridden; a
// failing override is the caller's to see.
import static conformance.Check.*;

public class DescribesItselfByLocalisedMessage {
  static class Local extends Exception {
    Local(String s) { super(s); }
    @Override public String getLocalizedMessage() {
      return "<" + getMessage() + ">";
    }
  }
  static class Lazy extends Exception {
    @Override public String getMessage() { return "late"; }
  }
  static class Bad extends Exception {
    @Override public String getMessage() { throw new IllegalStateException(); }
  }

  public static void main(String[] args) {
    String n = "DescribesItselfByLocalisedMessage$";
    equal(n + "Local: <m>", new Local("m").toString());
    equal(n + "Local: <null>", new Local(null).toString());
    equal(n + "Lazy: late", new Lazy().toString());
    equal("java.lang.Throwable", new Throwable().toString());
    equal("java.lang.Throwable: ", new Throwable("").toString());
    equal("java.lang.Exception: " + n + "Lazy: late",
        new Exception(new Lazy()).toString());
    raises(IllegalStateException.class, () -> new Bad().toString());
    Object[] other = {"x"};
    equal("java.lang.AssertionError: 5", new AssertionError(5).toString());
    equal("java.lang.AssertionError: c", new AssertionError('c').toString());
    AssertionError a = new AssertionError(new Error("in"));
    equal("java.lang.Error: in", a.getMessage());
    equal("in", a.getCause().getMessage());
  }
}
