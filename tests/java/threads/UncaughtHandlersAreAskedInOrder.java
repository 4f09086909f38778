// The thread's handler, its group, the default handler (Thread).
public class UncaughtHandlersAreAskedInOrder {
  static void run(Thread t) throws Exception {
    t.start();
    t.join();
  }

  public static void main(String[] args) throws Exception {
    Runnable fails = () -> { throw new IllegalStateException(Thread.currentThread().getName()); };
    Thread.UncaughtExceptionHandler h = (t, e) ->
      System.out.println("handler " + t.getName() + " " + e.getMessage() + " " + (t == Thread.currentThread()));
    Thread own = new Thread(fails, "own");
    System.out.println(own.getUncaughtExceptionHandler() == own.getThreadGroup());
    own.setUncaughtExceptionHandler(h);
    run(own);
    System.out.println(own.getUncaughtExceptionHandler());
    ThreadGroup g = new ThreadGroup("g") {
      @Override public void uncaughtException(Thread t, Throwable e) {
        System.out.println("group " + t.getName());
        super.uncaughtException(t, e);
      }
    };
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> System.out.println("default " + t.getName()));
    run(new Thread(g, fails, "grouped"));
    run(new Thread(fails, "plain"));
    Thread.setDefaultUncaughtExceptionHandler(null);
    run(new Thread(g, () -> { throw new ThreadDeath(); }, "dying"));
    run(new Thread(g, fails, "printed"));
    Thread viaRun = new Thread(fails, "run");
    try {
      viaRun.run();
    } catch (IllegalStateException e) {
      System.out.println("in " + e.getMessage() + " " + viaRun.getState());
    }
  }
}
// -- exit 0
// -- stdout
// true
// handler own own true
// null
// group grouped
// default grouped
// default plain
// group dying
// group printed
// in main NEW
// -- stderr
// Exception in thread "printed" java.lang.IllegalStateException: printed
// 	at UncaughtHandlersAreAskedInOrder.lambda$main$0(UncaughtHandlersAreAskedInOrder.java:9)
// 	at java.base/java.lang.Thread.run(Thread.java:840)
