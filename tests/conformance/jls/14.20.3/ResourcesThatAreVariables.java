// An effectively final variable or field may be the resource: what it refers
// to on entry is closed, and the variable can still be used behind.
import static conformance.Check.*;

public class ResourcesThatAreVariables {
  static String trace = "";
  static class R implements AutoCloseable {
    final String name;
    boolean closed;
    R(String name) { this.name = name; }
    public void close() { closed = true; trace += name; }
  }

  static final R shared = new R("s");
  final R own = new R("o");

  static void parameter(final R p) {
    try (p; p; R q = new R("q")) { trace += "!"; }
    trace += p.closed;
  }
  void fields() { try (own; this.own; shared) { trace += own.closed; } }

  public static void main(String[] args) {
    parameter(new R("p"));
    equal("!qpptrue", trace);
    trace = "";
    new ResourcesThatAreVariables().fields();
    equal("falsesoo", trace);
    trace = "";
    R r = new R("r");
    try (r) {
      throw new IllegalStateException();
    } catch (IllegalStateException e) { trace += r.closed; }
    equal("rtrue", trace);
    R[] array = {new R("0"), new R("1")};
    try (R x = array[0]) { array[0] = array[1]; }
    equal("rtrue0", trace);
  }
}
