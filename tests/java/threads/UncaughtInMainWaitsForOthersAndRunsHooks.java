// After an exception in main other threads go on, hooks run, status 1.
public class UncaughtInMainWaitsForOthersAndRunsHooks {
  static void deep(int n) {
    if (n == 0) throw new UnsupportedOperationException("main fails");
    deep(n - 1);
  }

  public static void main(String[] args) {
    Thread main = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() ->
      System.out.println("hook")));
    new Thread(() -> {
      try {
        main.join();
      } catch (InterruptedException e) {
        throw new Error(e);
      }
      System.out.println("the other thread ends");
    }).start();
    deep(2);
  }
}
// -- exit 1
// -- stdout
// the other thread ends
// hook
// -- stderr
// Exception in thread "main" java.lang.UnsupportedOperationException: main fails
// 	at UncaughtInMainWaitsForOthersAndRunsHooks.deep(UncaughtInMainWaitsForOthersAndRunsHooks.java:4)
// 	at UncaughtInMainWaitsForOthersAndRunsHooks.deep(UncaughtInMainWaitsForOthersAndRunsHooks.java:5)
// 	at UncaughtInMainWaitsForOthersAndRunsHooks.deep(UncaughtInMainWaitsForOthersAndRunsHooks.java:5)
// 	at UncaughtInMainWaitsForOthersAndRunsHooks.main(UncaughtInMainWaitsForOthersAndRunsHooks.java:20)
