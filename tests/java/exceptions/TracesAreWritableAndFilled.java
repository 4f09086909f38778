// fillInStackTrace, setStackTrace, rethrown exceptions keep their trace.
import java.util.*;

public class TracesAreWritableAndFilled {
  static Exception kept = new Exception("kept");
  static void rethrow() throws Exception { throw kept; }
  static void refill() throws Exception { throw (Exception) kept.fillInStackTrace(); }

  static class NoFill extends Exception {
    @Override public synchronized Throwable fillInStackTrace() { return this; }
  }
  static class Sub extends NoFill { Sub() { super(); } }

  static String at(Throwable t) {
    List<String> l = new ArrayList<>();
    for (StackTraceElement e : t.getStackTrace())
      l.add(e.getMethodName() + ":" + e.getLineNumber());
    return l.toString();
  }

  static Throwable make(int n) { return n == 0 ? new Throwable() : make(n - 1); }

  public static void main(String[] args) throws Exception {
    try { rethrow(); } catch (Exception e) { System.out.println(at(e)); }
    try { refill(); } catch (Exception e) { System.out.println(at(e)); }
    try { throw new Sub(); } catch (NoFill e) { System.out.println(at(e)); }
    System.out.println(at(make(4)) + " " + make(2000).getStackTrace().length);
    Throwable t = new Throwable();
    StackTraceElement[] mine = t.getStackTrace();
    mine[0] = null;
    System.out.println(t.getStackTrace()[0] != null);
    try {
      t.setStackTrace(mine);
    } catch (NullPointerException e) {
      System.out.println(e.getMessage());
    }
    t.setStackTrace(new StackTraceElement[0]);
    System.out.println(at(t) + " " + t);
    StackTraceElement e = new Throwable().getStackTrace()[0];
    System.out.println(e.equals(new StackTraceElement(e.getClassLoaderName(), null, null,
      e.getClassName(), "main", e.getFileName(), e.getLineNumber())));
    StackTraceElement[] now = Thread.currentThread().getStackTrace();
    System.out.println(now[0].getMethodName() + " " + now[1].getMethodName() + " " + now.length);
    Thread other = new Thread(() -> { });
    System.out.println(other.getStackTrace().length);
    System.out.println(new Throwable("m", new Error("c")).getMessage()
      + new Throwable(new Error("c")).getMessage() + new Exception((Throwable) null).getMessage());
  }
}
// -- exit 0
// -- stdout
// [<clinit>:5]
// [refill:7, main:25]
// []
// [make:21, make:21, make:21, make:21, make:21, main:27] 1024
// true
// stackTrace[0]
// [] java.lang.Throwable
// true
// getStackTrace main 2
// 0
// mjava.lang.Error: cnull
