// An exception that no frame handles ends its thread: the thread's handler is
// told, monitors are released on the way, other threads go on.
// also: 2.11.10
import static conformance.Check.*;

public class UncaughtEndsOneThread {
  static Throwable told;
  static Thread where;

  static synchronized void fail() { throw new IllegalStateException("gone"); }

  public static void main(String[] args) throws Exception {
    Object lock = new Object();
    Thread t = new Thread(() -> {
      synchronized (lock) {
        fail();
      }
    });
    t.setUncaughtExceptionHandler((thread, e) -> {
      told = e;
      where = thread;
    });
    t.start();
    t.join();
    same(IllegalStateException.class, told.getClass());
    equal("fail", told.getStackTrace()[0].getMethodName());
    same(t, where);
    that(!t.isAlive(), "still alive");
    // Both monitors can be had.
    Thread other = new Thread(() -> {
      synchronized (lock) {
        try {
          fail();
        } catch (IllegalStateException e) {
          told = e;
        }
      }
    });
    told = null;
    other.start();
    other.join();
    equal("gone", told.getMessage());
  }
}
