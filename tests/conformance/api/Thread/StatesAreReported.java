// getState names each state of a thread's life, and isAlive goes with it.
import java.util.concurrent.locks.LockSupport;
import static conformance.Check.*;

public class StatesAreReported {
  static void until(Thread t, Thread.State s) {
    while (t.getState() != s) Thread.yield();
    that(t.isAlive(), "alive in " + s);
  }
  static volatile boolean go;

  public static void main(String[] args) throws Exception {
    Object lock = new Object();
    Thread t = new Thread(() -> { while (!go) Thread.onSpinWait(); });
    same(Thread.State.NEW, t.getState());
    that(!t.isAlive(), "not yet");
    t.start();
    until(t, Thread.State.RUNNABLE);
    go = true;
    t.join();
    same(Thread.State.TERMINATED, t.getState());
    that(!t.isAlive(), "no longer");
    Thread blocked;
    synchronized (lock) {
      blocked = new Thread(() -> { synchronized (lock) {} });
      blocked.start();
      until(blocked, Thread.State.BLOCKED);
    }
    blocked.join();
    Body[] waits = {() -> { synchronized (lock) { lock.wait(); } },
        () -> Thread.currentThread().join(), () -> LockSupport.park()};
    Body[] timed = {() -> { synchronized (lock) { lock.wait(100000); } },
        () -> Thread.sleep(100000), () -> Thread.currentThread().join(100000),
        () -> LockSupport.parkNanos(100_000_000_000L)};
    for (Body[] all : new Body[][] {waits, timed}) {
      for (Body b : all) {
        Thread w = new Thread(() -> {
          try {
            b.run();
          } catch (Throwable e) {
            go = false;
          }
        });
        w.start();
        until(w, all == waits ? Thread.State.WAITING
            : Thread.State.TIMED_WAITING);
        w.interrupt();
        w.join();
      }
    }
  }
}
