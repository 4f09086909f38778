// An exception that leaves main ends the thread; the machine exits with
// status 1 after its trace, when no other thread runs.
// also: 5.7
public class UncaughtInMain {
  static class Own extends RuntimeException {
    Own(String s, Throwable cause) { super(s, cause); }
  }

  static void f(int n) {
    if (n == 0) throw new IllegalStateException("inner");
    f(n - 1);
  }

  public static void main(String[] args) {
    System.out.println("before");
    try {
      f(2);
    } catch (IllegalStateException e) {
      throw new Own("outer", e);
    }
  }
}
// -- exit 1
// -- stdout
// before
// -- stderr
// Exception in thread "main" UncaughtInMain$Own: outer
// 	at UncaughtInMain.main(UncaughtInMain.java:19)
// Caused by: java.lang.IllegalStateException: inner
// 	at UncaughtInMain.f(UncaughtInMain.java:10)
// 	at UncaughtInMain.f(UncaughtInMain.java:11)
// 	at UncaughtInMain.f(UncaughtInMain.java:11)
// 	at UncaughtInMain.main(UncaughtInMain.java:17)
