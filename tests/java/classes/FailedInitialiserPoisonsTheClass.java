// The first use throws ExceptionInInitializerError or the Error itself, later
// ones NoClassDefFoundError with the first as its cause (JLS 12.4.2, step 5).
public class FailedInitialiserPoisonsTheClass {
  static int zero = 0;

  static class Divides { static int v = 1 / zero; static int w = 3; }
  static class Errs { static { if (zero == 0) throw new AssertionError("e"); } }
  static class Child extends Divides { static int c = 5; }
  static class Fresh extends Errs { static void m() { } }
  interface Fields { int F = Integer.parseInt("nan"); }
  static class Uses implements Fields { static int u = F; }

  interface Act { void run() throws Throwable; }

  static void attempt(String what, Act act) {
    try {
      act.run();
      System.out.println(what + " fine");
    } catch (Throwable t) {
      System.out.println(what + ": " + t);
      for (Throwable c = t.getCause(); c != null; c = c.getCause())
        System.out.println("  cause " + c);
      if (t instanceof ExceptionInInitializerError e)
        System.out.println("  " + (e.getException() == e.getCause()) + " "
          + e.getMessage());
    }
  }

  public static void main(String[] args) {
    attempt("field", () -> System.out.println(Divides.v));
    attempt("again", () -> System.out.println(Divides.w));
    attempt("new", () -> new Divides());
    attempt("child", () -> System.out.println(Child.c));
    attempt("child again", () -> new Child());
    attempt("array", () -> System.out.println(new Divides[2].length));
    attempt("error", () -> new Errs());
    attempt("error again", () -> new Errs());
    attempt("fresh", () -> Fresh.m());
    attempt("fresh again", () -> Fresh.m());
    attempt("interface", () -> System.out.println(Uses.u));
    attempt("interface again", () -> System.out.println(Fields.F));
    attempt("forName", () -> Class.forName(Divides.class.getName()));
    attempt("literal", () -> System.out.println(Divides.class));
    attempt("reflect",
      () -> Errs.class.getDeclaredConstructor().newInstance());
  }
}
// -- exit 0
// -- stdout
// field: java.lang.ExceptionInInitializerError
//   cause java.lang.ArithmeticException: / by zero
//   true null
// again: java.lang.NoClassDefFoundError: Could not initialize class FailedInitialiserPoisonsTheClass$Divides
//   cause java.lang.ExceptionInInitializerError: Exception java.lang.ArithmeticException: / by zero [in thread "main"]
// new: java.lang.NoClassDefFoundError: Could not initialize class FailedInitialiserPoisonsTheClass$Divides
//   cause java.lang.ExceptionInInitializerError: Exception java.lang.ArithmeticException: / by zero [in thread "main"]
// child: java.lang.NoClassDefFoundError: Could not initialize class FailedInitialiserPoisonsTheClass$Divides
//   cause java.lang.ExceptionInInitializerError: Exception java.lang.ArithmeticException: / by zero [in thread "main"]
// child again: java.lang.NoClassDefFoundError: Could not initialize class FailedInitialiserPoisonsTheClass$Child
//   cause java.lang.ExceptionInInitializerError: Exception java.lang.NoClassDefFoundError: Could not initialize class FailedInitialiserPoisonsTheClass$Divides [in thread "main"]
// 2
// array fine
// error: java.lang.AssertionError: e
// error again: java.lang.NoClassDefFoundError: Could not initialize class FailedInitialiserPoisonsTheClass$Errs
//   cause java.lang.ExceptionInInitializerError: Exception java.lang.AssertionError: e [in thread "main"]
// fresh: java.lang.NoClassDefFoundError: Could not initialize class FailedInitialiserPoisonsTheClass$Errs
//   cause java.lang.ExceptionInInitializerError: Exception java.lang.AssertionError: e [in thread "main"]
// fresh again: java.lang.NoClassDefFoundError: Could not initialize class FailedInitialiserPoisonsTheClass$Fresh
//   cause java.lang.ExceptionInInitializerError: Exception java.lang.NoClassDefFoundError: Could not initialize class FailedInitialiserPoisonsTheClass$Errs [in thread "main"]
// interface: java.lang.ExceptionInInitializerError
//   cause java.lang.NumberFormatException: For input string: "nan"
//   true null
// interface again: java.lang.NoClassDefFoundError: Could not initialize class FailedInitialiserPoisonsTheClass$Fields
//   cause java.lang.ExceptionInInitializerError: Exception java.lang.NumberFormatException: For input string: "nan" [in thread "main"]
// forName: java.lang.NoClassDefFoundError: Could not initialize class FailedInitialiserPoisonsTheClass$Divides
//   cause java.lang.ExceptionInInitializerError: Exception java.lang.ArithmeticException: / by zero [in thread "main"]
// class FailedInitialiserPoisonsTheClass$Divides
// literal fine
// reflect: java.lang.NoClassDefFoundError: Could not initialize class FailedInitialiserPoisonsTheClass$Errs
//   cause java.lang.ExceptionInInitializerError: Exception java.lang.AssertionError: e [in thread "main"]
