// The second expression of a failing assert becomes the error's message by the
// rules of string conversion, and its cause if it is a Throwable.
// options: -ea
// raises: AssertionError
import static conformance.Check.*;

public class AssertionErrorsCarryTheirDetail {
  static void fails(String message, Body b) {
    Throwable t = raises(AssertionError.class, b);
    equal(message, t.getMessage());
    same(null, t.getCause());
  }

  interface Body extends conformance.Check.Body { }

  public static void main(String[] args) {
    boolean no = args.length > 5;
    fails(null, () -> { assert no; });
    fails("text", () -> { assert no : "text"; });
    fails("5", () -> { assert no : 5; });
    fails("c", () -> { assert no : 'c'; });
    fails("-1", () -> { assert no : (byte) -1; });
    fails("1.5", () -> { assert no : 1.5f; });
    fails("9223372036854775807", () -> { assert no : Long.MAX_VALUE; });
    fails("true", () -> { assert no : true; });
    fails("null", () -> { assert no : (Object) null; });
    Exception cause = new Exception("why");
    Throwable t = raises(AssertionError.class, () -> { assert no : cause; });
    same(cause, t.getCause());
    equal("java.lang.Exception: why", t.getMessage());
    raises(ArithmeticException.class, () -> { assert no : 1 / args.length; });
    raises(NullPointerException.class, () -> { assert (Boolean) null : "x"; });
    assert !no : 1 / args.length;
  }
}
