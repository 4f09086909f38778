// An exception that nobody catches ends its thread: finally clauses run, then
// the thread's handler, or its group's, or the default one; other threads go on.
import static conformance.Check.*;

public class UncaughtExceptionsGoToHandlers {
  static volatile String trace = "";

  static void fail(String s) {
    try { throw new IllegalStateException(s); } finally { trace += "finally "; }
  }

  static void run(Thread t) throws InterruptedException {
    t.start();
    t.join();
    that(!t.isAlive(), "alive");
    equal(Thread.State.TERMINATED, t.getState());
  }

  public static void main(String[] args) throws Exception {
    Thread own = new Thread(() -> fail("own"), "own");
    own.setUncaughtExceptionHandler((t, e) ->
        trace += t.getName() + " " + e.getMessage() + " " + t.isAlive() + ";");
    run(own);
    equal("finally own own true;", trace);
    trace = "";
    ThreadGroup group = new ThreadGroup("group") {
      public void uncaughtException(Thread t, Throwable e) {
        trace += getName() + " " + e.getMessage() + ";";
      }
    };
    run(new Thread(group, () -> fail("in group")));
    equal("finally group in group;", trace);
    trace = "";
    Thread throwing = new Thread(() -> fail("first"));
    throwing.setUncaughtExceptionHandler((t, e) -> {
      trace += e.getMessage();
      throw new Error("ignored");
    });
    run(throwing);
    equal("finally first", trace);
    trace = "";
    Thread catches = new Thread(() -> {
      try { fail("x"); } catch (RuntimeException e) { trace += "caught"; }
    });
    catches.setUncaughtExceptionHandler((t, e) -> trace += "never");
    run(catches);
    equal("finally caught", trace);
  }
}
