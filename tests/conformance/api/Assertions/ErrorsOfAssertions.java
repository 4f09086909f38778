// With -ea a false assertion is an AssertionError with the message's value, a
// throwable also as cause; -esa and -dsa are for the library.
// options: -ea -dsa
// raises: AssertionError
import static conformance.Check.*;

public class ErrorsOfAssertions {
  static int evaluated;
  static Object value(Object o) { evaluated++; return o; }

  static Throwable error(Body b) { return raises(AssertionError.class, b); }

  static class Early {
    static int seen = check();
    static int check() {
      try {
        assert false : "in initialiser";
        return 0;
      } catch (AssertionError e) {
        return 1;
      }
    }
  }

  public static void main(String[] args) {
    assert true : value("not evaluated");
    equal(0, evaluated);
    equal(null, error(() -> { assert false; }).getMessage());
    equal("m", error(() -> { assert 1 > 2 : value("m"); }).getMessage());
    equal(1, evaluated);
    equal("null", error(() -> { assert false : (Object) null; })
        .getMessage());
    equal("7", error(() -> { assert false : 7; }).getMessage());
    equal("x", error(() -> { assert false : 'x'; }).getMessage());
    equal("-0.0", error(() -> { assert false : -0.0; }).getMessage());
    Throwable t = error(() -> { assert false : new Exception("c"); });
    equal("java.lang.Exception: c", t.getMessage());
    equal("c", t.getCause().getMessage());
    equal(1, Early.seen);
    raises(ArithmeticException.class, () -> { assert evaluated / 0 == 1; });
    that(ErrorsOfAssertions.class.desiredAssertionStatus(), "status");
    that(!java.util.List.class.desiredAssertionStatus(), "library");
  }
}
