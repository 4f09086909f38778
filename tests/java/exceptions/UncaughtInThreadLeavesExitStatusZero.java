// An uncaught exception ends only its thread (JLS 11.3).
public class UncaughtInThreadLeavesExitStatusZero {
  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> {
      int[] a = {1};
      a[1]++;
    }, "worker one");
    t.start();
    t.join();
    Thread u = new Thread(null, () -> { throw new Error("second"); }, "");
    u.start();
    u.join();
    Thread handled = new Thread(() -> { throw new RuntimeException("mine"); }, "h");
    handled.setUncaughtExceptionHandler((th, e) -> {
      System.out.println(th.getName() + " " + e.getMessage());
      throw new IllegalStateException("from the handler");
    });
    handled.start();
    handled.join();
    Thread.setDefaultUncaughtExceptionHandler((th, e) ->
      System.out.println("default " + th.getName() + " " + e));
    Thread d = new Thread(() -> { throw new RuntimeException("d"); }, "dd");
    d.start();
    d.join();
    System.out.println("main goes on " + t.getState());
  }
}
// -- exit 0
// -- stdout
// h mine
// default dd java.lang.RuntimeException: d
// main goes on TERMINATED
// -- stderr
// Exception in thread "worker one" java.lang.ArrayIndexOutOfBoundsException: Index 1 out of bounds for length 1
// 	at UncaughtInThreadLeavesExitStatusZero.lambda$main$0(UncaughtInThreadLeavesExitStatusZero.java:6)
// 	at java.base/java.lang.Thread.run(Thread.java:840)
// Exception in thread "" java.lang.Error: second
// 	at UncaughtInThreadLeavesExitStatusZero.lambda$main$1(UncaughtInThreadLeavesExitStatusZero.java:10)
// 	at java.base/java.lang.Thread.run(Thread.java:840)
// 
// Exception: java.lang.IllegalStateException thrown from the UncaughtExceptionHandler in thread "h"
