// An uncaught OutOfMemoryError prints its trace and gives status 1.
// options: -Xmx16m
public class UncaughtOutOfMemoryEndsWithATrace {
  static long[] grow(int n) {
    return new long[n];
  }

  public static void main(String[] args) {
    System.out.println(grow(10).length);
    grow(100_000_000);
  }
}
// -- exit 1
// -- stdout
// 10
// -- stderr
// Exception in thread "main" java.lang.OutOfMemoryError: Java heap space
// 	at UncaughtOutOfMemoryEndsWithATrace.grow(UncaughtOutOfMemoryEndsWithATrace.java:5)
// 	at UncaughtOutOfMemoryEndsWithATrace.main(UncaughtOutOfMemoryEndsWithATrace.java:10)
