// wait releases the monitor of its object alone, at every depth, and keeps the
// others; when it returns the object is held as deep as before.
import static conformance.Check.*;

public class WaitGivesUpOneMonitor {
  static final Object a = new Object(), b = new Object();
  static boolean ready, done;

  public static void main(String[] args) throws Exception {
    Thread waiter = new Thread(() -> {
      synchronized (a) {
        synchronized (b) {
          synchronized (a) {
            ready = true;
            try {
              while (!done) a.wait();
            } catch (InterruptedException e) { throw new Error(e); }
            that(Thread.holdsLock(a) && Thread.holdsLock(b), "lost");
          }
          that(Thread.holdsLock(a), "one exit too many");
        }
      }
      that(!Thread.holdsLock(a) && !Thread.holdsLock(b), "kept");
    });
    Throwable[] failed = new Throwable[1];
    waiter.setUncaughtExceptionHandler((t, e) -> failed[0] = e);
    waiter.start();
    for (boolean r = false; !r; ) synchronized (a) { r = ready; }
    Thread wantsB = new Thread(() -> {
      synchronized (b) { that(done, "b was given up"); }
    });
    wantsB.setUncaughtExceptionHandler((t, e) -> failed[0] = e);
    wantsB.start();
    while (wantsB.getState() != Thread.State.BLOCKED) Thread.onSpinWait();
    synchronized (a) {
      done = true;
      a.notify();
      that(waiter.isAlive(), "went on without the monitor");
    }
    waiter.join();
    wantsB.join();
    same(null, failed[0]);
  }
}
