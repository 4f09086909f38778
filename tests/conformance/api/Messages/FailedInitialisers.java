// The second use of a class whose initialiser failed names the first failure as
// its cause, with the thread it happened in.
// also: jvms 5.5
// raises: ExceptionInInitializerError NoClassDefFoundError
import static conformance.Check.*;

public class FailedInitialisers {
  static class A { static int x = Integer.parseInt("x"); }
  static class B {
    static { if (true) throw new Error("plain error"); }
    static void f() {}
  }
  static class C extends A {}

  public static void main(String[] args) {
    Throwable t = raises(ExceptionInInitializerError.class, () -> A.x++);
    equal(null, t.getMessage());
    same(NumberFormatException.class, t.getCause().getClass());
    same(t.getCause(), ((ExceptionInInitializerError) t).getException());
    t = raises(NoClassDefFoundError.class, () -> A.x++);
    equal("Could not initialize class FailedInitialisers$A", t.getMessage());
    Throwable cause = t.getCause();
    if (cause != null) {
      same(ExceptionInInitializerError.class, cause.getClass());
      equal("Exception java.lang.NumberFormatException: For input string: "
          + "\"x\" [in thread \"main\"]", cause.getMessage());
      equal("forInputString", cause.getStackTrace()[0].getMethodName());
      equal(null, cause.getCause());
    }
    t = raises(NoClassDefFoundError.class, () -> new C());
    equal("Could not initialize class FailedInitialisers$A", t.getMessage());
    t = raises(NoClassDefFoundError.class, () -> new C());
    equal("Could not initialize class FailedInitialisers$C", t.getMessage());
    // An Error is not wrapped.
    equal("plain error", raises(Error.class, () -> B.f()).getMessage());
    t = raises(NoClassDefFoundError.class, () -> B.f());
    equal("Could not initialize class FailedInitialisers$B", t.getMessage());
  }
}
