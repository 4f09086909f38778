// A null enclosing instance is refused before the arguments are evaluated, be
// it for a creation, an anonymous class or a superclass.
// also: jls 15.9
// raises: NullPointerException
import static conformance.Check.*;

public class EnclosingInstanceMustNotBeNull {
  static String trace = "";
  static <T> T see(String s, T t) { trace += s; return t; }

  class Inner { Inner(int x) { trace += "made"; } }
  static class Sub extends Inner {
    { trace += "init"; }
    Sub(EnclosingInstanceMustNotBeNull o) { see("o", o).super(see("x", 1)); }
  }

  public static void main(String[] args) {
    EnclosingInstanceMustNotBeNull none = null,
        some = new EnclosingInstanceMustNotBeNull();
    raises(NullPointerException.class, () ->
        see("q", none).new Inner(see("a", 1)));
    raises(NullPointerException.class, () -> none.new Inner(see("b", 1)) { });
    equal("q", trace);
    trace = "";
    raises(NullPointerException.class, () -> new Sub(none));
    equal("o", trace);
    trace = "";
    new Sub(some);
    see("q", some).new Inner(see("a", 1));
    equal("oxmadeinitqamade", trace);
  }
}
