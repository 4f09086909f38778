// System.exit from a thread: hooks run, exceptions in hooks are printed,
// the status is the one given (Runtime.exit).
public class ExitFromAnotherThreadRunsHooks {
  public static void main(String[] args) throws Exception {
    Thread hook = new Thread(() -> {
      System.out.println("hook");
      try {
        Runtime.getRuntime().addShutdownHook(new Thread());
      } catch (IllegalStateException e) {
        System.out.println(e.getMessage());
      }
      throw new IllegalArgumentException("in the hook");
    }, "hook one");
    Runtime.getRuntime().addShutdownHook(hook);
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
    }
    Thread removed = new Thread(() -> System.out.println("never"));
    Runtime.getRuntime().addShutdownHook(removed);
    System.out.println(Runtime.getRuntime().removeShutdownHook(removed) + " "
      + Runtime.getRuntime().removeShutdownHook(removed));
    Thread t = new Thread(() -> {
      try {
        System.out.println("exiting");
        System.exit(42);
      } finally {
        System.out.println("no finally");
      }
    });
    t.start();
    t.join();
    System.out.println("main never gets here");
  }
}
// -- exit 42
// -- stdout
// Hook previously registered
// true false
// exiting
// hook
// Shutdown in progress
// -- stderr
// Exception in thread "hook one" java.lang.IllegalArgumentException: in the hook
// 	at ExitFromAnotherThreadRunsHooks.lambda$main$0(ExitFromAnotherThreadRunsHooks.java:12)
// 	at java.base/java.lang.Thread.run(Thread.java:840)
