// The trace is that of the construction, whoever throws or catches; the line is
// that of the new expression; rethrowing changes nothing.
import static conformance.Check.*;

public class TracesAreTakenWhenMade {
  static Exception kept;

  static void make() {
    kept =
        new Exception(
            "x");
  }
  static void toss() throws Exception { throw kept; }
  static int divide(int a,
                    int b) {
    int c = a
        / b;
    return c;
  }

  public static void main(String[] args) throws Exception {
    make();
    equal("make", kept.getStackTrace()[0].getMethodName());
    equal(9, line(kept));
    try {
      toss();
    } catch (Exception e) {
      same(kept, e);
      equal(9, line(e));
      equal("make", e.getStackTrace()[0].getMethodName());
    }
    Throwable t = raises(ArithmeticException.class, () -> divide(1, 0));
    equal(16, line(t));
    try {
      try {
        divide(2, 0);
      } finally {
        kept = null;
      }
    } catch (ArithmeticException e) {
      equal("divide", e.getStackTrace()[0].getMethodName());
      equal(36, e.getStackTrace()[1].getLineNumber());
    }
    Exception inOther = new Exception();
    Thread[] thread = {new Thread(() -> kept = new Exception())};
    thread[0].start();
    thread[0].join();
    StackTraceElement[] s = kept.getStackTrace();
    equal(2, s.length);
    equal("run", s[1].getMethodName());
    equal("java.lang.Thread", s[1].getClassName());
  }
}
