// What a thread does not catch goes to its own handler, else to its group's,
// else to the default one; a handler's own exception is mentioned and dropped.
import java.util.*;
import static conformance.Check.*;

public class UncaughtHandlersInOrder {
  static final List<String> LOG = Collections.synchronizedList(
      new ArrayList<>());

  static void run(Thread t) throws Exception {
    t.start();
    t.join();
  }

  public static void main(String[] args) throws Exception {
    Thread.setDefaultUncaughtExceptionHandler(
        (t, e) -> LOG.add("default " + t.getName() + " " + e.getMessage()));
    Runnable bad = () -> { throw new IllegalStateException("x"); };
    Thread own = new Thread(bad, "own");
    same(own.getThreadGroup(), own.getUncaughtExceptionHandler());
    own.setUncaughtExceptionHandler((t, e) -> {
      LOG.add("own " + t.getName() + " " + t.isAlive());
      throw new Error("dropped");
    });
    run(own);
    ThreadGroup g = new ThreadGroup("g") {
      @Override public void uncaughtException(Thread t, Throwable e) {
        LOG.add("group " + t.getName());
        super.uncaughtException(t, e);
      }
    };
    run(new Thread(new ThreadGroup(g, "inner"), bad, "in group"));
    run(new Thread(bad, "plain"));
    run(new Thread(() -> { throw new StackOverflowError(); }, "error"));
    equal(List.of("own own true", "group in group", "default in group x",
        "default plain x", "default error null"), LOG);
    // A dead thread has no handler.
    equal(null, own.getUncaughtExceptionHandler());
    Thread.setDefaultUncaughtExceptionHandler(null);
    equal(null, Thread.getDefaultUncaughtExceptionHandler());
  }
}
// -- exit 0
// -- stdout
// -- stderr
// 
// Exception: java.lang.Error thrown from the UncaughtExceptionHandler in thread "own"
