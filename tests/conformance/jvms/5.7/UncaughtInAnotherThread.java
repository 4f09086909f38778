// An exception that ends a thread other than main leaves the exit status as it
// is; its handler, its group's and the default one are asked in that order.
// also: jls 11.3, jls 12.8
public class UncaughtInAnotherThread {
  static void run(ThreadGroup g, Thread.UncaughtExceptionHandler own)
      throws InterruptedException {
    Thread t = new Thread(g, () -> { throw new Error("x"); }, "t");
    t.setUncaughtExceptionHandler(own);
    t.start();
    t.join();
  }

  public static void main(String[] args) throws InterruptedException {
    Thread.setDefaultUncaughtExceptionHandler(
        (t, e) -> System.out.println("default " + e.getMessage()));
    ThreadGroup group = new ThreadGroup("g") {
      @Override public void uncaughtException(Thread t, Throwable e) {
        System.out.println("group " + e.getMessage());
      }
    };
    run(group, (t, e) -> System.out.println("own " + e.getMessage()));
    run(group, null);
    run(Thread.currentThread().getThreadGroup(), null);
    run(group, (t, e) -> { throw new IllegalStateException("dropped"); });
    System.out.println("end");
  }
}
// -- exit 0
// -- stdout
// own x
// group x
// default x
// end
