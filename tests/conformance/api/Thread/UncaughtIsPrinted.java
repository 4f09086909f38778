// Without handlers the trace of an uncaught exception goes to standard error,
// with the thread's name, and the others run on.
public class UncaughtIsPrinted {
  static class Stop extends RuntimeException {
    Stop(String s) { super(s); }
  }

  public static void main(String[] args) throws Exception {
    Thread t = new Thread(() -> { throw new Stop("first\nsecond"); }, "a b");
    t.start();
    t.join();
    Thread death = new Thread(() -> { throw new ThreadDeath(); });
    death.start();
    death.join();
    System.out.println("still here");
  }
}
// -- exit 0
// -- stdout
// still here
// -- stderr
// Exception in thread "a b" UncaughtIsPrinted$Stop: first
// second
// 	at UncaughtIsPrinted.lambda$main$0(UncaughtIsPrinted.java:9)
// 	at java.base/java.lang.Thread.run(Thread.java:840)
