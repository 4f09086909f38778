// exit runs the shutdown hooks, all of them, with the status given, whichever
// thread asks; finally clauses of the asking thread do not run.
import static conformance.Check.*;

public class HooksRunAtExit {
  public static void main(String[] args) throws Exception {
    Runtime r = Runtime.getRuntime();
    same(r, Runtime.getRuntime());
    Thread first = new Thread(() -> {
      System.out.println("hook");
      raises(IllegalStateException.class,
          () -> r.addShutdownHook(new Thread()));
    });
    Thread removed = new Thread(() -> System.out.println("removed"));
    r.addShutdownHook(first);
    r.addShutdownHook(removed);
    raises(IllegalArgumentException.class, () -> r.addShutdownHook(first));
    raises(IllegalArgumentException.class,
        () -> r.addShutdownHook(Thread.currentThread()));
    that(r.removeShutdownHook(removed) && !r.removeShutdownHook(removed),
        "removed once");
    Thread t = new Thread(() -> {
      try {
        r.exit(7);
      } finally {
        System.out.println("finally");
      }
    });
    t.start();
    t.join();
    System.out.println("never");
  }
}
// -- exit 7
// -- stdout
// hook
// -- stderr
