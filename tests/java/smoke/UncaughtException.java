// An uncaught exception ends the program with status 1 and its trace.
public class UncaughtException {
  static void fail(int depth) {
    if (depth == 0) throw new IllegalStateException("deep", new RuntimeException("cause"));
    fail(depth - 1);
  }

  public static void main(String[] args) {
    System.out.println("before");
    fail(2);
  }
}
// -- exit 1
// -- stdout
// before
// -- stderr
// Exception in thread "main" java.lang.IllegalStateException: deep
// 	at UncaughtException.fail(UncaughtException.java:4)
// 	at UncaughtException.fail(UncaughtException.java:5)
// 	at UncaughtException.fail(UncaughtException.java:5)
// 	at UncaughtException.main(UncaughtException.java:10)
// Caused by: java.lang.RuntimeException: cause
// 	... 4 more
