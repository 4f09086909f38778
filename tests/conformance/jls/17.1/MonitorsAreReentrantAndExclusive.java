// A thread enters a monitor it holds again, at any depth, and others stay out
// until the last exit; increments under one lock are never lost.
import java.util.concurrent.CountDownLatch;
import static conformance.Check.*;

public class MonitorsAreReentrantAndExclusive {
  static int count;
  static final Object lock = new Object();
  synchronized int depth(int n) { return n == 0 ? 0 : 1 + depth(n - 1); }

  static void add(int n) {
    synchronized (lock) {
      if (n > 0) { synchronized (lock) { count++; } add(n - 1); }
      that(Thread.holdsLock(lock), "lost");
    }
  }

  public static void main(String[] args) throws Exception {
    equal(300, new MonitorsAreReentrantAndExclusive().depth(300));
    Thread[] all = new Thread[3];
    CountDownLatch start = new CountDownLatch(1);
    for (int i = 0; i < all.length; i++) {
      all[i] = new Thread(() -> {
        try {
          start.await();
        } catch (InterruptedException e) { throw new Error(e); }
        for (int k = 0; k < 40; k++) add(10);
      });
      all[i].start();
    }
    start.countDown();
    for (Thread t : all) t.join();
    equal(1200, count);
    that(!Thread.holdsLock(lock), "kept");
    boolean[] entered = new boolean[1];
    Thread late;
    synchronized (lock) {
      synchronized (lock) { }
      late = new Thread(() -> { synchronized (lock) { entered[0] = true; } });
      late.start();
      while (late.getState() != Thread.State.BLOCKED) Thread.onSpinWait();
      that(!entered[0], "entered too early");
    }
    late.join();
    that(entered[0], "never entered");
  }
}
