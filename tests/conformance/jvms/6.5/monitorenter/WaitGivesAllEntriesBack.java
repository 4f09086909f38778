// Object.wait gives up every entry of the monitor and takes as many again:
// after it the thread must exit as often as it had entered.
// also: 6.5.monitorexit, jls 17.2
import static conformance.Check.*;

public class WaitGivesAllEntriesBack {
  static final Object lock = new Object();
  static boolean ready;

  static void deep(int n) throws InterruptedException {
    synchronized (lock) {
      if (n > 0) {
        deep(n - 1);
      } else {
        while (!ready) lock.wait();
      }
      that(Thread.holdsLock(lock), "given up at " + n);
    }
  }

  public static void main(String[] args) throws Exception {
    Throwable[] thrown = new Throwable[1];
    Thread t = new Thread(() -> {
      try {
        deep(50);
        that(!Thread.holdsLock(lock), "still held");
      } catch (Throwable e) {
        thrown[0] = e;
      }
    });
    t.start();
    while (t.getState() != Thread.State.WAITING) Thread.yield();
    synchronized (lock) {
      ready = true;
      lock.notifyAll();
    }
    t.join();
    same(null, thrown[0]);
    synchronized (lock) { that(Thread.holdsLock(lock), "not to be had"); }
  }
}
