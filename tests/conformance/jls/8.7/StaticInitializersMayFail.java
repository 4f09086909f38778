// A static initialiser that throws leaves what it did before, is reported once
// with its cause, and makes the class unusable; an Error is not wrapped.
// raises: ExceptionInInitializerError NoClassDefFoundError
import static conformance.Check.*;

public class StaticInitializersMayFail {
  static String trace = "";

  static class Unchecked {
    static { trace += "a"; }
    static int x = Integer.parseInt("x");
    static { trace += "never"; }
    static void use() { }
  }
  static class AnError {
    static { if (trace != null) throw new StackOverflowError("mine"); }
    static int f;
  }
  static class Outer { static int f = new Unchecked().hashCode(); }
  static class NullCause {
    static Object o = ((Object) null).hashCode();
    static final int N = 5;
  }

  public static void main(String[] args) {
    Throwable t = raises(ExceptionInInitializerError.class, () ->
        Unchecked.use());
    same(NumberFormatException.class, t.getCause().getClass());
    same(t.getCause(), ((ExceptionInInitializerError) t).getException());
    same(null, t.getMessage());
    equal("a", trace);
    raises(NoClassDefFoundError.class, () -> Unchecked.use());
    raises(NoClassDefFoundError.class, () -> new Unchecked());
    equal("mine", raises(StackOverflowError.class, () ->
        AnError.f++).getMessage());
    raises(NoClassDefFoundError.class, () -> AnError.f++);
    raises(NoClassDefFoundError.class, () -> Outer.f++);
    equal(5, NullCause.N);
    raises(ExceptionInInitializerError.class, () -> NullCause.o.hashCode());
    equal(5, NullCause.N);
  }
}
