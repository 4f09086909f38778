// A wait with a timeout returns without any notification, holding the monitor;
// one that is notified returns long before its time is over.
import static conformance.Check.*;

public class TimedWaitsEnd {
  static boolean started, told;

  public static void main(String[] args) throws Exception {
    Object lock = new Object();
    synchronized (lock) {
      for (int i = 0; i < 3; i++) {
        lock.wait(1);
        lock.wait(0, 1);
        that(Thread.holdsLock(lock), "lost");
      }
    }
    Thread t = new Thread(() -> {
      synchronized (lock) {
        started = true;
        lock.notifyAll();
        try {
          while (!told) lock.wait(3_600_000);
        } catch (InterruptedException e) { throw new Error(e); }
      }
    });
    synchronized (lock) {
      t.start();
      while (!started) lock.wait();
    }
    synchronized (lock) {
      equal(Thread.State.TIMED_WAITING, t.getState());
      told = true;
      lock.notifyAll();
      while (t.getState() != Thread.State.BLOCKED) Thread.onSpinWait();
    }
    t.join();
    equal(Thread.State.TERMINATED, t.getState());
  }
}
