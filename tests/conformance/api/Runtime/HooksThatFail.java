// A hook that throws does not keep the others from running; the exit status of
// an uncaught exception in main is 1, hooks run then too.
public class HooksThatFail {
  public static void main(String[] args) {
    Thread good = new Thread(() -> System.out.println("good"), "good");
    Thread bad = new Thread(() -> {
      throw new IllegalStateException("bad hook");
    }, "bad");
    Thread last = new Thread(() -> {
      while (good.getState() != Thread.State.TERMINATED
          || bad.getState() != Thread.State.TERMINATED)
        Thread.yield();
      System.out.println(good.getState() + " " + bad.getState());
    });
    for (Thread t : new Thread[] {good, bad, last})
      Runtime.getRuntime().addShutdownHook(t);
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> {
      synchronized (System.out) {
        System.err.println(t.getName() + ": " + e.getMessage());
      }
    });
    throw new Error(args.length + " in main");
  }
}
// -- exit 1
// -- stdout
// good
// TERMINATED TERMINATED
// -- stderr
// main: 0 in main
// bad: bad hook
