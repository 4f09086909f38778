// printStackTrace: causes, suppressed, common frames, circular references.
public class TracePrintsCausesAndSuppressed {
  static class Cyclic extends Exception {
    Throwable other;
    Cyclic(String m) { super(m); }
    @Override public synchronized Throwable getCause() { return other; }
  }

  static void low() throws Exception { throw new Exception("low"); }

  static void mid() {
    try {
      low();
    } catch (Exception e) {
      RuntimeException r = new RuntimeException("mid", e);
      r.addSuppressed(new Error("suppressed"));
      r.addSuppressed(new IllegalStateException(new Exception("inner cause")));
      throw r;
    }
  }

  static class Quiet extends Exception {
    Quiet() { super("quiet", null, false, false); }
  }

  static class Renamed extends Exception {
    @Override public String toString() { return "renamed\nsecond line"; }
    @Override public String getLocalizedMessage() { return "local"; }
  }

  public static void main(String[] args) {
    try {
      mid();
    } catch (RuntimeException e) {
      e.printStackTrace();
    }
    Cyclic a = new Cyclic("a"), b = new Cyclic("b");
    a.other = b;
    b.other = a;
    a.printStackTrace();
    Quiet q = new Quiet();
    q.addSuppressed(new Error());
    q.printStackTrace();
    System.out.println(q.getStackTrace().length + q.getSuppressed().length);
    new Renamed().printStackTrace();
    Exception made = new Exception("made");
    made.setStackTrace(new StackTraceElement[]{
      new StackTraceElement("C", "m", "F.java", 12),
      new StackTraceElement("C", "n", null, -1),
      new StackTraceElement("C", "native", "F.java", -2),
      new StackTraceElement("app", "mod", "1.0", "p.C", "x", "C.java", 3)});
    made.printStackTrace();
    try {
      made.initCause(new Error());
      made.initCause(new Error());
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage());
    }
    try {
      new Exception("self", null).initCause(new Error());
    } catch (IllegalStateException e) {
      System.out.println(e.getMessage() + " / " + e.getCause().getMessage());
    }
    throw new IllegalStateException("last", a);
  }
}
// -- exit 1
// -- stdout
// 0
// Can't overwrite cause with java.lang.Error
// Can't overwrite cause with java.lang.Error / self
// -- stderr
// java.lang.RuntimeException: mid
// 	at TracePrintsCausesAndSuppressed.mid(TracePrintsCausesAndSuppressed.java:15)
// 	at TracePrintsCausesAndSuppressed.main(TracePrintsCausesAndSuppressed.java:33)
// 	Suppressed: java.lang.Error: suppressed
// 		at TracePrintsCausesAndSuppressed.mid(TracePrintsCausesAndSuppressed.java:16)
// 		... 1 more
// 	Suppressed: java.lang.IllegalStateException: java.lang.Exception: inner cause
// 		at TracePrintsCausesAndSuppressed.mid(TracePrintsCausesAndSuppressed.java:17)
// 		... 1 more
// 	Caused by: java.lang.Exception: inner cause
// 		... 2 more
// Caused by: java.lang.Exception: low
// 	at TracePrintsCausesAndSuppressed.low(TracePrintsCausesAndSuppressed.java:9)
// 	at TracePrintsCausesAndSuppressed.mid(TracePrintsCausesAndSuppressed.java:13)
// 	... 1 more
// TracePrintsCausesAndSuppressed$Cyclic: a
// 	at TracePrintsCausesAndSuppressed.main(TracePrintsCausesAndSuppressed.java:37)
// Caused by: TracePrintsCausesAndSuppressed$Cyclic: b
// 	... 1 more
// Caused by: [CIRCULAR REFERENCE: TracePrintsCausesAndSuppressed$Cyclic: a]
// TracePrintsCausesAndSuppressed$Quiet: quiet
// renamed
// second line
// 	at TracePrintsCausesAndSuppressed.main(TracePrintsCausesAndSuppressed.java:45)
// java.lang.Exception: made
// 	at C.m(F.java:12)
// 	at C.n(Unknown Source)
// 	at C.native(Native Method)
// 	at app/mod@1.0/p.C.x(C.java:3)
// Exception in thread "main" java.lang.IllegalStateException: last
// 	at TracePrintsCausesAndSuppressed.main(TracePrintsCausesAndSuppressed.java:64)
// Caused by: TracePrintsCausesAndSuppressed$Cyclic: a
// 	at TracePrintsCausesAndSuppressed.main(TracePrintsCausesAndSuppressed.java:37)
// Caused by: TracePrintsCausesAndSuppressed$Cyclic: b
// 	... 1 more
// Caused by: [CIRCULAR REFERENCE: TracePrintsCausesAndSuppressed$Cyclic: a]
