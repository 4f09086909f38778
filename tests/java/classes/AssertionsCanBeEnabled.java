// assert statements with -ea: messages, laziness, nested classes (JLS 14.10).
// options: -ea
public class AssertionsCanBeEnabled {
  static int evaluated;
  static boolean t() { evaluated++; return true; }
  static Object msg(Object o) { evaluated += 100; return o; }
  static class Inner { static void check(int n) { assert n > 0 : n; } }
  interface I { static void check() { assert false : 'c'; } }
  enum E { A; void check() { assert this != A : 2.5; } }

  static void run(Runnable r) {
    try {
      r.run();
      System.out.println("holds");
    } catch (AssertionError e) {
      System.out.println(e + " " + e.getMessage() + " " + e.getCause());
    }
  }

  public static void main(String[] args) {
    run(() -> { assert t(); });
    run(() -> { assert t() : msg("not evaluated"); });
    run(() -> { assert !t() : msg("shown"); });
    run(() -> { assert !t(); });
    run(() -> { assert false : new IllegalStateException("cause"); });
    run(() -> { assert false : null; });
    run(() -> { assert false : 1L << 40; });
    run(() -> { assert false : true; });
    run(() -> Inner.check(-3));
    run(I::check);
    run(E.A::check);
    System.out.println(evaluated + " " + AssertionsCanBeEnabled.class.desiredAssertionStatus()
      + " " + String.class.desiredAssertionStatus());
    int n = args.length;
    assert n > 0 : "uncaught " + n;
  }
}
// -- exit 1
// -- stdout
// holds
// holds
// java.lang.AssertionError: shown shown null
// java.lang.AssertionError null null
// java.lang.AssertionError: java.lang.IllegalStateException: cause java.lang.IllegalStateException: cause java.lang.IllegalStateException: cause
// java.lang.AssertionError: null null null
// java.lang.AssertionError: 1099511627776 1099511627776 null
// java.lang.AssertionError: true true null
// java.lang.AssertionError: -3 -3 null
// java.lang.AssertionError: c c null
// java.lang.AssertionError: 2.5 2.5 null
// 104 true false
// -- stderr
// Exception in thread "main" java.lang.AssertionError: uncaught 0
// 	at AssertionsCanBeEnabled.main(AssertionsCanBeEnabled.java:35)
