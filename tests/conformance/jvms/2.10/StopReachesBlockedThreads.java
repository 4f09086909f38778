// An asynchronous exception also ends waiting: of a thread that sleeps, waits,
// joins another, or waits for a monitor, which it gives up or never has.
// also: 2.11.10
import static conformance.Check.*;

public class StopReachesBlockedThreads {
  static final Object lock = new Object(), other = new Object();
  static Throwable caught;
  static boolean held;

  interface Act { void run() throws InterruptedException; }

  static Thread start(Act a) {
    caught = null;
    Thread t = new Thread(() -> {
      try {
        a.run();
      } catch (Throwable e) {
        caught = e;
      }
      held = Thread.holdsLock(lock) || Thread.holdsLock(other);
    });
    t.setDaemon(true);
    t.start();
    return t;
  }

  @SuppressWarnings("removal")
  static void stop(Thread t, Thread.State state) throws Exception {
    while (t.getState() != state) Thread.yield();
    t.stop();
    t.join();
    same(ThreadDeath.class, caught.getClass());
    that(!held, "a monitor is held");
  }

  public static void main(String[] args) throws Exception {
    stop(start(() -> Thread.sleep(1_000_000)), Thread.State.TIMED_WAITING);
    stop(start(() -> { synchronized (lock) { lock.wait(); } }),
        Thread.State.WAITING);
    Thread forever = new Thread(() -> {
      try {
        Thread.sleep(1_000_000);
      } catch (InterruptedException e) { }
    });
    forever.setDaemon(true);
    forever.start();
    stop(start(() -> forever.join()), Thread.State.WAITING);
    forever.interrupt();
    Thread blocked;
    synchronized (other) {
      blocked = start(() -> { synchronized (other) { Thread.sleep(1_000_000); } });
      while (blocked.getState() != Thread.State.BLOCKED) Thread.yield();
      blocked.stop();
    }
    blocked.join();
    same(ThreadDeath.class, caught.getClass());
    that(!held, "a monitor is held");
    synchronized (other) { }
  }
}
