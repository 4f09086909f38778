// Assertions are off by default: neither condition nor message is evaluated.
import static conformance.Check.*;

public class OffUnlessEnabled {
  static int evaluated;
  static boolean yes() { evaluated++; return false; }
  static String text() { evaluated++; return "text"; }
  static class Nested {
    static boolean on;
    static { assert on = true; }
  }

  public static void main(String[] args) {
    assert yes();
    assert yes() : text();
    equal(0, evaluated);
    that(!Nested.on, "in a nested class");
    that(!OffUnlessEnabled.class.desiredAssertionStatus(), "status");
    ClassLoader l = new ClassLoader(null) {};
    l.setDefaultAssertionStatus(true);
    l.clearAssertionStatus();
    that(!OffUnlessEnabled.class.desiredAssertionStatus(), "still");
    that(!int.class.desiredAssertionStatus()
        && !String.class.desiredAssertionStatus(), "of the library");
  }
}
