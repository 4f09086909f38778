// A resource that is null is not closed, and the block runs all the same; the
// others are.
import static conformance.Check.*;

public class NullResourcesAreNotClosed {
  static String trace = "";
  static AutoCloseable open(String s) {
    return s == null ? null : () -> trace += s;
  }

  static void run(String a, String b, boolean fail) throws Exception {
    try (AutoCloseable x = open(a); AutoCloseable y = open(b)) {
      trace += x == null ? "0" : "1";
      trace += y == null ? "0" : "1";
      if (fail) x.hashCode();
    }
  }

  public static void main(String[] args) throws Exception {
    run("a", null, false);
    run(null, "b", false);
    run(null, null, false);
    equal("10a01b00", trace);
    trace = "";
    Throwable t = raises(NullPointerException.class, () ->
        run(null, "b", true));
    equal("01b", trace);
    equal(0, t.getSuppressed().length);
    AutoCloseable none = null;
    try (none) { trace += "."; }
    equal("01b.", trace);
  }
}
